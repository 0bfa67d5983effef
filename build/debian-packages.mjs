// Packages of Debian and Ubuntu: installed when this runs as root, otherwise named in one line to copy.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { capture } from './processes.mjs'
import { Stop } from './project.mjs'

/** @param {string} command @returns {boolean} Whether the machine has it. */
export function onPath(command) {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, command), constants.X_OK)
			return folder !== ''
		} catch {
			return false
		}
	})
}

/**
 * Sees to it that packages are installed, or stops with the line that installs them.
 * @param {string[][]} wanted Each with its possible names, the newer release's first (such as libgtk-3-0t64, libgtk-3-0).
 * @param {{ log: (text: string) => void, why: string }} options `why` completes "… needed".
 */
export async function ensurePackages(wanted, { log, why }) {
	if (wanted.length === 0) return
	if (!existsSync('/etc/debian_version') || !onPath('apt-get')) {
		throw new Stop(
			`Needed ${why}: ${wanted.map((names) => names.at(-1)).join(', ')}. Install them with the system's package manager.`,
		)
	}
	const isRoot = process.getuid?.() === 0
	if (isRoot) await apt(['update'])
	const chosen = await Promise.all(wanted.map(available))
	const packages = [...new Set(chosen)].sort()
	if (!isRoot)
		throw new Stop(
			`Some packages are needed ${why}. Install them and start again:\n\n  sudo apt-get install -y ${packages.join(' ')}\n`,
		)
	log(`Installing ${packages.join(', ')} ${why}.`)
	await apt(['install', '-y', '--no-install-recommends', ...packages])
}

/** @param {string[]} args */
async function apt(args) {
	const { code, output } = await capture('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	})
	if (code === 0) return
	const errors = output.split('\n').filter((line) => /^E: /.test(line))
	const shown = errors
		.slice(0, 3)
		.join('\n')
		.replace(/https?:\/\/\S+/g, '(address)')
	throw new Stop(`apt-get ${args[0]} failed. ${shown || 'Run it by hand to see why.'}`)
}

/**
 * The first name that this release can install; without package lists, its last (older) name.
 * @param {string[]} names @returns {Promise<string>}
 */
async function available(names) {
	for (const name of names) {
		const { output } = await capture('apt-cache', ['policy', name], { env: { ...process.env, LC_ALL: 'C' } })
		if (/^\s*Candidate: (?!\(none\))/m.test(output)) return name
	}
	return names.at(-1) ?? ''
}

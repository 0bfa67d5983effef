// Chromium's sandbox on developers' machines. Packaged apps never switch it off.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What has to be on Electron's command line for it to start on this machine.
 * @param {string} dist The folder with Electron's files.
 * @returns {{ args: string[], because?: string }} `because` is the sentence to tell when something is needed.
 */
export function sandboxArguments(dist) {
	if (process.platform !== 'linux') return { args: [] }
	if (process.getuid?.() === 0) {
		return off("As root, Chromium's sandbox refuses to run: it is off for this development run (--no-sandbox).")
	}
	const forbidden =
		setting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
		setting('kernel/unprivileged_userns_clone') === '0'
	if (!forbidden || isSetuidRoot(join(dist, 'chrome-sandbox'))) return { args: [] }
	return off(
		"This system does not let programs make their own sandbox: Chromium's is off for this development run (--no-sandbox).",
	)
}

/** @param {string} because */
function off(because) {
	return { args: ['--no-sandbox'], because }
}

/** @param {string} name Below /proc/sys. */
function setting(name) {
	const file = join('/proc/sys', name)
	return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

/** @param {string} file */
function isSetuidRoot(file) {
	const about = statSync(file, { throwIfNoEntry: false })
	return about !== undefined && about.uid === 0 && (about.mode & 0o4000) !== 0
}

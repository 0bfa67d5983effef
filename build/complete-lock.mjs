// node build/complete-lock.mjs: adds to package-lock.json the optional packages for other platforms that npm left out.
//
// npm writes only those that the registry at hand offers; with some missing, `npm ci` of npm 11 refuses the file and other
// platforms miss their programs. Each such package is named with its exact version by the package that wants it, and its
// platform by its own name. There is no hash for what could not be fetched: the registry's own is checked at installation.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from './project.mjs'

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {string[]} [os]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * The entries that a lock file lacks.
 * @param {Record<string, LockEntry>} packages By path, as in package-lock.json.
 * @returns {Record<string, LockEntry>}
 */
export function missingPlatformPackages(packages) {
	/** @type {Record<string, LockEntry>} */
	const missing = {}
	for (const [path, entry] of Object.entries(packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			const platform = platformOf(name)
			if (!platform || !/^\d+\.\d+\.\d+\S*$/.test(version) || isListedFor(path, name, packages)) continue
			const { cpu, libc, os } = platform
			const use = entry.dev ? { dev: true } : entry.devOptional ? { devOptional: true } : {}
			missing[`node_modules/${name}`] = { version, cpu, ...use, ...(libc ? { libc } : {}), optional: true, os }
		}
	}
	return missing
}

/** @param {string} path @param {string} name @param {Record<string, LockEntry>} packages */
function isListedFor(path, name, packages) {
	for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
		if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
		if (folder === '') return false
	}
}

/** @param {string} name Such as @biomejs/cli-linux-x64-musl. @returns {Pick<LockEntry, 'cpu' | 'libc' | 'os'> | undefined} */
function platformOf(name) {
	const words = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(.+))?$/
	const [, os, cpu, libc = ''] = words.exec(name) ?? []
	if (!os || !cpu) return undefined
	const c = libc.startsWith('musl') ? 'musl' : libc.startsWith('gnu') ? 'glibc' : undefined
	return { cpu: [cpu], ...(os === 'linux' && c ? { libc: [c] } : {}), os: [os] }
}

if (process.argv[1] === import.meta.filename) {
	const file = join(root, 'package-lock.json')
	const lock = JSON.parse(readFileSync(file, 'utf8'))
	const missing = missingPlatformPackages(lock.packages)
	const all = Object.entries({ ...lock.packages, ...missing })
	lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')))
	writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
	say(`Added ${Object.keys(missing).length} packages for other platforms to package-lock.json.`)
}

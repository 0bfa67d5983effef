// The Electron that its makers release. The `electron` package has no install script; its install.js fetches the binary when first asked.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone, cacheFolder } from './cache.mjs'
import { capture } from './processes.mjs'
import { manifestOf, nodeModules } from './project.mjs'

const STALLED_AFTER = 30_000 // ms without one more byte
const AT_MOST = 15 * 60_000 // ms for the whole download, about 120 MB
const REMEMBERED_FOR = 24 * 60 * 60_000 // ms

/** The version that package.json asks for. */
export function wantedVersion() {
	return manifestOf('electron').version
}

/** Where the executable lies inside a folder with Electron's files. */
export function executableIn(/** @type {string} */ dist) {
	if (process.platform === 'darwin') return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron')
	return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

/** @returns {string | undefined} The folder with the official files, if they are there already. */
export function installedOfficial() {
	const dist = join(nodeModules, 'electron', 'dist')
	const versionFile = join(dist, 'version')
	if (!existsSync(versionFile) || !existsSync(executableIn(dist))) return undefined
	return readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === wantedVersion() ? dist : undefined
}

/**
 * Fetches the official files into node_modules/electron.
 * @param {{ log: (text: string) => void, again: boolean }} options `again`: try although it failed within the last day.
 * @returns {Promise<string | undefined>} Their folder, or nothing when the release site is out of reach.
 */
export async function fetchOfficial({ log, again }) {
	const note = join(cacheFolder(), `unreachable-${wantedVersion()}`)
	if (!again && existsSync(note) && Date.now() - statSync(note).mtimeMs < REMEMBERED_FOR) return undefined
	return await alone('official', async () => {
		const already = installedOfficial()
		if (already) return already
		log(`Fetching Electron ${wantedVersion()} from its release site (about 120 MB, once).`)
		await download()
		const dist = installedOfficial()
		if (dist) {
			rmSync(note, { force: true })
			return dist
		}
		writeFileSync(note, '')
		log(`Electron's release site is out of reach. It will be tried again in a day.`)
		return undefined
	})
}

/** Runs install.js and ends it when nothing more arrives. Its temporary folder is ours, so that growth can be seen. */
async function download() {
	mkdirSync(cacheFolder(), { recursive: true })
	const folder = mkdtempSync(join(cacheFolder(), 'download-'))
	const stop = new AbortController()
	const started = Date.now()
	let size = 0
	let grewAt = started
	const watch = setInterval(() => {
		const now = sizeOf(folder)
		if (now !== size) grewAt = Date.now()
		size = now
		if (Date.now() - grewAt > STALLED_AFTER || Date.now() - started > AT_MOST) stop.abort()
	}, 1000)
	try {
		await capture(process.execPath, [join(nodeModules, 'electron', 'install.js')], {
			env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
			signal: stop.signal,
		})
	} finally {
		clearInterval(watch)
		rmSync(folder, { recursive: true, force: true })
	}
}

/** @param {string} folder @returns {number} Bytes of all files below it. */
function sizeOf(folder) {
	let bytes = 0
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const about = entry.isFile() ? statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false }) : undefined
		bytes += about?.size ?? 0
	}
	return bytes
}

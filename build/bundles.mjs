// Builds main, preload and renderer into out/, unless nothing that goes into them has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { capture } from './processes.mjs'
import { environment, programOf, root } from './project.mjs'

const ROOMS = ['domain', 'documents', 'db', 'electron', 'renderer']
const FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']
const RESULTS = [
	'shell/main.cjs',
	'shell/preload.cjs',
	'processes/vault-process.js',
	'processes/reader-process.js',
	'renderer/index.html',
]

/**
 * Builds the bundles when out/ does not match the sources.
 * @returns {Promise<{ code: number, output: string, built: boolean }>} 0 and what the build printed; `built` is false when it was not needed.
 */
export async function buildBundles() {
	const out = join(root, 'out')
	const stampFile = join(out, '.sources')
	const stamp = hashOfSources()
	const isCurrent =
		existsSync(stampFile) &&
		readFileSync(stampFile, 'utf8') === stamp &&
		RESULTS.every((file) => existsSync(join(out, file)))
	if (isCurrent) return { code: 0, output: '', built: false }
	rmSync(stampFile, { force: true })
	const { code, output } = await capture(process.execPath, [programOf('electron-vite'), 'build'], {
		cwd: root,
		env: environment(),
	})
	if (code === 0) {
		mkdirSync(out, { recursive: true })
		writeFileSync(stampFile, stamp)
	}
	return { code, output, built: true }
}

function hashOfSources() {
	const hash = createHash('sha256')
	for (const file of [...FILES, ...ROOMS.flatMap(filesBelow)].sort()) {
		hash.update(`${file}\0`)
		if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)))
		hash.update('\0')
	}
	return hash.digest('hex')
}

/** @param {string} room @returns {string[]} Paths from the project's folder. */
function filesBelow(room) {
	const folder = join(root, room)
	if (!existsSync(folder)) return []
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

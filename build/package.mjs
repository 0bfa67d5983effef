// npm run package: the installers of this platform, into dist/installers/. npm run package:dir (--dir): the unpacked app
// alone, into dist/unpacked/.
// node build/package.mjs [--dir] [--output FOLDER]
import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { buildBundles } from './bundles.mjs'
import { findElectron } from './electron-runtime.mjs'
import { fetchOfficial, installedOfficial, wantedVersion } from './official-electron.mjs'
import { capture } from './processes.mjs'
import { begin, environment, programOf, root, Stop, say } from './project.mjs'
import { setUpAndContinue } from './setup.mjs'

const marker = 'TEST-BUILD-NOT-FOR-USE.txt'

await begin(async () => {
	const done = await setUpAndContinue(import.meta.url)
	if (done !== undefined) return done
	const { values } = parseArgs({ options: { dir: { type: 'boolean' }, output: { type: 'string' } } })
	const usual = join(root, 'dist', values.dir ? 'unpacked' : 'installers')
	const output = resolve(values.output ?? usual)
	// What an earlier version left must not be published with this one.
	if (output === usual) rmSync(output, { recursive: true, force: true })
	await (values.dir ? packageFolder(output) : packageForUsers(output))
	return 0
})

/** @param {string} output */
async function packageForUsers(output) {
	if (!(installedOfficial() ?? (await fetchOfficial({ log: say, again: true })))) {
		throw new Stop(
			`Nothing was packaged. Electron ${wantedVersion()} could not be fetched from its release site, and a stand-in is never packaged for users: it is older and has known weaknesses. Run this where the release site can be reached; npm run package:dir makes a build for tests.`,
		)
	}
	await prepareContents()
	await runBuilder(['--publish=never', `-c.directories.output=${output}`], { THRESHOLD_TEST_BUILD: '' })
	const installers = readdirSync(output).filter((name) => /^threshold-.*\.(exe|dmg|zip|deb|AppImage)$/.test(name))
	if (installers.length === 0) throw new Stop('electron-builder ended without an error, but made no installer.')
	const sums = []
	for (const name of installers) {
		const file = join(output, name)
		sums.push(`${await sha256(file)}  ${name}\n`)
		say(`${name}: ${megabytes(statSync(file).size)}`)
	}
	writeFileSync(join(output, 'SHA256SUMS.txt'), sums.join(''))
	say(`They are in ${output}, with SHA256SUMS.txt to publish beside them.`)
}

/** @param {string} output */
async function packageFolder(output) {
	const electron = await findElectron()
	await prepareContents()
	const settings = [`-c.directories.output=${output}`, `-c.electronDist=${electron.dist}`]
	if (electron.version !== 'unknown') settings.push(`-c.electronVersion=${electron.version}`)
	await runBuilder(['--dir', ...settings], electron.standIn ? { THRESHOLD_TEST_BUILD: '1' } : {})
	const folder = readdirSync(output).find((name) => /-unpacked$|^mac/.test(name))
	if (!folder) throw new Stop('electron-builder ended without an error, but made no app.')
	const app = join(output, folder)
	if (electron.standIn) await finishTestBuild(app, electron.dist)
	say(`${app}: ${megabytes(sizeOf(app))}`)
	if (electron.standIn) {
		say(`It runs on Electron ${electron.version}, a stand-in for ${wantedVersion()}: for tests only, never for users.`)
	}
}

async function prepareContents() {
	const { code, output } = await buildBundles()
	if (code !== 0) throw new Stop(`The app could not be built:\n${output}`)
	// After the set-up, which may just have installed what draws them.
	const { drawIcons } = await import('./icons.mjs')
	await drawIcons()
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
async function runBuilder(args, more = {}) {
	say('Packaging.')
	const program = programOf('electron-builder')
	const config = join('build', 'electron-builder.config.mjs')
	const { code, output } = await capture(process.execPath, [program, '--config', config, ...args], {
		cwd: root,
		env: environment(more),
	})
	if (code !== 0) throw new Stop(`electron-builder failed:\n${output.trim().split('\n').slice(-30).join('\n')}`)
}

/**
 * Gives a build on the stand-in the driver that was built for it, and says what it is in a file at its top.
 * @param {string} app @param {string} dist
 */
async function finishTestBuild(app, dist) {
	const { driverVersion } = await import('./stand-in-driver.mjs')
	const prebuilds = join(app, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds')
	const own = join(dist, 'resources', `better_sqlite3-${driverVersion()}.node`)
	copyFileSync(own, join(prebuilds, `${process.platform}-${process.arch}.node`))
	// Its own start page and driver came along with its files.
	rmSync(join(app, 'resources', 'app'), { recursive: true, force: true })
	rmSync(join(app, 'resources', `better_sqlite3-${driverVersion()}.node`), { force: true })
	writeFileSync(
		join(app, marker),
		'This is a test build on an older Electron. It must not be used for real requests or given to anybody.\n',
	)
}

/** @param {string} file */
async function sha256(file) {
	const hash = createHash('sha256')
	await pipeline(createReadStream(file), hash)
	return hash.digest('hex')
}

/** @param {string} folder @returns {number} Bytes of all files below it. */
function sizeOf(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

/** @param {number} bytes */
function megabytes(bytes) {
	return `${(bytes / 1_000_000).toFixed(1)} MB`
}

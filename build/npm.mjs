// The npm that came with the machine's Node, whatever its version (Node 20 brings 10).
import { existsSync } from 'node:fs'
import { delimiter, sep } from 'node:path'
import { capture } from './processes.mjs'
import { nodeModules, Stop } from './project.mjs'

const OUT_OF_REACH =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/

const REGISTRY_OUT_OF_REACH =
	'The package registry is out of reach. The first start needs a network connection; later ones do not. Check the connection and try again.'

/** @param {string} path */
const isOurs = (path) => path.startsWith(nodeModules + sep)

/** The environment without the project's own commands: npm replaces them while it runs. */
export function machineEnvironment() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !isOurs(folder))
	return { ...process.env, PATH: folders.join(delimiter) }
}

/** The machine's own Node, never the one inside node_modules. */
export function machineNode() {
	const candidates = [process.execPath, process.env.npm_node_execpath ?? '']
	return candidates.find((path) => path && !isOurs(path)) ?? 'node'
}

/**
 * Runs npm without a word on the terminal. Addresses of registries never get into what it returns or throws.
 * @param {string[]} args
 * @param {{ cwd: string }} options
 * @returns {Promise<string>} What it printed.
 */
export async function npm(args, { cwd }) {
	const quiet = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier', '--loglevel=error']
	const patience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000']
	const { command, first, shell } = npmCommand()
	const { code, output } = await capture(command, [...first, ...args, ...quiet, ...patience], {
		cwd,
		env: machineEnvironment(),
		shell,
	})
	if (code === 0) return output
	if (OUT_OF_REACH.test(output)) throw new Stop(REGISTRY_OUT_OF_REACH)
	const lines = withoutAddresses(output)
		.split('\n')
		.filter((line) => /^npm (error|ERR!) +\S/.test(line))
	throw new Stop(`npm ${args[0]} failed:\n${lines.slice(0, 8).join('\n')}`)
}

/** @param {string} text */
export function withoutAddresses(text) {
	return text.replace(/https?:\/\/\S+/g, '(address)')
}

/**
 * Asks the registry for one small thing. Without a network an installation of hundreds of packages takes minutes to give up.
 * @param {string} name Of a package that is needed anyway. @param {string} cwd
 */
export async function expectRegistry(name, cwd) {
	await npm(['view', name, 'version', '--fetch-retries=1'], { cwd })
}

/** npm says where its own program lies when it runs a script; else it is the `npm` of the machine. */
function npmCommand() {
	const cli = process.env.npm_execpath
	if (cli?.endsWith('.js') && existsSync(cli)) return { command: machineNode(), first: [cli], shell: false }
	const isWindows = process.platform === 'win32'
	return { command: isWindows ? 'npm.cmd' : 'npm', first: [], shell: isWindows }
}

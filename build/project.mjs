// What every step of the set-up needs to know about the project: where it is, what is installed, how to speak.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const nodeModules = join(root, 'node_modules')

/** The Node that the project brings along (npm package `node`); scripts, build and tests run on it. */
export const projectNode = join(nodeModules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** A reason to stop that a person can act on: it is shown as it is, without a stack. */
export class Stop extends Error {}

/** @param {string} text One line for the person who started the command. */
export function say(text) {
	console.log(text)
}

/**
 * The manifest of an installed package.
 * @param {string} name Its folder in node_modules.
 * @returns {{ version: string, bin?: string | Record<string, string> }}
 */
export function manifestOf(name) {
	return JSON.parse(readFileSync(join(nodeModules, name, 'package.json'), 'utf8'))
}

/**
 * The JavaScript file behind a package's command, so that it can be run on a chosen Node on every platform.
 * @param {string} name @param {string} [command] The package's name unless told.
 */
export function programOf(name, command = name) {
	const { bin } = manifestOf(name)
	const file = typeof bin === 'string' ? bin : bin?.[command]
	if (!file || !existsSync(join(nodeModules, name, file))) throw new Error(`${name} has no command ${command}`)
	return join(nodeModules, name, file)
}

/**
 * An environment in which the project's own commands come first, and without colours where nobody sees them.
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(more = {}) {
	const own = join(nodeModules, '.bin')
	const others = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && folder !== own)
	const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
	return { ...process.env, ...plain, ...more, PATH: [own, ...others].join(delimiter) }
}

/**
 * Runs a command's main part; a Stop is told as a sentence, anything else with its stack. Either ends with code 1.
 * @param {() => Promise<number>} main Its result is the exit code.
 */
export async function begin(main) {
	try {
		process.exitCode = await main()
	} catch (error) {
		say(error instanceof Stop ? error.message : String(error instanceof Error ? error.stack : error))
		process.exitCode = 1
	}
}

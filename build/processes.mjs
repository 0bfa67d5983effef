// Running other programs: with their output kept, or attached to this terminal.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program and keeps what it prints.
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<{ code: number, output: string }>} Exit code (127 when it could not be started), stdout and stderr as one text.
 */
export function capture(command, args, options = {}) {
	return new Promise((settle) => {
		let output = ''
		const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
		/** @param {Buffer} chunk */
		const keep = (chunk) => {
			output += chunk.toString('utf8')
		}
		child.stdout.on('data', keep)
		child.stderr.on('data', keep)
		child.on('error', (error) => settle({ code: 127, output: `${output}${error.message}\n` }))
		child.on('close', (code, signal) => settle({ code: exitCode(code, signal), output }))
	})
}

/**
 * Runs a program on this terminal, hands signals on to it and waits for its end.
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} Its exit code, or 128 and the signal's number as shells have it.
 */
export function attach(command, args, options = {}) {
	return new Promise((settle, fail) => {
		const child = spawn(command, args, { ...options, stdio: 'inherit' })
		/** @type {NodeJS.Signals[]} */
		const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
		/** @param {NodeJS.Signals} signal */
		const forward = (signal) => {
			child.kill(signal)
		}
		for (const signal of signals) process.on(signal, forward)
		const release = () => {
			for (const signal of signals) process.off(signal, forward)
		}
		child.on('error', (error) => {
			release()
			fail(error)
		})
		child.on('close', (code, signal) => {
			release()
			settle(exitCode(code, signal))
		})
	})
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
function exitCode(code, signal) {
	return code ?? 128 + (signal ? constants.signals[signal] : 0)
}

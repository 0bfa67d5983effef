// A display to draw on: the machine's own, or a virtual one.
import { spawn } from 'node:child_process'
import { Stop } from './project.mjs'

/** Whether windows can be shown as things are. */
export function hasDisplay() {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts a virtual display on a free number and waits until it takes connections.
 * @returns {Promise<{ name: string, stop: () => void }>} Its name, such as `:7`, for DISPLAY.
 */
export function startXvfb() {
	return new Promise((settle, fail) => {
		// With -displayfd the server itself picks a free number and writes it once it is ready.
		const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset']
		const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
		const stop = () => {
			process.off('exit', stop)
			server.kill()
		}
		process.on('exit', stop)
		let complaint = ''
		let number = ''
		server.stderr?.on('data', (chunk) => {
			complaint += chunk
		})
		server.stdio[3]?.on('data', (chunk) => {
			number += chunk
			if (number.endsWith('\n')) settle({ name: `:${number.trim()}`, stop })
		})
		const refuse = () =>
			fail(
				new Stop(
					`The virtual display (Xvfb) could not be started. ${complaint.trim().split('\n').at(-1) ?? ''}`.trim(),
				),
			)
		server.on('error', refuse)
		server.on('exit', refuse)
	})
}

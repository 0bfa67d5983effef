// Everything between installed packages and a program that starts Electron: runtime, system libraries, display.
import { hasDisplay, startXvfb } from './display.mjs'
import { findElectron } from './electron-runtime.mjs'
import { environment, say } from './project.mjs'
import { sandboxArguments } from './sandbox.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Gets the machine ready to run Electron.
 * @param {{ virtualDisplay: boolean }} options Whether to draw on a virtual display of its own where there is none.
 * @returns {Promise<{ electron: import('./electron-runtime.mjs').ElectronRuntime, args: string[], env: NodeJS.ProcessEnv, stop: () => void }>}
 *   `args` belong on Electron's command line before the project's folder. `env` has THRESHOLD_ELECTRON (the executable),
 *   THRESHOLD_ELECTRON_ARGS (the same args, separated by spaces) and DISPLAY. Call `stop` at the end.
 */
export async function prepare({ virtualDisplay }) {
	const electron = await findElectron()
	await ensureSystemLibraries(electron.path, { log: say, needsXvfb: virtualDisplay })
	const { args, because } = sandboxArguments(electron.dist)
	if (because) say(because)
	const display = virtualDisplay && !hasDisplay() ? await startXvfb() : undefined
	const env = environment({
		ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
		THRESHOLD_ELECTRON: electron.path,
		THRESHOLD_ELECTRON_ARGS: args.join(' '),
		...(display ? { DISPLAY: display.name } : {}),
	})
	return { electron, args, env, stop: () => display?.stop() }
}

import { spawn } from 'node:child_process'
import { url as inspectorUrl } from 'node:inspector'
import { app, dialog } from 'electron'
import { explainSwitch, explanation, namesIn, refusals } from './refusals.ts'

/**
 * Refuses command-line switches and environment variables that would open the app's insides
 * (security reference, section 8, row 10). Runs before anything else in main: with every fuse set,
 * `--remote-debugging-port` alone still opened and listed the window.
 *
 * A packaged build exits with 78; an unpackaged one only warns, so that development stays possible.
 */

/** True in the development stand-in, whose database driver was built for it (see `build/`). */
export const standIn = process.env.ELECTRON_STAND_IN === '1'

/** Exit code of a start that was refused: a setting is wrong. */
const refusedStart = 78

const title = 'Threshold does not start like this'

/** What an earlier start of this program was refused, where this one is only to say so. */
const toExplain = namesIn(process.argv.slice(1))

/** Shows why the start before this one was refused, instead of the app; false when there is nothing to explain. */
export function explainsRefusal(): boolean {
	if (toExplain.length === 0) return false
	void app.whenReady().then(async () => {
		await dialog.showMessageBox({
			...{ type: 'error', title, message: title, buttons: ['Close'] },
			detail: explanation(toExplain),
		})
		app.exit(refusedStart)
	})
	return true
}

const refused = refusals(process.argv.slice(1), process.env, { inspector: inspectorUrl() !== undefined, standIn })
if (refused.length > 0) {
	// Development can ask to be refused as an installed copy is; nothing can ask an installed copy to be lax.
	if (app.isPackaged || process.env.THRESHOLD_GUARD === 'packaged') {
		process.stderr.write(`${explanation(refused)}\n`)
		tell(refused)
		process.exit(refusedStart)
	}
	process.stderr.write(`A packaged Threshold would refuse: ${refused.join(', ')}\n`)
}

/**
 * Tells a person who started the app from a desktop. Windows and macOS show a box at once. On Linux none can be
 * shown before Chromium is up, and by then a debugger's port would be open: so the app starts itself once more,
 * without what was refused, only to say so.
 */
function tell(names: readonly string[]): void {
	if (process.platform !== 'linux') {
		dialog.showErrorBox(title, explanation(names))
		return
	}
	const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(`$${name}`)))
	const program = process.env.APPIMAGE ?? process.execPath
	const own = app.isPackaged ? [] : [app.getAppPath()]
	spawn(program, [...own, `--${explainSwitch}=${names.join(',')}`], {
		env: environment,
		detached: true,
		stdio: 'ignore',
	}).unref()
}

import { url as inspectorUrl } from 'node:inspector'
import { app } from 'electron'
import { refusals } from './refusals.ts'

/**
 * Refuses command-line switches and environment variables that would open the app's insides
 * (security reference, section 8, row 10). Runs before anything else in main: with every fuse set,
 * `--remote-debugging-port` alone still opened and listed the window.
 *
 * A packaged build exits with 78; an unpackaged one only warns, so that development stays possible.
 */

/** True in the development stand-in, whose database driver was built for it (see `build/`). */
export const standIn = process.env.ELECTRON_STAND_IN === '1'

const refused = refusals(process.argv.slice(1), process.env, { inspector: inspectorUrl() !== undefined, standIn })
if (refused.length > 0) {
	if (app.isPackaged) {
		process.stderr.write(`Threshold does not start with: ${refused.join(', ')}\n`)
		process.exit(78)
	}
	process.stderr.write(`A packaged Threshold would refuse: ${refused.join(', ')}\n`)
}

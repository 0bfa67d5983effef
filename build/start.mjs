// npm start: sets up what is missing, builds, and opens the app. Arguments are handed on to it.
import { buildBundles } from './bundles.mjs'
import { hasDisplay } from './display.mjs'
import { prepare } from './prepare.mjs'
import { attach } from './processes.mjs'
import { begin, root, Stop, say } from './project.mjs'
import { relaunched } from './relaunched.mjs'
import { setUpAndContinue } from './setup.mjs'

await begin(async () => {
	const virtualDisplay = process.env.THRESHOLD_XVFB === '1'
	if (!hasDisplay() && !virtualDisplay) {
		throw new Stop(
			'There is no display to open a window on. Start it in a desktop session, or on a virtual display: xvfb-run -a npm start (or THRESHOLD_XVFB=1 npm start).',
		)
	}
	const done = await setUpAndContinue(import.meta.url)
	if (done !== undefined) return done

	const { electron, args, env, stop } = await prepare({ virtualDisplay })
	try {
		const { code, output, built } = await buildBundles()
		if (code !== 0) throw new Stop(`The app could not be built:\n${output}`)
		if (built) say('Built the app.')
		const result = await attach(electron.path, [...args, root, ...process.argv.slice(2)], {
			cwd: root,
			env,
		})
		// Locking restarts the app: the display and this terminal stay until the last of them has gone.
		await relaunched(electron.path)
		return result
	} finally {
		stop()
	}
})

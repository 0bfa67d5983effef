// node build/with-electron.mjs PROGRAM.ts [arguments]: gets everything ready and runs a TypeScript program on the
// project's Node, with THRESHOLD_ELECTRON, THRESHOLD_ELECTRON_ARGS and DISPLAY set.
import { buildBundles } from './bundles.mjs'
import { prepare } from './prepare.mjs'
import { attach } from './processes.mjs'
import { begin, root, Stop } from './project.mjs'
import { setUpAndContinue } from './setup.mjs'

await begin(async () => {
	const [program, ...args] = process.argv.slice(2)
	if (!program) throw new Stop('Name the program to run: node build/with-electron.mjs PROGRAM.ts')
	const done = await setUpAndContinue(import.meta.url)
	if (done !== undefined) return done

	const { env, stop } = await prepare({ virtualDisplay: true })
	try {
		const { code, output } = await buildBundles()
		if (code !== 0) throw new Stop(`The app could not be built:\n${output}`)
		return await attach(process.execPath, [program, ...args], { cwd: root, env })
	} finally {
		stop()
	}
})

// npm test: sets up what is missing, lints, type-checks, builds, and runs every test, the real app's included.
// Arguments are handed on to vitest (npm test -- tests/domain). The last line is `N passed, N failed`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBundles } from './bundles.mjs'
import { prepare } from './prepare.mjs'
import { attach, capture } from './processes.mjs'
import { begin, environment, programOf, root, say } from './project.mjs'
import { setUpAndContinue } from './setup.mjs'
import { readReport, summaryLine } from './test-report.mjs'

await begin(async () => {
	const done = await setUpAndContinue(import.meta.url)
	if (done !== undefined) return done

	const total = { passed: 0, failed: 0, skipped: 0 }
	/** @param {string} name @param {() => Promise<{ code: number, output: string }>} work */
	const step = async (name, work) => {
		const started = Date.now()
		const { code, output } = await work()
		if (code !== 0) say(output.trimEnd())
		say(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
		if (code === 0) total.passed += 1
		else total.failed += 1
	}
	/** @param {string} program @param {string[]} args */
	const tool = (program, args) => () => capture(process.execPath, [program, ...args], { cwd: root, env: environment() })

	const { env, stop } = await prepare({ virtualDisplay: true })
	try {
		await step('Lint and format', tool(programOf('@biomejs/biome', 'biome'), ['ci', '--colors=off', '.']))
		await step('Type check', tool(programOf('typescript', 'tsc'), ['--noEmit', '-p', '.']))
		await step('Build', buildBundles)
		const tests = await runTests(env)
		for (const kind of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[kind] += tests[kind]
	} finally {
		stop()
	}
	say(summaryLine(total))
	return total.failed === 0 ? 0 : 1
})

/** @param {NodeJS.ProcessEnv} env @returns {Promise<import('./test-report.mjs').Counts>} */
async function runTests(env) {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-tests-'))
	const file = join(folder, 'report.json')
	try {
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
		const code = await attach(process.execPath, [programOf('vitest'), 'run', ...reporters, ...process.argv.slice(2)], {
			cwd: root,
			env,
		})
		return readReport(file, code)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

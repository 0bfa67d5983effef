import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { pagePictures } from '../../documents/write/page-pictures.ts'
import { newDataFolder, savesInto, startApp } from './app.ts'
import { goTo, must } from './service.ts'

/**
 * Loads the sample year in practice mode, exports it for each audience as PDF, Excel, CSV and JSON into
 * `out/year/`, and draws every page of the reports as a picture beside them; then pictures of the app itself.
 */

const out = join(import.meta.dirname, '../../out/year')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const run = await startApp(newDataFolder(), {}, ['--practice'])
const { page } = run
const picture = async (name: string) => {
	// Fonts, and the last of a transition.
	await page.waitForTimeout(400)
	await page.screenshot({ path: join(out, `${name}.png`) })
	process.stdout.write(`${name}.png\n`)
}
const inColours = (scheme: 'light' | 'dark') => page.emulateMedia({ colorScheme: scheme })

await page.getByRole('heading', { level: 1, name: 'Practice' }).waitFor()
await picture('practice-door')
await page.getByRole('button', { name: /^Administrator/ }).click()
await page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor()
await picture('practice-exercises')
await page.getByRole('button', { name: 'Begin: Friday, 16:55' }).click()
await page.getByRole('heading', { level: 2, name: 'Friday, 16:55' }).waitFor()
await page.getByRole('button', { name: /^Put it in front of me/ }).click()
await page.getByRole('button', { name: /^Accept all \d+ that the paper says/ }).waitFor()
await picture('practice-at-work')
await inColours('dark')
await picture('practice-at-work-dark')
await inColours('light')

const period = { kind: 'calendar', year: 2026, years: 1, startMonth: 1 }
for (const profile of ['internal', 'funder', 'public']) {
	// A year that was given out for one audience outside is settled: each gets a register of its own.
	await must(page, 'practice.load-year', { role: 'clinical_lead' })
	const folder = join(out, profile)
	mkdirSync(folder)
	await savesInto(run, folder)
	for (const as of ['pdf', 'xlsx', 'csv', 'json']) {
		const started = performance.now()
		const audience = profile === 'funder' ? 'An invented funder' : ''
		await must(page, 'summary.export', { profile, period, as, audience })
		process.stdout.write(`${profile} ${as}: ${Math.round(performance.now() - started)} ms\n`)
	}
}
await page.reload()
await page.getByRole('heading', { level: 1 }).waitFor()
for (const [path, name] of [
	['/', 'year-list'],
	['/work', 'year-work'],
	['/history', 'year-history'],
	['/summary', 'year-summary'],
] as const) {
	await goTo(page, path)
	await page.waitForTimeout(1500)
	await picture(name)
	await inColours('dark')
	await picture(`${name}-dark`)
	await inColours('light')
}
await page.screenshot({ path: join(out, 'year-summary-whole.png'), fullPage: true })
await run.close()

for (const profile of ['internal', 'funder', 'public']) {
	const folder = join(out, profile)
	const file = readdirSync(folder).find((name) => name.endsWith('.pdf'))
	if (!file) throw new Error(`there is no report for ${profile}`)
	let pages = 0
	for await (const { number, pixelsWide, pixelsHigh, pixels } of pagePictures(readFileSync(join(folder, file)), 100)) {
		const picked = { width: pixelsWide, height: pixelsHigh, data: pixels, channels: 4, depth: 8 } as const
		writeFileSync(join(folder, `page-${String(number).padStart(2, '0')}.png`), encode(picked))
		pages = number
	}
	process.stdout.write(`${profile}: ${pages} pages\n`)
}

import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newDataFolder, type RunningApp, savesInto, startApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { give, goTo, must } from './service.ts'
import { confirmFindings, startLetter } from './steps.ts'

/** Practice: in by one click without a passphrase, an exercise done by hand, the year loaded and exported, out again. */

const data = newDataFolder()
const out = mkdtempSync(join(tmpdir(), 'threshold-practised-'))
let run: RunningApp
afterAll(() => run.close())

/** Which words the app would start anew with, and that it ends. */
async function startsAnewWith(running: RunningApp, press: () => Promise<unknown>): Promise<string[]> {
	const told = join(mkdtempSync(join(tmpdir(), 'threshold-anew-')), 'words')
	await running.app.evaluate(({ app }, file) => {
		process.env.THRESHOLD_RELAUNCH = 'on'
		app.relaunch = ((options: { args: string[] }) => {
			const { writeFileSync } = process.getBuiltinModule('node:fs')
			writeFileSync(file, JSON.stringify(options.args))
			return true
		}) as typeof app.relaunch
	}, told)
	const ended = new Promise((resolve) => running.app.process().once('exit', resolve))
	await press()
	await ended
	return JSON.parse(readFileSync(told, 'utf8'))
}

const titleOf = (running: RunningApp) =>
	running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
const banner = () => run.page.getByRole('region', { name: 'Practice', exact: true })
const exerciseBar = () => run.page.getByRole('region', { name: /^Exercise: / })

describe('the way in', () => {
	it('is one click on the first page, into an app of its own', async () => {
		run = await startApp(data)
		await run.page.getByRole('heading', { level: 1, name: 'Welcome to Threshold' }).waitFor()
		expect(await titleOf(run)).toBe('Threshold')
		await expectWellMade(run)
		const words = await startsAnewWith(run, () =>
			run.page.getByRole('button', { name: 'Practise with invented requests' }).click(),
		)
		expect(words).toContain('--practice')
	})

	it('asks for a part to play, and nothing else', async () => {
		run = await startApp(data, {}, ['--practice'])
		await run.page.getByRole('heading', { level: 1, name: 'Practice' }).waitFor()
		expect(await titleOf(run)).toBe('PRACTICE: nothing here is real')
		await banner().getByText('nothing here is real').waitFor()
		expect(await run.page.locator('input').count()).toBe(0)
		await expectWellMade(run)
		await run.page.getByRole('button', { name: /^Administrator/ }).click()
		await run.page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor()
		await expectWellMade(run)
		expect(existsSync(join(data, 'vault'))).toBe(false)
		expect(readdirSync(join(data, 'practice')).sort()).toContain('practice.json')
	})

	it('frames every page, with words', async () => {
		for (const path of ['/', '/work', '/log', '/emergency', '/summary', '/people', '/history', '/settings', '/help']) {
			await goTo(run.page, path)
			await run.page.getByRole('heading', { level: 1 }).waitFor()
			await banner().getByText('nothing here is real').waitFor()
		}
	})

	it('keeps the keys to itself', async () => {
		const added = await give(run.page, 'people.add', {
			...{ name: 'Somebody', role: 'therapist', newPassphrase: 'a', passphrase: 'b' },
		})
		expect(added.ok).toBe(false)
		expect((await give(run.page, 'backup.choose-folder', {})).ok).toBe(false)
	})
})

describe('an exercise', () => {
	it('is done by hand, with feedback as one goes', async () => {
		const { page } = run
		await goTo(page, '/practice')
		await page.getByRole('button', { name: 'Begin: Friday, 16:55' }).click()
		await page.getByRole('heading', { level: 2, name: 'Friday, 16:55' }).waitFor()
		await expectWellMade(run)
		await page.getByRole('button', { name: /^Put it in front of me/ }).click()
		await page.getByRole('button', { name: /^Accept all \d+ that the paper says/ }).waitFor()
		await exerciseBar().getByText('0 of 5').waitFor()
		await page.keyboard.press('Control+Enter')
		await page
			.getByRole('button', { name: /^All counselling records held/ })
			.first()
			.click()
		await page.getByLabel('Time it reached you, if known').fill('09:05')
		await page.getByLabel(/Your own reference or initials/).fill('PR-7')
		await expectWellMade(run)
		await page.getByRole('button', { name: 'Log this request' }).click()
		await page.getByRole('heading', { level: 1, name: /^2027-\d{3}$/ }).waitFor()
		await exerciseBar().getByText('You recorded 09:05. The email reached the inbox at 16:55.').waitFor()
		await exerciseBar().getByText('1 of 5').waitFor()
		await confirmFindings(page)
		await exerciseBar().getByText('2 of 5').waitFor()
		await exerciseBar().getByRole('button', { name: 'All steps and hints' }).click()
		await exerciseBar().getByText('Done differently').first().waitFor()
		await expectWellMade(run)
		await exerciseBar().getByRole('button', { name: 'Fold the steps' }).click()
	})

	it('marks what is printed and saved', async () => {
		const { page } = run
		await savesInto(run, out)
		await startLetter(page, 'Acknowledgement')
		await page.getByRole('button', { name: /PDF/ }).first().click()
		await expect.poll(() => readdirSync(out).filter((name) => name.endsWith('.pdf')).length).toBe(1)
		expect(readdirSync(out).every((name) => name.startsWith('NOT REAL '))).toBe(true)
	})

	it('goes on in another part', async () => {
		const { page } = run
		await banner().getByRole('button', { name: 'clinical lead' }).click()
		await page.getByText('Rowan Tidewell').first().waitFor()
		expect((await must(page, 'vault.status', {})).person?.role).toBe('clinical_lead')
		await exerciseBar().getByText('2 of 5').waitFor()
	})
})

describe('the sample year', () => {
	it('is loaded with a bar, and the list has it', async () => {
		const { page } = run
		await goTo(page, '/practice')
		await page.evaluate(() => {
			const seen: number[] = []
			Object.assign(window, { seen })
			window.threshold.on('progress', ({ done, total }) => seen.push(done / total))
		})
		await page.getByRole('button', { name: 'Load the sample year' }).click()
		await page.getByRole('dialog').getByRole('button', { name: 'Load the sample year' }).click()
		await page.getByRole('progressbar', { name: 'Loading the sample year' }).waitFor()
		await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor({ timeout: 240_000 })
		const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen)
		expect(seen.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(20)
		expect(seen.at(-1)).toBe(1)
		await page.getByText('240 requests').first().waitFor()
		await expectWellMade(run)
	}, 250_000)

	it('is exported for everybody as every kind of file, each marked; one audience outside, and no second one', async () => {
		const { page } = run
		for (const profile of ['internal', 'public']) {
			for (const as of ['pdf', 'xlsx', 'csv', 'json']) {
				const period = { kind: 'calendar', year: 2026, years: 1, startMonth: 1 }
				const { saved } = await must(page, 'summary.export', { profile, period, as, audience: '' })
				expect(saved, `${profile} ${as}`).toBe(true)
			}
		}
		const files = readdirSync(out).filter((name) => /\.(xlsx|csv|json)$/.test(name))
		expect(files).toHaveLength(6)
		expect(files.every((name) => name.startsWith('NOT REAL '))).toBe(true)
		for (const name of files.filter((file) => file.endsWith('.csv'))) {
			expect(readFileSync(join(out, name), 'utf8')).toContain('NOT REAL: made in practice mode')
		}
		const second = await give(page, 'summary.export', {
			...{ profile: 'funder', as: 'csv', audience: '' },
			period: { kind: 'calendar', year: 2026, years: 1, startMonth: 1 },
		})
		expect(second).toMatchObject({ ok: false, refusal: { message: expect.stringMatching(/already exported/) } })
		await goTo(page, '/summary')
		await page.getByRole('heading', { level: 1, name: 'Annual summary' }).waitFor()
		await page.getByRole('heading', { level: 2, name: 'Preview' }).waitFor()
		await expectWellMade(run)
	}, 240_000)
})

describe('the way out', () => {
	it('leads to the real first page, where nothing of practice is', async () => {
		const words = await startsAnewWith(run, () => banner().getByRole('button', { name: 'Leave practice' }).click())
		expect(words).not.toContain('--practice')
		run = await startApp(data)
		await run.page.getByRole('heading', { level: 1, name: 'Welcome to Threshold' }).waitFor()
		expect((await must(run.page, 'vault.status', {})).practice).toBeUndefined()
		expect(existsSync(join(data, 'vault'))).toBe(false)
	})

	it('is where one left off after coming back, and locking stays in practice', async () => {
		await run.close()
		run = await startApp(data, {}, ['--practice'])
		await run.page.getByRole('button', { name: /^Therapist/ }).click()
		await run.page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor()
		await goTo(run.page, '/')
		await run.page.getByText('240 requests').first().waitFor()
		const words = await startsAnewWith(run, () => run.page.keyboard.press('Control+l'))
		expect(words).toContain('--practice')
		run = await startApp(data, {}, ['--practice'])
		await run.page.getByRole('heading', { level: 1, name: 'Practice' }).waitFor()
	})
})

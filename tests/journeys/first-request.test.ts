import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningApp, savesInto, startApp } from './app.ts'
import { leaks } from './leaks.ts'
import { confirmFindings, dropFile, firstRun, lock, passphrase, startLetter, unlock } from './steps.ts'

/** J1: from a detective's email to a sealed letter, in the real app over a real encrypted file. */
let run: RunningApp
let code = ''
const letters = mkdtempSync(join(tmpdir(), 'threshold-letters-'))
const sample = join(import.meta.dirname, '../samples/dev-03.eml')
/** Words of the request, of the letter and of the people, none of which may lie on the disk. */
const secrets = [
	'CARTWHEEL-AMIN',
	'Booth-Larkin',
	'counselling records held',
	'20/118842/26',
	'neither confirm nor deny',
	'LC-204',
	'Ashdown-Vale',
	passphrase,
]

/** Accessibility findings of the page as it stands. */
async function axe(): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page: run.page }).setLegacyMode(true).analyze()
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

beforeAll(async () => {
	run = await startApp()
	code = await firstRun(run.page)
	await savesInto(run, letters)
}, 60_000)
afterAll(() => run.close().catch(() => {}))

describe('a request by email on a Friday at 16:55', () => {
	let inputs = 0
	const press = async (key: string) => {
		inputs += 1
		await run.page.keyboard.press(key)
	}

	it('is read, accepted with one key and logged with few inputs', async () => {
		const { page } = run
		expect(await axe()).toEqual([])
		inputs += 1
		await dropFile(page, sample)
		expect(await axe()).toEqual([])
		await press('Control+Enter')
		await page.getByText('Booth-Larkin').first().waitFor()
		const sought = page.getByRole('button', { name: /^All counselling records held/ })
		if (await sought.count()) {
			inputs += 1
			await sought.first().click()
		}
		inputs += 1
		await page.getByLabel(/Your own reference or initials/).fill('LC-204')
		inputs += 1
		await page.getByRole('button', { name: 'Log this request' }).click()
		await page.getByRole('heading', { name: '2026-001', level: 1 }).waitFor()
		expect(inputs).toBeLessThanOrEqual(14)
	})

	it('shows what the request does not show, each with its basis and source', async () => {
		const { page } = run
		const words = await page.getByRole('main').innerText()
		expect(words).toMatch(/The request does not show \d+ of 14 things that the Act or the Code ask for/)
		for (const title of [
			'Approval at chief inspector level shown',
			'Handling of the information is stated',
			'Time range is limited',
		]) {
			expect(words).toContain(title)
		}
		expect(words).toContain('PCSC Act 2022 s.44C(1)')
		expect(words).not.toMatch(/unlawful|illegal|invalid/i)
		expect(await axe()).toEqual([])
	})

	it('has a date that police asked for, which is theirs and never overdue', async () => {
		await run.page.getByRole('link', { name: 'Requests', exact: true }).click()
		const row = run.page.getByRole('row').filter({ hasText: '2026-001' })
		expect(await row.innerText()).toMatch(/13 Feb 2026[\s\S]*(police|they)/i)
		expect(await row.innerText()).not.toMatch(/overdue/i)
		await row.getByRole('link').first().click()
		await run.page.getByRole('heading', { name: '2026-001', level: 1 }).waitFor()
	})

	it('makes a challenge letter from confirmed findings, as PDF and DOCX, and seals it', async () => {
		const { page } = run
		await confirmFindings(page)
		await startLetter(page, 'Request for missing information')
		const words = await page.getByRole('main').innerText()
		expect(words).toContain('neither confirm nor deny')
		expect(words).toMatch(/From finding COUN-04/)
		expect(await axe()).toEqual([])
		await page.getByRole('button', { name: 'Save as PDF' }).click()
		await page.getByRole('button', { name: 'Save as Word file' }).click()
		await expect
			.poll(() => readdirSync(letters).toSorted(), { timeout: 20_000 })
			.toEqual(['2026-001-challenge.docx', '2026-001-challenge.pdf'])
		const pdf = readFileSync(join(letters, '2026-001-challenge.pdf'))
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
		expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
		await page.getByRole('button', { name: 'Mark as sent' }).click()
		await page.getByRole('radio', { name: 'Secure email' }).check()
		await page.getByRole('button', { name: 'Mark as sent and seal' }).click()
		await page
			.getByText(/sealed/i)
			.first()
			.waitFor()
		expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0)
	})

	it('keeps a draft that is cut off by locking, and leaves nothing readable on the disk', async () => {
		const { page } = run
		await page.getByRole('link', { name: 'Requests', exact: true }).click()
		await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
		await dropFile(page, join(import.meta.dirname, '../samples/dev-14.pdf'))
		await page.getByLabel(/Your own reference or initials/).fill('LC-777-half')
		await lock(run)
		expect(leaks(run.data, [...secrets, 'LC-777-half', 'Pryce-Larkmoor', code, code.slice(0, 19)])).toEqual([])
		run = await startApp(run.data)
		await run.page.getByRole('heading', { level: 1 }).waitFor()
		expect(await axe()).toEqual([])
		await unlock(run.page)
		await run.page
			.getByRole('link', { name: /continue/i })
			.first()
			.click()
		await expect
			.poll(() => run.page.getByLabel(/Your own reference or initials/).inputValue(), { timeout: 15_000 })
			.toBe('LC-777-half')
	})

	it('refuses a wrong passphrase in a plain sentence and opens with the recovery code', async () => {
		await lock(run)
		run = await startApp(run.data)
		const { page } = run
		await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase at all')
		await page.keyboard.press('Enter')
		await page
			.getByText(/This passphrase does not open/)
			.first()
			.waitFor()
		expect(await axe()).toEqual([])
		await page
			.getByRole('button', { name: /forgotten/i })
			.or(page.getByRole('link', { name: /forgotten/i }))
			.first()
			.click()
		await page.getByLabel('Recovery code').fill(code)
		const fresh = 'velvet anchor thimble orchard plume'
		await page
			.getByLabel(/New passphrase/i)
			.first()
			.fill(fresh)
		const again = page.getByLabel(/again/i)
		if (await again.count()) await again.first().fill(fresh)
		await page.keyboard.press('Enter')
		await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor({ timeout: 20_000 })
		await lock(run)
		run = await startApp(run.data)
		await unlock(run.page, fresh)
	})

	it('has a history that verifies', async () => {
		await run.page.getByRole('link', { name: 'History', exact: true }).click()
		await run.page.getByRole('button', { name: /check/i }).first().click()
		await run.page
			.getByText(/fits the one before/)
			.first()
			.waitFor()
		expect(await axe()).toEqual([])
	})
})

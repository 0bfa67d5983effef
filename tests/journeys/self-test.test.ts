import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SelfTest } from '../../domain/index.ts'
import { type RunningApp, savesInto } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { administrator, changeTo, give, goTo, lead, logged, must, openService } from './service.ts'

/** The self-test, what a role is refused, and the clipboard, in the real app. */
let run: RunningApp
beforeAll(async () => {
	run = await openService()
})
afterAll(() => run.close())

const pictures = process.env.THRESHOLD_SHOTS
const picture = async (name: string) => {
	if (pictures) await run.page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

describe('the self-test', () => {
	it('is reached from the palette and says that nothing left the computer', async () => {
		const { page } = run
		await page.keyboard.press('Control+k')
		await page.getByRole('textbox', { name: 'What do you want to do?' }).fill('self-test')
		await page.getByRole('button', { name: /^Self-test/ }).click()
		await page.getByRole('heading', { level: 1, name: 'Self-test' }).waitFor()
		await page.getByText('0 connections since the app started').waitFor()
		const list = page.getByRole('list', { name: 'What was looked at' })
		expect(await list.getByRole('listitem').count()).toBeGreaterThan(10)
		expect(await list.innerText()).toContain('cipher = chacha20')
		expect(await list.getByText('Not as promised', { exact: true }).count()).toBe(0)
		await expectWellMade(run)
		await picture('self-test')
	})

	it('counts what it refused, and each promise is really looked at', async () => {
		const test: SelfTest = await must(run.page, 'self-test.run', {})
		expect(test.connections).toBe(0)
		expect(test.refused).toBeGreaterThanOrEqual(4)
		const off = test.results.filter(({ outcome }) => outcome === 'off').map(({ id }) => id)
		// What only an installed copy, or one with the system's sandbox, can have.
		expect(off.filter((id) => !['fuses', 'debugging', 'sandbox'].includes(id))).toEqual([])
		expect(test.results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
	})

	it('saves a report that names nobody, and enters that it did', async () => {
		const out = mkdtempSync(join(tmpdir(), 'threshold-report-'))
		await savesInto(run, out)
		const { page } = run
		await page.getByRole('button', { name: 'Save the report as text' }).click()
		await page.getByText('The report is saved.').waitFor()
		await must(page, 'self-test.save', { as: 'json' })
		const files = readdirSync(out)
		expect(files.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'day')).sort()).toEqual([
			'self-test day.json',
			'self-test day.txt',
		])
		const all = files.map((name) => readFileSync(join(out, name), 'utf8')).join()
		expect(all).toContain('Connections since the app started')
		for (const words of [lead.name, 'Larkfield', run.data]) expect(all).not.toContain(words)
	})
})

describe('what a role is refused', () => {
	it('becomes an entry, also where main would have answered, and the lead reads it', async () => {
		const { requestId } = await logged(run.page)
		run = await changeTo(run, administrator)
		const refused = await give(run.page, 'history.print-sheet', {})
		expect(refused).toMatchObject({ ok: false, refusal: { code: 'role' } })
		expect(await give(run.page, 'shares.print', { shares: ['a', 'b', 'c'], serviceName: 'x' })).toMatchObject({
			refusal: { code: 'role' },
		})
		expect(
			await give(run.page, 'close.close', { requestId, expectedSeq: 1, outcome: 'disclosed_all', note: '' }),
		).toMatchObject({ ok: false })
		await give(run.page, 'client.clear-notice', { requestId, expectedSeq: 1, reason: 'x' })
		run = await changeTo(run, lead)
		await goTo(run.page, '/history')
		const table = run.page.getByRole('table')
		await table.waitFor()
		expect(await table.innerText()).toContain('Ines Farrow')
		expect(await table.innerText()).toContain('Tried to print the verification sheet. It was refused')
		expect(await table.getByRole('link', { name: '2026-001' }).count()).toBeGreaterThan(0)
		await expectWellMade(run)
		await picture('refused')
	})
})

describe('the clipboard', () => {
	const read = () => run.app.evaluate(({ clipboard }) => clipboard.readText())
	const write = (text: string) => run.app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
	const copyHeading = async () => {
		await write('')
		await goTo(run.page, '/history')
		const heading = run.page.getByRole('heading', { level: 1, name: 'History' })
		await heading.waitFor()
		await heading.selectText()
		await run.page.keyboard.press('Control+c')
		await expect.poll(read).toBe('History')
	}

	it('loses after half a minute what was copied in the app, and only that', async () => {
		await copyHeading()
		await run.page.waitForTimeout(20_000)
		expect(await read()).toBe('History')
		await expect.poll(read, { timeout: 15_000 }).toBe('')
		await copyHeading()
		await run.page.waitForTimeout(1_000)
		await write('somebody else’s words')
		await run.page.waitForTimeout(31_000)
		expect(await read()).toBe('somebody else’s words')
	})

	it('loses it on lock', async () => {
		await copyHeading()
		await run.page.waitForTimeout(500)
		// The app ends when it locks: what the clipboard held last is told by the clearing itself.
		await run.app.evaluate(({ clipboard }) => {
			const clear = clipboard.clear.bind(clipboard)
			clipboard.clear = () => {
				clear()
				process.stdout.write('clipboard cleared\n')
			}
		})
		let said = ''
		run.app.process().stdout?.on('data', (chunk: Buffer) => {
			said += chunk.toString()
		})
		const ended = new Promise((resolve) => run.app.process().once('exit', resolve))
		await run.page.keyboard.press('Control+l')
		await ended
		expect(said).toContain('clipboard cleared')
	})
})

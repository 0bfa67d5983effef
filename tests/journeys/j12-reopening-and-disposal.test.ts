import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { earlierRegister, on } from './earlier.ts'
import { leaks } from './leaks.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { administrator, changeTo, give, goTo, lead, must, on as onNow, openAs, therapist } from './service.ts'

/** The end of a request: opened again with a reason, or disposed of by two people once its time is over. */
let run: RunningApp
let over = ''
let kept = ''
beforeAll(async () => {
	const data = await earlierRegister(400, async ({ give: past, log, pass }) => {
		await past('settings.change', { changes: { retentionYears: 1 } })
		const first = await log({ clientReference: 'LK-7', note: 'Wrenfield rang about it.' })
		const ended = { outcome: 'withdrawn', note: 'They wrote that they do not need it.' } as const
		over = (await past('close.close', { ...on(first), ...ended })).case.id
		pass(300)
		const second = await log({ clientReference: 'LK-8' })
		kept = (await past('close.close', { ...on(second), ...ended })).case.id
		pass(100)
	})
	run = await openAs(data, administrator)
})
afterAll(() => run.close())

describe('a closed request', () => {
	it('says until when it is kept, and who opens it again', async () => {
		const { page } = run
		await goTo(page, `/request/${kept}/work`)
		await page.getByText(/^Kept until .* Nothing of it can be deleted before/).waitFor()
		await page.getByText('To open it again: your role does not allow this. Ask the clinical lead.').waitFor()
		expect(await page.getByRole('heading', { name: 'Disposal' }).count()).toBe(0)
	})

	it('is opened again by the clinical lead, with a reason that stays', async () => {
		run = await changeTo(run, lead)
		const { page } = run
		await goTo(page, `/request/${kept}/work`)
		await page.getByRole('button', { name: 'Open it again' }).click()
		const form = page.getByRole('form', { name: 'Open it again' })
		await form.getByRole('button', { name: 'Open it again' }).click()
		await form.getByText('Write down why').first().waitFor()
		await form.getByLabel('Why?').fill('They wrote once more.')
		await expectWellMade(run)
		await form.getByRole('button', { name: 'Open it again' }).click()
		await page.getByText('It was closed before and opened again: They wrote once more.').waitFor()
		const { case: subject } = await must(page, 'request.open', { requestId: kept })
		expect(subject.work.closed).toBeUndefined()
		expect(subject.waiting).toBe('us')
	})

	it('is not disposed of before its day', async () => {
		const { page } = run
		const early = await give(page, 'close.propose-disposal', { ...(await onNow(page, kept)), reason: 'tidy' })
		expect(early).toMatchObject({ ok: false, refusal: { code: 'state' } })
	})
})

describe('disposal', () => {
	it('is proposed by the clinical lead once the day has come, who cannot decide it too', async () => {
		const { page } = run
		await goTo(page, `/request/${over}/work`)
		await page.getByRole('button', { name: 'Propose disposal' }).click()
		const form = page.getByRole('form', { name: 'Propose disposal' })
		await form.getByLabel('Why?').fill('Its year of keeping is over, and nobody needs it.')
		await form.getByRole('button', { name: 'Propose disposal' }).click()
		await page.getByText('You proposed this, so a second person decides it.').waitFor()
		await expectWellMade(run)
		const alone = await give(page, 'close.dispose', await onNow(page, over))
		expect(alone).toMatchObject({ ok: false, refusal: { code: 'state' } })
	})

	it('is decided by a second person, who is told that it cannot be undone', async () => {
		run = await changeTo(run, therapist)
		const { page } = run
		await goTo(page, `/request/${over}/work`)
		await page.getByText('Its year of keeping is over, and nobody needs it.').waitFor()
		await page.getByRole('button', { name: 'Dispose of it' }).click()
		const sure = page.getByRole('dialog', { name: 'Dispose of this request?' })
		await sure.getByText(/This cannot be undone/).waitFor()
		await expectWellMade(run)
		await sure.getByRole('button', { name: 'Dispose of it for good' }).click()
		await page.getByText('What this request said is gone').waitFor()
	})

	it('leaves the skeleton: who decided, when, and entries without words', async () => {
		const { page } = run
		const main = page.getByRole('main')
		await main.getByText(therapist.name, { exact: true }).waitFor()
		await main.getByText(lead.name, { exact: true }).waitFor()
		await page.getByText(/\d+ entries, from/).waitFor()
		expect(await page.getByRole('tab').count()).toBe(0)
		await expectWellMade(run)
		const words = await page.getByRole('main').innerText()
		expect(words).not.toMatch(/LK-7|Wrenfield|Avon|Hallworthy/)
		const { ok } = await must(page, 'history.verify', {})
		expect(ok).toBe(true)
		const found = await must(page, 'request.list', {
			...{ text: 'Wrenfield', sort: 'received', direction: 'up', offset: 0, limit: 10 },
		})
		expect(found.total).toBe(0)
	})

	it('leaves nothing readable on the disk either', async () => {
		await run.close()
		expect(leaks(run.data, ['Wrenfield rang', 'Hallworthy-Mott'])).toEqual([])
	})
})

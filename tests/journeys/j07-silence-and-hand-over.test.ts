import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { earlierRegister, on } from './earlier.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { administrator, changeTo, goTo, must, openAs, otherLead, therapist } from './service.ts'

/** J7: the police were asked and say nothing. A nudge after 20 working days, the offer to close after 40; a hand-over with a note. */
let run: RunningApp
let asked = ''
let longAgo = ''
beforeAll(async () => {
	const data = await earlierRegister(75, async ({ give, log, pass, today }) => {
		const challenge = async (clientReference: string) => {
			const view = await log({ clientReference })
			const confirmed = await give('findings.confirm', { ...on(view), checks: view.unconfirmed })
			const { letterId, view: started } = await give('letter.start', { ...on(confirmed), kind: 'challenge' })
			const sent = await give('letter.send', { ...on(started), letterId, sentOn: today(), method: 'post' })
			return sent.case.id
		}
		longAgo = await challenge('LK-1')
		pass(40)
		asked = await challenge('LK-2')
		pass(35)
	})
	run = await openAs(data, administrator)
})
afterAll(() => run.close())

describe('silence', () => {
	it('of 20 working days brings a nudge, and of 40 the offer to close, as the service’s own periods', async () => {
		const { page } = run
		await page.keyboard.press('w')
		const nudged = page.getByRole('listitem').filter({ hasText: 'LK-2' })
		await nudged.getByText('No answer for a while').waitFor()
		await nudged.getByText(/Waiting for the police, for 2\d working days/).waitFor()
		const offered = page.getByRole('listitem').filter({ hasText: 'LK-1' })
		await offered.getByText('No answer for long: ask once more, or close').waitFor()
		await expectWellMade(run)
		await goTo(page, `/request/${asked}`)
		await page.getByText('Ask the police whether they still want an answer').waitFor()
		await goTo(page, `/request/${longAgo}`)
		await page.getByText('Close it as no reply, or ask once more').waitFor()
		await page.getByText(/This is your own period, not a legal one/).waitFor()
	})
})

describe('a hand-over', () => {
	it('goes to a colleague with a note', async () => {
		const { page } = run
		await goTo(page, `/request/${asked}/work`)
		await page.getByRole('button', { name: 'Give it to somebody' }).click()
		const form = page.getByRole('form', { name: 'Hand the request over' })
		await form.getByLabel('To whom?').selectOption({ label: therapist.name })
		await form.getByLabel(/Note for them/).fill('They promised an answer by phone. Please ring again on Monday.')
		await form.getByRole('button', { name: 'Hand it over' }).click()
		await page.getByText(`To ${therapist.name}`).waitFor()
		await expectWellMade(run)
	})

	it('is on the colleague’s own list, and the note is with the request', async () => {
		run = await changeTo(run, therapist)
		const { page } = run
		await page.keyboard.press('w')
		const mine = page.getByRole('listitem').filter({ hasText: 'LK-2' })
		await mine.getByText('Yours', { exact: true }).waitFor()
		await mine.getByRole('link').click()
		await page.getByRole('tab', { name: 'Work' }).click()
		await page.getByText('They promised an answer by phone. Please ring again on Monday.').waitFor()
		await page.getByText(new RegExp(administrator.name)).first().waitFor()
	})

	it('is handed on, and both notes stay', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Hand it over' }).click()
		const form = page.getByRole('form', { name: 'Hand the request over' })
		await form.getByLabel('To whom?').selectOption({ label: otherLead.name })
		await form.getByLabel(/Note for them/).fill('Rang twice; nobody knows of it. Please decide.')
		await form.getByRole('button', { name: 'Hand it over' }).click()
		await page.getByText('Rang twice; nobody knows of it. Please decide.').waitFor()
		const { case: subject } = await must(page, 'request.open', { requestId: asked })
		expect(subject.work.handOvers.map(({ note }) => note)).toEqual([
			'They promised an answer by phone. Please ring again on Monday.',
			'Rang twice; nobody knows of it. Please decide.',
		])
	})
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { administrator, changeTo, give, goTo, lead, logged, must, on, openService } from './service.ts'

/** J6: an order. Stop and get advice; the court's date counts; nothing of the police letters is offered. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService({
		insurerContact: 'Harbour Mutual, 01632 960 201, policy HM-4471',
		solicitorContact: 'Quill & Orme, 01632 960 202',
	})
	const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
	requestId = (
		await logged(run.page, {
			fields: { askingBody: 'Crown Court', replyBy: soon },
			answers: { instrument: 'witness_summons' },
		})
	).requestId
	await goTo(run.page, `/request/${requestId}`)
})
afterAll(() => run.close())

describe('a witness summons', () => {
	it('opens on “Stop and get advice” with the saved numbers', async () => {
		const { page } = run
		await page.getByRole('tab', { name: 'Stop and get advice', selected: true }).waitFor()
		await page.getByText('Harbour Mutual, 01632 960 201, policy HM-4471').waitFor()
		await page.getByText('Quill & Orme, 01632 960 202').waitFor()
		await page.getByText('In 3 days').waitFor()
		await expectWellMade(run)
	})

	it('records who signed, the seal, the court and the date as somebody reads them', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Record who signed, and the seal' }).click()
		const form = page.getByRole('form', { name: 'What the court’s paper shows' })
		await form.getByLabel('Who signed it').fill('His Honour Judge Waverley')
		await form.getByLabel('Which court').fill('Crown Court at Northvale')
		await form.getByRole('radio', { name: 'Yes' }).check()
		await form.getByRole('button', { name: 'Save what it shows' }).click()
		await page.getByText('His Honour Judge Waverley, Crown Court at Northvale').waitFor()
		await page.getByRole('button', { name: 'Put right who signed, and the seal' }).waitFor()
		await expectWellMade(run)
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.work.courtPaper).toMatchObject({ sealed: 'yes', court: 'Crown Court at Northvale' })
	})

	it('offers no challenge, and no other letter before advice', async () => {
		const { letters } = await must(run.page, 'request.open', { requestId })
		const now = (kind: string) => letters.find((letter) => letter.kind === kind)
		for (const kind of [
			'challenge',
			'acknowledgement',
			'fix-list',
			'decline',
			'nothing-held',
			'disclosure',
			'client',
		]) {
			expect(now(kind)?.blockedBecause ?? (now(kind) ? undefined : 'not offered'), kind).toBeTruthy()
		}
		expect(now('compelled-holding')?.blockedBecause).toMatch(/insurer or a solicitor/)
	})

	it('is not closed before advice, and not as a police request would be', async () => {
		const { page } = run
		await page.getByRole('tab', { name: 'Work' }).click()
		await page.getByRole('button', { name: 'Close this request' }).click()
		await page.getByLabel('How did it end?').selectOption('withdrawn')
		await page.getByLabel(/In a sentence/).fill('They did not want it any more.')
		await page.getByRole('button', { name: 'Close the request', exact: true }).click()
		await page.getByText(/A paper of a court ends with the court/).waitFor()
		// What was typed is still there.
		expect(await page.getByLabel(/In a sentence/).inputValue()).toBe('They did not want it any more.')
	})

	it('writes the holding reply once advice is recorded', async () => {
		const { page } = run
		await page.getByRole('tab', { name: 'Stop and get advice' }).click()
		await page.getByRole('button', { name: 'We have rung and taken advice' }).click()
		await page.getByText('Advice was taken', { exact: true }).waitFor()
		await page.getByRole('tab', { name: 'Letters' }).click()
		await page
			.getByRole('button', { name: /^Start: .*order/i })
			.first()
			.waitFor()
	})

	it('is not taken out of the court’s lane by anybody but the clinical lead, who is named', async () => {
		run = await changeTo(run, administrator)
		const { page } = run
		await goTo(page, `/request/${requestId}`)
		await page.getByRole('button', { name: 'Change the lane' }).click()
		const dialog = page.getByRole('dialog', { name: 'Change the lane' })
		await dialog.getByLabel('Lane').selectOption('vir')
		await dialog.getByText('Only the clinical lead can do this').waitFor()
		expect(await dialog.getByRole('button', { name: 'Change the lane' }).count()).toBe(0)
		await dialog.getByRole('button', { name: 'Close' }).last().click()
		// And not past the page either.
		const past = await give(page, 'request.change-lane', {
			...(await on(page, requestId)),
			...{ lane: 'vir', reason: 'It looks like a request.' },
		})
		expect(past).toMatchObject({ ok: false, refusal: { code: 'role' } })
		if (!past.ok) expect(past.refusal.message).toContain(lead.name)
	})

	it('leaves it with the clinical lead’s reason, and both lanes stay on record', async () => {
		run = await changeTo(run, lead)
		const { page } = run
		await goTo(page, `/request/${requestId}`)
		await page.getByRole('button', { name: 'Change the lane' }).click()
		const dialog = page.getByRole('dialog', { name: 'Change the lane' })
		await dialog.getByLabel('Lane').selectOption('other_request')
		await dialog.getByLabel('Why?').fill('The court set the summons aside.')
		await dialog.getByRole('button', { name: 'Change the lane' }).click()
		await page.getByText('Handled otherwise before').click()
		await page.getByText(/: The court set the summons aside\./).waitFor()
		const { case: subject, timeline } = await must(page, 'request.open', { requestId })
		expect(subject.laneHistory).toMatchObject([{ from: 'compelled', lane: 'other_request' }])
		expect(timeline.findLast(({ kind }) => kind === 'request.lane-changed')).toMatchObject({
			actorName: lead.name,
			detail: 'The court set the summons aside.',
		})
		await expectWellMade(run)
	})

	it('has no challenge even in the list of what waits', async () => {
		await goTo(run.page, `/request/${requestId}/letters`)
		expect(await run.page.getByRole('button', { name: /^Start: .*missing/i }).count()).toBe(0)
	})
})

describe('a warrant', () => {
	it('has a sheet for the spot instead of a letter', async () => {
		const { page } = run
		const { requestId: warrant } = await logged(page, {
			fields: { askingBody: 'Crown Court', policeReference: 'W1' },
			answers: { instrument: 'warrant', legal_advice_taken: 'yes' },
			clientReference: 'W1',
		})
		await goTo(page, `/request/${warrant}/letters`)
		await page
			.getByRole('tabpanel')
			.getByText(/A warrant is carried out on the spot, and no letter answers it/)
			.waitFor()
		await page.getByRole('button', { name: 'Start: On-the-spot sheet for a warrant' }).click()
		await page.getByRole('heading', { level: 1, name: 'On-the-spot sheet for a warrant' }).waitFor()
		await page
			.getByText(/Ask for a record of everything that is taken/)
			.first()
			.waitFor()
		await expectWellMade(run)
	})
})

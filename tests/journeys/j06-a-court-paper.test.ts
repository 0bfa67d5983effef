import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { goTo, logged, must, openService } from './service.ts'

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

	it('has no challenge even in the list of what waits', async () => {
		await goTo(run.page, `/request/${requestId}/letters`)
		expect(await run.page.getByRole('button', { name: /^Start: .*missing/i }).count()).toBe(0)
	})
})

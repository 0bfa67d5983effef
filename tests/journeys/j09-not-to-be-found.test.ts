import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { doOn, goTo, logged, must, openService } from './service.ts'

/** J9: capacity for one decision at one time; and a client who cannot be found, after real attempts. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService()
	requestId = (await logged(run.page)).requestId
	await goTo(run.page, `/request/${requestId}/client`)
})
afterAll(() => run.close())

describe('a client who cannot be found', () => {
	it('is not recorded so after one attempt', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Record an attempt' }).click()
		const form = page.getByRole('form', { name: 'Record an attempt to reach the client' })
		await form.getByLabel('Day').fill('9')
		await form.getByLabel('Month').fill('2')
		await form.getByLabel('Year').fill('2026')
		await form.getByLabel('By phone').check()
		await form.getByLabel(/It was a way that the client confirmed/).check()
		await form.getByLabel('No answer').check()
		await form.getByRole('button', { name: 'Save the attempt' }).click()
		await page.getByText(/It is too early to say so: 1 of 3 safe attempts are recorded/).waitFor()
	})

	it('is recorded after three attempts in two ways over ten working days, as unknown and never as a refusal', async () => {
		const { page } = run
		const attempt = { safe: true, result: 'no-answer', note: '' }
		await doOn(page, 'client.record-contact', requestId, { ...attempt, on: '2026-02-16', method: 'post' })
		await doOn(page, 'client.record-contact', requestId, { ...attempt, on: '2026-02-25', method: 'phone' })
		await goTo(page, '/')
		await goTo(page, `/request/${requestId}/client`)
		await page.getByRole('button', { name: 'Record that the client cannot be found' }).click()
		const form = page.getByRole('form', { name: 'Record that the client cannot be found' })
		await form.getByRole('textbox').fill('Rung twice and written once, in the ways that she confirmed.')
		await form.getByRole('button', { name: 'Record that the client cannot be found' }).click()
		await page.getByText('Their wishes count as unknown. That is not a refusal.').waitFor()
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.versions[0]?.answers.client_wishes).toBe('unknown')
		await expectWellMade(run)
	})
})

describe('capacity', () => {
	it('is for this decision, says who assessed it, and may come back', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Record an assessment' }).click()
		const form = page.getByRole('form', { name: 'Record an assessment of capacity' })
		await form.getByLabel('The client lacks capacity for this decision now').check()
		await form.getByLabel('Who assessed it?').fill('Dr Sunniva Kells')
		await form.getByLabel('Why?').fill('In hospital, and very unwell.')
		await form
			.getByRole('radiogroup', { name: /able to decide later/ })
			.getByLabel('Yes')
			.check()
		await form.getByLabel('Who speaks for the client in this?').selectOption('attorney')
		await form.getByRole('button', { name: 'Save the assessment' }).click()
		await form.getByText(/Write down which document you saw/).waitFor()
		await form.getByLabel('Which document did you see?').fill('Lasting power of attorney, health and welfare')
		await form.getByRole('button', { name: 'Save the assessment' }).click()
		await page.getByText('In hospital, and very unwell.').waitFor()
		const { case: subject, letters } = await must(page, 'request.open', { requestId })
		expect(subject.lane).toBe('vir')
		expect(letters.find(({ kind }) => kind === 'client')?.blockedBecause).toBeTruthy()
	})
})

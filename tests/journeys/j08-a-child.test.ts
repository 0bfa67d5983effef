import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { changeTo, goTo, lead, logged, must, openService, therapist } from './service.ts'

/** J8: the client is a child. No letter to a parent by default, and none while it is open who is under suspicion. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService()
	requestId = (await logged(run.page, { answers: { victim_notice: 'yes' } })).requestId
	run = await changeTo(run, therapist)
	await goTo(run.page, `/request/${requestId}/client`)
})
afterAll(() => run.close())

describe('a child', () => {
	it('the question about a parent comes first, and has to be answered', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'The client is under 18' }).click()
		const form = page.getByRole('form', { name: 'Record that the client is a child' })
		await form.getByRole('button', { name: 'Save' }).click()
		await form.getByText('Answer whether a parent or carer is under investigation').first().waitFor()
		await form
			.getByRole('radiogroup', { name: /Is any parent or carer/ })
			.getByLabel('Yes')
			.check()
		await form.getByLabel('Day').fill('9')
		await form.getByLabel('Month').fill('3')
		await form.getByLabel('Year').fill('2008')
		await form.getByLabel('Competent to say what they wish here', { exact: true }).check()
		await form.getByLabel('Why?').fill('She explains in her own words what may happen with it.')
		await form.getByLabel('The child', { exact: true }).check()
		await form.getByRole('button', { name: 'Save' }).click()
		await page.getByText('No letter to a parent or carer').waitFor()
		// She was 17 when the request was made, and turned 18 on the way.
		await page.getByText('The client turned 18 on 9 March 2026').waitFor()
		await page.getByText('17', { exact: true }).waitFor()
		await expectWellMade(run)
	})

	it('a therapist sees who decides about a letter to somebody else', async () => {
		await run.page
			.getByText('To decide who is written to: your role does not allow this. Ask the clinical lead.')
			.waitFor()
	})

	it('the clinical lead is warned before a parent is written to', async () => {
		run = await changeTo(run, lead)
		const { page } = run
		await goTo(page, `/request/${requestId}/client`)
		await page.getByRole('button', { name: 'Decide who is written to' }).click()
		await page.getByLabel('A parent or carer').check()
		await page.getByText('Look again before you go on').waitFor()
		const { letters } = await must(page, 'request.open', { requestId })
		expect(letters.find(({ kind }) => kind === 'client')?.blockedBecause).toBeTruthy()
		// She is 18 by now, so a letter to a parent is refused, and what was typed stays.
		await page.getByLabel('Their name').fill('Perrin Ashgrove')
		await page.getByRole('form', { name: 'Decide who is written to' }).getByLabel('Why?').fill('The mother asked.')
		await page.getByRole('button', { name: 'Save', exact: true }).click()
		await page.getByText(/The client is 18 or over now, so no letter about them goes to a parent/).waitFor()
		expect(await page.getByLabel('Their name').inputValue()).toBe('Perrin Ashgrove')
		await page.getByText('Ask the client again: they are 18 now').waitFor()
	})

	it('has a sheet of their own', async () => {
		const { letters } = await must(run.page, 'request.open', { requestId })
		expect(letters.map(({ kind }) => kind)).toContain('child-sheet')
	})
})

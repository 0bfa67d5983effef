import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { administrator, changeTo, doOn, give, goTo, lead, logged, must, on, openService, otherLead } from './service.ts'

/** J4: the real emergency. One key, six questions, saved at any point, and a review that the discloser cannot close. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService()
})
afterAll(() => run.close())

describe('a threat to life', () => {
	it('is one key away, and is kept without any client record', async () => {
		const { page } = run
		await page.keyboard.press('e')
		await page.getByRole('heading', { level: 1, name: 'Somebody is at risk now' }).waitFor()
		await expectWellMade(run)
		// The keyboard alone from here: the tick box has the cursor.
		await page.keyboard.press('Space')
		await page.keyboard.press('Tab')
		for (const words of [
			'A woman in her thirties',
			'That he finds her tonight',
			'Within two hours',
			'Her phone number',
			'PS Alan Mereworth, 20144',
		]) {
			await page.keyboard.type(words)
			await page.keyboard.press('Tab')
		}
		await page
			.getByText(/^Kept as \d{4}-001$/)
			.first()
			.waitFor()
		await page.getByLabel('Yes', { exact: true }).check()
		await page.getByLabel('Which number?').fill('101')
		await page.getByLabel('At what time?').fill('21:14')
		await page.getByRole('button', { name: 'Save, and record what was shared' }).click()
		await page.getByRole('heading', { level: 2, name: 'What was shared' }).waitFor()
		requestId = new URL(page.url()).hash.split('/').at(-1) ?? ''
		const view = await must(page, 'request.open', { requestId })
		expect(view.case.lane).toBe('emergency')
		expect(view.case.work.emergency?.facts).toMatchObject({
			whoIsAtRisk: 'A woman in her thirties',
			minimumThatHelps: 'Her phone number',
			calledBack: 'yes',
			calledBackAt: '21:14',
		})
	})

	it('records what was shared, and says who may not close the review', async () => {
		const { page } = run
		await page.getByLabel('I shared something').check()
		await page.getByLabel('What was shared?').fill('Her phone number')
		await page.getByLabel('With whom?').fill('PS Mereworth, rung back through 101')
		await page.getByRole('button', { name: 'Record this' }).click()
		await page.getByText('You cannot close this review').waitFor()
		await page
			.getByText(/Due by 12:00 on/)
			.first()
			.waitFor()
		await expectWellMade(run)
		const refused = await give(page, 'emergency.review', {
			...(await on(page, requestId)),
			whatWasShared: 'Her phone number',
			withWhom: 'PS Mereworth',
			why: 'Her life was in danger',
			storyChecked: 'yes',
			clientTold: 'no',
			whyNotTold: 'Not safe yet',
		})
		expect(refused.ok).toBe(false)
	})

	it('takes over what somebody else added, and shows both where both changed the same line', async () => {
		const { page } = run
		const { case: subject } = await must(page, 'request.open', { requestId })
		const { facts } = subject.work.emergency ?? {}
		const known = Object.fromEntries(
			Object.entries(facts ?? {}).filter(([name]) => !['by', 'at', 'seq'].includes(name)),
		)
		// Typed here, and changed elsewhere before it is kept.
		await page.getByLabel(/Who is at risk/).fill('A woman of about thirty')
		await doOn(page, 'emergency.save', requestId, {
			...known,
			...{ whoIsAtRisk: 'Two women', howSoon: 'Before midnight' },
		})
		const choice = page.getByRole('region', { name: /Who is at risk/ })
		await choice.getByText('Yours: “A woman of about thirty”').waitFor()
		await choice.getByText('In the record now: “Two women”').waitFor()
		expect(await page.getByLabel(/How soon/).inputValue()).toBe('Before midnight')
		await expectWellMade(run)
		await choice.getByRole('button', { name: 'Keep mine' }).click()
		await expect
			.poll(async () => (await must(page, 'request.open', { requestId })).case.work.emergency?.facts, {
				timeout: 15_000,
			})
			.toMatchObject({ whoIsAtRisk: 'A woman of about thirty', howSoon: 'Before midnight' })
	})

	it('lets no letter leave before the review', async () => {
		const { letters } = await must(run.page, 'request.open', { requestId })
		expect(letters.filter(({ blockedBecause }) => !blockedBecause)).toEqual([])
	})

	it('shows an administrator who can review it', async () => {
		run = await changeTo(run, administrator)
		await goTo(run.page, `/request/${requestId}/start`)
		await run.page.getByText(`It cannot be ${lead.name}.`).waitFor()
	})

	it('is on another clinical lead’s list, who closes the review', async () => {
		run = await changeTo(run, otherLead)
		const { page } = run
		await page.keyboard.press('w')
		await page.getByText('Emergency to review').waitFor()
		await expectWellMade(run)
		await page.getByRole('link', { name: /^\d{4}-001$/ }).click()
		await page.getByRole('tab', { name: 'Emergency', selected: true }).waitFor()
		// What was feared and what was shared stay folded until somebody opens them, once for the visit.
		expect(await page.getByRole('main').innerText()).not.toMatch(/Her phone number|A woman of about thirty/)
		await expectWellMade(run)
		await page.getByRole('button', { name: 'Show what was shared, to review it' }).click()
		await page.getByText('Her phone number').first().waitFor()
		expect(await page.getByLabel(/Who is at risk/).inputValue()).toBe('A woman of about thirty')
		await page.getByRole('tab', { name: 'History' }).click()
		await page.getByRole('tab', { name: 'Emergency' }).click()
		await page.getByText('Her phone number').first().waitFor()
		const review = page.getByRole('form', { name: 'Review the emergency' })
		await review.getByLabel('Why?', { exact: true }).fill('Her life was in danger, and a number was enough.')
		await review.getByRole('radiogroup', { name: 'Was the story checked?' }).getByLabel('Yes').check()
		await review.getByRole('radiogroup', { name: 'Was the client told?' }).getByLabel('No').check()
		await review.getByLabel('Why not?').fill('It was not safe to ring her yet.')
		await review.getByRole('button', { name: 'Close the review' }).click()
		await page.getByText('It was not safe to ring her yet.').first().waitFor()
		const view = await must(page, 'request.open', { requestId })
		expect(view.case.work.emergency?.reviewed?.by).toBe(
			view.case.work.emergency?.reviewed && (await must(page, 'vault.status', {})).person?.id,
		)
	})

	it('is not opened by the word “urgent” alone', async () => {
		const { page } = run
		const { requestId: other } = await logged(page, {
			fields: { informationSought: 'URGENT: all counselling records', policeReference: 'U1' },
			clientReference: 'U1',
		})
		expect((await must(page, 'request.open', { requestId: other })).case.lane).toBe('vir')
		await goTo(page, '/emergency')
		await page.getByRole('checkbox', { name: /Somebody may die/ }).waitFor()
		expect(await page.getByLabel(/Who is at risk/).count()).toBe(0)
	})

	it('records a refusal as well', async () => {
		const { page } = run
		const started = await must(page, 'emergency.start', {
			...{ whoIsAtRisk: 'Not said', whatIsFeared: '', howSoon: '', minimumThatHelps: '', whoIsAsking: 'A voice' },
			...{ calledBack: 'no', calledBackOn: '', calledBackAt: '', clientReference: '' },
		})
		await doOn(page, 'emergency.decide', started.requestId, {
			...{ shared: false, what: '', withWhom: '', why: 'The switchboard does not know the caller.', at: '' },
		})
		await goTo(page, `/request/${started.requestId}`)
		await page.getByRole('button', { name: 'Show what was shared' }).click()
		await page.getByText('Nothing was shared', { exact: true }).waitFor()
	})
})

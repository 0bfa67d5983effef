import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { goTo, logged, openService } from './service.ts'

/** J3: is this the right regime? Out of scope is a page, never an error. */
let run: RunningApp
beforeAll(async () => {
	run = await openService()
})
afterAll(() => run.close())

const pages = [
	{
		what: 'Police Scotland',
		fields: { askingBody: 'Police Scotland', askingBodyType: 'scotland' },
		answers: { jurisdiction: 'scotland', requester_authorised: 'no' },
		says: 'The England and Wales checks do not apply.',
	},
	{
		what: 'PSNI',
		fields: { askingBody: 'Police Service of Northern Ireland' },
		answers: { jurisdiction: 'ni', requester_authorised: 'no' },
		says: 'Get local advice: the position in Northern Ireland has not been checked for this program.',
	},
	{
		what: 'the CPS',
		fields: { askingBody: 'Crown Prosecution Service' },
		answers: { requester_authorised: 'no' },
		says: 'The asker is not on the list of those who can make a victim information request',
	},
	{
		what: 'a client who was asked to fetch the notes',
		fields: {},
		answers: { client_asked_to_fetch: 'yes' },
		says: 'Nothing has been asked of this service.',
	},
] as const

describe('a paper of another regime', () => {
	it.each(pages)('$what has a first screen of its own', async ({ what, fields, answers, says }) => {
		const { page } = run
		const { requestId } = await logged(page, {
			fields: { ...fields, policeReference: what },
			answers: { ...answers },
			clientReference: what,
		})
		await goTo(page, `/request/${requestId}`)
		await page.getByRole('tab', { name: 'What this is', selected: true }).waitFor()
		await page.getByText(says).waitFor()
		expect(await page.getByRole('alert').count()).toBe(0)
		await expectWellMade(run)
	})

	it('has the neutral letter, and no letter about Chapter 3A', async () => {
		const { page } = run
		const { requestId } = await logged(page, {
			fields: { askingBody: 'Crown Prosecution Service', policeReference: 'N1' },
			answers: { requester_authorised: 'no' },
			clientReference: 'N1',
		})
		await goTo(page, `/request/${requestId}/letters`)
		await page.getByRole('button', { name: 'Start: Neutral holding letter' }).waitFor()
		expect(await page.getByRole('button', { name: /^Start: .*missing/i }).count()).toBe(0)
	})

	it('can be put in another lane with a reason, and both entries stay', async () => {
		const { page } = run
		const { requestId } = await logged(page, {
			fields: { askingBody: 'Crown Prosecution Service', policeReference: 'N2' },
			answers: { requester_authorised: 'no' },
			clientReference: 'N2',
		})
		await goTo(page, `/request/${requestId}`)
		await page.getByRole('button', { name: 'Put it in another lane' }).click()
		const dialog = page.getByRole('dialog')
		await dialog.getByLabel('Lane').selectOption('vir')
		await dialog.getByLabel('Why?').fill('The officer is seconded to the force and asks for it.')
		await dialog.getByRole('button', { name: 'Change the lane' }).click()
		await dialog.waitFor({ state: 'detached' })
		await page.getByRole('tab', { name: 'History' }).click()
		await page.getByRole('tabpanel').getByText('The officer is seconded to the force and asks for it.').waitFor()
		await page
			.getByText(/Logged the request/i)
			.first()
			.waitFor()
	})
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { doOn, goTo, logged, must, openService } from './service.ts'

/** J5: a consent form, wishes and permission are three things; taking permission back is one click. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService()
	requestId = (await logged(run.page)).requestId
	await goTo(run.page, `/request/${requestId}/client`)
})
afterAll(() => run.close())

describe('what the client says', () => {
	it('a police form is received, and is not the client’s word to this service', async () => {
		const { page } = run
		await page.getByText('A form sent by police is not the client’s instruction to this service.').waitFor()
		await page.getByRole('button', { name: 'Record a form that police sent' }).click()
		const form = page.getByRole('form', { name: 'Record a form that police sent' })
		await form.getByLabel('Day').fill('3')
		await form.getByLabel('Month').fill('6')
		await form.getByLabel('Year').fill('2025')
		await form.getByLabel(/word for word/).fill('I consent to the release of all my records.')
		await form
			.getByRole('radiogroup', { name: /before or after/ })
			.getByLabel('Before')
			.check()
		await form.getByRole('button', { name: 'Save as received' }).click()
		await page.getByText('It was signed before the request was made.').waitFor()
		await page.getByText('It was signed before what is being investigated.').waitFor()
		await page.getByText(/Its words are wide/).waitFor()
		await page.getByText('It does not show that the defence may see what is shared.').waitFor()
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.work.permissions).toEqual([])
		expect(subject.work.wishes).toEqual([])
	})

	it('a conversation is booked for a day, and is on the list of what there is to do', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Book a conversation' }).click()
		const form = page.getByRole('form', { name: 'Book a conversation with the client' })
		await form.getByLabel('Day').fill('4')
		await form.getByLabel('Month').fill('12')
		await form.getByLabel('Year').fill('2031')
		await form.getByRole('button', { name: 'Book it' }).click()
		await page.getByText(/A conversation is booked for 4 December 2031/).waitFor()
		await page.getByRole('complementary').getByText('Talk to the client about this request').waitFor()
	})

	it('wishes are kept in the client’s words, and decide nothing', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Record what the client wants' }).click()
		const form = page.getByRole('form', { name: 'Record what the client wants' })
		await form.getByRole('button', { name: 'Save what the client said' }).click()
		await form.getByText('Choose what the client wants').first().waitFor()
		await form.getByLabel('Share part of it').check()
		await form
			.getByRole('radiogroup', { name: /Did they know/ })
			.getByLabel('No', { exact: true })
			.check()
		await form
			.getByRole('radiogroup', { name: /want to read/ })
			.getByLabel('Yes')
			.check()
		await form.getByLabel(/I told them that they may change/).check()
		await form.getByLabel('In the client’s own words').fill('Only when I came. Nothing about my mum.')
		await form.getByLabel('How did you know that it was the client?').fill('Her therapist of two years')
		await form.getByRole('button', { name: 'Save what the client said' }).click()
		await page.getByText('Only when I came. Nothing about my mum.').waitFor()
		await page.getByText(/They had not known of the request; they want to read it before anything is sent\./).waitFor()
		await page.getByText(/They were told that they may change their mind\./).waitFor()
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.work.decision).toBeUndefined()
		expect(subject.versions[0]?.answers.client_permission_confirmed ?? 'no').not.toBe('yes')
		await expectWellMade(run)
	})

	it('permission needs a signature, or two people', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Record the client’s permission' }).click()
		const form = page.getByRole('form', { name: 'Record the client’s permission' })
		await form.getByLabel('What may be shared?').fill('The dates on which I came')
		await form.getByLabel('With whom?').fill('DC Booth-Larkin')
		await form.getByLabel(/It was read back/).check()
		await form.getByRole('button', { name: 'Save the permission' }).click()
		await form.getByText('Write down who the second person was').first().waitFor()
		await form.getByLabel('Name of the second member of staff').fill('Tomos Greaves')
		await form.getByRole('button', { name: 'Save the permission' }).click()
		await page.getByText('In force').waitFor()
	})

	it('one click takes it back, stamps the time, and stops a release that was prepared', async () => {
		const { page } = run
		await doOn(page, 'request.change-answers', requestId, {
			...{ changes: { requester_verified: 'yes' }, evidence: {}, reason: '' },
		})
		await doOn(page, 'decision.make', requestId, {
			...{ decision: 'attendance-dates', article6: '6-1-f', article9: '9-2-a', schedule1: '' },
			...{ ground: 'client_agreement', reasons: 'She agrees.', confirmStatus: true, covers: 'Dates of attendance' },
		})
		await doOn(page, 'release.prepare', requestId, {
			items: [{ name: '2026-001-01.pdf', pages: 1, bytes: 900, sha256: 'ab'.repeat(32), hidden: 0 }],
			...{ withheld: [], recipient: 'callum.booth-larkin@westmidlands.police.example' },
			...{ conditions: ['this-investigation'], clientSawIt: 'read' },
		})
		await goTo(page, `/request/${requestId}/letters`)
		await goTo(page, `/request/${requestId}/client`)
		await page.reload()
		await page.getByRole('heading', { level: 1 }).waitFor()
		await goTo(page, `/request/${requestId}/client`)
		await page.getByRole('button', { name: 'The client takes it back' }).click()
		await page.getByText('The release that was prepared is stopped. Nothing goes out on this permission.').waitFor()
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.work.releases[0]).toMatchObject({ state: 'stopped', stopped: { because: 'permission-withdrawn' } })
		expect(subject.work.permissions[0]?.withdrawn?.at).toMatch(/^\d{4}-\d\d-\d\dT/)
		await page.getByRole('button', { name: 'Write the note to the police' }).click()
		await page.getByRole('heading', { level: 1, name: 'Note to the police: permission taken back' }).waitFor()
		await page.getByRole('button', { name: 'Print' }).waitFor()
	})
})

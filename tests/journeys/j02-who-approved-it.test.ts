import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { doOn, goTo, logged, must, openService } from './service.ts'

/** J2: who approved it? Read off the paper, confirmed by a person, asked for politely, and blocking nothing. */
let run: RunningApp
beforeAll(async () => {
	run = await openService()
})
afterAll(() => run.close())

const approvals = [
	{ rank: 'Chief Inspector', stands: 'Shown' },
	{ rank: 'Superintendent', stands: 'Shown' },
	{ rank: 'Inspector', stands: 'Not shown' },
	{ rank: 'A/CI', stands: 'Unclear' },
] as const

describe('the approver’s rank', () => {
	it.each(approvals)('$rank: $stands', async ({ rank, stands }) => {
		const { page } = run
		const { requestId } = await logged(page, {
			fields: {
				approverName: 'Petra Lowmoor',
				approverRank: rank,
				approvalDate: '2026-02-04',
				policeReference: `A ${rank}`,
			},
			answers: { approval_shown: 'yes' },
			clientReference: rank,
		})
		const view = await must(page, 'request.open', { requestId })
		const finding = view.findings.find(({ check }) => check === 'COUN-04')
		expect(finding).toBeDefined()
		await goTo(page, `/request/${requestId}/findings`)
		const item = page.getByRole('listitem', { name: finding?.title, exact: true })
		await item.getByText(stands, { exact: true }).waitFor()
		// The basis stands beside it: the code is only reported, and nothing is called unlawful.
		await item.getByText(/Code of practice as reported/).waitFor()
	})

	it('adds a question to the letter and blocks neither the letter nor the log', async () => {
		const { page } = run
		const { requestId } = await logged(page, {
			fields: { approverName: 'Petra Lowmoor', approverRank: 'Inspector', policeReference: 'B1' },
			answers: { approval_shown: 'yes' },
			clientReference: 'B1',
		})
		const { findings } = await must(page, 'request.open', { requestId })
		await doOn(page, 'findings.confirm', requestId, { checks: findings.map(({ check }) => check) })
		await goTo(page, `/request/${requestId}/letters`)
		await page.getByRole('button', { name: /^Start: .*missing/i }).click()
		await page
			.getByText(/chief inspector/i)
			.first()
			.waitFor()
		expect((await page.getByRole('main').innerText()).toLowerCase()).not.toMatch(/unlawful|illegal|invalid/)
	})

	it('an approval dated after the request is recorded with both dates', async () => {
		const { page } = run
		const { requestId } = await logged(page, {
			fields: {
				approverName: 'Petra Lowmoor',
				approverRank: 'Chief Inspector',
				requestDate: '2026-02-05',
				approvalDate: '2026-02-09',
				policeReference: 'C1',
			},
			answers: { approval_shown: 'yes' },
			clientReference: 'C1',
		})
		const { findings } = await must(page, 'request.open', { requestId })
		expect(findings.find(({ check }) => check === 'COUN-05')?.standing).toBe('not shown')
		await goTo(page, `/request/${requestId}/documents`)
		await page.getByText('9 February 2026').waitFor()
		await page.getByText('5 February 2026').first().waitFor()
		await expectWellMade(run)
	})

	it('the clinical lead chooses what is made of the later date, and the letter says it', async () => {
		const { page } = run
		const { requestId } = await logged(page, {
			fields: {
				approverName: 'Petra Lowmoor',
				approverRank: 'Chief Inspector',
				requestDate: '2026-02-05',
				approvalDate: '2026-02-09',
				policeReference: 'C2',
			},
			answers: { approval_shown: 'yes' },
			clientReference: 'C2',
		})
		const before = await must(page, 'request.open', { requestId })
		await doOn(page, 'findings.confirm', requestId, { checks: before.findings.map(({ check }) => check) })
		await goTo(page, `/request/${requestId}/findings`)
		await page.getByText('Request dated 5 February 2026, approval dated 9 February 2026.').waitFor()
		await page.getByRole('button', { name: 'Choose what is made of these dates' }).click()
		const form = page.getByRole('form', { name: 'Choose what is made of the dates' })
		await form.getByRole('button', { name: 'Save the choice' }).click()
		await form.getByText('Choose what is made of these dates').first().waitFor()
		await form.getByLabel('Treat it as a new request from the later date').check()
		await expectWellMade(run)
		await form.getByRole('button', { name: 'Save the choice' }).click()
		await form.waitFor({ state: 'detached' })
		const { letterId } = await doOn(page, 'letter.start', requestId, { kind: 'challenge' })
		const { case: subject } = await must(page, 'request.open', { requestId })
		const letter = subject.letters.find((each) => each.letterId === letterId)
		expect(letter?.letter.blocks.map(({ text }) => text).join(' ')).toContain(
			'We treat the request as made on the later date.',
		)
	})

	it('changing the rank after it is sealed makes a version of its own, with both values and who changed it', async () => {
		const { page } = run
		const { requestId, reference } = await logged(page, {
			fields: { approverName: 'Petra Lowmoor', approverRank: 'Inspector', policeReference: 'D1' },
			answers: { approval_shown: 'yes' },
			clientReference: 'D1',
		})
		await goTo(page, `/request/${requestId}/documents`)
		await page.getByRole('heading', { level: 1, name: reference, exact: true }).waitFor()
		const line = page.locator('#fact-approverRank-term').locator('..')
		await line.getByRole('button', { name: 'Change' }).click()
		await page.locator('#fact-approverRank').fill('Chief Inspector')
		await page.getByLabel('Why it changes').fill('The scan was read again.')
		await page.getByRole('button', { name: 'Save', exact: true }).click()
		await page.getByRole('heading', { level: 1, name: `${reference} (version 1.1)` }).waitFor()
		await page.getByRole('link', { name: 'See what was changed since it was logged' }).click()
		await page
			.getByText(/before “Inspector”, now “Chief Inspector”/)
			.first()
			.waitFor()
		await page.getByText('Why: The scan was read again.').waitFor()
		await expectWellMade(run)
	})

	it('a date that is no date is not taken for an empty one, and dates out of order are refused with nothing lost', async () => {
		const { page } = run
		const { requestId } = await logged(page, { fields: { policeReference: 'E1' }, clientReference: 'E1' })
		await goTo(page, `/request/${requestId}/documents`)
		await page.locator('#fact-requestDate-term').locator('..').getByRole('button', { name: 'Change' }).click()
		await page.locator('#fact-requestDate').fill('31')
		await page.getByRole('button', { name: 'Save', exact: true }).click()
		await page
			.getByText(/There is no 31 February in 2026|is no date in the calendar/)
			.first()
			.waitFor()
		await page.locator('#fact-requestDate').fill('20')
		await page.getByRole('button', { name: 'Save', exact: true }).click()
		await page.getByText(/The request is dated 20 February 2026, after the day on which it was received/).waitFor()
		expect(await page.locator('#fact-requestDate').inputValue()).toBe('20')
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.versions[0]?.fields.requestDate).toBe('2026-02-05')
	})
})

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
})

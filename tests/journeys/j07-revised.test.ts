import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AnswerName, answerWords, type FieldName } from '../../domain/index.ts'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { doOn, goTo, logged, must, openService } from './service.ts'

/** J7: whole file, challenge, revised request: version 2 on the same record, compared and carried one by one. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService()
	requestId = (
		await logged(run.page, {
			fields: { periodFrom: '2015-01-01', periodTo: '2025-12-31' },
			answers: { date_range_stated: 'yes' },
		})
	).requestId
	const { findings } = await must(run.page, 'request.open', { requestId })
	await doOn(run.page, 'findings.confirm', requestId, { checks: findings.map(({ check }) => check) })
})
afterAll(() => run.close())

/** Opens a field that stands closed on the page where a request is logged. */
async function open(name: FieldName): Promise<void> {
	const change = run.page.locator(`#log-${name}-change`)
	if (await change.count()) await change.click()
	await run.page.locator(`#log-${name}`).waitFor()
}

async function date(name: FieldName, iso: string): Promise<void> {
	await open(name)
	const [year = '', month = '', day = ''] = iso.split('-')
	await run.page.locator(`#log-${name}`).fill(day)
	await run.page.locator(`#log-${name}-month`).fill(month)
	await run.page.locator(`#log-${name}-year`).fill(year)
}

async function answer(name: AnswerName, says: string): Promise<void> {
	const question = run.page.getByRole('radiogroup', { name: answerWords[name].question })
	await question.getByLabel(says, { exact: true }).check()
}

describe('a revised request', () => {
	it('the challenge goes, and it is the police’s turn', async () => {
		const { page } = run
		const { letterId } = await doOn(page, 'letter.start', requestId, { kind: 'challenge' })
		const { today } = await must(page, 'vault.status', {})
		await doOn(page, 'letter.send', requestId, { letterId, sentOn: today, method: 'secure-email' })
		await goTo(page, `/request/${requestId}/work`)
		await page.getByText('Waiting for the police').first().waitFor()
		await page.getByRole('button', { name: 'Record what they answered' }).click()
		await page.getByLabel('They asked for less').check()
		await page.getByRole('button', { name: 'Save the answer' }).click()
		await page.getByText('They asked for less').first().waitFor()
		await page.getByText('It is our turn').waitFor()
		await expectWellMade(run)
	})

	it('what it asks for can be counted, for the comparison later', async () => {
		const { page } = run
		await goTo(page, `/request/${requestId}/work`)
		await page.getByRole('button', { name: 'Count what was asked for' }).click()
		await page.getByLabel('Asked for', { exact: true }).fill('40')
		await page.getByRole('button', { name: 'Save the count' }).click()
		await page.getByText(/40 appointments asked for/).waitFor()
	})

	it('is logged onto the same record, each finding carried over or looked at afresh', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'Log a revised request' }).click()
		await page.getByRole('heading', { level: 1, name: 'Log a revised request' }).waitFor()
		await page.getByText('A new version of a request that is already in the register').waitFor()
		await page.getByRole('heading', { level: 2, name: 'What version 1 did not show' }).waitFor()
		const carry = page.getByRole('radiogroup').filter({ hasText: 'Carry it over' })
		const offered = await carry.count()
		expect(offered).toBeGreaterThan(1)
		await carry.last().getByLabel('Carry it over').check()
		await page.getByText('Draft kept').waitFor()
		const [draft] = await must(page, 'draft.list', {})
		expect(draft?.versionOf).toBe(requestId)
		const kept = await must(page, 'draft.open', { draftId: draft?.draftId ?? '' })
		expect(kept.content.carried).toHaveLength(1)
		// The rest by hand: what the police now ask for, and for which time.
		await date('receivedOn', '2026-03-02')
		await date('requestDate', '2026-03-01')
		await open('channel')
		await page.locator('#log-channel').selectOption({ label: 'Email' })
		await page.locator('#log-informationSought').fill('On which days did she attend?')
		await date('periodFrom', '2024-01-01')
		await date('periodTo', '2024-12-31')
		await page.getByRole('button', { name: 'Check them now' }).click()
		await answer('whole_file_requested', 'No')
		await answer('date_range_stated', 'Yes')
		await answer('reason_stated', 'Yes')
		await page.getByRole('button', { name: 'Log this version' }).click()
		await page.getByRole('heading', { level: 1, name: /\(version 2\)/ }).waitFor()
		const view = await must(page, 'request.open', { requestId })
		expect(view.case.versions).toHaveLength(2)
		expect(Object.keys(view.case.versions[1]?.confirmed ?? {})).toEqual(kept.content.carried)
		expect(
			(await must(page, 'request.list', { text: '', sort: 'received', direction: 'up', offset: 0, limit: 10 })).all,
		).toBe(1)
	})

	it('stands beside version 1, with what the narrowing comes to', async () => {
		const { page } = run
		await goTo(page, `/request/${requestId}`)
		await page.getByRole('link', { name: /Compare version 2/ }).click()
		await page.getByRole('heading', { level: 2, name: 'Version 2 beside version 1' }).waitFor()
		await doOn(page, 'work.record-scope', requestId, { unit: 'appointments', asked: 2, given: null })
		await page.reload()
		await page.getByText('By appointments, 95 % less is asked for (from 40 to 2).').waitFor()
		await page.getByText('The period is shorter by 91 % (from 132 to 12 months).').waitFor()
		await page.getByText('Less of the record: the whole file before, questions now.').waitFor()
		const findings = page.getByRole('table', { name: 'Findings of version 1, then and now' })
		await findings.getByText('Cleared').first().waitFor()
		await findings.getByText('Carried over').first().waitFor()
		await findings.getByText('To be looked at').first().waitFor()
		await expectWellMade(run)
	})
})

describe('a page that is older than the record', () => {
	it('is refused with both shown, and loses nothing', async () => {
		const { page } = run
		await goTo(page, `/request/${requestId}/work`)
		await page.getByRole('button', { name: 'Add a task' }).click()
		await page.getByLabel('What is to be done?').fill('Ring the officer on Monday')
		// Somebody else, meanwhile.
		await doOn(page, 'work.add-task', requestId, { title: 'Write to the officer', due: '' })
		await page.getByRole('button', { name: 'Add the task' }).click()
		await page.getByText('Somebody changed this request while the form was open').waitFor()
		await page
			.getByText(/Write to the officer/)
			.first()
			.waitFor()
		expect(await page.getByLabel('What is to be done?').inputValue()).toBe('Ring the officer on Monday')
		await page.getByRole('button', { name: 'Add the task' }).click()
		await page.getByRole('button', { name: 'It is done: Ring the officer on Monday' }).waitFor()
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.work.tasks.map(({ title }) => title)).toEqual(['Write to the officer', 'Ring the officer on Monday'])
	})
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { administrator, changeTo, give, goTo, logged, must, on, openService } from './service.ts'

/** J10: the client has died. Prompts stop at once; the duty of confidence goes on; nothing is released by itself. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService()
	requestId = (await logged(run.page, { answers: { victim_notice: 'yes' } })).requestId
	run = await changeTo(run, administrator)
	await goTo(run.page, `/request/${requestId}/client`)
})
afterAll(() => run.close())

describe('a client who has died', () => {
	it('is one quiet question, after which nothing asks anybody to reach them', async () => {
		const { page } = run
		await page.getByRole('button', { name: 'The client has died' }).click()
		await page.getByLabel(/What they wished about their notes/).fill('She wanted nobody to read them.')
		await page.getByRole('button', { name: 'Record that the client has died' }).click()
		await page.getByText('Nothing asks anybody to reach the client any more').waitFor()
		await page.getByText('She wanted nobody to read them.').first().waitFor()
		await page.getByText(/the duty of confidence goes on/).waitFor()
		for (const prompt of ['Attempts to reach the client', 'What the client wants', 'A safe way to reach the client']) {
			expect(await page.getByRole('heading', { name: prompt }).count(), prompt).toBe(0)
		}
		await expectWellMade(run)
	})

	it('a letter to the client is refused, and nothing of it is started', async () => {
		const { page } = run
		const refused = await give(page, 'letter.start', { ...(await on(page, requestId)), kind: 'client' })
		expect(refused.ok).toBe(false)
		const { case: subject, letters, tasks } = await must(page, 'request.open', { requestId })
		expect(subject.letters).toEqual([])
		for (const kind of ['client', 'client-receipt']) {
			const letter = letters.find((each) => each.kind === kind)
			expect(letter === undefined || Boolean(letter.blockedBecause), kind).toBe(true)
		}
		expect(tasks.filter(({ goTo: part, status }) => part === 'client' && status === 'to do')).toEqual([])
		expect(subject.work.releases).toEqual([])
	})
})

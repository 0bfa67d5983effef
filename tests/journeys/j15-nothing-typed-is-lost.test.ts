import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { leaks } from './leaks.ts'
import './patience.ts'
import { administrator, changeTo, doOn, goTo, lead, logged, must, openAs, openService } from './service.ts'

/** What is typed and not saved survives another page, a crash and a lock; and is its writer's alone. */
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	run = await openService()
	requestId = (await logged(run.page)).requestId
})
afterAll(() => run.close())

/** Ends the app as a power cut would. */
async function crash(): Promise<void> {
	const { data } = run
	const process = run.app.process()
	const ended = new Promise((resolve) => process.once('exit', resolve))
	process.kill('SIGKILL')
	await ended
	run = await openAs(data, lead)
}

const words = 'The officer rang and was told to write'

describe('a note that is not saved', () => {
	it('is still there after another part of the page, and after a crash', async () => {
		await goTo(run.page, `/request/${requestId}/notes`)
		await run.page.getByLabel('New note').fill(words)
		await run.page.getByRole('tab', { name: 'Client' }).click()
		await run.page.getByRole('tab', { name: 'Notes' }).click()
		expect(await run.page.getByLabel('New note').inputValue()).toBe(words)
		await run.page.waitForTimeout(2000)
		await crash()
		await goTo(run.page, `/request/${requestId}/notes`)
		await run.page.getByText('What you typed here before, and did not save, is back.').waitFor()
		expect(await run.page.getByLabel('New note').inputValue()).toBe(words)
	})

	it('is nobody else’s to see, and not on the disk in clear', async () => {
		run = await changeTo(run, administrator)
		await goTo(run.page, `/request/${requestId}/notes`)
		await run.page.getByLabel('New note').waitFor()
		expect(await run.page.getByLabel('New note').inputValue()).toBe('')
		run = await changeTo(run, lead)
		await goTo(run.page, `/request/${requestId}/notes`)
		await run.page.getByRole('button', { name: 'Add the note' }).click()
		await run.page.getByRole('article').getByText(words).waitFor()
		expect(await run.page.getByLabel('New note').inputValue()).toBe('')
		expect(await must(run.page, 'form.kept', { requestId })).toEqual({})
	})
})

describe('a letter that is being written', () => {
	it('has every word after a crash, and one entry for them all', async () => {
		const view = await must(run.page, 'request.open', { requestId })
		await doOn(run.page, 'findings.confirm', requestId, { checks: view.unconfirmed })
		const { letterId } = await doOn(run.page, 'letter.start', requestId, { kind: 'challenge' })
		await goTo(run.page, `/request/${requestId}/letters/${letterId}`)
		await run.page.getByRole('button', { name: 'Edit block 1', exact: true }).click()
		const box = run.page.getByLabel('Words of block 1', { exact: true })
		for (const more of [' One pause.', ' Another pause.', ' A third.']) {
			await box.press('Control+End')
			await box.pressSequentially(more)
			await run.page.waitForTimeout(2200)
		}
		const before = await must(run.page, 'request.open', { requestId })
		expect(before.timeline.filter(({ kind }) => kind === 'letter.edited')).toHaveLength(0)
		await crash()
		const after = await must(run.page, 'request.open', { requestId })
		expect(after.timeline.filter(({ kind }) => kind === 'letter.edited')).toHaveLength(1)
		const letter = after.case.letters.find((each) => each.letterId === letterId)
		expect(letter?.letter.blocks[0]?.text).toMatch(/One pause\. Another pause\. A third\./)
		await run.close()
		expect(leaks(run.data, [words, 'Another pause. A third.'])).toEqual([])
	})
})

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

/** Every small form with words of a person's own: where it is opened, and what is typed into it. */
const small = [
	{
		what: 'the lane',
		path: 'findings',
		open: () => run.page.getByRole('button', { name: 'Change the lane' }).click(),
		box: () => run.page.getByRole('dialog').getByLabel('Why?'),
		close: () => run.page.keyboard.press('Escape'),
	},
	{
		what: 'whose turn it is',
		path: 'findings',
		open: () => run.page.getByRole('button', { name: 'Change whose turn it is' }).click(),
		box: () => run.page.getByRole('dialog').getByLabel(/^Note/),
		close: () => run.page.keyboard.press('Escape'),
	},
	{
		what: 'an answer behind a finding',
		path: 'findings',
		open: async () => {
			const { page } = run
			const more = page.getByRole('button', { name: /^What it rests on, and change it/ }).first()
			if (await more.count()) await more.click()
			await page
				.getByRole('button', { name: /^Change the answer/ })
				.first()
				.click()
		},
		box: () => run.page.getByLabel(/^Why it changes/),
		close: () => Promise.resolve(),
	},
	{
		what: 'a line of what was logged',
		path: 'documents',
		open: async () => {
			// One that was begun stands open already.
			if ((await run.page.getByLabel(/^Why it changes/).count()) > 0) return
			const line = run.page.locator('#fact-policeReference-term').locator('..')
			await line.getByRole('button', { name: 'Change' }).click()
		},
		box: () => run.page.getByLabel(/^Why it changes/),
		close: () => Promise.resolve(),
	},
	{
		what: 'a safe way to reach the client',
		path: 'client',
		open: () => run.page.getByRole('button', { name: 'Record a safe way' }).click(),
		box: () => run.page.getByLabel('The way, in the client’s words'),
		close: () => Promise.resolve(),
	},
	{
		what: 'clearing the notice firewall',
		path: 'client',
		open: () => Promise.resolve(),
		box: () => run.page.getByLabel('Why the client may be written to all the same'),
		close: () => Promise.resolve(),
	},
]

describe('a small form that is not saved', () => {
	const typed = (what: string) => `Half a sentence about ${what}`

	it('has its words again after another part of the page, and after a crash', async () => {
		for (const { what, path, open, box, close } of small) {
			await goTo(run.page, `/request/${requestId}/${path}`)
			await run.page.getByRole('heading', { level: 1 }).waitFor()
			await open()
			await box().fill(typed(what))
			await close()
			await run.page.getByRole('tab', { name: 'History' }).click()
			await run.page.getByRole('heading', { level: 2, name: 'History' }).waitFor()
		}
		await run.page.waitForTimeout(1500)
		await crash()
		await goTo(run.page, `/request/${requestId}`)
		const begun = run.page
			.getByRole('status')
			.filter({ hasText: 'not saved yet' })
			.or(run.page.getByText('Something that you typed here is not saved yet'))
		await begun.first().waitFor()
		for (const { what, path, open, box, close } of small) {
			await goTo(run.page, `/request/${requestId}/${path}`)
			await run.page.getByRole('tab', { selected: true }).waitFor()
			await open()
			expect([what, await box().inputValue()]).toEqual([what, typed(what)])
			await close()
		}
	})

	it('is gone once it is cancelled or saved, and says what others changed in between', async () => {
		const { page } = run
		await goTo(page, `/request/${requestId}/findings`)
		await page.getByRole('button', { name: 'Change the lane' }).click()
		await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
		await page.getByRole('button', { name: 'Change the lane' }).click()
		expect(await page.getByRole('dialog').getByLabel('Why?').inputValue()).toBe('')
		await page.keyboard.press('Escape')
		run = await changeTo(run, administrator)
		await doOn(run.page, 'note.add', requestId, { text: 'Rang the officer.' })
		run = await changeTo(run, lead)
		await goTo(run.page, `/request/${requestId}/client`)
		await run.page.getByRole('button', { name: 'Record a safe way' }).click()
		await run.page.getByText('Somebody changed this request while the form was open').first().waitFor()
		await run.page
			.getByText(/Rang the officer\./)
			.first()
			.waitFor()
		await run.page.getByLabel('The client confirmed a way that is safe').check()
		const form = run.page.getByRole('form', { name: 'Record a safe way' })
		await form.getByRole('button', { name: 'Save' }).click()
		await form.waitFor({ state: 'detached' })
		await run.page.getByText('Half a sentence about a safe way to reach the client').waitFor()
		expect(Object.keys(await must(run.page, 'form.kept', { requestId }))).not.toContain('contact')
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
		await goTo(run.page, `/request/${requestId}/letters/${letterId}`)
		await run.page.getByRole('button', { name: 'Mark as sent' }).click()
		await run.page.getByRole('dialog').getByLabel('Secure email').check()
		await run.page.waitForTimeout(1500)
		await crash()
		await goTo(run.page, `/request/${requestId}/letters/${letterId}`)
		await run.page.getByRole('button', { name: 'Mark as sent' }).click()
		expect(await run.page.getByRole('dialog').getByLabel('Secure email').isChecked()).toBe(true)
		await run.close()
		expect(leaks(run.data, [words, 'Another pause. A third.', 'Half a sentence about'])).toEqual([])
	})
})

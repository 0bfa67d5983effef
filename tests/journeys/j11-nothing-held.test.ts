import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { doOn, goTo, logged, must, openService } from './service.ts'

/** J11: a chaser is linked and never closed by the app; nothing held is said only after looking everywhere. */
let run: RunningApp
let first = ''
let second = ''
beforeAll(async () => {
	run = await openService()
	first = (await logged(run.page)).requestId
	second = (await logged(run.page)).requestId
})
afterAll(() => run.close())

const otherPlaces = ['system', 'email', 'supervision-notes', 'texts', 'archive', 'previous-provider']

describe('a chaser', () => {
	it('is shown beside the other, linked by a person, and closed by nobody', async () => {
		const { page } = run
		await goTo(page, `/request/${second}`)
		await page.getByText(/One request in the register looks like this one/).waitFor()
		await page.getByText(/2026-001, received 6 February 2026/).click()
		await page.getByRole('table', { name: '2026-002 beside 2026-001' }).waitFor()
		await expectWellMade(run)
		await page.getByLabel('It is the same request, asked again').check()
		await page.getByRole('button', { name: 'Record this' }).click()
		await page.getByText(/looks like this one/).waitFor({ state: 'detached' })
		const { case: subject } = await must(page, 'request.open', { requestId: second })
		expect(subject.links).toMatchObject([{ other: first, relation: 'chaser' }])
		expect(subject.work.closed).toBeUndefined()
	})
})

describe('nothing held', () => {
	it('cannot be concluded while a place has no line', async () => {
		const { page } = run
		await goTo(page, `/request/${second}/searches`)
		await page.getByText('0 of 7 places').waitFor()
		expect(await page.getByRole('button', { name: 'Conclude the search' }).count()).toBe(0)
		await page.getByRole('button', { name: 'Record: the paper files' }).click()
		await page.getByLabel('Nothing was found').check()
		await page.getByLabel(/Looked for which words/).fill('Cartwheel, Amin, Isolde')
		await page.getByRole('button', { name: 'Save' }).click()
		await page.getByText('1 of 7 places').waitFor()
		await page.getByText(/Looked for: Cartwheel, Amin, Isolde/).waitFor()
		await expectWellMade(run)
	})

	it('stays unconfirmed unless the clinical lead decides to confirm', async () => {
		const { page } = run
		const { today } = await must(page, 'vault.status', {})
		for (const place of otherPlaces) {
			await doOn(page, 'search.record', second, { place, on: today, by: 'Ines Farrow', terms: '', result: 'nothing' })
		}
		await goTo(page, '/')
		await goTo(page, `/request/${second}/searches`)
		await page.getByRole('button', { name: 'Conclude the search' }).click()
		await page.getByLabel('Nothing within the request is held').check()
		await page.getByRole('button', { name: 'Conclude the search' }).click()
		await page.getByText('Two ways to say it').waitFor()
		await page.getByText(/the police may go on to seek an order for something that is not there/).waitFor()
		await page.getByText(/That is not decided/).waitFor()
		const view = await must(page, 'request.open', { requestId: second })
		expect(view.letters.find(({ kind }) => kind === 'nothing-held')?.blockedBecause).toBeUndefined()
		const { letterId } = await doOn(page, 'letter.start', second, { kind: 'nothing-held' })
		const { case: subject } = await must(page, 'request.open', { requestId: second })
		const letter = subject.letters.find((each) => each.letterId === letterId)?.letter
		const words = letter?.blocks.map(({ text }) => text).join(' ') ?? ''
		expect(words).toMatch(/neither confirm nor deny/)
		expect(words).not.toMatch(/do not hold|no record/)
	})

	it('destroyed after the request is an incident, and no letter', async () => {
		const { page } = run
		const { today } = await must(page, 'vault.status', {})
		for (const place of ['paper', ...otherPlaces]) {
			await doOn(page, 'search.record', first, { place, on: today, by: 'Ines Farrow', terms: '', result: 'nothing' })
		}
		await doOn(page, 'search.conclude', first, {
			...{ result: 'destroyed-after-request', scheduleReference: '', destroyedOn: '2026-02-10' },
		})
		await goTo(page, `/request/${first}/searches`)
		await page.getByText('Stop: this is an incident').waitFor()
		const view = await must(page, 'request.open', { requestId: first })
		expect(view.letters.find(({ kind }) => kind === 'nothing-held')?.blockedBecause).toBeTruthy()
	})
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { savesInto, startApp } from '../journeys/app.ts'
import { firstRun } from '../journeys/steps.ts'

/**
 * How long a practised user needs from a detective's email to a sealed letter. The steps are done in the real app;
 * the hands, the eyes and the thinking are reckoned by the keystroke-level model (Card, Moran and Newell, "The
 * keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7), 1980,
 * https://doi.org/10.1145/358886.358895), all in seconds: a key by an average non-secretary typist 0.28, pointing 1.1,
 * pressing and letting go of the mouse 0.2, moving the hand between keys and mouse 0.4, making up one's mind 1.35.
 * Reading goes at 238 words a minute (Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109, 2019, https://doi.org/10.1016/j.jml.2019.104047). The app's own time is measured.
 *
 * Somebody practised reads what is new to them, which is the paper and whom the letter goes to, and makes up their
 * mind once about each value, each finding and each passage of the letter, whose wording they know.
 */
const seconds = { key: 0.28, point: 1.1, click: 0.2, hand: 0.4, mind: 1.35 }
const wordsPerSecond = 238 / 60

interface Reckoning {
	/** Seconds, the app's own among them. */
	total: number
	/** Seconds that somebody needs who reads each word of the findings and of the letter too. */
	readingAll: number
	/** Seconds that the app took, measured. */
	app: number
	clicks: number
	keys: number
	decisions: number
	wordsRead: number
}

const wordsIn = async (place: Locator) => (await place.innerText()).split(/\s+/).filter(Boolean).length

class PractisedUser {
	readonly #page: Page
	readonly spent: Reckoning = { total: 0, readingAll: 0, app: 0, clicks: 0, keys: 0, decisions: 0, wordsRead: 0 }
	#atKeys = false

	constructor(page: Page) {
		this.#page = page
	}

	#decide(): void {
		this.spent.decisions += 1
		this.#pass(seconds.mind)
	}

	#pass(time: number): void {
		this.spent.total += time
		this.spent.readingAll += time
	}

	/** Reads what is new. */
	async read(place: Locator): Promise<void> {
		const words = await wordsIn(place)
		this.spent.wordsRead += words
		this.#pass(words / wordsPerSecond)
	}

	/** Makes up their mind about each thing; somebody who is new to it first reads all the words of the place. */
	async judge(things: number, place?: Locator): Promise<void> {
		this.spent.decisions += things
		this.#pass(things * seconds.mind)
		if (place) this.spent.readingAll += (await wordsIn(place)) / wordsPerSecond
	}

	/** One deliberate click, and the wait until what it brings is there. */
	async click(target: Locator, until: () => Promise<unknown> = async () => {}): Promise<void> {
		this.#decide()
		this.#hand(false)
		this.spent.clicks += 1
		this.#pass(seconds.point + seconds.click)
		await this.#wait(async () => {
			await target.click()
			await until()
		})
	}

	/** Drags a file from the desktop onto the window. */
	async drop(file: string, until: () => Promise<unknown>): Promise<void> {
		this.#decide()
		this.#hand(false)
		this.spent.clicks += 1
		this.#pass(2 * seconds.point + seconds.click)
		await this.#wait(async () => {
			await this.#page.locator('input[type=file]').first().setInputFiles(file)
			await until()
		})
	}

	async press(keys: string, until: () => Promise<unknown> = async () => {}): Promise<void> {
		this.#decide()
		this.#type(keys.split('+').length)
		await this.#wait(async () => {
			await this.#page.keyboard.press(keys)
			await until()
		})
	}

	async fill(field: Locator, words: string): Promise<void> {
		await this.click(field)
		this.#type(words.length)
		await this.#wait(() => field.fill(words))
	}

	#type(keys: number): void {
		this.#hand(true)
		this.spent.keys += keys
		this.#pass(keys * seconds.key)
	}

	#hand(toKeys: boolean): void {
		if (toKeys !== this.#atKeys) this.#pass(seconds.hand)
		this.#atKeys = toKeys
	}

	async #wait(work: () => Promise<unknown>): Promise<void> {
		const began = performance.now()
		await work()
		const took = (performance.now() - began) / 1000
		this.spent.app += took
		this.#pass(took)
	}
}

/** From the file on the desktop to the sealed letter, everything read that a careful person reads. */
export async function logToLetter(folder: string): Promise<Reckoning> {
	const run = await startApp()
	const { page } = run
	await firstRun(page)
	await savesInto(run, folder)
	const user = new PractisedUser(page)
	const accept = page.getByRole('button', { name: /^Accept all \d+ that the paper says/ })
	await user.drop(join(import.meta.dirname, '../samples/dev-03.eml'), () => accept.waitFor())
	const paper = page.getByRole('region', { name: /^Text of / })
	await user.read(paper)
	// Each value stands beside its place in the paper: one look, one judgement.
	await user.judge(Number(/\d+/.exec(await accept.innerText())?.[0]))
	await user.press('Control+Enter', () => accept.waitFor({ state: 'detached' }))
	const sought = page.getByRole('button', { name: /^All counselling records held/ })
	if (await sought.count()) await user.click(sought.first())
	await user.fill(page.getByLabel(/Your own reference or initials/), 'LC-204')
	await user.click(page.getByRole('button', { name: 'Log this request' }), () =>
		page.getByRole('heading', { name: '2026-001', level: 1 }).waitFor(),
	)
	const confirm = page.getByRole('button', { name: /^Confirm all \d+ findings/ })
	await user.judge(Number(/\d+/.exec(await confirm.innerText())?.[0]), page.getByRole('tabpanel'))
	await user.click(confirm, () => page.getByRole('button', { name: /^Confirm all/ }).waitFor({ state: 'detached' }))
	const title = 'Request for missing information'
	const start = page.getByRole('button', { name: `Start: ${title}` })
	await user.click(page.getByRole('tab', { name: /^Letters/ }), () => start.waitFor())
	await user.click(start, () => page.getByRole('heading', { name: title, level: 1 }).waitFor())
	const letter = page.getByRole('region', { name: 'The letter as it will look' })
	const passages = await page.getByRole('button', { name: /^Edit block \d+$/ }).count()
	await user.judge(passages, letter)
	await user.click(page.getByRole('button', { name: 'Save as PDF' }), async () => {
		while (!existsSync(join(folder, '2026-001-challenge.pdf'))) await page.waitForTimeout(20)
	})
	const secure = page.getByRole('radio', { name: 'Secure email' })
	await user.click(page.getByRole('button', { name: 'Mark as sent' }), () => secure.waitFor())
	await user.click(secure)
	await user.click(page.getByRole('button', { name: 'Mark as sent and seal' }), () =>
		page
			.getByText(/sealed/i)
			.first()
			.waitFor(),
	)
	await run.close()
	return user.spent
}

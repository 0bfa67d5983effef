import type { Page } from 'playwright-core'
import type { RunningApp } from './app.ts'

/** What a person does, by the words that they see. */

export const passphrase = 'copper lantern drift mosaic walnut'
const serviceName = 'Larkfield Counselling Service'
const leadName = 'Marian Ashdown-Vale'

/** First run: names, passphrase, recovery code shown and typed back. Returns the code as shown. */
export async function firstRun(page: Page, picture: (name: string) => Promise<void> = async () => {}): Promise<string> {
	await page.getByLabel('Name of your service').fill(serviceName)
	await page.getByLabel('Your name').fill(leadName)
	await picture('first-run')
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
	await page.getByLabel('Passphrase again').fill(passphrase)
	await picture('passphrase')
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByRole('button', { name: 'I have it on paper' }).waitFor()
	const shown = await page.getByRole('main').innerText()
	const groups = shown.split('\n').filter((line) => /^[0-9A-Z]{4}$/.test(line.trim()))
	const last = /(\S) is the last sign/.exec(shown)?.[1] ?? ''
	const code = [...groups, last].join('-')
	await picture('recovery-code')
	await page.getByRole('button', { name: 'I have it on paper' }).click()
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase().replaceAll('-', ' '))
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
	return code
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
	await page.getByLabel('Passphrase', { exact: true }).fill(words)
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
}

/** Drops a file on the list of requests and waits until it has been read. */
export async function dropFile(page: Page, file: string): Promise<void> {
	await page.locator('input[type=file]').first().setInputFiles(file)
	await page.getByRole('heading', { name: 'Log a request', level: 1 }).waitFor()
	await page.getByRole('button', { name: /^Accept all \d+ that the paper says/ }).waitFor()
}

/** Confirms every finding of the request on screen. */
export async function confirmFindings(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Confirm all \d+ findings/ }).click()
	await page.getByRole('button', { name: /^Confirm all/ }).waitFor({ state: 'detached' })
}

/** Starts a letter from the letters of the request on screen. */
export async function startLetter(page: Page, title: string): Promise<void> {
	await page.getByRole('tab', { name: /^Letters/ }).click()
	await page.getByRole('button', { name: `Start: ${title}` }).click()
	await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** Locks with the keys; the app ends (tests do not let it start anew). */
export async function lock(run: RunningApp): Promise<void> {
	const ended = new Promise((resolve) => run.app.process().once('exit', resolve))
	await run.page.keyboard.press('Control+l')
	await ended
}

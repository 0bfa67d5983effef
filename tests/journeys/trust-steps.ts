import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { type RunningApp, startApp } from './app.ts'
import { axeFindings, expectWellMade } from './looks.ts'

export { chooses } from './app.ts'

/** What the journeys about people, keys and history have in common. */

export const leadPassphrase = 'wicker planet dovetail umbrella sorrel'
export const leadName = 'Maren Oldcastle'

export async function started(data: string, environment: Record<string, string> = {}): Promise<RunningApp> {
	const running = await startApp(data, environment)
	onTestFinished(() => running.close().catch(() => {}))
	return running
}

/** Types the recovery code that the page shows back into it. */
export async function keepCode(page: Page): Promise<string> {
	const list = page.getByRole('list', { name: 'Recovery code' })
	await list.waitFor()
	const groups = await list.getByRole('listitem').allInnerTexts()
	const code = groups.map((group) => group.split(/\s/)[0]).join('-')
	await page.getByRole('button', { name: 'I have it on paper' }).click()
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(code)
	await page.getByRole('button', { name: 'Check it and go on' }).click()
	return code
}

export async function setUp({ page }: RunningApp): Promise<string> {
	await page.getByLabel('Name of your service').fill('Larkfield Counselling')
	await page.getByLabel('Your name').fill(leadName)
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByLabel('Passphrase', { exact: true }).fill(leadPassphrase)
	await page.getByLabel('Passphrase again').fill(leadPassphrase)
	await page.getByRole('button', { name: 'Continue' }).click()
	const code = await keepCode(page)
	await page.getByRole('link', { name: 'Requests' }).waitFor()
	return code
}

/** Adds somebody on the page about people, which is shown. */
export async function addPerson(page: Page, name: string, role: string, passphrase: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a person' }).click()
	await page.getByLabel('Name').fill(name)
	await page.getByRole('radio', { name: role }).check()
	await page.getByLabel('Passphrase of the new person', { exact: true }).fill(passphrase)
	await page.getByLabel('Passphrase of the new person again').fill(passphrase)
	await page.getByLabel('Your own passphrase').fill(leadPassphrase)
	await page.getByRole('button', { name: 'Add this person' }).click()
	await page.getByText('The new person can unlock now.').waitFor()
}

export async function unlockAs({ page }: RunningApp, name: string, passphrase: string): Promise<void> {
	const box = page.getByLabel('Your name')
	await page.getByLabel('Passphrase', { exact: true }).waitFor()
	if (await box.isVisible()) await box.fill(name)
	await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
	await page.getByRole('button', { name: 'Unlock' }).click()
}

const folder = process.env.THRESHOLD_SHOTS
if (folder) mkdirSync(folder, { recursive: true })

/** A picture of the page, where somebody asked for pictures. */
async function shot(page: Page, name: string): Promise<void> {
	if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** The page as it stands, looked at and checked. */
export async function look(running: RunningApp, name: string): Promise<void> {
	await running.page.getByRole('heading', { level: 1 }).waitFor()
	await shot(running.page, name)
	await expectWellMade(running)
}

/** A dialog over a page, looked at and checked. */
export async function lookAtDialog({ page }: RunningApp, name: string): Promise<void> {
	await page.getByRole('dialog').waitFor()
	await shot(page, name)
	expect(await axeFindings(page)).toEqual([])
}

/** Waits until the app has ended, as it does when it locks. */
export async function ended(running: RunningApp): Promise<void> {
	const process = running.app.process()
	if (process.exitCode !== null) return
	await new Promise((resolve) => process.once('exit', resolve))
	expect(process.exitCode).toBe(0)
}

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newDataFolder, type RunningApp, startApp } from '../app.ts'
import { lead } from '../service.ts'
import type { Camera } from './camera.ts'

/** Everything before a register is open: setting up, unlocking, forgetting, bringing back, trouble. */

const heading = (run: RunningApp, name: string | RegExp) =>
	run.page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 })

/** The three steps of setting up, with what is wrong left in, and the first page of an empty register. */
export async function settingUp(camera: Camera): Promise<void> {
	const run = await startApp()
	const { page } = run
	await heading(run, 'Welcome to Threshold')
	await camera.look(run, 'first-run-names')
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByRole('alert').waitFor()
	await camera.look(run, 'first-run-names-wrong')
	await page.getByRole('button', { name: 'I have a backup' }).click()
	await heading(run, 'Choose the backup')
	await camera.look(run, 'first-run-restore')
	await page.getByRole('button', { name: 'Set up a new register instead' }).click()
	await page.getByLabel('Name of your service').fill('Larkfield Counselling Service')
	await page.getByLabel('Your name').fill(lead.name)
	await page.getByRole('button', { name: 'Continue' }).click()
	await heading(run, 'Choose a passphrase')
	await page.getByLabel('Passphrase', { exact: true }).fill('password')
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'first-run-passphrase-wrong')
	await page.getByLabel('Passphrase', { exact: true }).fill(lead.passphrase)
	await page.getByLabel('Passphrase again').fill(lead.passphrase)
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByRole('button', { name: 'I have it on paper' }).waitFor()
	await camera.look(run, 'first-run-code')
	const groups = await page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem').allInnerTexts()
	await page.getByRole('button', { name: 'I have it on paper' }).click()
	await page.getByRole('textbox', { name: 'Recovery code' }).waitFor()
	await camera.look(run, 'first-run-code-back')
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(groups.map((group) => group.split(/\s/)[0]).join('-'))
	await page.keyboard.press('Enter')
	await heading(run, 'Requests')
	await camera.look(run, 'list-empty')
	await run.close()
}

/** Unlocking: the page, a wrong passphrase, the wait after several, the way back with the code. */
export async function unlocking(camera: Camera, data: string): Promise<void> {
	const run = await startApp(data)
	const { page } = run
	await heading(run, 'Unlock Threshold')
	await camera.look(run, 'unlock')
	await page.getByRole('button', { name: 'I have forgotten my passphrase' }).click()
	await heading(run, 'Use your recovery code')
	await camera.look(run, 'forgotten')
	await page.getByRole('button', { name: 'Unlock with the new passphrase' }).click()
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'forgotten-wrong')
	await page.getByRole('button', { name: 'Back to unlock' }).click()
	for (let times = 0; times < 8; times += 1) {
		if (await page.getByText(/You can try again in/).count()) break
		await page.getByLabel('Your name').fill('Nobody Known')
		await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase at all')
		await page.getByRole('button', { name: 'Unlock' }).click()
		await page.getByRole('alert').first().waitFor()
		await page.waitForTimeout(1500)
	}
	await camera.look(run, 'unlock-wrong')
	await run.close()
}

/** A register whose key file cannot be read. */
export async function trouble(camera: Camera): Promise<void> {
	const data = newDataFolder()
	const vault = join(data, 'vault')
	writeFileSync(vault, 'A file where the folder of the register should be')
	const run = await startApp(data)
	await run.page.getByRole('heading', { level: 1 }).waitFor()
	await camera.look(run, 'trouble')
	await run.close()
	rmSync(data, { recursive: true })
}

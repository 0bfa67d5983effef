import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newDataFolder, type RunningApp, startApp } from '../app.ts'
import { lead, must } from '../service.ts'
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
	await page.getByRole('button', { name: 'Make one for me' }).click()
	await page.getByText('Write these five words down now').waitFor()
	await camera.look(run, 'first-run-passphrase-made')
	await page.getByRole('button', { name: 'Hide passphrase' }).click()
	await page.getByLabel('Passphrase', { exact: true }).fill(lead.passphrase)
	await page.getByLabel('Passphrase again').fill(lead.passphrase)
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByRole('button', { name: 'I have it on paper' }).waitFor()
	await camera.look(run, 'first-run-code')
	const groups = await page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem').allInnerTexts()
	await page.getByRole('button', { name: 'I have it on paper' }).click()
	await page.getByRole('textbox', { name: 'Recovery code' }).waitFor()
	await camera.look(run, 'first-run-code-back')
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(`${groups[0]}-ZZZZ`)
	await page.keyboard.press('Enter')
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'first-run-code-wrong')
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(groups.map((group) => group.split(/\s/)[0]).join('-'))
	await page.keyboard.press('Enter')
	await heading(run, 'Requests')
	await camera.look(run, 'list-empty')
	await run.close()
	await halfSetUp(camera)
}

async function waited({ page }: RunningApp): Promise<void> {
	await page.getByText('The wait keeps out').waitFor({ state: 'detached', timeout: 120_000 })
}

/** From now on the app answers nothing, so that what is under way stays so for the camera. */
async function holdAnswers({ app }: RunningApp): Promise<void> {
	await app.evaluate(({ ipcMain }) => {
		// Whoever waits is kept: a question that nobody could answer any more would be told as one that failed.
		const waiting: unknown[] = []
		ipcMain.removeHandler('threshold')
		ipcMain.handle('threshold', () => new Promise((answer) => waiting.push(answer)))
	})
}

/** Unlocking: the page, a wrong passphrase, the wait after several, one under way, the way back with the code. */
export async function unlocking(camera: Camera, data: string): Promise<void> {
	const run = await startApp(data)
	const { page } = run
	await heading(run, 'Unlock Threshold')
	await camera.look(run, 'unlock')
	await page.getByLabel('Your name').fill(lead.name)
	await page.keyboard.press('Tab')
	await camera.look(run, 'unlock-by-keyboard')
	await page.keyboard.press('Enter')
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'unlock-empty')
	await page.getByRole('button', { name: 'I have forgotten my passphrase' }).click()
	await heading(run, 'Use your recovery code')
	await camera.look(run, 'forgotten')
	await page.getByRole('button', { name: 'Unlock with the new passphrase' }).click()
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'forgotten-wrong')
	await page.getByText('I have two trustee sheets instead').click()
	await page.getByLabel('First sheet').fill('1-not-a-sheet')
	await page.getByLabel('Second sheet').fill('2-not-a-sheet')
	await page.getByRole('button', { name: 'Put the sheets together' }).click()
	await page.waitForTimeout(1000)
	await camera.look(run, 'forgotten-sheets')
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
	await waited(run)
	await holdAnswers(run)
	await page.getByLabel('Passphrase', { exact: true }).fill(lead.passphrase)
	await page.keyboard.press('Enter')
	await camera.look(run, 'unlock-under-way')
	await run.close()
}

/** A register in a folder that is copied elsewhere, whose recovery code was shown and never typed back. */
async function halfSetUp(camera: Camera): Promise<void> {
	const data = join(newDataFolder(), 'Dropbox')
	const first = await startApp()
	await heading(first, 'Welcome to Threshold')
	const { name: personName, passphrase } = lead
	await must(first.page, 'vault.create', { serviceName: 'Larkfield Counselling Service', personName, passphrase })
	await first.close()
	renameSync(first.data, data)
	const run = await startApp(data)
	await heading(run, 'Unlock Threshold')
	await camera.look(run, 'unlock-copied-folder')
	await run.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
	await run.page.keyboard.press('Enter')
	await heading(run, 'Make a recovery code before you go on')
	await camera.look(run, 'first-run-code-unconfirmed')
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

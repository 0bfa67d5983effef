import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { newDataFolder, type RunningApp, savesInto, startApp } from './app.ts'

const leadPassphrase = 'wicker planet dovetail umbrella sorrel'
const otherPassphrase = 'cobalt hedgehog trumpet ravine mosaic'

async function started(data: string): Promise<RunningApp> {
	const running = await startApp(data)
	onTestFinished(() => running.close().catch(() => {}))
	return running
}

/** Types the recovery code that the page shows back into it. */
async function keepCode(page: Page): Promise<string> {
	const list = page.getByRole('list', { name: 'Recovery code' })
	await list.waitFor()
	const groups = await list.getByRole('listitem').allInnerTexts()
	const code = groups.map((group) => group.split(/\s/)[0]).join('-')
	await page.getByRole('button', { name: 'I have it on paper' }).click()
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(code)
	await page.getByRole('button', { name: 'Check it and go on' }).click()
	return code
}

async function setUp({ page }: RunningApp): Promise<void> {
	await page.getByLabel('Name of your service').fill('Larkfield Counselling')
	await page.getByLabel('Your name').fill('Maren Oldcastle')
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByLabel('Passphrase', { exact: true }).fill(leadPassphrase)
	await page.getByLabel('Passphrase again').fill(leadPassphrase)
	await page.getByRole('button', { name: 'Continue' }).click()
	await keepCode(page)
	await page.getByRole('link', { name: 'Requests' }).waitFor()
}

const folder = process.env.THRESHOLD_SHOTS
async function shot(page: Page, name: string): Promise<void> {
	if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

async function unlock({ page }: RunningApp, name: string, passphrase: string): Promise<void> {
	await page.getByLabel('Your name').fill(name)
	await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
	await page.getByRole('button', { name: 'Unlock' }).click()
}

test('people come and go, the history is checked, a backup opens on an empty profile', {
	timeout: 240_000,
}, async () => {
	const data = newDataFolder()
	const stick = join(data, 'stick')
	mkdirSync(stick)
	let running = await started(data)
	let { page } = running
	await setUp(running)

	await page.getByRole('link', { name: 'People' }).click()
	await page.getByRole('button', { name: 'Add a person' }).click()
	await page.getByLabel('Name').fill('Idris Vale')
	await page.getByRole('radio', { name: 'therapist' }).check()
	await page.getByLabel('Passphrase of the new person', { exact: true }).fill(otherPassphrase)
	await page.getByLabel('Passphrase of the new person again').fill(otherPassphrase)
	await page.getByLabel('Your own passphrase').fill(leadPassphrase)
	await shot(page, 'people-add')
	await page.getByRole('button', { name: 'Add this person' }).click()
	await page.getByText('The new person can unlock now.').waitFor()
	await shot(page, 'people')

	await page.getByRole('link', { name: 'Backup' }).click()
	await running.app.evaluate(({ dialog }, target) => {
		dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [target] })) as never
	}, stick)
	await page.getByRole('button', { name: 'Choose a folder' }).click()
	await page.getByText(stick).waitFor()
	await page.getByRole('button', { name: 'Make a backup now' }).click()
	await page.getByLabel('Your own passphrase').fill(leadPassphrase)
	await page.getByRole('button', { name: 'Make the backup' }).click()
	await page.getByText('The backup is made and was read back').waitFor()
	await shot(page, 'backup')
	expect(readdirSync(stick)).toHaveLength(1)

	await page.getByRole('link', { name: 'People' }).click()
	await page.getByRole('button', { name: 'Remove: Idris Vale' }).click()
	await page.getByLabel('Your own passphrase').fill(leadPassphrase)
	await shot(page, 'people-remove')
	await page.getByRole('button', { name: 'Remove Idris Vale and change the key' }).click()
	await keepCode(page)
	await page.getByText('After Idris Vale has left').waitFor()
	await shot(page, 'people-left')

	await page.getByRole('link', { name: 'History' }).click()
	await page.getByText(/^Log seal/).waitFor()
	await page.getByRole('button', { name: 'Check the whole history' }).click()
	await page.getByText(/entries, each fits the one before/).waitFor()
	await savesInto(running, stick)
	await page.getByRole('button', { name: 'Export the history' }).click()
	await expect.poll(() => readdirSync(stick).filter((name) => name.endsWith('.jsonl'))).toHaveLength(1)
	await shot(page, 'history')
	await running.close()

	const empty = newDataFolder()
	running = await started(empty)
	page = running.page
	const backup = readdirSync(stick).find((name) => name.endsWith('.threshold'))!
	await running.app.evaluate(
		({ dialog }, file) => {
			dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [file] })) as never
		},
		join(stick, backup),
	)
	await page.getByRole('button', { name: 'I have a backup' }).click()
	await shot(page, 'restore')
	await page.getByRole('button', { name: 'Choose the file' }).click()
	await page.getByText('The register is back').waitFor()
	await shot(page, 'restored')
	await page.getByRole('button', { name: 'Go on and unlock' }).click()
	await unlock(running, 'Maren Oldcastle', leadPassphrase)
	await page.getByRole('link', { name: 'People' }).click()
	await page.getByRole('rowheader', { name: 'Idris Vale' }).waitFor()
})

import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { newDataFolder, savesInto } from './app.ts'
import { give, must } from './service.ts'
import {
	addPerson,
	ended,
	leadName,
	leadPassphrase,
	look,
	lookAtDialog,
	setUp,
	started,
	unlockAs,
} from './trust-steps.ts'

const otherName = 'Idris Vale'
const otherPassphrase = 'cobalt hedgehog trumpet ravine mosaic'

test('everything goes out with two people, and a hand-over goes on paper', { timeout: 240_000 }, async () => {
	const data = newDataFolder()
	const out = join(data, 'out')
	mkdirSync(out)
	const running = await started(data)
	const { page } = running
	await setUp(running)
	await savesInto(running, out)

	await page.getByRole('link', { name: 'Backup', exact: true }).click()
	await page.getByRole('button', { name: 'Export everything' }).click()
	await page.getByText('A second person is needed').waitFor()
	await lookAtDialog(running, 'export-alone')
	await page.getByRole('button', { name: 'Go back' }).click()
	await page.getByRole('link', { name: 'People' }).click()
	await addPerson(page, otherName, 'administrator', otherPassphrase)

	await page.getByRole('link', { name: 'Backup', exact: true }).click()
	await page.getByRole('button', { name: 'Export everything' }).click()
	await page.getByLabel('Who agrees with you?').selectOption({ label: `${otherName}, administrator` })
	await page.getByLabel('Passphrase of the second person', { exact: true }).fill('not theirs')
	await page.getByLabel('Your own passphrase').fill(leadPassphrase)
	await page.getByRole('button', { name: 'Choose where to save it' }).click()
	await page.getByText(`This is not the passphrase of ${otherName}.`).first().waitFor()
	await page.getByLabel('Passphrase of the second person', { exact: true }).fill(otherPassphrase)
	await lookAtDialog(running, 'export-both')
	await page.getByRole('button', { name: 'Choose where to save it' }).click()
	await page.getByText('Everything is out, and was read back').waitFor()
	await lookAtDialog(running, 'export-done')
	const zip = new ZipReader(
		new Uint8ArrayReader(readFileSync(join(out, `register-${new Date().toISOString().slice(0, 10)}.zip`))),
		{
			useWebWorkers: false,
		},
	)
	const names = (await zip.getEntries()).map(({ filename, encrypted }) => `${encrypted} ${filename}`)
	expect(names).toContain('true register.json')
	expect(names).toContain('true history.jsonl')
	await page.getByRole('button', { name: 'I have written it down' }).click()

	await page.getByRole('link', { name: 'People' }).click()
	await page.getByRole('button', { name: 'Make a hand-over' }).click()
	await page.getByLabel('Who has the paper with the recovery code?').fill('Ada Holt, in the safe at home')
	await lookAtDialog(running, 'hand-over')
	await page.getByRole('button', { name: 'Save it as a PDF' }).click()
	await page.getByText('The hand-over is saved').waitFor()
	const { today } = await page.evaluate(async () => {
		const status = await window.threshold.call('vault.status', {})
		return status.ok ? status.value : { today: '' }
	})
	const pdf = join(out, `hand-over ${today}.pdf`)
	expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
	expect(statSync(pdf).size).toBeGreaterThan(10_000)
	await page.getByRole('link', { name: 'Settings' }).click()
	// Nothing here keeps a secret for an account, so the second secret is not offered, and refused when asked for anyway.
	await page.getByText(/keystore would protect nothing|no keystore that Threshold can use/).waitFor()
	const asked = await give(page, 'device-secret.set', { on: true, passphrase: leadPassphrase })
	expect(asked).toMatchObject({ ok: false, refusal: { code: 'state' } })
	expect(await must(page, 'device-secret.state', {})).toMatchObject({ on: false })
	await look(running, 'settings')
})

test('Shift three times hides and locks from inside a box, and somebody else goes on', {
	timeout: 180_000,
}, async () => {
	const data = newDataFolder()
	let running = await started(data)
	let { page } = running
	await setUp(running)
	await page.getByRole('link', { name: 'People' }).click()
	await addPerson(page, otherName, 'administrator', otherPassphrase)
	await page.getByRole('link', { name: 'Requests' }).click()
	await page.keyboard.press('?')
	await page.getByText('Hide the window at once and lock').waitFor()
	await lookAtDialog(running, 'keys')
	await page.keyboard.press('Escape')
	const box = page.getByRole('link', { name: 'Settings' })
	await box.click()
	await page.getByLabel('Name of the service').click()
	await running.app.evaluate(({ BrowserWindow }) => {
		const [window] = BrowserWindow.getAllWindows()
		for (let times = 0; times < 2; times++) {
			window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Shift' })
			window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Shift' })
		}
	})
	await page.waitForTimeout(1500)
	expect(running.app.process().exitCode).toBeNull()
	const visible = await running.app.evaluate(({ BrowserWindow }) => {
		const [window] = BrowserWindow.getAllWindows()
		return new Promise<boolean | undefined>((resolve) => {
			window?.once('hide', () => resolve(window.isVisible()))
			for (let times = 0; times < 3; times++) {
				window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Shift' })
				window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Shift' })
			}
		})
	})
	expect(visible).toBe(false)
	await ended(running)

	running = await started(data)
	page = running.page
	await unlockAs(running, otherName, otherPassphrase)
	await page.getByText(otherName).first().waitFor()
	await page.getByRole('button', { name: 'Switch user' }).click()
	await ended(running)
	running = await started(data)
	await running.page.getByLabel('Your name').waitFor()
	await running.page.keyboard.type(leadName)
	await running.page.keyboard.press('Tab')
	await running.page.keyboard.type(leadPassphrase)
	await running.page.keyboard.press('Enter')
	await running.page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
})

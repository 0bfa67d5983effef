import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { newDataFolder, startApp } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { changeTo, give, goTo, lead, logged, must, openService, therapist } from './service.ts'

const folder = process.env.THRESHOLD_SHOTS
async function shot(page: Page, name: string): Promise<void> {
	if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

test('views, requests opened last, own choices and the window’s place come back after a lock', async () => {
	let run = await openService()
	onTestFinished(() => run.close().catch(() => {}))
	let { page } = run
	const first = await logged(page)
	await logged(page, { clientReference: 'LK-0777', fields: { receivedOn: '2026-02-09', policeReference: '20/9/26' } })
	await goTo(page, `/request/${first.requestId}`)
	await page.getByRole('heading', { level: 1, name: new RegExp(first.reference) }).waitFor()
	await goTo(page, '/')
	await page.getByRole('navigation', { name: 'Opened last' }).getByRole('link', { name: first.reference }).waitFor()

	await page.getByLabel('Waiting for').selectOption('us')
	await page.getByRole('button', { name: 'Save as a view' }).click()
	await page.getByLabel('Name of the view').fill('Our turn')
	await page.keyboard.press('Enter')
	await page
		.getByRole('navigation', { name: 'Views' })
		.getByRole('link', { name: /^Our turn/ })
		.waitFor()
	await shot(page, 'list-views')
	await expectWellMade(run)

	await goTo(page, '/settings')
	await page.getByLabel('Your colours').selectOption('dark')
	await page.getByLabel('Your text size').selectOption('large')
	await expect.poll(() => page.evaluate(() => document.documentElement.dataset.textSize)).toBe('large')
	await shot(page, 'settings-own-dark')
	await expectWellMade(run)
	await goTo(page, '/')
	await page.getByRole('navigation', { name: 'Views' }).waitFor()
	await shot(page, 'list-views-dark')
	await run.app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1010, height: 690 }),
	)
	const place = join(run.data, 'window.json')
	await expect.poll(() => existsSync(place) && JSON.parse(readFileSync(place, 'utf8')).width).toBe(1010)
	expect(Object.keys(JSON.parse(readFileSync(place, 'utf8'))).sort()).toEqual([
		'height',
		'maximised',
		'width',
		'x',
		'y',
	])

	// Somebody else has their own.
	run = await changeTo(run, therapist)
	page = run.page
	expect(await page.getByRole('navigation', { name: 'Views' }).count()).toBe(0)
	expect(await page.evaluate(() => document.documentElement.dataset.textSize)).toBe('normal')
	await run.app
		.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width)
		.then((width) => expect(width).toBe(1010))

	run = await changeTo(run, lead)
	page = run.page
	await expect.poll(() => page.evaluate(() => document.documentElement.dataset.textSize)).toBe('large')
	await page.getByRole('heading', { level: 1 }).click()
	await page.keyboard.press('1')
	await expect.poll(() => page.getByLabel('Waiting for').inputValue()).toBe('us')
	await page.keyboard.press('Control+k')
	await page.getByRole('dialog').getByText('View: Our turn').waitFor()
	await page.getByRole('dialog').getByText(first.reference).waitFor()
	await shot(page, 'palette-views')
})

/** Drops a file of this computer onto the page, as a hand on the mouse does. */
async function drop(page: Page, place: string, file: string): Promise<void> {
	const box = await page.getByText(place).boundingBox()
	if (!box) throw new Error(`There is no place “${place}”.`)
	const devtools = await page.context().newCDPSession(page)
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
	const data = { items: [], files: [file], dragOperationsMask: 1 }
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await devtools.send('Input.dispatchDragEvent', { type, ...at, data })
	}
}

test('a backup that is dropped on the first page is brought back; the page can name no file itself', async () => {
	const run = await openService()
	onTestFinished(() => run.close().catch(() => {}))
	const stick = newDataFolder()
	await run.app.evaluate(({ dialog }, chosen) => {
		dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never
	}, stick)
	await must(run.page, 'backup.choose-folder', {})
	await must(run.page, 'backup.make', { passphrase: lead.passphrase })
	await run.close()
	const backup = join(stick, readdirSync(stick).find((name) => name.endsWith('.threshold')) ?? '')

	const fresh = await startApp()
	onTestFinished(() => fresh.close().catch(() => {}))
	const { page } = fresh
	await page.getByRole('button', { name: 'I have a backup' }).click()
	await page.getByRole('heading', { level: 1, name: 'Choose the backup' }).waitFor()
	await fresh.app.evaluate(({ dialog }) => {
		dialog.showOpenDialog = (async () => ({ canceled: true, filePaths: [] })) as never
	})
	// A path from the page is refused.
	expect((await give(page, 'backup.restore', { path: backup })).ok).toBe(false)
	await shot(page, 'restore-drop')
	await expectWellMade(fresh)
	await drop(page, 'Drop the backup here', join(import.meta.dirname, 'comfort.test.ts'))
	await page
		.getByRole('alert')
		.getByText(/This is not a backup/)
		.waitFor()
	await drop(page, 'Drop the backup here', backup)
	await page.getByText('The register is back').waitFor()
})

test('the line between a paper and its answers is moved by keys, and stays where it was put', async () => {
	let run = await openService()
	onTestFinished(() => run.close().catch(() => {}))
	const line = () => run.page.getByRole('separator', { name: 'Width of the paper' })
	await goTo(run.page, '/log')
	await run.page.getByRole('button', { name: 'Log a phone call' }).click()
	expect(await line().getAttribute('aria-valuenow')).toBe('45')
	const wide = async () => (await run.page.getByText('While you are on the phone').boundingBox())?.width ?? 0
	const before = await wide()
	await line().focus()
	await run.page.keyboard.press('Shift+ArrowRight')
	expect(await line().getAttribute('aria-valuenow')).toBe('55')
	await expect.poll(wide).toBeGreaterThan(before)
	await shot(run.page, 'pane')
	await expectWellMade(run)
	await expect.poll(async () => (await must(run.page, 'own.read', {})).panes.logging).toBe(55)
	run = await changeTo(run, lead)
	await goTo(run.page, '/log')
	await run.page.getByRole('button', { name: 'Log a phone call' }).click()
	expect(await line().getAttribute('aria-valuenow')).toBe('55')
})

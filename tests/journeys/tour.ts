import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newDataFolder, savesInto, startApp } from './app.ts'
import { leaks } from './leaks.ts'
import { confirmFindings, dropFile, firstRun, lock, passphrase, startLetter, unlock } from './steps.ts'

/**
 * Drives the real app through its main job on sample documents and leaves pictures and letters in
 * `out/tour/`: first run, a detective's email, findings, the challenge letter sealed, PDF and DOCX.
 * At the end it looks for the request's words in the app's data folder and fails if it finds one.
 */

const root = join(import.meta.dirname, '../..')
const out = join(root, 'out/tour')
const samples = join(root, 'tests/samples')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

let run = await startApp(newDataFolder())
let number = 0
const picture = async (name: string) => {
	// Fonts, and the last of a transition.
	await run.page.waitForTimeout(350)
	number += 1
	const file = `${String(number).padStart(2, '0')}-${name}.png`
	await run.page.screenshot({ path: join(out, file) })
	process.stdout.write(`${file}\n`)
}
const open = async (reference: string) => {
	await run.page.getByRole('link', { name: 'Requests', exact: true }).click()
	await run.page.getByRole('table', { name: 'Requests' }).getByRole('link', { name: reference }).click()
	await run.page.getByRole('heading', { name: reference, level: 1 }).waitFor()
}

await savesInto(run, out)
await firstRun(run.page, picture)
await picture('empty-register')

const { page } = run
await page.getByRole('link', { name: 'Settings', exact: true }).click()
await page.locator('#address').fill('4 Cooper’s Yard\nMarlbury\nZZ4 1LK')
await page.locator('#phone').fill('01632 960100')
await page.locator('#email').fill('office@larkfield-counselling.example.org')
await page.locator('#signatoryName').fill('Marian Ashdown-Vale')
await page.locator('#signatoryRole').fill('Clinical lead')
await page.getByRole('button', { name: /^Save/ }).first().click()
await page.waitForTimeout(800)
await picture('settings')
await page.getByRole('link', { name: 'Requests', exact: true }).click()

await dropFile(page, join(samples, 'dev-03.eml'))
await picture('log-request')
await page.keyboard.press('Control+Enter')
const sought = page.getByRole('button', { name: /^All counselling records held/ })
if (await sought.count()) await sought.first().click()
await page.getByLabel(/Your own reference or initials/).fill('LC-204')
await picture('accepted')
await page.getByRole('button', { name: 'Log this request' }).click()
await page.getByRole('heading', { name: '2026-001', level: 1 }).waitFor()
await picture('findings-proposed')
await confirmFindings(page)
await page.mouse.wheel(0, 1_400)
await picture('findings')

await startLetter(page, 'Acknowledgement')
await picture('acknowledgement')
await page.getByRole('button', { name: 'Save as PDF' }).click()
await page.waitForTimeout(1_500)
await open('2026-001')
await startLetter(page, 'Request for missing information')
await picture('letter')
await page.getByRole('button', { name: 'Save as PDF' }).click()
await page.waitForTimeout(1_500)
await page.getByRole('button', { name: 'Save as Word file' }).click()
await page.waitForTimeout(1_500)
await page.getByRole('button', { name: 'Mark as sent' }).click()
await page.getByRole('radio', { name: 'Secure email' }).check()
await picture('mark-as-sent')
await page.getByRole('button', { name: 'Mark as sent and seal' }).click()
await page.getByText('Sent and sealed').first().waitFor()
await picture('sealed')
await open('2026-001')
await page.getByRole('tab', { name: /^History/ }).click()
await picture('timeline')

for (const [file, reference] of [
	['dev-10.pdf', 'LC-311'],
	['dev-06.pdf', 'LC-318'],
	['dev-09.eml', 'LC-322'],
] as const) {
	await page.getByRole('link', { name: 'Requests', exact: true }).click()
	await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
	await dropFile(page, join(samples, file))
	await picture(`read-${file.replace(/\..*/, '')}`)
	await page.keyboard.press('Control+Enter')
	await page.getByLabel(/Your own reference or initials/).fill(reference)
	await page.waitForTimeout(800)
}
await page.getByRole('link', { name: 'Requests', exact: true }).click()
await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
await picture('register')
await page.getByRole('link', { name: 'History', exact: true }).click()
await page.getByRole('button', { name: /check/i }).first().click()
await page.waitForTimeout(1_500)
await picture('history')
const { data } = run
await lock(run)

const found = leaks(data, [
	'CARTWHEEL-AMIN',
	'Booth-Larkin',
	'counselling records held',
	'neither confirm nor deny',
	'LC-204',
	'Marchbanks',
	passphrase,
])
process.stdout.write(
	found.length === 0
		? 'Nothing of the requests can be read in the data folder.\n'
		: `FOUND IN CLEAR:\n${found.join('\n')}\n`,
)
run = await startApp(data)
await run.page.getByLabel('Passphrase', { exact: true }).waitFor()
await picture('locked')
await unlock(run.page)
await run.close()
process.exitCode = found.length === 0 ? 0 : 1

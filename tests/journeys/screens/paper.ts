import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { pagePictures } from '../../../documents/write/page-pictures.ts'
import type { RunningApp } from '../app.ts'
import { goTo } from '../service.ts'
import type { Requests } from './register.ts'

/** Pages as they come out of a printer, by the app's own printing: A4, without backgrounds. */

const help = ['rights-for-therapists', 'cannot-protect', 'for-clients'] as const
const registerPages = ['', 'work', 'summary', 'history', 'packs', 'people', 'settings', 'self-test'] as const
const parts = ['findings', 'client', 'searches', 'decision', 'release', 'documents', 'work', 'history'] as const

/** Words of what is pressed or leads elsewhere, which no paper shows. */
const neverOnPaper = ['Skip to the page', 'Switch user', 'Keys you can use', 'Opened last', 'Our turn\n1', 'Continue']

/** Prints one page as it stands; answers with what is wrong with the paper. */
async function print(run: RunningApp, folder: string, name: string): Promise<string[]> {
	const { page } = run
	const wrong: string[] = []
	await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' })
	// 178 mm of A4 between its margins, at 96 dots to the inch.
	const devtools = await page.context().newCDPSession(page)
	await devtools.send('Emulation.setDeviceMetricsOverride', {
		...{ width: 672, height: 1000, deviceScaleFactor: 1, mobile: false },
	})
	await page.waitForTimeout(300)
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	if (wide > 1) wrong.push(`${wide} pixels do not fit on the paper`)
	const words = await page.evaluate(() => document.body.innerText)
	for (const phrase of neverOnPaper) if (words.includes(phrase)) wrong.push(`“${phrase}” is on the paper`)
	await devtools.send('Emulation.clearDeviceMetricsOverride')
	await devtools.detach()
	// Printed as a person does it, so that what a page does before is done; the printer is a file.
	await run.app.evaluate(async ({ BrowserWindow }) => {
		const contents = BrowserWindow.getAllWindows()[0]?.webContents
		const held = globalThis as { paper?: string }
		delete held.paper
		if (!contents) return
		contents.print = (options, done) => {
			const page = { pageSize: 'A4', preferCSSPageSize: true, printBackground: options?.printBackground } as const
			void contents.printToPDF(page).then((bytes) => {
				held.paper = bytes.toString('base64')
				done?.(true, '')
			})
		}
	})
	await page.keyboard.press('Control+P')
	let pdf: string | undefined
	while (!pdf) {
		await page.waitForTimeout(100)
		pdf = await run.app.evaluate(() => (globalThis as { paper?: string }).paper)
	}
	await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
	const bytes = Buffer.from(pdf, 'base64')
	writeFileSync(join(folder, `${name}.pdf`), bytes)
	let last = 0
	for await (const { number, pixelsWide, pixelsHigh, pixels } of pagePictures(bytes, 70)) {
		last = number
		if (number > 3) continue
		const picked = { width: pixelsWide, height: pixelsHigh, data: pixels, channels: 4, depth: 8 } as const
		writeFileSync(join(folder, `${name}.page-${number}.png`), encode(picked))
	}
	process.stdout.write(
		`${wrong.length === 0 ? 'ok  ' : 'LOOK'} paper-${name}: ${last} ${last === 1 ? 'page' : 'pages'}\n`,
	)
	for (const line of wrong) process.stdout.write(`       ${line}\n`)
	return wrong
}

/** Every page that somebody may want on paper. @returns how many have something to mend */
export async function paper(folder: string, run: RunningApp, requests: Requests): Promise<number> {
	mkdirSync(folder, { recursive: true })
	const { page } = run
	const paths: [name: string, path: string][] = [
		...help.map((topic): [string, string] => [`help-${topic}`, `/help/${topic}`]),
		...registerPages.map((name): [string, string] => [name || 'list', `/${name}`]),
		...parts.map((part): [string, string] => [`request-${part}`, `/request/${requests.full}/${part}`]),
		['request-court', `/request/${requests.court}`],
		['request-emergency', `/emergency/${requests.emergency}`],
		['versions', `/request/${requests.full}/versions`],
	]
	let bad = 0
	for (const [name, path] of paths) {
		await goTo(page, '/about')
		await page.getByRole('heading', { level: 1, name: /About/ }).waitFor()
		await goTo(page, path)
		await page.getByRole('heading', { level: 1 }).waitFor()
		await page.waitForTimeout(900)
		// What was searched for earlier is still there.
		if (name === 'list') await page.getByRole('searchbox').first().fill('')
		if (name === 'list') await page.waitForTimeout(600)
		if ((await print(run, folder, name)).length > 0) bad += 1
	}
	return bad
}

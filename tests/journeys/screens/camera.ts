import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningApp } from '../app.ts'
import { axe, cutWords, hiddenFocus, type Look, looks, sideways, smallTargets, wear, zoom } from './measures.ts'

/** What was found of one screen, by what was looked for. */
interface Seen {
	name: string
	found: [what: string, lines: string[]][]
}

/** Takes a picture of a screen in every look and at 400 %, and measures it in each. */
export class Camera {
	readonly folder: string
	readonly #only: string
	readonly #seen: Seen[] = []

	/** @param only a part of a screen's name: others are passed by */
	constructor(folder: string, only = '') {
		this.folder = folder
		this.#only = only
		mkdirSync(folder, { recursive: true })
	}

	/** The screen as it stands. It is left at its usual size, in the light. */
	async look(run: RunningApp, name: string): Promise<void> {
		if (!name.includes(this.#only)) return
		const { page } = run
		const found: Seen['found'] = []
		// A dialog covers what is in sight; a page is shown from its top to its end.
		const dialog = (await page.getByRole('dialog').count()) > 0
		const picture = async (look: string) => {
			if (!dialog) await page.evaluate(() => window.scrollTo(0, 0))
			await page.screenshot({
				path: join(this.folder, `${name}.${look.replaceAll(/[ ,]+/g, '-')}.png`),
				fullPage: !dialog,
			})
		}
		await page.waitForTimeout(200)
		for (const look of Object.keys(looks) as Look[]) {
			await wear(page, look)
			found.push([`axe, ${look}`, await axe(page)])
			await picture(look)
		}
		// As Windows’ contrast themes have it: the system’s own colours, whatever the page asks for.
		await page.emulateMedia({ ...looks.dark, forcedColors: 'active' })
		await picture('forced')
		await page.emulateMedia({ forcedColors: 'none' })
		await wear(page, 'light')
		found.push(['targets', await smallTargets(page)], ['cut', await cutWords(page)], ['focus', await hiddenFocus(page)])
		await zoom(run, 4)
		found.push(
			['sideways at 400 %', await sideways(page)],
			['axe, 400 %', await axe(page)],
			['targets at 400 %', await smallTargets(page)],
			// A list of choices cannot break a line; what it cuts off can be read once it is opened.
			['cut at 400 %', (await cutWords(page)).filter((line) => !line.startsWith('a choice'))],
			['focus at 400 %', await hiddenFocus(page)],
		)
		await zoom(run, 1)
		// The same width without the zoom, so that a long page is one picture of a size that can be opened.
		const devtools = await page.context().newCDPSession(page)
		await devtools.send('Emulation.setDeviceMetricsOverride', {
			...{ width: 320, height: 800, deviceScaleFactor: 1, mobile: false },
		})
		await page.waitForTimeout(150)
		await picture('400')
		await devtools.send('Emulation.clearDeviceMetricsOverride')
		await devtools.detach()
		await page.waitForFunction(() => window.innerWidth > 1000)
		this.#tell({ name, found: found.filter(([, lines]) => lines.length > 0) })
	}

	#tell(seen: Seen): void {
		this.#seen.push(seen)
		process.stdout.write(`${seen.found.length === 0 ? 'ok  ' : 'LOOK'} ${seen.name}\n`)
		for (const [what, lines] of seen.found) {
			for (const line of lines) process.stdout.write(`       ${what}: ${line}\n`)
		}
	}

	/** Writes the report, and says how many screens had something to mend. */
	finish(): number {
		const bad = this.#seen.filter(({ found }) => found.length > 0)
		const words = [
			`# ${this.#seen.length} screens, ${bad.length} with something to mend`,
			'',
			...this.#seen.flatMap(({ name, found }) => [
				`## ${name}`,
				'',
				...(found.length === 0
					? ['Nothing.']
					: found.flatMap(([what, lines]) => lines.map((line) => `- ${what}: ${line.replaceAll(/\s+/g, ' ')}`))),
				'',
			]),
		]
		writeFileSync(join(this.folder, 'report.md'), words.join('\n'))
		process.stdout.write(`${words[0]?.slice(2)}\n`)
		return bad.length
	}
}

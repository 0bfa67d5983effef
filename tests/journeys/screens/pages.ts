import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningApp, savesInto } from '../app.ts'
import { goTo } from '../service.ts'
import { confirmFindings, startLetter } from '../steps.ts'
import type { Camera } from './camera.ts'

/** The pages that are not about one request, the dialogs of the frame, and practice. */

async function show(run: RunningApp, path: string): Promise<void> {
	await goTo(run.page, path)
	await run.page.getByRole('heading', { level: 1 }).waitFor()
	await run.page.waitForTimeout(700)
}

const pages = {
	work: '/work',
	settings: '/settings',
	packs: '/packs',
	summary: '/summary',
	people: '/people',
	backup: '/backup',
	history: '/history',
	help: '/help',
	'help-rights': '/help/rights-for-therapists',
	'help-keyboard': '/help/keyboard',
	'help-cannot-protect': '/help/cannot-protect',
	'help-client-sheet': '/help/for-clients',
	'help-no-topic': '/help/nothing-of-the-kind',
	about: '/about',
	'self-test': '/self-test',
	'no-such-page': '/nowhere',
} as const

/** Buttons of pages that open a dialog or a form. */
const opens: [path: string, button: string | RegExp, name: string][] = [
	['/people', 'Add a person', 'people-add'],
	['/people', 'Make a hand-over', 'people-hand-over'],
	['/backup', 'Export everything', 'backup-export'],
	['/packs', 'Add a publisher', 'packs-publisher'],
	['/history', /^Sign/, 'history-sign'],
	['/settings', /^Change (my|your) passphrase/, 'settings-passphrase'],
	['/settings', /trustee|sheets/i, 'settings-sheets'],
]

export async function allPages(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	for (const [name, path] of Object.entries(pages)) {
		await show(run, path)
		await camera.look(run, name)
	}
	for (const [path, button, name] of opens) {
		await show(run, '/about')
		await show(run, path)
		const found = page.getByRole('main').getByRole('button', { name: button }).first()
		if (!(await found.count())) {
			process.stdout.write(`none ${name}: there is no such button\n`)
			continue
		}
		await found.click()
		await page.waitForTimeout(400)
		await camera.look(run, name)
		await page.keyboard.press('Escape')
	}
	await show(run, '/history')
	await page.getByRole('button', { name: /check/i }).first().click()
	await page.waitForTimeout(2000)
	await camera.look(run, 'history-checked')
	await show(run, '/help')
	await page.getByLabel('Search the help').fill('may I say no')
	await camera.look(run, 'help-found')
	await page.getByLabel('Search the help').fill('xylophone')
	await camera.look(run, 'help-nothing-found')
	await page.getByLabel('Search the help').fill('')
	await show(run, '/summary')
	await page.getByLabel('Year', { exact: true }).selectOption({ index: 3 })
	await page.getByText(/^No request was received in/).waitFor()
	await camera.look(run, 'summary-nothing-received')
	await show(run, '/work')
	await page.getByText('What waits for anybody', { exact: true }).click()
	await page.waitForTimeout(600)
	await camera.look(run, 'work-anybody')
}

/** What stands over any page: the palette, the keys, the name of a view. */
export async function overlays(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	await show(run, '/')
	await page.keyboard.press('?')
	await page.getByRole('dialog').waitFor()
	await camera.look(run, 'keys')
	await page.keyboard.press('Escape')
	await page.keyboard.press('Control+k')
	await page.getByRole('dialog').waitFor()
	await camera.look(run, 'palette')
	await page.keyboard.press('Escape')
	await page.keyboard.press('Control+k')
	await page.getByRole('textbox', { name: 'What do you want to do?' }).fill('approval')
	await page.waitForTimeout(600)
	await camera.look(run, 'palette-found')
	await page.keyboard.press('Escape')
	await page.getByLabel('Waiting for').selectOption('us')
	await page.getByRole('button', { name: 'Save as a view' }).click()
	await page.getByLabel('Name of the view').fill('Our turn')
	await camera.look(run, 'view-name')
	await page.getByLabel('Name of the view').press('Enter')
	await page.getByRole('navigation', { name: 'Views' }).waitFor()
	await camera.look(run, 'list-views')
}

/** Practice, from its door to the summary of the sample year. */
export async function practice(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	await page.getByRole('heading', { level: 1, name: 'Practice' }).waitFor()
	await camera.look(run, 'practice-door')
	await page.getByRole('button', { name: /^Clinical lead/i }).click()
	await page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor()
	await camera.look(run, 'practice-exercises')
	await show(run, '/work')
	await camera.look(run, 'work-empty')
	await show(run, '/practice')
	await page.getByRole('button', { name: 'Begin: Friday, 16:55' }).click()
	await page.getByRole('heading', { level: 2, name: 'Friday, 16:55' }).waitFor()
	await camera.look(run, 'practice-exercise')
	await page.getByRole('button', { name: /^Put it in front of me/ }).click()
	await page.getByRole('button', { name: /^Accept all \d+ that the paper says/ }).waitFor()
	await camera.look(run, 'practice-log')
	await page.getByRole('button', { name: 'All steps and hints' }).click()
	await camera.look(run, 'practice-steps')
	await page.getByRole('button', { name: 'Fold the steps' }).click()
	await finishExercise(camera, run)
	await show(run, '/practice')
	await page.getByRole('button', { name: 'Load the sample year' }).click()
	await camera.look(run, 'practice-load-year')
	await page.getByRole('dialog').getByRole('button', { name: 'Load the sample year' }).click()
	await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor({ timeout: 400_000 })
	await page.getByText('240 requests').first().waitFor()
	await camera.look(run, 'practice-list')
	await page.evaluate(() => window.scrollTo(0, 7000))
	await page.waitForTimeout(600)
	// The camera shows a page from its top: this one is what is in sight further down.
	await page.screenshot({ path: join(camera.folder, 'practice-list-further.light.png') })
	await show(run, '/summary')
	await page.getByRole('heading', { level: 2, name: 'Preview' }).waitFor()
	await page.waitForTimeout(1500)
	await camera.look(run, 'practice-summary')
	await summaries(camera, run)
	await show(run, '/work')
	await camera.look(run, 'practice-work')
}

/** The exercise in hand, from its paper on the screen to its last step. */
async function finishExercise(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	await page.keyboard.press('Control+Enter')
	await page.getByRole('button', { name: /^Accept (all|what)/ }).waitFor({ state: 'detached' })
	for (const open of [
		() => page.getByRole('group', { name: /^The papers? (gives? more than one|differ)/ }).getByRole('button'),
		() => page.getByRole('button', { name: /^Accept: / }),
	]) {
		while ((await open().count()) > 0) {
			await open().first().click()
			await page.waitForTimeout(200)
		}
	}
	await page.getByLabel(/Your own reference or initials/).fill('PR-1')
	await page.getByRole('button', { name: 'Log this request' }).click()
	await page.getByRole('button', { name: /^Confirm all \d+ findings/ }).waitFor()
	await camera.look(run, 'practice-half-way')
	await confirmFindings(page)
	await startLetter(page, 'Acknowledgement')
	await page.getByRole('button', { name: 'Mark as sent' }).click()
	await page.getByRole('dialog').getByLabel('Secure email').check()
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /sent|went|seal/i })
		.last()
		.click()
	await page.getByText('Sent and sealed').waitFor()
	await show(run, `/request/${/request\/([^/]+)/.exec(page.url())?.[1]}/letters`)
	await startLetter(page, 'Reply form for the police')
	await page.getByRole('link', { name: 'Next exercise' }).waitFor()
	await camera.look(run, 'practice-finished')
	await page.getByRole('link', { name: 'Next exercise' }).click()
	await page.getByText('All done').waitFor()
	await camera.look(run, 'practice-one-done')
}

/** The year for a funder and for the board, with what was exported before. */
async function summaries(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	const folder = mkdtempSync(join(tmpdir(), 'summaries-'))
	await savesInto(run, folder)
	const save = async (button: string) => {
		await page.getByRole('button', { name: button }).click()
		await page.waitForTimeout(4000)
	}
	for (const [label, name] of [
		[/^A funder/, 'summary-funder'],
		[/^Our own board/, 'summary-board'],
	] as const) {
		await page.getByLabel(label).check()
		await page.waitForTimeout(2500)
		await save('Save the report (PDF)')
		await save('Save as Excel')
		await camera.look(run, name)
	}
	rmSync(folder, { recursive: true, force: true })
}

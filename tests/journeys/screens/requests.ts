import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { largestFile } from '../../../domain/index.ts'
import { requestTabs } from '../../../renderer/routes.ts'
import type { RunningApp } from '../app.ts'
import { doOn, goTo, must } from '../service.ts'
import { dropFile } from '../steps.ts'
import type { Camera } from './camera.ts'
import type { Requests } from './register.ts'

/** Everything about requests: the list, logging, each part of a request, letters, versions, emergencies. */

/** Buttons that do something at once, or lead elsewhere. */
const atOnce =
	/^(Confirm|Start: |Withdraw|Take|It is done|The client takes it back|Log a revised|Save|Add the|Open the|Continue|Print|Show|Hide|Go|Put|Discard|Copy|Fold|Yes|No|We have|Compare|Accept|Read)/

async function shown(page: Page): Promise<void> {
	await page.getByRole('heading', { level: 1 }).waitFor()
	await page.waitForTimeout(400)
}

/** Shows a page anew, without what was unfolded on it. */
async function afresh(page: Page, path: string): Promise<void> {
	await goTo(page, '/about')
	await page.getByRole('heading', { level: 1, name: /About/ }).waitFor()
	await goTo(page, path)
	await shown(page)
}

/** Each form and dialog that a part of a request opens, one after another. */
async function forms(camera: Camera, run: RunningApp, path: string, name: string): Promise<void> {
	const { page } = run
	// What stands beside every part is looked at once.
	const places = path.endsWith('/findings') ? '[role=tabpanel], aside' : '[role=tabpanel]'
	const buttons = page.getByRole('main').locator(places).getByRole('button')
	const names = [...new Set(await buttons.evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? '')))]
	for (const words of names.filter((each) => each && !atOnce.test(each))) {
		await afresh(page, path)
		const button = page.getByRole('main').getByRole('button', { name: words, exact: true }).first()
		if (!(await button.count()) || !(await button.isEnabled())) continue
		const before = await page.getByRole('form').count()
		await button.click()
		await page.waitForTimeout(400)
		if ((await page.getByRole('dialog').count()) === 0 && (await page.getByRole('form').count()) <= before) continue
		await camera.look(
			run,
			`${name}-${words
				.toLowerCase()
				.replaceAll(/[^a-z]+/g, '-')
				.slice(0, 40)}`,
		)
		await page.keyboard.press('Escape')
	}
	await afresh(page, path)
}

/** Every part of one request, with its forms. */
export async function parts(
	camera: Camera,
	run: RunningApp,
	id: string,
	name: string,
	withForms: boolean,
): Promise<void> {
	const { page } = run
	await goTo(page, `/request/${id}`)
	await shown(page)
	for (const tab of requestTabs) {
		const path = `/request/${id}/${tab}`
		await afresh(page, path)
		const selected = await page.getByRole('tab', { selected: true }).count()
		if (tab === 'start' && !(await page.getByRole('tab').first().getAttribute('id'))?.includes('start')) continue
		if (selected === 0) break
		await camera.look(run, `${name}-${tab}`)
		if (withForms) await forms(camera, run, path, `${name}-${tab}`)
	}
}

/** First screens of the other lanes, a request that is over, an emergency. */
export async function otherRequests(camera: Camera, run: RunningApp, requests: Requests): Promise<void> {
	const { page } = run
	for (const which of ['court', 'scotland', 'fetch', 'emergency'] as const) {
		await afresh(page, `/request/${requests[which]}`)
		await camera.look(run, `request-${which}-start`)
	}
	for (const which of ['child', 'died'] as const) {
		await afresh(page, `/request/${requests[which]}/client`)
		await camera.look(run, `request-${which}-client`)
	}
	await afresh(page, `/request/${requests.closed}/work`)
	await camera.look(run, 'request-closed-work')
	await afresh(page, `/request/${requests.disposal}/work`)
	await camera.look(run, 'request-disposal-work')
	await afresh(page, `/request/${requests.full}/versions`)
	await camera.look(run, 'versions')
	await afresh(page, '/emergency')
	await camera.look(run, 'emergency-new')
	await page.getByRole('checkbox').first().check()
	await page.waitForTimeout(300)
	await camera.look(run, 'emergency-questions')
	await afresh(page, `/emergency/${requests.emergency}`)
	await camera.look(run, 'emergency-shared')
}

/** The letter editor: as it starts, a block that is edited, sending, one that is sealed. */
export async function letters(camera: Camera, run: RunningApp, requestId: string): Promise<void> {
	const { page } = run
	const view = await must(page, 'request.open', { requestId })
	const [sealed, draft] = ['acknowledgement', 'challenge'].map((kind) =>
		view.case.letters.find(({ letter }) => letter.kind === kind),
	)
	await afresh(page, `/request/${requestId}/letters/${draft?.letterId}`)
	await camera.look(run, 'letter-draft')
	await page.getByRole('button', { name: 'Edit block 1', exact: true }).click()
	await page.getByLabel('Words of block 1', { exact: true }).waitFor()
	await camera.look(run, 'letter-editing')
	const { letterId } = await doOn(page, 'letter.start', requestId, { kind: 'acknowledgement' })
	await afresh(page, `/request/${requestId}/letters/${letterId}`)
	await page.getByRole('button', { name: 'Mark as sent' }).click()
	await page.waitForTimeout(400)
	await camera.look(run, 'letter-mark-as-sent')
	await page.keyboard.press('Escape')
	await afresh(page, `/request/${requestId}/letters/${sealed?.letterId}`)
	await camera.look(run, 'letter-sealed')
}

const samples = join(import.meta.dirname, '../../samples')

/** Logging: the start, a phone call, pasted words, a paper read, its suggestions accepted, what is missing. */
export async function logging(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	await afresh(page, '/log')
	await camera.look(run, 'log-start')
	await page.getByRole('button', { name: 'Paste text' }).click()
	await camera.look(run, 'log-paste')
	await afresh(page, '/log')
	await page.getByRole('button', { name: 'Log a phone call' }).click()
	await page.getByRole('heading', { level: 2 }).first().waitFor()
	await page.waitForTimeout(400)
	await camera.look(run, 'log-phone')
	for (const file of ['dev-03.eml', 'dev-10.pdf']) {
		await afresh(page, '/')
		await dropFile(page, join(samples, file))
		await camera.look(run, `log-read-${file}`)
	}
	await page.keyboard.press('Control+Enter')
	await page.waitForTimeout(600)
	await camera.look(run, 'log-accepted')
	await page.getByRole('button', { name: 'Log this request' }).click()
	await page.waitForTimeout(600)
	await camera.look(run, 'log-missing')
	await page.getByRole('button', { name: 'Check them now' }).click()
	await camera.look(run, 'log-points')
	await otherPapers(camera, run)
	await afresh(page, '/')
	await camera.look(run, 'list')
	const search = page.getByRole('searchbox').first()
	await search.fill('kent')
	await page.waitForTimeout(600)
	await camera.look(run, 'list-found')
	await page.getByLabel('Lane').selectOption('compelled')
	await page.waitForTimeout(600)
	await search.fill('nothing has these words')
	await page.waitForTimeout(600)
	await camera.look(run, 'list-nothing-found')
	await page.getByRole('button', { name: 'Clear' }).click()
}

const nothingOfAnAsker = 'Please could you ring me about what we said last week.\n\nThanks'

/** Papers that are no request from police, are several, or cannot be read. */
async function otherPapers(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	const given = async (name: string, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) => {
		await afresh(page, '/')
		await page.locator('input[type=file]').first().setInputFiles(files)
		await page.getByRole('heading', { name: 'Log a request', level: 1 }).waitFor()
		await page.getByRole('progressbar').waitFor({ state: 'detached' })
		await page.waitForTimeout(2500)
		await camera.look(run, name)
		await page.getByRole('button', { name: 'Discard this draft' }).click()
		await page.getByRole('dialog').getByRole('button', { name: 'Discard this draft' }).click()
		await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
	}
	await given('log-summons', join(samples, 'dev-06.pdf'))
	await given('log-two-papers', [join(samples, 'dev-05.docx'), join(samples, 'dev-03.eml')])
	await given('log-locked', join(samples, 'dev-11.pdf'))
	const file = (name: string, mimeType: string, words: string) => ({ name, mimeType, buffer: Buffer.from(words) })
	await given('log-nothing-in-it', file('Message.txt', 'text/plain', nothingOfAnAsker))
	await given('log-unreadable', [
		file('Request form.pdf', 'application/pdf', ''),
		file('Letter.pdf', 'application/pdf', '%PDF-1.7\nand no more'),
	])
	const tooLarge = join(tmpdir(), 'Whole case file.pdf')
	writeFileSync(tooLarge, Buffer.alloc(largestFile + 1))
	await afresh(page, '/')
	await page.locator('input[type=file]').first().setInputFiles(tooLarge)
	await page.getByText('Whole case file.pdf').first().waitFor()
	await camera.look(run, 'list-file-too-large')
	rmSync(tooLarge)
}

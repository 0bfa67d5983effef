import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerWords } from '../../domain/index.ts'
import { type RunningApp, savesInto, startApp } from './app.ts'
import './patience.ts'
import { axe, hiddenFocus, sideways, wear, zoom } from './screens/measures.ts'
import { filledRegister, type Requests } from './screens/register.ts'
import { listen, treeLines } from './screens/tree.ts'
import { doOn, goTo, lead, must, openAs } from './service.ts'

/**
 * Seeing, reaching and hearing the app: the main job by keyboard alone, the tree and the announcements that a
 * screen reader gets, every theme, and 400 % zoom. `npm run screens` goes over every screen there is.
 */
let run: RunningApp
let data = ''
let requests: Requests
beforeAll(async () => {
	const register = await filledRegister()
	data = register.data
	requests = register.requests
})
afterAll(() => run.close().catch(() => {}))

/** How long something that comes by itself is waited for. */
const soon = { timeout: 20_000 }

/** Presses Tab until this has the focus. */
async function tabTo(target: Locator): Promise<void> {
	const element = await target.elementHandle()
	for (let stops = 0; stops < 250; stops += 1) {
		if (await element?.evaluate((each) => each === document.activeElement)) return
		await run.page.keyboard.press('Tab')
	}
	throw new Error(`Tab does not come to ${target}`)
}

async function type(target: Locator, words: string): Promise<void> {
	await tabTo(target)
	await run.page.keyboard.type(words)
}

async function pressOn(target: Locator, key = 'Enter'): Promise<void> {
	await tabTo(target)
	await run.page.keyboard.press(key)
}

const note = [
	'Phone call from DC Callum Booth-Larkin, West Midlands Police, collar number 20144, on 6 February 2026.',
	'Their reference is 20/118842/26. They ask for all counselling records held about Isolde Cartwheel-Amin.',
	'They want them by 13 February 2026. They did not say why.',
].join(' ')

describe('by keyboard alone', () => {
	it('unlocks, logs a typed note of a phone call, answers, confirms, writes the letter, saves it and locks', async () => {
		run = await startApp(data)
		const { page } = run
		const out = mkdtempSync(join(tmpdir(), 'threshold-keys-'))
		await savesInto(run, out)
		const button = (name: string | RegExp) => page.getByRole('button', { name })
		await page.evaluate(() => {
			const pointers: string[] = []
			Object.assign(window, { pointers })
			for (const kind of ['pointerdown', 'mousedown', 'touchstart']) {
				window.addEventListener(kind, () => pointers.push(kind), true)
			}
		})

		// The first box has the cursor.
		await page.getByLabel('Your name').waitFor()
		await page.keyboard.type(lead.name)
		await page.keyboard.press('Tab')
		await page.keyboard.type(lead.passphrase)
		await page.keyboard.press('Enter')
		await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()

		await page.keyboard.press('n')
		await page.getByRole('heading', { level: 1, name: 'Log a request' }).waitFor()
		await pressOn(button('Paste text'))
		await page.keyboard.type(note)
		await pressOn(button('Read this text'))
		await button(/^Accept all \d+ that the paper says/).waitFor()
		await page.keyboard.press('Control+Enter')
		await type(page.getByLabel(/Your own reference or initials/), 'LK-KEYS')
		await pressOn(button('Log this request'))
		// What is still missing is said, and the way there is one key.
		await page.getByRole('alert').getByRole('link').first().waitFor()
		while (await page.getByRole('alert').getByRole('link').count()) {
			const missing = page.getByRole('alert').getByRole('link').first()
			const says = await missing.innerText()
			await pressOn(missing)
			const box = page.locator(':focus')
			const id = await box.getAttribute('id')
			if (id?.includes('receivedOn') || id?.includes('requestDate')) {
				await page.keyboard.type('6')
				await page.keyboard.press('Tab')
				await page.keyboard.type('2')
				await page.keyboard.press('Tab')
				await page.keyboard.type('2026')
			} else if (await box.evaluate((element) => element.tagName === 'SELECT')) await page.keyboard.type('Ph')
			else await page.keyboard.type('All counselling records held')
			await page.keyboard.press('Tab')
			await expect.poll(() => page.getByRole('alert').getByRole('link', { name: says }).count(), soon).toBe(0)
		}
		await pressOn(button('Check them now'))
		const question = page.getByRole('radiogroup', { name: answerWords.reason_stated.question })
		const chosen = question.getByRole('radio', { checked: true })
		await pressOn((await chosen.count()) ? chosen : question.getByRole('radio').first(), 'Space')
		await page.keyboard.press('ArrowRight')
		await page.keyboard.press('ArrowLeft')
		expect(await chosen.count()).toBe(1)
		await pressOn(button('Log this request'))

		await page.getByRole('heading', { level: 1, name: /^2026-\d{3}$/ }).waitFor()
		await pressOn(button(/^Confirm all \d+ findings/))
		await button(/^Confirm all/).waitFor({ state: 'detached' })
		await tabTo(page.getByRole('tab', { selected: true }))
		await page.keyboard.press('ArrowRight')
		await page.getByRole('tab', { name: 'Letters', selected: true }).waitFor()
		await pressOn(button('Start: Request for missing information'))
		await page.getByRole('heading', { level: 1, name: 'Request for missing information' }).waitFor()
		await pressOn(button(/^Edit block 1$/))
		await page.keyboard.press('Control+End')
		await page.keyboard.type(' Thank you for the call.')
		await pressOn(button('Save as PDF'))
		await expect.poll(() => readdirSync(out).filter((name) => name.endsWith('.pdf')).length, soon).toBe(1)

		expect(await page.evaluate(() => (window as unknown as { pointers: string[] }).pointers)).toEqual([])
		const ended = new Promise((resolve) => run.app.process().once('exit', resolve))
		await page.keyboard.press('Control+l')
		await ended
	})
})

describe('what a screen reader gets', () => {
	beforeAll(async () => {
		await run.close().catch(() => {})
		run = await openAs(data, lead)
	})
	const has = (lines: string[], ...wanted: (string | RegExp)[]) => {
		for (const line of wanted) {
			expect(
				lines.some((each) => (typeof line === 'string' ? each === line : line.test(each))),
				`${line} in\n${lines.join('\n')}`,
			).toBe(true)
		}
	}

	it('on the list: landmarks, a table with sorted heads, and how many were found', async () => {
		const { page } = run
		has(
			await treeLines(page),
			'navigation "Main"',
			'main',
			'heading "Requests" focused level=1',
			'table "Requests"',
			/^columnheader "Received/,
			/^rowheader "2026-\d{3}"/,
			/^searchbox "/,
		)
		const said = await listen(page)
		await page.keyboard.press('/')
		await page.keyboard.type('Crown Court')
		await expect.poll(said, soon).toContainEqual(expect.stringMatching(/^1 of \d+ requests$/))
	})

	it('at 320 pixels the list is still a table', async () => {
		await zoom(run, 4)
		has(await treeLines(run.page), 'table "Requests"', /^rowheader "2026-\d{3}"/)
		await zoom(run, 1)
	})

	it('on the page that logs: groups, labels, what is needed, and that the draft is kept', async () => {
		const { page } = run
		await goTo(page, '/log')
		await page.getByRole('button', { name: 'Log a phone call' }).press('Enter')
		await page.getByRole('heading', { level: 1, name: 'Log a phone call' }).waitFor()
		const said = await listen(page)
		await page.getByLabel(/Your own reference or initials/).fill('LK-TREE')
		await expect.poll(said, soon).toContain('Draft kept')
		has(
			await treeLines(page),
			'heading "Log a phone call" level=1',
			/^textbox "Your own reference or initials for the person \(needed\)"/,
			'button "Check them now"',
			'button "Log this request"',
		)
		await page.getByRole('button', { name: 'Log this request' }).press('Enter')
		await expect.poll(said, soon).toContainEqual(expect.stringMatching(/^There is a problem/))
		has(await treeLines(page), /^textbox .* invalid/)
	})

	it('on the findings: the tab, each finding with its standing, and what was confirmed', async () => {
		const { page } = run
		await goTo(page, `/request/${requests.child}`)
		await page.getByRole('button', { name: /^Confirm all/ }).waitFor()
		const lines = await treeLines(page)
		has(lines, /^tablist "Parts of 2026-/, /^tab "Findings \(\d+ to confirm\)" selected/, 'tab "Letters"')
		has(lines, /^heading "Approval at chief inspector level shown" level=3/, /^complementary "About this request"/)
		const said = await listen(page)
		await page.getByRole('button', { name: /^Confirm all/ }).press('Enter')
		await expect.poll(said, soon).toContainEqual(expect.stringMatching(/^\d+ findings confirmed$/))
		has(await treeLines(page), /^tab "Findings" selected/)
	})

	it('in the letter editor: numbered blocks with their buttons, and that it is kept', async () => {
		const { page } = run
		await page.getByRole('tab', { name: 'Letters' }).press('Enter')
		await page.getByRole('button', { name: 'Start: Request for missing information' }).press('Enter')
		await page.getByRole('heading', { level: 1, name: 'Request for missing information' }).waitFor()
		has(
			await treeLines(page),
			'button "Edit block 1"',
			'button "Save as PDF"',
			'region "The letter as it will look"',
			'heading "Text of the letter" level=2',
		)
		const said = await listen(page)
		await page.getByRole('button', { name: 'Edit block 1', exact: true }).press('Enter')
		has(await treeLines(page), /^textbox "Words of block 1".* focused/)
		await page.keyboard.type('Dear colleague. ')
		await expect.poll(said, soon).toContain('Kept')
	})
})

const mainScreens: [name: string, path: () => string | Promise<string>][] = [
	['the list', () => '/'],
	['the start of logging', () => '/log'],
	['findings', () => `/request/${requests.full}/findings`],
	['the client', () => `/request/${requests.full}/client`],
	['the release', () => `/request/${requests.full}/release`],
	['versions', () => `/request/${requests.full}/versions`],
	['a first screen', () => `/request/${requests.court}`],
	['the emergency', () => `/emergency/${requests.emergency}`],
	[
		'the letter',
		async () => {
			const { letterId } = await doOn(run.page, 'letter.start', requests.full, { kind: 'acknowledgement' })
			return `/request/${requests.full}/letters/${letterId}`
		},
	],
	['my work', () => '/work'],
	['the year', () => '/summary'],
	['people', () => '/people'],
	['settings', () => '/settings'],
	['help', () => '/help/rights-for-therapists'],
]

describe('in every theme, and at 400 %', () => {
	it.each(mainScreens)(
		'%s has no finding of axe, and neither scrolls sideways nor hides the focus',
		async (_name, path) => {
			const { page } = run
			await goTo(page, await path())
			await page.getByRole('heading', { level: 1 }).waitFor()
			await page.waitForTimeout(500)
			for (const look of ['light', 'dark', 'high contrast'] as const) {
				await wear(page, look)
				expect(await axe(page), look).toEqual([])
			}
			await wear(page, 'light')
			await zoom(run, 4)
			expect(await sideways(page)).toEqual([])
			expect(await hiddenFocus(page, 30)).toEqual([])
			await zoom(run, 1)
		},
	)

	it('colours that a person chose for themselves stand against the system’s', async () => {
		const { page } = run
		await must(page, 'own.change', { changes: { colourScheme: 'high-contrast' } })
		await page.reload()
		await page.getByRole('heading', { level: 1 }).waitFor()
		await expect
			.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor), soon)
			.toBe('rgb(0, 0, 0)')
		expect(await axe(page)).toEqual([])
	})
})

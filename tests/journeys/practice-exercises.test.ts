import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type ExerciseId, exercises, type Role, searchPlaces } from '../../domain/index.ts'
import { newDataFolder, type RunningApp, savesInto, startApp } from './app.ts'
import { axeFindings } from './looks.ts'
import './patience.ts'
import { doOn, goTo, must } from './service.ts'
import { confirmFindings } from './steps.ts'

/**
 * All twelve exercises of practice in the real window, done as somebody new does them: by the words of the card and of
 * its hints, from the paper to the kind word at the end. Pictures go to the folder `THRESHOLD_PICTURES`, where there is
 * one.
 */

const pictures = process.env.THRESHOLD_PICTURES
const out = mkdtempSync(join(tmpdir(), 'threshold-exercises-'))
let run: RunningApp
let requestId = ''
beforeAll(async () => {
	if (pictures) mkdirSync(pictures, { recursive: true })
	run = await startApp(newDataFolder(), {}, ['--practice'])
	await run.page.getByRole('button', { name: /^Administrator/ }).click()
	await run.page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor()
	await savesInto(run, out)
})
afterAll(() => run.close())

const bar = () => run.page.getByRole('region', { name: /^Exercise: / })
const exerciseOf = (id: ExerciseId) => exercises.find((exercise) => exercise.id === id)!

async function shot(name: string): Promise<void> {
	if (!pictures) return
	await run.page.waitForTimeout(300)
	await run.page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** Plays another part, by its button at the top of the window. */
async function play(role: Role): Promise<void> {
	const words = { administrator: 'administrator', therapist: 'therapist', clinical_lead: 'clinical lead' }[role]
	const button = run.page.getByRole('region', { name: 'Practice', exact: true }).getByRole('button', { name: words })
	await button.click()
	await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
	await expect.poll(async () => (await must(run.page, 'vault.status', {})).person?.role).toBe(role)
}

async function toCard(): Promise<void> {
	await run.page
		.getByRole('region', { name: 'Practice', exact: true })
		.getByRole('button', { name: 'Exercises' })
		.click()
	await run.page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor()
}

/** The exercise is in hand, nothing of it done; somebody plays the part that begins it. */
async function begin(id: ExerciseId): Promise<void> {
	const { title, as, steps } = exerciseOf(id)
	await toCard()
	await play(as)
	await run.page.getByRole('button', { name: `Begin: ${title}`, exact: true }).click()
	await run.page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
	await bar().getByText(`0 of ${steps.length}`).waitFor()
	await shot(`${id}-card`)
}

/** Waits until so many steps count as done. */
const counts = (done: number) =>
	bar()
		.getByText(new RegExp(`${done} of \\d+$`))
		.waitFor()

/** Presses a paper's button on the card and takes over everything that the paper says; guesses too, one by one. */
async function takeIn(button: RegExp, heading: string | RegExp = 'Log a request'): Promise<void> {
	const { page } = run
	await page.getByRole('button', { name: button }).click()
	await page.getByRole('heading', { level: 1, name: heading }).waitFor()
	await page.getByRole('button', { name: /^Accept (all \d+ that|what) the paper says/ }).waitFor()
	await page.keyboard.press('Control+Enter')
	await page.getByRole('button', { name: /^Accept (all \d+ that|what) the paper says/ }).waitFor({ state: 'detached' })
	for (const open of [
		() => page.getByRole('group', { name: /^The papers? (gives? more than one|differ)/ }).getByRole('button'),
		() => page.getByRole('button', { name: /^Accept: / }),
		() => page.getByRole('button', { name: 'Today, 11 January 2027' }),
	]) {
		for (let count = await open().count(); count > 0; count = await open().count()) {
			await open().first().click()
			await expect.poll(() => open().count()).toBeLessThan(count)
		}
	}
}

/** Types the service's own reference, answers what the paper leaves open, and logs. */
async function logIt(id: ExerciseId, reference: string, open: Record<string, string> = {}): Promise<void> {
	const { page } = run
	if (reference) await page.getByLabel(/Your own reference or initials/).fill(reference)
	for (const [question, answer] of Object.entries(open)) {
		await page.getByRole('radiogroup', { name: question }).getByLabel(answer, { exact: true }).check()
	}
	await shot(`${id}-logging`)
	await page.getByRole('button', { name: /^Log this (request|version)$/ }).click()
	const logged = page.getByRole('heading', { level: 1, name: /^202[67]-\d{3}/ })
	await logged
		.or(page.getByRole('alert').filter({ hasText: 'There is a problem' }))
		.first()
		.waitFor()
	if (!(await logged.count())) throw new Error(`${id} was not logged: ${await page.getByRole('main').innerText()}`)
	requestId = /request\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

async function part(name: string | RegExp): Promise<void> {
	await run.page.getByRole('tab', { name }).click()
}

async function startLetter(title: string): Promise<void> {
	await goTo(run.page, `/request/${requestId}/letters`)
	await run.page.getByRole('button', { name: `Start: ${title}` }).click()
	await run.page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** Writes a letter as it is composed and records that it went today. */
async function send(title: string): Promise<void> {
	const { page } = run
	await startLetter(title)
	await page.getByRole('button', { name: 'Mark as sent' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByLabel('Secure email').check()
	await dialog
		.getByRole('button', { name: /sent|went|seal/i })
		.last()
		.click()
	await page.getByText('Sent and sealed').waitFor()
}

async function day(form: import('playwright-core').Locator, date: string): Promise<void> {
	const [year = '', month = '', of = ''] = date.split('-')
	await form.getByLabel('Day').fill(String(Number(of)))
	await form.getByLabel('Month').fill(String(Number(month)))
	await form.getByLabel('Year').fill(year)
}

/** Opens a part's form by its button. */
async function form(button: string, name = button) {
	await run.page.getByRole('button', { name: button, exact: true }).click()
	return run.page.getByRole('form', { name })
}

/** Opens a finding and answers what is behind it with yes. */
async function changeAnswer(finding: RegExp): Promise<void> {
	const { page } = run
	await page
		.getByRole('button', { name: /^What it rests on, and change it/ })
		.and(page.getByLabel(finding))
		.click()
	await page
		.getByRole('button', { name: /^Change the answer/ })
		.and(page.getByLabel(finding))
		.click()
	await page.getByRole('tabpanel').getByLabel('Yes', { exact: true }).check()
	await page.getByRole('button', { name: 'Save the answer' }).click()
	await page.getByRole('button', { name: 'Save the answer' }).waitFor({ state: 'detached' })
}

/** Every step is done, and the card says the kind word. */
async function ends(id: ExerciseId): Promise<void> {
	const { closing, steps } = exerciseOf(id)
	await counts(steps.length)
	await bar().getByText(closing).waitFor()
	await bar().getByRole('link', { name: 'Next exercise' }).click()
	await run.page.getByText('All done').waitFor()
	expect(await axeFindings(run.page)).toEqual([])
	await shot(`${id}-done`)
}

const walks: Record<ExerciseId, () => Promise<void>> = {
	j1: async () => {
		await takeIn(/^Put it in front of me/)
		expect(await run.page.getByLabel('Time it reached you, if known').inputValue()).toBe('16:55')
		await logIt('j1', 'PR-1')
		await counts(2)
		await confirmFindings(run.page)
		await counts(3)
		await send('Acknowledgement')
		await counts(4)
		await startLetter('Reply form for the police')
	},
	j2: async () => {
		await takeIn(/^Put it in front of me/)
		await logIt('j2', 'PR-2')
		await counts(2)
		await confirmFindings(run.page)
		await counts(3)
		await play('clinical_lead')
		await startLetter('Request for missing information')
	},
	j3: async () => {
		await takeIn(/^Put it in front of me/)
		await logIt('j3', 'PR-3')
		await counts(2)
		await send('Neutral holding letter')
	},
	j4: async () => {
		const { page } = run
		await page.keyboard.press('e')
		await page.getByRole('heading', { level: 1, name: 'Somebody is at risk now' }).waitFor()
		await page.getByRole('checkbox').first().check()
		await page.getByLabel(/Who is at risk/).fill('Opal Winterbourne')
		await page.getByLabel(/What is feared/).fill('That she kills herself tonight')
		await page
			.getByText(/^Kept as \d{4}-\d{3}$/)
			.first()
			.waitFor()
		await counts(1)
		await page.getByLabel('Yes', { exact: true }).check()
		await page.getByLabel('Which number?').fill('01632 960900')
		await page.getByRole('button', { name: 'Save, and record what was shared' }).click()
		await page.getByLabel('I shared something').check()
		await page.getByLabel('What was shared?').fill('A friend’s first name, and a park')
		await page.getByLabel('With whom?').fill('PC Thistleby, through the switchboard')
		await page.getByLabel(/^Why/).fill('Her life was in danger')
		await page.getByRole('button', { name: 'Record this' }).click()
		await counts(3)
		await shot('j4-emergency')
		const emergency = new URL(page.url()).hash
		await goTo(page, '/log')
		await page.getByRole('button', { name: 'Log a phone call' }).click()
		await page.getByText('While you are on the phone').waitFor()
		await shot('j4-call')
		await page
			.getByLabel(/^Asking body/)
			.first()
			.fill('Humberside Police')
		await page
			.getByLabel(/^Person asking/)
			.first()
			.fill('DC Alban Fairweather')
		await page
			.locator('textarea')
			.and(page.getByLabel(/^What is asked for/))
			.fill('Her notes, for the file')
		await logIt('j4', 'PR-4')
		await counts(4)
		await play('clinical_lead')
		await goTo(page, emergency.slice(1))
		await page.getByRole('button', { name: 'Show what was shared, to review it' }).click()
		const review = page.getByRole('form', { name: 'Review the emergency' })
		await review.getByLabel('What was shared?').fill('A friend’s first name, and a park')
		await review.getByLabel('With whom?').fill('PC Thistleby')
		await review.getByLabel('Why?').fill('Her life was in danger')
		await review.getByRole('radiogroup', { name: 'Was the story checked?' }).getByLabel('Yes').check()
		await review.getByRole('radiogroup', { name: 'Was the client told?' }).getByLabel('Yes').check()
		await review.getByRole('button', { name: 'Close the review' }).click()
	},
	j5: async () => {
		const { page } = run
		await takeIn(/^Put it in front of me/)
		await logIt('j5', 'PR-5')
		await part('Client')
		const police = await form('Record a form that police sent')
		await day(police, '2026-08-14')
		await police
			.getByLabel(/word for word/)
			.fill('I consent to the release of all my records held by any organisation.')
		await police.getByRole('button', { name: 'Save as received' }).click()
		await counts(2)
		await play('therapist')
		const wishes = await form('Record what the client wants')
		await wishes.getByLabel('Share part of it').check()
		await wishes.getByLabel('In the client’s own words').fill('The days on which I came. Nothing of what I said.')
		await wishes.getByLabel('How did you know that it was the client?').fill('Her therapist')
		await wishes.getByRole('button', { name: 'Save what the client said' }).click()
		await counts(3)
		const permission = await form('Record the client’s permission')
		await permission.getByLabel('What may be shared?').fill('The days on which I came')
		await permission.getByLabel('With whom?').fill('DC Aldersey')
		await permission.getByLabel('They signed it, on our own paper').check()
		await permission.getByRole('button', { name: 'Save the permission' }).click()
		await counts(4)
		await page.getByRole('button', { name: 'The client takes it back' }).click()
	},
	j6: async () => {
		const { page } = run
		await takeIn(/^Put it in front of me/)
		await logIt('j6', 'PR-6')
		await counts(2)
		await play('clinical_lead')
		await page.getByRole('button', { name: 'We have rung and taken advice' }).click()
		await counts(3)
		await send('Holding reply to an order')
	},
	j7: async () => {
		const { page } = run
		await takeIn(/^Put it in front of me/)
		await logIt('j7', 'PR-7')
		await confirmFindings(page)
		await counts(1)
		await send('Request for missing information')
		await counts(2)
		await toCard()
		await takeIn(/^Take in hand/, 'Log a revised request')
		await logIt('j7-revised' as ExerciseId, '')
		await counts(3)
		await part('Work')
		await page.getByRole('button', { name: 'Record what they answered' }).click()
		await page.getByLabel('They asked for less').check()
		await page.getByRole('button', { name: 'Save the answer' }).click()
		await counts(4)
		await page.getByRole('link', { name: /Compare version 2/ }).click()
		await page.getByRole('heading', { level: 2, name: 'Version 2 beside version 1' }).waitFor()
		await shot('j7-compare')
		await goTo(page, `/request/${requestId}/findings`)
		await confirmFindings(page)
	},
	j8: async () => {
		const { page } = run
		await takeIn(/^Put it in front of me/)
		await logIt('j8', 'PR-8')
		await part('Client')
		const child = await form('The client is under 18', 'Record that the client is a child')
		await child
			.getByRole('radiogroup', { name: /Is any parent or carer/ })
			.getByLabel('Yes')
			.check()
		await day(child, '2011-05-19')
		await child.getByLabel('Competent to say what they wish here', { exact: true }).check()
		await child.getByLabel('Why?').fill('She says it back in her own words.')
		await child.getByLabel('The child', { exact: true }).check()
		await child.getByRole('button', { name: 'Save' }).click()
		await counts(3)
		await play('clinical_lead')
		await page.getByRole('button', { name: 'Decide who is written to' }).click()
		await page.getByRole('radio', { name: 'The client', exact: true }).check()
		await page.getByLabel('Why?').fill('She can speak for herself.')
		await shot('j8-decide')
		await page
			.getByRole('form')
			.getByRole('button', { name: /Save|Record|Decide/ })
			.last()
			.click()
	},
	j9: async () => {
		await takeIn(/^Put it in front of me/)
		await logIt('j9', 'PR-9')
		await part('Client')
		for (const [how, on] of [
			['By phone', '2026-12-15'],
			['By text', '2026-12-22'],
			['By phone', '2027-01-06'],
		] as const) {
			const attempt = await form('Record an attempt', 'Record an attempt to reach the client')
			await day(attempt, on)
			await attempt.getByLabel(how).check()
			await attempt.getByLabel(/It was a way that the client confirmed/).check()
			await attempt.getByLabel('No answer').check()
			await attempt.getByRole('button', { name: 'Save the attempt' }).click()
			await attempt.waitFor({ state: 'detached' })
		}
		await counts(2)
		await play('clinical_lead')
		const gone = await form('Record that the client cannot be found')
		await gone.getByRole('textbox').fill('Rung twice and texted once, in ways that she said are safe.')
		await gone.getByRole('button', { name: 'Record that the client cannot be found' }).click()
	},
	j10: async () => {
		const { page } = run
		await takeIn(/^Put it in front of me/)
		await logIt('j10', 'PR-10')
		await part('Client')
		await page.getByRole('button', { name: 'Record when, and what they wished' }).click()
		const died = page.getByRole('form').last()
		await day(died, '2026-12-29')
		await page.getByLabel(/What they wished about their notes/).fill('Nothing is known.')
		await page.getByRole('button', { name: 'Record that the client has died' }).click()
		await counts(2)
		await play('clinical_lead')
		await part(/^Findings/)
		await shot('j10-findings')
		await changeAnswer(/Supervisor, lead or insurer consulted/)
		await counts(3)
		await send('Acknowledgement')
	},
	j11: async () => {
		const { page } = run
		await takeIn(/^Put it in front of me: the request/)
		await logIt('j11', 'X-1')
		const first = requestId
		await toCard()
		await takeIn(/^Put it in front of me: the chaser/)
		await logIt('j11', 'X-1')
		await page.getByText(/looks like this one/).waitFor()
		await page
			.getByText(/, received 5 January 2027/)
			.first()
			.click()
		await page.getByLabel('It is the same request, asked again').check()
		await page.getByRole('button', { name: 'Record this' }).click()
		await counts(2)
		requestId = first
		await goTo(page, `/request/${first}/searches`)
		await page.getByRole('button', { name: 'Record: the paper files' }).click()
		await page.getByLabel('Nothing was found').check()
		await page.getByLabel(/Looked for which words/).fill('Ashgrove, Lutz')
		await page.getByRole('button', { name: 'Save' }).click()
		await page.getByText('1 of 7 places').waitFor()
		for (const place of searchPlaces.filter((each) => each !== 'paper')) {
			await doOn(page, 'search.record', first, {
				...{ place, on: '2027-01-11', by: 'Joss', terms: 'Ashgrove', result: 'nothing' },
			})
		}
		await counts(3)
		await play('clinical_lead')
		await goTo(page, '/work')
		await goTo(page, `/request/${first}/searches`)
		await page.getByRole('button', { name: 'Conclude the search' }).click()
		await page.getByLabel('Nothing within the request is held').check()
		await page.getByRole('button', { name: 'Conclude the search' }).click()
		await counts(4)
		await send('Nothing held')
	},
	j12: async () => {
		const { page } = run
		await takeIn(/^Put it in front of me/)
		await logIt('j12', 'PR-12')
		await part(/^Findings/)
		await changeAnswer(/identity confirmed by call-back/)
		await counts(1)
		await part(/^Decision/)
		const decision = await form('Decide', 'Record the decision')
		await decision.getByLabel('An extract').check()
		await decision.getByLabel('What is given?').fill('The notes of 3 and 10 November')
		await decision.getByLabel('Recognised legitimate interest: crime').check()
		await decision.getByLabel('An overriding public interest').check()
		await decision.getByLabel('Substantial public interest').check()
		await decision.getByLabel('Preventing or detecting unlawful acts').check()
		await decision.getByLabel('Reasons').fill('It answers the question, and nothing less does.')
		await decision.getByRole('button', { name: 'Record the decision' }).click()
		await counts(2)
		await play('therapist')
		await toCard()
		await page.getByRole('button', { name: /^Save to a folder/ }).click()
		await page.getByText(/^Saved as /).waitFor()
		const saved = () => readdirSync(out).map((name) => join(out, name))
		const notes = saved().find((name) => /Two pages of notes/.test(name)) ?? ''
		await goTo(page, `/request/${requestId}/release`)
		await page.getByRole('button', { name: 'Answer whether it is about other people too' }).click()
		await page.getByRole('tabpanel').getByLabel('No', { exact: true }).check()
		await page.getByRole('button', { name: 'Save the answer' }).click()
		const prepare = await form('Prepare a release')
		await prepare.locator('input[type=file]').setInputFiles(notes)
		await prepare.getByText('It cannot go out as it is').waitFor()
		await shot('j12-prepare')
		await prepare.getByRole('button', { name: /^Make it anew from pictures/ }).click()
		await prepare.getByText(/Nothing was found in it/).waitFor()
		await prepare.getByLabel('Outside the period asked for').fill('31')
		await prepare.getByLabel('The recipient’s address').fill('sable.wintringham@btp.police.example')
		await prepare.getByLabel('The client read it').check()
		await prepare.getByRole('button', { name: 'Hand it to the second person' }).click()
		await counts(3)
		const goesOut = saved().find((name) => /\d{4}-\d{3}-01\.pdf$/.test(name)) ?? ''
		await play('administrator')
		const check = page.getByRole('form', { name: 'Check what is to go out' })
		await check.locator('input[type=file]').setInputFiles(goesOut)
		await check.getByText('1 of 1 is here and the same').waitFor()
		await check.getByLabel('How many pages did you count in all?').fill('2')
		await check.getByLabel('Our client reference').fill('PR-12')
		await check.getByLabel(/The recipient’s address/).fill('sable.wintringham@btp.police.example')
		await check.getByRole('button', { name: /record the check/ }).click()
		await counts(4)
		await play('clinical_lead')
		const seal = page.getByRole('form', { name: 'Seal the release' })
		await seal.locator('input[type=file]').setInputFiles(goesOut)
		await seal.getByText('1 of 1 is here and the same').waitFor()
		await seal.getByLabel('Secure email').check()
		await seal.getByLabel('By phone, to a number found independently').check()
		await seal.getByRole('button', { name: 'Seal it and save the bundle' }).click()
		await page.getByText('The release is sealed and the bundle is saved').waitFor()
		await page.getByRole('button', { name: 'I have passed it on: hide it' }).click()
		await counts(5)
		await page.getByRole('button', { name: 'Record the receipt' }).click()
		await page.getByLabel('From whom?').fill('DC Wintringham')
		await page.getByRole('button', { name: 'Save the receipt' }).click()
	},
}

beforeEach(async () => {
	requestId = ''
})

it.each(exercises.map(({ id, title }) => [id, title] as const))('%s: %s', async (id) => {
	await begin(id)
	try {
		await walks[id]()
		await ends(id)
	} catch (error) {
		await shot(`${id}-stuck`)
		throw error
	}
})

import { join } from 'node:path'
import { searchPlaces } from '../../../domain/index.ts'
import type { RunningApp } from '../app.ts'
import { type Earlier, earlierRegister, on } from '../earlier.ts'
import { goTo, lead, openAs, therapist } from '../service.ts'
import type { Camera } from './camera.ts'

/**
 * How the parts of a request look as it goes on: a request that shows everything and is answered in full, one that
 * shows nothing and is declined, a client who cannot be reached, papers of a request that came as files.
 */

type Place = 'complete' | 'bare' | 'unreached' | 'destroyed'

const applies = {
	...{ instrument: 'request', jurisdiction: 'ew', requester_authorised: 'yes', recipient_counselling: 'yes' },
	...{ client_role: 'victim_or_at_risk', client_age: 'adult', client_capacity: 'yes' },
} as const
const everything = {
	...{ in_writing: 'yes', info_described: 'yes', reason_stated: 'yes', handling_stated: 'yes' },
	...{
		holds_basis_stated: 'yes',
		line_of_enquiry_stated: 'yes',
		necessity_stated: 'yes',
		proportionality_stated: 'yes',
	},
	...{ excess_risk: 'no', spv_stated: 'yes', presumption_addressed: 'yes', essential_stated: 'yes' },
	...{ less_intrusive_stated: 'yes', approval_shown: 'yes', victim_notice: 'yes', views_recorded: 'yes' },
	...{ date_range_stated: 'yes', whole_file_requested: 'no', credibility_only: 'no', standard_form_used: 'yes' },
	...{ voluntary_stated: 'yes', defence_disclosure_stated: 'yes', consent_is_basis: 'no', requester_verified: 'yes' },
} as const
const nothing = {
	...{ in_writing: 'no', info_described: 'no', reason_stated: 'no', handling_stated: 'no', holds_basis_stated: 'no' },
	...{ line_of_enquiry_stated: 'no', necessity_stated: 'no', proportionality_stated: 'no', excess_risk: 'yes' },
	...{ other_means_addressed: 'no', spv_stated: 'no', presumption_addressed: 'no', essential_stated: 'no' },
	...{ less_intrusive_stated: 'no', approval_shown: 'no', victim_notice: 'withheld', views_recorded: 'no' },
	...{ date_range_stated: 'no', whole_file_requested: 'yes', credibility_only: 'yes', standard_form_used: 'no' },
	...{ voluntary_stated: 'no', defence_disclosure_stated: 'no', consent_is_basis: 'yes' },
} as const
const longNote = [
	'The officer rang from the switchboard number and was told that we answer in writing. She asked whether “the file” could be sent on Friday all the same; she was told that nobody here says by phone whether there is one.',
	'She read out a reference that is not the one on the paper: 5226/004471/26. It is written here as she said it. She will send the form again with the name of whoever approved it, and asked to be written to at the address on the paper and at no other.',
	'https://www.example.org/an-address-that-somebody-pasted-and-that-has-no-room-to-break-anywhere-at-all-because-it-is-one-long-word',
].join('\n\n')
const safe = { standing: 'confirmed', route: 'Her own mobile, after six', mustNotKnow: 'Her partner' } as const

/** Each step knows the last entry of the request. */
async function walk(
	{ give }: Earlier,
	requestId: string,
	steps: ((here: ReturnType<typeof on>) => Promise<unknown>)[],
): Promise<void> {
	for (const step of steps) await step(on(await give('request.open', { requestId })))
}

async function settled(): Promise<{ data: string; at: Record<Place, string> }> {
	const at = {} as Record<Place, string>
	const data = await earlierRegister(60, async (earlier) => {
		const { give, log, pass, today } = earlier
		const logged = async (place: Place, number: string, answers: object, fields: object = {}) => {
			const view = await log({
				clientReference: `LK-0${number}`,
				fields: { policeReference: `5226/00${number}/26`, ...fields },
				answers: { ...applies, ...answers },
			})
			at[place] = view.case.id
			return view.case.id
		}
		const searched = (result: 'found' | 'nothing') =>
			searchPlaces.map((place) => (here: ReturnType<typeof on>) => {
				const line = { place, on: today(), by: 'Ines Farrow', terms: 'Her name and reference' }
				return give('search.record', {
					...here,
					...line,
					result: place === 'previous-provider' ? 'not-a-place-we-use' : place === 'system' ? result : 'nothing',
				})
			})

		const yesterday = new Date(Date.parse(today()) - 86_400_000).toISOString().slice(0, 10)
		const complete = await logged(
			'complete',
			'501',
			{ ...everything, notice_date: yesterday },
			{
				...{ approverName: 'Petra Lowmoor', approverRank: 'Chief Inspector', approvalDate: yesterday },
				informationSought: 'On which days between 3 March and 30 June 2025 did she come?',
			},
		)
		const open = await give('request.open', { requestId: complete })
		await give('findings.confirm', { ...on(open), checks: open.unconfirmed })
		await walk(earlier, complete, [
			(here) => give('client.record-safe-contact', { ...here, ...safe }),
			(here) =>
				give('client.record-contact', {
					...{ ...here, on: today(), method: 'phone', safe: true, result: 'reached', note: '' },
				}),
			(here) =>
				give('client.record-wishes', {
					...{ ...here, wishes: 'agree_part', words: 'Only the days. I want to see it first.', heardOn: today() },
					...{ how: 'in-person', identityKnownBy: 'Her therapist', limits: 'Days alone', mayBePassedOn: true },
					...{ knewOfRequest: 'yes', wantsToRead: 'yes', toldMayChange: true },
				}),
			(here) =>
				give('client.record-permission', {
					...{ ...here, scope: 'The days on which I came, and no more', recipient: 'DC Hallworthy-Mott' },
					...{ expires: '2099-12-31', confirmedBy: 'signature', secondPerson: '' },
				}),
			...searched('found'),
			(here) => give('search.conclude', { ...here, result: 'held', scheduleReference: '', destroyedOn: '' }),
			(here) => give('decision.propose', { ...here, decision: 'attendance-dates', reasons: 'The days answer it.' }),
			(here) =>
				give('decision.make', {
					...{ ...here, decision: 'attendance-dates', article6: '6-1-f', article9: '9-2-a', schedule1: '' },
					...{ ground: 'client_agreement', reasons: 'She agrees, and it answers what is asked.' },
					...{ confirmStatus: true, covers: 'The days between 3 March and 30 June 2025' },
				}),
			(here) => give('note.add', { ...here, text: longNote }),
			(here) => give('note.add', { ...here, text: 'She came on Tuesday and read it.' }),
			(here) => give('client.choose-receipt', { ...here, how: 'kept-here' }),
			(here) => give('work.record-scope', { ...here, unit: 'appointments', asked: 14, given: 14 }),
			(here) => give('work.record-staff-time', { ...here, band: '120_to_240' }),
		])

		const bare = await logged('bare', '502', nothing)
		await walk(earlier, bare, [
			(here) => give('work.add-task', { ...here, title: 'Ring the insurer', due: today() }),
			(here) => give('work.add-task', { ...here, title: 'Tell the trustees that a request came', due: '' }),
			(here) => give('work.record-event', { ...here, what: 'near-miss', note: 'The reply lay in the open tray.' }),
			...searched('nothing'),
			(here) => give('search.conclude', { ...here, result: 'not-held', scheduleReference: '', destroyedOn: '' }),
			(here) =>
				give('decision.make', {
					...{ ...here, decision: 'decline', article6: '', article9: '', schedule1: '', ground: '' },
					...{ reasons: 'It does not show why the notes are needed.', confirmStatus: false, covers: '' },
				}),
			(here) => give('request.set-waiting', { ...here, for: 'police', note: 'Asked for the form anew' }),
		])
		const done = (await give('request.open', { requestId: bare })).case.work.tasks.at(-1)
		await walk(earlier, bare, [(here) => give('work.finish-task', { ...here, taskId: done?.taskId ?? '' })])

		const destroyed = await logged('destroyed', '503', {})
		await walk(earlier, destroyed, [
			...searched('nothing'),
			(here) =>
				give('search.conclude', {
					...{ ...here, result: 'destroyed-after-request', scheduleReference: '', destroyedOn: today() },
				}),
		])

		const unreached = await logged('unreached', '504', {})
		await walk(earlier, unreached, [(here) => give('client.record-safe-contact', { ...here, ...safe })])
		for (const method of ['phone', 'text', 'phone'] as const) {
			await walk(earlier, unreached, [
				(here) =>
					give('client.record-contact', {
						...{ ...here, on: today(), method, safe: true, result: 'no-answer', note: 'No message was left' },
					}),
			])
			pass(10)
		}
		await walk(earlier, unreached, [
			(here) => give('client.record-untraceable', { ...here, reason: 'Three attempts in two ways over four weeks.' }),
			(here) =>
				give('client.record-capacity', {
					...{ ...here, standing: 'lacks', decision: 'Whether notes are shared in answer to this request' },
					...{ on: today(), assessedBy: 'Dr Ewa Lindqvist', why: 'She is in hospital, and very unwell.' },
					...{ mayRegain: 'yes', revisitOn: '2099-01-11', speaksForClient: 'nobody', documentSeen: '' },
				}),
			(here) => give('decision.propose', { ...here, decision: 'narrow', reasons: 'The dates would answer it.' }),
		])
	})
	return { data, at }
}

async function show(run: RunningApp, path: string): Promise<void> {
	const { page } = run
	await goTo(page, '/about')
	await page.getByRole('heading', { level: 1, name: /About/ }).waitFor()
	await goTo(page, path)
	await page.getByRole('tabpanel').waitFor()
	await page.waitForTimeout(400)
}

/** The parts of requests that went further, by the lead; then findings and client as the therapist has them. */
export async function states(camera: Camera): Promise<void> {
	const { data, at } = await settled()
	const run = await openAs(data, lead)
	const { page } = run
	const each: [Place, string[]][] = [
		['complete', ['findings', 'client', 'searches', 'decision', 'work', 'notes']],
		['bare', ['findings', 'client', 'searches', 'decision', 'work']],
		['unreached', ['client', 'decision']],
		['destroyed', ['searches']],
	]
	for (const [place, tabs] of each) {
		for (const tab of tabs) {
			await show(run, `/request/${at[place]}/${tab}`)
			await camera.look(run, `request-${place}-${tab}`)
		}
	}
	await show(run, `/request/${at.bare}/findings`)
	await page.getByRole('button', { name: 'What it rests on, and change it: Reason is stated' }).click()
	await camera.look(run, 'request-finding-unfolded')
	await page.getByRole('button', { name: 'Change the answers: Reason is stated' }).click()
	await camera.look(run, 'request-finding-change')
	for (const [tab, words] of [
		['client', 'Record a safe way'],
		['searches', 'Conclude it anew'],
		['decision', 'Decide anew'],
	] as const) {
		await show(run, `/request/${at.bare}/${tab}`)
		await page.getByRole('button', { name: words, exact: true }).click()
		await camera.look(run, `request-bare-${tab}-form`)
	}
	await papers(camera, run)
	await run.close()
	const theirs = await openAs(data, therapist)
	for (const tab of ['findings', 'client', 'decision', 'work']) {
		await show(theirs, `/request/${at.unreached}/${tab}`)
		await camera.look(theirs, `request-therapist-${tab}`)
	}
	await theirs.close()
}

/** A request that came as files: its papers, a finding with its place in them, and the paper at that place. */
async function papers(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	await goTo(page, '/')
	await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles(['dev-03.eml', 'dev-10.pdf'].map((name) => join(import.meta.dirname, '../../samples', name)))
	await page.getByRole('button', { name: /^Accept all \d+ that the paper says/ }).waitFor()
	await page.keyboard.press('Control+Enter')
	await page.waitForTimeout(600)
	const sought = page.getByRole('button', { name: /^All counselling records held/ })
	if (await sought.count()) await sought.first().click()
	await page.getByLabel(/Your own reference or initials/).fill('LK-0505')
	await page.getByRole('button', { name: 'Log this request' }).click()
	await page.getByRole('tab', { name: 'Papers' }).click()
	await page.waitForTimeout(600)
	await camera.look(run, 'request-papers-documents')
	await page.getByRole('button', { name: 'Change' }).nth(5).click()
	await camera.look(run, 'request-papers-change-a-line')
	await page.getByRole('tab', { name: /^Findings/ }).click()
	await page
		.getByRole('button', { name: 'What it rests on, and change it: Information is specified or described' })
		.click()
	await camera.look(run, 'request-papers-finding')
	await page.getByRole('button', { name: 'Show it in the paper' }).first().click()
	await page.waitForTimeout(1000)
	await camera.look(run, 'request-papers-place-folded')
	const fold = page.getByRole('dialog').getByRole('button', { name: 'Show what is said of the offence' })
	if (await fold.count()) await fold.click()
	await page.waitForTimeout(600)
	await camera.look(run, 'request-papers-place')
}

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { type CaseView, currentVersion, type LetterKind } from '../../../domain/index.ts'
import { type RunningApp, savesInto } from '../app.ts'
import { type Earlier, earlierRegister, on } from '../earlier.ts'
import { administrator, changeTo, doOn, goTo, lead, must, openAs, otherLead, therapist } from '../service.ts'
import type { Camera } from './camera.ts'

/**
 * What needs several people, several days or a paper of its own: a warrant, a court’s paper that was read, every kind
 * of letter and its states, a release from its first page to its receipt, an emergency that is reviewed, a request that
 * is disposed of, versions that ask for more or less.
 */

type Place =
	| ('writing' | 'unsafe' | 'said' | 'warrant' | 'court' | 'scotland' | 'nothing' | 'declined' | 'withdrawn')
	| ('child' | 'release' | 'disposal' | 'shared' | 'refused' | 'asked' | 'versions')

const address = 'priya.hallworthy-mott@avon.police.example'
const all = {
	instrument: 'request',
	jurisdiction: 'ew',
	requester_authorised: 'yes',
	whole_file_requested: 'yes',
} as const
const settled = {
	...{ client_role: 'victim_or_at_risk', in_writing: 'yes', info_described: 'yes', reason_stated: 'no' },
	...{ handling_stated: 'no', date_range_stated: 'no', approval_shown: 'no', requester_verified: 'yes' },
	...{ contains_third_parties: 'no', victim_notice: 'yes' },
} as const
const safe = { standing: 'confirmed', route: 'Her own mobile, after six', mustNotKnow: 'Anybody at home' } as const
const give2 = {
	...{ article6: '6-1-f', article9: '9-2-a', schedule1: '' },
	ground: 'client_agreement',
	...{ reasons: 'She agrees, and it answers the question.', confirmStatus: true },
} as const
const agreed = {
	...{ scope: 'The dates on which I came, and pages 4 and 5', recipient: 'DC Hallworthy-Mott', expires: '' },
	confirmedBy: 'read-back',
	secondPerson: 'Tomos Greaves',
} as const
const feared = {
	...{ whoIsAtRisk: 'A woman in her thirties', whatIsFeared: 'That he finds her tonight', howSoon: 'Within two hours' },
	...{ minimumThatHelps: 'Her phone number', whoIsAsking: 'PS Alan Mereworth, 20144' },
	...{ calledBackOn: '101', calledBackAt: '21:14' },
	calledBack: 'yes',
} as const

/** The places searched, all without a find. */
const searched = ['paper', 'system', 'email', 'supervision-notes', 'texts', 'archive', 'previous-provider'] as const

/** A request on which somebody can go on: each step knows the last entry. */
async function walk(view: CaseView, steps: ((here: ReturnType<typeof on>) => Promise<unknown>)[], earlier: Earlier) {
	for (const step of steps) await step(on(await earlier.give('request.open', { requestId: view.case.id })))
}

async function filled(): Promise<{ data: string; at: Record<Place, string> }> {
	const at = {} as Record<Place, string>
	const data = await earlierRegister(420, async (earlier) => {
		const { give, log, pass, today } = earlier
		await give('settings.change', {
			changes: {
				...{ retentionYears: 1, address: '4 Cooper’s Yard\nMarlbury\nZZ4 1LK', phone: '01632 960100' },
				...{ signatoryName: 'Marian Ashdown-Vale', signatoryRole: 'Clinical lead' },
				...{ insurerContact: 'Harbour Mutual, 01632 960201', solicitorContact: 'Quill & Orme, 01632 960202' },
			},
		})
		const old = await log({ clientReference: 'LK-0007' })
		const ended = { outcome: 'withdrawn', note: 'They wrote that they do not need it.' } as const
		const closed = await give('close.close', { ...on(old), ...ended })
		at.disposal = closed.case.id
		pass(400)
		const logged = async (place: Place, answers: Record<string, string>, fields: Record<string, string> = {}) => {
			const view = await log({
				clientReference: `LK-${place}`,
				fields: { policeReference: `${place.slice(0, 2).toUpperCase()}/26`, requesterEmail: address, ...fields },
				answers: { ...all, ...answers },
			})
			at[place] = view.case.id
			return view
		}
		const letter = async (here: ReturnType<typeof on>, kind: LetterKind, sent: boolean) => {
			const { letterId, view } = await give('letter.start', { ...here, kind })
			if (sent) await give('letter.send', { ...on(view), letterId, sentOn: today(), method: 'secure-email' })
		}
		const writing = await logged('writing', settled)
		await walk(
			writing,
			[
				(here) => letter(here, 'acknowledgement', true),
				(here) => give('findings.confirm', { ...here, checks: writing.unconfirmed }),
				(here) => give('client.record-safe-contact', { ...here, ...safe }),
				async (here) => {
					const { letterId, view } = await give('letter.start', { ...here, kind: 'challenge' })
					await give('letter.discard', { ...on(view), letterId })
				},
				(here) => letter(here, 'challenge', true),
				(here) => letter(here, 'client', true),
				(here) => letter(here, 'fix-list', false),
				(here) => letter(here, 'challenge', false),
			],
			earlier,
		)
		const unsafe = await logged('unsafe', settled)
		await walk(
			unsafe,
			[
				(here) => give('client.record-safe-contact', { ...here, ...safe }),
				(here) => letter(here, 'client', false),
				(here) =>
					give('client.record-safe-contact', {
						...here,
						standing: 'unknown',
						route: '',
						mustNotKnow: 'Anybody at home',
					}),
			],
			earlier,
		)
		await logged('said', settled)
		await logged('warrant', { instrument: 'warrant' }, { askingBody: 'Crown Court at Northvale', replyBy: '' })
		const court = await logged(
			'court',
			{ instrument: 'witness_summons', legal_advice_taken: 'yes', order_restricts_telling: 'no' },
			{ askingBody: 'Crown Court', replyBy: today() },
		)
		await walk(
			court,
			[
				(here) => give('client.record-safe-contact', { ...here, ...safe }),
				(here) =>
					give('court.read-paper', {
						...{ ...here, signedBy: 'His Honour Judge Waverley', court: 'Crown Court at Northvale' },
						...{ sealed: 'yes', dated: today() },
					}),
			],
			earlier,
		)
		await logged(
			'scotland',
			{ jurisdiction: 'scotland', requester_authorised: 'no' },
			{ askingBody: 'Police Scotland', askingBodyType: 'scotland' },
		)
		const nothing = await logged('nothing', settled)
		await walk(
			nothing,
			[
				...searched.map(
					(place) => (here: ReturnType<typeof on>) =>
						give('search.record', { ...here, place, on: today(), by: 'Ines Farrow', terms: '', result: 'nothing' }),
				),
				(here) => give('search.conclude', { ...here, result: 'not-held', scheduleReference: '', destroyedOn: '' }),
			],
			earlier,
		)
		const declined = await logged('declined', settled)
		await walk(
			declined,
			[
				(here) =>
					give('decision.make', {
						...{ ...here, ...give2, decision: 'decline', ground: '', confirmStatus: false, covers: '' },
						reasons: 'It asks for everything and says why for nothing.',
					}),
			],
			earlier,
		)
		const withdrawn = await logged('withdrawn', settled)
		await walk(
			withdrawn,
			[
				(here) => give('client.record-safe-contact', { ...here, ...safe }),
				(here) => give('client.record-permission', { ...here, ...agreed }),
				(here) => give('client.withdraw-permission', { ...here, reason: 'She has thought about it again.' }),
			],
			earlier,
		)
		const child = await logged('child', settled)
		await walk(
			child,
			[
				(here) =>
					give('client.record-child', {
						...{ ...here, dateOfBirth: '2012-03-09', competence: 'competent', reasons: 'She explains it herself.' },
						...{ speaksForChild: 'child', parentUnderSuspicion: 'no' },
					}),
				(here) => give('client.record-safe-contact', { ...here, ...safe }),
			],
			earlier,
		)
		const release = await logged('release', settled)
		await walk(
			release,
			[
				(here) => give('client.record-safe-contact', { ...here, ...safe }),
				...searched.map(
					(place) => (here: ReturnType<typeof on>) =>
						give('search.record', {
							...{ ...here, place, on: today(), by: 'Ines Farrow', terms: 'Name and reference' },
							result: place === 'paper' ? 'found' : 'nothing',
						}),
				),
				(here) => give('client.record-permission', { ...here, ...agreed }),
				(here) => give('search.conclude', { ...here, result: 'held', scheduleReference: '', destroyedOn: '' }),
				(here) =>
					give('decision.make', { ...here, ...give2, decision: 'extract', covers: 'Pages 4 and 5 of the notes' }),
			],
			earlier,
		)
		for (const place of ['shared', 'refused', 'asked'] as const) {
			const { requestId } = await give('emergency.start', { ...feared, clientReference: '' })
			at[place] = requestId
			if (place === 'asked') continue
			const here = on(await give('request.open', { requestId }))
			const shared = place === 'shared'
			await give('emergency.decide', {
				...{ ...here, shared, at: '21:20', why: shared ? 'Her life was in danger' : 'Nobody knew the caller.' },
				...{ what: shared ? 'Her phone number' : '', withWhom: shared ? 'PS Mereworth, rung back through 101' : '' },
			})
		}
		const first = await logged('versions', settled, {
			...{ periodFrom: '2021-01-01', periodTo: '2026-01-01', approverName: '' },
			informationSought: 'All counselling records',
		})
		const count = (asked: number) => (here: ReturnType<typeof on>) =>
			give('work.record-scope', { ...here, unit: 'appointments', asked, given: null })
		await walk(
			first,
			[(here) => give('findings.confirm', { ...here, checks: first.unconfirmed.slice(0, 3) }), count(84)],
			earlier,
		)
		pass(9)
		const revise = async (fields: Record<string, string>, answers: Record<string, string>) => {
			const { draftId, content } = await give('draft.start', { how: 'text', versionOf: first.case.id })
			const before = currentVersion((await give('request.open', { requestId: first.case.id })).case)
			const next = { ...before.fields, receivedOn: today(), requestDate: today(), ...fields }
			const known = { ...before.answers, ...answers }
			await give('request.log', {
				draftId,
				content: {
					...{ ...content, clientReference: 'LK-versions', fields: next, answers: known },
					decided: [...Object.keys(next), ...Object.keys(known)],
				},
			})
		}
		await revise(
			{ periodFrom: '2025-03-01', periodTo: '2025-05-31', informationSought: 'On which days did she come?' },
			{ whole_file_requested: 'no', reason_stated: 'yes', date_range_stated: 'yes' },
		)
		await walk(first, [count(9)], earlier)
		pass(6)
		await revise(
			{ periodFrom: '2024-03-01', periodTo: '2025-05-31', informationSought: 'All notes of that time' },
			{ whole_file_requested: 'yes' },
		)
	})
	return { data, at }
}

async function show(page: Page, path: string): Promise<void> {
	await goTo(page, '/about')
	await page.getByRole('heading', { level: 1, name: /About/ }).waitFor()
	await goTo(page, path)
	await page.getByRole('heading', { level: 1 }).waitFor()
	await page.waitForTimeout(500)
}

/** Starts a letter and shows it; says why where it cannot be started. */
async function startLetter(page: Page, requestId: string, kind: LetterKind): Promise<boolean> {
	const { letters } = await must(page, 'request.open', { requestId })
	const because = letters.find((letter) => letter.kind === kind)?.blockedBecause
	if (because) {
		process.stdout.write(`none letter-${kind}: ${because}\n`)
		return false
	}
	const { letterId } = await doOn(page, 'letter.start', requestId, { kind })
	await show(page, `/request/${requestId}/letters/${letterId}`)
	return true
}

async function kinds(camera: Camera, run: RunningApp, list: [kind: LetterKind, requestId: string][]): Promise<void> {
	for (const [kind, requestId] of list) {
		if (await startLetter(run.page, requestId, kind)) await camera.look(run, `letter-kind-${kind}`)
	}
}

async function courts(camera: Camera, run: RunningApp, at: Record<Place, string>): Promise<void> {
	const { page } = run
	await show(page, `/request/${at.warrant}`)
	await camera.look(run, 'warrant-start')
	await show(page, `/request/${at.warrant}/letters`)
	await camera.look(run, 'warrant-letters')
	await show(page, `/request/${at.court}`)
	await camera.look(run, 'court-paper-read')
	await page.getByRole('button', { name: 'Put right who signed, and the seal' }).click()
	await camera.look(run, 'court-paper-form')
}

async function letterStates(camera: Camera, run: RunningApp, at: Record<Place, string>): Promise<void> {
	const { page } = run
	await show(page, `/request/${at.writing}/letters`)
	await camera.look(run, 'letters-of-every-state')
	const { case: subject } = await must(page, 'request.open', { requestId: at.writing })
	const draft = subject.letters.findLast(({ letter, state }) => letter.kind === 'challenge' && state === 'draft')
	const aside = subject.letters.find(({ state }) => state === 'discarded')
	await show(page, `/request/${at.writing}/letters/${aside?.letterId}`)
	await camera.look(run, 'letter-put-aside')
	await show(page, `/request/${at.writing}/letters/${draft?.letterId}`)
	await page.getByText('Address, references and subject').click()
	await camera.look(run, 'letter-surround')
	await page.getByRole('button', { name: 'Edit block 1', exact: true }).click()
	await page
		.getByLabel('Words of block 1', { exact: true })
		.fill('We have looked at your request. Some of it is missing.')
	await page.getByRole('button', { name: 'Done with block 1', exact: true }).click()
	await page.getByRole('button', { name: 'Remove block 3', exact: true }).click()
	await page.getByRole('button', { name: 'Bring it back' }).waitFor()
	await page.getByRole('button', { name: 'Compare with today’s findings' }).click()
	await page.getByText('Compared with today’s findings').waitFor()
	await camera.look(run, 'letter-changed')
	await page.getByRole('button', { name: 'Put this draft aside' }).click()
	await camera.look(run, 'letter-put-aside-sure')
	await page.keyboard.press('Escape')
	const unsafe = await must(page, 'request.open', { requestId: at.unsafe })
	await show(page, `/request/${at.unsafe}/letters/${unsafe.case.letters.at(-1)?.letterId}`)
	await camera.look(run, 'letter-not-safe')
	if (!(await startLetter(page, at.said, 'acknowledgement'))) return
	await page.getByRole('button', { name: 'Edit block 1', exact: true }).click()
	await page.getByLabel('Words of block 1', { exact: true }).fill('She is a client of ours, and comes every week.')
	await page.getByRole('button', { name: 'Done with block 1', exact: true }).click()
	await page.getByText('This letter seems to confirm that the person is a client').waitFor()
	await camera.look(run, 'letter-confirms')
	await page.getByLabel(/Why may they go out/).fill('She asked us to say it.')
	await page.getByRole('button', { name: 'Let them pass' }).click()
	await page.getByText('Sentences that may go out as they are').waitFor()
	await camera.look(run, 'letter-confirms-passed')
}

async function emergencies(camera: Camera, run: RunningApp, at: Record<Place, string>): Promise<void> {
	const { page } = run
	await show(page, `/emergency/${at.asked}`)
	await page.getByLabel('I shared something').check()
	await camera.look(run, 'emergency-deciding')
	await page.getByRole('button', { name: 'Show what is known' }).click()
	await page.getByLabel(/Who is at risk/).fill('A woman of about thirty')
	await doOn(page, 'emergency.save', at.asked, { ...feared, whoIsAtRisk: 'Two women', howSoon: 'Before midnight' })
	await page.getByText('Somebody else changed the same lines meanwhile').waitFor()
	await camera.look(run, 'emergency-conflict')
	await show(page, `/emergency/${at.refused}`)
	await page.getByRole('button', { name: 'Show what was shared' }).click()
	await camera.look(run, 'emergency-refused')
}

async function reviews(camera: Camera, run: RunningApp, at: Record<Place, string>): Promise<void> {
	const { page } = run
	await show(page, `/request/${at.shared}`)
	await page.getByRole('button', { name: 'Show what was shared, to review it' }).click()
	const review = page.getByRole('form', { name: 'Review the emergency' })
	await review.getByLabel('Why?', { exact: true }).fill('Her life was in danger, and a number was enough.')
	await review.getByRole('radiogroup', { name: 'Was the story checked?' }).getByLabel('Yes').check()
	await review.getByRole('radiogroup', { name: 'Was the client told?' }).getByLabel('No').check()
	await review.getByLabel('Why not?').fill('It was not safe to ring her yet.')
	await camera.look(run, 'emergency-review')
	await review.getByRole('button', { name: 'Close the review' }).click()
	await page.getByText('It was not safe to ring her yet.').first().waitFor()
	await camera.look(run, 'emergency-reviewed')
}

/** A PDF of so many pages, with what its maker left in it. */
async function pdf(path: string, pages: number): Promise<void> {
	const document = await PDFDocument.create()
	for (let page = 1; page <= pages; page += 1) document.addPage().drawText(`Page ${page}`)
	writeFileSync(path, await document.save())
}

async function prepare(camera: Camera, run: RunningApp, requestId: string, folder: string): Promise<void> {
	const { page } = run
	const notes = join(folder, 'notes for police.pdf')
	await pdf(notes, 9)
	await savesInto(run, folder)
	await show(page, `/request/${requestId}/release`)
	await camera.look(run, 'release-start')
	await page.getByRole('button', { name: 'Prepare a release' }).click()
	await camera.look(run, 'release-prepare')
	const form = page.getByRole('form', { name: 'Prepare a release' })
	await form.locator('input[type=file]').setInputFiles(notes)
	await form.getByText('It cannot go out as it is').waitFor()
	await form.getByText(/^Leave pages out of/).click()
	const marks: [pages: string, reason: string][] = [
		['1-3', 'Supervision'],
		['6, 8-9', 'About other people'],
	]
	for (const [pages, reason] of marks) {
		await form.getByLabel(/^Pages of .* to leave out/).fill(pages)
		await form.getByLabel('Why?', { exact: true }).selectOption({ label: reason })
		await form.getByRole('button', { name: 'Mark these pages' }).click()
	}
	await form.getByRole('button', { name: 'Hand it to the second person' }).click()
	await form.getByRole('alert').first().waitFor()
	await camera.look(run, 'release-pages')
	await form.getByRole('button', { name: /^Make it anew without these pages/ }).click()
	await form.getByText(/Nothing was found in it/).waitFor()
	await form.getByLabel('Outside the period asked for').fill('31')
	await form.getByLabel('The recipient’s address').fill(address)
	await form.getByLabel('The client read it').check()
	await camera.look(run, 'release-made-anew')
	await form.getByRole('button', { name: 'Hand it to the second person' }).click()
	await page.getByText('You prepared this release').waitFor()
	await camera.look(run, 'release-prepared')
}

async function check(camera: Camera, run: RunningApp, requestId: string, folder: string): Promise<void> {
	const { page } = run
	const { case: subject } = await must(page, 'request.open', { requestId })
	const [item] = subject.work.releases[0]?.prepared.items ?? []
	const other = join(folder, 'something else.pdf')
	await pdf(other, 1)
	await show(page, `/request/${requestId}/release`)
	const form = page.getByRole('form', { name: 'Check what is to go out' })
	await form.locator('input[type=file]').setInputFiles(other)
	await form.getByText(/is not one of the files that were prepared/).waitFor()
	await camera.look(run, 'release-check')
	await form.locator('input[type=file]').setInputFiles(join(folder, item?.name ?? ''))
	await form.getByText('1 of 1 is here and the same').waitFor()
	await form.getByLabel('How many pages did you count in all?').fill(String(item?.pages))
	await form.getByLabel('Our client reference').fill('LK-release')
	await form.getByLabel(/The recipient’s address/).fill(address)
	await form.getByRole('button', { name: /record the check/ }).click()
	await page.getByText('Checked: the clinical lead seals it next').waitFor()
	await camera.look(run, 'release-checked')
}

async function seal(camera: Camera, run: RunningApp, requestId: string, folder: string): Promise<void> {
	const { page } = run
	const { case: subject } = await must(page, 'request.open', { requestId })
	const [item] = subject.work.releases[0]?.prepared.items ?? []
	await show(page, `/request/${requestId}/release`)
	const form = page.getByRole('form', { name: 'Seal the release' })
	await form.locator('input[type=file]').setInputFiles(join(folder, item?.name ?? ''))
	await form.getByText('1 of 1 is here and the same').waitFor()
	await form.getByLabel('Secure email').check()
	await form.getByLabel('By phone, to a number found independently').check()
	await camera.look(run, 'release-seal')
	await savesInto(run, mkdtempSync(join(tmpdir(), 'threshold-sealed-')))
	await form.getByRole('button', { name: 'Seal it and save the bundle' }).click()
	await page.getByText('The release is sealed and the bundle is saved').waitFor()
	await camera.look(run, 'release-sealed')
	await page.getByRole('button', { name: 'I have passed it on: hide it' }).click()
	await page.getByRole('button', { name: 'Record the receipt' }).click()
	await page.getByLabel('From whom?').fill('DC Hallworthy-Mott, by email')
	await page.getByRole('button', { name: 'Save the receipt' }).click()
	await page.getByText(/from DC Hallworthy-Mott, by email/).waitFor()
	await camera.look(run, 'release-receipt')
}

async function dispose(camera: Camera, run: RunningApp, requestId: string): Promise<void> {
	const { page } = run
	await show(page, `/request/${requestId}/work`)
	await camera.look(run, 'disposal-proposed')
	await page.getByRole('button', { name: 'Dispose of it' }).click()
	await page.getByRole('dialog').waitFor()
	await camera.look(run, 'disposal-sure')
	await page.getByRole('dialog').getByRole('button', { name: 'Dispose of it for good' }).click()
	await page.getByText('What this request said is gone').waitFor()
	await camera.look(run, 'disposal-done')
}

/** Visits all of it, as the people who do each part. */
export async function releaseAndLetters(camera: Camera): Promise<void> {
	const { data, at } = await filled()
	const folder = mkdtempSync(join(tmpdir(), 'threshold-release-'))
	let run = await openAs(data, lead)
	await courts(camera, run, at)
	await letterStates(camera, run, at)
	await emergencies(camera, run, at)
	await show(run.page, `/request/${at.versions}/versions`)
	await camera.look(run, 'versions-of-scope')
	await kinds(camera, run, [
		['challenge', at.writing],
		['fix-list', at.writing],
		['client', at.writing],
		['neutral-holding', at.scotland],
		['compelled-holding', at.court],
		['client-order', at.court],
		['warrant-sheet', at.warrant],
		['decline', at.declined],
		['nothing-held', at.nothing],
		['child-sheet', at.child],
		['withdrawal-note', at.withdrawn],
	])
	await doOn(run.page, 'close.propose-disposal', at.disposal, { reason: 'Its year of keeping is over.' })
	run = await changeTo(run, therapist)
	await dispose(camera, run, at.disposal)
	await prepare(camera, run, at.release, folder)
	run = await changeTo(run, administrator)
	await check(camera, run, at.release, folder)
	run = await changeTo(run, otherLead)
	await seal(camera, run, at.release, folder)
	await reviews(camera, run, at)
	await kinds(camera, run, [
		['disclosure', at.release],
		['client-receipt', at.release],
	])
	await run.close()
}

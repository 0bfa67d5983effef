import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { type RunningApp, savesInto, startApp } from '../journeys/app.ts'
import { doOn, goTo, must } from '../journeys/service.ts'
import { confirmFindings, dropFile } from '../journeys/steps.ts'
import { Planting } from './planting.ts'

/**
 * The whole journey of a case in the real app, with planted words wherever somebody can type or read one: set up,
 * people, papers, notes, the client, letters, a decision, a release, the year's summary, a backup. Some is typed
 * by hand; the rest goes through the page's own door.
 */

export interface Places {
	/** The app's data folder. */
	data: string
	/** What the person brings: papers that came. */
	brought: string
	/** What the person chooses to write: letters, bundles, backups. */
	chosen: string
	/** Of the app's surroundings: home and temporary folder among them. */
	environment: Record<string, string>
	/** What the app's processes wrote to their output. */
	heard: string[]
}

export interface WholeCase {
	run: RunningApp
	places: Places
	planting: Planting
	/** Of the person who has the register open at the end. */
	passphrase: string
	recoveryCode: string
	requestId: string
}

interface Somebody {
	name: string
	passphrase: string
}

async function start(places: Places): Promise<RunningApp> {
	const run = await startApp(places.data, places.environment)
	for (const stream of [run.app.process().stdout, run.app.process().stderr]) {
		stream?.on('data', (chunk: Buffer) => places.heard.push(chunk.toString()))
	}
	await savesInto(run, places.chosen)
	await run.app.evaluate(({ dialog }, folder) => {
		dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [folder] })) as never
	}, places.chosen)
	return run
}

/** Ends the app and opens it anew for somebody, who types name and passphrase. */
export async function openAs(run: RunningApp, places: Places, { name, passphrase }: Somebody): Promise<RunningApp> {
	await run.close()
	const next = await start(places)
	await next.page.getByLabel('Your name').fill(name)
	await next.page.getByLabel('Passphrase', { exact: true }).pressSequentially(passphrase)
	await next.page.getByRole('button', { name: 'Unlock' }).click()
	await next.page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
	return next
}

async function setUp(run: RunningApp, planting: Planting, lead: Somebody): Promise<string> {
	const { page } = run
	await page.getByLabel('Name of your service').fill(`${planting.next()} Counselling`)
	await page.getByLabel('Your name').fill(lead.name)
	await page.getByRole('button', { name: 'Continue' }).click()
	await page.getByLabel('Passphrase', { exact: true }).pressSequentially(lead.passphrase)
	await page.getByLabel('Passphrase again').pressSequentially(lead.passphrase)
	await page.getByRole('button', { name: 'Continue' }).click()
	const list = page.getByRole('list', { name: 'Recovery code' })
	await list.waitFor()
	const code = (await list.getByRole('listitem').allInnerTexts()).map((group) => group.split(/\s/)[0]).join('-')
	await page.getByRole('button', { name: 'I have it on paper' }).click()
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(code)
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
	return planting.own(code)
}

/** A sample of an email with planted words in it, and a PDF of planted words. */
async function papers(brought: string, planting: Planting): Promise<{ mail: string; pdf: string }> {
	const sample = readFileSync(join(import.meta.dirname, '../samples/dev-03.eml'), 'latin1')
	const mail = join(brought, `${planting.next()}.eml`)
	const lines = Array.from({ length: 40 }, () => `Also known: ${planting.next()}.`)
	writeFileSync(
		mail,
		sample.replace('Please send by return', `${lines.join('\r\n')}\r\n\r\nPlease send by return`),
		'latin1',
	)
	const document = await PDFDocument.create()
	const page = document.addPage()
	for (let line = 0; line < 20; line++) page.drawText(planting.next(), { x: 50, y: 780 - line * 30 })
	const pdf = join(brought, `${planting.next()}.pdf`)
	writeFileSync(pdf, await document.save())
	return { mail, pdf }
}

const address = 'c.boothlarkin@westmidlands.police.example'

/** @param places empty folders. Whatever it started is ended when it fails. */
export async function wholeCase(places: Places): Promise<WholeCase> {
	const hand: { run?: RunningApp } = {}
	try {
		return await walk(places, hand)
	} catch (error) {
		const pictures = process.env.THRESHOLD_SHOTS
		if (pictures) await hand.run?.page.screenshot({ path: join(pictures, 'stuck.png') }).catch(() => {})
		await hand.run?.close().catch(() => {})
		throw error
	}
}

async function walk(places: Places, hand: { run?: RunningApp }): Promise<WholeCase> {
	for (const folder of [places.data, places.brought, places.chosen]) mkdirSync(folder, { recursive: true })
	const planting = new Planting()
	const lead = { name: planting.next(), passphrase: planting.own('copper lantern drift mosaic walnut') }
	const therapist = { name: planting.next(), passphrase: planting.own('harbour velvet thistle anchor plum') }
	const administrator = { name: planting.next(), passphrase: planting.own('saddle marble orchard kettle finch') }
	let run = await start(places)
	hand.run = run
	const recoveryCode = await setUp(run, planting, lead)
	let { page } = run
	for (const [person, role] of [
		[therapist, 'therapist'],
		[administrator, 'administrator'],
	] as const) {
		const { name, passphrase } = person
		await must(page, 'people.add', { name, role, newPassphrase: passphrase, passphrase: lead.passphrase })
	}
	await must(page, 'settings.change', {
		changes: {
			...{
				contentProtection: false,
				autoLockMinutes: 15,
				address: `${planting.next()}\n${planting.next()}`,
				signatoryName: planting.next(),
			},
			...{ solicitorContact: planting.next(), insurerContact: planting.next(), signatoryRole: planting.next() },
		},
	})
	await page.reload()
	await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()

	// The paper comes, and is logged by hand.
	const { mail, pdf } = await papers(places.brought, planting)
	await dropFile(page, mail)
	await page.keyboard.press('Control+Enter')
	const sought = page.getByRole('button', { name: /^All counselling records held/ })
	if (await sought.count()) await sought.first().click()
	await page.getByLabel(/Your own reference or initials/).pressSequentially(planting.next())
	await page.getByRole('button', { name: 'Log this request' }).click()
	await page.getByRole('heading', { name: '2026-001', level: 1 }).waitFor()
	const { rows } = await must(page, 'request.list', {
		...{ text: '', sort: 'received', direction: 'up', offset: 0, limit: 10 },
	})
	const requestId = rows[0]?.id ?? ''
	await confirmFindings(page)
	// A second one stays a draft, with a kept file and something typed.
	const draft = await must(page, 'draft.start', { how: 'documents' })
	await must(page, 'document.add', {
		draftId: draft.draftId,
		name: planting.next(),
		bytes: Uint8Array.from(readFileSync(pdf)),
	})
	await must(page, 'draft.save', { draftId: draft.draftId, content: { ...draft.content, note: planting.sentence(4) } })

	// Notes: one by hand, copied to the clipboard; the others by the door.
	await goTo(page, `/request/${requestId}/notes`)
	await page.getByLabel('New note').pressSequentially(planting.sentence(3))
	await page.getByRole('button', { name: 'Add the note' }).click()
	const note = page.getByRole('article').first()
	await note.waitFor()
	await note.selectText()
	await page.keyboard.press('Control+c')
	for (let count = 0; count < 8; count++) await doOn(page, 'note.add', requestId, { text: planting.sentence(4) })
	await goTo(page, '/')
	await page.getByRole('searchbox').first().pressSequentially(planting.next())
	await page.waitForTimeout(700)

	// The client.
	await doOn(page, 'client.record-safe-contact', requestId, {
		...{ standing: 'confirmed', route: planting.next(), mustNotKnow: planting.next() },
	})
	await doOn(page, 'client.record-contact', requestId, {
		...{ on: '2026-02-07', method: 'phone', safe: true, result: 'reached', note: planting.next() },
	})
	await doOn(page, 'client.record-wishes', requestId, {
		...{ wishes: 'agree_part', words: planting.sentence(3), heardOn: '2026-02-07', how: 'in-person' },
		...{ identityKnownBy: planting.next(), limits: planting.next(), mayBePassedOn: true },
	})
	await doOn(page, 'client.record-permission', requestId, {
		...{ scope: planting.next(), recipient: planting.next(), expires: '', confirmedBy: 'signature', secondPerson: '' },
	})
	await doOn(page, 'search.record', requestId, {
		...{ place: 'paper', on: '2026-02-08', by: planting.next(), terms: planting.next(), result: 'found' },
	})
	await must(page, 'emergency.start', {
		...{ whoIsAtRisk: planting.next(), whatIsFeared: planting.next(), howSoon: 'soon', minimumThatHelps: '' },
		...{ whoIsAsking: planting.next(), calledBack: 'yes', calledBackOn: planting.next(), calledBackAt: '' },
		clientReference: planting.next(),
	})

	// Letters: written in, saved as files, sent.
	for (const kind of ['acknowledgement', 'challenge'] as const) {
		const { letterId, view } = await doOn(page, 'letter.start', requestId, { kind })
		const letter = view.case.letters.find((one) => one.letterId === letterId)?.letter
		if (!letter) throw new Error(`the ${kind} was not started`)
		const id = 'person-words'
		const blocks = [...letter.blocks, { id, source: { person: id }, text: planting.sentence(5) }]
		await doOn(page, 'letter.save', requestId, { letterId, letter: { ...letter, blocks, subject: planting.next() } })
		await goTo(page, '/')
		await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
		await goTo(page, `/request/${requestId}/letters/${letterId}`)
		await page.getByRole('button', { name: 'Save as PDF' }).waitFor()
		for (const as of ['pdf', 'docx'] as const) await must(page, 'letter.export', { requestId, letterId, as })
		if (kind === 'acknowledgement') {
			await doOn(page, 'letter.send', requestId, { letterId, sentOn: '2026-02-09', method: 'secure-email' })
		}
	}
	const { case: logged } = await must(page, 'request.open', { requestId })
	const documentId = logged.versions.at(-1)?.documents[0]?.documentId ?? ''
	await must(page, 'document.text', { requestId, documentId })
	await must(page, 'document.save-original', { requestId, documentId, reason: planting.next() })

	// A decision, and a release by three people.
	await doOn(page, 'decision.propose', requestId, { decision: 'extract', reasons: planting.sentence(2) })
	await doOn(page, 'decision.make', requestId, {
		...{ decision: 'extract', article6: '6-1-ea-annex-1-5', article9: '9-2-g', schedule1: 'sch-1-10' },
		...{ ground: 'public_interest', reasons: planting.sentence(2), confirmStatus: false, covers: planting.sentence(2) },
	})
	const answers = { requester_verified: 'yes', contains_third_parties: 'no' }
	await doOn(page, 'request.change-answers', requestId, { changes: answers, evidence: {}, reason: planting.next() })
	run = await openAs(run, places, therapist)
	hand.run = run
	page = run.page
	const rebuilt = await must(page, 'release.rebuild', {
		...{ name: '2026-001-01.pdf', reference: '2026-001', bytes: Uint8Array.from(readFileSync(pdf)) },
	})
	const bytes = Uint8Array.from(rebuilt.bytes ?? [])
	const sha256 = createHash('sha256').update(bytes).digest('hex')
	await doOn(page, 'release.prepare', requestId, {
		...{ items: [{ name: '2026-001-01.pdf', pages: 1, bytes: bytes.length, sha256, hidden: 0 }], withheld: [] },
		...{ recipient: address, conditions: ['this-investigation'], clientSawIt: 'read' },
	})
	run = await openAs(run, places, administrator)
	hand.run = run
	page = run.page
	const { case: prepared } = await must(page, 'request.open', { requestId })
	const releaseId = prepared.work.releases[0]?.releaseId ?? ''
	await doOn(page, 'release.check', requestId, {
		...{ releaseId, clientReference: prepared.clientReference, recipient: address, pagesCounted: 1, sha256: [sha256] },
	})
	// Wrong passphrases are typed too.
	await run.close()
	run = await start(places)
	hand.run = run
	page = run.page
	await page.getByLabel('Your name').fill(lead.name)
	await page
		.getByLabel('Passphrase', { exact: true })
		.pressSequentially(planting.own('granite velvet sparrow lantern bucket'))
	await page.getByRole('button', { name: 'Unlock' }).click()
	await page
		.getByText(/does not open the register/)
		.first()
		.waitFor()
	run = await openAs(run, places, lead)
	hand.run = run
	page = run.page
	await must(page, 'release.seal', {
		...{ requestId, expectedSeq: (await must(page, 'request.open', { requestId })).case.lastSeq, releaseId },
		...{ files: [{ name: '2026-001-01.pdf', bytes }], method: 'secure-email', passphraseSentBy: 'phone' },
	})

	// The year, the history, the backup.
	const period = { kind: 'calendar', year: 2026, years: 1, startMonth: 1 }
	for (const as of ['pdf', 'xlsx', 'csv', 'json']) {
		await must(page, 'summary.export', { profile: 'internal', period, as, audience: '' })
	}
	await must(page, 'history.export', {})
	await must(page, 'self-test.save', { as: 'txt' })
	await must(page, 'backup.choose-folder', {})
	await must(page, 'backup.make', { passphrase: lead.passphrase })
	// To the end: what is typed and never saved.
	await goTo(page, `/request/${requestId}/notes`)
	const box = page.getByLabel('New note')
	await box.waitFor()
	while (planting.planted.length < 200) await box.pressSequentially(`${planting.next()} `)
	await goTo(page, `/request/${requestId}/findings`)
	await page.getByRole('heading', { level: 1, name: '2026-001' }).waitFor()
	return { run, places, planting, passphrase: lead.passphrase, recoveryCode, requestId }
}

import { describe, expect, it } from 'vitest'
import { enterReleaseSealed, outgoingRelease } from '../../db/going-out.ts'
import { verifyChain } from '../../db/journal.ts'
import { replayDiffers, verifyHistory } from '../../db/verify.ts'
import { type CaseView, currentVersion, type Input, searchPlaces } from '../../domain/index.ts'
import {
	admin,
	did,
	lead,
	logged,
	now,
	type Office,
	office,
	otherLead,
	refusal,
	reopen,
	therapist,
} from './casework-world.ts'
import { utf8 } from './world.ts'

const askerEmail = 'p.hallworthy-mott@avon.police.example'
const pageHash = 'ab'.repeat(32)
const secret = 'Quillfeather'
const asked = {
	fields: { requesterEmail: askerEmail },
	answers: { instrument: 'request', jurisdiction: 'ew', requester_authorised: 'yes', requester_verified: 'yes' },
}
const disclose = {
	decision: 'extract',
	article6: '6-1-ea-annex-1-5',
	article9: '9-2-g',
	schedule1: 'sch-1-10',
	ground: 'public_interest',
	reasons: 'The final request names two sessions.',
	confirmStatus: false,
	covers: `Notes of ${secret}`,
} as const
const toGo = {
	items: [{ name: '2026-001-01.pdf', pages: 2, bytes: 20_000, sha256: pageHash, hidden: 0 }],
	withheld: [{ reason: 'other-people' as const, pages: 1 }],
	recipient: askerEmail,
	conditions: ['this-investigation'],
	clientSawIt: 'read' as const,
}
const how = { method: 'secure-email', passphraseSentBy: 'phone' } as const
const bundle = { sha256: 'ef'.repeat(32), bytes: 4096 }

async function whole(made: Office): Promise<void> {
	expect(verifyChain(made.db)).toBeUndefined()
	expect(await replayDiffers(made.ledger)).toBeUndefined()
}

async function decided(made: Office, more = {}): Promise<CaseView> {
	const view = await logged(made, { ...asked, ...more })
	await did(made, lead, 'decision.make', { ...now(made, view), ...disclose })
	return view
}

async function prepared(made: Office): Promise<{ view: CaseView; releaseId: string }> {
	const view = await decided(made)
	const after = await did(made, therapist, 'release.prepare', { ...now(made, view), ...toGo })
	return { view, releaseId: after.case.work.releases[0]!.releaseId }
}

const checkInput = (made: Office, view: CaseView, releaseId: string): Input<'release.check'> => ({
	...now(made, view),
	...{ releaseId, clientReference: 'LC-118', recipient: askerEmail, pagesCounted: 2, sha256: [pageHash] },
})

describe('a release', () => {
	it('goes from decision to seal with two people, and the letter with its schedule follows', async () => {
		const made = office()
		const { view, releaseId } = await prepared(made)
		const self = await refusal(made, therapist, 'release.check', checkInput(made, view, releaseId))
		expect(self).toMatchObject({ code: 'state', message: expect.stringMatching(/second person/) })
		const desk = (person: typeof lead) => made.register.desk(person)
		const details = { releaseId, ...how }
		expect(() => outgoingRelease(desk(lead), now(made, view), details)).toThrow(/second person/)
		await did(made, admin, 'release.check', checkInput(made, view, releaseId))
		expect(() => outgoingRelease(desk(therapist), now(made, view), details)).toThrow(/role/)
		expect(() => outgoingRelease(desk(lead), { ...now(made, view), expectedSeq: 1 }, details)).toThrow(/changed since/)
		expect(outgoingRelease(desk(lead), now(made, view), details).release.state).toBe('checked')
		enterReleaseSealed(desk(lead), now(made, view), details, bundle)
		expect(() => enterReleaseSealed(desk(lead), now(made, view), details, bundle)).toThrow(/sealed/)
		const sealed = await did(made, lead, 'request.open', { requestId: view.case.id })
		expect(sealed.case.work.releases[0]).toMatchObject({ state: 'sealed', sealed: { bundleSha256: bundle.sha256 } })
		const started = await did(made, lead, 'letter.start', { ...now(made, view), kind: 'disclosure' })
		const letter = started.view.case.letters.at(-1)!.letter
		expect(letter.blocks.some(({ text }) => text.includes(pageHash))).toBe(true)
		const again = reopen(made)
		expect(again.ledger.case(view.case.id)).toEqual(started.view.case)
		await whole(again)
	})

	it('goes to an address in a file of the request, and to no other', async () => {
		const made = office()
		const files = [{ name: 'request.txt', bytes: utf8('Reply to crime.unit@avon.police.example please') }]
		const view = await logged(made, asked, files)
		await did(made, lead, 'decision.make', { ...now(made, view), ...disclose })
		for (const recipient of ['crime.unit@avon.police.example.org', 'somebody@example.org']) {
			const refused = await refusal(made, therapist, 'release.prepare', { ...now(made, view), ...toGo, recipient })
			expect(refused.message).toMatch(/does not contain this address/)
		}
		await did(made, therapist, 'release.prepare', {
			...now(made, view),
			...toGo,
			recipient: 'crime.unit@avon.police.example',
		})
	})

	it('is stopped in the same moment as the permission is taken back', async () => {
		const made = office()
		const { view, releaseId } = await prepared(made)
		await did(made, admin, 'release.check', checkInput(made, view, releaseId))
		await did(made, therapist, 'client.record-permission', {
			...now(made, view),
			...{ scope: 'two sessions', recipient: 'police', expires: '', confirmedBy: 'signature', secondPerson: '' },
		})
		const after = await did(made, admin, 'client.withdraw-permission', { ...now(made, view), reason: '' })
		expect(after.case.work.releases[0]?.state).toBe('stopped')
		expect(after.letters.find(({ kind }) => kind === 'withdrawal-note')?.blockedBecause).toBeUndefined()
		expect(() => outgoingRelease(made.register.desk(lead), now(made, view), { releaseId, ...how })).toThrow(/stopped/)
		await whole(made)
	})
})

describe('casework', () => {
	it('refuses a page that has not seen the last change, a role that may not, and a person who is not there', async () => {
		const made = office()
		const view = await logged(made, asked)
		const stale = now(made, view)
		await did(made, therapist, 'decision.propose', { ...stale, decision: 'decline', reasons: 'too wide' })
		expect(await refusal(made, lead, 'decision.make', { ...stale, ...disclose })).toMatchObject({ code: 'stale' })
		const role = await refusal(made, therapist, 'decision.make', { ...now(made, view), ...disclose })
		expect(role).toMatchObject({ code: 'role', message: expect.stringContaining('Maren Oldcastle') })
		const nobody = '0195d000-0000-7000-8000-0000000000ff'
		const assign = { ...now(made, view), to: nobody, note: '' }
		expect(await refusal(made, admin, 'work.assign', assign)).toMatchObject({ code: 'input', fields: ['to'] })
		expect(made.ledger.case(view.case.id)?.work.assignedTo).toBe('')
	})

	it('refuses a decision without an Article 9 condition, in a sentence and with nothing lost', async () => {
		const made = office()
		const view = await logged(made, asked)
		const before = made.ledger.journal.head().seq
		const refused = await refusal(made, lead, 'decision.make', { ...now(made, view), ...disclose, article9: '' })
		expect(refused.message).toMatch(/Article 9/)
		expect(made.ledger.journal.head().seq).toBe(before)
		const nothing = { changes: { art9_condition: '9-2-g' }, evidence: {}, reason: '' }
		expect(await refusal(made, lead, 'request.change-answers', { ...now(made, view), ...nothing })).toMatchObject({
			fields: ['art9_condition'],
		})
	})

	it('starts an emergency with nothing but what is known, blocks letters until another lead reviewed it', async () => {
		const made = office()
		const facts: Input<'emergency.start'> = {
			...{ whoIsAtRisk: 'a caller', whatIsFeared: '', howSoon: 'now', minimumThatHelps: '', clientReference: '' },
			...{ whoIsAsking: 'control room', calledBackOn: '101', calledBackAt: '16:58' },
			calledBack: 'yes',
		}
		const { requestId, reference } = await did(made, admin, 'emergency.start', facts)
		expect(reference).toBe('2026-001')
		const view = await did(made, lead, 'request.open', { requestId })
		expect(view.case.lane).toBe('emergency')
		expect(currentVersion(view.case).answers.requester_verified).toBe('yes')
		expect(view.letters.every(({ blockedBecause }) => blockedBecause)).toBe(true)
		const decide = { shared: true, what: 'an address', withWhom: 'control room', why: 'life', at: '17:00' }
		await did(made, lead, 'emergency.decide', { ...now(made, view), ...decide })
		const review = {
			...{ whatWasShared: 'an address', withWhom: 'control room', why: 'life', whyNotTold: 'not safe yet' },
			...({ storyChecked: 'yes', clientTold: 'no' } as const),
		}
		expect((await refusal(made, lead, 'emergency.review', { ...now(made, view), ...review })).message).toMatch(
			/Another/,
		)
		const [item] = await did(made, otherLead, 'work.list', { whose: 'mine' })
		expect(item).toMatchObject({ because: ['review'], due: '2026-02-09', dueIs: 'Review the emergency' })
		const after = await did(made, otherLead, 'emergency.review', { ...now(made, view), ...review })
		expect(after.letters.some(({ blockedBecause }) => !blockedBecause)).toBe(true)
		expect(await did(made, otherLead, 'work.list', { whose: 'mine' })).toEqual([])
		await whole(made)
	})

	it('lists what waits: own tasks when due, a nudge after 20 working days, the offer to close after 40', async () => {
		const made = office()
		const view = await logged(made, asked)
		await did(made, admin, 'work.assign', { ...now(made, view), to: therapist.id, note: 'Please ring.' })
		await did(made, therapist, 'work.add-task', { ...now(made, view), title: 'Ring the force', due: '2026-02-10' })
		await did(made, admin, 'request.set-waiting', { ...now(made, view), for: 'police', note: '' })
		const mine = async () => (await did(made, therapist, 'work.list', { whose: 'mine' }))[0]
		expect(await mine()).toMatchObject({ because: ['assigned'], due: '2026-02-10', dueIs: 'Ring the force' })
		expect(await did(made, admin, 'work.list', { whose: 'mine' })).toEqual([])
		made.clock.pass(4 * 86_400)
		expect(await mine()).toMatchObject({ because: ['assigned', 'due'] })
		const { taskId } = made.ledger.case(view.case.id)!.work.tasks[0]!
		await did(made, therapist, 'work.finish-task', { ...now(made, view), taskId })
		made.clock.pass(24 * 86_400)
		expect(await mine()).toMatchObject({ because: ['assigned', 'nudge'], silentDays: 20, due: '' })
		made.clock.pass(33 * 86_400)
		expect(await mine()).toMatchObject({ because: ['assigned', 'offer-close'] })
		const open = await did(made, therapist, 'request.open', { requestId: view.case.id })
		expect(open.tasks[0]).toMatchObject({ id: 'offer-close' })
		await did(made, lead, 'close.close', { ...now(made, view), outcome: 'no-reply', note: '' })
		expect(await did(made, therapist, 'work.list', { whose: 'everybody' })).toEqual([])
		await whole(made)
	})
})

describe('a new version of a request', () => {
	it('takes over what a person carried and what is about the client, and nothing of the decision', async () => {
		const made = office()
		const view = await decided(made)
		const checks = ['VIR-03', 'NARROW-02']
		await did(made, lead, 'findings.confirm', { ...now(made, view), checks })
		await did(made, therapist, 'client.record-capacity', {
			...now(made, view),
			...{
				standing: 'has',
				decision: 'sharing',
				on: '2026-02-06',
				assessedBy: 'Imke',
				why: 'spoke',
				mayRegain: 'unknown',
			},
			...{ revisitOn: '', speaksForClient: 'nobody', documentSeen: '' },
		})
		const next = await logged(
			made,
			{
				fields: { requesterEmail: askerEmail, informationSought: 'Did she attend on 3 March 2025?' },
				answers: { instrument: 'request', whole_file_requested: 'no' },
				decided: ['whole_file_requested'],
				carried: ['VIR-03', 'NOT-01'],
			},
			[],
			view.case.id,
		)
		const version = currentVersion(next.case)
		expect(version.number).toBe(2)
		expect(next.case.reference).toBe('2026-001')
		expect(Object.keys(version.confirmed)).toEqual(['VIR-03'])
		expect(version.answers).toMatchObject({
			client_capacity: 'yes',
			requester_verified: 'yes',
			whole_file_requested: 'no',
		})
		expect(version.answers.decision).toBeUndefined()
		expect(next.case.work.decision).toBeUndefined()
		expect(next.case.lane).toBe('vir')
		await whole(made)
	})

	it('that is an order changes the lane and says so; an order does not quietly become a request again', async () => {
		const made = office()
		const view = await logged(made, asked)
		const order = { answers: { instrument: 'court_order' }, decided: ['instrument'] }
		const compelled = await logged(made, { ...order, fields: { requesterEmail: askerEmail } }, [], view.case.id)
		expect(compelled.case.lane).toBe('compelled')
		expect(compelled.case.laneHistory).toHaveLength(1)
		const plain = { ...asked, decided: ['instrument'] }
		const discharged = { ...plain, laneReason: 'The order was discharged.' }
		await expect(logged(made, discharged, [], view.case.id)).rejects.toThrow(/only the clinical lead/)
		await expect(logged(made, plain, [], view.case.id, lead)).rejects.toThrow(/no longer is one/)
		const back = await logged(made, discharged, [], view.case.id, lead)
		expect(back.case.lane).toBe('vir')
		expect(back.case.laneHistory.at(-1)).toMatchObject({ from: 'compelled', lane: 'vir', by: lead.id })
		await whole(made)
	})

	it('of a closed request opens it again', async () => {
		const made = office()
		const view = await logged(made, asked)
		await did(made, lead, 'close.close', { ...now(made, view), outcome: 'withdrawn', note: 'By email.' })
		const next = await logged(made, asked, [], view.case.id)
		expect(next.case.work.closed).toBeUndefined()
		expect(next.case.waiting).toBe('us')
		expect(next.timeline.map(({ kind }) => kind)).toContain('close.reopened')
	})
})

describe('disposal', () => {
	async function disposed() {
		const made = office()
		const files = [{ name: `${secret}.txt`, bytes: utf8(`About ${secret}`) }]
		const view = await logged(made, { ...asked, note: `${secret} rang.` }, files)
		const other = await logged(made, { clientReference: 'ZZ-9' })
		await did(made, lead, 'decision.make', { ...now(made, view), ...disclose })
		for (const place of searchPlaces) {
			const looked = { place, on: '2026-02-06', by: 'Joss', terms: secret, result: 'nothing' as const }
			await did(made, admin, 'search.record', { ...now(made, view), ...looked })
		}
		await did(made, lead, 'close.close', { ...now(made, view), outcome: 'withdrawn', note: 'By email.' })
		const early = await refusal(made, lead, 'close.propose-disposal', { ...now(made, view), reason: 'time' })
		expect(early.message).toMatch(/6 February 2033/)
		await did(made, admin, 'draft.start', { how: 'text', versionOf: view.case.id })
		made.clock.pass(7.1 * 366 * 86_400)
		await did(made, lead, 'close.propose-disposal', { ...now(made, view), reason: 'The period is over.' })
		expect((await refusal(made, lead, 'close.dispose', now(made, view))).message).toMatch(/second person/)
		const before = made.db.prepare('SELECT * FROM entry ORDER BY seq').all()
		const after = await did(made, therapist, 'close.dispose', now(made, view))
		return { made, view, other, before, after }
	}

	it('leaves the chain whole and what was said gone, live, after a restart and after a replay', async () => {
		const { made, view, other, before, after } = await disposed()
		expect(after.case).toMatchObject({ reference: '2026-001', clientReference: '', notes: [], letters: [] })
		expect(after.timeline.map(({ kind }) => kind)).toEqual(['close.disposal-done'])
		expect(made.db.prepare('SELECT * FROM entry ORDER BY seq').all().slice(0, -1)).toEqual(before)
		const again = reopen(made)
		expect(again.ledger.case(view.case.id)).toEqual(after.case)
		await whole(again)
		expect(await verifyHistory(again.ledger, '2033-04-01T00:00:00.000Z')).toMatchObject({ ok: true })
		for (const table of ['document', 'letter', 'text_part', 'open_work']) {
			const { count } = again.db
				.prepare<[string], { count: number }>(`SELECT count(*) AS count FROM ${table} WHERE request_id = ?`)
				.get(view.case.id)!
			expect(count, table).toBe(0)
		}
		for (const table of ['document_chunk', 'document_text', 'draft']) {
			expect(again.db.prepare(`SELECT count(*) AS count FROM ${table}`).get(), table).toEqual({ count: 0 })
		}
		const everything = again.db
			.prepare<[], { name: string }>(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'register_text%'",
			)
			.all()
			.map(({ name }) => JSON.stringify(again.db.prepare(`SELECT * FROM ${name}`).all()))
			.join('\n')
		expect(everything).not.toContain(secret)
		const find = { text: secret, sort: 'received', direction: 'up', offset: 0, limit: 10 } as const
		expect((await did(again, admin, 'request.list', find)).total).toBe(0)
		expect(again.ledger.case(other.case.id)?.clientReference).toBe('ZZ-9')
	})

	it('leaves the year’s figures right, by closed values only', async () => {
		const { made, view } = await disposed()
		const period = { kind: 'calendar', year: 2026, startMonth: 1, years: 1 } as const
		const seen = await did(made, lead, 'summary.preview', { profile: 'internal', period })
		expect(seen.disposed).toEqual({ counted: 1, inNoYear: 0 })
		expect(seen.incomplete.map(({ requestId }) => requestId)).not.toContain(view.case.id)
		expect(seen.table.sentence).toMatch(/^2 requests/)
		const kept = made.ledger.case(view.case.id)?.work.disposed?.figures
		expect(kept).toMatchObject({ receivedOn: '2026-02-01', response: 'none', asker: 'police_force' })
		expect(JSON.stringify(kept)).not.toMatch(/Avon|LC-118|Hallworthy/)
	})

	it('is the end: nothing can be added, and the reference is not used again', async () => {
		const { made, view } = await disposed()
		const on = now(made, view)
		const add = { ...on, text: 'more' }
		expect((await refusal(made, admin, 'note.add', add)).message).toMatch(/disposed/)
		expect((await refusal(made, lead, 'close.reopen', { ...on, reason: 'again' })).message).toMatch(/disposed/)
		const next = await logged(made, { fields: { receivedOn: '2026-02-06' } })
		expect(next.case.reference).toBe('2026-003')
	})

	it('is the only way: entries of a kept request cannot be deleted, and a deletion past the guard is found', async () => {
		const { made, other } = await disposed()
		const wipe = () =>
			made.db
				.prepare('DELETE FROM entry_payload WHERE seq IN (SELECT seq FROM entry WHERE subject_id = ?)')
				.run(other.case.id)
		expect(wipe).toThrow(/never deleted/)
		made.db.exec('DROP TRIGGER entry_payload_never_goes')
		wipe()
		made.db.exec(`CREATE TRIGGER entry_payload_never_goes BEFORE DELETE ON entry_payload
			BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END`)
		expect(verifyChain(made.db)?.says).toMatch(/missing/)
	})

	it('leaves no word in the index that the search reads either', async () => {
		const { made } = await disposed()
		const indexed = (word: string) =>
			made.db
				.prepare<[], { block: Buffer }>('SELECT block FROM register_text_data')
				.all()
				.some(({ block }) => block.includes(word))
		expect(indexed(secret.toLowerCase().slice(0, 6))).toBe(false)
		expect(indexed('zz')).toBe(true)
	})
})

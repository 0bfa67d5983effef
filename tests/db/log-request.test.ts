import { describe, expect, it } from 'vitest'
import { currentVersion } from '../../domain/index.ts'
import { content, done, logRequest, newVault, on, refused, reopened, startDraft, utf8 } from './world.ts'

const required = ['receivedOn', 'askingBody', 'requesterName', 'clientReference', 'informationSought']

describe('logging a request', () => {
	it('needs five things and names each that is missing', async () => {
		const { keeper } = await newVault()
		const { draftId } = await startDraft(keeper)
		const empty = { ...content(), clientReference: ' ', fields: {} }
		const refusal = await refused(keeper, 'request.log', { draftId, content: empty })
		expect(refusal).toMatchObject({ code: 'input', fields: required })
		for (const name of required) {
			const all = content()
			const less =
				name === 'clientReference' ? { ...all, clientReference: '' } : { ...all, fields: { ...all.fields, [name]: '' } }
			expect((await refused(keeper, 'request.log', { draftId, content: less })).fields).toEqual([name])
		}
		await done(keeper, 'request.log', { draftId, content: content() })
	})

	it('refuses a day of receipt that is in no calendar, and a time that is no time of day', async () => {
		const { keeper } = await newVault()
		const { draftId } = await startDraft(keeper)
		const impossible = content({ fields: { receivedOn: '2026-02-30' } })
		expect((await refused(keeper, 'request.log', { draftId, content: impossible })).fields).toEqual(['receivedOn'])
		const late = content({ receivedAt: '25:00' })
		expect((await refused(keeper, 'request.log', { draftId, content: late })).fields).toEqual(['receivedAt'])
	})

	it('numbers requests by year of receipt', async () => {
		const { keeper } = await newVault()
		const references: string[] = []
		for (const receivedOn of ['2026-02-06', '2025-12-30', '2026-01-02', '2025-12-31']) {
			references.push((await logRequest(keeper, { fields: { receivedOn } })).case.reference)
		}
		expect(references).toEqual(['2026-001', '2025-001', '2026-002', '2025-002'])
	})

	it('takes over what follows from fields and settings, and marks what nobody confirmed', async () => {
		const { keeper } = await newVault()
		const view = await logRequest(keeper, {
			fields: { approverRank: 'DCI', approverName: 'Rowena Applethwaite', approvalDate: '2026-02-04' },
			answers: { instrument: 'request', jurisdiction: 'ew', requester_authorised: 'yes', approval_shown: 'yes' },
			decided: ['receivedOn', 'requestDate', 'channel', 'instrument'],
		})
		const { answers, proposed, pack } = currentVersion(view.case)
		expect(answers).toMatchObject({
			request_date: '2026-02-05',
			approval_date: '2026-02-04',
			approver_rank: 'DCI',
			approver_name: 'Rowena Applethwaite',
			approver_standing: 'shown',
			in_writing: 'yes',
			deadline_source: 'police_stated',
			service_nation: 'ew',
			recipient_counselling: 'yes',
		})
		expect(pack).toBe('2026-01-12')
		expect(proposed).toEqual(
			expect.arrayContaining(['approval_date', 'approver_standing', 'approver_rank', 'jurisdiction']),
		)
		for (const settled of ['request_date', 'in_writing', 'instrument', 'service_nation', 'recipient_counselling']) {
			expect(proposed).not.toContain(settled)
		}
		expect(view.case.lane).toBe('vir')
		expect(view.row).toMatchObject({ waiting: 'us', nextDate: '2026-02-09', nextDateIs: 'police' })
		expect(view.standing).toMatch(/^The request does not show \d+ of \d+ things/)
		expect(view.unconfirmed.length).toBeGreaterThan(0)
	})

	it('lets what a person decided stand against what would follow', async () => {
		const { keeper } = await newVault()
		const view = await logRequest(keeper, {
			answers: { in_writing: 'no', approver_standing: 'unclear' },
			decided: ['in_writing', 'approver_standing', 'channel'],
		})
		expect(currentVersion(view.case).answers).toMatchObject({ in_writing: 'no', approver_standing: 'unclear' })
	})

	it('keeps a lane that a person chose with its reason as an entry of its own', async () => {
		const { keeper } = await newVault()
		const view = await logRequest(keeper, { lane: 'other_request', laneReason: 'The officer acts for the council.' })
		expect(view.case.lane).toBe('other_request')
		expect(view.timeline.map(({ kind }) => kind)).toEqual(['request.logged', 'request.lane-changed'])
		expect(view.case.laneHistory[0]).toMatchObject({
			lane: 'other_request',
			reason: 'The officer acts for the council.',
		})
	})

	it('moves the papers to the request, unchanged, and ends the draft', async () => {
		const made = await newVault()
		const { keeper } = made
		const bytes = new Uint8Array(200_000).map((_, at) => at % 251)
		const file = { name: '../../police\u202e form.txt', bytes }
		const view = await logRequest(keeper, { note: 'Rang at five.' }, [file, { name: 'empty.txt', bytes: utf8('') }])
		const [kept, empty] = currentVersion(view.case).documents
		expect(kept).toMatchObject({ name: 'police form.txt', bytes: 200_000 })
		expect(empty).toMatchObject({ bytes: 0 })
		const again = await reopened(made)
		const original = await again.original(view.case.id, kept!.documentId)
		expect(original.ok && Buffer.from(original.value.bytes).equals(Buffer.from(bytes))).toBe(true)
		const text = await done(again, 'document.text', { requestId: view.case.id, documentId: kept!.documentId })
		expect(text.readBy).toBe('text')
		expect(await done(again, 'draft.list', {})).toEqual([])
		expect(view.case.notes[0]?.text).toBe('Rang at five.')
		expect(await done(again, 'history.verify', {})).toMatchObject({ ok: true })
	})

	it('of a draft that is gone is refused', async () => {
		const { keeper } = await newVault()
		const { draftId } = await startDraft(keeper)
		await done(keeper, 'draft.discard', { draftId })
		expect((await refused(keeper, 'request.log', { draftId, content: content() })).code).toBe('not-found')
		expect((await done(keeper, 'request.list', listAll)).all).toBe(0)
	})

	it('as a new version goes onto the same request', async () => {
		const { keeper, clock } = await newVault()
		const first = await logRequest(keeper)
		clock.ms = Date.parse('2026-03-02T09:00:00Z')
		const draft = await done(keeper, 'draft.start', { how: 'documents', versionOf: first.case.id })
		expect(draft.content.fields).toMatchObject({ askingBody: 'Avon and Somerset Police' })
		expect(draft.content.fields.informationSought).toBeUndefined()
		const logged = await done(keeper, 'request.log', {
			draftId: draft.draftId,
			content: content({ fields: { receivedOn: '2026-03-01', informationSought: 'Two sessions only' } }),
		})
		expect(logged).toEqual({ requestId: first.case.id, reference: first.case.reference })
		const view = await done(keeper, 'request.open', { requestId: first.case.id })
		expect(view.case.versions).toHaveLength(2)
		expect(view.row).toMatchObject({ version: 2, receivedOn: '2026-03-01' })
	})
})

const listAll = { text: '', sort: 'received', direction: 'up', offset: 0, limit: 50 } as const

describe('drafts', () => {
	it('are there again after the app was closed', async () => {
		const made = await newVault()
		const draft = await startDraft(made.keeper)
		await done(made.keeper, 'document.add', { draftId: draft.draftId, name: 'letter.txt', bytes: utf8('Dear sirs') })
		await done(made.keeper, 'draft.save', { draftId: draft.draftId, content: content({ step: 'answers' }) })
		const again = await reopened(made)
		const [summary] = await done(again, 'draft.list', {})
		expect(summary).toMatchObject({ title: 'DC Priya Hallworthy-Mott, Avon and Somerset Police', documents: 1 })
		const opened = await done(again, 'draft.open', { draftId: draft.draftId })
		expect(opened.content).toEqual(content({ step: 'answers' }))
		expect(opened.papers[0]).toMatchObject({ name: 'letter.txt', read: { text: 'Dear sirs' } })
	})

	it('of a phone call begin with today and now', async () => {
		const { keeper } = await newVault()
		const draft = await done(keeper, 'draft.start', { how: 'phone' })
		expect(draft.content).toMatchObject({ receivedAt: '16:55', fields: { receivedOn: '2026-02-06', channel: 'phone' } })
	})

	it('keep a file that cannot be read, and read it again with a password that is not kept', async () => {
		let passwordSeen: string | undefined
		const { keeper } = await newVault({
			read: async (_bytes, name, { password }) => {
				passwordSeen = password
				const locked = password !== 'letmein'
				const text = locked ? '' : 'Now it reads'
				return {
					...{ name, mediaType: 'application/pdf', pages: [], text, attachments: [], readBy: 'text' },
					...(locked && { problem: 'password-protected', problemSays: 'It is locked.' }),
				}
			},
		})
		const { draftId } = await startDraft(keeper)
		const added = await done(keeper, 'document.add', { draftId, name: 'form.pdf', bytes: utf8('%PDF') })
		expect(added).toMatchObject({ problem: 'password-protected', bytes: 4 })
		const { documentId } = added
		const read = await done(keeper, 'document.read-again', { draftId, documentId, password: 'letmein' })
		expect(read.problem).toBeUndefined()
		expect(read.read?.text).toBe('Now it reads')
		expect(passwordSeen).toBe('letmein')
		await done(keeper, 'document.remove', { draftId, documentId })
		expect((await done(keeper, 'draft.open', { draftId })).papers).toEqual([])
	})

	it('can be thrown away while a file of theirs is being read', async () => {
		let finish = () => {}
		const { keeper } = await newVault({
			read: (_bytes, name) =>
				new Promise((resolve) => {
					finish = () =>
						resolve({ name, mediaType: 'text/plain', pages: [], text: 'x', attachments: [], readBy: 'text' })
				}),
		})
		const { draftId } = await startDraft(keeper)
		const adding = refused(keeper, 'document.add', { draftId, name: 'slow.txt', bytes: utf8('x') })
		await new Promise((resolve) => setTimeout(resolve, 10))
		await done(keeper, 'draft.discard', { draftId })
		finish()
		expect((await adding).code).toBe('not-found')
	})

	it('take fifty files and no more', async () => {
		const { keeper } = await newVault()
		const { draftId } = await startDraft(keeper)
		for (let count = 0; count < 50; count++) {
			await done(keeper, 'document.add', { draftId, name: `${count}.txt`, bytes: utf8(`${count}`) })
		}
		const more = { draftId, name: 'one-too-many.txt', bytes: utf8('x') }
		expect((await refused(keeper, 'document.add', more)).code).toBe('too-large')
	})
})

describe('a changed request', () => {
	it('refuses a page that has not seen the last change, and loses nothing', async () => {
		const { keeper } = await newVault()
		const seen = await logRequest(keeper)
		const after = await done(keeper, 'note.add', { ...on(seen), text: 'First' })
		expect((await refused(keeper, 'note.add', { ...on(seen), text: 'Second' })).code).toBe('stale')
		const now = await done(keeper, 'note.add', { ...on(after), text: 'Second' })
		expect(now.case.notes.map(({ text }) => text)).toEqual(['First', 'Second'])
	})

	it('keeps derived answers in step until a person set them otherwise', async () => {
		const { keeper } = await newVault()
		const view = await logRequest(keeper, {
			fields: { approverRank: 'DI', approverName: 'Rowena Applethwaite', approvalDate: '2026-02-04' },
			answers: { instrument: 'request', jurisdiction: 'ew', requester_authorised: 'yes', approval_shown: 'yes' },
		})
		expect(currentVersion(view.case).answers.approver_standing).toBe('not-shown')
		const change = (name: string, value: string) => ({ changes: { [name]: value }, evidence: {}, reason: '' })
		const higher = await done(keeper, 'request.change-fields', { ...on(view), ...change('approverRank', 'DCI') })
		expect(currentVersion(higher.case).answers).toMatchObject({ approver_rank: 'DCI', approver_standing: 'shown' })
		expect(currentVersion(higher.case).proposed).toContain('approver_standing')
		const decided = await done(keeper, 'request.change-answers', {
			...on(higher),
			...change('approver_standing', 'unclear'),
		})
		expect(currentVersion(decided.case).proposed).not.toContain('approver_standing')
		const again = await done(keeper, 'request.change-fields', {
			...on(decided),
			...change('approverRank', 'Superintendent'),
		})
		expect(currentVersion(again.case).answers).toMatchObject({ approver_standing: 'unclear' })
		const dated = await done(keeper, 'request.change-fields', { ...on(again), ...change('requestDate', '2026-02-01') })
		expect(currentVersion(dated.case).answers.request_date).toBe('2026-02-01')
	})

	it('confirms findings with the answers behind them, and asks anew when a standing changes', async () => {
		const { keeper } = await newVault()
		const view = await logRequest(keeper)
		expect(view.unconfirmed).toContain('NARROW-02')
		expect(currentVersion(view.case).proposed).toContain('whole_file_requested')
		const confirmed = await done(keeper, 'findings.confirm', { ...on(view), checks: ['NARROW-02'] })
		expect(confirmed.unconfirmed).not.toContain('NARROW-02')
		expect(currentVersion(confirmed.case).proposed).not.toContain('whole_file_requested')
		const changes = { whole_file_requested: 'no' } as const
		const changed = await done(keeper, 'request.change-answers', {
			...on(confirmed),
			changes,
			evidence: {},
			reason: '',
		})
		expect(changed.unconfirmed).toContain('NARROW-02')
	})

	it('refuses what an answer cannot be, what is recorded elsewhere, and emptying what is required', async () => {
		const { keeper } = await newVault()
		const view = await logRequest(keeper)
		const answers = (changes: object) => ({ ...on(view), changes, evidence: {}, reason: '' })
		for (const changes of [{ in_writing: 'perhaps' }, { request_date: '2026-02-31' }, { safe_contact: 'confirmed' }]) {
			expect((await refused(keeper, 'request.change-answers', answers(changes))).code).toBe('input')
		}
		const emptied = { ...on(view), changes: { askingBody: '' }, evidence: {}, reason: '' }
		expect((await refused(keeper, 'request.change-fields', emptied)).fields).toEqual(['askingBody'])
	})

	it('points out requests that are alike, and never merges them', async () => {
		const { keeper } = await newVault()
		const first = await logRequest(keeper)
		const samePolice = await logRequest(keeper, {
			clientReference: 'LC-200',
			fields: { receivedOn: '2024-01-01', policeReference: '5226 004417-26' },
		})
		const sameClient = await logRequest(keeper, {
			clientReference: 'lc 118',
			fields: { receivedOn: '2025-11-01', policeReference: 'other' },
		})
		const longAgo = await logRequest(keeper, { fields: { receivedOn: '2023-11-01', policeReference: '' } })
		const now = await done(keeper, 'request.open', { requestId: first.case.id })
		expect(now.alike.map(({ reference, because }) => [reference, because])).toEqual([
			[sameClient.case.reference, ['same client reference']],
			[samePolice.case.reference, ['same police reference']],
		])
		expect(longAgo.alike).toEqual([])
		const asked = { policeReference: '', clientReference: 'LC118', receivedOn: '' }
		expect(await done(keeper, 'request.alike', asked)).toHaveLength(2)
		expect(await done(keeper, 'request.alike', { ...asked, clientReference: '' })).toEqual([])
		await done(keeper, 'request.link', { ...on(now), other: samePolice.case.id, relation: 'chaser' })
		expect((await done(keeper, 'request.list', listAll)).all).toBe(4)
	})
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../db/ledger.ts'
import { searchQueries } from '../../db/projections/search-text.ts'
import { replayDiffers } from '../../db/verify.ts'
import { contract, type DraftContent, type Input, type RequestRow } from '../../domain/index.ts'
import { content, registerInMemory, utf8 } from './world.ts'

type World = ReturnType<typeof registerInMemory>

async function log({ register, lead }: World, more: Partial<DraftContent>, paper?: string): Promise<string> {
	const draft = await register.perform('draft.start', { how: 'text' }, lead)
	if (!draft.ok) throw new Error(draft.refusal.message)
	const { draftId } = draft.value
	if (paper) await register.perform('document.add', { draftId, name: 'paper.txt', bytes: utf8(paper) }, lead)
	const logged = await register.perform('request.log', { draftId, content: content(more) }, lead)
	if (!logged.ok) throw new Error(logged.refusal.message)
	return logged.value.requestId
}

async function list({ register, lead }: World, input: Partial<Input<'request.list'>> = {}) {
	const all = { text: '', sort: 'received', direction: 'up', offset: 0, limit: 100, ...input }
	const result = await register.perform('request.list', all, lead)
	if (!result.ok) throw new Error(result.refusal.message)
	return result.value
}

const references = ({ rows }: { rows: RequestRow[] }) => rows.map(({ reference }) => reference)

async function threeRequests() {
	const world = registerInMemory()
	await log(world, {
		clientReference: 'b-2',
		fields: { receivedOn: '2026-02-06', askingBody: 'kent Police', policeReference: 'K/1', replyBy: '' },
	})
	await log(
		world,
		{
			clientReference: 'A-1',
			fields: {
				receivedOn: '2026-01-20',
				askingBody: 'Avon and Somerset Police',
				policeReference: 'AS 77',
				replyBy: '2026-01-25',
			},
		},
		'The café on Rowan Street was seen on the evening of 6 September',
	)
	const last = await log(world, {
		clientReference: 'c-3',
		fields: { receivedOn: '2026-02-01', askingBody: 'Zeal Constabulary', policeReference: 'ZC-9', replyBy: '' },
		lane: 'other_request',
		laneReason: 'council',
	})
	const { lastSeq } = world.ledger.case(last)!
	await world.register.perform(
		'request.set-waiting',
		{ requestId: last, expectedSeq: lastSeq, for: 'nobody', note: '' },
		world.lead,
	)
	return world
}

describe('the list', () => {
	it('sorts by every column, both ways, without regard to case, and puts requests without a date last', async () => {
		const world = await threeRequests()
		const order = async (sort: Input<'request.list'>['sort'], direction: 'up' | 'down' = 'up') =>
			references(await list(world, { sort, direction }))
		const [kent, avon, zeal] = ['2026-001', '2026-002', '2026-003']
		expect(await order('received')).toEqual([avon, zeal, kent])
		expect(await order('received', 'down')).toEqual([kent, zeal, avon])
		expect(await order('reference', 'down')).toEqual([zeal, avon, kent])
		expect(await order('askingBody')).toEqual([avon, kent, zeal])
		expect(await order('clientReference')).toEqual([avon, kent, zeal])
		expect(await order('lane')).toEqual([zeal, kent, avon])
		expect(await order('nextDate')).toEqual([avon, kent, zeal])
		expect(await order('nextDate', 'down')).toEqual([kent, avon, zeal])
		expect(await order('changed', 'down')).toEqual([zeal, avon, kent])
	})

	it('filters, and tells how many there are in all', async () => {
		const world = await threeRequests()
		expect(await list(world, { lane: 'other_request' })).toMatchObject({ total: 1, all: 3 })
		expect(references(await list(world, { waiting: 'us' }))).toEqual(['2026-002', '2026-001'])
		const page = await list(world, { offset: 1, limit: 1, sort: 'reference' })
		expect(page).toMatchObject({ total: 3, all: 3 })
		expect(references(page)).toEqual(['2026-002'])
	})

	it('keeps thousands of references of one year in order', async () => {
		const world = registerInMemory()
		await log(world, {})
		world.db.exec("UPDATE request SET number = 999, reference = '2026-999'")
		await log(world, {})
		expect(references(await list(world, { sort: 'reference' }))).toEqual(['2026-999', '2026-1000'])
	})
})

describe('the search', () => {
	it('finds beginnings of words anywhere in a request, all of them together, without accents', async () => {
		const world = await threeRequests()
		const find = async (text: string) => references(await list(world, { text }))
		expect(await find('zeal')).toEqual(['2026-003'])
		expect(await find('ROWAN')).toEqual(['2026-002'])
		expect(await find('cafe')).toEqual(['2026-002'])
		expect(await find('avon rowan')).toEqual(['2026-002'])
		expect(await find('zeal rowan')).toEqual([])
		expect(await find('AS 77')).toEqual(['2026-002'])
		expect(await find('2026-00')).toHaveLength(3)
		expect(await find('hallworthy-mott')).toHaveLength(3)
		expect(await find('allworthy')).toEqual([])
		expect(await find('   ')).toHaveLength(3)
		expect(await find('!!! ***')).toEqual([])
	})

	it('takes everything typed as text and nothing as syntax', async () => {
		const world = await threeRequests()
		for (const text of [
			'"',
			'""',
			'a"b',
			'zeal OR kent',
			'NEAR(a b)',
			'text:zeal',
			'*',
			'zeal*',
			'-zeal',
			'^zeal',
			"'; DROP",
			'(',
			'AND',
		]) {
			await expect(list(world, { text })).resolves.toBeDefined()
		}
		expect(references(await list(world, { text: 'zeal OR kent' }))).toEqual([])
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
				expect(searchQueries(text).length).toBeLessThanOrEqual(10)
				// Control characters are refused by the contract; anything else is only searched for.
				if (contract['request.list'].input.shape.text.safeParse(text).success) await list(world, { text })
			}),
			{ numRuns: 100 },
		)
	})

	it('forgets what a request no longer says', async () => {
		const world = registerInMemory()
		const requestId = await log(world, { fields: { requesterName: 'Quillfeather' } })
		expect((await list(world, { text: 'quillfeather' })).total).toBe(1)
		const { lastSeq } = world.ledger.case(requestId)!
		const change = {
			requestId,
			expectedSeq: lastSeq,
			changes: { requesterName: 'Ravenscroft' },
			evidence: {},
			reason: '',
		}
		await world.register.perform('request.change-fields', change, world.lead)
		expect((await list(world, { text: 'quillfeather' })).total).toBe(0)
		expect((await list(world, { text: 'ravenscroft' })).total).toBe(1)
	})
})

describe('roles', () => {
	const administrator: Person = { id: '0195d000-0000-7000-8000-000000000002', name: 'Ada Fenn', role: 'administrator' }
	const therapist: Person = { id: '0195d000-0000-7000-8000-000000000003', name: 'Tam Reed', role: 'therapist' }

	async function staffed() {
		const world = registerInMemory()
		world.ledger.save(() => {
			for (const { id: personId, name, role } of [administrator, therapist]) {
				world.ledger.append({ kind: 'person.added', subject: '', payload: { personId, name, role } }, world.lead)
			}
		})
		const requestId = await log(world, {})
		const perform = (name: string, input: object, person: Person) => {
			const { lastSeq } = world.ledger.case(requestId)!
			return world.register.perform(name as 'note.add', { requestId, expectedSeq: lastSeq, ...input } as never, person)
		}
		return { ...world, requestId, perform }
	}

	it('that may not do a thing are told who can, and nothing changes', async () => {
		const { register, perform, ledger, lead } = await staffed()
		const before = ledger.journal.head()
		const settings = { changes: { serviceName: 'Mine now' } }
		const change = await register.perform('settings.change', settings, administrator)
		expect(change).toMatchObject({ ok: false, refusal: { code: 'role' } })
		expect(!change.ok && change.refusal.message).toContain('Maren Oldcastle')
		const contact = { standing: 'confirmed', route: 'in person', mustNotKnow: '' }
		expect(await perform('client.record-safe-contact', contact, administrator)).toMatchObject({
			refusal: { code: 'role' },
		})
		expect(await perform('client.clear-notice', { reason: 'x' }, therapist)).toMatchObject({
			refusal: { code: 'role' },
		})
		const status = { changes: { confirm_client_status: 'yes' }, evidence: {}, reason: '' }
		expect(await perform('request.change-answers', status, therapist)).toMatchObject({ refusal: { code: 'role' } })
		expect(ledger.journal.head()).toEqual(before)
		expect(await perform('client.record-safe-contact', contact, therapist)).toMatchObject({ ok: true })
		expect(await perform('request.change-answers', status, lead)).toMatchObject({ ok: true })
	})

	it('decide who may send a letter, not who may write it', async () => {
		const { perform, ledger, requestId, lead } = await staffed()
		const { register } = { register: perform }
		const view = await register('request.waiting' as never, {}, lead).catch(() => undefined)
		expect(view === undefined || !view.ok).toBe(true)
		const confirmed = await perform('findings.confirm', { checks: ['NARROW-02', 'VIR-03'] }, administrator)
		expect(confirmed.ok).toBe(true)
		expect((await perform('letter.start', { kind: 'challenge' }, administrator)).ok).toBe(true)
		const { letterId } = ledger.case(requestId)!.letters[0]!
		const send = { letterId, sentOn: '2026-02-06', method: 'post' }
		expect(await perform('letter.send', send, administrator)).toMatchObject({ refusal: { code: 'role' } })
		expect(await perform('letter.send', send, lead)).toMatchObject({ ok: true })
	})

	it('an administrator cannot log answers that are the clinical lead’s to give', async () => {
		const { register, ledger } = await staffed()
		const draft = await register.perform('draft.start', { how: 'text' }, administrator)
		const { draftId } = draft.ok ? draft.value : expect.fail()
		const decided = (decision: string) => ({ draftId, content: content({ answers: { decision } }) })
		expect(await register.perform('request.log', decided('disclose'), administrator)).toMatchObject({
			refusal: { code: 'role' },
		})
		expect(ledger.db.prepare('SELECT count(*) AS count FROM draft').get()).toEqual({ count: 1 })
		expect(await register.perform('request.log', decided('undecided'), administrator)).toMatchObject({ ok: true })
	})
})

describe('settings', () => {
	it('that change the service’s own period move its dates', async () => {
		const world = registerInMemory()
		await log(world, { fields: { replyBy: '' } })
		expect((await list(world)).rows[0]).toMatchObject({ nextDate: '2026-02-20', nextDateIs: 'ours' })
		await world.register.perform('settings.change', { changes: { replyWorkingDays: 5 } }, world.lead)
		expect((await list(world)).rows[0]).toMatchObject({ nextDate: '2026-02-13', nextDateIs: 'ours' })
	})
})

describe('a full disk', () => {
	it('refuses the save that no longer fits, in words, and loses nothing that was saved', async () => {
		const world = registerInMemory()
		const requestId = await log(world, {})
		const { db, ledger, register, lead } = world
		const before = ledger.journal.head()
		db.pragma(`max_page_count=${db.pragma('page_count', { simple: true })}`)
		const draft = await register.perform('draft.start', { how: 'text' }, lead)
		const { lastSeq } = ledger.case(requestId)!
		const long = 'x'.repeat(9_000)
		const note = await register.perform('note.add', { requestId, expectedSeq: lastSeq, text: long }, lead)
		const full = [draft, note].filter((result) => !result.ok)
		expect(full.length).toBeGreaterThan(0)
		for (const result of full) expect(result).toMatchObject({ refusal: { code: 'disk-full' } })
		expect(note.ok).toBe(false)
		expect(ledger.journal.head()).toEqual(before)
		expect(ledger.case(requestId)?.notes).toEqual([])
		db.pragma('max_page_count=1000000')
		expect((await register.perform('note.add', { requestId, expectedSeq: lastSeq, text: long }, lead)).ok).toBe(true)
		expect(await replayDiffers(ledger)).toBeUndefined()
	})
})

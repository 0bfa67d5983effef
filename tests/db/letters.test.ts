import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../db/canonical-json.ts'
import type { CaseView } from '../../domain/index.ts'
import { done, logRequest, newVault, on, refused } from './world.ts'

async function confirmedRequest() {
	const made = await newVault()
	const view = await logRequest(made.keeper)
	const confirmed = await done(made.keeper, 'findings.confirm', { ...on(view), checks: view.unconfirmed })
	return { ...made, view: confirmed }
}

const letterIn = (view: CaseView, letterId: string) => view.case.letters.find((letter) => letter.letterId === letterId)!
const send = { sentOn: '2026-02-06', method: 'secure-email' } as const

describe('letters', () => {
	it('that are blocked cannot be started, and say why', async () => {
		const { keeper } = await newVault()
		const view = await logRequest(keeper)
		const client = await refused(keeper, 'letter.start', { ...on(view), kind: 'client' })
		expect(client.code).toBe('state')
		expect(client.message).toMatch(/notice|safe/i)
		expect((await refused(keeper, 'letter.start', { ...on(view), kind: 'challenge' })).message).toMatch(/[Cc]onfirm/)
		expect((await refused(keeper, 'letter.start', { ...on(view), kind: 'disclosure' })).code).toBe('state')
	})

	it('are composed, edited with marks, sealed, and then never change', async () => {
		const { keeper, view } = await confirmedRequest()
		const { letterId, view: started } = await done(keeper, 'letter.start', { ...on(view), kind: 'challenge' })
		const { letter } = letterIn(started, letterId)
		const first = letter.blocks[0]!
		const last = letter.blocks.at(-1)!
		const edited = await done(keeper, 'letter.save', {
			...on(started),
			letterId,
			letter: {
				...letter,
				signs: ['administrator'],
				blocks: [
					{ ...first, text: 'Other words.' },
					...letter.blocks.slice(1, -1),
					{ id: 'mine', source: { template: 'CH-1' }, text: 'My own words.' },
				],
			},
		})
		const saved = letterIn(edited, letterId).letter
		expect(saved.blocks[0]).toMatchObject({ text: 'Other words.', composedText: first.text, source: first.source })
		expect(saved.blocks.at(-1)).toMatchObject({ id: 'mine', source: { person: edited.case.letters[0]?.startedBy } })
		expect(saved.blocks.some(({ id }) => id === last.id)).toBe(false)
		expect(saved.signs).toEqual(['clinical_lead'])

		const backAgain = await done(keeper, 'letter.save', { ...on(edited), letterId, letter })
		expect(letterIn(backAgain, letterId).letter.blocks[0]?.composedText).toBeUndefined()
		expect(letterIn(backAgain, letterId).letter.blocks.at(-1)).toEqual(last)

		const tomorrow = { ...on(backAgain), letterId, ...send, sentOn: '2026-02-07' }
		expect((await refused(keeper, 'letter.send', tomorrow)).fields).toEqual(['sentOn'])
		const sent = await done(keeper, 'letter.send', { ...on(backAgain), letterId, ...send })
		const sealed = letterIn(sent, letterId)
		expect(sealed).toMatchObject({ state: 'sent', sentOn: '2026-02-06', method: 'secure-email' })
		expect(sealed.sha256).toBe(createHash('sha256').update(canonicalJson(sealed.letter)).digest('hex'))
		expect(sent.case.waiting).toBe('police')
		expect(sent.row.waiting).toBe('police')
		for (const name of ['letter.discard', 'letter.send', 'letter.save'] as const) {
			const input = {
				...on(sent),
				letterId,
				...(name === 'letter.send' && send),
				...(name === 'letter.save' && { letter }),
			}
			expect((await refused(keeper, name, input)).code).toBe('state')
		}
	})

	it('cannot be sent when something came in between that blocks them', async () => {
		const { keeper, view } = await confirmedRequest()
		const { letterId, view: started } = await done(keeper, 'letter.start', { ...on(view), kind: 'challenge' })
		const moved = await done(keeper, 'request.change-lane', {
			...on(started),
			lane: 'compelled',
			reason: 'An order came.',
		})
		const refusal = await refused(keeper, 'letter.send', { ...on(moved), letterId, ...send })
		expect(refusal.code).toBe('state')
		expect(refusal.message).toMatch(/order/)
		expect((await refused(keeper, 'letter.compose-again', { requestId: view.case.id, letterId })).code).toBe('state')
	})

	it('that are put aside leave the search but stay in the history', async () => {
		const { keeper, view } = await confirmedRequest()
		const { letterId, view: started } = await done(keeper, 'letter.start', { ...on(view), kind: 'acknowledgement' })
		const { letter } = letterIn(started, letterId)
		const blocks = [{ ...letter.blocks[0]!, text: 'Quincunx' }, ...letter.blocks.slice(1)]
		const edited = await done(keeper, 'letter.save', { ...on(started), letterId, letter: { ...letter, blocks } })
		const find = { text: 'quincunx', sort: 'received', direction: 'up', offset: 0, limit: 10 } as const
		expect((await done(keeper, 'request.list', find)).total).toBe(1)
		const dropped = await done(keeper, 'letter.discard', { ...on(edited), letterId })
		expect((await done(keeper, 'request.list', find)).total).toBe(0)
		expect(letterIn(dropped, letterId)).toMatchObject({ state: 'discarded', letter: { blocks } })
		expect((await refused(keeper, 'letter.save', { ...on(dropped), letterId, letter })).code).toBe('state')
	})

	it('leave the vault only as an entry', async () => {
		const { keeper, view } = await confirmedRequest()
		const { letterId } = await done(keeper, 'letter.start', { ...on(view), kind: 'acknowledgement' })
		const requestId = view.case.id
		expect(await keeper.letter(requestId, letterId)).toMatchObject({ ok: true, value: { letter: { letterId } } })
		expect(await keeper.letterExported(requestId, letterId, 'pdf')).toMatchObject({ ok: true })
		const unknown = '0195d000-0000-7000-8000-00000000000f'
		expect(await keeper.letterExported(requestId, unknown, 'pdf')).toMatchObject({ ok: false })
		const { timeline } = await done(keeper, 'request.open', { requestId })
		expect(timeline.at(-1)).toMatchObject({ kind: 'letter.exported', says: 'Saved a letter as PDF.' })
	})

	it('to the client wait for notice or the lead’s reason, and for a safe way to reach them', async () => {
		const { keeper, view } = await confirmedRequest()
		const cleared = await done(keeper, 'client.clear-notice', { ...on(view), reason: 'Police agreed by phone.' })
		expect((await refused(keeper, 'letter.start', { ...on(cleared), kind: 'client' })).message).toMatch(/safe/)
		const contact = { standing: 'confirmed', route: '', mustNotKnow: '' } as const
		expect((await refused(keeper, 'client.record-safe-contact', { ...on(cleared), ...contact })).fields).toEqual([
			'route',
		])
		const safe = await done(keeper, 'client.record-safe-contact', {
			...on(cleared),
			...{ ...contact, route: 'In person, on Thursdays' },
		})
		expect(safe.case.versions[0]?.answers.safe_contact).toBe('confirmed')
		await done(keeper, 'letter.start', { ...on(safe), kind: 'client' })
	})
})

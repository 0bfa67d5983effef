import { createHash } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { canonicalJson } from '../../db/canonical-json.ts'
import { VaultKeeper } from '../../db/vault.ts'
import type { CaseView } from '../../domain/index.ts'
import {
	done,
	goodPassphrase,
	logRequest,
	newVault,
	on,
	personName,
	refused,
	reopened,
	temporaryFolder,
	utf8,
} from './world.ts'

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
		const { letterId, view: started } = await done(keeper, 'letter.start', { ...on(safe), kind: 'client' })
		expect((await keeper.letter(started.case.id, letterId)).ok).toBe(true)
		// The letter was begun while it was safe: now it is not, and nothing of it leaves.
		const unsafe = await done(keeper, 'client.record-safe-contact', {
			...on(started),
			...{ standing: 'none_safe', route: '', mustNotKnow: 'The husband reads the post' },
		})
		for (const out of [
			await keeper.letter(unsafe.case.id, letterId),
			await keeper.letterExported(unsafe.case.id, letterId, 'print'),
		]) {
			expect(out).toMatchObject({ ok: false, refusal: { code: 'state', message: expect.stringMatching(/safe/) } })
		}
		const dropped = await done(keeper, 'letter.discard', { ...on(unsafe), letterId })
		expect(await keeper.letter(dropped.case.id, letterId)).toMatchObject({ ok: false, refusal: { code: 'state' } })
	})

	it('that confirm somebody as a client go nowhere until the clinical lead lets the words pass', async () => {
		const { keeper, view } = await confirmedRequest()
		const { letterId, view: started } = await done(keeper, 'letter.start', { ...on(view), kind: 'challenge' })
		const { letter } = letterIn(started, letterId)
		const own = (text: string) => ({ id: 'mine', source: { person: 'somebody' }, text })
		const saved = await done(keeper, 'letter.save', {
			...on(started),
			letterId,
			letter: { ...letter, blocks: [...letter.blocks, own('We have told our client.')] },
		})
		const says = /confirm that the person is a client: “We have told our client.”/
		expect((await refused(keeper, 'letter.send', { ...on(saved), letterId, ...send })).message).toMatch(says)
		for (const out of [
			await keeper.letter(saved.case.id, letterId),
			await keeper.letterExported(saved.case.id, letterId, 'pdf'),
		]) {
			expect(out).toMatchObject({ ok: false, refusal: { code: 'state' } })
		}
		// Only what stands in the letter can be let pass.
		const other = { letterId, sentences: ['Our client agrees.'], reason: 'They asked us to.' }
		expect((await refused(keeper, 'letter.allow-mentions', { ...on(saved), ...other })).code).toBe('input')
		const passed = await done(keeper, 'letter.allow-mentions', {
			...on(saved),
			...other,
			sentences: ['We have told our client.'],
		})
		expect((await keeper.letter(passed.case.id, letterId)).ok).toBe(true)
		// Another such sentence is another decision.
		const more = await done(keeper, 'letter.save', {
			...on(passed),
			letterId,
			letter: {
				...letter,
				blocks: [...letter.blocks, own('We have told our client. Our client will ring you.')],
			},
		})
		expect((await keeper.letter(more.case.id, letterId)).ok).toBe(false)
		const both = await done(keeper, 'letter.allow-mentions', {
			...on(more),
			...{ letterId, sentences: ['Our client will ring you.'], reason: 'They will.' },
		})
		const sent = await done(keeper, 'letter.send', { ...on(both), letterId, ...send })
		expect(letterIn(sent, letterId)).toMatchObject({ state: 'sent', allowed: [{ reason: 'They asked us to.' }, {}] })
	})

	describe('being written', () => {
		const edits = (view: CaseView) => view.timeline.filter(({ kind }) => kind === 'letter.edited').length
		async function writing() {
			const made = await confirmedRequest()
			const { letterId, view } = await done(made.keeper, 'letter.start', { ...on(made.view), kind: 'challenge' })
			const { letter } = letterIn(view, letterId)
			const typed = (text: string) => ({
				letterId,
				letter: { ...letter, blocks: [...letter.blocks, { id: 'mine', source: { person: 'x' }, text }] },
			})
			return { ...made, view, letterId, typed }
		}

		it('are kept at every pause without an entry, and entered after a minute at the latest', async () => {
			const { keeper, clock, view, letterId, typed } = await writing()
			expect(await done(keeper, 'letter.keep', { ...on(view), ...typed('One.') })).toEqual({})
			clock.pass(50)
			expect(await done(keeper, 'letter.keep', { ...on(view), ...typed('One. Two.') })).toEqual({})
			const { requestId } = on(view)
			expect(edits(await done(keeper, 'request.open', { requestId }))).toBe(0)
			clock.pass(11)
			const { view: entered } = await done(keeper, 'letter.keep', { ...on(view), ...typed('One. Two. Three.') })
			expect(entered && edits(entered)).toBe(1)
			expect(entered && letterIn(entered, letterId).letter.blocks.at(-1)?.text).toBe('One. Two. Three.')
		})

		it('are in the history after a lock, and after a crash at the next unlocking, as their writer’s', async () => {
			const made = await writing()
			const { keeper, view, letterId, typed } = made
			await done(keeper, 'letter.keep', { ...on(view), ...typed('Before the lock.') })
			const again = await reopened(made)
			const seen = await done(again, 'request.open', { requestId: view.case.id })
			expect(letterIn(seen, letterId).letter.blocks.at(-1)?.text).toBe('Before the lock.')
			expect(edits(seen)).toBe(1)
			await done(again, 'letter.keep', { ...on(seen), ...typed('Before the crash.') })
			// What a crash leaves behind: the kept paper, and no entry.
			again.close = () => {}
			const copy = join(temporaryFolder(), '..', 'copy')
			cpSync(made.folder, copy, { recursive: true })
			const after = new VaultKeeper(copy, made.world)
			onTestFinished(() => after.close())
			await done(after, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
			const found = await done(after, 'request.open', { requestId: view.case.id })
			expect(letterIn(found, letterId).letter.blocks.at(-1)?.text).toBe('Before the crash.')
			expect(found.timeline.at(-1)?.actorName).toBe(personName)
		})

		it('go nowhere without what was typed last, and are sealed with it', async () => {
			const { keeper, view, letterId, typed } = await writing()
			await done(keeper, 'letter.keep', { ...on(view), ...typed('The last word.') })
			const sent = await done(keeper, 'letter.send', { ...on(view), letterId, ...send })
			expect(letterIn(sent, letterId).letter.blocks.at(-1)?.text).toBe('The last word.')
			expect(edits(sent)).toBe(1)
		})

		it('are not kept over a change that the page has not seen', async () => {
			const { keeper, view, typed } = await writing()
			await done(keeper, 'note.add', { ...on(view), text: 'Somebody rang.' })
			expect((await refused(keeper, 'letter.keep', { ...on(view), ...typed('Late.') })).code).toBe('stale')
		})
	})
})

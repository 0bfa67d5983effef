import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '../../db/journal.ts'
import { replayDiffers } from '../../db/verify.ts'
import { type CaseView, lanes, letterKinds, type Result, sendMethods, waitingFor } from '../../domain/index.ts'
import { content, registerInMemory } from './world.ts'

/** Numbers that stand for choices; what they choose from depends on where the register has got to. */
const step = fc.record({
	what: fc.nat(13),
	which: fc.nat(1000),
	text: fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
})

type World = ReturnType<typeof registerInMemory>

async function takeStep(
	world: World,
	{ what, which, text }: { what: number; which: number; text: string },
): Promise<void> {
	const { register, lead, ledger, db, clock } = world
	clock.pass(which)
	const perform = register.perform.bind(register) as (
		name: string,
		input: unknown,
		person: typeof lead,
	) => Promise<Result<unknown>>
	const ids = db.prepare<[], { id: string }>('SELECT id FROM request ORDER BY year, number').all()
	const chosen = ids[which % Math.max(1, ids.length)]?.id
	const pick = <T>(from: readonly T[]): T => from[which % from.length]!
	if (what <= 2 || !chosen) {
		const versionOf = what === 2 && chosen ? { versionOf: chosen } : {}
		const draft = (await perform('draft.start', { how: 'text', ...versionOf }, lead)) as Result<{ draftId: string }>
		if (!draft.ok) throw new Error(draft.refusal.message)
		const { draftId } = draft.value
		if (which % 2)
			await perform(
				'document.add',
				{ draftId, name: `${text}.txt`, bytes: new TextEncoder().encode(`${text} paper`) },
				lead,
			)
		const typed = content({
			clientReference: `C${which % 7}`,
			note: text,
			laneReason: 'The paper is of another kind.',
			fields: { policeReference: `P${which % 5}`, receivedOn: `202${which % 7}-02-06` },
		})
		// A new version may be refused by the state of its request: then the draft stays, and nothing else.
		await perform('request.log', { draftId, content: typed }, lead)
		return
	}
	const subject = ledger.case(chosen)!
	const change = { requestId: chosen, expectedSeq: subject.lastSeq }
	const letter = subject.letters[which % Math.max(1, subject.letters.length)]
	const because = { evidence: {}, reason: text }
	switch (what) {
		case 3:
			await perform(
				'request.change-answers',
				{
					...change,
					changes: {
						whole_file_requested: pick(['yes', 'no', 'unknown']),
						victim_notice: pick(['yes', 'withheld', 'no']),
					},
					...because,
				},
				lead,
			)
			return
		case 4:
			await perform(
				'request.change-fields',
				{
					...change,
					changes: { approverRank: pick(['DI', 'DCI', '']), replyBy: pick(['2026-03-01', '']) },
					...because,
				},
				lead,
			)
			return
		case 5:
			await perform('request.change-client-reference', { ...change, clientReference: `K${text}`, reason: text }, lead)
			return
		case 6:
			await perform('request.change-lane', { ...change, lane: pick(lanes), reason: 'because' }, lead)
			return
		case 7:
			await perform('request.set-waiting', { ...change, for: pick(waitingFor), note: text }, lead)
			return
		case 8: {
			const view = (await perform('request.open', { requestId: chosen }, lead)) as Result<CaseView>
			if (view.ok && view.value.unconfirmed.length > 0)
				await perform('findings.confirm', { ...change, checks: view.value.unconfirmed }, lead)
			return
		}
		case 9:
			await perform('letter.start', { ...change, kind: pick(letterKinds) }, lead)
			return
		case 10:
			if (letter) {
				const blocks = letter.letter.blocks.map((block) => ({ ...block, text: `${block.text} ${text}` }))
				await perform(
					'letter.save',
					{ ...change, letterId: letter.letterId, letter: { ...letter.letter, blocks } },
					lead,
				)
			}
			return
		case 11:
			if (letter)
				await perform(
					'letter.send',
					{ ...change, letterId: letter.letterId, sentOn: '2026-02-06', method: pick(sendMethods) },
					lead,
				)
			return
		case 12:
			if (letter) await perform('letter.discard', { ...change, letterId: letter.letterId }, lead)
			else
				await perform(
					'client.record-safe-contact',
					{ ...change, standing: pick(['confirmed', 'none_safe', 'unknown']), route: 'by phone', mustNotKnow: text },
					lead,
				)
			return
		default:
			await perform(
				'settings.change',
				{ changes: { replyWorkingDays: 1 + (which % 20), serviceNation: pick(['ew', 'scotland', 'unknown']) } },
				lead,
			)
	}
}

describe('replaying the journal into an empty vault', () => {
	it('gives the same tables, whatever was done', { timeout: 120_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
				const world = registerInMemory()
				for (const each of steps) await takeStep(world, each)
				expect(await replayDiffers(world.ledger)).toBeUndefined()
				expect(verifyChain(world.db, world.firstKey)).toBeUndefined()
			}),
			{ numRuns: Number(process.env.REPLAY_RUNS ?? 25) },
		)
	})

	it('finds a table that does not follow from it', async () => {
		const world = registerInMemory()
		for (let which = 1; which < 6; which++) await takeStep(world, { what: 0, which, text: 'x' })
		expect(await replayDiffers(world.ledger)).toBeUndefined()
		for (const [table, sql] of [
			['request', "UPDATE request SET asking_body = 'Somebody else' WHERE number = 1"],
			['person', "UPDATE person SET role = 'administrator'"],
			['register_text', 'DELETE FROM register_text WHERE rowid = 2'],
		] as const) {
			world.db.exec('SAVEPOINT harm')
			world.db.exec(sql)
			expect(await replayDiffers(world.ledger)).toBe(table)
			world.db.exec('ROLLBACK TO harm; RELEASE harm')
		}
	})
})

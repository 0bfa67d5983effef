import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftContent, type Suggestion } from '../../../domain/index.ts'
import { candidatesOf, saidByPaper } from '../../../renderer/log-request/candidates.ts'
import {
	acceptAll,
	answersSoFar,
	contentToLog,
	decide,
	missingItems,
	reopen,
	waiting,
} from '../../../renderer/log-request/draft-content.ts'
import { aDraft, anId, aPaper, place } from '../a-case.ts'

const said = (field: string, value: string): Suggestion => ({
	field,
	value,
	confidence: 'high',
	evidence: place('Reply by'),
})
const guessed = (field: string, value: string): Suggestion => ({ field, value, confidence: 'low', why: 'worked out' })
const start = aDraft().content

describe('what the papers suggest', () => {
	it('puts what the paper says before guesses, and the same value once', () => {
		const found = candidatesOf([
			aPaper([guessed('requesterRank', 'DC'), guessed('requesterRank', 'DS'), said('requesterRank', 'DS')]),
			aPaper([said('requesterRank', 'DS')], { documentId: anId(301) }),
		])
		expect(found.requesterRank?.map(({ value, confidence }) => [value, confidence])).toEqual([
			['DS', 'high'],
			['DC', 'low'],
		])
	})

	it('says nothing where the paper gives two values', () => {
		const found = candidatesOf([aPaper([said('requestDate', '2026-02-02'), said('requestDate', '2026-02-03')])])
		expect(saidByPaper(found.requestDate)).toBeUndefined()
	})

	it('leaves out names that are neither a field nor an answer', () => {
		expect(candidatesOf([aPaper([said('__proto__', 'x'), said('colour', 'red')])])).toEqual({})
	})
})

describe('accepting all that the paper says', () => {
	const candidates = candidatesOf([
		aPaper([
			said('requesterName', 'Callum Booth-Larkin'),
			guessed('requesterRank', 'DC'),
			said('requestDate', '2026-02-02'),
			said('policeReference', '1'),
			said('policeReference', '2'),
			said('whole_file_requested', 'yes'),
			guessed('reason_stated', 'no'),
		]),
	])

	it('takes neither guesses nor values that compete', () => {
		const { fields, answers, decided } = acceptAll(start, candidates)
		expect(fields).toEqual({ requesterName: 'Callum Booth-Larkin', requestDate: '2026-02-02' })
		expect(answers).toEqual({ request_date: '2026-02-02', whole_file_requested: 'yes' })
		expect(decided).not.toContain('requesterRank')
		expect(decided).not.toContain('reason_stated')
		expect(waiting(acceptAll(start, candidates), candidates)).toEqual(['requesterRank', 'policeReference'])
	})

	it('never overrules a person', () => {
		const typed = decide(start, 'requesterName', 'Somebody Else')
		const cleared = decide(typed, 'whole_file_requested', 'unknown')
		const { fields, answers } = acceptAll(cleared, candidates)
		expect(fields.requesterName).toBe('Somebody Else')
		expect(answers.whole_file_requested).toBe('unknown')
	})

	it('keeps the place in the paper with what was accepted', () => {
		expect(acceptAll(start, candidates).evidence.requesterName).toEqual([place('Reply by')])
		expect(decide(acceptAll(start, candidates), 'requesterName', 'X').evidence.requesterName).toBeUndefined()
	})

	it('gives content that the contract takes, whatever is suggested', () => {
		const suggestion = fc.record({
			field: fc.constantFrom('requesterName', 'requestDate', 'reason_stated', 'approver_rank', 'nothing'),
			value: fc.string({ maxLength: 40, unit: 'grapheme-ascii' }),
			confidence: fc.constantFrom('high' as const, 'low' as const),
		})
		fc.assert(
			fc.property(fc.array(suggestion, { maxLength: 12 }), (suggestions) => {
				const found = candidatesOf([aPaper(suggestions)])
				const logged = contentToLog(acceptAll(start, found), found)
				expect(draftContent.safeParse(logged).success).toBe(true)
				for (const name of logged.decided)
					expect(suggestions.some(({ confidence }) => confidence === 'high')).toBe(name !== '')
			}),
			{ numRuns: 150 },
		)
	})
})

describe('a decision', () => {
	it('on a date of the request settles the answer that the checks read', () => {
		const after = decide(start, 'approvalDate', '2026-01-30')
		expect(after.answers.approval_date).toBe('2026-01-30')
		expect(after.decided).toEqual(['approvalDate', 'approval_date'])
		expect(reopen(after, 'approvalDate')).toEqual({ ...start, evidence: {} })
	})

	it('on the asking body proposes its law, and a settled answer stays', () => {
		const scotland = decide(start, 'askingBody', 'Police Scotland')
		expect(answersSoFar(scotland, {})).toMatchObject({ jurisdiction: 'scotland', requester_authorised: 'no' })
		expect(answersSoFar(decide(scotland, 'jurisdiction', 'ew'), {}).jurisdiction).toBe('ew')
	})

	it('on the approver’s rank proposes their standing (journey J2)', () => {
		const force = decide(start, 'askingBody', 'West Midlands Police')
		const named = decide(force, 'approverName', 'Rowena Applethwaite')
		const standing = (rank: string) =>
			answersSoFar(decide(named, 'approverRank', rank), candidatesOf([aPaper([said('approval_shown', 'yes')])]))
				.approver_standing
		expect(standing('Detective Chief Inspector')).toBe('shown')
		expect(standing('Inspector')).toBe('not-shown')
		expect(standing('T/DCI')).toBe('unclear')
	})

	it('on the asking body gives the approver’s rank its standing, though all that the paper says was accepted before', () => {
		const paper = aPaper([
			said('approval_shown', 'yes'),
			said('approverName', 'Helen Prowse'),
			said('approverRank', 'DCI'),
			said('approver_standing', 'unclear'),
		])
		const candidates = candidatesOf([paper])
		const accepted = acceptAll(start, candidates)
		const named = decide(accepted, 'askingBody', 'West Midlands Police')
		expect(answersSoFar(named, candidates).approver_standing).toBe('shown')
	})
})

describe('logging', () => {
	it('records proposed answers outside what a person settled, with their place', () => {
		const candidates = candidatesOf([aPaper([said('whole_file_requested', 'yes'), guessed('reason_stated', 'no')])])
		const logged = contentToLog(decide(start, 'reason_stated', 'yes'), candidates)
		expect(logged.answers).toMatchObject({ whole_file_requested: 'yes', reason_stated: 'yes' })
		expect(logged.decided).toEqual(['reason_stated'])
		expect(logged.evidence.whole_file_requested).toEqual([place('Reply by')])
	})

	it('leaves out fields that nobody accepted', () => {
		const candidates = candidatesOf([aPaper([guessed('requesterRank', 'DC')])])
		expect(contentToLog(start, candidates).fields).toEqual({})
	})

	it('needs five things and no more', () => {
		expect(missingItems(start).map(({ name }) => name)).toEqual([
			'receivedOn',
			'askingBody',
			'requesterName',
			'clientReference',
			'informationSought',
		])
		const full = {
			...start,
			clientReference: 'LK-1',
			fields: {
				receivedOn: '2026-02-06',
				askingBody: 'A body nobody knows',
				requesterName: 'X',
				informationSought: 'Y',
			},
		}
		expect(missingItems(full)).toEqual([])
		expect(missingItems({ ...full, clientReference: '   ' }).map(({ name }) => name)).toEqual(['clientReference'])
	})
})

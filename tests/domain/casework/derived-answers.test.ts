import { describe, expect, it } from 'vitest'
import {
	type Answers,
	answersBehind,
	answersFromFields,
	answersThatFollow,
	type RequestFields,
	standingFromAnswers,
} from '../../../domain/index.ts'

const settings = { serviceNation: 'ew', providesCounselling: 'yes' } as const

describe('answers that follow from fields', () => {
	it('are the dates, the approver, writing and the deadline, and only where the fields say something', () => {
		expect(answersFromFields({}, settings)).toEqual({ service_nation: 'ew', recipient_counselling: 'yes' })
		const fields = {
			requestDate: '2026-02-05',
			noticeDate: 'last week',
			channel: 'visit',
			replyBy: 'Monday',
			approverRank: 'DI',
		}
		expect(answersFromFields(fields, settings)).toEqual({
			...{ service_nation: 'ew', recipient_counselling: 'yes', request_date: '2026-02-05' },
			...{ in_writing: 'no', deadline_source: 'police_stated', approver_rank: 'DI' },
		})
	})

	it.each([
		['email', 'yes'],
		['post', 'yes'],
		['portal', 'yes'],
		['phone', 'no'],
		['visit', 'no'],
	])('a request by %s is in writing: %s', (channel, inWriting) => {
		expect(answersFromFields({ channel }, settings).in_writing).toBe(inWriting)
	})

	it('keep the approver’s standing by the rank table', () => {
		const fields = { askingBodyType: 'territorial' }
		const shown = { approval_shown: 'yes', approver_name: 'R Applethwaite' }
		expect(standingFromAnswers({ ...shown, approver_rank: 'DCI' }, fields)).toBe('shown')
		expect(standingFromAnswers({ ...shown, approver_rank: 'DI' }, fields)).toBe('not-shown')
		expect(standingFromAnswers({ ...shown, approver_rank: 'T/DCI' }, fields)).toBe('unclear')
	})
})

describe('a change', () => {
	const state = (fields: RequestFields, answers: Answers) => ({ fields, answers })
	const follow = (before: ReturnType<typeof state>, after: ReturnType<typeof state>, changed: (keyof Answers)[] = []) =>
		answersThatFollow(before, after, settings, changed)

	it('takes along the answer that followed', () => {
		const answers = { request_date: '2026-02-05' }
		const before = state({ requestDate: '2026-02-05' }, answers)
		expect(follow(before, state({ requestDate: '2026-02-06' }, answers))).toEqual({ request_date: '2026-02-06' })
		expect(follow(before, state({ requestDate: '' }, answers))).toEqual({ request_date: '' })
		expect(follow(before, before)).toEqual({})
	})

	it('leaves an answer that a person set otherwise', () => {
		const answers = { in_writing: 'no' }
		expect(follow(state({ channel: 'email' }, answers), state({ channel: 'post' }, answers))).toEqual({})
		expect(follow(state({ channel: 'phone' }, answers), state({ channel: 'post' }, answers))).toEqual({
			in_writing: 'yes',
		})
	})

	it('never overrules what was changed itself', () => {
		const before = { approver_rank: 'DI', approver_name: 'A', approval_shown: 'yes', approver_standing: 'not-shown' }
		const after = { ...before, approver_rank: 'DCI' }
		const fields = { askingBodyType: 'territorial' }
		expect(follow(state(fields, before), state(fields, after), ['approver_rank'])).toEqual({
			approver_standing: 'shown',
		})
		expect(follow(state(fields, before), state(fields, after), ['approver_rank', 'approver_standing'])).toEqual({})
	})
})

describe('the answers behind a check', () => {
	it('are those that its rules read, and for the approver those that the standing rests on', () => {
		expect(answersBehind('VIR-01')).toEqual(['in_writing'])
		expect(answersBehind('COUN-04')).toEqual(
			expect.arrayContaining(['approver_standing', 'approval_shown', 'approver_rank', 'approver_name']),
		)
		expect(answersBehind('NO-SUCH-CHECK')).toEqual([])
	})
})

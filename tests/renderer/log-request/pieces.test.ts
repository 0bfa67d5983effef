import { describe, expect, it } from 'vitest'
import { answerNames, completeAnswers } from '../../../domain/index.ts'
import { answerGroups, isAsked } from '../../../renderer/findings/answer-groups.ts'
import { arrivalTime } from '../../../renderer/log-request/arrival-time.ts'
import { bodiesLike } from '../../../renderer/log-request/bodies-like.ts'
import { sayField } from '../../../renderer/log-request/say-field.ts'
import { aPaper } from '../a-case.ts'

const message = (received: string | undefined, date = '') => {
	const paper = aPaper([])
	return [{ ...paper, read: paper.read && { ...paper.read, email: { from: '', to: '', subject: '', date, received } } }]
}

describe('the time of arrival', () => {
	it('is the mail server’s, in United Kingdom time', () => {
		expect(arrivalTime(message('2026-02-06T16:55:10+00:00'), '2026-02-06')).toBe('16:55')
		expect(arrivalTime(message('2026-07-06T23:30:00Z'), '2026-07-07')).toBe('00:30')
		expect(arrivalTime(message(undefined, '2026-02-06T09:12:44+01:00'), '2026-02-06')).toBe('08:12')
	})

	it('is left unknown where no message says it', () => {
		expect(arrivalTime(message('2026-02-06T16:55:10Z'), '2026-02-05')).toBe('')
		expect(arrivalTime(message('2026-02-06'), '2026-02-06')).toBe('')
		expect(arrivalTime(message('last Friday'), '2026-02-06')).toBe('')
		expect(arrivalTime([aPaper([])], '2026-02-06')).toBe('')
	})
})

describe('the asking body', () => {
	it.each([
		['BTP', 'British Transport Police'],
		['a & s', 'Avon and Somerset Police'],
		['psni', 'Police Service of Northern Ireland'],
		['west mid', 'West Midlands Police'],
	])('is found by "%s"', (typed, name) => {
		expect(bodiesLike(typed)[0]).toBe(name)
	})

	it('offers nothing for nothing, and a short list', () => {
		expect(bodiesLike('  ')).toEqual([])
		expect(bodiesLike('police').length).toBeLessThanOrEqual(8)
	})
})

describe('questions about the request', () => {
	it('stand in one group each', () => {
		const names = answerGroups.flatMap((group) => group.names)
		expect(new Set(names).size).toBe(names.length)
		for (const name of names) expect(answerNames).toContain(name)
	})

	it('are not asked once an earlier answer closed them', () => {
		const asked = (changes: object) => (name: (typeof answerNames)[number]) =>
			isAsked(name, { ...completeAnswers({}), ...changes })
		expect(asked({ reason_stated: 'yes' })('reason_exception_claimed')).toBe(false)
		expect(asked({ reason_stated: 'no' })('reason_exception_claimed')).toBe(true)
		expect(asked({ approval_date: '2026-02-06', request_date: '2026-02-06' })('approval_same_day_order')).toBe(true)
		expect(asked({ approval_date: '2026-02-05', request_date: '2026-02-06' })('approval_same_day_order')).toBe(false)
		expect(asked({ client_age: 'child' })('notice_recipient_conflict')).toBe(true)
		expect(asked({ client_age: 'adult', client_capacity: 'yes' })('notice_recipient_conflict')).toBe(false)
	})
})

describe('the kind of an asking body', () => {
	it('is said in words for the words of reading too', () => {
		expect(sayField('askingBodyType', 'other')).toBe('Not a police body')
		expect(sayField('askingBodyType', 'police-scotland')).toBe('Police Scotland')
		expect(sayField('askingBodyType', 'territorial')).toBe('Police force in England or Wales')
	})
})

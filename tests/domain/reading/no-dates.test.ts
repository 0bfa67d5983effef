import { describe, expect, it } from 'vitest'
import { findDates, findNoDates, isoOf } from '../../../domain/reading/dates.ts'
import { findRelativeDates } from '../../../domain/reading/relative-dates.ts'
import { suggestFields } from '../../../domain/reading/suggest.ts'
import { request, textPaper } from './papers.ts'

const form = (rows: string) =>
	textPaper(`Victim Information Request

Requesting officer: DC 4410 Rhys Penhaligon
Force: Gwent Police
${rows}
Information requested: The notes of her session on 12 January 2026
`)

describe('a date that the calendar does not have', () => {
	it.each(['31 February 2026', '31st February', '30/02/2026', '29 Feb 2026', '31.04.26', '02/13/2026', '31 June'])(
		'%s is found as such and read as no other day',
		(words) => {
			const text = `Please reply by ${words}.`
			expect(findDates(text)).toEqual([])
			expect(findRelativeDates(text, '2026-01-20')).toEqual([])
			expect(findNoDates(text).map(({ start, end }) => text.slice(start, end).replace(/\.$/, ''))).toEqual([words])
		},
	)

	it('29 February counts in a leap year, and without a year is no day in the years around', () => {
		expect(findDates('29 February 2028')).toHaveLength(1)
		expect(isoOf({ start: 0, end: 1, day: 29, month: 2 }, '2026-03-01')).toBeUndefined()
	})

	it.each([
		['Please reply by 31 February 2026.', 'replyBy', '31 February 2026'],
		['Approved by DCI Owen Blake on 31/04/2026.', 'approvalDate', '31/04/2026'],
		['She was given written notice on 30 February 2026.', 'noticeDate', '30 February 2026'],
	])('%s', (words, field, told) => {
		const found = suggestFields(request(words)).filter((each) => each.field === field)
		expect(found).toEqual([
			expect.objectContaining({ value: '', confidence: 'low', why: expect.stringContaining(`“${told}”`) }),
		])
		expect(found[0]?.evidence?.quote).toBe(told)
	})

	it('in a box of a form, told and not moved', () => {
		const found = suggestFields(
			form('Date of request: 31/02/2026\nReply requested by: 31 June 2026\nPeriod: 1 January 2026 to 30 February 2026'),
		)
		const of = (field: string) => found.filter((each) => each.field === field).map(({ value, why }) => ({ value, why }))
		const flag = (words: string) => [{ value: '', why: expect.stringContaining(`“${words}”`) }]
		expect(of('requestDate')).toEqual(flag('31/02/2026'))
		expect(of('replyBy')).toEqual(flag('31 June 2026'))
		expect(of('periodTo')).toEqual(flag('30 February 2026'))
		expect(found.find(({ field }) => field === 'request_date')).toBeUndefined()
	})
})

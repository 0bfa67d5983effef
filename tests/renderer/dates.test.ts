import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	britishMoment,
	datePartsFromPaste,
	datePartsOf,
	readDateParts,
	shortDate,
} from '../../renderer/components/dates.ts'

const dates = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10))

describe('three boxes', () => {
	test('every real date survives being shown and read again', () => {
		fc.assert(
			fc.property(dates, (iso) => {
				expect(readDateParts(datePartsOf(iso))).toEqual({ kind: 'date', iso })
			}),
		)
	})

	test('whatever is typed gives a real date, nothing, or a sentence', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 4 }),
				fc.string({ maxLength: 9 }),
				fc.string({ maxLength: 4 }),
				(day, month, year) => {
					const read = readDateParts({ day, month, year })
					if (read.kind === 'date') expect(new Date(`${read.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.iso)
					if (read.kind === 'problem') expect(read.message).toMatch(/\.$/)
				},
			),
		)
	})

	test.each([
		['6', '2', '2026', '2026-02-06'],
		['06', 'Feb', '2026', '2026-02-06'],
		[' 6 ', 'february', '26', '2026-02-06'],
		['29', '2', '2028', '2028-02-29'],
	])('%s %s %s is %s', (day, month, year, iso) => {
		expect(readDateParts({ day, month, year })).toEqual({ kind: 'date', iso })
	})

	test.each([
		['30', '2', '2026', 'There is no 30 February in 2026.', 'day'],
		['29', 'feb', '2027', 'There is no 29 February in 2027.', 'day'],
		['', '2', '2026', 'The date needs a day.', 'day'],
		['6', '', '2026', 'The date needs a month.', 'month'],
		['6', '2', '', 'The date needs a year.', 'year'],
		['32', '1', '2026', 'The day must be a number from 1 to 31.', 'day'],
		['6', 'ma', '2026', 'The month must be a number from 1 to 12, or its name.', 'month'],
		['6', '2', '202', 'The year must have 4 numbers, like 2026.', 'year'],
	])('%s/%s/%s is told beside its box', (day, month, year, message, part) => {
		expect(readDateParts({ day, month, year })).toEqual({ kind: 'problem', message, part })
	})

	test('nothing typed is no date and no problem', () => {
		expect(readDateParts({ day: ' ', month: '', year: '' })).toEqual({ kind: 'blank' })
	})

	test.each(['6/2/2026', '06.02.2026', '6 February 2026', '6th Feb 2026', '2026-02-06'])('%s can be pasted', (text) => {
		const parts = datePartsFromPaste(text)
		expect(parts && readDateParts(parts)).toEqual({ kind: 'date', iso: '2026-02-06' })
	})

	test('text that is no date is left alone', () => {
		expect(datePartsFromPaste('50/1234/26')).toBeUndefined()
		expect(datePartsFromPaste('by Friday')).toBeUndefined()
	})
})

describe('dates in words', () => {
	const at = (day: string) => new Date(`${day}T16:55:00`).toISOString()
	test.each([
		['2026-02-06', 'today at 16:55'],
		['2026-02-05', 'yesterday at 16:55'],
		['2026-02-04', 'Wednesday 16:55'],
		['2026-01-31', 'Saturday 16:55'],
		['2026-01-30', '30 January 2026 at 16:55'],
		['2026-02-07', '7 February 2026 at 16:55'],
	])('a moment on %s is "%s"', (day, words) => {
		expect(britishMoment(at(day), '2026-02-06')).toBe(words)
	})

	test('a column has the short form', () => {
		expect(shortDate('2026-02-06')).toBe('6 Feb 2026')
	})
})

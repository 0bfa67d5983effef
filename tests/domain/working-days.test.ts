import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import bankHolidays from '../../domain/bank-holidays.json' with { type: 'json' }
import {
	addWorkingDays,
	bankHolidaysKnown,
	isWorkingDay,
	nations,
	workingDaysBetween,
} from '../../domain/working-days.ts'

/** Easter Sunday by Gauss's rule, apart from how the data were made. */
function easter(year: number): Temporal.PlainDate {
	const a = year % 19
	const d = (19 * a + 24) % 30
	const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
	const late = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10)
	return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: d + e - (late ? 7 : 0) })
}

function monday(year: number, month: number, which: 'first' | 'last'): string {
	const start = Temporal.PlainDate.from({ year, month, day: 1 })
	if (which === 'first') return start.add({ days: (8 - start.dayOfWeek) % 7 }).toString()
	const end = start.add({ months: 1 }).subtract({ days: 1 })
	return end.subtract({ days: end.dayOfWeek - 1 }).toString()
}

const day = fc
	.date({ min: new Date('2025-01-01'), max: new Date('2030-10-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10))
const nation = fc.constantFrom(...nations)

const years = [2025, 2026, 2027, 2028, 2029, 2030]
const dates = (of: (typeof nations)[number]) => bankHolidays.nations[of].map(({ date }) => date)

describe('the bank holidays', () => {
	it.each(years)('of %i have the days of Easter where each nation keeps them', (year) => {
		const sunday = easter(year)
		const friday = sunday.subtract({ days: 2 }).toString()
		const after = sunday.add({ days: 1 }).toString()
		for (const of of nations) expect(dates(of)).toContain(friday)
		expect(dates('ew')).toContain(after)
		expect(dates('ni')).toContain(after)
		expect(dates('scotland')).not.toContain(after)
	})

	it.each(years)('of %i have their Mondays', (year) => {
		for (const of of nations) {
			expect(dates(of)).toContain(monday(year, 5, 'first'))
			expect(dates(of)).toContain(monday(year, 5, 'last'))
		}
		expect(dates('ew')).toContain(monday(year, 8, 'last'))
		expect(dates('ni')).toContain(monday(year, 8, 'last'))
		expect(dates('scotland')).toContain(monday(year, 8, 'first'))
		expect(dates('scotland')).not.toContain(monday(year, 8, 'last'))
	})

	it('are as many each year as the law gives, all on weekdays, in order', () => {
		for (const year of years) {
			const count = (of: (typeof nations)[number]) => dates(of).filter((date) => date.startsWith(`${year}-`)).length
			expect(count('ew')).toBe(8)
			expect(count('ni')).toBe(10)
			expect(count('scotland')).toBe(year === 2026 ? 10 : 9)
		}
		for (const of of nations) {
			expect(dates(of)).toEqual([...new Set(dates(of))].sort())
			for (const date of dates(of)) expect(Temporal.PlainDate.from(date).dayOfWeek, date).toBeLessThanOrEqual(5)
		}
	})

	it('move to the next free weekday when they fall on a weekend', () => {
		expect(dates('ew')).toContain('2026-12-28')
		expect(dates('ew')).toEqual(expect.arrayContaining(['2027-12-27', '2027-12-28', '2028-01-03']))
		expect(dates('scotland')).toEqual(expect.arrayContaining(['2027-01-04', '2028-01-03', '2028-01-04', '2030-12-02']))
		expect(dates('ni')).toEqual(expect.arrayContaining(['2025-07-14', '2026-07-13', '2029-03-19', '2030-03-18']))
	})

	it('say how far they are known', () => {
		expect(bankHolidaysKnown).toEqual({ from: '2025-01-01', until: '2030-12-31' })
	})
})

describe('working days', () => {
	it('leave out weekends and the holidays of the nation', () => {
		expect(isWorkingDay('2026-02-07', 'ew')).toBe(false)
		expect(isWorkingDay('2026-04-06', 'ew')).toBe(false)
		expect(isWorkingDay('2026-04-06', 'scotland')).toBe(true)
		expect(isWorkingDay('2026-06-15', 'scotland')).toBe(false)
		expect(isWorkingDay('2026-06-15', 'ew')).toBe(true)
		expect(isWorkingDay('2026-07-13', 'ni')).toBe(false)
	})

	it('go over the weekend, and over Christmas', () => {
		expect(addWorkingDays('2026-01-16', 1, 'ew')).toBe('2026-01-19')
		expect(addWorkingDays('2026-12-24', 1, 'ew')).toBe('2026-12-29')
		expect(addWorkingDays('2026-12-31', 1, 'scotland')).toBe('2027-01-05')
		expect(addWorkingDays('2026-02-06', 20, 'ew')).toBe('2026-03-06')
	})

	it('count after the first day, up to and including the last', () => {
		expect(workingDaysBetween('2026-02-06', '2026-02-06', 'ew')).toBe(0)
		expect(workingDaysBetween('2026-02-06', '2026-02-09', 'ew')).toBe(1)
		expect(workingDaysBetween('2026-02-09', '2026-02-06', 'ew')).toBe(-1)
	})

	it('refuse what is not a date or not a whole number of days', () => {
		expect(() => isWorkingDay('6/2/26', 'ew')).toThrow(RangeError)
		expect(() => addWorkingDays('2026-02-06', 0, 'ew')).toThrow(RangeError)
		expect(() => addWorkingDays('2026-02-06', 1.5, 'ew')).toThrow(RangeError)
		expect(() => workingDaysBetween('2026-02-06', '', 'ew')).toThrow(RangeError)
	})

	it('added and counted give the same number, and land on a working day', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 45 }), nation, (from, days, of) => {
				const to = addWorkingDays(from, days, of)
				expect(isWorkingDay(to, of)).toBe(true)
				expect(workingDaysBetween(from, to, of)).toBe(days)
				expect(workingDaysBetween(to, from, of) <= 0).toBe(true)
			}),
			{ numRuns: 200 },
		)
	})

	it('come later for a later start and for more days', () => {
		fc.assert(
			fc.property(day, day, fc.integer({ min: 1, max: 30 }), nation, (one, other, days, of) => {
				const [early, late] = one < other ? [one, other] : [other, one]
				expect(addWorkingDays(early, days, of) <= addWorkingDays(late, days, of)).toBe(true)
				expect(addWorkingDays(early, days, of) < addWorkingDays(early, days + 1, of)).toBe(true)
			}),
			{ numRuns: 200 },
		)
	})

	it('count in parts as they do in one', () => {
		fc.assert(
			fc.property(fc.tuple(day, day, day), nation, (three, of) => {
				const [a, b, c] = three.sort() as [string, string, string]
				expect(workingDaysBetween(a, b, of) + workingDaysBetween(b, c, of)).toBe(workingDaysBetween(a, c, of))
			}),
			{ numRuns: 50 },
		)
	})
})

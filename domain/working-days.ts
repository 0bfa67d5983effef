import { Temporal } from 'temporal-polyfill'
import bankHolidays from './bank-holidays.json' with { type: 'json' }

/** Whose bank holidays count: England and Wales, Scotland, or Northern Ireland. */
export const nations = ['ew', 'scotland', 'ni'] as const
export type Nation = (typeof nations)[number]

const holidays: Readonly<Record<Nation, ReadonlySet<string>>> = {
	ew: new Set(bankHolidays.nations.ew.map(({ date }) => date)),
	scotland: new Set(bankHolidays.nations.scotland.map(({ date }) => date)),
	ni: new Set(bankHolidays.nations.ni.map(({ date }) => date)),
}

/** First and last day, ISO, for which bank holidays are known. Outside, only weekends are left out. */
export const bankHolidaysKnown: Readonly<{ from: string; until: string }> = {
	from: bankHolidays.from,
	until: bankHolidays.until,
}

function counts(date: Temporal.PlainDate, nation: Nation): boolean {
	return date.dayOfWeek <= 5 && !holidays[nation].has(date.toString())
}

/**
 * Whether the day is neither a Saturday, a Sunday nor a bank holiday there.
 *
 * @param date ISO date, YYYY-MM-DD
 * @throws RangeError when the text is not a date
 */
export function isWorkingDay(date: string, nation: Nation): boolean {
	return counts(Temporal.PlainDate.from(date), nation)
}

/**
 * The working day that is `days` working days after `date`; the day itself is not counted, so one
 * working day after a Friday is the next Monday that is no bank holiday.
 *
 * @param date ISO date, YYYY-MM-DD; need not be a working day
 * @param days a whole number from 1
 * @returns ISO date
 * @throws RangeError when the text is not a date or the number is not a whole number from 1
 */
export function addWorkingDays(date: string, days: number, nation: Nation): string {
	if (!Number.isInteger(days) || days < 1) throw new RangeError('Working days are counted in whole numbers from 1.')
	let day = Temporal.PlainDate.from(date)
	for (let left = days; left > 0; ) {
		day = day.add({ days: 1 })
		if (counts(day, nation)) left--
	}
	return day.toString()
}

/**
 * How many working days lie after `from`, up to and including `to`; negative when `to` is the earlier.
 * So `workingDaysBetween(day, addWorkingDays(day, n, nation), nation)` is `n`.
 *
 * @param from ISO date, not counted
 * @param to ISO date, counted
 * @throws RangeError when a text is not a date
 */
export function workingDaysBetween(from: string, to: string, nation: Nation): number {
	const start = Temporal.PlainDate.from(from)
	const end = Temporal.PlainDate.from(to)
	if (Temporal.PlainDate.compare(end, start) < 0) return 0 - workingDaysBetween(to, from, nation)
	let count = 0
	for (let day = start; Temporal.PlainDate.compare(day, end) < 0; ) {
		day = day.add({ days: 1 })
		if (counts(day, nation)) count++
	}
	return count
}

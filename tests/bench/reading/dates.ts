import { Temporal } from 'temporal-polyfill'
import type { Random } from './random.ts'

export type Day = Temporal.PlainDate

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** How British papers write a date. */
export const dateStyles = [
	'long',
	'ordinal',
	'short',
	'short-ordinal',
	'slash',
	'slash-short',
	'slash-bare',
	'dot',
	'dash',
	'weekday',
	'stamp',
] as const
export type DateStyle = (typeof dateStyles)[number] | 'iso' | 'no-year' | 'no-year-short' | 'weekday-no-year'

export function day(iso: string): Day {
	return Temporal.PlainDate.from(iso)
}

const pad = (n: number) => String(n).padStart(2, '0')

function ordinal(n: number): string {
	if (n % 100 >= 11 && n % 100 <= 13) return `${n}th`
	return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`
}

export function weekdayOf(d: Day): string {
	return weekdays[d.dayOfWeek - 1] as string
}

export function monthOf(d: Day): string {
	return months[d.month - 1] as string
}

/** A date in one of the styles; day before month always. */
export function write(d: Day, style: DateStyle): string {
	const month = monthOf(d)
	const yy = pad(d.year % 100)
	switch (style) {
		case 'long':
			return `${d.day} ${month} ${d.year}`
		case 'ordinal':
			return `${ordinal(d.day)} ${month} ${d.year}`
		case 'short':
			return `${d.day} ${month.slice(0, 3)} ${d.year}`
		case 'short-ordinal':
			return `${ordinal(d.day)} ${month.slice(0, 3)} ${d.year}`
		case 'slash':
			return `${pad(d.day)}/${pad(d.month)}/${d.year}`
		case 'slash-short':
			return `${pad(d.day)}/${pad(d.month)}/${yy}`
		case 'slash-bare':
			return `${d.day}/${d.month}/${yy}`
		case 'dot':
			return `${pad(d.day)}.${pad(d.month)}.${yy}`
		case 'dash':
			return `${pad(d.day)}-${pad(d.month)}-${d.year}`
		case 'weekday':
			return `${weekdayOf(d)} ${d.day} ${month} ${d.year}`
		case 'stamp':
			return `${pad(d.day)} ${month.slice(0, 3).toUpperCase()} ${d.year}`
		case 'iso':
			return d.toString()
		case 'no-year':
			return `${ordinal(d.day)} ${month}`
		case 'no-year-short':
			return `${d.day} ${month.slice(0, 3)}`
		case 'weekday-no-year':
			return `${weekdayOf(d)} ${ordinal(d.day)} ${month}`
	}
}

/** A working day (Monday to Friday) on or after `d`. */
export function workingDay(d: Day): Day {
	let out = d
	while (out.dayOfWeek > 5) out = out.add({ days: 1 })
	return out
}

/** The next date that falls on `weekday` (1 Monday to 7 Sunday), strictly after `d`. */
export function nextWeekday(d: Day, weekday: number): Day {
	const ahead = (weekday - d.dayOfWeek + 7) % 7 || 7
	return d.add({ days: ahead })
}

/** A date from `min` to `max` days after `d` (negative: before). */
export function around(random: Random, d: Day, min: number, max: number): Day {
	return d.add({ days: random.int(min, max) })
}

/** A Date header at local UK time: GMT until 28 March 2026, then BST. */
export function mailDate(d: Day, time: string, zoneName: boolean, utc = false): string {
	const summer = !utc && d.toString() >= '2026-03-29' && d.toString() < '2026-10-25'
	const zone = summer ? '+0100' : zoneName ? 'GMT' : '+0000'
	return `${weekdayOf(d).slice(0, 3)}, ${d.day} ${monthOf(d).slice(0, 3)} ${d.year} ${time} ${zone}`
}

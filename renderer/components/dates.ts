import { Temporal } from 'temporal-polyfill'
import { britishDate } from '../../domain/index.ts'

/**
 * Dates as British people write them. Calendar dates are ISO (YYYY-MM-DD), moments are ISO instants.
 * A time that is not known is left out: nothing here ever shows a midnight that nobody wrote.
 */

const middleDate = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

function utcNoon(iso: string): Date | undefined {
	const date = new Date(`${iso}T12:00:00Z`)
	return Number.isNaN(date.getTime()) ? undefined : date
}

/** "6 Feb 2026", for columns. */
export function shortDate(iso: string): string {
	const date = utcNoon(iso)
	return date ? middleDate.format(date) : iso
}

/** The calendar date of a moment on this computer's clock, ISO. */
function localDateOf(instant: string): string {
	return Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
}

/**
 * A moment in the words that are quickest to place: "today at 16:55", "yesterday at 16:55",
 * "Friday 16:55" within the last week, else "6 February 2026 at 16:55".
 * @param today ISO date
 */
export function britishMoment(instant: string, today: string): string {
	const moment = new Date(instant)
	if (Number.isNaN(moment.getTime())) return instant
	const time = clock.format(moment)
	const day = localDateOf(instant)
	const ago = Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(today), { largestUnit: 'day' }).days
	if (ago === 0) return `today at ${time}`
	if (ago === 1) return `yesterday at ${time}`
	if (ago > 1 && ago < 7) return `${weekday.format(new Date(`${day}T12:00:00Z`))} ${time}`
	return `${britishDate(day)} at ${time}`
}

/** The three boxes of a date, as typed. */
export interface DateParts {
	day: string
	month: string
	year: string
}

export const noDate: DateParts = { day: '', month: '', year: '' }

/** What three boxes hold: a date, nothing at all, or something to put right and in which box. */
export type DateReading =
	| { kind: 'date'; iso: string }
	| { kind: 'blank' }
	| { kind: 'problem'; message: string; part: keyof DateParts }

const monthNames = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
]

/** 1 to 12 for "2", "02", "Feb" or "february"; undefined for anything else. */
function monthNumber(text: string): number | undefined {
	const word = text.trim().toLowerCase()
	if (/^\d{1,2}$/.test(word)) return Number(word)
	if (word.length < 3) return undefined
	const index = monthNames.findIndex((name) => name.startsWith(word))
	return index < 0 ? undefined : index + 1
}

/** Four digits; two digits are taken as 2000 to 2099, since requests are about now. */
function yearNumber(text: string): number | undefined {
	const digits = text.trim()
	if (/^\d{4}$/.test(digits)) return Number(digits)
	return /^\d{2}$/.test(digits) ? 2000 + Number(digits) : undefined
}

/** Reads the three boxes. Messages say what to put right, in a plain sentence. */
export function readDateParts(parts: DateParts): DateReading {
	const given = { day: parts.day.trim(), month: parts.month.trim(), year: parts.year.trim() }
	if (!given.day && !given.month && !given.year) return { kind: 'blank' }
	for (const part of ['day', 'month', 'year'] as const) {
		if (!given[part]) return { kind: 'problem', part, message: `The date needs a ${part}.` }
	}
	const day = /^\d{1,2}$/.test(given.day) ? Number(given.day) : undefined
	const month = monthNumber(given.month)
	const year = yearNumber(given.year)
	if (day === undefined || day < 1 || day > 31) {
		return { kind: 'problem', part: 'day', message: 'The day must be a number from 1 to 31.' }
	}
	if (month === undefined || month < 1 || month > 12) {
		return { kind: 'problem', part: 'month', message: 'The month must be a number from 1 to 12, or its name.' }
	}
	if (year === undefined) {
		return { kind: 'problem', part: 'year', message: 'The year must have 4 numbers, like 2026.' }
	}
	try {
		return { kind: 'date', iso: Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' }).toString() }
	} catch {
		const name = monthNames[month - 1] ?? ''
		const month1 = name.charAt(0).toUpperCase() + name.slice(1)
		return { kind: 'problem', part: 'day', message: `There is no ${day} ${month1} in ${year}.` }
	}
}

/** The boxes that show an ISO date; empty boxes for an empty or broken one. */
export function datePartsOf(iso: string): DateParts {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
	if (!match) return noDate
	return { day: String(Number(match[3])), month: String(Number(match[2])), year: match[1] ?? '' }
}

/** A whole date out of pasted text ("6/2/2026", "6 February 2026", "2026-02-06"); undefined if it is none. */
export function datePartsFromPaste(text: string): DateParts | undefined {
	const pasted = text.trim()
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(pasted)
	if (iso) return { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' }
	const british = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[A-Za-z]{3,9})[\s./,-]+(\d{4}|\d{2})$/.exec(pasted)
	if (british) return { day: british[1] ?? '', month: british[2] ?? '', year: british[3] ?? '' }
	return undefined
}

import { Temporal } from 'temporal-polyfill'
import { addWorkingDays } from '../working-days.ts'
import { findDates, findNoDates, isoOf, monthNumber, monthWords, weekdayWords } from './dates.ts'

/** A date given from another one ("within 14 days", "this Friday", "close of play tomorrow"). */
export interface RelativeDate {
	start: number
	end: number
	iso: string
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const numberWords: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	twelve: 12,
	fourteen: 14,
	fifteen: 15,
	twenty: 20,
	'twenty-one': 21,
	'twenty-eight': 28,
	thirty: 30,
}
/** A count in words or figures, as a pattern. */
export const countWords = `\\d{1,3}|${Object.keys(numberWords)
	.sort((a, b) => b.length - a.length)
	.join('|')}`

export function countOf(word: string): number | undefined {
	return /^\d/.test(word) ? Number(word) : numberWords[word.toLowerCase()]
}

const span = new RegExp(
	`\\b(?:within|in|inside|allow(?: us| me)?|next) (?:the |a )?(?:next |maximum of |period of )?(${countWords})(?: \\(\\d{1,3}\\))?[ -](?:(working|business|clear|calendar) )?(hour|day|week|fortnight|month)s?'?\\b`,
	'gi',
)
const daysOf = new RegExp(
	`\\b(${countWords})(?: \\(\\d{1,3}\\))?[ -](?:(working|business|clear|calendar) )?(day|week|month)s?'? (?:of|from|after|following) (?:the )?(?:date|receipt|today|this|now|above|approval|authori[sz]ation|counter-?signature|issue|sending|dispatch|posting)`,
	'gi',
)
/** "Two weeks before 27 April": counted back from a date of the same text. */
const beforeDay = new RegExp(
	`\\b(${countWords}) (?:(working|business|clear|calendar) )?(day|week)s? (?:before|prior to|ahead of|in advance of) `,
	'gi',
)
/** The day on which somebody goes away: "is on leave from 27 April". */
const goesAway = /\b(?:away|leave|abroad|out of (?:the )?office|annual leave|holiday)\b[^.;]{0,30}?\bfrom (?:the )?$/i
const weekday = new RegExp(
	`\\b(?:(this(?: coming)?|next|coming|(?:a )?(?:week|fortnight) (?:on|from|come)|two weeks (?:on|from))\\s)?(${weekdayWords})\\b(?: (next|week|fortnight|coming))?(?: (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/]| ?(?:am|pm)\\b))?`,
	'gi',
)
const dayOnly =
	/\b(?:by|before|on|until|than) (?:the )?(\d{1,2})(?:st|nd|rd|th)(?: (inst|ult|prox)\b\.?)?(?! (?:of |session|appointment|floor|may|day))/gi
/** "The end of March": of the next one to come. */
const endOfMonth = new RegExp(`\\b(?:the )?(?:end|(?:very )?last day) of (${monthWords})\\b(?! ?\\d)`, 'gi')
/** "The 18th of this month". */
const ofMonth = /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:day )?of (this|next|the present|the coming) month\b/gi
const dayOfMonthShort = /\b(\d{1,2})(?:st|nd|rd|th)? (inst|ult|prox)(?:ant|imo)?\b\.?/gi
const simple: readonly (readonly [RegExp, (from: Temporal.PlainDate) => Temporal.PlainDate])[] = [
	[/\bday after tomorrow\b/gi, (from) => from.add({ days: 2 })],
	[/\b(?:(?:a )?week (?:from )?tomorrow|tomorrow week)\b/gi, (from) => from.add({ days: 8 })],
	[/\b(?:(?:a )?fortnight (?:from )?tomorrow|tomorrow fortnight)\b/gi, (from) => from.add({ days: 15 })],
	[/\b(?:(?:a )?week (?:today|from today)|today week)\b/gi, (from) => from.add({ days: 7 })],
	[/\b(?:inside|within) the (?:next )?month\b/gi, (from) => from.add({ months: 1 })],
	[/\b(?:inside|within) the (?:next )?week\b/gi, (from) => from.add({ days: 7 })],
	[/\b(?:a )?fortnight(?:'s time| today| from today)?\b/gi, (from) => from.add({ days: 14 })],
	[/\b(?:tomorrow|tmrw|tmw)\b/gi, (from) => from.add({ days: 1 })],
	[
		/\b(?:within|in|inside) (?:the )?(?:next )?(?:an |half an )?(?:hour|half[- ]hour|couple of hours|few hours|\d{1,3} min(?:ute)?s)\b/gi,
		(from) => from,
	],
	[/\b(?:by|before) the weekend\b/gi, (from) => from.add({ days: (5 - from.dayOfWeek + 7) % 7 })],
	[/\b(?:today|tonight|same day|this (?:morning|afternoon|evening))\b/gi, (from) => from],
	[/\b(?:end|last day) of (?:the|this) month\b|\bmonth[- ]end\b/gi, (from) => from.with({ day: from.daysInMonth })],
	[
		/\b(?:end|last day) of next month\b/gi,
		(from) => {
			const next = from.add({ months: 1 })
			return next.with({ day: next.daysInMonth })
		},
	],
	[/\bend of (?:the|this) (?:working )?week\b/gi, (from) => from.add({ days: (5 - from.dayOfWeek + 7) % 7 })],
	[/\bend of next week\b/gi, (from) => from.add({ days: 12 - from.dayOfWeek })],
	[
		/\b(?:close of play|close of business|cop|cob|end of (?:the )?(?:day|play))\b(?! (?:on |tomorrow|mon|tue|wed|thu|fri|sat|sun|\d|the|next|this))/gi,
		(from) => from,
	],
]

/**
 * The day so many units on.
 *
 * @param kind "working", "business" or "clear" before days of work; anything else counts every day
 */
export function spanFrom(from: Temporal.PlainDate, count: number, kind: string, unit: string): string {
	if (unit === 'hour') return from.add({ days: count <= 4 ? 0 : Math.ceil(count / 24) }).toString()
	if (unit === 'week') return from.add({ weeks: count }).toString()
	if (unit === 'fortnight') return from.add({ weeks: 2 * count }).toString()
	if (unit === 'month') return from.add({ months: count }).toString()
	if (count > 0 && /working|business|clear/i.test(kind)) return addWorkingDays(from.toString(), count, 'ew')
	return from.add({ days: count }).toString()
}

/** The weekday on or after the day that follows `from`; "next" before a day of this week means a week on. */
function nextWeekday(from: Temporal.PlainDate, name: string, word: string): Temporal.PlainDate {
	const wanted = weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1
	const ahead = (wanted - from.dayOfWeek + 7) % 7 || 7
	const date = from.add({ days: ahead })
	if (/^(?:a )?week(?: on| from| come)?$/i.test(word)) return date.add({ days: 7 })
	if (/fortnight|two weeks/i.test(word)) return date.add({ days: 14 })
	if (/^next$/i.test(word) && wanted > from.dayOfWeek) return date.add({ days: 7 })
	return date
}

function monthStep(from: Temporal.PlainDate, day: number, word: string | undefined): Temporal.PlainDate | undefined {
	const step = word === 'ult' ? -1 : word === 'prox' ? 1 : word === 'inst' || day >= from.day ? 0 : 1
	const month = from.with({ day: 1 }).add({ months: step })
	return day >= 1 && day <= month.daysInMonth ? month.with({ day }) : undefined
}

/**
 * Dates that a text gives in relation to the day it is dated, in order.
 *
 * @param text plain text
 * @param reference ISO date of the message or letter
 */
export function findRelativeDates(text: string, reference: string): RelativeDate[] {
	const from = Temporal.PlainDate.from(reference)
	const found: RelativeDate[] = []
	const none = findNoDates(text)
	const add = (match: RegExpMatchArray, iso: string | undefined) => {
		const start = match.index!
		const end = start + match[0].length
		if (none.some((other) => start < other.end && other.start <= end + 1)) return
		if (iso && !found.some((other) => start < other.end && other.start < end)) found.push({ start, end, iso })
	}
	for (const pattern of [span, daysOf]) {
		for (const match of text.matchAll(pattern)) {
			const count = countOf(match[1]!)
			if (count !== undefined) add(match, spanFrom(from, count, match[2] ?? '', match[3]!.toLowerCase()))
		}
	}
	const backwards = [...text.matchAll(beforeDay)]
	const dates = backwards.length > 0 ? findDates(text) : []
	for (const match of backwards) {
		const count = countOf(match[1]!)
		const end = match.index + match[0].length
		const goes = /^(?:s?he|i|they|we) (?:go(?:es)?|leaves?|(?:is|am|are) (?:away|off|going))\b/i.test(text.slice(end))
		const anchor = goes
			? dates.find(({ start }) => goesAway.test(text.slice(Math.max(0, start - 80), start)))
			: dates.find(({ start }) => start >= end && start < end + 30)
		const day = anchor && isoOf(anchor, reference, 'future')
		if (count === undefined || !day) continue
		const last = goes ? end : anchor.end
		const iso = Temporal.PlainDate.from(day).subtract({
			[match[3]!.toLowerCase() === 'week' ? 'weeks' : 'days']: count,
		})
		if (!match[2] || match[3]!.toLowerCase() === 'week')
			found.push({ start: match.index, end: last, iso: iso.toString() })
	}
	for (const match of text.matchAll(weekday)) {
		// "Sat", "Sun", "Wed", "Mar" in other senses begin small; a weekday has its capital.
		const name = match[2]!
		if (!/^\p{Lu}/u.test(name) && name.length < 6) continue
		if (match[4]) {
			const day = monthStep(from, Number(match[4]), undefined)
			add(match, day?.toString())
		} else add(match, nextWeekday(from, name, match[1] ?? match[3] ?? '').toString())
	}
	for (const pattern of [dayOfMonthShort, dayOnly]) {
		for (const match of text.matchAll(pattern)) {
			add(match, monthStep(from, Number(match[1]), match[2]?.toLowerCase())?.toString())
		}
	}
	for (const match of text.matchAll(endOfMonth)) {
		const month = monthNumber(match[1]!)
		if (!month || !/^\p{Lu}/u.test(match[1]!)) continue
		const first = new Temporal.PlainDate(from.year + (month < from.month ? 1 : 0), month, 1)
		add(match, first.with({ day: first.daysInMonth }).toString())
	}
	for (const match of text.matchAll(ofMonth)) {
		const month = from.with({ day: 1 }).add({ months: /next|coming/i.test(match[2]!) ? 1 : 0 })
		const day = Number(match[1])
		if (day >= 1 && day <= month.daysInMonth) add(match, month.with({ day }).toString())
	}
	for (const [pattern, date] of simple) for (const match of text.matchAll(pattern)) add(match, date(from).toString())
	return found.sort((a, b) => a.start - b.start)
}

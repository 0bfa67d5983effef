import { Temporal } from 'temporal-polyfill'
import { addWorkingDays } from '../working-days.ts'

/** A date named in a text. Months and days are checked; the year may be left out. */
export interface DateMention {
	start: number
	end: number
	day: number
	month: number
	/** Absent where the text gives none ("18 February"). */
	year?: number
}

const months: Readonly<Record<string, number>> = {
	jan: 1,
	january: 1,
	janury: 1,
	ionawr: 1,
	feb: 2,
	february: 2,
	febuary: 2,
	feburary: 2,
	chwefror: 2,
	mar: 3,
	march: 3,
	mawrth: 3,
	apr: 4,
	april: 4,
	ebrill: 4,
	may: 5,
	mai: 5,
	jun: 6,
	june: 6,
	mehefin: 6,
	jul: 7,
	july: 7,
	gorffennaf: 7,
	aug: 8,
	august: 8,
	awst: 8,
	sep: 9,
	sept: 9,
	september: 9,
	medi: 9,
	oct: 10,
	october: 10,
	hydref: 10,
	nov: 11,
	november: 11,
	tachwedd: 11,
	dec: 12,
	december: 12,
	rhagfyr: 12,
}

/** Names of months for patterns, longest first. */
export const monthWords: string = Object.keys(months)
	.sort((a, b) => b.length - a.length)
	.join('|')

/** Number of a month by any of its names; `undefined` for another word. */
export const monthNumber = (word: string): number | undefined => months[word.toLowerCase().replace('.', '')]

const weekdayWords =
	'mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'

/** Scans put l, I and | for 1 and O for 0. */
const figure = '[0-9lIO|]'

const numeric = new RegExp(
	`(?<![\\w/.\\-£])(${figure}{1,2}) ?([/.\\-]) ?(${figure}{1,2}) ?\\2 ?('?${figure}{2}(?:${figure}{2})?)(?![\\w/\\-]|\\.\\d)`,
	'g',
)
const iso = /(?<![\w/.-])(20\d\d)-(\d\d)-(\d\d)(?!\d)/g
const dayMonth = new RegExp(
	`(?<![\\w/£])(${figure}{1,2}) ?(?:st|nd|rd|th)?(?: day)?(?: of)?[ .,\\-/]{0,2}(${monthWords})\\b\\.?(?:[ ,.\\-/]{0,2}('?\\d\\d(?:\\d\\d)?)(?![\\d:]|\\.\\d| ?(?:am|pm|hrs|hours|days|sessions|st\\b|nd\\b|rd\\b|th\\b)))?`,
	'gi',
)
const monthDay = new RegExp(
	`\\b(${monthWords})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:20|19)\\d\\d))?(?![\\d/:])`,
	'gi',
)
const dayMonthOnly = /(?<![\w/.\-£])(\d{1,2})\/(\d{1,2})(?![\w/]|-\d)/g

function numberOf(text: string): number {
	return Number(text.replace(/[lI|]/g, '1').replace(/O/g, '0').replace("'", ''))
}

/** Two figures of a year: this century up to 39, the last one from 40 (dates of birth). */
function fullYear(text: string): number {
	const value = numberOf(text)
	if (text.replace("'", '').length !== 2) return value
	return value >= 40 ? 1900 + value : 2000 + value
}

function exists(day: number, month: number, year = 2024): boolean {
	if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false
	return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

/** Something written as a date that the calendar does not have: "31 February", "29/02/2026", a month before its day. */
export interface NoDate {
	start: number
	end: number
}

/**
 * Every date in a text, in order; day before month always. Impossible dates and figures inside
 * references are left out. (A general date parser reads crime numbers and telephone numbers as
 * dates and takes the month first, so the British forms are listed here instead.)
 *
 * @param text plain text, see `plain`
 */
export function findDates(text: string): DateMention[] {
	return scan(text).dates
}

/** What is written as a date and is none, in order. No part of it may be read as another date. */
export function findNoDates(text: string): NoDate[] {
	return scan(text).none
}

function scan(text: string): { dates: DateMention[]; none: NoDate[] } {
	const found: DateMention[] = []
	const none: NoDate[] = []
	const add = (match: RegExpMatchArray, day: number, month: number, year?: number) => {
		const start = match.index!
		const end = start + match[0].trimEnd().length
		if ([...found, ...none].some((other) => start < other.end && other.start < end)) return
		if (exists(day, month, year)) found.push({ start, end, day, month, ...(year !== undefined && { year }) })
		// Figures that could not be meant as day and month are a reference, not a date.
		else if (
			day >= 1 &&
			day <= 31 &&
			month >= 1 &&
			month <= 31 &&
			(year === undefined || (year >= 1900 && year <= 2100))
		)
			none.push({ start, end })
	}
	for (const match of text.matchAll(iso)) add(match, Number(match[3]), Number(match[2]), Number(match[1]))
	for (const match of text.matchAll(numeric)) {
		if (!/\d/.test(match[0])) continue
		add(match, numberOf(match[1]!), numberOf(match[3]!), fullYear(match[4]!))
	}
	for (const match of text.matchAll(dayMonth)) {
		if (!/\d/.test(match[1]!)) continue
		const month = monthNumber(match[2]!)
		if (month) add(match, numberOf(match[1]!), month, match[3] ? fullYear(match[3]) : undefined)
	}
	for (const match of text.matchAll(monthDay)) {
		const month = monthNumber(match[1]!)
		// "in Feb 26" is a month of a year, as figures of these years after a month are.
		const ofYear =
			!match[3] &&
			/^2[3-9]$/.test(match[2]!) &&
			/\b(?:in|from|since|during|for|of|until|to|between|and) $/i.test(text.slice(0, match.index))
		if (month && !ofYear) add(match, Number(match[2]), month, match[3] ? Number(match[3]) : undefined)
	}
	for (const match of text.matchAll(dayMonthOnly)) {
		// "24/7" and "31/25" are more often something else: only what exists counts.
		if (exists(Number(match[1]), Number(match[2]))) add(match, Number(match[1]), Number(match[2]))
	}
	const inOrder = <T extends NoDate>(list: T[]) => list.sort((a, b) => a.start - b.start)
	return { dates: inOrder(found), none: inOrder(none) }
}

/** Which way a date without a year, or a weekday, is looked for from the day the paper is dated. */
export type Lean = 'past' | 'future' | 'near'

/**
 * ISO date of a mention. A missing year is the one that puts the date nearest to `reference` in the
 * direction of `lean`; without a reference a date that has no year is `undefined`.
 */
export function isoOf(mention: DateMention, reference?: string, lean: Lean = 'near'): string | undefined {
	const { day, month } = mention
	if (mention.year !== undefined)
		return exists(day, month, mention.year) ? new Temporal.PlainDate(mention.year, month, day).toString() : undefined
	if (!reference) return undefined
	const from = Temporal.PlainDate.from(reference)
	const choices = [from.year - 1, from.year, from.year + 1]
		.filter((year) => exists(day, month, year))
		.map((year) => new Temporal.PlainDate(year, month, day))
		.map((date) => ({ date, away: from.until(date).days }))
		.filter(({ away }) => lean === 'near' || (lean === 'future' ? away >= -7 : away <= 7))
		.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))
	return choices[0]?.date.toString()
}

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
	`\\b(${countWords})(?: \\(\\d{1,3}\\))?[ -](?:(working|business|clear|calendar) )?(day|week|month)s?'? (?:of|from|after) (?:the )?(?:date|receipt|today|this|now)`,
	'gi',
)
const weekday = new RegExp(
	`\\b(?:(this(?: coming)?|next|coming|a week on|week on)\\s)?(${weekdayWords})\\b(?: (next|week|coming))?(?: (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/]| ?(?:am|pm)\\b))?`,
	'gi',
)
const dayOnly =
	/\b(?:by|before|on|until|than) (?:the )?(\d{1,2})(?:st|nd|rd|th)(?: (inst|ult|prox)\b\.?)?(?! (?:of |session|appointment|floor|may|day))/gi
const dayOfMonthShort = /\b(\d{1,2})(?:st|nd|rd|th)? (inst|ult|prox)(?:ant|imo)?\b\.?/gi
const simple: readonly (readonly [RegExp, (from: Temporal.PlainDate) => Temporal.PlainDate])[] = [
	[/\bday after tomorrow\b/gi, (from) => from.add({ days: 2 })],
	[/\b(?:a )?week (?:today|from today)\b/gi, (from) => from.add({ days: 7 })],
	[/\b(?:a )?fortnight(?:'s time| today| from today)?\b/gi, (from) => from.add({ days: 14 })],
	[/\b(?:tomorrow|tmrw|tmw)\b/gi, (from) => from.add({ days: 1 })],
	[/\b(?:within|in) the (?:next )?(?:hour|half hour)\b/gi, (from) => from],
	[/\b(?:today|tonight|same day|this (?:morning|afternoon|evening))\b/gi, (from) => from],
	[/\bend of (?:the|this) month\b|\bmonth end\b/gi, (from) => from.with({ day: from.daysInMonth })],
	[
		/\bend of next month\b/gi,
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

function spanFrom(from: Temporal.PlainDate, count: number, kind: string, unit: string): string {
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
	if (/^(?:a )?week(?: on)?$/i.test(word)) return date.add({ days: 7 })
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
	for (const [pattern, date] of simple) for (const match of text.matchAll(pattern)) add(match, date(from).toString())
	return found.sort((a, b) => a.start - b.start)
}

/** The UK day of a moment (ISO 8601 with offset), or the day of a date; `undefined` when it is neither. */
export function ukDay(moment: string): string | undefined {
	try {
		if (/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(moment)) {
			return Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
		}
		return Temporal.PlainDate.from(moment).toString()
	} catch {
		return undefined
	}
}

/** Whole years from one ISO date to another. */
export function yearsBetween(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'years' }).years
}

/** Days from one ISO date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}

import { Temporal } from 'temporal-polyfill'

/** A date named in a text. Months and days are checked; the year may be left out. */
export interface DateMention {
	start: number
	end: number
	day: number
	month: number
	/** Absent where the text gives none ("18 February"). */
	year?: number
	/** "Last year" or "this year" behind it: the years to add to that of the day it is read from. */
	years?: -1 | 0
}

const monthNumbers: Readonly<Record<string, number>> = {
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
export const monthWords: string = Object.keys(monthNumbers)
	.sort((a, b) => b.length - a.length)
	.join('|')

/** Number of a month by any of its names; `undefined` for another word. */
export const monthNumber = (word: string): number | undefined => monthNumbers[word.toLowerCase().replace('.', '')]

/** Names of the days of the week for patterns, whole and short. */
export const weekdayWords =
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
/** Days in words, as a voice message is typed out: "the ninth of April". */
const ordinals: readonly string[] = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
	'thirteenth',
	'fourteenth',
	'fifteenth',
	'sixteenth',
	'seventeenth',
	'eighteenth',
	'nineteenth',
	'twentieth',
	'twenty-first',
	'twenty-second',
	'twenty-third',
	'twenty-fourth',
	'twenty-fifth',
	'twenty-sixth',
	'twenty-seventh',
	'twenty-eighth',
	'twenty-ninth',
	'thirtieth',
	'thirty-first',
]
const ordinalWords = [...ordinals].reverse().join('|').replaceAll('-', '[- ]')
const spokenDay = new RegExp(
	`\\b(${ordinalWords}) (?:day )?of (${monthWords})\\b(?:,? (?:of )?((?:20|19)\\d\\d)\\b)?`,
	'gi',
)
/** "Sept 25 - Nov 25": two months with their years. */
const monthsOfYears = new RegExp(
	`\\b(?:${monthWords})\\.? '?2[3-9] ?(?:-|to|until|through) ?(?:${monthWords})\\.? '?2[3-9](?![\\d:/])`,
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
	/** 1 at each character that is read already: text of nothing but dates stays linear. */
	const taken = new Uint8Array(text.length)
	for (const match of text.matchAll(monthsOfYears)) taken.fill(1, match.index, match.index + match[0].length)
	const add = (match: RegExpMatchArray, day: number, month: number, year?: number) => {
		const start = match.index!
		const end = start + match[0].trimEnd().length
		if (taken.subarray(start, end).includes(1)) return
		const said = year === undefined ? /^,? (?:of )?(last|this) year\b/i.exec(text.slice(end, end + 16)) : null
		const years = said ? (/last/i.test(said[1]!) ? -1 : 0) : undefined
		if (exists(day, month, year))
			found.push({
				start,
				end: end + (said?.[0].length ?? 0),
				day,
				month,
				...(year !== undefined && { year }),
				...(years !== undefined && { years }),
			})
		// Figures that could not be meant as day and month are a reference, not a date.
		else if (
			day >= 1 &&
			day <= 31 &&
			month >= 1 &&
			month <= 31 &&
			(year === undefined || (year >= 1900 && year <= 2100))
		)
			none.push({ start, end })
		else return
		taken.fill(1, start, end)
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
			/\b(?:in|from|since|during|for|of|until|to|between|and) $/i.test(
				text.slice(Math.max(0, match.index - 10), match.index),
			)

		if (month && !ofYear) add(match, Number(match[2]), month, match[3] ? Number(match[3]) : undefined)
	}
	for (const match of text.matchAll(spokenDay)) {
		const day = ordinals.indexOf(match[1]!.toLowerCase().replace(' ', '-')) + 1
		const month = monthNumber(match[2]!)
		if (month) add(match, day, month, match[3] ? Number(match[3]) : undefined)
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
	if (mention.years !== undefined) return isoOf({ ...mention, year: from.year + mention.years, years: undefined })
	const choices = [from.year - 1, from.year, from.year + 1]
		.filter((year) => exists(day, month, year))
		.map((year) => new Temporal.PlainDate(year, month, day))
		.map((date) => ({ date, away: from.until(date).days }))
		.filter(({ away }) => lean === 'near' || (lean === 'future' ? away >= -7 : away <= 7))
		.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))
	return choices[0]?.date.toString()
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

import { Temporal } from 'temporal-polyfill'

/** A day that lies behind, told without a date: "yesterday", "on Friday", "two days ago". Offsets into the text. */
export interface PastDay {
	start: number
	end: number
	iso: string
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 }

const yesterday = /\b(?:yesterday|last night)\b/gi
const today =
	/\b(?:today|tonight|(?:earlier|first thing|late) (?:today|this (?:morning|afternoon))|this (?:morning|afternoon|evening)|just now|a few minutes ago|an hour ago)\b/gi
const ago = /\b(a|one|two|three|four|five|six|ten|\d{1,2}) (day|week)s? (?:ago|back)\b/gi
const monthDay =
	/\b(?:on|dated|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi
const ofMonth = /\b(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:day )?of (this|last|the present|the same) month\b/gi
const weekday =
	/\b(?:(?:on|last|this past|since|only) )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b(?! (?:week|next|coming|afternoons?|group|sessions?)\b)(?:,? (?:last|gone|just gone|past|of last week)\b)?/g

/**
 * Days that lie behind the reference, in the order of the text. A weekday is the last one before the reference; a
 * weekday with its date is left to the date.
 *
 * @param reference ISO day on which the text was written
 */
export function findPastDays(text: string, reference: string): PastDay[] {
	const from = Temporal.PlainDate.from(reference)
	const found: PastDay[] = []
	const add = (match: RegExpMatchArray, days: number) =>
		found.push({
			start: match.index!,
			end: match.index! + match[0].length,
			iso: from.subtract({ days }).toString(),
		})
	for (const match of text.matchAll(yesterday)) add(match, 1)
	for (const match of text.matchAll(today)) add(match, 0)
	for (const match of text.matchAll(ago)) {
		const count = counts[match[1]!.toLowerCase()] ?? Number(match[1])
		if (count > 0) add(match, count * (match[2]!.toLowerCase() === 'week' ? 7 : 1))
	}
	for (const match of text.matchAll(monthDay)) {
		const day = Number(match[1])
		if (day === 0 || day > 31) continue
		const month = day <= from.day ? from : from.subtract({ months: 1 })
		if (day <= month.daysInMonth) add(match, month.with({ day }).until(from).days)
	}
	for (const match of text.matchAll(ofMonth)) {
		const day = Number(match[1])
		const month = from.with({ day: 1 }).subtract({ months: match[2]!.toLowerCase() === 'last' ? 1 : 0 })
		const date = day >= 1 && day <= month.daysInMonth ? month.with({ day }) : undefined
		if (date && Temporal.PlainDate.compare(date, from) <= 0) add(match, date.until(from).days)
	}
	for (const match of text.matchAll(weekday)) {
		if (/^(?: the)?,? \d/.test(text.slice(match.index + match[0].length))) continue
		const wanted = names.indexOf(match[1]!.slice(0, 3).toLowerCase()) + 1
		add(match, (from.dayOfWeek - wanted + 7) % 7 || 7)
	}
	return found.sort((a, b) => a.start - b.start)
}

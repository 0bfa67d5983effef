import { Temporal } from 'temporal-polyfill'
import { type DateMention, findDates, findNoDates, isoOf, monthNumber, monthWords } from './dates.ts'
import { countOf, countWords } from './relative-dates.ts'

/** Days of the week as they stand before a date. */
export const weekdayWord = '(?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?'
const month = `(?:${monthWords})\\.?`
const monthRange = new RegExp(
	`\\b(${month})(?: ((?:19|20)\\d\\d|'?2[3-9](?![\\d:/])))? ?(?:-|to|and|or|until|till|through(?: to)?|up to|&|\\/) ?(?:the end of |end of |end )?(${month})(?:,? ((?:19|20)\\d\\d|'?2[3-9](?![\\d:/]))| (last year|this year))?(?! ?\\d)`,
	'gi',
)
const oneMonth = new RegExp(
	`(?<!\\d ?(?:st|nd|rd|th)? ?(?:of )?)\\b(?:in|during|for|of|month of|from|since|throughout|all of) (?:the month of )?(${month}) ((?:19|20)\\d\\d|2[3-9](?![\\d/:]|st|nd|rd|th)|last year|this year)`,
	'gi',
)
const oneYear =
	/\b(?:in|during|for|throughout|covering|calendar year|the year|(?:records?|notes|sessions|file) from) (?:the (?:calendar )?year )?((?:19|20)\d\d)\b(?! ?[-/]\d| (?:to|until|till|onwards?|and|up|so far|forwards?)\b)/gi
const yearRange = /\b(?:between|from)? ?((?:19|20)\d\d) (?:and|to|-|until) ((?:19|20)\d\d)\b/gi
const partOfYear = /\b(first|second|third|fourth|last|final) (half|quarter) of ((?:19|20)\d\d)\b/gi
/** "The three months to 31 January": counted back from the date behind it. */
const upTo = new RegExp(
	`\\b(?:the|in|for|a) (?:(${countWords}) )?(day|week|fortnight|month|year)s? (?:up to|to|ending(?: on)?|before|prior to|preceding|leading up to)(?: and including)? (?:the )?$`,
	'i',
)
/** "The six weeks from 1 December": so long from the date behind it. */
const onward = new RegExp(
	`\\b(?:the|for|a) (?:first )?(?:(${countWords}) )?(day|week|fortnight|month|year)s? (?:from|after|following|beginning|commencing|starting)(?: on)?(?: the| \\w{3,6}day)* $`,
	'i',
)
/** "The first week of February". */
const weekOfMonth = new RegExp(
	`\\b(first|second|third|fourth|last) (week|fortnight|half) (?:of|in) (${month})(?: ((?:19|20)\\d\\d|last year|this year))?`,
	'gi',
)
const lastSpan = new RegExp(`\\b(?:last|past|previous|preceding) (${countWords}) (day|week|month|year)s?\\b`, 'gi')
const toDate =
	/^[ ,)]{0,3}(?:\(?(?:inclusive)?\)? ?)?(?:-|to|until|till|up to|through|and)? ?(?:the )?(?:present(?: day| date)?|date(?! of)|now|today|current|onwards|onward|to date)\b/i
const between =
	/^[ ,)]{0,3}(?:[:;|*•>]{1,2} ?)?(?:\(inclusive\) ?)?(?:-|to|and|until|till|up to(?: and including)?|through(?: to)?|inclusive of|&|\/|(?:and )?(?:end(?:ing|s)?|finish(?:ing|es)?|stop(?:ping|s)?|clos(?:ing|es)|the last|the latest)(?: (?:with|on|at|is|was|being|the|one|entry|session|of|that|note|dated)){0,6}) ?(?:and including |on or about |(?:about|around|approximately) |the |(?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?,? )?$/i
const startWord =
	/\b(?:from|since|after|starting|beginning|commencing|on or after|dating from|as of)(?: the| about| around| approximately)?(?: (?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?,?)? ?$/i
const endWord =
	/\b(?:until|up to|up until|before|prior to|to|till|no later than|ending|on or before)(?: and including)?(?: the)?(?: (?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?,?)? ?$/i
/** "Nothing before 1 September is needed", "we do not want anything after it". */
const unwanted =
	"(?:\\b(?:nothing|none|not anything|no (?:notes?|records?|entr(?:y|ies)|material|sessions?))|\\b(?:not|\\w+n't|no need)\\b[^.;]{0,30}\\b(?:need|want|require|interest|ask|seek|look|go|send|provide)\\w*\\b)[^.;]{0,40}"
const notBefore = new RegExp(
	`${unwanted}\\b(?:before|prior to|earlier than|older than|pre-?dating)(?: the| \\w+day,?)* ?$`,
	'i',
)
const notAfter = new RegExp(
	`${unwanted}\\b(?:after|later than|beyond|past|post-?dating|since)(?: the| \\w+day,?)* ?$`,
	'i',
)
/** What follows a month is another day or month, that ends what begins with it. */
const untilDay = new RegExp(
	`^[ ,]{0,2}(?:to|until|till|-|and|up to|through)(?: to)? (?:the )?(?:(?:end|middle|start|beginning) of |mid |early |late )?(?:${weekdayWord},? )?(?:\\d|${monthWords})`,
	'i',
)
/** A stretch of days in a text, with one end or both; offsets into the text. */
export interface Range {
	from?: string
	to?: string
	start: number
	end: number
}

/** "Between the 4th and the 18th of March": the first day has the month and the year of the last. */
const shared = new RegExp(
	`(?<![\\d/:.])(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|and|&|until|till|up to) ?(?:and including )?(?:the )?(?:${weekdayWord},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${month})(?: ((?:19|20)\\d\\d|'?2\\d(?![\\d:/])|last year|this year))?(?![\\w])`,
	'gi',
)

const firstDay = (year: number, monthOfYear: number) => new Temporal.PlainDate(year, monthOfYear, 1).toString()
const lastDay = (year: number, monthOfYear: number) => {
	const first = new Temporal.PlainDate(year, monthOfYear, 1)
	return first.with({ day: first.daysInMonth }).toString()
}

function yearOf(text: string | undefined, reference: string | undefined): number | undefined {
	if (!text) return undefined
	const figures = text.replace("'", '')
	if (/^\d/.test(figures)) return Number(figures) + (figures.length === 2 ? 2000 : 0)
	if (!reference) return undefined
	const year = Number(reference.slice(0, 4))
	return /last/i.test(text) ? year - 1 : year
}

/** The year of the last such month that has begun on the day of the paper; two months that "and" joins are no range. */
function latestYear(monthOfYear: number, reference: string | undefined, loose: boolean): number | undefined {
	if (!reference || loose) return undefined
	const year = Number(reference.slice(0, 4))
	return monthOfYear <= Number(reference.slice(5, 7)) ? year : year - 1
}

/**
 * Every period in a text, in order.
 *
 * @param reference ISO day of the paper, for days and months without a year
 */
export function findPeriods(text: string, reference?: string): Range[] {
	const found: Range[] = []
	const add = (range: Range) => {
		if (range.from && range.to && range.from > range.to) return
		if (!found.some((other) => range.start < other.end && other.start < range.end)) found.push(range)
	}
	const dates = findDates(text)
	const none = findNoDates(text)
	for (let index = 0; index < dates.length; index++) {
		const first = dates[index]!
		const second = dates[index + 1]
		const gap = second && text.slice(first.end, second.start)
		// One of two days is not in the calendar: the other stands alone, and nothing is put in its place.
		const after = none.find((each) => each.start >= first.end && between.test(text.slice(first.end, each.start)))
		const before = none.find((each) => each.end <= first.start && between.test(text.slice(each.end, first.start)))
		if (after || before) {
			const iso = isoOf(first, reference, 'past')
			if (iso) add({ ...(after ? { from: iso } : { to: iso }), start: first.start, end: first.end })
			continue
		}
		if (second && gap !== undefined && between.test(gap)) {
			const to = isoOf(second, reference, 'past')
			const from = isoOf(withYear(first, to), reference, 'past')
			if (from && to && (from <= to || first.year !== undefined)) {
				add({ from, to, start: first.start, end: second.end })
				index++
				continue
			}
			const earlier = to && isoOf({ ...first, year: Number(to.slice(0, 4)) - 1 }, reference)
			if (to && earlier && earlier <= to) add({ from: earlier, to, start: first.start, end: second.end })
			index++
			continue
		}
		const leading = upTo.exec(text.slice(Math.max(0, first.start - 60), first.start))
		const forward = onward.exec(text.slice(Math.max(0, first.start - 60), first.start))
		const begins = forward && isoOf(first, reference, 'past')
		if (forward && begins && (forward[1] || !/^week$/i.test(forward[2]!))) {
			const unit = forward[2]!.toLowerCase()
			const count = (countOf(forward[1] ?? 'one') ?? 1) * (unit === 'fortnight' ? 2 : 1)
			const to = Temporal.PlainDate.from(begins).add({ [unit === 'fortnight' ? 'weeks' : `${unit}s`]: count })
			add({ from: begins, to: to.toString(), start: first.start - forward[0].length, end: first.end })
			continue
		}
		const week = /\b(?:week (?:commencing|beginning|of|starting)|w\/?c)(?: (?:the|on))? $/i.test(
			text.slice(Math.max(0, first.start - 28), first.start),
		)
		const day = leading || week ? isoOf(first, reference, 'past') : undefined
		if (leading && day) {
			const unit = leading[2]!.toLowerCase()
			const count = (countOf(leading[1] ?? 'one') ?? 1) * (unit === 'fortnight' ? 2 : 1)
			const from = Temporal.PlainDate.from(day).subtract({ [unit === 'fortnight' ? 'weeks' : `${unit}s`]: count })
			add({ from: from.toString(), to: day, start: first.start - leading[0].length, end: first.end })
			continue
		}
		if (week && day) {
			add({
				from: day,
				to: Temporal.PlainDate.from(day).add({ days: 6 }).toString(),
				start: first.start,
				end: first.end,
			})
			continue
		}
		const ahead = text.slice(Math.max(0, first.start - 90), first.start)
		const edge = notBefore.test(ahead) ? 'from' : notAfter.test(ahead) ? 'to' : undefined
		if (edge) {
			const iso = isoOf(first, reference, 'past')
			if (iso) add({ [edge]: iso, start: first.start, end: first.end })
			continue
		}
		if (
			toDate.test(text.slice(first.end, first.end + 40)) ||
			startWord.test(text.slice(Math.max(0, first.start - 40), first.start))
		) {
			const from = isoOf(first, reference, 'past')
			if (from) add({ from, start: first.start, end: first.end })
		} else if (endWord.test(text.slice(Math.max(0, first.start - 40), first.start))) {
			const to = isoOf(first, reference, 'past')
			if (to) add({ to, start: first.start, end: first.end })
		}
	}
	for (const match of text.matchAll(shared)) {
		const number = monthNumber(match[3]!.replace('.', ''))
		const day = number && { day: Number(match[2]), month: number, start: 0, end: 0 }
		const year = match[4] ? yearOf(match[4], reference) : undefined
		const to = day && isoOf({ ...day, ...(year !== undefined && { year }) }, reference, 'past')
		if (!to || Number(match[1]) < 1 || Number(match[1]) > Number(match[2])) continue
		// "On 11, 18 and 25 November": the first of the list is where it begins.
		const listed = /(?:(?:^|[^\d/:.])\d{1,2}(?:st|nd|rd|th)?, ?){1,8}(?:the )?$/.exec(
			text.slice(Math.max(0, match.index - 50), match.index),
		)
		const firsts = [...(listed?.[0].match(/\d{1,2}/g) ?? []), match[1]!]
			.map(Number)
			.filter((day) => day > 0 && day <= Number(match[2]))
		const from = `${to.slice(0, 8)}${String(Math.min(...firsts)).padStart(2, '0')}`
		const clash = found.findIndex((other) => match.index < other.end && other.start < match.index + match[0].length)
		if (clash >= 0) found.splice(clash, 1)
		add({ from, to, start: match.index, end: match.index + match[0].length })
	}
	for (const match of text.matchAll(monthRange)) {
		const [a, b] = [monthNumber(match[1]!.replace('.', '')), monthNumber(match[3]!.replace('.', ''))]
		const end =
			yearOf(match[4] ?? match[5], reference) ??
			yearOf(match[2], reference) ??
			(match[2] || !b
				? undefined
				: latestYear(
						b,
						reference,
						/\b(?:and|or)\b/i.test(match[0]) &&
							!/\bbetween $/i.test(text.slice(Math.max(0, match.index - 12), match.index)),
					))
		if (!a || !b || !end) continue
		const begin = yearOf(match[2], reference) ?? (a > b ? end - 1 : end)
		if (dates.some((date) => date.start < match.index + match[0].length && match.index < date.end)) continue
		add({ from: firstDay(begin, a), to: lastDay(end, b), start: match.index, end: match.index + match[0].length })
	}
	for (const match of text.matchAll(weekOfMonth)) {
		const number = monthNumber(match[3]!.replace('.', ''))
		const year = yearOf(match[4], reference) ?? (number && latestYear(number, reference, false))
		if (!number || !year) continue
		const last = Number(lastDay(year, number).slice(8))
		const length = { week: 7, fortnight: 14, half: 15 }[match[2]!.toLowerCase() as 'week']
		const place = ['first', 'second', 'third', 'fourth'].indexOf(match[1]!.toLowerCase())
		const begin = place < 0 ? (length === 15 ? 16 : last - length + 1) : place * length + 1
		if (begin > last) continue
		const day = (number: number) => String(number).padStart(2, '0')
		const stem = firstDay(year, number).slice(0, 8)
		add({
			from: `${stem}${day(begin)}`,
			to: `${stem}${day(length === 15 && begin > 1 ? last : Math.min(last, begin + length - 1))}`,
			start: match.index,
			end: match.index + match[0].length,
		})
	}
	for (const match of text.matchAll(oneMonth)) {
		const number = monthNumber(match[1]!.replace('.', ''))
		const year = yearOf(match[2], reference)
		if (!number || !year || dates.some((date) => date.start < match.index + match[0].length && match.index < date.end))
			continue
		const open = /^(?:since|from)/i.test(match[0])
		const until = untilDay.test(text.slice(match.index + match[0].length))
		if (!until)
			add({
				from: firstDay(year, number),
				...(!open && { to: lastDay(year, number) }),
				start: match.index,
				end: match.index + match[0].length,
			})
	}
	for (const match of text.matchAll(partOfYear)) {
		const year = Number(match[3])
		const place = ['first', 'second', 'third', 'fourth'].indexOf(match[1]!.toLowerCase())
		const months = match[2]!.toLowerCase() === 'half' ? 6 : 3
		const nth = place < 0 ? 12 / months - 1 : place
		if (nth * months < 12)
			add({
				from: firstDay(year, nth * months + 1),
				to: lastDay(year, (nth + 1) * months),
				start: match.index,
				end: match.index + match[0].length,
			})
	}
	for (const match of text.matchAll(yearRange))
		add({
			from: firstDay(Number(match[1]), 1),
			to: lastDay(Number(match[2]), 12),
			start: match.index,
			end: match.index + match[0].length,
		})
	for (const match of text.matchAll(oneYear))
		add({
			from: firstDay(Number(match[1]), 1),
			to: lastDay(Number(match[1]), 12),
			start: match.index,
			end: match.index + match[0].length,
		})
	if (reference) {
		for (const match of text.matchAll(lastSpan)) {
			const count = countOf(match[1]!)
			if (!count) continue
			const unit = `${match[2]!.toLowerCase()}s` as 'days' | 'weeks' | 'months' | 'years'
			add({
				from: Temporal.PlainDate.from(reference)
					.subtract({ [unit]: count })
					.toString(),
				to: reference,
				start: match.index,
				end: match.index + match[0].length,
			})
		}
	}
	return found.sort((a, b) => a.start - b.start)
}

function withYear(mention: DateMention, other: string | undefined): DateMention {
	return mention.year === undefined && other ? { ...mention, year: Number(other.slice(0, 4)) } : mention
}

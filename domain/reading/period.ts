import { Temporal } from 'temporal-polyfill'
import { type Candidate, matched } from './candidate.ts'
import {
	countOf,
	countWords,
	type DateMention,
	findDates,
	findNoDates,
	isoOf,
	monthNumber,
	monthWords,
} from './dates.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { type Sought, wanted } from './sought.ts'

/** The period that the request covers. */
export interface Period {
	from?: Candidate
	to?: Candidate
	/** A limit that is no pair of dates: numbered sessions, "the last six appointments". */
	limit?: Candidate
}

const month = `(?:${monthWords})\\.?`
const monthRange = new RegExp(
	`\\b(${month})(?: ((?:19|20)\\d\\d))? ?(?:-|to|and|until|till|through(?: to)?|up to|&|\\/) ?(?:the end of |end of |end )?(${month})(?:,? ((?:19|20)\\d\\d)| (last year|this year))?(?! ?\\d)`,
	'gi',
)
const oneMonth = new RegExp(
	`(?<!\\d ?(?:st|nd|rd|th)? ?(?:of )?)\\b(?:in|during|for|of|month of|from|since|throughout|all of) (?:the month of )?(${month}) ((?:19|20)\\d\\d|2[3-9](?![\\d/:]|st|nd|rd|th)|last year|this year)`,
	'gi',
)
const oneYear =
	/\b(?:in|during|for|throughout|covering|calendar year|the year|(?:records?|notes|sessions|file) from) (?:the (?:calendar )?year )?((?:19|20)\d\d)\b(?! ?[-/]\d| (?:to|until|till|onwards?|and|up)\b)/gi
const yearRange = /\b(?:between|from)? ?((?:19|20)\d\d) (?:and|to|-|until) ((?:19|20)\d\d)\b/gi
const lastSpan = new RegExp(`\\b(?:last|past|previous|preceding) (${countWords}) (day|week|month|year)s?\\b`, 'gi')
const sessions = new RegExp(
	`\\b(?:sessions?|appointments?|meetings?) (?:numbers? |nos?\\.? )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\\b(?! ?(?:days|of|minutes))|\\b(?:first|last|initial|final|next|most recent|opening|latest|previous) (?:(?:${countWords}) )?(?:counselling |therapy )?(?:sessions?|appointments?|meetings?|assessment)\\b`,
	'i',
)
const toDate =
	/^[ ,)]{0,3}(?:\(?(?:inclusive)?\)? ?)?(?:-|to|until|till|up to|through|and)? ?(?:the )?(?:present(?: day| date)?|date(?! of)|now|today|current|onwards|onward|to date)\b/i
const between =
	/^[ ,)]{0,3}(?:\(inclusive\) ?)?(?:-|to|and|until|till|up to(?: and including)?|through(?: to)?|inclusive of|&|\/) ?(?:and including |the |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i
const startWord =
	/\b(?:from|since|after|starting|beginning|commencing|on or after|dating from|as of)(?: the| about| around| approximately)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$/i
const endWord =
	/\b(?:until|up to|up until|before|prior to|to|till|no later than|ending|on or before)(?: the| and including)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$/i
/** Dates of the offence, of an interview, of a hearing: they are no period of records. */
const eventDate =
	/\b(?:incidents?|offences?|assault(?:ed)?|attack(?:ed)?|rape[d]?|abuse[d]?|evening|night|morning|events?|arrest(?:ed)?|interview(?:ed)?|reported|statement|born|dob|d\.o\.b|hearing|trial|listed|court|happened|occurred|took place|told us|letter (?:of|dated)|request (?:of|dated)|form (?:of|dated)|consent|signed|dated this|killed|stabbed|alleged(?:ly)?|separat(?:ed|ion)|murder|deadline|reply|respond|return(?:ed|able)?)\b[^.;]{0,40}$/i
const recordsWord =
	/\b(?:notes?|records?|sessions?|entries|entry|appointments?|counselling|therapy|attend\w*|contact|file|period|dated|covering|between|material|documents?|correspondence|from|disclos\w*|messages|dates?)\b/i

interface Range {
	from?: string
	to?: string
	start: number
	end: number
}

const firstDay = (year: number, monthOfYear: number) => new Temporal.PlainDate(year, monthOfYear, 1).toString()
const lastDay = (year: number, monthOfYear: number) => {
	const first = new Temporal.PlainDate(year, monthOfYear, 1)
	return first.with({ day: first.daysInMonth }).toString()
}

function yearOf(text: string | undefined, reference: string | undefined): number | undefined {
	if (!text) return undefined
	if (/^\d/.test(text)) return Number(text) + (text.length === 2 ? 2000 : 0)
	if (!reference) return undefined
	const year = Number(reference.slice(0, 4))
	return /last/i.test(text) ? year - 1 : year
}

/** Every period in a text, in order. */
function findPeriods(text: string, reference?: string): Range[] {
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
	const shared = new RegExp(
		`(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|and|&|until) ?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${month}) ((?:19|20)\\d\\d)`,
		'gi',
	)
	for (const match of text.matchAll(shared)) {
		const number = monthNumber(match[3]!.replace('.', ''))
		const year = Number(match[4])
		const last = number && lastDay(year, number)
		if (
			!number ||
			!last ||
			Number(match[1]) < 1 ||
			Number(match[2]) > Number(last.slice(8)) ||
			Number(match[1]) > Number(match[2])
		)
			continue
		const day = (value: string) => new Temporal.PlainDate(year, number, Number(value)).toString()
		const clash = found.findIndex((other) => match.index < other.end && other.start < match.index + match[0].length)
		if (clash >= 0) found.splice(clash, 1)
		add({ from: day(match[1]!), to: day(match[2]!), start: match.index, end: match.index + match[0].length })
	}
	for (const match of text.matchAll(monthRange)) {
		const [a, b] = [monthNumber(match[1]!.replace('.', '')), monthNumber(match[3]!.replace('.', ''))]
		const end = yearOf(match[4] ?? match[5], reference) ?? yearOf(match[2], reference)
		if (!a || !b || !end) continue
		const begin = yearOf(match[2], reference) ?? (a > b ? end - 1 : end)
		if (dates.some((date) => date.start < match.index + match[0].length && match.index < date.end)) continue
		add({ from: firstDay(begin, a), to: lastDay(end, b), start: match.index, end: match.index + match[0].length })
	}
	for (const match of text.matchAll(oneMonth)) {
		const number = monthNumber(match[1]!.replace('.', ''))
		const year = yearOf(match[2], reference)
		if (!number || !year || dates.some((date) => date.start < match.index + match[0].length && match.index < date.end))
			continue
		const open = /^(?:since|from)/i.test(match[0])
		const until = /^[ ,]{0,2}(?:to|until|-|and|up to) (?!(?:the )?(?:present|date|now|today))/i.test(
			text.slice(match.index + match[0].length),
		)
		if (!until)
			add({
				from: firstDay(year, number),
				...(!open && { to: lastDay(year, number) }),
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

/** Sessions on named days ("the sessions on 9 September 2025 and 16 September 2025"): from the first to the last. */
function sessionDays(text: string, reference: string | undefined): Range | undefined {
	for (const match of text.matchAll(/\b(?:sessions?|appointments?|meetings?|attendances?|entries|entry|notes?)\b/gi)) {
		const on = /^[^.;]{0,40}?\b(?:on|of|dated|for|held on|at)\b/i.exec(text.slice(match.index + match[0].length))
		const found = on && daysAfter(text, match.index + match[0].length + on[0].length, reference)
		if (found) return found
	}
	return undefined
}

function daysAfter(text: string, from: number, reference: string | undefined): Range | undefined {
	const days = findDates(text).filter((date) => date.start >= from && date.start < from + 110)
	const kept: DateMention[] = []
	let last = from
	for (const date of days) {
		const gap = text.slice(last, date.start)
		if (
			kept.length === 0
				? gap.length > 14 || /\bby\b/i.test(gap)
				: !/^[ ,]{0,2}(?:,|and|&|to|or|-)? ?(?:(?:on|the|of) ){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i.test(
						gap,
					)
		)
			break
		kept.push(date)
		last = date.end
	}
	const year = kept.findLast((date) => date.year !== undefined)?.year
	const isos = kept
		.map((date) => isoOf(date.year === undefined && year !== undefined ? { ...date, year } : date, reference, 'past'))
		.filter((iso) => iso !== undefined)
		.sort()
	if (isos.length === 0) return undefined
	// "9 and 16 September 2025": the day that shares the month of the next one.
	const sharing = /(?<![\d/])(\d{1,2})(?:st|nd|rd|th)?,? (?:and|&) ?$/.exec(text.slice(from, kept[0]!.start))
	const first = sharing && isos[0] ? `${isos[0].slice(0, 8)}${sharing[1]!.padStart(2, '0')}` : undefined
	return { from: first ?? isos[0], to: isos.at(-1), start: kept[0]!.start, end: kept.at(-1)!.end }
}

function periodFrom(range: Range, passage: Passage, confidence: 'high' | 'low'): Period {
	const at = { passage, start: range.start, end: range.end, confidence } as const
	return {
		...(range.from && { from: { value: range.from, ...at } }),
		...(range.to && { to: { value: range.to, ...at } }),
	}
}

/** The period of the records asked for. "To the present day" is no limit; a first day is. */
export function periodOf(paper: Paper, sought: readonly Sought[]): Period {
	const reference = paper.dated
	let limit: Candidate | undefined
	for (const sheet of paper.request) {
		const parts: Period = {}
		for (const box of sheet.boxes) {
			if (box.value.text === '') continue
			if (box.kind === 'period') {
				const range =
					findPeriods(box.value.text, reference)[0] ?? sessionDays(`sessions on ${box.value.text}`, reference)
				if (range) {
					const exact = findPeriods(box.value.text, reference)[0]
					return periodFrom(
						exact ?? { ...range, start: Math.max(0, range.start - 12), end: range.end - 12 },
						box.value,
						'high',
					)
				}
				const counted = sessions.exec(box.value.text)
				if (counted) limit ??= matched('yes', 'high', box.value, counted)
			}
			if (
				(box.kind === 'from' ||
					box.kind === 'to' ||
					(box.kind === 'force' && /^from$/i.test(box.label.text.replace(/[: ]/g, '')))) &&
				(box.section === 'info' || box.kind !== 'force')
			) {
				const mention = findDates(box.value.text)[0]
				const iso = mention && isoOf(mention, reference, 'past')
				if (iso)
					parts[box.kind === 'to' ? 'to' : 'from'] = {
						value: iso,
						confidence: 'high',
						passage: box.value,
						start: mention.start,
						end: mention.end,
					}
			}
			if (box.kind === 'recipient' && box.section === 'info' && parts.from) {
				const mention = findDates(box.value.text)[0]
				const iso = mention && isoOf(mention, reference, 'past')
				if (iso)
					parts.to = { value: iso, confidence: 'high', passage: box.value, start: mention.start, end: mention.end }
			}
		}
		if (parts.from || parts.to) return parts
	}
	for (const { passage, boxed } of sought.slice(0, 3)) {
		const kept = wanted(passage.text)
		const text = kept.length === passage.text.length ? passage.text : passage.text
		const days = sessionDays(text, reference)
		for (const range of findPeriods(text, reference)) {
			const lead = text.slice(Math.max(0, range.start - 60), range.start)
			if (days && days.start <= range.start && days.end >= range.end) break
			const events = eventDate.test(lead)
			if (
				events &&
				!/\b(?:notes?|records?|sessions?|entries|period|counselling|appointments?|held|taken|made|dated)\b[^.;]{0,30}$/i.test(
					lead,
				)
			)
				continue
			if (!range.from && range.to && /\bby\b|before (?=\w+day)/i.test(lead.slice(-20))) continue
			if (!range.from && range.to && range.to > (reference ?? '9999')) continue
			if (!range.from && !/\b(?:up to|until|to)(?: the)? ?$/i.test(lead)) continue
			return periodFrom(range, passage, boxed || recordsWord.test(lead) ? 'high' : 'low')
		}
		if (days) return periodFrom(days, passage, 'high')
		const counted = sessions.exec(kept)
		if (counted)
			limit ??= {
				value: 'yes',
				confidence: 'high',
				passage,
				start: passage.text.indexOf(counted[0]),
				end: passage.text.indexOf(counted[0]) + counted[0].length,
			}
	}
	for (const { passage, box } of paper.sentences) {
		if (box && box.kind !== 'info' && box.kind !== 'proportionality' && box.kind !== undefined) continue
		const text = passage.text
		if (
			!/\b(?:notes|records?|sessions?|entries|period|counselling|therapy|appointments|dates? (?:range|parameters|that matter|to look at|of interest|in question|wanted)|covering|material)\b/i.test(
				text,
			)
		)
			continue
		if (
			!/\b(?:period|range|dates (?:that matter|to look at|of interest|in question|wanted)|cover(?:s|ing|ed)?|limit(?:ed)?|confined|restrict(?:ed)?|from sessions|sessions (?:between|from|on)|notes (?:from|between|for|dated|of)|records? (?:from|between|for|dated|of|covering)|entries (?:from|between|for|dated)|dated between|wants|only (?:the|those|sessions|notes))\b/i.test(
				text,
			)
		)
			continue
		for (const range of findPeriods(text, reference)) {
			const lead = text.slice(Math.max(0, range.start - 50), range.start)
			if (eventDate.test(lead) && !/\b(?:notes?|records?|sessions?|entries|period)\b[^.;]{0,30}$/i.test(lead)) continue
			if (!range.from || !range.to) continue
			return periodFrom(range, passage, 'low')
		}
	}
	return limit ? { limit } : {}
}

import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import { type DateMention, findDates, isoOf } from './dates.ts'
import { deathDateOf } from './death-date.ts'
import { loosePeriodOf } from './loose-period.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { findPeriods, type Range, weekdayWord } from './ranges.ts'
import { countWords } from './relative-dates.ts'
import { askedBefore } from './reply-words.ts'
import type { Sought } from './sought.ts'
import { wanted } from './whole-words.ts'

/** The period that the request covers. */
export interface Period {
	from?: Candidate
	to?: Candidate
	/** A limit that is no pair of dates: numbered sessions, "the last six appointments". */
	limit?: Candidate
}

const sessions = new RegExp(
	`\\bfirst to (?:(?:the|her|his|their) )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:nd|rd|th)) (?:session|appointment|meeting)s?\\b|\\b(?:sessions?|appointments?|meetings?) (?:numbers? |nos?\\.? )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\\b(?! ?(?:days|of|minutes))|\\b(?:first|last|initial|final|next|most recent|opening|latest|previous) (?:(?:${countWords}) )?(?:counselling |therapy )?(?:sessions?|appointments?|meetings?|assessment)\\b`,
	'i',
)
/** Dates of the offence, of an interview, of a hearing: they are no period of records. */
const eventDate =
	/\b(?:incidents?|offences?|assault(?:ed)?|attack(?:ed)?|rape[d]?|abuse[d]?|evening|night|morning|events?|arrest(?:ed)?|interview(?:ed)?|reported|statement|born|dob|d\.o\.b|hearing|trial|listed|court|happened|occurred|took place|told us|letter (?:of|dated)|request (?:of|dated)|form (?:of|dated)|consent|signed|dated this|killed|stabbed|alleged(?:ly)?|separat(?:ed|ion)|murder|deadline|reply|respond|return(?:ed|able)?)\b[^.;]{0,40}$/i
const recordsWord =
	/\b(?:notes?|records?|sessions?|entries|entry|appointments?|counselling|therapy|attend\w*|contact|file|period|dated|covering|between|material|documents?|correspondence|from|disclos\w*|messages|dates?)\b/i

/** "Notes made before 1 February": the date ends the period of the notes, not something told in them. */
const madeBefore =
	/\b(?:notes?|records?|entries|sessions?|appointments?) (?:(?:that|which) (?:were|was) )?(?:made|dated|taken|written|kept|held) (?:before|prior to)(?: the)? ?$/i

/** Sessions on named days ("the sessions on 9 September 2025 and 16 September 2025"): from the first to the last. */
function sessionDays(text: string, reference: string | undefined): Range | undefined {
	const dates = findDates(text)
	if (dates.length === 0) return undefined
	for (const match of text.matchAll(
		/\b(?:sessions?|appointments?|meetings?|attendances?|entries|entry|notes?|records?|noted|recorded|written(?: down)?|visits?|attend(?:ed)?|c[oa]me|seen|was with you)\b/gi,
	)) {
		const end = match.index + match[0].length
		const after = text.slice(end)
		const found = [/^ ?[,:(-]/, /^[^.;]{0,40}?\b(?:on|of|dated|for|held on|at)\b/i]
			.map((pattern) => pattern.exec(after))
			.map((on) => on && daysAfter(text, dates, end + on[0].length, reference))
			.find(Boolean)
		if (found) return found
	}
	return undefined
}

/** "The 8th, 15th and 22nd of January": days that share the month of the date behind them. Begins at their place. */
const sharing = new RegExp(
	`(?<![\\d/:.])(?:(?:the |${weekdayWord} ){0,2}\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:and|&|or) |, ?)(?:the |${weekdayWord} ){0,2}){1,8}$`,
	'i',
)

const linked = new RegExp(
	`^[ ,]{0,2}(?:,|and|&|to|or|-)? ?(?:(?:on|the|of) ){0,2}(?:${weekdayWord},? )?(?:the )?$`,
	'i',
)

function daysAfter(
	text: string,
	dates: readonly DateMention[],
	from: number,
	reference: string | undefined,
): Range | undefined {
	const days = dates.filter((date) => date.start >= from && date.start < from + 160)
	const kept: { mention: DateMention; days: number[] }[] = []
	let start = from
	let last = from
	for (const mention of days) {
		const shares = sharing.exec(text.slice(Math.max(last, mention.start - 70), mention.start))
		const begin = mention.start - (shares?.[0].length ?? 0)
		const gap = text.slice(last, begin)
		if (
			kept.length === 0
				? gap.length > 14 || /\b(?:by|after|since|before|until|from|to|including)\b/i.test(gap)
				: !linked.test(gap)
		)
			break
		if (kept.length === 0) start = begin
		kept.push({ mention, days: [...(shares?.[0].match(/\d{1,2}/g) ?? []).map(Number), mention.day] })
		last = mention.end
	}
	const year = kept.findLast(({ mention }) => mention.year !== undefined)?.mention.year
	const isos = kept
		.flatMap(({ mention, days }) => days.map((day) => ({ ...mention, day })))
		.map((date) => isoOf(date.year === undefined && year !== undefined ? { ...date, year } : date, reference, 'past'))
		.filter((iso) => iso !== undefined)
		.sort()
	if (isos.length === 0) return undefined
	if (
		isos.length === 1 &&
		/^,? ?(?:onwards?|to (?:date|now|the present|today)|and (?:after|later|onwards?)|or later)\b/i.test(
			text.slice(last),
		)
	)
		return { from: isos[0], start, end: last }
	return { from: isos[0], to: isos.at(-1), start, end: last }
}

/** "Until his death": the day of it, where the paper names it. */
const untilDeath =
	/^[^.;]{0,16}\b(?:until|up to|to|and|before) (?:the (?:date|day|time) of )?(?:(?:his|her|their|the) death|(?:s?he|they) died|death)\b/i

function endingAtDeath(found: Period, paper: Paper, passage: Passage, range: Range): Period {
	if (!found.from || found.to || !untilDeath.test(passage.text.slice(range.end))) return found
	const to = deathDateOf(paper)
	return to && to.value >= found.from.value ? { ...found, to } : found
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
	const stated = statedPeriod(paper, sought)
	return stated.from || stated.to || stated.limit ? stated : loosePeriodOf(paper, sought)
}

const beginsAt =
	/^(?:date |period |info(?:rmation)? |records? |notes? |window |search )?(?:from|starts?|starting|begins?|beginning|commenc(?:es|ing)|earliest|first|since)(?: (?:date|day|on|entry|session|note|record))*$/i
const endsAt =
	/^(?:date |period |info(?:rmation)? |records? |notes? |window |search )?(?:to|until|ends?|ending|finish(?:es)?|latest|last|up to)(?: (?:date|day|on|entry|session|note|record))*$/i

/** Two boxes side by side that hold nothing but a day each: where something begins and where it ends. */
function pairOfBoxes(boxes: readonly Box[], reference: string | undefined): Period | undefined {
	const words = (box: Box) => box.label.text.replace(/[^\p{L} ]+/gu, ' ').trim()
	const dayOf = (box: Box | undefined): Candidate | undefined => {
		const mention = box && findDates(box.value.text)[0]
		const iso = mention && isoOf(mention, reference, 'past')
		if (!box || !iso || box.value.text.length > mention.end - mention.start + 16) return undefined
		return { value: iso, confidence: 'high', passage: box.value, start: mention.start, end: mention.end }
	}
	for (const [place, box] of boxes.entries()) {
		const next = boxes[place + 1]
		if (!next || !beginsAt.test(words(box)) || !endsAt.test(words(next))) continue
		const [from, to] = [dayOf(box), dayOf(next)]
		if (from && to && from.value <= to.value && (!reference || from.value <= reference)) return { from, to }
	}
	return undefined
}

function statedPeriod(paper: Paper, sought: readonly Sought[]): Period {
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
		const pair = pairOfBoxes(sheet.boxes, reference)
		if (pair) return pair
	}
	for (const { passage, boxed } of sought.slice(0, 3)) {
		const kept = wanted(passage.text)
		const text = kept.length === passage.text.length ? passage.text : passage.text
		const days = sessionDays(text, reference)
		for (const range of findPeriods(text, reference)) {
			const lead = text.slice(Math.max(0, range.start - 60), range.start)
			// A day named is the day, unless it begins a longer stretch: "the week of 2 February".
			const longer = days !== undefined && days.from === days.to && range.from !== range.to && range.from && range.to
			if (days && !longer && days.start <= range.start && days.end >= range.end) break
			if (askedBefore.test(text.slice(0, range.start).slice(-160))) continue
			// "Was that before or after 8 January?"
			if (/\bbefore or after $/i.test(lead)) continue
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
			if (
				!range.from &&
				!/\b(?:up to|until|to|up to and including|after|beyond|later than)(?: the)? ?$/i.test(lead) &&
				!madeBefore.test(lead)
			)
				continue
			return endingAtDeath(
				periodFrom(range, passage, boxed || recordsWord.test(lead) ? 'high' : 'low'),
				paper,
				passage,
				range,
			)
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
			!/\b(?:notes|records?|sessions?|entries|period|counselling|therapy|appointments?|meetings?|dates? (?:range|parameters|that matter|to look at|of interest|in question|wanted)|covering|material)\b/i.test(
				text,
			)
		)
			continue
		if (
			!/\b(?:period|range|dates (?:that matter|to look at|of interest|in question|wanted)|cover(?:s|ing|ed)?|limit(?:ed)?|confined|restrict(?:ed)?|from sessions|sessions (?:between|from|on)|notes (?:from|between|for|dated|of)|records? (?:from|between|for|dated|of|covering)|entries (?:from|between|for|dated)|dated between|wants|only (?:at )?(?:the|those|these|sessions|notes))\b/i.test(
				text,
			)
		)
			continue
		for (const range of findPeriods(text, reference)) {
			const lead = text.slice(Math.max(0, range.start - 50), range.start)
			if (eventDate.test(lead) && !/\b(?:notes?|records?|sessions?|entries|period)\b[^.;]{0,30}$/i.test(lead)) continue
			if (!range.from || !range.to || askedBefore.test(text.slice(0, range.start).slice(-160))) continue
			return periodFrom(range, passage, 'low')
		}
		const days = /\b(?:only|just|confined|limited|restrict)/i.test(text) ? sessionDays(text, reference) : undefined
		if (days) return periodFrom(days, passage, 'low')
	}
	return limit ? { limit } : {}
}

import type { Candidate } from './candidate.ts'
import { daysBetween, findDates, isoOf } from './dates.ts'
import type { Passage } from './passage.ts'
import { findPastDays } from './past-days.ts'

/* The day on which a request was approved, beside the words that say that it was. */

const noDate = /\b(?:born|dob|offence|interview|arrest)\b/i
/** Just before the day on which the person was told. */
const ofNotice =
	/\b(?:told|wrote to|notified|informed)\b[^.;]{0,24}$|\b(?:her|his|their|\w+'s) (?:letter|notice)\b[^.;]{0,40}$|\b(?:letter|notice) (?:to|for) (?:her|him|them)\b[^.;]{0,30}$/i
/** The day by which an answer is wanted is not the day of approval. */
const wantedBy =
	/\b(?:by|before|until|within|no later than|reply|respon\w+|answer|deadline|hear from)(?: (?:the|on|close of (?:play|business)|noon|midday|end of|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?)* ?$/i

/** A day of approval, with the time of day where it stands beside it. */
export interface DayAndTime {
	candidate: Candidate
	time?: string
}

/** The day of approval that a part of a passage names: a date, or a day that lies behind the reference. */
export function approvalDay(
	passage: Passage,
	from: number,
	to: number,
	reference: string | undefined,
): DayAndTime | undefined {
	const dated = dateIn(passage, from, to, reference)
	if (!reference) return dated
	const day = findPastDays(passage.text, reference).find(
		({ start }) =>
			start >= from && start <= to && !wantedBy.test(passage.text.slice(Math.max(from, start - 40), start)),
	)
	// "Signed off last Friday, and her letter went on 28 May": the day that stands first is the approval's.
	if (!day || (dated && (dated.candidate.start ?? 0) < day.end + 12)) return dated
	return {
		candidate: { value: day.iso, confidence: 'high', passage, start: day.start, end: day.end, why: 'Counted back.' },
	}
}

/** The first date in a part of a passage that can be the day of approval, with the time of day beside it. */
export function dateIn(
	passage: Passage,
	from: number,
	to: number,
	reference: string | undefined,
): DayAndTime | undefined {
	const text = passage.text
	for (const mention of findDates(text)) {
		if (mention.start < from || mention.start > to) continue
		const lead = text.slice(Math.max(from, mention.start - 40), mention.start)
		if (noDate.test(lead.slice(-25)) || wantedBy.test(lead) || ofNotice.test(lead.replace(/^\S*/, ''))) continue
		const iso = isoOf(mention, reference, 'past')
		if (!iso) continue
		// A day without a year that would lie most of a year back is another day.
		if (mention.year === undefined && reference && daysBetween(iso, reference) > 120) continue
		const near = text.slice(Math.max(0, mention.start - 12), mention.end + 16)
		const time = /\b([01]?\d|2[0-3])[:.]?([0-5]\d)\b(?: ?(am|pm|hrs|hours))?/i.exec(
			near.replace(text.slice(mention.start, mention.end), ' '),
		)
		const hour = time && Number(time[1]) + (/pm/i.test(time[3] ?? '') && Number(time[1]) < 12 ? 12 : 0)
		return {
			candidate: { value: iso, confidence: 'high', passage, start: mention.start, end: mention.end },
			...(time && { time: `${String(hour).padStart(2, '0')}:${time[2]}` }),
		}
	}
	return undefined
}

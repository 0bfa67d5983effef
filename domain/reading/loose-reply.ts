import { Temporal } from 'temporal-polyfill'
import { britishDate } from '../british-date.ts'
import type { Candidate } from './candidate.ts'
import { datesBelow } from './columns.ts'
import { daysBetween, isoOf } from './dates.ts'
import type { LabelKind } from './labels.ts'
import type { Sheet } from './paper.ts'
import type { Passage } from './passage.ts'
import { countOf, countWords, spanFrom } from './relative-dates.ts'
import { byWord, type Day, daysIn, leadOf, onlyIf } from './reply.ts'
import { askedBefore } from './reply-words.ts'

/*
 * The day by which an answer is wanted, where no plain rule finds it: any day after the paper's own, weighed by the
 * words around it. Always a guess.
 */

/** Answering, giving, coming to fetch, and what is said of an answer that would be welcome. */
const answering =
	/\b(?:help(?:s|ed)?|ring|phone|decided|first|go with|turn ?a?round|manage|instead|make it|something|anything|repl(?:y|ies|ied)|respon[ds]\w*|answer\w*|respons\w*|hear|let (?:me|us|him|her|them)|know|send|supply|provide|return|back|bring|brought|print|copy|collect\w*|pick(?:ed)? up|call(?:ing)? (?:in|round|by|for)|drop(?:ped)? (?:in|off|round)|come (?:in|round|for|back)|fetch|hand(?:ed)?|over to|deliver|deadline|target|time ?scale|turn(?:ed)? (?:round|around)|decide|decision|say (?:yes|no|so)|yes or no|need(?:ed|s)?|want(?:ed|s)?|requir\w+|due|hop(?:e|ed|ing)|useful|helpful|ideal\w*|welcome|grateful|appreciat\w+|obliged|glad|like|possible|available|ready|produc\w+|comply|compliance|lodg\w+|file|furnish|look(?:ing)? forward|in (?:good )?time|at the latest|sooner|no later)\b/i
/** Words right before a date, as those of a row or a column: "Reply hoped for", "Due". */
const heading =
	/\b(?:repl(?:y|ies)|respon[sd]\w*|answer|return|due|deadline|needed|required|wanted|target|expected|back|compl(?:y|iance))\b[^.;]{0,40}$/i
/** Words right before a day to which something is to be ready. */
const towards =
	/\b(?:ahead of|in advance of|this side of|in time for|prior to|no(?:t)? (?:any )?(?:later|after) than|or before|come|at the latest)(?: (?:the|our|my|a|next)| \w+day,?)* ?$/i
/** Meetings before which an answer is wanted. */
const meetingBefore =
	/\b(?:before|ahead of|in advance of|in time for|prior to|for) (?:the|our|a|my|his|her|their) (?:[\w-]+ ){0,3}?(?:conference|meeting|panel|review|visit|hearing|trial|appointment|interview|decision|advice)(?: (?:is )?on| is)?(?: (?:the|\w+day,?))* ?$/i
/** "We have a conference on 6 July and would like it in time for that." */
const forThat = /\b(?:in (?:good )?time for|ahead of|before|by|for) (?:that|then|it|this)\b/i
/** What else may happen on a day to come. */
const elsewhere =
	/\b(?:trial|hear(?:d|ing)(?! (?:back |from))|listed|sentenc\w+|bail|custody|plea|court|on a course|away|leave|holiday|off (?:until|from)|rest days?|back (?:in|at|on duty|from)|return(?:s|ing)? (?:to|from)|unavailable|not in|expir\w+|destroy\w*|delet\w*|retain\w*|retention|kept|held|hold|store[d]?|shredded|erase[d]?|weeded|wiped|appeal|review(?:ed)?|meeting|conference|panel|told|notified|notice|informed|born|started|began|ended|since|assault|incident|offence|arrest\w*|interview\w*|charge[d]?|sessions? (?:on|of)|next session|appointment|print(?:ed)?|version|copied)\b[^.;]{0,60}$/i
/** Boxes that speak of other days. */
const otherKinds: ReadonlySet<LabelKind> = new Set<LabelKind>([
	'superseded',
	'period',
	'from',
	'to',
	'approvalDate',
	'approver',
	'requestDate',
	'receivedDate',
	'noticeDate',
	'dob',
	'handling',
	'notice',
	'consent',
	'offence',
	'views',
])

/** Longest time, in days, between a paper and the day by which it wants an answer. */
const longest = 120
const span = /^(?:within|in|inside|allow|next|\d)/i

function weightOf(text: string, day: Day, reference: string, boxLabel: string): number {
	const lead = leadOf(text, day, reference)
	const clause = text.slice(Math.max(0, day.start - 120), day.start)
	const words = text.slice(day.start, day.end)
	const after = text.slice(day.end, day.end + 40)
	let weight = 0
	if (byWord.test(lead) || /^(?:by|before|until|than|(?:the )?end of|close)\b/i.test(words)) weight += 3
	if (day.relative && span.test(words)) {
		if (
			/^ (?:of|after|from|before|since) (?:the |her |his )?(?:assault|incident|offence|attack|event|sessions?|arrest|death|crash)/i.test(
				after,
			)
		)
			return 0
		weight += text.length < 40 ? 3 : 2
	}
	if (answering.test(text.slice(Math.max(0, day.start - 200), day.start) + after)) weight += 2
	if (answering.test(boxLabel)) weight += 3
	if (heading.test(text.slice(Math.max(0, day.start - 60), day.start))) weight += 2
	if (/\b(?:please|could you|would you|can you|will you|ask you to|if you (?:can|could|would|are))\b/i.test(text))
		weight += 1
	if (towards.test(lead)) weight += 2
	// Asked for in words, on a day soon to come.
	if (daysBetween(reference, day.iso) > 0 && daysBetween(reference, day.iso) <= 60) weight += 1
	if (meetingBefore.test(lead) || (forThat.test(text.slice(day.end)) && answering.test(text.slice(day.end))))
		weight += 2
	else if (elsewhere.test(clause)) weight -= byWord.test(lead) && answering.test(clause.slice(-50)) ? 1.5 : 4
	// Told of the past, or of a day that repeats: "every Friday", "on Fridays".
	if (/\b(?:was|were|had|did|came|went|said that (?:s?he|they))\b[^.;,]{0,50}$/i.test(clause) && !byWord.test(lead))
		weight -= 3
	if (/^s\b/.test(after)) weight -= 2
	return weight
}

/** "14 days please", "3 weeks will do": a time without the word that says it is a limit. */
const bareSpan = new RegExp(
	`\\b(${countWords})(?: \\(\\d{1,3}\\))?[ -](?:(working|business|clear|calendar|full) )?(day|week|fortnight|month)s?'?\\b(?! (?:ago|old|later|before|after|earlier|apart|previously|pregnant|in (?:prison|custody|hospital)|on (?:bail|remand)))`,
	'gi',
)
const ofTime =
	/\b(?:turn ?a?round|time ?(?:limit|scale|frame|table)|deadline|reply|response|answer|respond|allow|give you|to do this|plenty|enough|long enough|will do|would do|would be|if you can|please|at most|maximum)\b/i
const notTime =
	/\b(?:every|each|last|past|previous|for the|over|after|in the|of the|sentence|year|kept|stored|retain\w*|destroy\w*|delet\w*|hold|held|seen|sessions?|notes?|records?) (?:\w+ )?$/i

function bareDays(text: string, reference: string): Day[] {
	if (text.length > 160 || !ofTime.test(text) || /\b(?:destroy|delet|retain|retention|kept|stor(?:ed|age))/i.test(text))
		return []
	const from = Temporal.PlainDate.from(reference)
	return [...text.matchAll(bareSpan)].flatMap((match) => {
		const count = countOf(match[1]!)
		if (!count || notTime.test(text.slice(Math.max(0, match.index - 30), match.index))) return []
		const iso = spanFrom(from, count, match[2] ?? '', match[3]!.toLowerCase())
		return [{ iso, start: match.index, end: match.index + match[0].length, relative: true }]
	})
}

/** The likeliest days by which an answer may be wanted, best first; always low. */
export function looseReplyOf(
	sheets: readonly Sheet[],
	referenceOf: (sheet: Sheet) => string | undefined,
	received: string | undefined,
): Candidate[] {
	const found: (Candidate & { weight: number })[] = []
	for (const sheet of new Set(sheets)) {
		const reference = referenceOf(sheet)
		if (!reference) continue
		const look = (passage: Passage, label: string) => {
			const { text } = passage
			if (text.length > 900) return
			const named = daysIn(text, reference, received)
			for (const day of named.length > 0 ? named : bareDays(text, reference)) {
				const wait = daysBetween(reference, day.iso)
				if (wait < 0 || wait > longest) continue
				const clause = text.slice(Math.max(0, day.start - 160), day.start)
				if (onlyIf.test(clause) || askedBefore.test(clause)) continue
				const weight = weightOf(text, day, reference, label) - (wait === 0 ? 1 : 0)
				if (weight < 3) continue
				found.push({
					weight,
					value: day.iso,
					confidence: 'low',
					passage,
					start: day.start,
					end: day.end,
					why: day.relative
						? `Counted from ${britishDate(day.from ?? reference)}; it may be the day for a reply.`
						: 'It may be the day for a reply.',
				})
			}
		}
		for (const { passage, box } of sheet.sentences)
			if (!box?.kind || !otherKinds.has(box.kind)) look(passage, box?.kind === undefined ? (box?.label.text ?? '') : '')
		for (const block of sheet.blocks) if (block.type === 'line') look(block.passage, '')
		for (const { label, passage, dates } of datesBelow(sheet)) {
			const [mention] = dates
			const iso = mention && isoOf(mention, reference, 'future')
			if (!iso || iso < reference || !heading.test(label)) continue
			const at = { passage, start: mention.start, end: mention.end }
			found.push({ weight: 6, value: iso, confidence: 'low', ...at, why: 'It stands below a label for the reply.' })
		}
	}
	return found.sort((a, b) => b.weight - a.weight).slice(0, 3)
}

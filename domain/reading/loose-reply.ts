import { Temporal } from 'temporal-polyfill'
import { britishDate } from '../british-date.ts'
import type { Candidate } from './candidate.ts'
import { cellsBelow } from './columns.ts'
import { daysBetween, monthNumber, monthWords } from './dates.ts'
import type { LabelKind } from './labels.ts'
import type { Sheet } from './paper.ts'
import type { Passage } from './passage.ts'
import { countOf, countWords, spanFrom } from './relative-dates.ts'
import { type Anchors, byWord, type Day, daysIn, leadOf, onlyIf } from './reply.ts'
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
const forThat =
	/\b(?:in (?:good )?time for|ahead of|before|by|for|prior to) (?:that|then|it|this)\b|\b(?:that(?: date| day)?(?: is|'s)|(?:which|that|this) (?:is|was)) (?:when|the (?:day|date)|my deadline|what i(?:'m| am) working to)\b/i
/** What is asked for stands right before the day: "I need it Wednesday", "want something from you Monday". */
const asked =
	/\b(?:need|want|like|love|have|get|expect|require|must have)(?: to (?:have|see|hear|get|know))? (?:it|them|this|these|that|something|anything|an answer|a reply|a response|word|yours?|the (?:notes?|file|records?|answer|lot))(?: (?:back|in|from you|here|with me|off you|please|all|sent|over|by|on|for|at))* (?:\w+day,? )?(?:the )?$/i
/** A day that is proposed: "17 April would suit", "is Friday all right?", "shall we say", "how does ... sound". */
const proposedBefore =
	/\b(?:(?:shall|can|could|should|may) (?:we|i) (?:say|aim for|agree(?: on)?|settle (?:on|for)|pencil in)|let(?:'s| us) (?:say|aim for|call it)|(?:could|can|would|will) you (?:do|manage|make|work to|meet)|(?:would|does|will|is|could|might|how about|what about|how does|how would|say|perhaps|maybe|ideally|preferably|hopefully)|(?:i(?:'m| am)|we(?:'re| are)) (?:working|looking) (?:to|at|towards)|(?:have|got) to work to(?: is)?|(?:date|day|target|deadline)(?: \w+){0,6} is)(?: (?:a|the|on|by|for|sometime|some time|\w+day,?))* ?$/i
const proposedAfter =
	/^\W{0,2}(?:(?:at|if|or|so|by)\b[^.;?!]{0,30})?(?: ?,?(?:that's|that is|i\.e\.|which is)?[^.;?!]{0,16})?\b(?:(?:would|will|'d|should|might|could)(?: \w+)? (?:suit|do|be|work|help)|(?:suits?|works?|sounds?|is|be)(?: \w+)? (?:suit|work|all right|alright|ok(?:ay)?|fine|good|possible|convenient|realistic|do-?able|ideal|best|reasonable|the (?:day|date))|suit(?:s|ed)?\b|all right|alright|sound\b|would suit|please|if (?:you can|poss\w*|that|at all|it))/i
const proposedWhole =
	/\b(?:suits?|all right|alright|ok(?:ay)?|do-?able|possible|manage|convenient|realistic|fine)\b[^?]*\?$/i
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
	const near = text.slice(Math.max(0, day.start - 100), day.start)
	// "I need this Friday": what is asked for is the day itself.
	const direct = asked.test(near) || (day.relative && /\b(?:need|want)(?: (?:it|them|back))* $/i.test(near))
	const pointed = direct || (forThat.test(text.slice(day.end)) && answering.test(text.slice(day.end)))
	const proposed =
		(text.length < 90 && proposedWhole.test(text)) ||
		proposedBefore.test(near) ||
		proposedAfter.test(text.slice(day.end, day.end + 70))
	if (direct) weight += 4
	// A day offered, in a sentence that has hardly anything else in it.
	if (proposed && !elsewhere.test(clause) && text.length < 140) weight += text.length < 70 ? 3 : 1.5
	// Asked for in words, on a day soon to come.
	if (daysBetween(reference, day.iso) > 0 && daysBetween(reference, day.iso) <= 60) weight += 1
	if (meetingBefore.test(lead) || pointed) weight += 2
	else if (elsewhere.test(clause)) weight -= byWord.test(lead) && answering.test(clause.slice(-50)) ? 1.5 : 4
	// Told of the past, or of a day that repeats: "every Friday", "on Fridays".
	if (/\b(?:was|were|had|did|came|went|said that (?:s?he|they))\b[^.;,]{0,50}$/i.test(clause) && !byWord.test(lead))
		weight -= 3
	if (/^s\b/.test(after)) weight -= 2
	// The day of the paper itself is seldom the day for its answer, and less so where it is said that something is not done.
	if (
		daysBetween(reference, day.iso) === 0 &&
		(!day.relative || /(?:\bnot|n't|\bnever|\bno)\b[^.;,]{0,60}$/i.test(clause))
	)
		weight -= 3
	return weight
}

/** "14 days please", "3 weeks will do": a time without the word that says it is a limit. */
const bareSpan = new RegExp(
	`\\b(${countWords})(?: \\(\\d{1,3}\\))?[ -](?:(working|business|clear|calendar|full) )?(day|week|fortnight|month)s?'?\\b(?! (?:ago|old|later|before|after|earlier|apart|previously|pregnant|in (?:prison|custody|hospital)|on (?:bail|remand)))`,
	'gi',
)
const ofTime =
	/\b(?:turn ?a?round(?: time)?|time ?(?:limit|scale|frame|table|allowed|for (?:a |the )?(?:reply|answer|response))|deadline|target|due|we (?:ask|look|hope) for|reply|response|answer|respond|allow|give you|to do this|plenty|enough|long enough|will do|would do|would be|if you can|please|at most|maximum)\b/i
const notTime =
	/\b(?:every|each|last|past|previous|for the|over|after|in the|of the|sentence|year|kept|stored|retain\w*|destroy\w*|delet\w*|hold|held|seen|sessions?|notes?|records?) (?:\w+ )?$/i

/** @param timed whether a label says already that it is the time for a reply */
export function bareDays(text: string, reference: string, timed = false): Day[] {
	if (
		text.length > 160 ||
		(!timed && !ofTime.test(text)) ||
		/\b(?:destroy|delet|retain|retention|kept|stor(?:ed|age))/i.test(text)
	)
		return []
	const from = Temporal.PlainDate.from(reference)
	return [...text.matchAll(bareSpan)].flatMap((match) => {
		const count = countOf(match[1]!)
		if (!count || notTime.test(text.slice(Math.max(0, match.index - 30), match.index))) return []
		const iso = spanFrom(from, count, match[2] ?? '', match[3]!.toLowerCase())
		return [{ iso, start: match.index, end: match.index + match[0].length, relative: true }]
	})
}

/** "Mid April", "early next week": about which day, without naming one. */
const softMonth = new RegExp(
	`\\b(?:(mid|middle of|early|late|start of|beginning of|first week (?:of|in))[ -])(?:the month of )?(${monthWords})\\b(?! ?\\d)`,
	'gi',
)
const softWeek =
	/\b(?:(early|the start of|the beginning of|start of|beginning of|mid|the middle of|middle of|late|(?:some ?time|any ?time|at some point|during|in)) )?(next|this) week\b/gi

function softDays(text: string, reference: string): Day[] {
	const from = Temporal.PlainDate.from(reference)
	const found: Day[] = []
	const add = (match: RegExpExecArray, date: Temporal.PlainDate) =>
		found.push({ iso: date.toString(), start: match.index, end: match.index + match[0].length, relative: true })
	for (const match of text.matchAll(softMonth)) {
		const month = monthNumber(match[2]!)
		if (!month || !/^\p{Lu}/u.test(match[2]!)) continue
		const first = new Temporal.PlainDate(from.year + (month < from.month ? 1 : 0), month, 1)
		const part = match[1]!.toLowerCase()
		const day = /mid/.test(part) ? 15 : /late/.test(part) ? first.daysInMonth : /start|begin/.test(part) ? 1 : 7
		add(match, first.with({ day }))
	}
	for (const match of text.matchAll(softWeek)) {
		const monday = from.add({ days: 1 - from.dayOfWeek + (/next/i.test(match[2]!) ? 7 : 0) })
		const part = (match[1] ?? '').toLowerCase()
		add(match, monday.add({ days: /early|start|begin/.test(part) ? 0 : /mid/.test(part) ? 2 : 4 }))
	}
	return found
}

/** The likeliest days by which an answer may be wanted, best first; always low. */
export function looseReplyOf(
	sheets: readonly Sheet[],
	referenceOf: (sheet: Sheet) => string | undefined,
	anchors: Anchors,
): Candidate[] {
	const found: (Candidate & { weight: number })[] = []
	for (const sheet of new Set(sheets)) {
		const reference = referenceOf(sheet)
		if (!reference) continue
		const look = (passage: Passage, label: string) => {
			const { text } = passage
			if (text.length > 900) return
			const named = daysIn(text, reference, anchors)
			const spans = named.length > 0 ? named : bareDays(text, reference, ofTime.test(label))
			for (const day of spans.length > 0 ? spans : softDays(text, reference)) {
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
		for (const { label, passage } of cellsBelow(sheet)) {
			if (!heading.test(label)) continue
			const [named] = [...daysIn(passage.text, reference, anchors), ...bareDays(passage.text, reference, true)]
			if (!named || named.iso < reference) continue
			const { iso, start, end } = named
			const at = { passage, start, end }
			found.push({ weight: 6, value: iso, confidence: 'low', ...at, why: 'It stands below a label for the reply.' })
		}
	}
	return found.sort((a, b) => b.weight - a.weight).slice(0, 3)
}

import { Temporal } from 'temporal-polyfill'
import type { Candidate } from './candidate.ts'
import { type DateMention, findDates, isoOf, monthNumber, monthWords } from './dates.ts'
import type { LabelKind } from './labels.ts'
import type { Paper, Sheet } from './paper.ts'
import type { Passage } from './passage.ts'
import { findPastDays } from './past-days.ts'
import { findPeriods, type Range, weekdayWord } from './ranges.ts'
import { askedBefore } from './reply-words.ts'
import { findSeasons } from './seasons.ts'
import type { Sought } from './sought.ts'

/*
 * The period of what is sought, where no plain rule finds it: a stretch of days anywhere in the request, the days that
 * stand in what is asked for, or those that it points back to ("those two entries", "that evening"). Always a guess.
 */

/** Boxes about something else than what is wanted. */
const otherKinds: ReadonlySet<LabelKind> = new Set<LabelKind>([
	'superseded',
	'requestDate',
	'receivedDate',
	'approver',
	'approvalDate',
	'notice',
	'noticeDate',
	'handling',
	'reply',
	'dob',
	'consent',
	'views',
	'offence',
	'voluntary',
	'recipient',
])
/** Records and meetings, and what is done with them. */
const kept =
	/\b(?:notes?|records?|entr(?:y|ies)|file|sessions?|appointments?|meetings?|counsell\w+|therap\w+|attend\w*|visits?|seen by|saw (?:you|your|someone)|came to (?:you|your|us)|went to (?:you|your)|with (?:you|us|your)|diary|register|log|correspondence|letters?|e-?mails?|texts?|messages|material|documents?|dates|disclos\w+)\b/i
/** A label or a phrase that announces a stretch of time. */
const announced =
	/\b(?:period|window|span|range|time ?frame|timescale|dates?(?: range| wanted| of interest| covered| from)?|from ?(?:\/|-|and|to) ?to|between|covering|covered|scope|limits?|limited|confined|restrict\w+|only)\b/i
/** What happened in a stretch of time that is no period of records. */
const event =
	/\b(?:incidents?|offences?|assault\w*|attack\w*|rape[d]?|abuse[d]?|sent|received|happened|occurred|took place|arrest\w*|interview\w*|held against|was held|detained|trial|hearing|court|bail|away|leave|holiday|in (?:custody|hospital)|threat\w*|withdrawals?|payments?|lived|living|married|relationship|employed|worked|born|committed|alleged\w*|killed|stabbed|stalk\w*|robbed|hurt)\b[^.;]{0,60}$/i

const low = (passage: Passage, start: number, end: number, why: string) => ({
	confidence: 'low' as const,
	passage,
	start,
	end,
	why,
})

const asks = /\b(?:please|could|would|may|might|ask\w*|want\w*|need\w*|like|seek\w*|request\w*|let (?:me|us))\b/i
/** Said of how the request is dealt with, or of what others were told. */
const ofDealing =
	/\b(?:notice|notified|handed|approv\w+|authori[sz]\w+|signed off|order(?:ed)?|court|prosecutor|summons|consent\w*|destroy\w*|retain\w*|presumption)\b/i
/** Something put down, or a meeting with the service. */
const recorded =
	/\b(?:notes?|records?|recorded|entr(?:y|ies)|entered|wr(?:ote|itten)|put down|sessions?|appointments?|attend\w*|saw you|seen (?:by|at)|c[oa]me (?:in|to (?:you|us)|on)|here|with (?:you|us))\b/i

/** Where somebody is to look. */
const looking =
	/\b(?:look(?:ing|ed)?|search(?:ing)?|check(?:ing)?|interest\w*|matters?|relevant|focus\w*|concentrat\w+|stop there|(?:the )?first\b[^.;]{0,60}\blast|need(?:s|ed)? (?:only|just)|only need)\b/i
export interface LoosePeriod {
	from?: Candidate
	to?: Candidate
}

function ofRange(range: Range, passage: Passage, why: string): LoosePeriod {
	const at = low(passage, range.start, range.end, why)
	return {
		...(range.from && { from: { value: range.from, ...at } }),
		...(range.to && { to: { value: range.to, ...at } }),
	}
}

/** The best stretch of days in a message, by what stands around it. */
function rangeIn(sheet: Sheet, reference: string | undefined): { period: LoosePeriod; weight: number } | undefined {
	let best: { period: LoosePeriod; weight: number } | undefined
	for (const block of sheet.blocks) {
		const box = block.type === 'box' ? block.box : undefined
		if (box?.kind !== undefined && otherKinds.has(box.kind)) continue
		const passage = box ? box.value : block.type === 'box' ? undefined : block.passage
		if (!passage) continue
		const { text } = passage
		for (const range of findPeriods(text, reference)) {
			if (!range.from || !range.to || (reference && range.from > reference)) continue
			const lead = text.slice(Math.max(0, range.start - 90), range.start)
			const sentence = lead.slice(Math.max(0, lead.search(/[.;!?](?=[^.;!?]*$)/)))
			const whole = sentence + text.slice(range.start, range.end + 60).replace(/[.;!?] .*$/, '')
			// What an earlier request asked for.
			if (askedBefore.test(lead)) continue
			let weight = 0
			if (looking.test(whole)) weight += 2
			if (whole.length - (range.end - range.start) < 14) weight += 3
			if (box?.section === 'info' || box?.kind === 'info' || box?.kind === 'questions') weight += 2
			if (box && announced.test(box.label.text)) weight += 2
			if (kept.test(whole)) weight += 2
			if (announced.test(sentence)) weight += 1
			if (
				/\b(?:would|could|please|ask\w*|want\w*|need\w*|request\w*|seek\w*|grateful|copy|provide|send)\b/i.test(whole)
			)
				weight += 1
			if (event.test(sentence)) weight -= kept.test(sentence.slice(-30)) ? 1 : 3
			if (weight >= (box ? 2 : 3) && (!best || weight > best.weight))
				best = { weight, period: ofRange(range, passage, 'A stretch of time that may be the period asked for.') }
		}
	}
	return best
}

/** "Wednesdays 12, 19 and 26 November": days that share the month of the last. */
const sharing = new RegExp(
	`(?:(?:the |on |${weekdayWord}s?,? ){0,3}(?<![\\d/:.-])\\d{1,2}(?:st|nd|rd|th)?(?:, ?(?:and )?| and | & | or ) ?){1,8}(?:the |${weekdayWord}s?,? ){0,2}$`,
	'i',
)
const notOfRecords =
	/\b(?:born|died|death of|order(?:ed)?(?: made| dated)?|d\.?o\.?b\.?|birth|signed|dated this|letter (?:of|dated)|request (?:of|dated)|by|before|deadline|reply|respond|return|trial|hearing|listed|consent|notice|(?:was|been|were) told|told in writing|approved|authori[sz]ed)\b[^.;,]{0,24}$/i

const openEnd = /^,? ?(?:onwards?|to (?:date|now|the present|today)|and (?:after|later|onwards?)|forward|or later)\b/i
/** Years before the paper beyond which a lone date is one of birth. */
const oldest = 10

/** The first and the last of the days that a text names. */
function spanned(passage: Passage, reference: string | undefined, strict: boolean): LoosePeriod | undefined {
	const { text } = passage
	const mentions = findDates(text).filter((mention) => {
		const { start, year } = mention
		const lead = text.slice(Math.max(0, start - 60), start)
		// A day of birth, or the day of the paper itself.
		if (year !== undefined && reference && Number(reference.slice(0, 4)) - year > oldest) return false
		if (reference && year !== undefined && isoOf(mention) === reference) return false
		if (notOfRecords.test(lead)) return false
		return !event.test(lead) || (!strict && kept.test(lead.slice(-40)))
	})
	const year = mentions.findLast((mention) => mention.year !== undefined)?.year
	const days: { iso: string; start: number; end: number }[] = []
	const push = (mention: DateMention, start: number) => {
		const dated = mention.year === undefined && year !== undefined ? { ...mention, year } : mention
		const iso = isoOf(dated, reference, 'past')
		if (iso && (!reference || iso <= reference)) days.push({ iso, start, end: mention.end })
	}
	for (const mention of mentions) {
		push(mention, mention.start)
		const shared = sharing.exec(text.slice(Math.max(0, mention.start - 80), mention.start))
		if (shared)
			for (const day of shared[0].match(/\d{1,2}/g) ?? [])
				push({ ...mention, day: Number(day) }, mention.start - shared[0].length)
	}
	if (days.length === 0 && mentions.length === 0 && reference && recorded.test(text))
		for (const { iso, start, end } of findPastDays(text, reference))
			if (iso !== reference && !event.test(text.slice(Math.max(0, start - 60), start))) days.push({ iso, start, end })
	if (days.length === 0) return undefined
	const sorted = days.map(({ iso }) => iso).sort()
	const start = Math.min(...days.map((day) => day.start))
	const end = Math.max(...days.map((day) => day.end))
	const at = low(passage, start, end, 'The first and the last day named in what is asked for.')
	const open = sorted[0] === sorted.at(-1) && openEnd.test(text.slice(end, end + 30))
	if (open) return { from: { value: sorted[0]!, ...at } }
	return { from: { value: sorted[0]!, ...at }, to: { value: sorted.at(-1)!, ...at } }
}

/** "Those two entries", "that evening", "the same day": the days stand before. */
const pointsBack =
	/\b(?:(?:those|these) (?:\w+ ){0,2}(?:periods?|fortnights?|entr(?:y|ies)|sessions?|appointments?|meetings?|notes?|days?|dates?|evenings?|visits?|times|occasions|weeks?|months?|records)|(?:that|this|the same|the) (?:very |one |same )?(?:day|date|evening|night|morning|afternoon|session|appointment|entry|visit|meeting|occasion|week|month|fortnight|period|window|span|stretch|spell|time ?frame|conversation))\b|\b(?:about|of|on|to) (?:that|this|it|them|those|these)\b(?= ?[,.;?]|$)/i

/** Months that are named without a day: "your January and February sessions", "the notes from May". */
const monthName = new RegExp(
	`\\b(?:(?:from|in|of|for|during|throughout|across|covering|all) (?:the month of |the months of |your |her |his |their )?(${monthWords})|(${monthWords})(?:'s)? (?:and (?:${monthWords}) |to (?:${monthWords}) )?(?:sessions?|appointments?|notes?|entries|meetings|records?|visits))\\b(?! ?\\d)`,
	'gi',
)
const besideMonth = new RegExp(`^(?:,? (?:and|to|or|until|through|&) |-)(${monthWords})\\b(?! ?\\d)`, 'i')

function monthsIn(passage: Passage, reference: string | undefined): LoosePeriod | undefined {
	if (!reference) return undefined
	const { text } = passage
	for (const match of text.matchAll(monthName)) {
		const word = match[1] ?? match[2]!
		// "may" that is no month begins small.
		if (!/^\p{Lu}/u.test(word)) continue
		const lead = text.slice(Math.max(0, match.index - 60), match.index)
		if (
			(event.test(lead) && !kept.test(lead.slice(-30))) ||
			/\b(?:mid|middle|end|start|beginning|early|late|part)(?: of)?[ -]$/i.test(lead) ||
			(/^(?:of|in) /i.test(match[0]) && /\b(?:middle|end|start|beginning|part) $/i.test(lead))
		)
			continue
		const after = match.index + match[0].indexOf(word) + word.length
		const beside = besideMonth.exec(text.slice(after))
		const [a, b] = [monthNumber(word), monthNumber(beside?.[1] ?? word)]
		if (!a || !b) continue
		const year = Number(reference.slice(0, 4)) - (b > Number(reference.slice(5, 7)) ? 1 : 0)
		const first = new Temporal.PlainDate(a > b ? year - 1 : year, a, 1)
		const last = new Temporal.PlainDate(year, b, 1)
		return ofRange(
			{
				from: first.toString(),
				to: last.with({ day: last.daysInMonth }).toString(),
				start: match.index,
				end: Math.max(after + (beside?.[0].length ?? 0), match.index + match[0].length),
			},
			passage,
			'Months named without a day: the first and the last day of them.',
		)
	}
	return undefined
}

function seasonIn(passage: Passage, reference: string | undefined): LoosePeriod | undefined {
	const found = reference ? findSeasons(passage.text, reference) : []
	const range = found.find(({ start }) => {
		const lead = passage.text.slice(Math.max(0, start - 60), start)
		return !event.test(lead) || kept.test(lead.slice(-30))
	})
	return range && ofRange(range, passage, 'A season, a term or a business year: when it begins and ends is convention.')
}

/** "Nothing before 1 September is needed", said of what is sought. */
const limits =
	/\b(?:nothing|none|not|no|never|\w+n't)\b[^.;]{0,80}\b(?:before|prior to|earlier than|older than|after|later than|beyond)\b/i

function edgeOf(paper: Paper, reference: string | undefined): LoosePeriod | undefined {
	for (const { passage, box } of paper.sentences) {
		if (box?.kind !== undefined && otherKinds.has(box.kind)) continue
		const { text } = passage
		if (text.length > 260 || !limits.test(text) || !(asks.test(text) || kept.test(text))) continue
		if (ofDealing.test(text) || event.test(text)) continue
		const range = findPeriods(text, reference).find(
			({ from, to }) => (from === undefined) !== (to === undefined) && (from ?? to)! <= (reference ?? '9999'),
		)
		if (range) return ofRange(range, passage, 'It says before or after which day nothing is wanted.')
	}
	return undefined
}

/** The likeliest period of what is sought; always low. */
export function loosePeriodOf(paper: Paper, sought: readonly Sought[]): LoosePeriod {
	const reference = paper.dated
	const best = sought.slice(0, 3)
	for (const sheet of paper.request) {
		const found = rangeIn(sheet, reference)
		if (found) return found.period
	}
	for (const { passage } of best) {
		const whole = findPeriods(passage.text, reference).find(({ from, to, start }) => {
			const lead = passage.text.slice(Math.max(0, start - 90), start)
			return from && to && from !== to && !event.test(lead) && !askedBefore.test(lead)
		})
		const found = whole
			? ofRange(whole, passage, 'A stretch of time in what is asked for.')
			: (spanned(passage, reference, false) ?? monthsIn(passage, reference) ?? seasonIn(passage, reference))
		if (found) return found
	}
	const edge = edgeOf(paper, reference)
	if (edge) return edge
	for (const { passage, box } of paper.sentences) {
		if (box?.kind !== undefined && box.kind !== 'info' && box.kind !== 'questions') continue
		if (!asks.test(passage.text) || !recorded.test(passage.text) || passage.text.length > 400) continue
		if (ofDealing.test(passage.text)) continue
		const found = spanned(passage, reference, true)
		if (found) return found
	}
	for (const { passage } of best) {
		if (!pointsBack.test(passage.text)) continue
		for (const sheet of paper.request) {
			const at = sheet.sentences.findIndex((sentence) => passage.text.startsWith(sentence.passage.text))
			for (let back = at - 1; at > 0 && back >= Math.max(0, at - 4); back--) {
				const { passage: told } = sheet.sentences[back]!
				const stretch = findPeriods(told.text, reference).find(({ from, to }) => from && to)
				const found = stretch
					? ofRange(stretch, told, 'The stretch of time that it points back to.')
					: spanned(told, reference, false)
				if (found) return found
			}
		}
	}
	return {}
}

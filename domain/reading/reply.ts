import { britishDate } from '../british-date.ts'
import { receivedOf } from './arrival.ts'
import type { Candidate } from './candidate.ts'
import { riskOf } from './danger.ts'
import { daysBetween, findDates, isoOf, monthWords, weekdayWords } from './dates.ts'
import { bareDays, looseReplyOf } from './loose-reply.ts'
import type { Paper, Sheet } from './paper.ts'
import type { Passage } from './passage.ts'
import { findRelativeDates } from './relative-dates.ts'
import { askedBefore } from './reply-words.ts'

/** Words just before a date that make it the day by which something is wanted. */
export const byWord =
	/\b(?:(?:before|ahead of|in time for) (?:(?:the|our|a|my|his|her|their|next) )*(?:[\w-]+ ){0,2}?(?:conference|meeting|panel|review|visit|appointment|deadline)(?: on| is on)?|by|before|nlt|(?:no|not) later than|on or before|until|latest(?: by)?|within|deadline(?: is| of|:| for[^.]{0,40}? is)?|return date(?: is|:)?|w\/e|week ending|(?:aim(?:ing)?|target(?: date)?) ?(?:for|is|:)?|due(?: on| by)?|in|inside|required(?: by)?|wanted(?: by)?|needed(?: by)?|close of play|close of business|cop|cob|c\.o\.[bp]\.?|first thing(?: on)?|\d{3,4} ?(?:hrs|hours|h)(?: on)?|end of(?: the)?(?: day)?(?: on)?|noon(?: on)?|midday(?: on)?|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|hrs|hours)?(?: on)?|expir\w+(?: on)?|not received (?:by|within))(?: (?:the|this|on|at|close(?: of (?:play|business|day))?(?: on)?|cop|cob|c\.o\.[bp]\.?|first thing(?: on)?|\d{3,4} ?(?:hrs|hours|h)(?: on)?|noon(?: on)?|midday(?: on)?|latest|end of (?:play|the day|business|day)(?: on)?|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|hrs|hours|noon)?(?: on)?|a reply|,|-|:|lunchtime(?: on)?|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?))* ?\(?$/i
const wants =
	/\b(?:repl(?:y|ies)|respon[ds]\w*|answer\w*|hear(?:ing)? (?:back )?from|let (?:me|us) (?:know|have)|send|sent|provide[d]?|supply|supplied|return(?:ed)?|forward\w*|receiv\w*|requir\w*|need\w*|want\w*|deadline|disclos\w*|release\w*|grateful|e-?mail\w*|get (?:it|them|this|these|back)|hand(?:ed)?|produc\w*|confirm\w*|contact|have (?:them|it|these|this|the|your)|due|deliver\w*|glad|ideal|great|lodge[d]?|file[d]?|serve[d]?|comply|call|ring|submit\w*|with (?:me|us)|in (?:my|our) hands|back (?:to|with|by)|like (?:it|this|them|something|an)|acknowledg\w*|records|notes|urgent\w*|possible|helpful|appreciat\w*|please|pls|revert|come back to|useful|hear|know|hop(?:e|ing)|aim(?:ing)?|in (?:good )?time)\b/i
const otherDay =
	/\b(?:trial|in court|on a course|abroad|off sick|rest days?|tied up|busy|hearing(?! (?:back )?from)|listed|sentenc\w+|bail|custody|plea|born|dob|offence|incident|arrest(?:ed)?|interview(?:ed)?|charged?|told (?:us|me|him|her)|first (?:spoke|attended|came|seen)|last (?:saw|seen)|occurred|happened|away|leave|return(?:ing)? (?:to work|from)|off (?:until|from)|notified|notice (?:was|has|will)|authoris|approv|destroy|delet|retain|retention|kept|held for|of receipt of the|review|end of the case|after the case|months? (?:after|of)|expire)\b/i
const pastWord =
	/\b(?<!\b(?:are|is|be|being|kindly) )(?:asked|pressed|called) for (?:an answer|a reply|a response|an? \w+ reply)\b[^.;]{0,12}$|\b(?:asked|requested|wanted|needed) (?:for )?(?:it|them|this|these|that|an answer|a reply) (?:back )?by\b|\b(?:was|were|had been) (?:due|asked|required|requested|wanted)\b|\b(?:asked|wrote|sent) (?:for )?(?:by|on|back)\b|\brequested on\b|\b(?:I|we|you|they|s?he|had|been|were|was|originally|previously|first|earlier|form|letter) (?:\w+ )?(?:requested|due) (?:for )?(?:by|on|back)\b/i

/** "13 April would be helpful", "the 5th suits us". */
const suitsThen =
	/^,? (?:(?:would|will|should|is|'d) (?:be )?(?:(?:very|most|quite|just|really|perfectly) )?(?:helpful|ideal|fine|good|great|perfect|lovely|appreciated|convenient|suit|do|ok|okay|in (?:good )?time)|suits)\b(?! not)/i
/** "By the weekend if you can, so Friday 22nd", as a message of its own. */
const byItself =
	/^(?:ideally |preferably |please |sometime )?(?:by|before) [^.;]{0,60}\b(?:if (?:you can|poss\w*|that's ok)|pls|please|thanks|latest)\b/i

/** A day named in a text. */
export interface Day {
	iso: string
	start: number
	end: number
	relative: boolean
	/** The day that it counts from, where that is not the day of the paper. */
	from?: string
	/** What it counts from is named, and is no day that the paper gives. */
	adrift?: boolean
}

/** Days other than that of the paper from which a number of days may be said to run. */
export interface Anchors {
	received?: string | undefined
	approved?: string | undefined
}

/** "Of receipt", behind a number of days: they count from the day it came. */
const ofReceipt =
	/^(?:[^.;]{0,48}\b)?(?:of|from|after|following|on) (?:the )?(?:date of )?(?:its |your )?(?:receipt|receiv)/i

/** "Of the countersignature": they count from the approval. */
const ofApproval =
	/^(?:[^.;]{0,30}\b)?(?:of|from|after|following|on) (?:the |its |this )?(?:date of )?(?:the |its |this )?(?:authori[sz]|approv|counter-? ?sign|sanction)/i
/** "Of the hearing", "after she was told": they count from something else. */
const ofOther =
	/^ ?(?:of|from|after|following) (?!(?:(?:the|this|its|your|our|my|that) )*(?:date|day|receipt|receiv\w*|today|now|this|letter|request|e-?mail|message|form|enquiry|issue|sending|dispatch|posting|above|hereof|notice|paper|document|service)\b)(?:the|her|his|their|its|it|any|an?|our|my|s?he|they|we)\b/i

/** Days from the paper to the furthest day that a date without a year is read as lying ahead. */
const longestWait = 200

const spanWord = /\b(?:hour|day|week|fortnight|month)s?'?\b/i
const countedBack = /\b(?:days?|weeks?) (?:before|prior to|ahead of|in advance of)\b/i

/** "In the four weeks from 2 March": a stretch that has its own day. */
const ofPeriod = new RegExp(
	`^ ?(?:from|to|up to|ending|beginning|starting|commencing|either side of|around)(?: on)? (?:the |(?:${weekdayWords}),? )*(?:\\d|${monthWords})`,
	'i',
)

/** Days named in a text, dates first: "this Friday (13/2/26)" is the date in the brackets. */
export function daysIn(text: string, reference: string | undefined, anchors: Anchors = {}): Day[] {
	const { received, approved } = anchors
	const dates: Day[] = findDates(text).flatMap((mention) => {
		const iso = isoOf(mention, reference, 'future')
		// A day and a month without a year that would lie far ahead lie behind: nobody asks for an answer so late.
		if (iso && reference && mention.year === undefined && daysBetween(reference, iso) > longestWait) return []
		return iso ? [{ iso, start: mention.start, end: mention.end, relative: false }] : []
	})
	const fromReceipt =
		received && received !== reference && /receipt|receiv/i.test(text) ? findRelativeDates(text, received) : []
	const fromApproval =
		approved && approved !== reference && /authori|approv|sign|sanction/i.test(text)
			? findRelativeDates(text, approved)
			: []
	const relatives = reference
		? findRelativeDates(text, reference)
				// "in the six months before his death" is a period.
				.filter(
					({ end }) =>
						!ofPeriod.test(text.slice(end)) &&
						!/^ ?(?:before|after|prior|preceding|leading|following|since|of (?:his|her|their))\b/i.test(
							text.slice(end),
						),
				)
				.map((each) => {
					const late = ofReceipt.test(text.slice(each.start, each.end + 30))
						? fromReceipt.find(({ start }) => start === each.start)
						: undefined
					const behind = text.slice(each.end)
					const agreed =
						approved && ofApproval.test(text.slice(each.start, each.end + 40))
							? fromApproval.find(({ start }) => start === each.start)
							: undefined
					return {
						...each,
						...(late && { iso: late.iso, from: received }),
						...(agreed && { iso: agreed.iso, from: approved }),
						...(!late && !agreed && ofOther.test(behind) && { adrift: true }),
						relative: true,
					}
				})
		: []
	// "Two weeks before 27 April": the date is where the counting begins.
	const counted = relatives.filter(({ start, end }) => countedBack.test(text.slice(start, end)))
	const own = dates.filter((date) => !counted.some((each) => each.start < date.end && date.start < each.end))
	// A number of days is another day than the date before it; a weekday is the date beside it.
	const repeats = (each: Day, date: Day) =>
		spanWord.test(text.slice(each.start, each.end))
			? date.start >= each.end && date.start < each.end + 16
			: date.start < each.end + 16 && each.start < date.end + 4
	const loose = relatives.filter((each) => counted.includes(each) || !own.some((date) => repeats(each, date)))
	return [...own, ...loose].sort((a, b) => a.start - b.start)
}

/** The words before a day, without the weekday that the date repeats. */
export function leadOf(text: string, day: Day, reference: string | undefined): string {
	let start = day.start
	// The weekday or the words that the date repeats stand between it and its "by".
	if (!day.relative && reference) {
		const repeated = findRelativeDates(text, reference).find((each) => each.start < start && start - each.end < 16)
		if (repeated && !/^(?:by|before|on|until|than)\b/i.test(text.slice(repeated.start))) start = repeated.start
	}
	return text.slice(Math.max(0, start - 80), start)
}

/** Nothing is wanted back: "No reply needed", "there is no need to answer this". */
const noReply =
	/\bno (?:further )?(?:reply|response|answer|action|acknowledge?ment) (?:is |will be |from you is )?(?:needed|required|necessary|expected|called for)\b|\b(?:no need|not necessary|n't need|not need|need not|needn't)(?: for you)? (?:to )?(?:reply|respond|answer|write back|come back to (?:me|us))\b/i
/** What is to be done only if something has happened: "if anything has gone in the post let me know today". */
export const onlyIf =
	/\bif (?:anything|something|any of (?:it|this|them)|you(?: have(?: already)?|'ve(?: already)?| already)) [^.;]{0,60}$/i
/** Who comes for it says when: "He will be back on Thursday to collect it". */
const comesFor =
	/\b(?:be(?:ing)? back|com(?:e|ing)(?: back| in| round| again)*|return(?:ing)?|call(?:ing)? (?:back|in|again|round)|collect(?:ing)?|pick(?:ing)? (?:it|them|this|the \w+) up|send(?:ing)? (?:someone|somebody|an officer|a colleague))\b/i
const fetched =
	/\b(?:collect|pick (?:\w+ ){0,2}up|fetch|take (?:it|them|the)|for (?:it|them|the (?:notes|file|records|answer))|an answer)\b/i

function fromSentence(passage: Passage, reference: string | undefined, boxed: boolean, anchors: Anchors): Candidate[] {
	const text = passage.text
	const found: Candidate[] = []
	for (const day of daysIn(text, reference, anchors)) {
		const lead = leadOf(text, day, reference)
		const spanned =
			day.relative &&
			/^(?:within|in|inside|\d|[a-z]+ (?:working |clear )?(?:day|week)s?\b)/i.test(
				text.slice(day.start, day.start + 24),
			)
		// In a box for it the date stands alone, or first with a remark behind it.
		const bare =
			boxed && (text.length < 70 || (found.length === 0 && /^(?:\w+day,? |by |on )*$/i.test(text.slice(0, day.start))))
		const visit =
			comesFor.test(text.slice(Math.max(0, day.start - 120), day.start)) &&
			fetched.test(text.slice(Math.max(0, day.start - 120), day.end + 120))
		const loose =
			!bare &&
			!byWord.test(lead) &&
			!spanned &&
			!/^(?:close of play|close of business|end of|by|before|until|than)\b/i.test(text.slice(day.start))
		const suits = suitsThen.test(text.slice(day.end)) || byItself.test(text)
		if (loose && !visit && !suits && !/^(?:tomorrow|today|tonight)/i.test(text.slice(day.start))) continue
		if (!boxed && !suits && !wants.test(text) && !visit) continue
		if (onlyIf.test(text.slice(Math.max(0, day.start - 120), day.start))) continue
		const clause = text.slice(Math.max(0, day.start - 60), day.start)
		if (
			otherDay.test(clause) &&
			!/\b(?:reply|respon|please|send|provide|supply|by|within|(?:no|not) later than|at the latest)\b[^.;]{0,30}$/i.test(
				clause,
			)
		)
			continue
		if (/\b(?:destroy|delet|retain|kept|return(?:ed)? or destroy|retention|storage)\w*[^.;]{0,60}$/i.test(clause))
			continue
		// "I would not be showing any notes today".
		if (/^today|^tonight/i.test(text.slice(day.start)) && /(?:\bnot|n't|\bnever|\bno)\b[^.;,]{0,60}$/i.test(clause))
			continue
		if (pastWord.test(clause) || askedBefore.test(text.slice(Math.max(0, day.start - 160), day.start))) continue
		if (reference && day.iso < reference) continue
		if (!spanned && /\b(?:between|from|dated|period)\b[^.;]{0,24}$/i.test(lead) && !byWord.test(lead)) continue
		found.push({
			value: day.iso,
			confidence: loose || day.adrift ? 'low' : 'high',
			passage,
			start: day.start,
			end: day.end,
			...(day.relative && { why: `Counted from ${britishDate(day.from ?? reference ?? '')}.` }),
		})
	}
	return found
}

/** "Ten working days", "28 days from date sent out": a box with a number of days, counted from the day of the paper. */
const spansOf = (passage: Passage, reference: string): Candidate[] =>
	bareDays(passage.text, reference, true).map(({ iso, start, end }) => ({
		value: iso,
		confidence: 'low',
		passage,
		start,
		end,
		why: `Counted from ${britishDate(reference)}.`,
	}))
/** The label of the time of a call. */
const ownTime = /^(?:when|time|day|date)(?: and (?:when|time|day|date))?\W*$/i

/** A letter's last request, below its last heading. */
const asksReply =
	/^(?:kindly|please|(?:we|i) (?:should|would|shall|hope|look|need|ask)\b|(?:could|can|may|might|would) (?:we|i|you)\b)[^.;]{0,60}\b(?:repl(?:y|ies)|respon[ds]\w*|answer|hear|let (?:me|us)|come back|return)\b/i

function ofSheet(
	sheet: Sheet,
	reference: string | undefined,
	anchors: Anchors,
	noted: boolean,
): (Candidate & { boxed: boolean })[] {
	const found: (Candidate & { boxed: boolean })[] = []
	const take = (boxed: boolean, days: readonly Candidate[]) => found.push(...days.map((day) => ({ ...day, boxed })))
	for (const box of sheet.boxes) {
		// "When: Thursday 5 March, ten past nine", in a note of a call: the time of the call.
		if (box.kind === 'reply' && !(noted && ownTime.test(box.label.text))) {
			const days = fromSentence(box.value, reference, true, anchors)
			take(true, days.length > 0 || !reference ? days : spansOf(box.value, reference))
		}
		// A question of the letter itself, taken for a label: "Could I have it by Friday?"
		if (box.label.text.endsWith('?')) take(false, fromSentence(box.label, reference, false, anchors))
	}
	for (const { passage, box } of sheet.sentences) {
		if (
			box?.kind === 'reply' ||
			box?.kind === 'superseded' ||
			box?.kind === 'period' ||
			box?.kind === 'approvalDate' ||
			box?.kind === 'requestDate' ||
			box?.kind === 'dob' ||
			((box?.kind === 'handling' || box?.kind === 'notice') && !asksReply.test(passage.text))
		)
			continue
		take(false, fromSentence(passage, reference, false, anchors))
	}
	return found.sort((a, b) => Number(a.confidence === 'low') - Number(b.confidence === 'low'))
}

/** "Do it now please", "ring us straight away". */
const atOnce =
	/\b(?:now|immediate(?:ly)?|at once|straight ?away|right away|urgent(?:ly)?|without delay|as soon as you (?:read|see|get) this|tonight|asap|every minute|this (?:minute|instant|second))\b/i

/** The day that the days of a message are counted from. */
const referenceOf = (paper: Paper, sheet: Sheet, received: string | undefined): string | undefined =>
	(sheet === paper.main ? (paper.dated ?? sheet.sent) : (sheet.sent ?? paper.dated)) ?? received

/** Two days of like standing in one message: neither is sure. A box for the day comes before what is said elsewhere. */
function asDoubtful(found: (Candidate & { boxed: boolean })[]): Candidate[] {
	const sure = found.filter(({ confidence }) => confidence === 'high')
	const rivals = new Set(sure.map(({ value }) => value)).size > 1 && !sure[0]!.boxed
	return found.map(({ boxed: _, ...candidate }) =>
		rivals ? { ...candidate, confidence: 'low', why: candidate.why ?? 'Another day is named beside it.' } : candidate,
	)
}

/**
 * The day by which a reply is asked for, best first; in a chaser the newest one.
 *
 * @param approved ISO day of the approval, where days are said to run from it
 */
export function replyByOf(paper: Paper, approved?: string): Candidate[] {
	// Where the newest message goes back to an older one below it, the day that it names is the one that counts.
	const newestFirst =
		paper.kind === 'chaser' || paper.kind === 'withdrawal' || (paper.main.earlier && paper.request.includes(paper.top))
	const sheets = newestFirst ? [paper.top, ...paper.request] : paper.request
	const seen = new Set<Sheet>()
	const received = receivedOf(paper)?.value
	const anchors = { received, approved }
	if (noReply.test(paper.top.body.text)) return []
	const found = sheets.flatMap((sheet) => {
		if (seen.has(sheet)) return []
		seen.add(sheet)
		return asDoubtful(ofSheet(sheet, referenceOf(paper, sheet, received), anchors, paper.note !== undefined))
	})
	// "Let me know today if you cannot" is seldom the day for the answer, when another is named.
	const doubtful = ({ confidence, value }: Candidate) => Number(confidence === 'low') + Number(value === paper.top.sent)
	found.sort((a, b) => Math.floor(doubtful(a) / 2) - Math.floor(doubtful(b) / 2))
	// Somebody is in danger and it is wanted now: the day is that of the paper.
	const day = paper.dated ?? received
	const now = found.length === 0 && day ? paper.sentences.find(({ passage }) => atOnce.test(passage.text)) : undefined
	if (now && day && riskOf(paper)?.value === 'yes')
		return [
			{ value: day, confidence: 'low', passage: now.passage, why: 'Somebody is in danger; it is wanted at once.' },
		]
	const loose = (of: readonly Sheet[]) => looseReplyOf(of, (sheet) => referenceOf(paper, sheet, received), anchors)
	if (found.length === 0) return loose(sheets)
	// Every day that was named has gone by: the newest message may name another in looser words.
	const { sent } = paper.top
	return newestFirst && sent && found.every(({ value }) => value < sent) ? [...loose([paper.top]), ...found] : found
}

const aboutRecords =
	/\b(?:notes|records?|counsell\w+|therapy|therapeutic|documents?|material|diary|data|information|attend|appear|produce)\b/i
const others =
	/(?:^|[.;] |\d[.)] ?)(?:the )?(?:cafcass|(?:children'?s )?guardian|local authority|applicant|respondent|father|mother|parties|defendant|claimant|prosecution|defence|police|crown)\b[^.;]{0,30}\b(?:shall|must|is to|are to|do|will)\b/i

/** The court's own date: to attend, to produce, to file, to be heard. */
export function courtDateOf(sheet: Sheet, reference: string | undefined): Candidate[] {
	const found: (Candidate & { weight: number })[] = []
	const all = [
		...sheet.sentences.map(({ passage, box }) => ({ passage, box })),
		...sheet.blocks.flatMap((block) => (block.type === 'line' ? [{ passage: block.passage, box: undefined }] : [])),
	]
	for (const { passage, box } of all) {
		const label = box?.label.text ?? ''
		const text = passage.text
		for (const day of daysIn(text, reference)) {
			const clause = `${label} ${text.slice(Math.max(0, day.start - 140), day.start)}`
			const near = text.slice(Math.max(0, day.start - 50), day.start)
			if (
				/\b(?:issued|dated|made|sealed|served|signed|born|dob|between|period|from|since|died|death)\b[^.;]{0,24}$/i.test(
					near,
				) &&
				// "Not later than the end of the period of 7 days from the date of this order".
				!(day.relative && /\b(?:end|expiry) of (?:the|a) period of $/i.test(near))
			)
				continue
			let weight = 0
			if (
				/\b(?:attend|appear|summon\w*|reach|produce|lodge|file|deliver|provide|disclose|comply|give|return(?:able)?|send|serve|submit|supply)\w*\b/i.test(
					clause,
				)
			)
				weight += 3
			if (byWord.test(leadOf(text, day, reference)) || /^within|days/i.test(text.slice(day.start, day.end))) weight += 2
			if (/\b(?:on|at)(?: \w+day)? ?$/i.test(near) && weight > 0) weight += 1
			if (/\b(?:will|shall|is to|are to) (?:be (?:made|heard)|apply)\b[^.]{0,90}$/i.test(clause)) weight += 7
			if (/\b(?:hearing|heard|listed|return date|before (?:the|his|her|judge))\b/i.test(clause)) weight += 1.5
			if (/\b(?:ordered|required|must|shall|directed|commanded)\b/i.test(`${label} ${text}`)) weight += 2
			if (
				/\b(?:apply|application|vary|set aside|object|representations|discharge|withdraw)\b/i.test(clause.slice(-90)) &&
				!/hearing|heard|listed/i.test(clause)
			)
				weight -= 3
			// What others are to do stands in the same order.
			if (aboutRecords.test(text)) weight += 2
			if (others.test(text.slice(Math.max(0, day.start - 200), day.start))) weight -= 5
			if (/\bhearing|return|attend|comply|date to|produce/i.test(label)) weight += 2
			if (reference && day.iso < reference) continue
			if (weight >= 2)
				found.push({ value: day.iso, confidence: 'high', passage, start: day.start, end: day.end, weight })
		}
	}
	return found.sort((a, b) => b.weight - a.weight)
}

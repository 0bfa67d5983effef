import type { Candidate } from './candidate.ts'
import { findDates, findRelativeDates, isoOf } from './dates.ts'
import type { Paper, Sheet } from './paper.ts'
import type { Passage } from './passage.ts'

/** Words just before a date that make it the day by which something is wanted. */
const byWord =
	/\b(?:(?:before|ahead of|in time for) (?:(?:the|our|a|my|his|her|their|next) )*(?:[\w-]+ ){0,2}?(?:conference|meeting|panel|review|visit|appointment|deadline)(?: on| is on)?|by|before|nlt|(?:no|not) later than|on or before|until|latest(?: by)?|within|deadline(?: is| of|:| for[^.]{0,40}? is)?|return date(?: is|:)?|due(?: on| by)?|in|inside|required(?: by)?|wanted(?: by)?|needed(?: by)?|close of play|close of business|cop|cob|end of(?: the)?(?: day)?(?: on)?|noon(?: on)?|midday(?: on)?|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|hrs|hours)?(?: on)?|expir\w+(?: on)?|not received (?:by|within))(?: (?:the|this|on|at|close of (?:play|business)(?: on)?|cop|cob|noon(?: on)?|midday(?: on)?|latest|end of (?:play|the day|business|day)(?: on)?|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|hrs|hours|noon)?(?: on)?|a reply|,|-|:|lunchtime(?: on)?|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?))* ?\(?$/i
const wants =
	/\b(?:repl(?:y|ies)|respon[ds]\w*|answer\w*|hear(?:ing)? (?:back )?from|let (?:me|us) (?:know|have)|send|sent|provide[d]?|supply|supplied|return(?:ed)?|forward\w*|receiv\w*|requir\w*|need\w*|want\w*|deadline|disclos\w*|release\w*|grateful|e-?mail\w*|get (?:it|them|this|these|back)|hand(?:ed)?|produc\w*|confirm\w*|contact|have (?:them|it|these|this|the|your)|due|deliver\w*|glad|ideal|great|lodge[d]?|file[d]?|serve[d]?|comply|call|ring|submit\w*|acknowledg\w*|records|notes|urgent\w*|possible|helpful|appreciat\w*|please)\b/i
const otherDay =
	/\b(?:trial|hearing(?! (?:back )?from)|listed|sentenc\w+|bail|custody|plea|born|dob|offence|incident|arrest(?:ed)?|interview(?:ed)?|charged?|told (?:us|me|him|her)|first (?:spoke|attended|came|seen)|last (?:saw|seen)|occurred|happened|away|leave|return(?:ing)? (?:to work|from)|off (?:until|from)|notified|notice (?:was|has|will)|authoris|approv|destroy|delet|retain|retention|kept|held for|of receipt of the|review|end of the case|after the case|months? (?:after|of)|expire)\b/i
const pastWord =
	/\b(?:was|were|had been) (?:due|asked|required|requested|wanted)\b|\b(?:asked|requested|wrote|sent|due) (?:for )?(?:by|on|back)\b/i

interface Day {
	iso: string
	start: number
	end: number
	relative: boolean
}

/** Days named in a text, dates first: "this Friday (13/2/26)" is the date in the brackets. */
function daysIn(text: string, reference: string | undefined): Day[] {
	const dates: Day[] = findDates(text).flatMap((mention) => {
		const iso = isoOf(mention, reference, 'future')
		return iso ? [{ iso, start: mention.start, end: mention.end, relative: false }] : []
	})
	const relatives = reference
		? findRelativeDates(text, reference)
				// "in the six months before his death" is a period.
				.filter(
					({ end }) =>
						!/^ ?(?:before|after|prior|preceding|leading|following|since|of (?:his|her|their))\b/i.test(
							text.slice(end),
						),
				)
				.map((each) => ({ ...each, relative: true }))
		: []
	const loose = relatives.filter(
		(each) => !dates.some((date) => date.start < each.end + 16 && each.start < date.end + 4),
	)
	return [...dates, ...loose].sort((a, b) => a.start - b.start)
}

function leadOf(text: string, day: Day, reference: string | undefined): string {
	let start = day.start
	// The weekday or the words that the date repeats stand between it and its "by".
	if (!day.relative && reference) {
		const repeated = findRelativeDates(text, reference).find((each) => each.start < start && start - each.end < 16)
		if (repeated && !/^(?:by|before|on|until|than)\b/i.test(text.slice(repeated.start))) start = repeated.start
	}
	return text.slice(Math.max(0, start - 80), start)
}

function fromSentence(passage: Passage, reference: string | undefined, boxed: boolean): Candidate[] {
	const text = passage.text
	const found: Candidate[] = []
	for (const day of daysIn(text, reference)) {
		const lead = leadOf(text, day, reference)
		const spanned =
			day.relative &&
			/^(?:within|in|inside|\d|[a-z]+ (?:working |clear )?days)/i.test(text.slice(day.start, day.start + 20))
		const bare = boxed && text.length < 70
		const loose =
			!bare &&
			!byWord.test(lead) &&
			!spanned &&
			!/^(?:close of play|close of business|end of)/i.test(text.slice(day.start))
		if (loose && !/^(?:tomorrow|today|tonight)/i.test(text.slice(day.start))) continue
		if (!boxed && !wants.test(text)) continue
		const clause = text.slice(Math.max(0, day.start - 60), day.start)
		if (otherDay.test(clause) && !/\b(?:reply|respon|please|send|provide|supply|by|within)\b[^.;]{0,30}$/i.test(clause))
			continue
		if (/\b(?:destroy|delet|retain|kept|return(?:ed)? or destroy|retention|storage)\w*[^.;]{0,60}$/i.test(clause))
			continue
		if (pastWord.test(clause)) continue
		if (reference && day.iso < reference) continue
		if (!spanned && /\b(?:between|from|dated|period)\b[^.;]{0,24}$/i.test(lead) && !byWord.test(lead)) continue
		found.push({
			value: day.iso,
			confidence: loose ? 'low' : 'high',
			passage,
			start: day.start,
			end: day.end,
			...(day.relative && { why: `Counted from ${reference}.` }),
		})
	}
	return found
}

function ofSheet(sheet: Sheet, reference: string | undefined): Candidate[] {
	const found: Candidate[] = []
	for (const box of sheet.boxes) if (box.kind === 'reply') found.push(...fromSentence(box.value, reference, true))
	for (const { passage, box } of sheet.sentences) {
		if (
			box?.kind === 'reply' ||
			box?.kind === 'superseded' ||
			box?.kind === 'period' ||
			box?.kind === 'approvalDate' ||
			box?.kind === 'requestDate' ||
			box?.kind === 'dob' ||
			box?.kind === 'handling' ||
			box?.kind === 'notice'
		)
			continue
		found.push(...fromSentence(passage, reference, false))
	}
	return found.sort((a, b) => Number(a.confidence === 'low') - Number(b.confidence === 'low'))
}

/** The day by which a reply is asked for, best first; in a chaser the newest one. */
export function replyByOf(paper: Paper): Candidate[] {
	const sheets = paper.kind === 'chaser' || paper.kind === 'withdrawal' ? [paper.top, ...paper.request] : paper.request
	const seen = new Set<Sheet>()
	return sheets.flatMap((sheet) => {
		if (seen.has(sheet)) return []
		seen.add(sheet)
		const reference = sheet === paper.main ? (paper.dated ?? sheet.sent) : (sheet.sent ?? paper.dated)
		return ofSheet(sheet, reference)
	})
}

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
				)
			)
				continue
			let weight = 0
			if (
				/\b(?:attend|produce|lodge|file|deliver|provide|disclose|comply|give|return(?:able)?|send|serve|submit|supply)\w*\b/i.test(
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
			if (/\bhearing|return|attend|comply|date to|produce/i.test(label)) weight += 2
			if (reference && day.iso < reference) continue
			if (weight >= 2)
				found.push({ value: day.iso, confidence: 'high', passage, start: day.start, end: day.end, weight })
		}
	}
	return found.sort((a, b) => b.weight - a.weight)
}

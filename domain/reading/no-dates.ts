import type { FieldName } from '../request.ts'
import type { Box } from './boxes.ts'
import type { Candidate } from './candidate.ts'
import { findDates, findNoDates } from './dates.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'

/*
 * A date that the calendar does not have ("31 February") is never moved to another day. Where it would have been the
 * value of a field, the field is marked with the words as the paper has them, so that a person asks which day is meant.
 */

const ofBox = ({ kind, section }: Box): FieldName | undefined => {
	switch (kind) {
		case 'receivedDate':
			return 'receivedOn'
		case 'requestDate':
			return 'requestDate'
		case 'approvalDate':
		case 'approver':
			return 'approvalDate'
		case 'noticeDate':
		case 'notice':
			return 'noticeDate'
		case 'reply':
			return 'replyBy'
		case 'period':
		case 'from':
			return 'periodFrom'
		case 'to':
			return 'periodTo'
		case 'date':
			return section === 'approver' ? 'approvalDate' : section === 'notice' ? 'noticeDate' : 'requestDate'
		default:
			return undefined
	}
}

/** What a date in running text is for, by the words before it; the nearest that speak of a field. */
const leads: readonly (readonly [FieldName, RegExp])[] = [
	['approvalDate', /\b(?:authoris|authoriz|approv|sanction|signed off|countersign)\w*\b[^.;]{0,70}$/i],
	['noticeDate', /\b(?:written notice|notice in writing|notified|notice (?:was|of this))\b[^.;]{0,70}$/i],
	['periodTo', /\b(?:notes?|records?|sessions?|period|from|between)\b[^.;]{0,70}\b(?:to|until|and|up to) (?:the )?$/i],
	[
		'periodFrom',
		/\b(?:notes?|records?|sessions?|appointments?|period)\b[^.;]{0,70}\b(?:from|since|between|of|on) (?:the )?$/i,
	],
	[
		'replyBy',
		/\b(?:by|before|no later than|not later than|until|on or before|deadline\w*)\b(?: (?:the|on|close of play|noon|midday|end of|\w+day,?))* ?$/i,
	],
	['requestDate', /^(?:dated?|date:?)? ?$/i],
]

function ofText(passage: Passage, start: number): FieldName | undefined {
	const before = passage.text.slice(0, start)
	return leads.find(([, pattern]) => pattern.test(before))?.[0]
}

export interface NoDateOfField {
	field: FieldName
	candidate: Candidate
	/** It stands in a labelled box, so nothing else on the paper is the value. */
	boxed: boolean
}

/** Fields for which the paper gives a date that does not exist, each with the words that stand there. */
export function noDatesOf(paper: Paper): NoDateOfField[] {
	const found: NoDateOfField[] = []
	const look = (passage: Passage, boxed: boolean, field: (start: number) => FieldName | undefined) => {
		for (const { start, end } of findNoDates(passage.text)) {
			const name = field(start)
			if (!name || found.some((other) => other.field === name)) continue
			const words = passage.text.slice(start, end)
			found.push({
				field: name,
				boxed,
				candidate: {
					value: '',
					confidence: 'low',
					passage,
					start,
					end,
					why: `The paper says “${words}”, which is not in the calendar. Ask which day is meant.`,
				},
			})
		}
	}
	for (const sheet of paper.request) {
		for (const block of sheet.blocks) {
			if (block.type === 'box') {
				const own = ofBox(block.box)
				// "From 1 January to 31 February": the second of two days is the end.
				look(block.box.value, own !== undefined, (start) =>
					own === 'periodFrom' && findDates(block.box.value.text).some((date) => date.end <= start)
						? 'periodTo'
						: (own ?? ofText(block.box.value, start)),
				)
			} else look(block.passage, false, (start) => ofText(block.passage, start))
		}
	}
	return found
}

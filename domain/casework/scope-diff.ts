import { Temporal } from 'temporal-polyfill'
import { completeAnswers } from '../checks/fields.ts'
import type { CaseVersion } from './case.ts'

/**
 * What changed between two versions of a request: dates, how much of the record, purpose, who
 * authorised it (journey J7). Nothing is read out of free text: only fields and confirmed answers count,
 * and what they do not say is *not known*.
 */

/** How much of a record is asked for, from the most to the least. */
export const breadths = ['whole-file', 'items', 'questions'] as const
export type Breadth = (typeof breadths)[number] | 'not-known'

export interface Compared<Value> {
	before: Value
	after: Value
	changed: boolean
}

export interface ScopeDiff {
	/** ISO dates, empty where the request gives none. */
	periodFrom: Compared<string>
	periodTo: Compared<string>
	/** Calendar months that the period touches; undefined while it is open at either end. */
	months: Compared<number | undefined>
	/** Appointments or months that were counted by a person, where they were. */
	counted?: { unit: 'appointments' | 'months'; before: number | null; after: number | null }
	breadth: Compared<Breadth>
	informationSought: Compared<string>
	/** Whether a particular line of enquiry is given: yes, no or unknown. */
	purpose: Compared<string>
	/** Name and rank as written. */
	approver: Compared<string>
	narrowedBy: {
		/** 0.5 = half the months are left out; 0 = as long as before; undefined while either is not known. */
		months: number | undefined
		/** The same over what a person counted. */
		counted: number | undefined
		/** Steps down the ladder from the whole file to questions; negative when more is asked for than before. */
		breadth: number | undefined
	}
}

const date = (text: string | undefined) => {
	try {
		return text ? Temporal.PlainDate.from(text) : undefined
	} catch {
		return undefined
	}
}

/** Calendar months from the first to the last, both counted; undefined for an open or impossible period. */
function monthsIn(from: string | undefined, to: string | undefined): number | undefined {
	const start = date(from)
	const end = date(to)
	if (!start || !end || Temporal.PlainDate.compare(end, start) < 0) return undefined
	return (end.year - start.year) * 12 + end.month - start.month + 1
}

/** Questions are listed one by one; everything that says "all notes" is the whole file. */
function breadthOf({ answers, fields }: Pick<CaseVersion, 'answers' | 'fields'>): Breadth {
	const { whole_file_requested } = completeAnswers(answers)
	if (whole_file_requested === 'yes') return 'whole-file'
	if (whole_file_requested === 'unknown') return 'not-known'
	const lines = (fields.informationSought ?? '').split(/\n|(?<=\?)\s+/).filter((line) => line.trim() !== '')
	return lines.length > 0 && lines.every((line) => /\?\s*$/.test(line)) ? 'questions' : 'items'
}

function compared<Value>(before: Value, after: Value): Compared<Value> {
	return { before, after, changed: before !== after }
}

/** The part of `before` that is gone in `after`: 1 - after/before; negative when more is asked for. */
function narrowedFraction(before: number | null | undefined, after: number | null | undefined): number | undefined {
	if (before === undefined || before === null || after === undefined || after === null || before <= 0) return undefined
	return 1 - after / before
}

/**
 * @param counted appointments or months as a person counted them, for either version; null while unknown
 */
export function scopeDiff(
	before: CaseVersion,
	after: CaseVersion,
	counted?: { unit: 'appointments' | 'months'; before: number | null; after: number | null },
): ScopeDiff {
	const field = (name: 'periodFrom' | 'periodTo' | 'informationSought') =>
		compared(before.fields[name]?.trim() ?? '', after.fields[name]?.trim() ?? '')
	const approver = ({ fields }: CaseVersion) => [fields.approverRank, fields.approverName].filter(Boolean).join(' ')
	const months = compared(
		monthsIn(before.fields.periodFrom, before.fields.periodTo),
		monthsIn(after.fields.periodFrom, after.fields.periodTo),
	)
	const breadth = compared(breadthOf(before), breadthOf(after))
	const step = (one: Breadth) => (one === 'not-known' ? undefined : breadths.indexOf(one))
	const from = step(breadth.before)
	const to = step(breadth.after)
	return {
		periodFrom: field('periodFrom'),
		periodTo: field('periodTo'),
		months,
		...(counted && { counted }),
		breadth,
		informationSought: field('informationSought'),
		purpose: compared(
			completeAnswers(before.answers).line_of_enquiry_stated,
			completeAnswers(after.answers).line_of_enquiry_stated,
		),
		approver: compared(approver(before), approver(after)),
		narrowedBy: {
			months: narrowedFraction(months.before, months.after),
			counted: counted && narrowedFraction(counted.before, counted.after),
			breadth: from === undefined || to === undefined ? undefined : to - from,
		},
	}
}

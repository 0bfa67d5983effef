import { readDocument } from '../../../documents/index.ts'
import { assess } from '../../../domain/checks/assess.ts'
import { completeAnswers, fieldOf } from '../../../domain/checks/fields.ts'
import { packFor } from '../../../domain/checks/pack.ts'
import type { IncomingDocument, Suggestion } from '../../../domain/document.ts'
import { routeLane } from '../../../domain/lane.ts'
import { suggestFields } from '../../../domain/reading/suggest.ts'
import { type AnswerName, type Answers, answerNames, type FieldName, fieldNames } from '../../../domain/request.ts'
import { sameAnswer, sameField } from './compare.ts'
import type { CorpusDocument } from './corpus.ts'

/** Counts for one field or answer. */
export interface Line {
	name: string
	/** Documents that state it (fields) or let a careful reader settle it (answers). */
	stated: number
	/** Of these: some suggestion is right. */
	found: number
	/** Of these: the first suggestion is right. */
	first: number
	suggested: number
	high: number
	highRight: number
	low: number
	lowRight: number
}

export interface Miss {
	document: string
	kind: string
	name: string
	truth: string
	got: string
	confidence: 'high' | 'low' | 'none'
}

export interface WrongShown {
	document: string
	kind: string
	check: string
	/** High suggestions alone are enough for it. */
	high: boolean
}

export interface Report {
	documents: number
	fields: Line[]
	answers: Line[]
	misses: Miss[]
	wrongShown: WrongShown[]
	lanesRight: number
	ordersTakenForRequests: string[]
	unread: string[]
	milliseconds: number
}

/** Dates that are counted as fields, and answers that no document can settle. */
const notScored = new Set<AnswerName>([
	'request_date',
	'approval_date',
	'notice_date',
	'lane',
	'approver_name',
	'service_nation',
	'decision',
	'confidentiality_ground',
	'late_notice_reason',
	'client_not_contacted_reason',
	'art6_basis',
	'art9_condition',
	'recipient_counselling',
])

/** Findings that a wrong *yes* must never turn to shown: those of the Act, and those of authority. */
const guarded = (check: string, basis: string) =>
	!check.startsWith('OWN') &&
	!check.startsWith('AUTH') &&
	(basis === 'statute' || check === 'COUN-04' || check === 'COUN-05')

const line = (name: string): Line => ({
	name,
	stated: 0,
	found: 0,
	first: 0,
	suggested: 0,
	high: 0,
	highRight: 0,
	low: 0,
	lowRight: 0,
})

function grouped(suggestions: Suggestion[]): Map<string, Suggestion[]> {
	const groups = new Map<string, Suggestion[]>()
	for (const each of suggestions) groups.set(each.field, [...(groups.get(each.field) ?? []), each])
	for (const list of groups.values())
		list.sort((a, b) => Number(b.confidence === 'high') - Number(a.confidence === 'high'))
	return groups
}

/** The answers that stand if a person accepts the first suggestion of each name. */
function accepted(groups: Map<string, Suggestion[]>, highOnly: boolean): Answers {
	const first = (name: string) => groups.get(name)?.find((each) => !highOnly || each.confidence === 'high')?.value
	const answers: Answers = {}
	for (const name of answerNames) {
		const value = first(name)
		if (value !== undefined) answers[name] = value
	}
	answers.request_date ??= first('requestDate')
	answers.approval_date ??= first('approvalDate')
	answers.notice_date ??= first('noticeDate')
	return known(answers)
}

/** What the service knows whatever the paper says. */
function known(answers: Answers): Answers {
	return { ...answers, service_nation: 'ew', recipient_counselling: 'yes' }
}

function shownChecks(answers: Answers): Set<string> {
	const findings = assess(completeAnswers(answers), packFor('2026-02-01'))
	return new Set(
		findings.filter((each) => each.standing === 'shown' && guarded(each.check, each.basis)).map((each) => each.check),
	)
}

const readOf = (document: CorpusDocument): Promise<IncomingDocument> =>
	readDocument(document.bytes, document.fileName, { password: document.password })

/** Reads and compares every document; `readAs` gives what was read of one already. */
export async function score(documents: CorpusDocument[], readAs = readOf): Promise<Report> {
	const started = performance.now()
	const fields = new Map(fieldNames.map((name) => [name, line(name)]))
	const answers = new Map(answerNames.filter((name) => !notScored.has(name)).map((name) => [name, line(name)]))
	const report: Report = {
		documents: documents.length,
		fields: [],
		answers: [],
		misses: [],
		wrongShown: [],
		lanesRight: 0,
		ordersTakenForRequests: [],
		unread: [],
		milliseconds: 0,
	}
	for (const document of documents) {
		const read = await readAs(document)
		if (read.problem) report.unread.push(`${document.id} ${document.kind}: ${read.problem}`)
		const groups = grouped(suggestFields(read))
		const { truth } = document
		const miss = (name: string, wanted: string, got: string, confidence: Miss['confidence']) =>
			report.misses.push({ document: document.id, kind: document.kind, name, truth: wanted, got, confidence })
		const count = (
			counts: Line,
			name: string,
			wanted: string | null,
			states: boolean,
			right: (got: string) => boolean,
		) => {
			const list = groups.get(name) ?? []
			if (list.length > 0) counts.suggested += 1
			for (const each of list) {
				const ok = right(each.value)
				if (each.confidence === 'high') {
					counts.high += 1
					if (ok) counts.highRight += 1
					else miss(name, wanted ?? '-', each.value, 'high')
				} else {
					counts.low += 1
					if (ok) counts.lowRight += 1
				}
			}
			if (!states) return
			counts.stated += 1
			const firstRight = list[0] !== undefined && right(list[0].value)
			if (firstRight) counts.first += 1
			if (list.some((each) => right(each.value))) counts.found += 1
			if (!firstRight && list[0]?.confidence !== 'high')
				miss(name, wanted ?? '-', list.map((each) => each.value).join(' | '), list[0]?.confidence ?? 'none')
		}
		for (const name of fieldNames) {
			const wanted = truth.fields[name]
			const also = truth.accept[name] ?? []
			if (also.includes('*')) continue
			const right = (got: string) =>
				(wanted !== null && sameField(name, wanted, got)) || also.some((value) => sameField(name, value, got))
			count(fields.get(name) as Line, name, wanted, wanted !== null, right)
		}
		for (const [name, counts] of answers) {
			const wanted = truth.answers[name]
			// The samples' records say nothing about the answers of journeys and letters.
			if (wanted === undefined) continue
			const also = truth.accept[name] ?? []
			if (also.includes('*')) continue
			const right = (got: string) => sameAnswer(name, wanted, got) || also.includes(got)
			count(counts, name, wanted, wanted !== '' && wanted !== 'unknown' && wanted !== fieldOf(name).default, right)
		}
		judge(document, groups, report)
	}
	report.fields = [...fields.values()]
	report.answers = [...answers.values()]
	report.milliseconds = performance.now() - started
	return report
}

/** Lane, orders and findings that would wrongly stand as shown. */
function judge(document: CorpusDocument, groups: Map<string, Suggestion[]>, report: Report): void {
	const { truth } = document
	const all = accepted(groups, false)
	const high = accepted(groups, true)
	const lane = routeLane(completeAnswers(all))
	if (lane === truth.lane) report.lanesRight += 1
	else
		report.misses.push({
			document: document.id,
			kind: document.kind,
			name: 'lane',
			truth: truth.lane,
			got: lane,
			confidence: 'none',
		})
	if (truth.lane.startsWith('compelled') && !lane.startsWith('compelled'))
		report.ordersTakenForRequests.push(`${document.id} ${document.kind}: ${lane}`)
	const right = known({ ...truth.answers })
	// A value that another careful reader could defend is not held against the reading.
	for (const [name, values] of Object.entries(truth.accept) as [AnswerName | FieldName, string[]][]) {
		const got = all[name as AnswerName]
		if (got !== undefined && (values.includes(got) || values.includes('*'))) right[name as AnswerName] = got
	}
	const mayShow = shownChecks(right)
	const highShown = shownChecks(withWrong(right, high))
	for (const check of shownChecks(withWrong(right, all))) {
		if (mayShow.has(check)) continue
		report.wrongShown.push({ document: document.id, kind: document.kind, check, high: highShown.has(check) })
	}
}

/** The right answers with only what was suggested wrongly put in their place: a missing answer is no wrong *yes*. */
function withWrong(right: Answers, suggested: Answers): Answers {
	const mixed = { ...right }
	for (const name of answerNames) {
		const got = suggested[name]
		if (got !== undefined && right[name] !== undefined && !sameAnswer(name, right[name], got)) mixed[name] = got
	}
	return mixed
}

/** Sums of a report against the targets of the measure. */
export interface Target {
	name: string
	value: number
	/** At least, or at most where `most` is set. */
	wanted: number
	most?: boolean
	met: boolean
	detail: string
}

const sum = (lines: Line[], key: Exclude<keyof Line, 'name'>) => lines.reduce((total, each) => total + each[key], 0)
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

export function targets(report: Report): Target[] {
	const atLeast = (name: string, part: number, whole: number, wanted: number): Target => ({
		name,
		value: share(part, whole),
		wanted,
		met: share(part, whole) >= wanted,
		detail: `${part} of ${whole}`,
	})
	const none = (name: string, value: number): Target => ({
		name,
		value,
		wanted: 0,
		most: true,
		met: value === 0,
		detail: String(value),
	})
	return [
		atLeast('fields: high suggestions right', sum(report.fields, 'highRight'), sum(report.fields, 'high'), 0.98),
		atLeast('fields: stated facts suggested', sum(report.fields, 'found'), sum(report.fields, 'stated'), 0.9),
		atLeast('answers: settled ones right', sum(report.answers, 'first'), sum(report.answers, 'stated'), 0.85),
		none('wrong yes that shows a finding of the Act or of authority', report.wrongShown.length),
		atLeast('lane right without a question', report.lanesRight, report.documents, 0.95),
		none('orders taken for requests', report.ordersTakenForRequests.length),
	]
}

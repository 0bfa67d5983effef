import {
	type AnswerName,
	type Answers,
	answersSetElsewhere,
	answersThatFollow,
	type Case,
	courtLaneReason,
	currentVersion,
	fieldOf,
	type IncomingDocument,
	type RequestFields,
	type RequestRow,
	whoMayAnswer,
	whoMayChangeLane,
} from '../../domain/index.ts'
import { alikeRequests } from '../alike.ts'
import { caseView } from '../case-view.ts'
import { prepared } from '../driver.ts'
import { requestRowColumns } from '../ledger.ts'
import { searchQueries } from '../projections/search-text.ts'
import { Refused } from '../refusals.ts'
import { requireRole } from '../roles.ts'
import { newId } from '../surroundings.ts'
import { type Append, changeRequest, requestOf } from './change-request.ts'
import { type Desk, type Handlers, today } from './desk.ts'
import { logRequest, refuseDates } from './log-request.ts'
import { enterLook } from './trust.ts'

const sortColumns = {
	received: ['received_on'],
	reference: [],
	askingBody: ['asking_body COLLATE NOCASE'],
	clientReference: ['client_reference COLLATE NOCASE'],
	lane: ['lane'],
	waiting: ['waiting'],
	nextDate: ['next_date'],
	changed: ['changed_at'],
} as const

/** Members of `changes` that say something new. */
function news<Changes extends object>(changes: Changes, now: Changes): Changes {
	return Object.fromEntries(
		Object.entries(changes).filter(
			([name, value]) => value !== undefined && value !== (now[name as keyof Changes] ?? ''),
		),
	) as Changes
}

/** Only what a field allows: a choice is one of its values, a date is one in the calendar. */
function refuseImpossible(changes: Answers): void {
	for (const [name, value] of Object.entries(changes) as [AnswerName, string][]) {
		const { values, type } = fieldOf(name)
		const fits = type === 'date' ? value === '' || isCalendarDate(value) : !values || values.includes(value)
		if (!fits) throw new Refused('input', `“${value}” is not a value that this answer can have.`, { fields: [name] })
	}
}

function isCalendarDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`)
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Appends the answers that follow from a change, so that they stay in step with it. */
function appendFollowing(
	desk: Desk,
	subject: Case,
	after: { fields?: RequestFields; answers?: Answers },
	append: Append,
): void {
	const version = currentVersion(subject)
	const following = answersThatFollow(
		version,
		{ fields: { ...version.fields, ...after.fields }, answers: { ...version.answers, ...after.answers } },
		desk.ledger.settings(),
		Object.keys(after.answers ?? {}) as AnswerName[],
	)
	const names = Object.keys(following) as AnswerName[]
	if (names.length === 0) return
	append({
		kind: 'request.answers-changed',
		payload: { changes: following, evidence: {}, reason: '', derived: names },
	})
}

const nothingNew = () => new Refused('input', 'Nothing was changed: this is how it stands already.')

export const requestCommands: Handlers<
	| 'request.alike'
	| 'request.log'
	| 'request.list'
	| 'request.open'
	| 'request.change-answers'
	| 'request.change-fields'
	| 'request.change-client-reference'
	| 'request.change-lane'
	| 'request.set-waiting'
	| 'request.link'
	| 'note.add'
	| 'document.text'
> = {
	'request.alike': (desk, input) =>
		alikeRequests(desk.ledger, { ...input, receivedOn: input.receivedOn || today(desk) }),

	'request.log': logRequest,

	'request.list': ({ ledger: { db } }, { text, lane, waiting, sort, direction, offset, limit }) => {
		const where: string[] = []
		const values: (string | number)[] = []
		if (lane) {
			where.push('lane = ?')
			values.push(lane)
		}
		if (waiting) {
			where.push('waiting = ?')
			values.push(waiting)
		}
		const queries = searchQueries(text)
		for (const query of queries) {
			where.push(
				'id IN (SELECT request_id FROM text_part WHERE rowid IN (SELECT rowid FROM register_text WHERE register_text MATCH ?))',
			)
			values.push(query)
		}
		// Something was typed, but nothing that could be a word: nothing is found, not everything.
		if (queries.length === 0 && text.trim()) where.push('0')
		const filter = where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''
		const way = direction === 'up' ? 'ASC' : 'DESC'
		const keys = [...sortColumns[sort], 'year', 'number'].map((key) => `${key} ${way}`)
		// Requests without a date stand last, whichever way the dates run.
		const order = (sort === 'nextDate' ? ["next_date = '' ASC", ...keys] : keys).join(', ')
		const count = (sql: string, ...given: (string | number)[]) =>
			prepared<(string | number)[], { count: number }>(db, sql).get(...given)?.count ?? 0
		return {
			rows: prepared<(string | number)[], RequestRow>(
				db,
				`SELECT ${requestRowColumns} FROM request ${filter} ORDER BY ${order} LIMIT ? OFFSET ?`,
			).all(...values, limit, offset),
			total: count(`SELECT count(*) AS count FROM request ${filter}`, ...values),
			all: count('SELECT count(*) AS count FROM request'),
		}
	},

	'request.open': (desk, { requestId }) => {
		enterLook(desk, requestId)
		return caseView(desk, requestId)
	},

	'request.change-answers': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			const version = currentVersion(subject)
			const elsewhere = answersSetElsewhere.find((name) => name in input.changes)
			if (elsewhere) {
				throw new Refused('input', 'This is recorded on its own part of the page, not among the answers.', {
					fields: [elsewhere],
				})
			}
			for (const name of Object.keys(input.changes) as AnswerName[]) {
				requireRole(desk.ledger, desk.person, whoMayAnswer(name))
			}
			refuseImpossible(input.changes)
			// Giving a proposed answer as it stands confirms it, which is news too.
			const changes = Object.fromEntries(
				Object.entries(input.changes).filter(([name, value]) => {
					const answer = name as AnswerName
					return value !== (version.answers[answer] ?? fieldOf(answer).default) || version.proposed.includes(answer)
				}),
			) as Answers
			if (Object.keys(changes).length === 0) throw nothingNew()
			append({
				kind: 'request.answers-changed',
				payload: { changes, evidence: input.evidence, reason: input.reason },
			})
			appendFollowing(desk, subject, { answers: changes }, append)
		}),

	'request.change-fields': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			const changes = news<RequestFields>(input.changes, currentVersion(subject).fields)
			if (Object.keys(changes).length === 0) throw nothingNew()
			for (const name of ['receivedOn', 'askingBody', 'requesterName', 'informationSought'] as const) {
				if (changes[name]?.trim() === '') {
					throw new Refused(
						'input',
						'This is one of the five things that a request must have, so it cannot be emptied.',
						{
							fields: [name],
						},
					)
				}
			}
			if (changes.receivedOn !== undefined && !isCalendarDate(changes.receivedOn)) {
				throw new Refused('input', 'The date it was received is not a date in the calendar.', {
					fields: ['receivedOn'],
				})
			}
			refuseDates({ ...currentVersion(subject).fields, ...changes }, today(desk))
			append({
				kind: 'request.fields-changed',
				payload: { changes, evidence: input.evidence, reason: input.reason },
			})
			appendFollowing(desk, subject, { fields: changes }, append)
		}),

	'request.change-client-reference': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			const clientReference = input.clientReference.trim()
			if (!clientReference) {
				throw new Refused('input', 'A request must have a reference or initials for the client.', {
					fields: ['clientReference'],
				})
			}
			if (clientReference === subject.clientReference) throw nothingNew()
			append({ kind: 'request.client-reference-changed', payload: { clientReference, reason: input.reason } })
		}),

	'request.change-lane': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			if (input.lane === subject.lane) throw nothingNew()
			const from = subject.lane
			requireRole(desk.ledger, desk.person, whoMayChangeLane(from, input.lane), courtLaneReason)
			append({ kind: 'request.lane-changed', payload: { lane: input.lane, reason: input.reason, from } })
		}),

	'request.set-waiting': (desk, input) =>
		changeRequest(desk, input, (_subject, append) => {
			append({ kind: 'request.waiting', payload: { for: input.for, note: input.note } })
		}),

	'request.link': (desk, input) =>
		changeRequest(desk, input, (_subject, append) => {
			if (input.other === input.requestId) {
				throw new Refused('input', 'A request cannot be linked to itself.', { fields: ['other'] })
			}
			requestOf(desk, input.other)
			append({ kind: 'request.linked', payload: { other: input.other, relation: input.relation } })
		}),

	'note.add': (desk, input) =>
		changeRequest(desk, input, (_subject, append) => {
			const { now, random } = desk.surroundings
			append({ kind: 'note.added', payload: { noteId: newId(now(), random), text: input.text } })
		}),

	'document.text': ({ ledger: { db } }, { requestId, documentId }) => {
		const row = prepared<[string, string], { read: string }>(
			db,
			`SELECT read FROM document_text JOIN document ON document.id = document_id
				WHERE document_id = ? AND request_id = ?`,
		).get(documentId, requestId)
		if (!row) throw new Refused('not-found', 'The text of this file is not in the register.')
		return JSON.parse(row.read) as IncomingDocument
	},
}

import { z } from 'zod'
import {
	type AnswerName,
	type Answers,
	answerNames,
	answersFromFields,
	answersSetElsewhere,
	type CaseDocument,
	courtLaneReason,
	currentVersion,
	type DraftContent,
	type DraftDocument,
	datesOutOfOrder,
	derivedFrom,
	type FieldName,
	fieldOf,
	isAnswerName,
	type Lane,
	laneOfNext,
	type Payload,
	type RequestFields,
	routeLane,
	standingFromAnswers,
	takeOver,
	whoMayAnswer,
	whoMayChangeLane,
} from '../../domain/index.ts'
import { prepared } from '../driver.ts'
import { packOfVersion } from '../findings.ts'
import type { EntryDraft } from '../journal.ts'
import { Refused } from '../refusals.ts'
import { requireRole } from '../roles.ts'
import { newId } from '../surroundings.ts'
import { requestOf } from './change-request.ts'
import { actorOf, type Desk, today } from './desk.ts'
import { draftPapers, draftVersionOf, dropDraft } from './drafts.ts'

const isoDate = z.iso.date()
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/

/** The five things without which nothing can be logged (journey J1), each as a sentence names it. */
const required: readonly [name: FieldName | 'clientReference', words: string][] = [
	['receivedOn', 'the date it was received'],
	['askingBody', 'who is asking (the police force or other body)'],
	['requesterName', 'the person asking'],
	['clientReference', 'your own reference or initials for the client'],
	['informationSought', 'what is asked for'],
]

function refuseIncomplete(content: DraftContent): void {
	const missing = required.filter(([name]) => {
		const value = name === 'clientReference' ? content.clientReference : content.fields[name]
		return !value?.trim()
	})
	if (missing.length > 0) {
		const words = missing.map(([, each]) => each).join('; ')
		throw new Refused('input', `Before this can be logged, it needs: ${words}.`, {
			fields: missing.map(([name]) => name),
		})
	}
	if (!isoDate.safeParse(content.fields.receivedOn).success) {
		throw new Refused('input', 'The date it was received is not a date in the calendar.', { fields: ['receivedOn'] })
	}
	if (content.receivedAt && !timeOfDay.test(content.receivedAt)) {
		throw new Refused(
			'input',
			'The time it was received is not a time of day, like 16:55. Leave it empty if you do not know.',
			{
				fields: ['receivedAt'],
			},
		)
	}
}

/** @throws Refused when the dates cannot all be right */
export function refuseDates(fields: RequestFields, day: string): void {
	const wrong = datesOutOfOrder(fields, day)
	if (wrong) throw new Refused('input', wrong.says, { fields: wrong.fields })
}

/** The answers of a new version: the draft's, and what follows from fields and settings where nobody decided otherwise. */
function answersOf(desk: Desk, content: DraftContent): { answers: Answers; proposed: AnswerName[] } {
	const decided = new Set<string>(content.decided)
	const answers: Answers = {}
	for (const name of answerNames) {
		const value = content.answers[name]
		if (value === undefined) continue
		if (value !== fieldOf(name).default) requireRole(desk.ledger, desk.person, whoMayAnswer(name))
		if (!answersSetElsewhere.includes(name)) answers[name] = value
	}
	const settled = new Set<AnswerName>(answerNames.filter((name) => decided.has(name)))
	for (const [name, value] of Object.entries(answersFromFields(content.fields, desk.ledger.settings()))) {
		if (!isAnswerName(name) || settled.has(name)) continue
		answers[name] = value
		const field = derivedFrom[name]
		// What comes from a setting needs no confirming; what comes from a field is as sure as the field.
		if (!field || decided.has(field)) settled.add(name)
	}
	if (!settled.has('approver_standing')) {
		const standing = standingFromAnswers(answers, content.fields)
		if (standing !== 'unknown' || answers.approver_standing === undefined) answers.approver_standing = standing
	}
	return { answers, proposed: answerNames.filter((name) => answers[name] !== undefined && !settled.has(name)) }
}

function factsOf({ documentId, name, mediaType, bytes, sha256, problem, readBy }: DraftDocument): CaseDocument {
	return { documentId, name, mediaType, bytes, sha256, ...(problem && { problem }), ...(readBy && { readBy }) }
}

/** The next reference of the year of receipt: `2026-001`. Nothing is ever deleted, so none is used twice. */
export function nextReference({ ledger }: Desk, receivedOn: string): string {
	const year = receivedOn.slice(0, 4)
	const last = prepared<[number], { number: number | null }>(
		ledger.db,
		'SELECT max(number) AS number FROM request WHERE year = ?',
	).get(Number(year))
	return `${year}-${String((last?.number ?? 0) + 1).padStart(3, '0')}`
}

function withoutEmpty(fields: RequestFields): RequestFields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}

/** Makes a draft a request, or the next version of one, and moves its papers to it: one transaction. */
export function logRequest(
	desk: Desk,
	{ draftId, content }: { draftId: string; content: DraftContent },
): { requestId: string; reference: string } {
	const { ledger, surroundings } = desk
	refuseIncomplete(content)
	refuseDates(content.fields, today(desk))
	return ledger.save(() => {
		const versionOf = draftVersionOf(desk, draftId)
		if (versionOf) return { requestId: versionOf, reference: logNextVersion(desk, versionOf, draftId, content) }
		const { answers, proposed } = answersOf(desk, content)
		const routed = routeLane(answers)
		const reason = content.laneReason.trim()
		const changesLane = content.lane !== undefined && content.lane !== routed
		const receivedOn = content.fields.receivedOn ?? ''
		const version: Payload<'request.version-added'> = {
			...{ fields: withoutEmpty(content.fields), answers, proposed, evidence: content.evidence },
			documents: draftPapers(ledger, draftId).map(factsOf),
			pack: desk.ledger.packs().packFor(receivedOn).id,
			// A lane that a person chose with a reason is an entry of its own, so that both stay visible.
			lane: changesLane && reason ? routed : (content.lane ?? routed),
			carried: [],
		}
		const requestId = newId(surroundings.now(), surroundings.random)
		const append = (draft: EntryDraft) => ledger.append(draft, actorOf(desk))
		const reference = logNew(desk, requestId, content, version, append)
		const subject = requestId
		if (changesLane && reason) {
			append({ kind: 'request.lane-changed', subject, payload: { lane: content.lane as Lane, reason, from: routed } })
		}
		finishDraft(desk, draftId, requestId, content, append)
		return { requestId, reference }
	})
}

type Append = (draft: EntryDraft) => unknown

function logNew(
	desk: Desk,
	subject: string,
	content: DraftContent,
	version: Payload<'request.version-added'>,
	append: Append,
): string {
	const { carried: _, ...facts } = version
	const reference = nextReference(desk, content.fields.receivedOn ?? '')
	const { clientReference, receivedAt } = content
	append({
		kind: 'request.logged',
		subject,
		payload: { reference, clientReference: clientReference.trim(), receivedAt, ...facts },
	})
	return reference
}

/** Keeps the note that came with a draft, and takes the draft away. */
function finishDraft(desk: Desk, draftId: string, subject: string, content: DraftContent, append: Append): void {
	const { now, random } = desk.surroundings
	const text = content.note.trim()
	if (text) append({ kind: 'note.added', subject, payload: { noteId: newId(now(), random), text } })
	dropDraft(desk.ledger, draftId, true)
}

/** A revised request, as the next version on the same record: what stays is taken over, and what changes says why. */
function logNextVersion(desk: Desk, subject: string, draftId: string, content: DraftContent): string {
	const { ledger } = desk
	const before = requestOf(desk, subject)
	if (before.work.disposed)
		throw new Refused('state', 'What this request said has been disposed of. Log a new request.')
	const read = answersOf(desk, content)
	const fields = withoutEmpty(content.fields)
	const { answers, proposed, carried } = takeOver(
		before,
		{ fields, ...read, decided: content.decided, carried: content.carried ?? [] },
		packOfVersion(currentVersion(before), ledger.packs()),
	)
	const { lane, to, change, refused } = laneOfNext(before, answers, content.lane, content.laneReason.trim())
	requireRole(ledger, desk.person, whoMayChangeLane(before.lane, to), courtLaneReason)
	if (refused) throw new Refused('input', refused, { fields: ['laneReason'] })
	const append: Append = (draft) => ledger.append(draft, actorOf(desk))
	if (before.work.closed) {
		append({ kind: 'close.reopened', subject, payload: { reason: 'A new version of the request came.' } })
	}
	append({
		kind: 'request.version-added',
		subject,
		payload: {
			fields,
			answers,
			proposed,
			evidence: content.evidence,
			documents: draftPapers(ledger, draftId).map(factsOf),
			pack: desk.ledger.packs().packFor(fields.receivedOn ?? '').id,
			lane,
			carried,
		},
	})
	if (change) append({ kind: 'request.lane-changed', subject, payload: change })
	finishDraft(desk, draftId, subject, content, append)
	return before.reference
}

import { z } from 'zod'
import { approverStanding } from '../checks/authority.ts'
import { bodyByName, prefillFromBody } from '../checks/bodies.ts'
import type { DraftContent } from '../contract.ts'
import type { AnswerName, Answers, FieldName, RequestFields } from '../request.ts'
import type { Settings } from '../settings.ts'

/** What an answer is worked out from: while these are unconfirmed, so is the answer. */
export const derivedFrom: Partial<Record<AnswerName, FieldName>> = {
	request_date: 'requestDate',
	approval_date: 'approvalDate',
	notice_date: 'noticeDate',
	approver_rank: 'approverRank',
	approver_name: 'approverName',
	in_writing: 'channel',
	deadline_source: 'replyBy',
}

const isoDate = z.iso.date()
const dateOrNothing = (text: string | undefined) => (text && isoDate.safeParse(text).success ? text : undefined)

/** A call or a visit is not a request in writing (section 44C(1)); every other channel is. */
function inWriting(channel: string | undefined): string | undefined {
	if (!channel) return undefined
	return channel === 'phone' || channel === 'visit' ? 'no' : 'yes'
}

/**
 * The answers that follow from a request's fields and from the service's settings. Only those that the
 * fields say something about: an empty field leaves its answer alone.
 */
export function answersFromFields(
	fields: RequestFields,
	settings: Pick<Settings, 'serviceNation' | 'providesCounselling'>,
): Answers {
	const found: Answers = {
		service_nation: settings.serviceNation,
		recipient_counselling: settings.providesCounselling,
	}
	const say = (name: AnswerName, value: string | undefined) => {
		if (value) found[name] = value
	}
	say('request_date', dateOrNothing(fields.requestDate))
	say('approval_date', dateOrNothing(fields.approvalDate))
	say('notice_date', dateOrNothing(fields.noticeDate))
	say('approver_rank', fields.approverRank)
	say('approver_name', fields.approverName)
	say('in_writing', inWriting(fields.channel))
	say('deadline_source', fields.replyBy ? 'police_stated' : undefined)
	return found
}

/** How the approver's standing follows from the answers (`authority.json`, journey J2). */
export function standingFromAnswers(answers: Answers, fields: RequestFields): string {
	return approverStanding({
		rank: answers.approver_rank,
		name: answers.approver_name,
		bodyType: fields.askingBodyType,
		approverIsRequester: answers.approver_is_requester,
		approvalShown: answers.approval_shown,
		approvalDate: answers.approval_date,
		requestDate: answers.request_date,
		sameDayOrder: answers.approval_same_day_order,
	}).standing
}

/**
 * Answers that a draft proposes from the fields which a person settled: from the asking body (`bodies.json`) its
 * law and whether it is on the Act's list, from the approver's rank (`authority.json`) their standing, and what
 * "received by phone" says about writing. For a person to confirm, like everything else that is proposed.
 *
 * @param answers as they stand so far
 */
export function answersFromDraft(
	{ how, fields, decided }: Pick<DraftContent, 'how' | 'fields' | 'decided'>,
	answers: Answers,
): Answers {
	const settled = (name: FieldName) => decided.includes(name)
	const found: Answers = {}
	const body = settled('askingBody') ? bodyByName(fields.askingBody ?? '') : undefined
	if (body) Object.assign(found, prefillFromBody(body, fields.requesterRank))
	if (settled('approverRank') || settled('approverName')) {
		const asTyped: Answers = {
			...answers,
			approver_rank: fields.approverRank,
			approver_name: fields.approverName,
			approval_date: fields.approvalDate,
			request_date: fields.requestDate,
		}
		found.approver_standing = standingFromAnswers(asTyped, {
			...fields,
			askingBodyType: fields.askingBodyType ?? body?.type,
		})
	}
	if (how === 'phone') found.in_writing = 'no'
	return found
}

type Facts = { fields: RequestFields; answers: Answers }

/**
 * Answers that must change because fields or other answers changed from `before` to `after`. One that
 * stood where it followed goes on following; one that a person had set otherwise stays, and so does
 * one that is among the changes themselves.
 */
export function answersThatFollow(
	before: Facts,
	after: Facts,
	settings: Pick<Settings, 'serviceNation' | 'providesCounselling'>,
	changed: readonly AnswerName[],
): Answers {
	const oldValues = answersFromFields(before.fields, settings)
	const newValues = answersFromFields(after.fields, settings)
	const follow: Answers = {}
	for (const [name, field] of Object.entries(derivedFrom) as [AnswerName, FieldName][]) {
		if (changed.includes(name) || before.fields[field] === after.fields[field]) continue
		const followed = (before.answers[name] ?? '') === (oldValues[name] ?? '')
		const next = newValues[name] ?? (name === 'in_writing' ? 'unknown' : name === 'deadline_source' ? 'none' : '')
		if ((followed || before.answers[name] === undefined) && (after.answers[name] ?? '') !== next) follow[name] = next
	}
	if (changed.includes('approver_standing')) return follow
	const was = standingFromAnswers(before.answers, before.fields)
	const is = standingFromAnswers({ ...after.answers, ...follow }, after.fields)
	const followed = (before.answers.approver_standing ?? 'unknown') === was
	if (followed && (after.answers.approver_standing ?? 'unknown') !== is) follow.approver_standing = is
	return follow
}

import { type Answers, approverStanding, bodyByName, type DraftContent, prefillFromBody } from '../../domain/index.ts'

/**
 * Answers that follow from fields which a person settled: from the asking body (`bodies.json`) its law and
 * whether it is on the Act's list, from the approver's rank (`authority.json`) their standing, and what
 * "received by phone" says about writing. For a person to confirm, like everything else that is proposed.
 */
export function derivedAnswers(content: DraftContent, answers: Answers): Answers {
	const { fields, decided } = content
	const settled = (name: string) => decided.includes(name)
	const derived: Answers = {}
	const body = settled('askingBody') ? bodyByName(fields.askingBody ?? '') : undefined
	if (body) Object.assign(derived, prefillFromBody(body, fields.requesterRank))
	if (settled('approverRank') || settled('approverName')) {
		const { standing } = approverStanding({
			rank: fields.approverRank,
			name: fields.approverName,
			bodyType: fields.askingBodyType ?? body?.type,
			approverIsRequester: answers.approver_is_requester,
			approvalShown: answers.approval_shown,
			approvalDate: fields.approvalDate,
			requestDate: fields.requestDate,
			sameDayOrder: answers.approval_same_day_order,
		})
		derived.approver_standing = standing
	}
	if (content.how === 'phone') derived.in_writing = 'no'
	return derived
}

import { fieldOf } from '../checks/fields.ts'
import { type AnswerName, answerNames } from '../request.ts'

/** Answers that `approver_standing` is worked out from: confirming it confirms them (`authority.json`). */
const behindApproverStanding: readonly AnswerName[] = ['approver_rank', 'approver_name', 'approver_is_requester']

/** The answers that a check's expressions read (`usedBy` in `fields.json`), and those that these rest on. */
export function answersBehind(check: string): AnswerName[] {
	const direct = answerNames.filter((name) => fieldOf(name).usedBy.includes(check))
	return direct.includes('approver_standing') ? [...direct, ...behindApproverStanding] : direct
}

import { compilePack } from '../checks/compiled-pack.ts'
import { fieldOf } from '../checks/fields.ts'
import type { RulePack } from '../checks/types.ts'
import { type AnswerName, answerNames } from '../request.ts'

/** Answers that `approver_standing` is worked out from: confirming it confirms them (`authority.json`). */
const behindApproverStanding: readonly AnswerName[] = ['approver_rank', 'approver_name', 'approver_is_requester']

/**
 * The answers that a check's expressions read, and those that these rest on: `usedBy` in `fields.json`, and what the
 * check of a later pack names.
 */
export function answersBehind(check: string, pack?: RulePack): AnswerName[] {
	const named = pack ? compilePack(pack).find((ready) => ready.check.id === check)?.answers : undefined
	const direct = answerNames.filter((name) => fieldOf(name).usedBy.includes(check) || named?.includes(name))
	return direct.includes('approver_standing') ? [...new Set([...direct, ...behindApproverStanding])] : direct
}

import type { Answers } from '../../request.ts'
import { currentVersion } from '../case.ts'
import type { approvalChoices } from '../casework-entries.ts'
import { firstOf, type Rule, refuseIf } from './doing.ts'
import { stillOpen } from './open.ts'

type Choice = (typeof approvalChoices)[number]

/** Whether the approval shown is dated after the request, or on its day with nothing to show which came first. */
export function approvalInQuestion(answers: Answers): 'after' | 'same-day' | undefined {
	const { approval_date: approved = '', request_date: asked = '', approval_same_day_order: order } = answers
	if (!approved || !asked) return undefined
	if (approved > asked) return 'after'
	if (approved !== asked || order === 'before') return undefined
	return order === 'after' ? 'after' : 'same-day'
}

/**
 * What may be chosen (journey J2): an approval after the request is taken as a new request from the later date,
 * or a fresh one is asked for; on the same day the order is asked about only if the clinical lead wants. Nothing
 * is rejected.
 */
export function approvalChoicesFor(answers: Answers): Choice[] {
	const question = approvalInQuestion(answers)
	if (!question) return []
	return question === 'after' ? ['new-from-later-date', 'ask-fresh'] : ['ask-order', 'leave-order']
}

export const approvalDatesRule: Rule<'decision.settle-approval-dates'> = (subject, { choice }) => {
	const { answers } = currentVersion(subject)
	const choices = approvalChoicesFor(answers)
	return firstOf(
		stillOpen(subject),
		refuseIf(
			choices.length === 0,
			'The dates on record do not put the approval after the request or on its day, so there is nothing to choose.',
		),
		refuseIf(
			!choices.includes(choice),
			'This choice does not fit the dates on record: look at the date of the request and the date of the approval again.',
		),
	)
}

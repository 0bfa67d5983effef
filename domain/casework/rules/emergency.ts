import type { Case } from '../case.ts'
import { firstOf, type Rule, refuseIf } from './doing.ts'
import { notDisposed } from './open.ts'

/** Saved at any point, whole or not: nothing blocks an emergency (journey J4). */
export const emergencySaveRule: Rule<'emergency.save'> = (subject) => notDisposed(subject)

export const emergencyDecideRule: Rule<'emergency.decide'> = (subject, input) =>
	firstOf(
		notDisposed(subject),
		refuseIf(
			input.shared && !(input.what.trim() && input.withWhom.trim()),
			'Write down what was shared and with whom, in a few words. Everything else can be added later.',
		),
	)

/** True from the first word about an emergency until its review is done. */
export function awaitsReview(subject: Case): boolean {
	const { emergency } = subject.work
	const happened = subject.lane === 'emergency' || (emergency?.decisions.length ?? 0) > 0
	return happened && emergency?.reviewed === undefined
}

/** The review is the clinical lead's, and never that of a person who took part in deciding. */
export const emergencyReviewRule: Rule<'emergency.review'> = (subject, input, { actor }) => {
	const decisions = subject.work.emergency?.decisions ?? []
	return firstOf(
		notDisposed(subject),
		refuseIf(
			decisions.length === 0,
			'Nothing is recorded yet about what was shared or refused. Record that first, then it can be reviewed.',
		),
		refuseIf(!awaitsReview(subject), 'The review of this emergency is done already.'),
		refuseIf(
			decisions.some(({ by }) => by === actor.id),
			'You decided what was shared, so you cannot close the review. Another clinical lead does it: ask somebody with that role in this service, or add one in the settings.',
		),
		refuseIf(input.clientTold === 'no' && !input.whyNotTold.trim(), 'Write down why the client has not been told.'),
	)
}

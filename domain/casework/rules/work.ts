import { firstOf, inFuture, type Rule, refuseIf } from './doing.ts'
import { stillOpen } from './open.ts'

export const assignRule: Rule<'work.assign'> = (subject, { to }) =>
	firstOf(
		stillOpen(subject),
		refuseIf(
			to === subject.work.assignedTo,
			to ? 'The request is theirs already.' : 'The request is nobody’s in particular already.',
		),
	)

export const addTaskRule: Rule<'work.add-task'> = (subject) => stillOpen(subject)

export const finishTaskRule: Rule<'work.finish-task'> = (subject, { taskId }) => {
	const task = subject.work.tasks.find((candidate) => candidate.taskId === taskId)
	return firstOf(
		stillOpen(subject),
		refuseIf(!task, 'This task is not part of the request.'),
		refuseIf(task?.done !== undefined, 'This task is finished already.'),
	)
}

/** Something was asked of the police, and their answer came on a day that has been. */
export const challengeAnswerRule: Rule<'work.record-challenge-answer'> = (subject, { on }, doing) => {
	const asked = subject.letters.some(
		({ letter, state }) => state === 'sent' && (letter.kind === 'challenge' || letter.kind === 'fix-list'),
	)
	const sentOn = subject.letters
		.filter(({ letter, state }) => state === 'sent' && (letter.kind === 'challenge' || letter.kind === 'fix-list'))
		.map(({ sentOn }) => sentOn ?? '')
		.sort()[0]
	return firstOf(
		stillOpen(subject),
		refuseIf(!asked, 'No request for missing information has been sent yet, so there is no answer to it.'),
		inFuture(on, doing, 'The date of the answer'),
		refuseIf(
			on !== '' && sentOn !== undefined && on < sentOn,
			'The date of the answer is before the day on which the question was sent.',
		),
	)
}

export const staffTimeRule: Rule<'work.record-staff-time'> = () => undefined
export const scopeCountedRule: Rule<'work.record-scope'> = (_subject, { asked, given }) =>
	refuseIf(asked !== null && given !== null && given > asked, 'More would have been given than was asked for.')
export const eventRule: Rule<'work.record-event'> = () => undefined

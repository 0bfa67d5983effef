import { currentVersion } from '../case.ts'
import { permissionInForce } from '../casework.ts'
import { article6Bases, article9Conditions, schedule1Conditions } from '../lists.ts'
import { isDisclosing } from '../settled-answers.ts'
import { type Doing, firstOf, type Given, isCompelled, type Refused, type Rule, refuseIf } from './doing.ts'
import { stillOpen } from './open.ts'

export const proposeRule: Rule<'decision.propose'> = (subject, { reasons }) =>
	firstOf(stillOpen(subject), refuseIf(!reasons.trim(), 'Write down why you propose this.'))

/** What a decision to give something must have on record (law reference, section 5). */
function disclosing(input: Given<'decision.make'>): Refused {
	const condition = article9Conditions.find(({ id }) => id === input.article9)
	return firstOf(
		refuseIf(
			!article6Bases.some(({ id }) => id === input.article6),
			'Choose the Article 6 basis for sharing. Without one, nothing can be given.',
		),
		refuseIf(
			!condition,
			'Choose the Article 9 condition as well: what is said in counselling is special category data, and an Article 6 basis alone is not enough.',
		),
		refuseIf(
			condition?.needsSchedule1 === true && !schedule1Conditions.some(({ id }) => id === input.schedule1),
			'Substantial public interest also needs a condition from Schedule 1 to the Data Protection Act 2018. Choose one.',
		),
		refuseIf(
			input.schedule1 !== '' && condition?.needsSchedule1 === false,
			'A condition from Schedule 1 goes only with substantial public interest.',
		),
		refuseIf(
			input.ground === '',
			'Choose the ground for departing from confidence: data protection law alone does not give one.',
		),
		refuseIf(!input.covers.trim(), 'Write down what is given: which questions, pages or dates of the final request.'),
	)
}

function groundStands(
	ground: Given<'decision.make'>['ground'],
	subject: Parameters<Rule<'decision.make'>>[0],
	today: string,
): Refused {
	const { answers } = currentVersion(subject)
	return firstOf(
		refuseIf(
			ground === 'compulsion' && !isCompelled(subject),
			'Compulsion is the ground only where the paper is recorded as an order, summons, warrant or notice. This one is not.',
		),
		refuseIf(
			ground === 'client_agreement' && answers.client_died === 'yes',
			'The client has died, so their agreement is no longer the ground. What they wished still matters: take advice, and decide on another ground.',
		),
		refuseIf(
			ground === 'client_agreement' && !permissionInForce(subject.work, today),
			'No permission of the client is in force. It is recorded first, confirmed back, with its scope and recipient.',
		),
	)
}

export const decideRule: Rule<'decision.make'> = (subject, input, { today }) => {
	const gives = isDisclosing(input.decision)
	return firstOf(
		stillOpen(subject),
		refuseIf(!input.reasons.trim(), 'Write down the reasons for the decision.'),
		gives ? disclosing(input) : undefined,
		gives ? groundStands(input.ground, subject, today) : undefined,
	)
}

/**
 * Whether a decision to give something is on record and still holds today, for the version in hand:
 * what every step of a release asks again.
 */
export function mayGive(subject: Parameters<Rule<'decision.make'>>[0], { today }: Pick<Doing, 'today'>): Refused {
	const { decision } = subject.work
	if (!decision || decision.version !== subject.versions.length) {
		return 'No decision is recorded on the request as it now stands. The clinical lead decides first.'
	}
	if (!isDisclosing(decision.decision)) return 'The decision on record gives nothing, so nothing can be released.'
	const verified = currentVersion(subject).answers.requester_verified === 'yes'
	return firstOf(
		disclosing(decision),
		refuseIf(!decision.reasons.trim(), 'The decision on record has no reasons.'),
		groundStands(decision.ground, subject, today),
		refuseIf(
			!verified,
			'The person asking has not been confirmed by a call-back to a number found independently. Do that first.',
		),
		refuseIf(
			isCompelled(subject) && decision.ground !== 'compulsion',
			'The paper is recorded as an order or an application for one since. Decide again, after legal advice.',
		),
		refuseIf(
			isCompelled(subject) && currentVersion(subject).answers.legal_advice_taken !== 'yes',
			'Ring the insurer or a solicitor first, and record it. Nothing goes out under an order before that.',
		),
		refuseIf(
			subject.lane === 'compelled_pending',
			'There is no order yet, only an application for one. Nothing is given under it before the court has decided.',
		),
	)
}

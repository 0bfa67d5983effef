import { Temporal } from 'temporal-polyfill'
import { britishDate } from '../../british-date.ts'
import { type Case, currentVersion } from '../case.ts'
import { unfinishedReleases } from '../casework.ts'
import type { outcomes } from '../casework-entries.ts'
import { isDisclosing } from '../settled-answers.ts'
import { firstOf, isCompelled, type Refused, type Rule, refuseIf } from './doing.ts'
import { awaitsReview } from './emergency.ts'
import { notDisposed, stillOpen } from './open.ts'

type Outcome = (typeof outcomes)[number]

const given: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
	'disclosed-full': ['full'],
	'disclosed-part': ['extract'],
	'disclosed-summary': ['short-statement'],
	'factual-answer': ['answer-question', 'attendance-dates'],
}

/** An outcome says only what the record shows. */
function outcomeStands(subject: Case, outcome: Outcome, note: string): Refused {
	const { work } = subject
	const kinds = given[outcome]
	if (kinds) {
		const inEmergency = work.emergency?.decisions.some(({ shared }) => shared) === true
		const sealed = work.releases.some(({ state }) => state === 'sealed')
		const fits = work.decisions.some(({ decision }) => kinds.includes(decision))
		return refuseIf(
			!((sealed && fits) || inEmergency),
			'Nothing of this kind has gone out by the record, so it cannot be the outcome.',
		)
	}
	switch (outcome) {
		case 'declined':
			return refuseIf(
				!work.decision || isDisclosing(work.decision.decision),
				'No decision to decline is recorded on the request as it now stands.',
			)
		case 'not-held':
			return refuseIf(
				!work.searchConclusion || work.searchConclusion.result === 'held',
				'The checklist of places looked in is not concluded with nothing held.',
			)
		case 'no-reply':
			return refuseIf(
				subject.waiting !== 'police',
				'The request is not waiting for the police, so there is no reply that did not come.',
			)
		default:
			return refuseIf(!note.trim(), 'Write down in a sentence how it ended.')
	}
}

export const closeRule: Rule<'close.close'> = (subject, { outcome, note }) => {
	const compelled = isCompelled(subject)
	return firstOf(
		stillOpen(subject),
		refuseIf(awaitsReview(subject), 'The emergency has not been reviewed yet. That comes first.'),
		refuseIf(
			unfinishedReleases(subject.work).length > 0,
			'A release is prepared and not finished. Seal or stop it first.',
		),
		refuseIf(
			compelled && outcome !== 'court' && outcome !== 'other-route',
			'A paper of a court ends with the court or another way that advice found. Choose one of these as the outcome.',
		),
		refuseIf(
			compelled && currentVersion(subject).answers.legal_advice_taken !== 'yes',
			'Ring the insurer or a solicitor first, and record it. An order is not closed without advice.',
		),
		outcomeStands(subject, outcome, note),
	)
}

/**
 * The first day on which disposal may be decided.
 *
 * @param closedOn ISO date
 * @param years whole years that the service keeps a closed request
 */
export function retainUntil(closedOn: string, years: number): string {
	return Temporal.PlainDate.from(closedOn).add({ years }).toString()
}

export const reopenRule: Rule<'close.reopen'> = (subject) =>
	firstOf(notDisposed(subject), refuseIf(!subject.work.closed, 'This request is open already.'))

/** The hold: nothing goes before its day, and never while the paper is recorded as a court's. */
function mayDispose(subject: Case, today: string): Refused {
	const { closed } = subject.work
	return firstOf(
		notDisposed(subject),
		refuseIf(!closed, 'Everything about an open request is kept. It has to be closed first.'),
		refuseIf(
			isCompelled(subject),
			'The hold cannot be lifted: this is recorded as an order, or an application for one. Take legal advice.',
		),
		closed && refuseIf(today < closed.retainUntil, `This request is kept until ${britishDate(closed.retainUntil)}.`),
	)
}

export const proposeDisposalRule: Rule<'close.propose-disposal'> = (subject, _input, { today }) =>
	firstOf(
		mayDispose(subject, today),
		refuseIf(subject.work.disposalProposed !== undefined, 'Disposal is proposed already. A second person decides.'),
	)

export const disposeRule: Rule<'close.dispose'> = (subject, _input, { today, actor }) =>
	firstOf(
		mayDispose(subject, today),
		refuseIf(!subject.work.disposalProposed, 'Nobody has proposed this yet. The clinical lead does that first.'),
		refuseIf(subject.work.disposalProposed?.by === actor.id, 'You proposed this, so a second person has to decide it.'),
	)

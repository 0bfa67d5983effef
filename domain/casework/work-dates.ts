import type { Settings } from '../settings.ts'
import { addWorkingDays, type Nation, workingDaysBetween } from '../working-days.ts'
import type { Case } from './case.ts'
import type { WorkReason } from './casework-contract.ts'
import { awaitsReview } from './rules/emergency.ts'

type Figures = Pick<Settings, 'serviceNation' | 'nudgeWorkingDays' | 'offerCloseWorkingDays'>

function nationOf({ serviceNation }: Pick<Settings, 'serviceNation'>): Nation {
	return serviceNation === 'unknown' ? 'ew' : serviceNation
}

/**
 * The working day after the emergency was decided on, or after it was logged while nothing is decided
 * yet: the review is due at 12:00 on it (journey J4).
 */
export function reviewDueOn(subject: Case, settings: Pick<Settings, 'serviceNation'>): string {
	const at = subject.work.emergency?.decisions[0]?.at ?? subject.loggedAt
	return addWorkingDays(at.slice(0, 10), 1, nationOf(settings))
}

/** The earliest day by which this service has something to do about a request, and what. */
export function dueOf(
	subject: Case,
	next: { nextDate: string; nextDateIs: string },
	settings: Pick<Settings, 'serviceNation'>,
): { due: string; dueIs: string } {
	if (subject.work.closed || subject.work.disposed) return { due: '', dueIs: '' }
	const dates: { due: string; dueIs: string }[] = subject.work.tasks
		.filter(({ due, done }) => due !== '' && !done)
		.map(({ due, title }) => ({ due, dueIs: title }))
	if (awaitsReview(subject)) dates.push({ due: reviewDueOn(subject, settings), dueIs: 'Review the emergency' })
	if (next.nextDateIs === 'court') dates.push({ due: next.nextDate, dueIs: 'The court’s date' })
	if (next.nextDateIs === 'ours') dates.push({ due: next.nextDate, dueIs: 'Write to the asker' })
	const revisit = subject.work.capacity.at(-1)?.revisitOn ?? ''
	if (revisit) dates.push({ due: revisit, dueIs: 'Look at capacity again' })
	return dates.reduce((first, one) => (first.due === '' || one.due < first.due ? one : first), { due: '', dueIs: '' })
}

/** Working days for which the police have not answered; 0 while it is not their turn. */
export function silentDays(
	{ waiting, waitingSince }: Pick<Case, 'waiting' | 'waitingSince'>,
	settings: Pick<Settings, 'serviceNation'>,
	today: string,
): number {
	if (waiting !== 'police') return 0
	return Math.max(0, workingDaysBetween(waitingSince.slice(0, 10), today, nationOf(settings)))
}

/** What the silence suggests, by the service's own figures: these are no legal periods (journey J7). */
export function afterSilence(days: number, settings: Figures): 'nudge' | 'offer-close' | undefined {
	if (days >= settings.offerCloseWorkingDays) return 'offer-close'
	return days >= settings.nudgeWorkingDays ? 'nudge' : undefined
}

/** Why an open request is on somebody's list; empty when it is not. */
export function workReasonsFor(
	work: { assignedTo: string; due: string; awaitsReview: boolean; silentDays: number },
	whose: { person: string; isLead: boolean; everybody: boolean },
	settings: Figures,
	today: string,
): WorkReason[] {
	const mine = work.assignedTo === whose.person
	const reasons: WorkReason[] = []
	if (mine) reasons.push('assigned')
	// A review is the clinical lead's, whoever has the request in hand.
	if (work.awaitsReview && (whose.isLead || mine || whose.everybody)) reasons.push('review')
	const concerns = mine || whose.everybody || work.assignedTo === ''
	if (work.due !== '' && work.due <= today && concerns) reasons.push('due')
	const silence = afterSilence(work.silentDays, settings)
	if (silence && concerns) reasons.push(silence)
	if (whose.everybody && work.assignedTo === '') reasons.push('unassigned')
	return reasons
}

import type { Role } from '../../people.ts'
import type { Lane } from '../../request.ts'

/**
 * Who may put a request in another lane. A paper of a court keeps its hold and its date until the
 * clinical lead says that it is none (journey J6); every other correction is anybody's, with a reason
 * (journey J3).
 */

const court: ReadonlySet<Lane> = new Set(['compelled', 'compelled_pending'])
const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']
const lead: readonly Role[] = ['clinical_lead']

/** Whether a change takes a request out of the court's lanes. From one of them to the other does not. */
export function leavesCourt(from: Lane, to: Lane): boolean {
	return court.has(from) && !court.has(to)
}

export function whoMayChangeLane(from: Lane, to: Lane): readonly Role[] {
	return leavesCourt(from, to) ? lead : anyone
}

/** Why leaving a court's lane is the clinical lead's: told to whoever may not. */
export const courtLaneReason =
	'This request is recorded as an order, or an application for one. While it is, its hold cannot be lifted and its date counts, so only the clinical lead can say that it is something else.'

import type { Case } from '../case.ts'
import { firstOf, type Refused, refuseIf } from './doing.ts'

/** After disposal there is nothing left to change. */
export function notDisposed({ work }: Case): Refused {
	return refuseIf(
		work.disposed !== undefined,
		'What this request said has been disposed of. Only the skeleton of its history is left, and nothing can be added.',
	)
}

/** A closed request is opened again first, so that the reason for it is on record. */
export function stillOpen(subject: Case): Refused {
	return firstOf(
		notDisposed(subject),
		refuseIf(
			subject.work.closed !== undefined,
			'This request is closed. The clinical lead can open it again, with a reason; then this can be recorded.',
		),
	)
}

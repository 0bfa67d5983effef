import type { Rule } from './doing.ts'
import { firstOf, refuseIf } from './doing.ts'
import { stillOpen } from './open.ts'

/** What is read on a court's paper is recorded while the paper is handled as one (journey J6). */
export const courtPaperRule: Rule<'court.read-paper'> = (subject, { signedBy, court, sealed, dated }) =>
	firstOf(
		stillOpen(subject),
		refuseIf(
			subject.lane !== 'compelled' && subject.lane !== 'compelled_pending',
			'This is not handled as a court’s paper. Put it in the court’s lane first.',
		),
		refuseIf(
			!signedBy.trim() && !court.trim() && !dated && sealed === 'unknown',
			'Nothing is filled in yet. Write at least one thing that the paper shows.',
		),
	)

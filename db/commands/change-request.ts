import { type Case, type CaseView, pageIsStale } from '../../domain/index.ts'
import { caseView } from '../case-view.ts'
import type { EntryDraft } from '../journal.ts'
import { Refused } from '../refusals.ts'
import { actorOf, type Desk } from './desk.ts'

/** The entries that a change appends, all about the request in hand. */
export type Append = (draft: WithoutSubject<EntryDraft>) => void
type WithoutSubject<Draft> = Draft extends { subject: string } ? Omit<Draft, 'subject'> : never

export function requestOf({ ledger }: Desk, requestId: string): Case {
	const subject = ledger.case(requestId)
	if (!subject) throw new Refused('not-found', 'This request is not in the register.')
	return subject
}

/**
 * The request as it stands, for a page that had seen its last entry.
 *
 * @throws Refused
 */
export function requestAsSeen(
	desk: Desk,
	{ requestId, expectedSeq }: { requestId: string; expectedSeq: number },
): Case {
	const subject = requestOf(desk, requestId)
	if (subject.work.disposed) {
		throw new Refused('state', 'What this request said has been disposed of. Nothing can be added to it.')
	}
	if (pageIsStale(subject, expectedSeq)) {
		throw new Refused(
			'stale',
			'This request has been changed since the page was opened, so nothing was saved over it. What you typed is still on the page: look at the request again, then save.',
		)
	}
	return subject
}

/**
 * One change to one request, as a single transaction: the request as it stands, the check that the
 * page had seen its last entry, the change's own rules, its entries.
 *
 * @throws Refused; then nothing of it stays
 */
export function changeRequest(
	desk: Desk,
	{ requestId, expectedSeq }: { requestId: string; expectedSeq: number },
	change: (subject: Case, append: Append) => void,
): CaseView {
	desk.ledger.save(() => {
		const subject = requestAsSeen(desk, { requestId, expectedSeq })
		change(subject, (draft) => {
			desk.ledger.append({ ...draft, subject: requestId } as EntryDraft, actorOf(desk))
		})
	})
	return caseView(desk, requestId)
}

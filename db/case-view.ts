import {
	type CaseView,
	caseFacts,
	currentVersion,
	letterAvailability,
	standingSentence,
	tasksFor,
	timelineRow,
} from '../domain/index.ts'
import { alikeRequests } from './alike.ts'
import { type Desk, today } from './commands/desk.ts'
import { findingsWithEvidence, unconfirmedChecks } from './findings.ts'
import { Refused } from './refusals.ts'

/** Everything that a request's page shows. */
export function caseView(desk: Desk, requestId: string): CaseView {
	const { ledger } = desk
	const subject = ledger.case(requestId)
	const row = ledger.row(requestId)
	if (!subject || !row) throw new Refused('not-found', 'This request is not in the register.')
	const findings = findingsWithEvidence(subject, ledger)
	const people = Object.fromEntries(ledger.people().map(({ id, name }) => [id, name]))
	const letters = letterAvailability(
		caseFacts({ case: subject, findings, settings: ledger.settings(), today: today(desk) }),
	)
	const { receivedOn = '', policeReference = '' } = currentVersion(subject).fields
	return {
		case: subject,
		findings,
		unconfirmed: unconfirmedChecks(subject, findings),
		standing: standingSentence(findings),
		tasks: tasksFor(subject, findings, letters, { today: today(desk), settings: ledger.settings() }),
		timeline: ledger.journal.entriesOf(requestId).map((entry) => timelineRow(entry, people)),
		...(subject.work.disposed && { skeleton: skeletonOf(desk, requestId) }),
		people,
		row,
		alike: alikeRequests(
			ledger,
			{ policeReference, clientReference: subject.clientReference, receivedOn: receivedOn || today(desk) },
			requestId,
		),
		letters,
	}
}

/** What the journal still shows of a request that was disposed of, before the entry that says so. */
function skeletonOf({ ledger: { db } }: Desk, requestId: string): CaseView['skeleton'] {
	return db
		.prepare<[string], { entries: number; from: string; to: string }>(
			`SELECT count(*) AS entries, min(ts_utc) AS "from", max(ts_utc) AS "to" FROM entry
				WHERE subject_id = ? AND action <> 'close.disposal-done'`,
		)
		.get(requestId)
}

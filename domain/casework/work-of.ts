import type { Payload } from '../entries.ts'
import type { Case } from './case.ts'
import type { CaseworkKind } from './casework.ts'
import type { caseworkContract } from './casework-contract.ts'
import { retainUntil } from './rules/close.ts'
import type { Doing, Given } from './rules/doing.ts'

/** Commands that are about one request, as it stands, and answer with it. */
export type CaseworkCommand = Exclude<
	keyof typeof caseworkContract,
	'work.list' | 'emergency.start' | 'release.look' | 'release.seal'
>

type WorkKind = CaseworkKind | 'request.lane-changed'
/** An entry that a command makes, about the request in hand. */
export type WorkDraft = { [Kind in WorkKind]: { kind: Kind; payload: Payload<Kind> } }[WorkKind]

type Work<Name extends CaseworkCommand> = (
	subject: Case,
	input: Given<Name>,
	doing: Doing,
	newId: () => string,
) => WorkDraft[]

/** An entry whose payload is what was brought, as it is. */
function as<Kind extends CaseworkKind>(kind: Kind) {
	return (_subject: Case, payload: Payload<Kind>): WorkDraft[] => [{ kind, payload } as WorkDraft]
}

/**
 * What is said about an emergency makes the request one. An order stays an order: its hold and its
 * advice are not lifted by an emergency beside it.
 */
function alsoEmergency({ lane }: Case): WorkDraft[] {
	if (lane === 'emergency' || lane === 'compelled' || lane === 'compelled_pending') return []
	const reason = 'Somebody is said to be at risk of death or serious harm.'
	return [{ kind: 'request.lane-changed', payload: { lane: 'emergency', reason, from: lane } }]
}

/** The entries that each command makes once its rule lets it pass. */
const works: { readonly [Name in CaseworkCommand]: Work<Name> } = {
	'work.assign': as('work.assigned'),
	'work.add-task': (_subject, input, _doing, newId) => [
		{ kind: 'work.task-added', payload: { ...input, taskId: newId() } },
	],
	'work.finish-task': as('work.task-done'),
	'work.record-challenge-answer': as('work.challenge-answered'),
	'work.record-staff-time': as('work.staff-time'),
	'work.record-scope': as('work.scope-counted'),
	'work.record-event': as('work.event-recorded'),
	'emergency.save': (subject, payload) => [...alsoEmergency(subject), { kind: 'emergency.saved', payload }],
	'emergency.decide': (subject, payload) => [...alsoEmergency(subject), { kind: 'emergency.decided', payload }],
	'emergency.review': as('emergency.reviewed'),
	'client.record-contact': as('client.contact-attempted'),
	'client.record-untraceable': as('client.untraceable-recorded'),
	'client.record-wishes': as('client.wishes-recorded'),
	'client.record-permission': as('client.permission-recorded'),
	'client.withdraw-permission': as('client.permission-withdrawn'),
	'client.record-police-form': as('client.police-form-recorded'),
	'client.record-capacity': as('client.capacity-recorded'),
	'client.record-child': as('client.child-recorded'),
	'client.record-died': as('client.died-recorded'),
	'client.decide-letter': as('client.letter-decided'),
	'client.choose-receipt': as('client.receipt-choice'),
	'search.record': as('search.recorded'),
	'search.conclude': as('search.concluded'),
	'decision.propose': as('decision.proposed'),
	'decision.make': as('decision.made'),
	'court.read-paper': as('court.paper-read'),
	'decision.settle-approval-dates': as('decision.approval-dates'),
	'release.prepare': (subject, input, _doing, newId) => [
		{ kind: 'release.prepared', payload: { ...input, releaseId: newId(), version: subject.versions.length } },
	],
	'release.check': (_subject, { releaseId, pagesCounted }) => [
		{ kind: 'release.checked', payload: { releaseId, pagesCounted } },
	],
	'release.stop': as('release.stopped'),
	'release.record-receipt': as('release.receipt-received'),
	'close.close': (_subject, { outcome, note }, { today, settings }) => [
		{ kind: 'close.closed', payload: { outcome, note, retainUntil: retainUntil(today, settings.retentionYears) } },
	],
	'close.reopen': as('close.reopened'),
	'close.propose-disposal': as('close.disposal-proposed'),
	'close.dispose': ({ reference, work }, _input, { figures }) => [
		{
			kind: 'close.disposal-done',
			payload: { reference, proposedBy: work.disposalProposed?.by ?? '', ...(figures && { figures }) },
		},
	],
}

/** What a command adds to the record. Call only where its rule has nothing against it. */
export function workOf<Name extends CaseworkCommand>(name: Name): Work<Name> {
	return works[name]
}

/** Commands of casework about one request. */
export const caseworkCommandNames = Object.keys(works) as CaseworkCommand[]

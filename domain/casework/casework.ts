import type { Entry, Payload } from '../entries.ts'
import { caseworkEntryKinds } from './casework-entries.ts'

/** Who recorded a fact, and when. */
export interface Recorded {
	by: string
	at: string
	seq: number
}

export type Kept<Kind extends keyof typeof caseworkEntryKinds> = Payload<Kind> & Recorded
/** With the number of the version of the request that it is about. */
export type OnVersion<Kind extends keyof typeof caseworkEntryKinds> = Kept<Kind> & { version: number }

/** What stopped a release that was not finished. */
export type StoppedBecause =
	| 'person'
	| 'permission-withdrawn'
	| 'new-version'
	| 'client-died'
	| 'new-decision'
	| 'lane-changed'

export interface Release {
	releaseId: string
	prepared: Kept<'release.prepared'>
	state: 'prepared' | 'checked' | 'sealed' | 'stopped'
	checked?: Kept<'release.checked'>
	sealed?: Kept<'release.sealed'>
	stopped?: Omit<Kept<'release.stopped'>, 'releaseId'> & { because: StoppedBecause }
	receipt?: Kept<'release.receipt-received'>
}

/** Everything about a request beyond what was asked and what was written: the client, the decision, the release, the work. */
export interface Casework {
	assignedTo: string
	handOvers: Kept<'work.assigned'>[]
	tasks: (Kept<'work.task-added'> & { done?: Recorded })[]
	challengeAnswers: Kept<'work.challenge-answered'>[]
	staffTime?: Payload<'work.staff-time'>['band']
	/** The last count. */
	scope?: Kept<'work.scope-counted'>
	/** Every count, with the version that it is of: what narrowing by sessions is worked out from. */
	scopes: OnVersion<'work.scope-counted'>[]
	events: Kept<'work.event-recorded'>[]
	emergency?: {
		facts?: Kept<'emergency.saved'>
		/** Every time that something was shared or refused, in order. */
		decisions: Kept<'emergency.decided'>[]
		/** Unset again when something is decided after it. */
		reviewed?: Kept<'emergency.reviewed'>
	}
	contacts: Kept<'client.contact-attempted'>[]
	untraceable?: Kept<'client.untraceable-recorded'>
	/** In order; the last one counts. So with permissions, police forms and capacity. */
	wishes: Kept<'client.wishes-recorded'>[]
	permissions: (Kept<'client.permission-recorded'> & { withdrawn?: Kept<'client.permission-withdrawn'> })[]
	policeForms: Kept<'client.police-form-recorded'>[]
	capacity: Kept<'client.capacity-recorded'>[]
	child?: Kept<'client.child-recorded'>
	died?: Kept<'client.died-recorded'>
	letterDecided?: Kept<'client.letter-decided'>
	receiptChoice?: Payload<'client.receipt-choice'>['how']
	/** `by` recorded it; `lookedBy` is who looked, in that person's words. */
	searches: (Kept<'search.recorded'> & { lookedBy: string })[]
	/** For the version of the request that was in hand: a new version asks for another search. */
	searchConclusion?: OnVersion<'search.concluded'>
	/** On the version in hand. */
	courtPaper?: OnVersion<'court.paper-read'>
	/** On the version in hand. */
	approvalDates?: OnVersion<'decision.approval-dates'>
	proposals: OnVersion<'decision.proposed'>[]
	/** On the version in hand; a new version leaves it among `decisions` only. */
	decision?: OnVersion<'decision.made'>
	/** Every decision there was, in order. */
	decisions: OnVersion<'decision.made'>[]
	releases: Release[]
	closed?: Kept<'close.closed'>
	reopened: Kept<'close.reopened'>[]
	disposalProposed?: Kept<'close.disposal-proposed'>
	disposed?: Kept<'close.disposal-done'>
}

export const emptyCasework: Casework = {
	assignedTo: '',
	handOvers: [],
	tasks: [],
	challengeAnswers: [],
	scopes: [],
	events: [],
	contacts: [],
	wishes: [],
	permissions: [],
	policeForms: [],
	capacity: [],
	searches: [],
	proposals: [],
	decisions: [],
	releases: [],
	reopened: [],
}

export type CaseworkKind = keyof typeof caseworkEntryKinds
export type CaseworkEntry = Entry<CaseworkKind>

export function isCaseworkEntry(entry: Entry): entry is CaseworkEntry {
	return Object.hasOwn(caseworkEntryKinds, entry.kind)
}

/** The permission to release that stands today: the last one, unless it was withdrawn or has run out. */
export function permissionInForce(work: Casework, today: string): Casework['permissions'][number] | undefined {
	const last = work.permissions.at(-1)
	if (!last || last.withdrawn) return undefined
	return last.expires && last.expires < today ? undefined : last
}

/** Releases that are neither sealed nor stopped. */
export function unfinishedReleases(work: Casework): Release[] {
	return work.releases.filter(({ state }) => state === 'prepared' || state === 'checked')
}

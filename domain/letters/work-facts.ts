import { type Case, currentVersion } from '../casework/case.ts'
import type { confidenceGrounds, decisionKinds, withheldReasons, writtenTo } from '../casework/casework-entries.ts'
import { turnedAdultOn } from '../casework/rules/client.ts'
import { awaitsReview } from '../casework/rules/emergency.ts'
import type { Finding } from '../checks/types.ts'

type Value<List extends readonly string[]> = List[number]

/** What letters need of casework, and nothing more of it. Dates are ISO. */
export interface WorkFacts {
	/** The decision on the version in hand. */
	decision?: {
		kind: Value<typeof decisionKinds>
		on: string
		covers: string
		article6: string
		article9: string
		schedule1: string
		ground: '' | Value<typeof confidenceGrounds>
	}
	/** What goes, or went, out: the last release that a second person checked, for the version in hand. */
	release?: {
		state: 'checked' | 'sealed'
		/** Day of sealing, or of the check while not sealed. */
		on: string
		items: { name: string; pages: number; sha256: string }[]
		withheld: { reason: Value<typeof withheldReasons>; pages: number; ranges?: string }[]
		conditions: string[]
		clientSawIt: 'offered' | 'read' | 'declined' | 'not-safe'
		method: '' | 'secure-email' | 'portal' | 'hand' | 'tracked-post'
		receiptSigned: boolean
	}
	/** How the search ended, for the version in hand. */
	search?: {
		result: 'held' | 'not-held' | 'destroyed-under-policy' | 'destroyed-after-request'
		scheduleReference: string
		destroyedOn: string
	}
	/** The client's words, where they may be passed on. */
	viewsForPolice: string
	/** Day on which the client took their permission back; empty when they did not, or gave it again. */
	withdrawnOn: string
	/** Whom the clinical lead decided that letters to the client's side are addressed to. */
	letterTo?: { to: Value<typeof writtenTo>; name: string }
	/** The last assessment says that capacity is in doubt, or that it is lacking. */
	capacityOpen: boolean
	/** The client was a child when asked about and has turned 18 since: they decide and are written to themselves. */
	turnedAdult: boolean
	receiptChoice: '' | 'paper' | 'read-aloud' | 'kept-here' | 'not-at-all'
	/** What was shared in an emergency: with whom and on which day. */
	emergencyShared?: { withWhom: string; on: string }
	/** Something about an emergency is not reviewed yet. */
	emergencyOpen: boolean
	/** Findings about the service's own steps, confirmed or not. */
	ownSteps: Pick<Finding, 'check' | 'title' | 'standing'>[]
}

export const noWorkFacts: WorkFacts = {
	viewsForPolice: '',
	withdrawnOn: '',
	capacityOpen: false,
	turnedAdult: false,
	receiptChoice: '',
	emergencyOpen: false,
	ownSteps: [],
}

const day = (at: string) => at.slice(0, 10)

function releaseFacts(subject: Case): WorkFacts['release'] {
	const release = subject.work.releases
		.filter(
			({ state, prepared }) =>
				(state === 'checked' || state === 'sealed') && prepared.version === subject.versions.length,
		)
		.at(-1)
	if (!release) return undefined
	const { items, withheld, conditions, clientSawIt } = release.prepared
	return {
		state: release.sealed ? 'sealed' : 'checked',
		on: day((release.sealed ?? release.checked ?? release.prepared).at),
		items: items.map(({ name, pages, sha256 }) => ({ name, pages, sha256 })),
		withheld: withheld.filter(({ pages }) => pages > 0),
		conditions,
		clientSawIt,
		method: release.sealed?.method ?? '',
		receiptSigned: release.receipt !== undefined,
	}
}

/** What casework brings to the letters of a request. */
export function workFacts(subject: Case, findings: readonly Finding[], today: string): WorkFacts {
	const { work } = subject
	const { decision, searchConclusion: search } = work
	const wishes = work.wishes.at(-1)
	const permission = work.permissions.at(-1)
	const capacity = work.capacity.at(-1)
	const shared = work.emergency?.decisions.findLast((one) => one.shared)
	const release = releaseFacts(subject)
	// A person who is written to was chosen after what made it a question.
	const chosen = work.letterDecided
	const stands = chosen && chosen.seq > (capacity?.seq ?? 0) && chosen.seq > (work.child?.seq ?? 0)
	return {
		...(decision && {
			decision: {
				kind: decision.decision,
				on: day(decision.at),
				covers: decision.covers,
				article6: decision.article6,
				article9: decision.article9,
				schedule1: decision.schedule1,
				ground: decision.ground,
			},
		}),
		...(release && { release }),
		...(search && {
			search: {
				result: search.result,
				scheduleReference: search.scheduleReference,
				destroyedOn: search.destroyedOn,
			},
		}),
		viewsForPolice: wishes?.mayBePassedOn ? wishes.words : '',
		withdrawnOn: permission?.withdrawn ? day(permission.withdrawn.at) : '',
		...(stands && { letterTo: { to: chosen.to, name: chosen.name } }),
		capacityOpen:
			capacity !== undefined &&
			capacity.standing !== 'has' &&
			currentVersion(subject).answers.client_capacity !== 'yes',
		turnedAdult: turnedAdultOn(subject, today) !== '',
		receiptChoice: work.receiptChoice ?? '',
		...(shared && { emergencyShared: { withWhom: shared.withWhom, on: day(shared.at) } }),
		emergencyOpen: awaitsReview(subject),
		ownSteps: findings
			.filter(({ kind }) => kind === 'our-own-step')
			.map(({ check, title, standing }) => ({ check, title, standing })),
	}
}

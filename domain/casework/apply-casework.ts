import type { Casework, CaseworkEntry, Recorded, Release, StoppedBecause } from './casework.ts'

/** Casework after one more of its entries. Pure: the same entries give the same casework. */

function recorded(entry: { actor: string; at: string; seq: number }): Recorded {
	return { by: entry.actor, at: entry.at, seq: entry.seq }
}

function withRelease(work: Casework, releaseId: string, change: (release: Release) => Release): Casework {
	return {
		...work,
		releases: work.releases.map((release) => (release.releaseId === releaseId ? change(release) : release)),
	}
}

/** Stops every release that is neither sealed nor stopped. */
export function stopUnfinished(
	work: Casework,
	because: Exclude<StoppedBecause, 'person'>,
	entry: { actor: string; at: string; seq: number },
): Casework {
	if (!work.releases.some(({ state }) => state === 'prepared' || state === 'checked')) return work
	return {
		...work,
		releases: work.releases.map((release) =>
			release.state === 'prepared' || release.state === 'checked'
				? { ...release, state: 'stopped', stopped: { reason: '', because, ...recorded(entry) } }
				: release,
		),
	}
}

/**
 * @param version number of the version of the request that is in hand
 */
export function applyCasework(work: Casework, entry: CaseworkEntry, version: number): Casework {
	const who = recorded(entry)
	switch (entry.kind) {
		case 'work.assigned':
			return {
				...work,
				assignedTo: entry.payload.to,
				handOvers: [...work.handOvers, { ...entry.payload, ...who }],
			}
		case 'work.task-added':
			return { ...work, tasks: [...work.tasks, { ...entry.payload, ...who }] }
		case 'work.task-done':
			return {
				...work,
				tasks: work.tasks.map((task) => (task.taskId === entry.payload.taskId ? { ...task, done: who } : task)),
			}
		case 'work.challenge-answered':
			return { ...work, challengeAnswers: [...work.challengeAnswers, { ...entry.payload, ...who }] }
		case 'work.staff-time':
			return { ...work, staffTime: entry.payload.band }
		case 'work.scope-counted':
			return {
				...work,
				scope: { ...entry.payload, ...who },
				scopes: [...work.scopes, { ...entry.payload, ...who, version }],
			}
		case 'work.event-recorded':
			return { ...work, events: [...work.events, { ...entry.payload, ...who }] }

		case 'emergency.saved':
			return {
				...work,
				emergency: { decisions: [], ...work.emergency, facts: { ...entry.payload, ...who } },
			}
		case 'emergency.decided':
			// What is shared after a review has to be reviewed too.
			return {
				...work,
				emergency: {
					...(work.emergency?.facts && { facts: work.emergency.facts }),
					decisions: [...(work.emergency?.decisions ?? []), { ...entry.payload, ...who }],
				},
			}
		case 'emergency.reviewed':
			return {
				...work,
				emergency: { decisions: [], ...work.emergency, reviewed: { ...entry.payload, ...who } },
			}

		case 'client.contact-attempted':
			return { ...work, contacts: [...work.contacts, { ...entry.payload, ...who }] }
		case 'client.untraceable-recorded':
			return { ...work, untraceable: { ...entry.payload, ...who } }
		case 'client.wishes-recorded':
			return { ...work, wishes: [...work.wishes, { ...entry.payload, ...who }], untraceable: undefined }
		case 'client.permission-recorded':
			return { ...work, permissions: [...work.permissions, { ...entry.payload, ...who }] }
		case 'client.permission-withdrawn':
			return stopUnfinished(
				{
					...work,
					permissions: work.permissions.map((permission, index) =>
						index === work.permissions.length - 1
							? { ...permission, withdrawn: { ...entry.payload, ...who } }
							: permission,
					),
				},
				'permission-withdrawn',
				entry,
			)
		case 'client.police-form-recorded':
			return { ...work, policeForms: [...work.policeForms, { ...entry.payload, ...who }] }
		case 'client.capacity-recorded':
			return { ...work, capacity: [...work.capacity, { ...entry.payload, ...who }] }
		case 'client.child-recorded':
			return { ...work, child: { ...entry.payload, ...who } }
		case 'client.died-recorded':
			return { ...work, died: { ...entry.payload, ...who } }
		case 'client.letter-decided':
			return { ...work, letterDecided: { ...entry.payload, ...who } }
		case 'client.receipt-choice':
			return { ...work, receiptChoice: entry.payload.how }

		case 'search.recorded':
			// Looking again opens the conclusion again.
			return {
				...work,
				searches: [...work.searches, { ...entry.payload, lookedBy: entry.payload.by, ...who }],
				searchConclusion: undefined,
			}
		case 'search.concluded':
			return { ...work, searchConclusion: { ...entry.payload, ...who, version } }

		case 'decision.proposed':
			return { ...work, proposals: [...work.proposals, { ...entry.payload, ...who, version }] }
		case 'decision.made': {
			const decision = { ...entry.payload, ...who, version }
			return stopUnfinished({ ...work, decision, decisions: [...work.decisions, decision] }, 'new-decision', entry)
		}

		case 'court.paper-read':
			return { ...work, courtPaper: { ...entry.payload, ...who, version } }

		case 'decision.approval-dates':
			return { ...work, approvalDates: { ...entry.payload, ...who, version } }

		case 'release.prepared': {
			const { releaseId } = entry.payload
			return {
				...work,
				releases: [...work.releases, { releaseId, prepared: { ...entry.payload, ...who }, state: 'prepared' }],
			}
		}
		case 'release.checked':
			return withRelease(work, entry.payload.releaseId, (release) => ({
				...release,
				state: 'checked',
				checked: { ...entry.payload, ...who },
			}))
		case 'release.stopped': {
			const { reason } = entry.payload
			return withRelease(work, entry.payload.releaseId, (release) => ({
				...release,
				state: 'stopped',
				stopped: { reason, because: 'person', ...who },
			}))
		}
		case 'release.sealed':
			return withRelease(work, entry.payload.releaseId, (release) => ({
				...release,
				state: 'sealed',
				sealed: { ...entry.payload, ...who },
			}))
		case 'release.receipt-received':
			return withRelease(work, entry.payload.releaseId, (release) => ({
				...release,
				receipt: { ...entry.payload, ...who },
			}))

		case 'close.closed':
			return { ...work, closed: { ...entry.payload, ...who } }
		case 'close.reopened':
			return {
				...work,
				closed: undefined,
				disposalProposed: undefined,
				reopened: [...work.reopened, { ...entry.payload, ...who }],
			}
		case 'close.disposal-proposed':
			return { ...work, disposalProposed: { ...entry.payload, ...who } }
		case 'close.disposal-done':
			return { ...work, disposed: { ...entry.payload, ...who } }
	}
}

import type { Entry } from '../entries.ts'
import type { AnswerName, Answers } from '../request.ts'
import type { Case } from './case.ts'
import type { decisionKinds } from './casework-entries.ts'

/**
 * Which entry of casework settles which answer: the one place that says so. Findings and letters read
 * the answers, and so never differ from the record behind them.
 */

type Decision = (typeof decisionKinds)[number]

/** Kinds of decision by which something is given. */
const disclosingKinds: readonly Decision[] = [
	'answer-question',
	'attendance-dates',
	'short-statement',
	'extract',
	'full',
]

export function isDisclosing(decision: Decision): boolean {
	return disclosingKinds.includes(decision)
}

const extents: Readonly<Record<Decision, string>> = {
	decline: '',
	narrow: '',
	'answer-question': 'factual_answer',
	'attendance-dates': 'factual_answer',
	'short-statement': 'summary',
	extract: 'part',
	full: 'full',
}

const capacityAnswers = { has: 'yes', lacks: 'no', 'in-doubt': 'unknown' } as const

/** Answers that are known only from casework: nobody sets them by hand, and a draft does not bring them. */
export const settledOnlyByCasework: readonly AnswerName[] = [
	'decision',
	'decision_recorded',
	'disclosure_extent',
	'confidentiality_ground',
	'art6_basis',
	'art9_condition',
	'client_permission_confirmed',
]

/** The answers that an entry settles; empty for most. */
export function answersSettledBy(entry: Entry): Answers {
	switch (entry.kind) {
		case 'emergency.saved':
			return entry.payload.calledBack === 'yes' ? { requester_verified: 'yes' } : {}
		case 'client.safe-contact':
			return { safe_contact: entry.payload.standing }
		case 'client.contact-attempted':
			return entry.payload.result === 'reached' ? { client_contacted: 'yes' } : {}
		case 'client.untraceable-recorded':
			return {
				client_contacted: 'no',
				client_not_contacted_reason: 'The client could not be found after safe attempts.',
				client_wishes: 'unknown',
			}
		case 'client.wishes-recorded':
			return { client_wishes: entry.payload.wishes, client_contacted: 'yes' }
		case 'client.permission-recorded':
			return { client_permission_confirmed: 'yes' }
		case 'client.permission-withdrawn':
			return { client_permission_confirmed: 'no' }
		case 'client.capacity-recorded':
			return { client_capacity: capacityAnswers[entry.payload.standing] }
		case 'client.child-recorded':
			return { client_age: 'child', parent_under_suspicion: entry.payload.parentUnderSuspicion }
		case 'client.died-recorded':
			return { client_died: 'yes' }
		case 'decision.made': {
			const { decision, article6, article9, schedule1, ground, confirmStatus } = entry.payload
			const gives = isDisclosing(decision)
			return {
				decision: gives ? 'disclose' : decision === 'narrow' ? 'narrow' : 'decline',
				decision_recorded: 'yes',
				disclosure_extent: extents[decision],
				confidentiality_ground: gives ? ground : '',
				art6_basis: gives ? article6 : '',
				art9_condition: gives ? [article9, schedule1].filter(Boolean).join(' ') : '',
				confirm_client_status: confirmStatus ? 'yes' : 'no',
			}
		}
		case 'release.prepared': {
			const { withheld, conditions } = entry.payload
			const others = withheld.some(({ reason, pages }) => reason === 'other-people' && pages > 0)
			return {
				...(withheld.length > 0 && { redaction_logged: 'yes' }),
				...(others && { contains_third_parties: 'yes' }),
				...(conditions.length > 0 && { conditions_sent: 'yes' }),
			}
		}
		case 'release.stopped':
			return { redaction_logged: 'unknown', conditions_sent: 'unknown' }
		default:
			return {}
	}
}

/** Answers about the client and about the service's own steps: they hold whatever version was asked. */
const aboutClientAndUs: readonly AnswerName[] = [
	'client_age',
	'client_capacity',
	'client_died',
	'client_contacted',
	'client_not_contacted_reason',
	'client_wishes',
	'client_permission_confirmed',
	'parent_under_suspicion',
	'safe_contact',
	'supervisor_consulted',
	'records_preserved',
	'legal_advice_taken',
	'order_restricts_telling',
	'requester_verified',
]

/** What the service did or found out itself: to say so changes nothing about what was asked. */
export const aboutUs: ReadonlySet<AnswerName> = new Set<AnswerName>([
	...aboutClientAndUs,
	...settledOnlyByCasework,
	'confirm_client_status',
	'contains_third_parties',
	'redaction_logged',
	'conditions_sent',
])

/**
 * Answers that a new version takes over from the one before it. Who is asking was confirmed only for
 * that person, so another one is confirmed anew; and nothing of a decision is taken over.
 */
export function answersThatStay(subject: Case, next: { requesterName?: string; requesterEmail?: string }): Answers {
	const version = subject.versions.at(-1)
	if (!version) return {}
	const same = (one = '', other = '') => one.trim().toLowerCase() === other.trim().toLowerCase()
	const sameAsker =
		same(version.fields.requesterName, next.requesterName) && same(version.fields.requesterEmail, next.requesterEmail)
	const stay: Answers = {}
	for (const name of aboutClientAndUs) {
		const value = version.answers[name]
		if (value !== undefined && (name !== 'requester_verified' || sameAsker)) stay[name] = value
	}
	return stay
}

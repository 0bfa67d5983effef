import { completeAnswers } from './checks/fields.ts'
import type { Answers, Lane } from './request.ts'

const compulsory: ReadonlySet<string> = new Set([
	'court_order',
	'witness_summons',
	'warrant',
	'coroner_notice',
	'statutory_duty',
])

/**
 * Police have asked the client to obtain the notes, and no order or notice stands behind it: nothing
 * has been asked of the service, and no checks apply (`lane` in `fields.json`).
 */
export function onlyClientAsked(answers: Answers): boolean {
	const { instrument, client_asked_to_fetch } = completeAnswers(answers)
	return client_asked_to_fetch === 'yes' && instrument !== 'application_notice' && !compulsory.has(instrument)
}

/**
 * The lane that the answers lead to, in the order that `lane` in `fields.json` gives. The answer
 * `lane` itself is not read: a person who changes the lane records that with a reason.
 */
export function routeLane(answers: Answers): Lane {
	const { instrument, risk_to_life, jurisdiction, requester_authorised, client_role } = completeAnswers(answers)
	if (instrument === 'application_notice') return 'compelled_pending'
	if (compulsory.has(instrument)) return 'compelled'
	if (onlyClientAsked(answers)) return 'other_request'
	if (risk_to_life === 'yes') return 'emergency'
	if (jurisdiction === 'scotland' || jurisdiction === 'ni') return 'other_uk_regime'
	if (requester_authorised === 'no') return 'other_request'
	if (client_role === 'suspect_only' || client_role === 'witness_only') return 'other_request'
	return 'vir'
}

/** The lanes in plain words, for screen. */
export const laneWords: Readonly<Record<Lane, { title: string; sentence: string }>> = {
	vir: {
		title: 'A police request',
		sentence:
			'Police ask for information about somebody who is or may be a victim. You are free to say yes, no or not yet.',
	},
	emergency: {
		title: 'Somebody is at risk now',
		sentence: 'The asker says that somebody may die or be seriously harmed. Nothing on this page holds you up.',
	},
	compelled_pending: {
		title: 'Somebody is applying for an order',
		sentence: 'There is no order yet. There is a hearing, and you may have a right to be heard.',
	},
	compelled: {
		title: 'An order, summons, warrant or notice',
		sentence: 'This paper may bind the service. Get advice before its date, and keep everything as it is.',
	},
	other_uk_regime: {
		title: 'Scotland or Northern Ireland',
		sentence: 'The England and Wales checks do not apply. Other rules do.',
	},
	other_request: {
		title: 'A request of another kind',
		sentence: 'The police request checks do not apply. Confidentiality and data protection still do.',
	},
}

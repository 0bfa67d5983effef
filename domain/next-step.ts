import { completeAnswers } from './checks/fields.ts'
import type { Finding } from './checks/types.ts'
import { onlyClientAsked } from './lane.ts'
import type { Answers, Lane } from './request.ts'

export type NextStep = 'acknowledge-and-ask' | 'challenge' | 'client-conversation' | 'take-legal-advice' | 'none'

/** Faults of a counselling request that a challenge answers: no period, whole file, credibility only, consent as basis. */
const calledFor: ReadonlySet<string> = new Set(['NARROW-01', 'NARROW-02', 'NARROW-03', 'FORM-04'])

/**
 * What to do next, as a proposal that a person may set aside. An emergency proposes nothing: it has a page
 * of its own. For a police request the first that fits: the client has died, or the request is not in writing;
 * it asks for too much, rests on consent or claims compulsion; notice is withheld; everything is shown
 * (a standard form is not needed for that); otherwise acknowledge and ask.
 */
export function nextStep(answers: Answers, findings: readonly Finding[], lane: Lane): NextStep {
	if (lane === 'emergency') return 'none'
	if (lane === 'compelled' || lane === 'compelled_pending') return 'take-legal-advice'
	if (onlyClientAsked(answers)) return 'client-conversation'
	if (lane !== 'vir') return 'acknowledge-and-ask'

	const { client_died, claims_mandatory_without_order, victim_notice } = completeAnswers(answers)
	const standing = (id: string) => findings.find(({ check }) => check === id)?.standing
	const missing = findings.filter(
		({ kind, standing }) => standing === 'not shown' && (kind === 'police-request' || kind === 'routing'),
	)

	if (client_died === 'yes') return 'take-legal-advice'
	if (standing('VIR-01') === 'not shown') return 'acknowledge-and-ask'
	if (claims_mandatory_without_order === 'yes' || missing.some(({ check }) => calledFor.has(check))) return 'challenge'
	if (victim_notice === 'withheld') return 'take-legal-advice'
	const onlyForm = missing.every(({ check }) => check === 'FORM-01')
	if (onlyForm && standing('COUN-04') === 'shown' && standing('NOT-01') === 'shown') return 'client-conversation'
	return 'acknowledge-and-ask'
}

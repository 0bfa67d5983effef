import type { AnswerName } from '../request.ts'

/**
 * Answers whose place in the paper is where the police tell what is said to have happened: the reason, the
 * line of enquiry, why it is needed, and what the material would prove. Their quotes are folded until
 * somebody opens them, so that nobody reads of an offence who only wanted to see who signed.
 */
export const tellsOfOffence: ReadonlySet<AnswerName> = new Set<AnswerName>([
	'reason_stated',
	'line_of_enquiry_stated',
	'necessity_stated',
	'proportionality_stated',
	'spv_stated',
	'essential_stated',
	'presumption_addressed',
	'credibility_only',
	'other_means_addressed',
	'less_intrusive_stated',
	'holds_basis_stated',
	'client_role',
	'risk_to_life',
])

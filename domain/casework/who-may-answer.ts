import type { Role } from '../people.ts'
import type { AnswerName } from '../request.ts'
import { settledOnlyByCasework } from './settled-answers.ts'

/** Answers that say what the client told somebody they trust, or what only the clinical lead decides. */
const therapists: readonly Role[] = ['therapist', 'clinical_lead']
const lead: readonly Role[] = ['clinical_lead']
const reserved: Partial<Record<AnswerName, readonly Role[]>> = {
	client_wishes: therapists,
	client_permission_confirmed: therapists,
	confirm_client_status: lead,
	decision: lead,
	decision_recorded: lead,
	disclosure_extent: lead,
	confidentiality_ground: lead,
	art6_basis: lead,
	art9_condition: lead,
}

/** Answers that have a page and an entry of their own; they are not set like the others. */
export const answersSetElsewhere: readonly AnswerName[] = ['lane', 'safe_contact', ...settledOnlyByCasework]

const everyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']

/** Who may give an answer (design, section 1, and the letters reference: signers and blocks). */
export function whoMayAnswer(name: AnswerName): readonly Role[] {
	return reserved[name] ?? everyone
}

import { type AnswerName, type FieldName, fieldNames, type Lane } from '../../../domain/request.ts'

/** A record in the form of the sample documents' JSON files, as far as it is compared. */
export interface Truth {
	title: string
	traps: string[]
	/** What the document gives; `null` where it does not say. */
	fields: Record<FieldName, string | null>
	answers: Partial<Record<AnswerName, string>>
	/** Other values that a careful reader could defend as well; `'*'` takes the name out of the count. */
	accept: Partial<Record<AnswerName | FieldName, string[]>>
	lane: Lane
}

export interface GeneratedDocument {
	id: string
	kind: string
	fileName: string
	bytes: Uint8Array
	password?: string
	/** Pages are images, so that reading takes OCR. */
	scan: boolean
	truth: Truth
}

/** What stands in a record before anything is said: silence is `no` for what a document says, `unknown` for the world. */
export function silentAnswers(): Partial<Record<AnswerName, string>> {
	const no: AnswerName[] = [
		'reason_stated',
		'handling_stated',
		'holds_basis_stated',
		'line_of_enquiry_stated',
		'necessity_stated',
		'proportionality_stated',
		'other_means_addressed',
		'less_intrusive_stated',
		'spv_stated',
		'presumption_addressed',
		'essential_stated',
		'approval_shown',
		'views_recorded',
		'date_range_stated',
		'whole_file_requested',
		'standard_form_used',
		'voluntary_stated',
		'claims_mandatory_without_order',
		'defence_disclosure_stated',
		'consent_is_basis',
	]
	const unknown: AnswerName[] = [
		'client_role',
		'client_age',
		'victim_notice',
		'approver_standing',
		'requester_verified',
		'client_capacity',
		'notice_recipient_conflict',
		'credibility_only',
		'client_asked_to_fetch',
		'supervisor_consulted',
		'risk_to_life',
		'client_died',
		'parent_under_suspicion',
	]
	return {
		instrument: 'request',
		jurisdiction: 'ew',
		requester_authorised: 'yes',
		in_writing: 'yes',
		info_described: 'yes',
		excess_risk: 'yes',
		reason_exception_claimed: 'none',
		handling_exception_claimed: 'none',
		approver_rank: '',
		...Object.fromEntries(no.map((name) => [name, 'no'])),
		...Object.fromEntries(unknown.map((name) => [name, 'unknown'])),
	}
}

export function emptyFields(): Record<FieldName, string | null> {
	return Object.fromEntries(fieldNames.map((name) => [name, null])) as Record<FieldName, string | null>
}

/** The lane as `fields.json` words it, written again here so that the measure does not lean on what it measures. */
export function laneOf(answers: Truth['answers']): Lane {
	const is = (name: AnswerName, ...values: string[]) => values.includes(answers[name] ?? '')
	if (is('instrument', 'application_notice')) return 'compelled_pending'
	if (is('instrument', 'court_order', 'witness_summons', 'warrant', 'coroner_notice', 'statutory_duty'))
		return 'compelled'
	if (is('client_asked_to_fetch', 'yes')) return 'other_request'
	if (is('risk_to_life', 'yes')) return 'emergency'
	if (is('jurisdiction', 'scotland', 'ni')) return 'other_uk_regime'
	if (is('requester_authorised', 'no') || is('client_role', 'suspect_only', 'witness_only')) return 'other_request'
	return 'vir'
}

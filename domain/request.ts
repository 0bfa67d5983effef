/** The facts of a request as its paper gives them, and the answers that the checks are run on. */

/** Fields of a request, in the order in which the page shows them. Dates are ISO (YYYY-MM-DD). */
export const fieldNames = [
	'receivedOn',
	'requestDate',
	'channel',
	'askingBody',
	'askingBodyType',
	'requesterName',
	'requesterRank',
	'requesterNumber',
	'requesterEmail',
	'requesterPhone',
	'policeReference',
	'personNamed',
	'informationSought',
	'periodFrom',
	'periodTo',
	'replyBy',
	'approverName',
	'approverRank',
	'approvalDate',
	'noticeDate',
] as const
export type FieldName = (typeof fieldNames)[number]

/** Values as written by a person or confirmed by one; a missing or empty value means "I don't know". */
export type RequestFields = Partial<Record<FieldName, string>>

export const channels = ['email', 'post', 'phone', 'visit', 'portal', 'fax'] as const
export type Channel = (typeof channels)[number]

/** Names of the answers, as in `checks/fields.json`; a test holds the two together. */
export const answerNames = [
	'request_date',
	'approval_date',
	'notice_date',
	'instrument',
	'jurisdiction',
	'service_nation',
	'client_role',
	'client_age',
	'victim_notice',
	'reason_exception_claimed',
	'handling_exception_claimed',
	'approver_standing',
	'approval_same_day_order',
	'deadline_source',
	'decision',
	'confidentiality_ground',
	'late_notice_reason',
	'client_not_contacted_reason',
	'art6_basis',
	'art9_condition',
	'requester_authorised',
	'requester_verified',
	'recipient_counselling',
	'client_capacity',
	'notice_recipient_conflict',
	'in_writing',
	'info_described',
	'reason_stated',
	'handling_stated',
	'holds_basis_stated',
	'line_of_enquiry_stated',
	'necessity_stated',
	'proportionality_stated',
	'excess_risk',
	'other_means_addressed',
	'less_intrusive_stated',
	'spv_stated',
	'presumption_addressed',
	'essential_stated',
	'approval_shown',
	'views_recorded',
	'date_range_stated',
	'whole_file_requested',
	'credibility_only',
	'standard_form_used',
	'voluntary_stated',
	'claims_mandatory_without_order',
	'defence_disclosure_stated',
	'consent_is_basis',
	'client_asked_to_fetch',
	'client_contacted',
	'supervisor_consulted',
	'contains_third_parties',
	'redaction_logged',
	'records_preserved',
	'conditions_sent',
	'decision_recorded',
	'risk_to_life',
	'lane',
	'approver_rank',
	'approver_name',
	'approver_is_requester',
	'client_died',
	'parent_under_suspicion',
	'safe_contact',
	'client_wishes',
	'client_permission_confirmed',
	'confirm_client_status',
	'disclosure_extent',
	'legal_advice_taken',
	'order_restricts_telling',
] as const
export type AnswerName = (typeof answerNames)[number]

/** Answers that a person confirmed; a missing one stands at its default in `checks/fields.json`. */
export type Answers = Partial<Record<AnswerName, string>>

export const lanes = ['vir', 'emergency', 'compelled_pending', 'compelled', 'other_uk_regime', 'other_request'] as const
/** Which regime a request belongs to. */
export type Lane = (typeof lanes)[number]

import type { AnswerName, Answers } from '../../domain/index.ts'

export interface AnswerGroup {
	title: string
	names: AnswerName[]
}

/** What a request may say, in the order in which the checks ask. The service's own steps are not among them. */
export const answerGroups: AnswerGroup[] = [
	{
		title: 'Which rules apply',
		names: [
			'instrument',
			'jurisdiction',
			'requester_authorised',
			'client_role',
			'client_asked_to_fetch',
			'risk_to_life',
		],
	},
	{
		title: 'What the request must say',
		names: [
			'in_writing',
			'info_described',
			'reason_stated',
			'reason_exception_claimed',
			'handling_stated',
			'handling_exception_claimed',
		],
	},
	{
		title: 'The threshold',
		names: [
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
		],
	},
	{
		title: 'Authority',
		names: ['approval_shown', 'approver_standing', 'approver_is_requester', 'approval_same_day_order'],
	},
	{
		title: 'Notice to the person',
		names: [
			'victim_notice',
			'late_notice_reason',
			'client_age',
			'client_capacity',
			'notice_recipient_conflict',
			'views_recorded',
		],
	},
	{ title: 'How much is asked for', names: ['date_range_stated', 'whole_file_requested', 'credibility_only'] },
	{
		title: 'How it is put',
		names: [
			'standard_form_used',
			'voluntary_stated',
			'claims_mandatory_without_order',
			'defence_disclosure_stated',
			'consent_is_basis',
		],
	},
]

/** Whether a question means anything, given the other answers: one that an earlier answer closes is not asked. */
export function isAsked(name: AnswerName, answers: Answers): boolean {
	switch (name) {
		case 'reason_exception_claimed':
			return answers.reason_stated !== 'yes'
		case 'handling_exception_claimed':
			return answers.handling_stated !== 'yes'
		case 'approver_standing':
		case 'approver_is_requester':
			return answers.approval_shown !== 'no'
		case 'approval_same_day_order':
			return Boolean(answers.approval_date) && answers.approval_date === answers.request_date
		case 'late_notice_reason':
			return Boolean(answers.notice_date && answers.request_date && answers.notice_date > answers.request_date)
		case 'notice_recipient_conflict':
			return (
				(answers.client_age === 'child' || answers.client_capacity === 'no') && answers.victim_notice !== 'withheld'
			)
		case 'client_capacity':
			return answers.client_age !== 'child'
		case 'other_means_addressed':
			return answers.excess_risk !== 'no'
		default:
			return true
	}
}

import { completeAnswers } from './checks/fields.ts'
import { onlyClientAsked, routeLane } from './lane.ts'
import type { AnswerName, Answers } from './request.ts'

/** One choice of a lane question, and the answers that choosing it gives. */
export interface LaneOption {
	label: string
	sets: Answers
}

/** A question that helps to settle the lane. The last option is always "I don't know" and sets nothing. */
export interface LaneQuestion {
	id: 'paper' | 'asker' | 'about'
	/** The answers that it may set. */
	answers: readonly AnswerName[]
	question: string
	help: string
	options: readonly LaneOption[]
}

const dontKnow: LaneOption = { label: 'I don’t know', sets: {} }

const paper: LaneQuestion = {
	id: 'paper',
	answers: ['instrument', 'client_asked_to_fetch'],
	question: 'What kind of paper is it?',
	help: 'An order has a court’s name, a date by which to obey and usually a seal. A letter or form from police is a request, however firmly it is worded.',
	options: [
		{ label: 'A request: a letter, form, email or call', sets: { instrument: 'request' } },
		{
			label: 'Police asked the client to get their own notes',
			sets: { instrument: 'request', client_asked_to_fetch: 'yes' },
		},
		{ label: 'Notice that somebody is applying for an order or summons', sets: { instrument: 'application_notice' } },
		{ label: 'A court order or production order', sets: { instrument: 'court_order' } },
		{ label: 'A witness summons', sets: { instrument: 'witness_summons' } },
		{ label: 'A warrant', sets: { instrument: 'warrant' } },
		{ label: 'A coroner’s notice under Schedule 5', sets: { instrument: 'coroner_notice' } },
		{ label: 'Another legal duty to hand over information', sets: { instrument: 'statutory_duty' } },
		dontKnow,
	],
}

const asker: LaneQuestion = {
	id: 'asker',
	answers: ['jurisdiction', 'requester_authorised'],
	question: 'Who is asking?',
	help: 'It turns on the asker, not on where the client lives.',
	options: [
		{
			label:
				'A police force in England or Wales, British Transport Police, the National Crime Agency, the IOPC, or a contractor for one of them',
			sets: { jurisdiction: 'ew', requester_authorised: 'yes' },
		},
		{ label: 'A Ministry of Defence Police constable', sets: { jurisdiction: 'ew', requester_authorised: 'yes' } },
		{
			label: 'The service police (Royal Navy, Royal Military or RAF Police) or their complaints commissioner',
			sets: { jurisdiction: 'service_police', requester_authorised: 'yes' },
		},
		{
			label: 'Police Scotland or the Procurator Fiscal',
			sets: { jurisdiction: 'scotland', requester_authorised: 'no' },
		},
		{
			label: 'The Police Service of Northern Ireland or its Ombudsman',
			sets: { jurisdiction: 'ni', requester_authorised: 'no' },
		},
		{
			label: 'Anyone else: a solicitor, court staff, council, insurer, CICA, CPS, another agency',
			sets: { jurisdiction: 'ew', requester_authorised: 'no' },
		},
		dontKnow,
	],
}

const about: LaneQuestion = {
	id: 'about',
	answers: ['risk_to_life', 'client_role'],
	question: 'What is it about?',
	help: 'The word “urgent” alone is not a risk to life.',
	options: [
		{
			label: 'The person is, or may be, a victim or at risk of becoming one',
			sets: { client_role: 'victim_or_at_risk' },
		},
		{ label: 'The request says that somebody may die or be seriously harmed now', sets: { risk_to_life: 'yes' } },
		{ label: 'The person is only a suspect', sets: { client_role: 'suspect_only' } },
		{ label: 'The person is only a witness', sets: { client_role: 'witness_only' } },
		dontKnow,
	],
}

/**
 * The questions, at most three, whose answers could still change the lane: what the paper is, who
 * asks, and what it is about. None in an emergency, and none once the lane is settled. A thing that a
 * paper simply does not mention (risk to life, the client asked to fetch) is not asked for its own sake.
 */
export function laneQuestions(answers: Answers): LaneQuestion[] {
	const known = completeAnswers(answers)
	const lane = routeLane(answers)
	const ends = lane === 'compelled' || lane === 'compelled_pending' || lane === 'emergency' || onlyClientAsked(answers)
	if (ends) return []
	const open = lane === 'vir'
	const askerOpen = known.jurisdiction === 'unknown' || (open && known.requester_authorised === 'unknown')
	return [
		...(known.instrument === 'unknown' ? [paper] : []),
		...(askerOpen ? [asker] : []),
		...((open || askerOpen) && known.client_role === 'unknown' ? [about] : []),
	]
}

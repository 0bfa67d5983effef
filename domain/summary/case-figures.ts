import type { BodyType } from '../checks/body-types.ts'
import { lanes } from '../request.ts'

/**
 * One request as the year counts it. Closed values only: nothing here is free text, and *not
 * recorded* is a value like any other, so that what is missing is counted too (source of the rows:
 * section 1 of the annual summary's reference).
 */

export const notRecorded = 'not_recorded'

/** Kinds of asking body as they are counted; force names stay out of every published figure. */
export const askerKinds = [
	'police_force',
	'national_police',
	'service_police',
	'complaints_body',
	'outside_england_wales',
	'court',
	'contractor',
	'other',
	notRecorded,
] as const
export type AskerKind = (typeof askerKinds)[number]

export const askerKindOf: Readonly<Record<BodyType, AskerKind>> = {
	territorial: 'police_force',
	'small-force': 'police_force',
	'joint-unit': 'police_force',
	btp: 'national_police',
	mdp: 'national_police',
	cnc: 'national_police',
	nca: 'national_police',
	rnp: 'service_police',
	rmp: 'service_police',
	rafp: 'service_police',
	dscc: 'service_police',
	spcc: 'complaints_body',
	iopc: 'complaints_body',
	contractor: 'contractor',
	'scotland-police': 'outside_england_wales',
	'scotland-oversight': 'outside_england_wales',
	'scotland-prosecutor': 'outside_england_wales',
	'ni-police': 'outside_england_wales',
	'ni-oversight': 'outside_england_wales',
	'overseas-police': 'outside_england_wales',
	court: 'court',
	'non-police': 'other',
}

const yesNoUnclear = ['yes', 'no', 'unclear'] as const
export type YesNoUnclear = (typeof yesNoUnclear)[number]

/** Things that a challenge may ask about; several may be given. */
export const challengeGrounds = [
	'form',
	'line_of_enquiry',
	'necessity',
	'other_means',
	'probative_value',
	'approval',
	'notice',
	'breadth',
	'credibility',
] as const
export type ChallengeGround = (typeof challengeGrounds)[number]

/** Every closed list of the record, by field. */
export const figureValues = {
	lane: lanes,
	asker: askerKinds,
	channel: ['email', 'post', 'phone', 'visit', 'portal', 'fax', notRecorded],
	approval: ['at_receipt', 'later', 'not_shown', 'unclear'],
	/** Rank band of the approver where one is shown (bands of the authority table; code as reported). */
	rankBand: ['below_ci', 'ci', 'above_ci', 'acting', 'equivalent_stated', 'equivalent_not_stated', notRecorded],
	approvalDated: ['in_time', 'after', notRecorded],
	written: ['stated', 'not_stated', 'unclear'],
	described: ['stated', 'not_stated', 'unclear'],
	reason: ['stated', 'exception', 'not_stated', 'unclear'],
	handling: ['stated', 'exception', 'not_stated', 'unclear'],
	lineOfEnquiry: yesNoUnclear,
	necessity: yesNoUnclear,
	proportionality: yesNoUnclear,
	probativeValue: yesNoUnclear,
	excessRisk: yesNoUnclear,
	otherMeans: yesNoUnclear,
	presumption: yesNoUnclear,
	dateRange: yesNoUnclear,
	wholeFile: yesNoUnclear,
	credibilityOnly: yesNoUnclear,
	notice: ['in_time', 'after', 'given_undated', 'not_yet', 'withheld', 'not_given', notRecorded],
	spokenTo: ['yes', 'no', notRecorded],
	/** Unknown is never counted as a refusal. */
	wishes: [
		'agree_all',
		'agree_part',
		'short_statement',
		'nothing',
		'advice_first',
		'unknown',
		'died',
		'cannot_be_found',
	],
	age: ['adult', 'child', notRecorded],
	capacity: ['has', 'lacks', notRecorded],
	acknowledged: ['yes', 'no'],
	challenged: ['yes', 'no'],
	lesserOffered: ['yes', 'no', notRecorded],
	challengeResult: ['withdrawn', 'narrowed', 'rejustified', 'court', 'no_reply', 'waiting'],
	response: ['full', 'part', 'summary', 'factual_answer', 'none', 'undecided', 'not_held'],
	staffMinutes: ['under_30', '30_to_60', '60_to_120', '120_to_240', 'over_240', notRecorded],
	emergencyReview: ['on_time', 'late', 'not_done', 'not_needed', notRecorded],
} as const
type ClosedValues = { [Field in keyof typeof figureValues]: (typeof figureValues)[Field][number] }

/** A request's closed values. Dates are ISO and serve to count with; they are never published. */
export interface CaseFigures extends ClosedValues {
	/** Id and reference of the request, for links inside the app only. */
	requestId: string
	reference: string
	/** Day of receipt, ISO; empty when not known: the request is then left out of every year. */
	receivedOn: string
	/** ISO; empty while open. */
	closedOn: string
	/** Which client, as a number that means nothing outside the register; 0 when not known. */
	client: number
	/** Name from the list of known bodies, or empty: internal only. */
	force: string
	/** Versions of the request, from 1. */
	versions: number
	grounds: readonly ChallengeGround[]
	/** Working days from receipt to the first letter out; null while none has gone or a date is missing. */
	firstReplyDays: number | null
	/** Working days from challenge to the police's answer. */
	policeAnswerDays: number | null
	/** Working days from receipt to close. */
	closeDays: number | null
	/** Appointments or months asked for and given. */
	scopeAsked: number | null
	scopeGiven: number | null
	/** Events of the service's own, internal only. */
	breaches: number
	nearMisses: number
	/** Findings that nobody has confirmed. */
	unconfirmedFindings: number
	/** Whether the answers show what the Act or the Code ask for: how many of how many (internal: who asks well). */
	thingsShown: number
	thingsAsked: number
	/** Rule pack that the request was assessed under. */
	pack: string
}

/**
 * What a request's record still lacks for the year, in words for a checklist; empty when nothing is
 * missing. Only facts that a person can still record are named: what the police leave unclear is not.
 */
export function missingFacts(figures: CaseFigures): string[] {
	const missing: string[] = []
	const ask = (lacks: boolean, words: string) => {
		if (lacks) missing.push(words)
	}
	ask(figures.receivedOn === '', 'the day it arrived')
	ask(figures.asker === notRecorded, 'what kind of body asked')
	ask(figures.channel === notRecorded, 'how it arrived')
	if (figures.lane !== 'vir') {
		ask(
			figures.lane === 'emergency' && figures.emergencyReview === notRecorded,
			'whether the emergency was reviewed on time',
		)
		return missing
	}
	ask(figures.unconfirmedFindings > 0, 'findings that nobody has confirmed')
	ask(figures.approval === 'unclear', 'whether an approver is shown')
	ask(figures.dateRange === 'unclear', 'whether it gives a date range')
	ask(figures.notice === notRecorded, 'whether the client was given notice')
	ask(figures.spokenTo === notRecorded, 'whether the client was spoken to')
	ask(figures.challenged === 'yes' && figures.challengeResult === 'waiting', 'the result of the challenge')
	ask(figures.response === 'undecided', 'what was decided')
	const gave = ['full', 'part', 'summary', 'factual_answer'].includes(figures.response)
	ask(gave && (figures.scopeAsked === null || figures.scopeGiven === null), 'how much was asked for and given')
	return missing
}

import type { CaseFigures, ChallengeGround, YesNoUnclear } from './case-figures.ts'
import { challengeGrounds } from './case-figures.ts'

export const profiles = ['internal', 'funder', 'public'] as const
/** Who the summary is for. */
export type Profile = (typeof profiles)[number]

type Cell = readonly [key: string, label: string]

/**
 * One question about every request of a population; each request falls into exactly one cell, so the
 * cells add up to the population. Nothing is published that is not such a cell, or worked out from
 * published cells: that is what lets the audit of `suppress.ts` be complete.
 */
export interface SectionSpec {
	id: string
	/** The part of the report that it stands in. */
	heading: string
	title: string
	/** `received`, a cell (`lane/vir`) or a group of cells (`response+held`). */
	population: string
	/** Who is counted, in words: "requests for information under the Act". */
	counted: string
	cells: readonly Cell[]
	/** Cells that together are the population of another section. */
	groups?: readonly { key: string; label: string; cells: readonly string[] }[]
	/** Rows of one table: sections that ask the same question of several things. */
	matrix?: string
	/** Cells that have no outcome yet and are left out of rates. */
	pending?: readonly string[]
	/** The cells are steps of a measure, lowest first, up to this many; the rest have none. */
	steps?: number
	/** Profiles in which it is published; all of them when missing. */
	only?: readonly Profile[]
	/** The cell that a request falls into. */
	cellOf: (figures: CaseFigures) => string
}

const vir = { population: 'lane/vir', counted: 'requests for information under the Act' } as const
const received = { population: 'received', counted: 'requests received' } as const
const challenged = { population: 'challenge/challenged', counted: 'requests that were challenged' } as const
const notPublic: readonly Profile[] = ['internal', 'funder']
const yesNo: readonly Cell[] = [
	['yes', 'Yes'],
	['no', 'No'],
	['unclear', 'Not clear or not recorded'],
]

function step(value: number | null, edges: readonly number[], otherwise: string): string {
	if (value === null) return otherwise
	const at = edges.findIndex((edge) => value <= edge)
	return `s${at === -1 ? edges.length : at}`
}

function daySteps(edges: readonly number[]): Cell[] {
	const from = (at: number) => (at === 0 ? 0 : edges[at - 1]! + 1)
	return [
		...edges.map((edge, at): Cell => [`s${at}`, `${from(at)} to ${edge} working days`]),
		[`s${edges.length}`, `Over ${edges.at(-1)} working days`],
	]
}

const replyEdges = [2, 5, 10, 20]
const closeEdges = [10, 20, 40, 60]

/** Given as a share of what was asked: what was left out, in percent. */
function narrowedBy({ scopeAsked, scopeGiven }: CaseFigures): string {
	if (scopeAsked === null || scopeGiven === null || scopeAsked <= 0) return 'not_recorded'
	const cut = 100 * (1 - Math.min(scopeGiven, scopeAsked) / scopeAsked)
	return cut === 0 ? 's0' : cut <= 50 ? 's1' : 's2'
}

function formRow(id: string, title: string, field: 'written' | 'described' | 'reason' | 'handling'): SectionSpec {
	const excepted = field === 'reason' || field === 'handling'
	return {
		id,
		heading: 'What section 44C asks for',
		title,
		...vir,
		cells: [
			['stated', 'Stated'],
			...(excepted ? ([['exception', 'Exception claimed']] as const) : []),
			['not_stated', 'Not stated'],
			['unclear', 'Not clear or not recorded'],
		],
		matrix: 'form',
		cellOf: (figures) => figures[field],
	}
}

type YesNoField = {
	[Field in keyof CaseFigures]: CaseFigures[Field] extends YesNoUnclear ? Field : never
}[keyof CaseFigures]

function yesNoRow(matrix: string, heading: string, id: string, title: string, field: YesNoField): SectionSpec {
	return { id, heading, title, ...vir, cells: yesNo, matrix, cellOf: (figures) => figures[field] as string }
}

const threshold = 'The tests in section 44A and the Code'
const breadth = 'How much is asked for'

const groundWords: Record<ChallengeGround, string> = {
	form: 'What section 44C asks for',
	line_of_enquiry: 'Line of enquiry',
	necessity: 'Necessary and proportionate',
	other_means: 'Other means of obtaining it',
	probative_value: 'Substantial probative value',
	approval: 'Approval',
	notice: 'Notice to the client',
	breadth: 'Breadth of the request',
	credibility: 'Credibility as the only reason',
}

/** The five answers of `other means`, breadth and the rest come as the request that arrived gave them. */
export const sections: readonly SectionSpec[] = [
	{
		id: 'lane',
		heading: 'Requests received',
		title: 'Kind of request',
		...received,
		cells: [
			['vir', 'Request for information under the Act'],
			['emergency', 'Emergency: somebody at risk now'],
			['compelled', 'Order, summons, warrant or notice'],
			['compelled_pending', 'Application for an order'],
			['other_uk_regime', 'Scotland or Northern Ireland'],
			['other_request', 'Request of another kind'],
		],
		cellOf: ({ lane }) => lane,
	},
	{
		id: 'asker',
		heading: 'Requests received',
		title: 'Who asked',
		...received,
		cells: [
			['police_force', 'Police force'],
			['national_police', 'National police body or the National Crime Agency'],
			['service_police', 'Service police'],
			['complaints_body', 'Police complaints body'],
			['outside_england_wales', 'Body outside England and Wales'],
			['court', 'Court'],
			['contractor', 'Contractor of the police'],
			['other', 'Somebody else'],
			['not_recorded', 'Not recorded'],
		],
		cellOf: ({ asker }) => asker,
	},
	{
		id: 'channel',
		heading: 'Requests received',
		title: 'How it arrived',
		...received,
		cells: [
			['email', 'Email'],
			['post', 'Post'],
			['phone', 'Telephone'],
			['visit', 'Visit'],
			['portal', 'Portal'],
			['fax', 'Fax'],
			['not_recorded', 'Not recorded'],
		],
		cellOf: ({ channel }) => channel,
	},
	{
		id: 'versions',
		heading: 'Requests received',
		title: 'Versions of the request',
		...received,
		cells: [
			['one', 'One'],
			['two', 'Two'],
			['more', 'Three or more'],
		],
		cellOf: ({ versions }) => (versions <= 1 ? 'one' : versions === 2 ? 'two' : 'more'),
	},
	{
		id: 'approval',
		heading: 'Approval',
		title: 'Approving officer shown',
		...vir,
		cells: [
			['at_receipt', 'Shown when received'],
			['later', 'Shown later'],
			['not_shown', 'Never shown'],
			['unclear', 'Not clear or not recorded'],
		],
		groups: [{ key: 'shown', label: 'requests that show an approving officer', cells: ['at_receipt', 'later'] }],
		cellOf: ({ approval }) => approval,
	},
	{
		id: 'rank',
		heading: 'Approval',
		title: 'Rank of the approving officer (code as reported)',
		population: 'approval+shown',
		counted: 'requests that show an approving officer',
		cells: [
			['below_ci', 'Below chief inspector'],
			['ci', 'Chief inspector'],
			['above_ci', 'Above chief inspector'],
			['acting', 'Acting or temporary'],
			['equivalent_stated', 'Grade said to be equivalent'],
			['equivalent_not_stated', 'Grade not said to be equivalent'],
			['not_recorded', 'Not recognised or not recorded'],
		],
		cellOf: ({ rankBand }) => rankBand,
	},
	{
		id: 'approval_date',
		heading: 'Approval',
		title: 'Date of the approval',
		population: 'approval+shown',
		counted: 'requests that show an approving officer',
		cells: [
			['in_time', 'On or before the date of the request'],
			['after', 'After the date of the request'],
			['not_recorded', 'A date is missing'],
		],
		cellOf: ({ approvalDated }) => approvalDated,
	},
	formRow('written', 'Request in writing', 'written'),
	formRow('described', 'Information described', 'described'),
	formRow('reason', 'Reason given', 'reason'),
	formRow('handling', 'Handling explained', 'handling'),
	yesNoRow('threshold', threshold, 'line_of_enquiry', 'Line of enquiry named', 'lineOfEnquiry'),
	yesNoRow('threshold', threshold, 'necessity', 'Necessity explained', 'necessity'),
	yesNoRow('threshold', threshold, 'proportionality', 'Proportionality explained', 'proportionality'),
	yesNoRow('threshold', threshold, 'probative_value', 'Substantial probative value explained', 'probativeValue'),
	yesNoRow('threshold', threshold, 'excess_risk', 'Would give more than is needed', 'excessRisk'),
	yesNoRow('threshold', threshold, 'other_means', 'Other means addressed', 'otherMeans'),
	yesNoRow('threshold', threshold, 'presumption', 'Presumption addressed (code as reported)', 'presumption'),
	yesNoRow('breadth', breadth, 'date_range', 'Date range given', 'dateRange'),
	yesNoRow('breadth', breadth, 'whole_file', 'Whole file asked for', 'wholeFile'),
	yesNoRow('breadth', breadth, 'credibility_only', 'Credibility the only reason', 'credibilityOnly'),
	{
		id: 'notice',
		heading: 'Notice to the client',
		title: 'What the police say about notice',
		...vir,
		cells: [
			['in_time', 'Given on or before the request'],
			['after', 'Given after the request'],
			['given_undated', 'Given, date not known'],
			['not_yet', 'Not given yet'],
			['withheld', 'Withheld'],
			['not_given', 'Not given'],
			['not_recorded', 'Not known'],
		],
		cellOf: ({ notice }) => notice,
	},
	{
		id: 'wishes_known',
		heading: 'The client’s voice',
		title: 'The client’s wishes',
		...vir,
		cells: [
			['known', 'Known'],
			['not_known', 'Not known, or could not be asked'],
		],
		only: ['public'],
		cellOf: ({ wishes }) => (['unknown', 'died', 'cannot_be_found'].includes(wishes) ? 'not_known' : 'known'),
	},
	{
		id: 'spoken_to',
		heading: 'The client’s voice',
		title: 'Client spoken to',
		...vir,
		only: notPublic,
		cells: [
			['yes', 'Yes'],
			['no', 'No'],
			['not_recorded', 'Not recorded'],
		],
		cellOf: ({ spokenTo }) => spokenTo,
	},
	{
		id: 'wishes',
		heading: 'The client’s voice',
		title: 'What the client wants',
		...vir,
		only: notPublic,
		cells: [
			['agree_all', 'Give all of it'],
			['agree_part', 'Give part of it'],
			['short_statement', 'A short statement instead'],
			['nothing', 'Give nothing'],
			['advice_first', 'Advice first'],
			['unknown', 'Wishes unknown'],
			['died', 'The client has died'],
			['cannot_be_found', 'The client cannot be found'],
		],
		cellOf: ({ wishes }) => wishes,
	},
	{
		id: 'age',
		heading: 'The client’s voice',
		title: 'Age of the client',
		...vir,
		only: notPublic,
		cells: [
			['adult', 'Adult'],
			['child', 'Under 18'],
			['not_recorded', 'Not recorded'],
		],
		cellOf: ({ age }) => age,
	},
	{
		id: 'capacity',
		heading: 'The client’s voice',
		title: 'Capacity about the notice',
		...vir,
		only: notPublic,
		cells: [
			['has', 'Has capacity'],
			['lacks', 'Lacks capacity'],
			['not_recorded', 'Not recorded'],
		],
		cellOf: ({ capacity }) => capacity,
	},
	{
		id: 'acknowledged',
		heading: 'What the service did',
		title: 'Acknowledged',
		...vir,
		cells: [
			['yes', 'Yes'],
			['no', 'No'],
		],
		cellOf: ({ acknowledged }) => acknowledged,
	},
	{
		id: 'response',
		heading: 'What the service did',
		title: 'Result of the request',
		...vir,
		cells: [
			['full', 'Given in full'],
			['part', 'Given in part'],
			['summary', 'A summary given'],
			['factual_answer', 'A factual answer given'],
			['none', 'Nothing given'],
			['undecided', 'Not decided yet'],
			['not_held', 'Nothing held'],
		],
		groups: [
			{
				key: 'held',
				label: 'requests where something was held',
				cells: ['full', 'part', 'summary', 'factual_answer', 'none', 'undecided'],
			},
		],
		pending: ['undecided'],
		cellOf: ({ response }) => response,
	},
	{
		id: 'challenge',
		heading: 'What the service did',
		title: 'Challenged',
		population: 'response+held',
		counted: 'requests under the Act where something was held',
		cells: [
			['challenged', 'Challenged'],
			['not_challenged', 'Not challenged'],
		],
		cellOf: (figures) => (figures.challenged === 'yes' ? 'challenged' : 'not_challenged'),
	},
	{
		id: 'lesser',
		heading: 'What the service did',
		title: 'A lesser alternative offered',
		population: 'response+held',
		counted: 'requests under the Act where something was held',
		cells: [
			['yes', 'Yes'],
			['no', 'No'],
			['not_recorded', 'Not recorded'],
		],
		cellOf: ({ lesserOffered }) => lesserOffered,
	},
	...challengeGrounds.map(
		(ground): SectionSpec => ({
			id: `ground_${ground}`,
			heading: 'Challenges',
			title: groundWords[ground],
			...challenged,
			cells: [
				['raised', 'Raised'],
				['not_raised', 'Not raised'],
			],
			matrix: 'grounds',
			cellOf: ({ grounds }) => (grounds.includes(ground) ? 'raised' : 'not_raised'),
		}),
	),
	{
		id: 'challenge_result',
		heading: 'Challenges',
		title: 'Result of the challenge',
		...challenged,
		cells: [
			['withdrawn', 'Request withdrawn'],
			['narrowed', 'Request narrowed'],
			['rejustified', 'Unchanged, reasons given'],
			['court', 'Went to court'],
			['no_reply', 'No reply'],
			['waiting', 'Waiting for a reply'],
		],
		groups: [
			{
				key: 'answered',
				label: 'challenges that were answered',
				cells: ['withdrawn', 'narrowed', 'rejustified', 'court'],
			},
		],
		pending: ['waiting'],
		cellOf: ({ challengeResult }) => challengeResult,
	},
	{
		id: 'scope',
		heading: 'Scope',
		title: 'Narrowed by, between what was asked for and what was given',
		...vir,
		cells: [
			['s0', 'Given as asked'],
			['s1', 'Narrowed by up to half'],
			['s2', 'Narrowed by more than half'],
			['not_recorded', 'Not recorded, or nothing given'],
		],
		steps: 3,
		cellOf: narrowedBy,
	},
	{
		id: 'first_reply',
		heading: 'Time',
		title: 'From receipt to the first reply',
		...received,
		cells: [...daySteps(replyEdges), ['none', 'No reply yet, or a date is missing']],
		steps: replyEdges.length + 1,
		pending: ['none'],
		cellOf: ({ firstReplyDays }) => step(firstReplyDays, replyEdges, 'none'),
	},
	{
		id: 'police_answer',
		heading: 'Time',
		title: 'From challenge to the police’s answer',
		population: 'challenge_result+answered',
		counted: 'challenges that were answered',
		cells: [...daySteps(replyEdges), ['none', 'A date is missing']],
		steps: replyEdges.length + 1,
		pending: ['none'],
		cellOf: ({ policeAnswerDays }) => step(policeAnswerDays, replyEdges, 'none'),
	},
	{
		id: 'close',
		heading: 'Time',
		title: 'From receipt to close',
		...received,
		cells: [...daySteps(closeEdges), ['none', 'Open, or a date is missing']],
		steps: closeEdges.length + 1,
		pending: ['none'],
		cellOf: ({ closeDays }) => step(closeDays, closeEdges, 'none'),
	},
	{
		id: 'staff_time',
		heading: 'Staff time',
		title: 'Staff time per request',
		...received,
		cells: [
			['under_30', 'Under 30 minutes'],
			['30_to_60', '30 minutes to 1 hour'],
			['60_to_120', '1 to 2 hours'],
			['120_to_240', '2 to 4 hours'],
			['over_240', 'Over 4 hours'],
			['not_recorded', 'Not recorded'],
		],
		steps: 5,
		cellOf: ({ staffMinutes }) => staffMinutes,
	},
	{
		id: 'emergency_review',
		heading: 'Safety',
		title: 'Emergencies reviewed afterwards',
		population: 'lane/emergency',
		counted: 'emergencies',
		only: ['internal'],
		cells: [
			['on_time', 'On time'],
			['late', 'Late'],
			['not_done', 'Not done'],
			['not_needed', 'Not needed'],
			['not_recorded', 'Not recorded'],
		],
		cellOf: ({ emergencyReview }) => emergencyReview,
	},
]

/** A heading over sections that are drawn as rows of one table. */
export const matrixTitles: Readonly<Record<string, string>> = {
	form: 'What the request says',
	threshold: 'What the request explains',
	breadth: 'Breadth of the request',
	grounds: 'What challenges asked about (several may be raised)',
}

/** Two sections of the same population set against each other: never in public. */
export const crossTables: readonly { id: string; title: string; rows: string; columns: string }[] = [
	{ id: 'asker_by_lane', title: 'Who asked, by kind of request', rows: 'asker', columns: 'lane' },
	{
		id: 'date_range_by_approval',
		title: 'Date range given, by approval',
		rows: 'date_range',
		columns: 'approval',
	},
]

const byId = new Map(sections.map((section) => [section.id, section]))

export function sectionOf(id: string): SectionSpec {
	const section = byId.get(id)
	if (!section) throw new Error(`no section ${id}`)
	return section
}

export function inProfile(section: SectionSpec, profile: Profile): boolean {
	return section.only === undefined || section.only.includes(profile)
}

import { type Asker, otherBody } from '../bodies.ts'
import { type ApproverKind, bare, complete, type Level, type NoticeKind, type Profile } from '../compose/compose.ts'
import type { Random } from '../random.ts'
import type { FormMedium, LetterMedium } from './deliver.ts'

/** A police request: what it says, on what paper, from whom. */
export interface Recipe {
	id: string
	title: string
	paper: 'form' | 'letter' | 'mail' | 'any'
	medium?: FormMedium | LetterMedium
	profile: (random: Random) => Profile
	asker?: (random: Random) => Asker
	child?: boolean
	rank?: string
}

const levels: Level[] = ['stated', 'formula', 'absent']

/** A request in which each topic is stated, a formula or missing by chance. */
function patchy(random: Random): Profile {
	const level = () => random.pick(levels)
	return {
		...complete,
		scope: random.pick(['period', 'sessions', 'topic', 'closed', 'whole-period', 'attendance']),
		reason: random.pick(['case', 'case', 'bare', 'formula']),
		holds: level(),
		enquiry: random.chance(0.5),
		necessity: level(),
		proportionality: level(),
		spv: level(),
		presumption: level(),
		essential: level(),
		other: level(),
		handling: level(),
		defence: random.chance(0.5),
		voluntary: random.chance(0.5),
		views: random.chance(0.4),
		notice: random.pick<NoticeKind>(['given', 'phone', 'aware', 'promised', 'withheld', 'not', 'silent']),
		approver: random.pick<ApproverKind>([
			'good',
			'above',
			'acting',
			'low',
			'none',
			'name-only',
			'supervisor',
			'undated',
			'same-day',
		]),
		reply: random.pick(['date', 'no-year', 'days', 'weekday', 'asap', 'none', 'weeks', 'month-end']),
		age: random.pick(['dob', 'dob', 'years', 'none']),
		capacity: random.chance(0.2) ? 'fine' : 'none',
	}
}

const good = (random: Random): Profile => ({
	...complete,
	scope: random.pick(['period', 'sessions', 'closed']),
	reply: random.pick(['date', 'date', 'no-year', 'days', 'none']),
	capacity: random.chance(0.4) ? 'fine' : 'none',
	approver: random.pick(['good', 'good', 'above']),
})
const but = (changes: Partial<Profile>) => (random: Random) => ({ ...good(random), ...changes })
const only =
	(changes: Partial<Profile>) =>
	(random: Random): Profile => ({
		...bare,
		reply: random.pick(['date', 'no-year', 'weekday', 'days', 'tomorrow', 'asap', 'none']),
		age: random.pick(['dob', 'years', 'none']),
		...changes,
	})

export const recipes: Recipe[] = [
	{ id: 'good-form-pdf', title: 'complete request on a form', paper: 'form', medium: 'pdf', profile: good },
	{ id: 'good-form-docx', title: 'complete request on a Word form', paper: 'form', medium: 'docx', profile: good },
	{
		id: 'good-form-fillable',
		title: 'complete request in a fillable PDF',
		paper: 'form',
		medium: 'fillable',
		profile: good,
	},
	{
		id: 'good-form-mail-body',
		title: 'complete request on a form pasted into a message',
		paper: 'form',
		medium: 'mail-body',
		profile: good,
	},
	{
		id: 'good-form-attached',
		title: 'complete request on a form attached to a message',
		paper: 'form',
		medium: 'mail-pdf',
		profile: good,
	},
	{
		id: 'good-form-attached-docx',
		title: 'complete request on a Word form attached to a message',
		paper: 'form',
		medium: 'mail-docx',
		profile: good,
	},
	{
		id: 'good-form-attached-fillable',
		title: 'complete request in a fillable PDF attached to a message',
		paper: 'form',
		medium: 'mail-fillable',
		profile: good,
	},
	{
		id: 'good-form-locked',
		title: 'complete request in a protected PDF',
		paper: 'form',
		medium: 'locked-pdf',
		profile: good,
	},
	{
		id: 'good-portal',
		title: 'complete request printed from a portal',
		paper: 'form',
		medium: 'portal',
		profile: good,
	},
	{ id: 'good-letter', title: 'complete request in a letter', paper: 'letter', profile: good },
	{ id: 'good-mail', title: 'complete request in a message', paper: 'mail', profile: good },
	{ id: 'scan-form', title: 'request on a scanned form', paper: 'form', medium: 'scan', profile: patchy },
	{ id: 'scan-letter', title: 'request in a scanned letter', paper: 'letter', medium: 'scan', profile: patchy },
	{ id: 'closed-question', title: 'closed question, no notes wanted', paper: 'any', profile: but({ scope: 'closed' }) },
	{ id: 'attendance', title: 'attendance dates only', paper: 'any', profile: but({ scope: 'attendance' }) },
	{ id: 'patchy-form', title: 'form with gaps', paper: 'form', profile: patchy },
	{ id: 'patchy-form-2', title: 'form with gaps, again', paper: 'form', profile: patchy },
	{ id: 'patchy-letter', title: 'letter with gaps', paper: 'letter', profile: patchy },
	{ id: 'patchy-mail', title: 'message with gaps', paper: 'mail', profile: patchy },
	{ id: 'patchy-mail-2', title: 'message with gaps, again', paper: 'mail', profile: patchy },
	{
		id: 'formula-form',
		title: 'form filled with formulas',
		paper: 'form',
		profile: but({
			necessity: 'formula',
			proportionality: 'formula',
			spv: 'formula',
			presumption: 'formula',
			essential: 'formula',
			other: 'formula',
			handling: 'formula',
			holds: 'formula',
			reason: 'formula',
			enquiry: false,
			views: false,
		}),
	},
	{
		id: 'formula-mail',
		title: 'message made of formulas',
		paper: 'mail',
		profile: but({
			necessity: 'formula',
			proportionality: 'formula',
			spv: 'formula',
			presumption: 'formula',
			essential: 'formula',
			other: 'formula',
			handling: 'formula',
			holds: 'formula',
			reason: 'bare',
			enquiry: false,
			views: false,
		}),
	},
	{ id: 'whole-mail', title: 'whole file asked for in a message', paper: 'mail', profile: only({}) },
	{
		id: 'whole-form',
		title: 'whole file asked for on a form',
		paper: 'form',
		profile: but({ scope: 'whole', proportionality: 'absent' }),
	},
	{
		id: 'whole-letter',
		title: 'whole file asked for in a letter',
		paper: 'letter',
		profile: only({ reason: 'case', handling: 'stated' }),
	},
	{
		id: 'whole-period',
		title: 'full notes for a limited period',
		paper: 'any',
		profile: but({ scope: 'whole-period', proportionality: 'formula' }),
	},
	{
		id: 'credibility-letter',
		title: 'credibility is the only reason',
		paper: 'letter',
		profile: only({ reason: 'credibility' }),
	},
	{
		id: 'credibility-mail',
		title: 'credibility is the only reason, in a message',
		paper: 'mail',
		profile: only({ reason: 'credibility', scope: 'topic' }),
	},
	{
		id: 'consent-letter',
		title: 'signed consent is the basis',
		paper: 'letter',
		profile: only({ consent: 'basis', approver: 'supervisor' }),
	},
	{
		id: 'consent-mail',
		title: 'signed consent is the basis, in a message',
		paper: 'mail',
		profile: only({ consent: 'basis', reason: 'bare' }),
	},
	{
		id: 'consent-not-basis',
		title: 'a consent form is attached but not relied on',
		paper: 'any',
		profile: but({ consent: 'attached' }),
	},
	{
		id: 'compulsion-mail',
		title: 'false claim of compulsion in a message',
		paper: 'mail',
		profile: only({ compulsion: true }),
	},
	{
		id: 'compulsion-mail-2',
		title: 'false claim of compulsion in a message, again',
		paper: 'mail',
		profile: only({ compulsion: true, scope: 'whole-period' }),
	},
	{
		id: 'compulsion-letter',
		title: 'false claim of compulsion in a letter',
		paper: 'letter',
		profile: only({ compulsion: true, reason: 'case' }),
	},
	{
		id: 'compulsion-form',
		title: 'false claim of compulsion on a form',
		paper: 'form',
		profile: but({ compulsion: true, voluntary: false }),
	},
	{
		id: 'reason-exception',
		title: 'reason left out under section 44C(2)',
		paper: 'any',
		profile: but({
			reason: 'exception',
			enquiry: false,
			necessity: 'formula',
			proportionality: 'formula',
			spv: 'formula',
			essential: 'formula',
			other: 'formula',
			notice: 'withheld',
			views: false,
		}),
	},
	{ id: 'notice-phone', title: 'told by telephone only', paper: 'any', profile: but({ notice: 'phone' }) },
	{ id: 'notice-aware', title: 'said to be aware', paper: 'mail', profile: but({ notice: 'aware' }) },
	{ id: 'notice-promised', title: 'notice promised', paper: 'any', profile: but({ notice: 'promised' }) },
	{ id: 'notice-withheld', title: 'notice withheld', paper: 'any', profile: but({ notice: 'withheld', views: false }) },
	{
		id: 'notice-silent',
		title: 'nothing about notice',
		paper: 'any',
		profile: but({ notice: 'silent', views: false }),
	},
	{
		id: 'notice-not',
		title: 'notice said not to be given',
		paper: 'form',
		profile: but({ notice: 'not', views: false }),
	},
	{
		id: 'notice-after',
		title: 'notice after the request',
		paper: 'form',
		medium: 'pdf',
		profile: but({ notice: 'after' }),
	},
	{
		id: 'approver-acting',
		title: 'acting or temporary chief inspector',
		paper: 'any',
		profile: but({ approver: 'acting' }),
	},
	{
		id: 'approver-acting-2',
		title: 'acting or temporary rank, again',
		paper: 'form',
		profile: but({ approver: 'acting' }),
	},
	{
		id: 'approver-low',
		title: 'approved by an inspector or sergeant',
		paper: 'any',
		profile: but({ approver: 'low' }),
	},
	{
		id: 'approver-low-2',
		title: 'approved below chief inspector, again',
		paper: 'mail',
		profile: but({ approver: 'low' }),
	},
	{ id: 'approver-above', title: 'approved above chief inspector', paper: 'any', profile: but({ approver: 'above' }) },
	{ id: 'approver-name', title: 'approver without rank', paper: 'any', profile: but({ approver: 'name-only' }) },
	{
		id: 'approver-rank',
		title: 'rank of the approver without a name',
		paper: 'any',
		profile: but({ approver: 'rank-only' }),
	},
	{
		id: 'approver-supervisor',
		title: 'approved by "my supervisor"',
		paper: 'any',
		profile: but({ approver: 'supervisor' }),
	},
	{
		id: 'approver-self',
		title: 'approver and requester the same',
		paper: 'any',
		rank: 'DCI',
		profile: but({ approver: 'self' }),
	},
	{
		id: 'approver-after',
		title: 'approved after the request',
		paper: 'form',
		medium: 'pdf',
		profile: but({ approver: 'after' }),
	},
	{
		id: 'approver-same-day',
		title: 'approved on the day of the request',
		paper: 'any',
		profile: but({ approver: 'same-day' }),
	},
	{ id: 'approver-staff', title: 'police staff grade as approver', paper: 'any', profile: but({ approver: 'staff' }) },
	{ id: 'approver-undated', title: 'approval without a date', paper: 'any', profile: but({ approver: 'undated' }) },
	{ id: 'approver-none', title: 'nothing about approval', paper: 'any', profile: but({ approver: 'none' }) },
	{ id: 'at-risk', title: 'person at risk who is not yet a victim', paper: 'mail', profile: but({ role: 'at-risk' }) },
	{
		id: 'btp',
		title: 'British Transport Police',
		paper: 'any',
		asker: (random) => otherBody(random, 'btp'),
		profile: good,
	},
	{
		id: 'mdp-constable',
		title: 'Ministry of Defence Police constable',
		paper: 'any',
		rank: 'PC',
		asker: (random) => otherBody(random, 'mdp'),
		profile: good,
	},
	{
		id: 'mdp-civilian',
		title: 'Ministry of Defence Police civilian',
		paper: 'any',
		rank: 'Civilian Investigator',
		asker: (random) => ({ ...otherBody(random, 'mdp'), authorised: 'unknown' }),
		profile: good,
	},
	{
		id: 'nca-equivalent',
		title: 'National Crime Agency, equivalence stated',
		paper: 'any',
		asker: (random) => otherBody(random, 'nca'),
		profile: but({ approver: 'good' }),
	},
	{
		id: 'nca-bare',
		title: 'National Crime Agency, bare grade',
		paper: 'any',
		asker: (random) => otherBody(random, 'nca'),
		profile: but({ approver: 'doubtful' }),
	},
	{
		id: 'rmp',
		title: 'Royal Military Police',
		paper: 'any',
		asker: (random) => otherBody(random, 'rmp'),
		profile: (random) => ({ ...good(random), approver: random.pick(['good', 'doubtful', 'low']) }),
	},
	{
		id: 'rnp',
		title: 'Royal Navy Police',
		paper: 'any',
		asker: (random) => otherBody(random, 'rnp'),
		profile: (random) => ({ ...good(random), approver: random.pick(['good', 'doubtful', 'low']) }),
	},
	{
		id: 'rafp',
		title: 'Royal Air Force Police',
		paper: 'any',
		asker: (random) => otherBody(random, 'rafp'),
		profile: (random) => ({ ...good(random), approver: random.pick(['good', 'doubtful', 'low']) }),
	},
	{
		id: 'cnc',
		title: 'Civil Nuclear Constabulary',
		paper: 'any',
		asker: (random) => otherBody(random, 'cnc'),
		profile: patchy,
	},
	{
		id: 'psni',
		title: 'Police Service of Northern Ireland',
		paper: 'mail',
		asker: (random) => otherBody(random, 'psni'),
		profile: patchy,
	},
	{
		id: 'police-scotland-letter',
		title: 'Police Scotland letter',
		paper: 'letter',
		asker: (random) => otherBody(random, 'scotland'),
		profile: patchy,
	},
]

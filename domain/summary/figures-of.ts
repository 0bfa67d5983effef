import type { Case } from '../casework/case.ts'
import type { Casework } from '../casework/casework.ts'
import { reviewDueOn } from '../casework/work-dates.ts'
import { approverStanding } from '../checks/authority.ts'
import type { AuthorityRow } from '../checks/authority-schema.ts'
import { bodyByName } from '../checks/bodies.ts'
import { bodyTypeOf } from '../checks/body-types.ts'
import { standingCounts } from '../checks/standing-sentence.ts'
import type { Finding } from '../checks/types.ts'
import type { LetterKind } from '../letters/types.ts'
import { type AnswerName, type Answers, channels } from '../request.ts'
import type { Settings } from '../settings.ts'
import { dateText } from '../text.ts'
import { workingDaysBetween } from '../working-days.ts'
import {
	askerKindOf,
	type CaseFigures,
	type ChallengeGround,
	challengeGrounds,
	figureValues,
	notRecorded,
	type YesNoUnclear,
} from './case-figures.ts'

/** What a challenge asks about, by the checks that its points come from. */
const groundOf: Readonly<Record<string, ChallengeGround>> = {
	'VIR-01': 'form',
	'VIR-02': 'form',
	'VIR-03': 'form',
	'VIR-04': 'form',
	'TEST-01': 'line_of_enquiry',
	'TEST-02': 'line_of_enquiry',
	'TEST-03': 'necessity',
	'TEST-04': 'other_means',
	'CODE-01': 'other_means',
	'COUN-01': 'probative_value',
	'COUN-02': 'probative_value',
	'COUN-03': 'probative_value',
	'COUN-04': 'approval',
	'COUN-05': 'approval',
	'NOT-01': 'notice',
	'NOT-02': 'notice',
	'NOT-03': 'notice',
	'NOT-04': 'notice',
	'NOT-05': 'notice',
	'NARROW-01': 'breadth',
	'NARROW-02': 'breadth',
	'NARROW-03': 'credibility',
}

const bandOf: Readonly<Record<AuthorityRow['band'], CaseFigures['rankBand']>> = {
	'below-ci': 'below_ci',
	ci: 'ci',
	'above-ci': 'above_ci',
	'acting-or-temporary': 'acting',
	'equivalent-stated': 'equivalent_stated',
	'equivalent-not-stated': 'equivalent_not_stated',
	'service-inspector-band': 'equivalent_not_stated',
	unrecognised: notRecorded,
}

const holdingLetters: readonly LetterKind[] = ['acknowledgement', 'neutral-holding', 'compelled-holding']
const clientLetters: readonly LetterKind[] = ['client', 'client-receipt']
const challengeLetters: readonly LetterKind[] = ['challenge', 'fix-list']

const isDate = (text: string | undefined): text is string => Boolean(text) && dateText.safeParse(text).success

/** Working days from one day to another; null where a day is missing or they are the wrong way round. */
function daysBetween(
	from: string | undefined,
	to: string | undefined,
	nation: Settings['serviceNation'],
): number | null {
	if (!isDate(from) || !isDate(to) || to < from) return null
	return workingDaysBetween(from, to, nation === 'unknown' ? 'ew' : nation)
}

const yesNo = (answer: string | undefined): YesNoUnclear => (answer === 'yes' || answer === 'no' ? answer : 'unclear')

/** The value where it is one of the list, otherwise the other. */
function oneOf<Value extends string>(values: readonly Value[], text: string | undefined, otherwise: Value): Value {
	return values.find((value) => value === text) ?? otherwise
}

/** A check that fails when nothing is known says *not shown* too: the year counts that as not clear. */
function formOf(findings: readonly Finding[], check: string, answer: string | undefined): CaseFigures['reason'] {
	const finding = findings.find((one) => one.check === check)
	if (finding?.standing === 'shown') return finding.exceptionReliedOn ? 'exception' : 'stated'
	return finding?.standing === 'not shown' && answer === 'no' ? 'not_stated' : 'unclear'
}

function approvalOf(versions: Case['versions']): {
	approval: CaseFigures['approval']
	shownIn?: Case['versions'][number]
} {
	const at = versions.findIndex(({ answers }) => answers.approval_shown === 'yes')
	if (at !== -1) return { approval: at === 0 ? 'at_receipt' : 'later', shownIn: versions[at] }
	return { approval: versions.at(-1)?.answers.approval_shown === 'no' ? 'not_shown' : 'unclear' }
}

function inTime(
	day: string | undefined,
	requestDay: string | undefined,
	sameDay?: string,
): 'in_time' | 'after' | undefined {
	if (!isDate(day) || !isDate(requestDay)) return undefined
	if (day === requestDay) return sameDay === 'after' ? 'after' : 'in_time'
	return day < requestDay ? 'in_time' : 'after'
}

function noticeOf({ victim_notice, notice_date, request_date }: Answers): CaseFigures['notice'] {
	switch (victim_notice) {
		case 'yes':
			return inTime(notice_date, request_date) ?? 'given_undated'
		case 'not_yet':
			return 'not_yet'
		case 'withheld':
			return 'withheld'
		case 'no':
			return 'not_given'
		default:
			return notRecorded
	}
}

/** What a request came to: how it was closed, else what was decided, else what was written. */
function responseOf(work: Casework, sent: readonly LetterKind[]): CaseFigures['response'] {
	switch (work.closed?.outcome) {
		case 'disclosed-full':
			return 'full'
		case 'disclosed-part':
			return 'part'
		case 'disclosed-summary':
			return 'summary'
		case 'factual-answer':
			return 'factual_answer'
		case 'not-held':
			return 'not_held'
		case undefined:
			break
		default:
			return 'none'
	}
	if (work.searchConclusion && work.searchConclusion.result !== 'held') return 'not_held'
	switch (work.decision?.decision) {
		case 'full':
			return 'full'
		case 'extract':
			return 'part'
		case 'short-statement':
			return 'summary'
		case 'answer-question':
		case 'attendance-dates':
			return 'factual_answer'
		case 'decline':
			return 'none'
	}
	if (sent.includes('nothing-held')) return 'not_held'
	return sent.includes('decline') ? 'none' : 'undecided'
}

function challengeResultOf(work: Casework): CaseFigures['challengeResult'] {
	const answer = work.challengeAnswers.at(-1)?.result
	if (answer === 'unchanged-rejustified') return 'rejustified'
	if (answer === 'no-reply') return 'no_reply'
	if (answer) return answer
	const outcome = work.closed?.outcome
	return outcome === 'withdrawn' || outcome === 'court' ? outcome : outcome === 'no-reply' ? 'no_reply' : 'waiting'
}

function wishesOf(work: Casework, answers: Answers): CaseFigures['wishes'] {
	if (work.died || answers.client_died === 'yes') return 'died'
	if (work.untraceable) return 'cannot_be_found'
	return oneOf(figureValues.wishes, answers.client_wishes, 'unknown')
}

function lesserOf(work: Casework): CaseFigures['lesserOffered'] {
	if (work.decisions.length === 0) return notRecorded
	const lesser = ['narrow', 'answer-question', 'attendance-dates', 'short-statement']
	return work.decisions.some(({ decision }) => lesser.includes(decision)) ? 'yes' : 'no'
}

/** The review is due at 12:00 on the next working day (journey J4). */
function reviewOf(subject: Case, nation: Settings['serviceNation']): CaseFigures['emergencyReview'] {
	const { emergency } = subject.work
	if (subject.lane !== 'emergency' && !emergency) return 'not_needed'
	if (!emergency?.reviewed) return subject.work.closed ? 'not_done' : notRecorded
	const due = `${reviewDueOn(subject, { serviceNation: nation })}T12:00`
	return emergency.reviewed.at.slice(0, 16) <= due ? 'on_time' : 'late'
}

/**
 * What the year counts of a request, from its record alone. What the police asked is taken from the first
 * version; the client's voice, what was decided and what came of it from the record as it stands.
 *
 * @param findings findings on the first version of the request, as it arrived
 * @param around.client a number for the client that means nothing outside the register; 0 when not known
 * @param around.unconfirmed findings on the version in hand that nobody has confirmed
 */
export function figuresOf(
	subject: Case,
	findings: readonly Finding[],
	around: { nation: Settings['serviceNation']; client?: number; unconfirmed?: number },
): CaseFigures {
	const first = subject.versions[0]!
	const last = subject.versions.at(-1)!
	const { work } = subject
	const { nation, client = 0, unconfirmed = 0 } = around
	const sent = subject.letters.filter(({ state }) => state === 'sent')
	const kinds = sent.map(({ letter }) => letter.kind)
	const days = (of: (kind: LetterKind) => boolean) =>
		sent.filter(({ letter }) => of(letter.kind)).map(({ sentOn = '' }) => sentOn)
	const earliest = (list: string[]) => list.filter(isDate).sort()[0]
	const receivedOn = isDate(first.fields.receivedOn) ? first.fields.receivedOn : ''
	const body = bodyByName(first.fields.askingBody ?? '')
	const bodyType = bodyTypeOf(first.fields.askingBodyType ?? '') ?? body?.type
	const { approval, shownIn } = approvalOf(subject.versions)
	const challenges = sent.filter(({ letter }) => challengeLetters.includes(letter.kind))
	const asked = new Set(
		challenges.flatMap(({ letter }) =>
			letter.blocks.flatMap(({ source }) =>
				'finding' in source ? [source.finding, ...(source.also ?? [])].map((check) => groundOf[check]) : [],
			),
		),
	)
	const answer = work.challengeAnswers.find(({ result }) => result !== 'no-reply')
	const closedOn = work.closed?.at.slice(0, 10) ?? ''
	const counts = standingCounts(findings)
	const stated = (check: string, name: AnswerName) => {
		const form = formOf(findings, check, first.answers[name])
		return form === 'exception' ? 'stated' : form
	}
	const told = (name: AnswerName) => yesNo(first.answers[name])
	return {
		requestId: subject.id,
		reference: subject.reference,
		receivedOn,
		closedOn,
		client,
		force: body?.name ?? '',
		versions: subject.versions.length,
		lane: subject.lane,
		asker: bodyType ? askerKindOf[bodyType] : notRecorded,
		channel: channels.find((channel) => channel === first.fields.channel) ?? notRecorded,
		approval,
		rankBand: shownIn
			? bandOf[
					approverStanding({ rank: shownIn.fields.approverRank || shownIn.answers.approver_rank, bodyType }).band ??
						'unrecognised'
				]
			: notRecorded,
		approvalDated:
			inTime(shownIn?.answers.approval_date, shownIn?.answers.request_date, shownIn?.answers.approval_same_day_order) ??
			notRecorded,
		written: stated('VIR-01', 'in_writing'),
		described: stated('VIR-02', 'info_described'),
		reason: formOf(findings, 'VIR-03', first.answers.reason_stated),
		handling: formOf(findings, 'VIR-04', first.answers.handling_stated),
		lineOfEnquiry: told('line_of_enquiry_stated'),
		necessity: told('necessity_stated'),
		proportionality: told('proportionality_stated'),
		probativeValue: told('spv_stated'),
		excessRisk: told('excess_risk'),
		otherMeans: told('other_means_addressed'),
		presumption: told('presumption_addressed'),
		dateRange: told('date_range_stated'),
		wholeFile: told('whole_file_requested'),
		credibilityOnly: told('credibility_only'),
		notice: noticeOf(first.answers),
		spokenTo: oneOf(figureValues.spokenTo, last.answers.client_contacted, notRecorded),
		wishes: wishesOf(work, last.answers),
		age: oneOf(figureValues.age, last.answers.client_age, notRecorded),
		capacity:
			last.answers.client_capacity === 'yes' ? 'has' : last.answers.client_capacity === 'no' ? 'lacks' : notRecorded,
		acknowledged: kinds.some((kind) => holdingLetters.includes(kind)) ? 'yes' : 'no',
		challenged: challenges.length > 0 ? 'yes' : 'no',
		grounds: challengeGrounds.filter((ground) => asked.has(ground)),
		lesserOffered: lesserOf(work),
		challengeResult: challengeResultOf(work),
		response: responseOf(work, kinds),
		firstReplyDays: daysBetween(receivedOn, earliest(days((kind) => !clientLetters.includes(kind))), nation),
		policeAnswerDays: daysBetween(earliest(days((kind) => challengeLetters.includes(kind))), answer?.on, nation),
		closeDays: daysBetween(receivedOn, closedOn, nation),
		scopeAsked: work.scope?.asked ?? null,
		scopeGiven: work.scope?.given ?? null,
		staffMinutes: work.staffTime ?? notRecorded,
		emergencyReview: reviewOf(subject, nation),
		breaches: work.events.filter(({ what }) => what === 'breach').length,
		nearMisses: work.events.filter(({ what }) => what === 'near-miss').length,
		unconfirmedFindings: unconfirmed,
		thingsShown: counts.asked - counts.notShown - counts.unclear,
		thingsAsked: counts.asked,
		pack: first.pack,
	}
}

import { completeAnswers, fieldOf } from '../checks/fields.ts'
import type { RulePack } from '../checks/types.ts'
import { routeLane } from '../lane.ts'
import type { AnswerName, Answers, Lane, RequestFields } from '../request.ts'
import { answersBehind } from './answers-behind.ts'
import { type Case, currentVersion } from './case.ts'
import { derivedFrom } from './derived-answers.ts'
import { leavesCourt } from './rules/lane.ts'
import { answersThatStay } from './settled-answers.ts'

/** What a revised request takes over from the version before it (journey J7). */

/** What a draft of a new version brings. */
export interface NextVersion {
	fields: RequestFields
	answers: Answers
	proposed: readonly AnswerName[]
	/** Names that a person accepted, typed or cleared. */
	decided: readonly string[]
	/** Checks that a person carried over, one by one. */
	carried: readonly string[]
}

/**
 * Answers of the new version, those still to confirm, and the checks whose confirmation goes over.
 * Facts about the client and the service's own steps stay; answers behind a carried check go over with
 * it; whatever a person decided on the new paper comes before both. A check that nobody had confirmed
 * cannot be carried.
 *
 * @param pack the checks under which the version in hand was confirmed: they say which answers stand behind each
 */
export function takeOver(
	subject: Case,
	next: NextVersion,
	pack: RulePack,
): { answers: Answers; proposed: AnswerName[]; carried: string[] } {
	const before = currentVersion(subject)
	const carried = [...new Set(next.carried)].filter((check) => before.confirmed[check] !== undefined)
	const open = (name: AnswerName) =>
		!next.decided.includes(name) && (next.answers[name] ?? fieldOf(name).default) === fieldOf(name).default
	const answers: Answers = { ...next.answers }
	const settled = new Set<AnswerName>()
	const take = (name: AnswerName, value: string | undefined) => {
		if (value === undefined || !open(name)) return
		answers[name] = value
		settled.add(name)
	}
	for (const [name, value] of Object.entries(answersThatStay(subject, next.fields))) take(name as AnswerName, value)
	for (const name of carried.flatMap((check) => answersBehind(check, pack))) {
		// What follows from a field follows from the new paper's field.
		if (!derivedFrom[name]) take(name, before.answers[name])
	}
	return { answers, proposed: next.proposed.filter((name) => !settled.has(name)), carried }
}

/**
 * The lane of the new version. One that differs from the request's is a change with a reason of its own;
 * a paper of a court stays one until the clinical lead says why it no longer is (`whoMayChangeLane`).
 *
 * @param chosen lane that a person picked
 * @param reason in their words
 */
export function laneOfNext(
	subject: Case,
	answers: Answers,
	chosen: Lane | undefined,
	reason: string,
): { lane: Lane; to: Lane; change?: { lane: Lane; reason: string; from: Lane }; refused?: string } {
	const to = chosen ?? (completeAnswers(answers).instrument === 'unknown' ? subject.lane : routeLane(answers))
	if (to === subject.lane) return { lane: to, to }
	if (leavesCourt(subject.lane, to) && !reason) {
		return {
			lane: subject.lane,
			to,
			refused:
				'This request is recorded as an order, or an application for one. Write down why the new version no longer is one, before it is handled as something else.',
		}
	}
	return {
		lane: subject.lane,
		to,
		change: { lane: to, reason: reason || 'The new version of the request is of another kind.', from: subject.lane },
	}
}

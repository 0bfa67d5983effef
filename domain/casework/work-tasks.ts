import { britishDay } from '../british-date.ts'
import type { CaseTask } from '../contract.ts'
import type { AnswerName } from '../request.ts'
import type { Settings } from '../settings.ts'
import type { Case } from './case.ts'
import { unfinishedReleases } from './casework.ts'
import { placesLeft } from './rules/search.ts'
import { isDisclosing } from './settled-answers.ts'
import { afterSilence, reviewDueOn, silentDays } from './work-dates.ts'

/** Tasks that casework adds to a lane's list, from the decision to the end. */

export interface WorkTaskFacts {
	subject: Case
	answers: Record<AnswerName, string>
	/** Today, ISO, and the service's own figures. */
	today: string
	settings: Settings
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** Tasks that people wrote down for this request themselves. */
export function ownTasks({ subject, today }: WorkTaskFacts): CaseTask[] {
	return subject.work.tasks.map(({ taskId, title, due, done }) => ({
		id: `own:${taskId}`,
		title,
		goTo: 'work',
		status: done ? 'done' : 'to do',
		...(!done && due && { why: `By ${britishDay(due)}.${due < today ? ' This day has passed.' : ''}` }),
	}))
}

/** Nobody answers: a nudge, and later the offer to close. The figures are the service's own. */
export function silence({ subject, settings, today }: WorkTaskFacts): CaseTask[] {
	const days = silentDays(subject, settings, today)
	const what = afterSilence(days, settings)
	if (!what) return []
	const since = `The police have not answered for ${count(days, 'working day')}.`
	return [
		what === 'nudge'
			? {
					id: 'nudge',
					title: 'Ask the police whether they still want an answer',
					goTo: 'letters',
					status: 'to do',
					why: since,
				}
			: {
					id: 'offer-close',
					title: 'Close it as no reply, or ask once more',
					goTo: 'close',
					status: 'to do',
					why: `${since} This is your own period, not a legal one.`,
				},
	]
}

/** The review after an emergency: due at 12:00 on the next working day, by somebody who did not decide. */
export function review({ subject, settings }: WorkTaskFacts): CaseTask {
	const { emergency } = subject.work
	const task = { id: 'review', title: 'The clinical lead looks at it afterwards', goTo: 'emergency' } as const
	if (emergency?.reviewed) return { ...task, status: 'done' }
	const due = `Due by 12:00 on ${britishDay(reviewDueOn(subject, settings))}. Somebody other than the person who decided does this.`
	const decided = (emergency?.decisions.length ?? 0) > 0
	return { ...task, status: decided ? 'to do' : 'cannot start yet', why: due }
}

export function writeDown({ subject }: WorkTaskFacts): CaseTask {
	const decided = (subject.work.emergency?.decisions.length ?? 0) > 0
	return {
		id: 'write-down',
		title: 'Write down what was shared, with whom and why',
		goTo: 'emergency',
		status: decided ? 'done' : 'to do',
		...(!decided && { why: 'Share what is necessary and no more. Write down a refusal too.' }),
	}
}

export function search({ subject }: WorkTaskFacts): CaseTask {
	const task = { id: 'search', title: 'Look in every place where something may be kept', goTo: 'searches' } as const
	if (subject.work.searchConclusion) return { ...task, status: 'done' }
	const left = placesLeft(subject).length
	return {
		...task,
		status: 'to do',
		why: left > 0 ? `${count(left, 'place')} still to look in.` : 'Every place is looked in: conclude it.',
	}
}

export function decide({ subject, answers }: WorkTaskFacts): CaseTask {
	const task = { id: 'decide', title: 'Decide what is given, if anything', goTo: 'decision' } as const
	if (subject.work.decision) return { ...task, status: 'done' }
	const proposed = subject.work.proposals.some(({ version }) => version === subject.versions.length)
	if (proposed) return { ...task, status: 'to do', why: 'A proposal waits for the clinical lead.' }
	return {
		...task,
		status: 'to do',
		...(answers.client_died === 'yes' && { why: 'The client has died: confidence goes on. Take advice first.' }),
	}
}

export function release({ subject }: WorkTaskFacts): CaseTask {
	const { decision, releases } = subject.work
	const task = { id: 'release', title: 'Prepare, check and seal what goes out', goTo: 'release' } as const
	if (!decision) return { ...task, status: 'cannot start yet', why: 'The clinical lead decides first.' }
	if (!isDisclosing(decision.decision)) return { ...task, status: 'not needed', why: 'The decision gives nothing.' }
	if (releases.some(({ state, prepared }) => state === 'sealed' && prepared.version === subject.versions.length)) {
		return { ...task, status: 'done' }
	}
	const [open] = unfinishedReleases(subject.work)
	if (!open) return { ...task, status: 'to do' }
	return {
		...task,
		status: 'to do',
		why: open.state === 'prepared' ? 'A second person opens and checks it.' : 'The clinical lead seals it.',
	}
}

export function close({ subject }: WorkTaskFacts): CaseTask {
	const task = { id: 'close', title: 'Close the request', goTo: 'close' } as const
	const { closed, disposed } = subject.work
	if (closed || disposed) {
		return { ...task, status: 'done', ...(closed && { why: `Kept until ${britishDay(closed.retainUntil)} at least.` }) }
	}
	return { ...task, status: 'to do' }
}

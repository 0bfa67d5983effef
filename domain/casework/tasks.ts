import { britishDay } from '../british-date.ts'
import { completeAnswers } from '../checks/fields.ts'
import type { Finding } from '../checks/types.ts'
import type { CaseTask, CaseView } from '../contract.ts'
import { onlyClientAsked } from '../lane.ts'
import type { LetterKind } from '../letters/types.ts'
import type { AnswerName } from '../request.ts'
import type { Settings } from '../settings.ts'
import { type Case, currentVersion } from './case.ts'
import { turnedAdultOn } from './rules/client.ts'
import { awaitsReview } from './rules/emergency.ts'
import {
	close,
	decide,
	ownTasks,
	release,
	review,
	search,
	silence,
	type WorkTaskFacts,
	writeDown,
} from './work-tasks.ts'

/** What a task is worked out from. */
interface Facts extends WorkTaskFacts {
	findings: readonly Finding[]
	letters: CaseView['letters']
}

function sent({ subject }: Facts, kind: LetterKind): boolean {
	const version = subject.versions.length
	return subject.letters.some(
		(letter) => letter.letter.kind === kind && letter.state === 'sent' && letter.version === version,
	)
}

function letterTask(facts: Facts, kind: LetterKind, id: string, title: string): CaseTask {
	const task = { id, title, goTo: 'letters', letter: kind } as const
	if (sent(facts, kind)) return { ...task, status: 'done' }
	const blocked = facts.letters.find((letter) => letter.kind === kind)?.blockedBecause
	if (blocked) return { ...task, status: 'cannot start yet', why: blocked }
	const draft = facts.subject.letters.some((letter) => letter.letter.kind === kind && letter.state === 'draft')
	return { ...task, status: 'to do', ...(draft && { why: 'A draft is waiting to be finished and sent.' }) }
}

function answerTask(facts: Facts, name: AnswerName, id: string, title: string, why: string): CaseTask {
	const done = facts.answers[name] === 'yes'
	return { id, title, goTo: 'findings', status: done ? 'done' : 'to do', ...(!done && { why }) }
}

function confirmFindings({ subject, findings }: Facts): CaseTask {
	const { confirmed } = currentVersion(subject)
	const counted = findings.filter(
		({ kind, standing }) => (kind === 'police-request' || kind === 'routing') && standing !== 'not applicable',
	)
	const left = counted.filter(({ check, standing }) => confirmed[check]?.standing !== standing).length
	const task = { id: 'findings', title: 'Check what the request shows and what it does not', goTo: 'findings' } as const
	if (counted.length === 0) return { ...task, status: 'not needed' }
	if (left === 0) return { ...task, status: 'done' }
	return { ...task, status: 'to do', why: `${left} of ${counted.length} still to confirm.` }
}

function challenge(facts: Facts): CaseTask {
	const task = letterTask(facts, 'challenge', 'challenge', 'Ask the police for what is missing')
	if (task.status === 'done') return task
	const asks = facts.findings.some(
		({ kind, standing }) =>
			(kind === 'police-request' || kind === 'routing') && (standing === 'not shown' || standing === 'unclear'),
	)
	if (asks) return task
	return {
		id: task.id,
		title: task.title,
		goTo: 'letters',
		status: 'not needed',
		why: 'The request shows everything that is asked for.',
	}
}

const ringBack = (facts: Facts) =>
	answerTask(
		facts,
		'requester_verified',
		'ring-back',
		'Ring back to be sure who is asking',
		'Use a number that you find yourself (the force switchboard or 101), not the one in the request.',
	)

const preserve = (facts: Facts) =>
	answerTask(
		facts,
		'records_preserved',
		'preserve',
		'Keep everything as it is',
		'Nothing about this person may be deleted or edited while the request is open.',
	)

const consult = (facts: Facts) =>
	answerTask(
		facts,
		'supervisor_consulted',
		'consult',
		'Talk to a supervisor, the clinical lead or the insurer',
		'Nobody has to decide this alone.',
	)

function safeContact({ subject, answers }: Facts): CaseTask {
	const task = { id: 'safe-contact', title: 'Find out how the client can safely be reached', goTo: 'client' } as const
	if (answers.client_died === 'yes')
		return { ...task, status: 'not needed', why: 'The record says that the client has died.' }
	if (subject.safeContact.standing !== 'unknown') return { ...task, status: 'done' }
	return { ...task, status: 'to do', why: 'A therapist or the clinical lead confirms it with the client.' }
}

function askClient(facts: Facts): CaseTask {
	const task = letterTask(facts, 'client', 'client', 'Ask the client what they would like')
	if (facts.answers.client_died === 'yes')
		return { ...task, status: 'not needed', why: 'The record says that the client has died.' }
	if (facts.answers.client_contacted === 'yes') {
		return { ...task, status: 'done', why: 'The client has been spoken to.' }
	}
	return task
}

function tellClient(facts: Facts): CaseTask {
	const task = letterTask(facts, 'client-receipt', 'receipt', 'Tell the client what happened')
	if (facts.answers.client_died === 'yes')
		return { ...task, status: 'not needed', why: 'The record says that the client has died.' }
	const { receiptChoice } = facts.subject.work
	if (receiptChoice === 'not-at-all') {
		return { ...task, status: 'not needed', why: 'The client asked not to have a receipt.' }
	}
	return task
}

/** A client who turned 18 since is asked anew, and written to themselves (journey J8). */
function turnedEighteen({ subject, today, answers }: Facts): CaseTask[] {
	const on = turnedAdultOn(subject, today)
	if (!on || answers.client_died === 'yes') return []
	const asked = subject.work.wishes.some(({ heardOn }) => heardOn >= on)
	return [
		{
			id: 'turned-18',
			title: 'Ask the client again: they are 18 now',
			goTo: 'client',
			status: asked ? 'done' : 'to do',
			...(!asked && {
				why: `They turned 18 on ${britishDay(on)}. From then on they decide for themselves, and letters go to them.`,
			}),
		},
	]
}

/** Only where a permission was taken back is there anybody to tell. */
function tellWithdrawn(facts: Facts): CaseTask[] {
	const withdrawn = facts.subject.work.permissions.at(-1)?.withdrawn
	return withdrawn
		? [letterTask(facts, 'withdrawal-note', 'withdrawn', 'Tell the police that the permission is taken back')]
		: []
}

function reply(facts: Facts): CaseTask[] {
	const decision = facts.subject.work.decision?.decision
	if (decision === 'decline') return [letterTask(facts, 'decline', 'reply', 'Send the decision')]
	if (decision && decision !== 'narrow')
		return [letterTask(facts, 'disclosure', 'reply', 'Send the letter with the conditions')]
	return []
}

function policeRequest(facts: Facts): CaseTask[] {
	return [
		...silence(facts),
		confirmFindings(facts),
		letterTask(facts, 'acknowledgement', 'acknowledge', 'Tell the police that it arrived'),
		ringBack(facts),
		challenge(facts),
		safeContact(facts),
		askClient(facts),
		...turnedEighteen(facts),
		consult(facts),
		preserve(facts),
		search(facts),
		decide(facts),
		release(facts),
		...reply(facts),
		...tellWithdrawn(facts),
		tellClient(facts),
		close(facts),
	]
}

function emergency(facts: Facts): CaseTask[] {
	return [ringBack(facts), writeDown(facts), review(facts), preserve(facts), tellClient(facts), close(facts)]
}

/** Officers stand at the door: a sheet to print, and no letter. */
function warrantSheet({ subject }: Facts): CaseTask {
	const begun = subject.letters.some(({ letter }) => letter.kind === 'warrant-sheet')
	return {
		id: 'warrant-sheet',
		title: 'Print the on-the-spot sheet',
		goTo: 'letters',
		status: begun ? 'done' : 'to do',
		...(!begun && { why: 'It says what to do while the officers are there, and has lines for what is taken.' }),
	}
}

function order(facts: Facts): CaseTask[] {
	const warrant = facts.answers.instrument === 'warrant'
	const pending = facts.subject.lane === 'compelled_pending'
	const date = currentVersion(facts.subject).fields.replyBy ?? ''
	const restricted = facts.answers.order_restricts_telling === 'yes'
	const courtDate: CaseTask = {
		id: 'court-date',
		title: pending ? 'Note the date of the hearing' : 'Note the date that the order gives',
		goTo: 'findings',
		status: date ? 'done' : 'to do',
		...(!date && { why: 'It is the court’s date, and it does count.' }),
	}
	return [
		answerTask(
			facts,
			'legal_advice_taken',
			'advice',
			'Ring the insurer or a solicitor today',
			pending ? 'There is a hearing, and you may have a right to be heard.' : 'Do this before anything is handed over.',
		),
		...(warrant ? [warrantSheet(facts)] : [courtDate]),
		preserve(facts),
		...(warrant ? [] : [letterTask(facts, 'compelled-holding', 'holding', 'Send the holding reply')]),
		{
			...safeContact(facts),
			...(restricted && {
				status: 'not needed',
				why: 'The order limits what the client may be told. Ask the solicitor.',
			}),
		},
		...(restricted ? [] : [letterTask(facts, 'client-order', 'tell-client', 'Tell the client of it')]),
		search(facts),
		decide(facts),
		...(pending ? [] : [release(facts)]),
		close(facts),
	]
}

function anotherRegime(facts: Facts): CaseTask[] {
	if (onlyClientAsked(facts.answers)) {
		return [
			{
				...safeContact(facts),
				id: 'talk-to-client',
				title: 'Talk to the client about being asked to fetch their notes',
			},
			askClient(facts),
			consult(facts),
			preserve(facts),
			close(facts),
		]
	}
	return [
		ringBack(facts),
		letterTask(facts, 'neutral-holding', 'holding', 'Send the neutral holding letter'),
		safeContact(facts),
		consult(facts),
		preserve(facts),
		search(facts),
		decide(facts),
		release(facts),
		close(facts),
	]
}

/** What is left once a request is closed. */
function afterwards(facts: Facts): CaseTask[] {
	return [tellClient(facts), close(facts)]
}

function ofLane(facts: Facts): CaseTask[] {
	switch (facts.subject.lane) {
		case 'vir':
			return policeRequest(facts)
		case 'emergency':
			return emergency(facts)
		case 'compelled':
		case 'compelled_pending':
			return order(facts)
		case 'other_uk_regime':
		case 'other_request':
			return anotherRegime(facts)
	}
}

/**
 * What there is to do about a request, in the order in which it is usually done (journeys J1 to J12), and
 * the tasks that people wrote down for it. Nothing here blocks anything: it reminds.
 *
 * @param letters which letters may be made now, and why others may not
 * @param now today, ISO, and the service's settings
 */
export function tasksFor(
	subject: Case,
	findings: readonly Finding[],
	letters: CaseView['letters'],
	now: { today: string; settings: Settings },
): CaseTask[] {
	const facts: Facts = { subject, findings, letters, answers: completeAnswers(currentVersion(subject).answers), ...now }
	if (subject.work.disposed) return []
	if (subject.work.closed) return [...afterwards(facts), ...ownTasks(facts)]
	// A review that is owed stays first, whichever lane the request has gone to since.
	const owed = subject.lane !== 'emergency' && awaitsReview(subject) ? [review(facts)] : []
	return [...owed, ...ofLane(facts), ...ownTasks(facts)]
}

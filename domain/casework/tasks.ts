import { britishDay } from '../british-date.ts'
import { completeAnswers } from '../checks/fields.ts'
import type { Finding } from '../checks/types.ts'
import type { CaseTask, CaseView } from '../contract.ts'
import { onlyClientAsked } from '../lane.ts'
import type { LetterKind } from '../letters/types.ts'
import type { AnswerName } from '../request.ts'
import { addWorkingDays } from '../working-days.ts'
import { type Case, currentVersion } from './case.ts'

/** What a task is worked out from. */
interface Facts {
	subject: Case
	findings: readonly Finding[]
	letters: CaseView['letters']
	answers: Record<AnswerName, string>
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

function policeRequest(facts: Facts): CaseTask[] {
	return [
		confirmFindings(facts),
		letterTask(facts, 'acknowledgement', 'acknowledge', 'Tell the police that it arrived'),
		ringBack(facts),
		challenge(facts),
		safeContact(facts),
		askClient(facts),
		consult(facts),
		preserve(facts),
	]
}

function emergency(facts: Facts): CaseTask[] {
	const logged = facts.subject.loggedAt.slice(0, 10)
	const due = addWorkingDays(logged, 1, 'ew')
	const noted = facts.subject.notes.length > 0
	return [
		ringBack(facts),
		{
			id: 'write-down',
			title: 'Write down what was shared, with whom and why',
			goTo: 'notes',
			status: noted ? 'done' : 'to do',
			...(!noted && { why: 'Share what is necessary and no more. Write down a refusal too.' }),
		},
		{
			id: 'review',
			title: 'The clinical lead looks at it afterwards',
			goTo: 'notes',
			status: 'to do',
			why: `Due by 12:00 on ${britishDay(due)}. Somebody other than the person who shared it does this.`,
		},
		preserve(facts),
	]
}

function order(facts: Facts): CaseTask[] {
	const pending = facts.subject.lane === 'compelled_pending'
	const date = currentVersion(facts.subject).fields.replyBy ?? ''
	const restricted = facts.answers.order_restricts_telling === 'yes'
	return [
		answerTask(
			facts,
			'legal_advice_taken',
			'advice',
			'Ring the insurer or a solicitor today',
			pending ? 'There is a hearing, and you may have a right to be heard.' : 'Do this before anything is handed over.',
		),
		{
			id: 'court-date',
			title: pending ? 'Note the date of the hearing' : 'Note the date that the order gives',
			goTo: 'findings',
			status: date ? 'done' : 'to do',
			...(!date && { why: 'It is the court’s date, and it does count.' }),
		},
		preserve(facts),
		letterTask(facts, 'compelled-holding', 'holding', 'Send the holding reply'),
		{
			...safeContact(facts),
			...(restricted && {
				status: 'not needed',
				why: 'The order limits what the client may be told. Ask the solicitor.',
			}),
		},
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
			consult(facts),
			preserve(facts),
		]
	}
	return [
		ringBack(facts),
		letterTask(facts, 'neutral-holding', 'holding', 'Send the neutral holding letter'),
		safeContact(facts),
		consult(facts),
		preserve(facts),
	]
}

/**
 * What there is to do about a request, in the order in which it is usually done (journeys J1 to J6).
 * Nothing here blocks anything: it reminds.
 *
 * @param letters which letters may be made now, and why others may not
 */
export function tasksFor(subject: Case, findings: readonly Finding[], letters: CaseView['letters']): CaseTask[] {
	const facts: Facts = { subject, findings, letters, answers: completeAnswers(currentVersion(subject).answers) }
	switch (subject.lane) {
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

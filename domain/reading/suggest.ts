import { approverStanding } from '../checks/authority.ts'
import { prefillFromBody } from '../checks/bodies.ts'
import type { IncomingDocument, Suggestion } from '../document.ts'
import type { AnswerName, Answers, FieldName } from '../request.ts'
import { ageOf } from './age.ts'
import { approvalOf } from './approval.ts'
import { channelOf, receivedOf, requestDateOf } from './arrival.ts'
import { referencesOf } from './asker-contacts.ts'
import { type Asker, askersOf, listedBody } from './asking-body.ts'
import { bodyWord } from './body-words.ts'
import type { Candidate } from './candidate.ts'
import { suggestionOf, suggestionsOf } from './candidate.ts'
import { consentOf, fetchOf, mandatoryOf } from './claims.ts'
import { capacityOf, diedOf } from './condition.ts'
import { behindOrder, courtOf, fromCourt } from './court.ts'
import { credibilityOf } from './credibility.ts'
import { riskOf } from './danger.ts'
import { exceptionOf } from './exceptions.ts'
import { excessOf, wholeFileOf } from './extent.ts'
import { formOf } from './form-kind.ts'
import { instrumentOf } from './instrument.ts'
import { noDatesOf } from './no-dates.ts'
import { noticeOf } from './notice.ts'
import { ownStepsOf } from './own-steps.ts'
import { fromService, type Paper, paperOf } from './paper.ts'
import { periodOf } from './period.ts'
import { answerRank, policeRank } from './ranks.ts'
import { courtDateOf, replyByOf } from './reply.ts'
import { type Found, personCandidate, requestersOf } from './requester.ts'
import { requesterFieldsOf } from './requester-fields.ts'
import { roleOf } from './role.ts'
import { soughtOf } from './sought.ts'
import { statementsOf } from './statements.ts'
import { personsOf } from './subject.ts'
import { silentRole } from './wide-role.ts'

/** Collects suggestions; the fields and answers of one document. */
class Sheaf {
	readonly suggestions: Suggestion[] = []
	readonly values = new Map<string, string>()

	field(name: FieldName, candidates: readonly (Candidate | undefined)[]): void {
		this.#add(name, suggestionsOf(name, candidates))
	}

	answer(name: AnswerName, candidate: Candidate | undefined): void {
		if (candidate && candidate.value !== '') this.#add(name, [suggestionOf(name, candidate)])
	}

	#add(name: string, found: Suggestion[]): void {
		const first = found[0]
		if (!first) return
		this.values.set(name, first.value)
		this.suggestions.push(...found)
	}

	/** Marks a field for which the paper gives what cannot be a value; a field that has one is left as it is. */
	mark(name: FieldName, candidate: Candidate): void {
		if (!this.values.has(name)) this.suggestions.push(suggestionOf(name, candidate))
	}

	get(name: FieldName | AnswerName): string {
		return this.values.get(name) ?? ''
	}
}

const policeWords =
	/\b(?:police|constabulary|constable|heddlu|detective|sergeant|inspector|crime agency|nca|iopc|psni|btp|rmp|officer in (?:the )?case|\bD[CSI]\b|\bPC\b|crime (?:ref|number|no))\b/i

const civilian = /\b(?:civil\w*|staff|clerk|analyst|support|administrat\w+|investigator|investigating)\b/i

const low = (value: string, why: string): Candidate => ({ value, confidence: 'low', why })

/** A copy of a field's candidate for the answer that repeats it. */
function repeated(sheaf: Sheaf, field: FieldName, answer: AnswerName): void {
	const first = sheaf.suggestions.find((suggestion) => suggestion.field === field)
	if (!first || first.value === '') return
	sheaf.suggestions.push({ ...first, field: answer })
	sheaf.values.set(answer, first.value)
}

/** The lane turns on who asks: the body, and for some bodies the job of the person. */
function askerAnswers(sheaf: Sheaf, asker: Asker | undefined, role: string): void {
	if (!asker) return
	const { body, candidate } = asker
	const prefilled = prefillFromBody(body, role)
	const at = candidate.passage ? { passage: candidate.passage, start: candidate.start, end: candidate.end } : {}
	const from = (value: string): Candidate => ({
		value,
		confidence: candidate.confidence,
		...at,
		why: `${asker.name || body.name}: ${body.why}`,
	})
	if (prefilled.jurisdiction) sheaf.answer('jurisdiction', from(prefilled.jurisdiction))
	// Of the Ministry of Defence Police only constables are on the list: a job that is no rank, or no job, settles nothing.
	const settled = body.type !== 'mdp' || (policeRank.test(role) && !civilian.test(role))
	if (prefilled.requester_authorised && settled)
		sheaf.answer('requester_authorised', from(prefilled.requester_authorised))
}

/**
 * What a document says: a suggestion for each field that it states, and for each answer that reading
 * can settle, with the place that shows it. Nothing here decides: a person confirms every value.
 * What is not said is proposed as "no" where the answer asks what the request states, with the reason
 * in words and without a quote; facts about the world on which it is silent are left out.
 */
export function suggestFields(document: IncomingDocument): Suggestion[] {
	const readable = document.pages.some(({ text }) => text.trim() !== '') || document.attachments.length > 0
	if (!readable) return []
	const paper = paperOf(document)
	const sheaf = new Sheaf()
	const { instrument, candidate: instrumentAt, sheet: orderSheet } = instrumentOf(paper)
	const compelled = instrument !== 'request'

	// Dates of the paper.
	const received = receivedOf(paper)
	sheaf.field('receivedOn', [received])
	const noDates = noDatesOf(paper)
	const undated = noDates.find(({ field }) => field === 'requestDate')
	sheaf.field(
		'requestDate',
		requestDateOf(paper).filter(({ confidence }) => !undated || (!undated.boxed && confidence === 'high')),
	)
	const dated = sheaf.get('requestDate') || paper.dated
	sheaf.field('channel', [channelOf(paper)])
	// What is put on a portal is there at once.
	if (!received && sheaf.get('channel') === 'portal' && sheaf.get('requestDate') !== '')
		sheaf.field('receivedOn', [
			low(sheaf.get('requestDate'), 'It came by a portal; it may have been there the same day.'),
		])

	// Who asks.
	// A solicitor who serves an order asks for it to be obeyed; the court made it.
	const serving =
		compelled && paper.main.attached && !fromService(paper.top, paper) ? { ...paper, main: paper.top } : paper
	const asking = requestersOf(serving)
	const people = compelled && serving.main === orderSheet ? behindOrder(orderSheet, asking) : asking
	const requester = people[0]
	const court = compelled ? courtOf(orderSheet) : undefined
	const askers = askersOf(paper, requester)
	const courtAsks =
		court &&
		instrument !== 'warrant' &&
		(instrument !== 'application_notice' ||
			askers.length === 0 ||
			askers[0]!.body.type === 'court' ||
			fromCourt(orderSheet))
	const asker: Asker | undefined = courtAsks
		? { name: court.name, body: listedBody(court.coroner ? 'Coroner' : 'Court (criminal'), candidate: court.candidate }
		: (askers[0] ??
			(instrument === 'coroner_notice'
				? { name: '', body: listedBody('Coroner'), candidate: instrumentAt }
				: undefined))
	sheaf.field('askingBody', [
		asker && asker.name !== '' ? { ...asker.candidate, value: asker.name } : undefined,
		askers.find(({ name }) => name !== asker?.name)?.candidate,
	])
	const unlisted =
		!asker &&
		!compelled &&
		!policeWords.test(paper.request.map(({ body, tail }) => `${body.text}\n${tail.text}`).join('\n'))
	if (unlisted) sheaf.field('askingBodyType', [low('other', 'Nothing in it shows police.')])
	if (asker) sheaf.field('askingBodyType', [{ ...asker.candidate, value: bodyWord(asker.body.type) }])
	for (const [name, candidates] of requesterFieldsOf(paper, people)) sheaf.field(name, candidates)
	sheaf.field('policeReference', referencesOf(paper, compelled ? 'court' : 'police'))

	// About whom, and what.
	const officers = people.slice(0, 1).map(({ name }) => name)
	const approval = compelled ? undefined : approvalOf(paper, requester)
	sheaf.field('personNamed', personsOf(paper, [...officers, approval?.name?.value ?? ''].filter(Boolean)))
	const person = sheaf.get('personNamed')
	const sought = soughtOf(paper)
	const fetched = paper.fromClient && fetchOf(paper)?.value === 'yes'
	sheaf.field(
		'informationSought',
		sought.slice(0, 2).map(({ candidate }) =>
			fetched
				? {
						...candidate,
						value: `${candidate.value}, to be obtained by the client${/subject access/i.test(paper.main.body.text) ? ' under subject access' : ''} and handed in`,
					}
				: candidate,
		),
	)
	const period = periodOf(paper, sought)
	sheaf.field('periodFrom', [period.from])
	sheaf.field('periodTo', [period.to])
	const replies = replyByOf(paper, approval?.date?.value)
	sheaf.field('replyBy', compelled ? [...courtDateOf(orderSheet, dated), ...replies] : replies)

	// Approval and notice.
	if (approval) {
		const self = approval.byRequester && !approval.name && requester
		sheaf.field('approverName', [approval.name ?? (self ? personCandidate(requester, 'name') : undefined)])
		sheaf.field('approverRank', [approval.rank ?? (self ? personCandidate(requester, 'rank') : undefined)])
		sheaf.field('approvalDate', [approval.date])
	}
	const notice = compelled ? {} : noticeOf(paper)
	sheaf.field('noticeDate', [notice.date])

	for (const { field, candidate } of noDates) sheaf.mark(field, candidate)

	// Answers that repeat a field.
	repeated(sheaf, 'requestDate', 'request_date')
	repeated(sheaf, 'approvalDate', 'approval_date')
	repeated(sheaf, 'noticeDate', 'notice_date')
	repeated(sheaf, 'approverName', 'approver_name')

	// What paper it is, and who asks.
	sheaf.answer('instrument', instrumentAt)
	askerAnswers(sheaf, asker, sheaf.get('requesterRank'))
	if (unlisted) {
		sheaf.answer(
			'requester_authorised',
			low('no', 'Nothing in it shows that the asker is police or otherwise on the list.'),
		)
		sheaf.answer('jurisdiction', low('ew', 'Nothing shows that another law than that of England and Wales applies.'))
	}
	sheaf.answer('service_nation', low('ew', 'Nothing shows that the service is outside England and Wales.'))
	sheaf.answer('recipient_counselling', low('yes', 'Asked of this service as a provider of counselling.'))
	const role = roleOf(paper, person)
	sheaf.answer('client_age', ageOf(paper, person, dated))
	sheaf.answer('client_capacity', capacityOf(paper))
	sheaf.answer('client_died', diedOf(paper, person))
	const fetch = fetchOf(paper)
	sheaf.answer('client_asked_to_fetch', fetch)
	const ownCase = fetch?.value === 'yes' && paper.fromClient
	const policeAsk = !compelled && person !== '' && !['', 'other'].includes(sheaf.get('askingBodyType'))
	sheaf.answer(
		'client_role',
		role ??
			(ownCase ? low('victim_or_at_risk', 'Police write to the person about a case of theirs.') : undefined) ??
			(policeAsk ? silentRole(paper, person) : undefined),
	)
	if (!compelled) sheaf.answer('risk_to_life', riskOf(paper))

	// Notice.
	sheaf.answer('victim_notice', notice.standing)
	sheaf.answer('notice_recipient_conflict', notice.conflict)
	if (notice.conflict?.value === 'yes' && sheaf.get('client_age') === 'child') {
		sheaf.answer('parent_under_suspicion', { ...notice.conflict, confidence: 'low' })
	}
	sheaf.answer('late_notice_reason', notice.lateReason)
	sheaf.answer(
		'reason_exception_claimed',
		exceptionOf(paper, 'reason') ?? low('none', 'No exception is claimed for leaving out the reason.'),
	)
	sheaf.answer(
		'handling_exception_claimed',
		exceptionOf(paper, 'handling') ?? low('none', 'No exception is claimed for leaving out the handling.'),
	)

	// What is stated.
	sheaf.answer(
		'in_writing',
		paper.note
			? { value: 'no', confidence: 'high', why: paper.note === 'phone' ? 'It was a call.' : 'It was a visit.' }
			: { value: 'yes', confidence: 'high', why: 'It is a written paper.' },
	)
	const described = sought[0]
	sheaf.answer(
		'info_described',
		described
			? { value: 'yes', confidence: 'high', passage: described.candidate.passage }
			: low('no', 'Nothing about what is wanted was found.'),
	)
	const stated = statementsOf(paper, compelled)
	const risk = sheaf.get('risk_to_life') === 'yes'
	for (const [name, candidate] of stated) sheaf.answer(name, risk ? inEmergency(paper, name, candidate) : candidate)
	sheaf.answer(
		'date_range_stated',
		(period.from ?? period.to)
			? { ...(period.from ?? period.to)!, value: 'yes' }
			: (period.limit ?? low('no', 'Nothing limits the period.')),
	)
	sheaf.answer(
		'whole_file_requested',
		wholeFileOf(paper, sought, compelled) ?? low('no', 'It does not ask for all records or the full notes.'),
	)
	sheaf.answer(
		'excess_risk',
		excessOf(sought, described?.boxed === true && paper.main.boxes.some(({ kind }) => kind === 'questions')),
	)
	sheaf.answer(
		'credibility_only',
		credibilityOf(paper, sheaf.get('reason_stated') === 'yes', sheaf.get('line_of_enquiry_stated') === 'yes'),
	)
	sheaf.answer('standard_form_used', compelled ? low('no', 'It is not a request form.') : formOf(paper))
	sheaf.answer(
		'claims_mandatory_without_order',
		(compelled ? undefined : mandatoryOf(paper)) ??
			low(
				'no',
				compelled
					? 'It is itself an order, a summons or a notice.'
					: 'Nothing in it says that the service must comply.',
			),
	)
	sheaf.answer('consent_is_basis', compelled ? low('no', 'Nothing in it relies on a consent.') : consentOf(paper))
	approvalAnswers(paper, sheaf, approval, requester)
	sheaf.answer(
		'deadline_source',
		sheaf.get('replyBy') === ''
			? low('none', 'No date for a reply was found.')
			: {
					value: compelled ? 'statutory' : 'police_stated',
					confidence: sheaf.suggestions.find(({ field }) => field === 'replyBy')?.confidence ?? 'low',
					why: compelled ? 'The date is that of the court, coroner or notice.' : 'The asker states the date.',
				},
	)
	for (const [name, candidate] of ownStepsOf(paper)) sheaf.answer(name, candidate)
	return sheaf.suggestions
}

/** Who is at risk is the reason for asking, and finding the person the line of enquiry. */
function inEmergency(paper: Paper, name: AnswerName, candidate: Candidate): Candidate {
	if (candidate.value === 'yes' || (name !== 'reason_stated' && name !== 'line_of_enquiry_stated')) return candidate
	const pattern =
		name === 'reason_stated'
			? /\b(?:kill|life|danger|harm|missing|suicid\w*|overdose|goodbye|tablets|pills|jump|shotgun|gun|knife|armed|finish (?:her|him|them)|end (?:it|things))\b/i
			: /\b(?:(?:find|locate|trace|reach|get to|protect|safeguard) (?:her|him|them)|(?:looking|searching) for)\b/i
	const found = paper.sentences.find(({ passage }) => pattern.test(passage.text))
	return found ? { value: 'yes', confidence: 'low', passage: found.passage } : candidate
}

function approvalAnswers(
	paper: Paper,
	sheaf: Sheaf,
	approval: ReturnType<typeof approvalOf>,
	requester: Found | undefined,
): void {
	const name = sheaf.get('approverName')
	const rank = sheaf.get('approverRank')
	if (!approval || (name === '' && rank === '')) {
		sheaf.answer(
			'approval_shown',
			approval?.at?.passage
				? {
						value: 'no',
						confidence: 'low',
						passage: approval.at.passage,
						why: 'Approval is mentioned, but nobody is named with a rank.',
					}
				: low('no', 'Nothing about approval was found.'),
		)
		return
	}
	const type = sheaf.get('askingBodyType')
	if (rank !== '')
		sheaf.answer('approver_rank', {
			...(approval.rank ?? { confidence: 'high' }),
			value: answerRank(rank, type),
		} as Candidate)
	// Where nobody is known to ask, the one who approved may be the one who asks.
	const apart = !approval.byRequester && (requester?.name ?? '') !== ''
	const shown = name === '' || rank === '' ? (approval.byRequester ? undefined : 'no') : apart ? 'yes' : undefined
	if (shown)
		sheaf.answer('approval_shown', {
			...(approval.name ?? approval.rank!),
			value: shown,
			...(shown === 'no' && {
				confidence: 'low' as const,
				why: name === '' ? 'A rank without a name.' : 'A name without a rank.',
			}),
		})
	if (requester?.name && name !== '')
		sheaf.answer('approver_is_requester', {
			...(approval.name ?? approval.at ?? low('', '')),
			value: approval.byRequester ? 'yes' : 'no',
		})
	const order = sameDayOrder(paper, sheaf, approval.time)
	if (order) sheaf.answer('approval_same_day_order', low(order, 'From the times given.'))
	const answers: Answers = Object.fromEntries(sheaf.values)
	const standing = approverStanding({
		rank,
		name,
		bodyType: type,
		approverIsRequester: approval.byRequester ? 'yes' : 'no',
		approvalShown: answers.approval_shown,
		approvalDate: sheaf.get('approvalDate'),
		requestDate: sheaf.get('requestDate'),
		sameDayOrder: order,
	})
	// A rank is worth what the asking body makes of it: while nobody is known to ask, it is worked out later.
	// With no date the level may be shown and the order of events is not: it is proposed as unclear.
	const undated = sheaf.get('approvalDate') === '' && standing.standing === 'shown'
	if (standing.standing !== 'unknown' && (type || standing.band !== 'unrecognised'))
		sheaf.answer('approver_standing', {
			...(approval.rank ?? approval.name ?? approval.at ?? low('', '')),
			value: undated ? 'unclear' : standing.standing,
			why: standing.why,
		})
}

function sameDayOrder(paper: Paper, sheaf: Sheaf, time: string | undefined): string | undefined {
	if (
		!time ||
		sheaf.get('approver_is_requester') === 'yes' ||
		sheaf.get('approvalDate') === '' ||
		sheaf.get('approvalDate') !== sheaf.get('requestDate')
	)
		return undefined
	const box = paper.main.boxes.find(({ kind, value }) => kind === 'requestDate' && /\d[:.]\d\d/.test(value.text))
	const stated = box && /\b([01]?\d|2[0-3])[:.]([0-5]\d)\b/.exec(box.value.text)
	const asked = stated
		? `${stated[1]!.padStart(2, '0')}:${stated[2]}`
		: [paper.main, paper.top].find(({ sent }) => sent !== undefined && sent === sheaf.get('requestDate'))?.time
	if (!asked || asked === time) return undefined
	return time < asked ? 'before' : 'after'
}

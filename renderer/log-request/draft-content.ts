import {
	type AnswerName,
	type Answers,
	answersFromDraft,
	type DraftContent,
	type Evidence,
	type FieldName,
} from '../../domain/index.ts'
import { type Candidate, type Candidates, isAnswer, isField, type Name, saidByPaper } from './candidates.ts'
import { type RequiredName, requiredNames } from './field-words.ts'

/** Facts that are both a field of the request and an answer to the checks: a decision on one is a decision on both. */
const sameFact: Partial<Record<FieldName, AnswerName>> = {
	requestDate: 'request_date',
	approvalDate: 'approval_date',
	noticeDate: 'notice_date',
	approverName: 'approver_name',
	approverRank: 'approver_rank',
}

const mirrored = new Set<Name>(Object.values(sameFact))
/** Worked out from other facts, which may still change: no paper says it in words. */
const workedOut = new Set<Name>(['approver_standing'])

/** Whether a person has accepted, typed or cleared this. */
export function isDecided(content: DraftContent, name: string): boolean {
	return content.decided.includes(name)
}

function withValue(content: DraftContent, name: Name, value: string, evidence: Evidence | undefined): DraftContent {
	const next: DraftContent = {
		...content,
		decided: isDecided(content, name) ? content.decided : [...content.decided, name],
		evidence: { ...content.evidence },
	}
	if (isField(name)) next.fields = { ...content.fields, [name]: value }
	else next.answers = { ...content.answers, [name]: value }
	if (evidence) next.evidence[name] = [evidence]
	else delete next.evidence[name]
	return next
}

/**
 * The draft after a person settled one name: accepted a suggestion (with its place in the paper),
 * typed a value, or cleared it (an empty value: "I don't know").
 */
export function decide(content: DraftContent, name: Name, value: string, evidence?: Evidence): DraftContent {
	const next = withValue(content, name, value, evidence)
	const twin = isField(name) ? sameFact[name] : undefined
	return twin ? withValue(next, twin, value, evidence) : next
}

/** The draft with a name open again, so that its suggestion is offered as at first. */
export function reopen(content: DraftContent, name: Name): DraftContent {
	const twin = isField(name) ? sameFact[name] : undefined
	const gone = new Set<string>(twin ? [name, twin] : [name])
	const keep = <T extends object>(all: T) =>
		Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key))) as T
	return {
		...content,
		fields: keep(content.fields),
		answers: keep(content.answers),
		evidence: keep(content.evidence),
		decided: content.decided.filter((each) => !gone.has(each)),
	}
}

/** Undecided names for which the paper gives one value in words. */
export function acceptable(content: DraftContent, candidates: Candidates): Candidate[] {
	return (Object.entries(candidates) as [Name, Candidate[]][])
		.filter(([name]) => !isDecided(content, name) && !mirrored.has(name) && !workedOut.has(name))
		.map(([, list]) => saidByPaper(list))
		.filter((each) => each !== undefined)
}

/** The draft after "accept all that the paper says"; what reading only guesses, and what a person settled, stays as it is. */
export function acceptAll(content: DraftContent, candidates: Candidates): DraftContent {
	return acceptable(content, candidates).reduce(
		(next, { field, value, evidence }) =>
			isField(field) || isAnswer(field) ? decide(next, field, value, evidence) : next,
		content,
	)
}

/** Undecided names with a suggestion that waits for a person: a guess, or two values that compete. */
export function waiting(content: DraftContent, candidates: Candidates): Name[] {
	return (Object.keys(candidates) as Name[]).filter(
		(name) => isField(name) && !isDecided(content, name) && !saidByPaper(candidates[name]),
	)
}

/** Answers with what reading proposes wherever nobody has settled them: what lanes and findings are worked out from. */
export function answersSoFar(content: DraftContent, candidates: Candidates): Answers {
	const answers: Answers = {}
	for (const [name, list] of Object.entries(candidates) as [Name, Candidate[]][]) {
		const best = list[0]
		if (best && isAnswer(name)) answers[name] = best.value
	}
	const settled = Object.fromEntries(Object.entries(content.answers).filter(([name]) => isDecided(content, name)))
	return { ...answers, ...answersFromDraft(content, { ...answers, ...settled }), ...settled }
}

/**
 * What is logged: the fields that a person settled, and every answer. Answers that nobody settled go
 * in as reading proposes them, outside `decided`, so that the record marks them as not yet confirmed.
 */
export function contentToLog(content: DraftContent, candidates: Candidates): DraftContent {
	const evidence = { ...content.evidence }
	for (const [name, list] of Object.entries(candidates) as [Name, Candidate[]][]) {
		const found = list[0]?.evidence
		if (isAnswer(name) && !isDecided(content, name) && found) evidence[name] = [found]
	}
	return { ...content, answers: answersSoFar(content, candidates), evidence }
}

const missingNames: Record<RequiredName, string> = {
	receivedOn: 'the date the request reached you',
	askingBody: 'the asking body',
	requesterName: 'the name of the person asking',
	clientReference: 'your own reference or initials for the person',
	informationSought: 'what is asked for',
}

/** What to do about one that is missing: where something is suggested, the box is not empty and still nothing is recorded. */
function toDo(suggested: Candidate[] | undefined): string {
	if (!suggested?.length) return 'Enter'
	return saidByPaper(suggested) || suggested.length === 1 ? 'Accept or change' : 'Choose or enter'
}

/** Which of the five required things are still missing, in the order of the page, each with a sentence. */
export function missingItems(
	content: DraftContent,
	candidates: Candidates = {},
): { name: RequiredName; says: string }[] {
	return requiredNames
		.filter((name) => !(name === 'clientReference' ? content.clientReference : content.fields[name])?.trim())
		.map((name) => ({
			name,
			says: `${toDo(name === 'clientReference' ? undefined : candidates[name])} ${missingNames[name]}`,
		}))
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/

/** Everything that stands in the way of logging, in the order of the page: what is missing, and what cannot be read. */
export function problemsOf(content: DraftContent, candidates: Candidates = {}): { name: string; says: string }[] {
	const found: { name: string; says: string }[] = missingItems(content, candidates)
	if (content.receivedAt && !timeOfDay.test(content.receivedAt))
		found.push({ name: 'receivedAt', says: 'Write the time with hours and minutes, like 16:55, or leave it empty' })
	if (content.lane && !content.laneReason.trim())
		found.push({ name: 'laneReason', says: 'Say why the request belongs in this lane' })
	return found
}

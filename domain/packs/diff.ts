import { answersBehind } from '../casework/answers-behind.ts'
import type { Authority } from '../checks/authority-schema.ts'
import type { Body } from '../checks/bodies-schema.ts'
import { findingWords } from '../checks/compiled-pack.ts'
import type { CheckWords } from '../checks/finding-words-schema.ts'
import type { Check, RulePack } from '../checks/types.ts'
import { asContent } from './as-content.ts'
import { asksLess, type BehaviourChange, behaviourChanges } from './behaviour.ts'

/** One thing that a pack says otherwise, in words: what it was and what it would be. */
export interface WordsChange {
	/** "The question", "What to ask the police". */
	what: string
	before: string
	after: string
}

export interface CheckChange {
	check: string
	title: string
	/** Source, address or how surely it was read: a mark "checked against the published text" goes with it. */
	citation: WordsChange[]
	words: WordsChange[]
	/** How the same answers would stand otherwise. */
	behaviour: BehaviourChange[]
}

/** Something of a list that came, went or changed: a row of ranks, an asking body. */
export interface ListChange {
	name: string
	how: 'added' | 'removed' | 'changed'
	changes: WordsChange[]
}

/** What a pack would change, in words. */
export interface PackDiff {
	added: Check[]
	removed: Check[]
	changed: CheckChange[]
	/** The order of the checks is another one. */
	reordered: boolean
	ranks: ListChange[]
	bodies: ListChange[]
	/** Where less would be asked of police than before, in sentences. Shown, never refused: the clinical lead decides. */
	asksLess: string[]
}

const basisWords: Record<Check['basis'], string> = {
	statute: 'The Act',
	'code-as-reported': 'Code of practice as reported',
	'good-practice': 'Good practice',
}
const confidenceWords: Record<Check['confidence'], string> = {
	'verified-statute': 'The text was read',
	'secondary-only': 'Known from reports',
	'good-practice-source': 'Published practice was read',
	inference: 'A reading of the text, for a lawyer to confirm',
	unsourced: 'No source was read, for a lawyer to confirm',
}
const unknownWords: Record<Check['onUnknown'], string> = {
	ask: 'Unclear; police are asked',
	fail: 'Not shown',
	prompt: 'Unclear; staff are reminded, nothing goes to police',
	'assume-in-scope': 'Unclear; the request is treated as in scope',
}
const kindWords: Record<Check['kind'], string> = {
	routing: 'Chooses the path',
	'police-request': 'About the request',
	'our-own-step': 'A step of the service',
	'app-integrity': 'A rule that Threshold keeps about itself',
}
const appliesWords: Record<Check['appliesTo'], string> = {
	all: 'All requests',
	counselling: 'Requests to a counselling service',
}

function changeOf(what: string, before: string | null | undefined, after: string | null | undefined): WordsChange[] {
	const was = before ?? ''
	const is = after ?? ''
	return was === is ? [] : [{ what, before: was, after: is }]
}

type Lines = CheckWords['shown'] | NonNullable<CheckWords['ask']> | undefined
const linesText = (lines: Lines) =>
	(lines ?? []).map(({ says, when }) => (when ? `${says} [when ${when}]` : says)).join('\n')

function wordsChanges(before: Check, after: Check, was: CheckWords | undefined, is: CheckWords | undefined) {
	return [
		...changeOf('Title', before.title, after.title),
		...changeOf('The question', before.question, after.question),
		...changeOf('What it rests on', basisWords[before.basis], basisWords[after.basis]),
		...changeOf('What kind of check it is', kindWords[before.kind], kindWords[after.kind]),
		...changeOf('Applies to', appliesWords[before.appliesTo], appliesWords[after.appliesTo]),
		...changeOf('Part of the process', before.stage, after.stage),
		...changeOf('Depends on', before.dependsOn.join(', '), after.dependsOn.join(', ')),
		...changeOf('When nobody knows', unknownWords[before.onUnknown], unknownWords[after.onUnknown]),
		...changeOf('Words when it is not shown', before.failWording, after.failWording),
		...changeOf('What to ask the police', before.askPolice, after.askPolice),
		...changeOf('Words when it is shown', linesText(was?.shown), linesText(is?.shown)),
		...changeOf('Words when it is unclear', linesText(was?.unclear), linesText(is?.unclear)),
		...changeOf('Words when it does not apply', linesText(was?.notApplicable), linesText(is?.notApplicable)),
		...changeOf('More exact things to ask', linesText(was?.ask), linesText(is?.ask)),
		...changeOf('Why it switches others off', was?.switchesOff, is?.switchesOff),
		...changeOf('When the pass rests on an exception, as the program reads it', was?.exceptionWhen, is?.exceptionWhen),
		...changeOf('It applies when, as the program reads it', before.appliesWhen, after.appliesWhen),
		...changeOf('It is shown when, as the program reads it', before.passesWhen, after.passesWhen),
		...changeOf('It is not shown when, as the program reads it', before.failsWhen, after.failsWhen),
		...changeOf('Note', before.note, after.note),
	]
}

function citationChanges(before: Check, after: Check): WordsChange[] {
	return [
		...changeOf('Where the rule is written', before.source, after.source),
		...changeOf('Address', before.sourceUrl, after.sourceUrl),
		...changeOf('How surely it was read', confidenceWords[before.confidence], confidenceWords[after.confidence]),
	]
}

function checkChanges(before: RulePack, after: RulePack): CheckChange[] {
	const was = before.words ?? findingWords
	const is = after.words ?? findingWords
	return after.checks.flatMap((check) => {
		const old = before.checks.find(({ id }) => id === check.id)
		if (!old) return []
		const change: CheckChange = {
			check: check.id,
			title: check.title,
			citation: citationChanges(old, check),
			words: wordsChanges(old, check, was[check.id], is[check.id]),
			behaviour: behaviourChanges(check.id, before, after),
		}
		return change.citation.length + change.words.length + change.behaviour.length > 0 ? [change] : []
	})
}

function listChanges<Item>(
	before: readonly Item[],
	after: readonly Item[],
	nameOf: (item: Item) => string,
	changesOf: (was: Item, is: Item) => WordsChange[],
): ListChange[] {
	const names = [...new Set([...after, ...before].map(nameOf))]
	return names.flatMap((name): ListChange[] => {
		const was = before.find((item) => nameOf(item) === name)
		const is = after.find((item) => nameOf(item) === name)
		if (!was) return [{ name, how: 'added', changes: [] }]
		if (!is) return [{ name, how: 'removed', changes: [] }]
		const changes = changesOf(was, is)
		return changes.length > 0 ? [{ name, how: 'changed', changes }] : []
	})
}

const standingWords = { shown: 'Shown', 'not-shown': 'Not shown', unclear: 'Unclear' } as const

function rankChanges(before: Authority, after: Authority): ListChange[] {
	const named = ({ id, examples }: { id: string; examples: string[] }) => `${id} (${examples.slice(0, 3).join(', ')})`
	const nameById = new Map([...before.rows, ...after.rows].map((row) => [row.id, named(row)]))
	const rows = listChanges(
		before.rows,
		after.rows,
		({ id }) => nameById.get(id) ?? id,
		(was, is) => [
			...changeOf('Stands as', standingWords[was.standing], standingWords[is.standing]),
			...changeOf('For', was.bodyTypes.join(', '), is.bodyTypes.join(', ')),
			...changeOf('Examples', was.examples.join(', '), is.examples.join(', ')),
			...changeOf('Patterns', was.rankPatterns.join('\n'), is.rankPatterns.join('\n')),
			...changeOf('Level', was.band, is.band),
			...changeOf('Why', was.why, is.why),
			...changeOf('What to ask', was.ask, is.ask),
			...changeOf('What it rests on', basisWords[was.basis], basisWords[is.basis]),
		],
	)
	const situations = listChanges(
		before.situations,
		after.situations,
		({ id }) => id,
		(was, is) => [
			...changeOf('When', was.when, is.when),
			...changeOf('Stands as', standingWords[was.standing], standingWords[is.standing]),
			...changeOf('Why', was.why, is.why),
			...changeOf('What to ask', was.ask, is.ask),
		],
	)
	const requesters = listChanges(
		before.requesters,
		after.requesters,
		({ who, bodyTypes }) => `${who} (${bodyTypes.join(', ')})`,
		(was, is) => [
			...changeOf('May ask under the Act', was.requesterAuthorised, is.requesterAuthorised),
			...changeOf('Why', was.why, is.why),
			...changeOf('What to ask', was.ask, is.ask),
		],
	)
	return [...rows, ...situations, ...requesters]
}

function bodyChanges(before: readonly Body[], after: readonly Body[]): ListChange[] {
	return listChanges(
		before,
		after,
		({ name }) => name,
		(was, is) => [
			...changeOf('Other names', was.aliases.join(', '), is.aliases.join(', ')),
			...changeOf('Kind', was.type, is.type),
			...changeOf('Where it acts', was.jurisdiction, is.jurisdiction),
			...changeOf('In scope', was.inScope, is.inScope),
			...changeOf('May ask under the Act', was.requesterAuthorised, is.requesterAuthorised),
			...changeOf('Law it acts under', was.jurisdictionAnswer, is.jurisdictionAnswer),
			...changeOf('Path', was.lane, is.lane),
			...changeOf('Why', was.why, is.why),
			...changeOf('Note', was.note, is.note),
		],
	)
}

/** Checks on the extra test for counselling information: substantial probative value, and the starting presumption. */
function onExtraTest(check: string, pack: RulePack): boolean {
	return answersBehind(check, pack).some((name) => name === 'presumption_addressed' || name === 'spv_stated')
}

function asksLessSentences(removed: readonly Check[], changed: readonly CheckChange[], before: RulePack): string[] {
	const about = (id: string) =>
		onExtraTest(id, before) ? ' It bears on the extra test for counselling information.' : ''
	const gone = removed
		.filter(({ kind }) => kind === 'police-request')
		.map(({ id, title }) => `${id} (${title}) is taken out: nothing would be asked about it.${about(id)}`)
	const weaker = changed.flatMap(({ check, title, behaviour, words }) => {
		const less = behaviour.some(asksLess)
		const demoted = words.some(
			({ what, after }) => what === 'What it rests on' && after === basisWords['good-practice'],
		)
		const silent = words.some(({ what, before: was, after }) => what === 'What to ask the police' && was && !after)
		return [
			...(less ? [`${check} (${title}) would count as settled where it was asked about before.${about(check)}`] : []),
			...(demoted ? [`${check} (${title}) would count as good practice only.${about(check)}`] : []),
			...(silent ? [`${check} (${title}) would no longer ask police anything.${about(check)}`] : []),
		]
	})
	return [...gone, ...weaker]
}

/** What `after` would change of `before`, in words that a clinical lead can judge. */
export function packDiff(before: RulePack, after: RulePack): PackDiff {
	const was = asContent(before)
	const is = asContent(after)
	const ids = (pack: RulePack, other: RulePack) =>
		pack.checks.map(({ id }) => id).filter((id) => other.checks.some((check) => check.id === id))
	const changed = checkChanges(before, after)
	const removed = before.checks.filter(({ id }) => !after.checks.some((check) => check.id === id))
	return {
		added: after.checks.filter(({ id }) => !before.checks.some((check) => check.id === id)),
		removed,
		changed,
		reordered: ids(before, after).join() !== ids(after, before).join(),
		ranks: rankChanges(was.authority, is.authority),
		bodies: bodyChanges(was.bodies, is.bodies),
		asksLess: asksLessSentences(removed, changed, before),
	}
}

/** Whether there is anything in it. */
export function isEmptyDiff({ added, removed, changed, reordered, ranks, bodies }: PackDiff): boolean {
	return !reordered && [added, removed, changed, ranks, bodies].every((list) => list.length === 0)
}

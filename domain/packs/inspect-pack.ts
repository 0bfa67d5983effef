import { authorityRow } from '../checks/authority.ts'
import { type CompiledCheck, compilePack } from '../checks/compiled-pack.ts'
import { isAnswerName } from '../checks/fields.ts'
import { packSchema } from '../checks/pack-schema.ts'
import { answersTried } from './answers-tried.ts'
import type { PackContent } from './pack-file.ts'
import { rulePack } from './shelf.ts'

/** Longest pattern for a rank or grade. */
const longestPattern = 200
/** Groups that repeat take time without measure, and so do backward looks; both are refused. */
const riskyPattern = /\)\s*[+*{]|\\[1-9k]|\(\?<[=!]/
/** "(special|trainee )*": different words one after the other can be read in one way only, so they may repeat. */
const wordByWord = /\(\(([a-z|]+)\) \)\*/g

function withoutWordLists(pattern: string): string {
	return pattern.replace(wordByWord, (list, words: string) => {
		const each = words.split('|')
		return new Set(each).size === each.length ? '' : list
	})
}

/** With this many open repetitions over a rank's few words a match stays quick. */
const mostRepetitions = 3

/** The product says what a request does not show, and never that it breaks the law. */
const verdict = /\b(unlawful|illegal|breaks the law|breach of the law)/i

function* textsIn(value: unknown, where: string): Generator<{ where: string; text: string }> {
	if (typeof value === 'string') yield { where, text: value }
	else if (Array.isArray(value)) for (const [at, each] of value.entries()) yield* textsIn(each, `${where} ${at + 1}`)
	else if (value && typeof value === 'object') {
		for (const [name, each] of Object.entries(value)) yield* textsIn(each, where ? `${where} ${name}` : name)
	}
}

function textProblems(pack: PackContent): string[] {
	const problems: string[] = []
	for (const { where, text } of textsIn(pack, '')) {
		if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text) || !text.isWellFormed()) {
			problems.push(`${where} has characters that text may not contain.`)
		}
		if (text.length > 4000) problems.push(`${where} is longer than 4,000 characters.`)
	}
	const said = [
		...pack.checks.map(({ id, title, question, failWording, askPolice }) => ({
			where: id,
			says: { title, question, failWording, askPolice },
		})),
		...Object.entries(pack.words).map(([id, says]) => ({ where: `The words of ${id}`, says })),
		...pack.authority.rows.map(({ id, why, ask }) => ({ where: id, says: { why, ask } })),
		...pack.authority.situations.map(({ id, why, ask }) => ({ where: id, says: { why, ask } })),
	]
	for (const { where, says } of said) {
		for (const { text } of textsIn(says, '')) {
			if (verdict.test(text)) {
				problems.push(
					`${where} says that something breaks the law: “${text}”. Threshold says what a request does not show, and never more.`,
				)
			}
			for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
				if (!isAnswerName(name ?? ''))
					problems.push(`${where} wants to print an answer that does not exist: {${name}}.`)
			}
		}
	}
	return problems
}

function passesAndFails({ check, passes, fails }: CompiledCheck): string | undefined {
	const names = [...new Set([...passes.names, ...fails.names])]
	const both = answersTried(names).find((answers) => passes.holds(answers) && fails.holds(answers))
	return both && `${check.id} both passes and fails for the same answers.`
}

function checkProblems(pack: PackContent): string[] {
	try {
		return compilePack(rulePack(pack)).flatMap((ready) => passesAndFails(ready) ?? [])
	} catch (error) {
		return [error instanceof Error ? error.message : 'A check cannot be read.']
	}
}

function patternProblem(pattern: string): string | undefined {
	if (pattern.length > longestPattern) return `is longer than ${longestPattern} characters`
	if (riskyPattern.test(withoutWordLists(pattern))) return 'repeats a group or looks backwards, which is refused'
	if ([...pattern.matchAll(/(?<!\\)[+*]|,\}/g)].length > mostRepetitions) {
		return `has more than ${mostRepetitions} repetitions`
	}
	try {
		new RegExp(pattern)
		return undefined
	} catch {
		return 'cannot be read'
	}
}

function rankProblems({ authority }: PackContent): string[] {
	const problems = authority.rows.flatMap(({ id, rankPatterns }) =>
		rankPatterns.flatMap((pattern) => {
			const problem = patternProblem(pattern)
			return problem ? [`${id}: the pattern “${pattern}” ${problem}.`] : []
		}),
	)
	if (problems.length > 0) return problems
	return authority.rows.flatMap(({ id, bodyTypes, examples }) =>
		examples
			.filter((rank) =>
				bodyTypes.some((type) => authorityRow(rank, type === 'any' ? undefined : type, authority)?.id !== id),
			)
			.map((rank) => `${id}: its example “${rank}” is not found by this row, or by one before it.`),
	)
}

function doubles(what: string, names: readonly string[]): string[] {
	return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
		(name) => `${what} “${name}” stands twice.`,
	)
}

/**
 * What is wrong with a pack whose shape is right, as sentences; none when it can be used. Every expression is
 * compiled and tried with every combination of the answers that it names.
 */
export function packProblems(pack: PackContent): string[] {
	const { id, inForceFrom, title, checks } = pack
	const shape = packSchema.safeParse({ id, inForceFrom, title, checks })
	const strangers = Object.keys(pack.words).filter((id) => !pack.checks.some((check) => check.id === id))
	return [
		...(shape.success ? [] : shape.error.issues.map(({ message }) => `${message}.`)),
		...strangers.map((id) => `There are words for ${id}, which is no check of this pack.`),
		...textProblems(pack),
		...checkProblems(pack),
		...rankProblems(pack),
		...doubles(
			'The row of ranks',
			pack.authority.rows.map(({ id }) => id),
		),
		...doubles(
			'The asking body',
			pack.bodies.map(({ name }) => name),
		),
	]
}

import { completeAnswers, fieldOf } from '../checks/fields.ts'
import type { AnswerName } from '../request.ts'

type Complete = Record<AnswerName, string>

/** More combinations than any check needs: beyond, only the first ones are tried. */
const mostTried = 20_000

/** Dates on both sides of each other; a text that is there and one that is not. */
const datesTried = ['', '2026-01-12', '2026-01-13']
const textsTried = ['', 'x']

function valuesOf(name: AnswerName): readonly string[] {
	const { values, type } = fieldOf(name)
	return values ?? (type === 'date' ? datesTried : textsTried)
}

/** Every combination of the values that these answers can have, the others at their defaults. */
export function* combinations(names: readonly AnswerName[]): Generator<Complete> {
	const base = completeAnswers({})
	const places = names.map(() => 0)
	for (let tried = 0; tried < mostTried; tried++) {
		const answers: Complete = { ...base }
		for (const [at, name] of names.entries()) answers[name] = valuesOf(name)[places[at] ?? 0] ?? ''
		yield answers
		let at = 0
		for (; at < names.length; at++) {
			const next = (places[at] ?? 0) + 1
			places[at] = next % valuesOf(names[at]!).length
			if (places[at] !== 0) break
		}
		if (at === names.length) return
	}
}

/** The same as a list. */
export function answersTried(names: readonly AnswerName[]): Complete[] {
	return [...combinations(names)]
}

import { z } from 'zod'
import '../without-eval.ts'
import { type AnswerName, answerNames } from '../request.ts'
import wordsFile from './answer-words.json' with { type: 'json' }
import { fieldOf } from './fields.ts'

const wordsSchema = z.strictObject({
	about: z.string(),
	yes: z.string().min(1),
	no: z.string().min(1),
	dontKnow: z.string().min(1),
	answers: z.record(
		z.enum(answerNames),
		z.strictObject({
			question: z.string().min(1),
			help: z.string().min(1),
			labels: z.record(z.string(), z.string().min(1)).optional(),
		}),
	),
})

const words = wordsSchema.parse(wordsFile)

/** One value that can be chosen. The value for "I don't know" is `unknown`, or empty where there is no such value. */
export interface AnswerOption {
	value: string
	label: string
}

/** How the page asks for an answer. */
export interface AnswerWords {
	question: string
	/** One line: why it is asked. */
	help: string
	/** What can be chosen, "I don't know" last; empty for dates and texts, which may be left empty. */
	options: readonly AnswerOption[]
}

function optionsOf(name: AnswerName): AnswerOption[] {
	const { values } = fieldOf(name)
	if (!values) return []
	const labels: Record<string, string> = { yes: words.yes, no: words.no, ...words.answers[name].labels }
	const known = values.filter((value) => value !== '' && value !== 'unknown')
	return [
		...known.map((value) => {
			const label = labels[value]
			if (label === undefined) throw new Error(`answer-words.json has no label for ${name} "${value}".`)
			return { value, label }
		}),
		{ value: values.includes('unknown') ? 'unknown' : '', label: words.dontKnow },
	]
}

function everyAnswer(): Record<AnswerName, AnswerWords> {
	const all = {} as Record<AnswerName, AnswerWords>
	for (const name of answerNames) {
		const { question, help } = words.answers[name]
		all[name] = { question, help, options: optionsOf(name) }
	}
	return all
}

/** The words for every answer there is, from `answer-words.json`. */
export const answerWords: Readonly<Record<AnswerName, AnswerWords>> = everyAnswer()

/** The label of an answer's value; an empty or unlisted value of a choice is "I don't know". */
export function answerLabel(name: AnswerName, value: string): string {
	const { options } = answerWords[name]
	return options.length === 0 ? value : (options.find((option) => option.value === value)?.label ?? words.dontKnow)
}

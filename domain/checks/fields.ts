import { z } from 'zod'
import { type AnswerName, type Answers, answerNames } from '../request.ts'
import fieldsFile from './fields.json' with { type: 'json' }
import { type Field, fieldsFileSchema } from './fields-schema.ts'

const byName = new Map<AnswerName, Field>(fieldsFileSchema.parse(fieldsFile).fields.map((field) => [field.name, field]))

/** The field behind an answer: its type, values, default and meaning, from `fields.json`. */
export function fieldOf(name: AnswerName): Field {
	const field = byName.get(name)
	if (!field) throw new Error(`fields.json has no field called "${name}".`)
	return field
}

export function isAnswerName(name: string): name is AnswerName {
	return byName.has(name as AnswerName)
}

const allowed = answerNames.map((name) => {
	const { values, default: standsAt } = fieldOf(name)
	return { name, values: values && new Set(values), standsAt }
})

/**
 * Every answer with a value: a missing one, an empty choice and a value that the field does not
 * list stand at the default of `fields.json`, so that the checks never meet a value they do not know.
 */
export function completeAnswers(answers: Answers): Record<AnswerName, string> {
	const complete = {} as Record<AnswerName, string>
	for (const { name, values, standsAt } of allowed) {
		const given = answers[name]
		complete[name] = given === undefined || (values && !values.has(given)) ? standsAt : given
	}
	return complete
}

function answerSchema(field: Field) {
	if (field.values) return z.enum([...field.values, ''])
	if (field.type === 'date') return z.union([z.literal(''), z.iso.date()])
	return z.string().max(4000)
}

/** Answers as they may cross a border: known names only, listed values or empty, dates as ISO YYYY-MM-DD or empty. */
export const answersSchema: z.ZodType<Answers> = z.strictObject(
	Object.fromEntries(answerNames.map((name) => [name, answerSchema(fieldOf(name)).optional()])),
)

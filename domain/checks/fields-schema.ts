import { z } from 'zod'
import { answerNames } from '../request.ts'
import '../without-eval.ts'

/** One answer that the checks, the journeys or the letters use. */
export const fieldSchema = z
	.strictObject({
		name: z.enum(answerNames),
		type: z.enum(['date', 'choice', 'text', 'yes-no-unknown']),
		values: z.array(z.string()).min(2).nullable(),
		default: z.string(),
		meaning: z.string().min(1),
		origin: z.enum(['checks', 'journeys-and-letters']),
		usedBy: z.array(z.string()),
	})
	.refine((field) => (field.values === null) === (field.type === 'date' || field.type === 'text'), {
		error: 'a choice lists its values; a date or a text has none',
	})
	.refine((field) => field.values?.includes(field.default) ?? field.default === '', {
		error: 'the default is one of the values, or empty for a date or a text',
	})

/** `fields.json`: the answers there are, and how the checks are evaluated. */
export const fieldsFileSchema = z.strictObject({
	about: z.string(),
	expressionGrammar: z.string(),
	evaluation: z.array(z.string()),
	onUnknown: z.record(z.string(), z.string()),
	basis: z.record(z.string(), z.string()),
	confidence: z.record(z.string(), z.string()),
	kind: z.record(z.string(), z.string()),
	fields: z.array(fieldSchema),
})

export type Field = z.infer<typeof fieldSchema>

import { z } from 'zod'
import '../without-eval.ts'

const lineSchema = z.strictObject({ when: z.string().min(1).optional(), says: z.string().min(1) })

/** Lines of which the first that holds is used; the last always holds. */
const linesSchema = z
	.array(lineSchema)
	.min(1)
	.refine((lines) => lines.at(-1)?.when === undefined, { error: 'the last line has no condition' })

export const checkWordsSchema = z.strictObject({
	switchesOff: z.string().min(1).optional(),
	exceptionWhen: z.string().min(1).optional(),
	shown: linesSchema,
	unclear: linesSchema,
	notApplicable: linesSchema.optional(),
	ask: z
		.array(lineSchema.extend({ standing: z.enum(['unclear', 'not shown']).optional() }))
		.min(1)
		.optional(),
})

/** `finding-words.json`: what the page says about each check's result. */
export const findingWordsSchema = z.strictObject({
	about: z.string(),
	checks: z.record(z.string(), checkWordsSchema),
})

export type CheckWords = z.infer<typeof checkWordsSchema>

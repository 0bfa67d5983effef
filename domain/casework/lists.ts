import { z } from 'zod'
import '../without-eval.ts'
import { confidenceGrounds } from './casework-entries.ts'
import listsFile from './lists.json' with { type: 'json' }

/** The lists that a decision and a release are made from. Law is data: see `lists.json` for sources. */

const confidence = z.enum(['verified-statute', 'secondary-only', 'good-practice-source', 'inference', 'unsourced'])
const text = z.string().min(1)
const basis = z.strictObject({
	id: text,
	title: text,
	/** As a letter cites it. */
	cite: text,
	explains: text,
	notFor: z.string(),
	source: z.url(),
	confidence,
})
const condition9 = basis.omit({ notFor: true }).extend({ needsSchedule1: z.boolean() })
const schedule = basis.omit({ notFor: true })
const ground = z.strictObject({
	id: z.enum(confidenceGrounds),
	title: text,
	cite: text,
	explains: text,
	/** Empty where none was found: it is then marked unsourced, and the page says so. */
	source: z.union([z.literal(''), z.url()]),
	confidence,
})
const conditionOfUse = z.strictObject({ id: text, says: text })

const lists = z
	.strictObject({
		about: text,
		asOf: z.iso.date(),
		article6: z.array(basis),
		article9: z.array(condition9),
		schedule1: z.array(schedule),
		grounds: z.array(ground),
		conditions: z.array(conditionOfUse),
	})
	.parse(listsFile)

/** Article 6 bases. Consent is not among them: it is not the basis on which police ask. */
export const article6Bases: readonly z.infer<typeof basis>[] = lists.article6
export const article9Conditions: readonly z.infer<typeof condition9>[] = lists.article9
export const schedule1Conditions: readonly z.infer<typeof schedule>[] = lists.schedule1
export const groundsToDepart: readonly z.infer<typeof ground>[] = lists.grounds
/** Conditions under which something is given. */
export const conditionsOfUse: readonly z.infer<typeof conditionOfUse>[] = lists.conditions

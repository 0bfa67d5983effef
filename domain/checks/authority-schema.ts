import { z } from 'zod'
import '../without-eval.ts'
import { bodyTypes } from './body-types.ts'

const standing = z.enum(['shown', 'not-shown', 'unclear'])

const rowSchema = z.strictObject({
	id: z.string().regex(/^AUTH-R\d+$/),
	bodyTypes: z.array(z.enum([...bodyTypes, 'any'])).min(1),
	rankPatterns: z.array(z.string().min(1)).min(1),
	examples: z.array(z.string().min(1)).min(1),
	standing,
	band: z.enum([
		'ci',
		'above-ci',
		'below-ci',
		'acting-or-temporary',
		'equivalent-stated',
		'equivalent-not-stated',
		'service-inspector-band',
		'unrecognised',
	]),
	basis: z.enum(['statute', 'code-as-reported', 'good-practice']),
	why: z.string().min(1),
	ask: z.string().min(1).nullable(),
})

const situationSchema = z.strictObject({
	id: z.enum(['AUTH-S1', 'AUTH-S2', 'AUTH-S3', 'AUTH-S4', 'AUTH-S5', 'AUTH-S6']),
	when: z.string().min(1),
	standing,
	why: z.string().min(1),
	ask: z.string().min(1),
})

const requesterSchema = z.strictObject({
	bodyTypes: z.array(z.enum(bodyTypes)).min(1),
	who: z.string().min(1),
	requesterAuthorised: z.enum(['yes', 'no', 'unknown']),
	why: z.string().min(1),
	ask: z.string().min(1).nullable(),
})

/** `authority.json`: ranks and grades by asking body, situations, and who may ask. */
export const authoritySchema = z.strictObject({
	about: z.string(),
	status: z.string(),
	matching: z.array(z.string()),
	standings: z.record(z.string(), z.string()),
	bands: z.array(z.string()),
	sources: z.array(z.string()),
	rows: z.array(rowSchema).min(1),
	situations: z.array(situationSchema).length(6),
	requesters: z.array(requesterSchema),
})

export type Authority = z.infer<typeof authoritySchema>
export type AuthorityRow = z.infer<typeof rowSchema>
export type AuthoritySituation = z.infer<typeof situationSchema>
export type AuthorityStanding = z.infer<typeof standing>

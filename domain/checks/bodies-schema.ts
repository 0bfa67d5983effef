import { z } from 'zod'
import '../without-eval.ts'
import { lanes } from '../request.ts'
import { bodyTypes } from './body-types.ts'

export const bodySchema = z.strictObject({
	name: z.string().min(1),
	type: z.enum(bodyTypes),
	aliases: z.array(z.string().min(1)),
	jurisdiction: z.string().min(1),
	inScope: z.enum(['yes', 'no', 'unclear']),
	why: z.string().min(1),
	requesterAuthorised: z.enum(['yes', 'no', 'unknown']),
	jurisdictionAnswer: z.enum(['ew', 'scotland', 'ni', 'service_police', 'unknown']),
	lane: z.enum(lanes),
	note: z.string().optional(),
})

/** `bodies.json`: who may be asking, and what that pre-fills. */
export const bodiesSchema = z.strictObject({
	about: z.string(),
	basis: z.string(),
	rules: z.array(z.string()),
	lanes: z.record(z.enum(lanes), z.string()),
	source: z.url(),
	bodies: z.array(bodySchema).min(1),
})

export type Body = z.infer<typeof bodySchema>

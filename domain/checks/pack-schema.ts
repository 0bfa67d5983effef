import { z } from 'zod'
import '../without-eval.ts'
import type { RulePack } from './types.ts'

const checkId = z.string().regex(/^[A-Z]+-\d{2}$/)
const expression = z.string().min(1)

/** One check, exactly as a pack's file writes it. */
export const checkSchema = z.strictObject({
	id: checkId,
	title: z.string().min(1),
	basis: z.enum(['statute', 'code-as-reported', 'good-practice']),
	source: z.string().min(1),
	sourceUrl: z.url({ protocol: /^https?$/ }).nullable(),
	appliesTo: z.enum(['all', 'counselling']),
	stage: z.enum([
		'scope',
		'authenticity',
		'form',
		'tests',
		'counselling',
		'notice',
		'scope-of-content',
		'our-decision',
	]),
	kind: z.enum(['routing', 'police-request', 'our-own-step', 'app-integrity']),
	question: z.string().min(1),
	appliesWhen: expression.nullable(),
	passesWhen: expression,
	failsWhen: expression,
	dependsOn: z.array(checkId),
	failWording: z.string().min(1),
	askPolice: z.string().min(1).nullable(),
	onUnknown: z.enum(['ask', 'fail', 'prompt', 'assume-in-scope']),
	confidence: z.enum(['verified-statute', 'secondary-only', 'good-practice-source', 'inference', 'unsourced']),
	note: z.string(),
})

/** A pack's file. Ids are unique and `dependsOn` names checks of the same pack. */
export const packSchema: z.ZodType<RulePack> = z
	.strictObject({
		id: z.string().min(1),
		inForceFrom: z.iso.date(),
		title: z.string().min(1),
		checks: z.array(checkSchema).min(1),
	})
	.superRefine((pack, context) => {
		const ids = new Set<string>()
		for (const { id } of pack.checks) {
			if (ids.has(id)) context.addIssue({ code: 'custom', message: `${id} stands twice in the pack` })
			ids.add(id)
		}
		for (const { id, dependsOn } of pack.checks) {
			for (const other of dependsOn) {
				if (!ids.has(other))
					context.addIssue({ code: 'custom', message: `${id} depends on ${other}, which is not there` })
			}
		}
	})

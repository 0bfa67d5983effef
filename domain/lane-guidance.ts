import { z } from 'zod'
import './without-eval.ts'
import { bodyByName, findBodies } from './checks/bodies.ts'
import { completeAnswers } from './checks/fields.ts'
import guidanceFile from './lane-guidance.json' with { type: 'json' }
import { type Answers, answerNames, type Lane, lanes } from './request.ts'

const guidanceSchema = z.strictObject({
	about: z.string(),
	sources: z.record(z.string(), z.strictObject({ title: z.string().min(1), url: z.url() })),
	entries: z.array(
		z.strictObject({
			lane: z.enum(lanes),
			answers: z.partialRecord(z.enum(answerNames), z.array(z.string()).min(1)).optional(),
			bodies: z.array(z.string()).min(1).optional(),
			asker: z.literal('unknown').optional(),
			title: z.string().min(1),
			clock: z.enum(['none', 'starts', 'court']),
			says: z.array(z.strictObject({ text: z.string().min(1), source: z.string().optional() })).min(1),
		}),
	),
})

const { sources, entries } = guidanceSchema.parse(guidanceFile)

/** What the first screen says about a paper. */
export interface LaneGuidance {
	title: string
	/** Plain sentences, each with the page that it rests on where there is one. */
	says: { text: string; source?: { title: string; url: string } }[]
	/** `none`: no legal date. `starts`: a legal clock has begun outside this program. `court`: the date on the paper binds. */
	clock: 'none' | 'starts' | 'court'
}

function bodyNames(bodyName: string): string[] {
	const exact = bodyByName(bodyName)
	return (exact ? [exact] : findBodies(bodyName)).map((body) => body.name)
}

/**
 * What the first screen says in this lane (journeys J3, J4 and J6), from `lane-guidance.json`.
 *
 * @param bodyName the asking body as written, where it is known
 */
export function laneGuidance(lane: Lane, answers: Answers, bodyName = ''): LaneGuidance {
	const known = completeAnswers(answers)
	const askers = bodyNames(bodyName)
	const entry = entries.find(
		(candidate) =>
			candidate.lane === lane &&
			(!candidate.asker || bodyName.trim() === '') &&
			(!candidate.bodies || candidate.bodies.some((name) => askers.includes(name))) &&
			answerNames.every((name) => candidate.answers?.[name]?.includes(known[name]) ?? true),
	)
	if (!entry) throw new Error(`lane-guidance.json has nothing for the lane "${lane}".`)
	return {
		title: entry.title,
		clock: entry.clock,
		says: entry.says.map(({ text, source }) => ({
			text,
			...(source && sources[source] && { source: sources[source] }),
		})),
	}
}

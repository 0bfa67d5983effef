import { z } from 'zod'
import '../without-eval.ts'
import sheetFile from './client-sheet.json' with { type: 'json' }
import sourcesFile from './sources.json' with { type: 'json' }
import topicsFile from './topics.json' with { type: 'json' }

/** What a paragraph of help rests on. The first three are as findings have them. */
export const helpBases = [
	'statute',
	'code-as-reported',
	'good-practice',
	'official',
	'case',
	'commentary',
	'reading',
	'unchecked',
	'app',
] as const
export type HelpBasis = (typeof helpBases)[number]

/** The bases as the page labels them. */
export const helpBasisWords: Record<HelpBasis, string> = {
	statute: 'What an Act or its rules say',
	'code-as-reported': 'Code of practice as reported, not checked against its text',
	'good-practice': 'Good practice',
	official: 'An official body says so',
	case: 'A court’s judgment, as reported',
	commentary: 'Somebody’s account of the law',
	reading: 'Our reading, for a lawyer to confirm',
	unchecked: 'Not checked',
	app: 'How Threshold works',
}

const reads = ['text', 'opening', 'reported', 'commentary', 'none'] as const

/** How surely a source was read, as the page says it. */
export const readWords: Record<(typeof reads)[number], string> = {
	text: 'its text was read',
	opening: 'only its opening was read',
	reported: 'known from reports, not checked against the text',
	commentary: 'somebody’s account, not the law itself',
	none: 'not read for this help',
}

const groups = ['request', 'person', 'orders', 'answer', 'app'] as const
export type HelpGroup = (typeof groups)[number]

/** Headings under which topics stand, in order. */
export const helpGroups: Record<HelpGroup, string> = {
	request: 'The request',
	person: 'The person it is about',
	orders: 'Emergencies, orders, other nations',
	answer: 'Your answer',
	app: 'Threshold itself',
}

const sourceSchema = z.strictObject({ title: z.string().min(1), url: z.url(), read: z.enum(reads) })
const topicSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	group: z.enum(groups),
	title: z.string().min(1),
	summary: z.string().min(1),
	words: z.string(),
	paragraphs: z
		.array(z.strictObject({ basis: z.enum(helpBases), sources: z.array(z.string()), text: z.string().min(1) }))
		.min(1),
	related: z.array(z.string()).min(1),
})
const sheetSchema = z.strictObject({
	about: z.string(),
	title: z.string().min(1),
	opening: z.string().min(1),
	parts: z
		.array(
			z.strictObject({
				title: z.string().min(1),
				rests: z.array(z.string()),
				says: z.array(z.string().min(1)).min(1),
			}),
		)
		.min(1),
})

export interface HelpSource extends z.infer<typeof sourceSchema> {
	id: string
}
export type HelpTopic = z.infer<typeof topicSchema>
export type ClientSheet = z.infer<typeof sheetSchema>

interface Help {
	topics: readonly HelpTopic[]
	sources: ReadonlyMap<string, HelpSource>
	sheet: ClientSheet
}

let known: Help | undefined

/** Read when help is first wanted, so that starting the app does not wait for it. */
function help(): Help {
	known ??= {
		topics: z.strictObject({ about: z.string(), topics: z.array(topicSchema) }).parse(topicsFile).topics,
		sources: new Map(
			Object.entries(
				z.strictObject({ about: z.string(), sources: z.record(z.string(), sourceSchema) }).parse(sourcesFile).sources,
			).map(([id, source]) => [id, { id, ...source }]),
		),
		sheet: sheetSchema.parse(sheetFile),
	}
	return known
}

/** Every topic, in reading order. */
export function helpTopics(): readonly HelpTopic[] {
	return help().topics
}

/** A topic by its id; `undefined` where there is none. */
export function helpTopic(id: string): HelpTopic | undefined {
	return help().topics.find((topic) => topic.id === id)
}

/** The sources with these ids, each once, in the order given. Throws for an id that `sources.json` does not have. */
export function helpSources(ids: readonly string[]): HelpSource[] {
	return [...new Set(ids)].map((id) => {
		const source = help().sources.get(id)
		if (!source) throw new Error(`sources.json has no source "${id}".`)
		return source
	})
}

/** The sheet for clients: it names nobody, no service and no request. */
export function clientSheet(): ClientSheet {
	return help().sheet
}

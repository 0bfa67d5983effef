import { z } from 'zod'
import { profiles } from './sections.ts'

/**
 * The published table: the only thing that screens, charts, files and sentences are made from. It holds
 * nothing that is not published: a hidden number is not in it, in any form.
 */

/** Version of the format; a change that old readers cannot take raises it. */
export const formatVersion = 1
export const formatName = 'threshold-annual-summary'

/**
 * Why a number is not given.
 * - `small`: at least 1 and under the floor
 * - `small-or-none`: under the floor, perhaps none, because its total is under the floor or left out
 * - `protects`: would give away another number
 * - `total-hidden`: the total that it is part of is not given
 * - `part-hidden`: it is a sum of several services, and a service's own file hides its part
 */
export const hiddenReasons = ['small', 'small-or-none', 'protects', 'total-hidden', 'part-hidden'] as const
export type HiddenReason = (typeof hiddenReasons)[number]

const word = z.string().max(80)
const line = z.string().max(400)

export const publishedCellSchema = z.strictObject({
	key: word,
	label: line,
	/** As printed. */
	text: word,
	/** The printed number, null when hidden. */
	value: z.int().min(0).nullable(),
	suppressed: z.boolean(),
	/** Empty when the number is given. */
	reason: z.enum(['', ...hiddenReasons]),
	/** Of the total, in whole numbers, worked out from the printed numbers; null when not given. */
	percent: z.int().min(0).max(100).nullable(),
})
export type PublishedCell = z.infer<typeof publishedCellSchema>

/** Why a number is not given, in words; nothing for one that is. */
export function hiddenBecause({ reason }: PublishedCell): string | undefined {
	switch (reason) {
		case 'small':
			return 'A small number'
		case 'small-or-none':
			return 'A small number or none'
		case 'protects':
			return 'Hidden so that no smaller number can be worked out'
		case 'part-hidden':
			return 'A service’s own file hides it'
		case 'total-hidden':
			return 'Its total is not shown'
		default:
			return undefined
	}
}

export const publishedSectionSchema = z.strictObject({
	id: word,
	heading: line,
	title: line,
	/** Whose number the total is: `received`, a cell (`lane/vir`) or a group of cells (`response+held`). */
	population: word,
	counted: line,
	/** Rows of one table have the same; empty for a table of its own. */
	matrix: word,
	total: publishedCellSchema,
	cells: z.array(publishedCellSchema).max(40),
	/** Cells that together are another section's population. */
	groups: z.array(z.strictObject({ key: word, cells: z.array(word).max(40) })).max(10),
	/** Cells without an outcome yet: left out of the percentages. */
	pending: z.array(word).max(10),
	/** The first so many cells are steps of a measure, lowest first. */
	steps: z.int().min(0).max(40),
	/** The middle value in words: exact in the internal report, otherwise the step it lies in; empty when not given. */
	middle: line,
})
export type PublishedSection = z.infer<typeof publishedSectionSchema>

export const publishedCrossSchema = z.strictObject({
	id: word,
	title: line,
	/** Sections whose cells are the row and column totals. */
	rows: word,
	columns: word,
	cells: z.array(z.array(publishedCellSchema).max(40)).max(40),
})
export type PublishedCross = z.infer<typeof publishedCrossSchema>

const headlineSchema = z.strictObject({ id: word, text: line, compare: line })

export const publishedTableSchema = z.strictObject({
	format: z.literal(formatName),
	version: z.literal(formatVersion),
	profile: z.enum(profiles),
	/** Numbers from 1 to one under the floor are not given; 0 where nothing is hidden. */
	floor: z.int().min(0).max(1000),
	/** The given numbers are rounded to this; 1 where they are not rounded. */
	rounding: z.int().min(1).max(5),
	period: z.strictObject({
		kind: z.enum(['calendar', 'financial', 'own']),
		year: z.int().min(1990).max(2200),
		years: z.int().min(1).max(3),
		label: word,
	}),
	packs: z.array(word).max(20),
	/** Services added up: 1 unless pooled. */
	services: z.int().min(1).max(10_000),
	/** One sentence: how many requests there were. */
	sentence: line,
	received: publishedCellSchema,
	openAtStart: publishedCellSchema,
	openAtEnd: publishedCellSchema,
	byYear: z.array(publishedCellSchema).max(3),
	sections: z.array(publishedSectionSchema).max(80),
	crossTables: z.array(publishedCrossSchema).max(10),
	headlines: z.array(headlineSchema).max(20),
	/** Internal only; null otherwise. */
	internal: z
		.strictObject({
			clients: z.int().min(0),
			breaches: z.int().min(0),
			nearMisses: z.int().min(0),
			forces: z.array(z.strictObject({ name: line, requests: z.int().min(1) })).max(500),
			months: z.array(z.strictObject({ month: word, requests: z.int().min(1) })).max(60),
		})
		.nullable(),
	/** How it was counted, what is hidden and why: always printed. */
	notes: z.array(z.string().max(1000)).max(30),
	/** Counts of numbers given and hidden. */
	shown: z.int().min(0),
	hidden: z.int().min(0),
})
export type PublishedTable = z.infer<typeof publishedTableSchema>

/** Every number of the table with the part that it stands in, in the order of print. */
export function publishedCells(table: PublishedTable): { part: string; title: string; cell: PublishedCell }[] {
	const one = (part: string, title: string) => (cell: PublishedCell) => ({ part, title, cell })
	const seen = new Set<string>(['received'])
	return [
		one('totals', 'Requests')(table.received),
		one('totals', 'Requests')(table.openAtStart),
		one('totals', 'Requests')(table.openAtEnd),
		...table.byYear.map(one('by_year', 'Requests received by year')),
		...table.sections.flatMap((section) => {
			const rows = section.cells.map(one(section.id, section.title))
			// A population that is a cell elsewhere is listed there; a group's total is listed with its first section.
			if (!section.population.includes('+') || seen.has(section.population)) return rows
			seen.add(section.population)
			return [one(section.id, section.title)(section.total), ...rows]
		}),
		...table.crossTables.flatMap((cross) => cross.cells.flat().map(one(cross.id, cross.title))),
	]
}

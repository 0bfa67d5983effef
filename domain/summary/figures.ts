import type { CaseFigures } from './case-figures.ts'
import { inPeriod, type Period, periodDays, periodSchema } from './period.ts'
import { crossTables, type SectionSpec, sections } from './sections.ts'

/** A measure as it is, for the internal report: number of requests, median, least and most. */
export interface Measure {
	n: number
	/** Of two middle values the mean; null when nothing was measured. */
	median: number | null
	low: number | null
	high: number | null
}

/** What the internal report has and no other. */
export interface InternalFigures {
	clients: number
	/** Requests by force name, most first. */
	forces: { name: string; requests: number }[]
	/** Requests by month (YYYY-MM), those months that have any. */
	months: { month: string; requests: number }[]
	measures: Readonly<Record<string, Measure>>
	breaches: number
	nearMisses: number
}

/** True counts of a period. Nothing here may be shown before it has gone through `suppress`. */
export interface Figures {
	period: Period
	/** Ids of the rule packs in use, in order. */
	packs: string[]
	received: number
	openAtStart: number
	openAtEnd: number
	/** Requests received in each of the pooled years. */
	byYear: number[]
	/** By section id, in the order of its cells. */
	counts: Readonly<Record<string, number[]>>
	/** By cross-table id, rows by columns in the order of their sections' cells. */
	crossed: Readonly<Record<string, number[][]>>
	internal: InternalFigures
	/** Services added up: 1 unless pooled. */
	services: number
}

interface Counter {
	section: SectionSpec
	index: ReadonlyMap<string, number>
	counts: number[]
	/** Where the population is decided: another section's counter and the cells of it that belong. */
	parent?: { at: number; cells: ReadonlySet<number> }
}

function counters(): Counter[] {
	const position = new Map(sections.map(({ id }, at) => [id, at]))
	return sections.map((section): Counter => {
		const counter: Counter = {
			section,
			index: new Map(section.cells.map(([key], at) => [key, at])),
			counts: section.cells.map(() => 0),
		}
		const found = /^(\w+)([/+])(\w+)$/.exec(section.population)
		if (!found) return counter
		const [, id = '', how, key = ''] = found
		const at = position.get(id)!
		const parent = sections[at]!
		const keys = how === '/' ? [key] : parent.groups!.find((group) => group.key === key)!.cells
		const cells = new Set(keys.map((cell) => parent.cells.findIndex(([name]) => name === cell)))
		return { ...counter, parent: { at, cells } }
	})
}

function measure(values: number[]): Measure {
	if (values.length === 0) return { n: 0, median: null, low: null, high: null }
	const sorted = values.sort((a, b) => a - b)
	const middle = (sorted.length - 1) / 2
	return {
		n: sorted.length,
		median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
		low: sorted[0]!,
		high: sorted.at(-1)!,
	}
}

/** "Narrowed by": the part of what was asked for that was not given, in whole percent. */
function cut({ scopeAsked, scopeGiven }: CaseFigures): number | null {
	if (scopeAsked === null || scopeGiven === null || scopeAsked <= 0) return null
	return Math.round(100 * (1 - Math.min(scopeGiven, scopeAsked) / scopeAsked))
}

function tally(keys: Iterable<string>): [string, number][] {
	const counts = new Map<string, number>()
	for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
	return [...counts]
}

function openOn(day: string, figures: CaseFigures): boolean {
	return figures.receivedOn !== '' && figures.receivedOn < day && (figures.closedOn === '' || figures.closedOn >= day)
}

const present = (values: (number | null)[]) => values.filter((value) => value !== null)

/**
 * Counts a period. Requests are counted in the year in which they arrived; one without a day of
 * receipt, or with a day outside the period, is left out.
 *
 * @param period a calendar, financial or own year, or up to three of them pooled
 * @throws ZodError for a period that does not exist
 */
export function summarise(cases: readonly CaseFigures[], period: Period): Figures {
	const checked = periodSchema.parse(period)
	const { from, before } = periodDays(checked)
	const all = counters()
	const positionOf = new Map(sections.map(({ id }, at) => [id, at]))
	const crossed = crossTables.map(({ rows, columns }) => {
		const [row, column] = [positionOf.get(rows)!, positionOf.get(columns)!]
		return { row, column, counts: all[row]!.counts.map(() => all[column]!.counts.map(() => 0)) }
	})
	const mine = cases.filter(({ receivedOn }) => inPeriod(receivedOn, checked))
	const byYear = Array.from({ length: checked.years }, () => 0)
	const cells = new Int8Array(all.length)
	for (const figures of mine) {
		const [year = 0, month = 0] = figures.receivedOn.split('-').map(Number)
		const index = year - checked.year - (month < checked.startMonth ? 1 : 0)
		byYear[index] = (byYear[index] ?? 0) + 1
		for (let at = 0; at < all.length; at++) {
			const { section, index: indexOf, counts, parent } = all[at]!
			const inside = !parent || parent.cells.has(cells[parent.at]!)
			const cell = inside ? (indexOf.get(section.cellOf(figures)) ?? -2) : -1
			if (cell === -2) throw new Error(`a value that section ${section.id} does not know`)
			cells[at] = cell
			if (cell >= 0) counts[cell] = counts[cell]! + 1
		}
		for (const { row, column, counts } of crossed) {
			const [down, across] = [cells[row]!, cells[column]!]
			if (down >= 0 && across >= 0) counts[down]![across]! += 1
		}
	}
	const ofLane = mine.filter(({ lane }) => lane === 'vir')
	return {
		period: checked,
		packs: [...new Set(mine.map(({ pack }) => pack).filter(Boolean))].sort(),
		received: mine.length,
		openAtStart: cases.filter((figures) => openOn(from, figures)).length,
		openAtEnd: cases.filter((figures) => openOn(before, figures)).length,
		byYear,
		counts: Object.fromEntries(all.map(({ section, counts }) => [section.id, counts])),
		crossed: Object.fromEntries(crossTables.map(({ id }, at) => [id, crossed[at]!.counts])),
		internal: {
			clients: new Set(mine.map(({ client }) => client).filter((client) => client > 0)).size,
			forces: tally(mine.map(({ force }) => force))
				.map(([name, requests]) => ({ name, requests }))
				.sort((a, b) => b.requests - a.requests || (a.name < b.name ? -1 : 1)),
			months: tally(mine.map(({ receivedOn }) => receivedOn.slice(0, 7)))
				.map(([month, requests]) => ({ month, requests }))
				.sort((a, b) => (a.month < b.month ? -1 : 1)),
			measures: {
				first_reply: measure(present(mine.map(({ firstReplyDays }) => firstReplyDays))),
				police_answer: measure(present(ofLane.map(({ policeAnswerDays }) => policeAnswerDays))),
				close: measure(present(mine.map(({ closeDays }) => closeDays))),
				scope: measure(present(ofLane.map(cut))),
			},
			breaches: mine.reduce((sum, { breaches }) => sum + breaches, 0),
			nearMisses: mine.reduce((sum, { nearMisses }) => sum + nearMisses, 0),
		},
		services: 1,
	}
}

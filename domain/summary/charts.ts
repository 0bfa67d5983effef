import { homeOffice, homeOfficeCaveat } from './headlines.ts'
import type { PublishedCell, PublishedSection, PublishedTable } from './published.ts'

/** How a bar is filled, so that bars are told apart without colour. */
export const patterns = ['solid', 'stripes', 'dots', 'hollow', 'cross'] as const
export type Pattern = (typeof patterns)[number]

/** A number as a chart draws it: its printed form, and for a hidden one the band that it may lie in. */
export interface ChartValue {
	label: string
	/** As printed in the table. */
	text: string
	value: number | null
	/** Least and most of a hidden number, where the table says so; null otherwise. */
	band: { from: number; to: number } | null
	pattern: Pattern
}

export interface Chart {
	id: 'approval' | 'date_range' | 'challenge_result' | 'days' | 'years'
	kind: 'stacked' | 'bars' | 'strip' | 'line'
	title: string
	/** What is counted, and out of how many. */
	counted: string
	/** One series for most charts; one for each line of dots. */
	series: { label: string; values: ChartValue[] }[]
	/** One dot stands for so many requests (strips). */
	dotFor: number
	/** A figure of another source drawn beside the bars, in percent, with what must be said about it. */
	compare: { label: string; percent: number; caveat: string } | null
}

function chartValue(cell: PublishedCell, at: number, floor: number): ChartValue {
	const band =
		cell.reason === 'small'
			? { from: 1, to: floor - 1 }
			: cell.reason === 'small-or-none'
				? { from: 0, to: floor - 1 }
				: null
	return { label: cell.label, text: cell.text, value: cell.value, band, pattern: patterns[at % patterns.length]! }
}

/** More than half of the numbers hidden: the table says it better than a picture. */
const tooLittle = (cells: readonly PublishedCell[]) =>
	2 * cells.filter(({ suppressed }) => suppressed).length > cells.length

function barChart(
	table: PublishedTable,
	id: Chart['id'],
	sectionId: string,
	kind: 'stacked' | 'bars',
	title: string,
): Chart | undefined {
	const section = table.sections.find((one) => one.id === sectionId)
	if (!section || tooLittle(section.cells) || section.total.value === 0) return undefined
	return {
		id,
		kind,
		title,
		counted: countedOf(section),
		series: [{ label: section.title, values: section.cells.map((cell, at) => chartValue(cell, at, table.floor)) }],
		dotFor: 1,
		compare: null,
	}
}

const countedOf = (section: PublishedSection) =>
	`${section.counted.charAt(0).toUpperCase()}${section.counted.slice(1)}: ${section.total.text}`

/** Dots of working days, only where 10 requests or more have a number of days. */
function dayChart(table: PublishedTable): Chart | undefined {
	const series = ['first_reply', 'police_answer'].flatMap((id) => {
		const section = table.sections.find((one) => one.id === id)
		const steps = section?.cells.slice(0, section.steps) ?? []
		const known = steps.reduce((sum, { value }) => sum + (value ?? 0), 0)
		if (!section || known < 10 || tooLittle(steps)) return []
		return [{ label: section.title, values: steps.map((cell) => chartValue(cell, 0, table.floor)) }]
	})
	if (series.length === 0) return undefined
	const most = Math.max(...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0)))
	const dotFor = Math.max(table.rounding, 5 * Math.ceil(most / 200), most > 40 ? 5 : 1)
	return {
		id: 'days',
		kind: 'strip',
		title: 'Working days to the first reply and to the police’s answer',
		counted: dotFor === 1 ? 'One dot stands for one request' : `One dot stands for ${dotFor} requests`,
		series,
		dotFor,
		compare: null,
	}
}

/** Bands of a year's total, so that a line says no more than about how many. */
export const yearBands = [
	'none',
	'fewer than 10',
	'10 to 19',
	'20 to 49',
	'50 to 99',
	'100 to 199',
	'200 or more',
] as const

/** The band that a printed total lies in, or -1 where it is not known. */
export function yearBand(value: ChartValue): number {
	if (value.value === null) return value.band && value.band.to < 10 ? 1 : -1
	if (value.value === 0) return 0
	return 1 + [10, 20, 50, 100, 200].filter((edge) => value.value! >= edge).length
}

/**
 * Totals of up to three years: those pooled in the table, or this year's beside what was exported for the
 * years before it, as it was printed then.
 */
function yearChart(table: PublishedTable, earlier: readonly PublishedTable[]): Chart | undefined {
	const { kind, year, years } = table.period
	const before = (at: number) =>
		earlier.findLast(
			({ profile, floor, services, period }) =>
				profile === table.profile &&
				floor === table.floor &&
				services === table.services &&
				period.kind === kind &&
				period.years === 1 &&
				period.year === at,
		)
	const cells =
		years > 1
			? table.byYear
			: [year - 2, year - 1].flatMap((at) => {
					const found = before(at)
					return found ? [{ ...found.received, label: found.period.label }] : []
				})
	if (cells.length === 0) return undefined
	const all = years > 1 ? cells : [...cells, { ...table.received, label: table.period.label }]
	if (tooLittle(all.filter(({ reason }) => reason !== 'small'))) return undefined
	return {
		id: 'years',
		kind: 'line',
		title: 'Requests received, year by year',
		counted: 'Each year’s total, in bands',
		series: [{ label: 'Requests received', values: all.map((cell) => chartValue(cell, 0, table.floor)) }],
		dotFor: 1,
		compare: null,
	}
}

/**
 * The charts of a table, drawn from its printed numbers alone. One with more than half its numbers hidden is
 * left out: its table stands for it.
 *
 * @param earlier tables exported before, for the line of years
 */
export function chartsOf(table: PublishedTable, earlier: readonly PublishedTable[] = []): Chart[] {
	const range = barChart(table, 'date_range', 'date_range', 'stacked', 'Requests that give a date range')
	// "No" comes first, so that its bar and the rule of the other source begin at the same place.
	const noFirst = range?.series.map((one) => ({
		...one,
		values: [...one.values].sort((a, b) => Number(b.label === 'No') - Number(a.label === 'No')),
	}))
	const charts = [
		barChart(table, 'approval', 'approval', 'stacked', 'Approving officer shown on the request'),
		range && {
			...range,
			series: noFirst ?? [],
			compare: {
				label: 'Home Office review: no parameters',
				percent: homeOffice.noParameters,
				caveat: homeOfficeCaveat,
			},
		},
		barChart(table, 'challenge_result', 'challenge_result', 'bars', 'Results of challenges'),
		dayChart(table),
		yearChart(table, earlier),
	]
	return charts.filter((chart) => chart !== undefined)
}

/** What a chart shows, in words, from the same printed numbers. */
export function altText(chart: Chart): string {
	const kinds = { stacked: 'Stacked bar', bars: 'Bar chart', strip: 'Strip of dots', line: 'Line in bands' }
	const words = (value: ChartValue) => {
		if (chart.kind !== 'line') return `${value.label}: ${value.text}`
		const band = yearBand(value)
		return `${value.label}: ${band === -1 ? 'not shown' : yearBands[band]}`
	}
	const series = chart.series.map(({ label, values }) => {
		const list = values.map(words).join('; ')
		return chart.series.length > 1 ? `${label}: ${list}` : list
	})
	const compare = chart.compare
		? ` For comparison, ${chart.compare.label}: ${chart.compare.percent} in 100. ${chart.compare.caveat}`
		: ''
	return `${kinds[chart.kind]}: ${chart.title}. ${chart.counted}. ${series.join('. ')}.${compare}`
}

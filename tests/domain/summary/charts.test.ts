import { describe, expect, test } from 'vitest'
import {
	altText,
	chartsOf,
	drawingOf,
	type Profile,
	type PublishedCell,
	type PublishedTable,
	periodOf,
	randomYear,
	sampleYear,
	summarise,
	suppress,
} from '../../../domain/index.ts'

const tableOf = (cases = sampleYear(7), profile: Profile = 'public', year = 2026, years = 1) =>
	suppress(summarise(cases, periodOf('calendar', year, years)), profile)

/** The cells that a chart must draw, from the table. */
function cellsOf(table: PublishedTable, id: string, earlier: PublishedTable[]): PublishedCell[][] {
	const section = (name: string) => table.sections.find((one) => one.id === name)!
	switch (id) {
		case 'approval':
			return [section('approval').cells]
		case 'date_range': {
			const [yes, no, unclear] = section('date_range').cells
			return [[no!, yes!, unclear!]]
		}
		case 'challenge_result':
			return [section('challenge_result').cells]
		case 'days':
			return ['first_reply', 'police_answer'].map((name) => section(name).cells.slice(0, section(name).steps))
		default:
			return [table.period.years > 1 ? table.byYear : [...earlier.map(({ received }) => received), table.received]]
	}
}

describe.each(['internal', 'funder', 'public'] as const)('%s', (profile) => {
	const three = [2024, 2025, 2026].map((year) => sampleYear(year, 240, year))
	const earlier = [0, 1].map((at) => tableOf(three[at]!, profile, 2024 + at))
	const table = tableOf(three[2]!, profile)
	const charts = chartsOf(table, earlier)

	test('there are the five charts', () => {
		expect(charts.map(({ id }) => id)).toEqual(['approval', 'date_range', 'challenge_result', 'days', 'years'])
	})

	test.each(charts.map((chart) => [chart.id, chart] as const))('%s draws the numbers of its table', (id, chart) => {
		const cells = cellsOf(table, id, earlier)
		const drawn = chart.series.map(({ values }) => values.map(({ text, value }) => ({ text, value })))
		const shown = cells.map((line) => line.map(({ text, value }) => ({ text, value })))
		expect(shown).toEqual(expect.arrayContaining(drawn))
		const words = drawingOf(chart).shapes.flatMap((shape) => (shape.kind === 'text' && shape.of ? [shape] : []))
		chart.series.forEach(({ values }, series) => {
			values.forEach((value, at) => {
				const found = words.find(({ of }) => of === `${series}/${at}`)
				expect(found).toBeDefined()
				if (chart.kind !== 'line') expect(found!.text).toContain(value.text)
			})
		})
	})

	test('bars are as long as their numbers', () => {
		const { shapes } = drawingOf(charts.find(({ id }) => id === 'challenge_result')!)
		const bars = shapes.filter((shape) => shape.kind === 'rect' && shape.fill !== 'band')
		const values = charts
			.find(({ id }) => id === 'challenge_result')!
			.series[0]!.values.flatMap(({ value }) => (value ? [value] : []))
		const lengths = bars.map((shape) => (shape.kind === 'rect' ? shape.width : 0))
		values.forEach((value, at) => {
			expect(lengths[at]! / lengths[0]!).toBeCloseTo(value / values[0]!, 2)
		})
	})

	test('dots are as many as their numbers', () => {
		const chart = charts.find(({ id }) => id === 'days')!
		const dots = drawingOf(chart).shapes.filter(({ kind }) => kind === 'dot').length
		const expected = chart.series
			.flatMap(({ values }) => values)
			.reduce((sum, { value }) => sum + Math.round((value ?? 0) / chart.dotFor), 0)
		expect(dots).toBe(expected)
	})
})

test('the words of a chart hold no number that the table hides', () => {
	for (let seed = 1; seed <= 60; seed++) {
		const cases = randomYear(seed, 10 + 4 * seed)
		const figures = summarise(cases, periodOf('calendar', 2026))
		for (const profile of ['funder', 'public'] as const) {
			const table = suppress(figures, profile)
			for (const chart of chartsOf(table)) {
				const allowed = new Set<string>()
				const allow = (text: string) => {
					for (const number of text.match(/\d+/g) ?? []) allowed.add(number)
				}
				for (const { values } of chart.series) {
					for (const { label, text } of values) {
						allow(label)
						allow(text)
					}
				}
				// The total, and the other source's figure with its caveat.
				allow(chart.counted)
				allow(chart.compare ? `${JSON.stringify(chart.compare)} in 100` : '')
				allow(chart.title)
				for (const section of table.sections) allow(section.total.value === null ? '' : section.total.text)
				for (const number of altText(chart).match(/\d+/g) ?? []) expect(allowed.has(number)).toBe(true)
				for (const value of chart.series.flatMap(({ values }) => values)) {
					if (value.value === null) expect(value.text).toMatch(/^(<\d+|fewer than \d+|not shown)$/)
				}
			}
		}
	}
})

test('a chart with more than half its numbers hidden gives way to its table', () => {
	const table = tableOf(sampleYear(4, 24))
	const hidden = (id: string) => {
		const cells = table.sections.find((one) => one.id === id)!.cells
		return cells.filter(({ suppressed }) => suppressed).length > cells.length / 2
	}
	const ids = chartsOf(table).map(({ id }) => id)
	expect(hidden('challenge_result')).toBe(true)
	expect(ids).not.toContain('challenge_result')
})

test('a year without requests has no charts', () => {
	expect(chartsOf(tableOf([]))).toEqual([])
})

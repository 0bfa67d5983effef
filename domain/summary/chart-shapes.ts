import { type Chart, type ChartValue, type Pattern, yearBand, yearBands } from './charts.ts'

/** A drawing as data, so that the page and the printed report draw the same. Units are SVG user units. */
export type Shape =
	| { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Pattern | 'band' }
	| { kind: 'line'; x1: number; y1: number; x2: number; y2: number; dash: boolean; heavy: boolean }
	| { kind: 'dot'; x: number; y: number; r: number; open: boolean }
	| {
			kind: 'text'
			x: number
			y: number
			text: string
			anchor: 'start' | 'middle' | 'end'
			bold: boolean
			/** The chart value that these words print, as `series/value`; empty for other words. */
			of: string
	  }

export interface Drawing {
	width: number
	height: number
	shapes: Shape[]
}

/** What each pattern is made of: lines and dots on a tile of this size; `solid` and `hollow` need none. */
export const patternTile = 8

const width = 640
const lineHeight = 20
const labelWidth = 215

function words(
	x: number,
	y: number,
	text: string,
	options: { anchor?: 'start' | 'middle' | 'end'; bold?: boolean; of?: string } = {},
): Shape {
	const { anchor = 'start', bold = false, of = '' } = options
	return { kind: 'text', x, y, text, anchor, bold, of }
}

const line = (x1: number, y1: number, x2: number, y2: number, dash = false, heavy = false): Shape => ({
	kind: 'line',
	x1,
	y1,
	x2,
	y2,
	dash,
	heavy,
})

const round = (value: number) => Math.round(value * 10) / 10

/** The widest that a number may be drawn: itself, or the top of its band. */
const extent = (value: ChartValue) => value.value ?? value.band?.to ?? 0

function valueWords(value: ChartValue): string {
	return value.value === null ? `${value.label}: ${value.text}` : `${value.label}: ${value.value}`
}

/** One bar cut into the parts of a whole, with a key that says label and number of each part. */
function stacked(chart: Chart): Drawing {
	const values = chart.series[0]!.values
	const shapes: Shape[] = []
	const barHeight = 44
	const all = values.reduce((sum, value) => sum + extent(value), 0)
	const scale = all > 0 ? width / all : 0
	let x = 0
	for (const value of values) {
		const part = extent(value) * scale
		if (part > 0) {
			const fill = value.value === null ? 'band' : value.pattern
			shapes.push({ kind: 'rect', x: round(x), y: 4, width: round(part), height: barHeight, fill })
		}
		x += part
	}
	let y = 4 + barHeight + 26
	if (chart.compare) {
		// The same length is 100 in 100: a rule marks the other source's figure.
		const length = round((width * chart.compare.percent) / 100)
		shapes.push(line(0, y - 6, length, y - 6, false, true), line(length, y - 12, length, y, false, true))
		shapes.push(
			words(
				0,
				y + 14,
				`${chart.compare.label}, ${chart.compare.percent} in 100 (rule above, of the bar’s full length)`,
			),
		)
		y += 44
	}
	values.forEach((value, at) => {
		const fill = value.value === null ? 'band' : value.pattern
		shapes.push({ kind: 'rect', x: 0, y: y - 13, width: 26, height: 16, fill })
		shapes.push(words(36, y, valueWords(value), { of: `0/${at}` }))
		y += lineHeight + 4
	})
	return { width, height: y - 8, shapes }
}

function bars(chart: Chart): Drawing {
	const values = chart.series[0]!.values
	const shapes: Shape[] = []
	const most = Math.max(1, ...values.map(extent))
	const room = width - labelWidth - 110
	let y = 4
	values.forEach((value, at) => {
		shapes.push(words(labelWidth - 10, y + 19, value.label, { anchor: 'end' }))
		const length = round((room * extent(value)) / most)
		const fill = value.value === null ? 'band' : 'stripes'
		if (length > 0) shapes.push({ kind: 'rect', x: labelWidth, y, width: length, height: 26, fill })
		shapes.push(words(labelWidth + length + 8, y + 19, value.text, { bold: true, of: `0/${at}` }))
		y += 36
	})
	shapes.push(line(labelWidth, 0, labelWidth, y - 6, false, true))
	return { width, height: y, shapes }
}

function strip(chart: Chart): Drawing {
	const shapes: Shape[] = []
	const perRow = 20
	const gap = 13
	let y = 20
	chart.series.forEach(({ label, values }, series) => {
		shapes.push(words(0, y, label, { bold: true }))
		y += 26
		values.forEach((value, at) => {
			shapes.push(words(labelWidth - 10, y + 5, value.label, { anchor: 'end' }))
			let rows = 1
			let end = labelWidth + 6
			if (value.value === null) {
				const length = (gap * Math.max(1, extent(value))) / chart.dotFor + gap
				shapes.push({ kind: 'rect', x: labelWidth, y: y - 7, width: round(length), height: 14, fill: 'band' })
				end = labelWidth + length
			} else {
				const dots = Math.round(value.value / chart.dotFor)
				for (let dot = 0; dot < dots; dot++) {
					const x = labelWidth + 6 + (dot % perRow) * gap
					shapes.push({ kind: 'dot', x, y: y + Math.floor(dot / perRow) * gap, r: 4.5, open: false })
					end = Math.max(end, x + 6)
				}
				rows = Math.max(1, Math.ceil(dots / perRow))
			}
			shapes.push(words(round(end + 8), y + 5, value.text, { bold: true, of: `${series}/${at}` }))
			y += Math.max(24, rows * gap + 11)
		})
		y += 14
	})
	return { width, height: y - 16, shapes }
}

function years(chart: Chart): Drawing {
	const values = chart.series[0]!.values
	const shapes: Shape[] = []
	const step = 30
	const left = 130
	const top = 14
	const height = top + (yearBands.length - 1) * step
	const yOf = (band: number) => top + (yearBands.length - 1 - band) * step
	for (const [band, name] of yearBands.entries()) {
		shapes.push(words(left - 12, yOf(band) + 5, name, { anchor: 'end' }))
		shapes.push(line(left, yOf(band), width, yOf(band), true))
	}
	const across = (at: number) => left + ((at + 0.5) * (width - left)) / values.length
	let before: { x: number; y: number } | undefined
	values.forEach((value, at) => {
		const x = round(across(at))
		const band = yearBand(value)
		shapes.push(words(x, height + 28, value.label, { anchor: 'middle', bold: true }))
		if (band === -1) {
			shapes.push(words(x, height + 46, 'not shown', { anchor: 'middle', of: `0/${at}` }))
			before = undefined
			return
		}
		const y = yOf(band)
		if (before) shapes.push(line(before.x, before.y, x, y, false, true))
		shapes.push({ kind: 'dot', x, y, r: 6, open: value.value === null })
		shapes.push(words(x, height + 46, yearBands[band]!, { anchor: 'middle', of: `0/${at}` }))
		before = { x, y }
	})
	return { width, height: height + 54, shapes }
}

/** A chart as shapes. */
export function drawingOf(chart: Chart): Drawing {
	return { stacked, bars, strip, line: years }[chart.kind](chart)
}

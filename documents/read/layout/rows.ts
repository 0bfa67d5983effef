import { firstWordWidth, type Line, type Rules, type Segment } from './piece.ts'
import { byColumn, type Region } from './regions.ts'

/** One row of a table: for each column the segments that stand in it, line by line. */
export interface Row {
	cells: Segment[][][]
	lines: Line[]
}

/** The usual distance between lines of one cell, in points: the lower fifth of all distances within a column. */
function usualLeading({ lines, gutters }: Region): number {
	const gaps: number[] = []
	const last: (number | undefined)[] = []
	for (const line of lines) {
		byColumn(line, gutters).forEach((segments, column) => {
			if (segments.length === 0) return
			const above = last[column]
			if (above !== undefined && line.base - above > 0.8 * line.size) gaps.push(line.base - above)
			last[column] = line.base
		})
	}
	if (gaps.length === 0) return 1.2 * (lines[0]?.size ?? 10)
	gaps.sort((a, b) => a - b)
	return gaps[Math.floor(gaps.length / 5)]!
}

function ruleBetween(above: Line, below: Line, rules: Rules, at: number): boolean {
	return rules.level.some(
		(rule) =>
			rule.at > above.base - 1 && rule.at < below.base - 0.5 * below.size && rule.from < at + 1 && rule.to > at - 1,
	)
}

/** Whether the text at the end of a line would not have left room for the first word of the next. */
export function wraps(line: Segment, next: Segment, rightEdge: number): boolean {
	return line.x1 + firstWordWidth(next) > rightEdge - 0.2 * line.size
}

const openEnd = /(?:[-–/(,&]|\b(?:and|or|of|the|to|for|by|with|in|a|if|you|your|on|from|that|this))$/i

/** Whether a line of the label column goes on with the label above it. */
function goesOn(label: Segment, above: Segment, edge: number, beside: boolean): boolean {
	if (/[:?.]$/.test(above.text)) return false
	// The hint in smaller type under a label stands in the label's row, as a line of its own.
	if (label.size < 0.88 * above.size) return !beside
	if (/^[a-z(&/]/.test(label.text) || openEnd.test(above.text)) return true
	return !beside && Math.abs(label.x0 - above.x0) < label.size && wraps(above, label, edge)
}

/**
 * Cuts a region into rows. Drawn level rules part rows; where there are none, white bands do; and
 * where lines stand evenly, every label in the first column begins a row unless it goes on with
 * the one above. A row holds the lines of all its cells, also where a label stands at the middle
 * of its value.
 */
export function toRows(region: Region, rules: Rules, rightEdge: number): Row[] {
	const { lines, gutters } = region
	const leading = usualLeading(region)
	const gutter = gutters[0]!
	const middle = (gutter.from + gutter.to) / 2
	const ruled = (above: Line, below: Line) => ruleBetween(above, below, rules, middle)

	const bands: { lines: Line[]; boxed: boolean }[] = []
	for (const [index, line] of lines.entries()) {
		const above = lines[index - 1]
		const cut = above ? ruled(above, line) : false
		const loose = above ? line.base - above.base > leading + Math.max(1, 0.12 * line.size) : false
		if (!above || cut || loose) bands.push({ lines: [line], boxed: cut })
		else bands.at(-1)!.lines.push(line)
	}
	const grid = rules.upright.some((rule) => rule.at >= gutter.from - 1 && rule.at <= gutter.to + 1)
	// Inside a drawn grid only the drawn rules part rows.
	if (grid) {
		for (let i = bands.length - 1; i > 0; i -= 1) {
			const above = bands[i - 1]!.lines.at(-1)!
			const below = bands[i]!.lines[0]!
			const inGrid = rules.upright.some(
				(rule) =>
					rule.at >= gutter.from - 1 &&
					rule.at <= gutter.to + 1 &&
					rule.from < above.base &&
					rule.to > below.base - below.size,
			)
			if (!bands[i]!.boxed && inGrid) {
				bands[i - 1]!.lines.push(...bands[i]!.lines)
				bands.splice(i, 1)
			}
		}
	}

	const rows: Row[] = []
	const start = (line: Line) =>
		rows.push({ cells: Array.from({ length: gutters.length + 1 }, () => []), lines: [line] })
	for (const band of bands) {
		const labels = band.lines.filter((line) => byColumn(line, gutters)[0]!.length > 0)
		const walled =
			grid &&
			rules.upright.some(
				(rule) =>
					rule.at >= gutter.from - 1 &&
					rule.at <= gutter.to + 1 &&
					rule.from < band.lines[0]!.base &&
					rule.to > band.lines.at(-1)!.base - 2,
			) &&
			rules.level.length > 1
		let lastLabel: Segment | undefined
		let previousRight: Segment | undefined
		for (const [index, line] of band.lines.entries()) {
			const columns = byColumn(line, gutters)
			const label = columns[0]!.at(-1)
			const right = columns.slice(1).flat().at(-1)
			const row = rows.at(-1)
			let fresh = false
			if (index === 0) fresh = labels.length > 0 || row === undefined || band.boxed
			else if (label && lastLabel && !walled) {
				const going = goesOn(label, lastLabel, gutter.to, right !== undefined)
				// The last words of a line of prose that filled the page, and not of a label.
				const proseEnd = right === undefined && previousRight !== undefined && wraps(previousRight, label, rightEdge)
				fresh = !going || proseEnd
			}
			if (fresh) start(line)
			else rows.at(-1)!.lines.push(line)
			const target = rows.at(-1)!
			columns.forEach((segments, column) => {
				if (segments.length > 0) target.cells[column]!.push(segments)
			})
			if (label) lastLabel = label
			previousRight = right
		}
	}
	return rows
}

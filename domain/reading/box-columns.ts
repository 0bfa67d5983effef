import { kindOfLabel } from './box-labels.ts'
import { type Cell, cellsOf } from './lines.ts'
import type { ZonedLine } from './messages.ts'
import { plain } from './passage.ts'

/** Where the labels of a paper that is laid out in two columns end and its values begin. */
export interface Columns {
	/** Columns at which the values of several rows begin. */
	values: ReadonlySet<number>
	/** Its labels are written without capitals. */
	small: boolean
}

/** A letter or a figure that counts the rows: "a.", "(b)", "iv)", "12.". */
export const countedRow = /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.):](?:\s+|$)/i

const fewest = 4
const longest = 44
/** What stands before a value is no label where it ends as a sentence or runs on. */
const noLabel = /[,;!]$|[.!] +\p{Lu}|\b(?:the|a|an|of|and|to|in|is|was|that|which)$/u

const isLabel = (text: string) => {
	const words = plain(text)
	return words.length <= longest && !/\d{3}|@/.test(words) && kindOfLabel(words) !== undefined
}

/**
 * The columns at which the values of at least four rows begin. A row has a label of a few words, a gap, and a value;
 * rows whose values begin at one place are one form, whatever words its labels have.
 */
export function columnsOf(lines: readonly ZonedLine[]): Columns {
	const rows = new Map<number, { count: number; small: number; labels: number }>()
	for (const line of lines) {
		if (line.text === '' || line.text.length > 2000 || line.indent > 6) continue
		const [label, value] = cellsOf(line)
		if (!label || !value || !isRowLabel(label.text)) continue
		const row = rows.get(value.column) ?? { count: 0, small: 0, labels: 0 }
		row.count++
		if (isLabel(value.text)) row.labels++
		if (/^\p{Ll}/u.test(label.text.replace(countedRow, ''))) row.small++
		rows.set(value.column, row)
	}
	const values = new Set<number>()
	let small = 0
	let count = 0
	let all = 0
	let allSmall = 0
	for (const [column, row] of rows) {
		all += row.count
		allSmall += row.small

		// Labels beside labels: their values stand below them, not beside them.
		if (row.count < fewest || (row.labels > 1 && row.labels * 4 > row.count)) continue
		values.add(column)
		small += row.small
		count += row.count
	}
	return { values, small: (count > 0 && small > count * 0.6) || (all >= fewest && allSmall > all * 0.8) }
}

/** Whether what stands before a gap may be a label. */
export function isRowLabel(text: string): boolean {
	const words = text.replace(countedRow, '')
	return words.length <= longest && /\p{L}/u.test(words) && !noLabel.test(words) && !/@|\d{5}/.test(words)
}

/** Whether a line is a row of the form: a label, a gap, and a value where the values of the others begin. */
const rowOf = (columns: Columns, cells: readonly Cell[]): boolean =>
	cells[1] !== undefined && columns.values.has(cells[1].column) && isRowLabel(cells[0]!.text)

/** The title of a part of the form: words on a line of their own, after a blank line, right above a row. */
export function titleOfRows(columns: Columns, lines: readonly ZonedLine[], index: number): string | undefined {
	const next = lines[index + 1]
	if (columns.values.size === 0 || !next || (index > 0 && lines[index - 1]!.text !== '')) return undefined
	if (!rowOf(columns, cellsOf(next))) return undefined
	const cells = cellsOf(lines[index]!)
	const title = plain(lines[index]!.text).replace(/^[[<{(*#=-]+ ?| ?[\]>})*#=:-]+$/g, '')
	return cells.length === 1 && title.length <= 40 && isRowLabel(title) && !/[?:]/.test(title) ? title : undefined
}

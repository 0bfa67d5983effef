import { linesOfSegments, toLines } from './lines.ts'
import type { Line, Piece, Rules, Segment } from './piece.ts'
import { byColumn, findRegions, isProseInColumns, type Region } from './regions.ts'
import { formatRow } from './row-text.ts'
import { toRows, wraps } from './rows.ts'

/** A line of the text that is being written, with where it stood. */
interface Written {
	text: string
	top: number
	bottom: number
	size: number
}

const noRules: Rules = { level: [], upright: [] }

function plainLine(line: Line): Written {
	return {
		text: line.segments.map((segment) => segment.text).join('   '),
		top: line.base,
		bottom: line.base,
		size: line.size,
	}
}

/** Joins the lines of a cell where one flows into the next, and keeps breaks that its writer made. */
function cellLines(lines: Segment[][], rightEdge: number, rules: Rules): string[] {
	const grouped = lines.some((line) => line.length > 1) ? linesOfSegments(lines.flat()) : undefined
	// A cell that is a table of its own is written as one.
	if (grouped && findRegions(grouped, rules).some((region) => region.gutters.length > 0)) {
		return writeLines(grouped, rules, rightEdge).map((written) => written.text)
	}
	const left = Math.min(...lines.flat().map((segment) => segment.x0))
	const out: string[] = []
	let last: Segment | undefined
	for (const segments of lines) {
		const first = segments[0]
		if (!first) continue
		const text = segments.map((segment) => segment.text).join('   ')
		const above = out.at(-1)
		const atEdge = first.x0 - left < 1.5 * first.size
		if (above !== undefined && last && atEdge && flowsOn(last, first, rightEdge)) {
			out[out.length - 1] = above + (brokenInside(above, first.text) ? '' : ' ') + text
		} else out.push(text)
		last = segments.at(-1)
	}
	return out
}

/** Whether a line ends inside a word: at a hyphen, or inside a mail address that was too long for its cell. */
function brokenInside(above: string, next: string): boolean {
	if (/\w-$/.test(above)) return true
	const word = above.slice(above.lastIndexOf(' ') + 1)
	return /^[\w.+-]+@[\w.-]+$/.test(word) && /^[\w.-]+$/.test(next) && !/\.(?:uk|com|org|net|example)$/.test(word)
}

function flowsOn(line: Segment, next: Segment, rightEdge: number): boolean {
	if (/^(?:[•▪●–—-] |\(?\d{1,2}[.)] |\(?[a-z]\) |\[[ X]\])/.test(next.text)) return false
	if (next.base - line.base > 1.9 * line.size) return false
	// A hint in smaller type under a label is not part of it.
	if (Math.abs(next.size - line.size) > 0.12 * line.size) return false
	if (/\w-$/.test(line.text) && /^[a-z]/.test(next.text)) return true
	if (/^[a-z]/.test(next.text) && !/[.:;?!]$/.test(line.text) && !/@/.test(next.text.split(' ')[0]!)) return true
	return wraps(line, next, rightEdge)
}

/** The right edge to which the text of each column was set. */
function columnEdges(region: Region, rightEdge: number, rules: Rules): number[] {
	const top = region.lines[0]!.base
	const bottom = region.lines.at(-1)!.base
	return Array.from({ length: region.gutters.length + 1 }, (_, column) => {
		const gutter = region.gutters[column]
		const ends = region.lines
			.flatMap((line) => byColumn(line, region.gutters)[column]!)
			.map((segment) => segment.x1)
			.sort((a, b) => b - a)
		const widest = ends[0] ?? rightEdge
		const limit = gutter ? gutter.to : rightEdge
		const wall = rules.upright.find(
			(rule) => rule.at >= widest - 1 && rule.at <= limit + 12 && rule.from < bottom && rule.to > top - 8,
		)
		// Three lines that end at about the same place show the edge.
		const size = region.lines[0]!.size
		const full = ends.filter((end) => end > widest - 3 * size).length >= 3
		if (full) return widest + 0.2 * size
		return wall ? Math.min(wall.at, limit) : limit
	})
}

function writeTable(region: Region, rules: Rules, rightEdge: number): Written[] {
	const edges = columnEdges(region, rightEdge, rules)
	const rows = toRows(region, rules, rightEdge).map((row) => ({
		row,
		cells: row.cells.map((lines, column) => cellLines(lines, edges[column]!, rules)),
	}))
	const offsets = [0]
	for (let column = 1; column <= region.gutters.length; column += 1) {
		const lengths = rows.flatMap(({ cells }) =>
			cells.slice(column).some((cell) => cell.length > 0) ? cells[column - 1]!.map((text) => text.length) : [],
		)
		const widest = Math.min(
			40,
			lengths.reduce((most, length) => Math.max(most, length > 40 ? 0 : length), 0),
		)
		offsets.push(offsets[column - 1]! + widest + 3)
	}
	return rows.flatMap(({ row, cells }) => {
		const texts = formatRow(cells, offsets)
		const top = row.lines[0]!.base
		const bottom = row.lines.at(-1)!.base
		return texts.map((text, index) => ({
			text,
			top: index === 0 ? top : bottom,
			bottom: index === texts.length - 1 ? bottom : index === 0 ? bottom : top,
			size: row.lines[0]!.size,
		}))
	})
}

function writeLines(lines: Line[], rules: Rules, rightEdge: number): Written[] {
	const out: Written[] = []
	for (const region of findRegions(lines, rules)) {
		if (region.gutters.length === 0) out.push(...region.lines.map(plainLine))
		else if (isProseInColumns(region, rules)) {
			const columns = Array.from({ length: region.gutters.length + 1 }, (_, column) =>
				linesOfSegments(region.lines.flatMap((line) => byColumn(line, region.gutters)[column]!)),
			)
			columns.forEach((column, index) => {
				const gutter = region.gutters[index]
				const edge = gutter ? gutter.from : rightEdge
				const first = out.length
				out.push(...writeLines(column, rules, edge))
				// The next column begins after a blank line, wherever it stands on the page.
				if (index > 0 && out[first]) out[first].top = Infinity
			})
		} else out.push(...writeTable(region, rules, rightEdge))
	}
	return out
}

/**
 * The text of a page from runs of text with their places: lines from the top, labels beside their
 * values with at least three spaces between cells, a value that flows over several lines joined to
 * one line, breaks inside a value kept and indented to the value's column, prose in two columns
 * read column by column, and a blank line where the page leaves one.
 */
export function pageText(pieces: Piece[], rules: Rules = noRules): string {
	const lines = toLines(pieces, rules)
	const rightEdge = lines.reduce((most, line) => Math.max(most, line.segments.at(-1)!.x1), 0)
	const written = writeLines(lines, rules, rightEdge)
	let text = ''
	let last: Written | undefined
	for (const line of written) {
		if (last) {
			const gap = line.top - last.bottom
			text += gap > 1.65 * Math.min(line.size, last.size * 1.3) && gap > 0 ? '\n\n' : '\n'
		}
		text += line.text.trimEnd()
		last = line
	}
	return text
}

import { type DateMention, findDates } from './dates.ts'
import { cellsOf } from './lines.ts'
import type { Sheet } from './paper.ts'
import { type Passage, passageAt } from './passage.ts'

/** The cell of a row of values that stands below a label in the row above. */
export interface Below {
	label: string
	passage: Passage
	dates: DateMention[]
}

/** Cells of a row of labels are short and hold no date of their own. */
const longestLabel = 40

/** Cells with a date that stand below a label. */
export const datesBelow = (sheet: Sheet): Below[] => cellsBelow(sheet).filter(({ dates }) => dates.length > 0)

/**
 * Cells that stand below a label: the rows of a table whose labels are in one row and whose values are in the next. A
 * cell belongs to the label that has its place, where each label has a cell, and to the one whose column is nearest.
 */
export function cellsBelow(sheet: Sheet): Below[] {
	const found: Below[] = []
	const lines = sheet.lines.filter(({ text, zone }) => text.trim() !== '' && zone === 'body')
	for (const [index, line] of lines.entries()) {
		const below = lines[index + 1]
		if (!below || line.text.length > 200 || below.text.length > 300) continue
		const labels = cellsOf(line)
		if (labels.length < 2 || labels.some(({ text }) => text.length > longestLabel || /[.;!]$|\d{3,}/.test(text)))
			continue
		if (labels.some(({ text }) => findDates(text).length > 0)) continue
		const cells = cellsOf(below)
		for (const [place, cell] of cells.entries()) {
			const dates = findDates(cell.text)
			const nearest = labels.reduce((best, label) =>
				Math.abs(label.column - cell.column) < Math.abs(best.column - cell.column) ? label : best,
			)
			const near = Math.abs(nearest.column - cell.column) <= 8
			const of = near ? nearest : cells.length === labels.length ? labels[place]! : undefined
			if (!of) continue
			found.push({ label: of.text, passage: passageAt(below.leaf, cell.start, cell.end), dates })
		}
	}
	return found
}

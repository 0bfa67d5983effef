import { kindOfLabel, ticksIn } from './box-labels.ts'
import { fits, kindByValue } from './box-shapes.ts'
import type { Box } from './boxes.ts'
import { weakLabelKind } from './label-score.ts'
import { type LabelKind, type Section, sectionOf } from './labels.ts'
import { type Cell, cellsOf } from './lines.ts'
import type { ZonedLine } from './messages.ts'
import { join, type Passage, passageAt, plain } from './passage.ts'

/** A row of labels with the values that stand below them, and the place of the last line that belongs to them. */
export interface Grid {
	boxes: Box[]
	last: number
}

const numberOf = (text: string) => Number(/^\(?(\d{1,2})[.):]? +\S/.exec(text)?.[1] ?? Number.NaN)
const labelText = (cell: Cell) => plain(cell.text).replace(/ ?[:?]$/, '')
const asks = (cell: Cell) => /[:?]$/.test(plain(cell.text))
/** "Warrant no.", "D.O.B." */
const abbreviated = /^[^[\]@£]{0,40}(?:\b(?:nos?|tel|ref|dept|ext)|(?:\b\p{L}\.){1,3}\p{L})\.$/iu
/** Words that could head a column: no sentence, no figures but a number before them, no value. */
const headLike = (text: string) =>
	text.length <= 75 &&
	/^(?:\(?\d{1,2}[.):]? +|\(?[a-z][.)] +)?["'(]?\p{Lu}/u.test(text) &&
	(!/[.;,@]$|\[[X ]\]|[@£]/.test(text) || abbreviated.test(text)) &&
	!/\d{2,}/.test(text.replace(/^\(?\d{1,2}[.):]? +/, '').replace(/\([^)]*\)/g, ''))

/** How somebody is reached, or a day: what goes on below a signature in a column of its own. */
const reached = /^(?:[\d ()+-]{9,}|\S+@\S+|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/

const kindOf = (text: string): LabelKind | undefined => kindOfLabel(text) ?? weakLabelKind(text)

/** The labels of a line that is nothing but labels: numbered in a row, or each one known. */
function headsOf(cells: readonly Cell[]): { numbered: boolean } | undefined {
	if (cells.length < 2) return undefined
	const texts = cells.map(labelText)
	if (!texts.every(headLike)) return undefined
	// "They feature as:  Victim" is a label and its value: in a row of labels all have the colon, or none.
	if (asks(cells[0]!) && !cells.every(asks)) return undefined
	const numbers = texts.map(numberOf)
	const numbered = numbers.every((number, place) => place === 0 || number === numbers[place - 1]! + 1)
	if (numbered) return texts.some((text) => kindOf(text)) ? { numbered } : undefined
	const strict = texts.filter((text) => kindOfLabel(text)).length
	const named = texts.filter((text) => kindOf(text)).length
	// Of many columns one may have a name of its own; so may one of two in capitals, as over two signatures.
	const capitals = texts.every((text) => text === text.toUpperCase())
	if ((strict === 0 && texts.length < 3) || named < texts.length - (texts.length > 2 || capitals ? 1 : 0))
		return undefined
	// "Name  Rank  Collar no" is a row of labels; "Role  Victim" may be a label and its value.
	return { numbered }
}

/** The column of a value: that of the same place where there are as many, else the nearest. */
function columnsOf(cells: readonly Cell[], heads: readonly Cell[]): number[] {
	const ticked = (cell: Cell | undefined) => cell !== undefined && ticksIn(cell.text.slice(0, 3))
	if (
		cells.length === heads.length &&
		!cells.some((cell, place) => place > 0 && ticked(cell) && ticked(cells[place - 1]))
	)
		return cells.map((_, place) => place)
	const out: number[] = []
	for (const [place, cell] of cells.entries()) {
		const distance = (head: Cell) => Math.abs(head.column - cell.column)
		let best = 0
		for (const [index, head] of heads.entries()) if (distance(head) < distance(heads[best]!)) best = index
		// The tick boxes of one question stand side by side.
		if (ticked(cell) && ticked(cells[place - 1]) && distance(heads[best]!) > 2) best = out.at(-1)!
		out.push(Math.max(best, out.at(-1) ?? 0))
	}
	return out
}

/**
 * A row of two and more labels over a row of values, as grids and tables have them, beginning at a line; `undefined` where the
 * line is something else. Two labels that no number marks are believed only where the values below look like theirs.
 */
export function gridAt(lines: readonly ZonedLine[], index: number, section: Section | undefined): Grid | undefined {
	const line = lines[index]!
	const heads = cellsOf(line)
	const head = /\.{4,}|_{4,}/.test(line.text) ? undefined : headsOf(heads)
	if (!head) return undefined
	// Under labels in capitals a line in small letters is no label.
	const capitals = heads.every(({ text }) => text === text.toUpperCase())
	const columns: Passage[][] = heads.map(() => [])
	let last = index
	let blank = false
	for (let at = index + 1; at < lines.length && at < index + 14; at++) {
		const each = lines[at]!
		if (each.text === '') {
			blank = true
			continue
		}
		if (each.leaf !== line.leaf) break
		const cells = cellsOf(each)
		const first = labelText(cells[0]!)
		const labelled =
			headsOf(cells) !== undefined ||
			(headLike(first) && kindOfLabel(first) !== undefined && (!capitals || first === first.toUpperCase())) ||
			/^[\p{L}][^:]{2,40}: /u.test(first) ||
			(head.numbered && numberOf(first) === numberOf(labelText(heads.at(-1)!)) + 1)
		const aligned = cells.filter((cell) => heads.some(({ column }) => Math.abs(column - cell.column) <= 3)).length
		const sparse = cells.length === 1 && (cells[0]!.text.length > 60 || last === index)
		if (last > index && (labelled || aligned < cells.length || (blank && cells.length < 2 && !reached.test(first))))
			break
		if (last === index && (labelled || cells.length > heads.length + 3 || (sparse && !head.numbered))) break
		const places = columnsOf(cells, heads)
		for (const [place, cell] of cells.entries())
			columns[places[place]!]!.push(passageAt(each.leaf, cell.start, cell.end))
		last = at
		blank = false
	}
	if (last === index) return undefined
	const values = columns.map((column) => join(column))
	const kinds = heads.map((cell, place) => kindByValue(kindOf(labelText(cell)), labelText(cell), values[place]!.text))
	const shapes = kinds.map((kind, place) => {
		const shown = kind ? [...columns[place]!, values[place]!].map(({ text }) => fits(kind, text)) : []
		return shown.includes(true) ? true : shown[0]
	})
	const right = shapes.filter((shape) => shape === true).length
	const wrong = shapes.filter((shape) => shape === false).length
	if (!head.numbered && (wrong > 0 || right === 0)) return undefined
	if (wrong > right && wrong > 1) return undefined
	let at = section
	const boxes = heads.map((cell, place) => {
		const label = passageAt(line.leaf, cell.start, cell.end)
		const kind = shapes[place] === false && kindOfLabel(labelText(cell)) === undefined ? undefined : kinds[place]
		at = (kind && sectionOf(kind)) ?? at
		// "Reach me on" is whoever asks, whatever stands in the columns before it.
		const own = /\b(?:me|us|my|our|officer)\b/i.test(label.text) && !sectionOf(kind ?? 'date') ? 'requester' : at
		return { kind, label, value: values[place]!, lines: columns[place]!, section: own }
	})
	return { boxes, last }
}

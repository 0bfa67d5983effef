import { findAskers } from './asker.ts'
import { type Columns, isRowLabel } from './box-columns.ts'
import { cutLabel, kindOfLabel, ticksIn } from './box-labels.ts'
import { fits, kindByValue, likelyKind } from './box-shapes.ts'
import { weakLabelKind } from './label-score.ts'
import type { LabelKind } from './labels.ts'
import type { cellsOf } from './lines.ts'
import type { ZonedLine } from './messages.ts'
import { cut, join, type Passage, passageAt, plain } from './passage.ts'

const colonLabel = /^((?:\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Za-z]|[ivx]{1,4})[.)] ?)?[\p{L}][^:\n]{0,90}?) ?: ?(.*)$/u

/** A single word, as a menu at the side of a page has them. */
const menuWord = /^\p{Lu}[\p{L}-]{2,}(?: [\p{L}-]+)?(?: \(\d+\))?$/u

/** A label with a colon or a column of its own before the first tick box. */
export const beforeTicks = /^([^[\]]{0,60}?)[: ]*(\[[X ]\].*)$/

export interface Pair {
	kind: LabelKind | undefined
	label: Passage
	value: Passage
	column?: number
}

/** Labels and values of one line, whether columns or colons keep them apart; `undefined` for running text. */
export function pairsOf(line: ZonedLine, cells: ReturnType<typeof cellsOf>, columns: Columns): Pair[] | undefined {
	const at = (cell: { start: number; end: number }) => passageAt(line.leaf, cell.start, cell.end)
	const pairs: Pair[] = []
	for (let index = 0; index < cells.length; index++) {
		const cell = cells[index]!
		const shown = plain(cell.text)
		// The end of a sentence of guidance is no label.
		if (index === 0 && /^\p{Ll}.*[.,;]$/u.test(shown) && !columns.values.has(cells[1]?.column ?? 0)) return undefined
		const next = cells[index + 1]
		const bare = shown.replace(/ ?[:?]$/, '')
		const colon = colonLabel.exec(shown)
		const nextIsLabel = next && isLabelCell(next.text)
		if (colon && isLabelWords(colon[1]!)) {
			const kind = kindOfLabel(colon[1]!)
			if (colon[2] === '' && next && !nextIsLabel) {
				pairs.push({ kind, label: at(cell), value: restOf(line, cells, index + 1, kind), column: next.column })
				index = lastOfValue(cells, index + 1)
				continue
			}
			if (kind || index > 0 || colon[1]!.split(' ').length <= 5) {
				const passage = at(cell)
				const value = cut(passage, shown.length - colon[2]!.length)
				const more = lastOfValue(cells, index)
				const full = more > index ? join([value, restOf(line, cells, index + 1, kind)]) : value
				pairs.push({ kind, label: cutLabel(passage, colon[1]!.length), value: full })
				index = more
				continue
			}
			return index === 0 ? undefined : pairs
		}
		const kind = kindOfLabel(bare)
		// A menu's word beside a label that has a value of its own: "Victim   Officer   Lachlan Frere".
		if (
			index === 0 &&
			nextIsLabel &&
			cells[2] &&
			!isLabelCell(cells[2].text) &&
			cells.length === 3 &&
			menuWord.test(shown)
		)
			continue
		const two = cells.length === 2 || (cells.length === 4 && leads(cells[2]!, cells[3]))
		if (
			next &&
			(kind ||
				(index > 0 && leads(cell, next)) ||
				(index === 0 &&
					(two || ticksIn(next.text)) &&
					(isPlainLabel(shown, next) ||
						((columns.values.has(next.column) || columns.small) && isRowLabel(shown) && !namesBody(shown)))))
		) {
			pairs.push({ kind, label: at(cell), value: restOf(line, cells, index + 1, kind), column: next.column })
			index = lastOfValue(cells, index + 1)
			continue
		}
		if (index === 0) return undefined
		const last = pairs.at(-1)
		if (last) last.value = join([last.value, at(cell)])
	}
	return pairs.length > 0 ? pairs.map(named) : undefined
}

/** A pair whose label no table knows, named by the families of its words; one whose value says otherwise, named by that. */
function named(pair: Pair): Pair {
	const { label, value } = pair
	const kind = pair.kind ?? likelyKind(label.text, value.text)
	return { ...pair, kind: kindByValue(kind, label.text, value.text) }
}

/** A label that stands right before its tick boxes; not the wording of a box that follows it. */
export function tickPair(passage: Passage, match: RegExpExecArray): Pair[] | undefined {
	// "Notice given? Yes [X] No [ ]": the wording of the first box stands between the label and the box.
	const asked = /^(.{3,}?[?:]) ?\S.{0,30}$/.exec(match[1]!)?.[1]
	const askedKind = asked && kindOfLabel(asked)
	if (asked && askedKind)
		return [
			{
				kind: askedKind,
				label: cutLabel(passage, asked.length),
				value: cut(passage, asked.length),
			},
		]
	const label = match[1]!
	const kind = label === '' || /\[[X ]\]$/.test(match[2]!) ? undefined : kindOfLabel(label)
	return kind
		? [
				{
					kind,
					label: cutLabel(passage, label.length),
					value: cut(passage, passage.text.length - match[2]!.length),
				},
			]
		: undefined
}

function isLabelWords(label: string): boolean {
	return (
		label.length <= 90 &&
		!/[.!;]\s/.test(label.replace(/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?/i, '')) &&
		!/https?$|\d$/.test(label.slice(-5)) &&
		!/^(?:please note|nb|note|ps|p\.s|warning|important|url|http)/i.test(label)
	)
}

function isLabelCell(text: string): boolean {
	const shown = plain(text)
	if (ticksIn(shown)) {
		const label = beforeTicks.exec(shown)?.[1] ?? ''
		return label !== '' && /:/.test(shown.slice(0, label.length + 2)) && kindOfLabel(label) !== undefined
	}
	const colon = colonLabel.exec(shown)
	if (colon)
		return isLabelWords(colon[1]!) && (kindOfLabel(colon[1]!) !== undefined || colon[1]!.split(' ').length <= 3)
	return shown.length <= 40 && kindOfLabel(shown) !== undefined && !/\d/.test(shown)
}

/** Two columns with a label that is not in the table: it begins with a capital and is short. */
function isPlainLabel(label: string, next: { text: string; column: number }): boolean {
	return (
		label.length <= 60 &&
		/^[\p{Lu}\d(]/u.test(label) &&
		!/[.,;]$/.test(label) &&
		!/\d{3}/.test(label) &&
		next.text.length > 1 &&
		next.column >= 8 &&
		!namesBody(label)
	)
}

/** The head of a letter, with its department or address beside it. */
const namesBody = (text: string) => findAskers(text).some(({ start, end }) => start === 0 && end === text.length)

/** A second label in a row, told by the families of its words and by the look of what stands beside it. */
function leads(cell: { text: string }, next: { text: string } | undefined): boolean {
	const label = plain(cell.text).replace(/ ?[:?]$/, '')
	if (!next || label.length > 32 || !/^\p{Lu}/u.test(label) || /[.,;]$|\d|@/.test(label)) return false
	const kind = weakLabelKind(label)
	return kind !== undefined && fits(kind, plain(next.text)) === true
}

function lastOfValue(cells: ReturnType<typeof cellsOf>, from: number): number {
	let last = from
	while (last + 1 < cells.length && !isLabelCell(cells[last + 1]!.text) && !leads(cells[last + 1]!, cells[last + 2]))
		last++
	return last
}

function restOf(
	line: ZonedLine,
	cells: ReturnType<typeof cellsOf>,
	from: number,
	_kind: LabelKind | undefined,
): Passage {
	const last = lastOfValue(cells, from)
	const parts = cells.slice(from, last + 1).map((cell) => passageAt(line.leaf, cell.start, cell.end))
	// What stands apart from a tick box is no part of its wording.
	return join(parts, ticksIn(line.text) ? '\n' : ' ')
}

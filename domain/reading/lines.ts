import { isSetApart, type Leaf, type Passage, passageAt } from './passage.ts'

/** One line of a page. */
export interface Line {
	leaf: Leaf
	/** Offsets into the page, without the marks of quotation and the spaces around. */
	start: number
	end: number
	/** The line as it stands, without marks of quotation; cells keep the spaces between them. */
	text: string
	/** Spaces before the text. */
	indent: number
	/** How many `>` stand before it. */
	quoted: number
}

/** Longest page that is read, in characters; what stands beyond is left to the person. */
const longestPage = 120_000

/** The lines of a page. */
export function linesOf(leaf: Leaf): Line[] {
	const lines: Line[] = []
	const text = leaf.text.slice(0, longestPage)
	let begin = 0
	while (begin <= text.length) {
		const newline = text.indexOf('\n', begin)
		const stop = newline === -1 ? text.length : newline
		let start = begin
		let quoted = 0
		let indent = 0
		for (; start < stop; start++) {
			const character = text[start]!
			if (character === '>' && (quoted > 0 || indent < 3)) {
				quoted++
				indent = 0
			} else if (/\s/.test(character)) indent += character === '\t' ? 4 : 1
			else break
		}
		let end = stop
		while (end > start && /\s/.test(text[end - 1]!)) end--
		lines.push({ leaf, start, end, text: text.slice(start, end), indent, quoted })
		if (newline === -1) break
		begin = newline + 1
	}
	return lines
}

export interface Cell {
	text: string
	start: number
	end: number
	/** Column at which the cell begins, counted from the margin. */
	column: number
}

/** The cells of a line: parts that a tab or two spaces and more keep apart. A line with words or strokes has at least one. */
export function cellsOf(line: Line): Cell[] {
	const cells: Cell[] = []
	// A row of dots or strokes that leads from a label to its value keeps them apart as spaces do.
	const text = line.text.replace(/ ?(?:\.{4,}|_{4,}|-{4,}) ?| \.{2,3} /g, (row) => ' '.repeat(row.length))
	if (isSetApart(text)) return [{ text, start: line.start, end: line.end, column: line.indent }]
	const table = /^\|.*\|$/.test(text) ? text.replace(/\|/g, ' ') : text
	for (const match of table.matchAll(/\S+(?: \S+)*/g)) {
		const start = line.start + match.index
		cells.push({ text: match[0], start, end: start + match[0].length, column: line.indent + match.index })
	}
	// A ruled line alone: nothing is left of it once its strokes are taken for spaces.
	return cells.length > 0 ? cells : [{ text: line.text, start: line.start, end: line.end, column: line.indent }]
}

export function passageOfLine(line: Line): Passage {
	return passageAt(line.leaf, line.start, line.end)
}

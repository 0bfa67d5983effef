import { caps } from './caps.ts'
import { cellSpace, formatRow } from './layout/row-text.ts'
import { ReadingProblem, says } from './problems.ts'

interface Table {
	rows: string[][][]
}

/** A cell that is longer than this, in lines, is a layout of the page and not a cell of a form. */
const longestCell = 14

/** Whether a table only arranges a page: its cells hold whole texts, one after the other. */
function isLayout(row: string[][]): boolean {
	const full = row.filter((cell) => cell.length > 0)
	return (
		full.length < 2 ||
		(full.some((cell) => cell.length > longestCell) && full.some((cell) => cell.join(' ').length > 600))
	)
}

function tableLines({ rows }: Table): string[] {
	const out: string[] = []
	const data = rows.filter((row) => !isLayout(row))
	const widths: number[] = []
	for (const row of data) {
		row.forEach((cell, column) => {
			for (const line of cell) {
				if (line.length <= 40) widths[column] = Math.max(widths[column] ?? 0, line.length)
			}
		})
	}
	const offsets: number[] = [0]
	for (let column = 0; column < widths.length; column += 1) {
		offsets.push(offsets[column]! + (widths[column] ? widths[column]! + cellSpace.length : 0))
	}
	for (const row of rows) {
		if (isLayout(row)) out.push(...row.flat())
		else
			out.push(
				...formatRow(
					row.map((cell) => cell.filter((line) => line !== '')),
					offsets,
				),
			)
	}
	return out
}

/**
 * Builds text from a document that has paragraphs and tables in it. A row of a table becomes one
 * line, its cells three spaces apart and lined up, so that a label stands beside its value.
 */
export class TextFlow {
	/** Finished lines of the text, or of the cell, that is being written; the last list is the innermost. */
	readonly #flows: string[][] = [[]]
	readonly #tables: (Table | undefined)[] = []
	#line = ''
	// Kept beside the line, because looking into a string that is still growing copies it each time.
	#inked = false
	#endsSpaced = false
	#spent = 0

	/** Counts what a piece of text costs to keep, so that a hostile file cannot fill the memory. */
	#spend(cost: number): void {
		this.#spent += cost
		if (this.#spent > caps.pageCharacters) throw new ReadingProblem('too-large', says.tooMuchText)
	}

	/** @throws ReadingProblem `too-large` when the whole text is longer than the cap. */
	text(text: string): void {
		this.#spend(text.length)
		if (text === '') return
		this.#line += text
		this.#endsSpaced = text.endsWith(' ')
		if (!this.#inked && text.trim() !== '') this.#inked = true
	}

	/** Whether the line that is being written has something on it. */
	get started(): boolean {
		return this.#inked
	}

	/** Whether the line that is being written ends in a space. */
	get spaced(): boolean {
		return this.#endsSpaced
	}

	/** Length of the line that is being written, in characters. */
	get length(): number {
		return this.#line.trim().length
	}

	/** Ends the line, if anything is on it. */
	endLine(): void {
		if (this.started) this.newLine()
		else this.#clear()
	}

	#clear(): void {
		this.#line = ''
		this.#inked = false
		this.#endsSpaced = false
	}

	/** Ends the line even if it is empty. */
	newLine(): void {
		this.#spend(4)
		this.#flows.at(-1)!.push(this.#line.trimEnd())
		this.#clear()
	}

	/** Ends the line and leaves one line blank before what follows. */
	endParagraph(): void {
		this.endLine()
		const flow = this.#flows.at(-1)!
		if (flow.length > 0 && flow.at(-1) !== '') flow.push('')
	}

	openTable(): void {
		this.endLine()
		this.#tables.push(this.#tables.length < caps.markupDepth ? { rows: [] } : undefined)
	}

	openRow(): void {
		this.#spend(16)
		this.#tables.at(-1)?.rows.push([])
	}

	openCell(): void {
		const table = this.#tables.at(-1)
		if (!table) return
		this.#spend(16)
		if (table.rows.length === 0) table.rows.push([])
		this.endLine()
		this.#flows.push([])
	}

	closeCell(): void {
		const table = this.#tables.at(-1)
		if (!table || this.#flows.length < 2) return
		this.endLine()
		const lines = this.#flows.pop()!
		while (lines.at(-1) === '') lines.pop()
		while (lines[0] === '') lines.shift()
		table.rows.at(-1)?.push(lines)
	}

	closeTable(): void {
		this.endLine()
		const table = this.#tables.pop()
		if (table) this.#flows.at(-1)!.push(...tableLines(table))
	}

	/** Puts finished lines in, as the text of a box that stands beside the running text. */
	lines(lines: string[]): void {
		this.endLine()
		this.#flows.at(-1)!.push(...lines)
	}

	/** The whole text; whatever was left open is closed. */
	finish(): string {
		while (this.#tables.length > 0) {
			if (this.#flows.length > 1) this.closeCell()
			this.closeTable()
		}
		while (this.#flows.length > 1) {
			const lines = this.#flows.pop()!
			this.#flows.at(-1)!.push(...lines)
		}
		this.endLine()
		return this.#flows[0]!.join('\n')
	}
}

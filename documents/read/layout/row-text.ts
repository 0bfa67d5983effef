/** The least number of spaces between two cells; more than any prose has between words. */
export const cellSpace = '   '

/**
 * Writes one row of a table as lines of text. `cells` are the lines of each cell; `offsets` is the
 * character at which each column begins. The first line of every cell stands on the first line;
 * further lines are indented to their column, so that they stay beside their label.
 */
export function formatRow(cells: string[][], offsets: number[]): string[] {
	const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0)
	const out: string[] = []
	for (let i = 0; i < height; i += 1) {
		let line = ''
		cells.forEach((cell, column) => {
			const text = cell[i]
			if (text === undefined || text === '') return
			const offset = offsets[column] ?? 0
			if (column === 0 && line === '') line = text
			else if (line === '') line = ' '.repeat(offset) + text
			else line = line.length + cellSpace.length > offset ? line + cellSpace + text : line.padEnd(offset) + text
		})
		out.push(line)
	}
	return out
}

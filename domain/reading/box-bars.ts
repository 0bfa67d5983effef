/*
 * A pad or a log that keeps its labels from its values by an upright stroke: "who   | DS Harlow", and under it, where the
 * value goes on, the stroke alone. In place of each stroke stands a gap of the same length, so that the rows are read as
 * columns are. Only rows that follow each other and look alike are such a pad; a line of a signature is not.
 */

const stroke = /[|\u2502\u2503\u00a6]/
const strokes = /[|\u2502\u2503\u00a6]/g
/** How many rows in a row make a pad. */
const fewest = 4
/** The longest label of a row, in characters. */
const longest = 42

/** Whether a line is a row of a pad: one stroke with room around it, and before it nothing or a few words. */
function isRow(line: string): boolean {
	const at = line.search(stroke)
	if (at < 0 || at > longest || stroke.test(line.slice(at + 1))) return false
	const before = line[at - 1]
	const after = line[at + 1]
	return (before === undefined || before === ' ' || before === '\t') && (after === undefined || /\s/.test(after))
}

/** The text with gaps in place of the strokes of a pad; of the same length. */
export function withoutBars(text: string): string {
	if (!stroke.test(text)) return text
	const lines = text.split('\n')
	const rows = lines.map((line) => line.length < 2000 && isRow(line))
	let index = 0
	while (index < lines.length) {
		if (!rows[index]) {
			index++
			continue
		}
		let last = index
		let count = 1
		for (let next = index + 1; next < lines.length && (rows[next] || lines[next]!.trim() === ''); next++)
			if (rows[next]) {
				last = next
				count++
			}
		if (count >= fewest) for (let row = index; row <= last; row++) if (rows[row]) lines[row] = widened(lines[row]!)
		index = last + 1
	}
	return lines.join('\n')
}

/** A stroke becomes a gap; one with a single space at each side is a gap of three. */
const widened = (line: string): string => line.replace(strokes, ' ')

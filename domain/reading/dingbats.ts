/**
 * Tick boxes of symbol fonts that reach the text as the letters under them: a tick is a "4" of Zapf Dingbats or a "þ", "ü",
 * "x" of Wingdings, an empty box an "o" or "q". Only a row of them is told from letters: two and more, each before its wording
 * and at the head of the line or behind a gap, one of them empty. What is put in their place is as long as they are.
 */
const marker = /(?<=^|[ \t]{2})([48xþüýRPoq¨£])(?= \S)/g
const empty = /[oq¨£]/
const row = /(?:^|[ \t]{2})[oq¨£] \S/m

/** The text with boxes in place of the letters that stand for them; of the same length. */
export function withBoxes(text: string): string {
	if (!row.test(text)) return text
	return text
		.split('\n')
		.map((line) => {
			if (!row.test(line)) return line
			const marks = [...line.matchAll(marker)]
			if (marks.length < 2) return line
			return line.replace(marker, (mark) => (empty.test(mark) ? '\u2610' : '\u2611'))
		})
		.join('\n')
}

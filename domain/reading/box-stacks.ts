import { findAskers } from './asker.ts'
import { isHeadingLike, kindOfLabel, ticksIn } from './box-labels.ts'
import { likelyKind } from './box-shapes.ts'
import { cellsOf } from './lines.ts'
import type { ZonedLine } from './messages.ts'
import { plain } from './passage.ts'

const opening =
	/^(?:dear|hi|hello|good (?:morning|afternoon|evening)|(?:kind|best|warm|many)\b|yours|regards|thanks|to whom|re\b|subject\b|enc|cc\b|p\.?s\b|sent from|i |we |you )/i
const series = /^(?:Q(?:uestion)? ?)?\(?(\d{1,2}|[a-z])[.):]? +\p{Lu}[^?]{3,150}\?(?: |$)/iu

const headLike = (text: string) =>
	text.length <= 48 &&
	isHeadingLike(text.replace(/[:?]$/, '')) &&
	!opening.test(text) &&
	findAskers(text).length === 0 &&
	!/[@\d]{3}|: \S|^\(/.test(text)

/** First lines of paragraphs that head what stands below them, where a paper is made of such paragraphs. */
function stacked(lines: readonly ZonedLine[]): number[] {
	const heads: number[] = []
	let known = 0
	let paragraphs = 0
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1]
		if (line.text === '' || (index > 0 && lines[index - 1]!.text !== '') || !next || next.text === '') continue
		paragraphs++
		const shown = plain(line.text)
		const below = plain(next.text)
		if (cellsOf(line).length > 1 || !headLike(shown) || /^\p{Ll}|^[=_*-]{3,}/u.test(below) || ticksIn(shown)) continue
		const kind = kindOfLabel(shown) ?? likelyKind(shown, below)
		// What stands before the first label is the paper's title; a label over a label heads a part.
		if ((heads.length === 0 && !kind) || (kindOfLabel(below) && below.split(' ').length < 4)) continue
		heads.push(index)
		if (kind) known++
	}
	return heads.length >= 4 && heads.length >= paragraphs * 0.6 && known >= 2 && known >= heads.length / 3 ? heads : []
}

/** The questions of a numbered or lettered row of them. */
function asked(lines: readonly ZonedLine[]): number[] {
	const found: number[] = []
	let last = Number.NaN
	for (const [index, line] of lines.entries()) {
		const mark = series.exec(plain(line.text))?.[1]
		if (mark === undefined) continue
		const place = /\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96
		if (found.length > 0 && place !== last + 1) continue
		found.push(index)
		last = place
	}
	return found.length >= 4 ? found : []
}

/**
 * The lines of a paper that head values below them by the way in which it is laid out, whatever their words: the first lines of
 * paragraphs that are all label over value, and the questions of a numbered row.
 */
export function headsByLayout(lines: readonly ZonedLine[]): ReadonlySet<number> {
	return new Set([...stacked(lines), ...asked(lines)])
}

import type { Line, Piece, Rules, Segment } from './piece.ts'

/** From this gap on, in sizes of type, two runs of text are cells of their own and no longer words of a line. */
const cellGap = 0.85
/** From this gap on there is a space between two runs. */
const wordGap = 0.12

/** Splits a run that a drawn upright rule cuts through, at the space nearest to the rule. */
function cutAtRules(piece: Piece, rules: Rules): Piece[] {
	const cutting = rules.upright.find(
		(rule) =>
			rule.at > piece.x0 + piece.size &&
			rule.at < piece.x1 - piece.size &&
			rule.from < piece.base - piece.size * 0.5 &&
			rule.to > piece.base - piece.size * 0.2,
	)
	if (!cutting) return [piece]
	const letter = (piece.x1 - piece.x0) / piece.text.length
	const wanted = (cutting.at - piece.x0) / letter
	let best = -1
	for (let i = piece.text.indexOf(' '); i !== -1; i = piece.text.indexOf(' ', i + 1)) {
		if (best === -1 || Math.abs(i - wanted) < Math.abs(best - wanted)) best = i
	}
	// A rule through the middle of a word is a strike or an underline of something else.
	if (best <= 0 || Math.abs(best - wanted) > 4) return [piece]
	const left = { ...piece, text: piece.text.slice(0, best).trimEnd(), x1: cutting.at - 1 }
	const right = { ...piece, text: piece.text.slice(best + 1).trimStart(), x0: cutting.at + 1 }
	return [left, ...(right.text === '' ? [] : cutAtRules(right, rules))]
}

/** Groups runs that stand on the same line; raised or lowered small type joins the line that it touches. */
function groupByBase(pieces: Piece[]): Piece[][] {
	const sorted = [...pieces].sort((a, b) => a.base - b.base || a.x0 - b.x0)
	const groups: { base: number; size: number; pieces: Piece[] }[] = []
	for (const piece of sorted) {
		let home: (typeof groups)[number] | undefined
		for (let i = groups.length - 1; i >= 0 && i >= groups.length - 4; i -= 1) {
			const group = groups[i]!
			if (Math.abs(piece.base - group.base) <= 0.35 * Math.min(piece.size, group.size)) {
				home = group
				break
			}
		}
		if (home) {
			home.pieces.push(piece)
			// The line stands where its largest type stands.
			if (piece.size > home.size * 1.05) {
				home.size = piece.size
				home.base = piece.base
			}
		} else groups.push({ base: piece.base, size: piece.size, pieces: [piece] })
	}
	// "3rd" with its letters raised: they hang on the end of a run of the line below or above.
	const kept: typeof groups = []
	for (let i = 0; i < groups.length; i += 1) {
		const group = groups[i]!
		const host = [groups[i + 1], kept.at(-1)].find(
			(other) =>
				other !== undefined &&
				group.size < other.size * 0.82 &&
				Math.abs(other.base - group.base) < other.size * 0.6 &&
				group.pieces.every((small) => other.pieces.some((big) => Math.abs(small.x0 - big.x1) < other.size * 0.25)),
		)
		if (host) host.pieces.push(...group.pieces)
		else kept.push(group)
	}
	return kept.map((group) => group.pieces)
}

/** Joins the runs of one line to segments, with a space where a gap is. */
function toLine(pieces: Piece[], rules: Rules): Line {
	const sorted = [...pieces].sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1)
	const size = sorted.reduce((most, piece) => Math.max(most, piece.size), 0)
	const mainPiece = sorted.reduce((best, piece) =>
		piece.text.length * piece.size > best.text.length * best.size ? piece : best,
	)
	const base = mainPiece.base
	const upright = rules.upright.filter((rule) => rule.from < base - size * 0.3 && rule.to > base - size * 0.3)
	const segments: Segment[] = []
	for (const piece of sorted) {
		const last = segments.at(-1)
		const gap = last ? piece.x0 - last.x1 : 0
		const ruledOff =
			last !== undefined && upright.some((rule) => rule.at > last.x1 - 1.5 && rule.at < piece.x0 + 1.5 && gap > -1)
		const em = last ? Math.max(Math.min(last.size, piece.size), 0.6 * Math.max(last.size, piece.size)) : size
		// Bold that is drawn twice, a little to the side.
		if (last && gap < -0.3 * em && piece.text === last.text && Math.abs(piece.x0 - last.x0) < 0.3 * em) continue
		// A box belongs to the words after it, even some way off, if it stands nearer to them than to those before.
		const before = segments.at(-2)
		const boxAlone = last !== undefined && /^\[[ X]\]$/.test(last.text)
		const ofBox =
			boxAlone &&
			gap < 2.5 * em &&
			(before === undefined || last.x0 - before.x1 >= gap) &&
			!/^\[[ X]\]/.test(piece.text)
		if (last && !ruledOff && (ofBox || gap < cellGap * em)) {
			const space = gap > wordGap * em && !last.text.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : ''
			last.text += space + piece.text
			last.x1 = Math.max(last.x1, piece.x1)
			last.size = Math.max(last.size, piece.size)
		} else segments.push({ ...piece, base, ruledOff })
	}
	for (const segment of segments) segment.text = segment.text.replace(/\s+/g, ' ').trim()
	return { base, size, segments: segments.filter((segment) => segment.text !== '') }
}

/** Lines of a page or of a part of it, from the top, each cut into segments at wide gaps and drawn rules. */
export function toLines(pieces: Piece[], rules: Rules): Line[] {
	const written = pieces.filter((piece) => piece.text.trim() !== '').flatMap((piece) => cutAtRules(piece, rules))
	return groupByBase(written)
		.map((group) => toLine(group, rules))
		.filter((line) => line.segments.length > 0)
		.sort((a, b) => a.base - b.base)
}

/** The same grouping for segments that are laid out again as the content of a cell. */
export function linesOfSegments(segments: Segment[]): Line[] {
	return groupByBase(segments)
		.map((group) => {
			const row = (group as Segment[]).sort((a, b) => a.x0 - b.x0)
			return {
				base: row[0]!.base,
				size: row.reduce((most, segment) => Math.max(most, segment.size), 0),
				segments: row,
			}
		})
		.sort((a, b) => a.base - b.base)
}

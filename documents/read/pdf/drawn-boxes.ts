import type { Piece } from '../layout/piece.ts'
import { isMark } from '../tick-boxes.ts'
import type { Box } from './matrix.ts'
import type { PageDrawing } from './page-drawing.ts'

function inside(box: Box, x: number, y: number): boolean {
	return x > box.x0 - 1 && x < box.x1 + 1 && y > box.y0 - 2 && y < box.y1 + 2
}

/**
 * Puts tick boxes that are drawn, and not set as letters, into the text: a small square with a
 * cross, a tick or a letter X in it reads `[X]`, an empty one beside text reads `[ ]`. Squares
 * around form fields (`taken`) and rows of squares for single letters are left alone.
 */
export function addDrawnBoxes(pieces: Piece[], drawn: PageDrawing['boxes'], taken: Box[]): Piece[] {
	if (drawn.length === 0) return pieces
	const free = drawn.filter((box) => {
		const x = (box.x0 + box.x1) / 2
		const y = (box.y0 + box.y1) / 2
		if (taken.some((field) => inside(field, x, y))) return false
		// Squares that touch on either side hold one letter each.
		const neighbours = drawn.filter(
			(other) =>
				other !== box &&
				Math.abs(other.y0 - box.y0) < 2 &&
				(Math.abs(other.x0 - box.x1) < 3 || Math.abs(other.x1 - box.x0) < 3),
		)
		return neighbours.length === 0
	})
	const out = [...pieces]
	const seen: Box[] = []
	for (const box of free) {
		if (seen.some((other) => inside(other, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2))) continue
		seen.push(box)
		const held = out.findIndex((piece) => {
			const first = piece.x0 + Math.min(piece.x1 - piece.x0, piece.size * 0.6) / 2
			return inside(box, first, piece.base - 0.35 * piece.size)
		})
		const holder = held === -1 ? undefined : out[held]!
		if (holder) {
			const [first = '', ...rest] = holder.text.trim().split(' ')
			if (isMark(first) || first === '[X]') {
				out[held] = { ...holder, text: ['[X]', ...rest].join(' ') }
			} else if (first === '[ ]' && box.crossed) out[held] = { ...holder, text: ['[X]', ...rest].join(' ') }
			continue
		}
		const middle = (box.y0 + box.y1) / 2
		let beside: Piece | undefined
		for (const piece of pieces) {
			if (Math.abs(piece.base - 0.35 * piece.size - middle) > 0.6 * Math.max(piece.size, box.y1 - box.y0)) continue
			const gap = piece.x0 >= box.x1 - 1 ? piece.x0 - box.x1 : box.x0 - piece.x1
			if (gap < -2 || gap > 60) continue
			if (!beside || gap < Math.abs(beside.x0 - box.x1)) beside = piece
		}
		if (!beside) continue
		out.push({
			text: box.crossed ? '[X]' : '[ ]',
			x0: box.x0,
			x1: box.x1,
			base: beside.base,
			size: Math.min(beside.size, 12),
		})
	}
	return out
}

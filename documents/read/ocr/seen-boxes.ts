import type { Piece } from '../layout/piece.ts'
import type { GreyPicture } from '../reading.ts'

interface Found {
	x0: number
	y0: number
	x1: number
	y1: number
	/** Share of dark pixels inside the frame, 0 to 1. */
	ink: number
}

/** The lightness that parts ink from paper (Otsu's method, doi:10.1109/TSMC.1979.4310076). */
function threshold(data: Uint8Array): number {
	const counts = new Float64Array(256)
	for (let i = 0; i < data.length; i += 7) counts[data[i]!]! += 1
	const total = counts.reduce((sum, count) => sum + count, 0)
	const all = counts.reduce((sum, count, shade) => sum + count * shade, 0)
	let below = 0
	let sum = 0
	let best = 0
	let at = 128
	for (let shade = 0; shade < 256; shade += 1) {
		below += counts[shade]!
		if (below === 0 || below === total) continue
		sum += counts[shade]! * shade
		const gap = sum / below - (all - sum) / (total - below)
		const between = below * (total - below) * gap * gap
		if (between > best) {
			best = between
			at = shade
		}
	}
	return at
}

/**
 * Finds small drawn squares: a level stroke of the right length, another one as far below as the
 * stroke is long, and upright strokes at both ends.
 */
function squares(picture: GreyPicture, least: number, most: number): Found[] {
	const { width, height, data } = picture
	const limit = Math.min(200, threshold(data) + 20)
	const dark = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height && data[y * width + x]! < limit
	// Share of a stroke that is dark, allowing it to wander by a pixel or two.
	const level = (x0: number, x1: number, y: number) => {
		let hits = 0
		for (let x = x0; x <= x1; x += 1) if (dark(x, y) || dark(x, y - 1) || dark(x, y + 1) || dark(x, y + 2)) hits += 1
		return hits / (x1 - x0 + 1)
	}
	const upright = (x: number, y0: number, y1: number) => {
		let hits = 0
		for (let y = y0; y <= y1; y += 1)
			if (dark(x, y) || dark(x - 1, y) || dark(x + 1, y) || dark(x - 2, y) || dark(x + 2, y)) hits += 1
		return hits / (y1 - y0 + 1)
	}
	const found: Found[] = []
	for (let y = 1; y < height - least; y += 1) {
		let x = 0
		while (x < width) {
			if (!dark(x, y) || dark(x, y - 1)) {
				x += 1
				continue
			}
			const from = x
			while (x < width && dark(x, y)) x += 1
			const side = x - from
			if (side < least || side > most) continue
			if (found.some((box) => from < box.x1 && x > box.x0 && y < box.y1 + 3)) continue
			const right = x - 1
			for (let tall = Math.round(side * 0.85); tall <= Math.round(side * 1.18); tall += 1) {
				if (level(from, right, y + tall) < 0.85) continue
				if (upright(from + 1, y, y + tall) < 0.85 || upright(right - 1, y, y + tall) < 0.85) break
				const corner = (cx: number, cy: number) =>
					[-2, -1, 0, 1, 2].some((dx) => [-2, -1, 0, 1, 2].some((dy) => dark(cx + dx, cy + dy)))
				// Letters such as D and O have the strokes but not the corners.
				if (![from, right].every((cx) => [y, y + tall].every((cy) => corner(cx, cy)))) break
				// Beyond the frame there is paper: a cell of a table goes on.
				const free = level(from - 9, from - 4, y) < 0.5 && level(right + 4, right + 9, y) < 0.5
				const clear = upright(from, y - 9, y - 4) < 0.5 && upright(from, y + tall + 4, y + tall + 9) < 0.5
				if (!free || !clear) break
				const rim = Math.max(3, Math.round(side * 0.2))
				let ink = 0
				let area = 0
				for (let yy = y + rim; yy <= y + tall - rim; yy += 1) {
					for (let xx = from + rim; xx <= right - rim; xx += 1) {
						area += 1
						if (dark(xx, yy)) ink += 1
					}
				}
				found.push({ x0: from, x1: right, y0: y, y1: y + tall, ink: area === 0 ? 0 : ink / area })
				break
			}
			if (found.length > 300) return []
		}
	}
	return found
}

/** What a recogniser makes of a small square with or without a mark in it. */
const squareAsText = /^[[\](){}|/\\IlOo0xXDCLUMNMRBEF&@%¥$#*©®=~\-—_'"°.,:;>«»✓√vVY74]{1,3}$/

/**
 * Puts tick boxes that are seen on a scan into its text: `[X]` where something was put into the
 * square, `[ ]` where it is empty. What the recogniser took the square for is left out.
 */
export function tickBoxPieces(picture: GreyPicture, pieces: Piece[], scale: number, tilt: number): Piece[] {
	if (pieces.length === 0) return pieces
	const found = squares(picture, Math.round(6.5 * scale), Math.round(20 * scale))
	const radians = (tilt * Math.PI) / 180
	let out = pieces
	for (const box of found) {
		const place = (x: number, y: number) => ({
			along: (x * Math.cos(radians) + y * Math.sin(radians)) / scale,
			across: (-x * Math.sin(radians) + y * Math.cos(radians)) / scale,
		})
		const left = place(box.x0, (box.y0 + box.y1) / 2)
		const right = left.along + (box.x1 - box.x0) / scale
		const onRow = (piece: Piece) =>
			Math.abs(piece.base - 0.3 * piece.size - left.across) < 0.6 * Math.max(piece.size, right - left.along)
		// A letter of a word that happens to be square.
		const inWord = out.some(
			(piece) => onRow(piece) && !squareAsText.test(piece.text) && piece.x0 < right - 2 && piece.x1 > left.along + 2,
		)
		if (inWord) continue
		const neighbours = out.filter((piece) => {
			const gap = piece.x0 > right - 2 ? piece.x0 - right : left.along - piece.x1
			return onRow(piece) && gap < 40
		})
		const beside = neighbours
			.filter((piece) => !(squareAsText.test(piece.text) && piece.x0 < right && piece.x1 > left.along))
			.sort((a, b) => Math.abs(a.x0 - right) - Math.abs(b.x0 - right))[0]
		if (!beside) continue
		out = out.filter((piece) => {
			const covers = onRow(piece) && piece.x0 < right + 1 && piece.x1 > left.along - 1
			return !(covers && squareAsText.test(piece.text))
		})
		out.push({
			text: box.ink > 0.06 ? '[X]' : '[ ]',
			x0: left.along,
			x1: right,
			base: beside.base,
			size: Math.min(beside.size, 12),
		})
	}
	return out
}

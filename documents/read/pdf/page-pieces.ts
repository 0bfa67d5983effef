import type { PDFPageProxy } from 'pdfjs-dist'
import { caps } from '../caps.ts'
import type { Piece } from '../layout/piece.ts'
import { readSymbols } from '../tick-boxes.ts'
import { asMatrix, identity, multiply } from './matrix.ts'

/** Pieces that run in one direction; `angle` in degrees clockwise from level. */
export interface TurnedPieces {
	angle: number
	pieces: Piece[]
}

/** The name of a font as the file gives it; known only after the page's drawing was gone through. */
function fontName(page: PDFPageProxy, id: string, known: Map<string, string>): string {
	const seen = known.get(id)
	if (seen !== undefined) return seen
	let name = ''
	if (page.commonObjs.has(id)) {
		const font = page.commonObjs.get(id) as { name?: string } | undefined
		name = font?.name ?? ''
	}
	known.set(id, name)
	return name
}

/**
 * The printed text of a page as pieces with their places, sorted by the direction in which they
 * run, the most usual direction first. In each direction, x runs along the text and y across it.
 */
export async function printedPieces(page: PDFPageProxy): Promise<TurnedPieces[]> {
	const content = await page.getTextContent({ includeMarkedContent: false })
	const viewport = page.getViewport({ scale: 1 })
	const toPage = asMatrix(viewport.transform) ?? identity
	const fonts = new Map<string, string>()
	const byAngle = new Map<number, { pieces: Piece[]; letters: number }>()
	for (const item of content.items.slice(0, caps.pageOperations)) {
		if (!('str' in item) || item.str.trim() === '') continue
		const own = asMatrix(item.transform)
		if (!own) {
			// Text of a form without fixed layout has no place: it is put down line by line.
			const group = byAngle.get(0) ?? { pieces: [], letters: 0 }
			const base = (group.pieces.at(-1)?.base ?? 0) + 12
			group.pieces.push({ text: item.str, x0: 0, x1: item.str.length * 5, base, size: 10 })
			group.letters += item.str.length
			byAngle.set(0, group)
			continue
		}
		const placed = multiply(toPage, own)
		const size = Math.hypot(placed[2], placed[3]) || item.height
		if (!(size > 0.5) || !Number.isFinite(size)) continue
		const [x, y] = [placed[4], placed[5]]
		// What stands outside the page cannot be seen by anybody.
		if (x < -20 || y < -20 || x > viewport.width + 20 || y > viewport.height + 20) continue
		const angle = (Math.round((Math.atan2(placed[1], placed[0]) * 180) / Math.PI) + 360) % 360
		const radians = (angle * Math.PI) / 180
		const along = x * Math.cos(radians) + y * Math.sin(radians)
		const across = -x * Math.sin(radians) + y * Math.cos(radians)
		const text = readSymbols(item.str, fontName(page, item.fontName, fonts))
		const group = byAngle.get(angle) ?? { pieces: [], letters: 0 }
		group.pieces.push({ text, x0: along, x1: along + item.width, base: across, size })
		group.letters += text.length
		byAngle.set(angle, group)
	}
	return [...byAngle.entries()]
		.sort(([, a], [, b]) => b.letters - a.letters)
		.slice(0, 24)
		.map(([angle, { pieces }]) => ({ angle, pieces }))
}

import type { PDFPageProxy } from 'pdfjs-dist'
import { pageText } from '../layout/page-text.ts'
import type { Piece } from '../layout/piece.ts'
import { blank, paint, type RawPixels, toGrey } from '../ocr/grey.ts'
import { picturePieces } from '../ocr/picture-pieces.ts'
import { ReadingProblem, says } from '../problems.ts'
import type { Reading } from '../reading.ts'
import { addDrawnBoxes } from './drawn-boxes.ts'
import { formPieces } from './form-fields.ts'
import { asMatrix, type Box, identity, mapBox, multiply } from './matrix.ts'
import { type PageDrawing, type PaintedPicture, pageDrawing } from './page-drawing.ts'
import { printedPieces, type TurnedPieces } from './page-pieces.ts'

/** Resolution at which scans are recognised, dots per inch: finer ones are reduced, coarser ones enlarged. */
const scanResolution = 250
/** Share of the page that pictures must cover before their words are looked for. */
const leastCover = 0.25
/** With this many printed letters on a page of pictures, the page has a text of its own. */
const fewLetters = 40

function letters(pieces: Piece[]): number {
	return pieces.reduce((sum, piece) => sum + piece.text.replace(/\s/g, '').length, 0)
}

function overlap(box: Box, width: number, height: number): number {
	const across = Math.min(width, box.x1) - Math.max(0, box.x0)
	const down = Math.min(height, box.y1) - Math.max(0, box.y0)
	return across > 0 && down > 0 ? across * down : 0
}

/** The pixels that pdf.js decoded for a picture; nothing if it could not decode it. */
async function pixelsOf(page: PDFPageProxy, source: unknown): Promise<RawPixels | undefined> {
	const image = (source ?? {}) as RawPixels & { data?: unknown }
	const id = typeof source === 'string' ? source : typeof image.data === 'string' ? image.data : undefined
	if (id === undefined) return typeof source === 'object' && source !== null ? (source as RawPixels) : undefined
	const store = id.startsWith('g_') ? page.commonObjs : page.objs
	const stored = await new Promise<unknown>((resolve) => {
		// A picture that never arrives must not hold up the page.
		const late = setTimeout(() => resolve(undefined), 8000)
		store.get(id, (value: unknown) => {
			clearTimeout(late)
			resolve(value)
		})
	})
	return (stored ?? undefined) as RawPixels | undefined
}

/** Paints the pictures of a page onto white paper and recognises what stands on it. */
async function recognisedPieces(
	page: PDFPageProxy,
	pictures: PaintedPicture[],
	reading: Reading,
): Promise<TurnedPieces[]> {
	const viewport = page.getViewport({ scale: 1 })
	const scale = Math.min(scanResolution / 72, Math.sqrt(12_000_000 / (viewport.width * viewport.height)))
	const paper = blank(Math.max(1, Math.round(viewport.width * scale)), Math.max(1, Math.round(viewport.height * scale)))
	const enlarge = [scale, 0, 0, scale, 0, 0] as const
	let painted = false
	for (const picture of pictures.slice(0, 2000)) {
		reading.check()
		const pixels = await pixelsOf(page, picture.source)
		const grey = pixels && toGrey(pixels, picture.mask)
		if (!grey) continue
		const place = multiply(enlarge, picture.place)
		paint(paper, grey, place, mapBox(enlarge, picture.box))
		painted = true
	}
	if (!painted) throw new ReadingProblem('unreadable', says.cannotRecognise)
	const { turned } = await picturePieces(paper, scale, reading)
	return turned
}

/** Takes what stands inside a drawn ring or lone frame out of the running text, as a text of its own. */
function liftStamps(pieces: Piece[], stamps: PageDrawing['stamps']): { body: Piece[]; lifted: Piece[][] } {
	let body = pieces
	const lifted: Piece[][] = []
	for (const stamp of stamps) {
		const isIn = (piece: Piece) =>
			piece.x0 >= stamp.x0 - 1 && piece.x1 <= stamp.x1 + 1 && piece.base > stamp.y0 && piece.base < stamp.y1 + 1
		const inner = body.filter(isIn)
		const bases = new Set(inner.map((piece) => Math.round(piece.base / 3)))
		const outer = body.filter((piece) => !isIn(piece))
		// A box whose first line stands level with a label outside is a field of a form.
		const top = inner.reduce((least, piece) => Math.min(least, piece.base), Infinity)
		const labelled = outer.some((piece) => Math.abs(piece.base - top) < 2.5)
		const besideText = outer.some((piece) => piece.base > stamp.y0 && piece.base < stamp.y1)
		if (bases.size < 2 || !besideText || labelled || letters(inner) > 200) continue
		lifted.push(inner)
		body = outer
	}
	return { body, lifted }
}

/** Reads one page of a PDF: printed text, form fields, drawn boxes and, where a page is a picture, its words. */
export async function readPage(
	page: PDFPageProxy,
	reading: Reading,
): Promise<{ text: string; readBy: 'text' | 'ocr' }> {
	// The drawing comes first: only after it are the names of the fonts known.
	const drawing = await pageDrawing(page)
	reading.check()
	let turned = await printedPieces(page)
	const viewport = page.getViewport({ scale: 1 })
	const toPage = asMatrix(viewport.transform) ?? identity

	const covered = drawing.pictures.reduce(
		(sum, picture) => sum + overlap(picture.box, viewport.width, viewport.height),
		0,
	)
	const onPictures = turned
		.filter(({ angle }) => angle === 0)
		.flatMap(({ pieces }) => pieces)
		.filter((piece) =>
			drawing.pictures.some(
				({ box }) => piece.x0 < box.x1 && piece.x1 > box.x0 && piece.base < box.y1 && piece.base > box.y0,
			),
		)
	const all = turned.reduce((sum, { pieces }) => sum + letters(pieces), 0)
	let readBy: 'text' | 'ocr' = 'text'
	const isScan = covered > leastCover * viewport.width * viewport.height && letters(onPictures) < fewLetters
	if (isScan) {
		try {
			const seen = await recognisedPieces(page, drawing.pictures, reading)
			const first = turned.find(({ angle }) => angle === 0)
			// A printed line on a scan (a fax header, a page number) goes in at its place.
			turned = seen.map((group) =>
				group.angle === 0 && first ? { ...group, pieces: [...group.pieces, ...first.pieces] } : group,
			)
			readBy = 'ocr'
		} catch (error) {
			if (!(error instanceof ReadingProblem) || all === 0) throw error
		}
	}

	const main = turned[0] ?? { angle: 0, pieces: [] }
	const level = main.angle === 0
	const form = formPieces(await page.getAnnotations({ intent: 'display' }), toPage, level ? main.pieces : [])
	let pieces = level ? addDrawnBoxes(main.pieces, readBy === 'ocr' ? [] : drawing.boxes, form.boxes) : main.pieces
	if (level) pieces = [...withoutFillers(pieces, form.pieces), ...form.pieces]
	else if (form.pieces.length > 0) turned.push({ angle: 0, pieces: form.pieces })
	const { body, lifted } =
		level && readBy === 'text' ? liftStamps(pieces, drawing.stamps) : { body: pieces, lifted: [] }
	const texts = [
		pageText(body, level ? drawing.rules : undefined),
		...lifted.map((stamp) => pageText(stamp)),
		...turned.slice(1).map((group) => pageText(group.pieces)),
		...form.notes.map((note) => `Note on the page: ${note}`),
	]
	return { text: texts.filter((text) => text !== '').join('\n\n'), readBy }
}

/** Drops the dots and dashes of a blank where a form field fills it. */
function withoutFillers(printed: Piece[], filled: Piece[]): Piece[] {
	if (filled.length === 0) return printed
	return printed.filter((piece) => {
		if (!/^[._…\s-]{3,}$/.test(piece.text)) return true
		return !filled.some((field) => field.x0 < piece.x1 && field.x1 > piece.x0 && Math.abs(field.base - piece.base) < 6)
	})
}

import type { Piece } from '../layout/piece.ts'
import { type Box, type Matrix, mapBox } from './matrix.ts'

/** What pdf.js tells of an annotation, as far as it is read here. */
interface Annotation {
	subtype?: string
	rect?: number[]
	hidden?: boolean
	noView?: boolean
	annotationFlags?: number
	fieldType?: string | null
	fieldValue?: unknown
	checkBox?: boolean
	radioButton?: boolean
	pushButton?: boolean
	exportValue?: unknown
	buttonValue?: unknown
	multiLine?: boolean
	password?: boolean
	options?: { exportValue?: string; displayValue?: string }[]
	contentsObj?: { str?: string }
	textContent?: string[]
	defaultAppearanceData?: { fontSize?: number }
}

const hiddenFlags = 0x02 | 0x20

function isOn(annotation: Annotation): boolean {
	const value = annotation.fieldValue
	if (annotation.radioButton) return value !== null && value !== undefined && value === annotation.buttonValue
	if (value === null || value === undefined || value === '' || value === 'Off') return false
	return annotation.exportValue === undefined || value === annotation.exportValue
}

/** The text of a choice field, in the words that the form shows. */
function chosen(annotation: Annotation): string {
	const values = Array.isArray(annotation.fieldValue) ? annotation.fieldValue : [annotation.fieldValue]
	return values
		.filter((value): value is string => typeof value === 'string' && value !== '')
		.map((value) => annotation.options?.find((option) => option.exportValue === value)?.displayValue ?? value)
		.join(', ')
}

/** The base line of the printed text that stands beside a field, so that a label and its value share a line. */
function baseBeside(box: Box, printed: Piece[], top: boolean): number | undefined {
	let best: Piece | undefined
	const height = box.y1 - box.y0
	const lowest = top ? Math.min(box.y1, box.y0 + 18) : box.y1
	for (const piece of printed) {
		if (piece.base < box.y0 + Math.min(3, height / 4) || piece.base > lowest + 3) continue
		const distance = Math.min(Math.abs(piece.x1 - box.x0), Math.abs(piece.x0 - box.x1))
		const bestDistance = best ? Math.min(Math.abs(best.x1 - box.x0), Math.abs(best.x0 - box.x1)) : Infinity
		if (distance < bestDistance) best = piece
	}
	return best?.base
}

/** Pieces for text that stands in a box: one line, or one piece for every line that its writer broke. */
function textInBox(text: string, box: Box, printed: Piece[], size: number, multiLine: boolean): Piece[] {
	const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
	const height = box.y1 - box.y0
	const many = multiLine || lines.length > 1 || height > 2.2 * size
	const middle = box.y0 + height / 2 + 0.35 * size
	const first = baseBeside(box, printed, many) ?? (many ? Math.min(box.y0 + 1.1 * size, middle) : middle)
	const step = Math.min(1.2 * size, Math.max(0.5 * size, (box.y1 - first) / Math.max(1, lines.length - 1)))
	return lines
		.map((line, index) => ({
			text: line,
			x0: box.x0 + 1,
			x1: Math.min(box.x1 - 1, box.x0 + 1 + 0.5 * size * line.length),
			base: first + index * step,
			size: Math.min(size, Math.max(4, step / 0.9)),
		}))
		.filter((piece) => piece.text !== '')
}

/**
 * Values of form fields and text that was typed onto a page, as pieces at their place: check boxes
 * and radio buttons as `[X]` or `[ ]`, text and choices as text. `boxes` are the places of the
 * buttons, so that a square drawn around one is not counted again.
 */
export function formPieces(
	annotations: unknown[],
	toPage: Matrix,
	printed: Piece[],
): { pieces: Piece[]; boxes: Box[]; notes: string[] } {
	const pieces: Piece[] = []
	const boxes: Box[] = []
	const notes: string[] = []
	for (const annotation of (annotations as Annotation[]).slice(0, 5000)) {
		if (!annotation.rect || annotation.rect.length < 4) continue
		if (annotation.hidden || annotation.noView || ((annotation.annotationFlags ?? 0) & hiddenFlags) !== 0) continue
		const [x0, y0, x1, y1] = annotation.rect as [number, number, number, number]
		const box = mapBox(toPage, { x0, y0, x1, y1 })
		const height = box.y1 - box.y0
		if (annotation.subtype === 'Widget') {
			if (annotation.checkBox || annotation.radioButton) {
				boxes.push(box)
				const middle = (box.y0 + box.y1) / 2
				const size = Math.min(Math.max(height, 6), 12)
				const base = baseBeside(
					{ ...box, y0: Math.min(box.y0, middle - 5), y1: Math.max(box.y1, middle + 5) },
					printed,
					false,
				)
				pieces.push({
					text: isOn(annotation) ? '[X]' : '[ ]',
					x0: box.x0,
					x1: box.x1,
					base: base ?? middle + 0.35 * size,
					size,
				})
				continue
			}
			if (annotation.pushButton || annotation.fieldType === 'Sig' || annotation.password) continue
			const text = annotation.fieldType === 'Ch' ? chosen(annotation) : String(annotation.fieldValue ?? '')
			if (text.trim() === '') continue
			const set = annotation.defaultAppearanceData?.fontSize
			const size = set && set > 3 && set < 40 ? set : Math.min(11, Math.max(6, height * 0.7))
			pieces.push(...textInBox(text, box, printed, size, annotation.multiLine === true))
		} else if (annotation.subtype === 'FreeText' || annotation.subtype === 'Stamp') {
			const text = annotation.textContent?.join('\n') || annotation.contentsObj?.str || ''
			if (text.trim() === '') continue
			const lines = text.split(/\r\n|\r|\n/).length
			pieces.push(...textInBox(text, box, printed, Math.min(12, Math.max(6, (height / lines) * 0.75)), lines > 1))
		} else if (annotation.subtype === 'Text' && annotation.contentsObj?.str?.trim()) {
			notes.push(annotation.contentsObj.str.trim())
		}
	}
	return { pieces, boxes, notes }
}

import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import type { Block } from './blocks.ts'

const printable = (text: string) =>
	text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replace(/[^\x20-\x7e\n\u00a0-\u00ff]/g, '?')

/** Letters that the form's font has. */
export function fitsForm(blocks: Block[]): boolean {
	return (
		!printable(JSON.stringify(blocks)).includes('?') ||
		!/[^\x20-\x7e\n\u00a0-\u00ff‘’“”–—]/.test(JSON.stringify(blocks))
	)
}

/** Blocks as a fillable PDF: labels are page text, values stand only in the form's fields. */
export async function asFillable(blocks: Block[]): Promise<Uint8Array> {
	const doc = await PDFDocument.create()
	const font = await doc.embedFont(StandardFonts.Helvetica)
	const bold = await doc.embedFont(StandardFonts.HelveticaBold)
	const form = doc.getForm()
	let page = doc.addPage([595.28, 841.89])
	let y = 800
	let id = 0
	const room = (height: number) => {
		if (y - height < 50) {
			page = doc.addPage([595.28, 841.89])
			y = 800
		}
	}
	const write = (text: string, x: number, size: number, face = font) =>
		page.drawText(printable(text).replace(/\n/g, ' '), { x, y, size, font: face, color: rgb(0, 0, 0) })
	for (const block of blocks) {
		if (block.kind === 'row') {
			const rows = Math.max(1, Math.ceil(block.value.length / 80) + (block.value.split('\n').length - 1))
			const height = 6 + rows * 13
			room(height + 20)
			write(block.label, 50, 9, bold)
			y -= height + 6
			id += 1
			const field = form.createTextField(`field_${id}`)
			if (rows > 1) field.enableMultiline()
			if (block.value) field.setText(printable(block.value))
			field.addToPage(page, { x: 50, y, width: 495, height, font, borderWidth: 0.5 })
			field.setFontSize(9)
			y -= 14
		} else if (block.kind === 'ticks') {
			room(30)
			write(block.label, 50, 9, bold)
			y -= 16
			let x = 50
			for (const option of block.options) {
				id += 1
				const box = form.createCheckBox(`tick_${id}`)
				box.addToPage(page, { x, y: y - 2, width: 11, height: 11, borderWidth: 0.7 })
				if (option.on) box.check()
				write(option.text, x + 16, 9)
				x += 30 + font.widthOfTextAtSize(printable(option.text), 9)
			}
			if (block.tail) write(block.tail, x + 8, 9)
			y -= 18
		} else if (block.kind === 'lines') {
			for (const line of block.lines) {
				room(14)
				write(line, 50, 9)
				y -= 12
			}
		} else {
			const size = block.kind === 'title' ? 14 : block.kind === 'small' ? 7 : block.kind === 'section' ? 11 : 9
			for (const line of fold(block.text, (text) => font.widthOfTextAtSize(printable(text), size) < 490)) {
				room(size + 8)
				write(line, 50, size, block.kind === 'title' || block.kind === 'section' ? bold : font)
				y -= size + 5
			}
			y -= 4
		}
	}
	return doc.save()
}

function fold(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = []
	let line = ''
	for (const word of text.split(/\s+/)) {
		const longer = line ? `${line} ${word}` : word
		if (line && !fits(longer)) {
			lines.push(line)
			line = word
		} else line = longer
	}
	return [...lines, line]
}

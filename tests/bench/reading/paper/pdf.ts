import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Block, TickStyle } from './blocks.ts'
import { ticksText } from './blocks.ts'

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')

export interface PdfStyle {
	ticks: TickStyle
	/**
	 * `table`: label left, value right, ruled; `borderless`: the same without lines; `stacked`: label over value in a box;
	 * `quad`: two pairs side by side; `numbered`: 1.1 label, value below; `inline`: bold label, value after it.
	 */
	rows: 'table' | 'borderless' | 'stacked' | 'quad' | 'numbered' | 'inline'
	font: 'Helvetica' | 'Times' | 'DejaVu'
	/** Running text in two newspaper columns. */
	columns?: boolean
	password?: string
	footer?: string
}

const left = 54
const width = 595.28 - 2 * left
const bottom = 841.89 - 64

/** Letters that the standard PDF fonts have. */
const standard = /^[\x20-\x7e\n\u00a0-\u00ff‘’“”–—•…€]*$/

/** Blocks as a PDF with a text layer. The embedded font is used where the standard ones lack a letter. */
export async function asPdf(blocks: Block[], style: PdfStyle): Promise<Uint8Array> {
	const all = JSON.stringify(blocks) + style.ticks.on + style.ticks.off
	const family = style.font !== 'DejaVu' && standard.test(all) ? style.font : 'DejaVu'
	const doc = new PDFDocument({
		size: 'A4',
		margins: { top: 54, bottom: 50, left, right: left },
		bufferPages: true,
		info: {
			Title: 'Document',
			CreationDate: new Date('2026-01-01T09:00:00Z'),
			ModDate: new Date('2026-01-01T09:00:00Z'),
		},
		...(style.password ? { userPassword: style.password, ownerPassword: `${style.password}-owner` } : {}),
	})
	const chunks: Buffer[] = []
	doc.on('data', (chunk: Buffer) => chunks.push(chunk))
	const done = new Promise<void>((resolve) => doc.on('end', () => resolve()))
	const face = {
		Helvetica: ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'],
		Times: ['Times-Roman', 'Times-Bold', 'Times-Italic'],
		DejaVu: [join(fonts, 'DejaVuSans.ttf'), join(fonts, 'DejaVuSans-Bold.ttf'), join(fonts, 'DejaVuSans-Oblique.ttf')],
	}[family] as [string, string, string]
	const [plain, bold, italic] = face
	const size = family === 'DejaVu' ? 9 : 10
	const room = (height: number) => {
		if (doc.y + height > bottom) doc.addPage()
	}
	const height = (text: string, font: string, w: number, s = size) =>
		doc
			.font(font)
			.fontSize(s)
			.heightOfString(text || ' ', { width: w })
	const at = (text: string, x: number, y: number, font: string, w: number, s = size) => {
		if (text) doc.font(font).fontSize(s).text(text, x, y, { width: w })
	}
	let counter = 0
	let part = 1
	const row = (label: string, value: string, guidance: string) => {
		if (style.rows === 'table' || style.rows === 'borderless') {
			const lw = 150
			const vw = width - lw - 12
			const h =
				Math.max(
					height(label, bold, lw - 8) + (guidance ? height(guidance, italic, lw - 8, 7) + 2 : 0),
					height(value, plain, vw),
				) + 8
			room(h)
			const y = doc.y
			if (style.rows === 'table')
				doc
					.lineWidth(0.6)
					.rect(left, y, lw, h)
					.rect(left + lw, y, width - lw, h)
					.stroke('#555')
			at(label, left + 4, y + 4, bold, lw - 8)
			if (guidance) at(guidance, left + 4, y + 6 + height(label, bold, lw - 8), italic, lw - 8, 7)
			at(value, left + lw + 6, y + 4, plain, vw)
			doc.y = y + h
		} else if (style.rows === 'stacked') {
			const h =
				height(label, bold, width - 12) +
				(guidance ? height(guidance, italic, width - 12, 7.5) : 0) +
				Math.max(height(value, plain, width - 12), 14) +
				12
			room(h)
			let y = doc.y
			doc.lineWidth(0.6).rect(left, y, width, h).stroke('#777')
			at(label, left + 6, y + 4, bold, width - 12)
			y += 4 + height(label, bold, width - 12)
			if (guidance) {
				at(guidance, left + 6, y, italic, width - 12, 7.5)
				y += height(guidance, italic, width - 12, 7.5)
			}
			at(value, left + 6, y + 2, plain, width - 12)
			doc.y = y + Math.max(height(value, plain, width - 12), 14) + 10
		} else if (style.rows === 'numbered') {
			counter += 1
			const head = `${part}.${counter} ${label}`
			room(height(head, bold, width) + height(value, plain, width - 20) + 8)
			at(head, left, doc.y, bold, width)
			if (guidance) at(guidance, left, doc.y, italic, width, 7.5)
			at(value || ' ', left + 20, doc.y + 1, plain, width - 20)
			doc.y += 5
		} else {
			room(height(`${label}: ${value}`, plain, width) + 6)
			doc
				.font(bold)
				.fontSize(size)
				.text(`${label.replace(/:$/, '')}: `, left, doc.y, { width, continued: true })
			doc.font(plain).text(value || ' ', { width })
			doc.y += 3
		}
	}
	const pair = (a: [string, string], b: [string, string]) => {
		const lw = 95
		const vw = width / 2 - lw
		const h =
			Math.max(
				height(a[0], bold, lw - 6),
				height(a[1], plain, vw - 8),
				height(b[0], bold, lw - 6),
				height(b[1], plain, vw - 8),
			) + 8
		room(h)
		const y = doc.y
		for (const [index, [label, value]] of [a, b].entries()) {
			const x = left + (index * width) / 2
			doc
				.lineWidth(0.6)
				.rect(x, y, lw, h)
				.rect(x + lw, y, vw, h)
				.stroke('#555')
			at(label, x + 3, y + 4, bold, lw - 6)
			at(value, x + lw + 4, y + 4, plain, vw - 8)
		}
		doc.y = y + h
	}
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i] as Block
		const asRow = (each: Block | undefined): [string, string, string] | undefined =>
			each?.kind === 'row'
				? [each.label, each.value, each.guidance ?? '']
				: each?.kind === 'ticks'
					? [each.label, ticksText(each, style.ticks), '']
					: undefined
		const current = asRow(block)
		if (current) {
			const next = asRow(blocks[i + 1])
			if (style.rows === 'quad' && next && current[1].length < 34 && next[1].length < 34 && !current[2]) {
				pair([current[0], current[1]], [next[0], next[1]])
				i += 1
			} else if (style.rows === 'quad') {
				const held = style.rows
				style.rows = 'table'
				row(...current)
				style.rows = held
			} else row(...current)
			continue
		}
		if (block.kind === 'marking') doc.font(bold).fontSize(9).text(block.text, left, doc.y, { width, align: 'right' })
		else if (block.kind === 'title') {
			doc
				.font(bold)
				.fontSize(15)
				.text(block.text, left, doc.y + 4, { width })
			doc.y += 4
		} else if (block.kind === 'subtitle') {
			doc.font(italic).fontSize(9).text(block.text, left, doc.y, { width })
			doc.y += 4
		} else if (block.kind === 'section') {
			part = counter === 0 && part === 1 ? 1 : part + 1
			counter = 0
			room(40)
			doc
				.font(bold)
				.fontSize(size + 1.5)
				.text(block.text, left, doc.y + 6, { width })
			doc.y += 3
		} else if (block.kind === 'para') {
			const type = size + (style.rows === 'inline' ? 1 : 0)
			const tall = height(block.text, plain, width / 2 - 9, type) / 2 + 16
			room(style.columns ? tall : Math.min(60, height(block.text, plain, width)))
			const top = doc.y
			doc
				.font(plain)
				.fontSize(type)
				.text(block.text, left, top, {
					width,
					...(style.columns ? { columns: 2, columnGap: 18, height: tall } : {}),
				})
			doc.y = style.columns ? top + tall + 4 : doc.y + 8
		} else if (block.kind === 'lines') {
			room(block.lines.length * 13)
			for (const line of block.lines)
				doc
					.font(plain)
					.fontSize(size + (style.rows === 'inline' ? 1 : 0))
					.text(line || ' ', block.right ? left + width / 2 : left, doc.y, { width: block.right ? width / 2 : width })
			doc.y += 8
		} else if (block.kind === 'small')
			doc
				.font(plain)
				.fontSize(7)
				.text(block.text, left, doc.y + 6, { width })
	}
	if (style.footer) {
		const range = doc.bufferedPageRange()
		for (let page = range.start; page < range.start + range.count; page++) {
			doc.switchToPage(page)
			doc.page.margins.bottom = 0
			doc
				.font(plain)
				.fontSize(7.5)
				.text(`${style.footer}   Page ${page + 1} of ${range.count}`, left, 812, { width, lineBreak: false })
		}
	}
	doc.end()
	await done
	return new Uint8Array(Buffer.concat(chunks))
}

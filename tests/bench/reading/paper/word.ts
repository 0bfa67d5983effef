import {
	BorderStyle,
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx'
import type { Block, TickStyle } from './blocks.ts'
import { ticksText } from './blocks.ts'

export interface WordStyle {
	ticks: TickStyle
	/** Two or four cells a row, label above value in one cell, or paragraphs with bold labels. */
	rows: 'two' | 'four' | 'stacked' | 'paragraphs'
	font: string
}

/** Blocks as a .docx file. */
export async function asWord(blocks: Block[], style: WordStyle): Promise<Uint8Array> {
	const children: (Paragraph | Table)[] = []
	let cells: { label: string; value: string; guidance: string }[] = []
	const cell = (lines: { text: string; bold?: boolean; italics?: boolean }[]) =>
		new TableCell({
			children: lines
				.filter(({ text }, index) => text || index === 0)
				.flatMap(({ text, bold, italics }) =>
					text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold, italics })] })),
				),
		})
	const flush = () => {
		if (cells.length === 0) return
		const rows: TableRow[] = []
		if (style.rows === 'four') {
			for (let i = 0; i < cells.length; i += 1) {
				const a = cells[i] as (typeof cells)[number]
				const b = cells[i + 1]
				if (b && a.value.length < 40 && b.value.length < 40) {
					rows.push(
						new TableRow({
							children: [
								cell([{ text: a.label, bold: true }]),
								cell([{ text: a.value }]),
								cell([{ text: b.label, bold: true }]),
								cell([{ text: b.value }]),
							],
						}),
					)
					i += 1
				} else {
					const value = new TableCell({
						columnSpan: 3,
						children: a.value.split('\n').map((text) => new Paragraph(text)),
					})
					rows.push(new TableRow({ children: [cell([{ text: a.label, bold: true }]), value] }))
				}
			}
		} else if (style.rows === 'stacked')
			for (const each of cells)
				rows.push(
					new TableRow({
						children: [
							cell([{ text: each.label, bold: true }, { text: each.guidance, italics: true }, { text: each.value }]),
						],
					}),
				)
		else
			for (const each of cells)
				rows.push(
					new TableRow({
						children: [
							cell([
								{ text: each.label, bold: true },
								{ text: each.guidance, italics: true },
							]),
							cell([{ text: each.value }]),
						],
					}),
				)
		children.push(
			new Table({
				rows,
				width: { size: 100, type: WidthType.PERCENTAGE },
				borders: { top: { style: BorderStyle.SINGLE, size: 4, color: '444444' } },
			}),
		)
		children.push(new Paragraph(''))
		cells = []
	}
	for (const block of blocks) {
		const row =
			block.kind === 'row'
				? { label: block.label, value: block.value, guidance: block.guidance ?? '' }
				: block.kind === 'ticks'
					? { label: block.label, value: ticksText(block, style.ticks), guidance: '' }
					: undefined
		if (row) {
			if (style.rows === 'paragraphs')
				children.push(
					new Paragraph({
						children: [new TextRun({ text: `${row.label.replace(/:$/, '')}: `, bold: true }), new TextRun(row.value)],
					}),
				)
			else cells.push(row)
			continue
		}
		flush()
		if (block.kind === 'title') children.push(new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 }))
		else if (block.kind === 'section')
			children.push(new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 }))
		else if (block.kind === 'lines') children.push(...block.lines.map((text) => new Paragraph(text)), new Paragraph(''))
		else if (block.kind === 'small')
			children.push(new Paragraph({ children: [new TextRun({ text: block.text, size: 14 })] }))
		else if (block.kind === 'row' || block.kind === 'ticks') continue
		else children.push(new Paragraph({ children: [new TextRun(block.text)], spacing: { after: 160 } }))
	}
	flush()
	const document = new Document({
		styles: { default: { document: { run: { font: style.font, size: 22 } } } },
		sections: [{ children }],
	})
	return new Uint8Array(await Packer.toBuffer(document))
}

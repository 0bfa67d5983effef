import { degrees, PDFDocument, type PDFFont, PDFName, type PDFPage, PDFString, StandardFonts } from 'pdf-lib'

/** Text put on a page: x and y in points from the top left corner, y of the base line. */
export interface Put {
	x: number
	y: number
	text: string
	size?: number
	bold?: boolean
	turn?: number
}

export interface Sheet {
	pdf: PDFDocument
	page: PDFPage
	font: PDFFont
	put(...items: Put[]): void
	/** Draws an unfilled box, y of its top. */
	frame(x: number, y: number, width: number, height: number): void
	line(x0: number, y0: number, x1: number, y1: number): void
}

async function sheetOn(pdf: PDFDocument): Promise<Sheet> {
	const page = pdf.addPage([595, 842])
	const font = await pdf.embedFont(StandardFonts.Helvetica)
	const bold = await pdf.embedFont(StandardFonts.HelveticaBold)
	return {
		pdf,
		page,
		font,
		put(...items) {
			for (const item of items) {
				page.drawText(item.text, {
					x: item.x,
					y: 842 - item.y,
					size: item.size ?? 10,
					font: item.bold ? bold : font,
					rotate: degrees(item.turn ?? 0),
				})
			}
		},
		frame(x, y, width, height) {
			page.drawRectangle({ x, y: 842 - y - height, width, height, borderWidth: 1 })
		},
		line(x0, y0, x1, y1) {
			page.drawLine({ start: { x: x0, y: 842 - y0 }, end: { x: x1, y: 842 - y1 } })
		},
	}
}

/** A PDF of one page that `draw` fills. */
export async function onePage(draw: (sheet: Sheet) => void | Promise<void>): Promise<Uint8Array> {
	const pdf = await PDFDocument.create()
	await draw(await sheetOn(pdf))
	return pdf.save()
}

/** A PDF with a form: text fields, check boxes, a radio group, a list and text typed onto the page. */
export async function formPdf(): Promise<Uint8Array> {
	return onePage(async (sheet) => {
		const { pdf, page, font } = sheet
		const form = pdf.getForm()
		sheet.put(
			{ x: 50, y: 60, text: 'Request for information', size: 14, bold: true },
			{ x: 50, y: 100, text: 'Requesting officer' },
			{ x: 50, y: 130, text: 'Crime reference' },
			{ x: 50, y: 160, text: 'Reason' },
			{ x: 50, y: 250, text: 'Notice' },
			{ x: 190, y: 250, text: 'given' },
			{ x: 270, y: 250, text: 'not given' },
			{ x: 370, y: 250, text: 'withheld' },
			{ x: 50, y: 280, text: 'Is it voluntary?' },
			{ x: 190, y: 280, text: 'Yes' },
			{ x: 270, y: 280, text: 'No' },
			{ x: 50, y: 310, text: 'Rank' },
			{ x: 50, y: 340, text: 'Left blank' },
		)
		const text = (name: string, value: string, y: number, height: number) => {
			const field = form.createTextField(name)
			if (height > 30) field.enableMultiline()
			field.setText(value)
			field.addToPage(page, { x: 170, y: 842 - y - height, width: 350, height, font })
		}
		text('officer', 'DC 4417 Priya Hallworthy-Mott', 86, 20)
		text('reference', '5226/004417/26', 116, 20)
		text('reason', 'Whether the account was given\nbefore the arrest', 146, 60)
		text('blank', '', 326, 20)
		const box = (name: string, x: number, ticked: boolean) => {
			const field = form.createCheckBox(name)
			field.addToPage(page, { x, y: 842 - 252, width: 12, height: 12 })
			if (ticked) field.check()
		}
		box('given', 174, true)
		box('not', 254, false)
		box('withheld', 354, false)
		const radio = form.createRadioGroup('voluntary')
		radio.addOptionToPage('yes', page, { x: 174, y: 842 - 282, width: 12, height: 12 })
		radio.addOptionToPage('no', page, { x: 254, y: 842 - 282, width: 12, height: 12 })
		radio.select('no')
		const rank = form.createDropdown('rank')
		rank.addOptions(['Constable', 'Chief Inspector'])
		rank.select('Chief Inspector')
		rank.addToPage(page, { x: 170, y: 842 - 316, width: 200, height: 20, font })
		const typed = pdf.context.register(
			pdf.context.obj({
				Type: 'Annot',
				Subtype: 'FreeText',
				Rect: [170, 842 - 385, 400, 842 - 367],
				Contents: PDFString.of('Typed onto the page'),
				DA: PDFString.of('/Helv 10 Tf 0 g'),
			}),
		)
		sheet.put({ x: 50, y: 380, text: 'Remarks' })
		page.node.addAnnot(typed)
		page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
	})
}

/** A PDF whose pages are the JPEG `picture`, turned clockwise by `turn` degrees, with printed pages between if asked. */
export async function scanPdf(picture: Uint8Array, turn = 0, printed?: string): Promise<Uint8Array> {
	const pdf = await PDFDocument.create()
	if (printed) (await sheetOn(pdf)).put({ x: 50, y: 60, text: printed })
	const image = await pdf.embedJpg(picture)
	const page = pdf.addPage([595, 842])
	page.drawImage(image, { x: 0, y: 0, width: 595, height: 842 })
	// Stands on the glass as turned and is not put right by the file.
	if (turn !== 0) {
		const turned = pdf.addPage(turn % 180 === 0 ? [595, 842] : [842, 595])
		const place = { 90: { x: 0, y: 595 }, 180: { x: 595, y: 842 }, 270: { x: 842, y: 0 } }[turn]!
		turned.drawImage(image, { ...place, width: 595, height: 842, rotate: degrees(-turn) })
		pdf.removePage(pdf.getPageCount() - 2)
	}
	return pdf.save()
}

/** A PDF of many pages with a line on each. */
export async function manyPages(count: number): Promise<Uint8Array> {
	const pdf = await PDFDocument.create()
	const font = await pdf.embedFont(StandardFonts.Helvetica)
	for (let number = 1; number <= count; number += 1) {
		pdf.addPage([595, 842]).drawText(`Page ${number}`, { x: 50, y: 780, size: 10, font })
	}
	return pdf.save()
}

import {
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFString,
	rgb,
	StandardFonts,
	setTextRenderingMode,
	TextRenderingMode,
} from 'pdf-lib'

/** PDFs that hide one thing each, and one that hides them all (journey J12). Everybody in them is invented. */

export const secret = 'Quillfeather'

/** The smallest JPEG there is, one grey dot, with a block of camera data after its first marker. */
function jpegWithExif(): Uint8Array {
	const dot = Buffer.from(
		'/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
		'base64',
	)
	const data = Buffer.from(`Exif\0\0II*\0 taken by ${secret}`, 'latin1')
	const head = Buffer.from([0xff, 0xe1, 0, 0])
	head.writeUInt16BE(data.length + 2, 2)
	return Uint8Array.from(Buffer.concat([dot.subarray(0, 2), head, data, dot.subarray(2)]))
}

export type Hides =
	| 'bar'
	| 'white'
	| 'no-ink'
	| 'off-page'
	| 'metadata'
	| 'comment'
	| 'attachment'
	| 'field'
	| 'script'
	| 'layer'
	| 'exif'
	| 'earlier-save'
	| 'tail'

export const allHidden: readonly Hides[] = [
	...(['bar', 'white', 'no-ink', 'off-page', 'metadata', 'comment', 'attachment', 'field', 'script'] as const),
	...(['layer', 'exif', 'earlier-save', 'tail'] as const),
]

/** Two pages of plain notes that hide what is asked for. */
export async function seededPdf(hides: readonly Hides[]): Promise<Uint8Array> {
	const has = (one: Hides) => hides.includes(one)
	const pdf = await PDFDocument.create({ updateMetadata: false })
	const font = await pdf.embedFont(StandardFonts.Helvetica)
	const page = pdf.addPage([595, 842])
	pdf.addPage([595, 842]).drawText('The second page of the notes.', { x: 60, y: 700, size: 12, font })
	page.drawText('Attended on 3 March 2025. Spoke about sleep and about work.', { x: 60, y: 740, size: 12, font })
	if (has('bar')) {
		page.drawText(`Her friend ${secret} was there as well`, { x: 60, y: 700, size: 12, font })
		page.drawRectangle({ x: 118, y: 694, width: 80, height: 18, color: rgb(0, 0, 0) })
	}
	if (has('white')) page.drawText(`In white: ${secret}`, { x: 60, y: 660, size: 12, font, color: rgb(1, 1, 1) })
	if (has('no-ink')) {
		page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
		page.drawText(`Without ink: ${secret}`, { x: 60, y: 620, size: 12, font })
		page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill))
	}
	if (has('off-page')) page.drawText(`Beside the page: ${secret}`, { x: 700, y: 600, size: 12, font })
	if (has('metadata')) pdf.setAuthor(secret)
	if (has('attachment')) await pdf.attach(Buffer.from(secret), 'notes.txt', { mimeType: 'text/plain' })
	if (has('script')) pdf.addJavaScript('main', `app.alert('${secret}')`)
	if (has('comment')) {
		const note = pdf.context.obj({
			...{ Type: 'Annot', Subtype: 'Text', Rect: [300, 500, 320, 520], Open: false },
			Contents: PDFHexString.fromText(secret),
		})
		page.node.addAnnot(pdf.context.register(note))
	}
	if (has('field')) {
		const field = pdf.getForm().createTextField('name')
		field.setText('Seen in a field')
		field.addToPage(page, { x: 60, y: 400, width: 200, height: 20, font })
	}
	if (has('layer')) {
		const layer = pdf.context.register(pdf.context.obj({ Type: 'OCG', Name: PDFString.of('Draft') }))
		pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }))
	}
	if (has('exif')) page.drawImage(await pdf.embedJpg(jpegWithExif()), { x: 400, y: 300, width: 40, height: 40 })
	let bytes = Buffer.from(await pdf.save({ useObjectStreams: false }))
	if (has('earlier-save')) {
		const text = bytes.toString('latin1')
		const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]
		const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text)?.[1]
		const at = bytes.length + 1
		const update = `\nxref\n0 0\ntrailer\n<<${trailer}/Prev ${before} >>\nstartxref\n${at}\n%%EOF\n`
		bytes = Buffer.concat([bytes, Buffer.from(update, 'latin1')])
	}
	if (has('tail')) bytes = Buffer.concat([bytes, Buffer.from(`\n${secret}`)])
	return bytes
}

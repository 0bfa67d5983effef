import { PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib'
import type { PracticePaper } from '../../domain/index.ts'

/** A4 in points, and its measures. */
const page = { width: 595, height: 842, margin: 64, size: 11, leading: 17, across: 84 }

/** Every practice PDF carries the same day, so that the same words give the same bytes. */
const made = new Date(Date.UTC(2027, 0, 1))

/** Lines no longer than the page is wide. */
function wrapped(line: string): string[] {
	const lines: string[] = []
	let current = ''
	for (const word of line.split(' ')) {
		if (current && current.length + word.length + 1 > page.across) {
			lines.push(current)
			current = word
		} else current = current ? `${current} ${word}` : word
	}
	return [...lines, current]
}

async function pdfOf(pages: readonly (readonly string[])[], covered?: string): Promise<Uint8Array> {
	const pdf = await PDFDocument.create({ updateMetadata: false })
	pdf.setCreationDate(made)
	pdf.setModificationDate(made)
	const plain = await pdf.embedFont(StandardFonts.Helvetica)
	const bold = await pdf.embedFont(StandardFonts.HelveticaBold)
	for (const lines of pages) {
		const sheet = pdf.addPage([page.width, page.height])
		let down = page.height - page.margin
		lines.forEach((line, at) => {
			for (const part of wrapped(line)) {
				sheet.drawText(part, {
					...{ x: page.margin, y: down, size: at === 0 ? page.size + 4 : page.size },
					font: at === 0 ? bold : plain,
				})
				down -= page.leading
			}
		})
		sheet.drawText('NOT REAL: an invented paper of practice mode', {
			...{ x: page.margin, y: page.margin / 2, size: 8, font: plain, color: rgb(0.35, 0.35, 0.35) },
		})
		if (covered && sheet === pdf.getPage(0)) {
			// A careless covering: the words lie under the box, and once more in a note.
			const y = down - page.leading
			sheet.drawText(covered, { x: page.margin, y, size: page.size, font: plain })
			sheet.drawRectangle({ x: page.margin - 4, y: y - 4, width: 420, height: page.leading, color: rgb(0, 0, 0) })
			const note = pdf.context.register(
				pdf.context.obj({
					...{ Type: 'Annot', Subtype: 'Text', Rect: [500, y, 520, y + 20] },
					Contents: PDFString.of(covered),
				}),
			)
			sheet.node.set(PDFName.of('Annots'), pdf.context.obj([note]))
		}
	}
	return pdf.save({ useObjectStreams: false })
}

const base64Lines = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

async function emailOf(paper: Extract<PracticePaper, { kind: 'email' }>): Promise<Uint8Array> {
	const { from, subject, sent, arrived, lines, attached } = paper
	const boundary = '=_practice_not_real'
	const host = from.slice(from.indexOf('@') + 1, from.lastIndexOf('>'))
	const text = [
		'Content-Type: text/plain; charset="utf-8"',
		'Content-Transfer-Encoding: base64',
		'',
		base64Lines(new TextEncoder().encode(lines.join('\r\n'))),
	]
	const head = [
		`Received: from mail.${host} ([192.0.2.10])`,
		` by mail.practice.example.org with ESMTPS; ${arrived}`,
		`From: ${from}`,
		'To: office@practice.example.org',
		`Subject: ${subject}`,
		`Date: ${sent}`,
		`Message-ID: <${paper.id}.not-real@${host}>`,
		'MIME-Version: 1.0',
	]
	const body = attached
		? [
				`Content-Type: multipart/mixed; boundary="${boundary}"`,
				'',
				`--${boundary}`,
				...text,
				`--${boundary}`,
				`Content-Type: application/pdf; name="${attached.name}"`,
				'Content-Transfer-Encoding: base64',
				`Content-Disposition: attachment; filename="${attached.name}"`,
				'',
				base64Lines(await pdfOf(attached.pages)),
				`--${boundary}--`,
			]
		: text
	return new TextEncoder().encode(`${[...head, ...body].join('\r\n')}\r\n`)
}

/** A paper of an exercise as the file that it arrives as. The same paper gives the same bytes. */
export function practicePaper(paper: PracticePaper): Promise<Uint8Array> {
	return paper.kind === 'email' ? emailOf(paper) : pdfOf(paper.pages, paper.covered)
}

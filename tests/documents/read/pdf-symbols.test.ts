import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'

test('boxes in a symbol font are read as boxes and not as the letters under them', async () => {
	const pdf = await PDFDocument.create()
	const page = pdf.addPage([595, 842])
	const words = await pdf.embedFont(StandardFonts.Helvetica)
	const symbols = await pdf.embedFont(StandardFonts.ZapfDingbats)
	const put = (text: string, x: number, font = words) => page.drawText(text, { x, y: 700, size: 11, font })
	put('Notice served', 50)
	put('✔', 200, symbols)
	put('Yes', 214)
	put('❏', 260, symbols)
	put('No', 274)
	const read = await readDocument(await pdf.save(), 'form.pdf', {})
	expect(read.text.replace(/\s+/g, ' ')).toContain('Notice served [X] Yes [ ] No')
})

import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import {
	concatTransformationMatrix,
	drawObject,
	PDFDocument,
	type PDFPage,
	popGraphicsState,
	pushGraphicsState,
	rgb,
	StandardFonts,
} from 'pdf-lib'
import { type PagePicture, pagePictures } from './page-pictures.ts'

const packed = promisify(deflate)

/** Sharp enough to read and to print, and small enough to send. */
const dotsPerInch = 200

/** Channels that differ by no more than this are grey: smoothed letters are not quite. */
const stillGrey = 12

/** The page's pixels in grey, or in colour where anything on it has one: grey is a third of the size. */
function samples({ pixels, pixelsWide, pixelsHigh }: PagePicture): { data: Uint8Array; colour: boolean } {
	const count = pixelsWide * pixelsHigh
	let colour = false
	for (let at = 0; at < count * 4 && !colour; at += 4) {
		colour =
			Math.abs(pixels[at]! - pixels[at + 1]!) > stillGrey || Math.abs(pixels[at + 1]! - pixels[at + 2]!) > stillGrey
	}
	const channels = colour ? 3 : 1
	const data = new Uint8Array(count * channels)
	for (let place = 0; place < count; place++) {
		for (let channel = 0; channel < channels; channel++) {
			data[place * channels + channel] = pixels[place * 4 + channel]!
		}
	}
	return { data, colour }
}

async function addPicture(pdf: PDFDocument, picture: PagePicture): Promise<PDFPage> {
	const { data, colour } = samples(picture)
	const image = pdf.context.stream(await packed(data, { level: 6 }), {
		Type: 'XObject',
		Subtype: 'Image',
		Width: picture.pixelsWide,
		Height: picture.pixelsHigh,
		ColorSpace: colour ? 'DeviceRGB' : 'DeviceGray',
		BitsPerComponent: 8,
		Filter: 'FlateDecode',
	})
	const page = pdf.addPage([picture.width, picture.height])
	const name = page.node.newXObject('Page', pdf.context.register(image))
	page.pushOperators(
		pushGraphicsState(),
		concatTransformationMatrix(picture.width, 0, 0, picture.height, 0, 0),
		drawObject(name),
		popGraphicsState(),
	)
	return page
}

/**
 * A PDF made anew from pictures of the pages as they are seen, each stamped "page x of y, reference".
 * What cannot be seen is not in a picture, so it is not in the new file: no text under a bar, no layers,
 * comments, attachments, metadata or earlier versions. Words can no longer be searched or read aloud.
 *
 * @param reference the service's own, as it stands on every page
 * @param leaveOut numbers of pages, from 1, that are not in the new file at all
 * @throws when the file is no PDF that can be drawn, or no page is left
 */
export async function rebuildPdf(
	bytes: Uint8Array,
	reference: string,
	leaveOut: readonly number[] = [],
): Promise<Uint8Array> {
	const left = new Set(leaveOut)
	const made = await PDFDocument.create({ updateMetadata: false })
	const font = await made.embedFont(StandardFonts.Helvetica)
	for await (const picture of pagePictures(bytes, dotsPerInch)) {
		if (!left.has(picture.number)) await addPicture(made, picture)
	}
	const pages = made.getPages()
	if (pages.length === 0) throw new Error('no page is left')
	for (const [place, page] of pages.entries()) {
		const stamp = `Page ${place + 1} of ${pages.length}, ${reference}`
		const size = 8
		const wide = font.widthOfTextAtSize(stamp, size)
		const x = Math.max(8, page.getWidth() - wide - 18)
		page.drawRectangle({ x: x - 4, y: 8, width: wide + 8, height: 14, color: rgb(1, 1, 1) })
		page.drawText(stamp, { x, y: 12, size, font, color: rgb(0, 0, 0) })
	}
	return made.save({ useObjectStreams: true, addDefaultPage: false })
}

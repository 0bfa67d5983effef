import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** Draws the pages of a PDF as pictures, inside this process: what somebody would see, and nothing else. */

/** One page as seen. Width and height in points; pixels are RGBA, row by row from the top left. */
export interface PagePicture {
	number: number
	width: number
	height: number
	pixelsWide: number
	pixelsHigh: number
	pixels: Uint8Array
}

let loaded: Promise<PDFiumLibrary> | undefined

async function library(): Promise<PDFiumLibrary> {
	loaded ??= (async () => {
		const file = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
		const bytes = await readFile(file.replace(`app.asar${path.sep}`, `app.asar.unpacked${path.sep}`))
		return PDFiumLibrary.init({ wasmBinary: new Uint8Array(bytes).buffer })
	})()
	return loaded
}

/** PDF points in an inch. */
const pointsPerInch = 72

/**
 * Each page in turn, drawn with its form fields and its marks on top: what covers something on screen
 * covers it here. One page is in memory at a time.
 *
 * @param dotsPerInch sharpness; 150 to 300 for paper
 */
export async function* pagePictures(bytes: Uint8Array, dotsPerInch: number): AsyncGenerator<PagePicture> {
	const document = await (await library()).loadDocument(bytes)
	try {
		document.initializeFormFields()
		for (const page of document.pages()) {
			const { originalWidth, originalHeight } = page.getOriginalSize()
			const drawn = await page.render({ scale: dotsPerInch / pointsPerInch, render: 'bitmap', renderFormFields: true })
			yield {
				number: page.number + 1,
				width: originalWidth,
				height: originalHeight,
				pixelsWide: drawn.width,
				pixelsHigh: drawn.height,
				pixels: drawn.data,
			}
		}
	} finally {
		document.destroy()
	}
}

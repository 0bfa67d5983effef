import { ReadingProblem, says } from '../problems.ts'
import type { Reading, ReadResult } from '../reading.ts'
import { openPdf } from './open-pdf.ts'
import { readPage } from './read-page.ts'

/**
 * Reads a PDF page by page. A page that fails leaves the others readable; if no page gives text,
 * the file is `unreadable` or, where nothing is on its pages, `empty`.
 * @throws ReadingProblem or an AbortError.
 */
export async function readPdf(bytes: Uint8Array, reading: Reading): Promise<ReadResult> {
	const { pdf, close } = await openPdf(bytes, reading.password)
	try {
		reading.check()
		reading.expectPages(pdf.numPages)
		const pages: string[] = []
		let readBy: 'text' | 'ocr' = 'text'
		let failure: ReadingProblem | undefined
		for (let number = 1; number <= pdf.numPages; number += 1) {
			reading.check()
			try {
				const page = await pdf.getPage(number)
				const read = await readPage(page, reading)
				pages.push(read.text)
				if (read.readBy === 'ocr') readBy = 'ocr'
				page.cleanup()
			} catch (error) {
				reading.check()
				failure = error instanceof ReadingProblem ? error : new ReadingProblem('unreadable', says.damaged)
				pages.push('')
			}
			reading.pageDone()
			// Lets messages (a stop, above all) in between two pages.
			await new Promise((resolve) => setImmediate(resolve))
		}
		if (pages.every((text) => text.trim() === '')) throw failure ?? new ReadingProblem('empty', says.noText)
		return { pages, readBy }
	} finally {
		await close()
	}
}

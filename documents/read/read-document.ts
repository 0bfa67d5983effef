import type { IncomingDocument } from '../../domain/index.ts'
import { tesseractRecogniser } from './ocr/tesseract.ts'
import { readFileInside } from './read-file.ts'
import { aborted, Reading } from './reading.ts'

export interface ReadOptions {
	/** Opens protected files; used in memory only and also for files inside this one. */
	password?: string
	/** Stops the reading; it then ends with an AbortError. */
	signal?: AbortSignal
	/** Told after every page: pages read and pages known so far, of this file and those inside it. */
	onProgress?: (done: number, total: number) => void
}

/**
 * Reads a file that came in: its text page by page, and the files inside it.
 *
 * Bad input never throws: it ends in a `problem` with `problemSays`, a sentence for the person at
 * the desk. Nothing in the file is run, nothing is fetched, nothing is written to disk.
 * @param bytes the file as it came; not kept and not changed
 * @param fileName its name, for display and to tell kinds of plain text apart
 * @throws DOMException `AbortError`, and only when `options.signal` fires
 */
export async function readDocument(
	bytes: Uint8Array,
	fileName: string,
	options: ReadOptions = {},
): Promise<IncomingDocument> {
	if (options.signal?.aborted) throw aborted()
	const recogniser = tesseractRecogniser(options.signal)
	try {
		return await readFileInside(bytes, fileName, 0, new Reading(recogniser, options))
	} finally {
		recogniser.close()
	}
}

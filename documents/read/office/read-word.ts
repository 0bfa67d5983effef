import { ReadingProblem, says } from '../problems.ts'
import type { Reading, ReadResult } from '../reading.ts'
import { zipTexts } from '../zip-members.ts'
import { wordXmlText } from './word-xml.ts'

/** The parts of a Word file that carry text a reader sees. */
const textParts = /^word\/(?:document2?|header\d*|footer\d*|footnotes|endnotes)\.xml$/

/**
 * Reads a Word document: headers first (letterheads stand there), then the body, footers and notes.
 * @throws ReadingProblem if it is damaged or unpacks to too much.
 */
export async function readWord(bytes: Uint8Array, reading: Reading): Promise<ReadResult> {
	const parts = await zipTexts(bytes, textParts, reading)
	const body = parts.get('word/document.xml') ?? parts.get('word/document2.xml')
	if (body === undefined) throw new ReadingProblem('unreadable', says.damaged)
	const named = (start: string) => [...parts.keys()].filter((name) => name.startsWith(`word/${start}`)).sort()
	const order = [
		...named('header'),
		...named('document'),
		...named('footer'),
		...named('footnotes'),
		...named('endnotes'),
	]
	const texts = order.map((name) => wordXmlText(parts.get(name)!).trim()).filter((text) => text !== '')
	// First, odd and even pages often repeat the same header.
	return { pages: [[...new Set(texts)].join('\n\n')] }
}

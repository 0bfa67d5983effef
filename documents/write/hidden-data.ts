import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { fileKind } from '../read/file-kind.ts'
import { openPdf } from '../read/pdf/open-pdf.ts'
import { ReadingProblem } from '../read/problems.ts'
import { coveredWords, type PlacedText } from './covered-words.ts'
import { pagePictures } from './page-pictures.ts'
import { unseenText } from './unseen-text.ts'

/**
 * What a file that is to go out holds beside what can be seen on its pages (journey J12). It finds what
 * it knows to look for: text that is covered, unseen or off the page, metadata, comments, links, form
 * fields, attachments, scripts, layers, bookmarks, texts behind pictures, camera data, and what earlier
 * saves left. Nothing found is not a proof that there is nothing; a PDF made anew from pictures of its
 * pages has none of these by the way it is made.
 */
export interface HiddenData {
	/** 0 when they cannot be counted. */
	pages: number
	hidden: { what: string; count: number }[]
	/** Why the file cannot go out as it is, whatever it holds. */
	problem?: string
}

const notPdf =
	'Only a PDF goes out: other kinds of file carry changes, comments and names that cannot be seen. Print this one to a PDF first.'

/** Dots per inch at which covered text is looked for: enough to tell ink from a bar. */
const lookingAt = 110

class Found {
	readonly #counts = new Map<string, number>()
	add(what: string, count = 1): void {
		if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
	}
	list(): HiddenData['hidden'] {
		return [...this.#counts].map(([what, count]) => ({ what, count }))
	}
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function occurrences(bytes: Buffer, needle: string): number {
	let count = 0
	for (let at = bytes.indexOf(needle, 0, 'latin1'); at !== -1; at = bytes.indexOf(needle, at + 1, 'latin1')) count++
	return count
}

/** What the bytes themselves show: saves on top of earlier ones, camera data in pictures, a tail after the end. */
function lookAtBytes(file: Uint8Array, found: Found): void {
	const bytes = latin(file)
	const ends = occurrences(bytes, 'startxref')
	// A file made for the web has two ends in one save.
	const inOneSave = bytes.subarray(0, 2048).includes('/Linearized') ? 2 : 1
	found.add('an earlier version of the file, kept inside it', Math.max(0, ends - inOneSave))
	found.add('camera data in a picture', occurrences(bytes, 'Exif\0\0'))
	found.add(
		'notes inside a picture',
		occurrences(bytes, 'http://ns.adobe.com/xap/1.0/\0') + occurrences(bytes, 'Photoshop 3.0\0'),
	)
	const last = bytes.lastIndexOf('%%EOF')
	if (
		last !== -1 &&
		bytes
			.subarray(last + 5)
			.toString('latin1')
			.trim() !== ''
	)
		found.add('bytes after the end of the file')
}

async function lookAtDocument(pdf: PDFDocumentProxy, found: Found): Promise<void> {
	const { info, metadata } = await pdf.getMetadata()
	const plain = new Set([
		...['PDFFormatVersion', 'Language', 'EncryptFilterName', 'IsLinearized', 'IsAcroFormPresent', 'IsXFAPresent'],
		...['IsCollectionPresent', 'IsSignaturesPresent', 'Trapped'],
	])
	for (const [name, value] of Object.entries(info as Record<string, unknown>)) {
		if (plain.has(name) || value === undefined || value === null || value === '') continue
		const count = typeof value === 'object' && name === 'Custom' ? Object.keys(value).length : 1
		found.add('something about who made the file, when or with what', count)
	}
	if (metadata) found.add('a description of the file in XML')
	found.add('an attached file', (await pdf.getAttachments())?.size ?? 0)
	found.add('a script', (await pdf.getJSActions())?.size ?? 0)
	found.add('a bookmark', (await pdf.getOutline())?.length ?? 0)
	const layers = await pdf.getOptionalContentConfig()
	found.add('a layer that can be switched off', [...layers].length)
}

const annotationWords: Record<string, string> = {
	Link: 'a link',
	Widget: 'a form field',
	FileAttachment: 'an attached file',
	Popup: 'a comment',
	Text: 'a comment',
	FreeText: 'a comment',
}

/** Texts that a reader aloud would say for pictures: nobody sees them on the page. */
function spokenTexts(node: unknown): number {
	if (!node || typeof node !== 'object') return 0
	const { alt, children } = node as { alt?: string; children?: unknown[] }
	return (alt ? 1 : 0) + (children ?? []).reduce<number>((sum, child) => sum + spokenTexts(child), 0)
}

/** Words with their places in points from the page's top left corner. Turned text is left out: its words lie in no upright boxes. */
async function placedTexts(page: PDFPageProxy): Promise<PlacedText[]> {
	const view = page.getViewport({ scale: 1 })
	const { items } = await page.getTextContent({ includeMarkedContent: false })
	const texts: PlacedText[] = []
	for (const item of items) {
		if (!('str' in item) || item.str.trim() === '') continue
		const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[]
		if (Math.abs(b) > 0.01 || a <= 0 || page.rotate !== 0) continue
		const [left, base] = view.convertToViewportPoint(x, y) as [number, number]
		texts.push({ text: item.str, left, base, width: item.width, height: item.height || a })
	}
	return texts
}

async function lookAtPage(page: PDFPageProxy, found: Found): Promise<PlacedText[]> {
	for (const { subtype } of await page.getAnnotations()) {
		found.add(annotationWords[subtype as string] ?? 'a mark on top of the page')
	}
	found.add('a script', (await page.getJSActions())?.size ?? 0)
	found.add('a text behind a picture', spokenTexts(await page.getStructTree()))
	const { withoutInk, offPage } = await unseenText(page)
	found.add('text without ink', withoutInk)
	found.add('text off the page', offPage)
	return placedTexts(page)
}

async function lookAtPdf(bytes: Uint8Array): Promise<HiddenData> {
	const found = new Found()
	const { pdf, close } = await openPdf(bytes, undefined)
	try {
		lookAtBytes(bytes, found)
		await lookAtDocument(pdf, found)
		const texts: PlacedText[][] = []
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number)
			texts.push(await lookAtPage(page, found))
			page.cleanup()
		}
		if (texts.some((page) => page.length > 0)) {
			for await (const picture of pagePictures(bytes, lookingAt)) {
				found.add(
					'words under a bar or in the colour of the paper',
					coveredWords(picture, texts[picture.number - 1] ?? []),
				)
			}
		}
		return { pages: pdf.numPages, hidden: found.list() }
	} finally {
		await close()
	}
}

/** Looks a file through. It is not changed, and nothing of it is kept. */
export async function hiddenData(bytes: Uint8Array, name: string): Promise<HiddenData> {
	if (fileKind(bytes, name) !== 'pdf') return { pages: 0, hidden: [], problem: notPdf }
	try {
		return await lookAtPdf(bytes)
	} catch (error) {
		if (error instanceof ReadingProblem) {
			const locked = error.problem === 'password-protected'
			return {
				pages: 0,
				hidden: [],
				problem: locked
					? 'This PDF is locked with a password, so it cannot be looked through. Save it without one; the bundle is encrypted as a whole.'
					: error.says,
			}
		}
		return {
			pages: 0,
			hidden: [],
			problem: 'This PDF could not be looked through to its end, so it does not go out. Make it anew.',
		}
	}
}

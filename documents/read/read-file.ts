import type { IncomingDocument } from '../../domain/index.ts'
import { caps } from './caps.ts'
import { decodeText, tidyText } from './charset.ts'
import { displayName } from './display-name.ts'
import { type FileKind, fileKind, mediaTypes } from './file-kind.ts'
import { htmlText } from './html-text.ts'
import { readEmail } from './mail/read-email.ts'
import { readMsg } from './mail/read-msg.ts'
import { readPicture } from './ocr/read-picture.ts'
import { tiffAsPdf } from './ocr/tiff.ts'
import { readOdt } from './office/read-odt.ts'
import { readRtf } from './office/read-rtf.ts'
import { readWord } from './office/read-word.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { ReadingProblem, says } from './problems.ts'
import type { Reading, ReadResult } from './reading.ts'
import { normaliseTicks } from './tick-boxes.ts'

/** Kinds that are kept unread, with the sentence that says why. */
const unread: Partial<Record<FileKind, string>> = {
	heic: says.heic,
	webp: says.webp,
	gif: says.gif,
	doc: says.oldWord,
	'old-office': says.oldOffice,
	'locked-office': says.lockedOffice,
	spreadsheet: says.spreadsheet,
	zip: says.zip,
	archive: says.archive,
	winmail: says.winmail,
	program: says.program,
	'encrypted-mail': says.encryptedMail,
	unknown: says.unknownKind,
}

async function readKind(kind: FileKind, bytes: Uint8Array, depth: number, reading: Reading): Promise<ReadResult> {
	const message = kind === 'eml' || kind === 'msg'
	if (message && depth >= caps.containerDepth) throw new ReadingProblem('too-large', says.tooDeep)
	const inside = (inner: Uint8Array, name: string) => readFileInside(inner, name, depth + 1, reading)
	switch (kind) {
		case 'pdf':
			return readPdf(bytes, reading)
		case 'eml':
			return readEmail(bytes, reading, inside)
		case 'msg':
			return readMsg(bytes, reading, inside)
		case 'docx':
			return readWord(bytes, reading)
		case 'odt':
			return readOdt(bytes, reading)
		case 'rtf':
			return { pages: [readRtf(bytes)] }
		case 'html':
			return { pages: [htmlText(decodeText(bytes))] }
		case 'txt':
			return { pages: plainPages(decodeText(bytes)) }
		case 'tiff':
			return readPdf(tiffAsPdf(bytes), reading)
		case 'png':
		case 'jpeg':
		case 'bmp':
			return readPicture(kind, bytes, reading)
		default:
			throw new ReadingProblem('unsupported', unread[kind] ?? says.unknownKind)
	}
}

/** A plain text's pages, where it has page breaks. */
function plainPages(text: string): string[] {
	const pages = text.split('\f', caps.pages + 1)
	if (pages.length > caps.pages) throw new ReadingProblem('too-large', says.tooManyPages)
	return pages
}

/** Reads one file, at any depth. Ends in text or a named problem; throws only when reading is stopped. */
export async function readFileInside(
	bytes: Uint8Array,
	fileName: string,
	depth: number,
	reading: Reading,
): Promise<IncomingDocument> {
	reading.check()
	const name = displayName(fileName)
	const document: IncomingDocument = {
		name,
		mediaType: mediaTypes.unknown,
		pages: [],
		text: '',
		attachments: [],
		readBy: 'text',
	}
	try {
		if (bytes.length === 0) throw new ReadingProblem('empty', says.emptyFile)
		if (bytes.length > caps.fileBytes) throw new ReadingProblem('too-large', says.fileTooBig)
		const kind = fileKind(bytes, name)
		document.mediaType = mediaTypes[kind]
		const read = await readKind(kind, bytes, depth, reading)
		if (read.pages.some((text) => text.length > caps.pageCharacters))
			throw new ReadingProblem('too-large', says.tooMuchText)
		document.pages = read.pages.map((text, index) => ({
			number: index + 1,
			text: normaliseTicks(tidyText(text)),
		}))
		document.text = document.pages.map((page) => page.text).join('\f')
		document.attachments = read.attachments ?? []
		if (read.email) document.email = read.email
		document.readBy = read.readBy ?? 'text'
		if (read.partly) throw read.partly
		if (!document.pages.some((page) => page.text !== '') && document.attachments.length === 0 && !document.email) {
			throw new ReadingProblem('empty', says.noText)
		}
	} catch (error) {
		reading.check()
		const problem = error instanceof ReadingProblem ? error : new ReadingProblem('unreadable', says.damaged)
		document.problem = problem.problem
		document.problemSays = problem.says
		if (document.pages.length === 0) document.text = ''
	}
	return document
}

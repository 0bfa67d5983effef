import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { caps } from '../caps.ts'
import { packageFolder } from '../package-files.ts'
import { ReadingProblem, says } from '../problems.ts'
import { passStrayRejections } from './stray-rejections.ts'

type PdfJs = typeof import('pdfjs-dist')

let loaded: Promise<PdfJs> | undefined

/**
 * Loads pdf.js once. Its worker half runs in this same process, which is the reader's own: the
 * module is put where pdf.js looks for it, so that no worker is started and nothing is fetched.
 */
export function pdfJs(): Promise<PdfJs> {
	loaded ??= (async () => {
		const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
		Object.assign(globalThis, { pdfjsWorker: worker })
		return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as PdfJs
	})()
	return loaded
}

/** Gives pdf.js its own data files (character maps, font metrics, image decoders) from the installed package, and nothing else. */
class PackageData {
	static readonly folders: Record<string, string> = {
		cMapUrl: 'cmaps',
		standardFontDataUrl: 'standard_fonts',
		wasmUrl: 'wasm',
		iccUrl: 'iccs',
	}

	async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		const folder = PackageData.folders[kind]
		if (!folder || !/^[\w.-]+$/.test(filename)) throw new Error('No such data file')
		return new Uint8Array(await readFile(path.join(packageFolder('pdfjs-dist'), folder, filename)))
	}
}

/** Stands where pdf.js expects a canvas; nothing is drawn while text is read. */
class NothingIsDrawn {
	create(): never {
		throw new Error('Nothing is drawn while reading')
	}
	destroy(): void {}
}

interface OpenPdf {
	pdf: PDFDocumentProxy
	close(): Promise<void>
}

/** Objects that may be left open before a file is given up: repairing each costs a pass over the rest. */
const mostUnended = 2000

/** Whether far more objects are begun in a file than ended, which makes its repair endless. */
function isUnended(bytes: Uint8Array): boolean {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const count = (word: string) => {
		let found = 0
		for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + word.length)) found += 1
		return found
	}
	return count(' obj') - count('endobj') > mostUnended
}

/**
 * Opens a PDF from memory. Scripts, fonts from elsewhere and evaluation are off.
 * @throws ReadingProblem `password-protected`, `unreadable` or `too-large`.
 */
export async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
	if (isUnended(bytes)) throw new ReadingProblem('unreadable', says.damaged)
	const { getDocument, VerbosityLevel } = await pdfJs()
	const options = {
		// pdf.js takes the buffer over, so it gets a copy.
		data: new Uint8Array(bytes),
		password,
		isEvalSupported: false,
		enableXfa: true,
		disableFontFace: true,
		// pdf.js gives the names of fonts only with them: a tick in a symbol font is a "4" without its name.
		fontExtraProperties: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		maxImageSize: caps.pixels,
		stopAtErrors: false,
		verbosity: VerbosityLevel.ERRORS,
		BinaryDataFactory: PackageData,
		CanvasFactory: NothingIsDrawn,
		FilterFactory: NothingIsDrawn,
	}
	const endPassing = passStrayRejections()
	const task = getDocument(options as Parameters<typeof getDocument>[0]) as PDFDocumentLoadingTask
	const close = async () => {
		await task.destroy().catch(() => {})
		endPassing()
	}
	try {
		const pdf = await task.promise
		if (pdf.numPages > caps.pages) throw new ReadingProblem('too-large', says.tooManyPages)
		return { pdf, close }
	} catch (error) {
		await close()
		if (error instanceof ReadingProblem) throw error
		if (error instanceof Error && error.name === 'PasswordException') {
			throw new ReadingProblem('password-protected', password ? says.passwordWrong : says.passwordNeeded)
		}
		throw new ReadingProblem('unreadable', says.damaged)
	}
}

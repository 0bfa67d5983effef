import type { IncomingDocument } from '../../domain/index.ts'
import { caps } from './caps.ts'
import { ReadingProblem, says } from './problems.ts'

/** What a recogniser of pictures gives for one page: lines with their places, in pixels of the picture. */
export interface Recognised {
	lines: RecognisedLine[]
	/** Mean confidence of the words, 0 to 100. */
	confidence: number
}

export interface RecognisedLine {
	/** Where the line's base starts: at x `from` it stands at y `base`, and it falls by `slope` for each pixel to the right. */
	from: number
	base: number
	slope: number
	/** Height of the line's letters, about the size of its type. */
	size: number
	words: { text: string; x0: number; x1: number; y0: number; y1: number; confidence: number }[]
}

/** A picture in shades of grey, one byte a pixel, 0 black to 255 white, rows from the top. */
export interface GreyPicture {
	width: number
	height: number
	data: Uint8Array
}

export interface Recogniser {
	recognise(picture: GreyPicture): Promise<Recognised>
	close(): void
}

/** Everything that one call of `readDocument` carries through the files it finds inside one another. */
export class Reading {
	readonly password: string | undefined
	readonly signal: AbortSignal | undefined
	readonly recogniser: Recogniser
	readonly #onProgress: ((done: number, total: number) => void) | undefined
	#done = 0
	#total = 0
	#members = 0
	#expanded = 0

	constructor(
		recogniser: Recogniser,
		options: { password?: string; signal?: AbortSignal; onProgress?: (done: number, total: number) => void },
	) {
		this.recogniser = recogniser
		this.password = options.password
		this.signal = options.signal
		this.#onProgress = options.onProgress
	}

	/** Throws an AbortError if the caller has given up. */
	check(): void {
		if (this.signal?.aborted) throw aborted()
	}

	/** Adds pages that will be read to the total that progress is reported against. */
	expectPages(count: number): void {
		this.#total += count
		this.#onProgress?.(this.#done, this.#total)
	}

	pageDone(): void {
		this.#done += 1
		this.#onProgress?.(this.#done, this.#total)
	}

	/** Counts a member of a container; a problem if there are too many. */
	countMember(): void {
		this.#members += 1
		if (this.#members > caps.members) throw new ReadingProblem('too-large', says.tooManyParts)
	}

	/** Counts bytes that came out of a container; a problem if there are too many. */
	countExpanded(bytes: number): void {
		this.#expanded += bytes
		if (this.#expanded > caps.expandedBytes) throw new ReadingProblem('too-large', says.expandsTooFar)
	}
}

/** The error with which reading ends when its signal fires. */
export function aborted(): DOMException {
	return new DOMException('Reading was stopped.', 'AbortError')
}

/** Reads a file found inside another. */
export type ReadInside = (bytes: Uint8Array, name: string) => Promise<IncomingDocument>

/** What a reader of one kind of file gives back. */
export interface ReadResult {
	pages: string[]
	attachments?: IncomingDocument[]
	email?: IncomingDocument['email']
	readBy?: 'text' | 'ocr'
	/** What was left unread although the rest was read; it is shown beside the text. */
	partly?: ReadingProblem
}

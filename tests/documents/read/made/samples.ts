import { readFileSync } from 'node:fs'
import type { IncomingDocument } from '../../../../domain/index.ts'

/** Bytes of a file of `tests/samples`. */
export function sample(name: string): Uint8Array {
	return new Uint8Array(readFileSync(new URL(`../../../samples/${name}`, import.meta.url)))
}

/** Bytes that a PDF holds as text, five characters for four bytes (ISO 32000-1, 7.4.3). */
function fromAscii85(text: string): Buffer {
	const out: number[] = []
	let group: number[] = []
	const flush = () => {
		const short = 5 - group.length
		const value = [...group, ...Array<number>(short).fill(84)].reduce((sum, digit) => sum * 85 + digit, 0)
		out.push(...[value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].slice(0, 4 - short))
		group = []
	}
	for (const character of text) {
		if (character === 'z' && group.length === 0) out.push(0, 0, 0, 0)
		else if (character >= '!' && character <= 'u') group.push(character.charCodeAt(0) - 33)
		if (group.length === 5) flush()
	}
	if (group.length > 1) flush()
	return Buffer.from(out)
}

/** The picture inside the scanned sample, as a JPEG file. */
export function scannedJpeg(): Uint8Array {
	const source = Buffer.from(sample('dev-10.pdf')).toString('latin1')
	const start = source.indexOf('stream', source.indexOf('/DCTDecode')) + 'stream'.length
	return new Uint8Array(fromAscii85(source.slice(start, source.indexOf('~>', start))))
}

export function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text)
}

/** A text of Windows-1252 as bytes; every character must be one of Latin-1. */
export function latinBytes(text: string): Uint8Array {
	return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** Lines of a document's text, without blank ones. */
export function linesOf(document: IncomingDocument): string[] {
	return document.text.split(/[\n\f]/).filter((line) => line.trim() !== '')
}

import { caps } from '../caps.ts'
import { ReadingProblem, says } from '../problems.ts'

interface PictureSize {
	width: number
	height: number
}

/** Refuses a picture that is too large before any of it is unpacked. */
export function tooManyPixels({ width, height }: PictureSize): void {
	if (!(width > 0) || !(height > 0)) throw new ReadingProblem('unreadable', says.damaged)
	if (width * height > caps.pixels) throw new ReadingProblem('too-large', says.pictureTooBig)
}

/** The size that a PNG states in its first block. */
export function pngSize(bytes: Uint8Array): PictureSize {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	return bytes.length < 24 ? { width: 0, height: 0 } : { width: view.getUint32(16), height: view.getUint32(20) }
}

/** The size that a JPEG states in its frame header (ITU-T T.81, B.2.2). */
export function jpegSize(bytes: Uint8Array): PictureSize {
	let at = 2
	while (at + 9 < bytes.length) {
		if (bytes[at] !== 0xff) {
			at += 1
			continue
		}
		const marker = bytes[at + 1]!
		if (marker === 0xff) {
			at += 1
			continue
		}
		const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
		if (frame) return { height: (bytes[at + 5]! << 8) | bytes[at + 6]!, width: (bytes[at + 7]! << 8) | bytes[at + 8]! }
		const bare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
		at += bare ? 2 : 2 + Math.max(2, (bytes[at + 2]! << 8) | bytes[at + 3]!)
	}
	return { width: 0, height: 0 }
}

/** Quarter turns clockwise that set a photograph upright, by its Exif orientation (tag 0x0112). */
export function jpegTurn(bytes: Uint8Array): number {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 128 * 1024))
	const exif = head.indexOf('Exif\u0000\u0000')
	if (exif === -1) return 0
	const start = exif + 6
	const little = head[start] === 0x49
	const short = (at: number) => (at + 2 > head.length ? 0 : little ? head.readUInt16LE(at) : head.readUInt16BE(at))
	const long = (at: number) => (at + 4 > head.length ? 0 : little ? head.readUInt32LE(at) : head.readUInt32BE(at))
	const directory = start + long(start + 4)
	const entries = Math.min(short(directory), 200)
	for (let entry = 0; entry < entries; entry += 1) {
		const at = directory + 2 + entry * 12
		if (short(at) === 0x0112) return { 3: 2, 6: 1, 8: 3 }[short(at + 8)] ?? 0
	}
	return 0
}

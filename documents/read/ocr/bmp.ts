import { ReadingProblem, says } from '../problems.ts'
import type { GreyPicture } from '../reading.ts'
import { blank, toGrey } from './grey.ts'
import { tooManyPixels } from './picture-size.ts'

/**
 * Reads an uncompressed Windows bitmap of 1, 4, 8, 24 or 32 bits a pixel.
 * @throws ReadingProblem for other kinds, for damage and for too many pixels.
 */
export function readBmp(bytes: Uint8Array): GreyPicture {
	if (bytes.length < 54) throw new ReadingProblem('unreadable', says.damaged)
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const start = view.getUint32(10, true)
	const header = view.getUint32(14, true)
	const width = Math.abs(view.getInt32(18, true))
	const tall = view.getInt32(22, true)
	const height = Math.abs(tall)
	const depth = view.getUint16(28, true)
	const packing = view.getUint32(30, true)
	tooManyPixels({ width, height })
	if ((packing !== 0 && !(packing === 3 && depth === 32)) || ![1, 4, 8, 24, 32].includes(depth)) {
		throw new ReadingProblem('unsupported', says.pictureKind)
	}
	const stride = Math.ceil((width * depth) / 32) * 4
	const palette = 14 + header
	const rgb = new Uint8Array(width * height * 3).fill(255)
	for (let y = 0; y < height; y += 1) {
		const row = start + (tall > 0 ? height - 1 - y : y) * stride
		for (let x = 0; x < width; x += 1) {
			let at: number
			if (depth >= 24) at = row + x * (depth / 8)
			else {
				const bit = x * depth
				const index = ((bytes[row + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
				at = palette + index * 4
			}
			const to = (y * width + x) * 3
			rgb[to] = bytes[at + 2] ?? 255
			rgb[to + 1] = bytes[at + 1] ?? 255
			rgb[to + 2] = bytes[at] ?? 255
		}
	}
	return toGrey({ width, height, kind: 2, data: rgb }, false) ?? blank(1, 1)
}

import { deflateSync } from 'node:zlib'

/** A small bitmap with a dark bar; 24 bits a pixel. */
export function bitmap(width: number, height: number): Uint8Array {
	const stride = Math.ceil((width * 3) / 4) * 4
	const out = Buffer.alloc(54 + stride * height, 0xff)
	out.write('BM', 0, 'latin1')
	out.writeUInt32LE(out.length, 2)
	out.writeUInt32LE(0, 6)
	out.writeUInt32LE(54, 10)
	out.writeUInt32LE(40, 14)
	out.writeInt32LE(width, 18)
	out.writeInt32LE(height, 22)
	out.writeUInt16LE(1, 26)
	out.writeUInt16LE(24, 28)
	out.fill(0, 30, 54)
	out.fill(0, 54 + stride * 4, 54 + stride * 6)
	return new Uint8Array(out)
}

type Tag = [tag: number, type: number, value: number]

/** A TIFF whose pages all show the strip that stands behind its head. */
function tiffFile(strip: Uint8Array, tags: Tag[], pages: number): Uint8Array {
	const all: Tag[] = [...tags, [273, 4, 8], [279, 4, strip.length]]
	all.sort(([a], [b]) => a - b)
	const head = Buffer.from([0x49, 0x49, 0x2a, 0, 0, 0, 0, 0])
	const size = 2 + all.length * 12 + 4
	const first = 8 + strip.length
	head.writeUInt32LE(first, 4)
	const directories = Array.from({ length: pages }, (_, page) => {
		const directory = Buffer.alloc(size)
		directory.writeUInt16LE(all.length, 0)
		for (const [index, [tag, type, value]] of all.entries()) {
			directory.writeUInt16LE(tag, 2 + index * 12)
			directory.writeUInt16LE(type, 4 + index * 12)
			directory.writeUInt32LE(1, 6 + index * 12)
			directory.writeUInt32LE(value, 10 + index * 12)
		}
		if (page + 1 < pages) directory.writeUInt32LE(first + (page + 1) * size, size - 4)
		return directory
	})
	return new Uint8Array(Buffer.concat([head, strip, ...directories]))
}

const grey = (width: number, height: number, packing: number): Tag[] => [
	[256, 4, width],
	[257, 4, height],
	[258, 3, 8],
	[259, 3, packing],
	[262, 3, 1],
	[277, 3, 1],
	[278, 4, height],
]

/** A small white TIFF of one strip, packed or not. */
export function plainTiff(width: number, height: number, packed: boolean): Uint8Array {
	const pixels = Buffer.alloc(width * height, 0xff)
	return tiffFile(packed ? deflateSync(pixels) : pixels, grey(width, height, packed ? 8 : 1), 1)
}

/** A TIFF of so many pages, each showing this grey JPEG. */
export function tiffOf(jpeg: Uint8Array, width: number, height: number, pages: number): Uint8Array {
	return tiffFile(jpeg, grey(width, height, 7), pages)
}

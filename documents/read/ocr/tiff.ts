import { caps } from '../caps.ts'
import { ReadingProblem, says } from '../problems.ts'
import { tooManyPixels } from './picture-size.ts'

/** Strips of one page that are looked at; a page in single lines of 1 dpi more than any scanner has fewer. */
const mostStrips = 20_000

/** Values of one tag of a TIFF directory, as numbers. */
type Tags = Map<number, number[]>

class Tiff {
	readonly bytes: Uint8Array
	readonly #view: DataView
	readonly #little: boolean

	constructor(bytes: Uint8Array) {
		this.bytes = bytes
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		this.#little = bytes[0] === 0x49
	}

	#short(at: number): number {
		return this.#view.getUint16(at, this.#little)
	}

	#long(at: number): number {
		return this.#view.getUint32(at, this.#little)
	}

	/** The directories of the file, one a page; a list that runs in a circle ends at the circle. */
	directories(): Tags[] {
		const out: Tags[] = []
		const seen = new Set<number>()
		for (let at = this.#long(4); at !== 0 && !seen.has(at); ) {
			seen.add(at)
			if (out.length >= caps.pages) throw new ReadingProblem('too-large', says.tooManyPages)
			const entries = this.#short(at)
			const tags: Tags = new Map()
			for (let i = 0; i < entries && i < 200; i += 1) {
				const entry = at + 2 + 12 * i
				const values = this.#values(entry)
				if (values) tags.set(this.#short(entry), values)
			}
			out.push(tags)
			const next = at + 2 + 12 * entries
			at = next + 4 <= this.bytes.length ? this.#long(next) : 0
		}
		return out
	}

	#values(entry: number): number[] | undefined {
		const type = this.#short(entry + 2)
		const count = this.#long(entry + 4)
		const size = { 1: 1, 3: 2, 4: 4, 5: 8, 7: 1 }[type]
		if (!size || count > mostStrips) return undefined
		const at = size * count <= 4 ? entry + 8 : this.#long(entry + 8)
		if (at + size * count > this.bytes.length) return undefined
		return Array.from({ length: count }, (_, i) => {
			if (size === 1) return this.bytes[at + i]!
			if (type === 3) return this.#short(at + 2 * i)
			if (type === 4) return this.#long(at + 4 * i)
			return this.#long(at + 8 * i) / (this.#long(at + 8 * i + 4) || 1)
		})
	}
}

/** How PDF names the packing of a strip, for the packings that both formats share (TIFF 6.0; ISO 32000-1, 7.4). */
function filterOf(packing: number, width: number, rows: number, tags: Tags): string | undefined {
	const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise
	const columns = `/Columns ${width}`
	const fax = (k: number, rest: string) =>
		`/Filter /CCITTFaxDecode /DecodeParms << /K ${k} ${columns} /Rows ${rows} ${rest}/BlackIs1 ${one(262, 0) === 1} >>`
	const predictor =
		one(317, 1) === 2
			? `/DecodeParms << /Predictor 2 ${columns} /Colors ${one(277, 1)} /BitsPerComponent ${one(258, 1)} >>`
			: ''
	switch (packing) {
		case 1:
			return ''
		case 2:
			return fax(0, '/EncodedByteAlign true /EndOfBlock false ')
		case 3:
			return fax(
				(one(292, 0) & 1) === 1 ? 1 : 0,
				`/EndOfLine true ${(one(292, 0) & 4) === 4 ? '/EncodedByteAlign true ' : ''}`,
			)
		case 4:
			return fax(-1, '')
		case 5:
			return `/Filter /LZWDecode ${predictor}`
		case 7:
			return '/Filter /DCTDecode'
		case 8:
		case 32946:
			return `/Filter /FlateDecode ${predictor}`
		case 32773:
			return '/Filter /RunLengthDecode'
		default:
			return undefined
	}
}

/** The colours of a page as PDF names them. */
function coloursOf(tags: Tags): string | undefined {
	const kind = tags.get(262)?.[0] ?? 0
	const samples = tags.get(277)?.[0] ?? 1
	const fax = [2, 3, 4].includes(tags.get(259)?.[0] ?? 1)
	if (kind === 0 && samples === 1) return `/ColorSpace /DeviceGray${fax ? '' : ' /Decode [1 0]'}`
	if (kind === 1 && samples === 1) return '/ColorSpace /DeviceGray'
	if ((kind === 2 || kind === 6) && samples === 3) return '/ColorSpace /DeviceRGB'
	const map = tags.get(320)
	if (kind === 3 && samples === 1 && map) {
		const size = Math.floor(map.length / 3)
		const hex = Array.from({ length: size * 3 }, (_, i) =>
			((map[(i % 3) * size + Math.floor(i / 3)]! >> 8) & 255).toString(16).padStart(2, '0'),
		)
		return `/ColorSpace [/Indexed /DeviceRGB ${size - 1} <${hex.join('')}>]`
	}
	return undefined
}

const reversed = Uint8Array.from({ length: 256 }, (_, byte) => {
	let out = 0
	for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) out |= 128 >> bit
	return out
})

/**
 * Puts the strips of a TIFF, packed as they are, into a PDF held in memory, so that the same
 * decoders serve scans and faxes in both formats. Pages keep the size on paper that they state.
 * @throws ReadingProblem for damage, too many pages or pixels, and packings that PDF has not.
 */
export function tiffAsPdf(bytes: Uint8Array): Uint8Array {
	let directories: Tags[]
	const tiff = new Tiff(bytes)
	try {
		directories = tiff.directories()
	} catch (error) {
		if (error instanceof ReadingProblem) throw error
		throw new ReadingProblem('unreadable', says.damaged)
	}
	const pictures = directories.filter((tags) => tags.has(256) && tags.has(257))
	if (pictures.length === 0) throw new ReadingProblem('unreadable', says.damaged)
	const objects: Buffer[] = []
	const add = (head: string, stream?: Uint8Array) => {
		const body = stream
			? [Buffer.from(`<< ${head} /Length ${stream.length} >>\nstream\n`), stream, Buffer.from('\nendstream')]
			: [Buffer.from(head)]
		objects.push(Buffer.concat(body))
		return objects.length
	}
	// The catalogue and the list of pages come first; they are filled in at the end.
	add('')
	add('')
	const pages = pictures.map((tags) => {
		const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise
		const width = one(256, 0)
		const height = one(257, 0)
		tooManyPixels({ width, height })
		const colours = coloursOf(tags)
		const depth = one(258, 1)
		const offsets = tags.get(273)
		const counts = tags.get(279) ?? (offsets?.length === 1 ? [bytes.length - offsets[0]!] : undefined)
		const perStrip = Math.min(height, one(278, height)) || height
		if (!colours || !offsets || !counts || one(284, 1) !== 1 || ![1, 2, 4, 8, 16].includes(depth)) {
			throw new ReadingProblem('unsupported', says.pictureKind)
		}
		const unit = one(296, 2) === 3 ? 2.54 : 1
		const across = (width / (one(282, 200) * unit || 200)) * 72
		const down = (height / (one(283, one(282, 200)) * unit || 200)) * 72
		const sound = across > 36 && down > 36 && across < 3000 && down < 3000
		const [w, h] = sound ? [across, down] : [595, (595 * height) / width]
		let drawing = ''
		const names: string[] = []
		offsets.forEach((offset, index) => {
			const top = index * perStrip
			const rows = Math.min(perStrip, height - top)
			if (rows <= 0) return
			const filter = filterOf(one(259, 1), width, rows, tags)
			if (filter === undefined) throw new ReadingProblem('unsupported', says.pictureKind)
			let strip = bytes.subarray(offset, offset + (counts[index] ?? 0))
			if (one(266, 1) === 2) strip = strip.map((byte) => reversed[byte]!)
			const tables = tags.get(347)
			// JPEG tables that all strips share stand apart, and go in behind the start mark of each.
			if (tables && tables.length > 4)
				strip = Uint8Array.from([...strip.subarray(0, 2), ...tables.slice(2, -2), ...strip.subarray(2)])
			const id = add(
				`/Type /XObject /Subtype /Image /Width ${width} /Height ${rows} /BitsPerComponent ${depth} ${colours} ${filter}`,
				strip,
			)
			names.push(`/I${index} ${id} 0 R`)
			const high = (rows / height) * h
			drawing += `q ${w} 0 0 ${high} 0 ${h - (top / height) * h - high} cm /I${index} Do Q\n`
		})
		const content = add('', Buffer.from(drawing))
		return add(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${content} 0 R /Resources << /XObject << ${names.join(' ')} >> >> >>`,
		)
	})
	objects[0] = Buffer.from('<< /Type /Catalog /Pages 2 0 R >>')
	objects[1] = Buffer.from(
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((id) => `${id} 0 R`).join(' ')}] >>`,
	)
	return assemble(objects)
}

/** Writes numbered objects as a PDF file (ISO 32000-1, 7.5). */
function assemble(objects: Buffer[]): Uint8Array {
	const parts = [Buffer.from('%PDF-1.7\n')]
	let at = parts[0]!.length
	const places = objects.map((object, index) => {
		const place = at
		const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
		parts.push(part)
		at += part.length
		return place
	})
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
	parts.push(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
		),
	)
	return new Uint8Array(Buffer.concat(parts))
}

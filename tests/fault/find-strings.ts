import { deflateRawSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** Looks for many byte strings at once, in any of the forms in which text or a key may lie somewhere unseen. */

/** Base64 wherever the text begins in what was encoded: the characters that depend on it alone. */
function base64Cores(bytes: Buffer): Buffer[] {
	return [0, 1, 2].map((before) => {
		const whole = Buffer.concat([Buffer.alloc(before), bytes, Buffer.alloc(2)]).toString('base64')
		const first = Math.ceil((before * 8) / 6)
		const last = Math.floor(((before + bytes.length) * 8) / 6)
		return Buffer.from(whole.slice(first, last))
	})
}

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** The forms of a text. */
export function formsOfText(text: string): Buffer[] {
	const utf8 = Buffer.from(text, 'utf8')
	const forms = [
		utf8,
		Buffer.from(text, 'utf16le'),
		bigEndian(text),
		...base64Cores(utf8),
		...base64Cores(Buffer.from(text, 'utf16le')),
		Buffer.from(utf8.toString('hex')),
		Buffer.from(utf8.toString('hex').toUpperCase()),
		Buffer.from(encodeURIComponent(text)),
		Buffer.from(encodeURIComponent(text).replaceAll('%20', '+')),
		Buffer.from(JSON.stringify(text).slice(1, -1)),
		deflateRawSync(utf8),
	]
	return [...new Map(forms.map((form) => [form.toString('latin1'), form])).values()]
}

/** The forms of a key: as it is, in hexadecimal, in base64. */
export function formsOfKey(key: Buffer): Buffer[] {
	return [key, ...base64Cores(key), Buffer.from(key.toString('hex')), Buffer.from(key.toString('hex').toUpperCase())]
}

export interface Wanted {
	name: string
	forms: Buffer[]
}

export class Finder {
	/** One bit for each three bytes with which a form begins. */
	readonly #starts = new Uint8Array(2 ** 21)
	readonly #byStart = new Map<number, { name: string; form: Buffer }[]>()
	readonly #overlap: number
	/** How many things it looks for. */
	readonly size: number

	constructor(wanted: readonly Wanted[]) {
		for (const { name, forms } of wanted) {
			for (const form of forms) {
				if (form.length < 6) throw new Error(`${name} is too short to look for`)
				const start = form.readUIntBE(0, 3)
				this.#starts[start >> 3] = (this.#starts[start >> 3] ?? 0) | (1 << (start & 7))
				this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), { name, form }])
			}
		}
		this.size = wanted.length
		this.#overlap = Math.max(...wanted.flatMap(({ forms }) => forms.map(({ length }) => length)))
	}

	/** Bytes that two parts of something long must share, so that nothing between them is missed. */
	get overlap(): number {
		return this.#overlap
	}

	/** How often each wanted thing lies in `bytes`. */
	count(bytes: Buffer, found = new Map<string, number>()): Map<string, number> {
		const starts = this.#starts
		let window = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
		for (let at = 2; at < bytes.length; at++) {
			window = ((window << 8) | (bytes[at] as number)) & 0xffffff
			if (((starts[window >> 3] as number) & (1 << (window & 7))) === 0) continue
			for (const { name, form } of this.#byStart.get(window) ?? []) {
				const from = at - 2
				if (bytes.subarray(from, from + form.length).equals(form)) found.set(name, (found.get(name) ?? 0) + 1)
			}
		}
		return found
	}

	/** The same, also inside whatever unpacks: zlib, gzip and the members of zip files. */
	countUnpacked(bytes: Buffer, found = new Map<string, number>()): Map<string, number> {
		this.count(bytes, found)
		for (const inner of unpackedFrom(bytes)) this.count(inner, found)
		return found
	}
}

const most = { maxOutputLength: 256 * 1024 * 1024 }

/** Everything in `bytes` that begins as a packed stream does and unpacks. */
function* unpackedFrom(bytes: Buffer): Generator<Buffer> {
	for (let at = 0; at < bytes.length - 4; at++) {
		const two = bytes.readUInt16BE(at)
		let unpack: (() => Buffer) | undefined
		if ([0x7801, 0x785e, 0x789c, 0x78da].includes(two)) unpack = () => inflateSync(bytes.subarray(at), most)
		else if (two === 0x1f8b && bytes[at + 2] === 8) unpack = () => gunzipSync(bytes.subarray(at), most)
		else if (two === 0x504b && bytes.readUInt16BE(at + 2) === 0x0304 && at + 30 < bytes.length) {
			const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
			unpack = () => inflateRawSync(bytes.subarray(data), most)
		}
		if (!unpack) continue
		try {
			yield unpack()
		} catch {
			// It only looked like one.
		}
	}
}

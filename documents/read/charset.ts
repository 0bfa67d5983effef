const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes bytes of text: by byte order mark, as UTF-16 where every other byte is zero, as UTF-8 if valid, else as Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
	const sample = bytes.subarray(0, 4096)
	let even = 0
	let odd = 0
	sample.forEach((byte, index) => {
		if (byte !== 0) return
		if (index % 2 === 0) even += 1
		else odd += 1
	})
	if (odd > sample.length / 4 && even < odd / 8) return new TextDecoder('utf-16le').decode(bytes)
	if (even > sample.length / 4 && odd < even / 8) return new TextDecoder('utf-16be').decode(bytes)
	try {
		return strictUtf8.decode(bytes)
	} catch {
		return new TextDecoder('windows-1252').decode(bytes)
	}
}

/** Bytes of a string that was decoded as Windows-1252; `undefined` if it has other characters. */
function windowsBytes(text: string): Uint8Array | undefined {
	const out = new Uint8Array(text.length)
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i)
		if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) out[i] = code
		else {
			const byte = highByte.get(code)
			if (byte === undefined) return undefined
			out[i] = byte
		}
	}
	return out
}

/** Where Windows-1252 has letters and ISO 8859-1 has control characters, as the web's encoding standard gives it. */
const highByte = new Map<number, number>(
	Array.from({ length: 32 }, (_, index) => [
		new TextDecoder('windows-1252').decode(new Uint8Array([0x80 + index])).charCodeAt(0),
		0x80 + index,
	]),
)

/**
 * Puts right UTF-8 that was labelled as Windows-1252 or Latin-1 ("â€™" for "’"). Text that does not
 * come out as valid UTF-8 stays as it is, line by line.
 */
export function repairMislabelled(text: string): string {
	if (!/[ÂÃâð][\u0080-\u00bf\u0100-\u2122]/.test(text)) return text
	return text
		.split('\n')
		.map((line) => {
			if (!/[ÂÃâð]/.test(line)) return line
			const bytes = windowsBytes(line)
			if (!bytes) return line
			try {
				return strictUtf8.decode(bytes)
			} catch {
				return line
			}
		})
		.join('\n')
}

/** Text ready to be kept: line ends as `\n`, no control characters but tabs, no page breaks, no trailing spaces. */
export function tidyText(text: string): string {
	return text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g, '')
		.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
		.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/\u00a0/g, ' ')
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^\n+|\n+$/g, '')
}

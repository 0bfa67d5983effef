import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** Ways in which text may lie on a disk without being seen at first glance. */
function forms(text: string): Buffer[] {
	const utf8 = Buffer.from(text, 'utf8')
	return [
		utf8,
		Buffer.from(text, 'utf16le'),
		Buffer.from(encodeURIComponent(text)),
		Buffer.from(utf8.toString('hex')),
		Buffer.from(utf8.toString('base64').replace(/=+$/, '').slice(0, -2)),
		deflateRawSync(utf8),
	]
}

/** Every file under `folder` that holds one of `texts` in any of these forms, as "file: text". */
export function leaks(folder: string, texts: string[]): string[] {
	const wanted = texts.flatMap((text) => forms(text).map((bytes) => ({ text, bytes })))
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.flatMap((entry) => {
			const bytes = readFileSync(join(entry.parentPath, entry.name))
			return wanted.filter((one) => bytes.includes(one.bytes)).map((one) => `${entry.name}: ${one.text}`)
		})
}

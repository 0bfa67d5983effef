import { configure, type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { caps } from './caps.ts'
import { ReadingProblem, says } from './problems.ts'
import type { Reading } from './reading.ts'

configure({ useWebWorkers: false })

/** Entries of a zip's directory that are looked at; an office file has a few dozen. */
const mostEntries = 5000

/**
 * Unpacks those members of a zip whose names `wanted` accepts, as text. Sizes that a zip claims are
 * not believed: bytes are counted as they come out, and unpacking stops above the cap.
 * @throws ReadingProblem `unreadable` for a damaged zip, `unsupported` for a locked one, `too-large`.
 */
export async function zipTexts(bytes: Uint8Array, wanted: RegExp, reading: Reading): Promise<Map<string, string>> {
	const zip = new ZipReader(new Uint8ArrayReader(bytes))
	try {
		const chosen: FileEntry[] = []
		let looked = 0
		for await (const entry of zip.getEntriesGenerator() as AsyncGenerator<Entry>) {
			looked += 1
			if (looked > mostEntries) throw new ReadingProblem('too-large', says.tooManyParts)
			if (!entry.directory && wanted.test(entry.filename)) chosen.push(entry as FileEntry)
		}
		const out = new Map<string, string>()
		for (const entry of chosen) {
			reading.check()
			reading.countMember()
			if (entry.encrypted) throw new ReadingProblem('unsupported', says.lockedOffice)
			out.set(entry.filename, await entryText(entry, reading))
		}
		return out
	} catch (error) {
		if (error instanceof ReadingProblem) throw error
		reading.check()
		throw new ReadingProblem('unreadable', says.damaged)
	} finally {
		await zip.close().catch(() => {})
	}
}

async function entryText(entry: FileEntry, reading: Reading): Promise<string> {
	const parts: Uint8Array[] = []
	let over: ReadingProblem | undefined
	let length = 0
	const into = new WritableStream<Uint8Array>({
		write(chunk) {
			try {
				reading.countExpanded(chunk.length)
				length += chunk.length
				if (length > caps.partBytes) throw new ReadingProblem('too-large', says.expandsTooFar)
			} catch (error) {
				over = error as ReadingProblem
				throw error
			}
			parts.push(chunk)
		},
	})
	await entry.getData(into).catch((reason) => {
		throw over ?? reason
	})
	const whole = Buffer.concat(parts)
	const wide =
		whole[0] === 0xff && whole[1] === 0xfe ? 'utf-16le' : whole[0] === 0xfe && whole[1] === 0xff ? 'utf-16be' : 'utf-8'
	return new TextDecoder(wide).decode(whole)
}

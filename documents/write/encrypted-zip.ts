import { createHash } from 'node:crypto'
import { configure, Reader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'

configure({ useWebWorkers: false })

/** One file of a large zip. Its bytes are asked for when its turn comes, so that only one is in memory. */
export interface ZipPart {
	/** Says nothing about anybody: the names in an encrypted zip can be read without its passphrase. */
	name: string
	bytes: () => Uint8Array | Promise<Uint8Array>
}
export interface WrittenPart {
	name: string
	bytes: number
	/** Lower-case hexadecimal. */
	sha256: string
}

/** Lower-case letters, digits, dots and hyphens in at most two folders: nothing that anybody typed. */
const neutral = /^(?:[a-z0-9-]+\/){0,2}[A-Za-z0-9][A-Za-z0-9.-]*$/

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Writes an AES-256 encrypted zip part by part (WinZip AES: 7-Zip, Keka, WinZip and the archive programs of
 * Linux open it). The last part, `manifest.txt`, names the SHA-256 of every other in the form that
 * `sha256sum -c` checks.
 *
 * @param out takes the file's bytes in order; it is closed at the end
 * @param done told after each part
 */
export async function writeEncryptedZip(
	parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
	passphrase: string,
	out: WritableStream<Uint8Array>,
	done: (written: number) => void = () => {},
): Promise<WrittenPart[]> {
	if (passphrase === '') throw new Error('an encrypted zip has a passphrase')
	const rawPassword = new TextEncoder().encode(passphrase)
	const zip = new ZipWriter(out, {
		...{ rawPassword, encryptionStrength: 3, level: 6, useWebWorkers: false },
		...{ lastModDate: new Date(1980, 0, 1), extendedTimestamp: false, keepOrder: true },
	})
	const written: WrittenPart[] = []
	const add = async (name: string, bytes: Uint8Array) => {
		if (!neutral.test(name) || written.some((part) => part.name === name))
			throw new Error('a name in the zip is not its own')
		await zip.add(name, new Uint8ArrayReader(bytes))
		written.push({ name, bytes: bytes.length, sha256: sha256(bytes) })
		done(written.length)
	}
	try {
		for await (const part of parts) await add(part.name, await part.bytes())
		const manifest = written.map((part) => `${part.sha256}  ${part.name}\n`).join('')
		await add('manifest.txt', new TextEncoder().encode(manifest))
		await zip.close()
		return written
	} finally {
		rawPassword.fill(0)
	}
}

/** A file on disk, as a zip is read: anywhere in it. */
export interface RandomAccess {
	size: number
	read(offset: number, length: number): Promise<Uint8Array>
}

class RandomReader extends Reader<RandomAccess> {
	readonly #source: RandomAccess
	constructor(source: RandomAccess) {
		super(source)
		this.#source = source
		this.size = source.size
	}
	override readUint8Array(offset: number, length: number): Promise<Uint8Array> {
		return this.#source.read(offset, length)
	}
}

/** Reads every part of an encrypted zip from the first byte to the last. @throws when any part does not open */
export async function readEncryptedZip(
	source: RandomAccess,
	passphrase: string,
	done: (read: number) => void = () => {},
): Promise<WrittenPart[]> {
	const rawPassword = new TextEncoder().encode(passphrase)
	const zip = new ZipReader(new RandomReader(source), { rawPassword, useWebWorkers: false, checkSignature: true })
	const found: WrittenPart[] = []
	try {
		for (const entry of await zip.getEntries()) {
			if (entry.directory) continue
			const bytes = await entry.getData(new Uint8ArrayWriter())
			found.push({ name: entry.filename, bytes: bytes.length, sha256: sha256(bytes) })
			done(found.length)
		}
		return found
	} finally {
		rawPassword.fill(0)
		await zip.close()
	}
}

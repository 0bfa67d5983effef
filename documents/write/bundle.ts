import { createHash } from 'node:crypto'
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

configure({ useWebWorkers: false })

export interface BundleFile {
	/** Neutral: the reference and a number, "2026-001-01.pdf". */
	name: string
	bytes: Uint8Array
}

/** Names that say nothing: anybody can read the names in an encrypted zip. */
const neutral = /^\d{4}-\d{3,}-\d{2,3}\.pdf$/

/** A zip's earliest day: when the bundle was made is nobody's business but the journal's. */
const noDay = new Date(1980, 0, 1)

/** What is inside, with the hash of each: the form that `sha256sum -c` checks. */
function manifest(files: readonly BundleFile[]): string {
	return files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('')
}

/**
 * Files in one zip, encrypted with AES-256 under a passphrase that goes another way, with a manifest of
 * their hashes inside. Common programs open it on Windows, macOS and Linux; the one built into Windows
 * does not know AES, so the letter says which do.
 *
 * @param notReal made in practice mode: a file in the bundle says so
 * @throws when a name is not neutral or stands twice, or the passphrase is empty
 */
export async function makeBundle(
	files: readonly BundleFile[],
	passphrase: string,
	notReal = false,
): Promise<Uint8Array> {
	if (passphrase === '') throw new Error('a bundle has a passphrase')
	if (files.length === 0) throw new Error('a bundle holds something')
	if (files.some(({ name }) => !neutral.test(name))) throw new Error('a name in the bundle is not neutral')
	if (new Set(files.map(({ name }) => name)).size !== files.length) throw new Error('two files have the same name')
	const rawPassword = new TextEncoder().encode(passphrase)
	const zip = new ZipWriter(new Uint8ArrayWriter(), {
		rawPassword,
		encryptionStrength: 3,
		lastModDate: noDay,
		extendedTimestamp: false,
		useWebWorkers: false,
		level: 6,
	})
	try {
		const all = [...files, { name: 'manifest.txt', bytes: new TextEncoder().encode(manifest(files)) }]
		const marked = { name: 'NOT REAL.txt', bytes: new TextEncoder().encode('NOT REAL: made in practice mode\r\n') }
		if (notReal) all.push(marked)
		for (const { name, bytes } of all) await zip.add(name, new Uint8ArrayReader(bytes))
		return await zip.close()
	} finally {
		rawPassword.fill(0)
	}
}

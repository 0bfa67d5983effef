import { createHash } from 'node:crypto'
import { type Db, prepared } from './driver.ts'

/** Originals, stored unchanged in pieces of 64 KiB (security reference, section 6). */
const chunkSize = 64 * 1024

export function sha256Of(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex')
}

/** Stores a file's bytes under its document's id. Only inside a transaction. */
export function storeOriginal(db: Db, documentId: string, bytes: Uint8Array): void {
	const insert = prepared(db, 'INSERT INTO document_chunk (document_id, n, bytes) VALUES (?, ?, ?)')
	for (let n = 0; n * chunkSize < bytes.length; n++) {
		insert.run(documentId, n, Buffer.from(bytes.subarray(n * chunkSize, (n + 1) * chunkSize)))
	}
}

/** The bytes of an original, or `undefined` when they are not the ones that were stored: length and hash decide. */
export function readOriginal(
	db: Db,
	document: { documentId: string; bytes: number; sha256: string },
): Buffer | undefined {
	const rows = prepared<[string], { n: number; bytes: Buffer }>(
		db,
		'SELECT n, bytes FROM document_chunk WHERE document_id = ? ORDER BY n',
	).all(document.documentId)
	if (rows.some(({ n }, place) => n !== place)) return undefined
	const bytes = Buffer.concat(rows.map((row) => row.bytes))
	return bytes.length === document.bytes && sha256Of(bytes) === document.sha256 ? bytes : undefined
}

/** Pieces that are read before anything else may run: 4 MiB. */
const chunksAtOnce = 64

/** Whether an original is the one that was stored, read a few megabytes at a time. */
export async function originalHolds(
	db: Db,
	document: { documentId: string; bytes: number; sha256: string },
	pause: () => Promise<void>,
): Promise<boolean> {
	const some = prepared<[string, number, number], { n: number; bytes: Buffer }>(
		db,
		'SELECT n, bytes FROM document_chunk WHERE document_id = ? AND n >= ? ORDER BY n LIMIT ?',
	)
	const hash = createHash('sha256')
	let length = 0
	for (let n = 0; ; await pause()) {
		const rows = some.all(document.documentId, n, chunksAtOnce)
		for (const row of rows) {
			if (row.n !== n) return false
			hash.update(row.bytes)
			length += row.bytes.length
			n++
		}
		if (rows.length < chunksAtOnce) break
	}
	return length === document.bytes && hash.digest('hex') === document.sha256
}

export function dropOriginal(db: Db, documentId: string): void {
	prepared(db, 'DELETE FROM document_chunk WHERE document_id = ?').run(documentId)
	prepared(db, 'DELETE FROM document_text WHERE document_id = ?').run(documentId)
}

/**
 * A file's name as it may be shown: the last part of a path, without control characters or the ones
 * that turn the direction of writing. Display text only, never a path.
 */
export function displayName(name: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? ''
	const clean = last
		.toWellFormed()
		.replace(/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
		.trim()
	return clean.slice(0, 300).toWellFormed() || 'document'
}

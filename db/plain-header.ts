import { closeSync, openSync, readSync } from 'node:fs'

const plainHeader = 'SQLite format 3'

/** Whether a file begins as an unencrypted SQLite database does. An empty file does not. */
export function looksUnencrypted(path: string): boolean {
	const file = openSync(path, 'r')
	try {
		const start = Buffer.alloc(plainHeader.length)
		readSync(file, start, 0, start.length, 0)
		return start.toString('latin1') === plainHeader
	} finally {
		closeSync(file)
	}
}

import type { Refusal } from '../domain/index.ts'
import { databaseErrorCode } from './driver.ts'

/** A command that cannot be done, thrown inside a transaction so that nothing of it stays. */
export class Refused extends Error {
	readonly refusal: Refusal
	constructor(code: Refusal['code'], message: string, more: Pick<Refusal, 'fields' | 'waitSeconds'> = {}) {
		super(message)
		this.name = 'Refused'
		this.refusal = { code, message, ...more }
	}
}

const byDatabaseCode: readonly [pattern: RegExp, code: Refusal['code'], message: string][] = [
	[
		/^SQLITE_FULL/,
		'disk-full',
		'The disk is full. Everything that was saved before is safe; this last change was not saved. Make some room and try again.',
	],
	[
		/^SQLITE_(NOTADB|CORRUPT)/,
		'damaged',
		'The register’s file does not read as it should: something outside this app has changed or damaged it. This change was not saved, and nothing was deleted. Close the app, do not copy anything over the register, and ask whoever looks after your computers to bring back a copy.',
	],
	[
		/^SQLITE_(READONLY|PERM|AUTH|CANTOPEN)/,
		'failed',
		'The register’s folder does not let the app write to it. Everything that was saved before is safe; this last change was not saved. Ask whoever looks after your computers to allow writing there.',
	],
	[
		/^SQLITE_(BUSY|LOCKED)/,
		'failed',
		'Another copy of the app is using the register. Everything that was saved before is safe; this last change was not saved. Close the other copy and try again.',
	],
	[
		/^SQLITE_IOERR/,
		'failed',
		'The disk could not be read or written just now. Everything that was saved before is safe; this last change was not saved. Check that the disk is connected and not full, and try again.',
	],
]

/** What a failed command is answered with; `undefined` for an error that nobody foresaw. */
export function refusalFor(error: unknown): Refusal | undefined {
	if (error instanceof Refused) return error.refusal
	const databaseCode = databaseErrorCode(error) ?? fileErrorCode(error)
	const known = databaseCode && byDatabaseCode.find(([pattern]) => pattern.test(databaseCode))
	return known ? { code: known[1], message: known[2] } : undefined
}

/** Whether the database itself says that its file is not what it should be. */
export function isDamage(error: unknown): boolean {
	return /^SQLITE_(NOTADB|CORRUPT)/.test(databaseErrorCode(error) ?? '')
}

/** Errors of plain files, told as the database tells its own. */
function fileErrorCode(error: unknown): string | undefined {
	const code = (error as NodeJS.ErrnoException | undefined)?.code
	if (code === 'ENOSPC' || code === 'EDQUOT') return 'SQLITE_FULL'
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'SQLITE_READONLY'
	// A folder that is gone, and what Node says of a new folder on a disk that is read-only.
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'SQLITE_CANTOPEN'
	if (code === 'EIO' || code === 'ENXIO' || code === 'ENODEV') return 'SQLITE_IOERR'
	return undefined
}

export const unforeseen: Refusal = {
	code: 'failed',
	message:
		'Something went wrong inside the app. Nothing was changed, and everything that was saved before is safe. Try again; if it happens again, lock the app and open it anew.',
}

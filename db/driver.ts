import { closeSync, openSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { looksUnencrypted } from './plain-header.ts'

/** The only file that knows the database library. Cipher, pragmas and their order: security reference, section 5. */
export type Db = Database.Database

/** What the encrypting build of the library adds to the published types. */
type Keyed = Db & { key(key: Buffer): number }

/** Settings of every open database, in order, each with the value that it must read back as. */
const pragmas: readonly [name: string, set: string, reads: string | number][] = [
	['locking_mode', 'EXCLUSIVE', 'exclusive'],
	['journal_mode', 'WAL', 'wal'],
	['synchronous', 'FULL', 2],
	['temp_store', 'MEMORY', 2],
	['secure_delete', 'ON', 1],
	['trusted_schema', 'OFF', 0],
	['cell_size_check', 'ON', 1],
	['foreign_keys', 'ON', 1],
	['fullfsync', 'ON', 1],
	['checkpoint_fullfsync', 'ON', 1],
	['cache_size', '-65536', -65536],
]

const cipher = 'chacha20'

/** Something about the database file or its settings is not as it must be; nothing was written. */
export class DatabaseRefused extends Error {
	readonly reason: 'not-encrypted' | 'setting' | 'newer-version'
	constructor(reason: DatabaseRefused['reason'], message: string) {
		super(message)
		this.name = 'DatabaseRefused'
		this.reason = reason
	}
}

function refuseUnencrypted(path: string): void {
	if (looksUnencrypted(path)) throw new DatabaseRefused('not-encrypted', 'the database file is not encrypted')
}

/**
 * Opens an existing file (empty for a new vault) with a 32-byte key, sets every pragma and proves
 * that each holds and that the file is encrypted. `newest` is the newest schema version that this
 * program knows; a newer file is refused before anything could write to it. The key is not kept.
 *
 * The file's first bytes are looked at only while it is closed: where locks belong to a process (Linux, macOS),
 * closing any other handle of the file gives the database's exclusive lock away, and a second copy of the app gets in.
 *
 * @throws DatabaseRefused, or the library's SqliteError (`SQLITE_NOTADB`: wrong key or damaged file;
 * `SQLITE_BUSY`: open elsewhere)
 */
export function openDatabase(path: string, key: Buffer, newest: number): Db {
	if (key.length !== 32) throw new DatabaseRefused('setting', 'the key must be 32 bytes')
	refuseUnencrypted(path)
	if (statSync(path).size === 0) {
		openKeyed(path, key, newest).close()
		refuseUnencrypted(path)
	}
	return openKeyed(path, key, newest)
}

function openKeyed(path: string, key: Buffer, newest: number): Db {
	const db = new Database(path, { fileMustExist: true, timeout: 0 })
	const raw = Buffer.concat([Buffer.from('raw:'), key])
	try {
		db.pragma(`cipher='${cipher}'`)
		;(db as Keyed).key(raw)
		db.pragma('locking_mode=EXCLUSIVE')
		const version = schemaVersion(db)
		if (version > newest) {
			throw new DatabaseRefused('newer-version', `schema ${version} is newer than ${newest}`)
		}
		for (const [name, set, reads] of pragmas) {
			db.pragma(`${name}=${set}`)
			if (db.pragma(name, { simple: true }) !== reads) throw new DatabaseRefused('setting', `${name} is not ${set}`)
		}
		if (db.pragma('cipher', { simple: true }) !== cipher) throw new DatabaseRefused('setting', 'the cipher is off')
		return db
	} catch (error) {
		db.close()
		throw error
	} finally {
		raw.fill(0)
	}
}

/** Cipher and pragmas of an open database, read back now, each beside what it must be. */
export function settingsInForce(db: Db): { name: string; wanted: string; found: string }[] {
	const named = [['cipher', cipher, cipher] as const, ...pragmas]
	return named.map(([name, , wanted]) => ({
		...{ name, wanted: String(wanted) },
		found: String(db.pragma(name, { simple: true })),
	}))
}

/** An empty database in memory with the same foreign-key rules, for replaying a journal. Nothing reaches the disk. */
export function openInMemory(): Db {
	const db = new Database(':memory:')
	db.pragma('foreign_keys=ON')
	db.pragma('temp_store=MEMORY')
	return db
}

export function schemaVersion(db: Db): number {
	return db.pragma('user_version', { simple: true }) as number
}

const statements = new WeakMap<Db, Map<string, Database.Statement>>()

/**
 * A statement that is prepared once for each database: the engine's memory for one lies outside what
 * the garbage collector sees, so preparing anew with every save would pile up. Not for `iterate`.
 */
export function prepared<Parameters extends unknown[], Row = unknown>(
	db: Db,
	sql: string,
): Database.Statement<Parameters, Row> {
	const known = statements.get(db) ?? new Map<string, Database.Statement>()
	statements.set(db, known)
	const statement = known.get(sql) ?? db.prepare(sql)
	known.set(sql, statement)
	return statement as unknown as Database.Statement<Parameters, Row>
}

/** Runs `change` as one transaction: all of it or nothing. */
export function inTransaction<T>(db: Db, change: () => T): T {
	return db.transaction(change).immediate()
}

/**
 * Empties the write-ahead log into the database file after a save (section 5). The save is durable
 * before this runs, so a checkpoint that fails (disk full, say) costs nothing: the next one does it.
 *
 * @returns whether the log is empty now
 */
export function checkpoint(db: Db): boolean {
	try {
		return (db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 0
	} catch (error) {
		if (!databaseErrorCode(error)) throw error
		return false
	}
}

/** The library's error code ("SQLITE_FULL"), or `undefined` when the error is something else. */
export function databaseErrorCode(error: unknown): string | undefined {
	return error instanceof Database.SqliteError ? error.code : undefined
}

/** Writes a tight copy of an open database, under the same key, into a file that must not exist yet. */
export function copyInto(db: Db, path: string): void {
	db.pragma('wal_checkpoint(TRUNCATE)')
	closeSync(openSync(path, 'wx', 0o600))
	db.prepare('VACUUM INTO ?').run(path)
}

/**
 * Encrypts an open copy anew. Never the vault in use: a crash in between leaves a file that no key opens, and nothing
 * is put aside for that case, because such a copy is thrown away. Without a log each page is read and written once,
 * and the disk needs no room but the copy's own.
 */
export function encryptAnew(copy: Db, key: Buffer): void {
	if (key.length !== 32) throw new DatabaseRefused('setting', 'the key must be 32 bytes')
	const raw = Buffer.concat([Buffer.from('raw:'), key])
	try {
		// The library keeps the log on for safety's sake unless it is told otherwise.
		copy.unsafeMode(true)
		setJournalMode(copy, 'off')
		;(copy as Db & { rekey(key: Buffer): number }).rekey(raw)
		setJournalMode(copy, 'wal')
	} finally {
		copy.unsafeMode(false)
		raw.fill(0)
	}
}

function setJournalMode(db: Db, mode: 'off' | 'wal'): void {
	const reads = db.pragma(`journal_mode=${mode}`, { simple: true })
	if (reads !== mode) throw new DatabaseRefused('setting', `journal_mode is not ${mode}`)
}

/** Whether every page of the file reads and fits: 6 s a GiB (security reference, section 5). */
export function holdsTogether(db: Db): boolean {
	return db.pragma('integrity_check(1)', { simple: true }) === 'ok'
}

/** Every table, the list of them included. */
export function tableNames(db: Db): string[] {
	const tables = db
		.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
		.all()
	return ['sqlite_schema', ...tables.map(({ name }) => name)]
}

/**
 * Whether every page of one table and its indexes reads and fits; of the search index, whether it has the words of the
 * texts that it is made from, and no others.
 */
export function tableHoldsTogether(db: Db, table: string): boolean {
	return db.pragma(`integrity_check("${table}")`, { simple: true }) === 'ok'
}

/** Rows by table, to see that a copy has them all. */
export function rowCounts(db: Db): Record<string, number> {
	return Object.fromEntries(
		tableNames(db).map((name) => [
			name,
			db.prepare<[], { count: number }>(`SELECT count(*) AS count FROM "${name}"`).get()?.count ?? 0,
		]),
	)
}

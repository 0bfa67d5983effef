import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Trouble } from '../domain/index.ts'
import { keepBeforeMigration } from './before-migration.ts'
import { DatabaseRefused, type Db, databaseErrorCode, openDatabase } from './driver.ts'
import { readIfThere, removeIfPossible, replaceFile } from './durable-files.ts'
import { fact, knownFact, setFact } from './facts.ts'
import { removeEarlierGenerations } from './generations.ts'
import { acknowledgedAt } from './history-check.ts'
import { keySetIsOurs } from './key-set-change.ts'
import { Ledger } from './ledger.ts'
import { migrate, newestSchema } from './migrations/index.ts'
import { newId, type Surroundings } from './surroundings.ts'
import { trouble } from './troubles.ts'
import { currentFile, databaseFile, type FoundVault, lockFile } from './vault-folder.ts'

/** The vault cannot be opened although the secret was right. Nothing was changed. */
export class VaultTroubled extends Error {
	readonly trouble: Trouble
	constructor(trouble: Trouble) {
		super(trouble.code)
		this.name = 'VaultTroubled'
		this.trouble = trouble
	}
}

/** Where else the vault is open, as the lock file tells it; the database's own lock is what keeps others out. */
function whoHasIt(folder: string): string | undefined {
	try {
		const { host } = JSON.parse(readIfThere(join(folder, lockFile))?.toString() ?? '{}')
		return typeof host === 'string' && host !== hostname()
			? `The other copy seems to run on the computer “${host.slice(0, 100)}”.`
			: undefined
	} catch {
		return undefined
	}
}

function troubleOf(error: unknown, folder: string): Trouble | undefined {
	if (error instanceof DatabaseRefused) {
		if (error.reason === 'newer-version') return trouble('newer-version', folder)
		return trouble(error.reason === 'setting' ? 'wrong-runtime' : 'damaged', folder)
	}
	const code = databaseErrorCode(error)
	if (!code) return undefined
	if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return trouble('damaged', folder)
	if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return trouble('in-use', folder, whoHasIt(folder))
	if (/^SQLITE_FULL/.test(code)) return trouble('disk-full', folder)
	if (/^SQLITE_(CANTOPEN|PERM|READONLY|IOERR|AUTH)/.test(code)) return trouble('folder-unreadable', folder)
	return undefined
}

function openLedger(folder: string, vault: FoundVault, db: Db, surroundings: Surroundings): Ledger {
	keepBeforeMigration(db, vault.place)
	migrate(db)
	// A backup goes on as a chain of its own: the vault that it was made from may go on as well.
	if (knownFact(db, 'backup_of')) setFact(db, 'device_id', newId(surroundings.now(), surroundings.random))
	const ledger = new Ledger(db, surroundings, fact(db, 'device_id'))
	if (fact(db, 'vault_id') !== vault.set.vaultId || !keySetIsOurs(ledger, vault.setBytes)) {
		const more =
			'The key file is not the one that belongs to this database: an older one, or another one, is in its place.'
		throw new VaultTroubled(trouble('damaged', folder, more))
	}
	return ledger
}

/**
 * Opens a vault with its key, which is overwritten afterwards whatever happens.
 *
 * @throws VaultTroubled
 */
export function openVault(folder: string, vault: FoundVault, vaultKey: Buffer, surroundings: Surroundings): Ledger {
	let db: Db | undefined
	try {
		db = openDatabase(join(vault.place, databaseFile), vaultKey, newestSchema)
		const ledger = openLedger(folder, vault, db, surroundings)
		if (vault.unnamed) replaceFile(join(folder, currentFile), Buffer.from(`${vault.generation}\n`))
		tidy(folder, vault.generation)
		takeLock(folder)
		return ledger
	} catch (error) {
		db?.close()
		if (error instanceof VaultTroubled) throw error
		const told = troubleOf(error, folder)
		throw told ? new VaultTroubled(told) : error
	} finally {
		vaultKey.fill(0)
	}
}

/** What a change of the key left behind goes; where that fails, the next start tries again. */
function tidy(folder: string, current: string): void {
	try {
		removeEarlierGenerations(folder, current)
	} catch {
		// A folder that somebody has open: it holds only what was there before, encrypted.
	}
}

/** Leaves word, for people, of who has the vault open. It is information only, so failing to write it is no failure. */
function takeLock(folder: string): void {
	try {
		replaceFile(join(folder, lockFile), Buffer.from(JSON.stringify({ host: hostname(), pid: process.pid })))
	} catch {
		// The database's exclusive lock does the keeping out.
	}
}

export function closeVault(folder: string, ledger: Ledger): void {
	try {
		const { witness, journal } = ledger
		// Closed before the check behind the page came to its end.
		if (witness?.unchecked) witness.trust(!witness.contradiction(ledger.db, journal.head(), acknowledgedAt(ledger)))
		witness?.anchor(journal.head())
	} catch {
		// A damaged file: what was noted before stands.
	}
	ledger.witness?.close()
	ledger.db.close()
	// It only tells people who has the vault open: locking must come to its end on any disk.
	removeIfPossible(join(folder, lockFile))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepared } from './driver.ts'
import { replaceFile } from './durable-files.ts'
import { fact, setFact } from './facts.ts'
import type { Actor, EntryDraft } from './journal.ts'
import { keySetHash } from './keys.ts'
import type { Ledger } from './ledger.ts'
import { Refused } from './refusals.ts'
import { keySetFile } from './vault-folder.ts'

/**
 * `keyslots.json` lies outside the database, so the two cannot change in one transaction. The database
 * first notes what is to come, then the file is replaced, then the database takes note and enters what
 * was done. A start in between finishes or forgets it, whichever the file shows.
 */
type Pending = { sha256: string; entries: { draft: EntryDraft; actor: Actor }[] }

function pendingIn({ db }: Ledger): Pending | undefined {
	const row = prepared<[], { sha256: string; entries: string }>(db, 'SELECT sha256, entries FROM key_set_change').get()
	return row && { sha256: row.sha256, entries: JSON.parse(row.entries) }
}

function forget({ db }: Ledger): void {
	prepared(db, 'DELETE FROM key_set_change').run()
}

function finish(ledger: Ledger, pending: Pending): void {
	ledger.save(() => {
		for (const { draft, actor } of pending.entries) ledger.append(draft, actor)
		setFact(ledger.db, 'keyslots_sha256', pending.sha256)
		forget(ledger)
	})
}

function noteWhatIsToCome(ledger: Ledger, { sha256, entries }: Pending): void {
	ledger.save(() => {
		forget(ledger)
		prepared(ledger.db, 'INSERT INTO key_set_change (one, sha256, entries) VALUES (1, ?, ?)').run(
			sha256,
			JSON.stringify(entries),
		)
	})
}

/** Replaces the key file and enters what was done, or does neither. */
export function changeKeySet(ledger: Ledger, place: string, bytes: Buffer, entries: Pending['entries']): void {
	const file = join(place, keySetFile)
	const before = readFileSync(file)
	// Settles what an earlier change left open.
	if (!keySetIsOurs(ledger, before)) {
		throw new Refused('damaged', 'The key file is not the one that belongs to this register. Nothing was changed.')
	}
	const pending: Pending = { sha256: keySetHash(bytes), entries }
	noteWhatIsToCome(ledger, pending)
	try {
		replaceFile(file, bytes)
		finish(ledger, pending)
	} catch (error) {
		// The new file may be in its place although the disk failed. It goes back while the note of it stands, so
		// that at every instant the next start knows the file that it finds.
		try {
			noteWhatIsToCome(ledger, pending)
			replaceFile(file, before)
			ledger.save(() => forget(ledger))
		} catch {
			// The next start settles it.
		}
		throw error
	}
}

/** Whether the key file is the one that the database knows; a change that was cut off is settled first. */
export function keySetIsOurs(ledger: Ledger, bytes: Buffer): boolean {
	const hash = keySetHash(bytes)
	const pending = pendingIn(ledger)
	if (pending?.sha256 === hash) {
		finish(ledger, pending)
		return true
	}
	if (fact(ledger.db, 'keyslots_sha256') !== hash) return false
	if (pending) ledger.save(() => forget(ledger))
	return true
}

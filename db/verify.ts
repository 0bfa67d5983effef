import { setImmediate as breathe } from 'node:timers/promises'
import type { VerifyResult } from '../domain/index.ts'
import { openInMemory } from './driver.ts'
import { readOriginal } from './files.ts'
import { type BadEntry, sealOf, verifyChain } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { migrate } from './migrations/index.ts'
import { differingTable, replay } from './replay.ts'

/** Every page of the file, read and checked by the database itself: 6 s a GiB (security reference, section 5). */
function damagedFile({ db }: Ledger): BadEntry | undefined {
	const said = db.pragma('integrity_check(1)', { simple: true })
	return said === 'ok' ? undefined : { seq: 0, says: 'The database file is damaged: it does not hold together.' }
}

/** Entries about requests that the register's tables have not taken in, or have and should not. */
function registerBehind({ db }: Ledger): BadEntry | undefined {
	const row = db
		.prepare<[], { seq: number; reference: string }>(
			`SELECT e.seq, coalesce(r.reference, '') AS reference
			FROM (SELECT subject_id, max(seq) AS seq FROM entry WHERE subject_type = 'request' GROUP BY subject_id) e
			LEFT JOIN request r ON r.id = e.subject_id WHERE r.last_seq IS NOT e.seq ORDER BY e.seq LIMIT 1`,
		)
		.get()
	if (!row) return undefined
	return { seq: row.seq, says: `The register does not show request ${row.reference} as its history has it.` }
}

async function changedOriginal({ db }: Ledger): Promise<BadEntry | undefined> {
	const documents = db
		.prepare<[], { documentId: string; name: string; bytes: number; sha256: string; seq: number }>(
			'SELECT id AS documentId, name, bytes, sha256, added_entry AS seq FROM document ORDER BY added_entry, id',
		)
		.all()
	for (const document of documents) {
		if (!readOriginal(db, document)) {
			return { seq: document.seq, says: `The kept file “${document.name}” is not the one that was stored.` }
		}
		await breathe()
	}
	return undefined
}

/** Replays the whole journal in memory and compares: finds an old page that was put back. Slow for a long history. */
export function replayDiffers(ledger: Ledger): string | undefined {
	const fresh = openInMemory()
	try {
		migrate(fresh)
		replay(ledger.journal, ledger.db, fresh)
		return differingTable(fresh, ledger.db)
	} finally {
		fresh.close()
	}
}

/**
 * Checks the history: the file as such, the chain of entries, the register against it, and every kept file against its
 * hash. The first thing that does not fit is named.
 *
 * @param now ISO instant for the answer
 * @param verificationKey k_0, where somebody brings it: then the seals are checked too
 */
export async function verifyHistory(ledger: Ledger, now: string, verificationKey?: Buffer): Promise<VerifyResult> {
	const head = ledger.journal.head()
	const firstBad =
		damagedFile(ledger) ??
		verifyChain(ledger.db, verificationKey) ??
		registerBehind(ledger) ??
		(await changedOriginal(ledger))
	return { entries: head.seq, ok: !firstBad, ...(firstBad && { firstBad }), seal: sealOf(head.hash), checkedAt: now }
}

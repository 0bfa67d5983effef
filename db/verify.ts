import { setImmediate as breathe } from 'node:timers/promises'
import type { VerifyResult } from '../domain/index.ts'
import { holdsTogether, openInMemory } from './driver.ts'
import { fact } from './facts.ts'
import { readOriginal } from './files.ts'
import { acknowledgedAt } from './history-check.ts'
import { type BadEntry, sealOf, verifyChain } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { migrate } from './migrations/index.ts'
import { differingTable, replay } from './replay.ts'
import type { Surroundings } from './surroundings.ts'
import { badCheckpoint } from './witness.ts'
import { badYearSignature } from './year-signature.ts'

function damagedFile({ db }: Ledger): BadEntry | undefined {
	return holdsTogether(db) ? undefined : { seq: 0, says: 'The database file is damaged: it does not hold together.' }
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

/** The first kept file that is not as it was stored. */
export async function changedOriginal({ db }: Pick<Ledger, 'db'>): Promise<BadEntry | undefined> {
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

function registerDiffers(ledger: Ledger): BadEntry | undefined {
	const table = replayDiffers(ledger)
	if (!table) return undefined
	return {
		seq: ledger.journal.head().seq,
		says: `The register does not follow from its history (table “${table}”): a part of the file may be an older one.`,
	}
}

function badSignature({ db, witness }: Ledger): BadEntry | undefined {
	if (!witness) return undefined
	const vaultId = fact(db, 'vault_id')
	return badCheckpoint(db, vaultId) ?? badYearSignature(db, vaultId)
}

/**
 * Checks the history: the file as such, the chain of entries, its signatures, what was noted outside the vault, the
 * register against a replay of the whole journal, and every kept file against its hash. The first thing that does not
 * fit is named.
 *
 * @param now ISO instant for the answer
 * @param verificationKey k_0, where somebody brings it: then the seals are checked too
 * @param tell told of each step
 */
export async function verifyHistory(
	ledger: Ledger,
	now: string,
	verificationKey?: Buffer,
	tell?: Surroundings['tell'],
): Promise<VerifyResult> {
	const { db, witness, journal } = ledger
	const head = journal.head()
	const steps: [says: string, check: () => BadEntry | undefined | Promise<BadEntry | undefined>][] = [
		['Reading every page of the file', () => damagedFile(ledger)],
		['Checking every entry against the one before', () => verifyChain(db, verificationKey)],
		['Checking the signatures', () => badSignature(ledger)],
		['Comparing with what was noted outside', () => witness?.contradiction(db, head, acknowledgedAt(ledger))],
		['Comparing the register with its history', () => registerBehind(ledger) ?? registerDiffers(ledger)],
		['Checking every kept file', () => changedOriginal(ledger)],
	]
	let firstBad: BadEntry | undefined
	for (const [done, [says, check]] of steps.entries()) {
		tell?.('progress', { says, done, total: steps.length })
		await breathe()
		firstBad = await check()
		if (firstBad) break
	}
	return { entries: head.seq, ok: !firstBad, ...(firstBad && { firstBad }), seal: sealOf(head.hash), checkedAt: now }
}

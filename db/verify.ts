import { setImmediate as breathe } from 'node:timers/promises'
import type { VerifyResult } from '../domain/index.ts'
import { type Db, openInMemory, tableHoldsTogether, tableNames } from './driver.ts'
import { fact } from './facts.ts'
import { originalHolds } from './files.ts'
import { acknowledgedAt } from './history-check.ts'
import { type BadEntry, badEnd, chainStart, sealOf, verifyPart } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { migrate } from './migrations/index.ts'
import { projectedTables } from './projections/index.ts'
import { Refused } from './refusals.ts'
import { compareRows, Replay } from './replay.ts'
import type { Surroundings } from './surroundings.ts'
import { badCheckpoint } from './witness.ts'
import { badYearSignature } from './year-signature.ts'

/** Called between two parts of a check: lets commands be answered, and ends the check once the vault is closed. */
export type Pause = () => Promise<void>

/** How much is done before anything else may run: a few hundredths of a second each (measured with 30,000 requests). */
const atOnce = { entries: 1000, replayed: 100, rows: 500 }

/** The first part of the file, but for the pieces of kept files, that does not read or does not fit. */
export async function damagedTable(db: Db, pause: Pause): Promise<BadEntry | undefined> {
	for (const table of tableNames(db)) {
		// Reading each kept file through and hashing it finds more, and can be done in parts.
		if (table !== 'document_chunk' && !tableHoldsTogether(db, table)) {
			return { seq: 0, says: 'The database file is damaged: it does not hold together.' }
		}
		await pause()
	}
	return undefined
}

/**
 * The whole chain of entries, part by part; what is added meanwhile is checked as well.
 *
 * @param verificationKey k_0, where somebody brings it: then the seals are checked too
 */
export async function badChain(db: Db, pause: Pause, verificationKey?: Buffer): Promise<BadEntry | undefined> {
	for (let place = chainStart; ; await pause()) {
		const { bad, to } = verifyPart(db, place, atOnce.entries, place.key ?? verificationKey)
		if (bad) return bad
		if (to.seq - place.seq < atOnce.entries) return badEnd(db, to)
		place = to
	}
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

interface Kept {
	documentId: string
	name: string
	bytes: number
	sha256: string
	seq: number
}

/** The first kept file, of a request or of a draft, that is not as it was stored. */
export async function changedOriginal(db: Db, pause: Pause): Promise<BadEntry | undefined> {
	const kept = `SELECT id AS documentId, name, bytes, sha256, added_entry AS seq FROM document
		UNION ALL SELECT id, name, bytes, sha256, 0 FROM draft_document`
	const isKept = db.prepare<[string]>(`SELECT 1 FROM (${kept}) WHERE documentId = ?`)
	for (const document of db.prepare<[], Kept>(`${kept} ORDER BY seq, documentId`).all()) {
		// What was disposed of or discarded while it was read is gone rightly.
		if (!(await originalHolds(db, document, pause)) && isKept.get(document.documentId)) {
			return { seq: document.seq, says: `The kept file “${document.name}” is not the one that was stored.` }
		}
		await pause()
	}
	return undefined
}

/**
 * Replays the whole journal in memory, part by part, and compares: finds an old page that was put back. What is
 * entered meanwhile is replayed before each part is compared, so that both sides stand at the same entry.
 *
 * @returns the first table that differs
 */
export async function replayDiffers({ journal, db }: Ledger, pause: Pause = breathe): Promise<string | undefined> {
	const fresh = openInMemory()
	try {
		migrate(fresh)
		const replay = new Replay(journal, db, fresh)
		while (replay.advance(atOnce.replayed) === atOnce.replayed) await pause()
		for (const each of projectedTables) {
			let after: unknown[] | undefined
			do {
				await pause()
				replay.advance(Number.MAX_SAFE_INTEGER)
				const { differ, next } = compareRows(each, [fresh, db], after, atOnce.rows)
				if (differ) return each.table
				after = next
			} while (after)
		}
		return undefined
	} finally {
		fresh.close()
	}
}

async function registerDiffers(ledger: Ledger, pause: Pause): Promise<BadEntry | undefined> {
	const table = await replayDiffers(ledger, pause)
	if (!table) return undefined
	return {
		seq: ledger.journal.head().seq,
		says: `The register does not follow from its history (table “${table}”): a part of the file may be an older one.`,
	}
}

/** The first signature, of a computer or of two people for a year, that does not fit its entry. */
export function badSignature(db: Db): BadEntry | undefined {
	const vaultId = fact(db, 'vault_id')
	return badCheckpoint(db, vaultId) ?? badYearSignature(db, vaultId)
}

/**
 * Checks the history: the file as such, the chain of entries, its signatures, what was noted outside the vault, the
 * register against a replay of the whole journal, and every kept file against its hash. The first thing that does not
 * fit is named. Goes in parts, so that commands are answered in between.
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
	const pause: Pause = async () => {
		await breathe()
		if (!db.open) throw new Refused('locked', 'The register was closed before the check came to its end.')
	}
	const noted = () => witness?.contradiction(db, journal.head(), acknowledgedAt(ledger))
	const steps: [says: string, check: () => BadEntry | undefined | Promise<BadEntry | undefined>][] = [
		['Reading every page of the file', () => damagedTable(db, pause)],
		['Checking every entry against the one before', () => badChain(db, pause, verificationKey)],
		['Checking the signatures', () => (witness ? badSignature(db) : undefined)],
		['Comparing with what was noted outside', noted],
		['Comparing the register with its history', () => registerBehind(ledger) ?? registerDiffers(ledger, pause)],
		['Checking every kept file', () => changedOriginal(db, pause)],
	]
	let firstBad: BadEntry | undefined
	for (const [done, [says, check]] of steps.entries()) {
		tell?.('progress', { says, done, total: steps.length })
		await pause()
		firstBad = await check()
		if (firstBad) break
	}
	const head = journal.head()
	return { entries: head.seq, ok: !firstBad, ...(firstBad && { firstBad }), seal: sealOf(head.hash), checkedAt: now }
}

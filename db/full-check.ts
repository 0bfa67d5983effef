import type { VerifyResult } from '../domain/index.ts'
import { knownFact, setFact } from './facts.ts'
import type { Ledger } from './ledger.ts'
import { verifyHistory } from './verify.ts'

/** The check of everything: at each wish, and by itself once a month (security reference, section 7). */

/** A month in milliseconds, as short as the shortest. */
const every = 28 * 24 * 3600_000

export interface FullCheck {
	/** ISO instant. */
	at: string
	ok: boolean
}

export function lastFullCheck({ db }: Ledger): FullCheck | undefined {
	const known = knownFact(db, 'full_check')
	return known ? JSON.parse(known) : undefined
}

/** Whether a month has gone since everything was checked, or since the register was made. */
export function fullCheckDue(ledger: Ledger, now: number): boolean {
	const since = lastFullCheck(ledger)?.at ?? ledger.journal.firstAt()
	return since !== undefined && now - Date.parse(since) > every
}

/** Checks everything and remembers when. A register that cannot be written to is checked all the same. */
export async function checkEverything(
	ledger: Ledger,
	now: string,
	tell?: Parameters<typeof verifyHistory>[3],
): Promise<VerifyResult> {
	const result = await verifyHistory(ledger, now, undefined, tell)
	try {
		if (ledger.db.open) {
			const check: FullCheck = { at: now, ok: result.ok }
			ledger.save(() => setFact(ledger.db, 'full_check', JSON.stringify(check)))
		}
	} catch {
		// A full disk or a damaged file: the answer itself matters, and the next check remembers.
	}
	return result
}

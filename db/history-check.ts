import { setImmediate as breathe } from 'node:timers/promises'
import type { Entry } from '../domain/index.ts'
import { prepared } from './driver.ts'
import { knownFact, setFact } from './facts.ts'
import { type Actor, type BadEntry, type ChainPlace, verifyPart } from './journal.ts'
import type { Ledger } from './ledger.ts'

/** The check of the history at every unlock, and the warning that stays until somebody has looked into it. */

/** Entries that are checked before anything else may run. */
const atOnce = 2000

function lastAt({ db }: Ledger, kind: Entry['kind']): { seq: number; at: string; payload: string } | undefined {
	return prepared<[string], { seq: number; at: string; payload: string }>(
		db,
		`SELECT seq, ts_utc AS at, payload FROM entry JOIN entry_payload USING (seq) WHERE action = ?
			ORDER BY seq DESC LIMIT 1`,
	).get(kind)
}

/** ISO instant of the last time that the clinical lead looked into a warning. */
export function acknowledgedAt(ledger: Ledger): string {
	return lastAt(ledger, 'history.acknowledged')?.at ?? ''
}

/** Half a year in milliseconds. */
const rehearseEvery = 183 * 24 * 3600_000

/** Whether nobody has tried the way back in for half a year. */
export function rehearsalDue(ledger: Ledger, now: number): boolean {
	const kinds = ['recovery.rehearsed', 'recovery.code-confirmed', 'recovery.code-made'] as const
	const tried = kinds.map((kind) => Date.parse(lastAt(ledger, kind)?.at ?? '')).filter(Number.isFinite)
	return tried.length > 0 && now - Math.max(...tried) > rehearseEvery
}

/** The warning that nobody has looked into yet. */
export function standingAlarm(ledger: Ledger): BadEntry | undefined {
	const raised = lastAt(ledger, 'history.rollback-detected')
	if (!raised || raised.seq < (lastAt(ledger, 'history.acknowledged')?.seq ?? 0)) return undefined
	const { badSeq, says } = JSON.parse(raised.payload)
	return { seq: badSeq, says }
}

function verifiedPlace({ db }: Ledger): ChainPlace {
	const known = knownFact(db, 'verified_to')
	if (!known) return { seq: 0, h: Buffer.alloc(32), hlc: '' }
	const { seq, h, hlc } = JSON.parse(known)
	return { seq, h: Buffer.from(h, 'hex'), hlc }
}

/**
 * What was added since the last check, and every anchor. Goes in parts, so that commands are answered in
 * between; ends by itself when the vault is closed.
 */
export async function checkRecent(ledger: Ledger): Promise<BadEntry | undefined> {
	const { db, witness } = ledger
	const contradiction = witness?.contradiction(db, ledger.journal.head(), acknowledgedAt(ledger))
	if (contradiction) return contradiction
	let place = verifiedPlace(ledger)
	if (place.seq > 0) {
		const there = db.prepare<[number], { h: Buffer }>('SELECT h FROM entry WHERE seq = ?').get(place.seq)
		if (!there?.h.equals(place.h)) {
			return { seq: place.seq, says: `Entry ${place.seq} is not the one that was checked before.` }
		}
	}
	for (let from = -1; place.seq > from; ) {
		from = place.seq
		const { bad, to } = verifyPart(db, place, atOnce)
		if (bad) return bad
		place = to
		await breathe()
		if (!db.open) return undefined
	}
	if (place.seq > verifiedPlace(ledger).seq) {
		const { seq, h, hlc } = place
		ledger.save(() => setFact(db, 'verified_to', JSON.stringify({ seq, h: h.toString('hex'), hlc })))
	}
	return undefined
}

/** Enters a warning, unless it stands there already. A journal that takes no more entries is left as it is. */
export function raiseAlarm(ledger: Ledger, bad: BadEntry, actor: Actor): void {
	if (standingAlarm(ledger)?.says === bad.says) return
	try {
		ledger.save(() => {
			const payload = { badSeq: bad.seq, says: bad.says }
			ledger.append({ kind: 'history.rollback-detected', subject: '', payload }, { id: actor.id, role: 'system' })
		})
	} catch {
		// The keeper remembers the warning for as long as the vault is open, and finds it again at the next unlock.
	}
}

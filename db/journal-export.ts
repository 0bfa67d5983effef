import { createHash } from 'node:crypto'
import { headerText, type Row } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { logSeal } from './log-seal.ts'
import type { Checkpoint } from './witness.ts'

/**
 * The journal without what its entries say, as JSON lines that `tools/verify.mjs` reads. The first line
 * tells what follows and holds every signed checkpoint; each other line is one entry: its header as it was
 * hashed, `h` and `m` in hexadecimal. The last line is the SHA-256 of all that stands before it.
 */
export function exportJournal(
	ledger: Ledger,
	vaultId: string,
	now: string,
	today: string,
	/** Said at the beginning of the file: that nothing in it is real. */
	notReal = '',
): Buffer {
	const { db, witness, journal } = ledger
	ledger.save(() => witness?.checkpoint(db, journal.head(), 'export'))
	const head = journal.head()
	const points = db.prepare<[], Checkpoint>('SELECT * FROM checkpoint ORDER BY seq').all()
	const first = {
		...(notReal && { notReal }),
		...{ format: 'threshold-journal', v: 1, vaultId, exportedAt: now },
		...{ entries: head.seq, seal: logSeal(today, head.seq, head.hash) },
		checkpoints: points.map(({ seq, h, at, why, public_key, sig }) => ({
			...{ seq, h: h.toString('hex'), at, why, publicKey: public_key, sig },
		})),
	}
	const lines = [JSON.stringify(first)]
	for (const row of db.prepare<[], Row>('SELECT * FROM entry ORDER BY seq').iterate()) {
		lines.push(JSON.stringify({ header: headerText(row), h: row.h.toString('hex'), m: row.m.toString('hex') }))
	}
	const text = `${lines.join('\n')}\n`
	return Buffer.from(`${text}${JSON.stringify({ sha256: createHash('sha256').update(text).digest('hex') })}\n`)
}

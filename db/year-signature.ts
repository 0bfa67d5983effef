import type { Payload } from '../domain/index.ts'
import { signatureHolds, signWith } from './asymmetric.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Db, prepared } from './driver.ts'
import type { BadEntry } from './journal.ts'
import type { SlotPairs } from './keys.ts'
import type { Ledger } from './ledger.ts'

/**
 * The year signed off by two people (security reference, section 7): the clinical lead and an administrator each sign
 * the head of the history with the Ed25519 key of their own slot. The entry carries both signatures, and
 * `tools/verify.mjs` checks them in an exported history.
 */
export type YearSigned = Payload<'history.year-signed'>

/** What both sign. */
function yearText(vaultId: string, { year, headSeq, headHash, signedAt }: Omit<YearSigned, 'signatures'>): string {
	return canonicalJson({ vaultId, year, seq: headSeq, h: headHash, at: signedAt })
}

export function signYear(
	vaultId: string,
	head: { seq: number; hash: Buffer },
	on: { year: number; signedAt: string },
	signers: readonly { personId: string; pairs: SlotPairs }[],
): YearSigned {
	const signed = { ...on, headSeq: head.seq, headHash: head.hash.toString('hex') }
	const signatures = signers.map(({ personId, pairs: { ed } }) => ({
		personId,
		publicKey: ed.publicKey.toString('base64'),
		sig: signWith(ed.privateKey, yearText(vaultId, signed)),
	}))
	return { ...signed, signatures }
}

/** Years that were signed off, the latest first, with the instant. */
export function signedYears({ db }: Pick<Ledger, 'db'>): { year: number; at: string }[] {
	return prepared<[], { payload: string; at: string }>(
		db,
		`SELECT payload, ts_utc AS at FROM entry JOIN entry_payload USING (seq)
			WHERE action = 'history.year-signed' ORDER BY seq DESC`,
	)
		.all()
		.map(({ payload, at }) => ({ year: JSON.parse(payload).year, at }))
}

/** The first signed year whose signatures or entry do not fit. */
export function badYearSignature(db: Db, vaultId: string): BadEntry | undefined {
	const rows = db
		.prepare<[], { seq: number; payload: string }>(
			"SELECT seq, payload FROM entry JOIN entry_payload USING (seq) WHERE action = 'history.year-signed' ORDER BY seq",
		)
		.all()
	const hashAt = db.prepare<[number], { h: Buffer }>('SELECT h FROM entry WHERE seq = ?')
	for (const { seq, payload } of rows) {
		const signed: YearSigned = JSON.parse(payload)
		if (hashAt.get(signed.headSeq)?.h.toString('hex') !== signed.headHash) {
			return {
				seq: signed.headSeq,
				says: `Entry ${signed.headSeq} is not the one that was signed for the year ${signed.year}.`,
			}
		}
		const text = yearText(vaultId, signed)
		if (!signed.signatures.every(({ publicKey, sig }) => signatureHolds(Buffer.from(publicKey, 'base64'), text, sig))) {
			return { seq, says: `A signature over the year ${signed.year} does not fit.` }
		}
	}
	return undefined
}

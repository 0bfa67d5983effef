import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { britishDate } from '../domain/index.ts'
import { decrypt, derive, encrypt, newPair, type RawPair, signatureHolds, signWith } from './asymmetric.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Db, prepared } from './driver.ts'
import { flush, readIfThere, replaceFile, writeWhole } from './durable-files.ts'
import type { BadEntry } from './journal.ts'

/**
 * What vouches for the journal from outside the database (security reference, section 7), in the
 * computer's user profile, beside the vault folder and not in it:
 * - `device-key.json`: this device's Ed25519 pair, the private half under a key derived from the vault key,
 *   so that signing needs this profile and an open vault;
 * - `anchor.json`: one signed line for each time that the head of the journal was noted; only ever added to.
 *
 * Encryption alone gives no freshness: an older file opens as well as the newest. The anchors show it.
 */
const deviceFile = 'device-key.json'
const anchorFile = 'anchor.json'
/** Entries after which the head is noted outside, and after which it is signed inside. */
const anchorEvery = 50
const checkpointEvery = 500
/** Bytes that no line of anchors reaches. */
const longestLine = 4096

const deviceSchema = z.strictObject({
	v: z.literal(1),
	vaultId: z.string(),
	publicKey: z.string(),
	wrapped: z.string(),
})
const anchorSchema = z.strictObject({
	v: z.literal(1),
	vaultId: z.string(),
	seq: z.int().min(1),
	h: z.string().regex(/^[0-9a-f]{64}$/),
	at: z.string(),
	publicKey: z.string(),
	sig: z.string(),
})
type Anchor = z.infer<typeof anchorSchema>

/** Why a checkpoint was signed. */
export type CheckpointReason = 'entries' | 'month' | 'backup' | 'export' | 'year'
export interface Checkpoint {
	seq: number
	h: Buffer
	at: string
	why: string
	public_key: string
	sig: string
}

/** The text that a device signs over the head of the journal. */
export function checkpointText(vaultId: string, { seq, h, at, why, public_key }: Omit<Checkpoint, 'sig'>): string {
	return canonicalJson({ vaultId, seq, h: h.toString('hex'), at, why, publicKey: public_key })
}

function anchorText({ vaultId, seq, h, at, publicKey }: Omit<Anchor, 'sig'>): string {
	return canonicalJson({ anchor: 1, vaultId, seq, h, at, publicKey })
}

/** The key under which the device's private half lies. The caller clears it. */
export function deviceWrapKey(vaultKey: Buffer, vaultId: string): Buffer {
	return derive(vaultKey, Buffer.alloc(0), `device-key|${vaultId}`)
}

interface Head {
	seq: number
	hash: Buffer
}

export class Witness {
	readonly #folder: string
	readonly #vaultId: string
	readonly #pair: RawPair
	readonly #now: () => number
	/** The device had no key that this vault opens: it was made now. */
	readonly isNew: boolean
	#anchored = 0
	/** Nothing is noted of a history that has not been checked yet, or that contradicts earlier notes. */
	#trusted: boolean | undefined

	/** @param wrapKey cleared by the caller */
	constructor(folder: string, vaultId: string, wrapKey: Buffer, now: () => number) {
		this.#folder = folder
		this.#vaultId = vaultId
		this.#now = now
		const known = this.#readPair(wrapKey)
		this.isNew = !known
		this.#trusted = this.isNew || undefined
		this.#pair = known ?? newPair('ed25519')
		if (!known) {
			// First of all, so that a device with a key and without notes always is one whose notes were taken away.
			mkdirSync(folder, { recursive: true })
			closeSync(openSync(join(folder, anchorFile), 'a', 0o600))
			flush(folder)
			this.wrap(wrapKey)
		}
	}

	get publicKey(): string {
		return this.#pair.publicKey.toString('base64')
	}

	#readPair(wrapKey: Buffer): RawPair | undefined {
		try {
			const bytes = readIfThere(join(this.#folder, deviceFile))
			const file = bytes && deviceSchema.parse(JSON.parse(bytes.toString()))
			if (!file || file.vaultId !== this.#vaultId) return undefined
			const privateKey = decrypt(wrapKey, file.wrapped, `device|${file.vaultId}|${file.publicKey}`)
			return privateKey && { publicKey: Buffer.from(file.publicKey, 'base64'), privateKey }
		} catch {
			return undefined
		}
	}

	/** Puts the private half under another key: the vault's key has changed. */
	wrap(wrapKey: Buffer): void {
		const { publicKey } = this
		const wrapped = encrypt(wrapKey, this.#pair.privateKey, `device|${this.#vaultId}|${publicKey}`)
		const file = { v: 1, vaultId: this.#vaultId, publicKey, wrapped }
		replaceFile(join(this.#folder, deviceFile), Buffer.from(JSON.stringify(file)))
	}

	/** Nobody has said yet whether the history in hand holds. */
	get unchecked(): boolean {
		return this.#trusted === undefined
	}

	/** Whether the history in hand may be noted: it was checked, or the clinical lead has looked into why it differs. */
	trust(holds: boolean): void {
		this.#trusted = holds
	}

	/** Notes the head outside the vault. Where the profile cannot be written to, the next time does it. */
	anchor(head: Head): void {
		if (!this.#trusted || head.seq === 0 || head.seq === this.#anchored) return
		const { publicKey } = this
		const at = new Date(this.#now()).toISOString()
		const noted = { v: 1 as const, vaultId: this.#vaultId, seq: head.seq, h: head.hash.toString('hex'), at, publicKey }
		const line = JSON.stringify({ ...noted, sig: signWith(this.#pair.privateKey, anchorText(noted)) })
		try {
			const handle = openSync(join(this.#folder, anchorFile), 'a+', 0o600)
			try {
				dropHalfLine(handle)
				writeWhole(handle, Buffer.from(`${line}\n`))
				fsyncSync(handle)
			} finally {
				closeSync(handle)
			}
			this.#anchored = head.seq
		} catch {
			// The record itself is safe; only its witness is a little behind.
		}
	}

	/** Signs the head inside the database. Only inside a transaction. */
	checkpoint(db: Db, head: Head, why: CheckpointReason): void {
		if (head.seq === 0) return
		const at = new Date(this.#now()).toISOString()
		const point = { seq: head.seq, h: head.hash, at, why, public_key: this.publicKey }
		const sig = signWith(this.#pair.privateKey, checkpointText(this.#vaultId, point))
		prepared(db, 'INSERT OR IGNORE INTO checkpoint (seq, h, at, why, public_key, sig) VALUES (?, ?, ?, ?, ?, ?)').run(
			point.seq,
			point.h,
			at,
			why,
			point.public_key,
			sig,
		)
	}

	/** Whether the head is due a signature, and why. */
	due(db: Db, head: Head): CheckpointReason | undefined {
		const last = prepared<[], { seq: number; at: string }>(
			db,
			'SELECT seq, at FROM checkpoint ORDER BY seq DESC LIMIT 1',
		).get()
		if (head.seq - (last?.seq ?? 0) >= checkpointEvery) return 'entries'
		const month = new Date(this.#now()).toISOString().slice(0, 7)
		return last && last.at.slice(0, 7) < month ? 'month' : undefined
	}

	/** Notes the head outside once in a while. */
	anchorSometimes(head: Head): void {
		if (head.seq - this.#anchored >= anchorEvery) this.anchor(head)
	}

	/**
	 * Compares the journal with every anchor: a head before one, or another hash at its number, means that an
	 * older or another history is in the place of the one that was noted.
	 *
	 * @param acknowledged ISO instant up to which anchors were looked at and accepted by the clinical lead
	 */
	contradiction(db: Db, head: Head, acknowledged = ''): BadEntry | undefined {
		const path = join(this.#folder, anchorFile)
		if (!existsSync(path)) {
			if (this.isNew) return undefined
			return { seq: head.seq, says: 'The notes about the history that this computer kept are gone.' }
		}
		const lines = (readIfThere(path)?.toString() ?? '').split('\n')
		// A line that a power cut left half-written has no end.
		lines.pop()
		const hashAt = db.prepare<[number], { h: Buffer }>('SELECT h FROM entry WHERE seq = ?')
		let first: BadEntry | undefined
		for (const line of lines) {
			const anchor = readAnchor(line)
			if (!anchor) {
				first ??= { seq: head.seq, says: 'The notes about the history that this computer keeps have been changed.' }
				continue
			}
			if (anchor.vaultId !== this.#vaultId || anchor.at <= acknowledged) continue
			const there = hashAt.get(anchor.seq)?.h
			if (there?.toString('hex') === anchor.h) continue
			const bad = there
				? {
						seq: anchor.seq,
						says: `Entry ${anchor.seq} is not the one that this computer noted on ${britishDate(anchor.at.slice(0, 10))}: another history is in its place.`,
					}
				: {
						seq: head.seq + 1,
						says: `The history ends at entry ${head.seq}, but this computer noted entry ${anchor.seq} on ${britishDate(anchor.at.slice(0, 10))}: it has been cut short, or an older copy of the register was put in its place.`,
					}
			if (!first || bad.seq < first.seq) first = bad
		}
		return first
	}

	/** Overwrites the private half. */
	close(): void {
		this.#pair.privateKey.fill(0)
	}
}

/** Takes away a last line that a power cut or a full disk left without its end: the next one would not be read either. */
function dropHalfLine(handle: number): void {
	const { size } = fstatSync(handle)
	const end = Buffer.alloc(Math.min(size, longestLine))
	readSync(handle, end, 0, end.length, size - end.length)
	const whole = size - end.length + end.lastIndexOf('\n') + 1
	if (whole < size) ftruncateSync(handle, whole)
}

function readAnchor(line: string): Anchor | undefined {
	try {
		const anchor = anchorSchema.parse(JSON.parse(line))
		const { sig, ...noted } = anchor
		return signatureHolds(Buffer.from(anchor.publicKey, 'base64'), anchorText(noted), sig) ? anchor : undefined
	} catch {
		return undefined
	}
}

/** Public keys of the devices that the journal names. */
export function namedDevices(db: Db): Set<string> {
	const made = db.prepare<[], { detail: string }>("SELECT detail FROM entry WHERE action = 'device.key-made'").all()
	return new Set(made.map(({ detail }) => JSON.parse(detail).publicKey as string))
}

/** The first checkpoint whose signature, device or entry does not fit. Devices are those that the journal names. */
export function badCheckpoint(db: Db, vaultId: string): BadEntry | undefined {
	const named = namedDevices(db)
	const hashAt = db.prepare<[number], { h: Buffer }>('SELECT h FROM entry WHERE seq = ?')
	for (const point of db.prepare<[], Checkpoint>('SELECT * FROM checkpoint ORDER BY seq').all()) {
		const { sig, ...signed } = point
		const fits =
			named.has(point.public_key) &&
			signatureHolds(Buffer.from(point.public_key, 'base64'), checkpointText(vaultId, signed), sig)
		if (!fits) return { seq: point.seq, says: `The signature over entry ${point.seq} does not fit.` }
		if (!hashAt.get(point.seq)?.h.equals(point.h)) {
			return { seq: point.seq, says: `Entry ${point.seq} is not the one that this device signed.` }
		}
	}
	return undefined
}

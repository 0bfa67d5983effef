import { createHash, createHmac } from 'node:crypto'
import { type Entry, type EntryKind, entryKinds, isCaseEntry, type Payload } from '../domain/index.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Db, prepared } from './driver.ts'
import { Refused } from './refusals.ts'
import { newId, type Surroundings } from './surroundings.ts'

/**
 * The journal (security reference, section 7). Every change is an entry, appended in the transaction
 * of the change itself and never touched again.
 *
 * `h = SHA256("audit-v1\0" ‖ h of the entry before ‖ length of the header in 8 bytes, big-endian ‖ header)`
 * with the header in canonical JSON; the first entry follows 32 zero bytes. `m = HMAC-SHA256(k, h)`;
 * then `k = SHA256("evolve\0" ‖ k)` takes the old key's place in the same transaction.
 */
const entryVersion = 1
const beforeFirst = Buffer.alloc(32)

/** The header as hashed: every column but `h` and `m`. */
export interface Header {
	seq: number
	v: number
	id: string
	ts_utc: string
	mono_ms: number
	boot_id: string
	hlc: string
	actor_id: string
	role: string
	device_id: string
	app_version: string
	action: string
	subject_type: string
	subject_id: string
	detail: string
	payload_hash: Buffer
}
export interface Row extends Header {
	h: Buffer
	m: Buffer
	salt: Buffer | null
	payload: string | null
}

/** Who does something: a person's id and role, or the app itself. */
export interface Actor {
	id: string
	role: Entry['role']
}

export type EntryDraft = {
	[Kind in EntryKind]: { kind: Kind; subject: string; payload: Payload<Kind> }
}[EntryKind]

const sha256 = (...parts: (string | Buffer)[]) => {
	const hash = createHash('sha256')
	for (const part of parts) hash.update(part)
	return hash.digest()
}

function payloadHash(salt: Buffer, payload: string): Buffer {
	return sha256(salt, payload)
}

/** The header in canonical JSON: exactly what is hashed. */
export function headerText(header: Header): string {
	const { seq, v, id, ts_utc, mono_ms, boot_id, hlc, actor_id, role, device_id, app_version, action } = header
	const { subject_type, subject_id, detail } = header
	return canonicalJson({
		...{ seq, v, id, ts_utc, mono_ms, boot_id, hlc, actor_id, role, device_id, app_version, action },
		...{ subject_type, subject_id, detail, payload_hash: header.payload_hash.toString('hex') },
	})
}

export function chainHash(before: Buffer, header: Header): Buffer {
	const text = Buffer.from(headerText(header))
	const length = Buffer.alloc(8)
	length.writeBigUInt64BE(BigInt(text.length))
	return sha256('audit-v1\0', before, length, text)
}

export function evolve(key: Buffer): Buffer {
	return sha256('evolve\0', key)
}

export function mac(key: Buffer, hash: Buffer): Buffer {
	return createHmac('sha256', key).update(hash).digest()
}

/**
 * The next hybrid logical clock value: milliseconds that never go back, a counter for events in one
 * millisecond or after the clock was turned back, and the device. Values sort as text.
 */
export function nextHlc(last: string, now: number, deviceId: string): string {
	const [lastMs = '0', lastCount = '0'] = last.split('-')
	const before = Number(lastMs)
	const ms = Math.max(before, now)
	const count = ms === before ? Number.parseInt(lastCount, 16) + 1 : 0
	return `${String(ms).padStart(15, '0')}-${count.toString(16).padStart(6, '0')}-${deviceId.slice(-12)}`
}

function subjectType(kind: EntryKind): string {
	if (isCaseEntry(kind)) return 'request'
	return kind.startsWith('person.') ? 'person' : 'vault'
}

/** Ids and field names that an entry is about, and nothing that anybody wrote. */
export function detailOf(payload: Record<string, unknown>): Record<string, unknown> {
	const detail: Record<string, unknown> = {}
	for (const [name, value] of Object.entries(payload)) {
		if (name.endsWith('Id') || ['sha256', 'other', 'publicKey', 'gen', 'command'].includes(name)) detail[name] = value
		if (['changes', 'fields', 'answers'].includes(name) && value && typeof value === 'object') {
			detail[name] = Array.isArray(value) ? value : Object.keys(value).sort()
		}
		if (name === 'findings' && Array.isArray(value)) detail.checks = value.map(({ check }) => check)
		if (name === 'documents' && Array.isArray(value)) detail.documents = value.map(({ documentId }) => documentId)
	}
	// What two people signed for a year must be checked by somebody who has the headers alone.
	if ('headHash' in payload) Object.assign(detail, payload)
	return detail
}

/** Starts an empty journal. Returns k_0, which is kept nowhere else: whoever holds it can check every MAC. */
export function startJournal(db: Db, random: (bytes: number) => Buffer): Buffer {
	const key = random(32)
	db.prepare('INSERT INTO journal_head (one, seq, k) VALUES (1, 0, ?)').run(key)
	return key
}

const columns =
	'seq, v, id, ts_utc, mono_ms, boot_id, hlc, actor_id, role, device_id, app_version, action, subject_type, subject_id, detail, payload_hash, h, m'

function asEntry(row: Row): Entry {
	return {
		seq: row.seq,
		id: row.id,
		at: row.ts_utc,
		actor: row.actor_id,
		role: row.role as Entry['role'],
		kind: row.action as EntryKind,
		subject: row.subject_id,
		payload: JSON.parse(row.payload ?? 'null'),
	} as Entry
}

export class Journal {
	readonly #db: Db
	readonly #surroundings: Surroundings
	readonly #deviceId: string
	readonly #append
	readonly #appendPayload
	readonly #head
	readonly #moveHead
	readonly #last
	readonly #ofSubject

	constructor(db: Db, surroundings: Surroundings, deviceId: string) {
		this.#db = db
		this.#surroundings = surroundings
		this.#deviceId = deviceId
		const places = columns.replace(/\w+/g, '?')
		this.#append = db.prepare(`INSERT INTO entry (${columns}) VALUES (${places})`)
		this.#appendPayload = db.prepare('INSERT INTO entry_payload (seq, salt, payload) VALUES (?, ?, ?)')
		this.#head = db.prepare<[], { seq: number; k: Buffer }>('SELECT seq, k FROM journal_head')
		this.#moveHead = db.prepare('UPDATE journal_head SET seq = ?, k = ?')
		this.#last = db.prepare<[], { seq: number; hlc: string; h: Buffer }>(
			'SELECT seq, hlc, h FROM entry ORDER BY seq DESC LIMIT 1',
		)
		this.#ofSubject = db.prepare<[string], Row>(
			`SELECT ${columns}, salt, payload FROM entry JOIN entry_payload USING (seq) WHERE subject_id = ? ORDER BY seq`,
		)
	}

	/** Appends an entry. Only inside the transaction of the change that it tells of. */
	append(draft: EntryDraft, actor: Actor): Entry {
		if (!this.#db.inTransaction) throw new Error('an entry is appended in the transaction of its change')
		const payload = entryKinds[draft.kind].parse(draft.payload)
		const text = canonicalJson(payload)
		const head = this.#head.get()
		const last = this.#last.get()
		if (!head || head.seq !== (last?.seq ?? 0)) {
			throw new Refused(
				'damaged',
				'The history does not end where it did, so nothing is added to it: somebody has cut it short or changed it outside this app. Look at the page that checks the history, and ask whoever looks after your computers to bring back a copy.',
			)
		}
		const now = this.#surroundings.now()
		const salt = this.#surroundings.random(16)
		const header: Header = {
			seq: head.seq + 1,
			v: entryVersion,
			id: newId(now, this.#surroundings.random),
			ts_utc: new Date(now).toISOString(),
			mono_ms: Math.round(this.#surroundings.monotonic()),
			boot_id: this.#surroundings.bootId,
			hlc: nextHlc(last?.hlc ?? '', now, this.#deviceId),
			actor_id: actor.id,
			role: actor.role,
			device_id: this.#deviceId,
			app_version: this.#surroundings.appVersion,
			action: draft.kind,
			subject_type: subjectType(draft.kind),
			subject_id: draft.subject,
			detail: canonicalJson(detailOf(payload)),
			payload_hash: payloadHash(salt, text),
		}
		const h = chainHash(last?.h ?? beforeFirst, header)
		const m = mac(head.k, h)
		const { seq, v, id, ts_utc, mono_ms, boot_id, hlc, actor_id, role, device_id, app_version, action } = header
		const { subject_type, subject_id, detail, payload_hash } = header
		this.#append.run(
			...[seq, v, id, ts_utc, mono_ms, boot_id, hlc, actor_id, role, device_id, app_version, action],
			...[subject_type, subject_id, detail, payload_hash, h, m],
		)
		this.#appendPayload.run(seq, salt, text)
		const next = evolve(head.k)
		this.#moveHead.run(seq, next)
		head.k.fill(0)
		next.fill(0)
		return asEntry({ ...header, h, m, salt, payload: text })
	}

	/**
	 * Takes away what the entries about a request say, up to the one that disposes of it. Their headers and
	 * hashes stay, so the chain still verifies. Only inside the transaction of that entry.
	 */
	dropPayloadsBefore(disposal: Entry<'close.disposal-done'>): void {
		this.#db
			.prepare('DELETE FROM entry_payload WHERE seq IN (SELECT seq FROM entry WHERE subject_id = ? AND seq < ?)')
			.run(disposal.subject, disposal.seq)
	}

	/** Every entry about one request, in order; of one that was disposed of, what is left. */
	entriesOf(subject: string): Entry[] {
		return this.#ofSubject.all(subject).map(asEntry)
	}

	/** Every entry that still says something, in order, without loading them all at once. */
	*all(): Generator<Entry> {
		const rows = this.#db.prepare<[], Row>(
			`SELECT ${columns}, salt, payload FROM entry JOIN entry_payload USING (seq) ORDER BY seq`,
		)
		for (const row of rows.iterate()) yield asEntry(row)
	}

	/** At most `most` entries after a number, those that still say something, in order. */
	after(seq: number, most: number): Entry[] {
		const sql = `SELECT ${columns}, salt, payload FROM entry JOIN entry_payload USING (seq) WHERE seq > ?
			ORDER BY seq LIMIT ?`
		return prepared<[number, number], Row>(this.#db, sql).all(seq, most).map(asEntry)
	}

	/** The action of the newest entry among these kinds. */
	lastOf(...kinds: EntryKind[]): EntryKind | undefined {
		const places = kinds.map(() => '?').join(', ')
		const sql = `SELECT action FROM entry WHERE action IN (${places}) ORDER BY seq DESC LIMIT 1`
		return prepared<string[], { action: EntryKind }>(this.#db, sql).get(...kinds)?.action
	}

	/** The newest entries of one kind, at most so many, the newest first. */
	newestOf<Kind extends EntryKind>(kind: Kind, most: number): Entry<Kind>[] {
		const sql = `SELECT ${columns}, salt, payload FROM entry JOIN entry_payload USING (seq) WHERE action = ?
			ORDER BY seq DESC LIMIT ?`
		return prepared<[string, number], Row>(this.#db, sql).all(kind, most).map(asEntry) as Entry<Kind>[]
	}

	/** ISO instant of the first entry. */
	firstAt(): string | undefined {
		return prepared<[], { at: string }>(this.#db, 'SELECT ts_utc AS at FROM entry WHERE seq = 1').get()?.at
	}

	/** Number and hash of the last entry; zero and zeros before the first. */
	head(): { seq: number; hash: Buffer } {
		const last = this.#last.get()
		return { seq: last?.seq ?? 0, hash: last?.h ?? beforeFirst }
	}
}

/** What is wrong with an entry, as a sentence. */
export interface BadEntry {
	seq: number
	says: string
}

const guards = [
	'entry_never_changes',
	'entry_never_goes',
	'entry_only_next',
	'entry_payload_never_changes',
	'entry_payload_never_goes',
	'entry_payload_only_next',
]

/** @param disposed whether a later entry says that what this one said was disposed of */
function badRow(row: Row, expected: number, before: Buffer, lastHlc: string, disposed: boolean): string | undefined {
	if (row.seq !== expected) return `Entry ${expected} is missing.`
	if (!chainHash(before, row).equals(row.h)) {
		return `Entry ${row.seq} has been changed, or the one before it has: its hash does not fit.`
	}
	if (row.hlc <= lastHlc) return `The clock of entry ${row.seq} is not after the one before it.`
	if (row.salt === null || row.payload === null) {
		return disposed ? undefined : `What entry ${row.seq} says is missing.`
	}
	if (!payloadHash(row.salt, row.payload).equals(row.payload_hash)) {
		return `What entry ${row.seq} says has been changed: it does not fit its hash.`
	}
	if (!Object.hasOwn(entryKinds, row.action)) return `Entry ${row.seq} is of a kind that this app does not know.`
	try {
		entryKinds[row.action as EntryKind].parse(JSON.parse(row.payload))
	} catch {
		return `What entry ${row.seq} says does not have the form that its kind must have.`
	}
	return undefined
}

/**
 * Checks the whole chain: numbers without a gap, every hash, every payload against its hash and its
 * form, the order of the clocks, the guards against change, the head. With `verificationKey` (k_0) also
 * every MAC and the key that the journal now stands at.
 *
 * @returns the first entry that does not fit, or `undefined`
 */
export function verifyChain(db: Db, verificationKey?: Buffer): BadEntry | undefined {
	const { bad, to } = verifyPart(db, chainStart, Number.MAX_SAFE_INTEGER, verificationKey)
	return bad ?? badEnd(db, to)
}

/** What is wrong with the head of the journal, once every entry up to `to` holds and there are no more. */
export function badEnd(db: Db, to: ChainPlace): BadEntry | undefined {
	const head = db.prepare<[], { seq: number; k: Buffer }>('SELECT seq, k FROM journal_head').get()
	if (head?.seq !== to.seq) {
		return {
			seq: to.seq + 1,
			says: `Entries from number ${to.seq + 1} on are missing: the history has been cut short.`,
		}
	}
	if (to.key && !to.key.equals(head.k))
		return { seq: to.seq, says: 'The sealing key is not the one that the history leads to.' }
	return undefined
}

/** A place in the chain up to which it holds. */
export interface ChainPlace {
	seq: number
	h: Buffer
	hlc: string
	key?: Buffer
}
/** Before the first entry. */
export const chainStart: ChainPlace = { seq: 0, h: beforeFirst, hlc: '' }

/** Checks at most `most` entries after a place that is known to hold. */
export function verifyPart(
	db: Db,
	after: ChainPlace,
	most: number,
	verificationKey?: Buffer,
): { bad?: BadEntry; to: ChainPlace } {
	const present = db
		.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
		.all()
		.map(({ name }) => name)
	if (guards.some((guard) => !present.includes(guard))) {
		return {
			bad: { seq: 0, says: 'The guard against changing entries has been taken out of the database.' },
			to: after,
		}
	}
	const rows = db.prepare<[number, number], Row>(
		`SELECT ${columns}, salt, payload FROM entry LEFT JOIN entry_payload USING (seq) WHERE seq > ? ORDER BY seq LIMIT ?`,
	)
	const disposals = new Map(
		db
			.prepare<[], { subject: string; seq: number }>(
				"SELECT subject_id AS subject, seq FROM entry WHERE action = 'close.disposal-done'",
			)
			.all()
			.map(({ subject, seq }) => [subject, seq]),
	)
	let expected = after.seq + 1
	let { h: before, hlc } = after
	let key = verificationKey
	for (const row of rows.iterate(after.seq, most)) {
		const disposed = row.seq < (disposals.get(row.subject_id) ?? 0)
		const says = badRow(row, expected, before, hlc, disposed)
		if (says) return { bad: { seq: expected, says }, to: after }
		if (key) {
			if (!mac(key, row.h).equals(row.m)) {
				return { bad: { seq: expected, says: `The seal of entry ${expected} does not fit.` }, to: after }
			}
			key = evolve(key)
		}
		expected++
		before = row.h
		hlc = row.hlc
	}
	return { to: { seq: expected - 1, h: before, hlc, ...(key && { key }) } }
}

/** The head's hash as people compare it: twenty hexadecimal digits in groups of four. */
export function sealOf(hash: Buffer): string {
	return hash.toString('hex').slice(0, 20).toUpperCase().match(/.{4}/g)!.join('-')
}

import {
	awaitsReview,
	type Case,
	type CaseDocument,
	defaultSettings,
	dueOf,
	type Entry,
	type IncomingDocument,
	type PackShelf,
	type PersonStanding,
	type RequestRow,
	type Settings,
	settingsSchema,
} from '../../domain/index.ts'
import { type Db, prepared } from '../driver.ts'
import { dropOriginal } from '../files.ts'
import { type CitationMarks, readMarks, readShelf } from '../packs.ts'
import { referenceKey, requestRow } from './request-row.ts'
import { documentText, letterText, requestText } from './search-text.ts'

const standingAfter = {
	'person.suspended': 'suspended',
	'person.resumed': 'active',
	'person.removed': 'removed',
} as const satisfies Record<string, PersonStanding>

/**
 * The tables that follow from the journal. `apply` is given every entry once, in order; the same
 * entries give the same tables. It reads nothing but these tables and the text of kept documents.
 */
export class Projections {
	readonly #db: Db
	/** A request as its entries make it, from memory or from the journal. */
	readonly #caseOf: (id: string) => Case
	#settings: Settings | undefined
	#packs: PackShelf | undefined
	#marks: CitationMarks | undefined

	constructor(db: Db, caseOf: (id: string) => Case) {
		this.#db = db
		this.#caseOf = caseOf
	}

	/** @param subject the request after this entry, for entries about a request */
	apply(entry: Entry, subject: Case | undefined): void {
		if (subject) this.#applyToRequest(entry, subject)
		switch (entry.kind) {
			case 'vault.created':
				this.#set('serviceName', entry.payload.serviceName)
				return
			case 'person.added': {
				const { personId, name, role } = entry.payload
				prepared(this.#db, 'INSERT INTO person (id, name, role, added_at, changed_at) VALUES (?, ?, ?, ?, ?)').run(
					...[personId, name, role, entry.at, entry.at],
				)
				return
			}
			case 'person.role-changed': {
				const { personId, role } = entry.payload
				prepared(this.#db, 'UPDATE person SET role = ?, changed_at = ? WHERE id = ?').run(role, entry.at, personId)
				return
			}
			case 'person.suspended':
			case 'person.resumed':
			case 'person.removed':
				prepared(this.#db, 'UPDATE person SET standing = ?, changed_at = ? WHERE id = ?').run(
					standingAfter[entry.kind],
					entry.at,
					entry.payload.personId,
				)
				return
			case 'settings.changed': {
				for (const [name, value] of Object.entries(entry.payload.changes)) this.#set(name, value)
				if ('replyWorkingDays' in entry.payload.changes || 'serviceNation' in entry.payload.changes) this.#redate()
				return
			}
			default:
				this.#applyToPacks(entry)
		}
	}

	#applyToPacks(entry: Entry): void {
		switch (entry.kind) {
			case 'pack.key-added': {
				const { fingerprint, name, publicKey } = entry.payload
				prepared(this.#db, 'INSERT INTO publisher_key VALUES (?, ?, ?, ?, ?)').run(
					...[fingerprint, name, publicKey, entry.at, entry.actor],
				)
				return
			}
			case 'pack.key-removed':
				prepared(this.#db, 'DELETE FROM publisher_key WHERE fingerprint = ?').run(entry.payload.fingerprint)
				return
			case 'pack.accepted': {
				const { ref, sha256, fingerprint, content } = entry.payload
				prepared(this.#db, 'INSERT INTO pack VALUES (?, ?, ?, ?, ?, ?, ?)').run(
					...[ref, entry.seq, entry.at, entry.actor, sha256, fingerprint, content],
				)
				this.#packs = undefined
				return
			}
			case 'citation.checked': {
				const { check, source, sourceUrl, checkedOn, seen } = entry.payload
				prepared(this.#db, 'INSERT OR REPLACE INTO citation_check VALUES (?, ?, ?, ?, ?, ?)').run(
					...[check, source, sourceUrl, checkedOn, entry.actor, seen],
				)
				this.#marks = undefined
				return
			}
			case 'citation.unchecked': {
				const { check, source, sourceUrl } = entry.payload
				prepared(this.#db, 'DELETE FROM citation_check WHERE check_id = ? AND source = ? AND source_url = ?').run(
					check,
					source,
					sourceUrl,
				)
				this.#marks = undefined
			}
		}
	}

	/** Every pack that the service has. */
	packs(): PackShelf {
		this.#packs ??= readShelf(this.#db)
		return this.#packs
	}

	/** Which citations somebody held against the published text. */
	citationChecks(): CitationMarks {
		this.#marks ??= readMarks(this.#db)
		return this.#marks
	}

	/** Settings as they stand. */
	settings(): Settings {
		if (!this.#settings) {
			const rows = prepared<[], { name: string; value: string }>(this.#db, 'SELECT name, value FROM setting').all()
			const changed = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]))
			this.#settings = settingsSchema.parse({ ...defaultSettings, ...changed })
		}
		return this.#settings
	}

	/** After a transaction that was rolled back: what is remembered may not be what is stored. */
	forget(): void {
		this.#settings = undefined
		this.#packs = undefined
		this.#marks = undefined
	}

	#set(name: string, value: unknown): void {
		prepared(
			this.#db,
			'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
		).run(name, JSON.stringify(value))
		this.#settings = undefined
	}

	#redate(): void {
		const waiting = prepared<[], { id: string; last_seq: number }>(
			this.#db,
			"SELECT id, last_seq FROM request WHERE waiting <> 'nobody' ORDER BY year, number",
		)
		for (const { id } of waiting.all()) this.#storeRow(this.#caseOf(id))
	}

	#applyToRequest(entry: Entry, subject: Case): void {
		this.#storeRow(subject)
		switch (entry.kind) {
			case 'request.logged':
			case 'request.version-added':
				this.#storeText(subject.id, 'request', requestText(subject))
				for (const document of entry.payload.documents) this.#storeDocument(subject, document, entry.seq)
				return
			case 'request.fields-changed':
			case 'request.client-reference-changed':
				this.#storeText(subject.id, 'request', requestText(subject))
				return
			case 'document.added':
				this.#storeDocument(subject, entry.payload, entry.seq)
				return
			case 'note.added':
				this.#storeText(subject.id, `note:${entry.payload.noteId}`, entry.payload.text)
				return
			case 'letter.started':
			case 'letter.edited':
			case 'letter.sent':
			case 'letter.discarded':
				this.#storeLetter(subject, entry.payload.letterId)
				return
			case 'close.disposal-done':
				this.#dropAll(subject.id)
		}
	}

	#storeRow(subject: Case): void {
		const row: RequestRow = requestRow(subject, this.settings(), this.packs())
		const [year = '0', number = '0'] = row.reference.split('-')
		prepared(
			this.#db,
			`INSERT INTO request (id, reference, year, number, client_reference, client_key, received_on, asking_body,
				requester, police_reference, police_key, lane, waiting, next_date, next_date_is, not_shown, asked, changed_at,
				version, last_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				ON CONFLICT (id) DO UPDATE SET client_reference = excluded.client_reference, client_key = excluded.client_key,
				received_on = excluded.received_on, asking_body = excluded.asking_body, requester = excluded.requester,
				police_reference = excluded.police_reference, police_key = excluded.police_key, lane = excluded.lane,
				waiting = excluded.waiting, next_date = excluded.next_date, next_date_is = excluded.next_date_is,
				not_shown = excluded.not_shown, asked = excluded.asked, changed_at = excluded.changed_at,
				version = excluded.version, last_seq = excluded.last_seq`,
		).run(
			...[row.id, row.reference, Number(year), Number(number), row.clientReference, referenceKey(row.clientReference)],
			...[row.receivedOn, row.askingBody, row.requester, row.policeReference, referenceKey(row.policeReference)],
			...[row.lane, row.waiting, row.nextDate, row.nextDateIs, row.notShown, row.asked, row.changedAt, row.version],
			subject.lastSeq,
		)
		this.#storeWork(subject, row)
	}

	/** Whose an open request is, and what is due; a closed one has no row here. */
	#storeWork(subject: Case, row: RequestRow): void {
		const { work } = subject
		if (work.closed || work.disposed) {
			prepared(this.#db, 'DELETE FROM open_work WHERE request_id = ?').run(subject.id)
			return
		}
		const { due, dueIs } = dueOf(subject, row, this.settings())
		prepared(
			this.#db,
			`INSERT INTO open_work (request_id, assigned_to, waiting_since, due, due_is, awaits_review)
				VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (request_id) DO UPDATE SET assigned_to = excluded.assigned_to,
				waiting_since = excluded.waiting_since, due = excluded.due, due_is = excluded.due_is,
				awaits_review = excluded.awaits_review`,
		).run(subject.id, work.assignedTo, subject.waitingSince, due, dueIs, awaitsReview(subject) ? 1 : 0)
	}

	/** Everything of a request that was disposed of but its row: files, their text, letters, what is searched. */
	#dropAll(requestId: string): void {
		const documents = prepared<[string], { id: string }>(this.#db, 'SELECT id FROM document WHERE request_id = ?').all(
			requestId,
		)
		for (const { id } of documents) dropOriginal(this.#db, id)
		prepared(this.#db, 'DELETE FROM document WHERE request_id = ?').run(requestId)
		prepared(this.#db, 'DELETE FROM letter WHERE request_id = ?').run(requestId)
		const parts = prepared<[string], { part: string }>(this.#db, 'SELECT part FROM text_part WHERE request_id = ?').all(
			requestId,
		)
		for (const { part } of parts) this.#dropText(requestId, part)
	}

	#storeDocument(subject: Case, document: CaseDocument, seq: number): void {
		const { documentId, name, mediaType, bytes, sha256, problem, readBy } = document
		prepared(
			this.#db,
			`INSERT INTO document (id, request_id, version, name, media_type, bytes, sha256, problem, read_by, added_entry)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		).run(
			...[documentId, subject.id, subject.versions.length, name, mediaType, bytes, sha256],
			...[problem ?? null, readBy ?? null, seq],
		)
		const text = prepared<[string], { read: string }>(
			this.#db,
			'SELECT read FROM document_text WHERE document_id = ?',
		).get(documentId)
		const read: IncomingDocument | undefined = text && JSON.parse(text.read)
		this.#storeText(subject.id, `document:${documentId}`, read ? documentText(read) : name)
	}

	#storeLetter(subject: Case, letterId: string): void {
		const letter = subject.letters.find((candidate) => candidate.letterId === letterId)
		if (!letter) return
		prepared(
			this.#db,
			`INSERT INTO letter (id, request_id, kind, state, sent_on, version, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)
				ON CONFLICT (id) DO UPDATE SET state = excluded.state, sent_on = excluded.sent_on,
				changed_at = excluded.changed_at`,
		).run(
			...[letterId, subject.id, letter.letter.kind, letter.state, letter.sentOn ?? '', letter.version],
			letter.changedAt,
		)
		const part = `letter:${letterId}`
		if (letter.state === 'discarded') this.#dropText(subject.id, part)
		else this.#storeText(subject.id, part, letterText(letter.letter))
	}

	#storeText(requestId: string, part: string, text: string): void {
		const known = this.#partOf(requestId, part)
		if (known !== undefined) {
			prepared(this.#db, 'UPDATE register_text SET text = ? WHERE rowid = ?').run(text, known)
			return
		}
		const { lastInsertRowid } = prepared(this.#db, 'INSERT INTO text_part (request_id, part) VALUES (?, ?)').run(
			requestId,
			part,
		)
		prepared(this.#db, 'INSERT INTO register_text (rowid, text) VALUES (?, ?)').run(lastInsertRowid, text)
	}

	#dropText(requestId: string, part: string): void {
		const known = this.#partOf(requestId, part)
		if (known === undefined) return
		prepared(this.#db, 'DELETE FROM register_text WHERE rowid = ?').run(known)
		prepared(this.#db, 'DELETE FROM text_part WHERE rowid = ?').run(known)
	}

	#partOf(requestId: string, part: string): number | undefined {
		return prepared<[string, string], { rowid: number }>(
			this.#db,
			'SELECT rowid FROM text_part WHERE request_id = ? AND part = ?',
		).get(requestId, part)?.rowid
	}
}

/**
 * Tables that must be the same after a replay, each with what makes a row its own.
 * Row numbers of texts are left out: after a disposal they are not the ones that a replay gives.
 */
export const projectedTables: readonly { table: string; rows: string; key: readonly string[] }[] = [
	...['person', 'request', 'document', 'letter'].map((table) => ({ table, rows: `* FROM ${table}`, key: ['id'] })),
	{ table: 'setting', rows: '* FROM setting', key: ['name'] },
	{ table: 'pack', rows: '* FROM pack', key: ['seq'] },
	{ table: 'publisher_key', rows: '* FROM publisher_key', key: ['fingerprint'] },
	{ table: 'citation_check', rows: '* FROM citation_check', key: ['check_id', 'source', 'source_url'] },
	{ table: 'open_work', rows: '* FROM open_work', key: ['request_id'] },
	{
		table: 'register_text',
		rows: `request_id, part, (SELECT text FROM register_text t WHERE t.rowid = text_part.rowid) AS text FROM text_part`,
		key: ['request_id', 'part'],
	},
]

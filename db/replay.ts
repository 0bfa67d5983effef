import { applyEntry, buildCase, type Case, type Entry, isCaseEntry } from '../domain/index.ts'
import { type Db, inTransaction, prepared } from './driver.ts'
import type { Journal } from './journal.ts'
import { Projections, type projectedTables } from './projections/index.ts'

const casesInMemory = 500

/**
 * Applies the entries of a journal, in order and part by part, to an empty database of the newest schema. Texts of
 * kept documents are not in the journal; they are carried over as they are.
 */
export class Replay {
	readonly #journal: Journal
	readonly #source: Db
	readonly #target: Db
	readonly #cases = new Map<string, Case>()
	readonly #projections: Projections
	#upTo = 0

	constructor(journal: Journal, source: Db, target: Db) {
		this.#journal = journal
		this.#source = source
		this.#target = target
		this.#projections = new Projections(target, (id) => this.#caseOf(id))
	}

	/**
	 * Applies at most `most` more entries.
	 *
	 * @returns how many there were
	 */
	advance(most: number): number {
		const entries = this.#journal.after(this.#upTo, most)
		if (entries.length > 0) {
			inTransaction(this.#target, () => {
				for (const entry of entries) this.#apply(entry)
			})
		}
		return entries.length
	}

	#apply(entry: Entry): void {
		for (const documentId of documentsOf(entry)) this.#carryOver(documentId)
		const subject = this.#after(entry)
		this.#upTo = entry.seq
		if (subject) this.#cases.set(entry.subject, subject)
		this.#projections.apply(entry, subject)
		const oldest = this.#cases.keys().next().value
		if (this.#cases.size > casesInMemory && oldest !== undefined) this.#cases.delete(oldest)
	}

	#after(entry: Entry): Case | undefined {
		if (!isCaseEntry(entry.kind)) return undefined
		const begins = entry.kind === 'request.logged' || entry.kind === 'close.disposal-done'
		return applyEntry(begins ? undefined : this.#caseOf(entry.subject), entry)
	}

	#caseOf(id: string): Case {
		const known = this.#cases.get(id) ?? buildCase(this.#journal.entriesOf(id).filter(({ seq }) => seq <= this.#upTo))
		this.#cases.delete(id)
		this.#cases.set(id, known)
		return known
	}

	#carryOver(documentId: string): void {
		const text = prepared<[string], { read: string; suggestions: string }>(
			this.#source,
			'SELECT read, suggestions FROM document_text WHERE document_id = ?',
		).get(documentId)
		if (!text) return
		prepared(
			this.#target,
			'INSERT OR REPLACE INTO document_text (document_id, read, suggestions) VALUES (?, ?, ?)',
		).run(documentId, text.read, text.suggestions)
	}
}

function documentsOf(entry: Entry): string[] {
	switch (entry.kind) {
		case 'request.logged':
		case 'request.version-added':
			return entry.payload.documents.map(({ documentId }) => documentId)
		case 'document.added':
			return [entry.payload.documentId]
		default:
			return []
	}
}

/**
 * Compares at most `most` rows of one table after a key in two databases.
 *
 * @param after the key of the last row that was compared; `undefined` to begin
 * @returns whether they differ, and the key from which to go on; none when there are no more rows
 */
export function compareRows(
	{ rows, key }: (typeof projectedTables)[number],
	[one, other]: readonly [Db, Db],
	after: unknown[] | undefined,
	most: number,
): { differ: boolean; next?: unknown[] } {
	const columns = key.join(', ')
	const where = after ? `WHERE (${columns}) > (${key.map(() => '?').join(', ')})` : ''
	const sql = `SELECT ${rows} ${where} ORDER BY ${columns} LIMIT ${most}`
	const [here, there] = [one, other].map((db) =>
		prepared<unknown[], Record<string, unknown>>(db, sql).all(...(after ?? [])),
	) as [Record<string, unknown>[], Record<string, unknown>[]]
	const last = there.at(-1)
	return {
		differ: JSON.stringify(here) !== JSON.stringify(there),
		...(last && there.length === most && { next: key.map((column) => last[column]) }),
	}
}

import { applyEntry, buildCase, type Case, type Entry, isCaseEntry } from '../domain/index.ts'
import { type Db, inTransaction } from './driver.ts'
import type { Journal } from './journal.ts'
import { Projections, projectedTables } from './projections/index.ts'

const casesInMemory = 500

/**
 * Applies every entry of a journal, in order, to an empty database of the newest schema. Texts of
 * kept documents are not in the journal; they are carried over as they are.
 */
export function replay(journal: Journal, source: Db, target: Db): void {
	const cases = new Map<string, Case>()
	let upTo = 0
	const caseOf = (id: string): Case => {
		const known = cases.get(id) ?? buildCase(journal.entriesOf(id).filter(({ seq }) => seq <= upTo))
		cases.delete(id)
		cases.set(id, known)
		return known
	}
	const projections = new Projections(target, caseOf)
	const after = (entry: Entry): Case | undefined => {
		if (!isCaseEntry(entry.kind)) return undefined
		const begins = entry.kind === 'request.logged' || entry.kind === 'close.disposal-done'
		const before = begins ? undefined : caseOf(entry.subject)
		return applyEntry(before, entry)
	}
	inTransaction(target, () => {
		const keep = target.prepare('INSERT INTO document_text (document_id, read, suggestions) VALUES (?, ?, ?)')
		const texts = source.prepare<[], { document_id: string; read: string; suggestions: string }>(
			'SELECT document_id, read, suggestions FROM document_text ORDER BY document_id',
		)
		for (const { document_id, read, suggestions } of texts.iterate()) keep.run(document_id, read, suggestions)
		for (const entry of journal.all()) {
			const subject = after(entry)
			upTo = entry.seq
			if (subject) cases.set(entry.subject, subject)
			projections.apply(entry, subject)
			const oldest = cases.keys().next().value
			if (cases.size > casesInMemory && oldest !== undefined) cases.delete(oldest)
		}
	})
}

/** The first table whose rows are not the same in both databases. */
export function differingTable(one: Db, other: Db): string | undefined {
	return projectedTables.find(({ sql }) => {
		const others = other.prepare(sql).iterate()
		for (const row of one.prepare(sql).iterate()) {
			const twin = others.next()
			if (twin.done || JSON.stringify(twin.value) !== JSON.stringify(row)) {
				others.return?.()
				return true
			}
		}
		return !others.next().done
	})?.table
}

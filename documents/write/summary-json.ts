import { type PublishedTable, publishedTableSchema } from '../../domain/index.ts'

/**
 * A published table as JSON text, for other software: the schema is `domain/summary/schema.json`. Members stand in
 * the schema's order, so that a table gives the same bytes wherever it was kept meanwhile.
 *
 * @param notReal made in practice mode: a first member says so, and no other software takes the file for a
 * service's summary, because the schema has no such member
 */
export function summaryJson(table: PublishedTable, notReal = false): string {
	const mark = notReal ? { NOT_REAL: 'made in practice mode' } : {}
	return `${JSON.stringify({ ...mark, ...publishedTableSchema.parse(table) }, null, '\t')}\n`
}

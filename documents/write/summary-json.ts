import { type PublishedTable, publishedTableSchema } from '../../domain/index.ts'

/**
 * A published table as JSON text, for other software: the schema is `domain/summary/schema.json`. Members stand in
 * the schema's order, so that a table gives the same bytes wherever it was kept meanwhile.
 */
export function summaryJson(table: PublishedTable): string {
	return `${JSON.stringify(publishedTableSchema.parse(table), null, '\t')}\n`
}

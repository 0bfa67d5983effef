import type { PublishedTable } from '../../domain/index.ts'

/** A published table as JSON text, for other software: the schema is `domain/summary/schema.json`. */
export function summaryJson(table: PublishedTable): string {
	return `${JSON.stringify(table, null, '\t')}\n`
}

import { type PublishedTable, publishedCells } from '../../domain/index.ts'

/** The columns, in order. `value` is empty where a number is hidden. */
export const csvColumns = ['part', 'title', 'row', 'label', 'value', 'text', 'percent', 'suppressed', 'reason'] as const

/** A value for one place of a CSV line (RFC 4180); a leading sign that a spreadsheet would run as a formula is quoted away. */
function place(value: string | number | boolean | null): string {
	const text = value === null ? '' : String(value)
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A published table as CSV: one line for each number, given or hidden. UTF-8 with a mark, so that Excel
 * reads it as such, and CRLF line ends.
 *
 * @param notReal made in practice mode: the first line says so
 */
export function summaryCsv(table: PublishedTable, notReal = false): string {
	const lines = publishedCells(table).map(({ part, title, cell }) =>
		[part, title, cell.key, cell.label, cell.value, cell.text, cell.percent, cell.suppressed, cell.reason]
			.map(place)
			.join(','),
	)
	const mark = notReal ? ['NOT REAL: made in practice mode'] : []
	return `\ufeff${[...mark, csvColumns.join(','), ...lines].join('\r\n')}\r\n`
}

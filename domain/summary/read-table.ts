import { z } from 'zod'
import { formatName, formatVersion, type PublishedTable, publishedTableSchema } from './published.ts'

/** Why a file cannot be taken, in a sentence. */
export class NotATable extends Error {}

/** What no schema can say: a number is either given or hidden, and a hidden one has nothing to be read from. */
function contradiction(table: PublishedTable): string | undefined {
	const cells = [
		table.received,
		table.openAtStart,
		table.openAtEnd,
		...table.byYear,
		...table.sections.flatMap(({ cells: mine, total }) => [total, ...mine]),
		...table.crossTables.flatMap(({ cells: mine }) => mine.flat()),
	]
	for (const { key, value, suppressed, reason, percent, text } of cells) {
		if (suppressed !== (value === null) || suppressed !== (reason !== '')) return `“${key}” is both given and hidden`
		if (suppressed && percent !== null) return `“${key}” is hidden but has a percentage`
		if (value !== null && text !== String(value)) return `“${key}” is printed as another number`
		if (value !== null && value > 0 && value < table.floor) return `“${key}” is smaller than the smallest number shown`
		if (value !== null && value % table.rounding !== 0) return `“${key}” is not rounded`
	}
	if (table.profile !== 'internal' && table.internal !== null) return 'it carries internal figures'
	return undefined
}

/**
 * Reads a table from its JSON text and holds it to the published schema.
 * @throws NotATable with a sentence that says what is wrong
 */
export function readPublishedTable(text: string): PublishedTable {
	let value: unknown
	try {
		value = JSON.parse(text)
	} catch {
		throw new NotATable('This is not a JSON file.')
	}
	const facts = z.looseObject({ format: z.literal(formatName), version: z.int() }).safeParse(value)
	if (!facts.success) throw new NotATable('This is not an annual summary.')
	if (facts.data.version !== formatVersion) {
		throw new NotATable(`This summary has format version ${facts.data.version}; version ${formatVersion} is needed.`)
	}
	if (typeof value === 'object' && value !== null && 'NOT_REAL' in value)
		throw new NotATable('This summary was made in practice mode: nothing in it is real, so it is not counted.')
	const parsed = publishedTableSchema.safeParse(value)
	if (!parsed.success) {
		const [issue] = parsed.error.issues
		throw new NotATable(
			`This summary does not fit its schema: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`,
		)
	}
	const wrong = contradiction(parsed.data)
	if (wrong) throw new NotATable(`This summary contradicts itself: ${wrong}.`)
	return parsed.data
}

import { z } from 'zod'
import { formatVersion, publishedTableSchema } from './published.ts'

/** The published JSON Schema of a table: `schema.json` beside this file is this, as text. */
export function publishedJsonSchema(): object {
	return {
		$id: `https://threshold.example.org/schema/annual-summary-${formatVersion}.json`,
		title: `Threshold annual summary, version ${formatVersion}`,
		...z.toJSONSchema(publishedTableSchema, { target: 'draft-2020-12' }),
	}
}

import { z } from 'zod'
import { publishedTableSchema } from './published.ts'
import { profiles } from './sections.ts'

export const exportKinds = ['pdf', 'xlsx', 'csv', 'json'] as const
export type ExportKind = (typeof exportKinds)[number]

/** Entries of the annual summary. Spread into `entries.ts`. */
export const summaryEntryKinds = {
	/** A summary left as a file. The table is kept as it was given out: later ones are compared with it. */
	'summary.exported': z.strictObject({
		profile: z.enum(profiles),
		/** First and last day that were counted. */
		from: z.iso.date(),
		to: z.iso.date(),
		as: z.enum(exportKinds),
		/** Over the table in canonical JSON. */
		tableSha256: z.string().regex(/^[0-9a-f]{64}$/),
		table: publishedTableSchema,
	}),
} as const

import { z } from 'zod'
import type { Command } from '../contract.ts'
import type { Role } from '../people.ts'
import { safeText } from '../text.ts'
import { periodSchema } from './period.ts'
import type { PublishedTable } from './published.ts'
import { type Profile, profiles } from './sections.ts'
import { type ExportKind, exportKinds } from './summary-entries.ts'
import type { AskerCompleteness } from './who-asks-well.ts'

/** Commands of the annual summary. Spread into `contract.ts`. */

const lead: readonly Role[] = ['clinical_lead']

export const summaryInput = z.strictObject({
	profile: z.enum(profiles),
	period: periodSchema,
	/** Raises the smallest number that is shown. */
	floor: z.int().min(0).max(1000).optional(),
	/** The numbers given out last for this audience and period, whatever the register says since. */
	asGiven: z.boolean().optional(),
})
export type SummaryInput = z.infer<typeof summaryInput>

export interface EarlierExport {
	/** ISO instant. */
	at: string
	by: string
	profile: Profile
	label: string
	as: ExportKind
	/** Whether the table would be the same today. */
	sameAsNow: boolean
}

export interface SummaryPreview {
	/** The only thing that page, charts and files are drawn from. */
	table: PublishedTable
	/** Requests of the period whose record lacks something that is counted. */
	incomplete: { requestId: string; reference: string; missing: string[] }[]
	/** Requests without a day of receipt: in no year at all. */
	undated: { requestId: string; reference: string }[]
	/**
	 * Requests that were disposed of: in this period and still counted, by what was kept for it; and in no year
	 * at all, because nothing was kept or their day of receipt was never known.
	 */
	disposed: { counted: number; inNoYear: number }
	/** True numbers, for the person who prepares the summary. */
	openAtStart: number
	openAtEnd: number
	/** Where no request was received in the period: calendar years in which some were, the newest first. */
	otherYears: number[]
	/** The newest first. */
	earlierExports: EarlierExport[]
	/** Tables given out for the years before, for the line of years. */
	earlierTables: PublishedTable[]
	/** Why this table must not be given out beside an earlier one. */
	riskSentence?: string
	/** A table of this period was given out for this audience: `asGiven` brings it again. */
	givenOut: boolean
	/** Internal only. */
	whoAsksWell?: AskerCompleteness[]
}

/** What is written to a file, and where it went. */
export interface SummaryExported {
	saved: boolean
	path?: string
}

const lookAt: Command<typeof summaryInput, SummaryPreview> = {
	input: summaryInput,
	roles: lead,
	when: 'open',
	where: 'vault',
}

const exportInput = z.strictObject({
	...summaryInput.shape,
	as: z.enum(exportKinds),
	/** Name of the funder, printed on a funder's report; empty otherwise. */
	audience: safeText(200),
})

const sendOut: Command<typeof exportInput, SummaryExported> = {
	input: exportInput,
	roles: lead,
	when: 'open',
	where: 'main',
}

/** Stops an export that has not been written yet. */
const stop: Command<z.ZodObject<Record<never, never>, z.core.$strict>, null> = {
	input: z.strictObject({}),
	roles: lead,
	when: 'open',
	where: 'main',
}

export const summaryContract = {
	'summary.preview': lookAt,
	'summary.export': sendOut,
	'summary.stop-export': stop,
} as const

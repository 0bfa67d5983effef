import { z } from 'zod'
import { draftContent } from '../contract.ts'
import { type EntryKind, entryKinds } from '../entries.ts'
import { roles, standings } from '../people.ts'
import { lanes } from '../request.ts'
import { settingsSchema } from '../settings.ts'
import { idText } from '../text.ts'

/**
 * The form of everything that a register holds, as it is given out whole: `register.json` and, one to a line,
 * `entries.jsonl`. Files and letters lie beside them under the names that are given here.
 */

const exportedDocument = z.strictObject({
	documentId: idText,
	/** Version of the request that it came with; 0 in a draft. */
	version: z.int().min(0),
	/** As it came. */
	name: z.string(),
	mediaType: z.string(),
	bytes: z.int().min(0),
	/** Lower-case hexadecimal. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	/** Where it lies in the zip. */
	file: z.string(),
})

export const registerExportSchema = z.strictObject({
	format: z.literal('threshold-register'),
	v: z.literal(1),
	vaultId: z.string(),
	/** ISO instant. */
	exportedAt: z.iso.datetime(),
	appVersion: z.string(),
	/** Number of the last entry in `entries.jsonl` and in the history. */
	lastEntry: z.int().min(1),
	settings: settingsSchema,
	people: z.array(
		z.strictObject({
			personId: idText,
			name: z.string(),
			role: z.enum(roles),
			standing: z.enum(standings),
			addedAt: z.string(),
			changedAt: z.string(),
		}),
	),
	requests: z.array(
		z.strictObject({
			id: idText,
			reference: z.string(),
			clientReference: z.string(),
			receivedOn: z.string(),
			askingBody: z.string(),
			requester: z.string(),
			policeReference: z.string(),
			lane: z.enum(lanes),
			waiting: z.string(),
			documents: z.array(exportedDocument),
			letters: z.array(
				z.strictObject({ letterId: idText, kind: z.string(), state: z.string(), sentOn: z.string(), file: z.string() }),
			),
			/** The request with all that was recorded about it, as its entries make it. */
			case: z.looseObject({ id: idText, reference: z.string() }),
		}),
	),
	/** Working papers that nobody has logged yet. */
	drafts: z.array(
		z.strictObject({
			draftId: idText,
			startedAt: z.string(),
			content: draftContent,
			documents: z.array(exportedDocument),
		}),
	),
})
export type RegisterExport = z.infer<typeof registerExportSchema>
export type ExportedDocument = z.infer<typeof exportedDocument>

const entrySchema = <Kind extends EntryKind>(kind: Kind) =>
	z.strictObject({
		seq: z.int().min(1),
		id: idText,
		at: z.iso.datetime(),
		/** Id of the person, who is named in `register.json`. */
		actor: z.string(),
		role: z.enum([...roles, 'system']),
		kind: z.literal(kind),
		/** Id of the request, or empty. */
		subject: z.string(),
		payload: entryKinds[kind],
	})

/** One line of `entries.jsonl`. */
export const exportedEntrySchema = z.union((Object.keys(entryKinds) as EntryKind[]).map(entrySchema))

/** Both forms in the words of JSON Schema 2020-12, to lie beside what they describe. */
export function exportSchemas(): { register: object; entry: object } {
	const words = { unrepresentable: 'any', io: 'input' } as const
	return { register: z.toJSONSchema(registerExportSchema, words), entry: z.toJSONSchema(exportedEntrySchema, words) }
}

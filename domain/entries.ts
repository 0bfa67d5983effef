import { z } from 'zod'
import { caseworkEntryKinds } from './casework/casework-entries.ts'
import { letterKinds } from './letters/types.ts'
import { packsEntryKinds } from './packs/packs-entries.ts'
import { roles } from './people.ts'
import { answerNames, fieldNames, lanes } from './request.ts'
import { settingsSchema } from './settings.ts'
import { summaryEntryKinds } from './summary/summary-entries.ts'
import { dateText, idText, safeText } from './text.ts'
import { trustEntryKinds } from './trust/trust-entries.ts'

/**
 * Every change there is. An entry's payload is checked against its schema before it is appended;
 * nothing else is ever written to the record. Kinds are only added to, never changed: an old
 * journal must replay for ever.
 */

export const evidenceSchema = z.strictObject({
	document: safeText(500),
	page: z.int().min(0).max(10_000),
	start: z.int().min(0),
	end: z.int().min(0),
	quote: safeText(4000),
})

export const fieldName = z.enum(fieldNames)
export const answerName = z.enum(answerNames)
export const fieldValues = z.partialRecord(fieldName, safeText(4000))
export const answerValues = z.partialRecord(answerName, safeText(2000))
/** Places in the documents by the field or answer that they show. */
export const evidenceByName = z.partialRecord(z.union([fieldName, answerName]), z.array(evidenceSchema).max(10))

export const documentFacts = z.strictObject({
	documentId: idText,
	name: safeText(300),
	mediaType: safeText(200),
	bytes: z.int().min(0),
	/** Lower-case hexadecimal. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	problem: z.enum(['password-protected', 'empty', 'unreadable', 'unsupported', 'too-large']).optional(),
	readBy: z.enum(['text', 'ocr']).optional(),
})

const versionFacts = {
	fields: fieldValues,
	answers: answerValues,
	/** Answers that reading proposed and nobody has confirmed yet. */
	proposed: z.array(answerName).max(200),
	evidence: evidenceByName,
	documents: z.array(documentFacts).max(50),
	/** The pack the request is assessed under for ever: the one in force when it was received. */
	pack: safeText(40),
	lane: z.enum(lanes),
}

export const letterBlock = z.strictObject({
	id: safeText(80),
	source: z.union([
		z.strictObject({ finding: safeText(20), also: z.array(safeText(20)).max(10).optional() }),
		z.strictObject({ template: safeText(40) }),
		z.strictObject({ person: safeText(80) }),
	]),
	text: safeText(6000),
	shape: z.enum(['heading', 'item', 'option', 'field', 'enclosure']).optional(),
	composedText: safeText(6000).optional(),
})

export const letterBody = z.strictObject({
	kind: z.enum(letterKinds),
	addressee: z.strictObject({ name: safeText(300), lines: z.array(safeText(300)).max(12) }),
	references: z.array(z.strictObject({ label: safeText(80), value: safeText(200) })).max(8),
	subject: safeText(300),
	salutation: safeText(200),
	blocks: z.array(letterBlock).max(200),
	closing: safeText(300),
	blockedBecause: safeText(1000).optional(),
	signs: z.array(z.enum(roles)),
})

export const sendMethods = ['email', 'secure-email', 'post', 'hand', 'portal'] as const
export const waitingFor = ['us', 'police', 'client', 'court', 'nobody'] as const
export const linkRelations = ['chaser', 'duplicate', 'same-client', 'unrelated'] as const

/** Payload schema by kind. The subject of `request.*`, `letter.*`, `findings.*`, `client.*`, `note.*` is the request. */
export const entryKinds = {
	'vault.created': z.strictObject({ serviceName: safeText(200) }),
	'person.added': z.strictObject({ personId: idText, name: safeText(200), role: z.enum(roles) }),
	'person.passphrase-changed': z.strictObject({ personId: idText, how: z.enum(['own', 'recovery']) }),
	'recovery.code-made': z.strictObject({}),
	'recovery.code-confirmed': z.strictObject({}),
	'settings.changed': z.strictObject({ changes: settingsSchema.partial() }),
	'session.unlocked': z.strictObject({ how: z.enum(['passphrase', 'recovery']), failedBefore: z.int().min(0) }),
	'request.logged': z.strictObject({
		reference: safeText(40),
		/** The service's own reference or initials for the person: never printed in a letter to police. */
		clientReference: safeText(100),
		/** Local time of receipt, HH:MM, or empty when unknown: never 00:00 for unknown. */
		receivedAt: z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]),
		...versionFacts,
	}),
	'request.version-added': z.strictObject({ ...versionFacts, carried: z.array(safeText(20)).max(100) }),
	'request.fields-changed': z.strictObject({
		changes: fieldValues,
		evidence: evidenceByName,
		reason: safeText(1000),
	}),
	'request.client-reference-changed': z.strictObject({ clientReference: safeText(100), reason: safeText(1000) }),
	'request.answers-changed': z.strictObject({
		changes: answerValues,
		evidence: evidenceByName,
		reason: safeText(1000),
		/** Those of `changes` that the app worked out from others: they stay as confirmed, or not, as they were. */
		derived: z.array(answerName).max(200).optional(),
	}),
	'request.lane-changed': z.strictObject({
		lane: z.enum(lanes),
		reason: safeText(1000).min(1),
		/** The lane that it was in, so that the entry says both. */
		from: z.enum(lanes).optional(),
	}),
	'request.linked': z.strictObject({ other: idText, relation: z.enum(linkRelations) }),
	'request.waiting': z.strictObject({ for: z.enum(waitingFor), note: safeText(1000) }),
	'document.added': documentFacts,
	'findings.confirmed': z.strictObject({
		findings: z
			.array(
				z.strictObject({
					check: safeText(20),
					standing: z.enum(['shown', 'not shown', 'unclear', 'not applicable']),
				}),
			)
			.min(1)
			.max(100),
		/** Answers that stand behind these findings: confirmed with them. */
		answers: z.array(answerName).max(200).optional(),
	}),
	'client.notice-cleared': z.strictObject({ reason: safeText(1000).min(1) }),
	'client.safe-contact': z.strictObject({
		standing: z.enum(['confirmed', 'none_safe', 'unknown']),
		route: safeText(1000),
		mustNotKnow: safeText(1000),
	}),
	'letter.started': z.strictObject({ letterId: idText, letter: letterBody }),
	'letter.edited': z.strictObject({ letterId: idText, letter: letterBody }),
	'letter.discarded': z.strictObject({ letterId: idText }),
	/** The clinical lead let these sentences pass, although they seem to confirm that the person is a client. */
	'letter.mentions-allowed': z.strictObject({
		letterId: idText,
		sentences: z.array(safeText(6000)).min(1).max(50),
		reason: safeText(1000).min(1),
	}),
	'letter.exported': z.strictObject({ letterId: idText, as: z.enum(['pdf', 'docx', 'print']) }),
	'letter.sent': z.strictObject({
		letterId: idText,
		letter: letterBody,
		sentOn: dateText,
		method: z.enum(sendMethods),
		/** Over the letter as sealed, in canonical JSON. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
	}),
	'note.added': z.strictObject({ noteId: idText, text: safeText(10_000).min(1) }),
	'document.saved-out': z.strictObject({ documentId: idText, reason: safeText(1000).min(1) }),
	...caseworkEntryKinds,
	...summaryEntryKinds,
	...trustEntryKinds,
	...packsEntryKinds,
} as const

export type EntryKind = keyof typeof entryKinds
export type Payload<Kind extends EntryKind> = z.infer<(typeof entryKinds)[Kind]>

/** An entry as its readers see it: who, when, what. The journal's chain adds the hashes. */
export type Entry<Kind extends EntryKind = EntryKind> = {
	[K in Kind]: {
		seq: number
		id: string
		/** ISO instant, UTC. */
		at: string
		actor: string
		role: (typeof roles)[number] | 'system'
		kind: K
		/** Id of the request, or empty for entries about the vault, people or settings. */
		subject: string
		payload: Payload<K>
	}
}[Kind]

/** Kinds whose subject is a request and which its case is built from. */
export function isCaseEntry(kind: EntryKind): boolean {
	return /^(request|document|findings|client|letter|note|work|emergency|search|court|decision|release|close)\./.test(
		kind,
	)
}

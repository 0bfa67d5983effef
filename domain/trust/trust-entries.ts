import { z } from 'zod'
import { roles } from '../people.ts'
import { idText, safeText } from '../text.ts'

/** What `access.detail-opened` says of a page that was printed. */
export const printedDetail = 'on paper'

/** Entries about people, keys and the history itself. Spread into `entries.ts`. */
export const trustEntryKinds = {
	'person.role-changed': z.strictObject({ personId: idText, role: z.enum(roles) }),
	'person.suspended': z.strictObject({ personId: idText }),
	'person.resumed': z.strictObject({ personId: idText }),
	/** Their passphrase opens the register only with the keystore of one computer, or alone again. */
	'person.device-secret': z.strictObject({ personId: idText, on: z.boolean() }),
	'person.removed': z.strictObject({ personId: idText }),
	/** The vault has a new key: the generation that it opens, and the people who hold it. */
	'key.rotated': z.strictObject({ gen: z.int().min(2), holders: z.array(idText).min(1).max(200) }),
	/** This computer signs the history with a new key: Ed25519, raw, base64. */
	'device.key-made': z.strictObject({ publicKey: z.base64().length(44) }),
	/** The history is not the one that was noted outside the register: from which entry on, and how it shows. */
	'history.rollback-detected': z.strictObject({ badSeq: z.int().min(0), says: safeText(1000) }),
	'history.acknowledged': z.strictObject({ reason: safeText(1000).min(1) }),
	/** Two people signed the head of the history for a year that is over, each with the Ed25519 key of their own slot. */
	'history.year-signed': z.strictObject({
		year: z.int().min(2000).max(9999),
		headSeq: z.int().min(1),
		headHash: z.string().regex(/^[0-9a-f]{64}$/),
		signedAt: z.iso.datetime(),
		signatures: z
			.array(z.strictObject({ personId: idText, publicKey: z.base64().length(44), sig: z.base64().length(88) }))
			.length(2),
	}),
	/** A copy of the journal without what its entries say was saved as a file. */
	'history.exported': z.strictObject({ entries: z.int().min(0) }),
	/** Somebody looked at a request: once an hour for each person and request. */
	'access.viewed': z.strictObject({ requestId: idText }),
	/** Somebody opened detail that is folded until it is asked for. */
	'access.detail-opened': z.strictObject({ requestId: idText, what: safeText(60) }),
	/**
	 * Somebody was refused a command because of their role. `again` counts the same refusals since the entry before,
	 * which were not entered one by one; 0 for the first. `command` is empty where there were too many kinds to name.
	 */
	'command.refused': z.strictObject({
		command: safeText(60),
		requestId: idText.optional(),
		again: z.int().min(0).max(1_000_000_000),
	}),
	/** The report of the self-test was saved as a file. */
	'self-test.saved': z.strictObject({ passed: z.int().min(0), failed: z.int().min(0) }),
	'backup.folder-chosen': z.strictObject({}),
	/** A backup was written and read back: the last entry in it, its length, and the hash of its database. */
	'backup.made': z.strictObject({
		seq: z.int().min(1),
		bytes: z.int().min(1),
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
	}),
	/** The register was opened from a backup that ended at entry `seq`. */
	'backup.restored': z.strictObject({ seq: z.int().min(1), madeAt: z.iso.datetime() }),
	/** What a successor must know was put on paper: with so many open requests. */
	'register.handed-over': z.strictObject({ requests: z.int().min(0) }),
	/** Everything was given out as one encrypted file, with a second person: how much of each, its length and hash. */
	'register.exported': z.strictObject({
		secondId: idText,
		requests: z.int().min(0),
		documents: z.int().min(0),
		letters: z.int().min(0),
		entries: z.int().min(1),
		bytes: z.int().min(1),
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
	}),
	/** The recovery code was split among trustees: so many sheets, so many of them needed. */
	'recovery.shares-made': z.strictObject({ made: z.int().min(2), needed: z.int().min(2) }),
	'recovery.rehearsed': z.strictObject({ with: z.enum(['code', 'shares']) }),
} as const

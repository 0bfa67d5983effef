import { z } from 'zod'
import '../without-eval.ts'
import { authoritySchema } from '../checks/authority-schema.ts'
import { bodySchema } from '../checks/bodies-schema.ts'
import { checkWordsSchema } from '../checks/finding-words-schema.ts'
import { checkSchema } from '../checks/pack-schema.ts'

/** A file that holds a rule pack is no larger than this, in bytes; the pack that is built in takes about 130 kB. */
export const largestPack = 2 * 1024 * 1024

export const packFormat = 'threshold-rule-pack'
export const packFormatVersion = 1

/** 32 bytes and 64 bytes as base64. */
const publicKeyText = z.base64().length(44)
const signatureText = z.base64().length(88)

/**
 * What a publisher writes: everything that the pack which is built in is made of. A pack stands alone, so that a
 * request is assessed in ten years as it is today, whatever a later version of the program has built in.
 */
export const packContentSchema = z.strictObject({
	/** Names the pack and its later corrections: "2026-04-01". */
	id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,29}$/),
	/** Counts the corrections of the same pack, from 1. */
	version: z.int().min(1).max(9999),
	title: z.string().min(1).max(200),
	/** Applies to requests received on or after this day. */
	inForceFrom: z.iso.date(),
	/** Who answers for the pack. */
	publisher: z.string().min(1).max(200),
	publishedOn: z.iso.date(),
	/** In the publisher's words: what changed, and why. */
	summary: z.string().min(1).max(4000),
	checks: z.array(checkSchema).min(1).max(200),
	words: z.record(z.string().regex(/^[A-Z]+-\d{2}$/), checkWordsSchema),
	authority: authoritySchema,
	bodies: z.array(bodySchema).min(1).max(2000),
})
export type PackContent = z.infer<typeof packContentSchema>

/**
 * A pack's file. The signature is Ed25519 over the words of `signedText` and the pack as canonical JSON (RFC 8785), so
 * that spaces and the order of keys do not matter. A draft that nobody signed yet has no signature.
 */
export const packFileSchema = z.strictObject({
	format: z.literal(packFormat),
	formatVersion: z.literal(packFormatVersion),
	pack: packContentSchema,
	signature: z
		.strictObject({ algorithm: z.literal('Ed25519'), publicKey: publicKeyText, value: signatureText })
		.optional(),
})
export type PackFile = z.infer<typeof packFileSchema>

/** What stands before the canonical JSON of a pack when it is signed, so that a signature means nothing elsewhere. */
export const signedText = `${packFormat}/${packFormatVersion}\n`

/** The published JSON Schema of a pack's file: `pack-schema.json` beside this file is this, as text. */
export function packJsonSchema(): object {
	return {
		$id: `https://threshold.example.org/schema/rule-pack-${packFormatVersion}.json`,
		title: `Threshold rule pack, format ${packFormatVersion}`,
		...z.toJSONSchema(packFileSchema, { target: 'draft-2020-12' }),
	}
}

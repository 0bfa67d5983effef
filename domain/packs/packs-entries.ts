import { z } from 'zod'
import { safeText } from '../text.ts'
import { largestPack } from './pack-file.ts'

const hex256 = z.string().regex(/^[0-9a-f]{64}$/)
const checkId = safeText(20).min(1)

/** Entries about rule packs. Spread into `entries.ts`. */
export const packsEntryKinds = {
	/** The service trusts somebody to publish packs: Ed25519, raw, base64; the fingerprint is its SHA-256. */
	'pack.key-added': z.strictObject({
		name: safeText(200).min(1),
		publicKey: z.base64().length(44),
		fingerprint: hex256,
	}),
	'pack.key-removed': z.strictObject({ fingerprint: hex256 }),
	/** A pack is in use from its day on. `content` is the signed file as it came, so that a replay needs nothing else. */
	'pack.accepted': z.strictObject({
		ref: safeText(40).min(1),
		packId: safeText(30).min(1),
		version: z.int().min(1),
		inForceFrom: z.iso.date(),
		title: safeText(200),
		/** Over the pack in canonical JSON. */
		sha256: hex256,
		fingerprint: hex256,
		content: safeText(largestPack),
	}),
	/** Somebody held a check's citation, exactly as it is worded, against the published text. */
	'citation.checked': z.strictObject({
		check: checkId,
		source: safeText(1000).min(1),
		sourceUrl: safeText(1000),
		checkedOn: z.iso.date(),
		/** What was looked at: the address, the edition, the page. */
		seen: safeText(500),
	}),
	'citation.unchecked': z.strictObject({ check: checkId, source: safeText(1000).min(1), sourceUrl: safeText(1000) }),
} as const

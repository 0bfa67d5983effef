import { z } from 'zod'

/** Argon2id parameters: `m` in KiB, `t` passes, `p` lanes. */
export interface KdfCost {
	m: number
	t: number
	p: number
}

/** What new slots are made with (security reference, section 4): about 0.6 s, and any libsodium can read it. */
export const defaultCost: KdfCost = { m: 128 * 1024, t: 3, p: 1 }
/** Below this a file has been weakened, above it somebody wants the app to stall: both are refused before use. */
export const costFloor: KdfCost = { m: 64 * 1024, t: 3, p: 1 }
export const costCeiling: KdfCost = { m: 1024 * 1024, t: 10, p: 4 }

export const kdfSchema = z.strictObject({
	alg: z.literal('argon2id'),
	m: z.int(),
	t: z.int(),
	p: z.int(),
	/** 16 bytes, base64. */
	salt: z.base64().length(24),
})
export type Kdf = z.infer<typeof kdfSchema>

export function costWithin(cost: KdfCost, floor: KdfCost, ceiling: KdfCost): boolean {
	return (['m', 't', 'p'] as const).every((part) => cost[part] >= floor[part] && cost[part] <= ceiling[part])
}

async function hash(secret: Uint8Array, cost: KdfCost, salt: Uint8Array): Promise<Buffer> {
	// Fetched when first wanted: what is known of a vault without a key needs the figures above and no hash.
	const { argon2id } = await import('hash-wasm')
	const bytes = await argon2id({
		password: secret,
		salt,
		memorySize: cost.m,
		iterations: cost.t,
		parallelism: cost.p,
		hashLength: 32,
		outputType: 'binary',
	})
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Stretches a secret to 32 bytes. The caller clears the result. */
export function stretch(secret: Uint8Array, kdf: Kdf): Promise<Buffer> {
	return hash(secret, kdf, Buffer.from(kdf.salt, 'base64'))
}

/** Argon2id (m=64 KiB, t=2, p=1) of "self-test" with sixteen zero bytes as salt; OpenSSL 3.5 gives the same. */
const knownAnswer = '063c1b6306dcfd85e5ff2ec7d49da2876878a8852d3fc68ad4ed680678128665'

/** Proves once at start that the hash function computes what it should, on parameters that cost nothing. */
export async function kdfWorks(): Promise<boolean> {
	const got = await hash(Buffer.from('self-test'), { m: 64, t: 2, p: 1 }, Buffer.alloc(16))
	return got.toString('hex') === knownAnswer
}

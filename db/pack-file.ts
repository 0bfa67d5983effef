import { createHash } from 'node:crypto'
import {
	type PackContent,
	type PackFile,
	packFileSchema,
	packFormat,
	packFormatVersion,
	signedText,
} from '../domain/index.ts'
import { newPair, type RawPair, signatureHolds, signWith } from './asymmetric.ts'
import { canonicalJson } from './canonical-json.ts'

/** A pack's file that cannot be taken, with the sentence that says why. */
export class NotAPack extends Error {}

/** What is signed: a pack as it was read, before any schema touches it. */
function signedBytes(pack: unknown): string {
	return `${signedText}${canonicalJson(pack)}`
}

/** SHA-256 of a pack in canonical JSON, lower-case hexadecimal: what a request's history and the page name it by. */
export function packHash(pack: PackContent): string {
	return createHash('sha256').update(canonicalJson(pack)).digest('hex')
}

/** SHA-256 of a raw public key (base64), lower-case hexadecimal. */
export function keyFingerprint(publicKey: string): string {
	return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
}

/**
 * A raw Ed25519 public key as base64, from that or from a PEM file (SPKI, RFC 8410).
 * @throws NotAPack
 */
export function publicKeyFrom(text: string): string {
	if (/PRIVATE KEY/.test(text)) {
		throw new NotAPack('This is a private key. Nobody but the publisher may have it: ask for the public one.')
	}
	const bytes = Buffer.from(text.replace(/-----[A-Z ]+-----/g, '').replace(/\s/g, ''), 'base64')
	const der = Buffer.from('302a300506032b6570032100', 'hex')
	const raw = bytes.length === 44 && bytes.subarray(0, 12).equals(der) ? bytes.subarray(12) : bytes
	if (raw.length !== 32) {
		throw new NotAPack(
			'This is not a public key for rule packs: that is an Ed25519 key, in a file that ends in .public.pem.',
		)
	}
	return raw.toString('base64')
}

function plainPlace(path: readonly PropertyKey[], raw: unknown): string {
	const [first, second, third] = path
	const checks = (raw as { pack?: { checks?: unknown } })?.pack?.checks
	if (first === 'pack' && second === 'checks' && typeof third === 'number' && Array.isArray(checks)) {
		return [String(checks[third]?.id ?? `check ${third + 1}`), ...path.slice(3).map(String)].join(' ')
	}
	return (first === 'pack' ? path.slice(1) : path).map(String).join(' ')
}

/**
 * A pack's file as its schema has it. Whether it is signed, and by whom, is another question.
 * @throws NotAPack
 */
export function readPackFile(bytes: Uint8Array): PackFile {
	let raw: unknown
	try {
		raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
	} catch {
		throw new NotAPack('This file is not a rule pack: it does not read as JSON.')
	}
	const head = raw as { format?: unknown; formatVersion?: unknown } | null
	if (head?.format !== packFormat) throw new NotAPack('This file is not a rule pack.')
	if (typeof head.formatVersion === 'number' && head.formatVersion > packFormatVersion) {
		throw new NotAPack(
			`This pack is written in format ${head.formatVersion}; this version of Threshold reads format ${packFormatVersion}. Install the newer version first.`,
		)
	}
	const parsed = packFileSchema.safeParse(raw)
	if (parsed.success) return parsed.data
	const [issue] = parsed.error.issues
	const more = parsed.error.issues.length - 1
	const where = plainPlace(issue?.path ?? [], raw)
	throw new NotAPack(
		`This file does not have the shape of a rule pack: ${[where, issue?.message].filter(Boolean).join(': ')}${more > 0 ? `, and ${more} more` : ''}.`,
	)
}

/** Whether the file carries a signature that fits what it says. Who holds the key is another question. */
export function packSignatureHolds({ pack, signature }: PackFile): boolean {
	if (!signature) return false
	try {
		return signatureHolds(Buffer.from(signature.publicKey, 'base64'), signedBytes(pack), signature.value)
	} catch {
		return false
	}
}

/** @param pair raw Ed25519 keys; the caller clears the private one */
export function signPack(pack: PackContent, { publicKey, privateKey }: RawPair): PackFile {
	return {
		format: packFormat,
		formatVersion: packFormatVersion,
		pack,
		signature: {
			algorithm: 'Ed25519',
			publicKey: publicKey.toString('base64'),
			value: signWith(privateKey, signedBytes(pack)),
		},
	}
}

/** A new pair for a publisher. The caller clears the private half. */
export function newPublisherPair(): RawPair {
	return newPair('ed25519')
}

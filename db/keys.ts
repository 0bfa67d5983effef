import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import {
	decrypt,
	derive,
	encrypt,
	newPair,
	openSealed,
	type RawPair,
	sealTo,
	signatureHolds,
	signWith,
} from './asymmetric.ts'
import { canonicalJson } from './canonical-json.ts'
import { costCeiling, costFloor, costWithin, defaultCost, type KdfCost, kdfSchema, stretch } from './kdf.ts'

/**
 * Key slots (security reference, section 4). The vault key is random; each person's slot, and the
 * recovery slot, holds its own X25519 and Ed25519 pairs under a key stretched from the passphrase or
 * code, and the vault key sealed to the X25519 half. `keyslots.json` is not secret but authenticated:
 * it must be canonical JSON byte for byte, each slot signs itself, and whoever last changed the set
 * signs the whole.
 */

/** Format that this program writes, and the newest that it reads. */
const formatVersion = 1
/** Version of a program that knows the slots of `device`; without one of these, version 1 reads the file. */
const deviceVersion = 2
const largestFile = 1024 * 1024

/** Base64 in its one proper form: the spare bits of the last character are zero, so that no two texts say the same. */
const base64 = z.base64().refine((text) => Buffer.from(text, 'base64').toString('base64') === text)
const key32 = base64.length(44)
const slotSchema = z.strictObject({
	/** A person's id, or the recovery slot's own. */
	slotId: z.string().regex(/^[0-9a-f-]{36}$/),
	kind: z.enum(['user', 'recovery']),
	/** Generation in which the slot's private halves were encrypted. */
	gen: z.int().min(1),
	/** 8 bytes of SHA-256(vault id, name) in hexadecimal: a guessed name can be confirmed, none can be read. */
	nameTag: z.string().regex(/^[0-9a-f]{16}$/),
	kdf: kdfSchema,
	/** The slot opens only together with the secret in the keystore of one computer. Never on the recovery slot. */
	device: z.literal(true).optional(),
	pub: z.strictObject({ x: key32, ed: key32 }),
	encPriv: base64,
	sealed: z.strictObject({ VK: z.string().max(400) }),
	sig: base64,
})
const costSchema = z.strictObject({ m: z.int(), t: z.int(), p: z.int() })
const keySetSchema = z.strictObject({
	v: z.literal(formatVersion),
	vaultId: z.string().regex(/^[0-9a-f-]{36}$/),
	gen: z.int().min(1),
	/** The oldest program version of this format that may open the vault. */
	minReader: z.int().min(1),
	kdfFloor: costSchema,
	/** X25519 key to which what happens while locked can be sealed; its private half is in the database. */
	vaultPub: key32,
	slots: z.array(slotSchema).min(1).max(200),
	/** Slot whose Ed25519 key signed the set. */
	setBy: z.string(),
	setSig: base64,
})
export type KeySlot = z.infer<typeof slotSchema>
export type KeySet = z.infer<typeof keySetSchema>
type SlotFacts = Pick<KeySlot, 'slotId' | 'kind' | 'gen' | 'nameTag' | 'kdf' | 'device' | 'pub'>

/** Costs that tests may lower; the product never passes any. */
export interface KeyCosts {
	cost: KdfCost
	floor: KdfCost
}
export const productCosts: KeyCosts = { cost: defaultCost, floor: costFloor }

/** `keyslots.json` cannot be used as it is. */
export class KeySetRefused extends Error {
	readonly reason: 'damaged' | 'newer-version'
	constructor(reason: KeySetRefused['reason'], message: string) {
		super(message)
		this.name = 'KeySetRefused'
		this.reason = reason
	}
}

export function nameTag(vaultId: string, name: string): string {
	const plain = name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
	return createHash('sha256').update(vaultId).update(plain).digest('hex').slice(0, 16)
}

function headerText(vaultId: string, slot: SlotFacts): string {
	const { slotId, kind, gen, nameTag: tag, kdf, device, pub } = slot
	return canonicalJson({ vaultId, slotId, kind, gen, nameTag: tag, kdf, ...(device && { device }), pub })
}

function signedText(vaultId: string, slot: SlotFacts & { encPriv: string }): string {
	return canonicalJson({ slot: headerText(vaultId, slot), encPriv: slot.encPriv })
}

function sealInfo(vaultId: string, slotId: string, gen: number): string {
	return `vault-key|${vaultId}|${slotId}|${gen}`
}

async function slotKey(
	vaultId: string,
	slot: SlotFacts,
	secret: Uint8Array,
	deviceSecret: Buffer | undefined,
): Promise<Buffer> {
	if ((slot.device === true) !== (deviceSecret?.length === 32)) throw new Error('a slot has its device secret, or none')
	const stretched = await stretch(secret, slot.kdf)
	const material = Buffer.concat([stretched, deviceSecret ?? Buffer.alloc(32)])
	try {
		return derive(material, Buffer.alloc(0), `slot-kek|${vaultId}|${slot.slotId}|${slot.gen}`)
	} finally {
		stretched.fill(0)
		material.fill(0)
	}
}

export interface SlotMaking {
	vaultId: string
	slotId: string
	kind: KeySlot['kind']
	gen: number
	name: string
	/** Passphrase as UTF-8 bytes, or the 20 bytes of a recovery code. */
	secret: Uint8Array
	vaultKey: Buffer
	costs: KeyCosts
	/** 32 bytes that this computer's keystore keeps: then the secret alone opens nothing. Never for a recovery slot. */
	deviceSecret?: Buffer
	/** Pairs to keep (a changed passphrase); new ones are made when missing. */
	pairs?: SlotPairs
}

export interface SlotPairs {
	x: RawPair
	ed: RawPair
}

export function clearPairs(pairs: SlotPairs): void {
	pairs.x.privateKey.fill(0)
	pairs.ed.privateKey.fill(0)
}

/** Makes a slot that opens with `secret`. The pairs come back for signing the set: the caller clears them. */
export async function makeSlot(making: SlotMaking): Promise<{ slot: KeySlot; pairs: SlotPairs }> {
	const { vaultId, slotId, kind, gen, vaultKey, costs, deviceSecret } = making
	if (deviceSecret && kind === 'recovery') throw new Error('a recovery slot opens with its code alone')
	const pairs = making.pairs ?? { x: newPair('x25519'), ed: newPair('ed25519') }
	const facts: SlotFacts = {
		slotId,
		kind,
		gen,
		nameTag: nameTag(vaultId, making.name),
		kdf: { alg: 'argon2id', ...costs.cost, salt: randomBytes(16).toString('base64') },
		...(deviceSecret && { device: true as const }),
		pub: { x: pairs.x.publicKey.toString('base64'), ed: pairs.ed.publicKey.toString('base64') },
	}
	const kek = await slotKey(vaultId, facts, making.secret, deviceSecret)
	const halves = Buffer.concat([pairs.x.privateKey, pairs.ed.privateKey])
	try {
		const encPriv = encrypt(kek, halves, headerText(vaultId, facts))
		const sealed = { VK: sealTo(pairs.x.publicKey, vaultKey, sealInfo(vaultId, slotId, gen)) }
		const sig = signWith(pairs.ed.privateKey, signedText(vaultId, { ...facts, encPriv }))
		return { slot: { ...facts, encPriv, sealed, sig }, pairs }
	} finally {
		kek.fill(0)
		halves.fill(0)
	}
}

/** What a slot gives up to the right secret. The caller clears both. */
export interface OpenedSlot {
	vaultKey: Buffer
	pairs: SlotPairs
}

/**
 * Opens a slot. `undefined`: the secret is wrong (the GCM tag of the private halves decides).
 *
 * @param deviceSecret for a slot of `device`, and for no other
 * @throws KeySetRefused when the secret is right but the sealed vault key has been changed
 */
export async function openSlot(
	set: KeySet,
	slot: KeySlot,
	secret: Uint8Array,
	deviceSecret?: Buffer,
): Promise<OpenedSlot | undefined> {
	const kek = await slotKey(set.vaultId, slot, secret, deviceSecret)
	const halves = decrypt(kek, slot.encPriv, headerText(set.vaultId, slot))
	kek.fill(0)
	if (!halves) return undefined
	const pairs = {
		x: { publicKey: Buffer.from(slot.pub.x, 'base64'), privateKey: Buffer.from(halves.subarray(0, 32)) },
		ed: { publicKey: Buffer.from(slot.pub.ed, 'base64'), privateKey: Buffer.from(halves.subarray(32)) },
	}
	halves.fill(0)
	const vaultKey = openSealed(pairs.x, slot.sealed.VK, sealInfo(set.vaultId, slot.slotId, set.gen))
	if (vaultKey?.length !== 32) {
		vaultKey?.fill(0)
		clearPairs(pairs)
		throw new KeySetRefused('damaged', 'the sealed vault key of a slot has been changed')
	}
	return { vaultKey, pairs }
}

/** Seals the vault's present key to a slot whose owner need not be there: a new generation, or somebody who is back. */
export function resealSlot(
	slot: KeySlot,
	{ vaultId, gen, vaultKey }: { vaultId: string; gen: number; vaultKey: Buffer },
): KeySlot {
	const sealed = { VK: sealTo(Buffer.from(slot.pub.x, 'base64'), vaultKey, sealInfo(vaultId, slot.slotId, gen)) }
	return { ...slot, sealed }
}

/**
 * A slot that was kept outside the key file.
 *
 * @throws KeySetRefused when it is not as its owner signed it
 */
export function readSlot(vaultId: string, text: string): KeySlot {
	const read = slotSchema.safeParse(parsed(Buffer.from(text)))
	if (!read.success || !slotHolds(vaultId, read.data)) {
		throw new KeySetRefused('damaged', 'a slot that was put aside has been changed')
	}
	return read.data
}

function slotHolds(vaultId: string, slot: KeySlot): boolean {
	return signatureHolds(Buffer.from(slot.pub.ed, 'base64'), signedText(vaultId, slot), slot.sig)
}

/** Signs a set of slots and writes it out: the exact bytes of `keyslots.json`. */
export function writeKeySet(
	facts: Pick<KeySet, 'vaultId' | 'gen' | 'vaultPub' | 'slots'>,
	costs: KeyCosts,
	signer: { slotId: string; pairs: SlotPairs },
): Buffer {
	const minReader = facts.slots.some(({ device }) => device) ? deviceVersion : formatVersion
	const unsigned = { v: formatVersion, minReader, kdfFloor: costs.floor, ...facts, setBy: signer.slotId }
	const setSig = signWith(signer.pairs.ed.privateKey, canonicalJson(unsigned))
	return Buffer.from(canonicalJson({ ...unsigned, setSig }))
}

/** SHA-256 of the file, hexadecimal: kept in the database, so that a swapped or older file shows. */
export function keySetHash(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex')
}

function parsed(bytes: Uint8Array): unknown {
	if (bytes.length > largestFile) throw new KeySetRefused('damaged', 'the key file is too large')
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
	} catch {
		throw new KeySetRefused('damaged', 'the key file is not JSON')
	}
}

/**
 * Reads `keyslots.json` and checks everything that can be checked without a key, before any of it is
 * used: version, size, canonical form, unique ids, stretching costs between floor and ceiling, and
 * every signature.
 *
 * @throws KeySetRefused
 */
export function readKeySet(bytes: Uint8Array, costs: KeyCosts): KeySet {
	const value = parsed(bytes)
	const versions = z.looseObject({ v: z.int(), minReader: z.int() }).safeParse(value)
	if (versions.success && (versions.data.v > formatVersion || versions.data.minReader > deviceVersion)) {
		throw new KeySetRefused('newer-version', 'the key file was written by a newer version')
	}
	const read = keySetSchema.safeParse(value)
	if (!read.success) throw new KeySetRefused('damaged', 'the key file has an unexpected shape')
	const set = read.data
	if (!Buffer.from(canonicalJson(set)).equals(bytes)) throw new KeySetRefused('damaged', 'the key file has been edited')
	checkSet(set, costs)
	return set
}

function checkSet(set: KeySet, costs: KeyCosts): void {
	if (new Set(set.slots.map(({ slotId }) => slotId)).size !== set.slots.length) {
		throw new KeySetRefused('damaged', 'two slots have one id')
	}
	if (!costWithin(set.kdfFloor, costs.floor, costCeiling)) {
		throw new KeySetRefused('damaged', 'the floor of the stretching costs has been lowered')
	}
	if (set.slots.some(({ kdf }) => !costWithin(kdf, set.kdfFloor, costCeiling))) {
		throw new KeySetRefused('damaged', 'a stretching cost is outside its limits')
	}
	if (set.slots.some(({ kind, device }) => kind === 'recovery' && device)) {
		throw new KeySetRefused('damaged', 'the recovery slot must open with its code alone')
	}
	const signer = set.slots.find(({ slotId }) => slotId === set.setBy)
	const { setSig, ...unsigned } = set
	if (!signer || !signatureHolds(Buffer.from(signer.pub.ed, 'base64'), canonicalJson(unsigned), setSig)) {
		throw new KeySetRefused('damaged', 'the signature of the key file does not fit')
	}
	for (const slot of set.slots) {
		if (!slotHolds(set.vaultId, slot)) {
			throw new KeySetRefused('damaged', 'the signature of a slot does not fit')
		}
	}
}

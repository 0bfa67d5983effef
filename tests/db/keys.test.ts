import { argon2Sync, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../db/canonical-json.ts'
import { costCeiling, costFloor, costWithin, defaultCost, kdfWorks, stretch } from '../../db/kdf.ts'
import {
	clearPairs,
	KeySetRefused,
	makeSlot,
	nameTag,
	openSlot,
	productCosts,
	readKeySet,
	writeKeySet,
} from '../../db/keys.ts'
import { passphraseProblem } from '../../db/passphrase.ts'
import { formatRecoveryCode, parseRecoveryCode } from '../../db/recovery-code.ts'
import { utf8 } from './world.ts'

const cheap = { m: 64, t: 1, p: 1 }
const costs = { cost: cheap, floor: cheap }
const vaultId = '0195d000-0000-7000-8000-00000000000a'
const userId = '0195d000-0000-7000-8000-00000000000b'
const recoveryId = '0195d000-0000-7000-8000-00000000000c'

async function keySet() {
	const vaultKey = randomBytes(32)
	const code = randomBytes(20)
	const making = { vaultId, gen: 1, vaultKey, costs }
	const user = await makeSlot({ ...making, slotId: userId, kind: 'user', name: 'Maren', secret: utf8('open sesame') })
	const recovery = await makeSlot({ ...making, slotId: recoveryId, kind: 'recovery', name: 'recovery', secret: code })
	const facts = { vaultId, gen: 1, vaultPub: randomBytes(32).toString('base64'), slots: [user.slot, recovery.slot] }
	const bytes = writeKeySet(facts, costs, { slotId: userId, pairs: user.pairs })
	return { vaultKey, code, bytes, facts, user }
}

describe('stretching', () => {
	it('computes Argon2id as OpenSSL does', async () => {
		expect(await kdfWorks()).toBe(true)
		const salt = randomBytes(16)
		const kdf = { alg: 'argon2id' as const, m: 256, t: 3, p: 1, salt: salt.toString('base64') }
		const message = utf8('wicker planet ümläut')
		const theirs = argon2Sync('argon2id', {
			message,
			nonce: salt,
			memory: 256,
			passes: 3,
			parallelism: 1,
			tagLength: 32,
		})
		expect((await stretch(message, kdf)).equals(theirs)).toBe(true)
	})

	it('is made at 128 MiB and refused under 64 MiB or over 1 GiB', () => {
		expect(defaultCost).toEqual({ m: 131072, t: 3, p: 1 })
		expect(productCosts).toEqual({ cost: defaultCost, floor: costFloor })
		const within = (cost: typeof cheap) => costWithin(cost, costFloor, costCeiling)
		expect(within(defaultCost)).toBe(true)
		expect(within(costFloor)).toBe(true)
		expect(within({ ...costFloor, m: costFloor.m - 1 })).toBe(false)
		expect(within({ ...costFloor, t: 2 })).toBe(false)
		expect(within({ ...costCeiling, m: costCeiling.m + 1 })).toBe(false)
		expect(within({ ...costCeiling, p: 5 })).toBe(false)
	})
})

describe('key slots', () => {
	it('give the vault key to the right secret and nothing to a wrong one', async () => {
		const { vaultKey, code, bytes } = await keySet()
		const set = readKeySet(bytes, costs)
		const [user, recovery] = set.slots
		expect((await openSlot(set, user!, utf8('open sesame')))?.vaultKey.equals(vaultKey)).toBe(true)
		expect((await openSlot(set, recovery!, code))?.vaultKey.equals(vaultKey)).toBe(true)
		expect(await openSlot(set, user!, utf8('open sesam'))).toBeUndefined()
		expect(await openSlot(set, recovery!, utf8('open sesame'))).toBeUndefined()
	})

	it('keep their own pairs under a new passphrase', async () => {
		const { bytes, vaultKey, user } = await keySet()
		const set = readKeySet(bytes, costs)
		const opened = await openSlot(set, set.slots[0]!, utf8('open sesame'))
		const again = await makeSlot({
			...{ vaultId, gen: 1, vaultKey, costs, slotId: userId, kind: 'user', name: 'Maren', secret: utf8('new one') },
			pairs: opened!.pairs,
		})
		expect(again.slot.pub).toEqual(user.slot.pub)
		expect(again.slot.encPriv).not.toBe(user.slot.encPriv)
	})

	it('a set without a signature of one of its own slots is refused', async () => {
		const { facts } = await keySet()
		const stranger = await keySet()
		const forged = writeKeySet(facts, costs, { slotId: userId, pairs: stranger.user.pairs })
		expect(() => readKeySet(forged, costs)).toThrow(KeySetRefused)
		clearPairs(stranger.user.pairs)
	})

	it('stretching costs under the floor are refused, even in a set that signs', async () => {
		const { bytes } = await keySet()
		expect(() => readKeySet(bytes, productCosts)).toThrow(/floor/)
	})

	it('two slots of one id are refused', async () => {
		const { facts, user } = await keySet()
		const twice = { ...facts, slots: [user.slot, user.slot] }
		expect(() => readKeySet(writeKeySet(twice, costs, { slotId: userId, pairs: user.pairs }), costs)).toThrow(/one id/)
	})

	const refusesFlip = (bytes: Buffer, at: number, bit: number) => {
		const flipped = Buffer.from(bytes)
		flipped[at]! ^= 1 << bit
		expect(() => readKeySet(flipped, costs), `byte ${at}, bit ${bit}`).toThrow(KeySetRefused)
	}

	it('every flipped bit of the file is refused', async () => {
		const { bytes } = await keySet()
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => refusesFlip(bytes, at, bit)),
			{ numRuns: Number(process.env.FLIPS ?? 400) },
		)
	})

	it('every flipped bit of its signature is refused, the spare bits of base64 too', async () => {
		const { bytes } = await keySet()
		const start = bytes.indexOf('"setSig":"')
		const end = bytes.indexOf('","', start + 10)
		for (let at = start; at < end; at++) for (let bit = 0; bit < 8; bit++) refusesFlip(bytes, at, bit)
	})

	it('a cut, padded or reformatted file is refused', async () => {
		const { bytes } = await keySet()
		for (const length of [0, 1, 100, bytes.length - 1]) {
			expect(() => readKeySet(bytes.subarray(0, length), costs)).toThrow(KeySetRefused)
		}
		expect(() => readKeySet(Buffer.concat([bytes, Buffer.from('\n')]), costs)).toThrow(KeySetRefused)
		const pretty = Buffer.from(JSON.stringify(JSON.parse(bytes.toString()), null, 1))
		expect(() => readKeySet(pretty, costs)).toThrow(KeySetRefused)
		expect(() => readKeySet(Buffer.alloc(1024 * 1024 + 1, 0x20), costs)).toThrow(/too large/)
	})

	it('name tags confirm a name whatever its case and spaces, and tell it from others', () => {
		expect(nameTag(vaultId, ' Maren  Oldcastle ')).toBe(nameTag(vaultId, 'maren oldcastle'))
		expect(nameTag(vaultId, 'Maren')).not.toBe(nameTag(vaultId, 'Maria'))
		expect(nameTag(vaultId, 'Maren')).not.toBe(nameTag(userId, 'Maren'))
	})
})

describe('recovery codes', () => {
	const codes = fc.uint8Array({ minLength: 20, maxLength: 20 })

	it('come back from how people type them', () => {
		fc.assert(
			fc.property(codes, (bytes) => {
				const code = formatRecoveryCode(bytes)
				expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]$/)
				const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
				expect(parseRecoveryCode(typed)?.equals(Buffer.from(bytes))).toBe(true)
			}),
		)
	})

	it('catch every wrong character and every swap of neighbours', () => {
		const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
		fc.assert(
			fc.property(codes, fc.nat(31), fc.nat(31), (bytes, at, other) => {
				const code = formatRecoveryCode(bytes).replaceAll('-', '')
				const wrong = alphabet[other]!
				const typo = code.slice(0, at) + wrong + code.slice(at + 1)
				if (wrong !== code[at]) expect(parseRecoveryCode(typo)).toBeUndefined()
				const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
				if (at < 31 && swapped !== code) expect(parseRecoveryCode(swapped)).toBeUndefined()
			}),
		)
		for (const text of ['', 'abc', '*'.repeat(33), 'Ü'.repeat(33)]) expect(parseRecoveryCode(text)).toBeUndefined()
	})
})

describe('passphrases', () => {
	const names = ['Larkfield Counselling', 'Maren Oldcastle']
	it.each([
		['fourteen chars', /15/],
		['passwordpassword1', /guess/],
		['qwertyuiopasdfgh', /guess/],
		['larkfieldcounselling', /guess/],
		['marenoldcastle2026', /guess/],
	])('refuses %s', async (passphrase, why) => {
		expect(await passphraseProblem(utf8(passphrase), names)).toMatch(why)
	})
	it.each(['wicker planet dovetail umbrella sorrel', 'ein Fluss, drei Hüte und Käse', '    glacier tin whistle ox'])(
		'takes %s',
		async (passphrase) => {
			expect(await passphraseProblem(utf8(passphrase), names)).toBeUndefined()
		},
	)
	it('refuses bytes that are no text', async () => {
		expect(
			await passphraseProblem(
				Uint8Array.from({ length: 30 }, () => 0xff),
				names,
			),
		).toMatch(/cannot be read/)
	})
})

describe('canonical JSON', () => {
	it('sorts keys, drops what is undefined and keeps text as it is', () => {
		expect(canonicalJson({ b: 1, a: [true, null, 'é', 'é'], c: undefined })).toBe('{"a":[true,null,"é","é"],"b":1}')
		expect(canonicalJson({ '\u{1F600}': 1, '\uFB33': 2, é: 3, z: 4 })).toBe('{"z":4,"é":3,"\u{1F600}":1,"\uFB33":2}')
		expect(canonicalJson([1e21, 0.1, -0, 1e-7])).toBe('[1e+21,0.1,0,1e-7]')
	})
	it('refuses what has no one form', () => {
		for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { a: 1n }, [undefined], () => 1]) {
			expect(() => canonicalJson(value)).toThrow(TypeError)
		}
	})
	it('does not depend on the order in which an object was built, and reads back the same', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
				const turned = Object.fromEntries(Object.entries(value).reverse())
				expect(canonicalJson(turned)).toBe(canonicalJson(value))
				expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
			}),
		)
	})
})

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Keystore } from '../../db/device-secret.ts'
import { makeSlot, readKeySet } from '../../db/keys.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { done, goodPassphrase, newVault, type OpenWorld, refused, utf8 } from './world.ts'

/** Stands in for the system's keystore at its boundary: a key that no file holds. */
class SomeKeystore implements Keystore {
	now: 'ready' | 'weak' | 'none' = 'ready'
	again = false
	readonly #key = randomBytes(32)
	async state() {
		return this.now
	}
	async encrypt(text: string) {
		const nonce = randomBytes(12)
		const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
		return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64')
	}
	async decrypt(base64: string) {
		const bytes = Buffer.from(base64, 'base64')
		const opened = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12))
		opened.setAuthTag(bytes.subarray(-16))
		try {
			const text = Buffer.concat([opened.update(bytes.subarray(12, -16)), opened.final()]).toString()
			return { text, again: this.again }
		} catch {
			return undefined
		}
	}
}

const otherPassphrase = 'cobalt hedgehog trumpet ravine mosaic'
const set = (on: boolean, passphrase = goodPassphrase) => ({ on, passphrase: utf8(passphrase) })

async function bound() {
	const keystore = new SomeKeystore()
	const made = await newVault({ keystore })
	expect(await done(made.keeper, 'device-secret.state', {})).toEqual({ keystore: 'ready', on: false })
	expect(await done(made.keeper, 'device-secret.set', set(true))).toEqual({ keystore: 'ready', on: true })
	return { ...made, keystore, file: join(dirname(made.folder), 'device-secret.json') }
}

function locked({ folder, world, keeper }: OpenWorld): VaultKeeper {
	keeper.close()
	const again = new VaultKeeper(folder, world)
	onTestFinished(() => again.close())
	return again
}

const keyFile = (folder: string) => readFileSync(join(folder, 'gen-1', 'keyslots.json'))

describe('a passphrase that is bound to the keystore of this computer', () => {
	it('opens the register there, and is still needed: the secret alone opens nothing', async () => {
		const made = await bound()
		const keeper = locked(made)
		expect((await refused(keeper, 'vault.unlock', { passphrase: utf8(otherPassphrase) })).code).toBe('wrong-passphrase')
		await done(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
	})

	it('opens nothing without the keystore, whose file says nothing; the recovery code does, and unbinds it', async () => {
		const made = await bound()
		const kept = readFileSync(made.file, 'utf8')
		expect(kept).not.toContain(goodPassphrase)
		made.keystore.now = 'none'
		const keeper = locked(made)
		const refusal = await refused(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
		expect(refusal.code).toBe('state')
		expect(refusal.message).toContain('use the recovery code')
		rmSync(made.file)
		await done(keeper, 'vault.recover', { code: made.recoveryCode, newPassphrase: utf8(otherPassphrase) })
		expect(await done(keeper, 'device-secret.state', {})).toEqual({ keystore: 'none', on: false })
		const again = locked({ ...made, keeper })
		await done(again, 'vault.unlock', { passphrase: utf8(otherPassphrase) })
	})

	it('stays bound through a new passphrase, and is let go with the passphrase alone', async () => {
		const made = await bound()
		await done(made.keeper, 'vault.change-passphrase', {
			...{ passphrase: utf8(goodPassphrase), newPassphrase: utf8(otherPassphrase) },
		})
		expect(await done(made.keeper, 'device-secret.state', {})).toEqual({ keystore: 'ready', on: true })
		made.keystore.again = true
		const keeper = locked(made)
		await done(keeper, 'vault.unlock', { passphrase: utf8(otherPassphrase) })
		expect((await refused(keeper, 'device-secret.set', set(false))).code).toBe('wrong-passphrase')
		expect(await done(keeper, 'device-secret.set', set(false, otherPassphrase))).toEqual({
			keystore: 'ready',
			on: false,
		})
		expect(readFileSync(made.file, 'utf8')).toBe('{"v":1,"secrets":{}}')
		made.keystore.now = 'none'
		await done(locked({ ...made, keeper }), 'vault.unlock', { passphrase: utf8(otherPassphrase) })
	})

	it('is refused where the keystore protects nothing, or does not answer', async () => {
		const keystore = new SomeKeystore()
		const { keeper, folder } = await newVault({ keystore })
		const before = keyFile(folder)
		for (const state of ['weak', 'none'] as const) {
			keystore.now = state
			expect((await refused(keeper, 'device-secret.set', set(true))).code).toBe('state')
			expect(await done(keeper, 'device-secret.state', {})).toEqual({ keystore: state, on: false })
		}
		expect(keyFile(folder).equals(before)).toBe(true)
		expect(existsSync(join(dirname(folder), 'device-secret.json'))).toBe(false)
	})

	it('is never on the recovery slot, and tells a program that does not know it to keep away', async () => {
		const { folder, world } = await bound()
		const file = JSON.parse(keyFile(folder).toString())
		expect(file.minReader).toBe(2)
		expect(file.slots.map(({ kind, device }: { kind: string; device?: boolean }) => [kind, device])).toEqual([
			['user', true],
			['recovery', undefined],
		])
		const { slots } = readKeySet(keyFile(folder), world.costs!)
		const making = { vaultId: file.vaultId, gen: 1, vaultKey: randomBytes(32), costs: world.costs!, name: 'recovery' }
		const recovery = { slotId: slots[1]!.slotId, kind: 'recovery' as const, secret: randomBytes(20) }
		await expect(makeSlot({ ...making, ...recovery, deviceSecret: randomBytes(32) })).rejects.toThrow('code alone')
	})
})

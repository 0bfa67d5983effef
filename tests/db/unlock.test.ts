import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { waitAfter } from '../../db/throttle.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { done, goodPassphrase, inDatabase, newVault, otherPassphrase, refused, reopened, utf8 } from './world.ts'

const wrong = () => ({ passphrase: utf8('not the passphrase at all') })
const right = () => ({ passphrase: utf8(goodPassphrase) })

describe('unlocking', () => {
	it('opens with the right passphrase and with no other', async () => {
		const made = await newVault()
		made.keeper.close()
		const keeper = new VaultKeeper(made.folder, made.world)
		expect(keeper.status()).toMatchObject({ state: 'locked', people: 1, waitSeconds: 0 })
		const refusal = await refused(keeper, 'vault.unlock', wrong())
		expect(refusal).toMatchObject({ code: 'wrong-passphrase' })
		expect(keeper.status().state).toBe('locked')
		expect((await done(keeper, 'vault.unlock', right())).state).toBe('open')
		keeper.close()
	})

	it('clears the passphrase that it was given', async () => {
		const { keeper } = await newVault()
		keeper.close()
		const input = right()
		await done(keeper, 'vault.unlock', input)
		expect([...input.passphrase].every((byte) => byte === 0)).toBe(true)
	})

	it('refuses every command while locked, and unlocking twice', async () => {
		const { keeper } = await newVault()
		expect((await refused(keeper, 'vault.unlock', right())).code).toBe('state')
		keeper.close()
		for (const name of ['settings.read', 'draft.list', 'history.verify'] as const) {
			expect((await refused(keeper, name, {})).code).toBe('locked')
		}
	})

	it('makes wrong tries wait longer and longer, across restarts, and never for ever', async () => {
		const { keeper, clock, folder, world } = await newVault()
		keeper.close()
		for (let count = 0; count < 3; count++) await refused(keeper, 'vault.unlock', wrong())
		const again = new VaultKeeper(folder, world)
		expect(again.status().waitSeconds).toBe(2)
		expect(await refused(again, 'vault.unlock', right())).toMatchObject({ code: 'wait', waitSeconds: 2 })
		clock.pass(2)
		expect(await refused(again, 'vault.unlock', wrong())).toMatchObject({ code: 'wrong-passphrase', waitSeconds: 4 })
		clock.ms -= 40 * 24 * 3600 * 1000
		expect(again.status().waitSeconds).toBe(4)
		clock.pass(4)
		const open = await done(again, 'vault.unlock', right())
		expect(open.state).toBe('open')
		again.close()
		expect(again.status().waitSeconds).toBe(0)
	})

	it('lets at most ten tries be looked at in five minutes', () => {
		let at = 0
		let tries = 0
		while (at <= 300) {
			tries++
			at += waitAfter(tries)
		}
		expect(tries).toBeLessThanOrEqual(10)
		expect(waitAfter(500)).toBe(300)
	})

	it('enters how many tries had failed before it', async () => {
		const made = await newVault()
		made.keeper.close()
		for (let count = 0; count < 2; count++) await refused(made.keeper, 'vault.unlock', wrong())
		await done(made.keeper, 'vault.unlock', right())
		made.keeper.close()
		const sql = "SELECT payload FROM entry JOIN entry_payload USING (seq) WHERE action = 'session.unlocked'"
		const entered = await inDatabase(made, (db) => db.prepare<[], { payload: string }>(sql).all())
		expect(entered.map(({ payload }) => JSON.parse(payload))).toEqual([{ how: 'passphrase', failedBefore: 2 }])
	})

	it('does not keep anybody out when the throttle file is rubbish', async () => {
		const { keeper, folder, world } = await newVault()
		keeper.close()
		writeFileSync(join(folder, 'throttle.json'), '{"failures": "lots"')
		expect((await done(new VaultKeeper(folder, world), 'vault.unlock', right())).state).toBe('open')
	})
})

describe('changing a passphrase', () => {
	it('needs the old one, refuses a weak one, and then only the new one opens', async () => {
		const made = await newVault()
		const { keeper } = made
		const change = (passphrase: string, newPassphrase: string) => ({
			passphrase: utf8(passphrase),
			newPassphrase: utf8(newPassphrase),
		})
		expect((await refused(keeper, 'vault.change-passphrase', change('wrong', otherPassphrase))).code).toBe(
			'wrong-passphrase',
		)
		expect((await refused(keeper, 'vault.change-passphrase', change(goodPassphrase, 'short'))).code).toBe(
			'weak-passphrase',
		)
		await done(keeper, 'vault.change-passphrase', change(goodPassphrase, otherPassphrase))
		keeper.close()
		expect((await refused(keeper, 'vault.unlock', right())).code).toBe('wrong-passphrase')
		const again = await reopened(made, otherPassphrase)
		expect(await done(again, 'history.verify', {})).toMatchObject({ ok: true })
	})

	it('that was cut off before the key file changed is forgotten, after it is finished', async () => {
		for (const fileChanged of [false, true]) {
			const made = await newVault()
			const keys = join(made.folder, 'gen-1', 'keyslots.json')
			const before = readFileSync(keys)
			await done(made.keeper, 'vault.change-passphrase', {
				passphrase: utf8(goodPassphrase),
				newPassphrase: utf8(otherPassphrase),
			})
			const after = readFileSync(keys)
			made.keeper.close()
			await asIfCutOff(made.folder, made.world, before, after)
			if (!fileChanged) writeFileSync(keys, before)
			const again = await reopened(made, fileChanged ? otherPassphrase : goodPassphrase)
			expect(await done(again, 'history.verify', {})).toMatchObject({ ok: true })
			again.close()
			await reopened({ ...made, keeper: again }, fileChanged ? otherPassphrase : goodPassphrase)
		}
	})
})

/** Puts the database back to the middle of a change of the key file from `before` to `after`. */
async function asIfCutOff(
	folder: string,
	world: Awaited<ReturnType<typeof newVault>>['world'],
	before: Buffer,
	after: Buffer,
): Promise<void> {
	const { keySetHash, openSlot, readKeySet } = await import('../../db/keys.ts')
	const { openDatabase } = await import('../../db/driver.ts')
	const { newestSchema } = await import('../../db/migrations/index.ts')
	const set = readKeySet(after, world.costs!)
	const opened = await openSlot(set, set.slots[0]!, utf8(otherPassphrase))
	const db = openDatabase(join(folder, 'gen-1', 'vault.db'), opened!.vaultKey, newestSchema)
	const personId = set.slots[0]!.slotId
	const entries = [
		{
			draft: { kind: 'person.passphrase-changed', subject: '', payload: { personId, how: 'own' } },
			actor: { id: personId, role: 'clinical_lead' },
		},
	]
	db.prepare("UPDATE vault_fact SET value = ? WHERE name = 'keyslots_sha256'").run(keySetHash(before))
	db.prepare('INSERT INTO key_set_change (one, sha256, entries) VALUES (1, ?, ?)').run(
		keySetHash(after),
		JSON.stringify(entries),
	)
	db.close()
}

describe('the recovery code', () => {
	it('is typed back once, and only the right one counts', async () => {
		const { keeper, recoveryCode } = await newVault()
		const other = await newVault()
		expect((await refused(keeper, 'vault.confirm-code', { code: recoveryCode.slice(0, -1) })).code).toBe('wrong-code')
		expect((await refused(keeper, 'vault.confirm-code', { code: other.recoveryCode })).code).toBe('wrong-code')
		const typed = recoveryCode.toLowerCase().replaceAll('-', ' ')
		expect((await done(keeper, 'vault.confirm-code', { code: typed })).recoveryUnconfirmed).toBe(false)
	})

	it('opens the vault when the passphrase is forgotten, and sets a new one', async () => {
		const made = await newVault()
		const { keeper, recoveryCode } = made
		keeper.close()
		const recover = (code: string, passphrase: string) => ({ code, newPassphrase: utf8(passphrase) })
		expect((await refused(keeper, 'vault.recover', recover(recoveryCode, 'weak'))).code).toBe('weak-passphrase')
		expect(keeper.status().state).toBe('locked')
		expect((await done(keeper, 'vault.recover', recover(recoveryCode, otherPassphrase))).state).toBe('open')
		keeper.close()
		expect((await refused(keeper, 'vault.unlock', right())).code).toBe('wrong-passphrase')
		const again = await reopened(made, otherPassphrase)
		await done(again, 'vault.confirm-code', { code: recoveryCode })
	})

	it('stops working when a new one is made', async () => {
		const made = await newVault()
		const { recoveryCode } = await done(made.keeper, 'vault.new-code', right())
		expect(made.keeper.status().recoveryUnconfirmed).toBe(true)
		expect((await refused(made.keeper, 'vault.confirm-code', { code: made.recoveryCode })).code).toBe('wrong-code')
		await done(made.keeper, 'vault.confirm-code', { code: recoveryCode })
		made.keeper.close()
		const old = { code: made.recoveryCode, newPassphrase: utf8(otherPassphrase) }
		expect((await refused(made.keeper, 'vault.recover', old)).code).toBe('wrong-code')
	})
})

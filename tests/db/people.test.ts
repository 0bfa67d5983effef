import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSlot, readKeySet } from '../../db/keys.ts'
import { VaultKeeper } from '../../db/vault.ts'
import type { Role } from '../../domain/index.ts'
import {
	done,
	goodPassphrase,
	logRequest,
	newVault,
	type OpenWorld,
	otherPassphrase,
	personName,
	refused,
	temporaryFolder,
	utf8,
} from './world.ts'

const lead = () => ({ passphrase: utf8(goodPassphrase) })
const thirdPassphrase = 'lantern bucket sparrow granite velvet'

async function addPerson(keeper: VaultKeeper, name = 'Idris Vale', role: Role = 'therapist', secret = otherPassphrase) {
	const people = await done(keeper, 'people.add', { name, role, newPassphrase: utf8(secret), ...lead() })
	return people.find((person) => person.name === name && person.standing === 'active')!.personId
}

const unlockAs = (personName: string, passphrase: string) => ({ personName, passphrase: utf8(passphrase) })

/** The same folder in another keeper, as after a restart. */
function again({ folder, world, keeper }: OpenWorld): VaultKeeper {
	keeper.close()
	return new VaultKeeper(folder, world)
}

describe('people', () => {
	it('open the register with their own passphrase and under their own name', async () => {
		const made = await newVault()
		await addPerson(made.keeper)
		const keeper = again(made)
		expect(keeper.status().people).toBe(2)
		const notTheirs = await refused(keeper, 'vault.unlock', unlockAs(personName, otherPassphrase))
		const nobody = await refused(keeper, 'vault.unlock', unlockAs('Nobody Known', otherPassphrase))
		expect(notTheirs.code).toBe('wrong-passphrase')
		// Which of the two is wrong is told to nobody; both are to be looked at.
		expect(notTheirs.message).toMatch(/^This name and passphrase/)
		expect(nobody.message).toBe(notTheirs.message)
		const open = await done(keeper, 'vault.unlock', unlockAs('idris  vale', otherPassphrase))
		expect(open.person).toMatchObject({ name: 'Idris Vale', role: 'therapist' })
		expect((await done(keeper, 'people.list', {})).map(({ name, standing }) => [name, standing])).toEqual([
			['Idris Vale', 'active'],
			[personName, 'active'],
		])
		expect(
			(
				await refused(keeper, 'people.add', {
					name: 'X',
					role: 'therapist',
					newPassphrase: utf8(thirdPassphrase),
					...lead(),
				})
			).code,
		).toBe('role')
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
		keeper.close()
	})

	it('are added only with the lead’s passphrase, a strong one of their own, and a name of their own', async () => {
		const { keeper } = await newVault()
		const add = (more: object) => ({
			...{ name: 'Idris Vale', role: 'therapist', newPassphrase: utf8(otherPassphrase), ...lead() },
			...more,
		})
		expect((await refused(keeper, 'people.add', add({ passphrase: utf8('not mine at all') }))).code).toBe(
			'wrong-passphrase',
		)
		expect((await refused(keeper, 'people.add', add({ newPassphrase: utf8('short') }))).code).toBe('weak-passphrase')
		expect((await refused(keeper, 'people.add', add({ name: ` ${personName.toUpperCase()} ` }))).code).toBe('exists')
		expect(await done(keeper, 'people.list', {})).toHaveLength(1)
	})

	it('never leave a register without a clinical lead, and nobody takes their own key away', async () => {
		const { keeper } = await newVault()
		const personId = keeper.status().person!.id
		for (const name of ['people.suspend', 'people.remove'] as const) {
			expect((await refused(keeper, name, { personId, ...lead() })).code).toBe('state')
		}
		expect((await refused(keeper, 'people.change-role', { personId, role: 'therapist', ...lead() })).code).toBe('state')
		await addPerson(keeper, 'Idris Vale', 'clinical_lead')
		expect((await refused(keeper, 'people.remove', { personId, ...lead() })).message).toContain('themselves')
		await done(keeper, 'people.change-role', { personId, role: 'therapist', ...lead() })
		expect(keeper.status().person?.role).toBe('therapist')
		expect((await refused(keeper, 'people.suspend', { personId, ...lead() })).code).toBe('role')
	})

	it('who are suspended stay out, and come back with their old passphrase even after the key has changed', async () => {
		const made = await newVault()
		const suspended = await addPerson(made.keeper)
		const leaver = await addPerson(made.keeper, 'Nell Pryce', 'administrator', thirdPassphrase)
		await done(made.keeper, 'people.suspend', { personId: suspended, ...lead() })
		const keeper = again(made)
		expect((await refused(keeper, 'vault.unlock', unlockAs('Idris Vale', otherPassphrase))).code).toBe(
			'wrong-passphrase',
		)
		await done(keeper, 'vault.unlock', unlockAs(personName, goodPassphrase))
		await done(keeper, 'people.remove', { personId: leaver, ...lead() })
		await done(keeper, 'people.resume', { personId: suspended, ...lead() })
		keeper.close()
		const open = await done(keeper, 'vault.unlock', unlockAs('Idris Vale', otherPassphrase))
		expect(open.person?.name).toBe('Idris Vale')
		keeper.close()
	})
})

describe('removing somebody', () => {
	it('changes the key: the leaver’s passphrase, key and code open nothing that is written from then on', async () => {
		const said: string[] = []
		const made = await newVault({
			tell: (name, event) => {
				if (name === 'progress') said.push((event as { says: string }).says)
			},
		})
		const view = await logRequest(made.keeper, {}, [{ name: 'a.txt', bytes: new TextEncoder().encode('kept text') }])
		const leaver = await addPerson(made.keeper)
		made.keeper.close()
		const before = temporaryFolder()
		cpSync(made.folder, before, { recursive: true })
		await done(made.keeper, 'vault.unlock', unlockAs(personName, goodPassphrase))
		const { recoveryCode, people } = await done(made.keeper, 'people.remove', { personId: leaver, ...lead() })
		expect(people.find(({ personId }) => personId === leaver)?.standing).toBe('removed')
		expect(said.length).toBe(4)
		expect(made.keeper.status().recoveryUnconfirmed).toBe(true)
		await done(made.keeper, 'vault.confirm-code', { code: recoveryCode })
		expect((await done(made.keeper, 'request.open', { requestId: view.case.id })).case.id).toBe(view.case.id)
		expect(await done(made.keeper, 'history.verify', {})).toMatchObject({ ok: true })
		await logRequest(made.keeper)
		expect(readdirSync(made.folder).filter((name) => name.startsWith('gen-'))).toEqual(['gen-2'])

		const keeper = again(made)
		expect((await refused(keeper, 'vault.unlock', unlockAs('Idris Vale', otherPassphrase))).code).toBe(
			'wrong-passphrase',
		)
		const oldCode = { code: made.recoveryCode, personName, newPassphrase: utf8(thirdPassphrase) }
		expect((await refused(keeper, 'vault.recover', oldCode)).code).toBe('wrong-code')

		// An old copy still opens: that is why the page lists copies to destroy. Its slot is worth nothing on the new one.
		const old = new VaultKeeper(before, made.world)
		await done(old, 'vault.unlock', unlockAs('Idris Vale', otherPassphrase))
		old.close()
		const oldSet = readKeySet(readFileSync(join(before, 'gen-1', 'keyslots.json')), made.world.costs!)
		const newSet = readKeySet(readFileSync(join(made.folder, 'gen-2', 'keyslots.json')), made.world.costs!)
		const slot = oldSet.slots.find(({ slotId }) => slotId === leaver)!
		expect(newSet.slots.some(({ slotId }) => slotId === leaver)).toBe(false)
		await expect(openSlot({ ...newSet, slots: [slot] }, slot, utf8(otherPassphrase))).rejects.toThrow(
			'sealed vault key',
		)
		writeFileSync(join(made.folder, 'gen-2', 'keyslots.json'), readFileSync(join(before, 'gen-1', 'keyslots.json')))
		const planted = new VaultKeeper(made.folder, made.world)
		expect((await planted.perform('vault.unlock', unlockAs('Idris Vale', otherPassphrase))).ok).toBe(false)
	})

	it('refuses while the key file is not the one that the record knows', async () => {
		const made = await newVault()
		const leaver = await addPerson(made.keeper)
		const file = join(made.folder, 'gen-1', 'keyslots.json')
		const other = await newVault()
		cpSync(join(other.folder, 'gen-1', 'keyslots.json'), file)
		expect((await refused(made.keeper, 'people.remove', { personId: leaver, ...lead() })).code).toBe('damaged')
		expect(existsSync(join(made.folder, 'gen-2'))).toBe(false)
	})

	it('finds its way past what an interrupted change of the key left', async () => {
		const made = await newVault()
		const leaver = await addPerson(made.keeper)
		for (const name of ['gen-2', 'gen-2.tmp']) {
			mkdirSync(join(made.folder, name))
			writeFileSync(join(made.folder, name, 'vault.db'), 'half')
		}
		await done(made.keeper, 'people.remove', { personId: leaver, ...lead() })
		const keeper = again(made)
		await done(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
		expect(readdirSync(made.folder).filter((name) => name.startsWith('gen-'))).toEqual(['gen-2'])
		keeper.close()
	})
})

import { describe, expect, it } from 'vitest'
import { VaultKeeper } from '../../db/vault.ts'
import { type CommandName, commandPhrase, contract, type Role } from '../../domain/index.ts'
import {
	done,
	goodPassphrase,
	logRequest,
	newVault,
	type OpenWorld,
	otherPassphrase,
	personName,
	refused,
	utf8,
} from './world.ts'

async function openAs(role: Role, made: OpenWorld): Promise<VaultKeeper> {
	const passphrase = utf8(goodPassphrase)
	await done(made.keeper, 'people.add', {
		...{ name: 'Idris Vale', role, newPassphrase: utf8(otherPassphrase), passphrase },
	})
	made.keeper.close()
	const keeper = new VaultKeeper(made.folder, made.world)
	await done(keeper, 'vault.unlock', { personName: 'Idris Vale', passphrase: utf8(otherPassphrase) })
	return keeper
}

async function asLead({ folder, world }: OpenWorld): Promise<VaultKeeper> {
	const keeper = new VaultKeeper(folder, world)
	await done(keeper, 'vault.unlock', { personName, passphrase: utf8(goodPassphrase) })
	return keeper
}

const entryCount = async (keeper: VaultKeeper) => (await done(keeper, 'history.verify', {})).entries

describe('a command that a role does not allow', () => {
	it('is refused, changes nothing, and becomes an entry that the clinical lead can read', async () => {
		const made = await newVault()
		const view = await logRequest(made.keeper)
		const keeper = await openAs('administrator', made)
		const before = await done(keeper, 'request.open', { requestId: view.case.id })
		const count = await entryCount(keeper)
		const input = { requestId: view.case.id, expectedSeq: before.case.lastSeq, outcome: 'nothing_held', note: 'A name' }
		expect((await refused(keeper, 'settings.change', { changes: { autoLockMinutes: 15 } })).code).toBe('role')
		expect((await refused(keeper, 'close.reopen', { ...input, outcome: undefined })).code).toBe('input')
		const { outcome, note, ...on } = input
		expect((await refused(keeper, 'close.reopen', { ...on, reason: note })).code).toBe('role')
		expect(outcome).toBe('nothing_held')
		expect((await refused(keeper, 'people.add', given['people.add'])).code).toBe('role')
		expect((await keeper.allow('history.export', {})).ok).toBe(false)
		expect(await done(keeper, 'request.open', { requestId: view.case.id })).toEqual(before)
		expect(await entryCount(keeper)).toBe(count + 4)
		expect((await refused(keeper, 'history.refused', {})).code).toBe('role')
		keeper.close()
		const lead = await asLead(made)
		const rows = await done(lead, 'history.refused', {})
		expect(rows.map(({ actorName, says, reference }) => [actorName, says, reference])).toEqual([
			['Idris Vale', 'Tried to see what others were refused. It was refused: their role does not allow it.', undefined],
			['Idris Vale', 'Tried to export the history. It was refused: their role does not allow it.', undefined],
			['Idris Vale', 'Tried to add a person. It was refused: their role does not allow it.', undefined],
			['Idris Vale', 'Tried to reopen a request. It was refused: their role does not allow it.', view.case.reference],
			['Idris Vale', 'Tried to change the settings. It was refused: their role does not allow it.', undefined],
		])
		expect(await done(lead, 'history.verify', {})).toMatchObject({ ok: true })
		lead.close()
	})

	it('cannot fill the journal from a loop: once an hour, then counted', async () => {
		const made = await newVault()
		const keeper = await openAs('therapist', made)
		const change = { changes: { autoLockMinutes: 15 } }
		const before = await entryCount(keeper)
		for (let count = 0; count < 50; count++) await refused(keeper, 'settings.change', change)
		expect(await entryCount(keeper)).toBe(before + 1)
		made.clock.pass(3601)
		await refused(keeper, 'settings.change', change)
		expect(await entryCount(keeper)).toBe(before + 3)
		await refused(keeper, 'settings.change', change)
		keeper.close()
		const lead = await asLead(made)
		expect((await done(lead, 'history.refused', {})).map(({ says }) => says)).toEqual([
			'Tried once more to change the settings. It was refused each time.',
			'Tried to change the settings. It was refused: their role does not allow it.',
			'Tried 49 times more to change the settings. It was refused each time.',
			'Tried to change the settings. It was refused: their role does not allow it.',
		])
		lead.close()
	})

	it('makes at most thirty entries an hour, whatever is asked for', async () => {
		const made = await newVault()
		for (let count = 0; count < 8; count++) await logRequest(made.keeper)
		const { rows } = await done(made.keeper, 'request.list', {
			...{ text: '', sort: 'received', direction: 'up', offset: 0, limit: 50 },
		})
		const keeper = await openAs('administrator', made)
		const before = await entryCount(keeper)
		for (const { id } of rows) {
			for (const name of [
				'close.reopen',
				'close.propose-disposal',
				'client.clear-notice',
				'search.conclude',
				'release.stop',
			])
				await keeper.perform(name, { requestId: id, expectedSeq: 1, reason: 'x', outcome: 'none', releaseId: id })
		}
		expect(await entryCount(keeper)).toBeLessThanOrEqual(before + 30)
		keeper.close()
	})

	it('that main answers is refused by the vault too, and while it is locked', async () => {
		const made = await newVault()
		const ofMain = (Object.keys(contract) as CommandName[]).filter(
			(name) => contract[name].where === 'main' && contract[name].when === 'open',
		)
		const keeper = await openAs('administrator', made)
		for (const name of ofMain) {
			const allowed = (await keeper.allow(name, {})).ok
			expect(allowed, name).toBe((contract[name].roles as readonly Role[]).includes('administrator'))
		}
		keeper.close()
		for (const name of ofMain) expect((await keeper.allow(name, {})).ok, name).toBe(false)
	})

	it('has plain words for the history', () => {
		for (const [name, { roles }] of Object.entries(contract)) {
			if (roles.length < 3) expect(commandPhrase(name), name).not.toBe(commandPhrase('no such command'))
		}
	})
})

const given = {
	'people.add': {
		...{ name: 'Somebody New', role: 'clinical_lead', newPassphrase: utf8('lantern bucket sparrow granite velvet') },
		passphrase: utf8(otherPassphrase),
	},
}

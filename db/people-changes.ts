import type { Input, Output, PersonRow } from '../domain/index.ts'
import { prepared } from './driver.ts'
import { makeGeneration } from './generations.ts'
import type { Actor, EntryDraft } from './journal.ts'
import {
	clearPairs,
	type KeySlot,
	makeSlot,
	nameTag,
	type OpenedSlot,
	readSlot,
	resealSlot,
	writeKeySet,
} from './keys.ts'
import type { KnownPerson, Ledger, Person } from './ledger.ts'
import { formatRecoveryCode } from './recovery-code.ts'
import { Refused } from './refusals.ts'
import { costsOf, newId, type Surroundings } from './surroundings.ts'
import type { FoundVault } from './vault-folder.ts'

/** Changes to who may open the vault. Each is asked for with the clinical lead's own passphrase. */
export const peopleChanges = [
	'people.add',
	'people.change-role',
	'people.suspend',
	'people.resume',
	'people.remove',
] as const
export type PeopleChange = (typeof peopleChanges)[number]

/** The open vault, as far as a change of its keys needs it. */
export interface KeyRoom {
	folder: string
	surroundings: Surroundings
	vault: FoundVault
	ledger: Ledger
	person: Person
	/** The asking person's own slot, opened with their passphrase. The caller clears it. */
	ownSlot(passphrase: Uint8Array): Promise<OpenedSlot>
	refuseWeak(passphrase: Uint8Array, names: string[]): Promise<void>
	/** Replaces the key file and enters why, or does neither. */
	writeSlots(slots: KeySlot[], signer: { slotId: string; pairs: OpenedSlot['pairs'] }, drafts: EntryDraft[]): void
	/** Opens the generation that now is the vault, and closes the one before. The key is overwritten. */
	moveTo(vaultKey: Buffer): void
}

const listSql = `SELECT id AS personId, name, role, standing, added_at AS addedAt, changed_at AS changedAt FROM person
	ORDER BY standing = 'removed', name COLLATE NOCASE, id`

/** Everybody whom the record knows, those who left last. */
export function listPeople({ db }: Ledger): PersonRow[] {
	return prepared<[], PersonRow>(db, listSql).all()
}

function personOf(room: KeyRoom, personId: string): KnownPerson {
	const person = room.ledger.people().find(({ id }) => id === personId)
	if (!person) throw new Refused('not-found', 'This person is not in the register.')
	if (person.standing === 'removed') {
		throw new Refused('state', `${person.name} has left: their key is gone. Add them again if they are back.`)
	}
	return person
}

/** @throws Refused when nobody else could decide, release or add people */
function refuseLastLead(room: KeyRoom, person: Person, what: string): void {
	const others = room.ledger
		.people()
		.filter(({ id, role, standing }) => id !== person.id && role === 'clinical_lead' && standing === 'active')
	if (person.role !== 'clinical_lead' || others.length > 0) return
	throw new Refused(
		'state',
		`${person.name} is the only clinical lead, and a register must have one, so ${what}. Make somebody else clinical lead first.`,
	)
}

function refuseOneself(room: KeyRoom, person: Person, what: string): void {
	if (person.id !== room.person.id) return
	throw new Refused('state', `Nobody can ${what} themselves. Another clinical lead can do it.`)
}

const about = (kind: 'person.suspended' | 'person.resumed' | 'person.removed', personId: string): EntryDraft => ({
	kind,
	subject: '',
	payload: { personId },
})

async function withOwnSlot<T>(
	room: KeyRoom,
	passphrase: Uint8Array,
	work: (opened: OpenedSlot, signer: { slotId: string; pairs: OpenedSlot['pairs'] }) => T | Promise<T>,
): Promise<T> {
	const opened = await room.ownSlot(passphrase)
	try {
		return await work(opened, { slotId: room.person.id, pairs: opened.pairs })
	} finally {
		opened.vaultKey.fill(0)
		clearPairs(opened.pairs)
	}
}

async function add(room: KeyRoom, input: Input<'people.add'>): Promise<PersonRow[]> {
	const name = input.name.normalize('NFC').trim().replace(/\s+/g, ' ')
	if (!name) throw new Refused('input', 'Enter the name of the new person.', { fields: ['name'] })
	const { set } = room.vault
	const tag = nameTag(set.vaultId, name)
	const known = room.ledger.people().filter(({ standing }) => standing !== 'removed')
	if (known.some((person) => nameTag(set.vaultId, person.name) === tag)) {
		throw new Refused(
			'exists',
			'Somebody of this name is in the register already. People unlock by their name, so it must tell them apart: add a middle name or an initial.',
			{ fields: ['name'] },
		)
	}
	await room.refuseWeak(input.newPassphrase, [name])
	return withOwnSlot(room, input.passphrase, async ({ vaultKey }, signer) => {
		const { now, random } = room.surroundings
		const personId = newId(now(), random)
		const made = await makeSlot({
			...{ vaultId: set.vaultId, gen: set.gen, costs: costsOf(room.surroundings), vaultKey },
			...{ slotId: personId, kind: 'user', name, secret: input.newPassphrase },
		})
		clearPairs(made.pairs)
		room.writeSlots([...set.slots, made.slot], signer, [
			{ kind: 'person.added', subject: '', payload: { personId, name, role: input.role } },
		])
		return listPeople(room.ledger)
	})
}

async function changeRole(room: KeyRoom, input: Input<'people.change-role'>): Promise<PersonRow[]> {
	const person = personOf(room, input.personId)
	if (person.role === input.role) throw new Refused('input', 'This is their role already.', { fields: ['role'] })
	refuseLastLead(room, person, 'this role stays')
	return withOwnSlot(room, input.passphrase, () => {
		const { personId, role } = input
		room.ledger.save(() => {
			room.ledger.append({ kind: 'person.role-changed', subject: '', payload: { personId, role } }, actorIn(room))
		})
		return listPeople(room.ledger)
	})
}

async function suspend(room: KeyRoom, { personId, passphrase }: Input<'people.suspend'>): Promise<PersonRow[]> {
	const person = personOf(room, personId)
	if (person.standing === 'suspended') throw new Refused('state', `${person.name} is suspended already.`)
	refuseLastLead(room, person, 'they cannot be suspended')
	refuseOneself(room, person, 'suspend')
	return withOwnSlot(room, passphrase, (_opened, signer) => {
		const { slots } = room.vault.set
		const slot = slots.find(({ slotId }) => slotId === personId)
		if (!slot) throw new Refused('not-found', `${person.name} has no key to this register.`)
		// Kept first: a row too many says nothing, one too few would lose their passphrase.
		room.ledger.save(() => {
			prepared(room.ledger.db, 'INSERT OR REPLACE INTO suspended_slot (person_id, slot) VALUES (?, ?)').run(
				personId,
				JSON.stringify({ ...slot, sealed: { VK: '' } }),
			)
		})
		room.writeSlots(
			slots.filter(({ slotId }) => slotId !== personId),
			signer,
			[about('person.suspended', personId)],
		)
		return listPeople(room.ledger)
	})
}

async function resume(room: KeyRoom, { personId, passphrase }: Input<'people.resume'>): Promise<PersonRow[]> {
	const person = personOf(room, personId)
	if (person.standing !== 'suspended') throw new Refused('state', `${person.name} is not suspended.`)
	return withOwnSlot(room, passphrase, ({ vaultKey }, signer) => {
		const { set } = room.vault
		const kept = prepared<[string], { slot: string }>(
			room.ledger.db,
			'SELECT slot FROM suspended_slot WHERE person_id = ?',
		).get(personId)
		if (!kept) throw new Refused('not-found', `The key of ${person.name} was not kept. Remove them and add them again.`)
		const slot = resealSlot(readSlot(set.vaultId, kept.slot), { ...set, vaultKey })
		room.writeSlots([...set.slots, slot], signer, [about('person.resumed', personId)])
		room.ledger.save(() => {
			prepared(room.ledger.db, 'DELETE FROM suspended_slot WHERE person_id = ?').run(personId)
		})
		return listPeople(room.ledger)
	})
}

/** Takes somebody's key away for good: the vault gets a new key, sealed to those who stay, and a new recovery code. */
async function remove(
	room: KeyRoom,
	{ personId, passphrase }: Input<'people.remove'>,
): Promise<Output<'people.remove'>> {
	const person = personOf(room, personId)
	refuseLastLead(room, person, 'they cannot be removed')
	refuseOneself(room, person, 'remove')
	return withOwnSlot(room, passphrase, async ({ vaultKey: oldKey }, signer) => {
		const { now, random } = room.surroundings
		const { vaultId, vaultPub, slots } = room.vault.set
		const costs = costsOf(room.surroundings)
		const gen = room.vault.set.gen + 1
		const newKey = random(32)
		const code = random(20)
		try {
			const recovery = await makeSlot({
				...{ vaultId, gen, costs, vaultKey: newKey },
				...{ slotId: newId(now(), random), kind: 'recovery', name: 'recovery', secret: code },
			})
			clearPairs(recovery.pairs)
			const staying = slots.filter(({ slotId, kind }) => kind === 'user' && slotId !== personId)
			const next = [...staying.map((slot) => resealSlot(slot, { vaultId, gen, vaultKey: newKey })), recovery.slot]
			const setBytes = writeKeySet({ vaultId, gen, vaultPub, slots: next }, costs, signer)
			const actor = actorIn(room)
			const holders = staying.map(({ slotId }) => slotId)
			await makeGeneration(
				room.folder,
				room.vault,
				room.ledger,
				{
					...{ setBytes, gen, oldKey, newKey },
					entries: [
						{ draft: about('person.removed', personId), actor },
						{ draft: { kind: 'key.rotated', subject: '', payload: { gen, holders } }, actor },
						{ draft: { kind: 'recovery.code-made', subject: '', payload: {} }, actor },
					],
					forgetSuspended: personId,
				},
				room.surroundings,
			)
			room.moveTo(newKey)
			return { people: listPeople(room.ledger), recoveryCode: formatRecoveryCode(code) }
		} finally {
			newKey.fill(0)
			code.fill(0)
		}
	})
}

function actorIn({ person }: KeyRoom): Actor {
	return { id: person.id, role: person.role }
}

/** Does one change. Every passphrase in the input is overwritten, whatever happens. */
export async function changePeople(room: KeyRoom, name: PeopleChange, input: Input<PeopleChange>): Promise<unknown> {
	try {
		switch (name) {
			case 'people.add':
				return await add(room, input as Input<'people.add'>)
			case 'people.change-role':
				return await changeRole(room, input as Input<'people.change-role'>)
			case 'people.suspend':
				return await suspend(room, input as Input<'people.suspend'>)
			case 'people.resume':
				return await resume(room, input as Input<'people.resume'>)
			case 'people.remove':
				return await remove(room, input as Input<'people.remove'>)
		}
	} finally {
		input.passphrase.fill(0)
		if ('newPassphrase' in input) input.newPassphrase.fill(0)
	}
}

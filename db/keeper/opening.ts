import type { Input, Output, VaultStatus } from '../../domain/index.ts'
import { backupDue, backupKeys, noteRestored } from '../backup.ts'
import { createVault } from '../create-vault.ts'
import { checkEverything, fullCheckDue } from '../full-check.ts'
import { checkRecent, raiseAlarm } from '../history-check.ts'
import type { BadEntry } from '../journal.ts'
import { clearPairs, type KeySlot, nameTag, openSlot } from '../keys.ts'
import type { Ledger } from '../ledger.ts'
import { enterPapers } from '../letter-papers.ts'
import { closeVault, openVault, VaultTroubled } from '../open-vault.ts'
import { parseRecoveryCode } from '../recovery-code.ts'
import { isDamage, Refused } from '../refusals.ts'
import { Register } from '../register.ts'
import { trouble } from '../troubles.ts'
import { type FoundVault, usersOf } from '../vault-folder.ts'
import { deviceWrapKey, namedDevices, Witness } from '../witness.ts'
import { backUpLater } from './backing-up.ts'
import { openUserSlot } from './device-secret.ts'
import type { OpenVault, VaultRoom } from './room.ts'
import { mistyped, refuseWeak, replaceUserSlot } from './secrets.ts'
import { statusOf } from './status.ts'
import { tryOnce, wrong } from './tries.ts'

/** The ways into a vault: made, unlocked with a passphrase, recovered with the code. */

export async function create(
	room: VaultRoom,
	{ serviceName, personName, passphrase }: Input<'vault.create'>,
): Promise<Output<'vault.create'>> {
	const opening = Uint8Array.from(passphrase)
	try {
		const secrets = await createVault(room.folder, { serviceName, personName, passphrase }, room.surroundings)
		room.verificationKey = secrets.verificationKey
		const vault = room.findLocked()
		const slot = usersOf(vault)[0]
		const opened = slot && (await openSlot(vault.set, slot, opening))
		if (!opened) throw new Error('a vault that was just made does not open')
		clearPairs(opened.pairs)
		enter(room, vault, opened.vaultKey, slot.slotId)
		return { recoveryCode: secrets.recoveryCode }
	} finally {
		opening.fill(0)
		passphrase.fill(0)
	}
}

export async function unlock(room: VaultRoom, { personName, passphrase }: Input<'vault.unlock'>): Promise<VaultStatus> {
	try {
		const vault = room.findLocked()
		const slot = slotOf(vault, personName)
		const opened = await tryOnce(room, () =>
			slot ? openUserSlot(room, vault.set, slot, passphrase) : Promise.resolve(undefined),
		)
		if (!opened || !slot) {
			throw wrong(
				room,
				'wrong-passphrase',
				personName === undefined
					? 'This passphrase does not open the register. Check Caps Lock and the keyboard’s language.'
					: 'This name and passphrase do not open the register. Check the name, Caps Lock and the keyboard’s language.',
			)
		}
		const failedBefore = room.throttle.succeed()
		const vaultKey = Buffer.from(opened.vaultKey)
		try {
			const { ledger } = enter(room, vault, opened.vaultKey, slot.slotId).register
			noteOrClose(room, ledger, 'passphrase', failedBefore)
			if (backupDue(ledger, room.surroundings)) {
				backUpLater(room, backupKeys(vault, { vaultKey, pairs: opened.pairs }, slot.slotId, room.surroundings))
			}
			return statusOf(room)
		} finally {
			vaultKey.fill(0)
			clearPairs(opened.pairs)
		}
	} finally {
		passphrase.fill(0)
	}
}

export async function recover(
	room: VaultRoom,
	{ code, personName, newPassphrase }: Input<'vault.recover'>,
): Promise<VaultStatus> {
	const bytes = parseRecoveryCode(code)
	try {
		if (!bytes) throw new Refused('wrong-code', mistyped)
		const vault = room.findLocked()
		const slot = slotOf(vault, personName)
		if (!slot)
			throw new Refused('not-found', 'Nobody of this name has a key to this register. Type the name as it was set up.')
		await refuseWeak(room, newPassphrase, [personName ?? ''])
		const recovery = vault.set.slots.find(({ kind }) => kind === 'recovery')
		const opened = await tryOnce(room, () =>
			recovery ? openSlot(vault.set, recovery, bytes) : Promise.resolve(undefined),
		)
		if (!opened || !recovery)
			throw wrong(room, 'wrong-code', 'This recovery code does not open the register. It may be an older one.')
		const failedBefore = room.throttle.succeed()
		const vaultKey = Buffer.from(opened.vaultKey)
		try {
			const { register, person } = enter(room, vault, opened.vaultKey, slot.slotId)
			try {
				await replaceUserSlot(room, { ...opened, vaultKey }, recovery.slotId, person, newPassphrase, 'recovery')
			} catch (error) {
				room.close()
				throw error
			}
			noteOrClose(room, register.ledger, 'recovery', failedBefore)
		} finally {
			vaultKey.fill(0)
			clearPairs(opened.pairs)
		}
		return statusOf(room)
	} finally {
		bytes?.fill(0)
		newPassphrase.fill(0)
	}
}

/** Opens the record with a key that a slot gave up, for the person whose slot it is. */
function enter(room: VaultRoom, vault: FoundVault, vaultKey: Buffer, personId: string): OpenVault {
	let ledger: Ledger
	const wrapKey = deviceWrapKey(vaultKey, vault.set.vaultId)
	try {
		ledger = openVault(room.folder, vault, vaultKey, room.surroundings)
	} catch (error) {
		wrapKey.fill(0)
		if (!(error instanceof VaultTroubled)) throw error
		room.trouble = error.trouble
		throw new Refused(error.trouble.code === 'damaged' ? 'damaged' : 'state', error.trouble.says.join(' '))
	}
	try {
		const witness = new Witness(room.profile, vault.set.vaultId, wrapKey, room.surroundings.now)
		ledger.witness = witness
		const person = ledger.people().find(({ id }) => id === personId)
		if (!person) throw new Refused('not-found', 'This key belongs to somebody who is not in the record.')
		const { publicKey } = witness
		// Also after a start that was cut off between making the key and entering it.
		if (!namedDevices(ledger.db).has(publicKey)) {
			ledger.save(() => {
				ledger.append(
					{ kind: 'device.key-made', subject: '', payload: { publicKey } },
					{ id: person.id, role: 'system' },
				)
			})
		}
		noteRestored(ledger, person)
		enterPapers(ledger)
		const open: OpenVault = { vault, register: new Register(ledger, room.surroundings, room.told), person }
		room.open = open
		setImmediate(() => void checkHistory(room, open))
		room.fillReserveLater()
		return open
	} catch (error) {
		room.open = undefined
		closeVault(room.folder, ledger)
		// Found while the first entries are written: a damaged page shows only when it is read.
		if (isDamage(error)) room.trouble = trouble('damaged', room.folder)
		throw error
	} finally {
		wrapKey.fill(0)
	}
}

/** Milliseconds after unlocking: the list of requests and what somebody came for go first. */
const quietFirst = 30_000

/** Once a month everything is checked, behind the page; only what does not fit is told. */
function checkAllLater(room: VaultRoom, open: OpenVault): void {
	const { surroundings } = room
	if (!fullCheckDue(open.register.ledger, surroundings.now())) return
	const timer = setTimeout(() => {
		void room.inTurn(async () => {
			const { ledger } = open.register
			if (room.open !== open) return
			try {
				const { firstBad } = await checkEverything(ledger, new Date(surroundings.now()).toISOString())
				if (room.open !== open) return
				if (firstBad) raise(room, open, firstBad)
			} catch (error) {
				if (room.open === open) room.told.noteError(error instanceof Error ? error.name : 'unknown')
			}
		})
	}, quietFirst)
	timer.unref()
}

/** What a check found is told on every page until the clinical lead has looked into it, and nothing more is noted outside. */
export function raise(room: VaultRoom, { register, person }: OpenVault, bad: BadEntry): void {
	register.ledger.witness?.trust(false)
	room.alarm = bad
	raiseAlarm(register.ledger, bad, { id: person.id, role: person.role })
	room.surroundings.tell?.('status', statusOf(room))
}

/** At every unlock, behind the page: what was added since the last check, against what was noted outside. */
async function checkHistory(room: VaultRoom, open: OpenVault): Promise<void> {
	const { ledger } = open.register
	if (room.open !== open) return
	try {
		const bad = await checkRecent(ledger)
		if (room.open !== open) return
		ledger.witness?.trust(!bad)
		if (bad) raise(room, open, bad)
		ledger.witness?.anchor(ledger.journal.head())
		if (!bad) checkAllLater(room, open)
	} catch (error) {
		if (room.open === open) room.told.noteError(error instanceof Error ? error.name : 'unknown')
	}
}

/** No register is open to anybody without an entry that says so: where that cannot be saved, it is closed again. */
function noteOrClose(room: VaultRoom, ledger: Ledger, how: 'passphrase' | 'recovery', failedBefore: number): void {
	const person = room.open?.person
	if (!person) return
	try {
		ledger.save(() => {
			ledger.append(
				{ kind: 'session.unlocked', subject: '', payload: { how, failedBefore } },
				{ id: person.id, role: person.role },
			)
		})
	} catch (error) {
		room.close()
		throw error
	}
}

/** The slot of a person by name; with a single person no name is needed. */
function slotOf(vault: FoundVault, personName: string | undefined): KeySlot | undefined {
	const users = usersOf(vault)
	if (users.length === 1) return users[0]
	return personName === undefined
		? undefined
		: users.find((slot) => slot.nameTag === nameTag(vault.set.vaultId, personName))
}

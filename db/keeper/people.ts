import type { Input, Output } from '../../domain/index.ts'
import { GenerationUncertain } from '../generations.ts'
import { openVault, VaultTroubled } from '../open-vault.ts'
import { changePeople, type KeyRoom, type PeopleChange } from '../people-changes.ts'
import { Refused, refusalFor } from '../refusals.ts'
import { Register } from '../register.ts'
import { deviceWrapKey, type Witness } from '../witness.ts'
import type { OpenVault, VaultRoom } from './room.ts'
import { ownSlot, refuseWeak, writeSlots } from './secrets.ts'
import { statusOf } from './status.ts'

/** A change to who may open the vault; while a removal changes the key, everything else waits. */
export async function changeWhoMayOpen(
	room: VaultRoom,
	name: PeopleChange,
	input: Input<PeopleChange>,
): Promise<Output<PeopleChange>> {
	const open = room.openOrRefuse()
	const keys: KeyRoom = {
		folder: room.folder,
		surroundings: room.surroundings,
		vault: open.vault,
		person: open.person,
		get ledger() {
			return open.register.ledger
		},
		ownSlot: (passphrase) => ownSlot(room, passphrase),
		refuseWeak: (passphrase, names) => refuseWeak(room, passphrase, names),
		writeSlots: (slots, signer, drafts) => writeSlots(room, slots, signer, drafts),
		moveTo: (vaultKey) => moveTo(room, open, vaultKey),
	}
	const change = changePeople(keys, name, input)
	if (name === 'people.remove') room.moving = change
	try {
		const answered = (await change) as Output<PeopleChange>
		// One's own role may be the one that changed.
		const now = open.register.ledger.people().find(({ id }) => id === open.person.id)
		if (now) open.person = { id: now.id, name: now.name, role: now.role }
		// After a removal the page has the new recovery code to show first.
		if (name !== 'people.remove') room.surroundings.tell?.('status', statusOf(room))
		return answered
	} catch (error) {
		if (!(error instanceof GenerationUncertain)) throw error
		room.close()
		throw error.cause
	} finally {
		room.moving = undefined
	}
}

/** Goes over to the generation that `CURRENT` names by now; the one before is closed and deleted. */
function moveTo(room: VaultRoom, open: OpenVault, vaultKey: Buffer): void {
	if (room.open !== open) throw new Refused('locked', 'The register was locked meanwhile.')
	const { witness } = open.register.ledger
	open.register.ledger.db.close()
	let wrapKey: Buffer | undefined
	try {
		const vault = room.findLocked()
		wrapKey = deviceWrapKey(vaultKey, vault.set.vaultId)
		const ledger = openVault(room.folder, vault, vaultKey, room.surroundings)
		wrapAnew(witness, wrapKey)
		ledger.witness = witness
		open.register = new Register(ledger, room.surroundings, room.told)
		open.vault = vault
	} catch (error) {
		room.close()
		if (!(error instanceof VaultTroubled) && !refusalFor(error)) throw error
		throw new Refused(
			'state',
			'The person is removed and the key is changed, but the new copy of the register could not be opened just now, so the register is locked. Look whether the disk is full or failing, unlock the register, and make a new recovery code.',
		)
	} finally {
		wrapKey?.fill(0)
	}
}

/** This computer's own key goes under the new key. Where the disk refuses, the next unlock makes another, and enters it. */
function wrapAnew(witness: Witness | undefined, wrapKey: Buffer): void {
	try {
		witness?.wrap(wrapKey)
	} catch {
		// The removal itself is done, and its new recovery code must be shown.
	}
}

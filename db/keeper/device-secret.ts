import type { DeviceSecretState, Input } from '../../domain/index.ts'
import { keystoreGone } from '../device-secret.ts'
import { type KeySet, type KeySlot, makeSlot, type OpenedSlot, openSlot } from '../keys.ts'
import { Refused } from '../refusals.ts'
import { costsOf } from '../surroundings.ts'
import type { VaultRoom } from './room.ts'
import { ownSlot, writeSlots } from './secrets.ts'
import { clear } from './tries.ts'

/**
 * Opens a person's slot with their passphrase, and with the secret in this computer's keystore where the slot needs it.
 *
 * @throws Refused when the keystore does not give the secret: then no passphrase can be right
 */
export async function openUserSlot(
	room: VaultRoom,
	set: KeySet,
	slot: KeySlot,
	passphrase: Uint8Array,
): Promise<OpenedSlot | undefined> {
	if (!slot.device) return openSlot(set, slot, passphrase)
	const secret = await room.deviceSecrets.read(set.vaultId, slot.slotId)
	if (!secret) throw new Refused('state', keystoreGone)
	try {
		return await openSlot(set, slot, passphrase, secret)
	} finally {
		secret.fill(0)
	}
}

function ownSlotOf(room: VaultRoom): KeySlot {
	const { vault, person } = room.openOrRefuse()
	const slot = vault.set.slots.find(({ slotId }) => slotId === person.id)
	if (!slot) throw new Refused('not-found', 'You have no key of your own to this register.')
	return slot
}

export async function deviceSecretState(room: VaultRoom): Promise<DeviceSecretState> {
	const { device } = ownSlotOf(room)
	return { keystore: await room.deviceSecrets.state(), on: device === true }
}

/** Binds one's own passphrase to this computer's keystore, or lets it open the register alone again. */
export async function setDeviceSecret(
	room: VaultRoom,
	{ on, passphrase }: Input<'device-secret.set'>,
): Promise<DeviceSecretState> {
	const { random } = room.surroundings
	const secret = on ? random(32) : undefined
	try {
		const { set } = room.openOrRefuse().vault
		const slot = ownSlotOf(room)
		if ((slot.device === true) === on) throw new Refused('state', 'This is how it stands already.')
		const opened = await ownSlot(room, passphrase)
		try {
			if (secret) await room.deviceSecrets.keep(set.vaultId, slot.slotId, secret)
			const { name } = room.openOrRefuse().person
			const made = await makeSlot({
				...{ vaultId: set.vaultId, gen: set.gen, costs: costsOf(room.surroundings), vaultKey: opened.vaultKey },
				...{ slotId: slot.slotId, kind: 'user', name, secret: passphrase, pairs: opened.pairs },
				...(secret && { deviceSecret: secret }),
			})
			const slots = room.openOrRefuse().vault.set.slots.map((one) => (one.slotId === slot.slotId ? made.slot : one))
			writeSlots(room, slots, { slotId: slot.slotId, pairs: opened.pairs }, [
				{ kind: 'person.device-secret', subject: '', payload: { personId: slot.slotId, on } },
			])
			// Only now: a slot that still needs it must never be left without.
			if (!on) room.deviceSecrets.drop(set.vaultId, slot.slotId)
		} finally {
			clear(opened)
		}
		return deviceSecretState(room)
	} finally {
		secret?.fill(0)
		passphrase.fill(0)
	}
}

import type { OpenedSlot } from '../keys.ts'
import type { KnownPerson } from '../ledger.ts'
import { Refused } from '../refusals.ts'
import { openUserSlot } from './device-secret.ts'
import type { VaultRoom } from './room.ts'
import { tryOnce, wrong } from './tries.ts'

/** Somebody else who can unlock the register. */
export function secondPerson(room: VaultRoom, secondId: string): KnownPerson {
	const { register, person } = room.openOrRefuse()
	const second = register.ledger.people().find(({ id, standing }) => id === secondId && standing === 'active')
	if (!second || second.id === person.id) {
		throw new Refused('state', 'A second person, who can unlock the register too, must agree.', {
			fields: ['secondId'],
		})
	}
	return second
}

/** The second person's slot, with the passphrase that they typed at this computer. The caller clears it. */
export async function slotOfSecond(room: VaultRoom, second: KnownPerson, passphrase: Uint8Array): Promise<OpenedSlot> {
	const { set } = room.openOrRefuse().vault
	const slot = set.slots.find(({ slotId }) => slotId === second.id)
	const opened = slot && (await tryOnce(room, () => openUserSlot(room, set, slot, passphrase)))
	if (!opened) {
		throw wrong(room, 'wrong-passphrase', `This is not the passphrase of ${second.name}. Nothing was done.`, {
			fields: ['secondPassphrase'],
		})
	}
	room.throttle.succeed()
	return opened
}

import type { Input } from '../../domain/index.ts'
import { contract } from '../../domain/index.ts'
import { Refused } from '../refusals.ts'
import { requireRole } from '../roles.ts'
import { type WholeExport, type WholeExportFacts, wholeExport } from '../whole-export.ts'
import type { VaultRoom } from './room.ts'
import { secondPerson, slotOfSecond } from './second-person.ts'
import { ownSlot } from './secrets.ts'
import { clear } from './tries.ts'

/**
 * Everything out, by two people: the clinical lead's own passphrase, and a second person's, typed at this computer.
 * What this allows is one export by the open person. Both passphrases are overwritten.
 */
export async function allowWholeExport(
	room: VaultRoom,
	{ passphrase, secondId, secondPassphrase }: Input<'register.export'>,
): Promise<null> {
	try {
		const { register, person } = room.openOrRefuse()
		requireRole(register.ledger, person, contract['register.export'].roles)
		room.exportAllowed = undefined
		const second = secondPerson(room, secondId)
		clear(await ownSlot(room, passphrase))
		clear(await slotOfSecond(room, second, secondPassphrase))
		room.exportAllowed = { by: person.id, secondId: second.id }
		return null
	} finally {
		passphrase.fill(0)
		secondPassphrase.fill(0)
	}
}

function allowed(room: VaultRoom): { by: string; secondId: string } {
	const { person } = room.openOrRefuse()
	if (room.exportAllowed?.by !== person.id) {
		throw new Refused('state', 'A whole export needs both passphrases first.')
	}
	return room.exportAllowed
}

export function exportOfAll(room: VaultRoom): WholeExport {
	allowed(room)
	const { register, person } = room.openOrRefuse()
	return wholeExport(register.desk(person))
}

/** Enters that everything was given out, once the file was read back; what allowed it is used up. */
export function enterWholeExport(room: VaultRoom, facts: WholeExportFacts): null {
	const { secondId } = allowed(room)
	room.enterOwn({ kind: 'register.exported', subject: '', payload: { secondId, ...facts } })
	room.exportAllowed = undefined
	return null
}

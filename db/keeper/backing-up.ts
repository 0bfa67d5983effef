import type { Input, Output } from '../../domain/index.ts'
import { type BackupKeys, backupKeys, backupState, clearBackupKeys, makeBackup } from '../backup.ts'
import { answer } from '../register.ts'
import type { VaultRoom } from './room.ts'
import { ownSlot } from './secrets.ts'
import { statusOf } from './status.ts'
import { clear } from './tries.ts'

/** The day's backup, behind the page, once the commands that are under way are done. */
export function backUpLater(room: VaultRoom, keys: BackupKeys): void {
	const mine = room.open
	void room.inTurn(async () => {
		if (!mine || room.open !== mine) return clearBackupKeys(keys)
		const { vault, register, person } = mine
		await answer(() => makeBackup(room.folder, vault, register.ledger, person, keys, room.surroundings), {
			...room.told,
			// The page has the sentence in the state of the backups; a folder that is not there is nobody's error.
			noteError: (code) => room.open === mine && room.told.noteError(code),
		})
		if (room.open === mine) room.surroundings.tell?.('status', statusOf(room))
	})
}

export async function backUpNow(room: VaultRoom, { passphrase }: Input<'backup.make'>): Promise<Output<'backup.make'>> {
	try {
		const { vault, register, person } = room.openOrRefuse()
		const opened = await ownSlot(room, passphrase)
		let keys: BackupKeys
		try {
			keys = backupKeys(vault, opened, person.id, room.surroundings)
		} finally {
			clear(opened)
		}
		await makeBackup(room.folder, vault, register.ledger, person, keys, room.surroundings)
		return backupState(register.ledger, room.surroundings.now())
	} finally {
		passphrase.fill(0)
	}
}

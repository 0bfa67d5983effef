import type { VaultStatus } from '../../domain/index.ts'
import { backupWarnings } from '../backup.ts'
import { closedStatus } from '../first-look.ts'
import { rehearsalDue, standingAlarm } from '../history-check.ts'
import type { Ledger } from '../ledger.ts'
import { costsOf } from '../surroundings.ts'
import { cloudServiceOf } from '../synced-folder.ts'
import { syncedFolderWarning } from '../troubles.ts'
import { usersOf } from '../vault-folder.ts'
import type { VaultRoom } from './room.ts'

/** How the vault stands, for the page: nothing in it names anybody while the vault is locked. */
export function statusOf(room: VaultRoom): VaultStatus {
	const { appVersion, localTime, now } = room.surroundings
	const common = { appVersion, today: localTime(now()).date, waitSeconds: 0, people: 0 }
	if (room.trouble) return { ...common, state: 'trouble', trouble: room.trouble }
	if (room.open) {
		const { register, person, vault } = room.open
		const cloud = cloudServiceOf(room.folder)
		const { journal } = register.ledger
		const reserve = room.reserve.state()
		return {
			...common,
			state: 'open',
			person,
			serviceName: register.ledger.settings().serviceName,
			recoveryUnconfirmed: journal.lastOf('recovery.code-made', 'recovery.code-confirmed') === 'recovery.code-made',
			people: usersOf(vault).length,
			...historyStatus(room, register.ledger),
			...(cloud && { warning: syncedFolderWarning(room.folder, cloud) }),
			...(reserve && { reserve }),
		}
	}
	return closedStatus(room.folder, costsOf(room.surroundings), room.throttle, common)
}

function historyStatus(
	room: VaultRoom,
	ledger: Ledger,
): Pick<VaultStatus, 'historyAlarm' | 'verificationSheet' | 'backupWarning' | 'rehearsalDue'> {
	const now = room.surroundings.now()
	const [backupWarning] = backupWarnings(ledger, now)
	// A warning that could not be entered stands for as long as the register is open.
	const historyAlarm = standingAlarm(ledger) ?? room.alarm
	return {
		...(rehearsalDue(ledger, now) && { rehearsalDue: true }),
		...(backupWarning && { backupWarning }),
		...(historyAlarm && { historyAlarm: { seq: historyAlarm.seq, says: historyAlarm.says } }),
		...(room.verificationKey && { verificationSheet: true }),
	}
}

import type { VaultStatus } from '../domain/index.ts'
import { type KeyCosts, productCosts } from './keys.ts'
import { localTime } from './surroundings.ts'
import { Throttle } from './throttle.ts'
import { inspectFolder, usersOf } from './vault-folder.ts'

/** How a closed vault stands, as far as can be told without a key: nothing in it names anybody. */
export function closedStatus(
	folder: string,
	costs: KeyCosts,
	throttle: Throttle,
	common: Pick<VaultStatus, 'appVersion' | 'today'>,
): VaultStatus {
	const none = { ...common, waitSeconds: 0, people: 0 }
	const found = inspectFolder(folder, costs)
	if (found.state === 'trouble') return { ...none, state: 'trouble', trouble: found.trouble }
	if (found.state === 'first-run') return { ...none, state: 'first-run' }
	return {
		...none,
		state: 'locked',
		waitSeconds: throttle.waitSeconds(),
		people: usersOf(found.vault).length,
		...(found.warning && { warning: found.warning }),
	}
}

/**
 * The first answer to the page, before the vault's keeper and the database driver are loaded: they take a quarter of a
 * second, and the unlock page needs nothing of them.
 */
export function firstLook(folder: string, appVersion: string): VaultStatus {
	const today = localTime(Date.now()).date
	return closedStatus(folder, productCosts, new Throttle(folder, Date.now), { appVersion, today })
}

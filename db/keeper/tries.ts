import { clearPairs, type OpenedSlot } from '../keys.ts'
import { Refused } from '../refusals.ts'
import type { VaultRoom } from './room.ts'

/** Waits are kept, and a try is counted, before a secret is looked at. */
export async function tryOnce<T>({ throttle }: VaultRoom, open: () => Promise<T>): Promise<T> {
	const waitSeconds = throttle.waitSeconds()
	if (waitSeconds > 0) {
		throw new Refused(
			'wait',
			`Too many wrong tries. Wait ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}, then try again.`,
			{ waitSeconds },
		)
	}
	throttle.countTry()
	return open()
}

export function wrong(
	{ throttle }: VaultRoom,
	code: 'wrong-passphrase' | 'wrong-code',
	sentence: string,
	more: { fields?: string[] } = {},
): Refused {
	const waitSeconds = throttle.waitSeconds()
	return new Refused(code, sentence, { ...more, ...(waitSeconds > 0 && { waitSeconds }) })
}

export function clear(opened: OpenedSlot): void {
	opened.vaultKey.fill(0)
	clearPairs(opened.pairs)
}

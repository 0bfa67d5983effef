import type { Input, Output, VaultStatus } from '../../domain/index.ts'
import { openSlot } from '../keys.ts'
import { formatRecoveryCode, parseRecoveryCode } from '../recovery-code.ts'
import { Refused } from '../refusals.ts'
import { joinShares, SharesRefused, sharesMade, sharesNeeded, splitCode } from '../trustee-shares.ts'
import type { VaultRoom } from './room.ts'
import { mistyped } from './secrets.ts'
import { statusOf } from './status.ts'
import { clear, tryOnce, wrong } from './tries.ts'

/** The recovery code in parts, and trying it without opening anything to anybody. */

/** Whether these bytes open the recovery slot. Nothing that it gives up is used. */
async function refuseWrongCode(room: VaultRoom, bytes: Uint8Array): Promise<void> {
	const { set } = room.openOrRefuse().vault
	const recovery = set.slots.find(({ kind }) => kind === 'recovery')
	const opened = recovery && (await tryOnce(room, () => openSlot(set, recovery, bytes)))
	if (!opened) throw wrong(room, 'wrong-code', 'This does not open the register. The paper may be an older one.')
	clear(opened)
	room.throttle.succeed()
}

export async function makeShares(room: VaultRoom, { code }: Input<'shares.make'>): Promise<Output<'shares.make'>> {
	const bytes = parseRecoveryCode(code)
	if (!bytes) throw new Refused('wrong-code', mistyped)
	try {
		await refuseWrongCode(room, bytes)
		const shares = await splitCode(bytes)
		room.enterOwn({ kind: 'recovery.shares-made', subject: '', payload: { made: sharesMade, needed: sharesNeeded } })
		return { shares }
	} finally {
		bytes.fill(0)
	}
}

export async function joinSheets({ shares }: Input<'shares.join'>): Promise<Output<'shares.join'>> {
	const bytes = await joinedShares(shares)
	try {
		return { code: formatRecoveryCode(bytes) }
	} finally {
		bytes.fill(0)
	}
}

export async function rehearse(room: VaultRoom, { typed }: Input<'recovery.rehearse'>): Promise<VaultStatus> {
	const [code = ''] = typed
	const bytes = typed.length === 1 ? parseRecoveryCode(code) : await joinedShares(typed)
	if (!bytes) throw new Refused('wrong-code', mistyped)
	try {
		await refuseWrongCode(room, bytes)
		const how = typed.length === 1 ? 'code' : 'shares'
		room.enterOwn({ kind: 'recovery.rehearsed', subject: '', payload: { with: how } })
		return statusOf(room)
	} finally {
		bytes.fill(0)
	}
}

async function joinedShares(typed: readonly string[]): Promise<Buffer> {
	try {
		return await joinShares(typed)
	} catch (error) {
		throw error instanceof SharesRefused ? new Refused('wrong-code', error.message) : error
	}
}

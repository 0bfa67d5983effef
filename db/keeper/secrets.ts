import type { Input, Output, VaultStatus } from '../../domain/index.ts'
import { keystoreGone } from '../device-secret.ts'
import type { EntryDraft } from '../journal.ts'
import { changeKeySet } from '../key-set-change.ts'
import { clearPairs, type KeySlot, makeSlot, type OpenedSlot, openSlot, readKeySet, writeKeySet } from '../keys.ts'
import type { Person } from '../ledger.ts'
import { passphraseProblem } from '../passphrase.ts'
import { formatRecoveryCode, parseRecoveryCode } from '../recovery-code.ts'
import { Refused } from '../refusals.ts'
import { costsOf, newId } from '../surroundings.ts'
import { openUserSlot } from './device-secret.ts'
import type { VaultRoom } from './room.ts'
import { statusOf } from './status.ts'
import { clear, tryOnce, wrong } from './tries.ts'

/** Passphrases and the recovery code of an open vault. */

export const mistyped =
	'This is not a whole recovery code: a character is missing or mistyped. It has eight groups of four and one character at the end.'

export async function confirmCode(room: VaultRoom, { code }: Input<'vault.confirm-code'>): Promise<VaultStatus> {
	const bytes = parseRecoveryCode(code)
	if (!bytes) throw new Refused('wrong-code', mistyped)
	try {
		const { vault } = room.openOrRefuse()
		const recovery = vault.set.slots.find(({ kind }) => kind === 'recovery')
		const opened = recovery && (await openSlot(vault.set, recovery, bytes))
		if (!opened)
			throw new Refused(
				'wrong-code',
				'This is a recovery code, but not the one of this register. Look at the printed sheet again.',
			)
		clear(opened)
		if (statusOf(room).recoveryUnconfirmed) {
			room.enterOwn({ kind: 'recovery.code-confirmed', subject: '', payload: {} })
		}
		return statusOf(room)
	} finally {
		bytes.fill(0)
	}
}

export async function newCode(
	room: VaultRoom,
	{ passphrase }: Input<'vault.new-code'>,
): Promise<Output<'vault.new-code'>> {
	const { now, random } = room.surroundings
	const code = random(20)
	try {
		const { vault, person } = room.openOrRefuse()
		const opened = await ownSlot(room, passphrase)
		try {
			const { set } = vault
			const recovery = await makeSlot({
				...{ vaultId: set.vaultId, gen: set.gen, costs: costsOf(room.surroundings), vaultKey: opened.vaultKey },
				...{ slotId: newId(now(), random), kind: 'recovery', name: 'recovery', secret: code },
			})
			clearPairs(recovery.pairs)
			const slots = [...set.slots.filter(({ kind }) => kind !== 'recovery'), recovery.slot]
			writeSlots(room, slots, { slotId: person.id, pairs: opened.pairs }, [
				{ kind: 'recovery.code-made', subject: '', payload: {} },
			])
			return { recoveryCode: formatRecoveryCode(code) }
		} finally {
			clear(opened)
		}
	} finally {
		code.fill(0)
		passphrase.fill(0)
	}
}

export async function changePassphrase(
	room: VaultRoom,
	{ passphrase, newPassphrase }: Input<'vault.change-passphrase'>,
): Promise<null> {
	try {
		const { person } = room.openOrRefuse()
		await refuseWeak(room, newPassphrase, [])
		const opened = await ownSlot(room, passphrase)
		try {
			await replaceUserSlot(room, opened, person.id, person, newPassphrase, 'own')
		} finally {
			clear(opened)
		}
		return null
	} finally {
		passphrase.fill(0)
		newPassphrase.fill(0)
	}
}

/** The open person's slot, after their passphrase once more. The caller clears it. */
export async function ownSlot(room: VaultRoom, passphrase: Uint8Array): Promise<OpenedSlot> {
	const { vault, person } = room.openOrRefuse()
	const slot = vault.set.slots.find(({ slotId }) => slotId === person.id)
	const opened = slot && (await tryOnce(room, () => openUserSlot(room, vault.set, slot, passphrase)))
	if (!opened) throw wrong(room, 'wrong-passphrase', 'This is not your passphrase. Nothing was changed.')
	room.throttle.succeed()
	return opened
}

/** @param names further words that a passphrase may not be made of */
export async function refuseWeak(room: VaultRoom, passphrase: Uint8Array, names: string[]): Promise<void> {
	const ledger = room.open?.register.ledger
	const known = ledger ? [ledger.settings().serviceName, ...ledger.people().map(({ name }) => name)] : []
	const problem = await passphraseProblem(passphrase, [...known, ...names].filter(Boolean))
	if (problem) throw new Refused('weak-passphrase', problem)
}

/** Puts a person's slot under a new passphrase: their own pairs stay, and after recovery there are new ones. */
export async function replaceUserSlot(
	room: VaultRoom,
	opened: OpenedSlot,
	signerId: string,
	person: Person,
	passphrase: Uint8Array,
	how: 'own' | 'recovery',
): Promise<void> {
	await refuseWeak(room, passphrase, [])
	const { set } = room.openOrRefuse().vault
	// A passphrase that is bound to this computer stays so; after recovery it opens alone, wherever it is.
	const bound = how === 'own' && set.slots.some(({ slotId, device }) => slotId === person.id && device)
	const deviceSecret = bound ? await room.deviceSecrets.read(set.vaultId, person.id) : undefined
	if (bound && !deviceSecret) throw new Refused('state', keystoreGone)
	const made = await makeSlot({
		...{ vaultId: set.vaultId, gen: set.gen, costs: costsOf(room.surroundings), vaultKey: opened.vaultKey },
		...{ slotId: person.id, kind: 'user', name: person.name, secret: passphrase },
		...(how === 'own' && { pairs: opened.pairs }),
		...(deviceSecret && { deviceSecret }),
	})
	deviceSecret?.fill(0)
	if (how === 'recovery') clearPairs(made.pairs)
	const slots = set.slots.map((slot) => (slot.slotId === person.id ? made.slot : slot))
	writeSlots(room, slots, { slotId: signerId, pairs: opened.pairs }, [
		{ kind: 'person.passphrase-changed', subject: '', payload: { personId: person.id, how } },
	])
}

/** Replaces the key file and enters why, or does neither. */
export function writeSlots(
	room: VaultRoom,
	slots: KeySlot[],
	signer: { slotId: string; pairs: OpenedSlot['pairs'] },
	drafts: EntryDraft[],
): void {
	const open = room.openOrRefuse()
	const { id, role } = open.person
	const costs = costsOf(room.surroundings)
	const { vaultId, gen, vaultPub } = open.vault.set
	const setBytes = writeKeySet({ vaultId, gen, vaultPub, slots }, costs, signer)
	// Read back before anything is replaced: a set that this program refuses must never reach the disk.
	const set = readKeySet(setBytes, costs)
	const entries = drafts.map((draft) => ({ draft, actor: { id, role } }))
	changeKeySet(open.register.ledger, open.vault.place, setBytes, entries)
	open.vault = { ...open.vault, set, setBytes }
}

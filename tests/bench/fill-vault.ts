import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { realSurroundings, VaultKeeper } from '../../db/index.ts'
import { openSlot, productCosts } from '../../db/keys.ts'
import { closeVault, openVault } from '../../db/open-vault.ts'
import { inspectFolder } from '../../db/vault-folder.ts'
import { bodies, type Payload } from '../../domain/index.ts'

export const passphrase = 'copper lantern drift mosaic walnut'
const utf8 = (text: string) => new TextEncoder().encode(text)

/** A small generator of its own, so that every run fills the same register. */
function random(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}

const firstNames = ['Asha', 'Bryn', 'Carys', 'Dermot', 'Elin', 'Farah', 'Gwen', 'Hamish', 'Imran', 'Jodie']
const lastNames = [
	'Ashdown',
	'Blackmoor',
	'Castell',
	'Drayton',
	'Eastwell',
	'Farrow',
	'Greaves',
	'Hollis',
	'Ingram',
	'Joyce',
]

function request(number: number, next: () => number): Payload<'request.logged'> {
	const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
	const month = 1 + Math.floor(next() * 12)
	const received = `2026-${String(month).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`
	const body = pick(bodies.filter(({ type }) => type === 'territorial'))
	return {
		reference: `2026-${String(number).padStart(3, '0')}`,
		clientReference: `C${1000 + Math.floor(next() * 9000)}`,
		receivedAt: '',
		fields: {
			receivedOn: received,
			requestDate: received,
			channel: 'email',
			askingBody: body.name,
			askingBodyType: 'territorial',
			requesterName: `${pick(firstNames)} ${pick(lastNames)}`,
			requesterRank: 'DC',
			policeReference: `${number}/${Math.floor(next() * 1e6)}/26`,
			informationSought: `Counselling records concerning the allegation numbered ${number}, with ${pick(['letters', 'emails', 'session notes', 'assessments'])}`,
		},
		answers: {
			instrument: 'request',
			jurisdiction: 'ew',
			service_nation: 'ew',
			requester_authorised: 'yes',
			in_writing: 'yes',
			info_described: 'yes',
			reason_stated: pick(['yes', 'no']),
			handling_stated: pick(['yes', 'no']),
			approval_shown: pick(['yes', 'no']),
			date_range_stated: pick(['yes', 'no']),
		},
		proposed: [],
		evidence: {},
		documents: [],
		pack: '2026-01-12',
		lane: 'vir',
	}
}

const surroundings = realSurroundings({
	appVersion: '0.1.0',
	read: () => Promise.reject(new Error('nothing is read here')),
	suggest: () => [],
	stopReading: () => {},
	noteError: (code) => process.stderr.write(`${code}\n`),
})

/** Opens the vault that `fillVault` made, without the app. */
export async function openFilled(data: string) {
	const folder = join(data, 'vault')
	const found = inspectFolder(folder, productCosts)
	if (found.state !== 'locked') throw new Error('the vault is not there')
	const slot = found.vault.set.slots.find(({ kind }) => kind === 'user')
	const opened = slot && (await openSlot(found.vault.set, slot, utf8(passphrase)))
	if (!opened || !slot) throw new Error('the vault does not open')
	const vaultKey = Buffer.from(opened.vaultKey)
	return { folder, slot, vaultKey, ledger: openVault(folder, found.vault, opened.vaultKey, surroundings) }
}

/** Makes a vault in `data` with `count` requests, as the app itself would have written them. */
export async function fillVault(data: string, count: number): Promise<void> {
	mkdirSync(data, { recursive: true })
	const folder = join(data, 'vault')
	const keeper = new VaultKeeper(folder, surroundings)
	const made = await keeper.perform('vault.create', {
		serviceName: 'Larkfield Counselling Service',
		personName: 'Marian Ashdown-Vale',
		passphrase: utf8(passphrase),
	})
	if (!made.ok) throw new Error(made.refusal.message)
	const code = (made.value as { recoveryCode: string }).recoveryCode
	await keeper.perform('vault.confirm-code', { code })
	keeper.close()
	const { slot, ledger } = await openFilled(data)
	const next = random(26)
	for (let done = 0; done < count; done += 500) {
		ledger.save(() => {
			for (let number = done + 1; number <= Math.min(done + 500, count); number += 1) {
				ledger.append(
					{ kind: 'request.logged', subject: v7(), payload: request(number, next) },
					{ id: slot.slotId, role: 'clinical_lead' },
				)
			}
		})
	}
	closeVault(folder, ledger)
}

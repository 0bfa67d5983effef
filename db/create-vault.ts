import { chmodSync, closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { newPair } from './asymmetric.ts'
import { checkpoint, openDatabase } from './driver.ts'
import { flush, replaceFile, writeNewFile } from './durable-files.ts'
import { setFact } from './facts.ts'
import { startJournal } from './journal.ts'
import { clearPairs, keySetHash, makeSlot, writeKeySet } from './keys.ts'
import { Ledger } from './ledger.ts'
import { migrate, newestSchema } from './migrations/index.ts'
import { passphraseProblem } from './passphrase.ts'
import { formatRecoveryCode } from './recovery-code.ts'
import { Refused } from './refusals.ts'
import { costsOf, newId, type Surroundings } from './surroundings.ts'
import {
	currentFile,
	databaseFile,
	firstGeneration,
	inspectFolder,
	keySetFile,
	unfinishedFirst,
} from './vault-folder.ts'

export interface NewVault {
	serviceName: string
	/** The first person: the clinical lead. */
	personName: string
	/** UTF-8 bytes. */
	passphrase: Uint8Array
}

/** Both are shown once and kept nowhere. */
export interface NewVaultSecrets {
	recoveryCode: string
	/** k_0: whoever holds it can later check the seal of every entry. The caller clears it. */
	verificationKey: Buffer
}

const recoveryName = 'recovery'

function refuseExisting(folder: string, surroundings: Surroundings): void {
	const inspection = inspectFolder(folder, costsOf(surroundings))
	if (inspection.state === 'first-run') return
	const message =
		inspection.state === 'trouble'
			? inspection.trouble.says.join(' ')
			: 'There is a register here already. It is left as it is, and no new one is made over it.'
	throw new Refused('exists', message)
}

/** The empty folder in which the first generation is built; what an earlier attempt left is moved aside, not deleted. */
function emptyPlace(folder: string, surroundings: Surroundings): string {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	chmodSync(folder, 0o700)
	refuseExisting(folder, surroundings)
	const place = join(folder, unfinishedFirst)
	if (existsSync(place)) renameSync(place, join(folder, `unfinished-${surroundings.now()}`))
	mkdirSync(place, { mode: 0o700 })
	return place
}

/**
 * Makes a vault in a folder that has none. It is built beside its name and takes it in one step, so that
 * a crash at any instant leaves no vault, or a whole one.
 *
 * @throws Refused (`exists`, `weak-passphrase`), or an error of the disk
 */
export async function createVault(
	folder: string,
	given: NewVault,
	surroundings: Surroundings,
): Promise<NewVaultSecrets> {
	refuseExisting(folder, surroundings)
	const problem = await passphraseProblem(given.passphrase, [given.serviceName, given.personName])
	if (problem) throw new Refused('weak-passphrase', problem)
	const place = emptyPlace(folder, surroundings)
	const { now, random } = surroundings
	const costs = costsOf(surroundings)
	const [vaultId, deviceId, personId, recoveryId] = [0, 1, 2, 3].map(() => newId(now(), random)) as [
		string,
		string,
		string,
		string,
	]
	const vaultKey = random(32)
	const code = random(20)
	const vaultPair = newPair('x25519')
	try {
		const slotFor = { vaultId, gen: 1, vaultKey, costs }
		const user = await makeSlot({
			...slotFor,
			...{ slotId: personId, kind: 'user', name: given.personName, secret: given.passphrase },
		})
		const recovery = await makeSlot({
			...slotFor,
			...{ slotId: recoveryId, kind: 'recovery', name: recoveryName, secret: code },
		})
		const setBytes = writeKeySet(
			{
				...{ vaultId, gen: 1, vaultPub: vaultPair.publicKey.toString('base64') },
				slots: [user.slot, recovery.slot],
			},
			costs,
			{ slotId: personId, pairs: user.pairs },
		)
		clearPairs(user.pairs)
		clearPairs(recovery.pairs)

		const database = join(place, databaseFile)
		closeSync(openSync(database, 'wx', 0o600))
		const db = openDatabase(database, vaultKey, newestSchema)
		let verificationKey: Buffer
		try {
			migrate(db)
			const ledger = new Ledger(db, surroundings, deviceId)
			verificationKey = ledger.save(() => {
				setFact(db, 'vault_id', vaultId)
				setFact(db, 'device_id', deviceId)
				setFact(db, 'keyslots_sha256', keySetHash(setBytes))
				setFact(db, 'vault_private', vaultPair.privateKey)
				const firstKey = startJournal(db, random)
				const actor = { id: personId, role: 'clinical_lead' as const }
				ledger.append({ kind: 'vault.created', subject: '', payload: { serviceName: given.serviceName } }, actor)
				ledger.append(
					{
						kind: 'person.added',
						subject: '',
						payload: { personId, name: given.personName, role: 'clinical_lead' },
					},
					actor,
				)
				ledger.append({ kind: 'recovery.code-made', subject: '', payload: {} }, actor)
				return firstKey
			})
			checkpoint(db)
		} finally {
			db.close()
		}
		writeNewFile(join(place, keySetFile), setBytes)
		flush(database)
		flush(place)
		renameSync(place, join(folder, firstGeneration))
		flush(folder)
		replaceFile(join(folder, currentFile), Buffer.from(`${firstGeneration}\n`))
		return { recoveryCode: formatRecoveryCode(code), verificationKey }
	} finally {
		for (const secret of [vaultKey, code, vaultPair.privateKey]) secret.fill(0)
	}
}

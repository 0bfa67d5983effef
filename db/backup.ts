import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import type { BackupState } from '../domain/index.ts'
import { BackupRefused, packBackup, partOf, readBackup } from './backup-file.ts'
import { backupsToKeep } from './backup-keeping.ts'
import { checkpoint, copyInto, encryptAnew, openDatabase, schemaVersion } from './driver.ts'
import { flush, removeAll, removeIfPossible, writeNewFile } from './durable-files.ts'
import { dropFact, knownFact, setFact } from './facts.ts'
import { keySetHash, type OpenedSlot, resealSlot, writeKeySet } from './keys.ts'
import { Ledger, type Person } from './ledger.ts'
import { newestSchema } from './migrations/index.ts'
import { Refused } from './refusals.ts'
import { costsOf, type Surroundings } from './surroundings.ts'
import { cloudServiceOf } from './synced-folder.ts'
import { databaseFile, type FoundVault, keySetFile } from './vault-folder.ts'
import { badChain, badSignature, changedOriginal, damagedTable } from './verify.ts'

/** Where backups go and how the last one went: kept in the vault, but not in its backups. */
interface Plan {
	folder: string
	/** ISO instant of the last one that was read back whole, and its file's name. */
	lastAt: string
	lastFile: string
	/** Why the last try came to nothing. */
	failed: string
}
const noPlan: Plan = { folder: '', lastAt: '', lastFile: '', failed: '' }

const day = 24 * 3600_000
/** Days after which a backup is called old. */
const oldAfter = 7
const fileName = /^threshold-backup-(\d{4})-(\d{2})-(\d{2})-(\d{2})(\d{2})(\d{2})\.threshold$/
const workFolder = 'backup.tmp'

function planOf({ db }: Ledger): Plan {
	const known = knownFact(db, 'backup_plan')
	return known ? { ...noPlan, ...JSON.parse(known) } : noPlan
}

function changePlan(ledger: Ledger, changes: Partial<Plan>): void {
	ledger.save(() => setFact(ledger.db, 'backup_plan', JSON.stringify({ ...planOf(ledger), ...changes })))
}

/** Backups in a folder, the newest first, by the instants in their names. */
function backupsIn(folder: string): { at: string; file: string }[] {
	if (!folder || !existsSync(folder)) return []
	return readdirSync(folder)
		.flatMap((file) => {
			const [, year, month, date, hours, minutes, seconds] = fileName.exec(file) ?? []
			return year ? [{ at: `${year}-${month}-${date}T${hours}:${minutes}:${seconds}.000Z`, file }] : []
		})
		.sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** What to mind about backups, in plain words, the most pressing first. Reads no folder. */
export function backupWarnings(ledger: Ledger, now: number): string[] {
	const { folder, lastAt, failed } = planOf(ledger)
	const warnings: string[] = []
	const days = lastAt ? Math.floor((now - Date.parse(lastAt)) / day) : undefined
	if (!folder)
		warnings.push('No folder for backups has been chosen yet. If this computer breaks, the register is gone.')
	else if (days === undefined) warnings.push('No backup has been made yet.')
	else if (days > oldAfter) warnings.push(`The last good backup is ${days} days old.`)
	if (failed) warnings.push(failed)
	const cloud = folder && cloudServiceOf(folder)
	if (cloud) {
		warnings.push(
			`The folder is one that ${cloud} copies to other computers. Backups are encrypted, but copies of them cannot be called back when somebody leaves. A disk that you lock away is better.`,
		)
	}
	return warnings
}

/** How backups stand. */
export function backupState(ledger: Ledger, now: number): BackupState {
	const { folder, lastAt } = planOf(ledger)
	const warnings = backupWarnings(ledger, now)
	let backups: BackupState['backups'] = []
	try {
		backups = backupsIn(folder)
	} catch {
		warnings.push('The folder for backups cannot be read just now.')
	}
	return { folder, ...(lastAt && { lastGoodAt: lastAt }), warnings, backups }
}

/** Whether today's backup is still to be made. */
export function backupDue(ledger: Ledger, surroundings: Surroundings): boolean {
	const { folder, lastAt } = planOf(ledger)
	if (!folder) return false
	const { localTime, now } = surroundings
	return !lastAt || localTime(Date.parse(lastAt)).date !== localTime(now()).date
}

export function chooseBackupFolder(ledger: Ledger, person: Person, folder: string): void {
	ledger.save(() => {
		setFact(ledger.db, 'backup_plan', JSON.stringify({ ...planOf(ledger), folder, failed: '' }))
		ledger.append({ kind: 'backup.folder-chosen', subject: '', payload: {} }, { id: person.id, role: person.role })
	})
}

/** What a backup needs of the keys: taken while somebody's slot is open, because the key file is signed. */
export interface BackupKeys {
	vaultKey: Buffer
	backupKey: Buffer
	setBytes: Buffer
}

export function clearBackupKeys({ vaultKey, backupKey }: BackupKeys): void {
	vaultKey.fill(0)
	backupKey.fill(0)
}

/** A key of its own for a backup, sealed to everybody who can open the vault now and to the recovery code. */
export function backupKeys(
	vault: FoundVault,
	opened: OpenedSlot,
	signerId: string,
	surroundings: Surroundings,
): BackupKeys {
	const backupKey = surroundings.random(32)
	const { vaultId, gen, vaultPub, slots } = vault.set
	const sealed = slots.map((slot) => resealSlot(slot, { vaultId, gen, vaultKey: backupKey }))
	const signer = { slotId: signerId, pairs: opened.pairs }
	const setBytes = writeKeySet({ vaultId, gen, vaultPub, slots: sealed }, costsOf(surroundings), signer)
	return { vaultKey: Buffer.from(opened.vaultKey), backupKey, setBytes }
}

function refuseWithoutRoom(folder: string, bytes: number, where: string): void {
	const { bavail, bsize } = statfsSync(folder)
	if (bavail * bsize >= bytes) return
	const megabytes = Math.ceil(bytes / 1024 ** 2)
	throw new Refused(
		'disk-full',
		`There is not enough room for a backup on ${where}: it needs ${megabytes} MB. The register is safe. Make room or choose another folder.`,
	)
}

/** The encrypted copy from which a backup is packed, checked as the vault itself is checked. */
async function copyForBackup(ledger: Ledger, work: string, keys: BackupKeys, surroundings: Surroundings) {
	const database = join(work, databaseFile)
	const head = ledger.journal.head()
	const madeAt = new Date(surroundings.now()).toISOString()
	copyInto(ledger.db, database)
	await breathe()
	const copy = openDatabase(database, keys.vaultKey, newestSchema)
	try {
		encryptAnew(copy, keys.backupKey)
		await breathe()
		const copied = new Ledger(copy, surroundings, ledger.deviceId)
		copied.save(() => {
			setFact(copy, 'keyslots_sha256', keySetHash(keys.setBytes))
			setFact(copy, 'backup_of', JSON.stringify({ seq: head.seq, madeAt }))
			dropFact(copy, 'backup_plan')
		})
		const bad =
			(await damagedTable(copy, breathe)) ??
			(await badChain(copy, breathe)) ??
			badSignature(copy) ??
			(await changedOriginal(copy, breathe))
		if (bad) {
			throw new Refused(
				'damaged',
				`The backup was not made, because the register does not check out: ${bad.says} Keep your earlier backups, and check the history.`,
			)
		}
		checkpoint(copy)
		return { head, madeAt, schema: schemaVersion(copy) }
	} finally {
		copy.close()
	}
}

/**
 * Makes one backup: an encrypted copy under its own key, checked, packed into one file beside its
 * name, read back, renamed. Only then is it entered as made. The keys are overwritten.
 *
 * @throws Refused, or an error of the disk; then no backup and no entry is left
 */
export async function makeBackup(
	vaultFolder: string,
	vault: FoundVault,
	ledger: Ledger,
	person: Person,
	keys: BackupKeys,
	surroundings: Surroundings,
): Promise<void> {
	const { folder } = planOf(ledger)
	const work = join(vaultFolder, workFolder)
	const tell = (done: number, says: string) => surroundings.tell?.('progress', { says, done, total: 3 })
	let part = ''
	try {
		if (!folder) throw new Refused('state', 'Choose a folder for backups first.')
		if (!existsSync(folder)) {
			throw new Refused(
				'state',
				'The folder for backups is not there. Is the disk or stick plugged in? The register is safe.',
			)
		}
		const size = statSync(join(vault.place, databaseFile)).size
		refuseWithoutRoom(vaultFolder, size + 2 ** 24, 'the disk that holds the register')
		refuseWithoutRoom(folder, size + 2 ** 24, 'the disk for backups')
		removeAll(work)
		mkdirSync(work, { mode: 0o700 })
		tell(0, 'Copying the register')
		ledger.save(() => ledger.witness?.checkpoint(ledger.db, ledger.journal.head(), 'backup'))
		const { head, madeAt, schema } = await copyForBackup(ledger, work, keys, surroundings)
		writeNewFile(join(work, keySetFile), keys.setBytes)
		const files = [join(work, keySetFile), join(work, databaseFile)]
		const stamp = madeAt.slice(0, 19).replace('T', '-').replaceAll(':', '')
		const target = join(folder, `threshold-backup-${stamp}.threshold`)
		part = `${target}.part`
		removeAll(part)
		tell(1, 'Writing the backup')
		await breathe()
		const parts = [partOf(keySetFile, files[0]!), partOf(databaseFile, files[1]!)] as const
		const { vaultId, gen } = vault.set
		packBackup(
			part,
			{ v: 1, vaultId, gen, schema, madeAt, seq: head.seq, h: head.hash.toString('hex'), parts: [...parts] },
			files,
		)
		tell(2, 'Reading it back')
		await breathe()
		const { sha256 } = readBackup(part).parts[1]
		if (existsSync(target)) throw new Refused('exists', 'There is a backup of this very second already.')
		renameSync(part, target)
		part = target
		flush(folder)
		ledger.save(() => {
			const plan = { folder, lastAt: madeAt, lastFile: target.slice(folder.length + 1), failed: '' }
			setFact(ledger.db, 'backup_plan', JSON.stringify(plan))
			const payload = { seq: head.seq, bytes: statSync(target).size, sha256 }
			ledger.append({ kind: 'backup.made', subject: '', payload }, { id: person.id, role: person.role })
		})
		ledger.witness?.anchor(ledger.journal.head())
		dropOldBackups(folder, vaultId)
	} catch (error) {
		if (part) removeIfPossible(part)
		noteFailure(ledger, error)
		throw error instanceof BackupRefused ? new Refused('failed', brokenMedium) : error
	} finally {
		clearBackupKeys(keys)
		removeIfPossible(work)
	}
}

/** Old backups of this very register go, as the rule has it; whatever else lies in the folder is left alone. */
function dropOldBackups(folder: string, vaultId: string): void {
	try {
		const all = backupsIn(folder)
		const stay = backupsToKeep(all.map(({ at }) => at))
		for (const { at, file } of all) {
			if (!stay.has(at) && readBackup(join(folder, file)).vaultId === vaultId) rmSync(join(folder, file))
		}
	} catch {
		// One too many does no harm; the next backup tries again.
	}
}

function noteFailure(ledger: Ledger, error: unknown): void {
	const says = error instanceof Refused ? error.message : 'The last backup could not be written. The register is safe.'
	try {
		if (ledger.db.open) changePlan(ledger, { failed: error instanceof BackupRefused ? brokenMedium : says })
	} catch {
		// The same disk may be full: the person is told by the refusal.
	}
}

const brokenMedium =
	'The last backup did not read back as it was written, so it was thrown away. The disk or stick may be failing: use another one.'

/** Entered once a backup is opened as a vault: what it came from. */
export function noteRestored(ledger: Ledger, person: Person): void {
	const known = knownFact(ledger.db, 'backup_of')
	if (!known) return
	const { seq, madeAt } = JSON.parse(known)
	ledger.save(() => {
		dropFact(ledger.db, 'backup_of')
		ledger.append(
			{ kind: 'backup.restored', subject: '', payload: { seq, madeAt } },
			{ id: person.id, role: person.role },
		)
	})
}

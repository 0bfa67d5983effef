import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupHeader, BackupRefused, readBackup } from './backup-file.ts'
import { flush, readIfThere, removeAll, removeIfPossible, replaceFile } from './durable-files.ts'
import { KeySetRefused, readKeySet } from './keys.ts'
import { newestSchema } from './migrations/index.ts'
import { Refused } from './refusals.ts'
import { costsOf, type Surroundings } from './surroundings.ts'
import { currentFile, databaseFile, inspectFolder, keySetFile } from './vault-folder.ts'

/** @throws Refused */
export function refuseRestoreOver(): never {
	throw new Refused('exists', 'There is a register here already. A backup is never put over one.')
}

/**
 * Puts a backup where there is no vault yet. It never goes over anything: a folder with any trace of a vault is
 * refused. Afterwards the vault is there, locked, and opens with the passphrases of the day of the backup.
 *
 * @throws Refused; then nothing is left behind
 */
export function restoreBackup(folder: string, file: string, surroundings: Surroundings): BackupHeader {
	const costs = costsOf(surroundings)
	if (inspectFolder(folder, costs).state !== 'first-run') refuseRestoreOver()
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const unfinished = join(folder, 'restore.tmp')
	removeAll(unfinished)
	mkdirSync(unfinished, { mode: 0o700 })
	try {
		const header = readBackup(file, [join(unfinished, keySetFile), join(unfinished, databaseFile)])
		if (header.schema > newestSchema) {
			throw new Refused(
				'state',
				'This backup was made by a newer version of Threshold. Install that version and try again. Nothing was changed.',
			)
		}
		const set = readKeySet(readIfThere(join(unfinished, keySetFile)) ?? Buffer.alloc(0), costs)
		if (set.vaultId !== header.vaultId || set.gen !== header.gen)
			throw new BackupRefused('its parts do not belong together')
		const generation = `gen-${header.gen}`
		const place = join(folder, generation)
		// What an earlier creation that was cut off left: without CURRENT and without both files it is no vault.
		if (existsSync(place)) renameSync(place, join(folder, `unfinished-${surroundings.now()}`))
		flush(unfinished)
		renameSync(unfinished, place)
		flush(folder)
		replaceFile(join(folder, currentFile), Buffer.from(`${generation}\n`))
		return header
	} catch (error) {
		removeIfPossible(unfinished)
		if (error instanceof BackupRefused || error instanceof KeySetRefused) {
			throw new Refused(
				'damaged',
				'This file is not a whole backup of Threshold: it was damaged, cut short or is something else. Nothing was changed. Try an earlier backup.',
			)
		}
		throw error
	}
}

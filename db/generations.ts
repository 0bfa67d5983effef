import { mkdirSync, readdirSync, renameSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import type { AppEvents } from '../domain/index.ts'
import { checkpoint, copyInto, encryptAnew, holdsTogether, openDatabase, rowCounts } from './driver.ts'
import { flush, readIfThere, removeAll, removeIfPossible, replaceFile, writeNewFile } from './durable-files.ts'
import { setFact } from './facts.ts'
import { type Actor, type EntryDraft, verifyChain } from './journal.ts'
import { keySetIsOurs } from './key-set-change.ts'
import { keySetHash } from './keys.ts'
import { Ledger } from './ledger.ts'
import { newestSchema } from './migrations/index.ts'
import { Refused } from './refusals.ts'
import type { Surroundings } from './surroundings.ts'
import { currentFile, databaseFile, type FoundVault, generationName, keySetFile } from './vault-folder.ts'

/**
 * A new key by copy and swap, never in place (security reference, sections 1 and 4). The next generation
 * is built beside the present one; until `CURRENT` names it, the present one is the vault, whole and
 * untouched, whatever happens.
 */
export interface NextGeneration {
	/** The whole new key file, with the new vault key sealed to everybody who keeps one. */
	setBytes: Buffer
	gen: number
	/** Keys of the present and the next generation. The caller clears both. */
	oldKey: Buffer
	newKey: Buffer
	/** Somebody who left while suspended: what waited for them goes. */
	forgetSuspended?: string
	/** What is entered in the new generation. */
	entries: { draft: EntryDraft; actor: Actor }[]
}

const steps = [
	'Copying the register',
	'Encrypting the copy with the new key',
	'Checking the copy',
	'Taking the copy into use',
]

/** @throws Refused (`disk-full`) unless the disk can hold the copy beside what is there */
function refuseWithoutRoom(folder: string, database: string): void {
	const { bavail, bsize } = statfsSync(folder)
	const needed = statSync(database).size + 16 * 1024 * 1024
	if (bavail * bsize >= needed) return
	const gigabytes = (needed / 1024 ** 3).toFixed(1)
	throw new Refused(
		'disk-full',
		`The key is changed by making a whole new copy of the register, which needs ${gigabytes} GB of room on the disk for a short time. Nothing was changed. Make some room and try again.`,
	)
}

/** @throws Refused when the key file on disk is not the one that the record knows: a key planted there must not be sealed to */
function refuseForeignKeySet(ledger: Ledger, vault: FoundVault): void {
	const onDisk = readIfThere(join(vault.place, keySetFile))
	if (onDisk?.equals(vault.setBytes) && keySetIsOurs(ledger, onDisk)) return
	throw new Refused(
		'damaged',
		'The key file is not the one that belongs to this register, so its key was not changed. Close the app, keep the folder as it is, and ask whoever looks after your computers.',
	)
}

/**
 * Builds the next generation and makes it the vault. The database of the present one stays open and
 * is not changed; the caller closes it.
 *
 * @returns the folder of the new generation and its name
 */
export async function makeGeneration(
	folder: string,
	vault: FoundVault,
	ledger: Ledger,
	next: NextGeneration,
	surroundings: Surroundings,
): Promise<{ place: string; generation: string }> {
	const tell = async (done: number) => {
		surroundings.tell?.('progress', {
			says: steps[done] ?? '',
			done,
			total: steps.length,
		} satisfies AppEvents['progress'])
		await breathe()
	}
	refuseForeignKeySet(ledger, vault)
	refuseWithoutRoom(folder, join(vault.place, databaseFile))
	const generation = `gen-${next.gen}`
	const place = join(folder, generation)
	const unfinished = `${place}.tmp`
	for (const earlierTry of [unfinished, place]) removeAll(earlierTry)
	mkdirSync(unfinished, { mode: 0o700 })
	try {
		await tell(0)
		const head = ledger.journal.head()
		const database = join(unfinished, databaseFile)
		copyInto(ledger.db, database)
		const counts = JSON.stringify(rowCounts(ledger.db))
		await tell(1)
		const copy = openDatabase(database, next.oldKey, newestSchema)
		try {
			encryptAnew(copy, next.newKey)
			await tell(2)
			if (!holdsTogether(copy) || verifyChain(copy)) throw new Error('the copy is not whole')
			if (JSON.stringify(rowCounts(copy)) !== counts) {
				throw new Error('the copy lacks rows')
			}
			const copied = new Ledger(copy, surroundings, ledger.deviceId)
			if (!copied.journal.head().hash.equals(ledger.journal.head().hash) || head.seq !== ledger.journal.head().seq) {
				throw new Error('the register was changed while it was copied')
			}
			copied.save(() => {
				for (const { draft, actor } of next.entries) copied.append(draft, actor)
				if (next.forgetSuspended)
					copy.prepare('DELETE FROM suspended_slot WHERE person_id = ?').run(next.forgetSuspended)
				setFact(copy, 'keyslots_sha256', keySetHash(next.setBytes))
			})
			checkpoint(copy)
		} finally {
			copy.close()
		}
		await tell(3)
		flush(database)
		writeNewFile(join(unfinished, keySetFile), next.setBytes)
		flush(unfinished)
		renameSync(unfinished, place)
		flush(folder)
		// Throws when the register was locked meanwhile: then nothing is changed.
		ledger.journal.head()
		nameCurrent(folder, vault.generation, generation)
	} catch (error) {
		removeIfPossible(unfinished)
		throw error
	}
	return { place, generation }
}

/** What `CURRENT` names is not known for certain: saving must not go on, or it could go to the copy that is left. */
export class GenerationUncertain extends Error {
	constructor(cause: unknown) {
		super('it is not certain which copy is in use', { cause })
		this.name = 'GenerationUncertain'
	}
}

/**
 * Has `CURRENT` name the next generation, or the present one still.
 *
 * @throws the error of the disk when the present one stays; GenerationUncertain when not even that could be had
 */
function nameCurrent(folder: string, present: string, next: string): void {
	const current = join(folder, currentFile)
	try {
		replaceFile(current, Buffer.from(`${next}\n`))
	} catch (error) {
		if (readIfThere(current)?.toString().trim() === present) throw error
		// The new name stands there already, and only flushing it failed.
		try {
			replaceFile(current, Buffer.from(`${present}\n`))
		} catch {
			throw new GenerationUncertain(error)
		}
		throw error
	}
}

/** Removes what changes of the key left behind: earlier generations and unfinished ones. Only once `CURRENT` has opened. */
export function removeEarlierGenerations(folder: string, current: string): void {
	const number = (name: string) => Number(name.slice('gen-'.length))
	for (const name of readdirSync(folder)) {
		const unfinished = name.endsWith('.tmp') && generationName.test(name.slice(0, -'.tmp'.length))
		const earlier = generationName.test(name) && number(name) < number(current)
		if (unfinished || earlier) removeAll(join(folder, name))
	}
}

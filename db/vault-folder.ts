import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Trouble } from '../domain/index.ts'
import { readIfThere } from './durable-files.ts'
import { type KeyCosts, type KeySet, KeySetRefused, type KeySlot, readKeySet } from './keys.ts'
import { looksUnencrypted } from './plain-header.ts'
import { cloudServiceOf } from './synced-folder.ts'
import { syncedFolderWarning, trouble } from './troubles.ts'

/**
 * What lies in a vault folder: `CURRENT` names the generation in use (`gen-1`), a folder with
 * `vault.db` and `keyslots.json`. A changed key makes the next generation beside it. `throttle.json`
 * and `lock` are no part of the vault.
 */
export const currentFile = 'CURRENT'
export const databaseFile = 'vault.db'
export const keySetFile = 'keyslots.json'
export const lockFile = 'lock'
export const firstGeneration = 'gen-1'
export const unfinishedFirst = 'gen-1.tmp'
export const generationName = /^gen-[1-9]\d{0,8}$/

/** A whole vault, as far as can be told without a key. */
export interface FoundVault {
	/** Folder of the generation in use. */
	place: string
	generation: string
	set: KeySet
	setBytes: Buffer
	/** Creation was cut off before its last step, which the next unlock does. */
	unnamed: boolean
}

export type Inspection =
	| { state: 'first-run' }
	| { state: 'locked'; vault: FoundVault; warning?: Trouble }
	| { state: 'trouble'; trouble: Trouble }

function unreadable(folder: string): Inspection {
	return { state: 'trouble', trouble: trouble('folder-unreadable', folder) }
}

function namesIn(folder: string): string[] | undefined {
	try {
		return readdirSync(folder)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
}

function bothFilesIn(place: string): boolean {
	const names = namesIn(place) ?? []
	return names.includes(databaseFile) && names.includes(keySetFile)
}

/** Looks at a folder without any key and without changing anything in it. */
export function inspectFolder(folder: string, costs: KeyCosts): Inspection {
	try {
		return inspect(folder, costs)
	} catch (error) {
		if (error instanceof KeySetRefused) {
			return { state: 'trouble', trouble: trouble(error.reason, folder) }
		}
		if ((error as NodeJS.ErrnoException).code) return unreadable(folder)
		throw error
	}
}

function inspect(folder: string, costs: KeyCosts): Inspection {
	const cloud = cloudServiceOf(folder)
	const names = namesIn(folder) ?? []
	const generations = names.filter((name) => generationName.test(name))
	const incomplete: Inspection = { state: 'trouble', trouble: trouble('incomplete', folder) }
	const named = readIfThere(join(folder, currentFile))?.toString().trim()
	if (named === undefined) {
		const traces = names.filter(
			(name) => name === databaseFile || name === keySetFile || (name.startsWith('gen-') && name !== unfinishedFirst),
		)
		if (traces.length === 0) {
			if (cloud) return { state: 'trouble', trouble: trouble('synced-folder', folder) }
			return { state: 'first-run' }
		}
		// Only a creation that was cut off right before its last step leaves exactly this.
		const whole = traces.length === 1 && traces[0] === firstGeneration && bothFilesIn(join(folder, firstGeneration))
		if (!whole) return incomplete
	} else if (!generationName.test(named)) {
		return { state: 'trouble', trouble: trouble('damaged', folder) }
	}
	const generation = named ?? firstGeneration
	if (!generations.includes(generation)) return incomplete
	const place = join(folder, generation)
	if (!bothFilesIn(place)) return incomplete
	const database = join(place, databaseFile)
	if (statSync(database).size < 512) return { state: 'trouble', trouble: trouble('damaged', folder) }
	if (looksUnencrypted(database)) {
		const more = 'The database file is not encrypted. The app never writes such a file and does not open it.'
		return { state: 'trouble', trouble: trouble('damaged', folder, more) }
	}
	const setBytes = readIfThere(join(place, keySetFile)) ?? Buffer.alloc(0)
	const set = readKeySet(setBytes, costs)
	return {
		state: 'locked',
		vault: { place, generation, set, setBytes, unnamed: named === undefined },
		...(cloud && { warning: syncedFolderWarning(folder, cloud) }),
	}
}

export function usersOf({ set }: FoundVault): KeySlot[] {
	return set.slots.filter(({ kind }) => kind === 'user')
}

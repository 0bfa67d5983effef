import { britishDate } from '../british-date.ts'
import type { Entry } from '../entries.ts'
import { packsEntryKinds } from './packs-entries.ts'

export type PacksEntry = Entry<keyof typeof packsEntryKinds>

export function isPacksEntry(entry: Entry): entry is PacksEntry {
	return Object.hasOwn(packsEntryKinds, entry.kind)
}

/** What an entry about rule packs says. */
export function packsSay(entry: PacksEntry): { says: string; detail?: string } {
	switch (entry.kind) {
		case 'pack.key-added':
			return { says: `Took ${entry.payload.name} as a publisher of rule packs.`, detail: entry.payload.fingerprint }
		case 'pack.key-removed':
			return { says: 'Took away the key of a publisher of rule packs.', detail: entry.payload.fingerprint }
		case 'pack.accepted': {
			const { ref, title, inForceFrom } = entry.payload
			return {
				says: `Accepted the rule pack ${ref} for requests received from ${britishDate(inForceFrom)} on.`,
				detail: title,
			}
		}
		case 'citation.checked':
			return {
				says: `Checked what ${entry.payload.check} cites against the published text.`,
				detail: entry.payload.source,
			}
		case 'citation.unchecked':
			return { says: `Took back that what ${entry.payload.check} cites was checked.`, detail: entry.payload.source }
	}
}

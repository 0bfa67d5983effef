import type { Entry, Payload } from '../entries.ts'
import { roleWords } from '../people.ts'
import { commandPhrase } from './command-phrases.ts'
import { printedDetail, trustEntryKinds } from './trust-entries.ts'

export type TrustEntry = Entry<keyof typeof trustEntryKinds>

export function isTrustEntry(entry: Entry): entry is TrustEntry {
	return Object.hasOwn(trustEntryKinds, entry.kind)
}

/** What an entry about people, keys, history or backups says. */
export function trustSays(entry: TrustEntry): { says: string; detail?: string } {
	switch (entry.kind) {
		case 'person.role-changed':
			return { says: `Changed somebody’s role to ${roleWords[entry.payload.role]}.` }
		case 'person.suspended':
			return { says: 'Suspended somebody: their passphrase opens nothing for now.' }
		case 'person.resumed':
			return { says: 'Let somebody back in.' }
		case 'person.device-secret':
			return entry.payload.on
				? { says: 'Bound their passphrase to the keystore of this computer.' }
				: { says: 'Let their passphrase open the register without the keystore.' }
		case 'person.removed':
			return { says: 'Removed somebody.' }
		case 'key.rotated':
			return { says: 'Changed the key of the register.' }
		case 'device.key-made':
			return { says: 'This computer began to sign the history with a new key.' }
		case 'history.rollback-detected':
			return { says: 'The history was found not to be the one that was noted.', detail: entry.payload.says }
		case 'history.acknowledged':
			return { says: 'Looked into the warning about the history.', detail: entry.payload.reason }
		case 'history.year-signed':
			return { says: `Signed the history for the year ${entry.payload.year}, two people together.` }
		case 'history.exported':
			return { says: 'Exported the history without what its entries say.' }
		case 'access.viewed':
			return { says: 'Looked at a request.' }
		case 'access.detail-opened':
			if (entry.payload.what === printedDetail) return { says: 'Printed a page about a request.' }
			return { says: 'Opened detail that was folded.', detail: entry.payload.what }
		case 'command.refused':
			return { says: refusedSays(entry.payload) }
		case 'self-test.saved': {
			const { passed, failed } = entry.payload
			return { says: `Saved the report of the self-test: ${passed} as promised, ${failed} not.` }
		}
		case 'backup.folder-chosen':
			return { says: 'Chose a folder for backups.' }
		case 'backup.made':
			return { says: 'Made a backup and read it back.' }
		case 'backup.restored':
			return { says: `Opened the register from a backup that ended at entry ${entry.payload.seq}.` }
		case 'register.handed-over':
			return { says: 'Put on paper what a successor must know.' }
		case 'register.exported':
			return { says: `Gave everything out as one encrypted file, with ${entry.payload.requests} requests.` }
		case 'recovery.shares-made':
			return { says: `Split the recovery code into ${entry.payload.made} sheets for trustees.` }
		case 'recovery.rehearsed':
			return {
				says: `Tried getting back in with ${entry.payload.with === 'code' ? 'the recovery code' : 'two sheets'}.`,
			}
	}
}

/** "Tried to change the settings. It was refused: their role does not allow it." */
function refusedSays({ command, again }: Payload<'command.refused'>): string {
	const what = commandPhrase(command)
	if (again === 0) return `Tried to ${what}. It was refused: their role does not allow it.`
	const times = again === 1 ? 'once more' : `${again.toLocaleString('en-GB')} times more`
	return `Tried ${times} to ${what}. It was refused each time.`
}

import { createContext, useContext } from 'react'
import type { OwnChoices, PackShelf, Role, Settings, VaultStatus } from '../domain/index.ts'

/** The open vault as every page may know it. */
export interface Session {
	status: VaultStatus
	person: { id: string; name: string; role: Role }
	settings: Settings
	/** Puts in the settings that a command has just answered with. */
	replaceSettings: (settings: Settings) => void
	/** What this person set for themselves. */
	own: OwnChoices
	/** Keeps a choice; what is shown changes at once. */
	changeOwn: (changes: Partial<OwnChoices>) => void
	/** Every rule pack that the service has. */
	packs: PackShelf
	/** After a pack was accepted. */
	reloadPacks: () => void
	/** What pages remember of themselves while the vault is open, by the page's name. */
	memory: Map<string, unknown>
	/** Asks the app to lock, after everything typed has been kept. */
	lock: () => void
}

export const SessionContext = createContext<Session | undefined>(undefined)

/** Who is at work, with which settings. Only under the frame of an open vault. */
export function useSession(): Session {
	const session = useContext(SessionContext)
	if (!session) throw new Error('no session: this page is only for an open vault')
	return session
}

import { z } from 'zod'
import type { Command, VaultStatus } from '../contract.ts'
import { type PersonStanding, type Role, roles } from '../people.ts'
import { idText, safeText } from '../text.ts'

/** Commands about people and keys. Spread into `contract.ts`. */

const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']
const lead: readonly Role[] = ['clinical_lead']

/** A person of the service, as the page about people shows them. */
export interface PersonRow {
	personId: string
	name: string
	role: Role
	standing: PersonStanding
	/** ISO instants: when they were added, and when their role or standing last changed. */
	addedAt: string
	changedAt: string
}

/** How backups stand. */
export interface BackupState {
	/** Where they go; empty while nobody has chosen. */
	folder: string
	/** ISO instant of the last one that was read back whole. */
	lastGoodAt?: string
	/** What to mind, in plain words. */
	warnings: string[]
	/** Those that lie in the folder now, the newest first. */
	backups: { at: string; file: string }[]
}

function command<Output>() {
	return <Input extends z.ZodType>(details: Omit<Command<Input, Output>, 'output'>): Command<Input, Output> => details
}

const secret = z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= 1024)
const none = z.strictObject({})
/** The clinical lead's own passphrase again, with every change to who may open the vault. */
const onPerson = z.strictObject({ personId: idText, passphrase: secret })
const byLead = { roles: lead, when: 'open', where: 'vault' } as const

export const trustContract = {
	'people.list': command<PersonRow[]>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
	/** `newPassphrase` is typed by the new person, at this computer. */
	'people.add': command<PersonRow[]>()({
		input: z.strictObject({
			name: safeText(200).min(1),
			role: z.enum(roles),
			newPassphrase: secret,
			passphrase: secret,
		}),
		...byLead,
	}),
	'people.change-role': command<PersonRow[]>()({
		input: z.strictObject({ personId: idText, role: z.enum(roles), passphrase: secret }),
		...byLead,
	}),
	'people.suspend': command<PersonRow[]>()({ input: onPerson, ...byLead }),
	'people.resume': command<PersonRow[]>()({ input: onPerson, ...byLead }),
	/** Changes the vault's key as well, so that the leaver's passphrase opens nothing written from now on. */
	'people.remove': command<{ people: PersonRow[]; recoveryCode: string }>()({ input: onPerson, ...byLead }),

	/** Today's seal over the last entry, to print, copy or photograph. */
	'history.seal': command<{ text: string }>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
	/** The clinical lead has looked into a warning about the history. */
	'history.acknowledge': command<null>()({ input: z.strictObject({ reason: safeText(1000).min(1) }), ...byLead }),
	/** The journal without what its entries say, as JSON lines: for `tools/verify.mjs` and an auditor. */
	'history.export': command<{ saved: boolean; path?: string }>()({
		input: none,
		roles: lead,
		when: 'open',
		where: 'main',
	}),
	/** The key that checks every entry's own seal, on paper: only until the register is locked after it was made. */
	'history.print-sheet': command<{ printed: boolean }>()({ input: none, roles: lead, when: 'open', where: 'main' }),
	/** Somebody unfolded detail of a request. */
	'access.detail-opened': command<null>()({
		input: z.strictObject({ requestId: idText, what: safeText(60) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),

	/** How backups stand. */
	'backup.state': command<BackupState>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
	/** Asks for the folder to which backups go. */
	'backup.choose-folder': command<BackupState>()({ input: none, roles: lead, when: 'open', where: 'main' }),
	/** Makes one now. Progress comes as `progress` events. */
	'backup.make': command<BackupState>()({
		input: z.strictObject({ passphrase: secret }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	/** Asks for a backup and puts it where there is no register yet. */
	'backup.restore': command<{ restored: boolean; madeAt?: string }>()({
		input: none,
		roles: anyone,
		when: 'first-run',
		where: 'main',
	}),

	/** Splits the recovery code, typed from its paper, into three sheets of which any two give it back. */
	'shares.make': command<{ shares: string[] }>()({ input: z.strictObject({ code: safeText(100) }), ...byLead }),
	'shares.print': command<{ printed: boolean }>()({
		input: z.strictObject({ shares: z.array(safeText(100)).length(3), serviceName: safeText(200) }),
		roles: lead,
		when: 'open',
		where: 'main',
	}),
	/** The recovery code out of two sheets, for `vault.recover`. */
	'shares.join': command<{ code: string }>()({
		input: z.strictObject({ shares: z.array(safeText(100)).length(2) }),
		roles: anyone,
		when: 'locked',
		where: 'vault',
	}),
	/** Tries the code, or two sheets, and opens nothing to anybody. */
	'recovery.rehearse': command<VaultStatus>()({
		input: z.strictObject({ typed: z.array(safeText(100)).min(1).max(2) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
} as const

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

/** A command that somebody was refused because of their role. */
export interface RefusedRow {
	seq: number
	/** ISO instant. */
	at: string
	actorName: string
	/** A plain sentence. */
	says: string
	/** The request that it was about, where there is one. */
	requestId?: string
	reference?: string
}

/** One thing that the self-test looked at on this computer, now. */
export interface SelfTestResult {
	id: string
	/** What should be so, in plain words. */
	title: string
	/** `off`: this start does not have it, as only development can; `found` says why. */
	outcome: 'passed' | 'failed' | 'off'
	/** What was found. */
	found: string
}
export interface SelfTest {
	/** ISO instants. */
	at: string
	startedAt: string
	/** Connections that left the app since it started: it refuses every one. */
	connections: number
	/** Addresses outside the app that something asked for and was refused. */
	refused: number
	results: SelfTestResult[]
}

/** The optional second secret in the keystore of this computer. */
export interface DeviceSecretState {
	/** `weak`: the keystore uses a password that everybody knows, so it is refused. */
	keystore: 'ready' | 'weak' | 'none'
	/** One's own passphrase opens the register only on this computer. */
	on: boolean
}

/** When everything was checked last, and which years were signed off. */
export interface HistoryChecks {
	/** ISO instant of the last check of everything, and whether all fitted. */
	lastFull?: { at: string; ok: boolean }
	/** Signed years, the latest first, with the instant. */
	years: { year: number; at: string }[]
	/** The last year, while it waits to be signed off. */
	yearToSign?: number
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
	/** A sheet with today's seal and its QR code, for the supervision book or beside a backup. */
	'history.print-seal': command<{ printed: boolean }>()({ input: none, roles: anyone, when: 'open', where: 'main' }),
	'history.checks': command<HistoryChecks>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
	/** The clinical lead and an administrator sign the history for a year that is over. */
	'history.sign-year': command<HistoryChecks>()({
		input: z.strictObject({
			year: z.int().min(2000).max(9999),
			passphrase: secret,
			secondId: idText,
			secondPassphrase: secret,
		}),
		...byLead,
	}),
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
	/** The newest commands that were refused because of a role: at most 200, the newest first. */
	'history.refused': command<RefusedRow[]>()({ input: none, roles: lead, when: 'open', where: 'vault' }),
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
	/**
	 * Puts a backup where there is no register yet: the one that was dropped on the window, or one that is asked for. The
	 * page says `dropped` for the path; the preload script, which alone sees it, puts the real one in its place.
	 */
	'backup.restore': command<{ restored: boolean; madeAt?: string }>()({
		input: z.strictObject({ path: safeText(4096).optional() }),
		roles: anyone,
		when: 'first-run',
		where: 'main',
	}),

	/** Everything out in open formats, in one encrypted zip. Asks where to; the passphrase of the file is told once. */
	'register.export': command<{ saved: boolean; path?: string; passphrase?: string }>()({
		input: z.strictObject({ passphrase: secret, secondId: idText, secondPassphrase: secret }),
		roles: lead,
		when: 'open',
		where: 'main',
	}),

	/** What a successor must know, as a PDF: by references, without a client's name. The notes go on the paper alone. */
	'register.hand-over': command<{ saved: boolean; path?: string }>()({
		input: z.strictObject({
			recoveryCode: safeText(500),
			trusteeSheets: safeText(500),
			computers: safeText(500),
			more: safeText(2000),
		}),
		roles: ['administrator', 'clinical_lead'],
		when: 'open',
		where: 'main',
	}),

	/** Whether one's own passphrase is bound to this computer's keystore, and whether it could be. */
	'device-secret.state': command<DeviceSecretState>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
	'device-secret.set': command<DeviceSecretState>()({
		input: z.strictObject({ on: z.boolean(), passphrase: secret }),
		roles: anyone,
		when: 'open',
		where: 'vault',
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

	/** Looks at what the app promises about this computer, now: settings are read back, not remembered. */
	'self-test.run': command<SelfTest>()({ input: none, roles: anyone, when: 'open', where: 'main' }),
	/** Runs it and saves the report where the person says. */
	'self-test.save': command<{ saved: boolean; path?: string }>()({
		input: z.strictObject({ as: z.enum(['txt', 'json']) }),
		roles: anyone,
		when: 'open',
		where: 'main',
	}),
	/** The page has just put something on the clipboard: what it was is not said. */
	'clipboard.copied': command<null>()({ input: none, roles: anyone, when: 'any', where: 'main' }),
} as const

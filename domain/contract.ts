import { z } from 'zod'
import type { Case, CaseDocument } from './casework/case.ts'
import { caseworkContract } from './casework/casework-contract.ts'
import { releaseContract } from './casework/release-contract.ts'
import type { Finding } from './checks/types.ts'
import type { IncomingDocument, Suggestion } from './document.ts'
import {
	answerName,
	answerValues,
	evidenceByName,
	fieldValues,
	letterBody,
	linkRelations,
	sendMethods,
	waitingFor,
} from './entries.ts'
import { type Letter, letterKinds } from './letters/types.ts'
import { listQuery, ownContract } from './own-choices.ts'
import { packsContract } from './packs/packs-contract.ts'
import type { Role } from './people.ts'
import { practiceContract } from './practice/practice-contract.ts'
import { type Lane, lanes } from './request.ts'
import { type Settings, settingsSchema } from './settings.ts'
import { summaryContract } from './summary/summary-contract.ts'
import { dateText, idText, safeText } from './text.ts'
import { trustContract } from './trust/trust-contract.ts'

/**
 * Everything that the page may ask of the rest of the app, and nothing else crosses. Each command
 * has an input schema (strict: an unknown key is refused), the type of its answer, who may give it,
 * and when. `where` says which process answers.
 */

const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']
const therapists: readonly Role[] = ['therapist', 'clinical_lead']
const lead: readonly Role[] = ['clinical_lead']

/** 50 MiB: the largest file that is taken in (security reference, section 6). */
export const largestFile = 50 * 1024 * 1024

const passphrase = z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= 1024)

export interface VaultStatus {
	state: 'first-run' | 'locked' | 'open' | 'trouble'
	/** Practice mode: nothing in this register is real. */
	practice?: true
	/** Shown instead of everything else: what happened and what is safe. */
	trouble?: Trouble
	/** Something to tell while the vault can be used: it lies in a folder that a cloud service copies. */
	warning?: Trouble
	/** Set when open. */
	person?: { id: string; name: string; role: Role }
	serviceName?: string
	/** The history is not the one that was noted outside the register, and nobody has looked into it yet. */
	historyAlarm?: { seq: number; says: string }
	/** The sheet with the key of the first entry can still be printed: until the register is locked. */
	verificationSheet?: boolean
	/** Half a year has gone since anybody tried the recovery code or the sheets. */
	rehearsalDue?: boolean
	/** What to mind about backups: the most pressing thing. */
	backupWarning?: string
	/**
	 * Room kept for a full disk, in bytes, while it is not whole: part of it was used, there never was room to make it, or
	 * making it failed.
	 */
	reserve?: { bytes: number; of: number; why: 'used' | 'not-made' | 'failed' }
	/** The recovery code was shown but never typed back. */
	recoveryUnconfirmed?: boolean
	/** Seconds until another passphrase may be tried. */
	waitSeconds: number
	/** People with a key of their own; a name is asked for when there is more than one. */
	people: number
	appVersion: string
	/** Today by this computer's clock, ISO. */
	today: string
}

/** A state in which the vault must not be touched. */
export interface Trouble {
	code:
		| 'folder-unreadable'
		| 'disk-full'
		| 'damaged'
		| 'newer-version'
		| 'incomplete'
		| 'in-use'
		| 'wrong-runtime'
		| 'synced-folder'
	title: string
	/** What happened, what is safe, what to do: sentences. */
	says: string[]
	folder: string
}

export interface DraftSummary {
	draftId: string
	startedAt: string
	changedAt: string
	title: string
	documents: number
	/** The request that this draft would become a new version of. */
	versionOf?: string
}

/** A request being logged. It is working paper, kept encrypted, and no part of the record until logged. */
export interface Draft extends DraftSummary {
	content: DraftContent
	papers: DraftDocument[]
}

export interface DraftDocument extends CaseDocument {
	/** Text, pages and suggestions as read; undefined while unread. */
	read?: IncomingDocument
	suggestions: Suggestion[]
}

export const draftContent = z.strictObject({
	how: z.enum(['documents', 'text', 'phone']),
	clientReference: safeText(100),
	receivedAt: safeText(5),
	fields: fieldValues,
	answers: answerValues,
	/** Names (fields and answers) whose value a person accepted, typed or cleared. */
	decided: z.array(safeText(60)).max(300),
	evidence: evidenceByName,
	lane: z.enum(lanes).optional(),
	laneReason: safeText(1000),
	note: safeText(10_000),
	step: safeText(40),
	/** For a new version: checks whose answers and confirmation go over from the version before. */
	carried: z.array(safeText(20)).max(100).optional(),
})
export type DraftContent = z.infer<typeof draftContent>

/** Values of a form by name, as they were typed: not checked, because they are not saved yet. */
const formTyped = z.record(safeText(60), z.union([safeText(10_000), z.boolean()]))
export type FormTyped = z.infer<typeof formTyped>

export interface RequestRow {
	id: string
	reference: string
	clientReference: string
	receivedOn: string
	askingBody: string
	requester: string
	policeReference: string
	lane: Lane
	waiting: (typeof waitingFor)[number]
	/** The date to keep an eye on, and whose it is. */
	nextDate: string
	nextDateIs: '' | 'police' | 'ours' | 'court'
	/** Findings about police requests (Act or Code) that are not shown, and how many apply. */
	notShown: number
	asked: number
	changedAt: string
	version: number
}

export const listInput = z.strictObject({
	...listQuery.shape,
	offset: z.int().min(0),
	limit: z.int().min(1).max(500),
})

export interface TimelineRow {
	seq: number
	at: string
	actorName: string
	kind: string
	/** What happened, in a plain sentence. */
	says: string
	/** A second line where there is more to say (a reason, a file's name). */
	detail?: string
}

export interface CaseTask {
	id: string
	title: string
	status: 'done' | 'to do' | 'cannot start yet' | 'not needed'
	why?: string
	/** Where to do it: a part of the request's page. */
	goTo:
		| 'findings'
		| 'letters'
		| 'client'
		| 'documents'
		| 'notes'
		| 'lane'
		| 'emergency'
		| 'searches'
		| 'decision'
		| 'release'
		| 'work'
		| 'close'
	/** A letter kind that the task starts. */
	letter?: (typeof letterKinds)[number]
}

export interface CaseView {
	case: Case
	findings: Finding[]
	/** Checks whose standing nobody has confirmed yet, or has changed since. */
	unconfirmed: string[]
	/** "The request does not show 6 of 14 things that the Act or the Code ask for." */
	standing: string
	tasks: CaseTask[]
	timeline: TimelineRow[]
	/** Of a request that was disposed of: how many entries before that keep only when, who and what kind. */
	skeleton?: { entries: number; from: string; to: string }
	/** Names by person id. */
	people: Record<string, string>
	row: RequestRow
	/** Other requests with the same reference or the same client within 12 months. */
	alike: DuplicateRow[]
	/** Which letters may be started now; a reason where one may not. */
	letters: { kind: (typeof letterKinds)[number]; blockedBecause?: string; signs: Role[] }[]
}

export interface DuplicateRow {
	id: string
	reference: string
	receivedOn: string
	askingBody: string
	requester: string
	policeReference: string
	clientReference: string
	/** Why it is pointed out. */
	because: ('same police reference' | 'same client reference')[]
}

export interface VerifyResult {
	entries: number
	ok: boolean
	/** Sequence number of the first entry that does not fit, and why. */
	firstBad?: { seq: number; says: string }
	/** Short form of the last entry's hash. */
	seal: string
	checkedAt: string
}

export interface Refusal {
	code:
		| 'locked'
		| 'role'
		| 'input'
		| 'state'
		| 'stale'
		| 'not-found'
		| 'wrong-passphrase'
		| 'wait'
		| 'weak-passphrase'
		| 'wrong-code'
		| 'disk-full'
		| 'damaged'
		| 'too-large'
		| 'cancelled'
		| 'exists'
		| 'failed'
	/** A plain sentence for the person. */
	message: string
	waitSeconds?: number
	/** Fields that the refusal is about. */
	fields?: string[]
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export interface Command<Input extends z.ZodType, Output> {
	input: Input
	/** Only its type matters. */
	output?: Output
	roles: readonly Role[]
	/** Vault state in which it may be given. */
	when: 'any' | 'first-run' | 'locked' | 'open'
	where: 'main' | 'vault'
	/** Largest input in bytes before it is parsed. */
	largest?: number
}

function command<Output>() {
	return <Input extends z.ZodType>(details: Omit<Command<Input, Output>, 'output'>): Command<Input, Output> => details
}

const none = z.strictObject({})
const onRequest = { requestId: idText, expectedSeq: z.int().min(1) }

export const contract = {
	// The vault
	'vault.status': command<VaultStatus>()({ input: none, roles: anyone, when: 'any', where: 'vault' }),
	'vault.create': command<{ recoveryCode: string }>()({
		input: z.strictObject({ serviceName: safeText(200).min(1), personName: safeText(200).min(1), passphrase }),
		roles: anyone,
		when: 'first-run',
		where: 'vault',
	}),
	'vault.unlock': command<VaultStatus>()({
		input: z.strictObject({ personName: safeText(200).optional(), passphrase }),
		roles: anyone,
		when: 'locked',
		where: 'vault',
	}),
	'vault.recover': command<VaultStatus>()({
		input: z.strictObject({ code: safeText(100), personName: safeText(200).optional(), newPassphrase: passphrase }),
		roles: anyone,
		when: 'locked',
		where: 'vault',
	}),
	'vault.confirm-code': command<VaultStatus>()({
		input: z.strictObject({ code: safeText(100) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'vault.new-code': command<{ recoveryCode: string }>()({
		input: z.strictObject({ passphrase }),
		roles: lead,
		when: 'open',
		where: 'vault',
	}),
	'vault.change-passphrase': command<null>()({
		input: z.strictObject({ passphrase, newPassphrase: passphrase }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'app.lock': command<null>()({ input: none, roles: anyone, when: 'any', where: 'main' }),
	'app.print-code': command<null>()({
		input: z.strictObject({ code: safeText(100), serviceName: safeText(200) }),
		roles: anyone,
		when: 'any',
		where: 'main',
	}),
	/** Prints the page on screen through the system's dialog: only help, which names nobody, asks for it. */
	'app.print-page': command<{ printed: boolean }>()({ input: none, roles: anyone, when: 'open', where: 'main' }),
	'app.quit': command<null>()({ input: none, roles: anyone, when: 'any', where: 'main' }),
	'app.show-folder': command<null>()({ input: none, roles: anyone, when: 'any', where: 'main' }),

	// Settings
	'settings.read': command<Settings>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
	'settings.change': command<Settings>()({
		input: z.strictObject({ changes: settingsSchema.partial() }),
		roles: lead,
		when: 'open',
		where: 'vault',
	}),

	// Logging a request
	'draft.start': command<Draft>()({
		input: z.strictObject({ how: z.enum(['documents', 'text', 'phone']), versionOf: idText.optional() }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'draft.list': command<DraftSummary[]>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
	'draft.open': command<Draft>()({
		input: z.strictObject({ draftId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'draft.save': command<null>()({
		input: z.strictObject({ draftId: idText, content: draftContent }),
		roles: anyone,
		when: 'open',
		where: 'vault',
		largest: 4 * 1024 * 1024,
	}),
	'draft.discard': command<null>()({
		input: z.strictObject({ draftId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	/** Keeps the original in the draft and reads it. Progress comes as `reading` events. */
	'document.add': command<DraftDocument>()({
		input: z.strictObject({
			draftId: idText,
			name: safeText(300).min(1),
			bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= largestFile),
			password: safeText(200).optional(),
		}),
		roles: anyone,
		when: 'open',
		where: 'vault',
		largest: largestFile + 64 * 1024,
	}),
	/** Reads a kept document again, with a password this time. The password is never kept. */
	'document.read-again': command<DraftDocument>()({
		input: z.strictObject({ draftId: idText, documentId: idText, password: safeText(200).optional() }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'document.stop-reading': command<null>()({
		input: z.strictObject({ documentId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'document.remove': command<null>()({
		input: z.strictObject({ draftId: idText, documentId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	/** The text of a document of a logged request, as it was read. */
	'document.text': command<IncomingDocument>()({
		input: z.strictObject({ requestId: idText, documentId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'document.save-original': command<{ saved: boolean }>()({
		input: z.strictObject({ requestId: idText, documentId: idText, reason: safeText(1000).min(1) }),
		roles: anyone,
		when: 'open',
		where: 'main',
	}),
	'request.alike': command<DuplicateRow[]>()({
		input: z.strictObject({ policeReference: safeText(200), clientReference: safeText(100), receivedOn: dateText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.log': command<{ requestId: string; reference: string }>()({
		input: z.strictObject({ draftId: idText, content: draftContent }),
		roles: anyone,
		when: 'open',
		where: 'vault',
		largest: 4 * 1024 * 1024,
	}),

	// The register
	'request.list': command<{ rows: RequestRow[]; total: number; all: number }>()({
		input: listInput,
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.open': command<CaseView>()({
		input: z.strictObject({ requestId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.change-answers': command<CaseView>()({
		input: z.strictObject({ ...onRequest, changes: answerValues, evidence: evidenceByName, reason: safeText(1000) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.change-fields': command<CaseView>()({
		input: z.strictObject({ ...onRequest, changes: fieldValues, evidence: evidenceByName, reason: safeText(1000) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.change-client-reference': command<CaseView>()({
		input: z.strictObject({ ...onRequest, clientReference: safeText(100).min(1), reason: safeText(1000) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.change-lane': command<CaseView>()({
		input: z.strictObject({ ...onRequest, lane: z.enum(lanes), reason: safeText(1000).min(1) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.set-waiting': command<CaseView>()({
		input: z.strictObject({ ...onRequest, for: z.enum(waitingFor), note: safeText(1000) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'request.link': command<CaseView>()({
		input: z.strictObject({ ...onRequest, other: idText, relation: z.enum(linkRelations) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'findings.confirm': command<CaseView>()({
		input: z.strictObject({ ...onRequest, checks: z.array(safeText(20)).min(1).max(100) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'note.add': command<CaseView>()({
		input: z.strictObject({ ...onRequest, text: safeText(10_000).min(1) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'client.record-safe-contact': command<CaseView>()({
		input: z.strictObject({
			...onRequest,
			standing: z.enum(['confirmed', 'none_safe', 'unknown']),
			route: safeText(1000),
			mustNotKnow: safeText(1000),
		}),
		roles: therapists,
		when: 'open',
		where: 'vault',
	}),
	'client.clear-notice': command<CaseView>()({
		input: z.strictObject({ ...onRequest, reason: safeText(1000).min(1) }),
		roles: lead,
		when: 'open',
		where: 'vault',
	}),

	// Forms that are being filled in
	/** Keeps what a person typed into a form about a request; nothing takes it away. No part of the record. */
	'form.keep': command<null>()({
		input: z.strictObject({ requestId: idText, form: safeText(80).min(1), typed: formTyped.nullable() }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	/** What this person typed into the forms of a request and has not saved, by form. */
	'form.kept': command<Record<string, FormTyped>>()({
		input: z.strictObject({ requestId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),

	// Letters
	'letter.start': command<{ letterId: string; view: CaseView }>()({
		input: z.strictObject({ ...onRequest, kind: z.enum(letterKinds) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	/**
	 * Keeps what is typed, at every pause. It becomes an entry, and the answer then has the request as it stands,
	 * after a minute at the latest; `letter.save` makes it one at once.
	 */
	'letter.keep': command<{ view?: CaseView }>()({
		input: z.strictObject({ ...onRequest, letterId: idText, letter: letterBody }),
		roles: anyone,
		when: 'open',
		where: 'vault',
		largest: 2 * 1024 * 1024,
	}),
	'letter.save': command<CaseView>()({
		input: z.strictObject({ ...onRequest, letterId: idText, letter: letterBody }),
		roles: anyone,
		when: 'open',
		where: 'vault',
		largest: 2 * 1024 * 1024,
	}),
	/** What composing afresh from today's findings would give: to compare with, or to take. */
	'letter.compose-again': command<Letter>()({
		input: z.strictObject({ requestId: idText, letterId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'letter.discard': command<CaseView>()({
		input: z.strictObject({ ...onRequest, letterId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	'letter.send': command<CaseView>()({
		input: z.strictObject({ ...onRequest, letterId: idText, sentOn: z.iso.date(), method: z.enum(sendMethods) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	/** Lets sentences pass that seem to confirm that the person is a client: a decision, with its reason. */
	'letter.allow-mentions': command<CaseView>()({
		input: z.strictObject({
			...onRequest,
			letterId: idText,
			sentences: z.array(safeText(6000)).min(1).max(50),
			reason: safeText(1000).min(1),
		}),
		roles: lead,
		when: 'open',
		where: 'vault',
	}),
	'letter.export': command<{ saved: boolean; path?: string }>()({
		input: z.strictObject({ requestId: idText, letterId: idText, as: z.enum(['pdf', 'docx']) }),
		roles: anyone,
		when: 'open',
		where: 'main',
	}),
	'letter.print': command<{ printed: boolean }>()({
		input: z.strictObject({ requestId: idText, letterId: idText }),
		roles: anyone,
		when: 'open',
		where: 'main',
	}),

	// Casework: the client, the decision, the release, the work
	...caseworkContract,
	...releaseContract,

	// The year
	...summaryContract,

	// People and keys
	...trustContract,

	// Practice
	...practiceContract,

	// What each person sets for themselves
	...ownContract,

	// Rule packs
	...packsContract,

	// History
	'history.verify': command<VerifyResult>()({ input: none, roles: anyone, when: 'open', where: 'vault' }),
} as const satisfies Record<string, Command<z.ZodType, unknown>>

export type CommandName = keyof typeof contract
export type Input<Name extends CommandName> = z.infer<(typeof contract)[Name]['input']>
export type Output<Name extends CommandName> =
	(typeof contract)[Name] extends Command<z.ZodType, infer Value> ? Value : never

/** What the app tells the page without being asked. */
export interface AppEvents {
	/** Progress of reading a document; `total` is 0 while unknown. */
	reading: { documentId: string; done: number; total: number; how: 'text' | 'ocr' }
	/** A long piece of work on the vault as a whole: what it is doing now, step `done` of `total`. */
	progress: { says: string; done: number; total: number }
	/** The app is about to lock: keep what is being typed. */
	locking: { inSeconds: number }
	/** The vault's state changed. */
	status: VaultStatus
	/** Practice mode: the register has changed, so feedback may have. */
	practice: Record<string, never>
}
export type AppEventName = keyof AppEvents

/** The page's only way out: `window.threshold`. */
export interface ThresholdBridge {
	call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>>
	/** Calls back on each event; returns what stops it. */
	on<Name extends AppEventName>(name: Name, handler: (event: AppEvents[Name]) => void): () => void
}

/** Every answer name as a schema, for the pages' forms. */
export { answerName }

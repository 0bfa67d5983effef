import type {
	AppEventName,
	AppEvents,
	BackupState,
	CommandName,
	IncomingDocument,
	Input,
	ReleaseLook,
	Result,
	Suggestion,
} from '../domain/index.ts'

/** What main and the vault process say to each other. */

/** Work that only main may ask of the vault process: never reachable from the page. */
export interface InternalCalls {
	/** A letter as a page to print (HTML) or as a DOCX file, with a neutral file name without extension. */
	'letter-page': {
		input: { requestId: string; letterId: string }
		output: { html: string; fileName: string; title: string }
	}
	'letter-docx': { input: { requestId: string; letterId: string }; output: { bytes: Uint8Array; fileName: string } }
	/** Enters that a letter left as a file or on paper. */
	'letter-exported': { input: { requestId: string; letterId: string; as: 'pdf' | 'docx' | 'print' }; output: null }
	original: { input: { requestId: string; documentId: string }; output: { bytes: Uint8Array; name: string } }
	'original-saved': { input: { requestId: string; documentId: string; reason: string }; output: null }
	/** The journal without what its entries say, and a file name without extension. */
	'journal-export': { input: Record<string, never>; output: { bytes: Uint8Array; entries: number; fileName: string } }
	'journal-exported': { input: { entries: number }; output: null }
	/** The sheet with the key of the first entry, while it can be printed; `taken` erases the key. */
	'verification-sheet': { input: Record<string, never>; output: { html: string } }
	'verification-sheet-printed': { input: Record<string, never>; output: null }
	'backup-folder': { input: { path: string }; output: BackupState }
	restore: { input: { path: string }; output: { madeAt: string } }
	/** What a successor must know, as a page to print, and its entry once it is out. */
	'hand-over': {
		input: Input<'register.hand-over'>
		output: { html: string; title: string; fileName: string; requests: number }
	}
	'handed-over': { input: { requests: number }; output: null }
	/** Today's seal as a page to print. */
	'seal-sheet': { input: Record<string, never>; output: { html: string } }
	/** Whether everything may be given out: two passphrases decide. */
	'whole-export-allow': { input: Input<'register.export'>; output: null }
	/** Everything in one encrypted zip at a path, read back, and entered. */
	'whole-export-write': { input: { path: string }; output: { passphrase: string } }
	/** What a file that is to go out holds, looked at in the reader process. */
	'release-look': { input: { name: string; bytes: Uint8Array }; output: ReleaseLook }
	/** A PDF made anew from pictures of its pages, in the reader process. */
	'release-rebuild': {
		input: { reference: string; bytes: Uint8Array; leaveOut: number[] }
		output: { bytes: Uint8Array }
	}
	/** The checked files of a release in one encrypted zip, after they were looked at again. */
	'release-bundle': {
		input: Input<'release.seal'>
		output: { bytes: Uint8Array; sha256: string; passphrase: string; fileName: string }
	}
	'release-sealed': {
		input: { seal: Omit<Input<'release.seal'>, 'files'>; sha256: string; bytes: number }
		output: null
	}
	/** The year's summary as a file's bytes, or as a page to print for a PDF. */
	'summary-file': {
		input: Input<'summary.export'>
		output: { html?: string; bytes?: Uint8Array; title: string; fileName: string }
	}
	/** A printed report without the properties that a printer leaves. */
	'summary-pdf': { input: { bytes: Uint8Array }; output: { bytes: Uint8Array } }
	'summary-exported': { input: Input<'summary.export'>; output: null }
	/** Whether the open person may be given a command that main answers; a refusal because of a role is entered. */
	allowed: { input: { name: CommandName; input: unknown }; output: null }
	/** Cipher and settings of the open record, read back now. */
	'settings-in-force': {
		input: Record<string, never>
		output: { name: string; wanted: string; found: string }[]
	}
	'self-test-saved': { input: { passed: number; failed: number }; output: null }
	/** A paper of an exercise of practice mode. */
	'practice-paper': { input: Input<'practice.save-paper'>; output: { bytes: Uint8Array; fileName: string } }
	/** Commits what is in hand, closes the vault and overwrites its keys. */
	close: { input: Record<string, never>; output: null }
}
/** What main answers about the keystore; `text` is base64 where it was encrypted. */
export interface KeystoreAnswer {
	state: 'ready' | 'weak' | 'none'
	text?: string
	again?: boolean
}
export type InternalName = keyof InternalCalls

export type ToVault =
	| { type: 'keystore'; id: number; answer: KeystoreAnswer }
	| { type: 'call'; id: number; name: CommandName; input: unknown }
	| { type: 'internal'; id: number; name: InternalName; input: unknown }
	/** Comes with the reader's port; `generation` tells one reader from the next. */
	| { type: 'reader'; generation: number }
	| { type: 'reader-ended'; generation: number; why: 'crashed' | 'memory' | 'stopped' }

export type FromVault =
	/** The vault's keeper stands, and its encryption was tried. */
	| { type: 'up' }
	| { type: 'result'; id: number; result: Result<unknown> }
	| { [Name in AppEventName]: { type: 'event'; name: Name; event: AppEvents[Name] } }[AppEventName]
	| { type: 'need-reader' }
	| { type: 'stop-reader' }
	/** The system's keystore is main's to ask. */
	| { type: 'keystore'; id: number; does: 'state' | 'encrypt' | 'decrypt'; text: string }
	/** Settings that main must know to do its part. */
	| { type: 'watch'; autoLockMinutes: number; contentProtection: boolean; hideOnShift: boolean }

export type ToReader =
	| { type: 'read'; id: number; name: string; bytes: Uint8Array; password?: string }
	| { type: 'suggest'; id: number; document: IncomingDocument }
	| { type: 'look'; id: number; name: string; bytes: Uint8Array }
	/** `name` is the reference that is stamped on every page. */
	| { type: 'rebuild'; id: number; name: string; bytes: Uint8Array; leaveOut: number[] }
export type FromReader =
	| { type: 'progress'; id: number; done: number; total: number; how: 'text' | 'ocr' }
	| { type: 'read'; id: number; document: IncomingDocument }
	| { type: 'suggested'; id: number; suggestions: Suggestion[] }
	| { type: 'looked'; id: number; look: ReleaseLook }
	| { type: 'rebuilt'; id: number; bytes: Uint8Array }
	| { type: 'failed'; id: number }

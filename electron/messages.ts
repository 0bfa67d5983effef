import type { AppEventName, AppEvents, CommandName, IncomingDocument, Result } from '../domain/index.ts'

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
	/** Commits what is in hand, closes the vault and overwrites its keys. */
	close: { input: Record<string, never>; output: null }
}
export type InternalName = keyof InternalCalls

export type ToVault =
	| { type: 'call'; id: number; name: CommandName; input: unknown }
	| { type: 'internal'; id: number; name: InternalName; input: unknown }
	/** Comes with the reader's port; `generation` tells one reader from the next. */
	| { type: 'reader'; generation: number }
	| { type: 'reader-ended'; generation: number; why: 'crashed' | 'memory' | 'stopped' }

export type FromVault =
	| { type: 'result'; id: number; result: Result<unknown> }
	| { [Name in AppEventName]: { type: 'event'; name: Name; event: AppEvents[Name] } }[AppEventName]
	| { type: 'need-reader' }
	| { type: 'stop-reader' }
	/** Settings that main must know to do its part. */
	| { type: 'watch'; autoLockMinutes: number; contentProtection: boolean }

export type ToReader = { type: 'read'; id: number; name: string; bytes: Uint8Array; password?: string }
export type FromReader =
	| { type: 'progress'; id: number; done: number; total: number; how: 'text' | 'ocr' }
	| { type: 'read'; id: number; document: IncomingDocument }
	| { type: 'failed'; id: number }

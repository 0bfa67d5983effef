import type { Lane } from '../request.ts'
import type { Settings } from '../settings.ts'
import type { PersonRow } from './trust-contract.ts'

/** What only people know, typed for a hand-over. It goes on its paper and nowhere else. */
export interface HandOverNotes {
	/** Who holds the paper with the recovery code; where it is. */
	recoveryCode: string
	/** Who holds the trustee sheets. */
	trusteeSheets: string
	/** Who looks after the computers. */
	computers: string
	more: string
}

/** What a successor must know. It names no client, and nothing in it opens the register. */
export interface HandOver {
	serviceName: string
	/** ISO date. */
	today: string
	madeBy: string
	appVersion: string
	seal: string
	folder: string
	backups: { folder: string; lastGoodAt: string; warnings: string[]; files: number }
	people: PersonRow[]
	/** ISO instants, or empty: when the code was last made, typed back and tried, and the sheets made. */
	waysIn: {
		codeMade: string
		codeConfirmed: string
		sheetsMade: string
		lastTried: string
		triedWith: '' | 'code' | 'shares'
	}
	requests: {
		reference: string
		askingBody: string
		lane: Lane
		receivedOn: string
		/** How far it is, in words. */
		state: string
		waiting: string
		assignedTo: string
		/** ISO date, or empty, and whose it is. */
		due: string
		dueIs: string
	}[]
	/** Closed requests that are still kept: the first day on which disposal may be decided. */
	kept: { reference: string; closedOn: string; retainUntil: string; disposalProposed: boolean }[]
	drafts: number
	settings: Settings
	/** The full check of the history: ISO instant and outcome, or undefined when there was none. */
	lastCheck?: { at: string; ok: boolean }
	signedYears: number[]
	notes: HandOverNotes
}

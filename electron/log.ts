import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The app's log: happenings by code and numbers only. No content, names, SQL or paths ever
 * (security reference, T26), so that it can be sent to somebody for help.
 */
export type Happening =
	| 'start'
	| 'ready'
	| 'second-instance'
	| 'vault-process-ended'
	| 'reader-process-ended'
	| 'reader-stopped'
	| 'page-ended'
	| 'locked'
	| 'uncaught'
	| 'refused-sender'
	| 'refused-size'
	| 'keystore-failed'
	| 'trouble'
	| 'not-swept'

const largest = 256 * 1024
let file = ''

/** Sets the folder; before this nothing is written. */
export function openLog(folder: string): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	file = join(folder, 'happenings.log')
}

/** Writes one line. `numbers` carries figures (exit codes, counts, milliseconds); `code` an error code such as ENOSPC. */
export function log(happening: Happening, numbers: Record<string, number> = {}, code = ''): void {
	if (!file) return
	const safeCode = /^[A-Za-z0-9_-]{0,40}$/.test(code) ? code : 'other'
	try {
		if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.old`)
		appendFileSync(
			file,
			`${JSON.stringify({ at: new Date().toISOString(), happening, code: safeCode, ...numbers })}\n`,
			{ mode: 0o600 },
		)
	} catch {
		// A log that cannot be written must never stop the work.
	}
}

import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, replaceFile } from './durable-files.ts'

/**
 * Growing waits after wrong passphrases: none before the first three tries, then 2, 4, 8 … 300 seconds,
 * so at most ten tries in five minutes, and never for ever (security reference, section 4). Kept beside
 * the database, unencrypted: whoever edits it only spares themselves a wait at this keyboard.
 */
const throttleSchema = z.strictObject({ v: z.literal(1), failures: z.int().min(0).max(1_000_000), lastAt: z.int() })
type Failures = z.infer<typeof throttleSchema>

const none: Failures = { v: 1, failures: 0, lastAt: 0 }

/** Seconds to wait after so many failures in a row. */
export function waitAfter(failures: number): number {
	return failures < 3 ? 0 : Math.min(300, 2 ** Math.min(failures - 2, 20))
}

export class Throttle {
	readonly #path: string
	readonly #now: () => number
	#known: Failures = none

	/** @param now milliseconds since 1970 */
	constructor(folder: string, now: () => number) {
		this.#path = join(folder, 'throttle.json')
		this.#now = now
	}

	#read(): Failures {
		try {
			const bytes = readIfThere(this.#path)
			if (bytes) this.#known = throttleSchema.parse(JSON.parse(bytes.toString()))
		} catch {
			// Unreadable: what this process remembers stands.
		}
		return this.#known
	}

	#write(failures: Failures): void {
		this.#known = failures
		try {
			replaceFile(this.#path, Buffer.from(JSON.stringify(failures)))
		} catch {
			// A disk that is full or read-only must not keep anybody out: this process still remembers.
		}
	}

	/** Seconds until another secret may be tried. A clock that was turned back costs one more wait, never all of it. */
	waitSeconds(): number {
		const { failures, lastAt } = this.#read()
		const wait = waitAfter(failures)
		if (wait > 0 && this.#now() < lastAt) {
			this.#write({ v: 1, failures, lastAt: this.#now() })
			return wait
		}
		return Math.max(0, Math.ceil(wait - (this.#now() - lastAt) / 1000))
	}

	/** Counts a try before its secret is looked at, so that ending the app in between gains nothing. */
	countTry(): void {
		this.#write({ v: 1, failures: this.#read().failures + 1, lastAt: this.#now() })
	}

	/** After a success: how many tries had failed before it. */
	succeed(): number {
		const failedBefore = Math.max(0, this.#read().failures - 1)
		this.#write(none)
		return failedBefore
	}
}

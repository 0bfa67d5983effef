import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { AppEventName, AppEvents, IncomingDocument, Suggestion } from '../domain/index.ts'
import type { Keystore } from './device-secret.ts'
import { type KeyCosts, productCosts } from './keys.ts'

/** What the vault takes from the world around it, so that tests can give it their own. */
export interface Surroundings {
	/** Milliseconds since 1970 by this computer's clock. */
	now(): number
	/** Milliseconds by a clock that is never set; its zero is anywhere. */
	monotonic(): number
	/** Changes with every start of the computer (or, where it cannot be known, of the app). */
	bootId: string
	random(bytes: number): Buffer
	appVersion: string
	/** Local calendar date (ISO) and time (HH:MM) at an instant. */
	localTime(now: number): { date: string; time: string }
	/** Reads a document in the reader process. */
	read(bytes: Uint8Array, name: string, options: { documentId: string; password?: string }): Promise<IncomingDocument>
	/** Values that a document's text suggests, each with its quote. */
	suggest(document: IncomingDocument): Suggestion[] | Promise<Suggestion[]>
	stopReading(documentId: string): void
	/** Tells the page something without being asked. */
	tell?<Name extends AppEventName>(name: Name, event: AppEvents[Name]): void
	/** Folder in the user's profile, outside the vault, for what vouches for the history. The vault's parent if left out. */
	profileFolder?: string
	/** The system's keystore, where the process around has one. */
	keystore?: Keystore
	/** Told of an error that nobody foresaw: a code without any content. */
	noteError(code: string): void
	/** Stands at the beginning of a journal that leaves, where everything in the register is invented. */
	notReal?: string
	/** Length of the reserve for a full disk. The product leaves this out; tests lower it. */
	reserveBytes?: number
	/** Costs of stretching. The product leaves this out; tests lower them. */
	costs?: KeyCosts
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** Date and time of day by this computer's time zone. */
export function localTime(now: number): { date: string; time: string } {
	const at = new Date(now)
	const year = String(at.getFullYear()).padStart(4, '0')
	return {
		date: `${year}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`,
		time: `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`,
	}
}

/** The real clock and randomness; the rest is given by the process that keeps the vault. */
export function realSurroundings(
	given: Pick<
		Surroundings,
		'appVersion' | 'read' | 'suggest' | 'stopReading' | 'noteError' | 'tell' | 'profileFolder' | 'keystore'
	>,
): Surroundings {
	return {
		now: Date.now,
		monotonic: () => Math.round(performance.now()),
		bootId: newId(Date.now(), randomBytes),
		random: randomBytes,
		localTime,
		...given,
	}
}

export function costsOf(surroundings: Surroundings): KeyCosts {
	return surroundings.costs ?? productCosts
}

/** A UUIDv7 in lower case from the given clock and randomness. */
export function newId(now: number, random: (bytes: number) => Buffer): string {
	return v7({ msecs: now, random: random(16) })
}

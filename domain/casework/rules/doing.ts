import type { CommandName, Input } from '../../contract.ts'
import type { Role } from '../../people.ts'
import type { Settings } from '../../settings.ts'
import type { KeptFigures } from '../../summary/kept-figures.ts'
import type { Case } from '../case.ts'

/** Who does something, when, and what the rules read beside the request itself. */
export interface Doing {
	actor: { id: string; role: Role; name: string }
	/** ISO date by this computer's calendar. */
	today: string
	settings: Settings
	/** Texts of the files of the version in hand, as they were read. */
	documentTexts: readonly string[]
	/** What the year counts of the request: given where it is disposed of. */
	figures?: KeptFigures
}

/** A plain sentence that refuses, or nothing. */
export type Refused = string | undefined

/** What a command brings beyond the request that it is about. */
export type Given<Name extends CommandName> = Omit<Input<Name>, 'requestId' | 'expectedSeq'>

export type Rule<Name extends CommandName> = (subject: Case, input: Given<Name>, doing: Doing) => Refused

/** The first refusal of several, in order. */
export function firstOf(...refusals: Refused[]): Refused {
	return refusals.find((refusal) => refusal !== undefined)
}

export function isCompelled(subject: Case): boolean {
	return subject.lane === 'compelled' || subject.lane === 'compelled_pending'
}

/** Refuses when the sentence's condition holds. */
export function refuseIf(condition: boolean, sentence: string): Refused {
	return condition ? sentence : undefined
}

export function inFuture(date: string, { today }: Doing, what: string): Refused {
	return refuseIf(date > today, `${what} is in the future. Record it on the day.`)
}

/** Text as it is compared: without case, odd forms and doubled spaces. */
export function compared(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

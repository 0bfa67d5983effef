import type { CommandName, DraftContent, Input } from '../../contract.ts'
import type { sendMethods } from '../../entries.ts'
import type { LetterKind } from '../../letters/types.ts'
import type { Role } from '../../people.ts'

/** Commands about one request that a step may give as they are; the request is filled in when it is played. */
export type StepCommand = {
	[Name in CommandName]: Input<Name> extends { requestId: string; expectedSeq: number }
		? { name: Name; input: Omit<Input<Name>, 'requestId' | 'expectedSeq'> }
		: never
}[CommandName]

/** What somebody does in the sample year. */
export type YearDoing =
	| { does: 'log'; content: Pick<DraftContent, 'clientReference' | 'receivedAt' | 'fields' | 'answers'>; note?: string }
	| { does: 'version'; content: Pick<DraftContent, 'clientReference' | 'receivedAt' | 'fields' | 'answers'> }
	| { does: 'emergency'; facts: Input<'emergency.start'> }
	| { does: 'confirm'; leave: number }
	| { does: 'letter'; kind: LetterKind; method: (typeof sendMethods)[number] }
	| { does: 'release'; pages: number; withheld: number; recipient: string; seen: 'read' | 'declined' | 'not-safe' }
	| { does: 'command'; command: StepCommand }

export interface YearStep {
	/** Local date and time, "2026-03-02T09:14". */
	at: string
	/** Which request of the year, from 0. */
	request: number
	by: Role
	doing: YearDoing
}

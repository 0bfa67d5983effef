import type { CommandName, Input, Output } from '../../domain/index.ts'
import type { Actor } from '../journal.ts'
import type { Ledger, Person } from '../ledger.ts'
import type { Surroundings } from '../surroundings.ts'

/** What a command has before it: the record, the world around, and who is asking. */
export interface Desk {
	ledger: Ledger
	surroundings: Surroundings
	person: Person
}

export type Handler<Name extends CommandName> = (desk: Desk, input: Input<Name>) => Output<Name> | Promise<Output<Name>>
export type Handlers<Names extends CommandName> = { readonly [Name in Names]: Handler<Name> }

export function actorOf({ person }: Desk): Actor {
	return { id: person.id, role: person.role }
}

/** Today by this computer's calendar, ISO. */
export function today({ surroundings }: Desk): string {
	return surroundings.localTime(surroundings.now()).date
}

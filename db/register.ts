import { type CommandName, contract, type Input, type Output, type Result } from '../domain/index.ts'
import type { Desk } from './commands/desk.ts'
import { type RegisterCommand, registerCommands } from './commands/index.ts'
import type { Ledger, Person } from './ledger.ts'
import { proposeFromNewest } from './propose-from-newest.ts'
import { isDamage, Refused, refusalFor, unforeseen } from './refusals.ts'
import { requireRole } from './roles.ts'
import type { Surroundings } from './surroundings.ts'

/** Who is told when something goes wrong that a sentence to the person does not settle. */
export interface Told {
	/** An error that nobody foresaw: a code without any content. */
	noteError(code: string): void
	/** The database file is not what it should be: no more writing. */
	damaged(): void
}

/** Runs a command's work and turns whatever goes wrong into a refusal with a plain sentence. */
export async function answer<T>(work: () => T | Promise<T>, told: Told): Promise<Result<T>> {
	try {
		return { ok: true, value: await work() }
	} catch (error) {
		if (isDamage(error)) told.damaged()
		const refusal = refusalFor(error)
		if (refusal) return { ok: false, refusal }
		told.noteError(error instanceof Error ? error.name : 'unknown')
		return { ok: false, refusal: unforeseen }
	}
}

/** The input of a command as its schema has it: an unknown key, a wrong type or a forbidden character is refused. */
export function parseInput<Name extends CommandName>(name: Name, input: unknown): Input<Name> {
	const parsed = contract[name].input.safeParse(input)
	if (parsed.success) return parsed.data as Input<Name>
	const fields = [...new Set(parsed.error.issues.map(({ path }) => path.map(String).join('.')).filter(Boolean))]
	throw new Refused('input', 'Something on the page could not be taken as it is. Check what was typed and try again.', {
		fields: fields.slice(0, 20),
	})
}

export function isRegisterCommand(name: string): name is RegisterCommand {
	return Object.hasOwn(registerCommands, name)
}

/**
 * The one door to the record of an open vault: schema, role, then the command, which checks the
 * request's state, appends its entry and updates what follows in one transaction.
 */
export class Register {
	readonly ledger: Ledger
	readonly #surroundings: Surroundings
	readonly #told: Told

	constructor(ledger: Ledger, surroundings: Surroundings, told: Told) {
		this.ledger = ledger
		this.#surroundings = surroundings
		this.#told = told
		proposeFromNewest(ledger, surroundings.localTime(surroundings.now()).date)
	}

	/** Who asks, and what they may do, is told anew with every call. Never throws. */
	perform<Name extends RegisterCommand>(name: Name, input: unknown, person: Person): Promise<Result<Output<Name>>> {
		return answer(() => {
			const checked = parseInput(name, input)
			requireRole(this.ledger, person, contract[name].roles)
			const handler = registerCommands[name] as (desk: Desk, input: unknown) => Output<Name> | Promise<Output<Name>>
			return handler(this.desk(person), checked)
		}, this.#told)
	}

	desk(person: Person): Desk {
		return { ledger: this.ledger, surroundings: this.#surroundings, person }
	}
}

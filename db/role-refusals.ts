import { type CommandName, type RefusedRow, timelineRow } from '../domain/index.ts'
import type { Desk } from './commands/desk.ts'
import type { Ledger, Person } from './ledger.ts'

/** An hour in milliseconds: the same refusal again within it is counted and entered with the next one. */
const oneRefusal = 3600_000
/** Entries that one person's refusals can make in an hour; what comes on top is counted together. */
const mostInAnHour = 30

interface Recent {
	command: string
	requestId?: string
	at: number
	again: number
}

/**
 * Enters what a person was refused because of their role (security reference, section 3), at most once an
 * hour for each command and request, so that a loop in a page cannot fill the journal. What is held back is
 * entered as a number: after the hour, or when the vault is closed.
 */
export class RoleRefusals {
	#recent = new Map<string, Recent>()
	#beyond: Recent | undefined

	/** @param input of the command, for the id of its request: only a request of this register is named */
	note(ledger: Ledger, person: Person, now: number, command: CommandName, input: unknown): void {
		this.#enterHeld(ledger, person, now - oneRefusal)
		const requestId = knownRequest(ledger, input)
		const key = `${command} ${requestId ?? ''}`
		const known = this.#recent.get(key)
		if (known) {
			known.again++
			return
		}
		if (this.#recent.size >= mostInAnHour) {
			this.#beyond ??= { command: '', at: now, again: 0 }
			this.#beyond.again++
			return
		}
		const first = { command, at: now, again: 0, ...(requestId && { requestId }) }
		this.#recent.set(key, first)
		enter(ledger, person, [first])
	}

	/** Enters what was counted and not entered yet: the vault is about to be closed. */
	close(ledger: Ledger, person: Person): void {
		this.#enterHeld(ledger, person, Number.POSITIVE_INFINITY)
	}

	#enterHeld(ledger: Ledger, person: Person, until: number): void {
		const over = [...this.#recent].filter(([, { at }]) => at <= until)
		for (const [key] of over) this.#recent.delete(key)
		const held = over.map(([, recent]) => recent).filter(({ again }) => again > 0)
		if (this.#beyond && this.#beyond.at <= until) {
			held.push(this.#beyond)
			this.#beyond = undefined
		}
		enter(ledger, person, held)
	}
}

function enter(ledger: Ledger, { id, role }: Person, refusals: readonly Recent[]): void {
	if (refusals.length === 0) return
	ledger.save(() => {
		for (const { command, requestId, again } of refusals) {
			ledger.append(
				{ kind: 'command.refused', subject: '', payload: { command, again, ...(requestId && { requestId }) } },
				{ id, role },
			)
		}
	})
}

function knownRequest(ledger: Ledger, input: unknown): string | undefined {
	const id = (input as { requestId?: unknown } | null | undefined)?.requestId
	return typeof id === 'string' && ledger.row(id) ? id : undefined
}

/** The newest refusals, in words, for the clinical lead. */
export function listRefused({ ledger }: Desk): RefusedRow[] {
	const names = Object.fromEntries(ledger.people().map(({ id, name }) => [id, name]))
	return ledger.journal.newestOf('command.refused', 200).map((entry) => {
		const { seq, at, actorName, says } = timelineRow(entry, names)
		const { requestId } = entry.payload
		const reference = requestId && ledger.row(requestId)?.reference
		return { seq, at, actorName, says, ...(reference && { requestId, reference }) }
	})
}

import { z } from 'zod'
import { defaultOwnChoices, idText, mostRecent, type OwnChoices, ownChoices } from '../../domain/index.ts'
import { prepared } from '../driver.ts'
import { Refused } from '../refusals.ts'
import { requestOf } from './change-request.ts'
import type { Desk, Handlers } from './desk.ts'

/** Working paper of each person: nothing here is entered in the journal. */

function read({ ledger, person }: Desk, name: string): unknown {
	const row = prepared<[string, string], { value: string }>(
		ledger.db,
		'SELECT value FROM own_choice WHERE person_id = ? AND name = ?',
	).get(person.id, name)
	return row && JSON.parse(row.value)
}

function write({ ledger, person }: Desk, name: string, value: unknown): void {
	ledger.save(() => {
		prepared(
			ledger.db,
			`INSERT INTO own_choice (person_id, name, value) VALUES (?, ?, ?)
				ON CONFLICT (person_id, name) DO UPDATE SET value = excluded.value`,
		).run(person.id, name, JSON.stringify(value))
	})
}

/** What an older version kept in another form counts as not chosen. */
function choicesOf(desk: Desk): OwnChoices {
	const kept = ownChoices.partial().safeParse(read(desk, 'choices') ?? {})
	return { ...defaultOwnChoices, ...(kept.success && withoutMissing(kept.data)) }
}

function withoutMissing(changes: Partial<OwnChoices>): Partial<OwnChoices> {
	return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

function recentOf(desk: Desk): string[] {
	return z
		.array(idText)
		.catch([])
		.parse(read(desk, 'recent') ?? [])
}

export const ownCommands: Handlers<'own.read' | 'own.change' | 'recent.list' | 'recent.note'> = {
	'own.read': choicesOf,

	'own.change': (desk, { changes }) => {
		const next = { ...choicesOf(desk), ...withoutMissing(changes) }
		const names = next.views.map(({ name }) => name.trim().toLowerCase())
		if (new Set(names).size < names.length) {
			throw new Refused('exists', 'You have a view of this name already. Choose another name.', { fields: ['name'] })
		}
		write(desk, 'choices', next)
		return next
	},

	'recent.list': (desk) => recentOf(desk).flatMap((id) => desk.ledger.row(id) ?? []),

	'recent.note': (desk, { requestId }) => {
		requestOf(desk, requestId)
		const before = recentOf(desk)
		if (before[0] === requestId) return null
		write(desk, 'recent', [requestId, ...before.filter((id) => id !== requestId)].slice(0, mostRecent))
		return null
	},
}

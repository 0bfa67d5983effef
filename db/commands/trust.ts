import { backupState } from '../backup.ts'
import { prepared } from '../driver.ts'
import { standingAlarm } from '../history-check.ts'
import { historyChecks } from '../history-checks.ts'
import type { BadEntry } from '../journal.ts'
import { logSeal } from '../log-seal.ts'
import { listPeople } from '../people-changes.ts'
import { Refused } from '../refusals.ts'
import { listRefused } from '../role-refusals.ts'
import { requestOf } from './change-request.ts'
import { actorOf, type Desk, type Handlers, today } from './desk.ts'

/** An hour in milliseconds: looking at a request again within it is the same look. */
const oneLook = 3600_000

/** The head of the history as it is printed today. */
export function sealToday(desk: Desk): string {
	const { seq, hash } = desk.ledger.journal.head()
	return logSeal(today(desk), seq, hash)
}

function lookedAlready({ ledger: { db }, surroundings, person }: Desk, requestId: string): boolean {
	const since = new Date(surroundings.now() - oneLook).toISOString()
	const looks = prepared<[string], { at: string; actor: string; detail: string }>(
		db,
		`SELECT ts_utc AS at, actor_id AS actor, detail FROM entry WHERE action = 'access.viewed' AND seq > (
			SELECT coalesce(max(seq), 0) FROM entry WHERE action = 'access.viewed' AND ts_utc <= ?
		)`,
	).all(since)
	return looks.some(({ actor, detail }) => actor === person.id && JSON.parse(detail).requestId === requestId)
}

/**
 * Enters that a person looked at a request, at most once an hour. A disk that takes no more writing does not
 * keep anybody from reading.
 */
export function enterLook(desk: Desk, requestId: string): void {
	requestOf(desk, requestId)
	if (lookedAlready(desk, requestId)) return
	try {
		desk.ledger.save(() => {
			desk.ledger.append({ kind: 'access.viewed', subject: '', payload: { requestId } }, actorOf(desk))
		})
	} catch (error) {
		if (!isFull(error)) throw error
	}
}

function isFull(error: unknown): boolean {
	return /^SQLITE_(FULL|READONLY|IOERR)/.test(String((error as { code?: unknown }).code))
}

export const trustCommands: Handlers<
	| 'people.list'
	| 'backup.state'
	| 'history.seal'
	| 'history.checks'
	| 'history.refused'
	| 'history.acknowledge'
	| 'access.detail-opened'
> = {
	'people.list': ({ ledger }) => listPeople(ledger),

	'backup.state': ({ ledger, surroundings }) => backupState(ledger, surroundings.now()),

	'history.seal': (desk) => ({ text: sealToday(desk) }),

	'history.checks': historyChecks,

	'history.refused': listRefused,

	'history.acknowledge': (desk, { reason }) => {
		const alarm: BadEntry | undefined = standingAlarm(desk.ledger)
		if (!alarm) throw new Refused('state', 'There is no warning about the history to look into.')
		desk.ledger.save(() => {
			desk.ledger.append({ kind: 'history.acknowledged', subject: '', payload: { reason } }, actorOf(desk))
		})
		return null
	},

	'access.detail-opened': (desk, { requestId, what }) => {
		requestOf(desk, requestId)
		desk.ledger.save(() => {
			desk.ledger.append({ kind: 'access.detail-opened', subject: '', payload: { requestId, what } }, actorOf(desk))
		})
		return null
	},
}

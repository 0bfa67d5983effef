import type { Case, Entry, HandOver, HandOverNotes } from '../domain/index.ts'
import { backupState } from './backup.ts'
import { type Desk, today } from './commands/desk.ts'
import { sealToday } from './commands/trust.ts'
import { prepared } from './driver.ts'
import { lastFullCheck } from './full-check.ts'
import { listPeople } from './people-changes.ts'
import { signedYears } from './year-signature.ts'

function lastAt(desk: Desk, kind: Entry['kind']): string {
	const sql = 'SELECT ts_utc AS at FROM entry WHERE action = ? ORDER BY seq DESC LIMIT 1'
	return prepared<[string], { at: string }>(desk.ledger.db, sql).get(kind)?.at ?? ''
}

function waysIn(desk: Desk): HandOver['waysIn'] {
	const [tried] = desk.ledger.journal.newestOf('recovery.rehearsed', 1)
	return {
		codeMade: lastAt(desk, 'recovery.code-made'),
		codeConfirmed: lastAt(desk, 'recovery.code-confirmed'),
		sheetsMade: lastAt(desk, 'recovery.shares-made'),
		lastTried: tried?.at ?? '',
		triedWith: tried?.payload.with ?? '',
	}
}

/** How far an open request is, in words that name nobody. */
function stateOf({ work, letters }: Case): string {
	if (work.releases.some(({ state }) => state === 'prepared' || state === 'checked')) return 'Release being prepared'
	if (work.releases.some(({ state }) => state === 'sealed')) return 'Released'
	if (work.decision) return 'Decided'
	if (work.proposals.length > 0) return 'Decision proposed'
	if (letters.some(({ state }) => state === 'sent')) return 'Written to'
	if (letters.some(({ state }) => state === 'draft')) return 'Letter begun'
	return 'Logged'
}

/** What a due date is, without the title of a task: somebody may have written a name into it. */
function dueInWords(subject: Case, due: string, dueIs: string): string {
	return subject.work.tasks.some((task) => task.due === due && task.title === dueIs) ? 'A task' : dueIs
}

interface OpenRow {
	id: string
	assignedTo: string
	due: string
	dueIs: string
}

/** What a successor must know of this register: by references, never by a client's name. */
export function handOver(desk: Desk, notes: HandOverNotes, folder: string): HandOver {
	const { ledger, surroundings, person } = desk
	const people = listPeople(ledger)
	const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name ?? ''
	const open = prepared<[], OpenRow>(
		ledger.db,
		`SELECT request_id AS id, assigned_to AS assignedTo, due, due_is AS dueIs FROM open_work
			JOIN request ON request.id = open_work.request_id ORDER BY year, number`,
	).all()
	const requests = open.flatMap(({ id, assignedTo, due, dueIs }): HandOver['requests'] => {
		const subject = ledger.case(id)
		const row = ledger.row(id)
		if (!subject || !row || subject.work.closed || subject.work.disposed) return []
		const { reference, askingBody, lane, receivedOn, waiting } = row
		return [
			{
				...{ reference, askingBody, lane, receivedOn, waiting, state: stateOf(subject) },
				...{ assignedTo: nameOf(assignedTo), due, dueIs: dueInWords(subject, due, dueIs) },
			},
		]
	})
	const kept = prepared<[], { id: string }>(ledger.db, 'SELECT id FROM request ORDER BY year, number')
		.all()
		.flatMap(({ id }): HandOver['kept'] => {
			const subject = ledger.case(id)
			const { closed, disposed, disposalProposed } = subject?.work ?? {}
			if (!subject || !closed || disposed) return []
			return [
				{
					...{ reference: subject.reference, closedOn: closed.at.slice(0, 10), retainUntil: closed.retainUntil },
					disposalProposed: disposalProposed !== undefined,
				},
			]
		})
	const backups = backupState(ledger, surroundings.now())
	const lastCheck = lastFullCheck(ledger)
	const drafts = prepared<[], { count: number }>(ledger.db, 'SELECT count(*) AS count FROM draft').get()?.count ?? 0
	return {
		...{ serviceName: ledger.settings().serviceName, today: today(desk), madeBy: person.name },
		...{ appVersion: surroundings.appVersion, seal: sealToday(desk), folder },
		backups: {
			...{ folder: backups.folder, lastGoodAt: backups.lastGoodAt ?? '', warnings: backups.warnings },
			files: backups.backups.length,
		},
		...{ people, waysIn: waysIn(desk), requests, kept, drafts, settings: ledger.settings() },
		...(lastCheck && { lastCheck }),
		...{ signedYears: signedYears(ledger).map(({ year }) => year), notes },
	}
}

/** Enters that a hand-over was put on paper. */
export function enterHandOver(desk: Desk, requests: number): null {
	const { id, role } = desk.person
	desk.ledger.save(() => {
		desk.ledger.append({ kind: 'register.handed-over', subject: '', payload: { requests } }, { id, role })
	})
	return null
}

import type { Letter, Role } from '../domain/index.ts'
import { canonicalJson } from './canonical-json.ts'
import { prepared } from './driver.ts'
import type { Actor } from './journal.ts'
import type { Ledger } from './ledger.ts'

/**
 * A letter as it is being written. What is typed is kept at every pause, so that a crash takes at most the
 * last moments, and becomes one entry of the history when the writer leaves the letter, when the register is
 * locked, when the letter goes anywhere, and at the latest after a minute: a history with an entry for every
 * pause would hide what was changed. Until then it is working paper and no part of the record: nothing is
 * sent, printed or shown from it.
 */
export interface LetterPaper {
	letterId: string
	requestId: string
	writer: Actor
	/** ISO instant of the first thing in it that is not entered yet. */
	since: string
	letter: Letter
}

/** The longest time for which what was typed is not in the history, in milliseconds. */
export const longestUnentered = 60_000

interface Row {
	letterId: string
	requestId: string
	personId: string
	role: Role
	since: string
	letter: string
}

const columns = 'letter_id AS letterId, request_id AS requestId, person_id AS personId, role, since, letter'

function paper({ letterId, requestId, personId, role, since, letter }: Row): LetterPaper {
	return { letterId, requestId, writer: { id: personId, role }, since, letter: JSON.parse(letter) as Letter }
}

export function paperOf({ db }: Ledger, letterId: string): LetterPaper | undefined {
	const row = prepared<[string], Row>(db, `SELECT ${columns} FROM letter_paper WHERE letter_id = ?`).get(letterId)
	return row && paper(row)
}

/** Puts what is typed in the place of what was kept of it before. Only inside `save`. */
export function keepPaper({ db }: Ledger, { letterId, requestId, writer, since, letter }: LetterPaper): void {
	prepared(
		db,
		`INSERT INTO letter_paper (letter_id, request_id, person_id, role, since, letter) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (letter_id) DO UPDATE SET letter = excluded.letter`,
	).run(letterId, requestId, writer.id, writer.role, since, JSON.stringify(letter))
}

export function dropPaper({ db }: Ledger, letterId: string): void {
	prepared(db, 'DELETE FROM letter_paper WHERE letter_id = ?').run(letterId)
}

/** Everything that is being written about a request goes with it. */
export function dropPapersOf({ db }: Ledger, requestId: string): void {
	prepared(db, 'DELETE FROM letter_paper WHERE request_id = ?').run(requestId)
	prepared(db, 'DELETE FROM form_paper WHERE request_id = ?').run(requestId)
}

/** Enters what was typed and not entered yet, as its writer's. Only inside `save`. */
export function enterPaper(ledger: Ledger, letterId: string): void {
	const kept = paperOf(ledger, letterId)
	if (!kept) return
	dropPaper(ledger, letterId)
	const now = ledger.case(kept.requestId)?.letters.find((each) => each.letterId === letterId)
	if (now?.state !== 'draft' || canonicalJson(now.letter) === canonicalJson(kept.letter)) return
	ledger.append(
		{ kind: 'letter.edited', subject: kept.requestId, payload: { letterId, letter: kept.letter } },
		kept.writer,
	)
}

/** The same for every letter: when the register is locked, and at the next opening after a crash. */
export function enterPapers(ledger: Ledger): void {
	const rows = prepared<[], { letterId: string }>(ledger.db, 'SELECT letter_id AS letterId FROM letter_paper').all()
	if (rows.length === 0) return
	ledger.save(() => {
		for (const { letterId } of rows) enterPaper(ledger, letterId)
	})
}

import {
	applyEntry,
	buildCase,
	type Case,
	type Entry,
	isCaseEntry,
	type PackShelf,
	type PersonStanding,
	type RequestRow,
	type Role,
	type Settings,
} from '../domain/index.ts'
import { checkpoint, type Db, inTransaction, prepared } from './driver.ts'
import { type Actor, type EntryDraft, Journal } from './journal.ts'
import type { CitationMarks } from './packs.ts'
import { Projections } from './projections/index.ts'
import type { Surroundings } from './surroundings.ts'
import type { Witness } from './witness.ts'

export interface Person {
	id: string
	name: string
	role: Role
}

/** Everybody whom the record knows, those who left included. */
export interface KnownPerson extends Person {
	standing: PersonStanding
}

/** Requests kept in memory; the rest are built from their entries when they are asked for. */
const casesInMemory = 200

/** The record of an open vault: the journal, what follows from it, and the only way to add to it. */
export class Ledger {
	readonly db: Db
	readonly journal: Journal
	/** This installation. */
	readonly deviceId: string
	/** Vouches for the journal from outside; missing only for a register in memory. */
	witness: Witness | undefined
	readonly #projections: Projections
	readonly #cases = new Map<string, Case>()

	constructor(db: Db, surroundings: Surroundings, deviceId: string) {
		this.db = db
		this.deviceId = deviceId
		this.journal = new Journal(db, surroundings, deviceId)
		this.#projections = new Projections(db, (id) => this.case(id)!)
	}

	/** All of `change` as one transaction on disk, or nothing of it. */
	save<T>(change: () => T): T {
		try {
			const result = inTransaction(this.db, () => {
				const before = this.witness && this.journal.head().seq
				const changed = change()
				if (this.witness) this.#sign(this.witness, before ?? 0)
				return changed
			})
			// A log that was not emptied can be taken away without a trace in the database: then the head is noted at once.
			if (checkpoint(this.db)) this.witness?.anchorSometimes(this.journal.head())
			else this.witness?.anchor(this.journal.head())
			return result
		} catch (error) {
			this.#cases.clear()
			this.#projections.forget()
			throw error
		}
	}

	#sign(witness: Witness, before: number): void {
		const head = this.journal.head()
		const why = head.seq > before ? witness.due(this.db, head) : undefined
		if (why) witness.checkpoint(this.db, head, why)
	}

	/** Appends an entry and brings everything that follows from it up to date. Only inside `save`. */
	append(draft: EntryDraft, actor: Actor): Entry {
		const about = isCaseEntry(draft.kind)
		const before = about && draft.kind !== 'request.logged' ? this.case(draft.subject) : undefined
		const entry = this.journal.append(draft, actor)
		if (entry.kind === 'close.disposal-done') this.journal.dropPayloadsBefore(entry)
		const after = about ? applyEntry(before, entry) : undefined
		if (after) this.#remember(after)
		this.#projections.apply(entry, after)
		return entry
	}

	/** A request as its entries make it, or `undefined` when there is none of this id. */
	case(id: string): Case | undefined {
		const known = this.#cases.get(id)
		if (known) {
			this.#remember(known)
			return known
		}
		const entries = this.journal.entriesOf(id)
		if (!startsCase(entries[0])) return undefined
		const built = buildCase(entries)
		this.#remember(built)
		return built
	}

	settings(): Settings {
		return this.#projections.settings()
	}

	/** Every pack that the service has, built in or accepted. */
	packs(): PackShelf {
		return this.#projections.packs()
	}

	citationChecks(): CitationMarks {
		return this.#projections.citationChecks()
	}

	people(): KnownPerson[] {
		return prepared<[], KnownPerson>(this.db, 'SELECT id, name, role, standing FROM person ORDER BY added_at, id').all()
	}

	row(id: string): RequestRow | undefined {
		return prepared<[string], RequestRow>(this.db, `SELECT ${requestRowColumns} FROM request WHERE id = ?`).get(id)
	}

	#remember(subject: Case): void {
		this.#cases.delete(subject.id)
		this.#cases.set(subject.id, subject)
		const oldest = this.#cases.keys().next().value
		if (this.#cases.size > casesInMemory && oldest !== undefined) this.#cases.delete(oldest)
	}
}

/** A request begins with being logged; of one that was disposed of only that is left. */
function startsCase(entry: Entry | undefined): boolean {
	return entry?.kind === 'request.logged' || entry?.kind === 'close.disposal-done'
}

/** The columns of table `request` under the names of `RequestRow`. */
export const requestRowColumns = `id, reference, client_reference AS clientReference, received_on AS receivedOn,
	asking_body AS askingBody, requester, police_reference AS policeReference, lane, waiting, next_date AS nextDate,
	next_date_is AS nextDateIs, not_shown AS notShown, asked, changed_at AS changedAt, version`

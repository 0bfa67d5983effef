import {
	assess,
	type Case,
	type CaseFigures,
	currentVersion,
	differencingRisk,
	type EarlierExport,
	type Entry,
	type ExportKind,
	figuresKept,
	figuresOf,
	inPeriod,
	missingFacts,
	type PackShelf,
	type Period,
	type PublishedTable,
	periodDays,
	type SummaryInput,
	type SummaryPreview,
	summarise,
	suppress,
	whoAsksWell,
} from '../domain/index.ts'
import { canonicalJson } from './canonical-json.ts'
import { actorOf, type Desk } from './commands/desk.ts'
import { sha256Of } from './files.ts'
import { findingsOf, packOfVersion, unconfirmedChecks } from './findings.ts'
import { sealOf } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { referenceKey } from './projections/request-row.ts'
import { Refused } from './refusals.ts'

type Counted = Map<string, { seq: number; nation: string; figures: CaseFigures }>

/** Requests counted before, until something happens to them. */
const counted = new WeakMap<Ledger, Counted>()

/** Requests read from the journal before other work gets its turn. */
const batch = 50

function asItArrived(subject: Case, packs: PackShelf) {
	const first = subject.versions[0]
	if (!first || first === currentVersion(subject)) return findingsOf(subject, packs)
	return assess(first.answers, packOfVersion(first, packs))
}

/** What the year counts of one request, without its client; of one that was disposed of what was kept of it. */
export function requestFigures({ ledger }: Desk, subject: Case): CaseFigures {
	const { disposed } = subject.work
	if (disposed?.figures) return figuresKept(disposed.figures, { requestId: subject.id, reference: subject.reference })
	const packs = ledger.packs()
	const { serviceNation: nation } = ledger.settings()
	const unconfirmed = unconfirmedChecks(subject, findingsOf(subject, packs)).length
	return figuresOf(subject, asItArrived(subject, packs), { nation, unconfirmed })
}

/** Every request of the register as the year counts it. Only what changed since the last time is read again. */
async function registerFigures(desk: Desk): Promise<CaseFigures[]> {
	const { ledger, surroundings } = desk
	const nation = ledger.settings().serviceNation
	const known = counted.get(ledger) ?? (new Map() as Counted)
	counted.set(ledger, known)
	const rows = ledger.db
		.prepare<[], { id: string; seq: number; client: string }>(
			'SELECT id, last_seq AS seq, client_reference AS client FROM request ORDER BY id',
		)
		.all()
	const clients = new Map<string, number>()
	const all: CaseFigures[] = []
	let read = 0
	for (const { id, seq, client } of rows) {
		let found = known.get(id)
		if (!found || found.seq !== seq || found.nation !== nation) {
			const subject = ledger.case(id)
			if (!subject) continue
			found = { seq, nation, figures: requestFigures(desk, subject) }
			known.set(id, found)
			read += 1
			if (read % batch === 0) {
				surroundings.tell?.('progress', { says: 'Counting the register', done: all.length, total: rows.length })
				await new Promise(setImmediate)
			}
		}
		const key = referenceKey(client)
		if (key && !clients.has(key)) clients.set(key, clients.size + 1)
		all.push({ ...found.figures, client: clients.get(key) ?? 0 })
	}
	return all
}

/** Requests of which only the skeleton is left. */
function disposedIds({ ledger: { db } }: Desk): ReadonlySet<string> {
	const rows = db.prepare<[], { id: string }>("SELECT subject_id AS id FROM entry WHERE action = 'close.disposal-done'")
	return new Set(rows.all().map(({ id }) => id))
}

type Exported = Entry<'summary.exported'>

function exportsBefore({ ledger }: Desk): Exported[] {
	return ledger.journal.entriesOf('').filter((entry): entry is Exported => entry.kind === 'summary.exported')
}

export function tableHash(table: PublishedTable): string {
	return sha256Of(Buffer.from(canonicalJson(table)))
}

interface Prepared {
	cases: CaseFigures[]
	table: PublishedTable
	before: Exported[]
	risk: string | undefined
}

const isToday = (period: Period, today: string) => inPeriod(today, period)

/** The table that was given out last for this audience and period. */
function givenOut(before: readonly Exported[], { profile, period }: SummaryInput): PublishedTable | undefined {
	return before.findLast(({ payload }) => {
		const { kind, year, years } = payload.table.period
		const same = kind === period.kind && year === period.year && years === period.years
		return same && payload.profile === profile && payload.from === periodDays(period).from
	})?.payload.table
}

async function prepare(desk: Desk, input: SummaryInput): Promise<Prepared> {
	const { profile, period, floor, asGiven } = input
	const cases = await registerFigures(desk)
	const before = exportsBefore(desk)
	if (asGiven) {
		const table = givenOut(before, input)
		if (!table) throw new Refused('not-found', 'No summary of this period was exported for this audience.')
		return { cases, table, before, risk: undefined }
	}
	const table = suppress(summarise(cases, period), profile, { floor })
	const today = desk.surroundings.localTime(desk.surroundings.now()).date
	const unfinished =
		profile !== 'internal' && (isToday(period, today) || periodDays(period).from > today)
			? 'The period is not over: requests that still arrive would change the numbers, and subtracting the later ones from these would show them. Export it when it is over.'
			: undefined
	return {
		cases,
		table,
		before,
		risk:
			unfinished ??
			ownYearMoved(period, before) ??
			differencingRisk(
				table,
				before.map(({ payload }) => payload.table),
			),
	}
}

/** An own year that begins in another month than an exported one overlaps it in a way that the tables do not show. */
function ownYearMoved(period: Period, before: readonly Exported[]): string | undefined {
	if (period.kind !== 'own') return undefined
	const { from, before: end } = periodDays(period)
	const moved = before.find(
		({ payload }) =>
			payload.profile !== 'internal' &&
			payload.table.period.kind === 'own' &&
			payload.from.slice(5) !== from.slice(5) &&
			payload.from < end &&
			payload.to >= from,
	)
	return (
		moved &&
		`${moved.payload.table.period.label} was already exported with another first month, and shares months with this one. Keep to the first month used before.`
	)
}

/** Everything that the page of the year shows. */
export async function summaryPreview(desk: Desk, input: SummaryInput): Promise<SummaryPreview> {
	const { cases, table, before, risk } = await prepare(desk, input)
	const mine = cases.filter(({ receivedOn }) => inPeriod(receivedOn, input.period))
	const gone = disposedIds(desk)
	const hash = tableHash(table)
	const people = new Map(desk.ledger.people().map(({ id, name }) => [id, name]))
	const figures = summarise(cases, input.period)
	return {
		table,
		incomplete: mine.flatMap((one) => {
			// Nothing more can be recorded about a request that was disposed of.
			const missing = gone.has(one.requestId) ? [] : missingFacts(one)
			return missing.length > 0 ? [{ requestId: one.requestId, reference: one.reference, missing }] : []
		}),
		undated: cases
			.filter(({ receivedOn, requestId }) => receivedOn === '' && !gone.has(requestId))
			.map(({ requestId, reference }) => ({ requestId, reference })),
		disposed: {
			counted: mine.filter(({ requestId }) => gone.has(requestId)).length,
			inNoYear: cases.filter(({ receivedOn, requestId }) => receivedOn === '' && gone.has(requestId)).length,
		},
		openAtStart: figures.openAtStart,
		openAtEnd: figures.openAtEnd,
		otherYears: mine.length > 0 ? [] : yearsReceived(cases),
		earlierExports: before
			.map(
				({ at, actor, payload }): EarlierExport => ({
					at,
					by: people.get(actor) ?? '',
					profile: payload.profile,
					label: payload.table.period.label,
					as: payload.as,
					sameAsNow: payload.tableSha256 === hash,
				}),
			)
			.reverse(),
		earlierTables: tablesBefore(table, before),
		...(risk && { riskSentence: risk }),
		givenOut: givenOut(before, input) !== undefined,
		...(input.profile === 'internal' && { whoAsksWell: whoAsksWell(cases, input.period) }),
	}
}

function yearsReceived(cases: readonly CaseFigures[]): number[] {
	const years = new Set(cases.filter(({ receivedOn }) => receivedOn).map(({ receivedOn }) => receivedOn.slice(0, 4)))
	return [...years].map(Number).sort((a, b) => b - a)
}

function tablesBefore(table: PublishedTable, before: readonly Exported[]): PublishedTable[] {
	const years = [table.period.year - 2, table.period.year - 1]
	return before
		.map(({ payload }) => payload.table)
		.filter(({ profile, period }) => profile === table.profile && period.years === 1 && years.includes(period.year))
}

/** A summary with all that its files need. */
export interface OutgoingSummary {
	table: PublishedTable
	earlierTables: PublishedTable[]
	serviceName: string
	preparedBy: string
	/** Today, ISO. */
	today: string
	/** Short form of the last entry's hash, and its number. */
	seal: { text: string; seq: number }
}

/**
 * The table as it would be given out now.
 * @throws Refused when an earlier export could be subtracted from it
 */
export async function outgoingSummary(desk: Desk, input: SummaryInput): Promise<OutgoingSummary> {
	const { table, before, risk } = await prepare(desk, input)
	if (risk) throw new Refused('state', risk)
	const head = desk.ledger.journal.head()
	return {
		table,
		earlierTables: tablesBefore(table, before),
		serviceName: desk.ledger.settings().serviceName,
		preparedBy: desk.person.name,
		today: desk.surroundings.localTime(desk.surroundings.now()).date,
		seal: { text: sealOf(head.hash), seq: head.seq },
	}
}

/** Enters that a table left as a file: the very table that was written, for later ones to be compared with. */
export function enterSummaryExported(desk: Desk, period: Period, table: PublishedTable, as: ExportKind): null {
	const { from, before } = periodDays(period)
	const last = new Date(Date.parse(`${before}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
	desk.ledger.save(() => {
		const payload = { profile: table.profile, from, to: last, as, tableSha256: tableHash(table), table }
		desk.ledger.append({ kind: 'summary.exported', subject: '', payload }, actorOf(desk))
	})
	return null
}

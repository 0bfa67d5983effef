import {
	currentVersion,
	type Draft,
	type DraftContent,
	type DraftDocument,
	type DraftSummary,
	type FieldName,
	fieldNames,
	type IncomingDocument,
	type Suggestion,
} from '../../domain/index.ts'
import { prepared } from '../driver.ts'
import { displayName, dropOriginal, readOriginal, sha256Of, storeOriginal } from '../files.ts'
import type { Ledger } from '../ledger.ts'
import { Refused } from '../refusals.ts'
import { newId } from '../surroundings.ts'
import { requestOf } from './change-request.ts'
import type { Desk, Handlers } from './desk.ts'

interface DraftRow {
	id: string
	started_at: string
	changed_at: string
	version_of: string | null
	content: string
}
interface DocumentRow {
	id: string
	name: string
	media_type: string
	bytes: number
	sha256: string
	problem: DraftDocument['problem'] | null
	read_by: DraftDocument['readBy'] | null
	read: string | null
	suggestions: string | null
}

/** More papers than one entry can name. */
const mostDocuments = 50

/** What a new version of a request starts from: who is asking and about whom, not what. */
const carriedFields: readonly FieldName[] = [
	...['askingBody', 'askingBodyType', 'requesterName', 'requesterRank', 'requesterNumber', 'requesterEmail'],
	...['requesterPhone', 'policeReference', 'personNamed'],
].filter((name): name is FieldName => (fieldNames as readonly string[]).includes(name))

function draftRow({ ledger }: Desk, draftId: string): DraftRow {
	const row = prepared<[string], DraftRow>(
		ledger.db,
		'SELECT id, started_at, changed_at, version_of, content FROM draft WHERE id = ?',
	).get(draftId)
	if (!row) throw new Refused('not-found', 'This draft is no longer there: it has been logged or thrown away.')
	return row
}

/** The papers of a draft, in the order in which they were added. */
export function draftPapers({ db }: Ledger, draftId: string): DraftDocument[] {
	return prepared<[string], DocumentRow>(
		db,
		`SELECT d.id, d.name, d.media_type, d.bytes, d.sha256, d.problem, d.read_by, t.read, t.suggestions
			FROM draft_document d LEFT JOIN document_text t ON t.document_id = d.id
			WHERE d.draft_id = ? ORDER BY d.position`,
	)
		.all(draftId)
		.map((row) => ({
			documentId: row.id,
			name: row.name,
			mediaType: row.media_type,
			bytes: row.bytes,
			sha256: row.sha256,
			...(row.problem && { problem: row.problem }),
			...(row.read_by && { readBy: row.read_by }),
			...(row.read && { read: JSON.parse(row.read) as IncomingDocument }),
			suggestions: JSON.parse(row.suggestions ?? '[]') as Suggestion[],
		}))
}

function titleOf(content: DraftContent, papers: { name: string }[]): string {
	const { requesterRank, requesterName, askingBody } = content.fields
	const who = [[requesterRank, requesterName].filter(Boolean).join(' '), askingBody].filter(Boolean).join(', ')
	if (who) return who
	if (papers[0]) return papers[0].name
	return content.how === 'phone' ? 'A phone call' : 'A request'
}

function summary(row: DraftRow, papers: { name: string }[]): DraftSummary {
	return {
		draftId: row.id,
		startedAt: row.started_at,
		changedAt: row.changed_at,
		title: titleOf(JSON.parse(row.content), papers),
		documents: papers.length,
		...(row.version_of && { versionOf: row.version_of }),
	}
}

function openDraft(desk: Desk, draftId: string): Draft {
	const row = draftRow(desk, draftId)
	const papers = draftPapers(desk.ledger, draftId)
	return { ...summary(row, papers), content: JSON.parse(row.content), papers }
}

function firstContent(desk: Desk, how: DraftContent['how'], versionOf: string | undefined): DraftContent {
	const content: DraftContent = {
		...{ how, clientReference: '', receivedAt: '', fields: {}, answers: {}, decided: [], evidence: {} },
		...{ laneReason: '', note: '', step: '' },
	}
	if (how === 'phone') {
		const { date, time } = desk.surroundings.localTime(desk.surroundings.now())
		content.receivedAt = time
		content.fields = { receivedOn: date, channel: 'phone' }
	}
	if (versionOf) {
		const subject = requestOf(desk, versionOf)
		const { fields } = currentVersion(subject)
		content.clientReference = subject.clientReference
		for (const name of carriedFields) if (fields[name]) content.fields[name] = fields[name]
	}
	return content
}

function touch({ ledger, surroundings }: Desk, draftId: string): void {
	const at = new Date(surroundings.now()).toISOString()
	prepared(ledger.db, 'UPDATE draft SET changed_at = ? WHERE id = ?').run(at, draftId)
}

function paper(desk: Desk, draftId: string, documentId: string): DraftDocument {
	const found = draftPapers(desk.ledger, draftId).find((candidate) => candidate.documentId === documentId)
	if (!found) throw new Refused('not-found', 'This file is no longer part of the draft.')
	return found
}

/** A media type as reading names it; anything else stands for "some bytes". */
function mediaTypeOf({ mediaType }: IncomingDocument): string {
	return /^[\w.+-]{1,90}\/[\w.+-]{1,90}$/.test(mediaType) ? mediaType : 'application/octet-stream'
}

/** Reads a kept original and keeps what was read. The password is used and forgotten. */
async function readPaper(
	desk: Desk,
	{
		draftId,
		documentId,
		bytes,
		name,
		password,
	}: { draftId: string; documentId: string; bytes: Uint8Array; name: string; password?: string },
): Promise<DraftDocument> {
	const { ledger, surroundings } = desk
	const read = await surroundings.read(bytes, name, { documentId, ...(password !== undefined && { password }) })
	const suggestions = read.problem ? [] : await surroundings.suggest(read)
	if (!ledger.db.open)
		throw new Refused('locked', 'The register was locked while the file was being read. The file is kept.')
	ledger.save(() => {
		paper(desk, draftId, documentId)
		prepared(ledger.db, 'UPDATE draft_document SET media_type = ?, problem = ?, read_by = ? WHERE id = ?').run(
			mediaTypeOf(read),
			read.problem ?? null,
			read.problem ? null : read.readBy,
			documentId,
		)
		prepared(
			ledger.db,
			`INSERT INTO document_text (document_id, read, suggestions) VALUES (?, ?, ?)
				ON CONFLICT (document_id) DO UPDATE SET read = excluded.read, suggestions = excluded.suggestions`,
		).run(documentId, JSON.stringify(read), JSON.stringify(suggestions))
		touch(desk, draftId)
	})
	return paper(desk, draftId, documentId)
}

/** Takes a draft away. Its papers go too, unless they now belong to a request. */
export function dropDraft({ db }: Ledger, draftId: string, keepPapers: boolean): void {
	if (!keepPapers) {
		const papers = prepared<[string], { id: string }>(db, 'SELECT id FROM draft_document WHERE draft_id = ?').all(
			draftId,
		)
		for (const { id } of papers) dropOriginal(db, id)
	}
	prepared(db, 'DELETE FROM draft_document WHERE draft_id = ?').run(draftId)
	prepared(db, 'DELETE FROM draft WHERE id = ?').run(draftId)
}

/** The request of which a draft is a new version, if it is. */
export function draftVersionOf(desk: Desk, draftId: string): string | undefined {
	return draftRow(desk, draftId).version_of ?? undefined
}

export const draftCommands: Handlers<
	| 'draft.start'
	| 'draft.list'
	| 'draft.open'
	| 'draft.save'
	| 'draft.discard'
	| 'document.add'
	| 'document.read-again'
	| 'document.stop-reading'
	| 'document.remove'
> = {
	'draft.start': (desk, { how, versionOf }) => {
		const { ledger, surroundings, person } = desk
		const draftId = newId(surroundings.now(), surroundings.random)
		const at = new Date(surroundings.now()).toISOString()
		ledger.save(() => {
			prepared(
				ledger.db,
				'INSERT INTO draft (id, started_at, started_by, changed_at, version_of, content) VALUES (?, ?, ?, ?, ?, ?)',
			).run(draftId, at, person.id, at, versionOf ?? null, JSON.stringify(firstContent(desk, how, versionOf)))
		})
		return openDraft(desk, draftId)
	},

	'draft.list': (desk) =>
		prepared<[], DraftRow>(
			desk.ledger.db,
			'SELECT id, started_at, changed_at, version_of, content FROM draft ORDER BY changed_at DESC, id DESC',
		)
			.all()
			.map((row) =>
				summary(
					row,
					prepared<[string], { name: string }>(
						desk.ledger.db,
						'SELECT name FROM draft_document WHERE draft_id = ? ORDER BY position',
					).all(row.id),
				),
			),

	'draft.open': (desk, { draftId }) => openDraft(desk, draftId),

	'draft.save': (desk, { draftId, content }) => {
		desk.ledger.save(() => {
			draftRow(desk, draftId)
			prepared(desk.ledger.db, 'UPDATE draft SET content = ? WHERE id = ?').run(JSON.stringify(content), draftId)
			touch(desk, draftId)
		})
		return null
	},

	'draft.discard': (desk, { draftId }) => {
		for (const { documentId, read } of draftPapers(desk.ledger, draftId)) {
			if (!read) desk.surroundings.stopReading(documentId)
		}
		desk.ledger.save(() => {
			draftRow(desk, draftId)
			dropDraft(desk.ledger, draftId, false)
		})
		return null
	},

	'document.add': async (desk, { draftId, name, bytes, password }) => {
		const { ledger, surroundings } = desk
		const documentId = newId(surroundings.now(), surroundings.random)
		const shown = displayName(name)
		ledger.save(() => {
			draftRow(desk, draftId)
			const { count, last } = prepared<[string], { count: number; last: number }>(
				ledger.db,
				'SELECT count(*) AS count, coalesce(max(position), 0) AS last FROM draft_document WHERE draft_id = ?',
			).get(draftId) ?? { count: 0, last: 0 }
			if (count >= mostDocuments) {
				throw new Refused(
					'too-large',
					`A request can hold ${mostDocuments} files, and this draft has as many. Put the rest into a second request and link the two.`,
				)
			}
			prepared(
				ledger.db,
				'INSERT INTO draft_document (id, draft_id, position, name, media_type, bytes, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)',
			).run(documentId, draftId, last + 1, shown, 'application/octet-stream', bytes.length, sha256Of(bytes))
			storeOriginal(ledger.db, documentId, bytes)
			touch(desk, draftId)
		})
		return readPaper(desk, { draftId, documentId, bytes, name: shown, ...(password !== undefined && { password }) })
	},

	'document.read-again': (desk, { draftId, documentId, password }) => {
		const kept = paper(desk, draftId, documentId)
		const bytes = readOriginal(desk.ledger.db, kept)
		if (!bytes) {
			throw new Refused(
				'damaged',
				'The kept file is not as it was stored, so it is not shown. Add the file again from where it came.',
			)
		}
		return readPaper(desk, { draftId, documentId, bytes, name: kept.name, ...(password !== undefined && { password }) })
	},

	'document.stop-reading': ({ surroundings }, { documentId }) => {
		surroundings.stopReading(documentId)
		return null
	},

	'document.remove': (desk, { draftId, documentId }) => {
		const { ledger, surroundings } = desk
		if (!paper(desk, draftId, documentId).read) surroundings.stopReading(documentId)
		ledger.save(() => {
			dropOriginal(ledger.db, documentId)
			prepared(ledger.db, 'DELETE FROM draft_document WHERE id = ?').run(documentId)
			touch(desk, draftId)
		})
		return null
	},
}

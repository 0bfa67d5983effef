import { type PackFile, type PackShelf, packFileSchema, rulePack, shelfOf } from '../domain/index.ts'
import { type Db, prepared } from './driver.ts'

/** A pack that the service accepted, whole. */
export interface AcceptedPack {
	ref: string
	acceptedAt: string
	/** Id of the person. */
	acceptedBy: string
	sha256: string
	fingerprint: string
	file: PackFile
}

/** In the order in which they were accepted. */
export function acceptedPacks(db: Db): AcceptedPack[] {
	return prepared<[], Omit<AcceptedPack, 'file'> & { content: string }>(
		db,
		`SELECT ref, accepted_at AS acceptedAt, accepted_by AS acceptedBy, sha256, fingerprint, content
			FROM pack ORDER BY seq`,
	)
		.all()
		.map(({ content, ...pack }) => ({ ...pack, file: packFileSchema.parse(JSON.parse(content)) }))
}

export function readShelf(db: Db): PackShelf {
	return shelfOf(acceptedPacks(db).map(({ file }) => rulePack(file.pack)))
}

export interface KnownKey {
	name: string
	fingerprint: string
	/** Raw, base64. */
	publicKey: string
	addedAt: string
	/** Id of the person. */
	addedBy: string
}

export function publisherKeys(db: Db): KnownKey[] {
	return prepared<[], KnownKey>(
		db,
		`SELECT name, fingerprint, public_key AS publicKey, added_at AS addedAt, added_by AS addedBy
			FROM publisher_key ORDER BY added_at, fingerprint`,
	).all()
}

export interface CitationMark {
	/** Name of whoever held the words against the published text. */
	by: string
	/** ISO date. */
	on: string
	/** What they looked at. */
	seen: string
}

/** Which citations somebody checked. A mark is for the words as they stood: other words have none. */
export interface CitationMarks {
	of(check: string, source: string, sourceUrl: string | null): CitationMark | undefined
}

export function readMarks(db: Db): CitationMarks {
	const rows = prepared<[], CitationMark & { check: string; source: string; sourceUrl: string }>(
		db,
		`SELECT c.check_id AS "check", c.source, c.source_url AS sourceUrl, c.checked_on AS "on", c.seen,
			coalesce(p.name, '') AS by FROM citation_check c LEFT JOIN person p ON p.id = c.checked_by`,
	).all()
	const key = (check: string, source: string, sourceUrl: string | null) =>
		JSON.stringify([check, source, sourceUrl ?? ''])
	const marks = new Map(rows.map(({ check, source, sourceUrl, ...mark }) => [key(check, source, sourceUrl), mark]))
	return { of: (check, source, sourceUrl) => marks.get(key(check, source, sourceUrl)) }
}

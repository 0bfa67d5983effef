import type { DuplicateRow } from '../domain/index.ts'
import { prepared } from './driver.ts'
import type { Ledger } from './ledger.ts'
import { referenceKey } from './projections/request-row.ts'

/** A year either side of a date, ISO; a date that cannot be shifted stands for itself. */
function yearAround(date: string): [from: string, to: string] {
	const shift = (years: number) => `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`
	return [shift(-1), shift(1)]
}

/**
 * Requests that may be the same one or about the same person: the same police reference at any time
 * (without case, spaces and punctuation), or the same client reference within twelve months of
 * `receivedOn`. They are pointed out, never merged (journey J11).
 */
export function alikeRequests(
	{ db }: Ledger,
	like: { policeReference: string; clientReference: string; receivedOn: string },
	except = '',
): DuplicateRow[] {
	const police = referenceKey(like.policeReference)
	const client = referenceKey(like.clientReference)
	const [from, to] = yearAround(like.receivedOn)
	type Found = Omit<DuplicateRow, 'because'> & { samePolice: number; sameClient: number }
	const found = prepared<[Record<string, string>], Found>(
		db,
		`SELECT id, reference, received_on AS receivedOn, asking_body AS askingBody, requester,
			police_reference AS policeReference, client_reference AS clientReference,
			police_key = $police AND $police <> '' AS samePolice,
			client_key = $client AND $client <> '' AND received_on BETWEEN $from AND $to AS sameClient
			FROM request WHERE id <> $except
			AND ((police_key = $police AND $police <> '')
			OR (client_key = $client AND $client <> '' AND received_on BETWEEN $from AND $to))
			ORDER BY received_on DESC, year DESC, number DESC LIMIT 50`,
	).all({ police, client, from, to, except })
	return found.map(({ samePolice, sameClient, ...row }) => ({
		...row,
		because: [
			...(samePolice ? (['same police reference'] as const) : []),
			...(sameClient ? (['same client reference'] as const) : []),
		],
	}))
}

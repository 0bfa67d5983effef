import type { RequestRow } from '../../domain/index.ts'

/** Whom a request waits for, as the list and its filter say it. */
export const waitingWords: Record<RequestRow['waiting'], string> = {
	us: 'Us',
	police: 'Police',
	client: 'The client',
	court: 'A court',
	nobody: 'Nobody',
}

/** Lanes in as few words as a column allows. */
export const laneShort: Record<RequestRow['lane'], string> = {
	vir: 'Police request',
	emergency: 'Somebody at risk now',
	compelled_pending: 'Order applied for',
	compelled: 'Order or summons',
	other_uk_regime: 'Scotland or NI',
	other_request: 'Other request',
}

/** Whose date the next date is. Only a court's date binds anybody. */
export const nextDateWords: Record<Exclude<RequestRow['nextDateIs'], ''>, string> = {
	police: 'asked by police',
	ours: 'our own aim',
	court: 'set by a court',
}

/** "6 of 14", or that no checks apply. */
export function notShownWords({ notShown, asked }: Pick<RequestRow, 'notShown' | 'asked'>): string {
	return asked === 0 ? 'None apply' : `${notShown} of ${asked}`
}

/** "1,204 requests", "1 request", "No requests". */
export function requestCount(count: number): string {
	if (count === 0) return 'No requests'
	return `${count.toLocaleString('en-GB')} ${count === 1 ? 'request' : 'requests'}`
}

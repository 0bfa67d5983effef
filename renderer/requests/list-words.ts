import type { RequestRow } from '../../domain/index.ts'
import type { ListQuery } from './list-query.ts'

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

/** "1,204 requests", "1 request", "No requests"; of a list that is filtered "18 of 1,204 requests", "None of 20 requests". */
export function requestCount(count: number, all = count): string {
	const words = all === 1 ? 'request' : 'requests'
	const said = count.toLocaleString('en-GB')
	if (count === all) return count === 0 ? 'No requests' : `${said} ${words}`
	return `${count === 0 ? 'None' : said} of ${all.toLocaleString('en-GB')} ${words}`
}

/** What a list was narrowed to, for paper, where the filters are not shown; empty where nothing is left out. */
export function filterWords({ text, lane, waiting }: ListQuery): string {
	const parts = [
		...(text.trim() ? [`with the words “${text.trim()}”`] : []),
		...(lane ? [`in the lane “${laneShort[lane]}”`] : []),
		...(waiting ? [`waiting for: ${waitingWords[waiting].toLowerCase()}`] : []),
	]
	return parts.length > 0 ? `Only requests ${parts.join(', ')}.` : ''
}

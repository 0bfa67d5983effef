import { Link } from 'wouter'
import type { RequestRow } from '../../domain/index.ts'
import { StatusTag, shortDate } from '../components/index.ts'
import { paths } from '../routes.ts'
import { laneShort, nextDateWords, notShownWords, waitingWords } from './list-words.ts'
import styles from './request-table.module.css'

/** The cells of one request. `data-label` names the value where the headings are out of sight. */
export function RequestCells({ row }: { row: RequestRow }) {
	return (
		<>
			<th scope="row" data-label="Reference">
				<Link href={paths.request(row.id)}>{row.reference}</Link>
				{row.version > 1 ? <span className={styles.second}>version {row.version}</span> : null}
			</th>
			<td data-label="Received">
				{row.receivedOn ? <time dateTime={row.receivedOn}>{shortDate(row.receivedOn)}</time> : 'Not known'}
			</td>
			<td data-label="From">
				<span>
					{row.askingBody || (row.requester ? '' : 'Not known')}
					{row.requester ? <span className={styles.second}>{row.requester}</span> : null}
				</span>
			</td>
			<td data-label="Client">{row.clientReference || 'Not given'}</td>
			<td data-label="Lane">{laneShort[row.lane]}</td>
			<td data-label="Waiting for">{waitingWords[row.waiting]}</td>
			<td data-label="Next date">
				<NextDate row={row} />
			</td>
			<td data-label="Not shown">{notShownWords(row)}</td>
		</>
	)
}

/** A date and whose it is. Only a court's may look urgent. */
function NextDate({ row }: { row: RequestRow }) {
	if (!row.nextDate || !row.nextDateIs) return <span>None</span>
	const date = <time dateTime={row.nextDate}>{shortDate(row.nextDate)}</time>
	return (
		<span>
			{row.nextDateIs === 'court' ? <StatusTag tone="alert">{date}</StatusTag> : date}
			<span className={styles.second}>{nextDateWords[row.nextDateIs]}</span>
		</span>
	)
}

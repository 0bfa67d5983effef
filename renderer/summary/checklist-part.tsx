import { Link } from 'wouter'
import type { SummaryPreview } from '../../domain/index.ts'
import { Notice } from '../components/index.ts'
import { paths } from '../routes.ts'
import styles from './summary.module.css'

const count = (number: number) => (number === 1 ? '1 request' : `${number.toLocaleString('en-GB')} requests`)

/** What to look at before the year is told: requests whose record lacks something, and those still open. */
export function ChecklistPart({ preview }: { preview: SummaryPreview }) {
	const { incomplete, undated, disposed, openAtStart, openAtEnd, otherYears } = preview
	// Of no request nothing can be missing, and that is no praise.
	const some = otherYears.length === 0
	return (
		<>
			<p>
				Open at the start of the period: {count(openAtStart)}. Open at its end: {count(openAtEnd)}.
			</p>
			{disposed.counted > 0 ? (
				<p>
					{count(disposed.counted)} of the period {disposed.counted === 1 ? 'was' : 'were'} disposed of since. Still
					counted, by the closed values that were kept; not among the forces and clients of the internal summary, which
					were not kept.
				</p>
			) : null}
			{disposed.inNoYear > 0 ? (
				<p>
					{count(disposed.inNoYear)} that {disposed.inNoYear === 1 ? 'was' : 'were'} disposed of cannot be counted in
					any year: nothing was kept of the day of arrival.
				</p>
			) : null}
			{some && incomplete.length === 0 && undated.length === 0 ? (
				<Notice tone="good">Every request of the period has all that is counted.</Notice>
			) : null}
			{undated.length > 0 ? (
				<details className={styles.fold}>
					<summary>{count(undated.length)} in no year: the day it arrived is missing</summary>
					<ul>
						{undated.map(({ requestId, reference }) => (
							<li key={requestId}>
								<Link href={paths.request(requestId)}>{reference}</Link>
							</li>
						))}
					</ul>
				</details>
			) : null}
			{incomplete.length > 0 ? (
				<details className={styles.fold}>
					<summary>{count(incomplete.length)} with something missing</summary>
					<p>They are counted all the same. What is missing is counted as not recorded.</p>
					<ul>
						{incomplete.map(({ requestId, reference, missing }) => (
							<li key={requestId}>
								<Link href={paths.request(requestId)}>{reference}</Link>: {missing.join('; ')}
							</li>
						))}
					</ul>
				</details>
			) : null}
		</>
	)
}

import type { SummaryPreview } from '../../domain/index.ts'
import { MomentText } from '../components/index.ts'
import styles from './summary.module.css'

const audienceWords = { public: 'Anybody', funder: 'A funder', internal: 'Our own board' } as const

/** Summaries that left as files. */
export function EarlierPart({ exports }: { exports: SummaryPreview['earlierExports'] }) {
	if (exports.length === 0) return <p>No summary has been exported yet.</p>
	return (
		<table className={styles.table}>
			<caption>Earlier exports</caption>
			<thead>
				<tr>
					<th scope="col">Year</th>
					<th scope="col">For</th>
					<th scope="col">As</th>
					<th scope="col">When, and by whom</th>
				</tr>
			</thead>
			<tbody>
				{exports.map(({ at, by, profile, label, as }) => (
					<tr key={`${at}-${as}`}>
						<th scope="row">{label}</th>
						<td>{audienceWords[profile]}</td>
						<td>{as.toUpperCase()}</td>
						<td>
							<MomentText at={at} />
							{by ? `, ${by}` : ''}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}

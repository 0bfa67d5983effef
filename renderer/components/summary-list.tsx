import type { ReactNode } from 'react'
import styles from './summary-list.module.css'

export interface SummaryRow {
	term: ReactNode
	value: ReactNode
	/** A link or button to change it; its words must say what it changes. */
	action?: ReactNode
}

/** Questions and their answers side by side: "check your answers", facts of a request. */
export function SummaryList({ rows }: { rows: readonly (SummaryRow & { key: string })[] }) {
	return (
		<dl className={styles.list}>
			{rows.map(({ key, term, value, action }) => (
				<div className={styles.row} key={key}>
					<dt>{term}</dt>
					<dd>{value}</dd>
					{action ? <dd className={styles.action}>{action}</dd> : null}
				</div>
			))}
		</dl>
	)
}

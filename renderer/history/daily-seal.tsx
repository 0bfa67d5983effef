import { useQuery } from '../bridge.ts'
import styles from './history.module.css'

/** The seal of the last entry, to copy, print or photograph: whoever holds it can later show what the history was. */
export function DailySeal() {
	const { value } = useQuery('history.seal', {})
	if (!value) return null
	return (
		<>
			<h2>Today’s seal</h2>
			<p>
				Copy this line into your supervision book once a month, or photograph it. It stands on printed letters too. If
				anybody changes an earlier entry or cuts the history short, the seal at that entry will be a different one.
			</p>
			<p className={styles.seal}>{value.text}</p>
		</>
	)
}

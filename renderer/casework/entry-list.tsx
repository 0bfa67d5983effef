import type { ReactNode } from 'react'
import { MomentText } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import styles from './casework.module.css'

/** Who recorded something, and when. */
export function RecordedBy({ inHand, entry }: { inHand: CaseInHand; entry: { by: string; at: string } }) {
	return (
		<span className={styles.quiet}>
			{inHand.view.people[entry.by] ?? 'Somebody'}, <MomentText at={entry.at} />
		</span>
	)
}

/** Things that were recorded one after the other, the newest first. */
export function EntryList<Item extends { seq: number; by: string; at: string }>({
	inHand,
	label,
	entries,
	children,
}: {
	inHand: CaseInHand
	label: string
	entries: readonly Item[]
	children: (entry: Item, isLast: boolean) => ReactNode
}) {
	if (entries.length === 0) return null
	const newest = entries.at(-1)?.seq
	return (
		<ol className={styles.entries} aria-label={label} reversed>
			{[...entries].reverse().map((entry) => (
				<li key={entry.seq}>
					{children(entry, entry.seq === newest)}
					<RecordedBy inHand={inHand} entry={entry} />
				</li>
			))}
		</ol>
	)
}

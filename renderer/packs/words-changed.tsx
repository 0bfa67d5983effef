import { VisuallyHidden } from '@mantine/core'
import { type Change, diffWordsWithSpace } from 'diff'
import type { WordsChange } from '../../domain/index.ts'
import styles from './packs.module.css'

/** Where little is left of a sentence, the old and the new one are read more easily whole. */
function isOtherText(parts: readonly Change[]): boolean {
	const length = (some: readonly Change[]) => some.reduce((sum, { value }) => sum + value.trim().length, 0)
	const kept = parts.filter(({ added, removed }) => !added && !removed)
	return length(kept) < length(parts) / 3
}

/** One wording as it was and as it would be: what goes is struck through, what comes is underlined. */
function Compared({ before, after }: { before: string; after: string }) {
	if (!before) {
		return (
			<ins>
				<VisuallyHidden component="span">new: </VisuallyHidden>
				{after}
			</ins>
		)
	}
	if (!after) {
		return (
			<del>
				<VisuallyHidden component="span">taken out: </VisuallyHidden>
				{before}
			</del>
		)
	}
	const parts = diffWordsWithSpace(before, after)
	if (isOtherText(parts)) {
		return (
			<>
				<Compared before={before} after="" />
				<br />
				<Compared before="" after={after} />
			</>
		)
	}
	let place = 0
	return parts.map(({ value, added, removed }) => {
		const key = place
		place += value.length + 1
		if (added) {
			return (
				<ins key={key}>
					<VisuallyHidden component="span"> [new: </VisuallyHidden>
					{value}
					<VisuallyHidden component="span">] </VisuallyHidden>
				</ins>
			)
		}
		if (removed) {
			return (
				<del key={key}>
					<VisuallyHidden component="span"> [taken out: </VisuallyHidden>
					{value}
					<VisuallyHidden component="span">] </VisuallyHidden>
				</del>
			)
		}
		return <span key={key}>{value}</span>
	})
}

/** Wordings that change, one under the other. */
export function WordsChanged({ changes }: { changes: readonly WordsChange[] }) {
	if (changes.length === 0) return null
	return (
		<dl>
			{changes.map(({ what, before, after }) => (
				<div key={what} className={styles.change}>
					<dt>{what}</dt>
					<dd>
						<Compared before={before} after={after} />
					</dd>
				</div>
			))}
		</dl>
	)
}

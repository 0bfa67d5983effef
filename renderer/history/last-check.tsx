import type { HistoryChecks } from '../../domain/index.ts'
import { MomentText, Notice } from '../components/index.ts'

/** When everything was checked last: by somebody here, or by itself once a month. */
export function LastCheck({ checks }: { checks: HistoryChecks }) {
	const { lastFull } = checks
	if (!lastFull) return <p>Everything is checked by itself once a month, after somebody unlocks. Not yet done here.</p>
	if (lastFull.ok) {
		return (
			<p>
				Everything was last checked <MomentText at={lastFull.at} />, and all of it fitted. It is done by itself once a
				month, after somebody unlocks.
			</p>
		)
	}
	return (
		<Notice tone="alert" title="The last check found something that does not fit">
			<p>
				Checked <MomentText at={lastFull.at} />. Check again to see what, and tell your clinical lead.
			</p>
		</Notice>
	)
}

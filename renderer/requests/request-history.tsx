import { Title } from '@mantine/core'
import type { TimelineRow } from '../../domain/index.ts'
import { OffenceDetail, tellsDetail, useDetail } from '../casework/index.ts'
import { MomentText } from '../components/index.ts'
import classes from './request-page.module.css'

/** Everything that happened to a request, newest first. */
export function RequestHistory({ timeline }: { timeline: TimelineRow[] }) {
	const folded = useDetail()?.open === false
	return (
		<section aria-labelledby="history-title">
			<Title order={2} size="h3" id="history-title" mb="xs">
				History
			</Title>
			<p>Every change is here for good. Nothing in it can be edited or taken out.</p>
			{timeline.some(tellsDetail) ? (
				<OffenceDetail what="lines that tell what happened" roomBelow>
					{null}
				</OffenceDetail>
			) : null}
			<ol className={classes.timeline} reversed>
				{[...timeline]
					.sort((a, b) => b.seq - a.seq)
					.map((row) => (
						<li key={row.seq}>
							<p>{row.says}</p>
							{row.detail && <p>{folded && tellsDetail(row) ? 'Folded.' : row.detail}</p>}
							<p className={classes.quiet}>
								{row.actorName}, {row.at ? <MomentText at={row.at} /> : 'at a time not known'}
							</p>
						</li>
					))}
			</ol>
		</section>
	)
}

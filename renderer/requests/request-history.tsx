import { Title } from '@mantine/core'
import type { TimelineRow } from '../../domain/index.ts'
import { MomentText } from '../components/index.ts'
import classes from './request-page.module.css'

/** Everything that happened to a request, newest first. */
export function RequestHistory({ timeline }: { timeline: TimelineRow[] }) {
	return (
		<section aria-labelledby="history-title">
			<Title order={2} size="h3" id="history-title" mb="xs">
				History
			</Title>
			<p>Every change is here for good. Nothing in it can be edited or taken out.</p>
			<ol className={classes.timeline} reversed>
				{[...timeline]
					.sort((a, b) => b.seq - a.seq)
					.map(({ seq, at, actorName, says, detail }) => (
						<li key={seq}>
							<p>{says}</p>
							{detail && <p>{detail}</p>}
							<p className={classes.quiet}>
								{actorName}, {at ? <MomentText at={at} /> : 'at a time not known'}
							</p>
						</li>
					))}
			</ol>
		</section>
	)
}

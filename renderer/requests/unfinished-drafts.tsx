import { VisuallyHidden } from '@mantine/core'
import { Link } from 'wouter'
import type { DraftSummary } from '../../domain/index.ts'
import { MomentText, Notice } from '../components/index.ts'
import { paths } from '../routes.ts'
import styles from './requests-page.module.css'

/** Requests whose logging was begun and not finished; nothing while there are none. */
export function UnfinishedDrafts({ drafts }: { drafts: DraftSummary[] }) {
	if (drafts.length === 0) return null
	return (
		<Notice
			tone="warn"
			title={drafts.length === 1 ? 'One request is not logged yet' : `${drafts.length} requests are not logged yet`}
		>
			<ul className={styles.drafts}>
				{drafts.map(({ draftId, startedAt, title, documents }) => (
					<li key={draftId}>
						{title ? <strong>{title}</strong> : 'A request'}, begun <MomentText at={startedAt} />
						{documents > 0 ? `, with ${documents} ${documents === 1 ? 'document' : 'documents'}` : ''}.{' '}
						<Link href={paths.log(draftId)} data-not-on-paper>
							Continue{title ? <VisuallyHidden component="span"> with {title}</VisuallyHidden> : null}
						</Link>
					</li>
				))}
			</ul>
		</Notice>
	)
}

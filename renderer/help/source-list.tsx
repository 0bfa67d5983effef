import { type HelpSource, readWords } from '../../domain/index.ts'
import styles from './help.module.css'
import { SourceAddress } from './source-address.tsx'

/** Sources with how surely each was read, and where it can be. */
export function SourceList({ sources }: { sources: readonly HelpSource[] }) {
	return (
		<ul className={styles.sources}>
			{sources.map(({ id, title, url, read }) => (
				<li key={id}>
					<span>
						{title}: {readWords[read]}.
					</span>
					<SourceAddress url={url} title={title} />
				</li>
			))}
		</ul>
	)
}

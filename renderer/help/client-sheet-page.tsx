import { Link } from 'wouter'
import { clientSheet, helpSources } from '../../domain/index.ts'
import { Notice, PageHeading } from '../components/index.ts'
import { paths } from '../routes.ts'
import styles from './help.module.css'
import { PrintButton } from './print-button.tsx'
import { SourceList } from './source-list.tsx'

/** Last part of the sheet's address. */
export const clientSheetPath = 'for-clients'

/** A sheet to print for clients. What is for the people who hand it out is left off the paper. */
export function ClientSheetPage() {
	const sheet = clientSheet()
	const sources = helpSources(sheet.parts.flatMap(({ rests }) => rests))
	return (
		<article className={`${styles.page} ${styles.sheet}`} data-handed-out>
			<PageHeading
				caption={<Link href={paths.help()}>All topics of help</Link>}
				actions={<PrintButton label="Print the sheet" prominent />}
			>
				{sheet.title}
			</PageHeading>
			<div className={styles.notOnPaper}>
				<Notice tone="warn" title="Before you hand it out">
					<p>
						The sheet names nobody. But given to somebody because of one request, it tells them of that request: look at{' '}
						<Link href={paths.help('notice')}>notice to the person</Link> first. Never send it by a route that the
						client has not confirmed as safe.
					</p>
				</Notice>
			</div>
			<p className={styles.lead}>{sheet.opening}</p>
			{sheet.parts.map(({ title, says }) => (
				<section key={title} className={styles.part}>
					<h2>{title}</h2>
					<ul>
						{says.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</section>
			))}
			<section aria-labelledby="sheet-sources" className={styles.notOnPaper}>
				<h2 id="sheet-sources">What the sheet rests on</h2>
				<SourceList sources={sources} />
			</section>
		</article>
	)
}

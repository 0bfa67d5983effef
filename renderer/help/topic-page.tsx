import { Link } from 'wouter'
import { type HelpTopic, helpBasisWords, helpSources, helpTopic } from '../../domain/index.ts'
import { britishDate, PageHeading } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import styles from './help.module.css'
import { PrintButton } from './print-button.tsx'
import { SourceList } from './source-list.tsx'

/** Paragraphs that follow one another and rest on the same say so once, below the last of them. */
function runs(paragraphs: HelpTopic['paragraphs']): { restsOn: string; texts: string[] }[] {
	const found: { restsOn: string; texts: string[] }[] = []
	for (const { text, basis, sources } of paragraphs) {
		const titles = helpSources(sources).map(({ title }) => title)
		const restsOn = [helpBasisWords[basis], ...(titles.length > 0 ? [titles.join('; ')] : [])].join(': ')
		const last = found.at(-1)
		if (last?.restsOn === restsOn) last.texts.push(text)
		else found.push({ restsOn, texts: [text] })
	}
	return found
}

/** One topic: each paragraph with its basis, then the sources with how surely they were read. */
export function TopicPage({ topic }: { topic: HelpTopic }) {
	const { today } = useSession().status
	const sources = helpSources(topic.paragraphs.flatMap((paragraph) => paragraph.sources))
	return (
		<article className={styles.page} data-handed-out>
			<PageHeading
				caption={<Link href={paths.help()}>All topics of help</Link>}
				actions={<PrintButton label="Print this page" />}
			>
				{topic.title}
			</PageHeading>
			<p className={styles.lead}>{topic.summary}</p>
			{runs(topic.paragraphs).map(({ restsOn, texts }) => (
				<div key={texts[0]} className={styles.paragraph}>
					{texts.map((text) => (
						<p key={text}>{text}</p>
					))}
					<p className={styles.basis}>
						{texts.length > 1 ? `These ${texts.length} paragraphs: ` : ''}
						{restsOn}
					</p>
				</div>
			))}
			{sources.length > 0 && (
				<section aria-labelledby="help-sources">
					<h2 id="help-sources">Sources</h2>
					<SourceList sources={sources} />
				</section>
			)}
			<nav aria-labelledby="help-related" className={styles.related}>
				<h2 id="help-related">See also</h2>
				<ul>
					{topic.related.map((id) => {
						const other = helpTopic(id)
						return other ? (
							<li key={id}>
								<Link href={paths.help(id)}>{other.title}</Link>
							</li>
						) : null
					})}
				</ul>
			</nav>
			<p className={styles.foot}>
				Threshold is not legal advice. The law may have changed since this was written.
				<span className={styles.onPaper}> Printed on {britishDate(today)}.</span>
			</p>
		</article>
	)
}

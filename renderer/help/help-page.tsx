import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { type HelpGroup, type HelpTopic, helpGroups, helpTopic, helpTopics } from '../../domain/index.ts'
import { Notice, PageHeading, TextField } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { ClientSheetPage, clientSheetPath } from './client-sheet-page.tsx'
import { findTopics } from './find-topics.ts'
import styles from './help.module.css'
import { TopicPage } from './topic-page.tsx'

/** Help: all topics and a search over them, one topic, or the sheet for clients. */
export default function HelpPage() {
	const { topic: id } = useParams<{ topic?: string }>()
	if (!id) return <AllTopics />
	if (id === clientSheetPath) return <ClientSheetPage />
	const topic = helpTopic(id)
	if (topic) return <TopicPage key={id} topic={topic} />
	return (
		<>
			<PageHeading>There is no such topic</PageHeading>
			<p>
				<Link href={paths.help()}>All topics of help</Link>
			</p>
		</>
	)
}

function AllTopics() {
	// What was searched for is still there after a look at a topic.
	const { memory } = useSession()
	const [question, setQuestion] = useState(() => (memory.get('help') as string | undefined) ?? '')
	const found = question.trim() ? findTopics(question).slice(0, 10) : undefined
	return (
		<div className={styles.page}>
			<PageHeading>Help</PageHeading>
			<TextField
				id="help-search"
				type="search"
				label="Search the help"
				hint="For example: may I say no, summons, phone call."
				width="wide"
				value={question}
				onChange={(event) => {
					setQuestion(event.currentTarget.value)
					memory.set('help', event.currentTarget.value)
				}}
			/>
			<p role="status" className={styles.found}>
				{found
					? found.length === 0
						? 'No topic has these words. Try one word, or look through all topics.'
						: `${topicsWord(found.length)}.`
					: ''}
			</p>
			{found?.length ? (
				<TopicList topics={found} />
			) : (
				<>
					<Notice title="Not legal advice">
						Help says what the sources say and how surely they were read. It does not say what to decide.
					</Notice>
					<h2>To read or to print</h2>
					<ul className={styles.topics}>
						<li>
							<Link href={paths.help('rights-for-therapists')}>{helpTopic('rights-for-therapists')?.title}</Link>
							<span className={styles.summary}>What you may ask, take and leave open when police ask for notes.</span>
						</li>
						<li>
							<Link href={paths.help(clientSheetPath)}>A sheet for clients</Link>
							<span className={styles.summary}>In plain words. It names nobody.</span>
						</li>
					</ul>
					{(Object.keys(helpGroups) as HelpGroup[]).map((group) => (
						<section key={group} aria-labelledby={`help-${group}`}>
							<h2 id={`help-${group}`}>{helpGroups[group]}</h2>
							<TopicList topics={helpTopics().filter((topic) => topic.group === group)} />
						</section>
					))}
				</>
			)}
		</div>
	)
}

const topicsWord = (count: number) => (count === 1 ? '1 topic' : `${count} topics, best first`)

function TopicList({ topics }: { topics: readonly HelpTopic[] }) {
	return (
		<ul className={styles.topics}>
			{topics.map(({ id, title, summary }) => (
				<li key={id}>
					<Link href={paths.help(id)}>{title}</Link>
					<span className={styles.summary}>{summary}</span>
				</li>
			))}
		</ul>
	)
}

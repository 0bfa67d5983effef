import { useState } from 'react'
import { Link } from 'wouter'
import { type AnswerName, answerWords, reasonsAsked } from '../../domain/index.ts'
import { basisWords } from '../findings/finding-words.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import styles from './help.module.css'
import { SourceAddress } from './source-address.tsx'

/**
 * Beside a question: why it is asked, which checks read the answer, and what these rest on. Folded until wanted.
 *
 * @param receivedOn ISO date that says which checks were in force; empty for the newest
 */
export function WhyAsked({ name, receivedOn = '' }: { name: AnswerName; receivedOn?: string }) {
	const [opened, setOpened] = useState(false)
	const { question, help } = answerWords[name]
	return (
		<details className={styles.why} onToggle={(event) => setOpened(event.currentTarget.open)}>
			<summary aria-label={`Why this is asked: ${question}`}>Why this is asked</summary>
			{opened && (
				<div className={styles.whyBody}>
					<p>{help}</p>
					<Reasons name={name} receivedOn={receivedOn} />
				</div>
			)}
		</details>
	)
}

function Reasons({ name, receivedOn }: { name: AnswerName; receivedOn: string }) {
	const { packs } = useSession()
	const reasons = reasonsAsked(name, packs.packFor(receivedOn))
	if (reasons.length === 0)
		return <p>No check rests on it. It decides which questions are asked, or what a letter says.</p>
	return (
		<>
			<p>{reasons.length === 1 ? 'A check reads the answer:' : `${reasons.length} checks read the answer:`}</p>
			<ul>
				{reasons.map(({ check, title, basis, source, url, sure }) => (
					<li key={check}>
						<strong>{title}</strong>
						<br />
						{basisWords[basis]}: {source}. {sure}
						{url ? <SourceAddress url={url} title={title} /> : null}
					</li>
				))}
			</ul>
			<p>
				<Link href={paths.help('how-sure')}>How sure this program is of its sources</Link>
			</p>
		</>
	)
}

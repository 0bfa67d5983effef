import type { BehaviourChange, ListChange, PackDiff } from '../../domain/index.ts'
import { Notice } from '../components/index.ts'
import { basisWords, standingWords } from '../findings/finding-words.ts'
import styles from './packs.module.css'
import { WordsChanged } from './words-changed.tsx'

/** "1 check", "3 checks". */
function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`
}

function Behaviour({ changes }: { changes: readonly BehaviourChange[] }) {
	if (changes.length === 0) return null
	return (
		<>
			<p>For the same answers, it would stand otherwise:</p>
			<ul>
				{changes.map(({ answers, before, after }) => {
					const given = answers.map(({ question, answer }) => `${question} ${answer}`).join('; ')
					return (
						<li key={`${given} ${before} ${after}`}>
							{given}: was <strong>{standingWords[before].label.toLowerCase()}</strong>, would be{' '}
							<strong>{standingWords[after].label.toLowerCase()}</strong>
						</li>
					)
				})}
			</ul>
		</>
	)
}

const howWords = { added: 'is new', removed: 'is taken out', changed: 'changes' } as const

function Lists({ title, changes }: { title: string; changes: readonly ListChange[] }) {
	if (changes.length === 0) return null
	return (
		<section>
			<h3>{title}</h3>
			<ul className={styles.entries}>
				{changes.map(({ name, how, changes: words }) => (
					<li key={name}>
						<p>
							<strong>{name}</strong> {howWords[how]}.
						</p>
						<WordsChanged changes={words} />
					</li>
				))}
			</ul>
		</section>
	)
}

function CheckHead({ check }: { check: PackDiff['added'][number] | PackDiff['removed'][number] }) {
	return (
		<>
			<h4>
				{check.id} {check.title}
			</h4>
			<p>{check.question}</p>
			<p className={styles.quiet}>
				{basisWords[check.basis]}: {check.source}
			</p>
		</>
	)
}

/** What a pack would change, in words; what asks less of police stands first. */
export function PackChanges({ diff }: { diff: PackDiff }) {
	const { added, removed, changed, reordered, ranks, bodies, asksLess } = diff
	const parts = [
		added.length > 0 && `${counted(added.length, 'check')} new`,
		changed.length > 0 && `${counted(changed.length, 'check')} changed`,
		removed.length > 0 && `${counted(removed.length, 'check')} taken out`,
		ranks.length > 0 && `${counted(ranks.length, 'change')} to ranks and who may ask`,
		bodies.length > 0 && `${counted(bodies.length, 'change')} to asking bodies`,
	].filter((part) => part !== false)
	return (
		<>
			<p>
				<strong>{parts.length > 0 ? `${parts.join(', ')}.` : 'It changes no check, rank or asking body.'}</strong>{' '}
				{reordered ? 'The checks stand in another order.' : null}
			</p>
			{asksLess.length > 0 ? (
				<Notice tone="warn" title="Police would be asked less than now">
					<ul>
						{asksLess.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</Notice>
			) : null}
			{added.length > 0 ? (
				<section>
					<h3>New checks</h3>
					<ul className={styles.entries}>
						{added.map((check) => (
							<li key={check.id}>
								<CheckHead check={check} />
								{check.askPolice ? <p>Asks the police: “{check.askPolice}”</p> : null}
							</li>
						))}
					</ul>
				</section>
			) : null}
			{removed.length > 0 ? (
				<section>
					<h3>Checks taken out</h3>
					<ul className={styles.entries}>
						{removed.map((check) => (
							<li key={check.id}>
								<CheckHead check={check} />
							</li>
						))}
					</ul>
				</section>
			) : null}
			{changed.length > 0 ? (
				<section>
					<h3>Changed checks</h3>
					<ul className={styles.entries}>
						{changed.map(({ check, title, citation, words, behaviour }) => (
							<li key={check}>
								<h4>
									{check} {title}
								</h4>
								<Behaviour changes={behaviour} />
								<WordsChanged changes={[...citation, ...words]} />
								{citation.length > 0 ? (
									<p className={styles.quiet}>A mark on the old citation is not carried over.</p>
								) : null}
							</li>
						))}
					</ul>
				</section>
			) : null}
			<Lists title="Ranks, situations and who may ask" changes={ranks} />
			<Lists title="Asking bodies" changes={bodies} />
		</>
	)
}

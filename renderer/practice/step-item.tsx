import { type ExerciseStep, roleWords, type StepFeedback } from '../../domain/index.ts'
import { StatusTag } from '../components/index.ts'
import styles from './practice.module.css'

const standings = {
	done: { tone: 'good', label: 'Done' },
	'not yet': { tone: 'plain', label: 'Not yet' },
	differently: { tone: 'warn', label: 'Done differently' },
} as const

/** How a step stands, in a word. */
export function StepTag({ feedback }: { feedback: StepFeedback | undefined }) {
	const { tone, label } = standings[feedback?.standing ?? 'not yet']
	return <StatusTag tone={tone}>{label}</StatusTag>
}

/** A step with what the register says about it; a hint and the reason on request. */
export function StepItem({ step, feedback }: { step: ExerciseStep; feedback: StepFeedback | undefined }) {
	return (
		<li>
			<p className={styles.step}>
				<StepTag feedback={feedback} />
				<span>
					{step.does}
					{step.as ? <em> (as the {roleWords[step.as]})</em> : null}
				</span>
			</p>
			{feedback?.says ? <p>{feedback.says}</p> : null}
			<details className={styles.about}>
				<summary>Hint, and why it matters</summary>
				<p>{step.hint}</p>
				<p>{step.why}</p>
				<p className={styles.source}>{step.source}</p>
			</details>
		</li>
	)
}

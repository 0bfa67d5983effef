import { useState } from 'react'
import { roleWords } from '../../domain/index.ts'
import styles from './practice.module.css'
import { practicePath } from './practice-path.ts'
import { StepItem, StepTag } from './step-item.tsx'
import { exerciseOf, standingOf, usePractising } from './use-practice.ts'

/** The exercise in hand at the foot of the window: the next step and what the register says; all of them on request. */
export function ExerciseBar() {
	const { state } = usePractising()
	const [unfolded, setUnfolded] = useState(false)
	const exercise = exerciseOf(state)
	const standing = standingOf(state)
	if (!exercise || !standing) return null
	const feedbackOf = (id: string) => standing.steps.find((step) => step.id === id)
	const next =
		exercise.steps.find(({ id }) => feedbackOf(id)?.standing === 'differently') ??
		exercise.steps.find(({ id }) => feedbackOf(id)?.standing !== 'done')
	const done = standing.steps.filter((step) => step.standing === 'done').length
	const feedback = next && feedbackOf(next.id)
	return (
		<section aria-label={`Exercise: ${exercise.title}`} className={styles.bar}>
			<div className={styles.now}>
				<p>
					<span className={styles.count}>
						{exercise.title}: {done} of {exercise.steps.length}
					</span>
					{next ? (
						<>
							<StepTag feedback={feedback} /> {feedback?.says ?? next.does}
							{next.as && !feedback?.says ? <em> (as the {roleWords[next.as]})</em> : null}
						</>
					) : (
						<strong>{exercise.closing}</strong>
					)}
				</p>
				<div className={styles.buttons}>
					<button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
						{unfolded ? 'Fold the steps' : 'All steps and hints'}
					</button>
					<a href={`#${practicePath}`}>{next ? 'The card' : 'Next exercise'}</a>
				</div>
			</div>
			{unfolded ? (
				<div className={styles.more}>
					<ol className={styles.steps}>
						{exercise.steps.map((step) => (
							<StepItem key={step.id} step={step} feedback={feedbackOf(step.id)} />
						))}
					</ol>
				</div>
			) : null}
		</section>
	)
}

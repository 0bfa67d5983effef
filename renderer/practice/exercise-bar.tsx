import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { roleWords } from '../../domain/index.ts'
import { LinkButton } from '../components/index.ts'
import styles from './practice.module.css'
import { practicePath } from './practice-path.ts'
import { StepItem, StepTag } from './step-item.tsx'
import { exerciseOf, standingOf, usePractising } from './use-practice.ts'

/** Tells the page how much of its foot the bar covers, so that nothing that has the focus lies under it. */
function useRoomBelow(bar: RefObject<HTMLElement | null>, shown: boolean): void {
	useLayoutEffect(() => {
		const box = bar.current
		if (!shown || !box) return
		const { style } = document.documentElement
		const look = () =>
			style.setProperty('--exercise', getComputedStyle(box).position === 'fixed' ? `${box.offsetHeight}px` : '0px')
		const observer = new ResizeObserver(look)
		observer.observe(box)
		look()
		return () => {
			observer.disconnect()
			style.removeProperty('--exercise')
		}
	}, [bar, shown])
}

/** The exercise in hand at the foot of the window: the next step and what the register says; all of them on request. */
export function ExerciseBar() {
	const { state, status, play } = usePractising()
	const [unfolded, setUnfolded] = useState(false)
	const exercise = exerciseOf(state)
	const standing = standingOf(state)
	const bar = useRef<HTMLElement>(null)
	useRoomBelow(bar, exercise !== undefined && standing !== undefined)
	if (!exercise || !standing) return null
	const feedbackOf = (id: string) => standing.steps.find((step) => step.id === id)
	const next =
		exercise.steps.find(({ id }) => feedbackOf(id)?.standing === 'differently') ??
		exercise.steps.find(({ id }) => feedbackOf(id)?.standing !== 'done')
	const done = standing.steps.filter((step) => step.standing === 'done').length
	const feedback = next && feedbackOf(next.id)
	const turn = next?.as !== status.person?.role ? next?.as : undefined
	return (
		<section ref={bar} aria-label={`Exercise: ${exercise.title}`} className={styles.bar}>
			<div className={styles.now}>
				<p>
					<span className={styles.count}>
						{exercise.title} · {done} of {exercise.steps.length}
					</span>
					{next ? (
						<>
							<StepTag feedback={feedback} /> {feedback?.says ?? next.does}
						</>
					) : (
						<strong>{exercise.closing}</strong>
					)}
				</p>
				<div className={styles.buttons}>
					{turn ? <LinkButton onClick={() => play(turn)}>Become the {roleWords[turn]}</LinkButton> : null}
					<LinkButton aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
						{unfolded ? 'Fold the steps' : 'All steps and hints'}
					</LinkButton>
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

import { Button } from '@mantine/core'
import { exercises, roleWords } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { Loading, PageHeading, RefusalNotice, StatusTag } from '../components/index.ts'
import { ExerciseCard } from './exercise-card.tsx'
import styles from './practice.module.css'
import { TheRegister } from './the-register.tsx'
import { exerciseOf, standingOf, usePractising } from './use-practice.ts'

/** The exercises: the one in hand with its card, and all the others to choose from. */
export default function PracticePage() {
	const { state, replace } = usePractising()
	const begin = useCommand('practice.begin')
	if (!state) return <Loading />
	const current = exerciseOf(state)
	const doneCount = state.begun.filter(({ done }) => done).length
	const start = async (exercise: (typeof exercises)[number]['id']) => {
		const answer = await begin.run({ exercise, again: false })
		if (!answer.ok) return
		replace(answer.value)
		window.scrollTo(0, 0)
	}
	return (
		<>
			<PageHeading focusKey={current?.id ?? ''}>Exercises</PageHeading>
			<RefusalNotice refusal={begin.refusal} />
			{current ? (
				<ExerciseCard key={current.id} exercise={current} standing={standingOf(state)} />
			) : (
				<p>
					Each takes a few minutes: something arrives, and you do what you would do at work. While you work, the foot of
					the window says what is done, from what the register holds. You cannot break anything.
				</p>
			)}
			<h2>{current ? 'Other exercises' : 'Choose one'}</h2>
			<p>
				{doneCount} of {exercises.length} done.
			</p>
			<ol className={styles.cards}>
				{exercises.map((exercise, at) => {
					const { id, title, minutes, as, arrives } = exercise
					if (id === current?.id) return null
					const standing = state.begun.find((one) => one.id === id)
					return (
						<li key={id} className={styles.card}>
							<h3>
								{at + 1}. {title}
							</h3>
							<p>{arrives[0]}</p>
							<p className={styles.source}>
								About {minutes} minutes, beginning as the {roleWords[as]}{' '}
								{standing ? (
									<StatusTag tone={standing.done ? 'good' : 'info'}>{standing.done ? 'Done' : 'Begun'}</StatusTag>
								) : null}
							</p>
							<Button
								variant="default"
								loading={begin.busy}
								aria-label={`${standing ? 'Go on' : 'Begin'}: ${title}`}
								onClick={() => start(id)}
							>
								{standing ? 'Go on' : 'Begin'}
							</Button>
						</li>
					)
				})}
			</ol>
			<TheRegister />
		</>
	)
}

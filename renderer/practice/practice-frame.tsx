import { type ReactNode, useState } from 'react'
import { type Role, roles, roleWords, type VaultStatus } from '../../domain/index.ts'
import { flushAll } from '../autosave.ts'
import { call } from '../bridge.ts'
import { announce } from '../components/index.ts'
import { ExerciseBar } from './exercise-bar.tsx'
import styles from './practice.module.css'
import { practicePath } from './practice-path.ts'
import { PracticeBanner, PracticeEdge } from './practice-signs.tsx'
import { PracticeContext, usePracticeState } from './use-practice.ts'

/** What stands round every page while one practises: the edge, the words, the part one plays, the exercise in hand. */
export default function PracticeFrame({
	status,
	onStatus,
	children,
}: {
	status: VaultStatus
	onStatus: (status: VaultStatus) => void
	children: ReactNode
}) {
	const practice = usePracticeState(status, onStatus)
	const [busy, setBusy] = useState(false)
	const playing = status.person?.role

	const play = async (role: Role) => {
		if (role === playing || busy) return
		setBusy(true)
		await flushAll()
		const answer = await call('practice.open', { role })
		setBusy(false)
		if (!answer.ok) return announce(answer.refusal.message)
		onStatus(answer.value)
		announce(`You are the ${roleWords[role]} now.`)
	}
	const leave = () => {
		void flushAll().finally(() => call('practice.leave', {}))
	}
	return (
		<PracticeContext value={{ ...practice, play: (role) => void play(role) }}>
			<div className={practice.state?.current ? `${styles.practice} ${styles.withExercise}` : styles.practice}>
				<PracticeEdge />
				<PracticeBanner onLeave={leave}>
					<fieldset className={styles.roles} disabled={busy}>
						<legend>You are the</legend>
						{roles.map((role) => (
							<button key={role} type="button" aria-pressed={role === playing} onClick={() => play(role)}>
								{roleWords[role]}
							</button>
						))}
					</fieldset>
					<button
						type="button"
						className={styles.leave}
						onClick={() => {
							window.location.hash = practicePath
						}}
					>
						Exercises
					</button>
				</PracticeBanner>
				{children}
				<ExerciseBar />
			</div>
		</PracticeContext>
	)
}

import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { VaultStatus } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { Confirm, Notice, RefusalNotice } from '../components/index.ts'
import { paths } from '../routes.ts'
import { ProgressBar } from '../summary/progress-bar.tsx'
import styles from './practice.module.css'
import { practicePath } from './practice-path.ts'
import { usePractising } from './use-practice.ts'

/** The practice register as a whole: a year of requests in it, papers of one's own, and a fresh start. */
export function TheRegister() {
	const { state, status, onStatus, replace } = usePractising()
	const [asking, setAsking] = useState<'year' | 'again'>()
	const year = useCommand('practice.load-year')
	const again = useCommand('practice.start-again')
	const own = useCommand('practice.own-papers')
	const role = status.person?.role ?? 'clinical_lead'
	const begun = (state?.begun.length ?? 0) > 0 || state?.year === true

	const shown = (next: VaultStatus, path: string) => {
		window.location.hash = path
		onStatus(next)
	}
	const loadYear = async () => {
		setAsking(undefined)
		const answer = await year.run({ role })
		if (answer.ok) shown(answer.value, paths.list)
	}
	const startAgain = async () => {
		setAsking(undefined)
		const answer = await again.run({})
		if (answer.ok) shown(answer.value, practicePath)
	}
	const allow = async (allowed: boolean) => {
		const answer = await own.run({ allowed })
		if (answer.ok) replace(answer.value)
	}
	return (
		<section aria-labelledby="practice-register">
			<h2 id="practice-register">A year of requests</h2>
			{state?.year ? (
				<Notice tone="good">
					The sample year is in this register: 240 invented requests of 2026. Look at the list, My work, the history,
					and export the year as the clinical lead.
				</Notice>
			) : (
				<p>
					Fill a fresh practice register with 240 invented requests of 2026, with letters, decisions and answers, so
					that the list, My work, the history and the year have something to show.
				</p>
			)}
			<RefusalNotice refusal={year.refusal} />
			{year.busy ? (
				<div className={styles.running}>
					<ProgressBar label="Loading the sample year" />
				</div>
			) : (
				<Button variant="default" onClick={() => (begun ? setAsking('year') : loadYear())}>
					Load the sample year
				</Button>
			)}
			<h2>This practice register</h2>
			<Checkbox
				label="Take in papers of my own, too"
				description="For trainers with invented papers. Until it is ticked, only the papers of the exercises are taken in, so that no real paper ends up here. It is off again with every start."
				checked={state?.ownPapers ?? false}
				onChange={(event) => allow(event.currentTarget.checked)}
			/>
			<RefusalNotice refusal={again.refusal ?? own.refusal} />
			<p style={{ marginBlockStart: '1.5rem' }}>
				<Button variant="default" loading={again.busy} onClick={() => setAsking('again')}>
					Start practice again
				</Button>
			</p>
			<Confirm
				opened={asking !== undefined}
				title={asking === 'year' ? 'Load the sample year?' : 'Start practice again?'}
				confirmLabel={asking === 'year' ? 'Load the sample year' : 'Start again'}
				onConfirm={asking === 'year' ? loadYear : startAgain}
				onCancel={() => setAsking(undefined)}
			>
				What is in the practice register now is taken away, with the exercises that you began. Nothing real is lost: it
				is all invented, and your own register is not touched.
			</Confirm>
		</section>
	)
}

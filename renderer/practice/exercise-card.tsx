import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Exercise, type ExerciseStanding, type PracticePaper, roleWords } from '../../domain/index.ts'
import { call, useCommand } from '../bridge.ts'
import { LinkButton, Notice, RefusalNotice } from '../components/index.ts'
import { giveFiles } from '../log-request/handover.ts'
import { paths } from '../routes.ts'
import styles from './practice.module.css'
import { StepItem } from './step-item.tsx'
import { usePractising } from './use-practice.ts'

/** The exercise in hand: what has arrived, what to do, and how it stands. */
export function ExerciseCard({ exercise, standing }: { exercise: Exercise; standing?: ExerciseStanding }) {
	const { replace } = usePractising()
	const aside = useCommand('practice.put-aside')
	const begin = useCommand('practice.begin')
	const answered = async (run: Promise<Awaited<ReturnType<typeof aside.run>>>) => {
		const answer = await run
		if (answer.ok) replace(answer.value)
	}
	return (
		<section className={styles.inHand} aria-labelledby="in-hand">
			<h2 id="in-hand">{exercise.title}</h2>
			{exercise.arrives.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			{exercise.heard ? (
				<>
					<h3>{exercise.heard.title}</h3>
					<div className={styles.heard}>
						{exercise.heard.lines.map((line) => (
							<p key={line}>{line}</p>
						))}
					</div>
				</>
			) : null}
			<div className={styles.papers}>
				{exercise.papers.map((paper) => (
					<Paper
						key={paper.id}
						exercise={exercise}
						paper={paper}
						requestId={standing?.requestId}
						done={standing?.done === true}
					/>
				))}
			</div>
			{standing?.done ? (
				<Notice tone="good" title="All done" live>
					{exercise.closing}
				</Notice>
			) : null}
			<h3>What to do</h3>
			<ol className={styles.steps}>
				{exercise.steps.map((step) => (
					<StepItem key={step.id} step={step} feedback={standing?.steps.find(({ id }) => id === step.id)} />
				))}
			</ol>
			<RefusalNotice refusal={aside.refusal ?? begin.refusal} />
			<div className={styles.buttons}>
				<LinkButton onClick={() => answered(begin.run({ exercise: exercise.id, again: true }))}>
					Do it again from the start
				</LinkButton>
				<LinkButton onClick={() => answered(aside.run({}))}>Put it aside</LinkButton>
			</div>
		</section>
	)
}

const verbs = {
	log: (called: string) => `Put it in front of me: ${called}`,
	version: (called: string) => `Take in hand: ${called}`,
	folder: (called: string) => `Save to a folder: ${called}`,
} as const

/** A paper of the exercise: on its way to the page that logs it, or to a file. */
function Paper({
	exercise,
	paper,
	requestId,
	done,
}: {
	exercise: Exercise
	paper: PracticePaper
	requestId: string | undefined
	/** The exercise is over: nothing has to be taken in hand any more. */
	done: boolean
}) {
	const [, go] = useLocation()
	const [says, setSays] = useState('')
	const take = useCommand('practice.paper')
	const save = useCommand('practice.save-paper')
	const which = { exercise: exercise.id, paper: paper.id }

	const fetch = async () => {
		if (paper.goesTo === 'folder') {
			const saved = await save.run(which)
			if (saved.ok && saved.value.saved) setSays(`Saved as ${saved.value.path ?? 'a file'}.`)
			return
		}
		const answer = await take.run(which)
		if (!answer.ok) return
		const { name, bytes } = answer.value
		const files = [new File([new Uint8Array(bytes)], name)]
		if (paper.goesTo === 'log') {
			giveFiles(files)
			return go(paths.log())
		}
		if (!requestId) return setSays('Log the first paper of this exercise before this one.')
		const draft = await call('draft.start', { how: 'documents', versionOf: requestId })
		if (!draft.ok) return setSays(draft.refusal.message)
		giveFiles(files)
		go(paths.log(draft.value.draftId))
	}
	return (
		<div>
			<Button variant={done ? 'default' : 'filled'} onClick={fetch} loading={take.busy || save.busy}>
				{verbs[paper.goesTo](paper.called)}
			</Button>
			<RefusalNotice refusal={take.refusal ?? save.refusal} />
			{says ? <p role="status">{says}</p> : null}
			{exercise.papers.length > 1 ? <p className={styles.source}>for the {roleWords[exercise.as]}</p> : null}
		</div>
	)
}

import { Title } from '@mantine/core'
import { useState } from 'react'
import {
	type AnswerName,
	type Answers,
	type DraftContent,
	type Lane,
	type LaneQuestion,
	laneGuidance,
	laneQuestions,
	lanes,
	laneWords,
	routeLane,
} from '../../domain/index.ts'
import { ChoiceField, Notice, SelectField, TextField } from '../components/index.ts'
import type { DraftEdits } from './use-draft.ts'

const urgent: ReadonlySet<Lane> = new Set(['emergency', 'compelled', 'compelled_pending'])

/** The option whose answers all stand; "I don't know" (the last) once a person settled the question without them. */
function chosenOption(question: LaneQuestion, answers: Answers, decided: readonly string[]): string | undefined {
	const at = question.options.findIndex(({ sets }) => {
		const names = Object.keys(sets) as AnswerName[]
		return names.length > 0 && names.every((name) => decided.includes(name) && answers[name] === sets[name])
	})
	if (at >= 0) return String(at)
	return question.answers.every((name) => decided.includes(name)) ? String(question.options.length - 1) : undefined
}

/** What the lane means for this paper: announced at once where it presses. */
export function LaneNotice({ lane, answers, askingBody }: { lane: Lane; answers: Answers; askingBody: string }) {
	if (lane === 'vir') return null
	const { title, says } = laneGuidance(lane, answers, askingBody)
	return (
		<Notice tone={urgent.has(lane) ? 'alert' : 'warn'} title={title} live>
			<ul>
				{says.map(({ text, source }) => (
					<li key={text}>
						{text}
						{source && <span> ({source.title})</span>}
					</li>
				))}
			</ul>
		</Notice>
	)
}

interface Props {
	content: DraftContent
	answers: Answers
	edits: DraftEdits
	/** The papers are read, or there is none to read: what is open now stays open. */
	ask: boolean
}

/**
 * At most three plain questions, while the paper leaves open to which lane it belongs, and a way to put it
 * in another lane with a reason. A question stays where it is once answered, so that it can be changed.
 */
export function LaneQuestions({ content, answers, edits, ask }: Props) {
	const [answered, setAnswered] = useState<LaneQuestion[]>([])
	const open = ask ? laneQuestions(answers) : []
	const asked = [...answered, ...open.filter(({ id }) => !answered.some((each) => each.id === id))]
	const routed = routeLane(answers)

	const choose = (question: LaneQuestion, at: string) => {
		if (!answered.some(({ id }) => id === question.id)) setAnswered([...answered, question])
		const sets = question.options[Number(at)]?.sets ?? {}
		for (const name of question.answers) edits.decide(name, sets[name] ?? 'unknown')
	}
	return (
		<>
			{asked.length > 0 && (
				<section aria-labelledby="lane-title">
					<Title order={2} size="h3" mt="xl" id="lane-title">
						{asked.length === 1 ? 'One question' : 'Questions'} that{' '}
						{content.how === 'phone' ? 'the call leaves open' : 'the paper leaves open'}
					</Title>
					{asked.map((question) => (
						<div key={question.id} style={{ marginBlock: '1rem' }}>
							<ChoiceField
								id={`lane-${question.id}`}
								label={question.question}
								hint={question.help}
								value={chosenOption(question, answers, content.decided)}
								onChange={(at) => choose(question, at)}
								choices={question.options.map(({ label }, at) => ({ value: String(at), label }))}
							/>
						</div>
					))}
				</section>
			)}
			<details style={{ marginBlock: '1rem' }}>
				<summary>
					This is handled as: <strong>{laneWords[content.lane ?? routed].title.toLowerCase()}</strong>. Put it in
					another lane
				</summary>
				<div style={{ display: 'grid', gap: '0.75rem', marginTop: '0.75rem' }}>
					<SelectField
						id="lane-other"
						label="Lane"
						value={content.lane ?? ''}
						onChange={(event) => {
							const lane = lanes.find((each) => each === event.currentTarget.value)
							edits.change((before) => ({ ...before, lane, laneReason: lane ? before.laneReason : '' }))
						}}
						data={[
							{ value: '', label: `As the answers lead: ${laneWords[routed].title.toLowerCase()}` },
							...lanes.map((lane) => ({ value: lane, label: laneWords[lane].title })),
						]}
					/>
					{content.lane && (
						<TextField
							id="log-laneReason"
							label="Why this lane?"
							width="wide"
							value={content.laneReason}
							onChange={(event) => {
								const laneReason = event.currentTarget.value
								edits.change((before) => ({ ...before, laneReason }))
							}}
						/>
					)}
				</div>
			</details>
		</>
	)
}

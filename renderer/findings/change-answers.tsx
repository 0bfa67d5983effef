import { Button, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
	type AnswerName,
	type Answers,
	answerLabel,
	answerWords,
	completeAnswers,
	currentVersion,
} from '../../domain/index.ts'
import { announce, Notice, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { AnswerControl } from './answer-control.tsx'

interface Props {
	inHand: CaseInHand
	names: AnswerName[]
	/** Makes the ids of the controls differ from those of other forms on the page. */
	prefix: string
	onDone: () => void
}

/**
 * Changes the answers behind a finding. When the request was changed meanwhile, both values are shown and
 * a person chooses; nothing typed is lost.
 */
export function ChangeAnswers({ inHand, names, prefix, onDone }: Props) {
	const now = completeAnswers(currentVersion(inHand.view.case).answers)
	const [mine, setMine] = useState<Answers>({})
	const [before] = useState(now)
	const [reason, setReason] = useState('')
	const [stale, setStale] = useState(false)
	const changed = (Object.keys(mine) as AnswerName[]).filter((name) => mine[name] !== now[name])
	const theirs = stale ? changed.filter((name) => now[name] !== before[name]) : []

	const save = async (event: FormEvent) => {
		event.preventDefault()
		if (changed.length === 0) return onDone()
		const changes = Object.fromEntries(changed.map((name) => [name, mine[name]]))
		const result = await inHand.run('request.change-answers', { changes, evidence: {}, reason: reason.trim() })
		if (result.ok) {
			announce('Answer saved')
			onDone()
		} else if (result.refusal.code === 'stale') setStale(true)
	}
	return (
		<form onSubmit={save} aria-label="Change the answers behind this finding">
			{stale && (
				<Notice tone="warn" title="This request was changed meanwhile" live>
					{theirs.length > 0 ? (
						<ul>
							{theirs.map((name) => (
								<li key={name}>
									{answerWords[name].question} It now says “{answerLabel(name, now[name]) || 'nothing'}”. You chose “
									{answerLabel(name, mine[name] ?? '') || 'nothing'}”.
								</li>
							))}
						</ul>
					) : (
						<p>Nothing that you changed here was touched.</p>
					)}
					<p>What you chose is still below. Save it again to use it, or go back to keep what is there.</p>
				</Notice>
			)}
			<div style={{ display: 'grid', gap: '1rem', marginBlock: '0.5rem 1rem' }}>
				{names.map((name) => (
					<AnswerControl
						key={name}
						id={`${prefix}-${name}`}
						name={name}
						receivedOn={currentVersion(inHand.view.case).fields.receivedOn}
						value={mine[name] ?? now[name]}
						onChange={(value) => setMine((before) => ({ ...before, [name]: value }))}
					/>
				))}
				<TextField
					id={`${prefix}-reason`}
					label="Why it changes (you may leave this empty)"
					width="wide"
					maxLength={1000}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
			</div>
			<Group>
				<Button type="submit" loading={inHand.busy}>
					Save the answer
				</Button>
				<Button variant="default" onClick={onDone}>
					{stale ? 'Keep what is there' : 'Cancel'}
				</Button>
			</Group>
		</form>
	)
}

import { Button, Group } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import {
	type AnswerName,
	type Answers,
	answerLabel,
	answerNames,
	answerWords,
	completeAnswers,
	currentVersion,
} from '../../domain/index.ts'
import { caseworkStyles, useKeptForm } from '../casework/index.ts'
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

/** Only what was chosen is kept, beside what it stood at then: the rest is the record's, however old the form is. */
function chosenIn(kept: string): { mine: Answers; before: Answers } {
	const none = { mine: {}, before: {} }
	try {
		const read: unknown = JSON.parse(kept)
		if (typeof read !== 'object' || read === null || !('mine' in read) || !('before' in read)) return none
		const known = (part: unknown) =>
			Object.fromEntries(
				Object.entries(part ?? {}).filter(
					([name, value]) => answerNames.some((each) => each === name) && typeof value === 'string',
				),
			) as Answers
		return { mine: known(read.mine), before: known(read.before) }
	} catch {
		return none
	}
}

/**
 * Changes the answers behind a finding. When the request was changed meanwhile, both values are shown and
 * a person chooses; nothing typed is lost.
 */
export function ChangeAnswers({ inHand, names, prefix, onDone }: Props) {
	const now = completeAnswers(currentVersion(inHand.view.case).answers)
	const { values, setValues, restored, forget } = useKeptForm(prefix, { chosen: '', reason: '' })
	const { reason } = values
	const { mine, before } = chosenIn(values.chosen)
	const box = useRef<HTMLFormElement>(null)
	// A button opened it and is gone: whoever pressed it goes on in the form.
	useEffect(() => {
		box.current?.querySelector<HTMLElement>('input, select')?.focus()
	}, [])
	const [stale, setStale] = useState(false)
	const [noDates, setNoDates] = useState<readonly AnswerName[]>([])
	const changed = names.filter((name) => mine[name] !== undefined && mine[name] !== now[name])
	const theirs = changed.filter((name) => now[name] !== before[name])
	const choose = (name: AnswerName, value: string) =>
		setValues((form) => {
			const so = chosenIn(form.chosen)
			const chosen = {
				mine: { ...so.mine, [name]: value },
				before: { ...so.before, [name]: so.before[name] ?? now[name] },
			}
			return { ...form, chosen: JSON.stringify(chosen) }
		})
	const close = () => {
		forget()
		onDone()
	}

	const save = async (event: FormEvent) => {
		event.preventDefault()
		// What is no date is not taken for an empty answer; the boxes say what is wrong.
		if (noDates.length > 0) return document.getElementById(`${prefix}-${noDates[0]}`)?.focus()
		if (changed.length === 0) return close()
		const changes = Object.fromEntries(changed.map((name) => [name, mine[name]]))
		const result = await inHand.run('request.change-answers', { changes, evidence: {}, reason: reason.trim() })
		if (result.ok) {
			announce(names.length === 1 ? 'Answer saved' : 'Answers saved')
			close()
		} else if (result.refusal.code === 'stale') setStale(true)
	}
	return (
		<form ref={box} onSubmit={save} aria-label="Change the answers behind this finding">
			{restored ? <p className={caseworkStyles.quiet}>What you chose here before, and did not save, is back.</p> : null}
			{(stale || theirs.length > 0) && (
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
						onChange={(value, problem) => {
							setNoDates((names) => [...names.filter((each) => each !== name), ...(problem ? [name] : [])])
							choose(name, value)
						}}
					/>
				))}
				<TextField
					id={`${prefix}-reason`}
					label="Why it changes (you may leave this empty)"
					width="wide"
					maxLength={1000}
					value={reason}
					onChange={({ currentTarget }) => setValues((form) => ({ ...form, reason: currentTarget.value }))}
				/>
			</div>
			<Group>
				<Button type="submit" loading={inHand.busy}>
					{names.length === 1 ? 'Save the answer' : 'Save the answers'}
				</Button>
				<Button variant="default" onClick={close}>
					{stale ? 'Keep what is there' : 'Cancel'}
				</Button>
			</Group>
		</form>
	)
}

import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CitationRow, PacksState } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { announce, DateField, DateText, RefusalNotice, StatusTag, TextField } from '../components/index.ts'
import { basisWords } from '../findings/finding-words.ts'
import { useSession } from '../session.tsx'
import styles from './packs.module.css'

/** What each check of the pack in force cites, and who held it against the published text. */
export function Citations({
	citations,
	mayChange,
	onChanged,
}: {
	citations: readonly CitationRow[]
	mayChange: boolean
	onChanged: (state: PacksState) => void
}) {
	const [open, setOpen] = useState('')
	const [closed, setClosed] = useState('')
	const checked = citations.filter((row) => row.checked).length
	return (
		<section className={styles.section} aria-labelledby="citations-title">
			<h2 id="citations-title">Where the rules are written</h2>
			<p>
				When you have read a rule in its published text, and the check says the same, mark it. The mark stands on
				findings with your name and the day. When a new pack words the citation otherwise, the mark is gone.
			</p>
			<p>
				<strong>
					{checked} of {citations.length} are marked as checked.
				</strong>
			</p>
			<details>
				<summary className={styles.summary}>Show all {citations.length}</summary>
				<ul className={styles.entries}>
					{citations.map((row) => (
						<li key={row.check}>
							<h3>
								{row.check} {row.title}
							</h3>
							<p>
								{basisWords[row.basis]}: {row.source}
							</p>
							{row.sourceUrl ? <p className={styles.quiet}>{row.sourceUrl}</p> : null}
							<CheckedWords row={row} />
							{mayChange && open !== row.check ? (
								<Mark
									row={row}
									takesFocus={closed === row.check}
									onOpen={() => {
										setOpen(row.check)
										setClosed('')
									}}
									onChanged={onChanged}
								/>
							) : null}
							{open === row.check ? (
								<MarkForm
									row={row}
									onDone={(state) => {
										setOpen('')
										setClosed(row.check)
										if (state) onChanged(state)
									}}
								/>
							) : null}
						</li>
					))}
				</ul>
			</details>
		</section>
	)
}

function CheckedWords({ row: { checked } }: { row: CitationRow }) {
	if (!checked) return null
	return (
		<p>
			<StatusTag tone="good">Checked</StatusTag> against the published text by {checked.by},{' '}
			<DateText date={checked.on} />
			{checked.seen ? `: ${checked.seen}` : ''}
		</p>
	)
}

function Mark({
	row,
	takesFocus,
	onOpen,
	onChanged,
}: {
	row: CitationRow
	/** Its form has just closed. */
	takesFocus: boolean
	onOpen: () => void
	onChanged: (state: PacksState) => void
}) {
	const { check, source, sourceUrl, checked } = row
	const uncheck = useCommand('packs.uncheck-citation')
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => {
		if (takesFocus) button.current?.focus()
	}, [takesFocus])
	const takeBack = async () => {
		const answer = await uncheck.run({ check, source, sourceUrl: sourceUrl ?? '' })
		if (answer.ok) onChanged(answer.value)
	}
	return (
		<>
			{checked ? (
				<Button
					ref={button}
					variant="subtle"
					size="compact-md"
					ml="-0.625rem"
					loading={uncheck.busy}
					onClick={() => void takeBack()}
					aria-label={`Take the mark back: ${check}`}
				>
					Take the mark back
				</Button>
			) : (
				<Button
					ref={button}
					variant="default"
					size="compact-md"
					onClick={onOpen}
					aria-label={`Mark as checked: ${check} ${row.title}`}
				>
					Mark as checked
				</Button>
			)}
			<RefusalNotice refusal={uncheck.refusal} />
		</>
	)
}

function MarkForm({ row, onDone }: { row: CitationRow; onDone: (state?: PacksState) => void }) {
	const { status, person } = useSession()
	const { check, source, sourceUrl } = row
	const mark = useCommand('packs.check-citation')
	const [on, setOn] = useState(status.today)
	const [problem, setProblem] = useState('')
	const [seen, setSeen] = useState('')
	useEffect(() => document.getElementById(`checked-on-${check}`)?.focus(), [check])
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		if (!on) {
			setProblem((now) => now || 'Enter the day on which you checked it')
			return
		}
		const answer = await mark.run({ check, source, sourceUrl: sourceUrl ?? '', checkedOn: on, seen: seen.trim() })
		if (!answer.ok) return
		announce(`${check} is marked as checked.`)
		onDone(answer.value)
	}
	return (
		<form onSubmit={submit} noValidate>
			<div className={styles.fields}>
				<DateField
					id={`checked-on-${check}`}
					label={`When did you, ${person.name}, check ${check}?`}
					value={on}
					error={problem || undefined}
					onChange={(iso, wrong) => {
						setOn(iso)
						setProblem(wrong ?? '')
					}}
				/>
				<TextField
					id={`seen-${check}`}
					label="What did you look at?"
					hint="For example, the address and the day, or the edition and the page"
					value={seen}
					maxLength={500}
					width="wide"
					onChange={(event) => setSeen(event.currentTarget.value)}
				/>
			</div>
			<RefusalNotice refusal={mark.refusal} />
			<div className={styles.row}>
				<Button type="submit" loading={mark.busy}>
					Mark {check} as checked
				</Button>
				<Button variant="default" onClick={() => onDone()}>
					Leave it
				</Button>
			</div>
		</form>
	)
}

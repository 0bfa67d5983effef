import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { HandOverNotes } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { Dialog, Notice, RefusalNotice, TextAreaField } from '../components/index.ts'
import { useSession } from '../session.tsx'
import styles from './people.module.css'

const empty: HandOverNotes = { recoveryCode: '', trusteeSheets: '', computers: '', more: '' }

const fields: { name: keyof HandOverNotes; label: string; hint: string }[] = [
	{
		name: 'recoveryCode',
		label: 'Who has the paper with the recovery code?',
		hint: 'A name and a place. Never the code itself.',
	},
	{ name: 'trusteeSheets', label: 'Who has the trustee sheets?', hint: 'Names. Never what stands on a sheet.' },
	{ name: 'computers', label: 'Who looks after the computers?', hint: 'A name and a telephone number' },
	{ name: 'more', label: 'What else must a successor know?', hint: 'Use references, not the names of clients.' },
]

/** For when the only administrator, or the clinical lead, leaves: what a successor must know, on paper. */
export function MakeHandOver() {
	const { person } = useSession()
	const [open, setOpen] = useState(false)
	const [path, setPath] = useState<string>()
	if (person.role === 'therapist') return null
	return (
		<section aria-labelledby="hand-over-title">
			<h2 id="hand-over-title">When somebody hands over</h2>
			<p>
				If the only administrator or the clinical lead leaves, make a hand-over first: a paper that tells the successor
				where the register and its backups are, which requests are open, how to check and to bring back the register,
				and what to do before the leaver is removed. It names no client.
			</p>
			{path ? (
				<Notice tone="good" title="The hand-over is saved" live>
					{`It is ${path}. Print it, go through its list together, and delete the file.`}
				</Notice>
			) : null}
			<Button
				variant="default"
				onClick={() => {
					setPath(undefined)
					setOpen(true)
				}}
			>
				Make a hand-over
			</Button>
			<Dialog opened={open} onClose={() => setOpen(false)} title="Make a hand-over" wide closesOutside={false}>
				<HandOverForm
					onDone={(saved) => {
						setPath(saved)
						setOpen(false)
					}}
					onCancel={() => setOpen(false)}
				/>
			</Dialog>
		</section>
	)
}

function HandOverForm({ onDone, onCancel }: { onDone: (path: string | undefined) => void; onCancel: () => void }) {
	const [notes, setNotes] = useState(empty)
	const make = useCommand('register.hand-over')
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const answer = await make.run(notes)
		if (answer.ok) onDone(answer.value.path)
	}
	return (
		<form onSubmit={submit} noValidate>
			<p>
				What you leave empty is a line to fill in by hand. What you type goes on the paper and is kept nowhere else.
			</p>
			<div className={styles.fields}>
				{fields.map(({ name, label, hint }, index) => (
					<TextAreaField
						key={name}
						id={`hand-over-${name}`}
						label={label}
						hint={hint}
						minRows={2}
						value={notes[name]}
						onChange={(event) => setNotes({ ...notes, [name]: event.currentTarget.value })}
						maxLength={name === 'more' ? 2000 : 500}
						data-autofocus={index === 0 || undefined}
					/>
				))}
			</div>
			<RefusalNotice refusal={make.refusal} />
			<div className={styles.buttons}>
				<Button type="submit" loading={make.busy}>
					Save it as a PDF
				</Button>
				<Button variant="default" onClick={onCancel} disabled={make.busy}>
					Go back
				</Button>
			</div>
		</form>
	)
}

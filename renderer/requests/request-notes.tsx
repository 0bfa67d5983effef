import { Title } from '@mantine/core'
import { useState } from 'react'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { MomentText, TextAreaField } from '../components/index.ts'
import classes from './request-page.module.css'
import type { CaseInHand } from './use-case.ts'

/** Notes about a request, newest first. A note stays as it was written. */
export function RequestNotes({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people } = inHand.view
	const [written, setWritten] = useState(0)
	return (
		<section aria-labelledby="notes-title">
			<Title order={2} size="h3" id="notes-title" mb="xs">
				Notes
			</Title>
			<NewNote key={written} inHand={inHand} onDone={() => setWritten(written + 1)} />
			{[...subject.notes].reverse().map(({ noteId, text, by, at }) => (
				<article key={noteId} className={classes.note} aria-label={`Note by ${people[by] ?? 'somebody'}`}>
					<div>{text}</div>
					<div className={classes.quiet}>
						{people[by] ?? 'Somebody'}, <MomentText at={at} />
					</div>
				</article>
			))}
		</section>
	)
}

function NewNote({ inHand, onDone }: { inHand: CaseInHand; onDone: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'note.add',
		id: 'note',
		start: { text: '' },
		problems: ({ text }) => ({ text: text.trim() ? undefined : 'Write the note first' }),
		given: ({ text }) => ({ text: text.trim() }),
		said: 'Note added',
		onDone,
	})
	return (
		<RecordForm form={form} label="Write a note" saveLabel="Add the note">
			<TextAreaField
				{...form.text('text')}
				label="New note"
				hint="About the request only: what was said to or by the police, who was asked. Not what was said in counselling"
				maxLength={10_000}
			/>
		</RecordForm>
	)
}

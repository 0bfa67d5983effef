import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Title } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { announce, MomentText, TextAreaField } from '../components/index.ts'
import classes from './request-page.module.css'
import type { CaseInHand } from './use-case.ts'

const form = z.object({
	text: z.string().trim().min(1, 'Write the note first').max(10_000, 'Keep a note under 10,000 characters'),
})

/** Notes about a request, newest first. A note stays as it was written. */
export function RequestNotes({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people } = inHand.view
	const {
		register,
		handleSubmit,
		reset,
		formState: { errors },
	} = useForm({ resolver: zodResolver(form), defaultValues: { text: '' } })
	const add = handleSubmit(async (values) => {
		const result = await inHand.run('note.add', values)
		if (!result.ok) return
		announce('Note added')
		reset({ text: '' })
	})
	return (
		<section aria-labelledby="notes-title">
			<Title order={2} size="h3" id="notes-title" mb="xs">
				Notes
			</Title>
			<form onSubmit={add} noValidate>
				<TextAreaField
					id="note"
					label="New note"
					hint="About the request only: what was said to or by the police, who was asked. Not what was said in counselling"
					error={errors.text?.message}
					{...register('text')}
				/>
				<Button type="submit" mt="sm" mb="lg" loading={inHand.busy}>
					Add the note
				</Button>
			</form>
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

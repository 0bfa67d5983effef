import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { announce, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

const form = z.object({ reason: z.string().trim().min(1, 'Write down why, and whom you asked').max(1000) })

/** The clinical lead's recorded decision that the client may be written to all the same. Others see who can. */
export function ClearNotice({ inHand, withheld }: { inHand: CaseInHand; withheld: boolean }) {
	const { person } = useSession()
	const {
		register,
		handleSubmit,
		formState: { errors },
	} = useForm({ resolver: zodResolver(form), defaultValues: { reason: '' } })
	if (withheld) return <p>While notice is withheld this is not cleared here: take advice first.</p>
	if (person.role !== 'clinical_lead') return <p>The clinical lead can clear this after asking the police.</p>
	const clear = handleSubmit(async (values) => {
		const result = await inHand.run('client.clear-notice', values)
		if (result.ok) announce('Cleared, with your reason on record')
	})
	return (
		<form onSubmit={clear} noValidate>
			<TextAreaField
				id="clear-reason"
				label="Why the client may be written to all the same"
				hint="Ask the police first. Say whom you asked, when, and what they said"
				minRows={2}
				error={errors.reason?.message}
				{...register('reason')}
			/>
			<Button type="submit" variant="default" mt="sm" loading={inHand.busy}>
				Clear this as clinical lead
			</Button>
		</form>
	)
}

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group } from '@mantine/core'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import { sendMethods } from '../../domain/index.ts'
import { ChoiceField, DateField, Dialog, RefusalNotice } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

const methodWords: Record<(typeof sendMethods)[number], string> = {
	email: 'Email',
	'secure-email': 'Secure email',
	post: 'Post',
	hand: 'By hand',
	portal: 'Online portal',
}

/** The same after "Sent on 6 February 2026". */
export const methodPhrases: Record<(typeof sendMethods)[number], string> = {
	email: 'by email',
	'secure-email': 'by secure email',
	post: 'by post',
	hand: 'by hand',
	portal: 'through an online portal',
}

interface Props {
	inHand: CaseInHand
	opened: boolean
	today: string
	onClose: () => void
	/** Seals the letter. */
	onSend: (sentOn: string, method: (typeof sendMethods)[number]) => Promise<boolean>
}

/** Records that a letter went out, and seals it. */
export function MarkAsSent({ inHand, opened, today, onClose, onSend }: Props) {
	const form = z.object({
		sentOn: z.iso.date('Enter the date on which it was sent'),
		method: z.enum(sendMethods, 'Choose how it was sent'),
	})
	const {
		control,
		handleSubmit,
		formState: { errors },
	} = useForm<{ sentOn: string; method: (typeof sendMethods)[number] }>({
		resolver: zodResolver(form),
		defaultValues: { sentOn: today },
	})
	const send = handleSubmit(async ({ sentOn, method }) => {
		if (await onSend(sentOn, method)) onClose()
	})
	return (
		<Dialog opened={opened} onClose={onClose} title="Mark as sent" closesOutside={false}>
			<form onSubmit={send} noValidate>
				<RefusalNotice refusal={inHand.refusal} />
				<p>This seals the letter as it stands. It cannot be changed afterwards.</p>
				<Controller
					control={control}
					name="sentOn"
					render={({ field }) => (
						<DateField
							id="sent-on"
							label="Date sent"
							value={field.value}
							onChange={field.onChange}
							error={errors.sentOn?.message}
						/>
					)}
				/>
				<Controller
					control={control}
					name="method"
					render={({ field }) => (
						<div style={{ marginTop: '1rem' }}>
							<ChoiceField
								id="sent-method"
								label="How was it sent?"
								value={field.value}
								onChange={field.onChange}
								error={errors.method?.message}
								choices={sendMethods.map((value) => ({ value, label: methodWords[value] }))}
							/>
						</div>
					)}
				/>
				<Group mt="lg">
					<Button type="submit" loading={inHand.busy}>
						Mark as sent and seal
					</Button>
					<Button variant="default" onClick={onClose}>
						Go back
					</Button>
				</Group>
			</form>
		</Dialog>
	)
}

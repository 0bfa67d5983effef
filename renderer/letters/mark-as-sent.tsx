import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Checkbox, Group } from '@mantine/core'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import { type ClientMention, sendMethods } from '../../domain/index.ts'
import { ChoiceField, DateField, Dialog, Notice, RefusalNotice } from '../components/index.ts'
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
	/** Sentences that give away that the person is a client. */
	mentions: ClientMention[]
	onClose: () => void
	/** Seals the letter. */
	onSend: (sentOn: string, method: (typeof sendMethods)[number]) => Promise<boolean>
}

/** Records that a letter went out, and seals it. Sentences that confirm somebody as a client are shown first. */
export function MarkAsSent({ inHand, opened, today, mentions, onClose, onSend }: Props) {
	const form = z.object({
		sentOn: z.iso.date('Enter the date on which it was sent'),
		method: z.enum(sendMethods, 'Choose how it was sent'),
		seen:
			mentions.length > 0
				? z.literal(true, 'Look at these sentences and tick the box, or go back and change them')
				: z.boolean(),
	})
	const {
		control,
		register,
		handleSubmit,
		formState: { errors },
	} = useForm<{ sentOn: string; method: (typeof sendMethods)[number]; seen: boolean }>({
		resolver: zodResolver(form),
		defaultValues: { sentOn: today, seen: false },
	})
	const send = handleSubmit(async ({ sentOn, method }) => {
		if (await onSend(sentOn, method)) onClose()
	})
	return (
		<Dialog opened={opened} onClose={onClose} title="Mark as sent" closesOutside={false}>
			<form onSubmit={send} noValidate>
				<RefusalNotice refusal={inHand.refusal} />
				<p>This seals the letter as it stands. It cannot be changed afterwards.</p>
				{mentions.length > 0 && (
					<Notice tone="alert" title="This letter seems to confirm that the person is a client">
						<ul>
							{mentions.map(({ where, sentence, because }) => (
								<li key={`${where} ${sentence}`}>
									“{sentence}” ({because})
								</li>
							))}
						</ul>
						<p>Letters to the police neither confirm nor deny it until the clinical lead has decided otherwise.</p>
						<Checkbox
							label="I have looked at these sentences, and they may go out as they are"
							error={errors.seen?.message}
							{...register('seen')}
						/>
					</Notice>
				)}
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

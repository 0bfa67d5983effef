import { Button, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { sendMethods } from '../../domain/index.ts'
import { caseworkStyles, useKeptForm } from '../casework/index.ts'
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
	/** Names the letter whose sending is recorded. */
	letterId: string
	opened: boolean
	today: string
	onClose: () => void
	/** Seals the letter. */
	onSend: (sentOn: string, method: (typeof sendMethods)[number]) => Promise<boolean>
}

/** Records that a letter went out, and seals it. */
export function MarkAsSent({ opened, onClose, ...rest }: Props) {
	return (
		<Dialog opened={opened} onClose={onClose} title="Mark as sent" closesOutside={false}>
			<SentForm onClose={onClose} {...rest} />
		</Dialog>
	)
}

function SentForm({ inHand, letterId, today, onClose, onSend }: Omit<Props, 'opened'>) {
	const { values, setValues, restored, forget } = useKeptForm(`sent-${letterId}`, {
		sentOn: today,
		method: '' as (typeof sendMethods)[number] | '',
	})
	const { sentOn, method } = values
	const [tried, setTried] = useState(false)
	const close = () => {
		forget()
		onClose()
	}
	const send = async (event: FormEvent) => {
		event.preventDefault()
		setTried(true)
		if (!sentOn || !method) return
		if (await onSend(sentOn, method)) close()
	}
	return (
		<form onSubmit={send} noValidate aria-label="When and how it was sent">
			<RefusalNotice refusal={inHand.refusal} />
			{restored ? <p className={caseworkStyles.quiet}>What you chose here before, and did not save, is back.</p> : null}
			<p>This seals the letter as it stands. It cannot be changed afterwards.</p>
			<div className={caseworkStyles.fields}>
				<DateField
					id="sent-on"
					label="Date sent"
					value={sentOn}
					onChange={(iso) => setValues((before) => ({ ...before, sentOn: iso }))}
					error={tried && !sentOn ? 'Enter the date on which it was sent' : undefined}
				/>
				<ChoiceField
					id="sent-method"
					label="How was it sent?"
					value={method}
					onChange={(value) => setValues((before) => ({ ...before, method: value as typeof method }))}
					error={tried && !method ? 'Choose how it was sent' : undefined}
					choices={sendMethods.map((value) => ({ value, label: methodWords[value] }))}
				/>
			</div>
			<Group mt="lg">
				<Button type="submit" loading={inHand.busy}>
					Mark as sent and seal
				</Button>
				<Button variant="default" onClick={close}>
					Go back
				</Button>
			</Group>
		</form>
	)
}

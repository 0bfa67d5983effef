import { RecordForm, useRecordForm, useRoleRefusal } from '../casework/index.ts'
import { TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

/** The clinical lead's recorded decision that the client may be written to all the same. The page says to others who can. */
export function ClearNotice({ inHand }: { inHand: CaseInHand }) {
	const refused = useRoleRefusal('client.clear-notice')
	return refused ? null : <ClearForm inHand={inHand} />
}

function ClearForm({ inHand }: { inHand: CaseInHand }) {
	const form = useRecordForm({
		inHand,
		name: 'client.clear-notice',
		id: 'clear',
		start: { reason: '' },
		problems: ({ reason }) => ({ reason: reason.trim() ? undefined : 'Write down why, and whom you asked' }),
		given: ({ reason }) => ({ reason: reason.trim() }),
		said: 'Cleared, with your reason on record',
	})
	return (
		<RecordForm form={form} label="Clear this as clinical lead" quiet saveLabel="Clear this as clinical lead">
			<TextAreaField
				{...form.text('reason')}
				label="Why the client may be written to all the same"
				hint="Ask the police first. Say whom you asked, when, and what they said"
				minRows={2}
				maxLength={1000}
			/>
		</RecordForm>
	)
}

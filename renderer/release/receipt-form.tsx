import type { Release } from '../../domain/index.ts'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { DateField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

/** The recipient's word that it arrived. */
export function ReceiptForm({
	inHand,
	release,
	onClose,
}: {
	inHand: CaseInHand
	release: Release
	onClose: () => void
}) {
	const { status } = useSession()
	const form = useRecordForm({
		inHand,
		name: 'release.record-receipt',
		id: `receipt-${release.releaseId}`,
		start: { on: status.today, from: '' },
		problems: ({ on, from }) => ({
			on: on ? undefined : 'Enter the date of the receipt',
			from: from.trim() ? undefined : 'Write down who signed or wrote it',
		}),
		given: ({ on, from }) => ({ releaseId: release.releaseId, on, from: from.trim() }),
		said: 'The receipt is recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record the receipt" saveLabel="Save the receipt" onCancel={onClose}>
			<DateField {...form.date('on')} label="Date of the receipt" />
			<TextField {...form.text('from')} label="From whom?" maxLength={200} />
		</RecordForm>
	)
}

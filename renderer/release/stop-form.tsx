import type { Release } from '../../domain/index.ts'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

/** Stops a release that has not gone. It can be prepared again. */
export function StopForm({ inHand, release, onClose }: { inHand: CaseInHand; release: Release; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'release.stop',
		id: 'stop',
		keepAs: `stop-${release.releaseId}`,
		start: { reason: '' },
		problems: ({ reason }) => ({ reason: reason.trim() ? undefined : 'Write down why' }),
		given: ({ reason }) => ({ releaseId: release.releaseId, reason: reason.trim() }),
		said: 'The release is stopped',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Stop this release" saveLabel="Stop this release" onCancel={onClose}>
			<TextAreaField {...form.text('reason')} label="Why?" minRows={2} maxLength={1000} />
		</RecordForm>
	)
}

import { waitingFor } from '../../domain/index.ts'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, Dialog, TextField } from '../components/index.ts'
import { waitingWords } from './request-words.ts'
import type { CaseInHand } from './use-case.ts'

/** Says whose turn it is. */
export function SetWaiting({ inHand, opened, onClose }: { inHand: CaseInHand; opened: boolean; onClose: () => void }) {
	return (
		<Dialog opened={opened} onClose={onClose} title="Whose turn is it?" closesOutside={false}>
			<WaitingForm inHand={inHand} onClose={onClose} />
		</Dialog>
	)
}

function WaitingForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'request.set-waiting',
		id: 'waiting',
		start: { for: inHand.view.case.waiting, note: '' },
		given: ({ for: whom, note }) => ({ for: whom, note: note.trim() }),
		said: 'Recorded whose turn it is',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Say whose turn it is" bare saveLabel="Save" onCancel={onClose}>
			<ChoiceField
				{...form.choice('for')}
				label="Who is waited for"
				choices={waitingFor.map((value) => ({ value, label: waitingWords[value] }))}
			/>
			<TextField {...form.text('note')} label="Note (you may leave this empty)" width="wide" maxLength={1000} />
		</RecordForm>
	)
}

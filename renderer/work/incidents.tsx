import { EntryList, Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

const whatWords = { breach: 'Something went wrong', 'near-miss': 'Something nearly went wrong' } as const

/** Something of our own that went wrong, or nearly: written down so that it can be learned from. */
export function Incidents({ inHand }: { inHand: CaseInHand }) {
	return (
		<Part title="If something went wrong">
			<EntryList inHand={inHand} label="What went wrong" entries={inHand.view.case.work.events}>
				{({ what, note }) => (
					<>
						<p>
							<strong>{whatWords[what]}</strong>
						</p>
						{note ? <p>{note}</p> : null}
					</>
				)}
			</EntryList>
			<Recorder name="work.record-event" label="Record that something went wrong">
				{(close) => <EventForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function EventForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'work.record-event',
		id: 'event',
		start: { what: '' as keyof typeof whatWords | '', note: '' },
		problems: ({ what, note }) => ({
			what: what ? undefined : 'Choose which of the two it is',
			note: note.trim() ? undefined : 'Write down what happened',
		}),
		given: ({ what, note }) => ({ what: what as keyof typeof whatWords, note: note.trim() }),
		said: 'Recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record that something went wrong" saveLabel="Save" onCancel={onClose}>
			<ChoiceField
				{...form.choice('what')}
				label="What was it?"
				choices={[
					{
						value: 'breach',
						label: whatWords.breach,
						hint: 'Something was lost, destroyed, or went to the wrong place',
					},
					{ value: 'near-miss', label: whatWords['near-miss'] },
				]}
			/>
			<TextAreaField {...form.text('note')} label="What happened?" minRows={2} maxLength={1000} />
		</RecordForm>
	)
}

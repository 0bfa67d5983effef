import { EntryList, Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { SelectField, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

/** Whose request it is, and every hand-over with its note. */
export function Assignment({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people } = inHand.view
	const { assignedTo, handOvers } = subject.work
	return (
		<Part title="Who has it">
			<p>
				<strong>{assignedTo ? (people[assignedTo] ?? 'Somebody who has left') : 'Nobody in particular'}</strong>
			</p>
			<Recorder name="work.assign" label={assignedTo ? 'Hand it over' : 'Give it to somebody'}>
				{(close) => <AssignForm inHand={inHand} onClose={close} />}
			</Recorder>
			<EntryList inHand={inHand} label="Hand-overs" entries={handOvers}>
				{({ to, note }) => (
					<>
						<p>To {to ? (people[to] ?? 'somebody who has left') : 'nobody in particular'}</p>
						{note ? <p>{note}</p> : null}
					</>
				)}
			</EntryList>
		</Part>
	)
}

function AssignForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { person } = useSession()
	const { case: subject, people } = inHand.view
	const { assignedTo } = subject.work
	const others = Object.entries(people).filter(([id]) => id !== assignedTo)
	const form = useRecordForm({
		inHand,
		name: 'work.assign',
		id: 'assign',
		start: { to: assignedTo === person.id ? '' : person.id, note: '' },
		given: ({ to, note }) => ({ to, note: note.trim() }),
		said: 'Handed over',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Hand the request over" saveLabel="Hand it over" onCancel={onClose}>
			<SelectField
				{...form.text('to')}
				label="To whom?"
				data={[
					...others.map(([id, name]) => ({ value: id, label: id === person.id ? `${name} (me)` : name })),
					...(assignedTo ? [{ value: '', label: 'Nobody in particular' }] : []),
				]}
			/>
			<TextAreaField
				{...form.text('note')}
				label="Note for them (you may leave this empty)"
				hint="How it stands, and what comes next"
				minRows={2}
				maxLength={1000}
			/>
		</RecordForm>
	)
}

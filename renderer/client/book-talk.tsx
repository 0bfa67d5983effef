import { Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { DateField, DateText, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

/** What a booked conversation is called among the tasks of a request. */
const talk = 'Talk to the client about this request'

/** Books the conversation in which the client is asked what they want: a task with its day, on the work list. */
export function BookTalk({ inHand }: { inHand: CaseInHand }) {
	const booked = inHand.view.case.work.tasks.filter(({ title, done }) => title.startsWith(talk) && !done).at(-1)
	if (booked) {
		return (
			<p>
				A conversation is booked{booked.due ? ' for ' : ''}
				{booked.due ? <DateText date={booked.due} /> : null}. It stands among the tasks.
			</p>
		)
	}
	return (
		<Recorder name="work.add-task" label="Book a conversation">
			{(close) => <TalkForm inHand={inHand} onClose={close} />}
		</Recorder>
	)
}

function TalkForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'work.add-task',
		id: 'talk',
		start: { due: '', where: '' },
		problems: ({ due }) => ({ due: due ? undefined : 'Enter the day of the conversation' }),
		given: ({ due, where }) => ({ title: where.trim() ? `${talk}: ${where.trim()}` : talk, due }),
		said: 'The conversation is booked',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Book a conversation with the client" saveLabel="Book it" onCancel={onClose}>
			<DateField {...form.date('due')} label="On which day?" />
			<TextField
				{...form.text('where')}
				label="How, and at what time? (you may leave this empty)"
				hint="Only by the way that the client confirmed as safe"
				width="wide"
				maxLength={200}
			/>
		</RecordForm>
	)
}

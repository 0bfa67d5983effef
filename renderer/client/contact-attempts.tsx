import { Checkbox } from '@mantine/core'
import { britishDate, currentVersion, type Payload, untraceableLacks } from '../../domain/index.ts'
import { EntryList, Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, Notice, StatusTag, TextAreaField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

type Attempt = Payload<'client.contact-attempted'>

const methodWords: Record<Attempt['method'], string> = {
	phone: 'By phone',
	text: 'By text message',
	email: 'By email',
	post: 'By post',
	'in-person': 'In person',
	'through-worker': 'Through a worker whom the client named',
	'through-police': 'By a sealed letter that the police pass on',
}
const resultWords: Record<Attempt['result'], string> = {
	reached: 'Reached the client',
	'no-answer': 'No answer',
	'message-left': 'Left a message that says nothing but “please ring me”',
	returned: 'It came back',
	'wrong-contact': 'The number or address is not theirs',
}
const choicesOf = <Key extends string>(words: Record<Key, string>) =>
	(Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }))

/** Every time somebody tried to reach the client, and when they may be recorded as not to be found. */
export function ContactAttempts({ inHand }: { inHand: CaseInHand }) {
	const { work, safeContact } = inHand.view.case
	const { settings } = useSession()
	const restricted = currentVersion(inHand.view.case).answers.order_restricts_telling === 'yes'
	const reached = work.contacts.some(({ result }) => result === 'reached')
	const lacks = untraceableLacks(inHand.view.case, settings)
	return (
		<Part title="Attempts to reach the client">
			{restricted ? (
				<Notice tone="warn" title="Wait: take advice first">
					An order or an official warning limits what the client may be told.
				</Notice>
			) : null}
			{safeContact.standing === 'none_safe' ? (
				<p>The client has no safe way at present. Wait, and talk in person when they come.</p>
			) : null}
			{work.untraceable ? (
				<Notice tone="warn" title="The client cannot be found">
					<p>Their wishes count as unknown. That is not a refusal.</p>
					<p>{work.untraceable.reason}</p>
				</Notice>
			) : null}
			{reached ? (
				<p>
					<StatusTag tone="good">The client was reached</StatusTag>
				</p>
			) : null}
			<EntryList inHand={inHand} label="Attempts" entries={work.contacts}>
				{({ on, method, result, safe, note }) => (
					<>
						<p>
							<strong>{britishDate(on)}</strong>, {methodWords[method].toLowerCase()}:{' '}
							{resultWords[result].toLowerCase()}
							{safe ? '' : ' (not a way that the client confirmed)'}
						</p>
						{note ? <p>{note}</p> : null}
					</>
				)}
			</EntryList>
			<Recorder name="client.record-contact" label="Record an attempt" what="To record an attempt">
				{(close) => <AttemptForm inHand={inHand} onClose={close} />}
			</Recorder>
			{work.contacts.length > 0 && !reached && !work.untraceable ? (
				<Part title="If the client cannot be found" level={3}>
					{lacks.length > 0 ? (
						<p>It is too early to say so: {lacks.join('; ')}. These figures are the service’s own, in the settings.</p>
					) : (
						<Recorder
							name="client.record-untraceable"
							label="Record that the client cannot be found"
							what="To record that the client cannot be found"
						>
							{(close) => <UntraceableForm inHand={inHand} onClose={close} />}
						</Recorder>
					)}
				</Part>
			) : null}
		</Part>
	)
}

function AttemptForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { status } = useSession()
	const { safeContact } = inHand.view.case
	const form = useRecordForm({
		inHand,
		name: 'client.record-contact',
		id: 'attempt',
		start: {
			on: status.today,
			method: '' as Attempt['method'] | '',
			safe: safeContact.standing === 'confirmed',
			result: '' as Attempt['result'] | '',
			note: '',
		},
		problems: ({ on, method, result }) => ({
			on: on ? undefined : 'Enter the date of the attempt',
			method: method ? undefined : 'Choose how you tried',
			result: result ? undefined : 'Choose what came of it',
		}),
		given: ({ on, method, safe, result, note }) => ({
			...{ on, safe, note: note.trim() },
			method: method as Attempt['method'],
			result: result as Attempt['result'],
		}),
		said: 'Attempt recorded',
		onDone: onClose,
	})
	return (
		<RecordForm
			form={form}
			label="Record an attempt to reach the client"
			saveLabel="Save the attempt"
			onCancel={onClose}
		>
			<DateField {...form.date('on')} label="Date of the attempt" />
			<ChoiceField {...form.choice('method')} label="How did you try?" choices={choicesOf(methodWords)} />
			<Checkbox
				id="attempt-safe"
				label="It was a way that the client confirmed as safe"
				description={
					safeContact.standing === 'confirmed'
						? `What the client said: ${safeContact.route}`
						: 'No safe way is recorded. Never try through relatives or people whom the client did not name.'
				}
				checked={form.values.safe}
				onChange={(event) => form.set('safe', event.currentTarget.checked)}
			/>
			<ChoiceField {...form.choice('result')} label="What came of it?" choices={choicesOf(resultWords)} />
			<TextField {...form.text('note')} label="Note (you may leave this empty)" width="wide" maxLength={1000} />
		</RecordForm>
	)
}

function UntraceableForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'client.record-untraceable',
		id: 'untraceable',
		start: { reason: '' },
		problems: ({ reason }) => ({ reason: reason.trim() ? undefined : 'Write down what was tried, in a sentence' }),
		given: ({ reason }) => ({ reason: reason.trim() }),
		said: 'Recorded: the client cannot be found',
		onDone: onClose,
	})
	return (
		<RecordForm
			form={form}
			label="Record that the client cannot be found"
			saveLabel="Record that the client cannot be found"
			onCancel={onClose}
		>
			<TextAreaField
				{...form.text('reason')}
				label="What was tried, and why nothing more can safely be tried"
				minRows={2}
				maxLength={1000}
			/>
		</RecordForm>
	)
}

import { currentVersion } from '../../domain/index.ts'
import { caseworkStyles, Part, RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { DateField, DateText, Notice, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

/** One quiet question. Once it is answered, nothing asks anybody to reach the client again. */
export function DiedPart({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const died = currentVersion(subject).answers.client_died === 'yes'
	const { died: entry } = subject.work
	if (!died) {
		return (
			<Part title="If the client has died">
				<p>We are sorry if you have to answer this. Everything that asks to reach the client stops at once.</p>
				<Recorder name="client.record-died" label="The client has died">
					{(close) => <DiedForm inHand={inHand} onClose={close} />}
				</Recorder>
			</Part>
		)
	}
	return (
		<Part title="The client has died">
			<Notice tone="warn" title="Nothing asks anybody to reach the client any more">
				<ul>
					<li>No letter is addressed to them, and every release that was not finished is stopped.</li>
					<li>Data protection law is about living people, but the duty of confidence goes on.</li>
					<li>What they wished still matters, and the notes may name others who are alive.</li>
					<li>An executor’s wish is weighed. It does not open the notes by itself.</li>
					<li>
						Close family of somebody killed by crime are victims themselves. How Chapter 3A applies when the person has
						died is not settled in the sources: take advice.
					</li>
					<li>A coroner who asks is another matter: change the lane, so that the right page is shown.</li>
				</ul>
			</Notice>
			{entry ? (
				<>
					<p>
						Date: <DateText date={entry.on} />
					</p>
					{entry.knownWishes ? (
						<>
							<p>What they wished, as far as it is known:</p>
							<blockquote className={caseworkStyles.quote}>{entry.knownWishes}</blockquote>
						</>
					) : null}
					<p>
						<RecordedBy inHand={inHand} entry={entry} />
					</p>
				</>
			) : (
				<Recorder name="client.record-died" label="Record when, and what they wished">
					{(close) => <DiedForm inHand={inHand} onClose={close} />}
				</Recorder>
			)}
			<p className={caseworkStyles.quiet} style={{ marginBlock: '0.75rem 1.75rem' }}>
				If this is a mistake, change the answer under “About the client” below. Both stay in the history.
			</p>
		</Part>
	)
}

function DiedForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'client.record-died',
		id: 'died',
		start: { on: '', knownWishes: '' },
		given: ({ on, knownWishes }) => ({ on, knownWishes: knownWishes.trim() }),
		said: 'Recorded. Nothing asks to reach the client any more.',
		onDone: onClose,
	})
	return (
		<RecordForm
			form={form}
			label="Record that the client has died"
			saveLabel="Record that the client has died"
			onCancel={onClose}
		>
			<DateField {...form.date('on')} label="When (leave it empty if you do not know)" />
			<TextAreaField
				{...form.text('knownWishes')}
				label="What they wished about their notes, as far as anybody knows"
				hint="You may leave this empty"
				minRows={2}
				maxLength={4000}
			/>
		</RecordForm>
	)
}

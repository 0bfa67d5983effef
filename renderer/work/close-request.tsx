import { Button } from '@mantine/core'
import { useState } from 'react'
import { outcomes, outcomeWords, roleRefusal } from '../../domain/index.ts'
import { Part, RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import {
	announce,
	Confirm,
	DateText,
	Notice,
	RefusalNotice,
	SelectField,
	StatusTag,
	TextAreaField,
} from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

type Outcome = (typeof outcomes)[number]

/** The end of a request: its outcome, how long it is kept, opening it again, and disposal by two people. */
export function CloseRequest({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { closed, reopened } = subject.work
	if (closed) {
		return (
			<Part title="Closed" id="close">
				<p>
					<StatusTag tone="good">{outcomeWords[closed.outcome]}</StatusTag>
				</p>
				{closed.note ? <p>{closed.note}</p> : null}
				<p>
					<RecordedBy inHand={inHand} entry={closed} />
				</p>
				<p>
					Kept until <DateText date={closed.retainUntil} />. Nothing of it can be deleted before.
				</p>
				<Recorder name="close.reopen" label="Open it again" what="To open it again">
					{(close) => <ReopenForm inHand={inHand} onClose={close} />}
				</Recorder>
				<Disposal inHand={inHand} />
			</Part>
		)
	}
	return (
		<Part title="Close the request" id="close">
			{reopened.length > 0 ? <p>It was closed before and opened again: {reopened.at(-1)?.reason}</p> : null}
			<p>
				Closing changes nothing that is on record. It starts the time for which the service keeps it; until then nothing
				can be deleted.
			</p>
			<Recorder name="close.close" label="Close this request" what="To close this request">
				{(close) => <CloseForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function CloseForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { settings } = useSession()
	const form = useRecordForm({
		inHand,
		name: 'close.close',
		id: 'closing',
		start: { outcome: '' as Outcome | '', note: '' },
		problems: ({ outcome }) => ({ outcome: outcome ? undefined : 'Choose how it ended' }),
		given: ({ outcome, note }) => ({ outcome: outcome as Outcome, note: note.trim() }),
		said: 'The request is closed',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Close this request" saveLabel="Close the request" onCancel={onClose}>
			<SelectField
				{...form.text('outcome')}
				label="How did it end?"
				width="wide"
				data={[{ value: '', label: 'Choose' }, ...outcomes.map((value) => ({ value, label: outcomeWords[value] }))]}
			/>
			<TextAreaField
				{...form.text('note')}
				label="In a sentence (needed where nothing else says it)"
				minRows={2}
				maxLength={1000}
			/>
			<p>
				It is kept for {settings.retentionYears} {settings.retentionYears === 1 ? 'year' : 'years'} from today, as the
				settings say.
			</p>
		</RecordForm>
	)
}

function ReopenForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'close.reopen',
		id: 'reopen',
		start: { reason: '' },
		problems: ({ reason }) => ({ reason: reason.trim() ? undefined : 'Write down why' }),
		given: ({ reason }) => ({ reason: reason.trim() }),
		said: 'The request is open again',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Open it again" saveLabel="Open it again" onCancel={onClose}>
			<TextAreaField {...form.text('reason')} label="Why?" minRows={2} maxLength={1000} />
		</RecordForm>
	)
}

/** One proposes, another one disposes, and not before the day. */
function Disposal({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people } = inHand.view
	const { closed, disposalProposed } = subject.work
	const { person, status } = useSession()
	const [sure, setSure] = useState(false)
	const [refusal, setRefusal] = useState<Parameters<typeof RefusalNotice>[0]['refusal']>()
	if (!closed || status.today < closed.retainUntil) return null
	const dispose = async () => {
		const result = await inHand.run('close.dispose', {})
		setSure(false)
		if (result.ok) return announce('Disposed of')
		inHand.clearRefusal()
		setRefusal(result.refusal)
	}
	const refused = roleRefusal('close.dispose', person.role)
	return (
		<Part title="Disposal" level={3}>
			<RefusalNotice refusal={refusal} />
			{disposalProposed ? (
				<>
					<Notice title={`${people[disposalProposed.by] ?? 'Somebody'} proposes to dispose of it`}>
						{disposalProposed.reason}
					</Notice>
					{disposalProposed.by === person.id ? (
						<p>You proposed this, so a second person decides it.</p>
					) : refused ? (
						<p>{refused}</p>
					) : (
						<Button color="red" onClick={() => setSure(true)}>
							Dispose of it
						</Button>
					)}
				</>
			) : (
				<Recorder name="close.propose-disposal" label="Propose disposal" what="To propose disposal">
					{(close) => <ProposeDisposal inHand={inHand} onClose={close} />}
				</Recorder>
			)}
			<Confirm
				opened={sure}
				title="Dispose of this request?"
				confirmLabel="Dispose of it for good"
				danger
				busy={inHand.busy}
				onConfirm={() => void dispose()}
				onCancel={() => setSure(false)}
			>
				Its papers, answers, letters and notes are deleted for good. What is left says that there was a request, who
				decided to dispose of it, and when; and, for the year’s figures, closed values without names, days or words.
				This cannot be undone.
			</Confirm>
		</Part>
	)
}

function ProposeDisposal({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'close.propose-disposal',
		id: 'disposal',
		start: { reason: '' },
		problems: ({ reason }) => ({ reason: reason.trim() ? undefined : 'Write down why' }),
		given: ({ reason }) => ({ reason: reason.trim() }),
		said: 'Disposal is proposed',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Propose disposal" saveLabel="Propose disposal" onCancel={onClose}>
			<TextAreaField {...form.text('reason')} label="Why?" minRows={2} maxLength={1000} />
		</RecordForm>
	)
}

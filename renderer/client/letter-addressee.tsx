import { currentVersion, type Payload } from '../../domain/index.ts'
import { Part, RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, Notice, TextAreaField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

type WrittenTo = Payload<'client.letter-decided'>['to']

const writtenToWords: Record<WrittenTo, string> = {
	client: 'The client',
	parent: 'A parent or carer',
	attorney: 'The client’s attorney',
	deputy: 'The client’s deputy',
	imca: 'The mental capacity advocate (IMCA)',
	advocate: 'The client’s advocate',
}

/** Whom a letter to the client's side is addressed to, where that is not plain: the clinical lead says. */
export function LetterAddressee({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { answers } = currentVersion(subject)
	const { letterDecided, child } = subject.work
	const capacity = answers.client_capacity ?? 'unknown'
	const asked =
		letterDecided !== undefined ||
		child !== undefined ||
		answers.client_age === 'child' ||
		capacity === 'no' ||
		subject.work.capacity.length > 0
	if (!asked) return null
	return (
		<Part title="Who is written to">
			<p>A letter is never addressed to a parent by default. The clinical lead says who is written to, and why.</p>
			{letterDecided ? (
				<>
					<p>
						<strong>
							{writtenToWords[letterDecided.to]}
							{letterDecided.name ? `: ${letterDecided.name}` : ''}
						</strong>
					</p>
					<p>{letterDecided.reason}</p>
					<p>
						<RecordedBy inHand={inHand} entry={letterDecided} />
					</p>
				</>
			) : null}
			<Recorder
				name="client.decide-letter"
				label={letterDecided ? 'Decide it anew' : 'Decide who is written to'}
				what="To decide who is written to"
			>
				{(close) => <AddresseeForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function AddresseeForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const before = inHand.view.case.work.letterDecided
	const suspicion = currentVersion(inHand.view.case).answers.parent_under_suspicion ?? 'unknown'
	const form = useRecordForm({
		inHand,
		name: 'client.decide-letter',
		id: 'addressee',
		start: { to: (before?.to ?? '') as WrittenTo | '', name: before?.name ?? '', reason: '' },
		problems: ({ to, name, reason }) => ({
			to: to ? undefined : 'Choose who is written to',
			name: to === '' || to === 'client' || name.trim() ? undefined : 'Write down their name',
			reason: reason.trim() ? undefined : 'Write down why',
		}),
		given: ({ to, name, reason }) => ({ to: to as WrittenTo, name: name.trim(), reason: reason.trim() }),
		said: 'Recorded who is written to',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Decide who is written to" saveLabel="Save" onCancel={onClose}>
			<ChoiceField
				{...form.choice('to')}
				label="Who is written to?"
				choices={(Object.keys(writtenToWords) as WrittenTo[]).map((value) => ({ value, label: writtenToWords[value] }))}
			/>
			{form.values.to === 'parent' && suspicion !== 'no' ? (
				<Notice tone="alert" title="Look again before you go on">
					{suspicion === 'yes'
						? 'It is recorded that a parent or carer is under investigation, or lives with the person who is.'
						: 'It is not known whether a parent or carer is under investigation, or lives with the person who is.'}
				</Notice>
			) : null}
			{form.values.to && form.values.to !== 'client' ? (
				<TextField {...form.text('name')} label="Their name" maxLength={200} />
			) : null}
			<TextAreaField {...form.text('reason')} label="Why?" minRows={2} maxLength={1000} />
		</RecordForm>
	)
}

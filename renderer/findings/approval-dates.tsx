import { approvalChoicesFor, currentVersion, type Payload } from '../../domain/index.ts'
import { RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateText, StatusTag, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

type Choice = Payload<'decision.approval-dates'>['choice']

const choiceWords: Record<Choice, { label: string; hint: string }> = {
	'new-from-later-date': {
		label: 'Treat it as a new request from the later date',
		hint: 'The letter says so, and asks for nothing more about the dates',
	},
	'ask-fresh': { label: 'Ask for a fresh request', hint: 'The letter asks for one that is made after the approval' },
	'ask-order': { label: 'Ask which came first', hint: 'The letter asks at what time approval was given' },
	'leave-order': { label: 'Do not ask which came first', hint: 'The letter says nothing about it' },
}

/**
 * An approval that is dated after the request, or on its day: both dates, and what the clinical lead makes of
 * them. Nothing is rejected by itself.
 */
export function ApprovalDates({ inHand }: { inHand: CaseInHand }) {
	const { answers } = currentVersion(inHand.view.case)
	const { approvalDates } = inHand.view.case.work
	const choices = approvalChoicesFor(answers)
	if (choices.length === 0) return null
	return (
		<div style={{ marginBlockStart: '0.75rem' }}>
			<p>
				Request dated <DateText date={answers.request_date ?? ''} />, approval dated{' '}
				<DateText date={answers.approval_date ?? ''} />.
			</p>
			{approvalDates && choices.includes(approvalDates.choice) ? (
				<>
					<p>
						<StatusTag tone="info">{choiceWords[approvalDates.choice].label}</StatusTag> {approvalDates.reason}
					</p>
					<p>
						<RecordedBy inHand={inHand} entry={approvalDates} />
					</p>
				</>
			) : null}
			<Recorder
				name="decision.settle-approval-dates"
				label={approvalDates ? 'Choose anew what is made of these dates' : 'Choose what is made of these dates'}
				what="To choose what is made of these dates"
			>
				{(close) => <DatesForm inHand={inHand} choices={choices} onClose={close} />}
			</Recorder>
		</div>
	)
}

function DatesForm({ inHand, choices, onClose }: { inHand: CaseInHand; choices: Choice[]; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'decision.settle-approval-dates',
		id: 'approval-dates',
		start: { choice: '' as Choice | '', reason: '' },
		problems: ({ choice }) => ({ choice: choice ? undefined : 'Choose what is made of these dates' }),
		given: ({ choice, reason }) => ({ choice: choice as Choice, reason: reason.trim() }),
		said: 'Recorded what is made of the dates',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Choose what is made of the dates" saveLabel="Save the choice" onCancel={onClose}>
			<ChoiceField
				{...form.choice('choice')}
				label="What is made of these dates?"
				hint="Neither is a refusal: the request is looked at either way"
				choices={choices.map((value) => ({ value, ...choiceWords[value] }))}
			/>
			<TextField {...form.text('reason')} label="Why? (you may leave this empty)" width="wide" maxLength={1000} />
		</RecordForm>
	)
}

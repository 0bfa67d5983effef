import { type Input, roleWords } from '../../domain/index.ts'
import { caseworkStyles, EntryList, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, StatusTag, TextAreaField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

type Decided = Omit<Input<'emergency.decide'>, 'requestId' | 'expectedSeq'>

/** The time of day on this computer, like 16:55. */
export function timeNow(): string {
	return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** What was shared or refused, by whom and when: a refusal is recorded too. */
export function EmergencyDecisions({ inHand }: { inHand: CaseInHand }) {
	const decisions = inHand.view.case.work.emergency?.decisions ?? []
	return (
		<EntryList inHand={inHand} label="What was shared or refused" entries={decisions}>
			{({ shared, what, withWhom, why }) => (
				<>
					<p>
						<StatusTag tone={shared ? 'info' : 'plain'}>
							{shared ? 'Something was shared' : 'Nothing was shared'}
						</StatusTag>
					</p>
					{shared ? (
						<p>
							{what}. With: {withWhom}.
						</p>
					) : null}
					{why ? <p>Why: {why}</p> : null}
				</>
			)}
		</EntryList>
	)
}

/** Records what was shared, or that it was refused. Whoever records this cannot close the review of it. */
export function DecideEmergency({
	inHand,
	onDone,
	onCancel,
}: {
	inHand: CaseInHand
	onDone: () => void
	onCancel?: () => void
}) {
	const form = useRecordForm({
		inHand,
		name: 'emergency.decide',
		id: 'shared',
		start: { shared: '' as 'yes' | 'no' | '', what: '', withWhom: '', why: '', at: timeNow() },
		problems: ({ shared, what, withWhom, at }) => ({
			shared: shared ? undefined : 'Choose whether something was shared',
			what: shared !== 'yes' || what.trim() ? undefined : 'Write down what was shared, in a few words',
			withWhom: shared !== 'yes' || withWhom.trim() ? undefined : 'Write down with whom it was shared',
			at:
				at === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(at)
					? undefined
					: 'Write the time with hours and minutes, like 16:55',
		}),
		given: ({ shared, what, withWhom, why, at }): Decided => ({
			shared: shared === 'yes',
			what: shared === 'yes' ? what.trim() : '',
			withWhom: shared === 'yes' ? withWhom.trim() : '',
			why: why.trim(),
			at,
		}),
		said: 'Recorded. The review by the clinical lead is due on the next working day.',
		onDone,
	})
	return (
		<RecordForm form={form} label="Record what was shared" saveLabel="Record this" onCancel={onCancel}>
			<p>In an emergency you may share what is necessary and proportionate (Information Commissioner’s Office).</p>
			<ChoiceField
				{...form.choice('shared')}
				label="What did you do?"
				choices={[
					{ value: 'yes', label: 'I shared something' },
					{ value: 'no', label: 'I shared nothing' },
				]}
			/>
			{form.values.shared === 'yes' ? (
				<>
					<TextAreaField {...form.text('what')} label="What was shared?" minRows={1} maxLength={4000} />
					<TextField {...form.text('withWhom')} label="With whom?" width="wide" maxLength={1000} />
				</>
			) : null}
			<TextAreaField
				{...form.text('why')}
				label="Why?"
				hint="A few words now; more can follow"
				minRows={1}
				maxLength={4000}
			/>
			<TextField {...form.text('at')} label="At what time?" width="short" maxLength={5} />
			<p className={caseworkStyles.quiet}>
				Whoever records this cannot close the review. The {roleWords.clinical_lead} does that by 12:00 on the next
				working day; if you are the {roleWords.clinical_lead}, another one does.
			</p>
		</RecordForm>
	)
}

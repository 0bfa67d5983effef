import { currentVersion, type Payload } from '../../domain/index.ts'
import { caseworkStyles, EntryList, Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import {
	ChoiceField,
	DateField,
	DateText,
	Notice,
	SelectField,
	StatusTag,
	TextAreaField,
	TextField,
} from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

type Capacity = Payload<'client.capacity-recorded'>

const standingWords: Record<Capacity['standing'], string> = {
	has: 'The client has capacity for this decision',
	lacks: 'The client lacks capacity for this decision now',
	'in-doubt': 'It is in doubt',
}
const speaksWords: Record<Capacity['speaksForClient'], string> = {
	nobody: 'Nobody yet',
	attorney: 'An attorney',
	deputy: 'A deputy',
	imca: 'An independent mental capacity advocate (IMCA)',
	'best-interests': 'A best-interests note by the clinical lead',
}

/** Capacity for one decision at one time; it may come back. */
export function CapacityPart({ inHand }: { inHand: CaseInHand }) {
	const { capacity } = inHand.view.case.work
	const answer = currentVersion(inHand.view.case).answers.client_capacity ?? 'unknown'
	return (
		<Part title="Can the client decide this?">
			<p>
				An adult is taken to be able to decide unless there is reason to doubt it. Capacity is for one decision at one
				time. If it is lost, a request stays a request: it does not become a duty.
			</p>
			{capacity.length === 0 && answer === 'yes' ? (
				<p>
					<StatusTag tone="good">Nothing speaks against it</StatusTag>
				</p>
			) : null}
			<EntryList inHand={inHand} label="Capacity" entries={capacity}>
				{(entry, isLast) => (
					<>
						<p>
							<StatusTag tone={!isLast ? 'plain' : entry.standing === 'has' ? 'good' : 'warn'}>
								{standingWords[entry.standing]}
							</StatusTag>
							{isLast ? '' : ' (earlier)'}
						</p>
						<p>
							{entry.decision}, on <DateText date={entry.on} />, assessed by {entry.assessedBy}. {entry.why}
						</p>
						{entry.standing === 'has' ? null : (
							<p>
								Who speaks for the client: {speaksWords[entry.speaksForClient].toLowerCase()}
								{entry.documentSeen ? ` (${entry.documentSeen})` : ''}.{' '}
								{entry.revisitOn ? (
									<>
										To be looked at again on <DateText date={entry.revisitOn} />.
									</>
								) : null}
							</p>
						)}
					</>
				)}
			</EntryList>
			<Recorder name="client.record-capacity" label="Record an assessment" what="To record an assessment of capacity">
				{(close) => <CapacityForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function CapacityForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { status } = useSession()
	const form = useRecordForm({
		inHand,
		name: 'client.record-capacity',
		id: 'capacity',
		start: {
			standing: '' as Capacity['standing'] | '',
			decision: 'Whether counselling notes are shared in answer to this request',
			on: status.today,
			assessedBy: '',
			why: '',
			mayRegain: 'unknown' as Capacity['mayRegain'],
			revisitOn: '',
			speaksForClient: 'nobody' as Capacity['speaksForClient'],
			documentSeen: '',
		},
		problems: ({ standing, decision, on, assessedBy, why }) => ({
			standing: standing ? undefined : 'Choose what the assessment found',
			decision: decision.trim() ? undefined : 'Write down which decision this is about',
			on: on ? undefined : 'Enter the day of the assessment',
			assessedBy: assessedBy.trim() ? undefined : 'Write down who assessed it',
			why: why.trim() ? undefined : 'Write down why',
		}),
		given: (values) => {
			const has = values.standing === 'has'
			return {
				...values,
				standing: values.standing as Capacity['standing'],
				mayRegain: has ? 'unknown' : values.mayRegain,
				revisitOn: has ? '' : values.revisitOn,
				speaksForClient: has ? 'nobody' : values.speaksForClient,
				documentSeen: has ? '' : values.documentSeen.trim(),
			}
		},
		said: 'The assessment is recorded',
		onDone: onClose,
	})
	const { standing, mayRegain, speaksForClient } = form.values
	return (
		<RecordForm form={form} label="Record an assessment of capacity" saveLabel="Save the assessment" onCancel={onClose}>
			<ChoiceField
				{...form.choice('standing')}
				label="What did the assessment find?"
				choices={(Object.keys(standingWords) as Capacity['standing'][]).map((value) => ({
					value,
					label: standingWords[value],
				}))}
			/>
			<TextField {...form.text('decision')} label="For which decision?" width="wide" maxLength={1000} />
			<DateField {...form.date('on')} label="When was it assessed?" />
			<TextField {...form.text('assessedBy')} label="Who assessed it?" maxLength={200} />
			<TextAreaField {...form.text('why')} label="Why?" minRows={2} maxLength={4000} />
			{standing === 'lacks' || standing === 'in-doubt' ? (
				<>
					<ChoiceField
						{...form.choice('mayRegain')}
						label="May the client be able to decide later?"
						choices={[
							{ value: 'yes', label: 'Yes' },
							{ value: 'no', label: 'No' },
						]}
						unknownValue="unknown"
						inline
					/>
					{mayRegain === 'no' ? null : (
						<DateField {...form.date('revisitOn')} label="When to look at it again (you may leave this empty)" />
					)}
					<SelectField
						{...form.text('speaksForClient')}
						label="Who speaks for the client in this?"
						width="wide"
						data={(Object.keys(speaksWords) as Capacity['speaksForClient'][]).map((value) => ({
							value,
							label: speaksWords[value],
						}))}
					/>
					{speaksForClient === 'attorney' || speaksForClient === 'deputy' ? (
						<TextField
							{...form.text('documentSeen')}
							label="Which document did you see?"
							hint="Say whether it is for health and welfare, or for property and affairs"
							width="wide"
							maxLength={1000}
						/>
					) : null}
					<Notice>
						Capacity in doubt stops the letter to the client in its usual form, until the clinical lead says who is
						written to.
					</Notice>
				</>
			) : null}
			<p className={caseworkStyles.quiet}>Earlier assessments stay on record.</p>
		</RecordForm>
	)
}

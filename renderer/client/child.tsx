import { ageOn, britishDate, currentVersion, eighteenthBirthday, type Payload } from '../../domain/index.ts'
import { Part, RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, Notice, StatusTag, SummaryList, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

type Child = Payload<'client.child-recorded'>

const competenceWords: Record<Child['competence'], string> = {
	competent: 'Competent to say what they wish here',
	'not-competent': 'Not competent to say what they wish here',
	'not-assessed': 'Not assessed',
}
const speaksWords: Record<Child['speaksForChild'], string> = {
	child: 'The child',
	'parental-responsibility': 'Somebody with parental responsibility',
	'local-authority': 'The local authority',
	nobody: 'Nobody yet',
}
const suspicionWords: Record<Child['parentUnderSuspicion'], string> = {
	yes: 'Yes',
	no: 'No',
	unknown: 'I don’t know',
	not_applicable: 'No parent or carer is in touch',
}

/** A child's own voice, who can speak for them, and whether a parent may be written to at all. */
export function ChildPart({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { child } = subject.work
	const { fields } = currentVersion(subject)
	const { status } = useSession()
	const asked = fields.requestDate || fields.receivedOn || ''
	const born = child?.dateOfBirth ?? ''
	const birthday = eighteenthBirthday(born)
	const turned = birthday !== '' && birthday <= status.today
	return (
		<Part title="If the client is a child">
			<p>
				Two questions are kept apart. To whom the police gave notice is the police’s duty. Who can speak for the child’s
				wishes is ours to find out, and notice does not settle it.
			</p>
			{child ? (
				<>
					{turned ? (
						<Notice tone="warn" title={`The client turned 18 on ${britishDate(birthday)}`}>
							From that day they decide for themselves, and letters go to them, not to a parent or carer. Ask them again
							what they want. What was recorded before stays.
						</Notice>
					) : birthday ? (
						<p>They turn 18 on {britishDate(birthday)}.</p>
					) : null}
					<SummaryList
						rows={[
							{
								key: 'age',
								term: 'Age when the request was made',
								value: born && asked ? String(ageOn(born, asked)) : 'under 18, date of birth not recorded',
							},
							{ key: 'competence', term: 'Competence', value: competenceWords[child.competence] },
							{ key: 'reasons', term: 'Why', value: child.reasons || 'not written down' },
							{ key: 'speaks', term: 'Who speaks for the child’s wishes', value: speaksWords[child.speaksForChild] },
							{
								key: 'suspicion',
								term: 'Is a parent or carer under investigation, or living with the person who is?',
								value: suspicionWords[child.parentUnderSuspicion],
							},
						]}
					/>
					{child.parentUnderSuspicion === 'yes' || child.parentUnderSuspicion === 'unknown' ? (
						<p>
							<StatusTag tone="alert">No letter to a parent or carer</StatusTag>{' '}
							{turned
								? 'They are 18 now, so letters go to them.'
								: child.parentUnderSuspicion === 'yes'
									? 'Only the clinical lead may decide otherwise.'
									: 'This has to be known first.'}
						</p>
					) : null}
					<p>
						<RecordedBy inHand={inHand} entry={child} />
					</p>
				</>
			) : null}
			<Recorder
				name="client.record-child"
				label={child ? 'Record it anew' : 'The client is under 18'}
				what="To record that the client is under 18"
			>
				{(close) => <ChildForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function ChildForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const before = inHand.view.case.work.child
	const form = useRecordForm({
		inHand,
		name: 'client.record-child',
		id: 'child',
		start: {
			dateOfBirth: before?.dateOfBirth ?? '',
			competence: (before?.competence ?? 'not-assessed') as Child['competence'],
			reasons: before?.reasons ?? '',
			speaksForChild: (before?.speaksForChild ?? '') as Child['speaksForChild'] | '',
			parentUnderSuspicion: (before?.parentUnderSuspicion ?? '') as Child['parentUnderSuspicion'] | '',
		},
		problems: ({ competence, reasons, speaksForChild, parentUnderSuspicion }) => ({
			reasons:
				competence === 'not-assessed' || reasons.trim()
					? undefined
					: 'Write down why the child is, or is not, competent',
			speaksForChild: speaksForChild ? undefined : 'Choose who can speak for the child’s wishes',
			parentUnderSuspicion: parentUnderSuspicion
				? undefined
				: 'Answer whether a parent or carer is under investigation',
		}),
		given: (values) => ({
			...values,
			reasons: values.reasons.trim(),
			speaksForChild: values.speaksForChild as Child['speaksForChild'],
			parentUnderSuspicion: values.parentUnderSuspicion as Child['parentUnderSuspicion'],
		}),
		said: 'Recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record that the client is a child" saveLabel="Save" onCancel={onClose}>
			<ChoiceField
				{...form.choice('parentUnderSuspicion')}
				label="Is any parent or carer the person under investigation, or living with them?"
				hint="This comes first: until it is known, no letter goes to a parent or carer"
				choices={(['no', 'yes', 'not_applicable'] as const).map((value) => ({ value, label: suspicionWords[value] }))}
				unknownValue="unknown"
			/>
			<DateField {...form.date('dateOfBirth')} label="Date of birth (you may leave this empty)" />
			<ChoiceField
				{...form.choice('competence')}
				label="Can the child understand this and say what they wish?"
				choices={(Object.keys(competenceWords) as Child['competence'][]).map((value) => ({
					value,
					label: competenceWords[value],
				}))}
			/>
			{form.values.competence === 'not-assessed' ? null : (
				<TextAreaField {...form.text('reasons')} label="Why?" minRows={2} maxLength={4000} />
			)}
			<ChoiceField
				{...form.choice('speaksForChild')}
				label="Who can speak for the child’s wishes here?"
				choices={(Object.keys(speaksWords) as Child['speaksForChild'][]).map((value) => ({
					value,
					label: speaksWords[value],
				}))}
			/>
		</RecordForm>
	)
}

import { awaitsReview, type Payload, reviewDueOn } from '../../domain/index.ts'
import {
	OffenceDetail,
	Part,
	RecordedBy,
	RecordForm,
	useDetail,
	useRecordForm,
	useRoleRefusal,
} from '../casework/index.ts'
import { ChoiceField, DateText, Notice, StatusTag, SummaryList, TextAreaField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'
import { timeNow } from './emergency-decision.tsx'

type Review = Payload<'emergency.reviewed'>

const threeWords = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const

/** The look afterwards: by 12:00 on the next working day, by a clinical lead who did not decide. */
export function EmergencyReview({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people } = inHand.view
	const { settings, person, status } = useSession()
	const refused = useRoleRefusal('emergency.review')
	const detail = useDetail()
	const { emergency } = subject.work
	const decisions = emergency?.decisions ?? []
	const deciders = [...new Set(decisions.map(({ by }) => by))]
	const names = deciders.map((id) => people[id] ?? 'Somebody')
	const reviewed = emergency?.reviewed
	const due = reviewDueOn(subject, settings)
	const late = due < status.today || (due === status.today && timeNow() >= '12:00')
	if (reviewed && !awaitsReview(subject)) {
		return (
			<Part title="The review">
				<p>
					<StatusTag tone="good">Done</StatusTag>
				</p>
				<OffenceDetail what="the review">
					<SummaryList
						rows={[
							{ key: 'what', term: 'What was shared', value: reviewed.whatWasShared || 'nothing' },
							{ key: 'whom', term: 'With whom', value: reviewed.withWhom || 'nobody' },
							{ key: 'why', term: 'Why', value: reviewed.why },
							{ key: 'story', term: 'Was the story checked?', value: threeWords[reviewed.storyChecked] },
							{
								key: 'told',
								term: 'Was the client told?',
								value: reviewed.clientTold === 'yes' ? 'Yes' : `No: ${reviewed.whyNotTold}`,
							},
						]}
					/>
				</OffenceDetail>
				<p>
					<RecordedBy inHand={inHand} entry={reviewed} />
				</p>
			</Part>
		)
	}
	return (
		<Part title="The review">
			<p>
				<StatusTag tone={late ? 'alert' : 'warn'}>
					{late ? 'Late: it was due by 12:00 on' : 'Due by 12:00 on'} <DateText date={due} />
				</StatusTag>
			</p>
			<p>
				It asks what was shared, with whom and why, whether the story was checked, and whether the client was told. No
				letter leaves before it is done.
			</p>
			{decisions.length === 0 ? (
				<p>First it has to be recorded what was shared, or that nothing was.</p>
			) : deciders.includes(person.id) ? (
				<Notice tone="warn" title="You cannot close this review">
					{names.join(' and ')} decided what was shared. Another clinical lead closes the review: ask somebody with that
					role in this service.
				</Notice>
			) : refused ? (
				<Notice title="Who can close it">
					{`A clinical lead who did not decide what was shared. It cannot be ${names.join(' or ')}.`}
				</Notice>
			) : detail?.open ? (
				<ReviewForm inHand={inHand} />
			) : (
				<OffenceDetail what="what was shared, to review it">
					<ReviewForm inHand={inHand} />
				</OffenceDetail>
			)}
		</Part>
	)
}

function ReviewForm({ inHand }: { inHand: CaseInHand }) {
	const decisions = inHand.view.case.work.emergency?.decisions ?? []
	const shared = decisions.filter((each) => each.shared)
	const form = useRecordForm({
		inHand,
		name: 'emergency.review',
		id: 'review',
		start: {
			whatWasShared: shared.map(({ what }) => what).join('; '),
			withWhom: shared.map(({ withWhom }) => withWhom).join('; '),
			why: '',
			storyChecked: '' as Review['storyChecked'] | '',
			clientTold: '' as Review['clientTold'] | '',
			whyNotTold: '',
		},
		problems: ({ why, storyChecked, clientTold, whyNotTold }) => ({
			why: why.trim() ? undefined : 'Write down why it was shared, or refused',
			storyChecked: storyChecked ? undefined : 'Answer whether the story was checked',
			clientTold: clientTold ? undefined : 'Answer whether the client was told',
			whyNotTold: clientTold !== 'no' || whyNotTold.trim() ? undefined : 'Write down why the client was not told',
		}),
		given: (values) => ({
			whatWasShared: values.whatWasShared.trim(),
			withWhom: values.withWhom.trim(),
			why: values.why.trim(),
			storyChecked: values.storyChecked as Review['storyChecked'],
			clientTold: values.clientTold as Review['clientTold'],
			whyNotTold: values.clientTold === 'no' ? values.whyNotTold.trim() : '',
		}),
		said: 'The review is done',
	})
	return (
		<RecordForm form={form} label="Review the emergency" saveLabel="Close the review">
			<TextAreaField
				{...form.text('whatWasShared')}
				label="What was shared?"
				hint="Leave it empty if nothing was"
				minRows={1}
				maxLength={4000}
			/>
			<TextField {...form.text('withWhom')} label="With whom?" width="wide" maxLength={1000} />
			<TextAreaField {...form.text('why')} label="Why?" minRows={2} maxLength={4000} />
			<ChoiceField
				{...form.choice('storyChecked')}
				label="Was the story checked?"
				hint="By ringing back on a number found independently, or in another way"
				choices={[
					{ value: 'yes', label: 'Yes' },
					{ value: 'no', label: 'No' },
				]}
				unknownValue="unknown"
				inline
			/>
			<ChoiceField
				{...form.choice('clientTold')}
				label="Was the client told?"
				choices={[
					{ value: 'yes', label: 'Yes' },
					{ value: 'no', label: 'No' },
				]}
				inline
			/>
			{form.values.clientTold === 'no' ? (
				<TextField {...form.text('whyNotTold')} label="Why not?" width="wide" maxLength={1000} />
			) : null}
		</RecordForm>
	)
}

import { currentVersion, type Payload, policeFormRemarks } from '../../domain/index.ts'
import {
	caseworkStyles,
	EntryList,
	OffenceDetail,
	Part,
	Recorder,
	RecordForm,
	useRecordForm,
} from '../casework/index.ts'
import { ChoiceField, DateField, DateText, Notice, TextAreaField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

type PoliceForm = Payload<'client.police-form-recorded'>

const yesNo = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'no', label: 'No' },
]

/** A consent form that police sent: kept as an exhibit, and never taken for the client's word to this service. */
export function PoliceForm({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { settings, status } = useSession()
	const version = currentVersion(subject)
	return (
		<Part title="A consent form from the police">
			<Notice title="A form sent by police is not the client’s instruction to this service.">
				It is recorded as something that arrived. What the client wants, and their permission, come from the client.
			</Notice>
			<EntryList inHand={inHand} label="Forms received" entries={subject.work.policeForms}>
				{(form) => (
					<>
						<p>
							Signed <DateText date={form.signedOn} none="on a date that the form does not show" />
							{form.witness ? `, witnessed by ${form.witness}` : ''}
						</p>
						{form.scopeWords ? (
							<OffenceDetail what="the words of the form" roomBelow>
								<blockquote className={caseworkStyles.quote}>{form.scopeWords}</blockquote>
							</OffenceDetail>
						) : null}
						<ul>
							{policeFormRemarks(form, version.fields, status.today, settings.policeFormMonths).map((remark) => (
								<li key={remark}>{remark}</li>
							))}
						</ul>
					</>
				)}
			</EntryList>
			<Recorder name="client.record-police-form" label="Record a form that police sent">
				{(close) => <FormForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function FormForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'client.record-police-form',
		id: 'police-form',
		start: {
			signedOn: '',
			scopeWords: '',
			witness: '',
			forThisRequest: '' as PoliceForm['forThisRequest'] | '',
			mentionsDefence: '' as PoliceForm['mentionsDefence'] | '',
			signedWhen: '' as NonNullable<PoliceForm['signedWhen']> | '',
		},
		given: ({ signedOn, scopeWords, witness, forThisRequest, mentionsDefence, signedWhen }) => ({
			...{ signedOn, scopeWords: scopeWords.trim(), witness: witness.trim() },
			forThisRequest: forThisRequest || 'unknown',
			mentionsDefence: mentionsDefence || 'unknown',
			signedWhen: signedWhen || 'unknown',
		}),
		said: 'The form is recorded as received',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record a form that police sent" saveLabel="Save as received" onCancel={onClose}>
			<DateField {...form.date('signedOn')} label="Date of the signature (leave it empty if the form shows none)" />
			<TextAreaField
				{...form.text('scopeWords')}
				label="What it says may be shared, word for word"
				minRows={2}
				maxLength={4000}
			/>
			<TextField {...form.text('witness')} label="Who witnessed it (you may leave this empty)" maxLength={200} />
			<ChoiceField
				{...form.choice('forThisRequest')}
				label="Does it name this request or this investigation, or is it a general form?"
				choices={yesNo}
				unknownValue="unknown"
				inline
			/>
			<ChoiceField
				{...form.choice('signedWhen')}
				label="Was it signed before or after what is being investigated?"
				choices={[
					{ value: 'before', label: 'Before' },
					{ value: 'after', label: 'After' },
				]}
				unknownValue="unknown"
				inline
			/>
			<ChoiceField
				{...form.choice('mentionsDefence')}
				label="Does it say that the defence may see what is shared?"
				choices={yesNo}
				unknownValue="unknown"
				inline
			/>
		</RecordForm>
	)
}

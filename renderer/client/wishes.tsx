import { Checkbox } from '@mantine/core'
import { britishDate, type Payload, wishesValues, wishesWords } from '../../domain/index.ts'
import { caseworkStyles, EntryList, Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, SelectField, StatusTag, TextAreaField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'
import { BookTalk } from './book-talk.tsx'

type Wishes = Payload<'client.wishes-recorded'>
type Known = 'yes' | 'no' | 'unknown'

const knewWords: Record<Known, string> = {
	yes: 'They knew of the request',
	no: 'They had not known of the request',
	unknown: 'Whether they knew of the request is not recorded',
}
const readWords: Record<Known, string> = {
	yes: 'they want to read it before anything is sent',
	no: 'they do not want to read it first',
	unknown: 'whether they want to read it first is not recorded',
}
const yesNo = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'no', label: 'No' },
]

const howWords: Record<Wishes['how'], string> = {
	'in-person': 'In person',
	phone: 'By phone',
	letter: 'By letter',
	email: 'By email',
	'through-advocate': 'Through their advocate or ISVA',
}

/** What the client wants, in their own words. It does not decide anything by itself. */
export function Wishes({ inHand }: { inHand: CaseInHand }) {
	const { wishes } = inHand.view.case.work
	return (
		<Part title="What the client wants">
			<p>
				The client’s own words, as they said them. Wishes alone release nothing and refuse nothing: the clinical lead
				decides, and permission is recorded apart.
			</p>
			<EntryList inHand={inHand} label="What the client said" entries={wishes}>
				{(said, isLast) => (
					<>
						<p>
							<StatusTag tone={isLast ? 'info' : 'plain'}>{wishesWords[said.wishes]}</StatusTag>
							{isLast ? '' : ' (said earlier)'}
						</p>
						<blockquote className={caseworkStyles.quote}>{said.words}</blockquote>
						{said.limits ? <p>Limits: {said.limits}</p> : null}
						<p>
							Heard on {britishDate(said.heardOn)}, {howWords[said.how].toLowerCase()}. Known to be the client by:{' '}
							{said.identityKnownBy}.{' '}
							{said.mayBePassedOn
								? 'They agree that the police may be told of it.'
								: 'Not to be passed on to the police.'}
						</p>
						{said.knewOfRequest === undefined ? null : (
							<p>
								{knewWords[said.knewOfRequest ?? 'unknown']}; {readWords[said.wantsToRead ?? 'unknown']}.{' '}
								{said.toldMayChange ? 'They were told that they may change their mind.' : ''}
							</p>
						)}
					</>
				)}
			</EntryList>
			<div className={caseworkStyles.row}>
				<BookTalk inHand={inHand} />
				<Recorder
					name="client.record-wishes"
					label={wishes.length > 0 ? 'The client has said something new' : 'Record what the client wants'}
					what="To record what the client wants"
				>
					{(close) => <WishesForm inHand={inHand} onClose={close} />}
				</Recorder>
			</div>
		</Part>
	)
}

function WishesForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { status } = useSession()
	const form = useRecordForm({
		inHand,
		name: 'client.record-wishes',
		id: 'wishes',
		start: {
			wishes: '' as Wishes['wishes'] | '',
			words: '',
			heardOn: status.today,
			how: 'in-person' as Wishes['how'],
			identityKnownBy: '',
			limits: '',
			mayBePassedOn: false,
			knewOfRequest: 'unknown' as Known,
			wantsToRead: 'unknown' as Known,
			toldMayChange: false,
		},
		problems: ({ wishes, words, heardOn, identityKnownBy }) => ({
			wishes: wishes ? undefined : 'Choose what the client wants',
			words: words.trim() ? undefined : 'Write down what the client said, in their words',
			heardOn: heardOn ? undefined : 'Enter the day on which you heard it',
			identityKnownBy: identityKnownBy.trim() ? undefined : 'Write down how you knew that it was the client',
		}),
		given: (values) => ({
			...values,
			wishes: values.wishes as Wishes['wishes'],
			words: values.words.trim(),
			identityKnownBy: values.identityKnownBy.trim(),
			limits: values.limits.trim(),
		}),
		said: 'What the client wants is recorded',
		onDone: onClose,
	})
	return (
		<RecordForm
			form={form}
			label="Record what the client wants"
			saveLabel="Save what the client said"
			onCancel={onClose}
		>
			<ChoiceField
				{...form.choice('knewOfRequest')}
				label="Did they know what was asked of us?"
				hint="If not, tell them first, as far as notice to them allows: they may say yes, no, part of it, or not yet"
				choices={yesNo}
				unknownValue="unknown"
				inline
			/>
			<ChoiceField
				{...form.choice('wishes')}
				label="What does the client want?"
				choices={wishesValues
					.filter((value) => value !== 'unknown')
					.map((value) => ({ value, label: wishesWords[value] }))}
				unknownValue="unknown"
				unknownLabel="They have not said"
			/>
			<TextAreaField
				{...form.text('words')}
				label="In the client’s own words"
				hint="About this request only. Nothing of what is said in counselling"
				maxLength={4000}
			/>
			<TextField
				{...form.text('limits')}
				label="Limits that they set (you may leave this empty)"
				hint="For example, only dates, or nothing about another person"
				width="wide"
				maxLength={1000}
			/>
			<ChoiceField
				{...form.choice('wantsToRead')}
				label="Do they want to read what would be sent, first?"
				choices={yesNo}
				unknownValue="unknown"
				inline
			/>
			<Checkbox
				label="I told them that they may change their mind at any time before something is sent"
				checked={form.values.toldMayChange}
				onChange={(event) => form.set('toldMayChange', event.currentTarget.checked)}
			/>
			<div className={caseworkStyles.pair}>
				<DateField {...form.date('heardOn')} label="When did you hear it?" />
				<SelectField
					{...form.text('how')}
					label="How?"
					data={(Object.keys(howWords) as Wishes['how'][]).map((value) => ({ value, label: howWords[value] }))}
				/>
			</div>
			<TextField
				{...form.text('identityKnownBy')}
				label="How did you know that it was the client?"
				hint="For example, known to their therapist, or rang back on the number they gave us"
				width="wide"
				maxLength={1000}
			/>
			<Checkbox
				label="The client agrees that the police may be told what they want"
				checked={form.values.mayBePassedOn}
				onChange={(event) => form.set('mayBePassedOn', event.currentTarget.checked)}
			/>
		</RecordForm>
	)
}

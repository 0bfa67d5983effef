import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { afterSilence, type Payload, silentDays } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { EntryList, Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, DateText, Notice, RefusalNotice, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { challengeWords } from './work-words.ts'

type Answer = Payload<'work.challenge-answered'>

/** What the police answered, how long they have been silent, and a revised request as the next version. */
export function ChallengeAnswer({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { settings, status } = useSession()
	const [, go] = useLocation()
	const start = useCommand('draft.start')
	const asked = subject.letters.some(
		({ state, letter }) => state === 'sent' && (letter.kind === 'challenge' || letter.kind === 'fix-list'),
	)
	const days = silentDays(subject, settings, status.today)
	const silence = afterSilence(days, settings)
	const revise = async () => {
		const result = await start.run({ how: 'documents', versionOf: subject.id })
		if (result.ok) go(paths.log(result.value.draftId))
	}
	return (
		<Part title="What the police answered">
			{silence ? (
				<Notice title={`No answer for ${days} working days`}>
					<p>
						These are the service’s own figures, not legal periods: the law sets no date by which the police have to
						answer.
					</p>
					<p>
						<Link href={paths.request(subject.id, 'letters')}>Ask once more</Link>
						{silence === 'offer-close' ? ', or close the request as not answered, below.' : '.'}
					</p>
				</Notice>
			) : null}
			<EntryList inHand={inHand} label="Answers" entries={subject.work.challengeAnswers}>
				{({ result, on, note }) => (
					<>
						<p>
							<strong>{challengeWords[result]}</strong>, <DateText date={on} none="date not known" />
						</p>
						{note ? <p>{note}</p> : null}
					</>
				)}
			</EntryList>
			{asked ? (
				<Recorder name="work.record-challenge-answer" label="Record what they answered">
					{(close) => <AnswerForm inHand={inHand} onClose={close} />}
				</Recorder>
			) : (
				<p>No letter that was sent asks them for anything yet.</p>
			)}
			<RefusalNotice refusal={start.refusal} />
			<p style={{ marginBlockStart: '0.75rem' }}>
				If a revised request came:{' '}
				<Button variant="subtle" size="compact-md" loading={start.busy} onClick={() => void revise()}>
					Log it as version {subject.versions.length + 1}
				</Button>
			</p>
			{subject.versions.length > 1 ? (
				<p>
					<Link href={paths.versions(subject.id)}>Compare the versions</Link>
				</p>
			) : null}
		</Part>
	)
}

function AnswerForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { status } = useSession()
	const form = useRecordForm({
		inHand,
		name: 'work.record-challenge-answer',
		id: 'answer',
		start: { result: '' as Answer['result'] | '', on: status.today, note: '' },
		problems: ({ result }) => ({ result: result ? undefined : 'Choose what came of it' }),
		given: ({ result, on, note }) => ({ result: result as Answer['result'], on, note: note.trim() }),
		said: 'The answer is recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record what the police answered" saveLabel="Save the answer" onCancel={onClose}>
			<ChoiceField
				{...form.choice('result')}
				label="What came of it?"
				choices={(Object.keys(challengeWords) as Answer['result'][]).map((value) => ({
					value,
					label: challengeWords[value],
				}))}
			/>
			<DateField {...form.date('on')} label="When?" />
			<TextField {...form.text('note')} label="Note (you may leave this empty)" width="wide" maxLength={1000} />
		</RecordForm>
	)
}

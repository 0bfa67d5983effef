import { Link } from 'wouter'
import { answerLabel, completeAnswers, currentVersion } from '../../domain/index.ts'
import { OffenceDetail, Part, RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, DateText, StatusTag, SummaryList, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'

/** How close a date is, in words; undefined while there is none. */
function courtDateStands(date: string, today: string): { says: string; urgent: boolean } | undefined {
	if (!date) return undefined
	const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000)
	if (days < 0) return { says: 'This date has passed', urgent: true }
	if (days === 0) return { says: 'This is today', urgent: true }
	return { says: days === 1 ? 'This is tomorrow' : `In ${days} days`, urgent: days <= 7 }
}

const sealWords = { yes: 'Yes', no: 'No', unknown: 'I don’t know' } as const

/** The court's date, which does bind, and what to read on the paper. */
export function CourtPaper({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { status } = useSession()
	const { fields, answers: known } = currentVersion(subject)
	const answers = completeAnswers(known)
	const date = fields.replyBy ?? ''
	const stands = courtDateStands(date, status.today)
	const read = subject.work.courtPaper
	return (
		<Part title="The court’s date, and what the paper names">
			<SummaryList
				rows={[
					{
						key: 'date',
						term:
							subject.lane === 'compelled_pending' ? 'Date of the hearing' : 'Date by which the order is to be obeyed',
						value: (
							<>
								<DateText
									date={date}
									none={
										answers.instrument === 'warrant'
											? 'none: a warrant is carried out on the spot'
											: 'not recorded yet: read the paper and put it in now'
									}
								/>
								{stands ? (
									<>
										{' '}
										<StatusTag tone={stands.urgent ? 'alert' : 'info'}>{stands.says}</StatusTag>
									</>
								) : null}
							</>
						),
					},
					{ key: 'paper', term: 'What the paper is', value: answerLabel('instrument', answers.instrument) },
					{
						key: 'from',
						term: 'Who signed it, and which court',
						value:
							(read && [read.signedBy, read.court].filter(Boolean).join(', ')) ||
							[fields.requesterName, fields.askingBody].filter(Boolean).join(', ') ||
							'not recorded',
					},
					{ key: 'seal', term: 'Does it bear the court’s seal?', value: sealWords[read?.sealed ?? 'unknown'] },
					{
						key: 'dated',
						term: 'Date on the paper',
						value: <DateText date={read?.dated || fields.requestDate || ''} />,
					},
					{
						key: 'names',
						term: 'What it names',
						value: fields.informationSought ? (
							<OffenceDetail what="what it names">{fields.informationSought}</OffenceDetail>
						) : (
							'not recorded'
						),
					},
					{
						key: 'telling',
						term: 'Does it limit what the client may be told?',
						value: answerLabel('order_restricts_telling', answers.order_restricts_telling) || 'I don’t know',
					},
				]}
			/>
			{read ? (
				<p>
					<RecordedBy inHand={inHand} entry={read} />
				</p>
			) : null}
			<p>
				<Link href={paths.request(subject.id, 'documents')}>Open the paper, or put these lines right</Link>
			</p>
			<Recorder
				name="court.read-paper"
				label={read ? 'Put right who signed, and the seal' : 'Record who signed, and the seal'}
				what="To record what the paper shows"
			>
				{(close) => <PaperForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function PaperForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { fields } = currentVersion(inHand.view.case)
	const before = inHand.view.case.work.courtPaper
	const form = useRecordForm({
		inHand,
		name: 'court.read-paper',
		id: 'court-paper',
		start: {
			signedBy: before?.signedBy ?? fields.requesterName ?? '',
			court: before?.court ?? fields.askingBody ?? '',
			sealed: before?.sealed ?? ('unknown' as keyof typeof sealWords),
			dated: before?.dated ?? fields.requestDate ?? '',
		},
		given: ({ signedBy, court, sealed, dated }) => ({
			signedBy: signedBy.trim(),
			court: court.trim(),
			sealed,
			dated,
		}),
		said: 'Recorded what the paper shows',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="What the court’s paper shows" saveLabel="Save what it shows" onCancel={onClose}>
			<TextField {...form.text('signedBy')} label="Who signed it" width="wide" maxLength={200} />
			<TextField {...form.text('court')} label="Which court" width="wide" maxLength={200} />
			<ChoiceField
				{...form.choice('sealed')}
				label="Does it bear the court’s seal?"
				hint="A stamp or a printed seal. A copy by email may show one too"
				inline
				choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: sealWords[value] }))}
			/>
			<DateField {...form.date('dated')} label="Date on the paper" />
		</RecordForm>
	)
}

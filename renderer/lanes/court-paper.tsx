import { Link } from 'wouter'
import { answerLabel, completeAnswers, currentVersion } from '../../domain/index.ts'
import { OffenceDetail, Part } from '../casework/index.ts'
import { DateText, StatusTag, SummaryList } from '../components/index.ts'
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

/** The court's date, which does bind, and what to read on the paper. */
export function CourtPaper({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { status } = useSession()
	const { fields, answers: known } = currentVersion(subject)
	const answers = completeAnswers(known)
	const date = fields.replyBy ?? ''
	const stands = courtDateStands(date, status.today)
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
								<DateText date={date} none="not recorded yet: read the paper and put it in now" />
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
						value: [fields.askingBody, fields.requesterName].filter(Boolean).join(', ') || 'not recorded',
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
			<p>
				Read exactly what is named, and do not go beyond it.{' '}
				<Link href={paths.request(subject.id, 'documents')}>Open the paper, or put these lines right</Link>
			</p>
		</Part>
	)
}

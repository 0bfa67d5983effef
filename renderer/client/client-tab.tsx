import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import {
	type AnswerName,
	type Answers,
	answerLabel,
	answerWords,
	completeAnswers,
	currentVersion,
} from '../../domain/index.ts'
import { useFocusBack } from '../casework/index.ts'
import { DateText, MomentText, Notice, StatusTag, SummaryList } from '../components/index.ts'
import { ChangeAnswers } from '../findings/change-answers.tsx'
import type { CaseInHand } from '../requests/use-case.ts'
import { CapacityPart } from './capacity.tsx'
import { ChildPart } from './child.tsx'
import { ClearNotice } from './clear-notice.tsx'
import { ContactAttempts } from './contact-attempts.tsx'
import { DiedPart } from './died.tsx'
import { LetterAddressee } from './letter-addressee.tsx'
import { Permission } from './permission.tsx'
import { PoliceForm } from './police-form.tsx'
import { ReceiptChoice } from './receipt-choice.tsx'
import { SafeContact } from './safe-contact.tsx'
import { Wishes } from './wishes.tsx'

/** Facts about the client that decide which letters may be written. */
const questions: AnswerName[] = ['client_died', 'client_age', 'parent_under_suspicion', 'client_capacity']

/** Whether a letter to the client is stopped for want of notice, in the words of the page. */
function firewall(answers: Answers, cleared: boolean): { stands: boolean; says: string } {
	if (answers.client_died === 'yes')
		return { stands: true, says: 'The client has died: no letter is addressed to them.' }
	const notice = answers.victim_notice ?? 'unknown'
	if (notice === 'yes') return { stands: false, says: 'Police say that the person has had written notice.' }
	if (notice === 'withheld')
		return {
			stands: true,
			says: 'Police say that notice to the person is being withheld. Writing to them could put somebody or an investigation at risk, so this is not cleared here. Take advice first.',
		}
	if (cleared) return { stands: false, says: 'The clinical lead cleared this, with a reason on record.' }
	return {
		stands: true,
		says: 'It is not recorded that the person has had written notice from the police. Ask the police first; the clinical lead can clear this with a reason.',
	}
}

/** What decides whether and how the client may be told: notice, a safe way to reach them, and who they are. */
export function ClientTab({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people } = inHand.view
	const version = currentVersion(subject)
	const answers = completeAnswers(version.answers)
	const [changing, setChanging] = useState<'notice' | 'client'>()
	const changeNotice = useFocusBack(changing === 'notice')
	const changeClient = useFocusBack(changing === 'client')
	const { stands, says } = firewall(answers, subject.noticeCleared !== undefined)
	const died = answers.client_died === 'yes'
	return (
		<>
			{died ? <DiedPart inHand={inHand} /> : null}
			<section aria-labelledby="notice-title">
				<Title order={2} size="h3" id="notice-title" mb="xs">
					Has the person been told?
				</Title>
				<p>
					<StatusTag tone={stands ? 'warn' : 'good'}>
						{died ? 'No letter to the client' : stands ? 'Letters to the client wait' : 'A letter to the client may go'}
					</StatusTag>
				</p>
				<p>{says}</p>
				{stands && !died && (
					<p>
						A letter that reaches the client before the police have told them can frighten them, or warn somebody who
						shares their home. That is why nothing goes to a client until this is settled.
					</p>
				)}
				{changing === 'notice' ? (
					<ChangeAnswers
						inHand={inHand}
						names={['victim_notice', 'notice_date']}
						prefix="client-notice"
						onDone={() => setChanging(undefined)}
					/>
				) : (
					<>
						<SummaryList
							rows={[
								{
									key: 'victim_notice',
									term: answerWords.victim_notice.question,
									value: `${answerLabel('victim_notice', answers.victim_notice)}${version.proposed.includes('victim_notice') ? ' (proposed, not yet confirmed)' : ''}`,
									action: (
										<Button
											ref={changeNotice}
											variant="subtle"
											size="compact-md"
											onClick={() => setChanging('notice')}
											aria-label="Change what police say about notice"
										>
											Change
										</Button>
									),
								},
								{ key: 'notice_date', term: 'Date of the notice', value: <DateText date={answers.notice_date} /> },
							]}
						/>
						{subject.noticeCleared && (
							<Notice tone="good" title="Cleared by the clinical lead">
								<p>{subject.noticeCleared.reason}</p>
								<p>
									{people[subject.noticeCleared.by] ?? 'The clinical lead'},{' '}
									<MomentText at={subject.noticeCleared.at} />
								</p>
							</Notice>
						)}
						{stands && !died && answers.victim_notice !== 'withheld' && <ClearNotice inHand={inHand} />}
					</>
				)}
			</section>
			{died ? null : (
				<div style={{ marginBlock: '2.25rem' }}>
					<SafeContact inHand={inHand} />
					<ContactAttempts inHand={inHand} />
					<Wishes inHand={inHand} />
					<Permission inHand={inHand} />
				</div>
			)}
			<div style={{ marginBlock: '2.25rem' }}>
				<PoliceForm inHand={inHand} />
				{died ? null : (
					<>
						<CapacityPart inHand={inHand} />
						<ChildPart inHand={inHand} />
						<LetterAddressee inHand={inHand} />
						<ReceiptChoice inHand={inHand} />
						<DiedPart inHand={inHand} />
					</>
				)}
			</div>
			<section aria-labelledby="client-title">
				<Title order={2} size="h3" id="client-title" mt="xl" mb="xs">
					About the client
				</Title>
				{changing === 'client' ? (
					<ChangeAnswers inHand={inHand} names={questions} prefix="client" onDone={() => setChanging(undefined)} />
				) : (
					<>
						<SummaryList
							rows={questions.map((name) => ({
								key: name,
								term: answerWords[name].question,
								value: answerLabel(name, answers[name]),
							}))}
						/>
						<Group>
							<Button ref={changeClient} variant="default" onClick={() => setChanging('client')}>
								Change these answers
							</Button>
						</Group>
					</>
				)}
			</section>
		</>
	)
}

import { Link } from 'wouter'
import {
	type Case,
	currentVersion,
	type LaneGuidance,
	type LetterKind,
	laneGuidance,
	letterTitle,
	onlyClientAsked,
} from '../../domain/index.ts'
import { caseworkStyles, Part } from '../casework/index.ts'
import { LinkButton, Notice } from '../components/index.ts'
import { EmergencyParts } from '../emergency/emergency-page.tsx'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { Advice } from './advice.tsx'
import { CourtPaper } from './court-paper.tsx'
import { WarrantSheet } from './warrant-sheet.tsx'

/** Whether a request has a first screen of its own beside the findings. */
export function hasFirstScreen({ lane, work }: Case): boolean {
	return lane !== 'vir' || (work.emergency?.decisions.length ?? 0) > 0
}

/** What the tab with the first screen is called in each lane. */
export function firstScreenTitle({ lane }: Case): string {
	switch (lane) {
		case 'emergency':
		case 'vir':
			return 'Emergency'
		case 'compelled':
		case 'compelled_pending':
			return 'Stop and get advice'
		default:
			return 'What this is'
	}
}

export function guidanceOf(inHand: CaseInHand): LaneGuidance {
	const { case: subject } = inHand.view
	const { answers, fields } = currentVersion(subject)
	return laneGuidance(subject.lane, answers, fields.askingBody)
}

/** The first screen of a lane: what the paper is, what to do now, and the page that each sentence rests on. */
export function FirstScreen({ inHand, onLane }: { inHand: CaseInHand; onLane: () => void }) {
	const { case: subject } = inHand.view
	const { lane } = subject
	if (lane === 'emergency' || lane === 'vir') return <EmergencyParts inHand={inHand} />
	const guidance = guidanceOf(inHand)
	const compelled = lane === 'compelled' || lane === 'compelled_pending'
	return (
		<>
			<Part title={guidance.title}>
				{guidance.clock === 'starts' ? (
					<Notice tone="warn" title="A legal clock has started">
						It runs outside this program. Use the service’s own procedure today.
					</Notice>
				) : null}
				<ul className={caseworkStyles.says}>
					{guidance.says.map(({ text, source }) => (
						<li key={text}>
							{text}
							{source ? <span className={caseworkStyles.source}> ({source.title})</span> : null}
						</li>
					))}
				</ul>
			</Part>
			{compelled ? (
				<>
					<WarrantSheet inHand={inHand} />
					<Advice inHand={inHand} />
					<CourtPaper inHand={inHand} />
					<Part title="What is not done here">
						<p>
							The letter that asks the police for what is missing is not available: this is a matter for the court.
							Nothing about this person can be deleted while the paper is recorded as the court’s.
						</p>
					</Part>
				</>
			) : (
				<Letters inHand={inHand} />
			)}
			<Part title="If this is the wrong page">
				<p>
					It was put here by what was answered about the paper. Put it right with a reason; both entries stay in the
					history.{' '}
				</p>
				<LinkButton onClick={onLane}>Put it in another lane</LinkButton>
			</Part>
		</>
	)
}

const toClient: readonly LetterKind[] = ['client', 'child-sheet', 'client-receipt', 'client-order']

/** The letters of a lane that is not the police's own: the neutral one, or the conversation with the client. */
function Letters({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, letters } = inHand.view
	const asked = onlyClientAsked(currentVersion(subject).answers)
	// The client was asked, not the service: only what is written to the client belongs here.
	const fitting = letters.filter(({ kind }) => !asked || toClient.includes(kind))
	const ready = fitting.filter(({ blockedBecause }) => !blockedBecause)
	return (
		<Part title={asked ? 'For the conversation with the client' : 'What to send'}>
			{asked ? (
				<p>
					No letter goes to the police: they have not asked the service. What helps the client is a conversation, and
					the plain sheet that says what they may choose.
				</p>
			) : (
				<p>
					The neutral letter says that the request arrived, neither confirms nor denies that the person is or was a
					client, and cites no rule that does not apply.
				</p>
			)}
			{ready.length > 0 ? (
				<ul>
					{ready.map(({ kind }) => (
						<li key={kind}>
							<Link href={paths.request(subject.id, 'letters')}>{letterTitle(kind)}</Link>
						</li>
					))}
				</ul>
			) : (
				<p>
					<Link href={paths.request(subject.id, 'letters')}>See which letters there are, and why others wait</Link>
				</p>
			)}
		</Part>
	)
}

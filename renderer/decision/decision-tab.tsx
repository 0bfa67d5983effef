import { useState } from 'react'
import { Link } from 'wouter'
import {
	article6Bases,
	article9Conditions,
	decisionKinds,
	decisionWords,
	groundsToDepart,
	isDisclosing,
	mayGive,
	schedule1Conditions,
	wishesWords,
} from '../../domain/index.ts'
import { caseworkStyles, EntryList, Part, RecordedBy, Recorder } from '../casework/index.ts'
import { Notice, StatusTag, SummaryList } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { DecideForm } from './decide-form.tsx'
import { ProposeForm } from './propose-form.tsx'

const titleOf = (list: readonly { id: string; title: string; cite?: string }[], id: string) => {
	const found = list.find((each) => each.id === id)
	return found ? [found.title, found.cite].filter(Boolean).join('. ') : ''
}

/** The ladder, who proposed what, and what was decided on which basis. A therapist proposes; the clinical lead decides. */
export function DecisionTab({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { proposals, decision, decisions, wishes } = subject.work
	const version = subject.versions.length
	const earlier = decisions.filter((each) => each.seq !== decision?.seq)
	const lastWish = wishes.at(-1)
	const { status } = useSession()
	const [drafted, setDrafted] = useState<(typeof decisionKinds)[number]>()
	const lastProposal = proposals.filter((each) => each.version === version).at(-1)
	return (
		<>
			<Part title="What was decided">
				{decision ? (
					<>
						<p>
							<StatusTag tone={isDisclosing(decision.decision) ? 'info' : 'plain'}>
								{decisionWords[decision.decision].title}
							</StatusTag>
						</p>
						<SummaryList
							rows={[
								{ key: 'reasons', term: 'Reasons', value: decision.reasons },
								...(isDisclosing(decision.decision)
									? [
											{ key: 'covers', term: 'What is given', value: decision.covers },
											{ key: 'a6', term: 'Article 6 basis', value: titleOf(article6Bases, decision.article6) },
											{
												key: 'a9',
												term: 'Article 9 condition',
												value: [
													titleOf(article9Conditions, decision.article9),
													titleOf(schedule1Conditions, decision.schedule1),
												]
													.filter(Boolean)
													.join('; '),
											},
											{
												key: 'ground',
												term: 'Ground for departing from confidence',
												value: titleOf(groundsToDepart, decision.ground),
											},
										]
									: []),
								{
									key: 'status',
									term: 'May the asker be told whether the person is or was a client?',
									value: decision.confirmStatus ? 'Yes' : 'No',
								},
							]}
						/>
						<p>
							<RecordedBy inHand={inHand} entry={decision} />
						</p>
						{isDisclosing(decision.decision) ? (
							mayGive(subject, status) ? (
								<Notice tone="warn" title="It cannot go out yet">
									{mayGive(subject, status) ?? ''}
								</Notice>
							) : (
								<p>
									<Link href={paths.request(subject.id, 'release')}>Prepare what goes out</Link>
								</p>
							)
						) : (
							<p>
								<Link href={paths.request(subject.id, 'letters')}>Write the letter</Link>
							</p>
						)}
					</>
				) : (
					<p>
						Nothing yet{version > 1 ? ` on version ${version} of the request` : ''}. The law sets no date for it, and
						nobody decides it alone: talk to a supervisor first.
					</p>
				)}
				<Recorder
					name="decision.make"
					label={decision ? 'Decide anew' : 'Decide'}
					what="To decide"
					primary={lastProposal !== undefined && !decision}
				>
					{(close) => <DecideForm inHand={inHand} onClose={close} proposed={lastProposal?.decision ?? drafted} />}
				</Recorder>
			</Part>
			<Part title="What was proposed">
				<EntryList inHand={inHand} label="Proposals" entries={proposals}>
					{({ decision: kind, reasons, version: of }) => (
						<>
							<p>
								<strong>{decisionWords[kind].title}</strong>
								{of === version ? '' : ` (for version ${of})`}
							</p>
							<p>{reasons}</p>
						</>
					)}
				</EntryList>
				<Recorder name="decision.propose" label="Propose" what="To propose">
					{(close) => (
						<ProposeForm
							inHand={inHand}
							onClose={(kind) => {
								setDrafted(kind)
								close()
							}}
						/>
					)}
				</Recorder>
			</Part>
			<Part title="The ladder: from the least to the most">
				<p>Start at the top, and go down only as far as the final request makes necessary.</p>
				<ol>
					{decisionKinds.map((kind) => (
						<li key={kind}>
							<strong>{decisionWords[kind].title}.</strong> {decisionWords[kind].explains}
						</li>
					))}
				</ol>
				<p>
					What the client wants:{' '}
					{lastWish ? (
						<>
							<strong>{wishesWords[lastWish.wishes].toLowerCase()}</strong>
							{lastWish.limits ? ` (${lastWish.limits})` : ''}
						</>
					) : (
						'not recorded yet'
					)}
					. It counts for much, and it does not decide by itself.
				</p>
			</Part>
			{earlier.length > 0 ? (
				<Part title="Earlier decisions">
					<EntryList inHand={inHand} label="Earlier decisions" entries={earlier}>
						{({ decision: kind, reasons, version: of }) => (
							<>
								<p>
									<strong>{decisionWords[kind].title}</strong> (version {of})
								</p>
								<p>{reasons}</p>
							</>
						)}
					</EntryList>
				</Part>
			) : null}
			<p className={caseworkStyles.quiet} style={{ marginBlockStart: '1.5rem' }}>
				This page records a decision and its reasons. It does not make one, and it is not legal advice.
			</p>
		</>
	)
}

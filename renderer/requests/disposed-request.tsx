import { Part } from '../casework/index.ts'
import { MomentText, Notice, PageHeading, RefusalNotice, SummaryList } from '../components/index.ts'
import type { CaseInHand } from './use-case.ts'

/** A request that was disposed of: who decided it, when, and what is left. Nothing can be done with it. */
export function DisposedRequest({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people, skeleton } = inHand.view
	const { disposed } = subject.work
	if (!disposed) return null
	const name = (id: string) => people[id] ?? 'Somebody'
	return (
		<>
			<PageHeading
				focusKey={`${subject.id} disposed`}
				title={`Request ${subject.reference}, disposed of`}
				caption="Disposed of: nothing of what it said is left"
			>
				{subject.reference}
			</PageHeading>
			<RefusalNotice refusal={inHand.refusal} />
			<Notice title="What this request said is gone">
				Its papers, answers, letters and notes were deleted for good when its time of keeping was over. The skeleton of
				its history stays, so that nobody can say that there was no request, or that it was hidden.
			</Notice>
			<div style={{ marginBlockStart: '2rem' }}>
				<Part title="Who decided it">
					<SummaryList
						rows={[
							{ key: 'proposed', term: 'Proposed by', value: name(disposed.proposedBy) },
							{ key: 'decided', term: 'Decided by', value: name(disposed.by) },
							{ key: 'at', term: 'When', value: <MomentText at={disposed.at} /> },
						]}
					/>
				</Part>
				<Part title="What is left">
					<SummaryList
						rows={[
							...(skeleton && skeleton.entries > 0
								? [
										{
											key: 'entries',
											term: 'In the history',
											value: (
												<>
													{skeleton.entries} {skeleton.entries === 1 ? 'entry' : 'entries'}, from{' '}
													<MomentText at={skeleton.from} /> to <MomentText at={skeleton.to} />: when, who, and what kind
													of change. Nothing of what was written.
												</>
											),
										},
									]
								: []),
							{
								key: 'year',
								term: 'For the year',
								value: disposed.figures
									? 'Closed values only, by month: what kind of body asked, what the request showed, what came of it. No name, no client, no force, no day and no words. Without them, a year given out before could be subtracted from the same year given out later, and would show this one request.'
									: 'Nothing: it was disposed of before such values were kept, so no year counts it any more.',
							},
						]}
					/>
				</Part>
			</div>
		</>
	)
}

import { Button, Tabs } from '@mantine/core'
import { useCallback, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { currentVersion, type Evidence, laneWords, outcomeWords, versionInWords } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { RequestVisit } from '../casework/index.ts'
import { ClientTab } from '../client/client-tab.tsx'
import { DropAnywhere } from '../components/drop-place.tsx'
import { DateText, Loading, MomentText, PageHeading, RefusalNotice, StatusTag } from '../components/index.ts'
import { DecisionTab } from '../decision/decision-tab.tsx'
import { FindingsTab } from '../findings/findings-tab.tsx'
import { FirstScreen, firstScreenTitle, guidanceOf, hasFirstScreen } from '../lanes/first-screen.tsx'
import { LettersTab } from '../letters/letters-tab.tsx'
import { giveFiles } from '../log-request/handover.ts'
import { requestFiles } from '../log-request/request-files.ts'
import { ReleaseTab } from '../release/release-tab.tsx'
import { paths, type RequestTab, requestTabs } from '../routes.ts'
import { SearchesTab } from '../searches/searches-tab.tsx'
import { useSession } from '../session.tsx'
import { AlikeRequests } from '../work/alike-requests.tsx'
import { WorkTab } from '../work/work-tab.tsx'
import { BegunForms } from './begun-forms.tsx'
import { DisposedRequest } from './disposed-request.tsx'
import { RequestDocuments } from './request-documents.tsx'
import { RequestFacts } from './request-facts.tsx'
import { RequestHistory } from './request-history.tsx'
import { ChangeLane, LaneHistory } from './request-lane.tsx'
import { RequestNotes } from './request-notes.tsx'
import classes from './request-page.module.css'
import { type PaperShown, paperOf, RequestPaper } from './request-paper.tsx'
import { RequestTabs } from './request-tabs.tsx'
import { RequestTasks } from './request-tasks.tsx'
import { SetWaiting } from './request-waiting.tsx'
import { waitingWords } from './request-words.ts'
import { type CaseInHand, useCase } from './use-case.ts'

const tabWords: Record<Exclude<RequestTab, 'start'>, string> = {
	findings: 'Findings',
	letters: 'Letters',
	client: 'Client',
	searches: 'Searches',
	decision: 'Decision',
	release: 'Release',
	documents: 'Papers',
	work: 'Work',
	notes: 'Notes',
	history: 'History',
}

const dateWords = {
	police: 'the date police ask for; the Act sets none',
	ours: 'our own promise to write',
	court: 'the court’s date',
} as const

/** A request: how it stands, what there is to do, and its parts. */
export default function RequestPage() {
	const { id = '', tab } = useParams<{ id: string; tab?: string }>()
	const { inHand, refusal } = useCase(id)
	if (inHand?.view.case.work.disposed) return <DisposedRequest inHand={inHand} />
	if (inHand) {
		return (
			<RequestVisit requestId={id}>
				<OpenRequest inHand={inHand} asked={tab} />
			</RequestVisit>
		)
	}
	if (!refusal) return <Loading>Opening the request…</Loading>
	return (
		<>
			<PageHeading>Request</PageHeading>
			<RefusalNotice refusal={refusal} />
		</>
	)
}

function NextDate({ inHand }: { inHand: CaseInHand }) {
	const { nextDate, nextDateIs } = inHand.view.row
	const { waiting } = inHand.view.case
	const { today } = useSession().status
	if (!nextDate) return <>None</>
	return (
		<>
			<DateText date={nextDate} />
			{nextDateIs && `, ${dateWords[nextDateIs]}`}
			{nextDateIs && nextDateIs !== 'police' && nextDate < today ? (
				<>
					{' '}
					<StatusTag tone="alert">This day has passed</StatusTag>
				</>
			) : null}
			{nextDateIs === 'police' && waiting === 'police' && ' (waiting for the police)'}
		</>
	)
}

function OpenRequest({ inHand, asked }: { inHand: CaseInHand; asked?: string }) {
	const { case: subject, standing, tasks, timeline } = inHand.view
	const { closed } = subject.work
	const [, go] = useLocation()
	const [paper, setPaper] = useState<PaperShown>()
	const [changingLane, setChangingLane] = useState(false)
	const [settingTurn, setSettingTurn] = useState(false)
	const start = useCommand('draft.start')
	const version = currentVersion(subject)
	const tabs = requestTabs.filter((each) => each !== 'start' || hasFirstScreen(subject))
	// A lane of its own opens on its own first screen; a police request on its findings.
	const tab = tabs.find((each) => each === asked) ?? tabs[0] ?? 'findings'
	const { fields } = version
	const lane = laneWords[subject.lane]
	const toConfirm = inHand.view.findings.filter(
		({ check, standing: stands }) => stands !== 'not applicable' && inHand.view.unconfirmed.includes(check),
	).length

	const nameOf = (each: RequestTab) => (each === 'start' ? firstScreenTitle(subject) : tabWords[each])
	const choose = (next: RequestTab) => go(paths.request(subject.id, next), { replace: true })
	const showEvidence = useCallback(
		(evidence: Evidence[], about: string) => {
			const document = paperOf(inHand, evidence)
			if (document) setPaper({ document, evidence, about })
		},
		[inHand],
	)
	const revise = async () => {
		const result = await start.run({ how: 'documents', versionOf: subject.id })
		if (result.ok) go(paths.log(result.value.draftId))
	}
	const reviseWith = (files: File[]) => {
		giveFiles(files)
		void revise()
	}
	return (
		<>
			{tab === 'release' ? null : (
				// Pages for a release have a place of their own there, and must not end up among the request's papers.
				<DropAnywhere
					{...requestFiles}
					onFiles={reviseWith}
					words={`Drop the files to log them as version ${version.number + 1} of ${subject.reference}`}
				/>
			)}
			<PageHeading
				focusKey={subject.id}
				title={`Request ${subject.reference}`}
				caption={
					<>
						From {fields.askingBody || 'an asker not recorded'}, received{' '}
						<DateText date={fields.receivedOn ?? ''} none="on a date not known" />
						{subject.receivedAt ? ` at ${subject.receivedAt}` : ', time unknown'}. Handled as:{' '}
						{laneWords[subject.lane].title}.
					</>
				}
				actions={
					<Button variant="default" loading={start.busy} onClick={() => void revise()}>
						Log a revised request
					</Button>
				}
			>
				{subject.reference}
				{(subject.versions.length > 1 || version.revisions) && ` (version ${versionInWords(version)})`}
			</PageHeading>
			<RefusalNotice refusal={inHand.refusal ?? start.refusal} />
			{closed ? (
				<p>
					<StatusTag tone="plain">Closed</StatusTag> on <MomentText at={closed.at} />: {outcomeWords[closed.outcome]}.
				</p>
			) : null}
			{/* Somebody is in danger: what a paper shows of the ordinary rules is not what comes first. */}
			{subject.lane === 'emergency' ? null : <p className={classes.standing}>{standing}</p>}
			{hasFirstScreen(subject) && tab !== 'start' ? (
				<p>
					<StatusTag tone={subject.lane === 'other_request' || subject.lane === 'other_uk_regime' ? 'warn' : 'alert'}>
						{guidanceOf(inHand).title}
					</StatusTag>{' '}
					<Link href={paths.request(subject.id, 'start')}>{firstScreenTitle(subject)}</Link>
				</p>
			) : null}
			{subject.versions.length === 1 && version.revisions ? (
				<p>
					<Link href={paths.versions(subject.id)}>See what was changed since it was logged</Link>
				</p>
			) : null}
			{subject.versions.length > 1 ? (
				<p>
					<Link href={paths.versions(subject.id)}>Compare version {version.number} with what was asked before</Link>
				</p>
			) : null}
			<BegunForms
				requestId={subject.id}
				tabs={tabs}
				nameOf={nameOf}
				onLane={() => setChangingLane(true)}
				onWaiting={() => setSettingTurn(true)}
			/>
			<AlikeRequests inHand={inHand} />
			<Tabs
				value={tab}
				onChange={(next) => {
					const chosen = tabs.find((each) => each === next)
					if (chosen) choose(chosen)
				}}
				keepMounted={false}
			>
				<RequestTabs
					label={`Parts of ${subject.reference}`}
					parts={tabs.map((each) => ({
						tab: each,
						name: nameOf(each),
						...(each === 'findings' && toConfirm > 0 && { waiting: { count: toConfirm, words: 'to confirm' } }),
					}))}
					value={tab}
					onChoose={choose}
				/>
				<div className={classes.body}>
					<div>
						<Tabs.Panel value="start">
							<FirstScreen inHand={inHand} onLane={() => setChangingLane(true)} />
						</Tabs.Panel>
						<Tabs.Panel value="findings">
							<FindingsTab inHand={inHand} onShow={showEvidence} />
						</Tabs.Panel>
						<Tabs.Panel value="letters">
							<LettersTab inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="client">
							<ClientTab inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="searches">
							<SearchesTab inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="decision">
							<DecisionTab inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="release">
							<ReleaseTab inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="work">
							<WorkTab inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="documents">
							<RequestDocuments inHand={inHand} onShow={setPaper} />
							<RequestFacts inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="notes">
							<RequestNotes inHand={inHand} />
						</Tabs.Panel>
						<Tabs.Panel value="history">
							<RequestHistory timeline={timeline} />
						</Tabs.Panel>
					</div>
					<aside className={classes.aside} aria-label="About this request">
						<RequestTasks requestId={subject.id} tasks={tasks} onLane={() => setChangingLane(true)} />
						<section>
							<h2>Where it stands</h2>
							<dl className={classes.facts}>
								<dt>Handled as</dt>
								<dd>
									{lane.title}
									<br />
									<Button
										variant="subtle"
										size="compact-md"
										className={classes.change}
										onClick={() => setChangingLane(true)}
									>
										Change the lane
									</Button>
									<LaneHistory inHand={inHand} />
								</dd>
								<dt>Whose turn</dt>
								<dd>
									{waitingWords[subject.waiting]}
									<br />
									<Button
										variant="subtle"
										size="compact-md"
										className={classes.change}
										onClick={() => setSettingTurn(true)}
									>
										Change whose turn it is
									</Button>
								</dd>
								<dt>Next date</dt>
								<dd>
									<NextDate inHand={inHand} />
								</dd>
								<dt>Asked by</dt>
								<dd>{[fields.requesterRank, fields.requesterName].filter(Boolean).join(' ') || 'not known'}</dd>
								<dt>Their reference</dt>
								<dd>{fields.policeReference || 'none'}</dd>
								<dt>Our client reference</dt>
								<dd>{subject.clientReference || 'none yet'}</dd>
							</dl>
						</section>
					</aside>
				</div>
			</Tabs>
			<RequestPaper requestId={subject.id} shown={paper} onClose={() => setPaper(undefined)} />
			<ChangeLane inHand={inHand} opened={changingLane} onClose={() => setChangingLane(false)} />
			<SetWaiting inHand={inHand} opened={settingTurn} onClose={() => setSettingTurn(false)} />
		</>
	)
}

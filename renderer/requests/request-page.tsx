import { Button, Tabs } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { currentVersion, type Evidence, laneGuidance, laneWords } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { ClientTab } from '../client/client-tab.tsx'
import { DateText, Loading, Notice, PageHeading, RefusalNotice } from '../components/index.ts'
import { FindingsTab } from '../findings/findings-tab.tsx'
import { LettersTab } from '../letters/letters-tab.tsx'
import { AlikeList } from '../log-request/alike-notice.tsx'
import { paths, type RequestTab, requestTabs } from '../routes.ts'
import { RequestDocuments } from './request-documents.tsx'
import { RequestFacts } from './request-facts.tsx'
import { RequestHistory } from './request-history.tsx'
import { ChangeLane } from './request-lane.tsx'
import { RequestNotes } from './request-notes.tsx'
import classes from './request-page.module.css'
import { type PaperShown, paperOf, RequestPaper } from './request-paper.tsx'
import { RequestTasks } from './request-tasks.tsx'
import { SetWaiting } from './request-waiting.tsx'
import { waitingWords } from './request-words.ts'
import { type CaseInHand, useCase } from './use-case.ts'

const tabWords: Record<RequestTab, string> = {
	findings: 'Findings',
	letters: 'Letters',
	client: 'Client',
	documents: 'Papers',
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
	if (inHand) return <OpenRequest inHand={inHand} tab={requestTabs.find((each) => each === tab) ?? 'findings'} />
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
	if (!nextDate) return <>None</>
	return (
		<>
			<DateText date={nextDate} />
			{nextDateIs && `, ${dateWords[nextDateIs]}`}
			{nextDateIs === 'police' && waiting === 'police' && ' (waiting for the police)'}
		</>
	)
}

function OpenRequest({ inHand, tab }: { inHand: CaseInHand; tab: RequestTab }) {
	const { case: subject, standing, tasks, timeline, alike } = inHand.view
	const [, go] = useLocation()
	const [paper, setPaper] = useState<PaperShown>()
	const [changingLane, setChangingLane] = useState(false)
	const [settingTurn, setSettingTurn] = useState(false)
	const start = useCommand('draft.start')
	const version = currentVersion(subject)
	const { fields, answers } = version
	const lane = laneWords[subject.lane]
	const toConfirm = inHand.view.findings.filter(
		({ check, standing: stands }) => stands !== 'not applicable' && inHand.view.unconfirmed.includes(check),
	).length

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
	return (
		<>
			<PageHeading
				focusKey={subject.id}
				title={`Request ${subject.reference}`}
				caption={
					<>
						From {fields.askingBody || 'an asker not recorded'}, received{' '}
						<DateText date={fields.receivedOn ?? ''} none="on a date not known" />
						{subject.receivedAt ? ` at ${subject.receivedAt}` : ', time unknown'}
					</>
				}
				actions={
					<Button variant="default" loading={start.busy} onClick={() => void revise()}>
						Log a revised request
					</Button>
				}
			>
				{subject.reference}
				{subject.versions.length > 1 && ` (version ${version.number})`}
			</PageHeading>
			<RefusalNotice refusal={inHand.refusal ?? start.refusal} />
			<p className={classes.standing}>{standing}</p>
			{subject.lane !== 'vir' && (
				<Notice
					tone={subject.lane === 'other_request' || subject.lane === 'other_uk_regime' ? 'warn' : 'alert'}
					title={laneGuidance(subject.lane, answers, fields.askingBody).title}
				>
					<ul>
						{laneGuidance(subject.lane, answers, fields.askingBody).says.map(({ text }) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</Notice>
			)}
			<AlikeList alike={alike} />
			<div className={classes.body}>
				<Tabs
					value={tab}
					onChange={(next) => {
						const chosen = requestTabs.find((each) => each === next)
						if (chosen) go(paths.request(subject.id, chosen), { replace: true })
					}}
					keepMounted={false}
				>
					<Tabs.List mb="lg" aria-label={`Parts of ${subject.reference}`}>
						{requestTabs.map((each) => (
							<Tabs.Tab key={each} value={each}>
								{tabWords[each]}
								{each === 'findings' && toConfirm > 0 && ` (${toConfirm} to confirm)`}
							</Tabs.Tab>
						))}
					</Tabs.List>
					<Tabs.Panel value="findings">
						<FindingsTab inHand={inHand} onShow={showEvidence} />
					</Tabs.Panel>
					<Tabs.Panel value="letters">
						<LettersTab inHand={inHand} />
					</Tabs.Panel>
					<Tabs.Panel value="client">
						<ClientTab inHand={inHand} />
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
				</Tabs>
				<aside className={classes.aside} aria-label="About this request">
					<RequestTasks requestId={subject.id} tasks={tasks} onLane={() => setChangingLane(true)} />
					<section>
						<h2>Where it stands</h2>
						<dl className={classes.facts}>
							<dt>Handled as</dt>
							<dd>
								{lane.title}
								<br />
								<Button variant="subtle" size="compact-md" px={0} onClick={() => setChangingLane(true)}>
									Change the lane
								</Button>
							</dd>
							<dt>Whose turn</dt>
							<dd>
								{waitingWords[subject.waiting]}
								<br />
								<Button variant="subtle" size="compact-md" px={0} onClick={() => setSettingTurn(true)}>
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
							<dd>{subject.clientReference}</dd>
						</dl>
					</section>
				</aside>
			</div>
			<RequestPaper requestId={subject.id} shown={paper} onClose={() => setPaper(undefined)} />
			<ChangeLane inHand={inHand} opened={changingLane} onClose={() => setChangingLane(false)} />
			<SetWaiting inHand={inHand} opened={settingTurn} onClose={() => setSettingTurn(false)} />
		</>
	)
}

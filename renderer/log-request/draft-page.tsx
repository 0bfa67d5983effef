import { Button, Group } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import {
	type Answers,
	answerWords,
	type Draft,
	defaultOwnChoices,
	type Evidence,
	routeLane,
} from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import type { AppCommand } from '../commands/command.ts'
import { usePageCommands } from '../commands/command-keys.ts'
import { DropAnywhere } from '../components/drop-place.tsx'
import {
	announce,
	Confirm,
	ErrorSummary,
	Notice,
	PageHeading,
	RefusalNotice,
	TextAreaField,
} from '../components/index.ts'
import { Panes } from '../components/panes.tsx'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { CarryFindings } from '../versions/carry-findings.tsx'
import { AcceptBar, NotAccepted } from './accept-bar.tsx'
import { AlikeNotice } from './alike-notice.tsx'
import { AnswersPart } from './answers-part.tsx'
import { arrivalTime } from './arrival-time.ts'
import { isAnswer, isField, papersDiffer } from './candidates.ts'
import { acceptable, answersSoFar, contentToLog, problemsOf, waiting } from './draft-content.ts'
import { fieldId } from './field-row.tsx'
import { fieldWords, isRequired } from './field-words.ts'
import { FieldsPane, focusNextOpen } from './fields-pane.tsx'
import { takeFiles } from './handover.ts'
import { LaneNotice, LaneQuestions } from './lane-part.tsx'
import classes from './log-request.module.css'
import { PaperPane } from './paper-pane.tsx'
import { PaperProblem, problemOf } from './paper-problem.tsx'
import { ReadingPanel } from './reading-panel.tsx'
import { requestFiles } from './request-files.ts'
import { useDraft } from './use-draft.ts'
import { useReading } from './use-reading.ts'

const nothing: Evidence[] = []

function nameInWords(name: string): string {
	if (isField(name)) return fieldWords[name].label
	return isAnswer(name) ? answerWords[name].question : ''
}

/** A draft being made into a request: the paper on one side, what it says on the other. */
export function DraftPage({ draft }: { draft: Draft }) {
	const { draftId } = draft
	const { settings, status, own, changeOwn } = useSession()
	const [, go] = useLocation()
	const { content, papers, candidates, edits, acceptSaid, autosave, finished, undoable, undo } = useDraft(draft)
	const reading = useReading(draftId, edits.putPaper)
	const [focused, setFocused] = useState<string>()
	const [kept, setKept] = useState<string[]>([])
	const [attempt, setAttempt] = useState(0)
	const [discarding, setDiscarding] = useState(false)
	const log = useCommand('request.log')
	const discard = useCommand('draft.discard')

	const { addFiles } = reading
	useEffect(() => {
		const files = takeFiles()
		if (files.length > 0) void addFiles(files)
	}, [addFiles])

	// The time of the message is offered with its date, once, and can be changed.
	const receivedOn = content.fields.receivedOn ?? ''
	const timed = useRef(content.receivedAt !== '')
	useEffect(() => {
		if (timed.current || !receivedOn) return
		const receivedAt = arrivalTime(papers, receivedOn)
		if (!receivedAt) return
		timed.current = true
		edits.change((before) => (before.receivedAt ? before : { ...before, receivedAt }))
	}, [receivedOn, papers, edits])

	const answers = useMemo<Answers>(
		() => ({
			service_nation: settings.serviceNation,
			recipient_counselling: settings.providesCounselling,
			...answersSoFar(content, candidates),
		}),
		[content, candidates, settings],
	)
	const lane = content.lane ?? routeLane(answers)
	const evidence = useMemo(() => {
		if (!focused || !(isField(focused) || isAnswer(focused))) return nothing
		return (
			content.evidence[focused] ??
			candidates[focused]?.flatMap((each) => (each.evidence?.quote ? [each.evidence] : [])) ??
			nothing
		)
	}, [focused, content.evidence, candidates])

	const ready = acceptable(content, candidates)
	const undecided = waiting(content, candidates)
	const takeAll = useCallback(() => {
		acceptSaid()
		announce(ready.length === 0 ? 'There is nothing left to accept' : `${ready.length} suggestions accepted`)
		focusNextOpen('', true)
	}, [acceptSaid, ready.length])

	const perform = useRef(takeAll)
	useEffect(() => {
		perform.current = takeAll
	})
	usePageCommands(
		useMemo<AppCommand[]>(
			() => [
				{
					id: 'accept-said',
					label: 'Accept all that the paper says',
					group: 'This page',
					shortcut: { key: 'enter', mod: true },
					perform: () => perform.current(),
				},
			],
			[],
		),
	)

	const problems = useMemo(() => problemsOf(content, candidates), [content, candidates])
	const errors = attempt > 0 ? problems : []

	const submit = async () => {
		if (problems.length > 0) return setAttempt(attempt + 1)
		await autosave.flush()
		const result = await log.run({ draftId, content: contentToLog(content, candidates) })
		if (!result.ok) return
		finished()
		announce(`Logged as ${result.value.reference}`)
		go(paths.request(result.value.requestId), { replace: true })
	}
	const throwAway = async () => {
		const result = await discard.run({ draftId })
		if (!result.ok) return
		finished()
		go(paths.list, { replace: true })
	}

	const phone = content.how === 'phone'
	const read = papers.some((paper) => paper.read && !paper.problem)
	const busy = reading.current !== undefined
	return (
		<>
			<PageHeading
				title="Log a request"
				caption={draft.versionOf ? 'A new version of a request that is already in the register' : undefined}
				actions={
					<Button variant="default" onClick={() => setDiscarding(true)}>
						Discard this draft
					</Button>
				}
			>
				{draft.versionOf ? 'Log a revised request' : phone ? 'Log a phone call' : 'Log a request'}
			</PageHeading>
			<ErrorSummary
				attempt={attempt}
				errors={errors.map(({ name, says }) => ({ field: fieldId(name), message: says }))}
			/>
			<RefusalNotice refusal={log.refusal ?? discard.refusal} />
			<LaneNotice
				lane={lane}
				answers={answers}
				askingBody={content.fields.askingBody ?? candidates.askingBody?.[0]?.value ?? ''}
			/>
			<ReadingPanel
				current={reading.current}
				waiting={reading.waiting}
				failed={reading.failed}
				onStop={reading.stop}
				onForget={reading.forget}
			/>
			{papers
				.filter((paper) => problemOf(paper) && !kept.includes(paper.documentId))
				.map((paper) => (
					<PaperProblem
						key={paper.documentId}
						draftId={draftId}
						paper={paper}
						readAgain={reading.readAgain}
						onDropped={edits.dropPaper}
						onKept={(id) => setKept([...kept, id])}
					/>
				))}
			{papersDiffer(candidates.askingBody) && papersDiffer(candidates.policeReference) && !draft.versionOf ? (
				<Notice tone="warn" title="These papers may be two requests">
					They name different askers and different references. If they are two requests, discard this draft and log each
					by itself: they stay apart in the register.
				</Notice>
			) : null}
			<Panes
				label="Width of the paper"
				usual={defaultOwnChoices.panes.logging}
				share={own.panes.logging}
				onShare={(logging) => changeOwn({ panes: { ...own.panes, logging } })}
			>
				<PaperPane
					phone={phone}
					papers={papers}
					evidence={evidence}
					about={focused ? nameInWords(focused) : undefined}
					busy={busy}
					onFiles={addFiles}
				/>
				<div className={classes.fields}>
					<AcceptBar
						ready={ready.length}
						guesses={undecided.filter((name) => candidates[name]?.length === 1).length}
						choices={undecided.filter((name) => (candidates[name]?.length ?? 0) > 1).length}
						some={content.decided.length > 0}
						onAccept={takeAll}
						undoable={undoable}
						onUndo={() => {
							undo()
							announce('Undone')
						}}
					/>
					<FieldsPane
						content={content}
						candidates={candidates}
						edits={edits}
						read={read}
						focused={focused}
						today={status.today}
						onFocusName={setFocused}
						errors={Object.fromEntries(errors.map(({ name, says }) => [name, says]))}
					/>
					<LaneQuestions
						content={content}
						answers={answers}
						edits={edits}
						ask={(phone || papers.length > 0) && !busy}
					/>
					<AlikeNotice
						policeReference={content.fields.policeReference ?? ''}
						clientReference={content.clientReference}
						receivedOn={receivedOn || status.today}
					/>
					<AnswersPart
						content={content}
						answers={answers}
						candidates={candidates}
						edits={edits}
						onFocusName={setFocused}
					/>
					{draft.versionOf ? (
						<CarryFindings
							requestId={draft.versionOf}
							carried={content.carried ?? []}
							onChange={(carried) => edits.change((before) => ({ ...before, carried }))}
						/>
					) : null}
					<div className={classes.foot}>
						{content.note ? (
							<TextAreaField
								id="log-note"
								label="Note that is kept with the request"
								minRows={1}
								maxLength={10_000}
								value={content.note}
								onChange={({ currentTarget: { value: note } }) => edits.change((before) => ({ ...before, note }))}
							/>
						) : null}
						<NotAccepted
							names={[...ready.map(({ field }) => field), ...undecided]
								.filter((name) => isField(name) && !isRequired(name))
								.map(nameInWords)}
						/>
						<Group>
							<Button id="log-this-request" onClick={() => void submit()} loading={log.busy} disabled={busy}>
								{draft.versionOf ? 'Log this version' : 'Log this request'}
							</Button>
							<span role="status">
								{autosave.refusal
									? autosave.refusal.message
									: autosave.state === 'saved'
										? 'Draft kept'
										: 'Keeping the draft…'}
							</span>
						</Group>
					</div>
				</div>
			</Panes>
			<DropAnywhere {...requestFiles} words="Drop the files to add them to this draft" onFiles={addFiles} />
			<Confirm
				opened={discarding}
				title="Discard this draft?"
				confirmLabel="Discard this draft"
				danger
				busy={discard.busy}
				onConfirm={() => void throwAway()}
				onCancel={() => setDiscarding(false)}
			>
				The draft and the copies of its files are deleted from this computer. Nothing was logged.
			</Confirm>
		</>
	)
}

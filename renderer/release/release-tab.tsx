import { Button, Group } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import {
	type AnswerName,
	completeAnswers,
	currentVersion,
	mayGive,
	type Release,
	roleRefusal,
	unfinishedReleases,
} from '../../domain/index.ts'
import { Part, Recorder } from '../casework/index.ts'
import { Notice, StatusTag } from '../components/index.ts'
import { ChangeAnswers } from '../findings/change-answers.tsx'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { CheckForm } from './check-form.tsx'
import { type ChosenFile, forget } from './chosen-file.ts'
import { PrepareForm } from './prepare-form.tsx'
import { ReceiptForm } from './receipt-form.tsx'
import styles from './release.module.css'
import { ReleaseRecord } from './release-record.tsx'
import { stateWords } from './release-words.ts'
import { SealedOnce, SealForm } from './seal-form.tsx'
import { StopForm } from './stop-form.tsx'

/** Files that were chosen on this page, by SHA-256: in memory only, and overwritten when the page is left. */
export type FilesInMemory = Map<string, ChosenFile>

/** Prepare, check by a second person, seal, receipt. The record keeps names, pages and hashes, and never the notes. */
export function ReleaseTab({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const files = useRef<FilesInMemory>(new Map())
	const [told, setTold] = useState<string>()
	const [unfinished] = unfinishedReleases(subject.work)
	const ended = subject.work.releases.filter(({ state }) => state === 'sealed' || state === 'stopped')
	// What went out comes first, with its receipt; another can be prepared below.
	const gone = !unfinished && ended.at(-1)?.state === 'sealed'
	useEffect(() => {
		const chosen = files.current
		return () => {
			forget(chosen.values())
			chosen.clear()
		}
	}, [])
	const forgetFiles = () => {
		forget(files.current.values())
		files.current.clear()
	}
	return (
		<>
			{told !== undefined ? (
				<div className={styles.told}>
					<SealedOnce passphrase={told} onDone={() => setTold(undefined)} />
				</div>
			) : null}
			{unfinished ? (
				<Underway
					inHand={inHand}
					release={unfinished}
					files={files.current}
					onSealed={(passphrase) => {
						forgetFiles()
						setTold(passphrase)
					}}
				/>
			) : gone ? null : (
				<Start inHand={inHand} files={files.current} />
			)}
			{ended.length > 0 ? (
				<Part title={gone ? 'What went out' : 'Earlier releases'}>
					{[...ended].reverse().map((release) => (
						<Part
							key={release.releaseId}
							title={`Release ${subject.work.releases.indexOf(release) + 1} of ${subject.reference}`}
							level={3}
						>
							<ReleaseRecord inHand={inHand} release={release} />
							{release.state === 'sealed' && !release.receipt ? (
								<Recorder name="release.record-receipt" label="Record the receipt">
									{(close) => <ReceiptForm inHand={inHand} release={release} onClose={close} />}
								</Recorder>
							) : null}
						</Part>
					))}
				</Part>
			) : null}
			{gone ? <Start inHand={inHand} files={files.current} again /> : null}
		</>
	)
}

/** What stands in the way of preparing anything, with what can be settled here settled here. */
function Start({ inHand, files, again = false }: { inHand: CaseInHand; files: FilesInMemory; again?: boolean }) {
	const { case: subject } = inHand.view
	const { status } = useSession()
	const answers = completeAnswers(currentVersion(subject).answers)
	const refused = mayGive(subject, status)
	const [asking, setAsking] = useState<AnswerName>()
	const open = answers.contains_third_parties === 'unknown' ? 'contains_third_parties' : undefined
	const settle: AnswerName | undefined =
		refused === undefined
			? open
			: subject.work.decision && answers.requester_verified !== 'yes'
				? 'requester_verified'
				: undefined
	return (
		<Part title={again ? 'Prepare another release' : 'Prepare what goes out'}>
			<p>
				The pages stay where the service keeps its notes. They are read here to be checked and sealed, and are not kept.
				What is kept is a list: what each file goes out as, how many pages it has, and its fingerprint (SHA-256).
			</p>
			{refused ? (
				<Notice tone="warn" title="Nothing can be prepared yet">
					<p>{refused}</p>
					{subject.work.decision ? null : (
						<p>
							<Link href={paths.request(subject.id, 'decision')}>Go to the decision</Link>
						</p>
					)}
				</Notice>
			) : null}
			{asking ? (
				<ChangeAnswers inHand={inHand} names={[asking]} prefix="release" onDone={() => setAsking(undefined)} />
			) : settle ? (
				<>
					{refused ? null : (
						<p>One question first: does what is to go hold anything about other people? Notes often do.</p>
					)}
					<Button variant="default" onClick={() => setAsking(settle)}>
						{settle === 'requester_verified' ? 'Record the call-back' : 'Answer whether it is about other people too'}
					</Button>
				</>
			) : null}
			{refused || settle ? null : (
				<Recorder name="release.prepare" label="Prepare a release" what="To prepare a release" primary={!again}>
					{(close) => <PrepareForm inHand={inHand} files={files} onClose={close} />}
				</Recorder>
			)}
		</Part>
	)
}

function Underway({
	inHand,
	release,
	files,
	onSealed,
}: {
	inHand: CaseInHand
	release: Release
	files: FilesInMemory
	onSealed: (passphrase: string) => void
}) {
	const { case: subject, people } = inHand.view
	const { person, status } = useSession()
	const { label, tone } = stateWords[release.state]
	const refused = mayGive(subject, status)
	const preparer = people[release.prepared.by] ?? 'Somebody'
	const sealer = roleRefusal('decision.make', person.role)
	return (
		<>
			<Part title="What is to go out">
				<p>
					<StatusTag tone={tone}>{label}</StatusTag>
				</p>
				{refused ? (
					<Notice tone="alert" title="It cannot go out as things stand">
						{refused}
					</Notice>
				) : null}
				<ReleaseRecord
					inHand={inHand}
					release={release}
					blind={release.state === 'prepared' && release.prepared.by !== person.id}
				/>
			</Part>
			{release.state === 'prepared' ? (
				<Part title="The second person’s check">
					{release.prepared.by === person.id ? (
						<Notice title="You prepared this release">
							A second person has to open and check it: lock Threshold, and let a colleague unlock it with their own
							passphrase.
						</Notice>
					) : (
						<CheckForm inHand={inHand} release={release} files={files} preparer={preparer} />
					)}
				</Part>
			) : (
				<Part title="Seal it">
					{sealer ? (
						<p>The clinical lead seals a release.</p>
					) : (
						<SealForm inHand={inHand} release={release} files={files} onSealed={onSealed} />
					)}
				</Part>
			)}
			<Part title="Stop it">
				<Group>
					<Recorder name="release.stop" label="Stop this release" what="To stop a release">
						{(close) => <StopForm inHand={inHand} release={release} onClose={close} />}
					</Recorder>
				</Group>
			</Part>
		</>
	)
}

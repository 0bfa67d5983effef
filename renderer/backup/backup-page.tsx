import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { AppEvents } from '../../domain/index.ts'
import { useAppEvent, useCommand, useQuery } from '../bridge.ts'
import { Dialog, Loading, MomentText, Notice, PageHeading, RefusalNotice, SummaryList } from '../components/index.ts'
import { LeadPassphrase } from '../people/lead-passphrase.tsx'
import { useSession } from '../session.tsx'
import { FolderWarning } from '../unlock/folder-warning.tsx'
import { ExportEverything } from './export-everything.tsx'

/** Where backups go, when the last good one was made, and one now. */
export default function BackupPage() {
	const { person, status } = useSession()
	const { value: state, refusal, replace } = useQuery('backup.state', {})
	const [making, setMaking] = useState(false)
	const [made, setMade] = useState(false)
	const [progress, setProgress] = useState<AppEvents['progress']>()
	const choose = useCommand('backup.choose-folder')
	const make = useCommand('backup.make')
	useAppEvent('progress', setProgress)
	if (refusal) return <RefusalNotice refusal={refusal} />
	if (!state) return <Loading />
	const isLead = person.role === 'clinical_lead'
	const chooseFolder = async () => {
		const answer = await choose.run({})
		if (answer.ok) replace(answer.value)
	}
	return (
		<>
			<PageHeading>Backup</PageHeading>
			<p>
				A backup is one encrypted file with everything in it. It opens with the passphrases and the recovery code of the
				day it was made, and is read back in full before it counts as made.
			</p>
			<FolderWarning status={status} />
			{state.warnings.map((says) => (
				<Notice key={says} tone="warn">
					{says}
				</Notice>
			))}
			{made ? (
				<Notice tone="good" title="The backup is made and was read back" live>
					Take the disk or stick out and lock it away. One that stays plugged in is lost with the computer.
				</Notice>
			) : null}
			<SummaryList
				rows={[
					{
						key: 'last',
						term: 'Last good backup',
						value: state.lastGoodAt ? <MomentText at={state.lastGoodAt} stands="first" /> : 'None yet',
					},
					{
						key: 'folder',
						term: 'Folder',
						value: state.folder || 'Not chosen yet',
						action:
							isLead && state.folder ? (
								<Button variant="default" size="xs" loading={choose.busy} onClick={chooseFolder}>
									Change the folder
								</Button>
							) : undefined,
					},
					{
						key: 'when',
						term: 'When',
						value:
							'Once a day, after the first unlock. The newest of 7 days, 4 weeks and 12 months are kept; older ones are deleted.',
					},
				]}
			/>
			<RefusalNotice refusal={choose.refusal} />
			{isLead ? null : <p>Only the clinical lead can {state.folder ? 'change' : 'choose'} the folder.</p>}
			<Group mt="md">
				{state.folder ? (
					<Button
						onClick={() => {
							setMade(false)
							setProgress(undefined)
							setMaking(true)
						}}
					>
						Make a backup now
					</Button>
				) : isLead ? (
					<Button loading={choose.busy} onClick={chooseFolder}>
						Choose a folder
					</Button>
				) : null}
			</Group>
			{state.backups.length > 0 ? (
				<>
					<h2>Backups in the folder</h2>
					<p>
						After somebody has left, destroy those that were made before: they still open with that person’s passphrase.
					</p>
					<ul>
						{state.backups.map(({ at, file }) => (
							<li key={file}>
								<MomentText at={at} stands="first" />: {file}
							</li>
						))}
					</ul>
				</>
			) : null}
			<h2>To bring a backup back</h2>
			<p>
				Install Threshold on the new computer, start it, and choose “I have a backup” on its first page. It takes a few
				minutes. A backup is never put over a register that is there.
			</p>
			<ExportEverything />
			<Dialog opened={making} onClose={() => setMaking(false)} title="Make a backup now" closesOutside={false}>
				{make.busy && progress ? (
					<p role="status">
						Step {progress.done + 1} of {progress.total}: {progress.says}.
					</p>
				) : null}
				<LeadPassphrase
					label="Make the backup"
					hint="The backup is signed with your key."
					busy={make.busy}
					perform={(passphrase) => make.run({ passphrase })}
					onDone={(next) => {
						replace(next)
						setMaking(false)
						setMade(true)
					}}
					onCancel={() => setMaking(false)}
				/>
			</Dialog>
		</>
	)
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { PersonRow } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import {
	Dialog,
	LinkButton,
	Loading,
	MomentText,
	Notice,
	PageHeading,
	RefusalNotice,
	StatusTag,
} from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { RecoveryCode } from '../unlock/recovery-code.tsx'
import { AddPerson, roleLabel } from './add-person.tsx'
import { ChangeRole, Remove, Resume, Suspend } from './change-person.tsx'
import { MakeHandOver } from './hand-over.tsx'
import styles from './people.module.css'

type Step = { does: 'add' } | { does: 'role' | 'suspend' | 'resume' | 'remove'; person: PersonRow }

const standingWords = { active: 'Can unlock', suspended: 'Suspended', removed: 'Has left' } as const
const standingTones = { active: 'good', suspended: 'warn', removed: 'plain' } as const

function titleOf(step: Step): string {
	switch (step.does) {
		case 'add':
			return 'Add a person'
		case 'role':
			return `Change the role of ${step.person.name}`
		case 'suspend':
			return `Suspend ${step.person.name}`
		case 'resume':
			return `Let ${step.person.name} back in`
		case 'remove':
			return `Remove ${step.person.name}`
	}
}

/** Who can open the register, and what they do. Only the clinical lead changes it. */
export default function PeoplePage() {
	const { person, settings } = useSession()
	const { value: people, refusal, replace } = useQuery('people.list', {})
	const [step, setStep] = useState<Step>()
	const [said, setSaid] = useState('')
	const [left, setLeft] = useState<{ name: string; code: string }>()
	const [leaver, setLeaver] = useState('')
	if (refusal) return <RefusalNotice refusal={refusal} />
	if (!people) return <Loading />
	const isLead = person.role === 'clinical_lead'
	const leads = people.filter(({ role, standing }) => role === 'clinical_lead' && standing === 'active')
	const finish = (sentence: string) => (next: PersonRow[]) => {
		replace(next)
		setSaid(sentence)
		setStep(undefined)
	}
	const close = () => setStep(undefined)

	return (
		<>
			<PageHeading>People</PageHeading>
			<p>
				Everybody has a passphrase of their own. What somebody does stands in the history under their name, even after
				they have left.
			</p>
			{isLead ? (
				<Button onClick={() => setStep({ does: 'add' })}>Add a person</Button>
			) : (
				<p>Who can open the register is for the clinical lead to change: {leads.map(({ name }) => name).join(', ')}.</p>
			)}
			{said ? (
				<Notice tone="good" live>
					{said}
				</Notice>
			) : null}
			{leaver ? <AfterLeaving name={leaver} /> : null}
			<table className={`${styles.table} stacks`}>
				<thead>
					<tr>
						<th scope="col">Name</th>
						<th scope="col">Role</th>
						<th scope="col">Standing</th>
						<th scope="col">Since</th>
						{isLead ? <th scope="col">Change</th> : null}
					</tr>
				</thead>
				<tbody>
					{people.map((row) => (
						<tr key={row.personId}>
							<th scope="row">{row.name}</th>
							<td data-label="Role">{roleLabel(row.role)}</td>
							<td data-label="Standing">
								<StatusTag tone={standingTones[row.standing]}>{standingWords[row.standing]}</StatusTag>
							</td>
							<td data-label="Since">
								<MomentText at={row.changedAt} stands="first" />
							</td>
							{isLead ? (
								<td data-label="Change">
									<Actions row={row} own={row.personId === person.id} onStep={setStep} />
								</td>
							) : null}
						</tr>
					))}
				</tbody>
			</table>
			<MakeHandOver />
			<Dialog opened={step !== undefined} onClose={close} title={step ? titleOf(step) : ''} wide closesOutside={false}>
				{step?.does === 'add' ? <AddPerson onDone={finish('The new person can unlock now.')} onCancel={close} /> : null}
				{step?.does === 'role' ? (
					<ChangeRole person={step.person} onDone={finish('The role is changed.')} onCancel={close} />
				) : null}
				{step?.does === 'suspend' ? (
					<Suspend person={step.person} onDone={finish(`${step.person.name} is suspended.`)} onCancel={close} />
				) : null}
				{step?.does === 'resume' ? (
					<Resume person={step.person} onDone={finish(`${step.person.name} can unlock again.`)} onCancel={close} />
				) : null}
				{step?.does === 'remove' ? (
					<Remove
						person={step.person}
						onDone={(done) => {
							finish(`${step.person.name} is removed, and the register has a new key.`)(done.people)
							setLeft({ name: step.person.name, code: done.recoveryCode })
						}}
						onCancel={close}
					/>
				) : null}
			</Dialog>
			<Dialog
				opened={left !== undefined}
				onClose={() => setLeft(undefined)}
				title="The new recovery code"
				wide
				closesOutside={false}
			>
				{left ? (
					<RecoveryCode
						code={left.code}
						serviceName={settings.serviceName}
						inDialog
						onConfirmed={() => {
							setLeaver(left.name)
							setLeft(undefined)
						}}
					/>
				) : null}
			</Dialog>
		</>
	)
}

function Actions({ row, own, onStep }: { row: PersonRow; own: boolean; onStep: (step: Step) => void }) {
	if (row.standing === 'removed') return null
	const button = (does: Exclude<Step['does'], 'add'>, label: string) => (
		<LinkButton aria-label={`${label}: ${row.name}`} onClick={() => onStep({ does, person: row })}>
			{label}
		</LinkButton>
	)
	return (
		<div className={styles.actions}>
			{button('role', 'Role')}
			{own ? null : row.standing === 'suspended' ? button('resume', 'Let back in') : button('suspend', 'Suspend')}
			{own ? null : button('remove', 'Remove')}
		</div>
	)
}

/** What is still to do when somebody has gone, because no key change reaches it. */
function AfterLeaving({ name }: { name: string }) {
	const { value: state } = useQuery('backup.state', {})
	return (
		<Notice tone="warn" title={`After ${name} has left`}>
			<ol>
				<li>Destroy the paper with the old recovery code, and trustee sheets made from it: they no longer work.</li>
				<li>
					<Link href={paths.backup}>Make a backup now</Link>. Backups made before today still open with {name}’s old
					passphrase.
				</li>
				<li>
					Then destroy the earlier backups and any other copy of the register’s folder.
					{state && state.backups.length > 0 ? (
						<ul>
							{state.backups.map(({ file }) => (
								<li key={file}>{file}</li>
							))}
						</ul>
					) : null}
				</li>
				<li>Take back keys to the office, the computer’s account, and letters or files that were saved elsewhere.</li>
			</ol>
		</Notice>
	)
}

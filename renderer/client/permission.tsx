import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { britishDate, permissionInForce, unfinishedReleases } from '../../domain/index.ts'
import {
	caseworkStyles,
	EntryList,
	Part,
	Recorder,
	RecordForm,
	useRecordForm,
	useRoleRefusal,
} from '../casework/index.ts'
import {
	announce,
	ChoiceField,
	DateField,
	Notice,
	RefusalNotice,
	StatusTag,
	TextAreaField,
	TextField,
} from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'

/** The client's leave to this service to depart from confidence: scope, recipient, end, and taking it back. */
export function Permission({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const { status } = useSession()
	const { permissions } = subject.work
	const inForce = permissionInForce(subject.work, status.today)
	return (
		<Part title="The client’s permission">
			<p>
				Permission to depart from confidence is more than a wish. It names what may be shared and with whom, and it
				counts only once it is confirmed back: by a signature, or read back to the client by two people.
			</p>
			<EntryList inHand={inHand} label="Permissions" entries={permissions}>
				{(permission) => {
					const expired = permission.expires !== '' && permission.expires < status.today
					return (
						<>
							<p>
								{permission === inForce ? (
									<StatusTag tone="good">In force</StatusTag>
								) : permission.withdrawn ? (
									<StatusTag tone="alert">Taken back</StatusTag>
								) : (
									<StatusTag tone="warn">{expired ? 'Run out' : 'Replaced by a later one'}</StatusTag>
								)}
							</p>
							<p>What may be shared: {permission.scope}</p>
							<p>
								With: {permission.recipient}.{' '}
								{permission.expires ? `Until ${britishDate(permission.expires)}.` : 'No end date.'}{' '}
								{permission.confirmedBy === 'signature'
									? 'Confirmed by signature.'
									: `Read back with ${permission.secondPerson}.`}
							</p>
							{permission.withdrawn?.reason ? <p>Taken back: {permission.withdrawn.reason}</p> : null}
						</>
					)
				}}
			</EntryList>
			{inForce ? <Withdraw inHand={inHand} /> : null}
			<JustWithdrawn inHand={inHand} />
			{inForce ? null : (
				<Recorder name="client.record-permission" label="Record the client’s permission" what="To record permission">
					{(close) => <PermissionForm inHand={inHand} onClose={close} />}
				</Recorder>
			)}
		</Part>
	)
}

/** One click: it stamps the time and stops what has not gone yet. */
function Withdraw({ inHand }: { inHand: CaseInHand }) {
	const refused = useRoleRefusal('client.withdraw-permission')
	const [refusal, setRefusal] = useState<Parameters<typeof RefusalNotice>[0]['refusal']>()
	const unfinished = unfinishedReleases(inHand.view.case.work).length
	if (refused) return <p>{refused}</p>
	const withdraw = async () => {
		const result = await inHand.run('client.withdraw-permission', { reason: '' })
		if (result.ok) announce('The permission is taken back. Every release that was not finished is stopped.')
		else {
			inHand.clearRefusal()
			setRefusal(result.refusal)
		}
	}
	return (
		<div>
			<RefusalNotice refusal={refusal} />
			<Button variant="default" loading={inHand.busy} onClick={() => void withdraw()} aria-describedby="withdraw-says">
				The client takes it back
			</Button>
			<p id="withdraw-says" className={caseworkStyles.quiet} style={{ marginBlockStart: '0.5rem' }}>
				One click records it with the time of day
				{unfinished > 0 ? ' and stops the release that is prepared' : ', and stops anything that is being prepared'}.
			</p>
		</div>
	)
}

function JustWithdrawn({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const [, go] = useLocation()
	const [refusal, setRefusal] = useState<Parameters<typeof RefusalNotice>[0]['refusal']>()
	const last = subject.work.permissions.at(-1)
	if (!last?.withdrawn) return null
	const draft = subject.letters.find(({ letter, state }) => letter.kind === 'withdrawal-note' && state === 'draft')
	const blocked = inHand.view.letters.find(({ kind }) => kind === 'withdrawal-note')?.blockedBecause
	const write = async () => {
		if (draft) return go(paths.letter(subject.id, draft.letterId))
		const result = await inHand.run('letter.start', { kind: 'withdrawal-note' })
		if (result.ok) return go(paths.letter(subject.id, result.value.letterId))
		inHand.clearRefusal()
		setRefusal(result.refusal)
	}
	const stopped = subject.work.releases.filter(({ stopped }) => stopped?.because === 'permission-withdrawn').length
	return (
		<Notice tone="warn" title="The client has taken their permission back">
			<p>
				{stopped > 0
					? 'The release that was prepared is stopped. Nothing goes out on this permission.'
					: 'Nothing goes out on this permission.'}
			</p>
			<RefusalNotice refusal={refusal} />
			{blocked ? (
				<p>The note to the police waits: {blocked}</p>
			) : (
				<Button variant="default" loading={inHand.busy} onClick={() => void write()}>
					Write the note to the police
				</Button>
			)}
		</Notice>
	)
}

function PermissionForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'client.record-permission',
		id: 'permission',
		start: {
			scope: '',
			recipient: '',
			expires: '',
			confirmedBy: '' as 'signature' | 'read-back' | '',
			secondPerson: '',
		},
		problems: ({ scope, recipient, confirmedBy, secondPerson }) => ({
			scope: scope.trim() ? undefined : 'Write down what may be shared',
			recipient: recipient.trim() ? undefined : 'Write down with whom it may be shared',
			confirmedBy: confirmedBy ? undefined : 'Choose how the client confirmed it',
			secondPerson:
				confirmedBy !== 'read-back' || secondPerson.trim() ? undefined : 'Write down who the second person was',
		}),
		given: ({ scope, recipient, expires, confirmedBy, secondPerson }) => ({
			...{ scope: scope.trim(), recipient: recipient.trim(), expires },
			confirmedBy: confirmedBy as 'signature' | 'read-back',
			secondPerson: confirmedBy === 'read-back' ? secondPerson.trim() : '',
		}),
		said: 'Permission recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record the client’s permission" saveLabel="Save the permission" onCancel={onClose}>
			<TextAreaField
				{...form.text('scope')}
				label="What may be shared?"
				hint="As narrow as the client said it: which dates, which pages, which questions"
				minRows={2}
				maxLength={4000}
			/>
			<TextField
				{...form.text('recipient')}
				label="With whom?"
				hint="The person and their force"
				width="wide"
				maxLength={1000}
			/>
			<DateField {...form.date('expires')} label="Until when? (you may leave this empty)" />
			<ChoiceField
				{...form.choice('confirmedBy')}
				label="How did the client confirm it?"
				choices={[
					{ value: 'signature', label: 'They signed it, on our own paper' },
					{ value: 'read-back', label: 'It was read back to them, and two of us heard them agree' },
				]}
			/>
			{form.values.confirmedBy === 'read-back' ? (
				<TextField {...form.text('secondPerson')} label="Name of the second member of staff" maxLength={200} />
			) : null}
		</RecordForm>
	)
}

import { useState } from 'react'
import type { AppEvents, Output, PersonRow, Role } from '../../domain/index.ts'
import { useAppEvent, useCommand } from '../bridge.ts'
import { ChoiceField, Notice } from '../components/index.ts'
import { roleChoices } from './add-person.tsx'
import { LeadPassphrase } from './lead-passphrase.tsx'

interface Change<T> {
	person: PersonRow
	onDone: (answer: T) => void
	onCancel: () => void
}

export function ChangeRole({ person, onDone, onCancel }: Change<PersonRow[]>) {
	const [role, setRole] = useState<Role>(person.role)
	const change = useCommand('people.change-role')
	return (
		<LeadPassphrase
			label="Change the role"
			busy={change.busy}
			perform={(passphrase) => change.run({ personId: person.personId, role, passphrase })}
			onDone={onDone}
			onCancel={onCancel}
		>
			<ChoiceField
				id="new-role"
				label={`What does ${person.name} do from now on?`}
				value={role}
				onChange={(value) => setRole(value as Role)}
				choices={roleChoices}
			/>
		</LeadPassphrase>
	)
}

export function Suspend({ person, onDone, onCancel }: Change<PersonRow[]>) {
	const suspend = useCommand('people.suspend')
	return (
		<>
			<p>
				{person.name} cannot unlock the register until you let them back in. Their name stays beside everything that
				they did. Suspend for a time away; when somebody leaves for good, remove them.
			</p>
			<LeadPassphrase
				label={`Suspend ${person.name}`}
				busy={suspend.busy}
				perform={(passphrase) => suspend.run({ personId: person.personId, passphrase })}
				onDone={onDone}
				onCancel={onCancel}
			/>
		</>
	)
}

export function Resume({ person, onDone, onCancel }: Change<PersonRow[]>) {
	const resume = useCommand('people.resume')
	return (
		<>
			<p>{person.name} can unlock the register again, with the passphrase that they had.</p>
			<LeadPassphrase
				label={`Let ${person.name} back in`}
				busy={resume.busy}
				perform={(passphrase) => resume.run({ personId: person.personId, passphrase })}
				onDone={onDone}
				onCancel={onCancel}
			/>
		</>
	)
}

/** Removal for good: the key of the register changes, which takes a while, and a new recovery code is made. */
export function Remove({ person, onDone, onCancel }: Change<Output<'people.remove'>>) {
	const remove = useCommand('people.remove')
	const [progress, setProgress] = useState<AppEvents['progress']>()
	useAppEvent('progress', setProgress)
	return (
		<>
			<p>
				The register gets a new key. {person.name}’s passphrase, and the recovery code as it is now, open nothing that
				is written from then on. Their name stays beside everything that they did.
			</p>
			<Notice tone="warn" title="Copies made before today stay as they are">
				Whoever still has an earlier copy or backup and a passphrase of that time can read it. Destroy the earlier
				backups once a new one is made, and the paper with the present recovery code.
			</Notice>
			<p>
				The whole register is copied for this, about half a minute for each gigabyte. If the computer stops on the way,
				nothing is lost: the register is then as it was before, and you can do it again.
			</p>
			{remove.busy && progress ? (
				<Notice live title={`Step ${Math.min(progress.done + 1, progress.total)} of ${progress.total}`}>
					{`${progress.says}. Please leave the computer on.`}
				</Notice>
			) : null}
			<LeadPassphrase
				label={`Remove ${person.name} and change the key`}
				busy={remove.busy}
				danger
				perform={(passphrase) => remove.run({ personId: person.personId, passphrase })}
				onDone={onDone}
				onCancel={onCancel}
			/>
		</>
	)
}

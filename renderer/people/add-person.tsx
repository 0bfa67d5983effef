import { useRef, useState } from 'react'
import { type PersonRow, type Role, roles, roleWords } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { ChoiceField, type FieldError, Notice, TextField } from '../components/index.ts'
import { useSession } from '../session.tsx'
import { PassphraseChoice, type PassphraseChoiceHandle } from '../unlock/passphrase-choice.tsx'
import { LeadPassphrase } from './lead-passphrase.tsx'

const roleHints: Record<Role, string> = {
	administrator: 'Logs requests, writes and sends letters that need no clinical view.',
	therapist: 'As an administrator, and records what concerns the client.',
	clinical_lead: 'Decides, releases, changes settings, and says who can open the register.',
}

/** "Clinical lead": where a role stands alone. */
export function roleLabel(role: Role): string {
	return roleWords[role].charAt(0).toUpperCase() + roleWords[role].slice(1)
}

export const roleChoices = roles.map((role) => ({ value: role, label: roleLabel(role), hint: roleHints[role] }))

/** A new person: the clinical lead types the name, the new person their own passphrase, at this computer. */
export function AddPerson({ onDone, onCancel }: { onDone: (people: PersonRow[]) => void; onCancel: () => void }) {
	const { settings } = useSession()
	const choice = useRef<PassphraseChoiceHandle>(null)
	const chosen = useRef<Uint8Array<ArrayBuffer>>(undefined)
	const [name, setName] = useState('')
	const [role, setRole] = useState<Role | ''>('')
	const [errors, setErrors] = useState<FieldError[]>([])
	const add = useCommand('people.add')
	const check = async () => {
		const found: FieldError[] = []
		if (!name.trim()) found.push({ field: 'person-name', message: 'Enter the name of the new person' })
		if (!role) found.push({ field: 'person-role', message: 'Choose what they do' })
		const taken = await choice.current?.take()
		if (taken && 'errors' in taken) found.push(...taken.errors)
		chosen.current = taken && 'bytes' in taken ? taken.bytes : undefined
		setErrors(found)
		return found
	}
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
	return (
		<LeadPassphrase
			label="Add this person"
			busy={add.busy}
			check={check}
			perform={async (passphrase) => {
				const newPassphrase = chosen.current ?? new Uint8Array()
				const answer = await add.run({ name, role: role || 'administrator', newPassphrase, passphrase })
				newPassphrase.fill(0)
				return answer
			}}
			onDone={(people) => {
				choice.current?.clear()
				onDone(people)
			}}
			onCancel={onCancel}
		>
			<TextField
				id="person-name"
				label="Name"
				hint="They type it to unlock, and it stands beside everything that they do."
				value={name}
				onChange={(event) => setName(event.currentTarget.value)}
				maxLength={200}
				error={errorOf('person-name')}
				data-autofocus
			/>
			<ChoiceField
				id="person-role"
				label="What do they do?"
				value={role}
				onChange={(value) => setRole(value as Role)}
				choices={roleChoices}
				error={errorOf('person-role')}
			/>
			<Notice title="Now let the new person type">
				The passphrase is theirs alone. Look away while they type it, or while they write down the one that is made for
				them.
			</Notice>
			<PassphraseChoice
				ref={choice}
				known={[settings.serviceName, name]}
				errors={errors}
				label="Passphrase of the new person"
			/>
		</LeadPassphrase>
	)
}

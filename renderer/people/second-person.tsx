import { type Ref, useState } from 'react'
import { type PersonRow, type Refusal, roleWords } from '../../domain/index.ts'
import { type FieldError, SelectField } from '../components/index.ts'
import { PassphraseField } from '../unlock/passphrase-field.tsx'

/** Fields for a second person who agrees: who, and their own passphrase, typed by them at this computer. */
export function SecondPerson({
	people,
	secondId,
	onSecond,
	passphrase,
	errors,
}: {
	/** Those who may agree. */
	people: readonly PersonRow[]
	secondId: string
	onSecond: (personId: string) => void
	passphrase: Ref<HTMLInputElement>
	errors: readonly FieldError[]
}) {
	const [shown, setShown] = useState(false)
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
	return (
		<>
			<SelectField
				id="second-person"
				label="Who agrees with you?"
				hint="They must be here, and type their own passphrase."
				value={secondId}
				onChange={(event) => onSecond(event.currentTarget.value)}
				data={[
					{ value: '', label: 'Choose a person' },
					...people.map(({ personId, name, role }) => ({ value: personId, label: `${name}, ${roleWords[role]}` })),
				]}
				error={errorOf('second-person')}
			/>
			<PassphraseField
				id="second-passphrase"
				ref={passphrase}
				label="Passphrase of the second person"
				hint="Look away while they type it."
				error={errorOf('second-passphrase')}
				shown={shown}
				onShown={setShown}
			/>
		</>
	)
}

/** What is missing of the second person, for the summary of errors. */
export function secondPersonErrors(secondId: string, passphrase: HTMLInputElement | null): FieldError[] {
	const found: FieldError[] = []
	if (!secondId) found.push({ field: 'second-person', message: 'Choose who agrees with you' })
	if (!passphrase?.value) found.push({ field: 'second-passphrase', message: 'Let the second person type theirs' })
	return found
}

/** Whether a refusal is about the second person: which of their fields. */
export function secondPersonField({ fields }: Refusal): string | undefined {
	if (fields?.includes('secondPassphrase')) return 'second-passphrase'
	return fields?.includes('secondId') ? 'second-person' : undefined
}

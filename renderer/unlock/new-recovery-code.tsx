import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useCommand } from '../bridge.ts'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import styles from './form.module.css'
import { bytesOf, clearField, PassphraseField } from './passphrase-field.tsx'

/** Asks for the passphrase and has a new recovery code made; the old one stops working. */
export function NewRecoveryCode({
	onMade,
	label,
	autoFocus = false,
}: {
	onMade: (code: string) => void
	label: string
	autoFocus?: boolean
}) {
	const passphrase = useRef<HTMLInputElement>(null)
	const [shown, setShown] = useState(false)
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const make = useCommand('vault.new-code')

	const tell = (message: string) => {
		setErrors([{ field: 'code-passphrase', message }])
		setAttempt((before) => before + 1)
	}
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const bytes = bytesOf(passphrase.current)
		if (bytes.length === 0) return tell('Enter your passphrase')
		const answer = await make.run({ passphrase: bytes })
		bytes.fill(0)
		clearField(passphrase.current)
		if (!answer.ok) return tell(answer.refusal.message)
		setErrors([])
		onMade(answer.value.recoveryCode)
	}
	return (
		<form onSubmit={submit} noValidate>
			<ErrorSummary errors={errors} attempt={attempt} />
			<div className={styles.fields}>
				<PassphraseField
					id="code-passphrase"
					ref={passphrase}
					label="Your passphrase"
					error={errors[0]?.message}
					shown={shown}
					autoFocus={autoFocus}
					onShown={setShown}
				/>
			</div>
			<Button type="submit" loading={make.busy}>
				{label}
			</Button>
		</form>
	)
}

import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { Refusal, Result } from '../../domain/index.ts'
import { ErrorSummary, type FieldError } from '../components/index.ts'
import { bytesOf, clearField, PassphraseField } from '../unlock/passphrase-field.tsx'
import styles from './people.module.css'

/** A form that asks for the person's own passphrase before it does what its button says. */
export function LeadPassphrase<T>({
	children,
	label,
	hint = 'It is asked for whenever it changes who can open the register.',
	busy,
	danger = false,
	fieldOf,
	check,
	perform,
	onDone,
	onCancel,
}: {
	/** Further fields, above the passphrase. */
	children?: ReactNode
	/** What the button does, in words. */
	label: string
	/** Under the passphrase: why it is asked for. */
	hint?: string
	busy: boolean
	danger?: boolean
	/** The further field that a refusal is about, where it is not about the passphrase. */
	fieldOf?: (refusal: Refusal) => string | undefined
	/** What is wrong with the further fields. */
	check?: () => FieldError[] | Promise<FieldError[]>
	/** Gives the command. The bytes are overwritten afterwards. */
	perform: (passphrase: Uint8Array<ArrayBuffer>) => Promise<Result<T>>
	onDone: (value: T) => void
	onCancel: () => void
}) {
	const passphrase = useRef<HTMLInputElement>(null)
	const [shown, setShown] = useState(false)
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const found = (await check?.()) ?? []
		const bytes = bytesOf(passphrase.current)
		if (bytes.length === 0) found.push({ field: 'lead-passphrase', message: 'Enter your own passphrase' })
		setErrors(found)
		setAttempt((before) => before + 1)
		if (found.length > 0) return
		const answer = await perform(bytes)
		bytes.fill(0)
		if (!answer.ok) {
			const field = fieldOf?.(answer.refusal) ?? 'lead-passphrase'
			setErrors([{ field, message: answer.refusal.message }])
			setAttempt((before) => before + 1)
			return
		}
		clearField(passphrase.current)
		onDone(answer.value)
	}
	return (
		<form onSubmit={submit} noValidate>
			<ErrorSummary errors={errors} attempt={attempt} />
			<div className={styles.fields}>
				{children}
				<PassphraseField
					id="lead-passphrase"
					ref={passphrase}
					label="Your own passphrase"
					hint={hint}
					error={errors.find(({ field }) => field === 'lead-passphrase')?.message}
					shown={shown}
					onShown={setShown}
					autoFocus={!children}
				/>
			</div>
			<div className={styles.buttons}>
				<Button type="submit" loading={busy} color={danger ? 'red' : undefined}>
					{label}
				</Button>
				<Button variant="default" onClick={onCancel} disabled={busy}>
					Go back
				</Button>
			</div>
		</form>
	)
}

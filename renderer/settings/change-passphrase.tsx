import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useCommand } from '../bridge.ts'
import { announce, ErrorSummary, type FieldError, Notice } from '../components/index.ts'
import { useSession } from '../session.tsx'
import { PassphraseChoice, type PassphraseChoiceHandle } from '../unlock/passphrase-choice.tsx'
import { bytesOf, clearField, PassphraseField } from '../unlock/passphrase-field.tsx'
import styles from './settings.module.css'

/** A new passphrase in place of one's own present one. */
export function ChangePassphrase({ onClose }: { onClose: () => void }) {
	const { person, settings } = useSession()
	const present = useRef<HTMLInputElement>(null)
	const choice = useRef<PassphraseChoiceHandle>(null)
	const [shown, setShown] = useState(false)
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const [changed, setChanged] = useState(false)
	const change = useCommand('vault.change-passphrase')

	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const found: FieldError[] = []
		const passphrase = bytesOf(present.current)
		if (passphrase.length === 0) found.push({ field: 'present-passphrase', message: 'Enter your present passphrase' })
		const taken = await choice.current?.take()
		if (!taken) return
		if ('errors' in taken) found.push(...taken.errors)
		setErrors(found)
		setAttempt((before) => before + 1)
		if (found.length > 0 || 'errors' in taken) return
		const answer = await change.run({ passphrase, newPassphrase: taken.bytes })
		passphrase.fill(0)
		taken.bytes.fill(0)
		clearField(present.current)
		if (!answer.ok) {
			const field = answer.refusal.code === 'weak-passphrase' ? 'new-passphrase' : 'present-passphrase'
			setErrors([{ field, message: answer.refusal.message }])
			return
		}
		choice.current?.clear()
		setChanged(true)
		announce('Your passphrase is changed.')
	}
	if (changed) {
		return (
			<>
				<Notice tone="good" title="Your passphrase is changed">
					Use the new one the next time you unlock. The recovery code stays the same.
				</Notice>
				<Button variant="default" onClick={onClose}>
					Done
				</Button>
			</>
		)
	}
	return (
		<form onSubmit={submit} noValidate>
			<ErrorSummary errors={errors} attempt={attempt} />
			<div className={styles.fields}>
				<PassphraseField
					id="present-passphrase"
					ref={present}
					label="Present passphrase"
					error={errors.find(({ field }) => field === 'present-passphrase')?.message}
					shown={shown}
					autoFocus
					onShown={setShown}
				/>
				<PassphraseChoice
					ref={choice}
					known={[settings.serviceName, person.name]}
					errors={errors}
					label="New passphrase"
				/>
			</div>
			<div className={styles.buttons}>
				<Button type="submit" loading={change.busy}>
					Change my passphrase
				</Button>
				<Button variant="default" onClick={onClose}>
					Keep the present one
				</Button>
			</div>
		</form>
	)
}

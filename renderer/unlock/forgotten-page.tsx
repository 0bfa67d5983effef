import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { Refusal, VaultStatus } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { LinkButton } from '../components/link-button.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import styles from './form.module.css'
import { JoinSheets } from './join-sheets.tsx'
import { PassphraseChoice, type PassphraseChoiceHandle } from './passphrase-choice.tsx'
import { clearField } from './passphrase-field.tsx'
import { tidyCode } from './typed-code.ts'
import { secondsInWords, useWait } from './wait.ts'

/** The box that a refusal is about. */
function fieldOf({ code }: Refusal): string {
	if (code === 'weak-passphrase') return 'new-passphrase'
	return code === 'not-found' ? 'recovery-name' : 'recovery-code'
}

/** The way back in with the recovery code, and a new passphrase at once. */
export function ForgottenPage({
	status,
	onOpen,
	onBack,
}: {
	status: VaultStatus
	onOpen: (status: VaultStatus) => void
	onBack: () => void
}) {
	const code = useRef<HTMLInputElement>(null)
	const name = useRef<HTMLInputElement>(null)
	const choice = useRef<PassphraseChoiceHandle>(null)
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const [wait, startWait] = useWait(status.waitSeconds)
	const recover = useCommand('vault.recover')
	const severalPeople = status.people > 1
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message

	const submit = async (event: FormEvent) => {
		event.preventDefault()
		if (wait > 0) return
		const found: FieldError[] = []
		const typed = tidyCode(code.current?.value ?? '')
		const personName = name.current?.value.trim()
		if (!typed) found.push({ field: 'recovery-code', message: 'Enter the recovery code from your paper' })
		if (severalPeople && !personName) found.push({ field: 'recovery-name', message: 'Enter your name' })
		const taken = await choice.current?.take()
		if (!taken) return
		if ('errors' in taken) found.push(...taken.errors)
		setErrors(found)
		setAttempt((before) => before + 1)
		if (found.length > 0 || 'errors' in taken) return
		const answer = await recover.run({
			code: typed,
			newPassphrase: taken.bytes,
			...(severalPeople ? { personName } : {}),
		})
		taken.bytes.fill(0)
		if (answer.ok) {
			clearField(code.current)
			choice.current?.clear()
			onOpen(answer.value)
			return
		}
		startWait(answer.refusal.waitSeconds ?? 0)
		setErrors([{ field: fieldOf(answer.refusal), message: answer.refusal.message }])
		setAttempt((before) => before + 1)
	}
	return (
		<>
			<ErrorSummary errors={errors} attempt={attempt} />
			<PageHeading title="Forgotten passphrase">Use your recovery code</PageHeading>
			<p>
				It is the code of 8 groups on the paper that was printed or written when Threshold was set up. Everything that
				you have recorded stays as it is.
			</p>
			<form onSubmit={submit} noValidate>
				<div className={styles.fields}>
					<TextField
						id="recovery-code"
						ref={code}
						label="Recovery code"
						hint="Capitals, spaces and hyphens do not matter."
						width="wide"
						maxLength={100}
						error={errorOf('recovery-code')}
					/>
					<JoinSheets
						onJoined={(joined) => {
							if (code.current) code.current.value = joined
						}}
					/>
					{severalPeople ? (
						<TextField
							id="recovery-name"
							ref={name}
							label="Your name"
							hint="As it was when you were added"
							maxLength={200}
							error={errorOf('recovery-name')}
						/>
					) : null}
					<PassphraseChoice ref={choice} known={[]} errors={errors} label="New passphrase" />
				</div>
				{wait > 0 ? (
					<Notice tone="warn">
						<p>
							You can try again in <strong>{secondsInWords(wait)}</strong>.
						</p>
					</Notice>
				) : null}
				<div className={styles.buttons}>
					<Button type="submit" loading={recover.busy} disabled={wait > 0}>
						Unlock with the new passphrase
					</Button>
					<LinkButton onClick={onBack}>Back to unlock</LinkButton>
				</div>
			</form>
			<Notice title="No paper either?">
				Then nobody can open the register, and that is by design. Keep the file as it is, in case the paper turns up.
			</Notice>
		</>
	)
}

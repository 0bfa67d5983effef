import { type FormEvent, lazy, useRef, useState } from 'react'
import type { VaultStatus } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { LinkButton } from '../components/link-button.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PlainButton } from '../components/plain-button.tsx'
import { PlainField } from '../components/plain-field.tsx'
import { FolderWarning } from './folder-warning.tsx'
import styles from './form.module.css'
import { bytesOf, clearField, PassphraseField } from './passphrase-field.tsx'
import { PlainPage } from './plain-page.tsx'
import { TryPractice } from './try-practice.tsx'
import { secondsInWords, useWait } from './wait.ts'

const ForgottenPage = lazy(() => import('./forgotten.tsx'))

/** The locked app: one box, one button, and a way on for somebody who has forgotten. */
export function UnlockPage({
	status,
	onTry,
	onOpen,
}: {
	status: VaultStatus
	/** A passphrase is being tried. */
	onTry: () => void
	onOpen: (status: VaultStatus) => void
}) {
	const [forgotten, setForgotten] = useState(false)
	return (
		<PlainPage>
			{forgotten ? (
				<ForgottenPage status={status} onOpen={onOpen} onBack={() => setForgotten(false)} />
			) : (
				<>
					<UnlockForm status={status} onTry={onTry} onOpen={onOpen} onForgotten={() => setForgotten(true)} />
					<TryPractice />
				</>
			)}
		</PlainPage>
	)
}

function UnlockForm({
	status,
	onTry,
	onOpen,
	onForgotten,
}: {
	status: VaultStatus
	onTry: () => void
	onOpen: (status: VaultStatus) => void
	onForgotten: () => void
}) {
	const name = useRef<HTMLInputElement>(null)
	const passphrase = useRef<HTMLInputElement>(null)
	const [shown, setShown] = useState(false)
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const [wait, startWait] = useWait(status.waitSeconds)
	const unlock = useCommand('vault.unlock')
	const severalPeople = status.people > 1
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message

	const tell = (found: FieldError[]) => {
		setErrors(found)
		setAttempt((before) => before + 1)
	}
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		if (wait > 0) return
		const found: FieldError[] = []
		const personName = name.current?.value.trim()
		if (severalPeople && !personName) found.push({ field: 'unlock-name', message: 'Enter your name' })
		const bytes = bytesOf(passphrase.current)
		if (bytes.length === 0) found.push({ field: 'unlock-passphrase', message: 'Enter your passphrase' })
		if (found.length > 0) return tell(found)
		onTry()
		const answer = await unlock.run({ passphrase: bytes, ...(severalPeople ? { personName } : {}) })
		bytes.fill(0)
		clearField(passphrase.current)
		if (answer.ok) return onOpen(answer.value)
		startWait(answer.refusal.waitSeconds ?? 0)
		tell([{ field: 'unlock-passphrase', message: answer.refusal.message }])
	}
	return (
		<>
			<ErrorSummary errors={errors} attempt={attempt} />
			<PageHeading takeFocus={false} title="Unlock">
				Unlock Threshold
			</PageHeading>
			<FolderWarning status={status} />
			<form onSubmit={submit} noValidate>
				<div className={styles.fields}>
					{severalPeople ? (
						<PlainField
							id="unlock-name"
							ref={name}
							label="Your name"
							hint="As it was when you were added"
							autoComplete="off"
							maxLength={200}
							error={errorOf('unlock-name')}
							autoFocus
						/>
					) : null}
					<PassphraseField
						id="unlock-passphrase"
						ref={passphrase}
						label="Passphrase"
						error={errorOf('unlock-passphrase')}
						shown={shown}
						onShown={setShown}
						autoFocus={!severalPeople}
					/>
				</div>
				{wait > 0 ? (
					<Notice tone="warn">
						<p>
							You can try again in <strong>{secondsInWords(wait)}</strong>. The wait keeps out people who guess. Nothing
							is ever deleted, however often somebody tries.
						</p>
					</Notice>
				) : null}
				<div className={styles.buttons}>
					<PlainButton type="submit" busy={unlock.busy} disabled={wait > 0}>
						Unlock
					</PlainButton>
					<LinkButton onClick={onForgotten}>I have forgotten my passphrase</LinkButton>
				</div>
			</form>
		</>
	)
}

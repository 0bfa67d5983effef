import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { VaultStatus } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { ErrorText } from '../components/field.tsx'
import { LinkButton } from '../components/link-button.tsx'
import { Notice, RefusalNotice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import styles from './form.module.css'
import { differenceFrom, groupsOf, tidyCode } from './typed-code.ts'

/**
 * Shows a new recovery code, has it printed or written down, and then typed back from the paper.
 * Goes on only once the app has taken it. A page of its own, or `inDialog` the inside of a dialog.
 */
export function RecoveryCode({
	code,
	serviceName,
	caption,
	inDialog = false,
	onConfirmed,
}: {
	code: string
	serviceName: string
	caption?: string
	inDialog?: boolean
	onConfirmed: (status: VaultStatus) => void
}) {
	const [typing, setTyping] = useState(false)
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const typed = useRef<HTMLInputElement>(null)
	const print = useCommand('app.print-code')
	const confirm = useCommand('vault.confirm-code')

	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const given = typed.current?.value ?? ''
		const wrong = differenceFrom(code, given)
		setErrors(wrong ? [{ field: 'recovery-typed', message: wrong }] : [])
		setAttempt((before) => before + 1)
		if (wrong) return
		const answer = await confirm.run({ code: tidyCode(given) })
		if (answer.ok) onConfirmed(answer.value)
	}

	if (!typing) {
		return (
			<>
				<StepHeading inDialog={inDialog} caption={caption}>
					Keep this recovery code on paper
				</StepHeading>
				<p>
					If you forget your passphrase, this code is the only other way in. Nobody can make it again from outside, not
					even the people who make Threshold.
				</p>
				<ul className={styles.code} aria-label="Recovery code">
					{groupsOf(code).map((group, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be alike
						<li key={index} className={group.length === 1 ? styles.lastSign : undefined}>
							{group}
							{group.length === 1 ? <span> is the last sign</span> : null}
						</li>
					))}
				</ul>
				<Notice title="Print it or write it down. Do not save it on this computer.">
					Put it in a sealed envelope where you keep important papers, away from the computer. Two copies in two places
					are better than one.
				</Notice>
				<RefusalNotice refusal={print.refusal} />
				<div className={styles.buttons}>
					<Button onClick={() => setTyping(true)}>I have it on paper</Button>
					<Button variant="default" loading={print.busy} onClick={() => print.run({ code, serviceName })}>
						Print it
					</Button>
				</div>
			</>
		)
	}
	return (
		<>
			<ErrorSummary errors={errors} attempt={attempt} />
			<StepHeading inDialog={inDialog} caption={caption} takeFocus={false}>
				Type the recovery code from your paper
			</StepHeading>
			<p>This makes sure that the paper is right. Capitals, spaces and hyphens do not matter.</p>
			<RefusalNotice refusal={confirm.refusal} />
			<form onSubmit={submit} noValidate>
				<div className={styles.fields}>
					<TextInput
						id="recovery-typed"
						ref={typed}
						label="Recovery code"
						description="8 groups of 4 characters, and one last sign"
						error={errors[0] ? <ErrorText>{errors[0].message}</ErrorText> : undefined}
						maxLength={100}
						autoComplete="off"
						autoCapitalize="characters"
						spellCheck={false}
						autoFocus
					/>
				</div>
				<div className={styles.buttons}>
					<Button type="submit" loading={confirm.busy}>
						Check it and go on
					</Button>
					<LinkButton onClick={() => setTyping(false)}>Show me the code again</LinkButton>
				</div>
			</form>
		</>
	)
}

function StepHeading({
	inDialog,
	caption,
	takeFocus = true,
	children,
}: {
	inDialog: boolean
	caption?: string
	takeFocus?: boolean
	children: string
}) {
	if (inDialog) return <h3>{children}</h3>
	return (
		<PageHeading caption={caption} focusKey={children} takeFocus={takeFocus}>
			{children}
		</PageHeading>
	)
}

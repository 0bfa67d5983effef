import { Button } from '@mantine/core'
import { type FormEvent, lazy, useRef, useState } from 'react'
import type { VaultStatus } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { LinkButton } from '../components/link-button.tsx'
import { Notice, RefusalNotice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import styles from './form.module.css'
import { PassphraseChoice, type PassphraseChoiceHandle } from './passphrase-choice.tsx'
import { PlainPage } from './plain-page.tsx'
import { RecoveryCode } from './recovery-code.tsx'
import { TryPractice } from './try-practice.tsx'

const RestorePage = lazy(() => import('../backup/restore-page.tsx'))

interface Names {
	serviceName: string
	personName: string
}

/** Setting up, in three steps: names, a passphrase, the recovery code on paper. The only place where a vault is made. */
export default function FirstRun({ status, onDone }: { status: VaultStatus; onDone: (status: VaultStatus) => void }) {
	const [names, setNames] = useState<Names>()
	const [editing, setEditing] = useState(true)
	const [code, setCode] = useState('')
	const [restoring, setRestoring] = useState(false)
	if (restoring) {
		return (
			<PlainPage>
				<RestorePage onRestored={onDone} onBack={() => setRestoring(false)} />
			</PlainPage>
		)
	}
	if (code) {
		return (
			<PlainPage>
				<RecoveryCode
					code={code}
					serviceName={names?.serviceName ?? ''}
					caption="Setting up: step 3 of 3"
					onConfirmed={onDone}
				/>
			</PlainPage>
		)
	}
	return (
		<PlainPage>
			{editing || !names ? (
				<NamesStep
					names={names}
					onBackup={() => setRestoring(true)}
					onNext={(next) => {
						setNames(next)
						setEditing(false)
					}}
				/>
			) : (
				<PassphraseStep names={names} onBack={() => setEditing(true)} onMade={setCode} />
			)}
			{editing || !names ? <TryPractice /> : null}
			<p className={styles.foot}>
				Threshold {status.appVersion}. It works on this computer alone and never goes online.
			</p>
		</PlainPage>
	)
}

function NamesStep({
	names,
	onNext,
	onBackup,
}: {
	names?: Names
	onNext: (names: Names) => void
	onBackup: () => void
}) {
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message

	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const given = new FormData(event.currentTarget)
		const serviceName = String(given.get('serviceName') ?? '').trim()
		const personName = String(given.get('personName') ?? '').trim()
		const found: FieldError[] = []
		if (!serviceName) found.push({ field: 'service-name', message: 'Enter the name of your service' })
		if (!personName) found.push({ field: 'person-name', message: 'Enter your name' })
		setErrors(found)
		setAttempt((before) => before + 1)
		if (found.length === 0) onNext({ serviceName, personName })
	}
	return (
		<>
			<ErrorSummary errors={errors} attempt={attempt} />
			<PageHeading caption="Setting up: step 1 of 3" focusKey="names">
				Welcome to Threshold
			</PageHeading>
			<p>
				When police ask for a client’s counselling notes, Threshold keeps a record of the request, shows what it leaves
				out, and helps you write back. It takes about three minutes to set up.
			</p>
			<form onSubmit={submit} noValidate>
				<div className={styles.fields}>
					<TextField
						id="service-name"
						name="serviceName"
						label="Name of your service"
						hint="It stands at the top of your letters. You can change it later."
						defaultValue={names?.serviceName}
						maxLength={200}
						error={errorOf('service-name')}
					/>
					<TextField
						id="person-name"
						name="personName"
						label="Your name"
						hint="You will be the clinical lead: the person who decides and releases."
						defaultValue={names?.personName}
						maxLength={200}
						error={errorOf('person-name')}
					/>
				</div>
				<div className={styles.buttons}>
					<Button type="submit">Continue</Button>
					<LinkButton onClick={onBackup}>I have a backup</LinkButton>
				</div>
			</form>
		</>
	)
}

function PassphraseStep({
	names,
	onBack,
	onMade,
}: {
	names: Names
	onBack: () => void
	onMade: (code: string) => void
}) {
	const choice = useRef<PassphraseChoiceHandle>(null)
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	const create = useCommand('vault.create')

	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const taken = await choice.current?.take()
		if (!taken) return
		setErrors('errors' in taken ? taken.errors : [])
		setAttempt((before) => before + 1)
		if ('errors' in taken) return
		const answer = await create.run({ ...names, passphrase: taken.bytes })
		taken.bytes.fill(0)
		if (!answer.ok) return
		choice.current?.clear()
		onMade(answer.value.recoveryCode)
	}
	return (
		<>
			<ErrorSummary errors={errors} attempt={attempt} />
			<PageHeading caption="Setting up: step 2 of 3" focusKey="passphrase">
				Choose a passphrase
			</PageHeading>
			<p>
				It locks everything that Threshold keeps. Five random words are easy to type and very hard to guess, for example
				the kind that the button below makes. You do not need capitals, numbers or signs.
			</p>
			<Notice>
				Nobody can look your passphrase up for you. The next step gives you a recovery code for the day you forget it.
			</Notice>
			<RefusalNotice refusal={create.refusal} />
			<form onSubmit={submit} noValidate>
				<div className={styles.fields}>
					<PassphraseChoice ref={choice} known={[names.serviceName, names.personName]} errors={errors} />
				</div>
				<div className={styles.buttons}>
					<Button type="submit" loading={create.busy}>
						Continue
					</Button>
					<LinkButton onClick={onBack}>Back</LinkButton>
				</div>
			</form>
		</>
	)
}

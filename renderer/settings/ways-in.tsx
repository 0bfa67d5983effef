import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog, Notice } from '../components/index.ts'
import { DeviceSecret } from '../people/device-secret.tsx'
import { useSession } from '../session.tsx'
import { NewRecoveryCode } from '../unlock/new-recovery-code.tsx'
import { RecoveryCode } from '../unlock/recovery-code.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import styles from './settings.module.css'
import { MakeSheets, Rehearse } from './trustee-sheets.tsx'

/** Passphrase and recovery code: the two ways into the register. */
export function WaysIn() {
	const { person, settings, status } = useSession()
	const [open, setOpen] = useState<'passphrase' | 'code' | 'sheets' | 'rehearse'>()
	const [code, setCode] = useState('')
	const [codeDone, setCodeDone] = useState(false)
	const close = () => {
		setOpen(undefined)
		setCode('')
	}
	return (
		<section className={styles.section} aria-labelledby="ways-in-title">
			<h2 id="ways-in-title">Passphrase and recovery code</h2>
			<div className={styles.buttons}>
				<Button variant="default" onClick={() => setOpen('passphrase')}>
					Change my passphrase
				</Button>
				{person.role === 'clinical_lead' ? (
					<Button variant="default" onClick={() => setOpen('code')}>
						Make a new recovery code
					</Button>
				) : null}
				{person.role === 'clinical_lead' ? (
					<Button variant="default" onClick={() => setOpen('sheets')}>
						Make trustee sheets
					</Button>
				) : null}
				<Button variant="default" onClick={() => setOpen('rehearse')}>
					Try the code or the sheets
				</Button>
			</div>
			{status.rehearsalDue ? (
				<Notice tone="warn" title="Try the way back in">
					Half a year has gone since anybody tried the recovery code or the trustee sheets. Paper gets lost without
					anybody noticing.
				</Notice>
			) : null}
			{codeDone ? (
				<Notice tone="good" title="The new recovery code is in force" live>
					Destroy the paper with the old one: it no longer works.
				</Notice>
			) : null}
			<DeviceSecret />
			<Dialog opened={open === 'passphrase'} onClose={close} title="Change my passphrase" wide closesOutside={false}>
				<ChangePassphrase onClose={close} />
			</Dialog>
			<Dialog opened={open === 'sheets'} onClose={close} title="Make trustee sheets" wide closesOutside={false}>
				<MakeSheets onClose={close} />
			</Dialog>
			<Dialog opened={open === 'rehearse'} onClose={close} title="Try the way back in" wide closesOutside={false}>
				<Rehearse onClose={close} />
			</Dialog>
			<Dialog opened={open === 'code'} onClose={close} title="Make a new recovery code" wide closesOutside={false}>
				{code ? (
					<RecoveryCode
						code={code}
						serviceName={settings.serviceName}
						inDialog
						onConfirmed={() => {
							close()
							setCodeDone(true)
						}}
					/>
				) : (
					<>
						<p>
							The code on paper stops working at once, and a new one takes its place. Do this when the paper is lost, or
							when somebody who has seen it has left.
						</p>
						<NewRecoveryCode onMade={setCode} label="Make a new recovery code" autoFocus />
					</>
				)}
			</Dialog>
		</section>
	)
}

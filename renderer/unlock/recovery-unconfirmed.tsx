import { useState } from 'react'
import type { VaultStatus } from '../../domain/index.ts'
import { PageHeading } from '../components/page-heading.tsx'
import { NewRecoveryCode } from './new-recovery-code.tsx'
import { PlainPage } from './plain-page.tsx'
import { RecoveryCode } from './recovery-code.tsx'

/** The code was shown but never typed back, so nobody knows whether a paper with it exists. Makes a new one first. */
export default function RecoveryUnconfirmed({
	status,
	onDone,
}: {
	status: VaultStatus
	onDone: (status: VaultStatus) => void
}) {
	const [code, setCode] = useState('')
	return (
		<PlainPage>
			{code ? (
				<RecoveryCode code={code} serviceName={status.serviceName ?? ''} onConfirmed={onDone} />
			) : (
				<>
					<PageHeading>Make a recovery code before you go on</PageHeading>
					<p>
						Last time the recovery code was shown, but not typed back. Without it on paper, a forgotten passphrase would
						close the register for good. A new code takes a minute; the one shown before will no longer work.
					</p>
					<NewRecoveryCode onMade={setCode} label="Make a new recovery code" />
				</>
			)}
		</PlainPage>
	)
}

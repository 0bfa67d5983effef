import { Button } from '@mantine/core'
import { useState } from 'react'
import type { VaultStatus } from '../../domain/index.ts'
import { call, useCommand } from '../bridge.ts'
import { DropPlace } from '../components/drop-place.tsx'
import { LinkButton } from '../components/link-button.tsx'
import { Notice, RefusalNotice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import styles from '../unlock/form.module.css'

/** On a computer without a register: brings one back from a backup, step by step. */
export default function RestorePage({
	onRestored,
	onBack,
}: {
	onRestored: (status: VaultStatus) => void
	onBack: () => void
}) {
	const restore = useCommand('backup.restore')
	const [madeAt, setMadeAt] = useState<string>()
	const bringBack = async (path?: 'dropped') => {
		const answer = await restore.run(path ? { path } : {})
		if (answer.ok && answer.value.restored) setMadeAt(answer.value.madeAt)
	}
	const goOn = async () => {
		const status = await call('vault.status', {})
		if (status.ok) onRestored(status.value)
	}
	if (madeAt) {
		const day = new Date(madeAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
		return (
			<>
				<PageHeading caption="Bringing back a register: step 2 of 2" focusKey="restored">
					The register is back
				</PageHeading>
				<Notice tone="good" title={`As it was on ${day}`}>
					Every part of the file was read and fits. Nothing that was entered after that moment is in it.
				</Notice>
				<p>Unlock it with your name and the passphrase that you had then. The recovery code of that day works too.</p>
				<Button onClick={goOn}>Go on and unlock</Button>
			</>
		)
	}
	return (
		<>
			<PageHeading caption="Bringing back a register: step 1 of 2" focusKey="restore">
				Choose the backup
			</PageHeading>
			<ol>
				<li>Plug in the disk or stick with the backups.</li>
				<li>Choose the newest file. Its name begins with “threshold-backup” and has the date in it.</li>
				<li>Have your passphrase ready, or the recovery code on paper.</li>
			</ol>
			<p>The file itself is only read, and stays as it is.</p>
			<RefusalNotice refusal={restore.refusal} />
			<DropPlace
				name="Backup"
				words="Drop the backup here"
				kinds="A file that ends in .threshold"
				button="Choose the file"
				prominent
				busy={restore.busy}
				// Its bytes stay where they are, and only the app's own process learns where that is.
				onFiles={() => void bringBack('dropped')}
				onChoose={() => void bringBack()}
			/>
			<div className={styles.buttons}>
				<LinkButton onClick={onBack}>Set up a new register instead</LinkButton>
			</div>
		</>
	)
}

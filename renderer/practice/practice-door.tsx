import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Role, VaultStatus } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { Loading } from '../components/loading.tsx'
import { Notice, RefusalNotice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PlainPage } from '../unlock/plain-page.tsx'
import styles from './practice.module.css'
import { practicePath } from './practice-path.ts'
import { PracticeBanner, PracticeEdge } from './practice-signs.tsx'

const parts: readonly { role: Role; label: string; does: string }[] = [
	{ role: 'administrator', label: 'Administrator', does: 'takes in what arrives and sends the first letters' },
	{ role: 'therapist', label: 'Therapist', does: 'speaks with the client and proposes what to do' },
	{ role: 'clinical_lead', label: 'Clinical lead', does: 'decides, releases and exports the year' },
]

/** The way into the practice register: a part to play, and nothing to type. */
export default function PracticeDoor({
	status,
	onStatus,
}: {
	status: VaultStatus
	onStatus: (status: VaultStatus) => void
}) {
	const open = useCommand('practice.open')
	const again = useCommand('practice.start-again')
	const enter = useCommand('practice.enter')
	const [busy, setBusy] = useState(false)
	const play = async (role: Role) => {
		setBusy(true)
		const answer = await open.run({ role })
		setBusy(false)
		if (!answer.ok) return
		window.location.hash = practicePath
		onStatus(answer.value)
	}
	const startAgain = async () => {
		const answer = await again.run({})
		if (answer.ok) await enter.run({})
	}
	return (
		<div className={styles.practice}>
			<PracticeEdge />
			<PracticeBanner />
			<PlainPage>
				<PageHeading>Practice</PageHeading>
				<p>
					An invented service, invented people, invented papers. Try anything: nothing here is real, nothing here
					reaches your own register, and whatever you print or save says that it is not real.
				</p>
				{status.trouble ? (
					<>
						<Notice tone="alert" title="The practice register cannot be opened">
							It holds nothing real. Start practice again, and a fresh one is made.
						</Notice>
						<RefusalNotice refusal={again.refusal ?? enter.refusal} />
						<Button onClick={startAgain} loading={again.busy || enter.busy}>
							Start practice again
						</Button>
					</>
				) : (
					<>
						<h2>Which part do you want to play?</h2>
						<p>You can change it at any time, at the top of the window.</p>
						<RefusalNotice refusal={open.refusal} />
						<div className={styles.who}>
							{parts.map(({ role, label, does }) => (
								<button key={role} type="button" disabled={busy} onClick={() => play(role)}>
									<strong>{label}</strong>
									<span>{does}</span>
								</button>
							))}
						</div>
						{busy ? <Loading>Making the practice register…</Loading> : null}
					</>
				)}
			</PlainPage>
		</div>
	)
}

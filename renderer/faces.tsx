import { lazy, useState } from 'react'
import type { VaultStatus } from '../domain/index.ts'
import { type Appearance, AppearanceProvider, appearanceBeforeUnlock } from './theme/dress.tsx'

const FirstRun = lazy(() => import('./unlock/first-run.tsx'))
const TroublePage = lazy(() => import('./unlock/trouble-page.tsx'))
const PracticeDoor = lazy(() => import('./practice/practice-door.tsx'))
const PracticeFrame = lazy(() => import('./practice/practice-frame.tsx'))
const RecoveryUnconfirmed = lazy(() => import('./unlock/recovery-unconfirmed.tsx'))
const OpenVault = lazy(() => import('./open-vault.tsx'))

/** Every face of the app but the unlock page, in the component library's dress. */
export default function Faces({
	status,
	settingUp,
	onStatus,
	onSetUp,
}: {
	status: VaultStatus
	/** The vault is being made; it goes on after it is open, until the recovery code is typed back. */
	settingUp: boolean
	onStatus: (status: VaultStatus) => void
	onSetUp: (open: VaultStatus) => void
}) {
	const [appearance, setAppearance] = useState<Appearance>(appearanceBeforeUnlock)
	return (
		<AppearanceProvider appearance={appearance}>
			{status.practice && status.state !== 'open' ? (
				<PracticeDoor status={status} onStatus={onStatus} />
			) : status.trouble || status.state === 'trouble' ? (
				<TroublePage status={status} />
			) : settingUp ? (
				<FirstRun status={status} onDone={onSetUp} />
			) : status.recoveryUnconfirmed && status.person?.role === 'clinical_lead' ? (
				<RecoveryUnconfirmed status={status} onDone={onStatus} />
			) : status.practice ? (
				<PracticeFrame status={status} onStatus={onStatus}>
					<OpenVault key={status.person?.id} status={status} onAppearance={setAppearance} />
				</PracticeFrame>
			) : (
				<OpenVault status={status} onAppearance={setAppearance} />
			)}
		</AppearanceProvider>
	)
}

import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { VaultStatus } from '../domain/index.ts'
import { call, useAppEvent } from './bridge.ts'
import { LiveRegion } from './components/live-region.tsx'
import { Loading } from './components/loading.tsx'
import { Notice } from './components/notice.tsx'
import { useCopyWatch } from './copied.ts'
import { type Appearance, AppearanceProvider, appearanceBeforeUnlock } from './theme/appearance.tsx'
import { UnlockPage } from './unlock/unlock-page.tsx'

const FirstRun = lazy(() => import('./unlock/first-run.tsx'))
const TroublePage = lazy(() => import('./unlock/trouble-page.tsx'))
const PracticeDoor = lazy(() => import('./practice/practice-door.tsx'))
const PracticeFrame = lazy(() => import('./practice/practice-frame.tsx'))
const RecoveryUnconfirmed = lazy(() => import('./unlock/recovery-unconfirmed.tsx'))
// This module and unlock/ import building blocks one by one and no domain code but types: they are all that
// loads before the unlock page is shown.

// Fetched while the passphrase is tried (Argon2id takes most of a second in another process), and not before:
// its code would take memory at rest, and time while somebody types.
const loadOpenVault = () => import('./open-vault.tsx')
const OpenVault = lazy(loadOpenVault)

/** Which of the app's five faces is shown follows from the vault's state alone. */
export function App() {
	const [status, setStatus] = useState<VaultStatus>()
	const [silent, setSilent] = useState(false)
	const [settingUp, setSettingUp] = useState(false)
	const [appearance, setAppearance] = useState<Appearance>(appearanceBeforeUnlock)

	const take = useCallback((next: VaultStatus) => {
		setStatus(next)
		if (next.state === 'first-run' && !next.practice) setSettingUp(true)
	}, [])
	// Asked for before the first page is drawn: the answer is often there when it is.
	const [firstStatus] = useState(() => call('vault.status', {}))
	useEffect(() => {
		firstStatus.then((answer) => (answer.ok ? take(answer.value) : setSilent(true)))
	}, [firstStatus, take])
	useAppEvent('status', take)
	useCopyWatch()
	// Setting up goes on after the vault is open: the recovery code is still to be typed back.
	const finishSetUp = useCallback((open: VaultStatus) => {
		setStatus(open)
		setSettingUp(false)
	}, [])

	return (
		<AppearanceProvider appearance={appearance}>
			<LiveRegion />
			<Suspense fallback={<Loading />}>
				{silent ? (
					<Notice tone="alert" title="Threshold could not start">
						Nothing was changed. Close the window and open Threshold again.
					</Notice>
				) : !status ? (
					<Loading />
				) : status.practice && status.state !== 'open' ? (
					<PracticeDoor status={status} onStatus={setStatus} />
				) : status.trouble || status.state === 'trouble' ? (
					<TroublePage status={status} />
				) : settingUp ? (
					<FirstRun status={status} onDone={finishSetUp} />
				) : status.state !== 'open' ? (
					<UnlockPage status={status} onTry={loadOpenVault} onOpen={setStatus} />
				) : status.recoveryUnconfirmed && status.person?.role === 'clinical_lead' ? (
					<RecoveryUnconfirmed status={status} onDone={setStatus} />
				) : status.practice ? (
					<PracticeFrame status={status} onStatus={setStatus}>
						<OpenVault key={status.person?.id} status={status} onAppearance={setAppearance} />
					</PracticeFrame>
				) : (
					<OpenVault status={status} onAppearance={setAppearance} />
				)}
			</Suspense>
		</AppearanceProvider>
	)
}

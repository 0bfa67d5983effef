import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { Result, VaultStatus } from '../domain/index.ts'
import { call, useAppEvent } from './bridge.ts'
import { LiveRegion } from './components/live-region.tsx'
import { Loading } from './components/loading.tsx'
import { Notice } from './components/notice.tsx'
import { useCopyWatch } from './copied.ts'
import { UnlockPage } from './unlock/unlock-page.tsx'

// This module and unlock-page.tsx import building blocks one by one, no component library and no domain code but types:
// they are all that loads before the unlock page is shown.

const Faces = lazy(() => import('./faces.tsx'))
/**
 * The rest of the app: fetched while the passphrase is tried (Argon2id takes most of a second in another process), and
 * not before: its code would take memory at rest, and time while somebody types.
 */
const loadRest = () => void Promise.all([import('./faces.tsx'), import('./open-vault.tsx')])

const startsAnew = ({ state, practice }: VaultStatus) => state === 'first-run' && !practice
/** Only what is set up and closed is unlocked; practice has a door of its own. */
const toUnlock = ({ state, practice, trouble }: VaultStatus) => state === 'locked' && !practice && !trouble

/**
 * Which of the app's faces is shown follows from the vault's state alone.
 * @param asked the page's question how the vault stands, on its way
 * @param known its answer, where it is there already
 */
export function App({ asked, known }: { asked?: Promise<Result<VaultStatus>>; known?: Result<VaultStatus> }) {
	const [status, setStatus] = useState(known?.ok ? known.value : undefined)
	const [silent, setSilent] = useState(known?.ok === false)
	const [settingUp, setSettingUp] = useState(status !== undefined && startsAnew(status))

	const take = useCallback((next: VaultStatus) => {
		setStatus(next)
		if (startsAnew(next)) setSettingUp(true)
	}, [])
	const [question] = useState(() => asked ?? call('vault.status', {}))
	useEffect(() => {
		if (!known) question.then((answer) => (answer.ok ? take(answer.value) : setSilent(true)))
	}, [known, question, take])
	useAppEvent('status', take)
	useCopyWatch()
	const finishSetUp = useCallback((open: VaultStatus) => {
		setStatus(open)
		setSettingUp(false)
	}, [])

	return (
		<>
			<LiveRegion />
			<Suspense fallback={<Loading />}>
				{silent ? (
					<Notice tone="alert" title="Threshold could not start">
						Nothing was changed. Close the window and open Threshold again.
					</Notice>
				) : !status ? (
					<Loading />
				) : toUnlock(status) && !settingUp ? (
					<UnlockPage status={status} onTry={loadRest} onOpen={setStatus} />
				) : (
					<Faces status={status} settingUp={settingUp} onStatus={setStatus} onSetUp={finishSetUp} />
				)}
			</Suspense>
		</>
	)
}

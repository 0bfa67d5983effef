import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Settings, VaultStatus } from '../domain/index.ts'
import { flushAll } from './autosave.ts'
import { call, useQuery } from './bridge.ts'
import { Loading, PageHeading, RefusalNotice } from './components/index.ts'
import { Frame } from './frame/frame.tsx'
import { RequestsPage } from './requests/requests-page.tsx'
import { type Session, SessionContext } from './session.tsx'
import type { Appearance } from './theme/appearance.tsx'

const LogRequestPage = lazy(() => import('./log-request/log-request-page.tsx'))
const RequestPage = lazy(() => import('./requests/request-page.tsx'))
const LetterEditorPage = lazy(() => import('./letters/letter-editor-page.tsx'))
const VersionsPage = lazy(() => import('./versions/versions-page.tsx'))
const EmergencyPage = lazy(() => import('./emergency/emergency-page.tsx'))
const WorkPage = lazy(() => import('./work/work-page.tsx'))
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'))
const SummaryPage = lazy(() => import('./summary/summary-page.tsx'))
const PeoplePage = lazy(() => import('./people/people-page.tsx'))
const BackupPage = lazy(() => import('./backup/backup-page.tsx'))
const HistoryPage = lazy(() => import('./history/history-page.tsx'))
const HelpPage = lazy(() => import('./help/help-page.tsx'))
const AboutPage = lazy(() => import('./about/about-page.tsx'))

/** The app over an open vault: its settings, its frame and its pages. */
export default function OpenVault({
	status,
	onAppearance,
}: {
	status: VaultStatus
	onAppearance: (appearance: Appearance) => void
}) {
	const { value: settings, refusal, replace } = useQuery('settings.read', {})
	const [locking, setLocking] = useState(false)
	const [memory] = useState(() => new Map<string, unknown>())

	useEffect(() => {
		if (settings) onAppearance({ colourScheme: settings.colourScheme, textSize: settings.textSize })
	}, [settings, onAppearance])

	const lock = useCallback(() => {
		setLocking(true)
		flushAll().finally(() => call('app.lock', {}))
	}, [])
	const session = useMemo((): Session | undefined => {
		if (!settings || !status.person) return undefined
		return { status, person: status.person, settings, replaceSettings: (next: Settings) => replace(next), memory, lock }
	}, [status, settings, replace, memory, lock])

	if (refusal) return <RefusalNotice refusal={refusal} />
	if (!session) return <Loading>Opening the register…</Loading>
	return (
		<SessionContext value={session}>
			<Router hook={useHashLocation}>
				{locking ? <Loading>Locking…</Loading> : null}
				<div hidden={locking}>
					<Frame>
						<Suspense fallback={<Loading />}>
							<Switch>
								<Route path="/" component={RequestsPage} />
								<Route path="/log/:draftId?" component={LogRequestPage} />
								<Route path="/request/:id/letters/:letterId" component={LetterEditorPage} />
								<Route path="/request/:id/versions" component={VersionsPage} />
								<Route path="/request/:id/:tab?" component={RequestPage} />
								<Route path="/emergency/:id?" component={EmergencyPage} />
								<Route path="/work" component={WorkPage} />
								<Route path="/settings" component={SettingsPage} />
								<Route path="/summary" component={SummaryPage} />
								<Route path="/people" component={PeoplePage} />
								<Route path="/backup" component={BackupPage} />
								<Route path="/history" component={HistoryPage} />
								<Route path="/help/:topic?" component={HelpPage} />
								<Route path="/about" component={AboutPage} />
								<Route>
									<PageHeading>There is no such page</PageHeading>
									<p>Choose where to go from the navigation.</p>
								</Route>
							</Switch>
						</Suspense>
					</Frame>
				</div>
			</Router>
		</SessionContext>
	)
}

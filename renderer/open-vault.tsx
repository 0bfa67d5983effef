import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Link, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { type OwnChoices, putTablesInUse, type Settings, shelfOf, type VaultStatus } from '../domain/index.ts'
import { flushAll } from './autosave.ts'
import { call, useQuery } from './bridge.ts'
import { setSingleKeys } from './commands/command-keys.ts'
import { Loading, PageHeading, RefusalNotice } from './components/index.ts'
import { Frame } from './frame/frame.tsx'
import { RequestsPage } from './requests/requests-page.tsx'
import { paths } from './routes.ts'
import { type Session, SessionContext } from './session.tsx'
import type { Appearance } from './theme/appearance.tsx'

const LogRequestPage = lazy(() => import('./log-request/log-request-page.tsx'))
const RequestPage = lazy(() => import('./requests/request-page.tsx'))
const LetterEditorPage = lazy(() => import('./letters/letter-editor-page.tsx'))
const VersionsPage = lazy(() => import('./versions/versions-page.tsx'))
const EmergencyPage = lazy(() => import('./emergency/emergency-page.tsx'))
const WorkPage = lazy(() => import('./work/work-page.tsx'))
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'))
const PacksPage = lazy(() => import('./packs/packs-page.tsx'))
const SummaryPage = lazy(() => import('./summary/summary-page.tsx'))
const PeoplePage = lazy(() => import('./people/people-page.tsx'))
const BackupPage = lazy(() => import('./backup/backup-page.tsx'))
const HistoryPage = lazy(() => import('./history/history-page.tsx'))
const HelpPage = lazy(() => import('./help/help-page.tsx'))
const PracticePage = lazy(() => import('./practice/practice-page.tsx'))
const AboutPage = lazy(() => import('./about/about-page.tsx'))
const SelfTestPage = lazy(() => import('./about/self-test-page.tsx'))

/** The app over an open vault: its settings, its frame and its pages. */
export default function OpenVault({
	status,
	onAppearance,
}: {
	status: VaultStatus
	onAppearance: (appearance: Appearance) => void
}) {
	const { value: settings, refusal, replace } = useQuery('settings.read', {})
	const { value: accepted, refusal: noPacks, reload: reloadPacks } = useQuery('packs.contents', {})
	const { value: own, refusal: noChoices, replace: replaceOwn } = useQuery('own.read', {})
	const [locking, setLocking] = useState(false)
	const [memory] = useState(() => new Map<string, unknown>())

	useEffect(() => {
		if (!settings || !own) return
		onAppearance({
			colourScheme: own.colourScheme === 'service' ? settings.colourScheme : own.colourScheme,
			textSize: own.textSize === 'service' ? settings.textSize : own.textSize,
			motion: own.motion,
		})
		setSingleKeys(own.singleKeys)
	}, [settings, own, onAppearance])
	const changeOwn = useCallback(
		(changes: Partial<OwnChoices>) => {
			if (!own) return
			replaceOwn({ ...own, ...changes })
			call('own.change', { changes }).then((answer) => {
				if (!answer.ok) replaceOwn(own)
			})
		},
		[own, replaceOwn],
	)

	const packs = useMemo(() => accepted && shelfOf(accepted), [accepted])
	useEffect(() => {
		if (packs) putTablesInUse(packs.packFor(status.today))
	}, [packs, status.today])

	const lock = useCallback(() => {
		setLocking(true)
		flushAll().finally(() => call('app.lock', {}))
	}, [])
	const session = useMemo((): Session | undefined => {
		if (!settings || !packs || !own || !status.person) return undefined
		const { person } = status
		const replaceSettings = (next: Settings) => replace(next)
		return { status, person, settings, replaceSettings, own, changeOwn, packs, reloadPacks, memory, lock }
	}, [status, settings, replace, own, changeOwn, packs, reloadPacks, memory, lock])

	const refused = refusal ?? noPacks ?? noChoices
	if (refused) return <RefusalNotice refusal={refused} />
	if (!session) return <Loading>Opening the register…</Loading>
	return (
		<SessionContext value={session}>
			<Router hook={useHashLocation}>
				{locking ? <Loading>Locking…</Loading> : null}
				<div hidden={locking}>
					<Frame>
						<Suspense fallback={<Loading />}>
							<Switch>
								<Route path="/view/:view" component={RequestsPage} />
								<Route path="/" component={RequestsPage} />
								<Route path="/log/:draftId?" component={LogRequestPage} />
								<Route path="/request/:id/letters/:letterId" component={LetterEditorPage} />
								<Route path="/request/:id/versions" component={VersionsPage} />
								<Route path="/request/:id/:tab?" component={RequestPage} />
								<Route path="/emergency/:id?" component={EmergencyPage} />
								<Route path="/work" component={WorkPage} />
								<Route path="/settings" component={SettingsPage} />
								<Route path="/packs" component={PacksPage} />
								<Route path="/summary" component={SummaryPage} />
								<Route path="/people" component={PeoplePage} />
								<Route path="/backup" component={BackupPage} />
								<Route path="/history" component={HistoryPage} />
								<Route path="/help/:topic?" component={HelpPage} />
								<Route path="/about" component={AboutPage} />
								{session.status.practice ? <Route path="/practice" component={PracticePage} /> : null}
								<Route path="/self-test" component={SelfTestPage} />
								<Route>
									<PageHeading>There is no such page</PageHeading>
									<p>
										Go to <Link href={paths.list}>the requests</Link>, or choose another page from the menu.
									</p>
								</Route>
							</Switch>
						</Suspense>
					</Frame>
				</div>
			</Router>
		</SessionContext>
	)
}

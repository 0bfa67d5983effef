import { type ReactNode, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { roleWords } from '../../domain/index.ts'
import { appCommands, lockNow, navigation, switchPerson } from '../commands/app-commands.ts'
import type { CommandContext } from '../commands/command.ts'
import { useCommandKeys, useShownPageCommands } from '../commands/command-keys.ts'
import { KeysDialog } from '../commands/keys-dialog.tsx'
import { useViewCommands } from '../commands/own-commands.ts'
import { openPalette, Palette } from '../commands/palette.tsx'
import { britishDate, KeyHint } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { BackupWarning } from './backup-warning.tsx'
import { DiskNotice } from './disk-notice.tsx'
import styles from './frame.module.css'
import '../theme/paper.css'
import { HistoryAlarm } from './history-alarm.tsx'
import { LockWarning } from './lock-warning.tsx'
import { PageGuard } from './page-guard.tsx'
import { useRecent } from './use-recent.ts'

/** Pages that are reached from another one, and stand under it in the navigation. */
const within: Readonly<Record<string, string>> = { [paths.packs]: paths.settings, [paths.selfTest]: paths.about }

function isHere(path: string, location: string): boolean {
	if (within[location] === path) return true
	if (path === paths.list) return location === '/' || location.startsWith('/request') || location.startsWith('/view/')
	return location === path || location.startsWith(`${path}/`)
}

/** What stands around every page of an open vault: navigation, who is at work, the lock, the keys. */
export function Frame({ children }: { children: ReactNode }) {
	const { person, settings, status, lock } = useSession()
	const [location, go] = useLocation()
	const [keysShown, setKeysShown] = useState(false)
	const ofPages = useShownPageCommands()
	const views = useViewCommands()
	const commands = useMemo(() => [...appCommands, ...views, ...ofPages], [views, ofPages])
	const context: CommandContext = {
		path: location,
		go,
		lock,
		showKeys: () => setKeysShown(true),
		openPalette,
	}
	useCommandKeys(commands, context)
	useRecent(location)

	return (
		<div className={styles.frame}>
			{/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page, while what follows # in the address belongs to the routes */}
			<a
				className={styles.skip}
				href="#main"
				onClick={(event) => {
					event.preventDefault()
					document.getElementById('main')?.focus()
				}}
			>
				Skip to the page
			</a>
			<div className={styles.side}>
				<header className={styles.brand}>
					<p className={styles.product}>Threshold</p>
					<p className={styles.place}>{settings.serviceName}</p>
				</header>
				<nav aria-label="Main" className={styles.nav}>
					<ul>
						{navigation.map(({ command, path }) => (
							<li key={command.id}>
								<Link href={path} aria-current={isHere(path, location) ? 'page' : undefined}>
									{command.label}
								</Link>
							</li>
						))}
					</ul>
				</nav>
				<section aria-label="Who is at work" className={styles.person}>
					<p>
						<strong>{person.name}</strong>
						<br />
						{roleWords[person.role]}
					</p>
					<button type="button" className={styles.lock} onClick={lock}>
						{lockNow.label} <KeyHint keys={['mod', 'L']} />
					</button>
					{status.people > 1 ? (
						<button type="button" className={styles.keys} onClick={lock}>
							{switchPerson.label}
						</button>
					) : null}
					<button type="button" className={styles.keys} onClick={() => setKeysShown(true)}>
						Keys you can use <kbd>?</kbd>
					</button>
				</section>
			</div>
			<main id="main" className={styles.main} tabIndex={-1}>
				<p className={styles.onPaper}>
					{settings.serviceName}: from the register, {britishDate(status.today)}
				</p>
				<HistoryAlarm />
				<DiskNotice />
				<BackupWarning />
				<PageGuard path={location}>{children}</PageGuard>
			</main>
			<LockWarning />
			<KeysDialog opened={keysShown} onClose={() => setKeysShown(false)} commands={commands} />
			<Palette commands={commands} context={context} />
		</div>
	)
}

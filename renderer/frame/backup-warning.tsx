import { Link, useLocation } from 'wouter'
import { Notice } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'

/** What to mind about the register’s folder or its backups, on the list of requests; the page about backups says it itself. */
export function BackupWarning() {
	const { status } = useSession()
	const [location] = useLocation()
	const says = status.warning?.title ?? status.backupWarning
	if (!says || location !== paths.list) return null
	return (
		<div data-not-on-paper>
			<Notice tone="warn">
				<p>
					{says.replace(/[^.]$/, '$&.')} <Link href={paths.backup}>Look at backups</Link>
				</p>
			</Notice>
		</div>
	)
}

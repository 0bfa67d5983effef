import { Link, useLocation } from 'wouter'
import { Notice } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'

/** What to mind about backups, on the list of requests; the page about backups says it itself. */
export function BackupWarning() {
	const { status } = useSession()
	const [location] = useLocation()
	if (!status.backupWarning || location !== paths.list) return null
	return (
		<Notice tone="warn">
			<p>
				{status.backupWarning} <Link href={paths.backup}>Look at backups</Link>
			</p>
		</Notice>
	)
}

import { Button } from '@mantine/core'
import type { VaultStatus } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import styles from './form.module.css'
import { PlainPage } from './plain-page.tsx'

/** The vault must not be touched: what happened, what is safe, what to do. Nothing here changes anything. */
export default function TroublePage({ status }: { status: VaultStatus }) {
	const { trouble } = status
	return (
		<PlainPage>
			<PageHeading>{trouble?.title ?? 'Threshold cannot open the register'}</PageHeading>
			{trouble?.says.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<Notice>
				<p>
					{trouble?.folder ? (
						<>
							The register’s files are in <span className={styles.folder}>{trouble.folder}</span>
						</>
					) : (
						'The register’s files are where they were.'
					)}
				</p>
			</Notice>
			<div className={styles.buttons}>
				<Button onClick={() => call('app.show-folder', {})}>Show the folder</Button>
				<Button variant="default" onClick={() => call('app.quit', {})}>
					Close Threshold
				</Button>
			</div>
			<p className={styles.foot}>Threshold {status.appVersion}</p>
		</PlainPage>
	)
}

import type { VaultStatus } from '../../domain/index.ts'
import { Notice } from '../components/notice.tsx'
import styles from './form.module.css'

/** What to mind about the place where the register lies, while it can be used. */
export function FolderWarning({ status }: { status: VaultStatus }) {
	const { warning } = status
	if (!warning) return null
	return (
		<Notice tone="warn" title={warning.title}>
			{warning.says.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<p>
				<span className={styles.folder}>{warning.folder}</span>
			</p>
		</Notice>
	)
}

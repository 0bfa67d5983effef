import { Button, CopyButton } from '@mantine/core'
import styles from './help.module.css'

/** Where a source can be read: to copy, because Threshold itself opens no connection. */
export function SourceAddress({ url, title }: { url: string; title: string }) {
	return (
		<span className={styles.address}>
			{url}{' '}
			<CopyButton value={url}>
				{({ copied, copy }) => (
					<Button
						className={styles.copy}
						variant="subtle"
						size="compact-md"
						onClick={copy}
						aria-label={`${copied ? 'Copied' : 'Copy'} the address: ${title}`}
					>
						{copied ? 'Copied' : 'Copy'}
					</Button>
				)}
			</CopyButton>
		</span>
	)
}

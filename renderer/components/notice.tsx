import type { ReactNode } from 'react'
import type { Refusal } from '../../domain/index.ts'
import styles from './notice.module.css'

/**
 * Text set apart by a bar at its side.
 * `plain` explains, `good` tells that something is done, `warn` says what to mind, `alert` what went wrong.
 */
export function Notice({
	tone = 'plain',
	title,
	children,
	live = false,
}: {
	tone?: 'plain' | 'good' | 'warn' | 'alert'
	title?: ReactNode
	children: ReactNode
	/** Read out when it appears. */
	live?: boolean
}) {
	return (
		<div
			className={`${styles.notice} ${styles[tone]}`}
			role={live ? (tone === 'alert' ? 'alert' : 'status') : undefined}
		>
			{title ? <p className={styles.title}>{title}</p> : null}
			{typeof children === 'string' ? <p>{children}</p> : children}
		</div>
	)
}

/** Why the app refused, in its own sentence; nothing while there is no refusal. */
export function RefusalNotice({ refusal }: { refusal: Refusal | undefined }) {
	if (!refusal || refusal.code === 'cancelled') return null
	return (
		<Notice tone="alert" live>
			{refusal.message}
		</Notice>
	)
}

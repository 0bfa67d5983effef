import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** What a page says while there is nothing to list: what will be here, and what to do now. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
	return (
		<div className={styles.box}>
			<h2 className={styles.title}>{title}</h2>
			{typeof children === 'string' ? <p>{children}</p> : children}
			{action ? <div className={styles.action}>{action}</div> : null}
		</div>
	)
}

import type { ReactNode } from 'react'
import styles from './plain-page.module.css'

/** A page outside an open vault: the product's name, one column, nothing else to press. */
export function PlainPage({ children }: { children: ReactNode }) {
	return (
		<div className={styles.page}>
			<header className={styles.head}>
				<p>Threshold</p>
			</header>
			<main className={styles.main}>{children}</main>
		</div>
	)
}

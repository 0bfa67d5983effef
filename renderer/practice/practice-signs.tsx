import type { ReactNode } from 'react'
import { call } from '../bridge.ts'
import styles from './practice.module.css'

/** The striped edge round the window. The words beside it say the same. */
export function PracticeEdge() {
	return <div className={styles.edge} aria-hidden="true" />
}

/** Stands over every page of practice, on screen and on paper, and leads out of it. */
export function PracticeBanner({
	children,
	onLeave = () => void call('practice.leave', {}),
}: {
	children?: ReactNode
	onLeave?: () => void
}) {
	return (
		<section aria-label="Practice" className={styles.banner}>
			<p>
				<strong>PRACTICE</strong> — nothing here is real
			</p>
			<div className={styles.controls}>
				{children}
				<button type="button" className={styles.leave} onClick={onLeave}>
					Leave practice
				</button>
			</div>
		</section>
	)
}

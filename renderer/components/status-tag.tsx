import type { ReactNode } from 'react'
import styles from './status-tag.module.css'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'alert'

/** A status in words. The colour only repeats what the words say. */
export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
	return <strong className={`${styles.tag} ${styles[tone]}`}>{children}</strong>
}

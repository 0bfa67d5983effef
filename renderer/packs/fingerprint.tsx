import styles from './packs.module.css'

/** The first half of a key's fingerprint in groups of four: enough to compare by phone, short enough to be compared. */
export function Fingerprint({ of }: { of: string }) {
	return <span className={styles.fingerprint}>{of.slice(0, 32).match(/.{4}/g)?.join(' ')}</span>
}

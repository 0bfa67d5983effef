import { useEffect, useState } from 'react'
import { useAppEvent } from '../bridge.ts'
import { Notice } from '../components/index.ts'
import styles from './lock-warning.module.css'

/** "Threshold locks in a minute": shown until somebody touches a key or the mouse, which also puts off the lock. */
export function LockWarning() {
	const [warned, setWarned] = useState(false)
	useAppEvent('locking', ({ inSeconds }) => setWarned(inSeconds > 0))
	useEffect(() => {
		if (!warned) return
		const here = () => setWarned(false)
		for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) window.addEventListener(name, here)
		return () => {
			for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) {
				window.removeEventListener(name, here)
			}
		}
	}, [warned])
	if (!warned) return null
	return (
		<div className={styles.place}>
			<Notice tone="warn" title="Threshold locks in a minute" live>
				What you have typed is kept. Press any key or move the mouse to stay.
			</Notice>
		</div>
	)
}

import { useCommand } from '../bridge.ts'
import { RefusalNotice } from '../components/notice.tsx'
import { PlainButton } from '../components/plain-button.tsx'
import styles from './form.module.css'

/** The one click into practice, for whoever is not sure yet what a click does. */
export function TryPractice() {
	const enter = useCommand('practice.enter')
	return (
		<section aria-labelledby="try-practice" className={styles.foot}>
			<h2 id="try-practice" className={styles.aside}>
				Just looking?
			</h2>
			<p>
				Practise with invented requests: nothing is real, nothing can go wrong, and no passphrase is needed. Your own
				register is not touched.
			</p>
			<RefusalNotice refusal={enter.refusal} />
			<PlainButton quiet busy={enter.busy} onClick={() => enter.run({})}>
				Practise with invented requests
			</PlainButton>
		</section>
	)
}

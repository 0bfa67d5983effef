import { Button } from '@mantine/core'
import { useCommand, useQuery } from '../bridge.ts'
import { RefusalNotice } from '../components/index.ts'
import styles from './history.module.css'
import { SealCode } from './seal-code.tsx'

/** The seal of the last entry, to copy, print or photograph: whoever holds it can later show what the history was. */
export function DailySeal() {
	const { value } = useQuery('history.seal', {})
	const print = useCommand('history.print-seal')
	if (!value) return null
	return (
		<>
			<h2>Today’s seal</h2>
			<p>
				Copy this line into your supervision book once a month, or photograph it. It stands on printed letters too. If
				anybody changes an earlier entry or cuts the history short, the seal at that entry will be a different one.
			</p>
			<div className={styles.sealed}>
				<SealCode text={value.text} />
				<div>
					<p className={styles.seal}>{value.text}</p>
					<Button variant="default" loading={print.busy} onClick={() => print.run({})}>
						Print the seal as labels
					</Button>
				</div>
			</div>
			<RefusalNotice refusal={print.refusal} />
		</>
	)
}

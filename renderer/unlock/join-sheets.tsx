import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useCommand } from '../bridge.ts'
import { TextField } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import styles from './form.module.css'
import { clearField } from './passphrase-field.tsx'

/** Two trustees' sheets in place of the recovery code. */
export function JoinSheets({ onJoined }: { onJoined: (code: string) => void }) {
	const first = useRef<HTMLInputElement>(null)
	const second = useRef<HTMLInputElement>(null)
	const [said, setSaid] = useState<{ tone: 'good' | 'alert'; says: string }>()
	const join = useCommand('shares.join')
	const put = async () => {
		const shares = [first.current?.value ?? '', second.current?.value ?? '']
		const answer = await join.run({ shares })
		if (!answer.ok) return setSaid({ tone: 'alert', says: answer.refusal.message })
		onJoined(answer.value.code)
		clearField(first.current)
		clearField(second.current)
		setSaid({ tone: 'good', says: 'The two sheets fit. The recovery code is in the box above.' })
	}
	return (
		<details>
			<summary>I have two trustee sheets instead</summary>
			<div className={styles.fields}>
				<TextField id="sheet-first" ref={first} label="First sheet" width="wide" maxLength={100} />
				<TextField id="sheet-second" ref={second} label="Second sheet" width="wide" maxLength={100} />
				{said ? (
					<Notice tone={said.tone} live>
						{said.says}
					</Notice>
				) : null}
				<div>
					<Button variant="default" onClick={put} loading={join.busy}>
						Put the sheets together
					</Button>
				</div>
			</div>
		</details>
	)
}

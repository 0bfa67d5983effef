import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { Refusal } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { Notice, RefusalNotice, TextField } from '../components/index.ts'
import { useSession } from '../session.tsx'
import styles from './settings.module.css'

/** The recovery code, typed from its paper, split among three trustees of whom any two can give it back. */
export function MakeSheets({ onClose }: { onClose: () => void }) {
	const { settings } = useSession()
	const code = useRef<HTMLInputElement>(null)
	const [shares, setShares] = useState<string[]>()
	const make = useCommand('shares.make')
	const print = useCommand('shares.print')
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const answer = await make.run({ code: code.current?.value ?? '' })
		if (!answer.ok) return
		if (code.current) code.current.value = ''
		setShares(answer.value.shares)
	}
	if (shares) {
		return (
			<>
				<p>
					Give each sheet to another trustee. Any two open the register when no passphrase does; one alone is worth
					nothing.
				</p>
				<ol>
					{shares.map((share) => (
						<li key={share}>
							<code>{share}</code>
						</li>
					))}
				</ol>
				<RefusalNotice refusal={print.refusal} />
				<div className={styles.buttons}>
					<Button loading={print.busy} onClick={() => print.run({ shares, serviceName: settings.serviceName })}>
						Print the three sheets
					</Button>
					<Button variant="default" onClick={onClose}>
						Done
					</Button>
				</div>
			</>
		)
	}
	return (
		<form onSubmit={submit} noValidate>
			<p>The sheets are made from the recovery code, which stays in force. Type it from its paper.</p>
			<TextField id="sheets-code" ref={code} label="Recovery code" width="wide" maxLength={100} data-autofocus />
			<RefusalNotice refusal={make.refusal} />
			<div className={styles.buttons}>
				<Button type="submit" loading={make.busy}>
					Make three sheets
				</Button>
				<Button variant="default" onClick={onClose}>
					Go back
				</Button>
			</div>
		</form>
	)
}

/** Tries the code or two sheets, and opens nothing to anybody. */
export function Rehearse({ onClose }: { onClose: () => void }) {
	const first = useRef<HTMLInputElement>(null)
	const second = useRef<HTMLInputElement>(null)
	const [worked, setWorked] = useState(false)
	const [empty, setEmpty] = useState<Refusal>()
	const rehearse = useCommand('recovery.rehearse')
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		const typed = [first.current?.value ?? '', second.current?.value ?? ''].filter((text) => text.trim())
		setEmpty(typed.length === 0 ? { code: 'input', message: 'Type the recovery code, or two sheets.' } : undefined)
		if (typed.length === 0) return
		const answer = await rehearse.run({ typed })
		for (const box of [first.current, second.current]) if (box) box.value = ''
		setWorked(answer.ok)
	}
	if (worked) {
		return (
			<>
				<Notice tone="good" title="It works">
					The paper opens the register as it is today. Nothing was opened or shown. Put it back where it was.
				</Notice>
				<Button variant="default" onClick={onClose}>
					Done
				</Button>
			</>
		)
	}
	return (
		<form onSubmit={submit} noValidate>
			<p>Every half year, fetch the paper and try it. Leave the second box empty for the recovery code.</p>
			<div className={styles.fields}>
				<TextField
					id="rehearse-first"
					ref={first}
					label="Recovery code, or the first sheet"
					width="wide"
					maxLength={100}
				/>
				<TextField id="rehearse-second" ref={second} label="Second sheet" width="wide" maxLength={100} />
			</div>
			<RefusalNotice refusal={empty ?? rehearse.refusal} />
			<div className={styles.buttons}>
				<Button type="submit" loading={rehearse.busy}>
					Try it
				</Button>
				<Button variant="default" onClick={onClose}>
					Go back
				</Button>
			</div>
		</form>
	)
}

import { Button } from '@mantine/core'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { FieldError } from '../components/error-summary.tsx'
import { announce } from '../components/live-region.tsx'
import styles from './form.module.css'
import { bytesOf, clearField, PassphraseField } from './passphrase-field.tsx'
import type { Strength } from './strength.ts'

export interface PassphraseChoiceHandle {
	/** The chosen passphrase as bytes, or what has to be put right first. The caller overwrites the bytes after use. */
	take: () => Promise<{ bytes: Uint8Array<ArrayBuffer> } | { errors: FieldError[] }>
	/** Empties both boxes. */
	clear: () => void
}

const loadStrength = () => import('./strength.ts')

/**
 * Choosing a new passphrase: what makes a good one, an offer to make one, how strong it is in words,
 * and a second box while the first is hidden. Nothing but length and strength is asked of it.
 */
export function PassphraseChoice({
	ref,
	known,
	errors,
	label = 'Passphrase',
}: {
	ref: Ref<PassphraseChoiceHandle>
	/** Names that a guesser would try first. */
	known: string[]
	errors: FieldError[]
	label?: string
}) {
	const first = useRef<HTMLInputElement>(null)
	const second = useRef<HTMLInputElement>(null)
	const [shown, setShown] = useState(false)
	const [made, setMade] = useState(false)
	const [strength, setStrength] = useState<Strength>()
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message

	useEffect(() => void loadStrength(), [])

	const judge = async (): Promise<Strength> => {
		const { strengthOf } = await loadStrength()
		const judged = strengthOf(first.current?.value ?? '', known)
		setStrength(first.current?.value ? judged : undefined)
		return judged
	}
	const make = async () => {
		const { makePassphrase } = await import('./make-passphrase.ts')
		if (!first.current) return
		first.current.value = makePassphrase()
		clearField(second.current)
		setShown(true)
		setMade(true)
		await judge()
		announce('A passphrase of five words is in the box. Write it down before you go on.')
	}

	useImperativeHandle(ref, () => ({
		take: async () => {
			const text = first.current?.value ?? ''
			if (!text) return { errors: [{ field: 'new-passphrase', message: 'Enter a passphrase' }] }
			const judged = await judge()
			if (!judged.goodEnough) {
				return { errors: [{ field: 'new-passphrase', message: `Choose a stronger passphrase. ${judged.says}` }] }
			}
			if (!shown && second.current?.value !== text) {
				const message = second.current?.value
					? 'The two passphrases are not the same'
					: 'Enter the passphrase a second time'
				return { errors: [{ field: 'new-passphrase-again', message }] }
			}
			return { bytes: bytesOf(first.current) }
		},
		clear: () => {
			clearField(first.current)
			clearField(second.current)
			setStrength(undefined)
			setMade(false)
		},
	}))

	return (
		<div>
			<PassphraseField
				id="new-passphrase"
				ref={first}
				label={label}
				hint="At least 15 characters. Longer is better; spaces are fine."
				error={strength?.goodEnough ? undefined : errorOf('new-passphrase')}
				shown={shown}
				onShown={setShown}
				onInput={() => {
					setMade(false)
					void judge()
				}}
				newOne
			/>
			<div id="new-passphrase-strength" role="status">
				{strength ? (
					<>
						<div className={styles.bar} aria-hidden="true">
							<div style={{ width: `${strength.goodEnough ? 100 : Math.min(80, 10 + strength.score * 20)}%` }} />
						</div>
						<p className={styles.words}>{strength.says}</p>
					</>
				) : null}
			</div>
			{made ? (
				<p className={styles.words}>Write these five words down now, on paper, and keep the paper safe.</p>
			) : null}
			<Button variant="default" mt="sm" onClick={make}>
				{made ? 'Make another one' : 'Make one for me'}
			</Button>
			{shown ? null : (
				<div className={styles.again}>
					<PassphraseField
						id="new-passphrase-again"
						ref={second}
						label={`${label} again`}
						hint="Or press Show above, and check it with your own eyes."
						error={errorOf('new-passphrase-again')}
						shown={false}
						newOne
					/>
				</div>
			)}
		</div>
	)
}

import type { ReactNode, Ref } from 'react'
import { PlainButton } from '../components/plain-button.tsx'
import { PlainField } from '../components/plain-field.tsx'
import styles from './form.module.css'

/**
 * A passphrase, with a button that shows or hides it. The box keeps its own text: read it from `ref` and clear it
 * after use, so that it does not stay in the page's state.
 */
export function PassphraseField({
	id,
	label,
	hint,
	error,
	shown,
	onShown,
	onInput,
	ref,
	autoFocus,
	newOne = false,
}: {
	id: string
	label: string
	hint?: ReactNode
	error?: string
	shown: boolean
	/** Left out for a second box that follows the first. */
	onShown?: (shown: boolean) => void
	onInput?: (text: string) => void
	ref: Ref<HTMLInputElement>
	autoFocus?: boolean
	newOne?: boolean
}) {
	return (
		<div className={styles.beside}>
			<PlainField
				id={id}
				ref={ref}
				label={label}
				hint={hint}
				error={error}
				wide
				type={shown ? 'text' : 'password'}
				maxLength={300}
				autoComplete={newOne ? 'new-password' : 'current-password'}
				autoCapitalize="none"
				autoFocus={autoFocus}
				onInput={(event) => onInput?.(event.currentTarget.value)}
			/>
			{onShown ? (
				<PlainButton quiet onClick={() => onShown(!shown)} aria-label={shown ? 'Hide passphrase' : 'Show passphrase'}>
					{shown ? 'Hide' : 'Show'}
				</PlainButton>
			) : null}
		</div>
	)
}

/** A passphrase as the app takes it: exact UTF-8 bytes, for the caller to overwrite after use. */
export function bytesOf(input: HTMLInputElement | null): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(input?.value ?? '')
}

/** Empties a box that held a secret. */
export function clearField(input: HTMLInputElement | null): void {
	if (input) input.value = ''
}

import type { ComponentProps } from 'react'
import styles from './plain.module.css'

/** A button as everywhere in the app, for pages that do not wait for the component library. */
export function PlainButton({
	quiet = false,
	busy = false,
	disabled,
	type = 'button',
	...rest
}: Omit<ComponentProps<'button'>, 'className'> & {
	/** Less than the page's main button. */
	quiet?: boolean
	/** What it does is under way: a second press does nothing. */
	busy?: boolean
}) {
	return (
		<button
			type={type}
			className={quiet ? `${styles.button} ${styles.quiet}` : styles.button}
			disabled={disabled || busy}
			data-busy={busy || undefined}
			{...rest}
		/>
	)
}

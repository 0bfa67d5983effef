import type { ComponentProps, ReactNode } from 'react'
import styles from './plain.module.css'

/** Words that only a screen reader says. */
export function HiddenWords(given: Omit<ComponentProps<'span'>, 'className'>) {
	return <span className={styles.hidden} {...given} />
}

/** One line of text with its label, hint and error, for pages that do not wait for the component library. */
export function PlainField({
	id,
	label,
	hint,
	error,
	wide = false,
	...rest
}: Omit<ComponentProps<'input'>, 'id' | 'className'> & {
	/** Also the target of the error summary's link. */
	id: string
	label: ReactNode
	hint?: ReactNode
	error?: string
	/** As wide as there is room. */
	wide?: boolean
}) {
	const describedBy = [hint && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
	return (
		<div>
			<label htmlFor={id} id={`${id}-label`} className={styles.label}>
				{label}
			</label>
			{hint ? (
				<p id={`${id}-description`} className={styles.hint}>
					{hint}
				</p>
			) : null}
			{error ? (
				<p id={`${id}-error`} className={styles.error}>
					<HiddenWords>Error: </HiddenWords>
					{error}
				</p>
			) : null}
			<input
				id={id}
				className={wide ? styles.box : `${styles.box} ${styles.medium}`}
				aria-describedby={describedBy}
				aria-invalid={error ? true : undefined}
				spellCheck={false}
				{...rest}
			/>
		</div>
	)
}

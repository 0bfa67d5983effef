import { type MouseEvent, useEffect, useId, useRef } from 'react'
import styles from './error-summary.module.css'

export interface FieldError {
	/** `id` of the field's control, or of the first of its boxes. */
	field: string
	message: string
}

/** Puts the cursor in a field and brings its label into view. */
export function focusField(id: string): void {
	const found = document.getElementById(id)
	const target = found?.matches('input, select, textarea, button, a')
		? found
		: (found?.querySelector<HTMLElement>('input, select, textarea, button') ?? found)
	target?.focus({ preventScroll: true })
	found?.scrollIntoView({ block: 'center' })
}

/**
 * Everything that has to be put right, on top of the form. It takes focus each time `attempt`
 * changes, and each entry leads to its field. Shows nothing while there are no errors.
 * @param attempt a number that rises with every try to go on
 */
export function ErrorSummary({ errors, attempt = 0 }: { errors: FieldError[]; attempt?: number }) {
	const box = useRef<HTMLDivElement>(null)
	const titleId = useId()
	const some = errors.length > 0
	// biome-ignore lint/correctness/useExhaustiveDependencies: every attempt takes focus again
	useEffect(() => {
		if (!some) return
		box.current?.focus({ preventScroll: true })
		box.current?.scrollIntoView?.({ block: 'center' })
	}, [some, attempt])
	if (!some) return null
	const go = (event: MouseEvent, field: string) => {
		event.preventDefault()
		focusField(field)
	}
	return (
		<div className={styles.box} ref={box} role="alert" tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className={styles.title}>
				There is a problem
			</h2>
			<ul className={styles.list}>
				{errors.map(({ field, message }) => (
					<li key={field + message}>
						<a href={`#${field}`} onClick={(event) => go(event, field)}>
							{message}
						</a>
					</li>
				))}
			</ul>
		</div>
	)
}

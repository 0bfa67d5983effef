import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page-heading.module.css'

/**
 * The page's only h1. It sets the window's title and takes focus when the page opens, so that a
 * screen reader says where one is. Never put a person's name in `title`: titles show in the taskbar.
 */
export function PageHeading({
	children,
	title,
	caption,
	actions,
	takeFocus = true,
	focusKey = '',
}: {
	children: ReactNode
	/** For the window, where it differs from the heading's text. */
	title?: string
	/** A short line over the heading: which request, which step. */
	caption?: ReactNode
	/** Buttons beside the heading. */
	actions?: ReactNode
	/** False where a field takes focus instead. */
	takeFocus?: boolean
	/** A change of it counts as a new page. */
	focusKey?: string
}) {
	const heading = useRef<HTMLHeadingElement>(null)
	const words = title ?? (typeof children === 'string' ? children : undefined)
	useEffect(() => {
		document.title = words ? `${words} – Threshold` : 'Threshold'
	}, [words])
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new focusKey is a new page
	useEffect(() => {
		if (takeFocus) heading.current?.focus({ preventScroll: true })
		window.scrollTo(0, 0)
	}, [focusKey, takeFocus])
	return (
		<div className={styles.bar}>
			<div className={styles.words}>
				{caption ? <p className={styles.caption}>{caption}</p> : null}
				<h1 className={styles.heading} ref={heading} tabIndex={-1}>
					{children}
				</h1>
			</div>
			{actions ? <div className={styles.actions}>{actions}</div> : null}
		</div>
	)
}

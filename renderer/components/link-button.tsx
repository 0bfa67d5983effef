import type { ComponentProps } from 'react'
import styles from './link-button.module.css'

/** A button that looks like a link: a way on that is less than the form's own. */
export function LinkButton(given: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
	return <button type="button" className={styles.link} {...given} />
}

import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './casework.module.css'

/** A part of a request's page under a heading of its own. */
export function Part({
	title,
	id,
	level = 2,
	children,
}: {
	title: string
	id?: string
	level?: 2 | 3
	children: ReactNode
}) {
	const own = useId()
	const titleId = id ?? own
	return (
		<section aria-labelledby={titleId} className={styles.part}>
			<Title order={level} size={level === 2 ? 'h3' : 'h4'} id={titleId} tabIndex={-1}>
				{title}
			</Title>
			{children}
		</section>
	)
}

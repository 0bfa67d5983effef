import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

/** A dialog with a heading and a button that closes it. Escape closes it too, and focus goes back to where it was. */
export function Dialog({
	opened,
	onClose,
	title,
	children,
	wide = false,
	closesOutside = true,
}: {
	opened: boolean
	onClose: () => void
	title: string
	children: ReactNode
	wide?: boolean
	/** False where a slip of the mouse would lose something typed. */
	closesOutside?: boolean
}) {
	return (
		<Modal.Root
			opened={opened}
			onClose={onClose}
			size={wide ? 'xl' : 'lg'}
			centered
			closeOnClickOutside={closesOutside}
			transitionProps={{ duration: 0 }}
			classNames={{ content: styles.content }}
		>
			<Modal.Overlay />
			<Modal.Content>
				<div className={styles.head}>
					<Modal.Title className={styles.title}>{title}</Modal.Title>
					<Modal.CloseButton aria-label="Close" size="lg" />
				</div>
				<Modal.Body className={styles.body}>{children}</Modal.Body>
			</Modal.Content>
		</Modal.Root>
	)
}

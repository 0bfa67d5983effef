import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'

/** Asks once more before something that cannot be taken back. Escape and the cancel button do nothing. */
export function Confirm({
	opened,
	title,
	children,
	confirmLabel,
	cancelLabel = 'Go back',
	danger = false,
	busy = false,
	onConfirm,
	onCancel,
}: {
	opened: boolean
	title: string
	children: ReactNode
	/** Says what will happen: "Discard this draft", never "OK". */
	confirmLabel: string
	cancelLabel?: string
	danger?: boolean
	busy?: boolean
	onConfirm: () => void
	onCancel: () => void
}) {
	return (
		<Dialog opened={opened} onClose={onCancel} title={title}>
			{typeof children === 'string' ? <p>{children}</p> : children}
			<Group mt="lg">
				<Button onClick={onConfirm} loading={busy} color={danger ? 'red' : undefined}>
					{confirmLabel}
				</Button>
				<Button variant="default" onClick={onCancel} data-autofocus>
					{cancelLabel}
				</Button>
			</Group>
		</Dialog>
	)
}

import { Button } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useRef } from 'react'
import styles from '../components/drop-one.module.css'

/** A place to drop one or more PDF files, and the system's plain file chooser for those who would rather choose them. */
export function FilePicker({
	label,
	onFiles,
	busy = false,
	disabled = false,
}: {
	label: string
	onFiles: (files: File[]) => void
	busy?: boolean
	disabled?: boolean
}) {
	const open = useRef<() => void>(null)
	return (
		<Dropzone
			openRef={open}
			// The system's plain file chooser: the page is refused the file system.
			useFsAccessApi={false}
			// Whatever is dropped is looked at, and what is no PDF is named with the reason.
			onDrop={onFiles}
			activateOnKeyboard={false}
			activateOnClick={false}
			enablePointerEvents
			disabled={busy || disabled}
			tabIndex={-1}
			className={styles.zone}
			inputProps={{ 'aria-label': label, accept: 'application/pdf,.pdf', tabIndex: -1 }}
		>
			<p className={styles.words}>Drop PDF files here</p>
			<Button variant="default" loading={busy} disabled={disabled} onClick={() => open.current?.()}>
				{label}
			</Button>
		</Dropzone>
	)
}

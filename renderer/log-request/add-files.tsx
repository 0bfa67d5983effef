import { Button, FileButton } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import type { ReactNode } from 'react'
import classes from './log-request.module.css'

/** Kinds of file that can be read; the rest is still kept if a person wants it. */
const readable = '.pdf,.eml,.msg,.docx,.txt,.rtf,.odt,.png,.jpg,.jpeg,.tif,.tiff'

interface Props {
	onFiles: (files: File[]) => void
	children?: ReactNode
	label?: string
}

/** Opens the system's dialog for files. */
export function ChooseFiles({ onFiles, label = 'Choose files', variant }: Props & { variant?: string }) {
	return (
		<FileButton
			multiple
			accept={readable}
			onChange={(files) => files.length > 0 && onFiles(files)}
			inputProps={{ 'aria-label': label }}
		>
			{(props) => (
				<Button {...props} variant={variant}>
					{label}
				</Button>
			)}
		</FileButton>
	)
}

/** A place to drop files on, with a button for those who do not drag. */
export function DropFiles({ onFiles, children }: Props) {
	return (
		<Dropzone
			onDrop={onFiles}
			useFsAccessApi={false}
			activateOnClick={false}
			activateOnKeyboard={false}
			enablePointerEvents
			unstyled
			className={classes.drop}
			tabIndex={-1}
			inputProps={{ 'aria-label': 'Files of the request', tabIndex: -1 }}
		>
			{children}
			<ChooseFiles onFiles={onFiles} />
		</Dropzone>
	)
}

import { Button, FileButton } from '@mantine/core'

/** The system's plain file chooser, for one or more PDF files. */
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
	return (
		<FileButton onChange={onFiles} multiple accept="application/pdf,.pdf" inputProps={{ 'aria-label': label }}>
			{(props) => (
				<Button {...props} variant="default" loading={busy} disabled={disabled}>
					{label}
				</Button>
			)}
		</FileButton>
	)
}

import { Button, FileButton } from '@mantine/core'
import { requestFiles } from './request-files.ts'

/** Opens the system's dialog for papers of a request. */
export function ChooseFiles({ onFiles, label }: { onFiles: (files: File[]) => void; label: string }) {
	return (
		<FileButton
			multiple
			accept={requestFiles.accept}
			onChange={(files) => files.length > 0 && onFiles(files)}
			inputProps={{ 'aria-label': label }}
		>
			{(props) => (
				<Button {...props} variant="default">
					{label}
				</Button>
			)}
		</FileButton>
	)
}

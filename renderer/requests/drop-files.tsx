import { Button } from '@mantine/core'
import { Dropzone, type FileRejection } from '@mantine/dropzone'
import { useRef, useState } from 'react'
import { largestFile } from '../../domain/index.ts'
import { Notice } from '../components/index.ts'
import styles from './drop-files.module.css'

function tooLargeSentence(rejected: FileRejection[]): string {
	const names = rejected.map(({ file }) => file.name).join(', ')
	return `${names}: larger than 50 MB, which is more than Threshold takes in. Ask the sender for a smaller file, or print the part that matters to PDF.`
}

/** A place to drop the files that police sent, and a button for those who would rather choose them. */
export function DropFiles({ onFiles }: { onFiles: (files: File[]) => void }) {
	const open = useRef<() => void>(null)
	const [refused, setRefused] = useState('')
	return (
		<>
			<Dropzone
				openRef={open}
				// The system's plain file chooser: the page is refused the file system.
				useFsAccessApi={false}
				onDrop={onFiles}
				onReject={(files) => setRefused(tooLargeSentence(files))}
				maxSize={largestFile}
				activateOnKeyboard={false}
				activateOnClick={false}
				enablePointerEvents
				tabIndex={-1}
				className={styles.zone}
				inputProps={{ 'aria-label': 'Files that police sent', tabIndex: -1 }}
			>
				<p className={styles.words}>Drop the email, letter or form here</p>
				<p className={styles.kinds}>PDF, email (.eml, .msg), Word (.docx), text or a picture of the page</p>
				<Button onClick={() => open.current?.()}>Choose files</Button>
			</Dropzone>
			{refused ? (
				<Notice tone="alert" live>
					{refused}
				</Notice>
			) : null}
		</>
	)
}

/** Takes files that are dropped anywhere on the page, and shows where they will go while they hover. */
export function DropAnywhere({
	onFiles,
	words = 'Drop the files to log a request with them',
}: {
	onFiles: (files: File[]) => void
	/** What will happen with them. */
	words?: string
}) {
	const [refused, setRefused] = useState('')
	return (
		<>
			<Dropzone.FullScreen
				active
				useFsAccessApi={false}
				withinPortal={false}
				// It shows only while files hover over the page, so it is no stop for Tab.
				tabIndex={-1}
				activateOnKeyboard={false}
				onDrop={onFiles}
				onReject={(files) => setRefused(tooLargeSentence(files))}
				maxSize={largestFile}
				inputProps={{ 'aria-label': 'Files that police sent', tabIndex: -1 }}
			>
				<p className={styles.everywhere}>{words}</p>
			</Dropzone.FullScreen>
			{refused ? (
				<Notice tone="alert" live>
					{refused}
				</Notice>
			) : null}
		</>
	)
}

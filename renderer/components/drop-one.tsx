import { Button } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useRef } from 'react'
import styles from './drop-one.module.css'

/** A place to drop one file, and a button for those who would rather choose it. */
export function DropOne({
	name,
	words,
	kinds,
	button,
	accept,
	largest,
	busy = false,
	onFile,
	onRefused,
}: {
	/** What the place is for, for those who hear the page. */
	name: string
	words: string
	/** A line on what can be dropped. */
	kinds?: string
	button: string
	/** Media types with their endings; anything where it is left out. */
	accept?: Record<string, string[]>
	/** In bytes. */
	largest: number
	busy?: boolean
	onFile: (file: File) => void
	/** A sentence: the file is too large or of another kind. */
	onRefused: (sentence: string) => void
}) {
	const open = useRef<() => void>(null)
	return (
		<Dropzone
			openRef={open}
			// The system's plain file chooser: the page is refused the file system.
			useFsAccessApi={false}
			multiple={false}
			maxSize={largest}
			{...(accept && { accept })}
			onDrop={([file]) => file && onFile(file)}
			onReject={([rejected]) =>
				onRefused(
					rejected?.errors.some(({ code }) => code === 'file-too-large')
						? `${rejected.file.name} is larger than ${Math.round(largest / 1024 / 1024)} MB, so it cannot be taken.`
						: `${rejected?.file.name ?? 'This'} is not a file of this kind.`,
				)
			}
			activateOnKeyboard={false}
			activateOnClick={false}
			enablePointerEvents
			disabled={busy}
			tabIndex={-1}
			className={styles.zone}
			inputProps={{ 'aria-label': name, tabIndex: -1 }}
		>
			<p className={styles.words}>{words}</p>
			{kinds ? <p className={styles.kinds}>{kinds}</p> : null}
			<Button variant="default" loading={busy} onClick={() => open.current?.()}>
				{button}
			</Button>
		</Dropzone>
	)
}

import { Button } from '@mantine/core'
import { Dropzone, type FileRejection } from '@mantine/dropzone'
import { useRef, useState } from 'react'
import styles from './drop-place.module.css'
import { Notice } from './notice.tsx'

const hasError = (rejected: readonly FileRejection[], wanted: string) =>
	rejected.some(({ errors }) => errors.some(({ code }) => code === wanted))

const tooMany = (rejected: readonly FileRejection[]) => hasError(rejected, 'too-many-files')

function refusalOf(rejected: readonly FileRejection[], largest: number, instead: string): string {
	if (tooMany(rejected)) return 'Drop one file, not several.'
	const names = rejected.map(({ file }) => file.name).join(', ')
	return hasError(rejected, 'file-too-large')
		? `${names}: larger than ${Math.round(largest / 1024 / 1024)} MB, which is more than Threshold takes in. ${instead}`
		: `${names}: not a file of this kind.`
}

interface Taking {
	/** What the place is for, for those who hear the page. */
	name: string
	onFiles: (files: File[]) => void
	/** In bytes; any size where it is left out. */
	largest?: number
	/** What to do where a file is too large: a sentence. */
	instead?: string
}

/** What was dropped together is dealt with together: of several files where one is wanted, none is taken. */
function useTaking({ largest, instead, onFiles }: Required<Pick<Taking, 'largest' | 'instead' | 'onFiles'>>) {
	const [refused, setRefused] = useState('')
	const take = (files: File[], rejected: FileRejection[]) => {
		setRefused(rejected.length > 0 ? refusalOf(rejected, largest, instead) : '')
		if (files.length > 0 && !tooMany(rejected)) onFiles(files)
	}
	const notice = refused ? (
		<Notice tone="alert" live>
			{refused}
		</Notice>
	) : null
	return { notice, take }
}

/** `take` has seen to everything by then. */
const nothingMore = () => undefined

/** The one place to drop files, on every page that wants one, with a button for those who would rather choose them. */
export function DropPlace({
	name,
	words,
	kinds,
	button,
	prominent = false,
	several = false,
	accept,
	largest = Number.POSITIVE_INFINITY,
	instead = '',
	busy = false,
	onFiles,
	onChoose,
}: Taking & {
	/** "Drop the backup here" */
	words: string
	/** A line on what can be dropped. */
	kinds?: string
	button: string
	/** The button is the page's main one. */
	prominent?: boolean
	/** More than one file at a time. */
	several?: boolean
	/** What the system's dialog offers, as in an input's `accept`. What is dropped is looked at whatever it is. */
	accept?: string
	busy?: boolean
	/** Asks for a file in another way than by the page's own dialog. */
	onChoose?: () => void
}) {
	const open = useRef<() => void>(null)
	const { notice, take } = useTaking({ largest, instead, onFiles })
	return (
		<>
			<Dropzone
				openRef={open}
				// The system's plain file chooser: the page is refused the file system.
				useFsAccessApi={false}
				multiple={several}
				maxSize={largest}
				onDropAny={take}
				onDrop={nothingMore}
				activateOnKeyboard={false}
				activateOnClick={false}
				enablePointerEvents
				disabled={busy}
				tabIndex={-1}
				className={styles.zone}
				inputProps={{ 'aria-label': name, tabIndex: -1, ...(accept && { accept }) }}
			>
				<p className={styles.words}>{words}</p>
				{kinds ? <p className={styles.kinds}>{kinds}</p> : null}
				<Button
					variant={prominent ? 'filled' : 'default'}
					loading={busy}
					onClick={onChoose ?? (() => open.current?.())}
				>
					{button}
				</Button>
			</Dropzone>
			{notice}
		</>
	)
}

/** Takes files that are dropped anywhere on the page, and shows where they will go while they hover. */
export function DropAnywhere({
	name,
	words,
	largest = Number.POSITIVE_INFINITY,
	instead = '',
	onFiles,
}: Taking & {
	/** What will happen with them. */
	words: string
}) {
	const { notice, take } = useTaking({ largest, instead, onFiles })
	return (
		<>
			{/* Only for the mouse: its words are there all the time, and seen while files hover. */}
			<div aria-hidden="true" data-not-on-paper>
				<Dropzone.FullScreen
					active
					useFsAccessApi={false}
					withinPortal={false}
					// It shows only while files hover over the page, so it is no stop for Tab.
					tabIndex={-1}
					activateOnKeyboard={false}
					onDropAny={take}
					onDrop={nothingMore}
					maxSize={largest}
					inputProps={{ 'aria-label': name, tabIndex: -1 }}
				>
					<p className={styles.everywhere}>{words}</p>
				</Dropzone.FullScreen>
			</div>
			{notice}
		</>
	)
}

import { Button, Group, Progress } from '@mantine/core'
import { Notice } from '../components/index.ts'
import type { FailedFile, Reading } from './use-reading.ts'

interface Props {
	current: Reading | undefined
	waiting: number
	failed: FailedFile[]
	onStop: () => void
	onForget: (name: string) => void
}

function progressSays({ how, done, total, stopping }: Reading): string {
	if (stopping) return 'Stopping…'
	const what = how === 'ocr' ? 'Reading pictures of pages' : 'Reading'
	return total > 0 ? `${what}: ${done} of ${total}` : `${what}…`
}

/** How far each file is, with a button to stop; and files that could not be taken in. */
export function ReadingPanel({ current, waiting, failed, onStop, onForget }: Props) {
	return (
		<>
			{current && (
				<Notice title={current.name}>
					<p aria-live="polite">
						{progressSays(current)}
						{waiting > 0 && ` (${waiting} more after this)`}
					</p>
					<Progress
						value={current.total > 0 ? (100 * current.done) / current.total : 100}
						animated={current.total === 0}
						striped={current.total === 0}
						aria-label={`Reading ${current.name}`}
						my="xs"
					/>
					{current.documentId && (
						<Button variant="default" size="compact-md" onClick={onStop} disabled={current.stopping}>
							Stop reading and keep the file
						</Button>
					)}
				</Notice>
			)}
			{failed.map(({ name, message }) => (
				<Notice key={name} tone="warn" title={`${name} was not taken in`} live>
					<p>{message}</p>
					<Group>
						<Button variant="default" size="compact-md" onClick={() => onForget(name)} aria-label={`Dismiss: ${name}`}>
							Dismiss
						</Button>
					</Group>
				</Notice>
			))}
		</>
	)
}

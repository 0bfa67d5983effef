import type { Case, CaseTask } from '../../domain/index.ts'
import type { Tone } from '../components/index.ts'

/** Whose turn it is, as the page says it. */
export const waitingWords: Record<Case['waiting'], string> = {
	us: 'It is our turn',
	police: 'Waiting for the police',
	client: 'Waiting for the client',
	court: 'Waiting for the court',
	nobody: 'Nothing is waited for',
}

export const taskWords: Record<CaseTask['status'], { label: string; tone: Tone }> = {
	done: { label: 'Done', tone: 'good' },
	'to do': { label: 'To do', tone: 'info' },
	'cannot start yet': { label: 'Cannot start yet', tone: 'plain' },
	'not needed': { label: 'Not needed', tone: 'plain' },
}

/** A size in bytes as people read it. */
export function sizeInWords(bytes: number): string {
	if (bytes < 1024) return `${bytes} bytes`
	if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

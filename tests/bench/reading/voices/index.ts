import type { GeneratedDocument } from '../truth.ts'
import { emails } from './emails.ts'
import { letters } from './letters.ts'
import { papers } from './papers.ts'
import { documentOf } from './voice.ts'

/** Papers written by hand, each in a voice and layout that no other family has. */
export function voiceDocuments(): Promise<GeneratedDocument[]> {
	return Promise.all([...emails, ...letters, ...papers].map(documentOf))
}

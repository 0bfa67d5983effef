import { summaryPreview } from '../summary.ts'
import type { Handlers } from './desk.ts'

/** The year. Its files are made by the process that writes them, from `outgoingSummary`. */
export const summaryCommands: Handlers<'summary.preview'> = {
	'summary.preview': summaryPreview,
}

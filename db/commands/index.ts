import { caseWorkCommands } from './case-work.ts'
import { caseworkCommands } from './casework.ts'
import { draftCommands } from './drafts.ts'
import { emergencyCommands } from './emergency.ts'
import { letterCommands } from './letters.ts'
import { requestCommands } from './requests.ts'
import { settingsCommands } from './settings.ts'
import { summaryCommands } from './summary.ts'
import { trustCommands } from './trust.ts'
import { workListCommands } from './work-list.ts'

/** Every command on an open vault's record, by name. */
export const registerCommands = {
	...draftCommands,
	...requestCommands,
	...caseWorkCommands,
	...caseworkCommands,
	...emergencyCommands,
	...letterCommands,
	...settingsCommands,
	...summaryCommands,
	...trustCommands,
	...workListCommands,
}
export type RegisterCommand = keyof typeof registerCommands

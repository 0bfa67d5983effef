import { caseWorkCommands } from './case-work.ts'
import { caseworkCommands } from './casework.ts'
import { draftCommands } from './drafts.ts'
import { emergencyCommands } from './emergency.ts'
import { formCommands } from './forms.ts'
import { letterCommands } from './letters.ts'
import { ownCommands } from './own.ts'
import { packsCommands } from './packs.ts'
import { practiceCommands } from './practice.ts'
import { requestCommands } from './requests.ts'
import { settingsCommands } from './settings.ts'
import { summaryCommands } from './summary.ts'
import { trustCommands } from './trust.ts'
import { workListCommands } from './work-list.ts'

/** Every command on an open vault's record, by name. */
export const registerCommands = {
	...draftCommands,
	...requestCommands,
	...ownCommands,
	...packsCommands,
	...caseWorkCommands,
	...caseworkCommands,
	...emergencyCommands,
	...formCommands,
	...letterCommands,
	...practiceCommands,
	...settingsCommands,
	...summaryCommands,
	...trustCommands,
	...workListCommands,
}
export type RegisterCommand = keyof typeof registerCommands

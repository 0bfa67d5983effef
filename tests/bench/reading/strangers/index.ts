import type { GeneratedDocument } from '../truth.ts'
import { documentOf } from '../voices/voice.ts'
import { applications } from './applications.ts'
import { emergencies } from './emergencies.ts'
import { notes } from './notes.ts'
import { orders } from './orders.ts'
import { others } from './others.ts'
import { police } from './police.ts'
import { policeForms } from './police-forms.ts'

/** Papers of askers whom nobody tuned for: a second family of voices, apart from the first in words and layouts. */
export function strangerDocuments(): Promise<GeneratedDocument[]> {
	return Promise.all(
		[...orders, ...applications, ...emergencies, ...police, ...policeForms, ...others, ...notes].map(documentOf),
	)
}

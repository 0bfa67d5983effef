import { chaserKinds } from './kinds/chasers.ts'
import { clientKinds } from './kinds/clients.ts'
import { courtKinds } from './kinds/courts.ts'
import { emergencyKinds } from './kinds/emergencies.ts'
import type { Kind } from './kinds/kind.ts'
import { noteKinds } from './kinds/notes.ts'
import { oldFormKinds } from './kinds/old-forms.ts'
import { otherPoliceKinds } from './kinds/other-police.ts'
import { outsiderKinds } from './kinds/outsiders.ts'
import { passedOnKinds } from './kinds/passed-on.ts'
import { requestKinds } from './kinds/requests.ts'
import { revisedKinds } from './kinds/revised.ts'
import { subjectAccess } from './kinds/subject-access.ts'
import { createRandom } from './random.ts'
import type { GeneratedDocument } from './truth.ts'
import { heldOutPools } from './words/held-out.ts'
import { mainPools } from './words/main.ts'

export type { GeneratedDocument } from './truth.ts'

/** Every kind of document that the generator can make. */
export const kinds: Kind[] = [
	...requestKinds,
	...oldFormKinds,
	...chaserKinds,
	...revisedKinds,
	...passedOnKinds,
	...outsiderKinds,
	subjectAccess,
	...otherPoliceKinds,
	...courtKinds,
	...clientKinds,
	...noteKinds,
	...emergencyKinds,
]

export interface GenerateOptions {
	heldOut?: boolean
	/** Only kinds whose id contains this. */
	only?: string
	/** Leave scans out: they need OCR. */
	withoutScans?: boolean
}

/**
 * Realistic incoming documents with their records. The same seed and count give the same words and records; every kind
 * comes once before any comes twice.
 */
export async function generateDocuments(
	seed: number,
	count: number,
	options: GenerateOptions = {},
): Promise<GeneratedDocument[]> {
	const wanted = kinds.filter(
		(kind) =>
			(!options.only || kind.id.includes(options.only)) && !(options.withoutScans && kind.id.startsWith('scan')),
	)
	const order = createRandom(seed).shuffle(wanted)
	const documents: GeneratedDocument[] = []
	for (let index = 0; index < count; index++) {
		const kind = order[index % order.length] as Kind
		const random = createRandom(seed * 7919 + index * 104729)
		const made = await kind.make(random, options.heldOut ? heldOutPools : mainPools)
		documents.push({
			id: `GEN-${String(index + 1).padStart(3, '0')}`,
			kind: kind.id,
			scan: false,
			...made,
			truth: { ...made.truth, title: kind.title },
		})
	}
	return documents
}

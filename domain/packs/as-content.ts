import { builtInAuthority } from '../checks/authority.ts'
import { bodies } from '../checks/bodies.ts'
import { findingWords } from '../checks/compiled-pack.ts'
import type { RulePack } from '../checks/types.ts'
import type { PackContent } from './pack-file.ts'
import { partsOf } from './shelf.ts'

/** A pack that is built in, as a publisher would have written it: what a new pack is compared with and begins from. */
export function asContent(pack: RulePack): Omit<PackContent, 'publisher' | 'publishedOn' | 'summary'> {
	const words = pack.words ?? findingWords
	return {
		...partsOf(pack.id),
		title: pack.title,
		inForceFrom: pack.inForceFrom,
		checks: pack.checks,
		words: Object.fromEntries(pack.checks.flatMap(({ id }) => (words[id] ? [[id, words[id]]] : []))),
		authority: pack.authority ?? builtInAuthority,
		bodies: [...(pack.bodies ?? bodies)],
	}
}

import type { BodyType } from '../checks/body-types.ts'

/**
 * The words that the field `askingBodyType` uses. Askers outside Chapter 3A that are no police are
 * all `other`; the two forces of Scotland and Northern Ireland have words of their own.
 */
const words: Partial<Record<BodyType, string>> = {
	territorial: 'territorial',
	btp: 'btp',
	mdp: 'mdp',
	nca: 'nca',
	iopc: 'iopc',
	rnp: 'rnp',
	rmp: 'rmp',
	rafp: 'rafp',
	spcc: 'spcc',
	contractor: 'contractor',
	'scotland-police': 'police-scotland',
	'ni-police': 'psni',
}

/** The word of the field `askingBodyType` for a type of `checks/bodies.json`. */
export function bodyWord(type: BodyType): string {
	return words[type] ?? 'other'
}

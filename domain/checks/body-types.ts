/**
 * Kinds of asking body: the types of `bodies.json`, and the other words that papers and records use for them.
 * What a type means for scope and for ranks is data in `bodies.json` and `authority.json`.
 */
export const bodyTypes = [
	'territorial',
	'btp',
	'mdp',
	'cnc',
	'nca',
	'iopc',
	'rnp',
	'rmp',
	'rafp',
	'spcc',
	'dscc',
	'joint-unit',
	'contractor',
	'small-force',
	'scotland-police',
	'ni-police',
	'ni-oversight',
	'scotland-oversight',
	'scotland-prosecutor',
	'overseas-police',
	'non-police',
	'court',
] as const
export type BodyType = (typeof bodyTypes)[number]

const otherWords: Readonly<Record<string, BodyType>> = {
	'police-scotland': 'scotland-police',
	psni: 'ni-police',
	copfs: 'scotland-prosecutor',
	pirc: 'scotland-oversight',
	'royal-navy-police': 'rnp',
	'royal-military-police': 'rmp',
	'royal-air-force-police': 'rafp',
	'raf-police': 'rafp',
	overseas: 'overseas-police',
	other: 'non-police',
}

/** The type that a word stands for, whatever its case and separators; `undefined` when it stands for none. */
export function bodyTypeOf(word: string): BodyType | undefined {
	const key = word
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-')
	return bodyTypes.find((type) => type === key) ?? (Object.hasOwn(otherWords, key) ? otherWords[key] : undefined)
}

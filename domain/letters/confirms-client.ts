import type { Letter } from './types.ts'

/**
 * Whether a letter to somebody outside gives away that the person is or was a client. Letters neither
 * confirm nor deny until the clinical lead decided otherwise (letters reference, "Neither confirm nor
 * deny"). It is a warning for a person to read, not a judgement: words can say it in other ways.
 */

const toClient: ReadonlySet<Letter['kind']> = new Set(['client', 'client-receipt', 'child-sheet', 'client-order'])

/** Whom a letter must not confirm. */
export interface PersonToGuard {
	/** As the request names them; empty when it names nobody. */
	personNamed: string
	/** The service's own reference or initials: never printed in a letter to police. */
	clientReference: string
}

export interface ClientMention {
	/** Id of the block; `subject`, `salutation`, `addressee`, `references` or `closing` for what surrounds the blocks. */
	where: string
	sentence: string
	because: 'names the person as a client' | 'says that the person is a client' | 'shows our client reference'
}

const clientWord = '(?:clients?|patients?|service users?)'

/** Wordings that say that somebody is or was a client, on their own. */
const saysClient: RegExp[] = [
	new RegExp(`\\b(?:our|my)\\s+(?:\\w+\\s+)?${clientWord}\\b`, 'i'),
	new RegExp(`\\b${clientWord}\\s+(?:of|at|with)\\s+(?:ours|us|mine|this|our)\\b`, 'i'),
	new RegExp(
		`\\b(?:is|was|were|are|being|been|became|becoming|remains?|as)\\s+(?:not\\s+)?(?:(?:also|indeed|currently|formerly|still|previously|once)\\s+)?(?:an?|one of our)\\s+(?:(?:current|former|past|previous|existing)\\s+)?${clientWord}\\b`,
		'i',
	),
	/\b(?:has|had|have|having)\s+(?:been\s+)?(?:attend(?:ed|ing)|seen|used|using)\s+(?:our|us|the)\s+(?:service|counsell\w+|therapist)/i,
	/\b(?:attends?|attended|attending|is seeing|was seeing|was seen|is seen)\b[^.]*\b(?:here|with us|our service|counselling|therapy|sessions?)\b/i,
]

/** Words that say it only together with the person's name. */
const withName: RegExp[] = [
	new RegExp(`\\b${clientWord}\\b`, 'i'),
	/\b(?:counselling|counsellor|therapy|therapist|sessions?|appointments?)\b/i,
]

/** Sentences whose very point is to say neither. */
const saysNeither = /\bneither\s+confirm\s+nor\s+deny\b|\bnot\s+(?:confirm|say)\b[^.]*\bwhether\b/i

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'the', 'and', 'of', 'dame', 'sir'])

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
}

function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter(Boolean)
}

/** Ranks as they stand before a name: nobody's initials there. */
const ranks: ReadonlySet<string> = new Set(['PC', 'DC', 'PS', 'DS', 'PI', 'DI', 'CI', 'DCI', 'SI', 'TDC', 'ADS', 'TDI'])

function tokensOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
}

/** True where initials stand in capitals, and are not a rank before a name ("DC Hallworthy"). */
function hasInitials(text: string, initials: readonly string[]): boolean {
	const tokens = tokensOf(text)
	return tokens.some((_, at) => {
		if (!initials.every((each, offset) => tokens[at + offset] === each)) return false
		const next = tokens[at + initials.length] ?? ''
		return !(ranks.has(initials.join('')) && /^\p{Lu}/u.test(next))
	})
}

/**
 * True when the words of `reference` stand in the text one after the other, as whole words. Initials are
 * looked for in capitals only: "IS" and "AN" are ordinary words otherwise.
 */
function hasReference(text: string, reference: string): boolean {
	const wanted = wordsOf(reference)
	const joined = wanted.join('')
	if (joined.length < 2) return false
	if (joined.length <= 3 && !/\p{N}/u.test(joined)) {
		const upper = wanted.map((word) => word.toUpperCase())
		return hasInitials(text, upper) || (upper.length > 1 && hasInitials(text, [upper.join('')]))
	}
	const words = wordsOf(text)
	return words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word))
}

/** Why a sentence says that the person is a client; undefined when it does not. */
function becauseOf(
	sentence: string,
	{ personNamed, clientReference }: PersonToGuard,
): ClientMention['because'] | undefined {
	if (hasReference(sentence, clientReference)) return 'shows our client reference'
	if (saysNeither.test(sentence)) return undefined
	const names = wordsOf(personNamed).filter((word) => word.length >= 3 && !titles.has(word))
	const words = new Set(wordsOf(sentence))
	const named = names.some((name) => words.has(name))
	if (named && withName.some((wording) => wording.test(sentence))) return 'names the person as a client'
	return saysClient.some((wording) => wording.test(sentence)) ? 'says that the person is a client' : undefined
}

/**
 * The sentences of a letter that give away that the person is a client. Letters to the client
 * themselves have none by their nature.
 */
export function confirmsClient(letter: Letter, guard: PersonToGuard): ClientMention[] {
	if (toClient.has(letter.kind)) return []
	const parts: [string, string][] = [
		['addressee', [letter.addressee.name, ...letter.addressee.lines].join('\n')],
		['references', letter.references.map(({ label, value }) => `${label}: ${value}`).join('\n')],
		['subject', letter.subject],
		['salutation', letter.salutation],
		...letter.blocks.map((block): [string, string] => [block.id, block.text]),
		['closing', letter.closing],
	]
	return parts.flatMap(([where, text]) =>
		sentencesOf(text).flatMap((sentence) => {
			const because = becauseOf(sentence, guard)
			// A disclosure says by its nature whose it is, and still never shows our own reference for them.
			if (letter.kind === 'disclosure' && because !== 'shows our client reference') return []
			return because ? [{ where, sentence, because }] : []
		}),
	)
}

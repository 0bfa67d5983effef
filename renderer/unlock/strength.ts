import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

/** The least that is taken: 15 characters (NIST SP 800-63B-4 for a sole factor) and zxcvbn's best score. */
export const leastLength = 15
export const leastScore = 4

/** Longer text is judged by its beginning: guessing costs no more to show than it must. */
const judgedLength = 100

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs })

export interface Strength {
	/** 0 to 4. */
	score: 0 | 1 | 2 | 3 | 4
	goodEnough: boolean
	/** What it is worth, and what would make it better, in a sentence. */
	says: string
}

const saysByScore = [
	'This would be guessed at once. Use five words that have nothing to do with each other.',
	'This would be guessed soon. Add more words that have nothing to do with each other.',
	'This is not strong enough yet. Add a word or two.',
	'Nearly there. Add one more word.',
	'This is a strong passphrase.',
] as const

/**
 * How hard a passphrase is to guess. Loads dictionaries with it: import this module only where it is needed.
 * @param known words that a guesser would try first: names of the service and of the person
 */
export function strengthOf(passphrase: string, known: string[]): Strength {
	const { score } = zxcvbn.check(
		passphrase.slice(0, judgedLength),
		known.flatMap((name) => [name, ...name.split(/\s+/)]).filter(Boolean),
	)
	const missing = leastLength - [...passphrase].length
	const says =
		missing > 0
			? `${missing} more ${missing === 1 ? 'character' : 'characters'} to go: at least ${leastLength} in all.`
			: saysByScore[score]
	return { score, goodEnough: missing <= 0 && score >= leastScore, says }
}

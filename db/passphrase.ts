import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** NIST SP 800-63B-4: at least 15 characters where a passphrase is the only factor. No composition rules, no expiry. */
const shortestPassphrase = 15
const strongEnough = 4

let judge: ZxcvbnFactory | undefined

/** Its dictionaries take a megabyte and are wanted only where a passphrase is chosen. */
async function newJudge(): Promise<ZxcvbnFactory> {
	const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common'),
		import('@zxcvbn-ts/language-en'),
	])
	return new Factory({
		dictionary: { ...common.dictionary, ...english.dictionary },
		graphs: common.adjacencyGraphs,
		translations: english.translations,
	})
}

/**
 * Why a passphrase is not good enough, as a sentence, or `undefined` when it is. Length first, then
 * zxcvbn's estimate (4 of 4) against common passwords, English words and the names that an attacker
 * would try first.
 *
 * @param passphrase UTF-8 bytes
 * @param names the service's and the people's names
 */
export async function passphraseProblem(passphrase: Uint8Array, names: readonly string[]): Promise<string | undefined> {
	const text = new TextDecoder().decode(passphrase)
	if (text.includes('\uFFFD')) return 'The passphrase has characters that cannot be read. Type it again.'
	const length = [...text].length
	if (length < shortestPassphrase) {
		return `The passphrase has ${length} characters. Use at least ${shortestPassphrase}: four or five unrelated words are easy to remember and hard to guess.`
	}
	judge ??= await newJudge()
	const words = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((word) => word.length > 2)
	const { score, feedback } = judge.check(text, words)
	if (score >= strongEnough) return undefined
	const hint = feedback.warning ? ` ${feedback.warning.replace(/\.?$/, '.')}` : ''
	return `The passphrase is long enough but too easy to guess.${hint} Add another word or two that have nothing to do with the others.`
}

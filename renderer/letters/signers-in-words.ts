import { type Role, roleWords } from '../../domain/index.ts'

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Who may sign a letter, like "administrator, therapist or clinical lead". */
export function signersInWords(signs: readonly Role[]): string {
	return either.format(signs.map((role) => roleWords[role]))
}

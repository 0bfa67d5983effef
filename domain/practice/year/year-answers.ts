import type { Answers } from '../../request.ts'

/** A figure as an answer: what is not clear is not answered. */
export const yesOr = (value: string) => (value === 'yes' || value === 'no' ? value : undefined)
export const stated = (value: string) => (value === 'not_stated' ? 'no' : value === 'unclear' ? undefined : 'yes')

/** Only what is known: an answer that nobody has is left out. */
export function known(answers: Record<string, string | undefined>): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers
}

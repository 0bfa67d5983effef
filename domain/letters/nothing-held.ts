import { britishDate } from '../british-date.ts'
import { declineBlocks } from './decline.ts'
import type { CaseFacts } from './facts.ts'
import { contactSentence, paragraph, requestInWords, statusMayBeSaid } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/**
 * Nothing held, in its two forms. The default neither confirms nor denies and is the decline letter
 * itself, word for word, so that "nothing held" and "held but declined" cannot be told apart; the
 * confirming form needs the clinical lead's decision to say so (letters reference, section 7).
 */
export function nothingHeldBlocks(facts: CaseFacts): LetterBlock[] {
	if (!statusMayBeSaid(facts)) return declineBlocks(facts)
	const { search } = facts.work
	const destroyed = search?.result === 'destroyed-under-policy' ? search : undefined
	return [
		paragraph(
			'NH-1',
			`We have considered ${requestInWords(facts)}. We have looked in every place where such records would be kept.`,
		),
		paragraph('NH-2', 'We do not hold material within your request.'),
		...(destroyed
			? [
					paragraph(
						'NH-3',
						`It was destroyed on ${britishDate(destroyed.destroyedOn)} under our retention schedule, reference ${destroyed.scheduleReference}.`,
					),
				]
			: []),
		paragraph('NH-4', contactSentence(facts)),
	]
}

/** The checklist must be concluded for the version in hand, with nothing held. */
export function nothingHeldNotYet({ work }: CaseFacts): string | undefined {
	if (!work.search) return 'The checklist of places looked in is not complete yet.'
	if (work.search.result === 'held') return 'The checklist of places looked in says that something is held.'
	return undefined
}

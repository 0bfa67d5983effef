import { confidenceParagraph, stillNotShown, wayBack } from './decline.ts'
import type { CaseFacts } from './facts.ts'
import { contactSentence, neitherConfirmNorDeny, paragraph, requestInWords, statusMayBeSaid } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/**
 * Nothing held, in its two forms. The default neither confirms nor denies and is built from the
 * decline letter's own paragraphs, so that "nothing held" and "held but declined" read the same; the
 * confirming form needs the clinical lead's decision to say so (letters reference, section 7).
 */
export function nothingHeldBlocks(facts: CaseFacts): LetterBlock[] {
	if (statusMayBeSaid(facts)) {
		return [
			paragraph(
				'NH-1',
				`We have considered ${requestInWords(facts)}. We have looked in every place where such records would be kept.`,
			),
			paragraph('NH-2', 'We do not hold material within your request.'),
			paragraph('NH-4', contactSentence(facts)),
		]
	}
	return [
		paragraph('NN-1', `We have received and considered ${requestInWords(facts)}.`),
		paragraph('NN-2', neitherConfirmNorDeny),
		paragraph('NN-3', 'Nothing will be supplied in answer to this request.'),
		...stillNotShown(facts),
		confidenceParagraph(),
		wayBack(facts),
	]
}

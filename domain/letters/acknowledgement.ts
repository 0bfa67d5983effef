import { britishDate } from '../british-date.ts'
import type { CaseFacts } from './facts.ts'
import { contactSentence, ncnd, paragraph, requestInWords } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/** The parts that the acknowledgement and the neutral holding letter share. */
export function holdingParts(facts: CaseFacts) {
	const { replyBy } = facts.fields
	const theirs = replyBy ? `You asked for a reply by ${britishDate(replyBy)}. We have noted that as your date. ` : ''
	return {
		received: paragraph('ACK-1', `Thank you for ${requestInWords(facts)}.`),
		neither: ncnd('ACK-2', facts),
		looking: paragraph(
			'ACK-3',
			'We look at every request carefully before we answer it. No decision has been made, and this letter is not a refusal.',
		),
		inWriting:
			facts.answers.in_writing === 'no'
				? [
						paragraph(
							'ACK-4',
							'The request came to us by word of mouth. Please send it in writing, so that we can look at exactly what is asked for.',
						),
					]
				: [],
		callBack:
			facts.answers.requester_verified === 'yes'
				? []
				: [
						paragraph(
							'ACK-5',
							'As with every request, we will confirm who is asking by ringing back through the published switchboard of your organisation.',
						),
					],
		dates: paragraph('ACK-6', `${theirs}We aim to write to you again by ${britishDate(facts.ourDate)}.`),
		contact: paragraph('ACK-8', contactSentence(facts)),
	}
}

/**
 * Acknowledgement: says that the request arrived, admits nothing and sets expectations
 * (letters reference, section 1, ACK-1 to ACK-7).
 */
export function acknowledgementBlocks(facts: CaseFacts): LetterBlock[] {
	const parts = holdingParts(facts)
	const urgent = facts.service.urgentPhone || facts.service.phone
	return [
		parts.received,
		...parts.neither,
		parts.looking,
		...parts.inWriting,
		...parts.callBack,
		parts.dates,
		paragraph(
			'ACK-7',
			`If somebody is at risk of death or serious harm now, please do not wait for a letter${urgent ? `: ring us on ${urgent}` : ': ring us'} and say so.`,
		),
		parts.contact,
	]
}

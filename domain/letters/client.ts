import { britishDate } from '../british-date.ts'
import { onlyClientAsked } from '../lane.ts'
import type { CaseFacts } from './facts.ts'
import { notShown, paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/**
 * "What would you like us to do?" It asks for the client's views and for their permission to depart
 * from confidence, in words for a reading age of 11 (letters reference, section 4, CL-1 to CL-13).
 * It is not data protection consent and never uses that phrase.
 */
export function clientBlocks(facts: CaseFacts): LetterBlock[] {
	const { fields, answers } = facts
	const asked = fields.informationSought?.trim()
	const ways = [facts.service.phone, facts.service.email].filter(Boolean).join(' or ')
	const optional = (stands: boolean, block: LetterBlock) => (stands ? [block] : [])
	return [
		paragraph(
			'CL-1',
			onlyClientAsked(facts.answers)
				? 'We hear that the police have asked you to get your notes from us. They have not asked us. You do not have to do it today. We have not sent them anything.'
				: 'The police have asked us for information about you. They are asking. It is not an order from a court. We have not sent them anything.',
		),
		paragraph(
			'CL-2',
			asked
				? `This is what they asked for, in their words: “${asked.replace(/[.\s]+$/, '')}”. ${
						notShown(facts, 'VIR-03')
							? 'They have not told us clearly why they want it. We can ask them.'
							: 'We can go through their reasons with you.'
					}`
				: 'They have not told us clearly what they want. We can ask them.',
		),
		paragraph(
			'CL-3',
			answers.victim_notice === 'yes'
				? `The police should have written to you about this.${facts.answers.notice_date ? ` They say they did so on ${britishDate(facts.answers.notice_date)}.` : ''} If you have not had a letter from them, please tell us.`
				: 'The police should normally write to you about this. If you have not had a letter from them, please tell us.',
		),
		paragraph(
			'CL-4',
			'If something is sent, the police and the lawyers who bring the case may see it. The other side and the court may see it too.',
		),
		...optional(
			answers.consent_is_basis === 'yes',
			paragraph(
				'CL-5',
				'You may have signed a form for the police. That is not the same as telling us what you want. We would like to hear it from you.',
			),
		),
		...optional(
			answers.client_asked_to_fetch === 'yes',
			paragraph('CL-6', 'If you were asked to get your notes yourself and hand them in, you can talk to us first.'),
		),
		paragraph('CL-7', 'You can read what would be sent before you choose.'),
		paragraph('CL-8', 'What would you like us to do?', 'heading'),
		paragraph('CL-8a', 'Share everything the police asked for.', 'option'),
		paragraph('CL-8b', 'Share part of it. Tell us which part.', 'option'),
		paragraph('CL-8c', 'Send a short note of facts. You see it first.', 'option'),
		paragraph('CL-8d', 'Share nothing.', 'option'),
		paragraph('CL-8e', 'I want advice before I decide.', 'option'),
		paragraph(
			'CL-9',
			'You can choose differently later, up to the moment when something is sent. We cannot call back what has gone.',
		),
		paragraph(
			'CL-10',
			'We will listen to you. A court can order us to hand things over. If that happens we will tell you, if we are allowed to.',
		),
		paragraph(
			'CL-11',
			'You can get free advice from a lawyer or from a support worker who is not part of the police. Ask us for a list of places that can help.',
		),
		paragraph(
			'CL-12',
			`You do not have to decide today. The law sets no date for this. We would like to hear from you by ${britishDate(facts.ourDate)}, but tell us if you need longer. ${ways ? `You can reach us on ${ways}.` : 'You can reach us in the way we agreed.'}`,
		),
		paragraph('CL-13', 'Whatever you choose, your counselling here carries on.'),
	]
}

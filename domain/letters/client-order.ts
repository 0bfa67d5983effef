import { britishDate } from '../british-date.ts'
import type { CaseFacts } from './facts.ts'
import { paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/**
 * Information for the client about an order or an application for one: that it exists, what it names,
 * the date, and the right to be heard (letters reference, section 4, "Compelled lane"; R (TB) v
 * Stafford Combined Court [2006] EWHC 1645 (Admin)). It asks for no choice: there may be none.
 */
export function clientOrderBlocks(facts: CaseFacts): LetterBlock[] {
	const { fields, lane } = facts
	const pending = lane === 'compelled_pending'
	const named = fields.informationSought?.trim().replace(/[.\s]+$/, '')
	const date = fields.replyBy ? britishDate(fields.replyBy) : ''
	const ways = [facts.service.phone, facts.service.email].filter(Boolean).join(' or ')
	return [
		paragraph(
			'CT-1',
			pending
				? 'Somebody is asking a court to make us hand over information about you. The court has not decided yet.'
				: 'A court paper has come to us. It may mean that we must hand over information about you.',
		),
		...(named ? [paragraph('CT-2', `These are its words for what it wants: “${named}”.`)] : []),
		paragraph(
			'CT-3',
			'We are getting advice from a lawyer. We have not sent anything. We are keeping things as they are.',
		),
		...(date
			? [paragraph('CT-4', pending ? `The court will look at it on ${date}.` : `The paper gives the date ${date}.`)]
			: []),
		paragraph(
			'CT-5',
			'You may have a right to tell the court what you think before it decides. A lawyer can do that for you. Please get advice soon. Ask us for a list of places that can help, some of them free.',
		),
		paragraph(
			'CT-6',
			'If the court says that we must hand something over, we will give only what it names. We will tell you what we gave.',
		),
		paragraph(
			'CT-7',
			`Tell us how and when it is safe to talk about this.${ways ? ` You can reach us on ${ways}.` : ''}`,
		),
		paragraph('CT-8', 'Your counselling here carries on.'),
	]
}

import { britishDate } from '../british-date.ts'
import type { CaseFacts } from './facts.ts'
import { paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

const instruments: Record<string, string> = {
	court_order: 'order',
	witness_summons: 'witness summons',
	warrant: 'warrant',
	coroner_notice: 'notice',
	application_notice: 'notice of application',
	statutory_duty: 'notice',
}

/**
 * Holding reply to an order: respect for the order, rights kept open while advice is taken. The
 * Chapter 3A tests are never argued here (letters reference, section 8, CO-1 to CO-7).
 */
export function compelledHoldingBlocks(facts: CaseFacts): LetterBlock[] {
	const { fields, answers } = facts
	const paper = instruments[answers.instrument ?? ''] ?? 'paper'
	const received = fields.receivedOn ? ` on ${britishDate(fields.receivedOn)}` : ''
	const dated = fields.requestDate ? ` dated ${britishDate(fields.requestDate)}` : ''
	const court = fields.askingBody ? ` from ${fields.askingBody}` : ''
	const returns = fields.replyBy ? ` As we read it, it is to be answered by ${britishDate(fields.replyBy)}.` : ''
	return [
		paragraph('CO-1', `We received the ${paper}${court}${dated}${received}.${returns}`),
		paragraph('CO-2', 'We take it seriously and are taking legal advice.'),
		paragraph(
			'CO-3',
			'If you have not served them already, please send us a sealed or complete copy, and the application that it was made on.',
		),
		paragraph('CO-4', 'Anything that may fall within it is being preserved unaltered.'),
		paragraph(
			'CO-5',
			'Please tell us whether the person whose confidence is concerned has been told and will have the chance to be heard: R (TB) v Stafford Combined Court [2006] EWHC 1645 (Admin).',
		),
		paragraph(
			'CO-6',
			'This letter does not consent to anything, agree what the paper covers or give up any claim. It does not confirm what, if anything, is held.',
		),
		paragraph(
			'CO-7',
			fields.replyBy && fields.replyBy > facts.today
				? `We will write to you again before ${britishDate(fields.replyBy)}.`
				: 'We will write to you again as soon as we have had advice.',
		),
	]
}

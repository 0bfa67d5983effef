import { britishDate } from '../british-date.ts'
import type { CaseFacts } from './facts.ts'
import { paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/** Why it was shared, in one sentence for a reading age of 11. */
const because = {
	client_agreement: 'It was shared because you told us that we could.',
	compulsion: 'It was shared because a court said that we must.',
	public_interest: 'It was shared because we feared that somebody would be badly hurt if we did not.',
} as const

const how = {
	'secure-email': 'by safe email',
	portal: 'through a safe website',
	hand: 'by hand',
	'tracked-post': 'by post',
	'': '',
} as const

const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`

const seen = {
	read: ' You read it first.',
	declined: ' You did not want to read it first.',
	offered: ' You could have read it first.',
	'not-safe': ' It was not safe to show it to you first.',
} as const

function whatWasShared({ work, answers }: CaseFacts): LetterBlock[] {
	const { release, emergencyShared, decision } = work
	const blocks: LetterBlock[] = []
	if (emergencyShared) {
		const whom = emergencyShared.withWhom.trim()
		blocks.push(
			paragraph(
				'RC-2e',
				`On ${britishDate(emergencyShared.on)} somebody was in danger. We told ${whom || 'the police'} only what they had to know. A second person here has looked at that since.`,
			),
		)
	}
	if (release?.state === 'sealed') {
		const sent = release.items.reduce((sum, item) => sum + item.pages, 0)
		const kept = release.withheld.reduce((sum, range) => sum + range.pages, 0)
		const way = how[release.method]
		blocks.push(
			paragraph(
				'RC-2',
				`On ${britishDate(release.on)} we sent them ${pages(sent)}${way ? ` ${way}` : ''}.${seen[release.clientSawIt]}${
					kept > 0 ? ` We kept back ${pages(kept)}.` : ''
				}`,
			),
			paragraph(
				'RC-3',
				`The person who leads our service made the choice.${decision?.ground ? ` ${because[decision.ground]}` : ''}`,
			),
			paragraph(
				'RC-4',
				`We told the police to keep it safe and to use it for this case only.${
					release.receiptSigned ? ' They have signed for it.' : ''
				} The lawyers in the case may see it. The other side and the court may see it too.`,
			),
		)
	}
	if (blocks.length > 0) return blocks
	const declined = answers.decision === 'decline' || answers.decision === 'narrow'
	return [
		paragraph('RC-5', 'We have not sent them anything.'),
		...(declined
			? [paragraph('RC-3', 'The person who leads our service made the choice. The reasons are kept on record here.')]
			: []),
	]
}

/**
 * The client's receipt: a plain record of who asked and what happened, on one page, for a reading age
 * of 11 (letters reference, section 9, RC-1 to RC-6). It quotes nothing of the request, so that it
 * repeats no detail of an offence and names nobody else.
 */
export function clientReceiptBlocks(facts: CaseFacts): LetterBlock[] {
	const { receivedOn } = facts.fields
	const ways = [facts.service.phone, facts.service.email].filter(Boolean).join(' or ')
	const when = receivedOn ? `On ${britishDate(receivedOn)} the police` : 'The police'
	const compelled = facts.lane === 'compelled' || facts.lane === 'compelled_pending'
	return [
		paragraph(
			'RC-1',
			compelled
				? 'A court paper about you came to us. It was about a case that the police are working on.'
				: `${when} asked us for information about you. It was for a case that they are working on.`,
		),
		...whatWasShared(facts),
		paragraph(
			'RC-6',
			`You can ask us about this at any time. ${ways ? `You can reach us on ${ways}. ` : ''}You can also tell us if your wishes change. We cannot call back what has gone.`,
		),
		paragraph(
			'RC-6b',
			'If you are not happy with what we did, please tell us. You can also complain to the ICO, who look after privacy rights. Their website is ico.org.uk.',
		),
	]
}

export function clientReceiptNotYet({ work, answers }: CaseFacts): string | undefined {
	if (work.receiptChoice === 'not-at-all') return 'The client asked not to have a receipt. That is respected.'
	if (work.receiptChoice === 'kept-here' || work.receiptChoice === 'read-aloud') return undefined
	const ended =
		work.release?.state === 'sealed' ||
		work.emergencyShared !== undefined ||
		answers.decision === 'decline' ||
		work.search?.result === 'not-held'
	return ended ? undefined : 'Nothing has been decided or sent yet, so there is nothing to give a receipt for.'
}

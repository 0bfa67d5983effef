import { britishDate } from '../british-date.ts'
import type { CaseFacts } from './facts.ts'
import { contactSentence, ncnd, paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/**
 * A note to the police that a permission is not to be relied on any more (journey J5). It neither
 * confirms nor denies who used the service, unless something has gone out already or the clinical lead
 * decided otherwise.
 */
export function withdrawalNoteBlocks(facts: CaseFacts): LetterBlock[] {
	const { withdrawnOn, release } = facts.work
	const gone = release?.state === 'sealed'
	return [
		paragraph(
			'WN-1',
			`From ${britishDate(withdrawnOn || facts.today)}, please do not rely on any permission, consent form or signature for this service to share information in answer to your request, whoever gave it and whenever.`,
		),
		...(gone
			? [
					paragraph(
						'WN-2',
						'This concerns what we have supplied as well: please tell us what has been done with it, and whether you still need to keep it.',
					),
				]
			: ncnd('WN-2n', facts)),
		paragraph('WN-3', 'Anything that was being prepared in answer to your request has been stopped.'),
		paragraph('WN-4', `Any new request, or a new reason, will be looked at promptly. ${contactSentence(facts)}`),
	]
}

export function withdrawalNoteNotYet({ work }: CaseFacts): string | undefined {
	return work.withdrawnOn ? undefined : 'No permission has been taken back, so there is nothing to tell the police.'
}

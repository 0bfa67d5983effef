import { type Case, type CaseLetter, currentVersion } from '../casework/case.ts'
import { letterTitle } from './compose.ts'
import { type ClientMention, confirmsClient } from './confirms-client.ts'
import type { Letter } from './types.ts'

/**
 * The sentences of a letter that give away that the person is a client, by what is on record about them;
 * none once the clinical lead decided to tell the asker whether they are one.
 */
export function clientMentions(subject: Case, letter: Letter): ClientMention[] {
	const { answers, fields } = currentVersion(subject)
	if (answers.confirm_client_status === 'yes') return []
	return confirmsClient(letter, {
		personNamed: fields.personNamed ?? '',
		clientReference: subject.clientReference,
	})
}

/** Those of them that the clinical lead has not looked at and let pass, in these very words. */
export function openMentions(
	subject: Case,
	{ letter, allowed }: Pick<CaseLetter, 'letter' | 'allowed'>,
): ClientMention[] {
	const passed = new Set(allowed?.flatMap(({ sentences }) => sentences))
	return clientMentions(subject, letter).filter(({ sentence }) => !passed.has(sentence))
}

/** Why a letter may not leave the register, in any form, while such a sentence stands in it. */
export function mentionsRefusal(subject: Case, kept: Pick<CaseLetter, 'letter' | 'allowed'>): string | undefined {
	const [first, ...more] = openMentions(subject, kept)
	if (!first) return undefined
	const others = more.length > 0 ? ` (and ${more.length} more)` : ''
	return `${letterTitle(kept.letter.kind)}: one of its sentences seems to confirm that the person is a client: “${first.sentence}”${others}. It cannot be sent, saved or printed like this. Change the words, or ask the clinical lead, who can let them pass with a reason.`
}

import { britishDate } from '../british-date.ts'
import type { Finding } from '../checks/types.ts'
import type { CaseFacts } from './facts.ts'
import type { Addressee, Letter, LetterBlock } from './types.ts'

/** Pieces that several letters share. */

/** A paragraph of the letter's own words. */
export function paragraph(id: string, text: string, shape?: LetterBlock['shape']): LetterBlock {
	return { id, source: { template: id }, text, ...(shape ? { shape } : {}) }
}

/** A paragraph that stands only as long as its finding does. */
export function fromFinding(id: string, finding: Finding, text: string, also: string[] = []): LetterBlock {
	return {
		id: `${id}/${finding.check}`,
		source: { finding: finding.check, ...(also.length > 0 ? { also } : {}) },
		text,
		shape: 'item',
	}
}

/** A confirmed finding by its check, if it is not shown or unclear. */
export function open(facts: CaseFacts, check: string): Finding | undefined {
	return facts.findings.find(
		(finding) => finding.check === check && (finding.standing === 'not shown' || finding.standing === 'unclear'),
	)
}

export function notShown(facts: CaseFacts, check: string): boolean {
	return facts.findings.some((finding) => finding.check === check && finding.standing === 'not shown')
}

/** True once the clinical lead chose to tell the asker whether the person is or was a client. */
export function statusMayBeSaid(facts: CaseFacts): boolean {
	return facts.answers.confirm_client_status === 'yes'
}

/**
 * The sentence that every letter to somebody outside carries in the same words, whoever it is about:
 * said only for some, it would give the answer away.
 */
export const neitherConfirmNorDeny =
	'In every case we neither confirm nor deny that a person has used our service. Everybody who sends us a request receives these same words.'

/** That sentence as a block, unless the clinical lead decided otherwise. */
export function ncnd(id: string, facts: CaseFacts): LetterBlock[] {
	return statusMayBeSaid(facts) ? [] : [paragraph(id, neitherConfirmNorDeny)]
}

/** "Detective Constable 21877 Callum Booth-Larkin" and where to write. */
export function asker(facts: CaseFacts): Addressee {
	const { requesterName, requesterRank, requesterNumber, askingBody, requesterEmail } = facts.fields
	return {
		name: [requesterRank, requesterName].filter(Boolean).join(' ') || 'The officer in the case',
		lines: [requesterNumber ? `Number ${requesterNumber}` : '', askingBody ?? '', requesterEmail ?? ''].filter(Boolean),
	}
}

/** "Dear Detective Constable Booth-Larkin", by rank and last name, or by role when neither is known. */
export function salutation(facts: CaseFacts): string {
	const name = (facts.fields.requesterName ?? '').trim()
	if (!name) return 'Dear Officer'
	const rank = (facts.fields.requesterRank ?? '').replace(/\s*\(.*\)\s*/g, '').trim()
	const lastName = name.split(/\s+/).at(-1) ?? name
	return /^[A-Za-z][A-Za-z/ ]*$/.test(rank) &&
		rank.length <= 40 &&
		!/grade|officer|investigator|partner|solicitor/i.test(rank)
		? `Dear ${rank} ${lastName}`
		: `Dear ${name}`
}

export function references(facts: CaseFacts): Letter['references'] {
	const { policeReference, requestDate } = facts.fields
	return [
		{ label: 'Our reference', value: facts.reference },
		...(policeReference ? [{ label: 'Your reference', value: policeReference }] : []),
		...(requestDate ? [{ label: 'Your request of', value: britishDate(requestDate) }] : []),
	]
}

const channelWords: Record<string, string> = {
	email: 'by email',
	post: 'by post',
	phone: 'by telephone',
	visit: 'in person',
	portal: 'through a secure portal',
	fax: 'by fax',
}

/** "your request dated 6 February 2026, which reached us by email on 6 February 2026" */
export function requestInWords(facts: CaseFacts): string {
	const { requestDate, receivedOn, channel } = facts.fields
	const dated = requestDate ? ` dated ${britishDate(requestDate)}` : ''
	const how = channelWords[channel ?? '']
	const when = receivedOn === requestDate ? 'the same day' : `on ${britishDate(receivedOn ?? '')}`
	const reached = receivedOn ? `, which reached us ${how ? `${how} ` : ''}${when}` : ''
	return `your request${dated}${reached}`
}

/** How to reach us, for the last paragraph of letters. */
export function contactSentence(facts: CaseFacts): string {
	const ways = [facts.service.phone, facts.service.email].filter(Boolean).join(' or ')
	return ways
		? `You can reach us on ${ways}, quoting ${facts.reference}.`
		: `Please quote ${facts.reference} when you write to us.`
}

import type { Case, IncomingDocument, Letter } from '../../domain/index.ts'

/** What of a request can be searched for, part by part. */

/** References, names and what was asked for, in every version. */
export function requestText(subject: Case): string {
	const lines = [subject.reference, subject.clientReference]
	for (const { fields } of subject.versions) {
		const { policeReference, askingBody, requesterRank, requesterName, requesterNumber, requesterEmail } = fields
		const { requesterPhone, personNamed, informationSought, approverRank, approverName } = fields
		for (const text of [policeReference, askingBody, requesterRank, requesterName, requesterNumber, requesterEmail]) {
			lines.push(text ?? '')
		}
		for (const text of [requesterPhone, personNamed, informationSought, approverRank, approverName])
			lines.push(text ?? '')
	}
	return [...new Set(lines.filter(Boolean))].join('\n')
}

export function letterText(letter: Letter): string {
	return [
		letter.addressee.name,
		...letter.addressee.lines,
		letter.subject,
		...letter.blocks.map(({ text }) => text),
	].join('\n')
}

/** Name and text of a document and of everything attached to it. */
export function documentText(document: IncomingDocument): string {
	const { name, email, text, attachments } = document
	return [name, email?.subject ?? '', email?.from ?? '', text, ...attachments.map(documentText)]
		.filter(Boolean)
		.join('\n')
}

/**
 * What a person typed into the search box as full-text queries, one for each word: each must be found
 * somewhere in the request, as the beginning of a word. Quoted, so that nothing typed is ever syntax.
 */
export function searchQueries(typed: string): string[] {
	return typed
		.normalize('NFC')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
		.slice(0, 10)
		.map((word) => `"${word.replaceAll('"', '""')}" *`)
}

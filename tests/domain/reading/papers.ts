import type { EmailEnvelope, IncomingDocument } from '../../../domain/document.ts'
import { suggestFields } from '../../../domain/reading/suggest.ts'

/** A text file as `readDocument` gives it. */
export function textPaper(text: string, name = 'paper.txt', attachments: IncomingDocument[] = []): IncomingDocument {
	return { name, mediaType: 'text/plain', pages: [{ number: 1, text }], text, attachments, readBy: 'text' }
}

/** A message as `readDocument` gives it; by default from an officer of a territorial force. */
export function mail(
	text: string,
	envelope: Partial<EmailEnvelope> = {},
	attachments: IncomingDocument[] = [],
): IncomingDocument {
	return {
		...textPaper(text, 'message.eml', attachments),
		mediaType: 'message/rfc822',
		email: {
			from: 'Rhys Penhaligon <rhys.penhaligon@gwent.police.example>',
			to: 'office@riverside-counselling.example.org',
			date: '2026-03-04T10:20:00+00:00',
			subject: 'Enquiry',
			...envelope,
		},
	}
}

/** A message of Wednesday 4 March 2026 from an officer whose only sentences are these. */
export const says = (words: string, envelope: Partial<EmailEnvelope> = {}): IncomingDocument =>
	mail(
		`Hello,

I am the officer in the case of Ms Tamara Oakenshaw, who is the victim of an assault.

${words}

Kind regards
Rhys Penhaligon
DC 4410
Gwent Police
01632 960123`,
		envelope,
	)

/** A plain request from an officer, with `words` in the middle of it. */
export function request(words: string): IncomingDocument {
	return mail(`Good morning,

I am the officer in the case. The victim is Ms Tamara Oakenshaw, born 12/05/1990.

Please send me the notes of her session on 12 January 2026.

${words}

Kind regards
Rhys Penhaligon
DC 4410
Gwent Police
Tel 01633 960123`)
}

/** First suggestion of each name. */
export function read(document: IncomingDocument): Record<string, string> {
	const values: Record<string, string> = {}
	for (const { field, value } of suggestFields(document)) values[field] ??= value
	return values
}

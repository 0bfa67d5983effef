import { repairMislabelled, tidyText } from '../charset.ts'
import { htmlText } from '../html-text.ts'

/** Letters and digits of a text, to compare two ways of writing the same message. */
function weight(text: string): number {
	return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

/**
 * The text of a message that may come in two forms. The plain form is taken as it is written,
 * unless it is only a stub of the other or the other has tables, which the plain form tears apart.
 */
export function bodyText(plain: string | undefined, html: string | undefined): string {
	const plainText = tidyText(repairMislabelled(plain ?? ''))
	if (!html || html.trim() === '') return plainText
	const fromHtml = tidyText(htmlText(repairMislabelled(html)))
	if (plainText === '') return fromHtml
	if (fromHtml === '') return plainText
	if (weight(plainText) < 0.6 * weight(fromHtml)) return fromHtml
	// Lines with wide gaps are rows of a table.
	const rows = fromHtml.split('\n').filter((line) => /\S {3,}\S/.test(line)).length
	const plainRows = plainText.split('\n').filter((line) => /\S(?: {3,}|\t)\S/.test(line)).length
	return rows >= 2 && rows > plainRows && weight(fromHtml) > 0.8 * weight(plainText) ? fromHtml : plainText
}

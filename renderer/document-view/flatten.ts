import type { IncomingDocument } from '../../domain/index.ts'

/** A document or an attachment, under the name by which evidence points at it ("outer.eml > form.pdf"). */
export interface Paper {
	path: string
	document: IncomingDocument
}

/** A document and everything attached to it, outermost first. */
export function flatten(document: IncomingDocument, under = ''): Paper[] {
	const path = under ? `${under} > ${document.name}` : document.name
	return [{ path, document }, ...document.attachments.flatMap((each) => flatten(each, path))]
}

import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'

/**
 * A printed report without the properties that printing adds: program, producer, dates and file id. Its title
 * stays, because a reader's program reads it out, and so do the tags.
 */
export async function withoutPdfProperties(printed: Uint8Array): Promise<Uint8Array> {
	const pdf = await PDFDocument.load(printed, { updateMetadata: false })
	const { context } = pdf
	const info = context.trailerInfo.Info ? context.lookup(context.trailerInfo.Info) : undefined
	if (info instanceof PDFDict) {
		for (const key of info.keys()) if (key !== PDFName.of('Title')) info.delete(key)
	}
	pdf.catalog.delete(PDFName.of('Metadata'))
	context.trailerInfo.ID = undefined
	return pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

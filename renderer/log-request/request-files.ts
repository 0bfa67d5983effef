import { largestFile } from '../../domain/index.ts'

/** What every place says and takes that wants the papers of a request. */
export const requestFiles = {
	name: 'Files that police sent',
	words: 'Drop the email, letter or form here',
	kinds: 'The email itself (.eml, .msg), PDF, Word (.docx), text, a scan or a photo of the page',
	/** Kinds of file that can be read; the rest is still kept if a person wants it. */
	accept: '.pdf,.eml,.msg,.docx,.txt,.rtf,.odt,.png,.jpg,.jpeg,.tif,.tiff',
	largest: largestFile,
	instead: 'Ask the sender for a smaller file, or print the part that matters to PDF.',
	button: 'Choose files',
	several: true,
} as const

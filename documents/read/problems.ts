import type { DocumentProblem } from '../../domain/index.ts'

/** Ends the reading of one file with a named problem; never leaves this room. */
export class ReadingProblem extends Error {
	readonly problem: DocumentProblem
	/** Plain English for an administrator: what is the matter and what to do. */
	readonly says: string

	constructor(problem: DocumentProblem, says: string) {
		super(says)
		this.name = 'ReadingProblem'
		this.problem = problem
		this.says = says
	}
}

/** The sentences shown beside a file that could not be read. */
export const says = {
	passwordNeeded: 'This file is locked with a password. Type the password if the sender gave you one, or ask for it.',
	passwordWrong:
		'That password does not open this file. Check capital letters and spaces, or ask the sender for the password again.',
	emptyFile: 'This file is empty: it has no content at all. Ask the sender to send it again.',
	noText:
		'No words were found in this file. Open the original to see what it shows, and type what matters into the fields yourself.',
	damaged:
		'This file is damaged or incomplete and could not be read. Ask the sender to send it again, or type what matters into the fields yourself.',
	unknownKind:
		'This kind of file cannot be read here. It is kept as it came. Ask the sender for a PDF or a Word document (.docx), or type what matters into the fields yourself.',
	fileTooBig:
		'This file is larger than 50 MB, which is more than can be read here. Ask the sender for a smaller copy, or for only the pages that matter.',
	tooManyPages:
		'This document has more than 500 pages, which is more than can be read here. Ask the sender for only the pages that matter.',
	pictureTooBig:
		'This picture is larger than 40 megapixels, which is more than can be read here. Ask for a copy scanned at 300 dots per inch.',
	expandsTooFar:
		'This file unpacks to far more than a letter or form ever needs, so reading was stopped. Ask the sender to send it as a PDF.',
	tooManyParts:
		'There are too many files inside this one to read them all. Save the ones that matter and add them one by one.',
	tooDeep:
		'This file is packed inside too many others, so it was not opened. Save it out of the message and add it on its own.',
	nestedTooDeep:
		'The text of this file is wrapped in thousands of layers, as no ordinary document is, so reading was stopped. Ask the sender to send it as a PDF.',
	tooMuchText:
		'This file holds more text than 500 pages do, which is more than can be read here. Ask the sender for only the part that matters.',
	oldWord:
		'This is an old Word document (.doc), which cannot be read here. Open it in Word, save it as .docx or PDF, and add that copy.',
	oldOffice:
		'This is an old Office document, which cannot be read here. Open it in the program that made it, save it as PDF, and add that copy.',
	spreadsheet:
		'This is a spreadsheet or a presentation, which cannot be read here. Open it in the program that made it, save it as PDF, and add that copy.',
	zip: 'This is a zip file. It is not unpacked here. Unpack it yourself if you trust the sender, and add the documents in it one by one.',
	archive:
		'This is a packed archive, which is not unpacked here. Unpack it yourself if you trust the sender, and add the documents in it one by one.',
	winmail:
		'This is a winmail.dat file: Outlook wrapped the attachments in a form that only Outlook opens. Ask the sender to send them again as ordinary attachments or as a PDF.',
	program:
		'This is a program or a script, not a document. It was not opened. Do not run it, and ask the sender what it is.',
	encryptedMail:
		'This message is encrypted and cannot be read here. Open it in your mail program, save what it says as a PDF or text, and add that copy.',
	pictureKind:
		'This kind of picture cannot be read here. Save it as PNG or JPEG, or print it to PDF, and add that copy.',
	heic: 'This is a photograph as telephones keep it (HEIC), which cannot be read here. Open it on the telephone or in Photos, save or share it as JPEG, and add that copy.',
	webp: 'This is a WebP picture, which cannot be read here. Open it in a browser or in Paint, save it as PNG or JPEG, and add that copy.',
	gif: 'This is a GIF picture, which cannot be read here. Open it in Paint or Preview, save it as PNG or JPEG, and add that copy.',
	lockedOffice:
		'This Office document is locked with a password, which cannot be typed in here. Open it in Word with the password, choose File, Info, Protect Document, Encrypt with Password, empty the box, save it under another name, and add that copy. A PDF of it does as well.',
	cannotRecognise:
		'The picture of this page could not be turned into words. Read it in the original and type what matters into the fields yourself.',
} as const

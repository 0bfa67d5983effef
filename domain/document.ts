/**
 * What reading a file gives, and what understanding it suggests. Pure data: the reader process
 * produces it, the vault keeps it, the page shows it.
 */

/** Why a file could not be read; `undefined` when it could. */
export type DocumentProblem = 'password-protected' | 'empty' | 'unreadable' | 'unsupported' | 'too-large'

/** One page of text. Plain text files and messages have a single page, number 1. */
export interface DocumentPage {
	/** Counted from 1. */
	number: number
	text: string
}

/** The envelope of a message. Dates are ISO 8601 with the offset that the header gives. */
export interface EmailEnvelope {
	from: string
	to: string
	/** The Date header, ISO 8601 with offset; empty if the header is missing or unreadable. */
	date: string
	subject: string
	/** When the last server took it in (topmost Received header), ISO 8601 with offset. */
	received?: string
}

/** A file after reading. `text` is the pages joined with a form feed (`\f`). */
export interface IncomingDocument {
	name: string
	mediaType: string
	pages: DocumentPage[]
	text: string
	attachments: IncomingDocument[]
	email?: EmailEnvelope
	problem?: DocumentProblem
	/** A plain sentence for the person, where there is a problem. */
	problemSays?: string
	readBy: 'text' | 'ocr'
}

/** Where in a document a value stands. Offsets are UTF-16 code units into that page's text. */
export interface Evidence {
	/** Name of the document, attachments as `outer.eml > form.pdf`. */
	document: string
	page: number
	start: number
	end: number
	/** The exact text at [start, end) of the page; empty when the point is that nothing is there. */
	quote: string
}

/**
 * A value that reading proposes for one field or answer, for a person to confirm.
 * `high` only where the text says it in words or in a labelled box.
 */
export interface Suggestion {
	/** A name of `RequestFields` or of `Answers`. */
	field: string
	/** Empty where the paper says something that cannot be a value, as a date that does not exist: `why` says what. */
	value: string
	confidence: 'high' | 'low'
	evidence?: Evidence
	/** A short plain reason, for values that rest on silence or on a rule ("nothing about approval was found"). */
	why?: string
}

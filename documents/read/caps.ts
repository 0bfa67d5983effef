/**
 * How much the reader takes on. Design values of the register: a file above one of them is stored
 * unread and named `too-large`; nothing above them is ever expanded in memory.
 */
export const caps = {
	/** Bytes of one file, as it is dropped or attached. */
	fileBytes: 50 * 1024 * 1024,
	/** Pages of one PDF. */
	pages: 500,
	/** Pixels of one picture, whether a file or a scan inside a PDF. */
	pixels: 40_000_000,
	/** How deep messages may sit inside one another, the outermost counted. */
	containerDepth: 3,
	/** Members of all containers of one file together. */
	members: 200,
	/** Bytes that all containers of one file may expand to together. */
	expandedBytes: 200 * 1024 * 1024,
	/** Bytes of one part of an office file; a long report has two or three million. */
	partBytes: 40 * 1024 * 1024,
	/** Nested elements whose layout is followed in HTML and XML; deeper ones are read as flat text. */
	markupDepth: 200,
	/** Nested elements with which a text is still read at all. */
	parsedDepth: 2000,
	/** Lines and parts of one stored message; the largest that the cap on bytes allows has fewer. */
	mailLines: 1_000_000,
	mailParts: 5000,
	/** Characters of one page or body, so that a hostile file cannot flood the window. */
	pageCharacters: 2_000_000,
	/** Drawing operations and pieces of text looked at on one PDF page. */
	pageOperations: 400_000,
} as const

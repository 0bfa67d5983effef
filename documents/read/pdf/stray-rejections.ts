/** Names of the errors that pdf.js throws about a damaged file. */
const ofPdf = new Set([
	'ParserEOFException',
	'MissingDataException',
	'XRefEntryException',
	'XRefParseException',
	'FormatError',
	'InvalidPDFException',
	'UnknownErrorException',
	'AbortException',
])

let readers = 0

function onStray(reason: unknown): void {
	if (reason && ofPdf.has((reason as Error).name)) return
	// Anything else ends the process, as it would without this listener.
	queueMicrotask(() => {
		throw reason
	})
}

/**
 * While a PDF is read: lets errors about the file pass that pdf.js reports a second time, in
 * promises of its own that nobody can wait for. They would otherwise end the reader's process.
 * @returns what to call when the file is closed
 */
export function passStrayRejections(): () => void {
	readers += 1
	if (readers === 1) process.on('unhandledRejection', onStray)
	return () => {
		// The last of them come after the file is closed.
		setTimeout(() => {
			readers -= 1
			if (readers === 0) process.off('unhandledRejection', onStray)
		}, 50).unref()
	}
}

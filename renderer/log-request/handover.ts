/**
 * Files dropped on the list of requests, on their way to the page that logs them. They stay in
 * memory, are handed over once, and are gone.
 */
let waiting: File[] = []

export function giveFiles(files: File[]): void {
	waiting = files
}

/** The files that were given, or none; a second call gets none. */
export function takeFiles(): File[] {
	const files = waiting
	waiting = []
	return files
}

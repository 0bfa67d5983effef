/** Pages of a file as people write them, "3-5, 9", and as numbers. */

const range = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/

/**
 * @param pages how many the file has; 0 when that is not known
 * @returns the numbers in order, each once; or a sentence that says what is wrong
 */
export function readPageRanges(text: string, pages: number): { numbers: number[] } | { problem: string } {
	const found = new Set<number>()
	for (const part of text.split(/[,;]/).map((one) => one.trim())) {
		if (part === '') continue
		const [, first = '', last = first] = range.exec(part) ?? []
		const from = Number(first)
		const to = Number(last)
		if (first === '' || from < 1 || to < from) {
			return { problem: `“${part}” names no pages. Write them like 3-5, 9` }
		}
		if (pages > 0 && to > pages) return { problem: `The file has ${pages} pages, so there is no page ${to}` }
		for (let page = from; page <= to; page++) found.add(page)
	}
	if (found.size === 0) return { problem: 'Write which pages, like 3-5, 9' }
	return { numbers: [...found].sort((one, other) => one - other) }
}

/** "3-5, 9" for 3, 4, 5 and 9. */
export function pageRanges(numbers: readonly number[]): string {
	const parts: [from: number, to: number][] = []
	for (const page of [...new Set(numbers)].sort((one, other) => one - other)) {
		const last = parts.at(-1)
		if (last && last[1] === page - 1) last[1] = page
		else parts.push([page, page])
	}
	return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

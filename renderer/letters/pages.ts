/**
 * Which piece stands on which page.
 * @param heights of the pieces, CSS pixels
 * @param pieces for each, whether it must not be the last of its page (a heading), and whether it must be the first
 * @param room what a page holds, CSS pixels; a piece taller than that has a page to itself
 * @returns places in the list of pieces, page by page
 */
export function pagesOf(
	heights: number[],
	pieces: readonly { keepWithNext?: boolean; startsPage?: boolean }[],
	room: number,
): number[][] {
	const pages: number[][] = [[]]
	let used = 0
	for (const [at, height] of heights.entries()) {
		const needed = height + (pieces[at]?.keepWithNext ? (heights[at + 1] ?? 0) : 0)
		if (used > 0 && (pieces[at]?.startsPage || used + needed > room)) {
			pages.push([])
			used = 0
		}
		pages.at(-1)?.push(at)
		used += height
	}
	return pages
}

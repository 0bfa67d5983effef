/** A stretch of text to be lit up, in UTF-16 code units of one page. */
export interface Mark {
	start: number
	end: number
	quote: string
}

export interface Segment {
	text: string
	marked: boolean
}

/**
 * A page's text cut where marks begin and end. A mark whose place no longer holds its quote is looked
 * for by its words; one that is nowhere on the page is left out. Marks may overlap.
 */
export function segmentsOf(text: string, marks: Mark[]): Segment[] {
	const places = marks
		.map(({ start, end, quote }) => {
			if (start >= 0 && end <= text.length && start < end && (!quote || text.slice(start, end) === quote))
				return { start, end }
			const at = quote ? text.indexOf(quote) : -1
			return at < 0 ? undefined : { start: at, end: at + quote.length }
		})
		.filter((place) => place !== undefined)
		.sort((a, b) => a.start - b.start)
	const segments: Segment[] = []
	let at = 0
	for (const { start, end } of places) {
		if (end <= at) continue
		const from = Math.max(start, at)
		if (from > at) segments.push({ text: text.slice(at, from), marked: false })
		const last = segments.at(-1)
		if (last?.marked && from === at) last.text += text.slice(from, end)
		else segments.push({ text: text.slice(from, end), marked: true })
		at = end
	}
	if (at < text.length) segments.push({ text: text.slice(at), marked: false })
	return segments
}

/** A run of text with its place on a page. Units are points; y grows downwards from the top of the page. */
export interface Piece {
	text: string
	x0: number
	x1: number
	/** The line on which the letters stand. */
	base: number
	/** Size of the type. */
	size: number
}

/** A drawn line that is level or upright, or the edge of a drawn box. */
export interface Rule {
	/** Position across: x of an upright rule, y of a level one. */
	at: number
	from: number
	to: number
}

export interface Rules {
	level: Rule[]
	upright: Rule[]
}

/** Pieces on one line with no wide gap between them: a cell, or a line of prose. */
export interface Segment extends Piece {
	/** Set when a drawn upright rule stands directly before the segment. */
	ruledOff: boolean
}

/** Segments that stand on one line, from left to right. */
export interface Line {
	base: number
	size: number
	segments: Segment[]
}

/** Width of the first word of a segment, with the space before it, judged from the mean width of its letters. */
export function firstWordWidth(segment: Piece): number {
	const word = /^\S+/.exec(segment.text)?.[0].length ?? 0
	const letter = (segment.x1 - segment.x0) / Math.max(1, segment.text.length)
	return (word + 1) * letter
}

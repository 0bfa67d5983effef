import type { Line, Rules, Segment } from './piece.ts'

/** A stretch of white that runs down between two columns. */
interface Gutter {
	from: number
	to: number
}

/** Consecutive lines that share at least one gutter. */
export interface Region {
	lines: Line[]
	gutters: Gutter[]
}

/** A gutter narrower than this, in sizes of type, is only the gap between two words. */
const narrowest = 0.5

function gapsOf(line: Line): Gutter[] {
	const gaps: Gutter[] = []
	for (let i = 1; i < line.segments.length; i += 1) {
		const from = line.segments[i - 1]!.x1
		const to = line.segments[i]!.x0
		if (to > from) gaps.push({ from, to })
	}
	return gaps
}

/** The parts of gutters that a line leaves free; `wide` is the least width that still counts. */
function leftFree(gutters: Gutter[], line: Line, wide: number): Gutter[] {
	const free: Gutter[] = []
	for (const gutter of gutters) {
		let { from, to } = gutter
		let crossed = false
		for (const segment of line.segments) {
			if (segment.x1 <= from || segment.x0 >= to) continue
			if (segment.x0 <= from && segment.x1 >= to) crossed = true
			else if (segment.x0 <= from) from = Math.max(from, segment.x1)
			else if (segment.x1 >= to) to = Math.min(to, segment.x0)
			else crossed = true
		}
		if (!crossed && to - from >= wide) free.push({ from, to })
	}
	return free
}

/** The first segment that stands right of a gutter, unless another gutter comes before it. */
function startAfter(line: Line, gutter: Gutter, next: Gutter | undefined): Segment | undefined {
	return line.segments.find(
		(segment) => segment.x0 >= gutter.to - 0.5 && (next === undefined || segment.x0 < next.to - 0.5),
	)
}

/**
 * The gutters at which a line keeps to the columns of the lines before it: what stands after the
 * gutter begins, ends or is centred where theirs is. `undefined` if it keeps to none of them.
 */
function keepsTo(gutters: Gutter[], line: Line, before: Line[]): Gutter[] | undefined {
	let aligned = 0
	const kept = gutters.filter((gutter, index) => {
		const next = gutters[index + 1]
		const own = startAfter(line, gutter, next)
		if (!own) return true
		for (let i = before.length - 1; i >= 0 && i >= before.length - 12; i -= 1) {
			const other = startAfter(before[i]!, gutter, next)
			if (!other) continue
			const near = 0.6 * Math.max(own.size, other.size)
			const meets =
				Math.abs(own.x0 - other.x0) < near ||
				Math.abs(own.x1 - other.x1) < near ||
				Math.abs(own.x0 + own.x1 - other.x0 - other.x1) < near
			if (meets) {
				aligned += 1
				return true
			}
		}
		return false
	})
	return aligned > 0 ? kept : undefined
}

/** Lines that stand closer together than lines of one text can: a label between the lines of its value. */
function interleaved(lines: Line[], at: number): Line {
	const first = lines[at]!
	const segments = [...first.segments]
	for (let i = at + 1; i < lines.length && i < at + 3; i += 1) {
		if (lines[i]!.base - lines[i - 1]!.base > 0.85 * Math.min(lines[i]!.size, first.size)) break
		segments.push(...lines[i]!.segments)
	}
	segments.sort((a, b) => a.x0 - b.x0)
	return { ...first, segments }
}

/** Lines just above a region that stand in its right-hand columns alone: the first lines of a value whose label stands lower. */
function linesAbove(lines: Line[], at: number, least: number, gutters: Gutter[]): number {
	const column = startAfter(lines[at]!, gutters[0]!, gutters[1])
	let from = at
	while (column && from > least) {
		const above = lines[from - 1]!
		const near = lines[from]!.base - above.base < 1.65 * above.size
		if (!near || above.segments.length !== 1 || Math.abs(above.segments[0]!.x0 - column.x0) > 0.6 * column.size) break
		if (leftFree(gutters, above, 0).length < gutters.length) break
		from -= 1
	}
	return from
}

/** Whether a line with nothing but text left of the first gutter belongs to what stands above it. */
function hangsOn(line: Line, previous: Line): boolean {
	return line.base - previous.base < 1.5 * line.size && /^[a-z(]/.test(line.segments[0]!.text)
}

/**
 * Finds the stretches of a page where text stands in columns (tables, forms with a label column,
 * prose in two columns). Lines outside such a stretch come back as regions without gutters.
 */
export function findRegions(lines: Line[], rules: Rules): Region[] {
	const regions: Region[] = []
	let at = 0
	while (at < lines.length) {
		const first = lines[at]!
		let gutters = gapsOf(interleaved(lines, at))
		let end = at + 1
		if (gutters.length > 0) {
			while (end < lines.length) {
				const line = lines[end]!
				const tight = gutters.some((gutter) =>
					rules.upright.some((rule) => rule.at >= gutter.from - 1 && rule.at <= gutter.to + 1),
				)
				const free = leftFree(gutters, line, tight ? 1 : narrowest * Math.min(first.size, line.size))
				if (free.length === 0) break
				const onlyLeft = line.segments.every((segment) => segment.x1 <= free[0]!.from + 1)
				const kept = onlyLeft ? free : keepsTo(free, line, lines.slice(Math.max(at, end - 40), end))
				if (!kept) break
				// A far jump down the page starts something else.
				if (line.base - lines[end - 1]!.base > 6 * line.size && line.segments.length === 1) break
				gutters = kept
				end += 1
			}
			// Lines at the end that only stand at the left are prose again.
			while (end > at + 1) {
				const last = lines[end - 1]!
				const onlyLeft = last.segments.every((segment) => segment.x1 <= gutters[0]!.from + 1)
				if (!onlyLeft || hangsOn(last, lines[end - 2]!)) break
				end -= 1
			}
		}
		const taken = lines.slice(at, end)
		// One line with a gap and prose below it is no table.
		const sided = taken.filter((line) =>
			line.segments.some((segment) => gutters[0] && segment.x0 >= gutters[0].to - 0.5),
		)
		const shared = sided.length > 1 ? gutters : []
		if (shared.length > 0) {
			const open = regions.at(-1)
			const prose = open && open.gutters.length === 0 ? open.lines : []
			const from = linesAbove(lines, at, at - prose.length, shared)
			const pulled = prose.splice(prose.length - (at - from))
			if (open && open.lines.length === 0) regions.pop()
			regions.push({ lines: [...pulled, ...taken], gutters: shared })
		} else {
			end = at + 1
			const open = regions.at(-1)
			if (open && open.gutters.length === 0) open.lines.push(first)
			else regions.push({ lines: [first], gutters: [] })
		}
		at = end
	}
	return regions
}

/** The segments of a line by column; `columns[i]` holds what stands between gutter i-1 and gutter i. */
export function byColumn(line: Line, gutters: Gutter[]): Segment[][] {
	const columns: Segment[][] = Array.from({ length: gutters.length + 1 }, () => [])
	for (const segment of line.segments) {
		let column = 0
		while (column < gutters.length && segment.x0 >= gutters[column]!.to - 0.5) column += 1
		columns[column]!.push(segment)
	}
	return columns
}

/**
 * Whether a region is prose set in two columns, to be read down one column and then down the
 * other, and not a table to be read row by row: both sides are long, filled lines without rows.
 */
export function isProseInColumns(region: Region, rules: Rules): boolean {
	if (region.gutters.length === 0 || region.gutters.length > 2) return false
	const { lines, gutters } = region
	const sides = gutters.length + 1
	const filled = Array.from({ length: sides }, () => ({
		lines: 0,
		width: 0,
		characters: 0,
		left: Infinity,
		right: -Infinity,
	}))
	for (const line of lines) {
		byColumn(line, gutters).forEach((segments, column) => {
			if (segments.length === 0) return
			const side = filled[column]!
			const x0 = segments[0]!.x0
			const x1 = segments.at(-1)!.x1
			side.lines += 1
			side.width += x1 - x0
			side.characters += segments.reduce((sum, segment) => sum + segment.text.length, 0)
			side.left = Math.min(side.left, x0)
			side.right = Math.max(side.right, x1)
		})
	}
	const dense = filled.every((side) => {
		const mean = side.width / Math.max(1, side.lines)
		return side.lines >= 5 && mean >= 0.72 * (side.right - side.left) && side.characters / side.lines >= 20
	})
	if (!dense) return false
	const top = lines[0]!.base
	const bottom = lines.at(-1)!.base
	const left = Math.min(...filled.map((side) => side.left))
	const right = Math.max(...filled.map((side) => side.right))
	const crossing = rules.level.filter(
		(rule) =>
			rule.at > top &&
			rule.at < bottom &&
			rule.from < left + 0.25 * (right - left) &&
			rule.to > right - 0.25 * (right - left),
	)
	if (crossing.length > 0) return false
	// Rows of a table leave a white band across all columns; paragraphs in columns do so only by chance.
	let bands = 1
	for (let i = 1; i < lines.length; i += 1) {
		if (lines[i]!.base - lines[i - 1]!.base > 1.5 * lines[i]!.size) bands += 1
	}
	return bands <= lines.length / 5
}

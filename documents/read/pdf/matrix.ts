/** A change of coordinates as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	return [
		outer[0] * inner[0] + outer[2] * inner[1],
		outer[1] * inner[0] + outer[3] * inner[1],
		outer[0] * inner[2] + outer[2] * inner[3],
		outer[1] * inner[2] + outer[3] * inner[3],
		outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
		outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
	]
}

export function apply(matrix: Matrix, x: number, y: number): [number, number] {
	return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** The change back, or `undefined` where a matrix flattens everything. */
export function invert(matrix: Matrix): Matrix | undefined {
	const [a, b, c, d, e, f] = matrix
	const determinant = a * d - b * c
	if (!Number.isFinite(determinant) || Math.abs(determinant) < 1e-12) return undefined
	return [
		d / determinant,
		-b / determinant,
		-c / determinant,
		a / determinant,
		(c * f - d * e) / determinant,
		(b * e - a * f) / determinant,
	]
}

export interface Box {
	x0: number
	y0: number
	x1: number
	y1: number
}

/** The upright box around a box after a change of coordinates. */
export function mapBox(matrix: Matrix, box: Box): Box {
	const corners = [
		apply(matrix, box.x0, box.y0),
		apply(matrix, box.x1, box.y0),
		apply(matrix, box.x0, box.y1),
		apply(matrix, box.x1, box.y1),
	]
	const xs = corners.map(([x]) => x)
	const ys = corners.map(([, y]) => y)
	return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

export function asMatrix(values: unknown): Matrix | undefined {
	const list = values as ArrayLike<number> | undefined
	if (!list || list.length < 6) return undefined
	const numbers = [list[0]!, list[1]!, list[2]!, list[3]!, list[4]!, list[5]!] as const
	return numbers.every((value) => Number.isFinite(value)) ? numbers : undefined
}

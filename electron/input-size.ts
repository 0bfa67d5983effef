/**
 * Bytes that a structured-cloned input holds, about; stops counting past `cap`. Checked before any
 * parsing, so that a huge or deep message costs nothing. Depth over 40 counts as too large.
 */
export function inputSize(input: unknown, cap: number): number {
	let total = 0
	const stack: [unknown, number][] = [[input, 0]]
	while (stack.length > 0 && total <= cap) {
		const [value, depth] = stack.pop() as [unknown, number]
		if (depth > 40) return Number.POSITIVE_INFINITY
		if (typeof value === 'string') total += value.length * 2
		else if (value instanceof Uint8Array) total += value.byteLength
		else if (Array.isArray(value)) {
			total += 8 * value.length
			if (total <= cap) for (const item of value) stack.push([item, depth + 1])
		} else if (value !== null && typeof value === 'object') {
			if (Object.getPrototypeOf(value) !== Object.prototype) return Number.POSITIVE_INFINITY
			for (const [name, item] of Object.entries(value)) {
				total += 8 + name.length * 2
				stack.push([item, depth + 1])
			}
		} else total += 8
	}
	return total
}

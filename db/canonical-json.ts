/**
 * The one way in which a value becomes bytes before it is hashed or signed: JSON as RFC 8785 (JCS)
 * has it. Keys are sorted by UTF-16 code units, there is no white space, numbers are written as
 * ECMAScript writes them, members that are `undefined` are left out, and text is taken as it
 * stands: it is never normalised, so "é" as one code point and as two are two different values.
 *
 * @throws TypeError for what JSON cannot carry: non-finite numbers, lone surrogates, functions, bigints
 */
export function canonicalJson(value: unknown): string {
	if (value === null || typeof value === 'boolean') return JSON.stringify(value)
	if (typeof value === 'string') {
		if (!value.isWellFormed()) throw new TypeError('text with a lone surrogate has no canonical form')
		return JSON.stringify(value)
	}
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new TypeError('only finite numbers have a canonical form')
		return JSON.stringify(value)
	}
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
	if (typeof value === 'object') {
		const members = Object.entries(value)
			.filter(([, member]) => member !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
		return `{${members.join(',')}}`
	}
	throw new TypeError(`a ${typeof value} has no canonical form`)
}

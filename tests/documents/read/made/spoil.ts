/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}

export const spoilings = [
	'cut off',
	'bits flipped',
	'piece left out',
	'piece doubled',
	'piece zeroed',
	'two files mixed',
	'wrong name',
	'noise',
	'empty',
] as const
export type Spoiling = (typeof spoilings)[number]

const names = [
	'a.pdf',
	'a.eml',
	'a.docx',
	'a.msg',
	'a.txt',
	'a.rtf',
	'a.odt',
	'a.png',
	'a.jpg',
	'a.tif',
	'a.bmp',
	'a.html',
	'a',
	'',
]

/** Spoils a file in one of the ways in which files arrive spoilt. */
export function spoil(
	bytes: Uint8Array,
	name: string,
	other: Uint8Array,
	how: Spoiling,
	random: () => number,
): { bytes: Uint8Array; name: string } {
	const at = (length: number) => Math.floor(random() * length)
	const out = bytes.slice()
	const from = at(out.length)
	const length = 1 + at(Math.min(4000, out.length - from))
	switch (how) {
		case 'cut off':
			return { bytes: out.slice(0, from), name }
		case 'bits flipped': {
			const flips = 1 + at(random() < 0.5 ? 8 : 400)
			for (let i = 0; i < flips; i += 1) out[at(out.length)]! ^= 1 << at(8)
			return { bytes: out, name }
		}
		case 'piece left out':
			return { bytes: new Uint8Array([...out.subarray(0, from), ...out.subarray(from + length)]), name }
		case 'piece doubled':
			return { bytes: new Uint8Array([...out.subarray(0, from + length), ...out.subarray(from)]), name }
		case 'piece zeroed':
			return { bytes: out.fill(0, from, from + length), name }
		case 'two files mixed':
			return { bytes: new Uint8Array([...out.subarray(0, from), ...other.subarray(at(other.length))]), name }
		case 'wrong name':
			return { bytes: out, name: names[at(names.length)]! }
		case 'noise':
			return { bytes: Uint8Array.from({ length: 1 + at(5000) }, () => at(256)), name: names[at(names.length)]! }
		case 'empty':
			return { bytes: new Uint8Array(), name }
	}
}

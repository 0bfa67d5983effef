/** A seeded source of choices (mulberry32), so that a seed always gives the same documents. */
export interface Random {
	/** A number in [0, 1). */
	next(): number
	/** A whole number from `min` to `max`, both included. */
	int(min: number, max: number): number
	pick<T>(list: readonly T[]): T
	/** True with probability `p`. */
	chance(p: number): boolean
	shuffle<T>(list: readonly T[]): T[]
	/** `length` digits, the first not zero. */
	digits(length: number): string
}

/** A generator of choices for a seed (any whole number). */
export function createRandom(seed: number): Random {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let t = state
		t = Math.imul(t ^ (t >>> 15), t | 1)
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296
	}
	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
	const pick = <T>(list: readonly T[]): T => {
		if (list.length === 0) throw new Error('nothing to pick from')
		return list[Math.floor(next() * list.length)] as T
	}
	return {
		next,
		int,
		pick,
		chance: (p) => next() < p,
		shuffle: (list) => {
			const out = [...list]
			for (let i = out.length - 1; i > 0; i--) {
				const j = int(0, i)
				const held = out[i] as (typeof out)[number]
				out[i] = out[j] as (typeof out)[number]
				out[j] = held
			}
			return out
		},
		digits: (length) => Array.from({ length }, (_, i) => String(i === 0 ? int(1, 9) : int(0, 9))).join(''),
	}
}

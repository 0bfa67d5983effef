import { type Body, knownBodies } from '../../domain/index.ts'

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()

type Searchable = { name: string; words: string[] }[]
const made = new WeakMap<readonly Body[], Searchable>()

function searchable(): Searchable {
	const list = knownBodies()
	const known = made.get(list) ?? list.map(({ name, aliases }) => ({ name, words: [name, ...aliases].map(plain) }))
	made.set(list, known)
	return known
}

/** Names of the known bodies that the typed words begin or stand in, by name or alias; the closest first. */
export function bodiesLike(typed: string, limit = 8): string[] {
	const wanted = plain(typed)
	if (!wanted) return []
	const rank = (words: string[]) =>
		Math.min(
			...words.map((word) =>
				word === wanted
					? 0
					: word.startsWith(wanted)
						? 1
						: word.includes(` ${wanted}`)
							? 2
							: word.includes(wanted)
								? 3
								: 9,
			),
		)
	return searchable()
		.map(({ name, words }) => ({ name, at: rank(words) }))
		.filter(({ at }) => at < 9)
		.sort((a, b) => a.at - b.at)
		.slice(0, limit)
		.map(({ name }) => name)
}

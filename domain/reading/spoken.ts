import { cut, join, type Passage } from './passage.ts'

/** Figures and letters as a voice says them one by one. */
const figures: Readonly<Record<string, string>> = {
	oh: '0',
	o: '0',
	nought: '0',
	naught: '0',
	zero: '0',
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9',
	dash: '-',
	hyphen: '-',
	slash: '/',
	stroke: '/',
	oblique: '/',
}
const times: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 }
const spoken =
	'(?:double|treble|triple|oh|nought|naught|zero|one|two|three|four|five|six|seven|eight|nine|dash|hyphen|slash|stroke|oblique|[A-HJ-Z])'
const run = new RegExp(`(?<![\\w'-])${spoken}(?:,? ${spoken}){2,}(?![\\w'-])`, 'g')

/** A number, reference or collar number that was said figure by figure; offsets into the text it was found in. */
export interface Said {
	value: string
	start: number
	end: number
}

/**
 * Runs of three and more figures and letters that are written out in words: "four four six C P" as "446CP". A run without a
 * figure (a name that is spelt) is left out.
 */
function findSaid(text: string): Said[] {
	const found: Said[] = []
	for (const match of text.matchAll(run)) {
		let value = ''
		let repeat = 1
		for (const word of match[0].split(/,? /)) {
			const count = times[word]
			if (count) {
				repeat = count
				continue
			}
			value += (figures[word] ?? word).repeat(repeat)
			repeat = 1
		}
		if (/\d{2}/.test(value)) found.push({ value, start: match.index, end: match.index + match[0].length })
	}
	return found
}

/** The passage with what was said figure by figure written in figures; every character still knows its place. */
export function inFigures(passage: Passage): Passage {
	const said = findSaid(passage.text)
	if (said.length === 0) return passage
	const parts: Passage[] = []
	let from = 0
	for (const { value, start, end } of said) {
		parts.push(cut(passage, from, start))
		const words = cut(passage, start, end)
		// Each figure stands where the words begin, the last where they end, so that a quotation has them all.
		const place = (index: number) => (index === value.length - 1 ? words.at.length - 1 : 0)
		parts.push({
			text: value,
			at: [...value].map((_, index) => words.at[place(index)]!),
			leaves: [...value].map((_, index) => words.leaves[place(index)]!),
		})
		from = end
	}
	parts.push(cut(passage, from))
	return join(parts)
}

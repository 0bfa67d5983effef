import type { Evidence } from '../document.ts'

/** One page of one document, as evidence names it. */
export interface Leaf {
	/** Name of the document, attachments as `outer.eml > form.pdf`. */
	document: string
	number: number
	/** What is read: the page with the boxes of symbol fonts put right, of the same length. */
	text: string
	/** The page as it stands, for quotations; `text` where it is left out. */
	page?: string
}

/**
 * Text made plain for reading (single spaces, straight quotes, short dashes), in which every
 * character still knows the page and the offset it came from.
 */
export interface Passage {
	readonly text: string
	/** Offset into the page's text of each character of `text`. */
	readonly at: readonly number[]
	/** Page of each character of `text`. */
	readonly leaves: readonly Leaf[]
}

const plainCharacter: Readonly<Record<string, string>> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u201a': "'",
	'\u201b': "'",
	'\u02bc': "'",
	'\u2032': "'",
	'`': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '-',
	'\u2013': '-',
	'\u2014': '-',
	'\u2015': '-',
	'\u2212': '-',
	'\ufb00': 'ff',
	'\ufb01': 'fi',
	'\ufb02': 'fl',
	'\u2026': '...',
	'\u00ad': '',
	'\u200b': '',
	'\u200c': '',
	'\u200d': '',
	'\u2060': '',
	'\ufeff': '',
	'\u2611': '[X]',
	'\u2612': '[X]',
	'\u2610': '[ ]',
}

/** Letters set apart to make a heading: "O R D E R". Two spaces and more part its words. */
const setApart = /(?<!\S)(?:\p{Lu} ){3,}\p{Lu}(?!\S)/u
/** The words of such a heading, the short ones too. */
const apartWords = /(?<!\S)(?:\p{Lu} )+\p{Lu}(?!\S)/gu

/** Whether a line is a heading whose letters are set apart. */
export const isSetApart = (text: string): boolean => setApart.test(text)

/** The plain form of a text, without keeping track of where its characters stand. */
export function plain(text: string): string {
	let out = ''
	for (const character of setApart.test(text)
		? text.replace(apartWords, (letters) => letters.replaceAll(' ', ''))
		: text) {
		if (/\s/.test(character)) out += out === '' || out.endsWith(' ') ? '' : ' '
		else out += plainCharacter[character] ?? character
	}
	return out.trim()
}

/** The passage that stands at [start, end) of a page. */
export function passageAt(leaf: Leaf, start: number, end: number): Passage {
	const at: number[] = []
	let text = ''
	let space = false
	const whole = leaf.text.slice(start, end)
	const apart = (setApart.test(whole) ? [...whole.matchAll(apartWords)] : []).map((match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
	}))
	for (let index = start; index < end; index++) {
		const character = leaf.text[index]!
		if (/\s/.test(character)) {
			if (apart.some((run) => run.start < index && index < run.end)) continue
			space = text !== ''
			continue
		}
		const plainText = plainCharacter[character] ?? character
		if (plainText === '') continue
		if (space) {
			text += ' '
			at.push(index - 1)
			space = false
		}
		text += plainText
		for (let count = 0; count < plainText.length; count++) at.push(index)
	}
	return { text, at, leaves: at.map(() => leaf) }
}

export const nothing: Passage = { text: '', at: [], leaves: [] }

/** Passages one after the other, with `between` (one character) where they meet. */
export function join(passages: readonly Passage[], between: ' ' | '\n' = ' '): Passage {
	const full = passages.filter(({ text }) => text !== '')
	if (full.length < 2) return full[0] ?? nothing
	const at: number[] = []
	const leaves: Leaf[] = []
	for (const [index, part] of full.entries()) {
		if (index > 0) {
			at.push(at.at(-1)!)
			leaves.push(leaves.at(-1)!)
		}
		for (let place = 0; place < part.at.length; place++) {
			at.push(part.at[place]!)
			leaves.push(part.leaves[place]!)
		}
	}
	return { text: full.map(({ text }) => text).join(between), at, leaves }
}

/** The part of a passage at [start, end), without spaces around it. */
export function cut(passage: Passage, start: number, end: number = passage.text.length): Passage {
	let from = Math.max(0, start)
	let to = Math.min(end, passage.text.length)
	while (from < to && /\s/.test(passage.text[from]!)) from++
	while (to > from && /\s/.test(passage.text[to - 1]!)) to--
	return { text: passage.text.slice(from, to), at: passage.at.slice(from, to), leaves: passage.leaves.slice(from, to) }
}

/** Where the part at [start, end) stands. A part that runs over a page is quoted as far as its first page goes. */
export function evidenceOf(passage: Passage, start = 0, end: number = passage.text.length): Evidence | undefined {
	const part = cut(passage, start, end)
	const leaf = part.leaves[0]
	if (!leaf) return undefined
	let last = 0
	while (last + 1 < part.at.length && part.leaves[last + 1] === leaf && part.at[last + 1]! >= part.at[last]!) last++
	const from = part.at[0]!
	const to = part.at[last]! + 1
	return {
		document: leaf.document,
		page: leaf.number,
		start: from,
		end: to,
		quote: (leaf.page ?? leaf.text).slice(from, to),
	}
}

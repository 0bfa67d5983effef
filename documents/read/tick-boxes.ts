/**
 * Tick boxes as they stand in documents, brought to two spellings: `[X]` for marked (a tick and a
 * cross both count as a mark) and `[ ]` for empty.
 */

const marked = '☑☒✓✔✗✘✕✖☓⊠⌧🗹🗷🗵🗸✅❎❌🗶'
const empty = '☐□❏❐❑❒▢◻⬜🗆⊡'

/** Codes of box and tick glyphs in the symbol fonts that office programs use, by Microsoft's published charts. */
const symbolFonts: { font: RegExp; marked: number[]; empty: number[]; bullet: number[] }[] = [
	{
		font: /wingdings\s*-?2|wingdings2/i,
		marked: [0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56],
		empty: [0xa3, 0x2a],
		bullet: [0x95, 0x96, 0x97, 0x98],
	},
	{ font: /wingdings\s*-?3|wingdings3/i, marked: [], empty: [], bullet: [] },
	{
		font: /wingdings/i,
		marked: [0xfb, 0xfc, 0xfd, 0xfe, 0x78],
		empty: [0x6f, 0x70, 0x71, 0x72, 0xa8],
		bullet: [0x6c, 0x6e, 0x76, 0x9f, 0xa7, 0xb7, 0xd8],
	},
	{ font: /webdings/i, marked: [0x61, 0x72], empty: [0x63], bullet: [0x67, 0x6e] },
	{
		font: /dingbats/i,
		marked: [0x33, 0x34, 0x35, 0x36, 0x37, 0x38],
		empty: [0x6f, 0x70, 0x71, 0x72],
		bullet: [0x6c, 0x6e],
	},
]

/**
 * Reads text that is set in a symbol font, or that carries private-use characters of one.
 * Characters that are neither boxes nor ticks come back as they are; private-use ones as a bullet.
 */
export function readSymbols(text: string, fontName: string): string {
	const table = symbolFonts.find((entry) => entry.font.test(fontName))
	let out = ''
	for (const character of text) {
		const code = character.codePointAt(0)!
		const privateUse = code >= 0xf000 && code <= 0xf0ff
		if (privateUse || (table && code < 0x100)) {
			// Without a font name, private-use characters are read as Wingdings, by far the most usual.
			const entry = table ?? symbolFonts[2]!
			const low = code & 0xff
			if (entry.marked.includes(low)) out += '[X]'
			else if (entry.empty.includes(low)) out += '[ ]'
			else if (entry.bullet.includes(low) || privateUse) out += '•'
			else out += character
		} else out += character
	}
	return out
}

/** Whether text is nothing but a mark that a person puts into a box. */
export function isMark(text: string): boolean {
	const trimmed = text.trim()
	return (
		trimmed === '[X]' || /^[xX×√]$/.test(trimmed) || (trimmed.length <= 2 && trimmed !== '' && marked.includes(trimmed))
	)
}

/** Brings every way of writing a tick box inside running text to `[X]` and `[ ]`. */
export function normaliseTicks(text: string): string {
	let out = text
	if (/[^\u0000-\u2190]/.test(text)) {
		const hasEmptyBox = [...empty].some((box) => text.includes(box))
		out = ''
		for (const character of text) {
			const code = character.codePointAt(0)!
			// Variation selectors only choose how the tick before them is drawn.
			if (code === 0xfe0e || code === 0xfe0f) continue
			if (marked.includes(character)) out += '[X]'
			else if (empty.includes(character)) out += '[ ]'
			// A filled square beside empty ones is a ticked box; alone it is a bullet.
			else if (character === '■' || character === '◼' || character === '⬛') out += hasEmptyBox ? '[X]' : character
			else if (code >= 0xf000 && code <= 0xf0ff) out += readSymbols(character, '')
			else out += character
		}
	}
	// Round brackets are boxes only where an empty pair shows it.
	if (/\( {1,3}\)/.test(out)) out = out.replace(/\( {1,3}\)/g, '[ ]').replace(/\( ?[xX✓√] ?\)/g, '[X]')
	return out
		.replace(/(\[[ xX]\])(?=[A-Za-z])/g, '$1 ')
		.replace(/\[ {0,2}(?:[xX×√✓]|\[X\]) {0,2}\]/g, '[X]')
		.replace(/\[(?: {0,3}|_{1,3})\](?!\()/g, '[ ]')
		.replace(/\[ \] ?\[X\](?= |$)/gm, (pair) => (pair.includes('] [') ? pair : '[X]'))
}

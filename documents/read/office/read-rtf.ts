import { TextFlow } from '../text-flow.ts'
import { readSymbols } from '../tick-boxes.ts'

/** Groups that hold settings, pictures or field codes and no text of the page. */
const skipped = new Set([
	'fonttbl',
	'colortbl',
	'stylesheet',
	'info',
	'pict',
	'object',
	'themedata',
	'colorschememapping',
	'latentstyles',
	'datastore',
	'listtable',
	'listoverridetable',
	'rsidtbl',
	'generator',
	'xmlnstbl',
	'fldinst',
	'filetbl',
	'revtbl',
	'pgptbl',
	'mmathPr',
	'wgrffmtfilter',
	'datafield',
	'bkmkstart',
	'bkmkend',
	'atnid',
	'atnauthor',
	'annotation',
	'nonshppict',
	'userprops',
	'docvar',
	'pntext',
	'pntxta',
	'pntxtb',
	'panose',
	'falt',
])

interface Group {
	skip: boolean
	hidden: boolean
	font: string
	/** How many plain characters follow each Unicode character for older programs. */
	fallback: number
}

/**
 * The text of a rich text file (RTF 1.9.1): paragraphs, tabs, table rows with cells three spaces
 * apart. Only words are taken; pictures, objects and fields are passed over.
 */
export function readRtf(bytes: Uint8Array): string {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const flow = new TextFlow()
	const fonts = fontNames(source)
	const stack: Group[] = []
	let group: Group = { skip: false, hidden: false, font: '', fallback: 1 }
	let decoder = new TextDecoder('windows-1252')
	let raw: number[] = []
	let eat = 0
	let inTable = false
	let inRow = false
	const put = (text: string) => {
		if (group.skip || group.hidden) return
		// Text after the last row ends the table.
		if (inTable && !inRow && text.trim() !== '') {
			flow.closeTable()
			inTable = false
		}
		flow.text(group.font ? readSymbols(text, group.font) : text)
	}
	const flush = () => {
		if (raw.length === 0) return
		const text = decoder.decode(new Uint8Array(raw))
		raw = []
		put(text)
	}
	const write = (text: string) => {
		flush()
		put(text)
	}
	const newLine = () => {
		flush()
		if (!group.skip && (!inTable || inRow)) flow.newLine()
	}
	const beginRow = () => {
		flush()
		if (group.skip || inRow) return
		if (!inTable) flow.openTable()
		flow.openRow()
		flow.openCell()
		inTable = true
		inRow = true
	}
	const endCell = () => {
		flush()
		if (group.skip) return
		if (!inRow) beginRow()
		flow.closeCell()
		flow.openCell()
	}
	const endRow = () => {
		flush()
		if (group.skip || !inRow) return
		flow.closeCell()
		inRow = false
	}
	let i = 0
	while (i < source.length) {
		const character = source[i]!
		if (character === '{') {
			flush()
			stack.push(group)
			// Nesting beyond any real file is flattened.
			if (stack.length > 2000) break
			group = { ...group }
			i += 1
		} else if (character === '}') {
			flush()
			group = stack.pop() ?? { skip: false, hidden: false, font: '', fallback: 1 }
			i += 1
		} else if (character === '\\') {
			const next = source[i + 1] ?? ''
			if (next === "'") {
				const value = Number.parseInt(source.slice(i + 2, i + 4), 16)
				if (eat > 0) eat -= 1
				else if (!Number.isNaN(value)) raw.push(value)
				i += 4
				continue
			}
			if (!/[a-z]/i.test(next)) {
				if (next === '~') write('\u00a0')
				else if (next === '_') write('-')
				else if (next === '*') group.skip = true
				else if (next === '\\' || next === '{' || next === '}') raw.push(next.charCodeAt(0))
				else if (next === '\n' || next === '\r') {
					newLine()
				}
				i += 2
				continue
			}
			let end = i + 1
			while (end < source.length && end < i + 34 && /[a-z]/i.test(source[end]!)) end += 1
			const word = source.slice(i + 1, end)
			let number = ''
			if (source[end] === '-') {
				number = '-'
				end += 1
			}
			while (end < source.length && number.length < 11 && source[end]! >= '0' && source[end]! <= '9') {
				number += source[end]
				end += 1
			}
			if (source[end] === ' ') end += 1
			i = end
			const value = Number.parseInt(number, 10)
			if (skipped.has(word)) group.skip = true
			else if (word === 'par' || word === 'line' || word === 'sect' || word === 'page') newLine()
			else if (word === 'tab') write('   ')
			else if (word === 'cell') endCell()
			else if (word === 'row') endRow()
			else if (word === 'trowd') beginRow()
			else if (word === 'u' && !Number.isNaN(value)) {
				const code = value < 0 ? value + 65536 : value
				write(String.fromCharCode(code & 0xffff))
				eat = group.fallback
			} else if (word === 'uc') group.fallback = Number.isNaN(value) ? 1 : Math.max(0, Math.min(8, value))
			else if (word === 'ansicpg') {
				flush()
				decoder = codePage(value)
			} else if (word === 'f') {
				flush()
				group.font = fonts.get(value) ?? ''
			} else if (word === 'v' || word === 'deleted' || word === 'strike' || word === 'striked') {
				flush()
				group.hidden = number !== '0'
			} else if (word === 'plain') {
				flush()
				group.hidden = false
			} else if (word === 'emdash') write('—')
			else if (word === 'endash') write('–')
			else if (word === 'lquote') write('‘')
			else if (word === 'rquote') write('’')
			else if (word === 'ldblquote') write('“')
			else if (word === 'rdblquote') write('”')
			else if (word === 'bullet') write('•')
			else if (word === 'bin' && value > 0) i += Math.min(value, source.length - i)
		} else {
			if (character !== '\r' && character !== '\n') {
				if (eat > 0) eat -= 1
				else raw.push(character.charCodeAt(0))
			}
			i += 1
			if (raw.length > 4096) flush()
		}
	}
	flush()
	return flow.finish()
}

function codePage(number: number): InstanceType<typeof TextDecoder> {
	const name =
		number === 65001
			? 'utf-8'
			: number >= 1250 && number <= 1258
				? `windows-${number}`
				: number === 10000
					? 'macintosh'
					: 'windows-1252'
	return new TextDecoder(name)
}

/** Names of symbol fonts by their number; other fonts do not matter here. */
function fontNames(source: string): Map<number, string> {
	const start = source.indexOf('{\\fonttbl')
	const names = new Map<number, string>()
	if (start === -1) return names
	const part = source.slice(start, start + 20_000)
	for (const match of part.matchAll(
		/\\f(\d{1,5})\b[^;{}]{0,120}?((?:wingdings|webdings|zapf ?dingbats)[^;{}]{0,20});/gi,
	)) {
		names.set(Number.parseInt(match[1]!, 10), match[2]!)
	}
	return names
}

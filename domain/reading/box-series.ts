import { isHeadingLike, kindOfLabel, prefixKind, strongPrefix, ticksIn } from './box-labels.ts'
import { likelyKind } from './box-shapes.ts'
import { cellsOf } from './lines.ts'
import type { ZonedLine } from './messages.ts'
import { plain } from './passage.ts'

/*
 * The parts of a paper that are numbered or lettered in a row, each with a heading of its own: on a line of its own above
 * what it heads ("c) Period"), or run into it ("(iii) Grounds for belief. She says that ..."). One such line alone is a
 * sentence; a row of them, most of whose headings mean something, is a form.
 */

const marked = /^\(?([ivx]{1,5}|[a-z]|[A-Z]|\d{1,2})(?:[.):]{1,2}|(?= {2}))\s+(?=["'(]?\p{Lu})/u
const runIn = /^([^.?:]{2,60}(?:[.?:]|\.\s?-)) +\S/
/** What is said, and not what it is about. */
const spoken =
	/^(?:I|We|She|He|They|It|There|You|My|Our)\b|\b(?:Mr|Mrs|Ms|Mx|Dr|Miss|Prof|No|St)\.$|^(?!(?:What|How|Why|Who|Whom|Whose|When|Where|Which|About)\b)(?=.*\b(?:is|are|was|were|has|have|will be)\b)(?!.*\?$)/

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi']
/** The place of a mark in a row of its style; 0 where it is of another. */
const places: readonly ((mark: string) => number)[] = [
	(mark) => romans.indexOf(mark) + 1,
	(mark) => (/^[a-z]$/.test(mark) ? mark.charCodeAt(0) - 96 : 0),
	(mark) => (/^[A-Z]$/.test(mark) ? mark.charCodeAt(0) - 64 : 0),
	(mark) => (/^\d{1,2}$/.test(mark) ? Number(mark) : 0),
]

interface Head {
	index: number
	/** Characters of the line, spaces made single, that are its label. */
	length: number
	known: boolean
}

/** A line of a form with a label of its own: what stands above it heads a part, and is no label. */
function isRow(line: ZonedLine): boolean {
	const shown = plain(line.text)
	if (/^\[[X ]\]/.test(shown)) return false
	const label = /^([^:?]{2,60}[:?])(?: |$)/.exec(shown)?.[1]
	return (
		cellsOf(line).length > 1 ||
		(label !== undefined && kindOfLabel(label) !== undefined) ||
		(ticksIn(shown) && kindOfLabel(shown.slice(0, shown.indexOf('[')).trim()) !== undefined) ||
		(shown.length < 60 && kindOfLabel(shown) !== undefined) ||
		strongPrefix(shown) !== undefined ||
		prefixKind(shown) !== undefined
	)
}

/** The heading that a marked line begins with, if it does. */
function headOf(lines: readonly ZonedLine[], index: number, mark: RegExpExecArray): Head | undefined {
	const shown = plain(lines[index]!.text)
	const from = plain(mark[0]).length + 1
	const rest = shown.slice(from)
	const run = runIn.exec(rest)?.[1]
	const next = lines.slice(index + 1, index + 3).find(({ text }) => text !== '')
	const label =
		run && run.split(' ').length <= 8
			? run
			: next &&
					!marked.test(next.text) &&
					!isRow(next) &&
					rest.length <= 60 &&
					isHeadingLike(rest) &&
					rest.split(' ').length <= 9
				? rest
				: undefined
	if (label === undefined || spoken.test(label)) return undefined
	const value = label === rest ? plain(next!.text) : rest.slice(label.length + 1)
	const known = (kindOfLabel(label) ?? likelyKind(label, value)) !== undefined
	return { index, length: from + label.length, known }
}

/** The lines that head the parts of a row, each with the length of its label. */
export function headsInSeries(lines: readonly ZonedLine[]): ReadonlyMap<number, number> {
	const marks = lines.flatMap(({ text }, index) => {
		const mark = marked.exec(text)
		return mark ? [{ index, mark }] : []
	})
	for (const placeOf of places) {
		let last = 0
		const row = marks.filter(({ mark }) => {
			if (placeOf(mark[1]!) !== last + 1) return false
			last++
			return true
		})
		if (row.length < 4) continue
		const heads = row.flatMap(({ index, mark }) => headOf(lines, index, mark) ?? [])
		const known = heads.filter((head) => head.known).length
		if (heads.length >= row.length * 0.75 && known >= 3 && known >= heads.length / 2)
			return new Map(heads.map(({ index, length }) => [index, length]))
	}
	return new Map()
}

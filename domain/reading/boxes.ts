import { columnsOf, titleOfRows } from './box-columns.ts'
import { gridAt } from './box-grid.ts'
import { generic, printedUnder, underLabel, withoutGuidance, withoutNextGuidance } from './box-guidance.ts'
import { inTwoHands } from './box-hands.ts'
import { datedWhen, kindInPlace, neededWhy, tickedTime } from './box-kinds.ts'
import { aloneKind, cutLabel, isHeadingLike, kindOfLabel, prefixKind, strongPrefix, ticksIn } from './box-labels.ts'
import { authorityPart, keyedLine, ofApproval, pageNumber, partHeading } from './box-lines.ts'
import { beforeTicks, pairsOf, tickPair } from './box-pairs.ts'
import { headsInSeries } from './box-series.ts'
import { kindByValue, likelyKind } from './box-shapes.ts'
import { headsByLayout } from './box-stacks.ts'
import { type LabelKind, type Section, sectionOf } from './labels.ts'
import { cellsOf } from './lines.ts'
import type { Message, ZonedLine } from './messages.ts'
import { cut, join, type Passage, passageAt, plain } from './passage.ts'

/** A label with what is written beside or below it. */
export interface Box {
	kind: LabelKind | undefined
	label: Passage
	value: Passage
	/** The lines of the value one by one, for names and numbers that stand each on its own. */
	lines: Passage[]
	section: Section | undefined
}

export type Block =
	| { type: 'box'; box: Box }
	| { type: 'text'; passage: Passage }
	/** A line that stands alone: a heading, a line of an address. */
	| { type: 'line'; passage: Passage }

/** Kinds whose value is a word or two: the next line is not part of it. */
const shortKinds: ReadonlySet<LabelKind> = new Set([
	'requestDate',
	'receivedDate',
	'email',
	'phone',
	'reference',
	'operation',
	'dob',
	'age',
	'rank',
	'number',
	'approvalDate',
	'noticeDate',
	'date',
	'time',
	'sentBy',
	'grade',
	'from',
	'to',
])

const runIn = /^(\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Z])[.)]\s+[\p{Lu}][^.?:]{1,70}[.?:])\s+(\S.*)$/u
/** Not the label of a numbered part but the first words of what is said in it; or cut off behind an abbreviation. */
const spokenOpening =
	/^\(?[\dA-Z]{1,2}(?:\.\d{1,2})?[.)]\s+(?:I|We|She|He|They|It|There|You|Our starting point (?:is|was)|(?:[\p{Lu}][\p{L}'.-]* ){0,4}(?:is|was|has|had|will|told|asked|says|said)\b)|\b(?:Mr|Mrs|Ms|Mx|Dr|Miss|Prof|No|St)\.$/u
const question = /^((?:\(?(?:Q ?)?\d{0,2}[a-z]?[.):]?\s*)?[\p{Lu}][^?]{4,160}\?)(?:\s+(\S.*))?$/u
/** A letter's own question, which is no label: "Could I have it by Friday?" */
const politeAsking =
	/^(?:(?:could|can|may|might) (?:i|we)\b|(?:would|could|will|can) you (?:please|kindly|be (?:willing|able|prepared|so kind)|let (?:me|us)|send|tell|give|forward|confirm|supply|look|say|come back)\b|if you (?:do )?(?:hold|have|keep)\b.*\b(?:may|could|can|please|would) (?:i|we|you)\b)/i
const roleWord =
	/^(?:the )?(?:alleged )?(?:victim|complainant|complainer|suspect|witness|injured party|accused|defendant|adult|child)s?\b.{0,40}$/i
const answerMark = /^(?:a|ans|answer|response|reply)\s?[:.)-]\s+/i

/** The last words of a line that cannot end what it says. */
const hangs =
	/\b(?:by|of|the|an?|and|or|to|for|with|in|on|at|from|than|Dr|Mrs?|Ms|Miss|who|that|which|whom|is|was|were|has|have|been|be|will)$/
const endsSentence = /[.!?:;)"']$/

export interface Open {
	box: Box
	/** The column at which the value stands, where the label stands beside it. */
	column?: number
	/** The value stands below the label. */
	below: boolean
	/** It heads what stands below by the layout of the paper: the next line is its value, whatever it says. */
	laidOut?: boolean
	lastLength: number
}

/** Reads the body of a message as boxes and running text. */
export function blocksOf(message: Message): Block[] {
	const lines = message.lines.filter(({ zone }) => zone === 'body')
	const blocks: Block[] = []
	const widest = Math.min(110, Math.max(40, ...lines.map(({ text }) => Math.min(text.length, 110))))
	// Where a paragraph is one long line, a line end is the end of a paragraph.
	const long = lines.filter(({ text }) => text.length > 150).length
	const broken = lines.filter(({ text }) => text.length > 55 && text.length < 112 && !/[.?!:;,]$/.test(text)).length
	const unwrapped = long > broken
	const keyed = lines.filter((line) => keyedLine.test(line.text)).length >= 4
	let open: Open | undefined
	let text: Passage[] = []
	let section: Section | undefined
	const columnSections: (Section | undefined)[] = []
	let known = 0
	let lastLeaf: ZonedLine['leaf'] | undefined

	const flush = () => {
		const passage = join(text)
		if (passage.text !== '')
			blocks.push({
				type: text.length === 1 && passage.text.length < 60 && !endsSentence.test(passage.text) ? 'line' : 'text',
				passage,
			})
		text = []
	}
	const close = () => {
		if (open) {
			open.box.lines = withoutNextGuidance(withoutGuidance(open.box.lines, open.below))
			open.box.value = join(open.box.lines)
			open = undefined
		}
	}
	const start = (
		kind: LabelKind | undefined,
		label: Passage,
		values: Passage[],
		at: Section | undefined,
		opened?: Omit<Open, 'box' | 'lastLength'>,
	) => {
		const box: Box = { kind, label, lines: values, value: join(values), section: at }
		if (kind) known++
		blocks.push({ type: 'box', box })
		open = opened ? { ...opened, box, lastLength: (values.at(-1)?.text.length ?? 0) + label.text.length } : undefined
		return box
	}

	let skipTo = -1
	const heads = headsByLayout(lines)
	const series = headsInSeries(lines)
	const columns = columnsOf(lines)
	for (const [index, line] of lines.entries()) {
		if (index <= skipTo) continue
		if (line.text === '') {
			if (open && open.box.lines.length > 0 && !continuesAfterBlank(open, lines, index)) close()
			flush()
			continue
		}
		if (pageNumber.test(line.text)) continue
		const cells = cellsOf(line)
		const passage = passageAt(line.leaf, line.start, line.end)

		// The value of the box before goes on: further lines stand at its column.
		if (open?.column !== undefined && line.indent >= open.column - 2 && line.indent > 2) {
			open.box.lines.push(...cells.map((cell) => passageAt(line.leaf, cell.start, cell.end)))
			open.lastLength = line.text.length
			continue
		}

		// Guidance under a label, or a label broken over two lines, stands in the label's own column.
		if (open?.column !== undefined && line.leaf === lastLeaf && underLabel(open, cells, columns)) {
			for (const cell of cells.slice(1)) open.box.lines.push(passageAt(line.leaf, cell.start, cell.end))
			continue
		}
		lastLeaf = line.leaf

		const shown = plain(line.text).replace(/^[-=*#~]{2,} ?(?=\S)|(?<=\S) ?[-=*#~]{2,}$/g, '')
		const part = partHeading.exec(shown)?.[1] ?? titleOfRows(columns, lines, index)
		if (part && cells.length === 1 && !part.includes(':')) {
			flush()
			close()
			blocks.push({ type: 'line', passage })
			const kind = /,| and /.test(part) ? undefined : kindOfLabel(part)
			section = kind ? sectionOf(kind) : ofApproval.test(part) ? 'approver' : undefined
			columnSections.length = 0
			continue
		}
		// Guidance right under a label that has no value yet.
		if (
			open?.below &&
			open.box.lines.length === 0 &&
			lines[index - 1]?.text !== '' &&
			printedUnder.test(shown) &&
			generic.test(shown)
		)
			continue
		// More tick boxes of the row above.
		if (open && /^\[[X ]\]/.test(shown) && open.box.lines.some((each) => ticksIn(each.text))) {
			open.box.lines.push(...cells.map((cell) => passageAt(line.leaf, cell.start, cell.end)))
			continue
		}
		const key = keyed ? keyedLine.exec(line.text)?.[1] : undefined
		if (key !== undefined) {
			flush()
			close()
			const label = passageAt(line.leaf, line.start, line.start + key.length)
			const value = passageAt(line.leaf, line.start + line.text.indexOf('=') + 1, line.end)
			const kind = kindByValue(kindOfLabel(key) ?? likelyKind(key, value.text), key, value.text)
			section = kind ? (sectionOf(kind) ?? section) : undefined
			start(kind, label, value.text === '' ? [] : [value], section, { below: false })
			continue
		}
		if (open?.laidOut && open.box.lines.length === 0) {
			open.box.lines.push(...cells.map((cell) => passageAt(line.leaf, cell.start, cell.end)))
			open.lastLength = line.text.length
			continue
		}
		const headed = series.get(index)
		if (headed !== undefined) {
			flush()
			close()
			const label = cutLabel(passage, headed)
			const value = cut(passage, headed + 1)
			const next = lines.slice(index + 1).find((each) => each.text !== '')
			const below = value.text === '' ? (next?.text ?? '') : value.text
			const laidOut = value.text === '' && next !== undefined && cellsOf(next).length === 1
			const likely = kindOfLabel(label.text) ?? likelyKind(label.text, plain(below))
			const kind = kindByValue(likely, label.text, plain(below))
			section = kind && sectionOf(kind)
			start(kind, label, value.text === '' ? [] : [value], section, { below: true, laidOut })
			continue
		}
		const grid = cells.length > 1 && (text.length === 0 || cells.length > 2) ? gridAt(lines, index, section) : undefined
		if (grid) {
			flush()
			close()
			for (const box of grid.boxes) {
				if (box.kind) known++
				blocks.push({ type: 'box', box })
			}
			section = grid.boxes.at(-1)!.section
			skipTo = grid.last
			continue
		}
		const beforeTick = ticksIn(cells[0]!.text) ? beforeTicks.exec(shown) : undefined
		const pairs = beforeTick ? tickPair(passage, beforeTick) : pairsOf(line, cells, columns)
		// A form's answer may have a colon of its own: it belongs to the label above it.
		const answer =
			pairs?.length === 1 &&
			open?.below &&
			(open.box.lines.length === 0 || !pairs[0]!.kind) &&
			pairs[0]!.column === undefined &&
			(!pairs[0]!.kind || pairs[0]!.kind === open.box.kind)
		if (pairs && !answer) {
			flush()
			close()
			for (const [place, pair] of pairs.entries()) {
				// "Name of person ... Rank": whoever has a rank is the one who asks.
				const kind =
					pair.kind === 'person' && pairs[place + 1]?.kind === 'rank'
						? 'requester'
						: kindInPlace(pair, section ?? columnSections[place])
				const named = kind && sectionOf(kind)
				if (named) {
					columnSections[place] = named
					if (place === 0) section = named
					else if (named === 'approver') columnSections[0] ??= 'requester'
				}
				const rowed = place > 0 && pairs[0]!.kind !== undefined && sectionOf(pairs[0]!.kind) === 'approver'
				const at = named ?? (rowed ? 'approver' : pairs.length > 1 ? columnSections[place] : undefined) ?? section
				if (kind === undefined && authorityPart.test(pair.value.text)) section = 'approver'
				start(
					kind,
					pair.label,
					pair.value.text === '' ? [] : [pair.value],
					at,
					place === pairs.length - 1 ? { column: pair.column, below: pair.value.text === '' } : undefined,
				)
			}
			continue
		}

		// The answer that stands under its question; a word that is a label elsewhere is a value under "Role".
		if (
			open?.below &&
			open.box.lines.length === 0 &&
			(answerMark.test(shown) || (open.box.kind === 'role' && roleWord.test(shown)))
		) {
			open.box.lines.push(stripAnswer(passage))
			open.lastLength = line.text.length
			continue
		}
		const numbered = runIn.exec(shown)
		const numberedKind = numbered && !spokenOpening.test(numbered[1]!) ? kindOfLabel(numbered[1]!) : undefined
		if (numbered && numberedKind) {
			flush()
			close()
			const offset = shown.length - numbered[2]!.length
			section = sectionOf(numberedKind) ?? section
			start(numberedKind, cutLabel(passage, numbered[1]!.length), [cut(passage, offset)], section, { below: true })
			continue
		}
		const asked = question.exec(shown)
		const askedKind =
			asked && !politeAsking.test(asked[1]!) && !closesBefore.test(asked[1]!) ? kindOfLabel(asked[1]!) : undefined
		if (asked && askedKind) {
			flush()
			close()
			section = sectionOf(askedKind) ?? section
			const rest = asked[2] ? [cut(passage, shown.length - asked[2].length)] : []
			start(askedKind, cutLabel(passage, asked[1]!.length), rest, section, { below: true })
			continue
		}
		const wordy = cells.length === 1 && known >= 4 && /\p{Ll}/u.test(shown) ? prefixKind(shown) : undefined
		const last = lines.slice(index + 1).every((each) => each.text === '')
		const alone =
			cells.length === 1 && !wordy && !last ? aloneKind(shown, lines[index + 1]?.text ?? '', text) : undefined
		if (alone) {
			flush()
			close()
			section = sectionOf(alone) ?? section
			if (sectionOf(alone)) columnSections.length = 0
			start(alone, passage, [], section, { below: true })
			continue
		}
		if (heads.has(index)) {
			flush()
			close()
			const end = shown.indexOf('?') + 1
			const split = end > 0 && end < shown.length
			const label = split ? cutLabel(passage, end) : passage
			const value = split ? shown.slice(end + 1) : (lines.slice(index + 1).find((each) => each.text !== '')?.text ?? '')
			const likely = kindOfLabel(label.text) ?? likelyKind(label.text, plain(value))
			const kind = kindByValue(likely, label.text, plain(value))
			section = (kind && sectionOf(kind)) ?? section
			start(kind, label, split ? [cut(passage, end)] : [], section, { below: true, laidOut: !split })
			continue
		}
		if (cells.length === 1 && /^\(?(?:\d{1,2}|[A-Z])[.)]\s/.test(shown) && isHeadingLike(shown) && shown.length < 70) {
			flush()
			close()
			blocks.push({ type: 'line', passage })
			section = undefined
			continue
		}
		const prefix = strongPrefix(shown) ?? wordy
		if (prefix && (text.length === 0 || wordy)) {
			flush()
			close()
			section = sectionOf(prefix.kind) ?? section
			start(prefix.kind, cutLabel(passage, prefix.length), [cut(passage, prefix.length)], section, { below: false })
			continue
		}
		const nextNumber = open && followsNumber(open.box, shown)
		if (open && !nextNumber && continues(open, line, widest, unwrapped)) {
			open.box.lines.push(stripAnswer(passage))
			open.lastLength = line.text.length
			continue
		}
		close()
		const fresh = /^(?:[•·*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(shown) || /^\[[X ]\]/.test(shown)
		const previous = text.at(-1)
		const hanging = previous !== undefined && hangs.test(previous.text)
		if (
			previous &&
			!(hanging && !fresh) &&
			(fresh || ((unwrapped || previous.text.length < widest * 0.6) && !/^\p{Ll}/u.test(shown)))
		)
			flush()
		text.push(passage)
	}
	close()
	flush()
	return inTwoHands(blocks).map(tickedTime).map(datedWhen).map(neededWhy)
}

/** "They were married in May. Did she say why?": a question that closes what somebody writes is no label. */
const closesBefore = /\p{L}{3,}[.!?] +\p{Lu}/u

/** Whether a line begins the numbered part after the one that a box is. */
function followsNumber(box: Box, shown: string): boolean {
	const own = /^\(?(\d{1,2})[.)]/.exec(box.label.text)
	const next = /^\(?(\d{1,2})[.)] +\S/.exec(shown)
	return own !== null && next !== null && Number(next[1]) === Number(own[1]) + 1
}

function stripAnswer(passage: Passage): Passage {
	const mark = answerMark.exec(passage.text)
	return mark ? cut(passage, mark[0].length) : passage
}

/** A box whose value stands below goes on over blank lines until the next label. */
function continuesAfterBlank(open: Open, lines: readonly ZonedLine[], index: number): boolean {
	if (open.column !== undefined) {
		const next = lines.slice(index + 1).find(({ text }) => text !== '')
		return next !== undefined && next.indent >= open.column - 2 && next.indent > 2
	}
	if (!open.below || (open.box.kind && shortKinds.has(open.box.kind))) return false
	return open.box.lines.length < 14
}

/** What a form or a letter goes on with after an empty box: a greeting, a printed declaration. */
const notValue =
	/^(?:dear|re:|yours|hi |good (?:morning|afternoon)|to whom|(?:i|we) (?:hereby )?(?:declare|certify|confirm|undertake) that\b|declaration\b)/i

function continues(open: Open, line: ZonedLine, widest: number, unwrapped: boolean): boolean {
	const { box } = open
	if (open.column !== undefined && !/^\p{Ll}/u.test(line.text)) return false
	if (notValue.test(line.text)) return false
	if (box.lines.length === 0) return line.text.length > 0
	if (box.kind && shortKinds.has(box.kind)) return false
	if (open.below) return true
	if (unwrapped) return /^\p{Ll}/u.test(line.text)
	const last = box.lines.at(-1)!.text
	if (/[.?!]$/.test(last) && open.lastLength < widest * 0.85) return false
	return (open.lastLength > widest * 0.6 || /^\p{Ll}/u.test(line.text)) && line.indent === 0
}

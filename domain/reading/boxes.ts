import { findDates } from './dates.ts'
import { type LabelKind, labelKind, labelWords, type Section, sectionOf } from './labels.ts'
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

const colonLabel = /^((?:\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Za-z]|[ivx]{1,4})[.)] ?)?[\p{L}][^:\n]{0,90}?) ?: ?(.*)$/u
const runIn = /^(\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Z])[.)]\s+[\p{Lu}][^.?:]{1,70}[.?:])\s+(\S.*)$/u
const question = /^((?:\(?(?:Q ?)?\d{0,2}[a-z]?[.):]?\s*)?[\p{Lu}][^?]{4,160}\?)(?:\s+(\S.*))?$/u
const roleWord =
	/^(?:the )?(?:alleged )?(?:victim|complainant|complainer|suspect|witness|injured party|accused|defendant|adult|child)s?\b.{0,40}$/i
const answerMark = /^(?:a|ans|answer|response|reply)\s?[:.)-]\s+/i

const endsSentence = /[.!?:;)"']$/

function isHeadingLike(text: string): boolean {
	return (
		text.length <= 90 &&
		(!/[.;,!]$/.test(text) || /^(?:\p{L}\.){2,}$|\b(?:no|nos|ref|tel)\.$/iu.test(text)) &&
		/^[^\p{Ll}]/u.test(text)
	)
}

/** A label for a box of its own: short, or a question, or a phrase that ends in a colon. */
function kindOfLabel(text: string): LabelKind | undefined {
	const words = text.split(' ').length
	return words <= (text.includes('?') ? 28 : 14) ? labelKind(text) : undefined
}

interface Open {
	box: Box
	/** The column at which the value stands, where the label stands beside it. */
	column?: number
	/** The value stands below the label. */
	below: boolean
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

	for (const [index, line] of lines.entries()) {
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
		if (open?.column !== undefined && line.leaf === lastLeaf && underLabel(open, cells)) {
			for (const cell of cells.slice(1)) open.box.lines.push(passageAt(line.leaf, cell.start, cell.end))
			continue
		}
		lastLeaf = line.leaf

		const shown = plain(line.text).replace(/^[-=*#~]{2,} ?(?=\S)|(?<=\S) ?[-=*#~]{2,}$/g, '')
		const part = partHeading.exec(shown)
		if (part && cells.length === 1 && !part[1]!.includes(':')) {
			flush()
			close()
			blocks.push({ type: 'line', passage })
			const kind = /,| and /.test(part[1]!) ? undefined : kindOfLabel(part[1]!)
			section = kind && sectionOf(kind)
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
		const beforeTick = ticksIn(cells[0]!.text) ? beforeTicks.exec(shown) : undefined
		const pairs = beforeTick ? tickPair(passage, beforeTick) : pairsOf(line, cells)
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
				const kind = pair.kind === 'person' && pairs[place + 1]?.kind === 'rank' ? 'requester' : pair.kind
				const named = kind && sectionOf(kind)
				if (named) {
					columnSections[place] = named
					if (place === 0) section = named
					else if (named === 'approver') columnSections[0] ??= 'requester'
				}
				const at = named ?? (pairs.length > 1 ? columnSections[place] : undefined) ?? section
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
		const numberedKind = numbered && kindOfLabel(numbered[1]!)
		if (numbered && numberedKind) {
			flush()
			close()
			const offset = shown.length - numbered[2]!.length
			section = sectionOf(numberedKind) ?? section
			start(numberedKind, cutLabel(passage, numbered[1]!.length), [cutFrom(passage, offset)], section, { below: true })
			continue
		}
		const asked = question.exec(shown)
		const askedKind = asked && kindOfLabel(asked[1]!)
		if (asked && askedKind) {
			flush()
			close()
			section = sectionOf(askedKind) ?? section
			const rest = asked[2] ? [cutFrom(passage, shown.length - asked[2].length)] : []
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
			start(alone, passage, [], section, { below: true })
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
			start(prefix.kind, cutLabel(passage, prefix.length), [cutFrom(passage, prefix.length)], section, { below: false })
			continue
		}
		if (open && continues(open, line, widest, unwrapped)) {
			open.box.lines.push(stripAnswer(passage))
			open.lastLength = line.text.length
			continue
		}
		close()
		const fresh = /^(?:[•·*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(shown) || /^\[[X ]\]/.test(shown)
		const previous = text.at(-1)
		if (previous && (fresh || ((unwrapped || previous.text.length < widest * 0.6) && !/^\p{Ll}/u.test(shown)))) flush()
		text.push(passage)
	}
	close()
	flush()
	return blocks.map(datedWhen)
}

/** "When", among the first boxes of a form with nothing but a date in it, says when it was made; elsewhere, when it is wanted. */
function datedWhen(block: Block, place: number): Block {
	if (block.type !== 'box' || place > 8 || block.box.kind !== 'reply') return block
	const { label, value } = block.box
	const date = labelWords(label.text) === 'when' ? findDates(value.text)[0] : undefined
	const alone =
		date && /^(?:on )?(?:\w+day,? )?$/i.test(value.text.slice(0, date.start)) && date.end >= value.text.length - 6
	return alone ? { type: 'box', box: { ...block.box, kind: 'requestDate' } } : block
}

/** A letter head's first line, whatever words are in the name of the firm. */
const firmName = /\b(?:LLP|Ltd|Limited|plc|Solicitors|Advocates|Council|Constabulary)\.?$/

/** The kind of a label that stands on a line of its own above its value, or heads a part of a form. */
function aloneKind(shown: string, next: string, before: readonly Passage[]): LabelKind | undefined {
	const words = shown.replace(/:$/, '')
	if (shown.length > 80 || !isHeadingLike(words) || /^\p{Ll}/u.test(next)) return undefined
	const named = words
		.replace(/^\(?(?:(?:section|part|box|q)? ?(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?|[A-Z])[.):]? )/i, '')
		.replace(/ ?\([^)]*\)/g, '')
	if (
		firmName.test(named) ||
		/[@\d;]|,.*,.*,/.test(named) ||
		named.split(' ').length > (named.includes('?') ? 20 : 9) ||
		/\b(?:and|of|the|to|for|with|in)$/.test(named) ||
		(/\bby$/.test(named) && !['reply', 'approver', 'requester'].includes(kindOfLabel(words) ?? ''))
	)
		return undefined
	const last = before.at(-1)
	if (last && last.text.length > 60 && !endsSentence.test(last.text)) return undefined
	const kind = kindOfLabel(words)
	// A comma is part of few labels ("Storage, access and retention"); elsewhere it parts a name from a title.
	return kind && /,/.test(named) && !['handling', 'requester', 'notice', 'approver'].includes(kind) ? undefined : kind
}

/** Whether a line under a row of two columns belongs to the label's column, its second cell to the value. */
function underLabel(open: Open, cells: ReturnType<typeof cellsOf>): boolean {
	const [first, second] = cells
	if (!first || open.column === undefined || first.column >= open.column - 2) return false
	const words = plain(first.text)
	const guidance =
		printed.test(words) && generic.test(words) && /[.?)]$/.test(words) && !/^(?:why|how|what)\b/i.test(words)
	if (!guidance && second && Math.abs(second.column - open.column) > 2) return false
	const carried = /^\p{Ll}/u.test(words) && (second !== undefined || words.length < open.column)
	return guidance || carried
}

/**
 * A label of two words and more that begins a line of a form, a single space before its value, which
 * begins with a capital, a figure, an address or a tick box.
 */
function prefixKind(shown: string): { kind: LabelKind; length: number } | undefined {
	const words = shown.split(' ')
	for (let count = Math.min(11, words.length - 1); count >= 1; count--) {
		const next = words[count]!
		if (!/^(?:[\p{Lu}\d"'([]|\S+@)/u.test(next)) continue
		const label = words.slice(0, count).join(' ')
		if (
			!/^(?:\(?\d{1,2}(?:\.\d{1,2})?[.)]? )?\p{Lu}/u.test(label) ||
			/[.,;]$|[.?!] /.test(label.replace(/^\(?[\d.]+[.)]? /, '')) ||
			/\b(?:was|were|has|have|will|that|she|he|they|I|the|a|of|to|and|for|by|in|with|from)$/.test(label)
		)
			continue
		const bare = label.replace(/^\(?\d{1,2}(?:\.\d{1,2})?[.)]? /, '')
		if (count === 1 && !/@/.test(next)) continue
		if (
			/\b(?:was|were|has been|will|that|she|he|they|I|we)\b/.test(bare) &&
			!/^(?:Why|What|How|Reason|Describe|Grounds|Belief|Basis)/.test(bare)
		)
			continue
		if (bare.split(' ').length < 2 && !/@/.test(next)) continue
		const kind = labelKind(label)
		if (kind) return { kind, length: label.length }
	}
	return undefined
}

/** The foot of a page. */
const pageNumber =
	/(?:^|\s{2,})(?:page )?\d{1,2} of \d{1,2}$|^.{0,70}\bpage \d{1,2} of \d{1,2}$|^page \d{1,2}$|^- ?\d{1,2} ?-$/i

/** "Part B - The person", "Section 4: Authorisation": a heading over several boxes. */
const partHeading = /^(?:part|section) (?:\d{1,2}|[A-H]|[IVX]{1,4})\b ?[-:.)]? ?(.{3,70})$/i
const ticksIn = (text: string) => /\[[X ]\]|[☐☑☒]/.test(text)
/** A label with a colon or a column of its own before the first tick box. */
const beforeTicks = /^([^[\]]{0,60}?)[: ]*(\[[X ]\].*)$/

/** Words that a form prints under a label for whoever fills it in. */
const printed =
	/^(?:\(.*\)$|be (?:specific|clear|precise)|explain|refer to|consider (?:less|whether|other|the)|say (?:how|why|what|who|whether)|describe|state (?:how|why|what|whether|the)|give (?:the|reasons|details|full|a)|include (?:the|any|details|dates)|do not (?:copy|use|leave|send|include|write)|list (?:the|all|any)|set out|if (?:so|yes|no|not|known|applicable)\b|please (?:explain|state|give|describe|set|list|include|complete|refer|tick|be|provide details|specify)|is there (?:a risk|any)|who will see|what (?:will|other)|why (?:is|are|do|does|will|would)|how (?:will|is|has|have)|counselling requests? (?:only|are|must)|(?:the )?(?:victim|person)'s views (?:must|should)|there is no (?:time limit|statutory)|requests? for whole|see (?:the )?(?:guidance|code|section|note)|note(?: to officer)?:|tick |complete |enter |attach |mandatory|required|for (?:counselling|police|office) (?:requests|use)|(?:must|should) be\b|(?:this|the) (?:section|box|part|field) (?:must|should|is)|guidance|e\.g\.|for example|continue on|maximum|name, rank|inspector or above|chief inspector or above|must be (?:chief|an? inspector)|(?:written )?notice (?:must|should) be|where possible|only (?:complete|if)|avoid|describe the|requests to|requests? (?:to|for) counselling|remember|you (?:must|should) (?:explain|state|set out|give|consider|record|complete))/i
const generic =
	/\b(?:must|should|only|please|do not|why|how|what|who|which|whether|explain|needed|than|presumed|act|code|section|this case|officer|below|above|\?)\b|\?$/i

const printedUnder =
	/^(?:is there a risk|who will see|counselling requests|refer to|explain|consider|be specific|describe the|the victim's views|the person's views|there is no|requests? (?:to|for)|if so|do not|say (?:how|why|what)|set out|include|note)\b/i

/** A box's lines without the guidance that is printed over the answer. */
function withoutGuidance(lines: Passage[], below: boolean): Passage[] {
	if (!below) return lines
	let first = 0
	while (
		first < lines.length &&
		printed.test(lines[first]!.text) &&
		generic.test(lines[first]!.text) &&
		lines[first]!.text.length < 200
	) {
		// A line of guidance that is broken over two lines ends with the sentence.
		let last = first
		while (last + 1 < lines.length && !/[.?!)]$/.test(lines[last]!.text) && lines[last]!.text.length > 60) last++
		first = last + 1
	}
	return lines.slice(first)
}

/** A line in brackets at the end that asks or instructs is printed over the next label. */
function withoutNextGuidance(lines: Passage[]): Passage[] {
	const last = lines.at(-1)?.text ?? ''
	return /^\(.{8,}[.?]\)$/.test(last) && generic.test(last) ? lines.slice(0, -1) : lines
}

function cutFrom(passage: Passage, offset: number): Passage {
	return cut(passage, offset)
}

function stripAnswer(passage: Passage): Passage {
	const mark = answerMark.exec(passage.text)
	return mark ? cutFrom(passage, mark[0].length) : passage
}

interface Pair {
	kind: LabelKind | undefined
	label: Passage
	value: Passage
	column?: number
}

/** Labels and values of one line, whether columns or colons keep them apart; `undefined` for running text. */
function pairsOf(line: ZonedLine, cells: ReturnType<typeof cellsOf>): Pair[] | undefined {
	const at = (cell: { start: number; end: number }) => passageAt(line.leaf, cell.start, cell.end)
	const pairs: Pair[] = []
	for (let index = 0; index < cells.length; index++) {
		const cell = cells[index]!
		const shown = plain(cell.text)
		// The end of a sentence of guidance is no label.
		if (index === 0 && /^\p{Ll}.*[.,;]$/u.test(shown)) return undefined
		const next = cells[index + 1]
		const bare = shown.replace(/ ?[:?]$/, '')
		const colon = colonLabel.exec(shown)
		const nextIsLabel = next && isLabelCell(next.text)
		if (colon && isLabelWords(colon[1]!)) {
			const kind = kindOfLabel(colon[1]!)
			if (colon[2] === '' && next && !nextIsLabel) {
				pairs.push({ kind, label: at(cell), value: restOf(line, cells, index + 1, kind), column: next.column })
				index = lastOfValue(cells, index + 1)
				continue
			}
			if (kind || index > 0 || colon[1]!.split(' ').length <= 5) {
				const passage = at(cell)
				const value = cutFrom(passage, shown.length - colon[2]!.length)
				const more = lastOfValue(cells, index)
				const full = more > index ? join([value, restOf(line, cells, index + 1, kind)]) : value
				pairs.push({ kind, label: cutLabel(passage, colon[1]!.length), value: full })
				index = more
				continue
			}
			return index === 0 ? undefined : pairs
		}
		const kind = kindOfLabel(bare)
		if (next && (kind || (index === 0 && (cells.length === 2 || ticksIn(next.text)) && isPlainLabel(shown, next)))) {
			pairs.push({ kind, label: at(cell), value: restOf(line, cells, index + 1, kind), column: next.column })
			index = lastOfValue(cells, index + 1)
			continue
		}
		if (index === 0) return undefined
		const last = pairs.at(-1)
		if (last) last.value = join([last.value, at(cell)])
	}
	return pairs.length > 0 ? pairs : undefined
}

/** A label that stands right before its tick boxes; not the wording of a box that follows it. */
function tickPair(passage: Passage, match: RegExpExecArray): Pair[] | undefined {
	// "Notice given? Yes [X] No [ ]": the wording of the first box stands between the label and the box.
	const asked = /^(.{3,}?[?:]) ?\S.{0,30}$/.exec(match[1]!)?.[1]
	const askedKind = asked && kindOfLabel(asked)
	if (asked && askedKind)
		return [
			{
				kind: askedKind,
				label: cutLabel(passage, asked.length),
				value: cutFrom(passage, asked.length),
			},
		]
	const label = match[1]!
	const kind = label === '' || /\[[X ]\]$/.test(match[2]!) ? undefined : kindOfLabel(label)
	return kind
		? [
				{
					kind,
					label: cutLabel(passage, label.length),
					value: cutFrom(passage, passage.text.length - match[2]!.length),
				},
			]
		: undefined
}

function cutLabel(passage: Passage, length: number): Passage {
	return {
		text: passage.text.slice(0, length),
		at: passage.at.slice(0, length),
		leaves: passage.leaves.slice(0, length),
	}
}

function isLabelWords(label: string): boolean {
	return (
		label.length <= 90 &&
		!/[.!;]\s/.test(label.replace(/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?/i, '')) &&
		!/https?$|\d$/.test(label.slice(-5)) &&
		!/^(?:please note|nb|note|ps|p\.s|warning|important|url|http)/i.test(label)
	)
}

function isLabelCell(text: string): boolean {
	const shown = plain(text)
	if (ticksIn(shown)) {
		const label = beforeTicks.exec(shown)?.[1] ?? ''
		return label !== '' && /:/.test(shown.slice(0, label.length + 2)) && kindOfLabel(label) !== undefined
	}
	const colon = colonLabel.exec(shown)
	if (colon)
		return isLabelWords(colon[1]!) && (kindOfLabel(colon[1]!) !== undefined || colon[1]!.split(' ').length <= 3)
	return shown.length <= 40 && kindOfLabel(shown) !== undefined && !/\d/.test(shown)
}

/** Two columns with a label that is not in the table: it begins with a capital and is short. */
function isPlainLabel(label: string, next: { text: string; column: number }): boolean {
	return (
		label.length <= 60 &&
		/^[\p{Lu}\d(]/u.test(label) &&
		!/[.,;]$/.test(label) &&
		!/\d{3}/.test(label) &&
		next.text.length > 1 &&
		next.column >= 8
	)
}

function lastOfValue(cells: ReturnType<typeof cellsOf>, from: number): number {
	let last = from
	while (last + 1 < cells.length && !isLabelCell(cells[last + 1]!.text)) last++
	return last
}

function restOf(
	line: ZonedLine,
	cells: ReturnType<typeof cellsOf>,
	from: number,
	_kind: LabelKind | undefined,
): Passage {
	const last = lastOfValue(cells, from)
	const parts = cells.slice(from, last + 1).map((cell) => passageAt(line.leaf, cell.start, cell.end))
	// What stands apart from a tick box is no part of its wording.
	return join(parts, ticksIn(line.text) ? '\n' : ' ')
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

/**
 * Labels that no running text begins with, for scans and print-outs in which label and value are a
 * single space apart.
 */
const strong =
	/^(?:date of (?:this )?request|requesting officer|officer making (?:the )?request|(?:crime|case|claim) (?:reference|ref|number|no)\.?(?: number| no\.?)?|authorising officer|date (?:authorised|approved)|approved by|authorised by|collar (?:no\.?|number)|date of birth|reply (?:requested )?by|period(?: of records)?(?: requested)?|line of enquiry|police force|information (?:requested|required|sought)|reason for (?:the )?request)(?= [\p{Lu}\d[])/iu

function strongPrefix(shown: string): { kind: LabelKind; length: number } | undefined {
	const match = strong.exec(shown)
	const kind = match && labelKind(match[0])
	return match && kind ? { kind, length: match[0].length } : undefined
}

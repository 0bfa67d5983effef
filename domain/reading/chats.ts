import { findDates, isoOf } from './dates.ts'
import type { Line } from './lines.ts'

/*
 * Messages of a telephone that somebody copied in: "[18/05/2026, 12:04] PC Hannah: ...", "18/05/2026, 12:04 - PC Hannah: ...",
 * "PC Hannah 12:04: ...". What the one who copied them in said is not the asker's.
 */

/** The other side of a chat as one message, and the line after it. */
export interface Chat {
	name: string
	sent?: string
	time?: string
	lines: Line[]
	next: number
}

interface Turn {
	name: string
	/** Where what was said begins. */
	at: number
	date?: string
	time?: string
}

const stampedFirst =
	/^[[(<]? ?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} \p{L}{3,9}(?: \d{4})?|\p{L}{3,9})?,? ?(?:at )?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?) ?[\])>]? ?[-–—]? ?([\p{L}][\p{L}\d' .()-]{0,38}?) ?: +(?=\S)/iu
const namedFirst =
	/^([\p{L}][\p{L}\d' .-]{0,30}?) ?[[(,-]? ?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} \p{L}{3,9}(?: \d{4})?|\p{L}{3,9})?,? ?(?:at )?(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?) ?[\])]? ?[:>-] +(?=\S)/iu
/** Without a stamp: a rank and a name, or one of the two sides. */
const bareTurn =
	/^((?:D[CSI]|P[CS]|Sgt|Insp|Det|Officer|Police) \p{Lu}[\p{L}'-]{1,25}(?: \p{Lu}[\p{L}'-]{1,25})?|[Mm]e|ME|[Hh]er|[Hh]im|[Tt]hem|[Pp]olice) ?: +(?=\S)/u
const self = /^(?:me|myself|you|i)$/i

function turnOf(text: string): Turn | undefined {
	const first = stampedFirst.exec(text)
	if (first)
		return { name: first[3]!.trim(), at: first[0].length, ...(first[1] && { date: first[1] }), time: first[2]! }
	const named = namedFirst.exec(text)
	if (named)
		return { name: named[1]!.trim(), at: named[0].length, ...(named[2] && { date: named[2] }), time: named[3]! }
	const bare = bareTurn.exec(text)
	return bare ? { name: bare[1]!.trim(), at: bare[0].length } : undefined
}

/** Turns that make a chat. */
const fewest = 3

/**
 * The chat that begins at a line of a message, where at least three turns follow each other, one of them by whoever is not
 * the writer. Lines between the turns belong to the turn before them; a blank line with no turn after it ends the chat.
 */
export function chatAt(lines: readonly Line[], index: number, reference: string | undefined): Chat | undefined {
	const opening = turnOf(lines[index]!.text)
	if (!opening) return undefined
	const out: Line[] = []
	let turns = 0
	let mine = false
	let own = false
	let stamped = 0
	let other = ''
	let sent: string | undefined
	let time: string | undefined
	let at = index
	for (; at < lines.length && at < index + 300; at++) {
		const line = lines[at]!
		if (line.text === '') {
			const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== '')
			if (!next || !turnOf(next.text)) break
			continue
		}
		const turn = turnOf(line.text)
		if (turn) {
			turns++
			mine = self.test(turn.name)
			own ||= mine
			if (turn.time) stamped++
			if (!mine && other === '') {
				other = turn.name
				time = turn.time
				const date = turn.date ? findDates(turn.date)[0] : undefined
				sent = date && isoOf(date, reference, 'past')
			} else if (!mine && turn.name !== other) mine = true
			if (mine) continue
			// What was sent by itself is a paragraph of its own.
			if (out.length > 0) out.push({ ...line, start: line.start, end: line.start, text: '' })
			out.push({ ...line, start: line.start + turn.at, text: line.text.slice(turn.at) })
		} else if (!mine) out.push(line)
	}
	// A form has names before colons too: without times, the writer's own side must be among them.
	if (turns < fewest || other === '' || out.length === 0 || (stamped < fewest && !own)) return undefined
	return { name: other, ...(sent && { sent }), ...(time && { time }), lines: out, next: at }
}

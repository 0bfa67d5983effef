import { type DateMention, findDates } from './dates.ts'
import { cellsOf, type Line, passageOfLine } from './lines.ts'
import type { Passage } from './passage.ts'

/*
 * Stamps of receipt: a short word in a corner or at the foot ("RECEIVED", "POST IN", "Rec'd by hand"), its date beside
 * or below it. The day is when a paper came, never the day it is dated.
 */

/** What stands on a stamp, with nothing but a date, a time and initials behind it. */
const stampWord =
	/^\W{0,2}(?:(?:date )?stamp(?:ed)?:? )?(?:date |mail |post |post ?room |office |letter )?(?:received|rec'?d|recd|rcvd|arrived|date ?-?in|(?:post|mail|letter|inward|incoming|logged|booked|in)[ -]?(?:in|post|mail|tray)|opened|inwards?|delivered|in(?= \d))(?: (?:on|at|by(?: (?:the )?(?:post|hand|e-?mail|courier|dx|royal mail|portal|reception|office|post ?room))?|date|stamp|in (?:the )?post))?[:\s]*(?:\d.{0,24})?\W{0,2}$/i

export interface Stamp {
	passage: Passage
	mention: DateMention
	/** Places of its lines among the lines looked through. */
	lines: readonly number[]
}

/** Every stamp of receipt on a page, in order. */
export function stampsOf(lines: readonly Line[]): Stamp[] {
	const found: Stamp[] = []
	for (const [index, line] of lines.entries()) {
		if (line.text.length === 0 || line.text.length > 160) continue
		if (!cellsOf(line).some(({ text }) => stampWord.test(text))) continue
		for (let place = index; place < Math.min(lines.length, index + 5); place++) {
			const near = lines[place]!
			if (near.text.length === 0 || near.text.length > 120) continue
			const passage = passageOfLine(near)
			const mention = passage.text.length < 90 ? findDates(passage.text).at(-1) : undefined
			if (!mention) continue
			found.push({ passage, mention, lines: [index, place] })
			break
		}
	}
	return found
}

import type { Line } from './lines.ts'
import { command, courtLine, draftWord, firmCommand, titles } from './order-words.ts'
import { plain } from './passage.ts'

/** How far below its head the title and the command of an order stand, in lines. */
const reach = 40

/** How far back a message is looked through for what its sender wrote, in lines. */
const farthest = 200

const written = (line: Line) => plain(line.text)
const ruled = /^[-_=*~]{3,}$/
const isTitle = (text: string) =>
	text.length <= 100 &&
	/^\p{Lu}/u.test(text) &&
	!/[.,;?]$/.test(text) &&
	titles.some(([, pattern]) => pattern.test(text))
const isHead = (text: string) => text.length <= 110 && courtLine.test(text)

/**
 * Whether the paper of a court or coroner begins at a line of a message, copied in below what its sender wrote.
 * It begins with a head or a title on a line of its own, after a blank line or a rule; a command follows; and
 * before it stands at least one sentence that is no part of it.
 */
export function pastedAt(lines: readonly Line[], index: number, before: readonly Line[]): boolean {
	const line = lines[index]!
	const text = written(line)
	if (text === '' || draftWord.test(text) || !(isHead(text) || isTitle(text))) return false
	const above = before.at(-1)
	if (!above || (above.text !== '' && !ruled.test(above.text))) return false
	const earlier = before.slice(-farthest).reverse()
	if (earlier.some((each) => isHead(written(each)) || isTitle(written(each)))) return false
	if (!earlier.some(({ text: said }) => said.length >= 15 && /\p{Ll}[^@]*[.?!]$/u.test(said))) return false
	const below = lines.slice(index, index + reach).map(written)
	if (below.slice(0, 8).some((each) => each.length < 80 && draftWord.test(each))) return false
	const whole = below.join(' ')
	const headed = below.some(isHead) || /\b(?:court|judge|coroner|justice)\b/i.test(whole)
	return headed && (firmCommand.test(whole) || (below.slice(0, 20).some(isTitle) && command.test(whole)))
}

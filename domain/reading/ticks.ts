import { cut, nothing, type Passage } from './passage.ts'

export interface Option {
	passage: Passage
	ticked: boolean
}

/** A row of tick boxes: the options, and what stands before and after them. */
export interface Options {
	before: Passage
	options: Option[]
	after: Passage
}

const mark = /\[([X ])\]|(?<=^|\s)\(([xX]| )\)(?=\s)/g
/** Text after the last option that is no longer its wording: a label of its own, as "Date: 17/02/2026". */
const afterwards = /(?: {2,}|\s)(?:(?:date|time|on|if (?:yes|no|so)|details?|reasons?|comments?|please)\b ?:).*$/i
/** A label right behind a box: the wording of the box stood before it. */
const labelNext = /^\s*(?:date|time|on|if (?:yes|no|so)|details?|reasons?|comments?|please)\b ?:/i
const yesNo = /\b(Y(?:es)?)\b ?\/ ?\b(N(?:o)?)\b/

/**
 * The tick boxes in a passage; `undefined` when it has none. A box stands before its wording, unless
 * the passage begins with wording and ends with a box.
 */
export function optionsOf(passage: Passage): Options | undefined {
	const marks = [...passage.text.matchAll(mark)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		ticked: /x/i.test(match[1] ?? match[2] ?? ''),
	}))
	if (marks.length === 0) return undefined
	const first = marks[0]!
	const last = marks.at(-1)!
	const follows =
		first.start > 0 &&
		(passage.text.slice(last.end).trim() === '' ||
			labelNext.test(passage.text.slice(last.end)) ||
			(marks.length > 1 && endsLine(passage, last.end))) &&
		passage.text.slice(0, first.start).trim().split(' ').length <= 9
	if (follows) {
		const options = marks.map((box, index) => ({
			passage: cut(passage, index === 0 ? 0 : marks[index - 1]!.end, box.start),
			ticked: box.ticked,
		}))
		return { before: nothing, options, after: cut(passage, last.end) }
	}
	let after = nothing
	const options = marks.map((box, index) => {
		// A line end parts the wording of the box from what stands beside it.
		const newline = passage.text.indexOf('\n', box.end)
		const next = marks[index + 1]?.start ?? passage.text.length
		const end = newline >= 0 && newline < next ? newline : next
		if (index === marks.length - 1 && end < next) after = cut(passage, end)
		if (index === marks.length - 1) {
			const tail = afterwards.exec(passage.text.slice(box.end, end))
			if (tail && after === nothing) {
				after = cut(passage, box.end + tail.index)
				return { passage: cut(passage, box.end, box.end + tail.index), ticked: box.ticked }
			}
		}
		return { passage: cut(passage, box.end, end), ticked: box.ticked }
	})
	return { before: cut(passage, 0, first.start), options, after }
}

/** Whether the line on the page ends at a place in a passage. */
function endsLine(passage: Passage, at: number): boolean {
	const [before, next] = [passage.at[at - 1], passage.at[at + 1]]
	const leaf = passage.leaves[at - 1]
	if (before === undefined || next === undefined || leaf === undefined) return true
	return passage.leaves[at + 1] !== leaf || next < before || leaf.text.slice(before + 1, next).includes('\n')
}

/** What a box says whose value is a choice: the ticked wording, or the value itself when nothing is to be ticked. */
export function choiceOf(passage: Passage): Passage | undefined {
	const options = optionsOf(passage)
	if (!options) return yesNo.test(passage.text) ? undefined : passage
	const ticked = options.options.filter((option) => option.ticked)
	return ticked.length === 1 ? ticked[0]!.passage : undefined
}

import { type Candidate, matched } from './candidate.ts'
import type { Paper } from './paper.ts'

/** The number of an officer or of staff behind words that say so, on a line of its own: "Service number D771028K". */
const numbered =
	/\b(?:service|collar|warrant|shoulder|badge|staff|payroll|employee|officer|force|epaulette|pin|id)(?: ?\/ ?\w+)? ?(?:number|num|no|id|ref)?\.?[ :#.]{1,4}((?-i:[A-Z]{0,3})[ -]?\d{2,8}(?-i:[A-Z]{0,2}))(?![\w/@])/gi
/** Characters below the name within which a number is that person's. */
const reach = 160

/** The number that stands closest below a person's name; always a guess. */
export function numberNear(paper: Paper, name: string): Candidate | undefined {
	const surname = name.split(' ').at(-1) ?? ''
	if (surname.length < 3) return undefined
	for (const { body } of paper.request) {
		const at = body.text.toLowerCase().indexOf(surname.toLowerCase())
		if (at < 0) continue
		const stretch = body.text.slice(at, at + reach)
		for (const match of stretch.matchAll(numbered)) {
			// A telephone number begins with a nought.
			if (/^0/.test(match[1]!)) continue
			const found = matched(match[1]!, 'low', body, match)
			const start = at + match.index + match[0].lastIndexOf(match[1]!)
			return { ...found, start, end: start + match[1]!.length }
		}
	}
	return undefined
}

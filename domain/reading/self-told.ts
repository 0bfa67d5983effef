import { type Candidate, matched } from './candidate.ts'
import type { Paper } from './paper.ts'
import { findPeople } from './people.ts'

/** Where the writer says what they are: "I am a detective constable (2077)", "I work for ... as a Case Investigator". */
const speaks =
	/\b(?:I(?:'m| am)|I (?:work|write|serve|act)\b[^.;]{0,60}?\bas|re-?employed [^.;]{0,40}?as|(?:Detective|Police) [^.;]{0,20}?now [^.;]{0,40}?as)(?: an?| the| one of the)? (?=[\p{L}])/giu
const former = /\b(?:retired|former|ex|late|once an?|previously an?|not an?|no longer an?)[ -]+$/i
const numbered =
	/^[ ,(]{0,3}(?:my |police |force |officer )?(?:(?:staff|collar|warrant|shoulder|badge|pin|id|force|payroll|employee|service) ?)?(?:number|no|id|ref)?\.?:? ?([A-Z]{0,3}\d{2,6}[A-Z]{0,2})\b(?!\/|-\d)/iu

/** The rank or job and the number that the writer of a request tells of themselves in its text. */
export function selfTold(paper: Paper): { rank?: Candidate; number?: Candidate } {
	if (paper.note) return {}
	for (const { passage } of paper.main.sentences) {
		for (const match of passage.text.matchAll(speaks)) {
			const from = match.index + match[0].length
			const rest = passage.text.slice(from, from + 90)
			const person = findPeople(rest).find(
				({ rankAt }) => rankAt && rankAt.start < 24 && !/[.,;]/.test(rest.slice(0, rankAt.start)),
			)
			if (!person?.rankAt || former.test(rest.slice(0, person.rankAt.start))) continue
			const end = from + person.rankAt.end
			const start = from + person.rankAt.start
			const number = numbered.exec(passage.text.slice(end, end + 50))
			const at = number ? end + number[0].length - number[1]!.length : 0
			return {
				rank: { value: passage.text.slice(start, end), confidence: 'high', passage, start, end },
				...(number && {
					number: { ...matched(number[1]!, 'high', passage, number), start: at, end: at + number[1]!.length },
				}),
			}
		}
	}
	return {}
}

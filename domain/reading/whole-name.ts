import type { Paper } from './paper.ts'
import { nameAt, sameName } from './people.ts'

/*
 * The whole of a name of which a paper gives only a part in one place: "U. Bell" under a form in which she is "Ursula
 * Bell" above, and the two boxes of a form that ask for surname and forenames apart.
 */

const titles = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )/
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The fullest form of a name with an initial, where the paper spells the forename out; the name itself otherwise.
 * Where two forenames of that letter stand before the surname it stays as it is.
 */
export function wholeName(name: string, paper: Paper): string {
	const [, title = '', rest = name] = /^((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(.*)$/u.exec(name) ?? []
	const words = rest.split(' ')
	const [initial, surname] = [words[0] ?? '', words.at(-1) ?? '']
	if (words.length < 2 || !/^\p{Lu}\.?$/u.test(initial) || surname.length < 3) return name
	const pattern = new RegExp(
		`(?<![\\p{L}'-])(${initial[0]}[\\p{L}'-]{1,24}) (?:\\p{Lu}[\\p{L}.'-]{0,24} ){0,2}${escaped(surname)}(?![\\p{L}'-])`,
		'giu',
	)
	const found = new Set<string>()
	for (const sheet of paper.request)
		for (const text of [sheet.body.text, sheet.tail.text, sheet.from?.name ?? ''])
			for (const match of text.matchAll(pattern)) {
				const whole = /^\p{Lu}/u.test(match[0]) ? nameAt(text, match.index) : undefined
				if (whole?.name.includes(' ') && sameName(whole.name, rest)) found.add(whole.name.replace(titles, ''))
			}
	const [only] = found
	return found.size === 1 && only ? `${title}${only}` : name
}

const word = "(\\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30})?)"
const sur = '(?:surname|family name|last name)'
const fore = '(?:fore|first|given|christian|other) ?name(?:s|\\(s\\))?'
const surnameFirst = new RegExp(
	`\\b${sur}[ :.=|-]{1,4}(?-i:${word})[ ,;|\\n]{1,4}(?:\\d{1,2}[.)]? )?${fore}[ :.=|-]{1,4}(?-i:${word})`,
	'iu',
)
const forenameFirst = new RegExp(
	`\\b${fore}[ :.=|-]{1,4}(?-i:${word})[ ,;|\\n]{1,4}(?:\\d{1,2}[.)]? )?${sur}[ :.=|-]{1,4}(?-i:${word})`,
	'iu',
)
/** Whose surname it is, where that is told: not that of whoever fills the form in. */
const ofAsker =
	/\b(?:officer|applicant|requester|requestor|investigator|your|approv\w*|authori\w*|supervis\w*)\b[^\n]{0,40}$/i

/** A name whose surname and forenames stand behind labels of their own; offsets into the text. */
export function nameInParts(text: string): { name: string; start: number; end: number } | undefined {
	for (const [pattern, turned] of [
		[surnameFirst, true],
		[forenameFirst, false],
	] as const) {
		const match = pattern.exec(text)
		if (!match || ofAsker.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
		// A label that follows is no part of the name: "Barnabas BORN".
		const [first, second] = [match[1]!, match[2]!].map((part) => nameAt(part, 0)?.name ?? '')
		const joined = turned ? `${second} ${first}` : `${first} ${second}`
		const whole = nameAt(joined, 0)
		if (first && second && whole?.name.includes(' '))
			return { name: whole.name, start: match.index, end: match.index + match[0].length }
	}
	return undefined
}

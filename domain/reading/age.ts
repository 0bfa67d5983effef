import { type Candidate, matched } from './candidate.ts'
import { findDates, isoOf, yearsBetween } from './dates.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { nameAt, namePattern, sameName } from './people.ts'
import { place, untitled } from './subject.ts'
import { optionsOf } from './ticks.ts'

const birth = /\bb\. ?$|\b(?:d\.? ?o\.? ?b\.?|date of birth|born(?: on)?|dyddiad geni)\b/i
const adultWord =
	/\b(?:(?:eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ]\w+)?)[- ]years?[- ]old|adult|aged 18 or over|over 18|over-18)\b(?! (?:safeguarding|social care|services|complex|sexual|serious|at risk team|public))/i
const childWord =
	/\b(?:(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]old|(?:a|the|is a|year[- ]old) child\b(?! of)|minor\b(?! (?:injur|offence|matter))|under 18|under-18|year [7-9]\b|year 1[0-3]\b|schoolgirl|schoolboy|a juvenile)/i
const tens =
	'(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?'
/** "She's seventy one", "who is sixteen". */
const agedInWords = new RegExp(
	`\\b(?:(?:she|he|they|who)(?:'s| is|'re| are)|aged) (?:only |just |now |about |nearly )?(${tens}|eighteen|nineteen|(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[ ,.;)]|$))\\b(?! (?:of|in|at|per|times|weeks|days|months|minutes|miles|weeks'|sessions|pages))`,
	'i',
)
const childAge = /^(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)$/i
const ageWords =
	/\b(?:aged?|who is|is)[: ]*(\d{1,2})\b(?! (?:sessions|days|weeks|pages|months))|\b(\d{1,2})[- ]?(?:years?(?:[- ]old)?|yrs?(?: old)?|y\/o|yo)\b/i

/** Adult or child on the day of the request, from the date of birth, the age or the word. */
export function ageOf(paper: Paper, name: string | undefined, on: string | undefined): Candidate | undefined {
	const surname = name?.split(' ').at(-1) ?? ''
	const tries: { candidate: Candidate; weight: number }[] = []
	const judge = (years: number): string => (years < 18 ? 'child' : 'adult')
	/** The last person named before a place in a text is not the one asked about. */
	const ofAnother = (text: string, at: number): boolean => {
		if (!name?.includes(' ')) return false
		const lead = text.slice(Math.max(0, at - 70), at)
		const last = [...lead.matchAll(namePattern)]
			.map(({ index }) => nameAt(lead, index))
			.findLast((each) => each?.name.includes(' '))
		return last !== undefined && !place.test(last.name) && !sameName(untitled(last.name), untitled(name))
	}
	const read = (passage: Passage, weight: number, dobOnly: boolean) => {
		const text = passage.text
		for (const mention of findDates(text)) {
			const lead = text.slice(Math.max(0, mention.start - 28), mention.start)
			const iso = isoOf(mention)
			if (!iso || !on || iso >= on || ofAnother(text, mention.start)) continue
			// "Ms Zara Nabil (6/12/1997)": a day years ago, right behind the name, is that of birth.
			const behind =
				surname !== '' &&
				text
					.slice(0, mention.start)
					.replace(/[ ,(:-]+$/, '')
					.toLowerCase()
					.endsWith(surname.toLowerCase()) &&
				yearsBetween(iso, on) >= 4
			if (!dobOnly && !behind && !birth.test(lead)) continue
			tries.push({
				weight: weight + 2,
				candidate: {
					value: judge(yearsBetween(iso, on)),
					confidence: 'high',
					passage,
					start: mention.start,
					end: mention.end,
				},
			})
		}
		const surnameAt = surname === '' ? -1 : text.toLowerCase().indexOf(surname.toLowerCase())
		const beside =
			surnameAt < 0
				? null
				: /^(?:, | \(| )(\d{1,2})(?=[,)]|\.(?!\d)| (?:years?|yrs?|missing)\b|$)/.exec(
						text.slice(surnameAt + surname.length),
					)
		if (beside && Number(beside[1]) >= 4) {
			const start = surnameAt + surname.length + beside[0].length - beside[1]!.length
			tries.push({
				weight: weight + 1,
				candidate: {
					value: judge(Number(beside[1])),
					confidence: 'high',
					passage,
					start,
					end: start + beside[1]!.length,
				},
			})
		}
		const aged = ageWords.exec(text)
		const years = Number(aged?.[1] ?? aged?.[2])
		if (
			aged &&
			!ofAnother(text, aged.index) &&
			years >= 4 &&
			years < 100 &&
			(weight > 1 || /aged|year|yrs|y\/o/i.test(aged[0]))
		) {
			tries.push({
				weight,
				candidate: matched(judge(years), 'high', passage, aged),
			})
		}
	}
	for (const box of paper.boxes) {
		if (box.section === 'requester' || box.section === 'approver') continue
		if (box.kind === 'dob') read(box.value, 8, true)
		else if (
			box.kind === 'age' ||
			(box.section === 'person' &&
				(box.kind === 'person' || box.kind === 'name' || box.kind === 'role' || box.kind === 'capacity'))
		) {
			read(box.value, 6, false)
			const bare = /^(\d{1,2})\b/.exec(box.value.text)
			if (box.kind === 'age' && bare)
				tries.push({ weight: 7, candidate: { value: judge(Number(bare[1])), confidence: 'high', passage: box.value } })
			const options = optionsOf(box.value)
			const text = options
				? options.options
						.filter(({ ticked }) => ticked)
						.map(({ passage }) => passage.text)
						.join(' ')
				: box.value.text
			if (/\badult\b/i.test(text))
				tries.push({ weight: 5, candidate: { value: 'adult', confidence: 'high', passage: box.value } })
			else if (/\bchild\b|under 18/i.test(text))
				tries.push({ weight: 5, candidate: { value: 'child', confidence: 'high', passage: box.value } })
		}
	}
	for (const { passage, box } of paper.sentences) {
		if (box?.section === 'requester' || box?.section === 'approver' || box?.kind === 'superseded') continue
		const near = surname !== '' && passage.text.includes(surname)
		const capitals = surname !== '' && passage.text.toLowerCase().includes(surname.toLowerCase())
		if (/\b(?:suspect|accused|defendant)\b/i.test(passage.text) && !near && !capitals) continue
		read(passage, near || capitals ? 4 : 1, false)
		// "She's 29 and ...", in a sentence of its own: of the person, most likely.
		const figure =
			/^(?:she|he|they)(?:'s|'re| is| are) (?:only |just |now |about )?(\d{1,2})(?=[ ,.;)]|$)(?! (?:sessions|days|weeks|months|minutes|miles|pages|weeks'|per))/i.exec(
				passage.text,
			)
		if (figure && Number(figure[1]) >= 4)
			tries.push({ weight: 2, candidate: matched(judge(Number(figure[1])), 'low', passage, figure) })
		const spelled = agedInWords.exec(passage.text)
		if (spelled && (near || capitals))
			tries.push({
				weight: 3,
				candidate: matched(childAge.test(spelled[1]!) ? 'child' : 'adult', 'high', passage, spelled),
			})
		if (box?.kind === 'handling' || box?.kind === 'notice') continue
		if (adultWord.test(passage.text))
			tries.push({ weight: 1, candidate: { value: 'adult', confidence: 'low', passage } })
		else if (childWord.test(passage.text))
			tries.push({ weight: 1, candidate: { value: 'child', confidence: 'low', passage } })
	}
	return tries.sort((a, b) => b.weight - a.weight)[0]?.candidate
}

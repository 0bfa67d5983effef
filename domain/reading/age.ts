import { type Candidate, matched } from './candidate.ts'
import { findDates, isoOf, yearsBetween } from './dates.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { nameAt, namePattern, sameName } from './people.ts'
import { place, untitled } from './subject.ts'
import { choiceOf, optionsOf } from './ticks.ts'

const birth = /\bb\. ?$|\b(?:d\.? ?o\.? ?b\.?|date of birth|born(?: on)?|dyddiad geni)\b/i
const birthBefore =
	/\b(?:b\.?|d\.? ?o\.? ?b\.?|date of birth|born(?: on)?|birth ?date|d\.? ?g\.?)[ \n:,(/-]{0,4}(?:the )?$/i
const adultWord =
	/\b(?:(?:eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ]\w+)?)[- ]years?[- ]old|adult|aged 18 or over|over 18|over-18)\b(?! (?:safeguarding|social care|services|complex|sexual|serious|at risk team|public))/i
const childWord =
	/\b(?:(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]old|(?:a|the|is a|year[- ]old) child\b(?! of)|minor\b(?! (?:injur|offence|matter))|under 18|under-18|year [7-9]\b|year 1[0-3]\b|schoolgirl|schoolboy|a juvenile)/i
const tens =
	'(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?'
/** "She's seventy one", "who is sixteen". */
const agedInWords = new RegExp(
	`(?:\\b(?:she|he|they|who|victim|complainant|client|(?-i:\\p{Lu})[\\p{L}'-]+),? ?(?:'s|is|'re|are)|\\baged|\\bage(?: of|:)?|\\bnow|, ) ?(?:only |just |now |about |nearly |aged )?(${tens}|eighteen|nineteen|(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[ ,.;)]|$))\\b(?! (?:of|in|at|per|times|weeks|days|months|minutes|miles|weeks'|sessions|pages|other|of|to|and|hundred|notes|entries|people|men|women))`,
	'iu',
)
/** "In her thirties". */
const decades =
	/\bin (?:his|her|their) (?:early |mid[- ]?|late )?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/i
/** "A woman of 40", "twenty-two-year-old". */
const ofYears = new RegExp(
	`\\b(?:wom[ae]n|m[ae]n|lady|gentleman|female|male|girl|boy|lad|person) of (\\d{1,2}|${tens})\\b`,
	'i',
)
/** The options of a box that tell adults from children. */
const ofAge =
	/\badult|\b(?:18|eighteen)(?: years?)?(?:\+| ?(?:or|and|&) ?(?:over|older|above|more))|\b(?:over|above) (?:18|eighteen)\b|\b18\+/i
const underAge = /\bchild|\bminor\b|\b(?:under|below|less than)[- ]?(?:18|eighteen)|\b(?:0|1)\d?(?:-| to )17\b/i
const childAge = /^(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)$/i
const ageWords =
	/\b(?:aged?|who (?:is|was)|is|(?:lady|woman|man|gentleman|girl|boy|youth) of)[: ]*(\d{1,2})\b(?! (?:sessions|days|weeks|pages|months))|\b(\d{1,2})[- ]?(?:years?(?:[- ]old)?|yrs?(?: old)?|y\/o|yo)\b/i

/** Adds the ages that births told in a passage give. */
function born(
	passage: Passage,
	tries: { candidate: Candidate; weight: number }[],
	on: string | undefined,
	ofAnother: (at: number) => boolean,
): void {
	const { text } = passage
	for (const mention of findDates(text)) {
		const iso = isoOf(mention)
		if (!iso || !on || iso >= on || !birthBefore.test(text.slice(Math.max(0, mention.start - 28), mention.start)))
			continue
		if (ofAnother(mention.start)) continue
		tries.push({
			weight: 3,
			candidate: {
				value: yearsBetween(iso, on) < 18 ? 'child' : 'adult',
				confidence: 'high',
				passage,
				start: mention.start,
				end: mention.end,
			},
		})
	}
}

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
				: /^(?:, | \(| - |,? (?:who is|is|aged?:?|age of|now|who's|and is) (?:now |only |just )?| )(\d{1,2})(?=[,);]|\.(?!\d)| (?:years?|yrs?|missing|and|now|when)\b|$)/.exec(
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
		// "Over 18? Yes"
		const yes = /^\W*(yes|y|no|n)\b/i.exec(choiceOf(box.value)?.text ?? box.value.text)?.[1]
		const asks = box.label.text.length < 40 && (ofAge.test(box.label.text) || underAge.test(box.label.text))
		if (asks && yes && box.value.text.length < 40) {
			const value = ofAge.test(box.label.text) === /^y/i.test(yes) ? 'adult' : 'child'
			tries.push({ weight: 6, candidate: { value, confidence: 'high', passage: box.value } })
			continue
		}
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
			if (ofAge.test(text))
				tries.push({ weight: 5, candidate: { value: 'adult', confidence: 'high', passage: box.value } })
			else if (underAge.test(text))
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
		const ownWords = spelled && /^(?:she|he|they)\b/i.test(spelled[0]) && spelled.index < 3
		if (
			spelled &&
			(near || capitals || ownWords) &&
			!ofAnother(passage.text, spelled.index + spelled[0].length - spelled[1]!.length)
		) {
			// "She is twenty." in a sentence of its own: of the person, most likely.
			const sure = near || capitals
			tries.push({
				weight: sure ? 3 : 2,
				candidate: matched(childAge.test(spelled[1]!) ? 'child' : 'adult', sure ? 'high' : 'low', passage, spelled),
			})
		}
		const years = ofYears.exec(passage.text)
		const old = years && /^\d/.test(years[1]!) ? Number(years[1]) : 18
		if (years && old >= 4 && (near || capitals))
			tries.push({ weight: 2, candidate: matched(judge(old), 'low', passage, years) })
		const decade = decades.exec(passage.text)
		if (decade && !/\b(?:suspect|accused|man|he)\b[^.;]{0,30}$/i.test(passage.text.slice(0, decade.index)))
			tries.push({ weight: near || capitals ? 2 : 1, candidate: matched('adult', 'low', passage, decade) })
		if (box?.kind === 'handling' || box?.kind === 'notice') continue
		if (adultWord.test(passage.text))
			tries.push({ weight: 1, candidate: { value: 'adult', confidence: 'low', passage } })
		else if (childWord.test(passage.text))
			tries.push({ weight: 1, candidate: { value: 'child', confidence: 'low', passage } })
	}
	// A birth that stands close behind the name, where a full stop in it ends the sentence ("b. 14.02.1991"), or in a
	// row of labels and values.
	for (const sheet of paper.request) {
		const { text } = sheet.body
		born(sheet.body, tries, on, (at) => {
			const near = text.slice(Math.max(0, at - 90), at + 50).toLowerCase()
			if (surname !== '' && !near.includes(surname.toLowerCase())) return true
			// "SURNAME Bell FORENAMES Ada BORN 3.4.72": a name in parts is no other person's.
			return !/\b(?:sur|fore|first|last)names?\b/.test(near) && ofAnother(text, at)
		})
		for (const block of sheet.blocks) {
			const passage = block.type === 'box' ? block.box.value : block.passage
			// "[ ] under 18 [X] 18 or over", on a line of its own.
			const ticked = block.type === 'box' ? undefined : optionsOf(passage)?.options.filter((each) => each.ticked)
			const chosen = ticked?.length === 1 ? ticked[0]!.passage.text : ''
			if (ofAge.test(chosen) || underAge.test(chosen)) {
				const value = underAge.test(chosen) ? 'child' : 'adult'
				tries.push({ weight: 4, candidate: { value, confidence: 'high', passage } })
			}
			// The box of another section may hold the person all the same, where it names nobody else.
			if (block.type === 'box' && block.box.kind === undefined && birth.test(passage.text)) read(passage, 3, false)
		}
	}
	return tries.sort((a, b) => b.weight - a.weight)[0]?.candidate
}

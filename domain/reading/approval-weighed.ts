import type { Approval } from './approval.ts'
import { approvalDay } from './approval-day.ts'
import {
	comesLater,
	meantTo,
	namedOtherwise,
	otherMatter,
	strongStem,
	thenNot,
	thisRequest,
	wasRefused,
	weakStem,
} from './approval-words.ts'
import type { Candidate } from './candidate.ts'
import { datedAt, type Paper, type Sheet } from './paper.ts'
import { join, type Passage, passageAt } from './passage.ts'
import { findPeople, type Person, sameName } from './people.ts'
import type { Found } from './requester.ts'

/*
 * Approval wherever a paper speaks of it, told from structure where no rule for a particular place or phrase applies: a
 * person of a rank that can approve, and a word for approving in the same sentence, line, box or row, below the same
 * heading, or in the sentence before. Tense and polarity say whether it was given. Everything that is found is doubtful.
 */

/** Ranks and grades that can stand as an approver's: inspector and above, and what other bodies have in their place. */
const senior =
	/\b(?:inspector|superintendent|commander|commissioner|chief constable|chief officer|insp|supt|di|dci|ci|pi|tdi|adi|tdci|adci|dsu|dsupt|dcs|csupt|acc|dcc|cdr|dac|g[1-4]|grade [1-4]|lieutenant|lt|major|maj|captain|capt|colonel|col|squadron leader|sqn ldr|wing commander|wg cdr|flight lieutenant|flt lt|head of|director|(?:team|service|operations|investigations?) manager)\b/i
const sergeant = /\b(?:sergeant|sgt|ds|ps|dps|tds|ads)\b/i
const pronounSubject =
	/^(?:and |but |so )?(?:(?:on|at|by|later|then|yesterday|today|this|the next)\b[^,.;]{0,30}?,? )?(?:s?he|they|who|the (?:DCI|DI|boss|superintendent|inspector|chief inspector))(?: has| have| had|'s|'ve)?(?: then| since| now| also| duly| kindly| read it and| looked at it and)*\b/i
const putTo =
	/\b(?:put|took|taken|went|gone|showed|shown|sent|submitted|passed|referred|ran|run|discussed|raised|talked|spoke|asked|drafted|gave|cleared|saw|read|reviewed|considered|looked|refused|rejected|turned|declined)\b/i
const askedWho = /\bwho(?:'s| has| had| is| was| at| in)?\b[^.;]{0,60}/i

interface Hit {
	score: number
	given: boolean
	person: Person
	/** Where the person stands. */
	passage: Passage
	date?: { candidate: Candidate; time?: string }
	at: Passage
	order: number
}

interface Place {
	passage: Passage
	/** What stands just before: a question, or the sentence that a pronoun looks back to. */
	before: string
	label: string
}

interface Stem {
	start: number
	end: number
	strong: boolean
	given: boolean
}

/** The words for approving in a text, with whether what they speak of was given. */
function stemsIn(text: string): Stem[] {
	const found: Stem[] = []
	for (const [pattern, strong] of [
		[strongStem, true],
		[weakStem, false],
	] as const) {
		for (const match of text.matchAll(pattern)) {
			const start = match.index
			const end = start + match[0].length
			if (found.some((other) => other.start < end && start < other.end)) continue
			const clause = text
				.slice(Math.max(0, start - 44), start)
				.split(/[.;]|, (?:and|but|who) /)
				.at(-1)!
			const after = text.slice(end, end + 60)
			const near = text.slice(Math.max(0, start - 60), end + 60)
			if (otherMatter.test(near)) continue
			if (!strong && !thisRequest.test(near.replace(match[0], ' '))) continue
			const given =
				!comesLater.test(clause) && !meantTo.test(clause) && !wasRefused.test(clause) && !thenNot.test(after)
			found.push({ start, end, strong, given })
		}
	}
	return found.sort((a, b) => a.start - b.start)
}

/** Words of a form that stand in capitals beside a rank, as a name does. */
const ofForm =
	/\b(?:applicant|requester|countersign\w*|authori\w*|approv\w*|signature|signed|sanction\w*|rank|officer|minimum)\b/i
const named = (person: Person) => person.name !== '' && person.rank !== '' && !ofForm.test(person.name)
const beginning = (person: Person) => Math.min(person.start, person.rankAt?.start ?? person.start)
const ending = (person: Person) => Math.max(person.end, person.rankAt?.end ?? person.end)

/** Who of those in a text can be the approver: of a rank for it, and not the asker. */
function peopleFor(text: string, requester: Found | undefined, least: RegExp): Person[] {
	return findPeople(text).filter(
		(person) => named(person) && least.test(person.rank) && !(requester?.name && sameName(person.name, requester.name)),
	)
}

const eitherRank = new RegExp(`${senior.source}|${sergeant.source}`, 'i')

/** A person and a word for approving in one place. */
function together(
	{ passage, before, label }: Place,
	order: number,
	reference: string | undefined,
	requester: Found | undefined,
): Hit[] {
	const hits: Hit[] = []
	const { text } = passage
	const labelled = label === '' ? [] : stemsIn(label)
	const asked = askedWho.exec(before)
	const question = asked ? stemsIn(before).filter(({ start }) => start >= asked.index) : []
	const own = stemsIn(text)
	for (const person of peopleFor(text, requester, eitherRank)) {
		const junior = !senior.test(person.rank)
		const [from, to] = [beginning(person), ending(person)]
		let best: { score: number; given: boolean } | undefined
		const take = (score: number, given: boolean) => {
			if (!best || score > best.score) best = { score, given }
		}
		for (const stem of own) {
			const gap = stem.start > to ? stem.start - to : from - stem.end
			if (gap > 110) continue
			const between = text.slice(Math.min(to, stem.end), Math.max(from, stem.start))
			// "The operation was authorised. My supervisor is DI Roe": another clause, another matter.
			if (/[.;] /.test(between) || namedOtherwise.test(between)) continue
			const score = (stem.strong ? 5 : 3) - gap / 40
			if (junior && (!stem.strong || gap > 20)) continue
			take(score, stem.given)
		}
		if (labelled.length > 0 && from < 60 && !junior)
			take(
				5,
				labelled.every(({ given }) => given) &&
					!wasRefused.test(text.slice(0, from)) &&
					!comesLater.test(text.slice(0, from)),
			)
		if (question.length > 0 && from < 30 && !junior)
			take(4, !wasRefused.test(text) && !comesLater.test(text.slice(0, from)))
		if (!best) continue
		const date = approvalDay(passage, Math.max(0, from - 120), text.length, reference)
		hits.push({ ...best, person, passage, at: passage, order, ...(date && { date }) })
	}
	return hits
}

/** "I took it to DCI Roe on Monday. She was content for me to ask." */
function lookingBack(
	places: readonly Place[],
	index: number,
	order: number,
	reference: string | undefined,
	requester: Found | undefined,
): Hit | undefined {
	const { passage } = places[index]!
	const earlier = places[index - 1]?.passage
	const opening = pronounSubject.exec(passage.text)
	if (!opening || !earlier || !(putTo.test(earlier.text) || stemsIn(earlier.text).length > 0)) return undefined
	const stem = stemsIn(passage.text).findLast(({ start }) => start - opening[0].length < 70)
	const people = peopleFor(earlier.text, requester, senior)
	if (!stem || people.length !== 1) return undefined
	const person = people[0]!
	const date =
		approvalDay(passage, 0, passage.text.length, reference) ?? approvalDay(earlier, 0, earlier.text.length, reference)
	return { score: 3, given: stem.given, person, passage: earlier, at: passage, order, ...(date && { date }) }
}

/** The lines of a sheet that are its writer's own. */
const linesOf = (sheet: Sheet): Passage[] =>
	sheet.lines
		.filter(({ zone, text }) => (zone === 'body' || zone === 'signature') && text !== '')
		.map((line) => passageAt(line.leaf, line.start, line.end))

/** A heading of approval and whoever stands in the lines below it. */
function belowHeading(lines: readonly Passage[], reference: string | undefined, requester: Found | undefined): Hit[] {
	const hits: Hit[] = []
	for (const [index, line] of lines.entries()) {
		if (line.text.length > 110 || findPeople(line.text).some(named)) continue
		// What stands in brackets is guidance: "(Inspector or above if data is sensitive)".
		const heading = line.text.replace(/\([^)]*\)/g, (part) => ' '.repeat(part.length)).trimEnd()
		// A heading is no sentence with a verb of its own.
		if (/[.?!]$|\b(?:i|we|you|she|he|they|please|is|are|was|has)\b/i.test(heading)) continue
		if (!stemsIn(heading).some(({ strong, given }) => strong && given)) continue
		for (let below = index + 1; below <= index + 6 && below < lines.length; below++) {
			const passage = lines[below]!
			const person = peopleFor(passage.text, requester, senior).at(-1)
			if (!person) continue
			const rest = lines.slice(below, below + 3)
			const date = rest
				.map((each) => approvalDay(each, each === passage ? beginning(person) : 0, each.text.length, reference))
				.find(Boolean)
			const around = join(lines.slice(index, below + 1)).text
			hits.push({
				score: 4 - (below - index) / 4,
				given:
					!/\b(?:pending|awaiting|to follow|refused|declined|not (?:yet )?(?:approved|authorised|given|signed)|unsigned|tbc)\b/i.test(
						around,
					),
				person,
				passage,
				at: line,
				order: index,
				...(date && { date }),
			})
			break
		}
	}
	return hits
}

/** A place of a sheet for each sentence and each box, in order. */
function placesOf(sheet: Sheet): Place[] {
	const places: Place[] = []
	let before = ''
	for (const { passage, box, ticked } of sheet.sentences) {
		if (passage.text.length <= 700 && !(ticked && box?.kind !== 'approver') && box?.kind !== 'superseded')
			places.push({ passage, before, label: box?.label.text ?? '' })
		before = passage.text.slice(-300)
	}
	return places
}

function hitsOf(sheet: Sheet, paper: Paper, requester: Found | undefined): Hit[] {
	const places = placesOf(sheet)
	const hits = places.flatMap((place, index) => {
		const reference = datedAt(paper, place.passage)
		const back = lookingBack(places, index, index, reference, requester)
		return [...together(place, index, reference, requester), ...(back ? [back] : [])]
	})
	const lines = linesOf(sheet)
	const reference = sheet.sent ?? paper.dated
	// A row of the page that is neither a sentence nor a box: "Sanction   D/CI Roe   14 May".
	const rows = lines
		.filter(({ text }) => text.length <= 160)
		.flatMap((passage, index) => together({ passage, before: '', label: '' }, index, reference, requester))
	return [...hits, ...rows, ...belowHeading(lines, reference, requester)]
}

/** The approval that all of the paper best supports; `undefined` where nobody who can approve stands near a word for it. */
export function approvalWeighed(paper: Paper, requester: Found | undefined): Approval | undefined {
	const hits = paper.request.flatMap((sheet) => hitsOf(sheet, paper, requester)).filter(({ score }) => score >= 2)
	// Where it was refused and later given, what was given counts.
	const best = hits.filter(({ given }) => given).sort((a, b) => b.score - a.score)[0]
	if (!best) {
		const refused = hits[0]
		return refused && { byRequester: false, at: { value: '', confidence: 'low', passage: refused.at } }
	}
	const why = 'A person of this rank is named near a word for approving.'
	const { person, passage } = best
	return {
		byRequester: false,
		at: { value: '', confidence: 'low', passage: best.at },
		name: { value: person.name, confidence: 'low', passage, start: person.start, end: person.end, why },
		...(person.rankAt && {
			rank: { value: person.rank, confidence: 'low', passage, start: person.rankAt.start, end: person.rankAt.end, why },
		}),
		...(best.date && { date: { ...best.date.candidate, confidence: 'low' }, time: best.date.time }),
	}
}

import { findAskers } from './asker.ts'
import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import { findPhones } from './contacts.ts'
import type { Paper, Sheet } from './paper.ts'
import { cut, join, type Passage } from './passage.ts'
import { findPeople, nameAt, type Person, sameName } from './people.ts'
import { policeRank } from './ranks.ts'

/** A person with the passage that names them. */
export interface Found extends Person {
	passage: Passage
	/** Named in a labelled box or a signature. */
	sure: boolean
}

const inPassage = (passage: Passage, sure: boolean): Found[] =>
	findPeople(passage.text).map((person) => ({ ...person, passage, sure }))

/** A line that is only a name: a signature, a box. */
function bareName(passage: Passage): Found | undefined {
	const text = passage.text.replace(/^(?:signed|name|per|pp)\b[:. ]*/i, '')
	const lead = passage.text.length - text.length
	const name = nameAt(passage.text, lead)
	if (!name || !name.name.includes(' ')) return undefined
	const rest = passage.text.slice(name.end)
	if (/^\s*(?:LLP|Ltd|Limited|Police|Council|Solicitors)\b/.test(rest)) return undefined
	const number = /^[ ,(]{0,3}(?:(?:id|no|number|collar|warrant|staff)\.?:? ?)?([A-Z]{0,3}\d{2,6}[A-Z]{0,2})\b/i.exec(
		rest,
	)
	return {
		name: name.name,
		rank: '',
		number: number?.[1] ?? '',
		start: name.start,
		end: name.end,
		passage,
		sure: true,
		...(number && {
			numberAt: { start: name.end + number[0].lastIndexOf(number[1]!), end: name.end + number[0].length },
		}),
	}
}

/** The person that boxes for name, rank and number in one part of a form add up to. */
export function personFromBoxes(
	boxes: readonly Box[],
	lead: readonly string[],
	section: 'requester' | 'approver',
): Found | undefined {
	const full = (box: Box) => box.value.text !== ''
	let person: Found | undefined
	for (const box of boxes) {
		if (!full(box) || !box.kind || !lead.includes(box.kind)) continue
		const lines = join(box.lines, '\n')
		const named = inPassage(lines, true).find(({ name }) => name !== '') ?? bareName(lines) ?? inPassage(lines, true)[0]
		if (named && (!person || (person.name === '' && named.name !== '')))
			person = named.name === '' && person ? person : { ...named }
	}
	const own = (box: Box) =>
		section === 'approver'
			? box.section === 'approver'
			: box.section !== 'approver' &&
				box.section !== 'person' &&
				box.section !== 'recipient' &&
				box.section !== 'notice'
	const detail = (kinds: readonly string[]) =>
		boxes.find((box) => full(box) && box.kind !== undefined && kinds.includes(box.kind) && own(box))
	for (const nameBox of [
		section === 'approver' ? detail(['approverName']) : undefined,
		detail(['name']),
		detail(['signed']),
	]) {
		if (!nameBox) continue
		const named = inPassage(nameBox.value, true).find(({ name }) => name !== '') ?? bareName(nameBox.value)
		// A signature has initials where the box for the name has the whole of it.
		const fuller = person?.name && named && sameName(person.name, named.name) && /^\p{Lu}\.? /u.test(person.name)
		if (named && (!person?.name || fuller))
			person = { ...named, rank: named.rank || (person?.rank ?? ''), rankAt: named.rankAt ?? person?.rankAt }
	}
	if (!person) {
		const rankOnly = detail(section === 'approver' ? ['approverRank'] : [])
		const found = rankOnly && inPassage(rankOnly.value, true)[0]
		return found
	}
	return person
}

/** Rank and number from boxes of their own, where the person's own box does not give them. */
export function rankFromBoxes(
	boxes: readonly Box[],
	section: 'requester' | 'approver',
): { rank?: Candidate; number?: Candidate } {
	const own = (box: Box) =>
		box.value.text !== '' &&
		(section === 'approver'
			? box.section === 'approver' || box.kind === 'approverRank'
			: box.section !== 'approver' &&
				box.section !== 'person' &&
				box.section !== 'recipient' &&
				box.section !== 'notice')
	const rankBox = boxes.find(
		(box) => (box.kind === 'approverRank' || box.kind === 'rank' || box.kind === 'grade') && own(box),
	)
	const numberBox = boxes.find((box) => box.kind === 'number' && own(box))
	const out: { rank?: Candidate; number?: Candidate } = {}
	if (rankBox) {
		const person = findPeople(rankBox.value.text)[0]
		const graded = /^(?:grade|g) ?[1-7]\b(?: officer| manager)?(?!.*\b(?:equiv|equat|level|compar))/i.exec(
			rankBox.value.text,
		)?.[0]
		const plainRank =
			graded ??
			rankBox.value.text.replace(/[,;/|]? ?(?:collar|warrant|no\.?|number)?\.? ?#?\b[A-Z]{0,2}\d{3,6}\b.*$/i, '').trim()
		const value =
			rankBox.value.text.length <= 60 && !/^\d/.test(plainRank) && plainRank !== '' ? plainRank : (person?.rank ?? '')
		const at = rankBox.value.text.indexOf(value)
		if (value !== '' && value.length > 1)
			out.rank = {
				value,
				confidence: 'high',
				passage: rankBox.value,
				start: Math.max(0, at),
				end: Math.max(0, at) + value.length,
			}
		const digits = /\b[A-Z]{0,3}\d{2,6}[A-Z]?\b/.exec(rankBox.value.text)
		if (
			digits &&
			!/^(?:grade|g|po|so|band|level|wo) ?\d/i.test(rankBox.value.text.slice(Math.max(0, digits.index - 6)))
		) {
			out.number = matched(digits[0], 'high', rankBox.value, digits)
		}
	}
	if (numberBox) {
		const digits = /\b[A-Z]{0,4}[ -]?\d{2,8}[A-Z]{0,2}\b/.exec(numberBox.value.text)
		if (digits) out.number = matched(digits[0], 'high', numberBox.value, digits)
	}
	return out
}

const clerical =
	/\b(?:admin(?:istrator|istration)?|clerk|typist|secretary|personal assistant|pa to|business support|co-?ordinator|support officer|receptionist|gatekeeper|single point of contact|spoc|data (?:officer|clerk)|(?:information )?(?:sharing|disclosure) (?:hub|team|unit|officer|admin)|correspondence)\b/i
const onBehalf =
	/\b(?:(?:sent|submitted|written|forwarded|request|requested|made) (?:\w+ ){0,2}(?:on behalf of|for)|on behalf of|the (?:oic|officer in (?:the )?case|investigating officer|requesting officer) is|oic:?|officer in (?:the )?case:?|(?:please )?(?:reply|respond|direct (?:all )?(?:replies|queries)) (?:direct(?:ly)? )?to|request (?:is )?from|investigated by)\s*$/i
const selfNamed = /\b(?:I am|I'm|my name is|it is|this is)\s*(?:an? |the )?$/i
const left =
	/\b(?:has (?:now )?(?:left|retired|moved|transferred)|no longer|previously|formerly|took over from|taken over (?:the case |this case |this |it )?from|(?:on|gone on) (?:maternity|long[- ]term|sick)|handed over|used to|original(?:ly)? (?:request|officer)|copied|cc'?d?\b|supervis|authoris|approv|sanction)/i

function nearbyLeft(text: string, person: Person): boolean {
	return (
		/\b(?:taken over|took over|taking over|handed|inherited)\b[^.]{0,40}\bfrom\b[^.]{0,10}$|\b(?:cc|copied(?: in)?(?: to)?|copy to|supervised by|(?:authorised|approved|endorsed|supported|seen|reviewed|considered|countersigned|signed off|looked at|given|granted|agreed)(?: this| it)?(?: on [^.;]{3,30})? by(?: the)?|approving officer(?: is|:)?|approval(?: of| from|:)|authority of|once)[: ]*$|\b(?:signed (?:it|this) off|signed off|authorised|approved|agreed)(?: (?:it|this))?[^.;(]{0,20}(?:\(| - |: )$|\bmy (?:supervisor|sergeant|line manager|colleague|boss|predecessor),? *$/i.test(
			text.slice(
				Math.max(0, (person.rankAt?.start ?? person.start) - 80),
				Math.min(person.start, person.rankAt?.start ?? person.start),
			),
		) ||
		/^[^.]{0,30}\b(?:has (?:now )?(?:left|retired|moved|transferred)|is no longer|who (?:has )?(?:left|retired|moved)|(?:is )?on (?:maternity|long-term|sick)|(?:has |have )?(?:gave|given) (?:authority|approval|permission)|(?:has |have )?(?:now |since |also |personally )?(?:authorised|approved|endorsed|countersigned|signed (?:this |it )?off|sanctioned|agreed)|,? who (?:considered|approved|authorised|agreed)|,? whose (?:approval|authority)|is (?:following|copied|aware))/i.test(
			text.slice(Math.max(person.end, person.rankAt?.end ?? 0)),
		)
	)
}

function signatory(sheet: Sheet): Found | undefined {
	// A form that nobody signs off ends with whoever approved it.
	const form = sheet.boxes.filter(({ kind, value }) => kind !== undefined && value.text !== '').length >= 6
	if (form && !sheet.lines.some(({ zone }) => zone === 'signature')) return undefined
	const people = inPassage(sheet.tail, true).filter((person) => !nearbyLeft(sheet.tail.text, person))
	const signedOff = sheet.lines.some(({ zone }) => zone === 'signature')
	// Without a greeting before it, the signature is whoever is named last.
	const named =
		(signedOff ? people : people.toReversed()).find(({ name }) => name.includes(' ')) ??
		people.find(({ name }) => name !== '')
	if (named) return named
	const bare: Found[] = []
	let offset = 0
	for (const line of sheet.tail.text.split('\n')) {
		const passage = cut(sheet.tail, offset, offset + line.length)
		offset += line.length + 1
		if (line.length > 60 || findAskers(line).length > 0 || findPhones(line).length > 0 || party.test(line)) continue
		const found = bareName(passage)
		if (found) bare.push(found)
	}
	return signedOff ? bare[0] : bare.at(-1)
}

/** Somebody's part in proceedings, behind the name in the heading of a court's paper. */
export const party = /\b(?:applicants?|respondents?|claimants?|defendants?|petitioners?|appellants?|prosecutor)\b/i

function fromHeading(sheet: Sheet): { name: string; number: string } | undefined {
	const raw = sheet.from?.name ?? ''
	if (raw === '' || raw.includes('@') || (findAskers(raw).length > 0 && !findPeople(raw)[0]?.name)) return undefined
	const person = findPeople(raw).find(({ name }) => name !== '')
	if (person) return { name: person.name, number: person.number }
	const name = nameAt(raw, 0)
	if (!name?.name.includes(' ')) return undefined
	return { name: name.name, number: /\b\d{3,6}\b/.exec(raw)?.[0] ?? '' }
}

/** Who asks: from the form's box, from the text, from the signature, from the heading of the mail; best first. */
export function requestersOf(paper: Paper): Found[] {
	const { main } = paper
	const found: Found[] = []
	// Of a note of a call, whoever signs it took it.
	const own = paper.note ? main.boxes.filter(({ kind }) => kind !== 'signed') : main.boxes
	const boxed = personFromBoxes(own, ['requester'], 'requester')
	if (boxed && boxed.name !== '') found.push(boxed)
	const texts = [main, ...paper.request.filter((sheet) => sheet !== main)]
	const behalf: Found[] = []
	const selves: Found[] = []
	const others: Found[] = []
	for (const sheet of texts) {
		for (const block of sheet.blocks) {
			const passage = block.type === 'box' ? block.box.value : block.passage
			if (block.type === 'box' && block.box.kind && block.box.kind !== 'requester' && block.box.kind !== 'force')
				continue
			for (const person of inPassage(passage, false)) {
				if (person.name === '' || nearbyLeft(passage.text, person)) continue
				const before = passage.text.slice(0, Math.min(person.start, person.rankAt?.start ?? person.start))
				if (onBehalf.test(before)) behalf.push({ ...person, sure: true })
				else if (selfNamed.test(before)) selves.push({ ...person, sure: true })
				else others.push(person)
			}
			for (const match of passage.text.matchAll(/\b(?:[Mm]y name is|I am|I'm)\s+(?=\p{Lu})/gu)) {
				const name = nameAt(passage.text, match.index + match[0].length)
				if (name?.name.includes(' ') && !selves.some((self) => sameName(self.name, name.name)))
					selves.push({ name: name.name, rank: '', number: '', start: name.start, end: name.end, passage, sure: true })
			}
		}
	}
	if (paper.note) {
		const caller = found[0]
		const officer = others.find(({ rank }) => policeRank.test(rank)) ?? others[0]
		return [...(caller ? [caller] : []), ...selves.slice(0, 0), ...(officer ? [{ ...officer, sure: !caller }] : [])]
	}
	found.push(...(found.length === 0 ? behalf : []))
	const signed = signatory(main)
	const isClerk =
		signed &&
		(clerical.test(signed.rank) ||
			clerical.test(
				main.tail.text
					.slice(Math.max(0, signed.start - 10), signed.end + 120)
					.split('\n')
					.slice(0, 3)
					.join(' '),
			))
	found.push(...selves)
	if (signed && signed.name !== '' && !(isClerk && (found.length > 0 || others.length > 0))) found.push(signed)
	if (found.length === 0 && main.attached && paper.top !== main) {
		const covering = signatory(paper.top)
		if (covering?.name) found.push(covering)
	}
	const heading = fromHeading(main)
	if (heading && found.length === 0)
		found.push({
			name: heading.name,
			rank: '',
			number: heading.number,
			start: 0,
			end: 0,
			passage: cut(main.tail, 0, 0),
			sure: true,
		})
	found.push(...others.filter(({ rank, passage }) => policeRank.test(rank) && !left.test(passage.text)))
	const merged: Found[] = []
	for (const person of found) {
		const same = merged.find((other) => sameName(other.name, person.name))
		if (!same) merged.push({ ...person })
		else {
			if (person.name.split(' ').length > same.name.split(' ').length && same.name.split(' ').length < 2)
				Object.assign(same, { name: person.name, start: person.start, end: person.end, passage: person.passage })
			if (same.rank === '' && person.rank !== '') Object.assign(same, { rank: person.rank, rankFrom: person })
			if (same.number === '' && person.number !== '') Object.assign(same, { number: person.number, numberFrom: person })
		}
	}
	const all = texts.flatMap((sheet) => inPassage(sheet.tail, false))
	// "Kieran / DC 7714 / Notts Police": a rank under a forename that the heading gives in full.
	const lone = all.findLast(({ name, rank }) => name === '' && policeRank.test(rank))
	if (
		lone &&
		!rankFromBoxes(main.boxes, 'requester').rank &&
		merged[0] &&
		merged[0].rank === '' &&
		heading &&
		sameName(heading.name, merged[0].name)
	) {
		Object.assign(merged[0], { rank: lone.rank, rankFrom: lone })
		if (lone.number !== '') Object.assign(merged[0], { number: lone.number, numberFrom: lone })
	}
	for (const person of merged.slice(0, 2)) {
		for (const other of [...all, ...others]) {
			if (!sameName(other.name, person.name)) continue
			if (person.rank === '' && other.rank !== '') Object.assign(person, { rank: other.rank, rankFrom: other })
			if (person.number === '' && other.number !== '')
				Object.assign(person, { number: other.number, numberFrom: other })
			if (person.name.split(' ').length < other.name.split(' ').length && !person.name.includes(' '))
				person.name = other.name
		}
		if (heading && sameName(heading.name, person.name)) {
			if (person.number === '') person.number = heading.number
			if (heading.name.split(' ').length > person.name.split(' ').length || /^\p{Lu}\.? /u.test(person.name))
				person.name = heading.name
		}
	}
	return merged
}

/** A candidate with the place of a person's name, rank or number. */
export function personCandidate(
	person: Found & { rankFrom?: Found; numberFrom?: Found },
	part: 'name' | 'rank' | 'number',
): Candidate | undefined {
	const value = person[part]
	if (value === '') return undefined
	const confidence = person.sure ? ('high' as const) : ('low' as const)
	if (part === 'name')
		return {
			value,
			confidence,
			...(person.end > 0 && { passage: person.passage, start: person.start, end: person.end }),
		}
	const source = (part === 'rank' ? person.rankFrom : person.numberFrom) ?? person
	const at = part === 'rank' ? source.rankAt : source.numberAt
	return { value, confidence, ...(at && { passage: source.passage, start: at.start, end: at.end }) }
}

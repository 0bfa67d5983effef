import { findAskers } from './asker.ts'
import { findPhones } from './contacts.ts'
import type { Sheet } from './paper.ts'
import { cut, type Passage } from './passage.ts'
import { findPeople, nameAt, type Person } from './people.ts'
import { policeRank } from './ranks.ts'
import type { Found } from './requester.ts'

/** Everybody whom a passage names with a rank or a job. */
export const inPassage = (passage: Passage, sure: boolean): Found[] =>
	findPeople(passage.text).map((person) => ({ ...person, passage, sure }))

/** A line that is only a name: a signature, a box. */
export function bareName(passage: Passage): Found | undefined {
	const text = passage.text.replace(/^(?:signed|signature|name|per|pp)\b[:. ]*/i, '')
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

/** Jobs of those who type, send and file what others ask. */
export const clerical =
	/\b(?:admin(?:istrator|istration|istrative)?|clerk|typist|secretary|(?:support|office|team|hub|unit|executive|business|disclosure) assistant|post room|personal assistant|pa to|business support|co-?ordinator|support officer|receptionist|gatekeeper|single point of contact|spoc|data (?:officer|clerk)|(?:information )?(?:sharing|disclosure) (?:hub|team|unit|officer|admin)|correspondence)\b/i
/** Whether the words beside a name make its bearer somebody else than the asker: a superior, a predecessor, a party. */
export function nearbyLeft(text: string, person: Person): boolean {
	return (
		/\b(?:taken over|took over|taking over|handed|inherited)\b[^.]{0,40}\bfrom\b[^.]{0,10}$|\b(?:cc|copied(?: in)?(?: to)?|copy to|supervised by|(?:authorised|approved|endorsed|supported|seen|reviewed|considered|countersigned|signed off|looked at|given|granted|agreed)(?: this| it)?(?: on [^.;]{3,30})? by(?: the)?|approving officer(?: is|:)?|approval(?: of| from|:)|authority of|once)[: ]*$|\b(?:signed (?:it|this) off|signed off|authorised|approved|agreed)(?: (?:it|this))?[^.;(]{0,20}(?:\(| - |: )$|\b(?:my|our|me) (?:(?:own|duty|line|shift|team) )?(?:supervisor|sergeant|sarge|inspector|superintendent|line manager|manager|colleague|boss|gaffer|guv'?nor|governor|skipper|chief|predecessor|oppo|partner),? ?\(? *$|\b(?:my|our) (?:(?:own|line|new|duty|team) )?$|\b(?:victim|complainant|complainer|injured party|aggrieved|suspect|accused|defendant|witness)(?:,| is| being|:| named| called)? ?$/i.test(
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

/** A label that names somebody who is not asking: a superior, a colleague, whoever had the case before. */
export const elseNamed =
	/^(?:(?:team|line|unit|service|practice|duty|area|regional|general) )*(?:manager|leader|supervisor|supervising \w+|superior|head|director|counter-?sign\w*|authoris\w+|approv\w+|previous .*|former .*|cc|c\.c|copy(?: to)?|copies(?: to)?|copied(?: to| in)?|witness(?:ed by)?|interpreter|suspect|appropriate adult)(?: \(.{0,30}\))?:? *$/i

/** Whether whoever signs only typed or sent the paper. */
export const byClerk = ({ tail }: Sheet, signed: Found): boolean =>
	clerical.test(signed.rank) ||
	clerical.test(
		tail.text
			.slice(Math.max(0, signed.start - 10), signed.end + 120)
			.split('\n')
			.slice(0, 3)
			.join(' '),
	)

/** "p.p. Detective Inspector 2210 Adeel Khan": the one for whom somebody else signed. */
export function signedFor(sheet: Sheet): Found | undefined {
	const match = /(?:^|\n)(?:p\. ?p\.?|pp|per pro|for|on behalf of|for and on behalf of)[.:]? (?=\p{Lu})/u.exec(
		sheet.tail.text,
	)
	if (!match) return undefined
	const start = match.index + match[0].length
	const line = cut(
		sheet.tail,
		start,
		start + (/^[^\n]*(?:\n[^\n]*)?/.exec(sheet.tail.text.slice(start))?.[0].length ?? 0),
	)
	const person = inPassage(line, true)[0]
	return person &&
		person.name !== '' &&
		policeRank.test(person.rank) &&
		Math.min(person.start, person.rankAt?.start ?? 0) < 3
		? person
		: undefined
}

/** A name and under it a rank, each on a line of its own, among the last lines of a paper that has no greeting. */
function nameOverRank(tail: Passage): Found | undefined {
	const lines = tail.text.split('\n')
	let offset = 0
	for (const [index, line] of lines.entries()) {
		const at = offset
		offset += line.length + 1
		const next = lines[index + 1] ?? ''
		if (index < lines.length - 6 || line.length > 40 || next.length > 60) continue
		const name = nameAt(line, 0)
		if (!name || name.end < line.length || !name.name.includes(' ')) continue
		const below = findPeople(next)[0]
		if (!below || below.name !== '' || below.rankAt?.start !== 0) continue
		return inPassage(cut(tail, at, at + line.length + 1 + next.length), true).find((person) => person.name !== '')
	}
	return undefined
}

/** Whoever signs a sheet: the first named below a greeting, or the last on a paper without one. */
export function signatory(sheet: Sheet): Found | undefined {
	// A form that nobody signs off ends with whoever approved it.
	const form = sheet.boxes.filter(({ kind, value }) => kind !== undefined && value.text !== '').length >= 6
	if (form && !sheet.lines.some(({ zone }) => zone === 'signature')) return nameOverRank(sheet.tail)
	const people = inPassage(sheet.tail, true).filter(
		(person) => !nearbyLeft(sheet.tail.text, person) && !elseNamed.test(lineBefore(sheet.tail.text, person)),
	)
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

/** What stands before a name on its line where a colon closes it, with the rank that may be part of it; else nothing. */
function lineBefore(text: string, person: Person): string {
	const line = text.slice(text.lastIndexOf('\n', person.start) + 1, person.start)
	return /: *$/.test(line) ? line.trim() : ''
}

/** Somebody's part in proceedings, behind the name in the heading of a court's paper. */
export const party = /\b(?:applicants?|respondents?|claimants?|defendants?|petitioners?|appellants?|prosecutor)\b/i

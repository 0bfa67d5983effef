import { findAskers } from './asker.ts'
import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import { type Likely, likelyAskers } from './likely-asker.ts'
import { type Paper, type Sheet, typedOut } from './paper.ts'
import { cut, join, type Passage } from './passage.ts'
import { findPeople, nameAt, type Person, sameName } from './people.ts'
import { policeRank } from './ranks.ts'
import { bareName, byClerk, clerical, elseNamed, inPassage, nearbyLeft, signatory, signedFor } from './signature.ts'
import { inFigures } from './spoken.ts'
import { speakerOf } from './taking-over.ts'

/** A person with the passage that names them. */
export interface Found extends Person {
	passage: Passage
	/** Named in a labelled box or a signature. */
	sure: boolean
}

const filledIn = /\b(?:completed|filled in|typed|keyed|sent|submitted|entered) by\b/i

/** The person that boxes for name, rank and number in one part of a form add up to. */
export function personFromBoxes(
	boxes: readonly Box[],
	lead: readonly string[],
	section: 'requester' | 'approver',
): Found | undefined {
	const full = (box: Box) => box.value.text !== ''
	let person: Found | undefined
	const named = boxes.filter((box) => full(box) && box.kind && lead.includes(box.kind))
	const filling = (box: Box) =>
		section === 'requester' && (filledIn.test(box.label.text) || clerical.test(box.value.text))
	// Whoever typed or sent a form in is not asking where it names somebody who is.
	const aside = (box: Box) => filling(box) || (section === 'approver' && /supervis|line manager/i.test(box.label.text))
	for (const box of [...named.filter((each) => !aside(each)), ...named.filter(aside)]) {
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

const onBehalf =
	/\b(?:(?:sent|submitted|written|forwarded|request|requested|made) (?:\w+ ){0,2}(?:on behalf of|for)|on behalf of|the (?:oic|officer in (?:the )?case|investigating officer|requesting officer) is|oic:?|officer in (?:the )?case:?|(?:please )?(?:reply|respond|direct (?:all )?(?:replies|queries)) (?:direct(?:ly)? )?to|request (?:is )?from|investigated by)\s*$/i
const selfNamed = /\b(?:I am|I'm|my name is|it is|this is)\s*(?:an? |the )?$/i
const left =
	/\b(?:has (?:now )?(?:left|retired|moved|transferred)|no longer|previously|formerly|took over from|taken over (?:the case |this case |this |it )?from|(?:on|gone on) (?:maternity|long[- ]term|sick)|handed over|used to|original(?:ly)? (?:request|officer)|copied|cc'?d?\b|supervis|authoris|approv|sanction)/i

function fromHeading(sheet: Sheet): { name: string; number: string } | undefined {
	const raw = sheet.from?.name ?? ''
	// "Strickland-Orr, Hamish WO2 (SIB)": the surname first.
	const turned = /^([\p{Lu}][\p{L}'-]+), ?([\p{Lu}][\p{L}'-]+)(?![\p{L}'-])/u.exec(raw)
	const ordered = turned && nameAt(`${turned[2]} ${turned[1]}`, 0)
	if (ordered?.name.includes(' ')) return { name: ordered.name, number: /\b\d{3,6}\b/.exec(raw)?.[0] ?? '' }
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
			const passage = block.type === 'box' ? join(block.box.lines, '\n') : block.passage
			if (block.type === 'box' && block.box.kind && block.box.kind !== 'requester' && block.box.kind !== 'force')
				continue
			if (block.type === 'box' && elseNamed.test(block.box.label.text)) continue
			for (const person of inPassage(passage, false)) {
				if (person.name === '' || nearbyLeft(passage.text, person)) continue
				const before = passage.text.slice(0, Math.min(person.start, person.rankAt?.start ?? person.start))
				if (onBehalf.test(before)) behalf.push({ ...person, sure: true })
				else if (selfNamed.test(before)) selves.push({ ...person, sure: true })
				else others.push(person)
			}
			for (const match of passage.text.matchAll(
				/\b(?:[Mm]y name(?:'s| is)|I am|I'm|(?:[Ii]t'?s|[Tt]his is)(?=(?: \p{Lu}[\p{L}'-]+){2,3},? (?:here|from|at|of|with|calling|ringing|speaking)\b))\s+(?=\p{Lu})|(?:^|["'.!?,] ?)(?:[Hh]ello|[Hh]i|[Gg]ood (?:morning|afternoon|evening))?[,. ]*(?=(?:\p{Lu}[\p{L}'-]+ ){2,3}(?:here|speaking|calling|ringing)\b)/gu,
			)) {
				const name = nameAt(passage.text, match.index + match[0].length)
				if (name?.name.includes(' ') && !selves.some((self) => sameName(self.name, name.name)))
					selves.push({ name: name.name, rank: '', number: '', start: name.start, end: name.end, passage, sure: true })
			}
		}
	}
	if (paper.note) {
		// A voice that a machine typed out says itself who it is; in a note by hand, "I am" may be whoever took it.
		const voice =
			selves.find(({ rank }) => policeRank.test(rank)) ?? (typedOut.test(main.body.text) ? selves[0] : undefined)
		const caller = found[0] ?? voice
		const officer = others.find(({ rank }) => policeRank.test(rank)) ?? others[0]
		if (caller && caller.number === '') Object.assign(caller, saidNumber(main))
		return [...(caller ? [caller] : []), ...(officer ? [{ ...officer, sure: !caller }] : [])]
	}
	const speaker = speakerOf(paper)
	if (speaker) found.unshift(speaker)
	const principal = signedFor(main)
	found.push(...(found.length === 0 && principal ? [principal] : []), ...(found.length === 0 ? behalf : []))
	const signed = signatory(main)
	const isClerk = signed && byClerk(main, signed)
	found.push(...selves)
	if (signed && signed.name !== '' && !(isClerk && (found.length > 0 || others.length > 0))) found.push(signed)
	if (found.length === 0 && main.attached && paper.top !== main) {
		const covering = signatory(paper.top)
		if (covering?.name && !(others.some(({ rank }) => policeRank.test(rank)) && byClerk(paper.top, covering)))
			found.push(covering)
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
	const underForename = ({ rankAt, passage }: Found) => {
		const above = passage.text.slice(0, rankAt?.start ?? 0).trimEnd()
		const line = above.slice(above.lastIndexOf('\n') + 1)
		return line !== '' && line === merged[0]?.name.split(' ')[0]
	}
	const lone = all.findLast((person) => person.name === '' && (policeRank.test(person.rank) || underForename(person)))
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
	weighed(merged, likelyAskers(paper), paper, speaker)
	const first = merged[0]
	const forename = first && !first.name.includes(' ') ? forenameIn(main) : undefined
	if (first && forename && forename !== first.name) first.name = `${forename} ${first.name}`
	return merged
}

/** A rankless name that elsewhere has a title, as the client's own consent has it. */
const onlyTitled = (paper: Paper, { name, rank }: Found) =>
	rank === '' &&
	new RegExp(
		`\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.? (?:[\\p{L}'-]+ ){0,2}${name
			.split(' ')
			.at(-1)!
			.replace(/[^\p{L}'-]/gu, '')}(?![\\p{L}'-])`,
		'iu',
	).test(paper.main.body.text)

/**
 * Sets those found by their place against the evidence of the whole paper: whoever it shows to be somebody else goes, and where
 * it speaks much more for another, neither is sure.
 */
function weighed(merged: Found[], likely: readonly Likely[], paper: Paper, speaker: Found | undefined): void {
	const scoreOf = ({ name }: Found) => likely.find((each) => sameName(each.name, name))?.score ?? 0
	for (let place = merged.length - 1; place >= 0; place--)
		if (scoreOf(merged[place]!) <= -4 || onlyTitled(paper, merged[place]!)) merged.splice(place, 1)
	const best = likely[0]
	if (!best || best.score < 1) return
	const first = merged[0]
	if (!first) merged.push({ ...best })
	// Whoever takes a case over says so; the message below it, of the one who had it, is fuller.
	else if (speaker && sameName(first.name, speaker.name)) return
	else if (!sameName(first.name, best.name) && best.score >= scoreOf(first) + 5) {
		first.sure = false
		const at = merged.findIndex(({ name }) => sameName(name, best.name))
		const rival = at === -1 ? { ...best } : { ...merged.splice(at, 1)[0]!, sure: false }
		merged.splice(0, 0, rival)
	}
}

/** "My number is four four six C P", in a note or a message left by voice. */
function saidNumber(sheet: Sheet): { number: string } {
	const passage = inFigures(sheet.body)
	const match =
		/\b(?:my|his|her|their) (?:(?:collar|warrant|shoulder|badge|staff|id|officer|force) )?(?:number|no\.?|id)(?: is| as| was|'s|:)? ((?:[A-Z]{1,3})?\d{2,6}[A-Z]{0,3})(?![\w])/.exec(
			passage.text,
		)
	return { number: match && !/^0/.test(match[1]!) ? match[1]! : '' }
}

/** The forename by which the writer of a short message speaks of themselves: "it's Darren at Sussex Police", "Darren here". */
function forenameIn({ body, from }: Sheet): string | undefined {
	const match =
		/\b(?:[Ii]t'?s|[Ii]t is|[Tt]his is|[Ii]'m|I am|[Mm]y name is)(?: only| just)? (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=,? (?:at|from|of|here|with|again|in)\b)|(?<![\p{L}'-])(\p{Lu}\p{Ll}+) here\b/u.exec(
			body.text,
		)
	// "PC Leila", as a telephone has whoever wrote.
	const saved = from?.address === '' ? findPeople(from.name)[0]?.name : undefined
	const name = match?.[1] ?? match?.[2] ?? (saved?.includes(' ') ? undefined : saved)
	return name && nameAt(name, 0)?.name === name ? name : undefined
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

import { bodies } from '../checks/bodies.ts'
import type { Body } from '../checks/bodies-schema.ts'
import { type AskerMention, bodyOfAddress, findAskers } from './asker.ts'
import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import { findEmails, findPhones, findReferences } from './contacts.ts'
import { fromService, type Paper, type Sheet } from './paper.ts'
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
		/\b(?:taken over|took over|taking over|handed|inherited)\b[^.]{0,40}\bfrom\b[^.]{0,10}$|\b(?:cc|copied(?: in)?(?: to)?|copy to|supervised by|(?:authorised|approved|endorsed|supported|seen|reviewed|considered|countersigned|signed off|looked at|given|granted|agreed)(?: this| it)?(?: on [^.;]{3,30})? by(?: the)?|approving officer(?: is|:)?|approval(?: of| from|:)|authority of|once)[: ]*$|\bmy (?:supervisor|sergeant|line manager|colleague|boss|predecessor),? *$/i.test(
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
	const lines = sheet.tail.text.split('\n')
	let offset = 0
	for (const line of lines) {
		const passage = cut(sheet.tail, offset, offset + line.length)
		offset += line.length + 1
		if (line.length > 60 || findAskers(line).length > 0 || findPhones(line).length > 0) continue
		const found = bareName(passage)
		if (found) return found
	}
	return undefined
}

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

/** Body, with how surely it is the asker. */
export interface Asker {
	name: string
	body: Body
	candidate: Candidate
}

const notAsking =
	/\b(?:rang|ring|call(?:ed)?|switchboard|101|copied|cc|via|passed to|shared with|send (?:it|them) to|instructions of|on behalf of|act(?:ing)? for|instructed by|engaged by|behalf|arrested by|reported to|referred (?:by|to)|v|against|trial at|listed|proceedings|case at|heard at|before the|attend(?:s|ed)?|studies|formerly|lawyer|(?:passed|disclosed|given|provided|sent) to|share)\b[^.]{0,30}$/i

/** Who is asking: the force's box, the heading of the paper, the signature, the address; best first. */
export function askersOf(paper: Paper, requester: Found | undefined): Asker[] {
	const { main } = paper
	const found: { asker: AskerMention | { name: string; body: Body }; score: number; candidate: Candidate }[] = []
	const add = (mention: AskerMention, passage: Passage, score: number) => {
		const before = passage.text.slice(Math.max(0, mention.start - 60), mention.start)
		const lowered = notAsking.test(before) ? score - 6 : score
		found.push({
			asker: mention,
			score: lowered,
			candidate: {
				value: mention.name,
				confidence: lowered >= 5 ? 'high' : 'low',
				passage,
				start: mention.start,
				end: mention.end,
			},
		})
	}
	const address = main.from?.address ?? ''
	const ofAddress = address !== '' && !fromService(main, paper) ? bodyOfAddress(address) : undefined
	for (const sheet of paper.request) {
		const share = sheet === main ? 0 : -1
		for (const box of sheet.boxes) {
			if (box.kind === 'recipient' || box.kind === 'takenBy') continue
			const score = box.kind === 'force' ? 9 : box.kind === 'requester' ? 8 : box.kind === 'email' ? 3 : 1
			for (const mention of findAskers(box.value.text)) add(mention, box.value, score + share)
			for (const each of findEmails(box.value.text)) {
				const body = box.kind === 'email' || box.kind === 'requester' ? bodyOfAddress(each.value) : undefined
				if (body)
					found.push({
						asker: { name: body.name, body },
						score: 4 + share,
						candidate: { value: body.name, confidence: 'low', passage: box.value, start: each.start, end: each.end },
					})
			}
		}
		const heading = sheet.blocks.slice(0, 5)
		for (const block of sheet.blocks) {
			if (block.type === 'box') continue
			const early = heading.includes(block)
			for (const mention of findAskers(block.passage.text)) {
				const before = block.passage.text.slice(0, mention.start)
				const self =
					/\b(?:I am|I'm|I work|we are|we at|my role)\b[^.]{0,80}\b(?:with|for|from|of|at|in|within) (?:the )?$|\b(?:I am|we are) (?:an? )?[^.]{0,60}$/i.test(
						before,
					)
				const opens = mention.start < 4 && block.passage.text.length < 140
				add(
					mention,
					block.passage,
					(early && opens && block === sheet.blocks[0] ? 8 : early && opens ? 7 : self ? 7 : early ? 3 : 2) + share,
				)
			}
		}
		if (!fromService(sheet, paper))
			for (const mention of findAskers(sheet.tail.text)) add(mention, sheet.tail, 6 + share)
		for (const each of findEmails(sheet.tail.text)) {
			const body = bodyOfAddress(each.value)
			if (body)
				found.push({
					asker: { name: body.name, body },
					score: 4 + share,
					candidate: { value: body.name, confidence: 'low', passage: sheet.tail, start: each.start, end: each.end },
				})
		}
	}
	if (ofAddress)
		found.push({
			asker: { name: ofAddress.name, body: ofAddress },
			score: 7,
			candidate: {
				value: ofAddress.name,
				confidence: 'high',
				why: `The sender’s address is at ${address.split('@')[1]}.`,
			},
		})
	if (requester && paper.note) {
		for (const block of main.blocks) {
			if (block.type === 'box') continue
			const at = block.passage.text.indexOf(requester.name)
			if (at === -1) continue
			for (const mention of findAskers(block.passage.text.slice(at, at + 120)))
				add({ ...mention, start: mention.start + at, end: mention.end + at }, block.passage, 6)
		}
	}
	const totals = new Map<string, { asker: { name: string; body: Body }; score: number; candidate: Candidate }>()
	for (const each of found) {
		const key = each.asker.name.toLowerCase()
		const known = totals.get(key)
		if (!known) totals.set(key, { ...each })
		else {
			if (each.score > known.score) known.candidate = each.candidate
			known.score = Math.max(known.score, each.score) + 0.5
		}
	}
	const ranked = [...totals.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
	const unlisted = ranked.length === 0 || ranked[0]!.score < 4 ? unlistedAsker(paper, requester) : undefined
	return [
		...(unlisted ? [unlisted] : []),
		...ranked.map(({ asker, candidate }) => ({ name: asker.name, body: asker.body, candidate })),
	]
}

const business: readonly (readonly [RegExp, string])[] = [
	[/\b(?:solicitors?|legal|law|llp|advocates|chambers|barrister)\b/i, 'Defence solicitor'],
	[
		/\b(?:insur\w+|underwrit\w+|income protection|assurance|policy ?holder|loss adjust\w+|claims? handler)\b/i,
		'Insurer',
	],
	[
		/\b(?:article|newspaper|reporter|journalist|editor|broadcast\w*|programme|documentary|echo|gazette|herald|chronicle|evening post)\b/i,
		'Journalist',
	],
	[/\b(?:probation|prison|youth justice|licence|parole|offender)\b/i, 'Probation'],
	[/\b(?:student|university|college|school|employ\w+|human resources|occupational health)\b/i, 'Employer'],
	[/\b(?:fitness to practise|regulat\w+|registrant|professional conduct)\b/i, 'Professional regulator'],
	[/\b(?:council|children's services|social work\w*|safeguarding|adult social care)\b/i, 'Local authority'],
]

/**
 * The organisation that stands under the name in a signature or at the head of a letter, for an asker that is
 * no police and is in no list; what it is, is guessed from the words of the paper.
 */
function unlistedAsker(paper: Paper, requester: Found | undefined): Asker | undefined {
	const { main } = paper
	if (paper.note || policeRank.test(main.tail.text) || /police|constabulary/i.test(main.from?.address ?? ''))
		return undefined
	const own = /\bmy (?:own )?(?:\w+ )?(?:notes|records?|file|data|counselling|therapy)\b/i.test(main.body.text)
	if (
		own &&
		/\b(?:subject access|sar|dsar|data protection act|gdpr|article 15|entitled to (?:see|have|a copy)|right of access)\b/i.test(
			`${main.subject ?? ''} ${main.body.text}`,
		)
	) {
		return { name: '', body: listedBody('Client'), candidate: { value: '', confidence: 'low' } }
	}
	const kind = business.find(([pattern]) => pattern.test(main.body.text) || pattern.test(main.tail.text))
	const lines = main.tail.text.split('\n')
	let offset = 0
	let seen = requester === undefined
	for (const line of lines) {
		const at = offset
		offset += line.length + 1
		if (!seen) {
			seen = requester !== undefined && line.toLowerCase().includes(requester.name.split(' ').at(-1)!.toLowerCase())
			continue
		}
		const words = line.split(' ')
		if (
			words.length < 2 ||
			words.length > 8 ||
			/[@\d:|]/.test(line) ||
			findPeople(line).length > 0 ||
			!/^\p{Lu}/u.test(line)
		)
			continue
		if (words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length / 2) continue
		const body = listedBody(kind?.[1] ?? 'Other government')
		return {
			name: line.trim(),
			body,
			candidate: { value: line.trim(), confidence: 'high', passage: main.tail, start: at, end: at + line.length },
		}
	}
	if (!kind) return undefined
	return { name: '', body: listedBody(kind[1]), candidate: { value: '', confidence: 'low' } }
}

/** The body of that name in the list, for kinds that the paper shows by what it is. */
export function listedBody(start: string): Body {
	return bodies.find((body) => body.name.startsWith(start))!
}

const boxesOf = (paper: Paper, kinds: readonly string[]) =>
	paper.boxes.filter(
		(box) =>
			box.kind !== undefined && kinds.includes(box.kind) && box.section !== 'recipient' && box.section !== 'person',
	)

/** Addresses at which the asker can be reached, best first. */
export function emailsOf(paper: Paper, requester: Found | undefined): Candidate[] {
	const out: Candidate[] = []
	const surname =
		requester?.name
			.split(' ')
			.at(-1)
			?.toLowerCase()
			.replace(/[^a-z]/g, '') ?? ''
	const fits = (address: string) =>
		surname.length > 2 &&
		address
			.split('@')[0]!
			.replace(/[^a-z]/g, '')
			.includes(surname)
	const add = (passage: Passage, high: boolean) => {
		for (const each of findEmails(passage.text))
			out.push({
				value: each.value,
				confidence: high || fits(each.value) ? 'high' : 'low',
				passage,
				start: each.start,
				end: each.end,
			})
	}
	for (const box of boxesOf(paper, ['requester', 'contact', 'email', 'phone']))
		if (box.section !== 'approver' || box.kind === 'email') add(join(box.lines, '\n'), true)
	const address = paper.main.from?.address ?? ''
	const outside = address !== '' && !fromService(paper.main, paper) && !paper.main.attached
	for (const sheet of paper.request) add(sheet.tail, false)
	if (outside) out.push({ value: address, confidence: 'high', why: 'The sender’s address.' })
	for (const sheet of paper.request) {
		for (const block of sheet.blocks) if (block.type !== 'box') add(block.passage, false)
		for (const box of sheet.boxes) if (box.kind !== 'recipient') add(box.value, false)
		const from = sheet.from?.address ?? ''
		if (from !== '' && !fromService(sheet, paper)) out.push({ value: from, confidence: 'low' })
	}
	const own = out.filter(({ value }) => value !== paper.top.to && !/@.*(?:counsel|therap)/.test(value))
	return own.sort((a, b) => Number(fits(b.value)) - Number(fits(a.value)))
}

const switchboard =
	/\b(?:switchboard|main (?:line|number)|control room|101|front desk|general enquiries|out of hours)\b[^\d]{0,15}$/i

/** Telephone numbers of the asker, best first: direct before switchboard. */
export function phonesOf(paper: Paper): Candidate[] {
	const out: (Candidate & { rank: number })[] = []
	const add = (passage: Passage, high: boolean, rank: number) => {
		for (const each of findPhones(passage.text)) {
			const before = passage.text.slice(Math.max(0, each.start - 40), each.start)
			const mobile = /^(?:\+44 ?7|07)/.test(each.value)
			out.push({
				value: each.value,
				confidence: high ? 'high' : 'low',
				passage,
				start: each.start,
				end: each.end,
				rank: rank + (switchboard.test(before) ? 3 : 0) + (mobile ? 0.5 : 0),
			})
		}
	}
	for (const box of boxesOf(paper, ['requester', 'contact', 'phone']))
		add(join(box.lines, '\n'), true, box.section === 'approver' ? 2 : 0)
	for (const sheet of paper.request) add(sheet.tail, true, sheet === paper.main ? 1 : 1.5)
	for (const sheet of paper.request) {
		for (const box of sheet.boxes)
			if (box.kind !== 'recipient' && box.section !== 'recipient') add(box.value, box.kind === 'email', 2)
		for (const block of sheet.blocks)
			if (block.type !== 'box') add(block.passage, block.type === 'line' || block.passage.text.length < 160, 3)
	}
	return out.sort((a, b) => a.rank - b.rank)
}

const boxedReference = ['reference', 'operation']

/** The asker's reference, best first. */
export function referencesOf(paper: Paper, wanted: 'police' | 'court' = 'police'): Candidate[] {
	const out: (Candidate & { rank: number })[] = []
	const add = (passage: Passage, high: boolean, rank: number) => {
		for (const each of findReferences(passage.text)) {
			const before = passage.text.slice(Math.max(0, each.start - 40), each.start)
			const theirs = /\byour ref(?:erence)?[ :.]*$/i.test(before) ? 5 : 0
			const court = /^T20\d{2}/.test(each.value) || /\b(?:case|claim) (?:no|number)\.?[ :]*$/i.test(before)
			out.push({
				value: each.value,
				confidence: high && theirs === 0 ? 'high' : 'low',
				passage,
				start: each.start,
				end: each.end,
				rank: rank + theirs + (court && wanted === 'police' ? 2 : 0) - (court && wanted === 'court' ? 3 : 0),
			})
		}
	}
	for (const sheet of paper.request) {
		for (const box of sheet.boxes) {
			if (box.kind && boxedReference.includes(box.kind)) {
				if (/^your\b/i.test(box.label.text)) continue
				const value = box.lines[0]
				if (!value) continue
				const whole = value.text.replace(/\s*\(.*$/, '').trim()
				const found =
					findReferences(value.text).length > 0
						? findReferences(value.text)
						: findReferences(`ref: ${value.text}`).map((each) => ({
								...each,
								start: each.start - 5,
								end: each.end - 5,
							}))
				for (const each of found)
					out.push({
						value: each.value,
						confidence: 'high',
						passage: value,
						start: each.start,
						end: each.end,
						rank: (box.kind === 'reference' ? 0 : 2) + (wanted === 'court' && /^T20/.test(each.value) ? -3 : 0),
					})
				if (found.length > 0) continue
				if (/\d/.test(whole) && whole.length <= 40)
					out.push({
						value: whole.split(/ {2,}| \/ |, |; /)[0]!.trim(),
						confidence: 'high',
						passage: value,
						start: 0,
						end: whole.length,
						rank: 0.5,
					})
				else if (box.kind === 'operation' && whole !== '')
					out.push({ value: whole, confidence: 'low', passage: value, rank: 4 })
			}
		}
		for (const block of sheet.blocks) {
			const passage = block.type === 'box' ? block.box.value : block.passage
			if (
				block.type === 'box' &&
				(block.box.kind === 'recipient' ||
					block.box.kind === 'phone' ||
					block.box.kind === 'superseded' ||
					(block.box.kind && boxedReference.includes(block.box.kind)))
			)
				continue
			add(passage, /\bref|crime|case|claim|number|quot/i.test(passage.text), 2)
		}
		add(sheet.tail, true, 2.5)
		const inSubject = findReferences(sheet.subject ?? '')[0]
		if (inSubject)
			out.push({ value: inSubject.value, confidence: 'high', rank: 1.5, why: 'From the subject of the message.' })
	}
	return out.sort((a, b) => a.rank - b.rank)
}

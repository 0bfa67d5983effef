import { findEmails, findPhones } from './contacts.ts'
import type { Paper } from './paper.ts'
import { join, type Passage } from './passage.ts'
import { nameAt, sameName } from './people.ts'
import { policeRank } from './ranks.ts'
import type { Found } from './requester.ts'
import { clerical, elseNamed, inPassage, nearbyLeft } from './signature.ts'

/** Somebody with what speaks for their being the one who asks, summed up. */
export interface Likely extends Found {
	score: number
}

/** Ends just before whoever made the paper: "25/02/26 at 14:30 by", "raised by", "from". */
const madeBy =
	/\b(?:made|raised|sent|submitted|completed|requested|asked|written|prepared|drafted|compiled|signed|on|at \d{1,2}[.:]\d{2}) ?(?:by|from)[: ]*$|^(?:by|from)[: ]*$|\d by[: ]*$/i
/** Ends just before whoever says that something was done to them. */
const accuses =
	/\b(?:allegation|complaint|disclosure|statement|account|report)s? (?:(?:was|were|is|are|of \w+) )?(?:made |given )?(?:by|from|to us by)[: ]*$/i
/** Somebody who speaks of the asking as theirs, or is said to ask. */
const asks =
	/^[^.;]{0,60}\b(?:(?:is|was) (?:asking|ringing|calling|investigating|dealing|enquiring|requesting|the one who (?:spoke|asked|rang))|(?:asks|asked|rang|called|visited|came|wants|wanted|would like|requests|requested|spoke)\b)/i
/** Around a name, what an approver, a party or a colleague does. */
const other =
	/\b(?:authori[sz]\w+|approv\w+|sanction\w*|endors\w+|counter-?sign\w*|sign(?:ed|s)? (?:it|this) off|agreed to|go-?ahead|permission|supervis\w+|reviewed|consulted|line manager|arrested|suspect\w*|accused|defendant|interviewed|witness (?:care|statement)|copied|cc)\b/i
const titled = /^(?:Mr|Mrs|Ms|Miss|Mx)\.? /

/** Everybody who may be asking, by the evidence of the whole paper: where they stand, what is said of them, whose address it gives; best first. */
export function likelyAskers(paper: Paper): Likely[] {
	const found: Likely[] = []
	const text = paper.request.map(({ body, tail }) => `${body.text}\n${tail.text}`).join('\n')
	const addresses = findEmails(text)
		.map(({ value }) => value)
		.concat(paper.request.map(({ from }) => from?.address ?? ''))
		.map((address) => address.split('@')[0]!.replace(/[^a-z]/g, ''))
	const heading = paper.main.from?.name ?? ''
	const add = (person: Found, score: number) => {
		const same = found.find((each) => sameName(each.name, person.name))
		if (!same) found.push({ ...person, sure: false, score })
		else {
			same.score =
				same.score < 0 && score < 0 ? same.score + score : Math.max(same.score, score) + Math.min(same.score, score) / 2
			if (same.number === '' && person.number !== '') Object.assign(same, { number: person.number, numberFrom: person })
			if (same.rank === '' && person.rank !== '') Object.assign(same, { rank: person.rank, rankFrom: person })
			if (person.name.length > same.name.length)
				Object.assign(same, { name: person.name, start: person.start, end: person.end, passage: person.passage })
		}
	}
	const read = (passage: Passage, base: number, sole: boolean) => {
		for (const person of inPassage(passage, false)) {
			if (person.name === '') continue
			const first = Math.min(person.start, person.rankAt?.start ?? person.start)
			const end = Math.max(person.end, person.rankAt?.end ?? 0)
			const before = passage.text.slice(Math.max(0, first - 70), first)
			const after = passage.text.slice(end, end + 90)
			let score = base + (policeRank.test(person.rank) ? 1 : 0) + (person.number !== '' ? 1 : 0)
			if (accuses.test(before)) score -= 8
			else if (madeBy.test(before)) score += 4
			if (asks.test(after)) score += 2
			if (findPhones(after).length > 0 || findEmails(after).length > 0) score += 2
			if (nearbyLeft(passage.text, person) || (!sole && other.test(`${before.slice(-45)} ${after.slice(0, 45)}`)))
				score -= 6
			if (clerical.test(`${person.rank} ${after.slice(0, 40)}`)) score -= 4
			if (titled.test(person.name)) score -= 2
			add(person, score)
		}
	}
	for (const sheet of paper.request) {
		const share = sheet === paper.main ? 0 : -1
		for (const block of sheet.blocks) {
			if (block.type !== 'box') {
				read(block.passage, (block.type === 'line' ? 2 : 1) + share, block.type === 'line')
				continue
			}
			const { box } = block
			const boxed =
				elseNamed.test(box.label.text) || box.section === 'approver' || box.section === 'person'
					? -8
					: box.kind === 'requester' || box.kind === 'contact'
						? 6
						: box.kind === 'force' || box.kind === 'signed'
							? 3
							: box.kind === 'takenBy' || box.kind === 'recipient' || box.kind === 'checkedBy'
								? -8
								: box.kind === undefined || box.kind === 'requestDate'
									? 1
									: -1
			read(join(box.lines, '\n'), boxed + share, true)
		}
		read(sheet.tail, 3 + share, false)
	}
	const name = nameAt(heading, 0)
	for (const each of found) {
		const surname = each.name
			.split(' ')
			.at(-1)!
			.toLowerCase()
			.replace(/[^a-z]/g, '')
		if (surname.length > 2 && addresses.some((address) => address.includes(surname))) each.score += 4
		if (name && sameName(name.name, each.name)) each.score += 3
	}
	return found.sort((a, b) => b.score - a.score)
}

import type { Approval } from './approval.ts'
import { approvalDay } from './approval-day.ts'
import type { Candidate } from './candidate.ts'
import { fromService, type Paper, type Sheet } from './paper.ts'
import { join, nothing, type Passage, passageAt } from './passage.ts'
import { findPeople, type Person, sameName } from './people.ts'
import { policeRank } from './ranks.ts'

/** Approval that is no sentence of the request: a mail of the approver's own in the thread, a line in the footer. */

/** What an approver writes: the verb opens the sentence, or the writer is its subject. */
const says =
	/^(?:(?:hi|hello|dear|thanks|thank you|ok|okay|yes|all good|good|fine|morning|afternoon)\b[^.;]{0,24}[,:!-] ?)?(?:(?:i|we) (?:(?:am|'m) (?:happy|content|satisfied) to |(?:have |hereby |can |do |now |am |therefore )*)|(?:this|the request|it) is (?:hereby |now )?|(?:happy|content) to |yes,? ?|request |formally |hereby )?(?:approved?|authori[sz]ed?|sanction(?:ed)?|endorsed?|signed off|agree(?:d)?(?= ?[.!,]? ?$| to (?:this|it|the request))|authority (?:is )?(?:given|granted)|approval (?:is )?(?:given|granted)|permission (?:given|granted)|go ahead\b)/i
/** The same further on: "I have read the draft and I authorise it". */
const saysThen =
	/(?:\b(?:and|so|but|therefore)|[,;:-]) (?:i|we) (?:(?:am|'m) (?:happy|content|satisfied) to |(?:have |hereby |can |do |now |am |therefore |also )*)(?:approved?|authori[sz]ed?|sanction(?:ed)?|endorsed?|agree(?:d)? (?:to )?(?:it|this|the request))\b/i
const holdsBack =
	/\b(?:subject to|provided|once|unless|until|if you|when you|not|\w+n't|no|refus\w+|declin\w+|cannot|before i|need to|would|support(?:ed)? from me|over to)\b/i
/** A line below the name, or at the foot, that says who approved. */
const footer =
	/^(?:authority|approval|authori[sz]ation|authori[sz](?:ed|ing officer)|approved|approver|countersigned|counter-signed|signed off|sanctioned|auth(?:'?d)?)(?: (?:by|from|given by|granted by|of|held from|for (?:this )?request))?\b ?[:\-,]? ?(?=\S)/i

const placed = (passage: Passage, person: Person, offset = 0): Pick<Approval, 'name' | 'rank'> => ({
	...(person.name !== '' && {
		name: {
			value: person.name,
			confidence: 'high',
			passage,
			start: offset + person.start,
			end: offset + person.end,
		} satisfies Candidate,
	}),
	...(person.rankAt && {
		rank: {
			value: person.rank,
			confidence: 'high',
			passage,
			start: offset + person.rankAt.start,
			end: offset + person.rankAt.end,
		} satisfies Candidate,
	}),
})

/** The heading of a mail often has the surname first: "Roe-Carter, Jane DCI 2204". */
const surnameFirst = /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?), ?(\p{Lu}[\p{L}'-]+)/u
const senderOf = (sheet: Sheet) => (sheet.from?.name ?? '').replace(surnameFirst, '$2 $1')

/** Whoever wrote a message, with a police rank: in its own last lines, its heading, or wherever else the paper has it. */
function writerOf(sheet: Sheet, named: () => readonly Placed[]): Placed | undefined {
	const sender = senderOf(sheet)
	const lines = sheet.lines.filter(({ zone, text }) => (zone === 'body' || zone === 'signature') && text !== '')
	const last = lines.slice(-8).map((line) => passageAt(line.leaf, line.start, line.end))
	// The rank stands beside the name or on the line below it.
	const places = last.flatMap((passage, place) => [passage, join([passage, last[place + 1] ?? nothing])])
	for (const passage of places) {
		if (passage.text.length > 120) continue
		const person = findPeople(passage.text).find(({ name, rank }) => name !== '' && policeRank.test(rank))
		if (person && (sender === '' || sameName(person.name, sender))) return { person, passage }
	}
	if (sender === '') return undefined
	return named().find(({ person }) => sameName(person.name, sender))
}

interface Placed {
	person: Person
	passage: Passage
}

/** Everybody whom a paper names in full with a police rank, found when first asked for. */
function officersOf(paper: Paper): () => readonly Placed[] {
	let found: Placed[] | undefined
	return () => {
		found ??= paper.sheets.flatMap(({ sentences }) =>
			sentences.flatMap(({ passage }) =>
				findPeople(passage.text)
					.filter(({ name, rank }) => name.includes(' ') && policeRank.test(rank))
					.map((person) => ({ person, passage })),
			),
		)
		return found
	}
}

/** What an approver writes who will not have it. */
const refuses =
	/\b(?:not (?:been )?(?:authori[sz]ed|approved|agreed|signed|happy|content|prepared|persuaded|satisfied|going)|(?:refuse|decline|reject)[ds]?|(?:can't|cannot|won't|will not|not able to) (?:authori[sz]e|approve|sanction|agree|sign)|come back (?:to me )?(?:with|when)|too (?:wide|broad)|think again)\b/i

/** A mail further down the thread in which somebody with a rank approves what was drafted; the newest that decides counts. */
function inThread(paper: Paper): Approval | undefined {
	const officers = officersOf(paper)
	for (const sheet of paper.sheets) {
		if (paper.request.includes(sheet) || sheet.attached || !sheet.earlier || fromService(sheet, paper)) continue
		if (paper.main.sent && sheet.sent && sheet.sent > paper.main.sent) continue
		if (paper.main.from?.name && sheet.from?.name === paper.main.from.name) continue
		const said = sheet.sentences.find(
			({ passage }) => (says.test(passage.text) || saysThen.test(passage.text)) && !holdsBack.test(passage.text),
		)
		const refused = sheet.sentences.some(({ passage }) => refuses.test(passage.text))
		if (!said && !refused) continue
		const signer = writerOf(sheet, officers)
		if (!signer) continue
		if (!said || refused) return undefined
		return {
			byRequester: false,
			at: { value: '', confidence: 'high', passage: said.passage },
			...placed(signer.passage, signer.person),
			...(sheet.sent && {
				date: {
					value: sheet.sent,
					confidence: 'high',
					passage: said.passage,
					why: 'The day on which the message that approves it was sent.',
				},
			}),
			...(sheet.time && { time: sheet.time }),
		}
	}
	return undefined
}

/** A line of the signature or the footer that begins with the word for it. */
function inFooter(paper: Paper): Approval | undefined {
	for (const sheet of paper.request) {
		for (const line of sheet.lines) {
			if (line.zone !== 'signature' || line.text.length > 160) continue
			const passage = passageAt(line.leaf, line.start, line.end)
			const label = footer.exec(passage.text)
			if (!label || /\b(?:not|pending|awaiting|to follow|tbc|will)\b/i.test(passage.text)) continue
			const offset = label[0].length
			const person = findPeople(passage.text.slice(offset)).find(({ name, rank }) => name !== '' && rank !== '')
			if (!person) continue
			const day = approvalDay(passage, offset, passage.text.length, sheet.sent ?? paper.dated)
			return {
				byRequester: false,
				at: { value: '', confidence: 'high', passage },
				...placed(passage, person, offset),
				...(day && { date: day.candidate, time: day.time }),
			}
		}
	}
	return undefined
}

/** An approval that stands outside the request's own sentences and boxes. */
export const approvalElsewhere = (paper: Paper): Approval | undefined => inFooter(paper) ?? inThread(paper)

import { approvalDay, type DayAndTime, dateIn } from './approval-day.ts'
import { approvalElsewhere } from './approval-elsewhere.ts'
import { approvalWeighed } from './approval-weighed.ts'
import type { Candidate } from './candidate.ts'
import { findEmails } from './contacts.ts'
import { findDates } from './dates.ts'
import { datedAt, type Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { findPeople, nameAt, type Person, sameName } from './people.ts'
import { policeRank } from './ranks.ts'
import { type Found, personFromBoxes, rankFromBoxes } from './requester.ts'
import { choiceOf, optionsOf } from './ticks.ts'

/** Who approved the request, as far as the paper says it. */
export interface Approval {
	name?: Candidate
	rank?: Candidate
	date?: Candidate
	/** Time of day as HH:MM, where it is given beside the date. */
	time?: string
	/** The asker approved it. */
	byRequester: boolean
	/** Where approval is spoken of. */
	at?: Candidate
}

const verb =
	"(?:authoris|authoriz|approv|sanction|countersign|counter-sign|endors|ratif|clear|okay)(?:ed|ied)|ok(?:'d|ayed|ed)|signed[ -]off|signed (?:it|this|the request|my request) off|agreed|g[ia]ve(?:n)? (?:(?:me|us|it|this|the request|their|her|his) )?(?:the |her |his |their |formal )?(?:authority|approval|authorisation|permission|go[- ]ahead|green light|ok|okay|nod|sign[- ]off)|granted (?:authority|approval)|said yes|nodded it through"
const by = new RegExp(`\\b(?:${verb})\\b[^.]{0,50}?\\bby\\b(?: the)?(?: on-?call| duty| local)?`, 'gi')
const byName = new RegExp(
	`(?:'s|s') (?:written |verbal |formal |prior )?(?:authority|approval|authorisation|permission|go[- ]ahead|sign[- ]off|say[- ]so|clearance)\\b|(?<=\\bto (?:approve|authori[sz]e|agree|sanction|sign)\\b[^.;]{0,90})\\b(?:did|has done|has) so\\b|\\b(?:has|have|had|was|was duly|duly|also)? ?(?:now |since |duly |personally )?(?:${verb})\\b`,
	'gi',
)
const authorityOf =
	/\b(?:(?:on|with|under) the (?:authority|approval|authorisation)|(?:authority|approval|authorisation)(?: (?:for|to (?:send|make|ask|submit|issue)) (?:(?:the|this|my|our|it) ?)?(?:request|enquiry|application|letter|form|approach|e-?mail|question|ask|step)?s?)? ?(?:was |has been |is )?(?:given|granted|obtained|held|received)?(?: (?:on|at) [^.]{3,30}?)? ?(?:by|from|of)|(?:the )?decision(?: to (?:ask|approach|request|contact|write|make)[^.;]{0,30})? (?:was |is )?(?:taken|made)(?: (?:on|at) [^.]{3,30}?)? by|(?:permission|clearance|leave|go[- ]ahead|sign[- ]off|authority|approval)(?: (?:for|to)\b[^.;]{0,40}?)? (?:came|comes|is|was|obtained|given|granted)(?: (?:on|at) [^.]{3,30}?)? (?:from|by)|approver:?|authoriser:?|authorising officer(?: is| was|:)?|approving officer(?: is| was|:)?) /gi

/** Words before or in the sentence that make it no approval: it is still to come, or was refused. */
const notYet =
	/\b(?:not (?:yet )?(?:been )?|\w+n't (?:yet )?(?:been )?|yet to be |to be |will be |will need to be |shall be |being |awaiting |await |pending |seek(?:ing)? |subject to |before it (?:is|was) |once |until |if |when |needs? to be |must be |should be |requires? |can be |may be |would be |has to be |get (?:this|it) |getting (?:this|it) |without |unless |for (?:approval|authorisation)|submitted (?:to|for)|gone (?:to|for)|asked for|waiting for|waiting on|under consideration|no |nobody )[^.]{0,40}$/i
const emptyValue =
	/^(?:n\/?a|none|nil|tbc|tba|to be (?:confirmed|advised|completed)|pending|awaiting\b.*|not (?:yet )?(?:required|applicable|obtained|authorised|approved|given|signed|known|needed)\b.*|-+|_+|\.+|\?+|blank|unsigned|\(?unsigned\)?|\[?\s*\]?|to follow|see (?:above|below|attached))\.?$/i
const otherMatter =
	/\b(?:consent|warrant|funding|bail|charge|search|arrest|overtime|interview|download|extraction|deployment|intermediary|press release|media appeal|special measures|form is|template|version|surveillance|national|ncpp|npcc|college of policing|information commissioner|regulated|solicitors regulation|document has been approved|operation|raid|entry|posting|transfer|payment|(?:similar|earlier|previous|another|different|original|separate|first) (?:request|enquiry|version|form|application|draft)|request to (?:her|his|their|the) (?:gp|doctor|school|bank|employer|hospital|surgery))\b/i
/** "The operation was authorised by ...": what was authorised, where it is named before the verb. */
const authorisedThing =
	/\b(?:the|our|my|an?|her|his|their) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+) (?:was|were|is|has been|have been|had been) (?:(?:\p{L}+ly|also|then|since|first) )?$/iu
const request =
	/^(?:requests?|enquiry|inquiry|approach|letter|form|application|step|disclosure|questions?|message|e-?mail|draft|paper|document|access|it|this|ask|content|wording)$/i
const ofOther = (text: string, verbAt: number) => {
	const thing = authorisedThing.exec(text.slice(Math.max(0, verbAt - 80), verbAt))?.[1]
	return thing !== undefined && !request.test(thing)
}

/** A label of the day on which the request went, wherever it stands. */
const ofRequest = /\b(?:submi\w+|sent|raised|requested|request|made|complet\w+|created)\b/i

function fromBoxes(paper: Paper): Approval | undefined {
	const boxes = paper.main.boxes.filter((box) => !emptyValue.test(box.value.text) && box.kind !== 'superseded')
	const about = boxes.filter(
		(box) => (box.section === 'approver' && box.kind !== 'reply') || (box.kind ?? '').startsWith('appro'),
	)
	if (about.every((box) => box.value.text === '')) return undefined
	const lead = about.find((box) => box.value.text !== '' && (box.kind === 'approver' || box.kind === 'approverName'))
	if (lead) {
		const words = choiceOf(lead.value)?.text ?? ''
		const unfinished =
			/\b(?:pending|awaiting|awaited|to follow|tbc|not yet|not required|not needed|will be|to be (?:obtained|sought|given|signed|confirmed|approved|authorised)|requested|submitted|outstanding|retrospective(?:ly)? (?:to|will))\b/i
		// "Answer requested by 16 June", behind it in the same box, is no approval to come.
		const told = lead.value.text.replace(/\b(?:answers?|reply|replies|response)\b[^.;]{0,12} requested\b/gi, '')
		if (unfinished.test(told) && !/\bapproved\b.*\bby\b|\bauthorised\b.*\bby\b/i.test(lead.value.text))
			return { byRequester: false, at: { value: words, confidence: 'low', passage: lead.value } }
		if (otherMatter.test(lead.label.text)) return undefined
	}
	const own = about.find(({ value }) => selfNamed.test(value.text) || selfApproved.test(value.text))
	const person = personFromBoxes(boxes, ['approver', 'approverName'], 'approver')
	const details = rankFromBoxes(boxes, 'approver')
	const approval: Approval = {
		byRequester: own !== undefined,
		...(lead && { at: { value: '', confidence: 'high', passage: lead.value } }),
	}
	if (person && person.name !== '')
		approval.name = {
			value: person.name,
			confidence: 'high',
			passage: person.passage,
			start: person.start,
			end: person.end,
		}
	if (details.rank && !emptyValue.test(details.rank.value)) approval.rank = details.rank
	if (person && person.rank !== '' && (!approval.rank || approval.rank.value.length < 2)) {
		approval.rank = {
			value: person.rank,
			confidence: 'high',
			passage: person.passage,
			start: person.rankAt?.start,
			end: person.rankAt?.end,
		}
	}
	// "[ ] Insp [X] C/Insp [ ] Supt": the rank that is ticked.
	const ranks = lead && optionsOf(lead.value)
	const tickedRank = ranks && choiceOf(lead.value)
	if (tickedRank && policeRank.test(tickedRank.text) && tickedRank.text.length < 40)
		approval.rank = { value: tickedRank.text, confidence: 'high', passage: tickedRank }
	else if (ranks && approval.rank?.passage === lead.value) delete approval.rank
	// "Name Leonora Bell" beside a date of its own, taken for a label.
	for (const { label } of approval.name ? [] : about) {
		const named = /^(?:full |print(?:ed)? )?name[: ]+(?=\p{Lu})/iu.exec(label.text)
		const found = named && nameAt(label.text, named[0].length)
		if (found?.name.includes(' ')) {
			approval.name = { value: found.name, confidence: 'high', passage: label, start: found.start, end: found.end }
			break
		}
	}
	// A grade or post that is in no list of ranks, written after the name: "Jo Bell, Head of Operations".
	if (person && approval.name && !approval.rank) {
		const rest = person.passage.text.slice(person.end).split('\n')[0]!
		const post = /^ ?[,(-] ?([\p{Lu}][\p{L} /()'-]{2,50}?)(?=,? \d|[,.;)]|$)/u.exec(rest)
		if (post && findDates(post[1]!).length === 0)
			approval.rank = {
				value: post[1]!.trim(),
				confidence: 'low',
				passage: person.passage,
				start: person.end + rest.indexOf(post[1]!),
				end: person.end + rest.indexOf(post[1]!) + post[1]!.length,
			}
	}
	const dateBox =
		boxes.find((box) => box.kind === 'approvalDate' && box.value.text !== '') ??
		boxes.find(
			(box) =>
				(box.kind === 'date' || (box.kind === 'requestDate' && !ofRequest.test(box.label.text))) &&
				box.section === 'approver' &&
				box.value.text !== '',
		)
	// A date beside the approver's own name is nearer than the form's.
	const beside =
		dateBox?.kind !== 'approvalDate' && lead ? dateIn(lead.value, 0, lead.value.text.length, paper.dated) : undefined
	const places = [beside ? lead : undefined, dateBox, ...about].filter((box) => box !== undefined)
	for (const box of places) {
		const found = dateIn(box.value, 0, box.value.text.length, paper.dated)
		if (!found) continue
		approval.date = found.candidate
		approval.time =
			found.time ??
			/\b([01]?\d|2[0-3]):([0-5]\d)\b/.exec(
				boxes.find((each) => each.kind === 'time' && each.section === 'approver')?.value.text ?? '',
			)?.[0]
		break
	}
	return approval.name || approval.rank || approval.date || lead ? approval : undefined
}

/** The asker says that the approval is the asker's own. */
const selfApproved = new RegExp(
	[
		'\\b(?:authoris|authoriz|approv|sanction|endors|countersign)(?:ed|e) (?:it |this |this request |the request )?(?:by (?:me|myself)|on my own authority)\\b',
		'\\b(?:made|requested|submitted) and (?:authoris|authoriz|approv)ed by (?:me|myself|the same (?:officer|person))\\b',
		'\\bI (?:have |also |hereby |myself |personally |duly |therefore |now |can confirm (?:that )?I )*(?:authoris|authoriz|approv|sanction|endors)e?d? (?:this|it|the) ?(?:request|application|enquiry)?\\b',
		'\\b(?:authoris|authoriz|approv|sanction|endors|sign)\\w*\\b[^.;]{0,40}\\bby (?:the undersigned|the (?:requesting|same|above|asking|reporting) (?:officer|person)|the officer (?:making|submitting|in (?:the )?case)|the (?:requester|author|signatory|writer|sender|oic)|me in my capacity)\\b',
		'\\b(?:self[- ](?:authoris|authoriz|approv|certif)\\w+|approver and requester are the same|same (?:person|officer) as (?:the )?(?:requester|above|requesting officer|oic)|as requesting officer above)\\b',
	].join('|'),
	'i',
)
/** In the box for whoever approves. */
const selfNamed =
	/^(?:me|myself|self|i|the undersigned|as above|as (?:the )?(?:requester|oic)|same(?: as (?:above|requester|oic))?|(?:the )?(?:oic|requester|requesting officer|officer in (?:the )?case)|see requesting officer)\.?$/i

/** The approval of a person found in the part of a passage that begins at `offset`. */
function approvalBy(person: Person, passage: Passage, offset: number, date: DayAndTime | undefined): Approval {
	const placed = (value: string, { start, end }: { start: number; end: number }): Candidate => ({
		value,
		confidence: 'high',
		passage,
		start: offset + start,
		end: offset + end,
	})
	return {
		byRequester: false,
		at: { value: '', confidence: 'high', passage },
		...(person.name !== '' && { name: placed(person.name, person) }),
		...(person.rankAt && { rank: placed(person.rank, person.rankAt) }),
		...(date && { date: date.candidate, time: date.time }),
	}
}

/** "My DI has now signed it off (DI Rob Tennant, 13/11)": who it was stands in brackets or behind a dash. */
function namedBehind(text: string, end: number): Person | undefined {
	const after = text.slice(end, end + 110)
	const mark = /^[^.;(]{0,30}?(?:\(| - |: |, namely )/.exec(after)
	if (!mark) return undefined
	const person = findPeople(after).find(({ name, rank }) => name !== '' && rank !== '')
	const first = person && Math.min(person.start, person.rankAt?.start ?? person.start)
	return first !== undefined && Math.abs(first - mark[0].length) <= 4 ? person : undefined
}

function fromSentences(paper: Paper): Approval | undefined {
	let vague: Approval | undefined
	for (const { passage, ticked, box } of paper.sentences) {
		const text = passage.text
		const reference = datedAt(paper, passage)
		if (ticked || box?.kind === 'superseded' || text.length > 700) continue
		if (selfApproved.test(text) && !notYet.test(text.slice(0, text.search(selfApproved)))) {
			const date = approvalDay(passage, 0, text.length, reference)
			return {
				byRequester: true,
				at: { value: '', confidence: 'high', passage },
				...(date && { date: date.candidate, time: date.time }),
			}
		}
		for (const pattern of [by, authorityOf]) {
			for (const match of text.matchAll(pattern)) {
				const end = match.index + match[0].length
				if (
					notYet.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
					/\b(?:to be|will be|awaiting|pending|not)\b/i.test(match[0]) ||
					otherMatter.test(text.slice(Math.max(0, match.index - 40), end)) ||
					ofOther(text, match.index)
				)
					continue
				const after = text.slice(end, end + 140)
				const person = findPeople(after).find((each) => Math.min(each.start, each.rankAt?.start ?? each.start) < 30)
				const bare = person ? undefined : nameAt(after.replace(/^\s+/, ''), 0)
				if (person) {
					const date = approvalDay(passage, match.index, end + 200, reference)
					const approval = approvalBy(person, passage, end, date)
					if (approval.name && approval.rank) return approval
					vague ??= approval
				} else
					vague ??= {
						byRequester: false,
						at: { value: '', confidence: 'high', passage },
						...(bare?.name.includes(' ') && { name: { value: bare.name, confidence: 'low', passage } }),
					}
			}
		}
		for (const match of text.matchAll(byName)) {
			if (
				notYet.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
				otherMatter.test(text.slice(match.index, match.index + 60))
			)
				continue
			if (
				/^\s*(?:for|as|by|version|form)\b/i.test(text.slice(match.index + match[0].length)) &&
				!/\bas limited|\bfor (?:(?:this|the|my|our) (?:request|letter|form|enquiry|approach)|this\b|it\b|me\b|asking)/i.test(
					text,
				)
			)
				continue
			const before = text.slice(Math.max(0, match.index - 90), match.index)
			const people = findPeople(before)
			const last = (each: Person) => Math.max(each.end, each.rankAt?.end ?? 0)
			// "... put to DCI X on Tuesday 3 March, who agreed it": the one behind "who" need not stand right before it.
			const relative = /,? (?:who|and s?he|and they)(?: has| have| had)? ?$/i.test(before)
			const person = people.findLast((each) => last(each) >= before.length - (relative ? 60 : 30))
			const end = match.index + match[0].length
			const named = person?.name ? undefined : namedBehind(text, end)
			if (named) return approvalBy(named, passage, end, approvalDay(passage, match.index, text.length, reference))
			if (
				!person ||
				(!relative &&
					/\bto (?:[\p{L}'-]+ )?$/u.test(before.slice(0, Math.min(person.start, person.rankAt?.start ?? person.start))))
			)
				continue
			const offset = Math.max(0, match.index - 90)
			const approval = approvalBy(person, passage, offset, approvalDay(passage, offset, text.length, reference))
			if (approval.name && approval.rank) return approval
			vague ??= approval
		}
	}
	return vague
}

/** What stands after a rank or a post and says what it is worth: "G3 - CI level", "(chief inspector equivalent)". */
const worth =
	/^ ?(?:[-,(] ?)?\(?(?:(?:d?ci|chief inspector) ?(?:level|equivalent|grade)|(?:equivalent|equates|comparable) (?:to|with) (?:a |that of (?:a )?)?(?:d?ci|chief inspector)(?: level| rank)?)\)?/i

function withWorth(approval: Approval): Approval {
	const { rank, name } = approval
	if (rank?.passage && rank.end !== undefined) {
		const text = rank.passage.text
		const inside = /([\p{Lu}][\p{L} ]{2,50}) ?\($/u.exec(text.slice(0, rank.start))
		const close = text.indexOf(')', rank.end)
		// The rank found is only what a post is said to be worth.
		if (inside && close >= 0 && close - rank.end < 30 && /equivalent|level/i.test(text.slice(rank.end, close))) {
			const start = rank.start! - inside[0].length
			const own = text.slice(start, close + 1).replace(/^,? ?/, '')
			return { ...approval, rank: { ...rank, value: own, start: close + 1 - own.length, end: close + 1 } }
		}
		const tail = worth.exec(text.slice(rank.end))
		if (tail && /equivalent|level|equates|comparable/i.test(tail[0])) {
			const end = rank.end + tail[0].length
			return { ...approval, rank: { ...rank, value: text.slice(rank.start, end), end } }
		}
	}
	if (!rank && name?.passage && name.end !== undefined) {
		const post = /^,? ?\(?([\p{Lu}][\p{L} ]{2,50}(?:\([^)]{3,40}\))?)(?=[,.;)]|$)/u.exec(
			name.passage.text.slice(name.end),
		)
		if (post && findDates(post[1]!).length === 0) {
			const start = name.end + post[0].indexOf(post[1]!)
			return {
				...approval,
				rank: { value: post[1]!.trim(), confidence: 'low', passage: name.passage, start, end: start + post[1]!.length },
			}
		}
	}
	return approval
}

/**
 * Whether an approver may be the one who asks: the same name, or so much of one that it cannot be told apart
 * (a forename alone, a number alone). Where it cannot be told, nobody is taken for a second person.
 */
function mayBeSame(approval: Approval, requester: Found): boolean {
	const words = (name: string) =>
		name
			.toLowerCase()
			.replace(/[.,]/g, '')
			.split(/\s+/)
			.filter((word) => !/^(?:mr|mrs|ms|miss|mx|dr)$/.test(word))
	const name = approval.name?.value ?? ''
	if (name !== '') {
		if (sameName(name, requester.name)) return true
		const [left, right] = [words(name), words(requester.name)]
		return (left.length === 1 && right.includes(left[0]!)) || (right.length === 1 && left.includes(right[0]!))
	}
	const number = requester.number.replace(/\D/g, '')
	return (
		number.length >= 3 &&
		[approval.at?.passage, approval.rank?.passage].some((passage) =>
			new RegExp(`(?<!\\d)${number}(?!\\d)`).test(passage?.text ?? ''),
		)
	)
}

/** The asker's own address or the heading of the mail names the approver. */
function writesAs(paper: Paper, name: string): boolean {
	const surname = name
		.split(' ')
		.at(-1)!
		.toLowerCase()
		.replace(/[^\p{L}]/gu, '')
	if (surname.length < 3) return false
	const addresses = paper.request.flatMap((sheet) => [
		...findEmails(sheet.body.text).map(({ value }) => value),
		...findEmails(sheet.tail.text).map(({ value }) => value),
		...(sheet.from?.address ? [sheet.from.address] : []),
	])
	const local = (address: string) =>
		address
			.split('@')[0]!
			.toLowerCase()
			.replace(/[^\p{L}]/gu, '')
	return (
		addresses.some((address) => local(address).endsWith(surname)) ||
		paper.request.some((sheet) => sheet.from !== undefined && sameName(sheet.from.name, name))
	)
}

/** "My DCI has signed it off": a rank or a day without a name may be of anybody. */
const unnamed = (approval: Approval): Approval => ({
	...approval,
	...(approval.rank && { rank: { ...approval.rank, confidence: 'low' } }),
	...(approval.date && { date: { ...approval.date, confidence: 'low' } }),
})

/** Who approved the request and when; `undefined` where the paper says nothing of approval. */
export function approvalOf(paper: Paper, requester: Found | undefined): Approval | undefined {
	const boxed = fromBoxes(paper)
	const said = boxed?.name && boxed.rank ? undefined : fromSentences(paper)
	const stated =
		said && (said.byRequester || !boxed?.name) ? (said.name || said.byRequester || !boxed ? said : boxed) : boxed
	const whole = stated?.byRequester || (stated?.name && stated.rank) ? stated : approvalElsewhere(paper)
	const weighed = whole ? undefined : approvalWeighed(paper, requester)
	const found = whole ?? (weighed?.name ? weighed : (stated ?? weighed))
	if (!found) return undefined
	// The day stands in a box of its own, apart from the words that name who approved.
	const approval = found.date || !boxed?.date ? found : { ...found, date: boxed.date, time: boxed.time }
	const named = requester !== undefined && requester.name !== ''
	const same = named
		? mayBeSame(approval, requester)
		: approval.name !== undefined && writesAs(paper, approval.name.value)
	const byRequester = approval.byRequester || same
	const worthy = { ...withWorth(approval), byRequester }
	return byRequester || worthy.name ? worthy : unnamed(worthy)
}

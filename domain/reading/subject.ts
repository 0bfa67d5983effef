import { type Candidate, matched } from './candidate.ts'
import { findDates, isoOf, yearsBetween } from './dates.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { findPeople, nameAt, namePattern, sameName } from './people.ts'
import { optionsOf } from './ticks.ts'

/** Words just before a name that make it the person asked about, with how much they weigh. */
const before: readonly (readonly [RegExp, number])[] = [
	[
		/\b(?:my|our|the|named|alleged|said) (?:victim|complainant|complainer|injured party|aggrieved(?: party| person)?|client|claimant|ip|survivor|data subject|child|young person|applicant|patient|deceased)(?:,| is| being|:| named| called| in (?:this|the) (?:case|matter|proceedings)(?: is|,)?)? ?\(?$/i,
		6,
	],
	[
		/\b(?:victim|complainant|complainer|injured party|client|claimant|data subject|patient|ip|subject|deceased|service user|person concerned)(?:'s name)?[:, ]*(?:is |being )?$/i,
		5,
	],
	[
		/^(?:re|regarding|subject|ref|client|patient|about|concerning|your client)[:. -]*(?:your (?:client|patient|service user) ?[:,-]? ?)?$/i,
		6,
	],
	[
		/\b(?:re|regarding|concerning|in respect of|in relation to|relating to|with regards? to|on behalf of|notes (?:of|for|on|about)|records? (?:of|for|on|about|held (?:on|for|about|in respect of))|counselling (?:of|for|received by|records? of)|file (?:of|for|on)|the death of|the late|behalf of our client|act(?:ing)? for|instructed by|asking about|enquiring about|ringing about|calling about|about|murder of|attack on|assault (?:on|of)|rape of|looking for|trying to (?:find|locate|trace)|welfare of|way to|safety of|threat to|missing person:?|belonging to|called|named)[: ]*(?:our client,? |your client,? |a |the )?$/i,
		4,
	],
	[
		/\byou(?:r service)? (?:currently |also |now )?(?:sees?|counsels?|supports?|treats?|(?:is|are|have been|has been) (?:seeing|supporting|counselling|working with))(?: (?:(?:his|her|their|the|our) )?(?:(?:child's|children's) )?(?:mother|mum|father|dad|parent|carer|brother|sister|partner|son|daughter))?,? ?$/i,
		18,
	],
	[
		/\b(?:sessions?|appointments|counselling|therapy|work|contact|meetings) (?:with|of) (?:(?:the|his|her|their) )?(?:mother|mum|father|dad|parent|partner|sister|brother),? ?$/i,
		18,
	],
	[
		/(?<!\b(?:my|your|own|officer's|caller's) )\b[Nn]ame(?:d|s)?(?: is|:)? ?$|\b(?:girl|boy|woman|man|lad|lady|male|female|teenager|youth)(?:,| called| named|, name)? ?$/,
		4,
	],
	[/\b(?:whether|if) (?:an? )?$/i, 2],
	[/\b(?:I,|understand (?:that )?|believe (?:that )?|aware (?:that )?|that)\s*$/i, 1],
]
const against: readonly (readonly [RegExp, number])[] = [
	[
		/\b(?:suspect|accused|defendant|perpetrator|offender|arrested|charged|husband|partner|ex-partner|boyfriend|girlfriend|father|mother|mum|dad|stepfather|brother|sister|son|uncle|aunt|grandmother|carer|friend|colleague|neighbour|witness(?:ed by)?|social worker|counsel|judge|solicitors? for|act(?:ing)? for|represent(?:ing)?|against|dear|hi|hello|yours|signed|R v|v\.?|King v|manager|taken by|counsellor|therapist|cc|copy to)[,: ]*(?:is |was |named |called |Mr |Mrs |Ms |Miss |\()*$/i,
		-7,
	],
]
const elsewhere = /\b(?:by|from|to|told|rang|calling|spoke (?:to|with))[,: ]*$/i
const birth = /\b(?:d\.? ?o\.? ?b\.?|date of birth|born(?: on)?|dyddiad geni)\b/i
/** Said to be somebody whom the service sees: beside that, being somebody's mother does not count. */
const seen =
	"(?:is|was|are|has been|had been|'s)? ?(?:currently |now |also |already )?(?:(?:a|one of your|your) (?:(?:current|former|own) )?(?:clients?|patients?|service users?)|known to you|seeing (?:you|one of your|a counsell?or|somebody|someone)|(?:comes?|came|goes|going|been coming|been going) to (?:you|your)|attend(?:s|ed|ing)? (?:you|your|counselling|sessions|appointments)|sees (?:you|one of your|somebody|someone|a counsell?or)|(?:having|had|receiv(?:es|ing|ed)) (?:counselling|therapy|support)|under your)"
const after: readonly (readonly [RegExp, number])[] = [
	[
		new RegExp(
			`^(?: ?\\([^)]{2,60}\\)|,? (?:d\\.? ?o\\.? ?b\\.?|dob|born|aged)[^,;]{2,30}|,)*,? (?:who )?(?:(?:has |have |had )?(?:tells?|told|says?|said|inform(?:s|ed)|confirms?|confirmed|explain(?:s|ed)|mention(?:s|ed)|reports?|reported)(?: (?:us|me|the school|her \\w+|my colleague))?,? (?:that )?(?:she|he|they)(?:'s)? ?)?${seen}\\b`,
			'iu',
		),
		18,
	],
	[
		/^,? \d{1,2}(?:yrs?| years?(?: old)?)?,? (?:is |has (?:been |gone )?)?missing\b|^,? (?:is |has (?:been |gone )?)missing\b/i,
		7,
	],
	[
		/^ (?:was|is|has been|had been|comes?|came|goes|ever came|attended) (?:here|one of ours|with (?:us|you)|to (?:us|you|your)|at (?:your|our))\b/i,
		5,
	],
	[/^(?:, | \()\d{1,2}(?:[,)]|\.(?!\d)| years?| yrs?|$)/i, 6],
	[
		/^[ ,;(]{0,3}(?:\(?(?:d\.? ?o\.? ?b\.?|date of birth|born|aged?\b|\d{1,2} years|b\. ?\d)|(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}))/i,
		6,
	],
	[
		/^[ ,]{0,2}(?:who )?(?:is|was) (?:the |a |an |my |our )?(?:alleged )?(?:victim|complainant|complainer|client|injured|claimant|deceased|missing)/i,
		6,
	],
	[/^[ ,(]{0,3}(?:the )?(?:victim|complainant|complainer|claimant|applicant|deceased|injured party)\b/i, 5],
	[/^'s? (?:\w+ ){0,2}(?:notes|records?|counselling|file|therapy|sessions|account|case)/i, 5],
	[
		/^[ ,]{0,2}(?:has|had|have)? ?(?:been )?(?:attend|receiv|see(?:s|ing|n)?|access|engag|had counselling|told|report|disclos)/i,
		2,
	],
	[
		/^[ ,(]{0,3}(?:(?:the |who is )?(?:suspect|accused|defendant|perpetrator)|(?:is|was|has been) (?:charged|arrested|accused)|LLP|Ltd|Limited|Solicitors|Police|Council|Court|Street|Road|House|Lane|Way|Avenue)/i,
		-8,
	],
]

const place =
	/\b(?:Street|Road|Lane|House|Avenue|Square|Court|Police|Service|Services|Counselling|Centre|Hospital|School|University|College|Council|Team|Unit|Department|Act|Station|LLP|Ltd|Limited|Solicitors|Insurance|Authority|Agency|Trust|Office|Room|Building|Way|Yard|Parade|Wharf|Close|Drive|County|Crown|Larkspur|Operation|\p{L}+shire)\b/u

interface Named {
	name: string
	passage: Passage
	start: number
	end: number
	weight: number
}

function namesIn(passage: Passage, base: number): Named[] {
	const text = passage.text
	const officers = findPeople(text)
	const found: Named[] = []
	for (const match of text.matchAll(namePattern)) {
		let from = match.index
		const stop = match.index + match[0].length
		while (from < stop) {
			const name = nameAt(text, from)
			if (!name) {
				const next = text.indexOf(' ', from)
				if (next === -1 || next >= stop) break
				from = next + 1
				continue
			}
			from = name.end + 1
			const titled = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b/.test(name.name)
			if (!name.name.includes(' ')) continue
			if (
				place.test(name.name) ||
				officers.some((officer) => officer.name !== '' && officer.start < name.end && name.start < officer.end)
			)
				continue
			if (/^(?:Dear|Yours|Kind|Best|Please|Many)\b/.test(name.name)) continue
			const lead = text.slice(Math.max(0, name.start - 70), name.start)
			const tail = text.slice(name.end, name.end + 160)
			let weight = base + (titled ? 1 : 0)
			const cues = [
				...before.filter(([pattern]) => pattern.test(lead)),
				...after.filter(([pattern]) => pattern.test(tail)),
			]
			const counter = against.filter(([pattern]) => pattern.test(lead))
			weight +=
				Math.max(0, ...cues.map(([, value]) => value)) +
				cues.filter(([, value]) => value < 0).reduce((sum, [, value]) => sum + value, 0)
			weight += counter.reduce((sum, [, value]) => sum + value, 0)
			if (elsewhere.test(lead)) weight -= 2
			found.push({ name: name.name, passage, start: name.start, end: name.end, weight })
		}
	}
	return found
}

/** The whole of a name whose last word is only a letter, where the message has it. */
function fuller(name: string, paper: Paper): string | undefined {
	const [first, initial, ...more] = name.replace(/\.$/, '').split(' ')
	if (!first || initial?.length !== 1 || more.length > 0) return undefined
	return new RegExp(`\\b${first} ${initial}[\\p{L}'-]{2,}`, 'u').exec(
		`${paper.top.body.text}\n${paper.top.tail.text}`,
	)?.[0]
}

/** The person whose records are asked for, best first. */
export function personsOf(paper: Paper, notThese: readonly string[]): Candidate[] {
	const all: Named[] = []
	for (const sheet of paper.request) {
		for (const box of sheet.boxes) {
			if (
				box.kind === 'recipient' ||
				box.kind === 'requester' ||
				box.kind === 'takenBy' ||
				box.kind === 'signed' ||
				box.section === 'approver' ||
				(box.section === 'requester' && box.kind !== 'person')
			)
				continue
			const personal = box.kind === 'person' ? 12 : box.kind === 'name' && box.section === 'person' ? 13 : 0
			if (personal > 0) {
				const first = nameAt(
					box.value.text,
					/^(?:(?:the )?(?:victim|complainant|client)[,:]? (?:is )?)?/i.exec(box.value.text)![0].length,
				)
				if (first) {
					all.push({ name: first.name, passage: box.value, start: first.start, end: first.end, weight: personal })
					continue
				}
			}
			all.push(...namesIn(box.value, personal > 0 ? personal - 2 : 0))
		}
		for (const block of sheet.blocks) if (block.type !== 'box') all.push(...namesIn(block.passage, 0))
		if (sheet.subject) all.push(...namesIn({ text: sheet.subject, at: [], leaves: [] }, 1))
	}
	if (paper.fromClient) {
		const client = paper.top.from
		const name = client && nameAt(client.name, 0)
		if (name?.name.includes(' '))
			// "Isolde M" signs her name in full below.
			all.push({
				name: fuller(name.name, paper) ?? name.name,
				passage: { text: '', at: [], leaves: [] },
				start: 0,
				end: 0,
				weight: 9,
			})
	}
	const merged: Named[] = []
	for (const named of all) {
		if (notThese.some((other) => sameName(other, named.name))) continue
		const same = merged.find((other) => sameName(other.name, named.name))
		if (!same) merged.push({ ...named })
		else {
			const longer =
				named.name.replace(/^(?:Ms|Mrs|Miss|Mr|Mx) /, '').split(' ').length >
				same.name.replace(/^(?:Ms|Mrs|Miss|Mr|Mx) /, '').split(' ').length
			if (longer || (/^\S\.? /.test(same.name) && !/^\S\.? /.test(named.name)))
				Object.assign(same, { ...named, weight: same.weight })
			same.weight = named.weight < -3 ? same.weight + named.weight / 2 : Math.max(same.weight, named.weight) + 0.6
		}
	}
	const enough = merged.some(({ weight }) => weight >= 2)
	return merged
		.filter(({ weight, name }) => weight >= 2 || (!enough && weight > -9 && /^(?:Ms|Mrs|Miss|Mx|Mr) /.test(name)))
		.sort((a, b) => b.weight - a.weight)
		.map(({ name, passage, start, end, weight }) => ({
			value: name,
			confidence: weight >= 5 ? ('high' as const) : ('low' as const),
			...(passage.at.length > 0 && { passage, start, end }),
		}))
}

const adultWord =
	/\b(?:(?:eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ]\w+)?)[- ]years?[- ]old|adult|aged 18 or over|over 18|over-18)\b(?! (?:safeguarding|social care|services|complex|sexual|serious|at risk team|public))/i
const childWord =
	/\b(?:(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]old|(?:a|the|is a|year[- ]old) child\b(?! of)|minor\b(?! (?:injur|offence|matter))|under 18|under-18|year [7-9]\b|year 1[0-3]\b|schoolgirl|schoolboy|a juvenile)/i
const ageWords =
	/\b(?:aged?|who is|is)[: ]*(\d{1,2})\b(?! (?:sessions|days|weeks|pages|months))|\b(\d{1,2})[- ]?(?:years?(?:[- ]old)?|yrs?(?: old)?|y\/o|yo)\b/i

/** Adult or child on the day of the request, from the date of birth, the age or the word. */
export function ageOf(paper: Paper, name: string | undefined, on: string | undefined): Candidate | undefined {
	const surname = name?.split(' ').at(-1) ?? ''
	const tries: { candidate: Candidate; weight: number }[] = []
	const judge = (years: number): string => (years < 18 ? 'child' : 'adult')
	const read = (passage: Passage, weight: number, dobOnly: boolean) => {
		const text = passage.text
		for (const mention of findDates(text)) {
			const lead = text.slice(Math.max(0, mention.start - 28), mention.start)
			const iso = isoOf(mention)
			if (!iso || !on || iso >= on) continue
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
		const surnameAt = surname === '' ? -1 : text.indexOf(surname)
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
		if (aged && years >= 4 && years < 100 && (weight > 1 || /aged|year|yrs|y\/o/i.test(aged[0]))) {
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
		if (box?.kind === 'handling' || box?.kind === 'notice') continue
		if (adultWord.test(passage.text))
			tries.push({ weight: 1, candidate: { value: 'adult', confidence: 'low', passage } })
		else if (childWord.test(passage.text))
			tries.push({ weight: 1, candidate: { value: 'child', confidence: 'low', passage } })
	}
	return tries.sort((a, b) => b.weight - a.weight)[0]?.candidate
}

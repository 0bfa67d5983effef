import type { Candidate } from './candidate.ts'
import { likelyAskers } from './likely-asker.ts'
import type { Paper } from './paper.ts'
import { join, type Passage } from './passage.ts'
import { findPeople, nameAt, namePattern, sameName } from './people.ts'
import { nameInParts, wholeName } from './whole-name.ts'

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
		/(?<!\b(?:my|your|own|officer's|caller's) )\b[Nn]ame(?:d|s)?(?: is|:)? ?$|\b(?:girl|boy|woman|man|lad|lady|gentleman|male|female|teenager|youth|person)(?: (?:of|aged) \d{1,3}| in (?:his|her|their) \w+)?(?:,| called| named|, name)? ?$/,
		4,
	],
	[
		/\bmy (?:(?:own|eldest|oldest|youngest|younger|older|teenage|adopted|late) )?(?:son|daughter|child|boy|girl|stepson|stepdaughter|step-son|step-daughter|grandson|granddaughter|foster (?:son|daughter|child)),? ?(?:is |called |named )?$/i,
		13,
	],
	[/\b(?:allegation|complaint|disclosure|account)s? (?:(?:was|were|is|are|of \w+) )?(?:made |given )?by $/i, 5],
	[/\b(?:whether|if) (?:an? )?$/i, 2],
	[/\b(?:I,|understand (?:that )?|believe (?:that )?|aware (?:that )?|that)\s*$/i, 1],
]
const against: readonly (readonly [RegExp, number])[] = [
	[
		/\b(?:suspect|accused|defendant|perpetrator|offender|arrested|charged|husband|wife|widow|widower|partner|ex-partner|boyfriend|girlfriend|father|mother|mum|dad|stepfather|brother|sister|son|uncle|aunt|grandmother|carer|friend|colleague|neighbour|witness(?:ed by)?|social worker|counsel|judge|solicitors? for|act(?:ing)? for|represent(?:ing)?|against|dear|hi|hello|yours|signed|R v|v\.?|King v|manager|taken by|counsellor|therapist|cc|copy to)[,: ]*(?:is |was |named |called |Mr |Mrs |Ms |Miss |\()*$/i,
		-7,
	],
]
/** "According to his widow Mrs ...": told of somebody else, whatever follows the name. */
const teller =
	/\b(?:according to|say|says|said|told by|from|via) (?:his|her|their) (?:\w+-)?\w+,? (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?$/i
const elsewhere = /\b(?:by|from|to|told|rang|calling|spoke (?:to|with))[,: ]*$/i
/** Said to be somebody whom the service sees: beside that, being somebody's mother does not count. */
const seen =
	"(?:is|was|are|has been|had been|'s)? ?(?:currently |now |also |already )?(?:(?:a|one of your|your) (?:(?:current|former|own) )?(?:clients?|patients?|service users?)|known to you|seeing (?:you|one of your|a counsell?or|somebody|someone)|(?:comes?|came|goes|going|been coming|been going) to (?:you|your)|attend(?:s|ed|ing)? (?:you|your|counselling|sessions|appointments)|sees (?:you|one of your|somebody|someone|a counsell?or)|(?:having|had|receiv(?:es|ing|ed)) (?:counselling|therapy|support)|under your)"
const after: readonly (readonly [RegExp, number])[] = [
	[
		new RegExp(
			`^(?: ?\\([^)]{2,60}\\)|,? (?:d\\.? ?o\\.? ?b\\.?|dob|born|aged)[^,;]{2,30}| who(?:'s| is) \\d{1,2}|,)*,? (?:who )?(?:(?:has |have |had )?(?:tells?|told|says?|said|inform(?:s|ed)|confirms?|confirmed|explain(?:s|ed)|mention(?:s|ed)|reports?|reported)(?: (?:us|me|the school|her \\w+|my colleague))?,? (?:that )?(?:she|he|they)(?:'s)? ?)?${seen}\\b`,
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
	[
		/^ ?[-:,(|/] ?(?:(?:our|your|police|crime|case) )?(?:ref(?:erence)?|occurrence|crime|case|investigation|incident|log|niche|urn|cris|cad|op(?:eration)?|job|file|d\.? ?o\.? ?b|born|aged?)\b/i,
		6,
	],
	[/^,? who (?:is|was|'s) \d{1,2}\b/i, 7],
	[/^ (?:who (?:is \d{1,2} )?)?(?:has|had) been (?:coming|going|seen|attending|seeing)\b/i, 6],
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

const commanded =
	/\b(?:it is ordered|ordered that|shall\b[^;]{0,90}?\b(?:produce|file|send|provide|disclose|deliver|supply)|summoned|commanded|required to produce)\b/i
const recordsOf =
	/\b(?:notes|records?|material|documents?|files?|entries)\b[^.;]{0,50}\b(?:relating to|in respect of|concerning|regarding|about|of|for|held on) (?:the (?:child|mother|father|complainant|patient|applicant|respondent),? )?$/i
const calledTheVictim =
	/\b(?:victim|complainant|complainer|injured party|aggrieved(?: party| person)?|survivor|(?:allegation|complaint|report|statement|disclosure|account)s? (?:was |were |is |are )?(?:made |given )?(?:by|from))(?:,| is| being|:| named| called)? ?$/i
/** A name that begins the name of a service or a firm: "Trentside Women's Counselling", "Dale's Advice Centre". */
const namesService =
	/^(?:'s?)? (?:[\p{Lu}][\p{L}-]+ (?:and |& )?){0,3}(?:Counselling|Therap(?:y|ies)|Psychotherapy|Wellbeing|Centre|Service|Services|Aid|Refuge|Project|Trust|Clinic|Practice|Listening|Collective|Partnership|Foundation|CIC|Charity|Helpline)\b/u

/** A service by the last word of its name. */
const servicesName =
	/\b(?:Therap(?:y|ies)|Psychotherapy|Wellbeing|Clinic|Practice|Counsellors|Collective|Listening|Talking)$/

export const place =
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
	// Nobody's name is told by its capitals in a line of capitals.
	const shouted = text === text.toUpperCase() && text.split(' ').length > 6
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
			const officer = officers.find((each) => each.name !== '' && each.start < name.end && name.start < each.end)
			if (place.test(name.name) || servicesName.test(name.name)) continue
			// Soldiers and officers are victims too, where the words before their rank say so.
			const first = Math.min(officer?.rankAt?.start ?? name.start, name.start)
			if (officer && !calledTheVictim.test(text.slice(Math.max(0, first - 70), first))) continue
			const rankBefore = officer ? text.slice(first, name.start) : ''
			if (officer && first < name.start)
				Object.assign(name, { name: `${rankBefore.trim()} ${name.name}`, start: first })
			if (namesService.test(text.slice(name.end, name.end + 80))) continue
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
			if (teller.test(lead)) weight -= 20
			if (elsewhere.test(lead)) weight -= 2
			// An order names the person in the paragraph that is directed to the service.
			if (commanded.test(text) && recordsOf.test(lead)) weight += 11
			if (shouted && weight < 4 && !titled && !/^MRS?|^MS|^MISS|^MX|^DR/.test(text.slice(name.start))) continue
			found.push({ name: name.name, passage, start: name.start, end: name.end, weight })
		}
	}
	return found
}

/** A name without the title or the rank before it. */
export const untitled = (name: string) =>
	name.replace(
		/^(?:(?:Ms|Mrs|Miss|Mr|Mx|Dr) |(?:[A-Z]{1,2}\/?)?(?:Cpl|Sgt|Pte|Lt|Capt|Maj|Con|CPL|SGT|PTE|PC|DC|DS|DI|PS)\.? )/i,
		'',
	)

/** The whole of a name whose last word is only a letter, where the message has it. */
function fuller(name: string, paper: Paper): string | undefined {
	const [first, initial, ...more] = name.replace(/\.$/, '').split(' ')
	if (!first || initial?.length !== 1 || more.length > 0) return undefined
	return new RegExp(`\\b${first} ${initial}[\\p{L}'-]{2,}`, 'u').exec(
		`${paper.top.body.text}\n${paper.top.tail.text}`,
	)?.[0]
}

/** Headings, papers, ships and streets that are written as names are. */
const thing =
	/\b(?:third|party|material|requests?|records?|forms?|notes?|log|sheet|report|statement|notice|page|company|block|barracks|hms|rfa|row|terrace|quay|gardens|crescent|wing|ward|floor|suite|unit|squadron|regiment|battalion|branch|data|public|private|personal|protection|sent|received|subject|message)\b/i

/** How much a paper tells of somebody: by the surname alone, an age, what is theirs, what they did. */
function told({ name, passage, end }: Named, paper: Paper): number {
	const surname = name.split(' ').at(-1)!
	const text = paper.request.map(({ body }) => body.text).join(' ')
	const named = text.toLowerCase().split(surname.toLowerCase()).length - 1
	const after = passage.text.slice(end, end + 50)
	return (
		Math.min(1.5, (named - 1) * 0.5) +
		(/^(?:,| \()? ?(?:(?:who is |is |aged? |born |d\.?o\.?b\.? ?)?\d)/i.test(after) ? 1 : 0) +
		(/^'s\b|^,? (?:who |has |had |was |is |told |tells |says |said |came |sees )/.test(after) ? 1 : 0)
	)
}

/** How a day of birth or an age stands beside a name. */
const bornBeside = /^\(?(?:d\.? ?o\.? ?b\b|date of birth|born\b|aged?\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b)/i

/** The surname in the greeting, lower case; empty where nobody is greeted by one. */
function greetedIn(paper: Paper): string {
	if (paper.fromClient) return ''
	for (const { blocks } of paper.request)
		for (const block of blocks.slice(0, 25)) {
			const name =
				block.type !== 'box' &&
				/^dear (?:mr|mrs|ms|miss|mx|dr|prof)\.? ([\p{L}'-]+(?: [\p{L}'-]+)?),?$/iu.exec(block.passage.text)
			if (name) return name[1]!.toLowerCase()
		}
	return ''
}

/** A label that names the person in the request. */
const ofPerson =
	/\b(?:victim|complainant|complainer|injured party|aggrieved|client|claimant|patient|data subject|person concerned|dioddefwr)(?:'s)?(?: (?:full )?(?:name|details))?\W*$/i

/** The person whose records are asked for, best first. */
export function personsOf(paper: Paper, notThese: readonly string[]): Candidate[] {
	const all: Named[] = []
	for (const sheet of paper.request) {
		const parts = nameInParts(sheet.body.text)
		if (parts) all.push({ ...parts, passage: sheet.body, weight: 11 })
		for (const box of sheet.boxes) {
			// "Y dioddefwr / The victim", among the boxes of the officer.
			const labelled =
				box.kind === undefined &&
				box.label.text.length < 50 &&
				ofPerson.test(box.label.text) &&
				!/^(?:our|my)\b/i.test(box.label.text)
			if (
				box.kind === 'recipient' ||
				box.kind === 'requester' ||
				box.kind === 'takenBy' ||
				box.kind === 'signed' ||
				box.section === 'approver' ||
				(box.section === 'requester' &&
					box.kind !== 'person' &&
					!labelled &&
					(box.kind !== undefined || box.value.text.length < 80))
			)
				continue
			const personal =
				box.kind === 'person' ? 12 : labelled ? 10 : box.kind === 'name' && box.section === 'person' ? 13 : 0
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
		for (const block of sheet.blocks) {
			if (block.type !== 'box') all.push(...namesIn(block.passage, 0))
			// The heading of a letter: "Ada FINCH    born 3 May 1998".
			else if (block.box.kind === undefined && bornBeside.test(block.box.value.text))
				all.push(...namesIn(join([block.box.label, block.box.value]), 1))
		}
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
	// Whoever a letter greets is written to, and not about.
	const greeted = greetedIn(paper)
	for (const each of all)
		if (greeted !== '' && each.weight < 9 && each.name.toLowerCase().endsWith(` ${greeted}`)) each.weight -= 12
	const merged: Named[] = []
	for (const named of all) {
		if (notThese.some((other) => sameName(other, named.name))) continue
		const same = merged.find((other) => sameName(other.name, named.name))
		if (!same) merged.push({ ...named })
		else {
			const [one, other] = [untitled(same.name), untitled(named.name)]
			const longer = other.split(' ').length > one.split(' ').length
			if (longer || (/^\S\.? /.test(one) && !/^\S\.? /.test(other)))
				Object.assign(same, { ...named, weight: same.weight })
			same.weight = named.weight < -3 ? same.weight + named.weight / 2 : Math.max(same.weight, named.weight) + 0.6
		}
	}
	const enough = merged.some(({ weight }) => weight >= 2)
	const titled = merged.some(({ weight, name }) => weight > -9 && /^(?:Ms|Mrs|Miss|Mx|Mr) /.test(name))
	// Where nothing tells who is meant, whoever is named at all and is not asking may be.
	const asking = enough || titled ? [] : likelyAskers(paper).filter(({ score }) => score > 2)
	return merged
		.filter(
			({ weight, name }) =>
				weight >= 2 ||
				(!enough && weight > -9 && /^(?:Ms|Mrs|Miss|Mx|Mr) /.test(name)) ||
				(!enough && !titled && weight >= 0 && !thing.test(name) && !asking.some((each) => sameName(each.name, name))),
		)
		.map((each) => (enough || titled ? each : { ...each, weight: Math.min(4.5, each.weight + told(each, paper)) }))
		.sort((a, b) => b.weight - a.weight)
		.map(({ name, passage, start, end, weight }) => ({
			value: wholeName(name, paper),
			confidence: weight >= 5 ? ('high' as const) : ('low' as const),
			...(passage.at.length > 0 && { passage, start, end }),
		}))
}

import { findAskers } from './asker.ts'
import { policeRank, rankInWords, shortRank } from './ranks.ts'

/** Somebody named in a text, with rank or job and number where they stand beside the name. */
export interface Person {
	/** In ordinary case; empty where only a rank is given. */
	name: string
	rank: string
	number: string
	/** Of the name, or of the rank where there is no name. */
	start: number
	end: number
	rankAt?: { start: number; end: number }
	numberAt?: { start: number; end: number }
}

const particle = '(?:de|da|di|del|van|von|der|den|la|le|du|al|el|ap|ab|ferch|verch|bin|binti|ibn|of|y|ul|ur|Mc|Mac|O)'
const word = "(?:[\\p{Lu}]\\.(?!\\p{Ll})|[\\p{Lu}][\\p{L}\\p{M}']*(?:-[\\p{L}\\p{M}']+){0,3}(?![\\p{L}\\p{M}\\d]))"
const nameWords = `${word}(?: (?:${particle} ){0,2}${word}){0,4}`
const title = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Master|Rev|Revd)\\.? )'

/** A name, with a title if it has one. */
export const namePattern = new RegExp(`${title}?${nameWords}`, 'gu')
const nameHere = new RegExp(`${title}?(?:${particle} ){0,3}${nameWords}`, 'yu')
const commaName = new RegExp(`^(${word}(?: ${word})?), ?(${word}(?: ${word}){0,2})`, 'u')
const titleOnly = new RegExp(`^${title}`, 'u')

/** Capitalised words that are no part of a person's name. */
const notNames = new Set(
	"police constabulary service services unit team tel telephone phone email mobile mob date rank force crown court courts investigation investigations operation op officer detective chief inspector sergeant constable superintendent public protection the this that these those their there they we you your our i he she it his her a an and or on in at by to for from of with re ref reference dear yours sincerely faithfully kind regards thanks crime case department division station road street house office centre counselling therapy manager lead head supervisor supervising authorised authorising approved approving approval signed before upon sitting dated name number no collar warrant staff id please thank victim witness suspect complainant complainer defendant accused child adult person domestic abuse sexual offences serious adults safeguarding vulnerable people major criminal records notes monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec university college school hospital probation january february march april may june july august september october november december dc pc ds ps di dci ci insp supt sgt tdc mr mrs ms miss mx dr county council solicitor solicitors partner llp ltd limited plc national agency independent royal military navy air raf british transport metropolitan hm his honour judge family magistrates high application order notice summons form part section act yes no none n/a not tbc dob born aged who whom which when where what why how if as but also both all any each our direct dial ext fax switchboard desk email: grade operations branch commander investigator investigating civilian data subject client patient applicant claimant respondent appellant aggrieved injured party gold silver bronze duty det ch con sgt deputy heddlu ffôn ffon rhingyll ditectif gwnstabl ymholiad swyddog arolygydd annwyl gyda diolch ein cyf immediately urgently today tomorrow now asap sir madam sirs hello hi good morning afternoon evening information request voluntary victim's written level above counter fraud compliance directorate revenue revenues benefits customs pensions work division tribunal claim claims insurance conduct duty clinician signature rank"
		.split(' ')
		.concat([
			'cid',
			'ppu',
			'rasso',
			'cps',
			'isva',
			'idva',
			'oic',
			'sio',
			'gp',
			'nca',
			'btp',
			'iopc',
			'rmp',
			'mod',
			'mps',
			'uk',
			'op',
			'dais',
			'maru',
			'mash',
			'pvp',
			'csi',
			'mit',
			...'immediate action required urgent reminder final confidential private official sensitive restricted hub administrator admin assistant adviser advisor legal clerk justices typist secretary paralegal executive coordinator co-ordinator support administration group directorate women men youth girls boys'.split(
				' ',
			),
		]),
)

/** "CARTWHEEL-AMIN" to "Cartwheel-Amin", "O'BRIEN" to "O'Brien"; a word that has small letters stays. */
function wordCase(text: string): string {
	if (!/^[^\p{Ll}]{2,}$/u.test(text.replace(/^Mc|^Mac/, '')) || /^(?:\p{Lu}\.)+$/u.test(text)) return text
	const [, start = '', rest = text] = /^(Mc|Mac)(\p{Lu}.*)$/u.exec(text) ?? []
	const lowered = rest
		.toLowerCase()
		.replace(/(^|[-'])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
	return (
		start + lowered.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`).replace(/'S$/, "'s")
	)
}

/** A name in ordinary case, forename first ("BOOTH-LARKIN, Callum" becomes "Callum Booth-Larkin"). */
function ordinaryName(text: string): string {
	const trimmed = text
		.replace(/[\s,;:.]+$/, '')
		.replace(/^[\s,;:]+/, '')
		.replace(/'s$/i, '')
	const turned = trimmed.replace(commaName, '$2 $1')
	const initials = (part: string) => /^\p{Lu}{1,2}$/u.test(part) && part.length <= 2
	return turned
		.split(' ')
		.map((part) => (initials(part) ? part : wordCase(part)))
		.join(' ')
		.normalize('NFC')
}

const isNameWord = (part: string) =>
	/^\p{Lu}\.$/u.test(part) ||
	!notNames.has(
		part
			.toLowerCase()
			.replace(/[.,']+$/, '')
			.replace(/'s$/, ''),
	)

/** Letters after a name: degrees, honours and the like. */
const afterName =
	'(?:ACII|FCII|LLB|LLM|BA|BSc|BSW|MSc|MSW|MA|MBE|OBE|CBE|BEM|QPM|KC|QC|JP|RMN|RSW|PhD|DPhil|MBACP|UKCP|CQSW|DipSW|FCILEx|CILEX|MCIPD|FRCPsych|MRCPsych|RAFP|RMP|RNP|RN|RM)'
const letters = new RegExp(`^${afterName}$`)
const lettersBefore = new RegExp(`(?:,? ${afterName}(?: \\(Hons\\))?)+$`)

/** The name that begins at `at`, cut before the first word that is none; `undefined` when there is none. */
export function nameAt(text: string, at: number): { name: string; start: number; end: number } | undefined {
	const comma = commaName.exec(text.slice(at, at + 80))
	if (comma && comma[0].split(/[ ,]+/).every(isNameWord) && /^[^\p{Ll}]+$/u.test(comma[1]!)) {
		return { name: ordinaryName(comma[0]), start: at, end: at + comma[0].length }
	}
	nameHere.lastIndex = at
	const match = nameHere.exec(text)
	if (!match) return undefined
	const heading = titleOnly.exec(match[0])?.[0] ?? ''
	const parts = match[0].slice(heading.length).split(' ')
	const kept: string[] = []
	for (const part of parts) {
		if (!isNameWord(part)) break
		kept.push(part)
	}
	while (kept.length > 0 && /^\p{Ll}/u.test(kept.at(-1)!)) kept.pop()
	while (kept.length > 1 && letters.test(kept.at(-1)!)) kept.pop()
	// The "D" of "D.o.b." behind a name.
	if (
		/^\p{Lu}$/u.test(kept.at(-1) ?? '') &&
		kept.length === parts.length &&
		/^(?:\.\p{Ll}|\/\p{Lu})/u.test(text.slice(at + match[0].length))
	)
		kept.pop()
	if (
		kept.length === 0 ||
		(kept.length === 1 && /^\p{Lu}{1,4}\.?$/u.test(kept[0]!) && heading === '' && kept[0]!.length < 3)
	)
		return undefined
	let name = kept.join(' ')
	let end = at + heading.length + name.length
	if (/'s$/i.test(name)) {
		name = name.slice(0, -2)
		end -= 2
	}
	return { name: ordinaryName(heading + name), start: at, end }
}

/** The name that ends at `end`, looking back over one line. */
function nameBefore(text: string, end: number): { name: string; start: number; end: number } | undefined {
	const from = Math.max(0, end - 70)
	const written = text.slice(from, end)
	const back = written.replace(lettersBefore, '')
	end -= written.length - back.length
	let best: { name: string; start: number; end: number } | undefined
	for (const match of back.matchAll(namePattern)) {
		const stop = from + match.index + match[0].length
		if (stop < end - 1) continue
		const words = match[0].split(' ')
		for (let skip = 0; skip < words.length; skip++) {
			const start = from + match.index + words.slice(0, skip).join(' ').length + (skip > 0 ? 1 : 0)
			const found = nameAt(text, start)
			if (found && found.end >= stop) {
				best = found
				break
			}
		}
	}
	return best && best.name.includes(' ') ? best : undefined
}

/** Words after capitals that make them the name of a body or of a place. */
const bodyAfter =
	/^(?: (?:and|&) \p{Lu}[\p{L}-]+)? (?:Police|Constabulary|Heddlu|CID|Police Service|Unit|Team|Department|Division|District|Borough|County|Road|Street|House|Station|LLP|Ltd|Limited|Solicitors|Council|Command|Branch|Squad|Hub)\b/u

/** The whole name of a job of which a part is known: "Justices' Legal Adviser", "Paralegal Officer". */
function wholeJob(text: string, { start, end }: { start: number; end: number }) {
	const from = start - (jobBefore.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0)
	const to =
		end + (/^\p{Lu}/u.test(text.slice(start)) ? (jobAfter.exec(text.slice(end, end + 60))?.[0].length ?? 0) : 0)
	return { start: from, end: to, text: text.slice(from, to) }
}

/** A name after a rank, without the force that is written straight after it: "Sgt Paula Finch Eastmoor police". */
function personAt(text: string, at: number): { name: string; start: number; end: number } | undefined {
	const found = nameAt(text, at)
	if (found && findAskers(text.slice(found.start, found.end + 50))[0]?.start === 0) return undefined
	const name = found && withoutForce(text, found)
	return name && !bodyAfter.test(text.slice(name.end)) && !/^Heddlu\b/.test(name.name) ? name : undefined
}

function withoutForce(text: string, found: { name: string; start: number; end: number }): typeof found {
	if (!/^ (?:police|constabulary)\b/i.test(text.slice(found.end)) || found.name.split(' ').length < 3) return found
	const force = findAskers(`${text.slice(found.start, found.end)} Police`).find(({ start }) => start > 0)
	const stop = force ? found.start + force.start : text.slice(0, found.end).lastIndexOf(' ')
	const end = text.slice(0, stop).trimEnd().length
	return { name: ordinaryName(text.slice(found.start, end)), start: found.start, end }
}

const numberPattern = '(?:(?-i:[A-Z]{1,3})[ -]?\\d{2,8}|\\d{2,6})[A-Z]{0,2}'
const numberAfterRank = new RegExp(
	`^[ ,|]{0,3}(?:\\(?(?:no|number|collar|warrant)\\.? ?(?:no\\.?|number)?:? ?)?(${numberPattern})\\)?(?=[ ,;.)\\n]|$)`,
	'u',
)
const numberAfterName = new RegExp(
	`^[ ,;(|\\n-]{0,4}(?:(?:collar|warrant|shoulder|badge|staff|service|force|officer|id|pin|payroll|police|investigator|no|number|pnn|epaulette)\\.? ?){0,3}[:# ]{0,2}(${numberPattern})\\)?(?=[ ,;.)|\\n]|$)`,
	'iu',
)
const numberNearby =
	/(?:\b(?:(?:officer|service|investigator|employee|police)(?:'s)? (?=id\b|no\b|number\b)|collar|warrant|shoulder|badge|staff|id|pin|payroll|force)\.? ?(?:id|no|number|num|ref)?|, (?:number|no))\.?[:# ]{0,3}([A-Z]{0,3}\d{2,8}[A-Z]{0,2})\b/i
/** A civilian's number, in brackets behind the job: "(MDP/CIV/0338)". */
const numberInBrackets = /^ ?\(((?:[A-Z]{2,5}\/){1,2}[A-Z]{0,3}\d{2,6})\)/
/** How somebody wishes to be spoken of, between a name and a job. */
const pronouns = /(?: ?\((?:(?:she|he|they|hi|ella)\/[^)\n]{2,14}|Mrs?|Ms|Miss|Mx|Dr)\))?[ ,(\n|-]{1,3}$/i
/** Words that belong to the name of a job beside the ones that tell it. */
const jobBefore =
	/(?:(?<![\p{L}'-])(?:Senior|Principal|Lead|Deputy|Assistant|Associate|Trainee|Junior|Chief|Head|Duty|Acting|Temporary|Justices'|Magistrates'|Crown|Legal|Police|Civilian|Criminal|Complex|Safeguarding|Disclosure|Allocated|Designated|Named|Specialist|Regional|Advanced|Complaints|Investigating|Reviewing) )+$/u
const jobAfter =
	/^(?: (?:Officer|Adviser|Advisor|Assistant|Manager|Lead|Leader|Executive|Clerk|Administrator|Worker|Investigator|Co-?ordinator|Supervisor|Specialist|Caseworker|Depute)| and (?:\p{Lu}\p{L}+ ){0,3}(?:Advocate|Partner|Director|Manager|Head|Lead|Officer|Investigator|Solicitor|Adviser)(?=$|[\n,;(]))+(?![\p{L}'-])/u
const betweenRankAndName = /^(?: \((?:police staff|civilian|staff|[A-Z]{2,6})\))?[ ,:|\n-]{0,4}/

const notNumber = (text: string, end: number, value: string) =>
	/^ ?(?:(?:am|pm|hrs|st|nd|rd|th)\b|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d{3}|[/:]\d)/i.test(
		text.slice(end, end + 12),
	) ||
	(/^0\d{3,}/.test(value.replace(/\D/g, '')) && value.length > 5)

/**
 * People with a rank or a job, in order of place. A name may stand before or after the rank, on the
 * same line or on the next; `text` keeps line ends as "\n" where they matter.
 */
export function findPeople(text: string): Person[] {
	const ranks = [...text.matchAll(shortRank), ...text.matchAll(rankInWords)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
		.map((rank) => (policeRank.test(rank.text) ? rank : wholeJob(text, rank)))
		.sort((a, b) => a.start - b.start || b.end - a.end)
	const people: Person[] = []
	let covered = -1
	for (const rank of ranks) {
		if (rank.start < covered) continue
		covered = rank.end
		let rankText = rank.text.trim()
		let at = rank.end
		let number = ''
		let numberAt: Person['numberAt']
		// "Chief Inspector (temporary)": it is not held for good.
		const stand = /^ ?\((?:temporary|acting|temp|[TtAa])\)/i.exec(text.slice(at, at + 14))
		if (stand) {
			rankText += ` ${stand[0].trim()}`
			at += stand[0].length
		}
		const direct = numberAfterRank.exec(text.slice(at, at + 40))
		if (direct && !notNumber(text, at + direct[0].length, direct[1]!)) {
			number = direct[1]!
			const start = at + direct[0].lastIndexOf(direct[1]!)
			numberAt = { start, end: start + number.length }
			at += direct[0].length
		}
		// "Case Investigator 9930 (police staff)": the number stands between the job and what kind of job it is.
		const staff = number !== '' ? /^ \((?:police staff|civilian|staff)\)/i.exec(text.slice(at, at + 20)) : null
		if (staff) {
			rankText += staff[0]
			at += staff[0].length
		}
		const bracketed = number === '' ? numberInBrackets.exec(text.slice(at, at + 40)) : null
		if (bracketed) {
			number = bracketed[1]!
			const start = at + bracketed[0].indexOf(number)
			numberAt = { start, end: start + number.length }
			at += bracketed[0].length
		}
		const gap = betweenRankAndName.exec(text.slice(at, at + 30))![0]
		const sameLine = !gap.includes('\n')
		const before = nameBefore(
			text,
			rank.start - (pronouns.exec(text.slice(Math.max(0, rank.start - 24), rank.start))?.[0].length ?? 0),
		)
		const beyond = sameLine && !/[,|]/.test(gap.replace(/^,? ?/, '')) ? personAt(text, at + gap.length) : undefined
		// "DC 3391, Reigate", "Duty Clinician, Thames Trust" under a name: what follows the comma is a place or a body.
		const after = beyond && before && gap.includes(',') ? undefined : beyond
		// "My DI (Colm Roe-Tanner) has seen it": the name stands in brackets behind the rank.
		const opened = beyond ? null : /^ ?\((?=\p{Lu})/u.exec(text.slice(at, at + 3))
		const inBrackets = opened ? personAt(text, at + opened[0].length) : undefined
		const bracketedName =
			inBrackets?.name.includes(' ') && /^[),;]/.test(text.slice(inBrackets.end)) ? inBrackets : undefined
		const below = sameLine ? undefined : personAt(text, at + gap.length)
		const name = after ?? bracketedName ?? before ?? (below?.name.includes(' ') ? below : undefined)
		if (name && number === '') {
			const follow = Math.max(name.end, rank.end)
			const near = numberAfterName.exec(text.slice(follow, follow + 60))
			if (near && !notNumber(text, follow + near[0].length, near[1]!)) {
				number = near[1]!
				const start = follow + near[0].lastIndexOf(near[1]!)
				numberAt = { start, end: start + number.length }
			} else {
				const tail = text.slice(follow, follow + 120).split(/(?<=\w{3})\. |\n\n/)[0]!
				const labelled = numberNearby.exec(tail)
				if (labelled) {
					number = labelled[1]!
					const start = follow + labelled.index + labelled[0].lastIndexOf(number)
					numberAt = { start, end: start + number.length }
				}
			}
		}
		people.push({
			name: name?.name ?? '',
			rank: rankText,
			number: number.replace(/ /g, ''),
			start: name?.start ?? rank.start,
			end: name?.end ?? rank.end,
			rankAt: { start: rank.start, end: rank.end + (stand?.[0].length ?? 0) },
			...(numberAt && { numberAt }),
		})
	}
	return people
}

/** Whether two names are the same person's: equal, or one a part of the other, titles aside. */
export function sameName(a: string, b: string): boolean {
	const words = (name: string) =>
		name
			.toLowerCase()
			.replace(titleOnly, '')
			.replace(/^(?:mr|mrs|ms|miss|mx|dr) /, '')
			.replace(/[.,]/g, '')
			.split(/\s+/)
			.filter(Boolean)
	const [left, right] = [words(a), words(b)]
	if (left.length === 0 || right.length === 0) return false
	if (left.at(-1) !== right.at(-1)) return false
	const [one, other] = [left[0]!, right[0]!]
	return (
		left.length === 1 ||
		right.length === 1 ||
		one === other ||
		((one.length === 1 || other.length === 1) && one[0] === other[0])
	)
}

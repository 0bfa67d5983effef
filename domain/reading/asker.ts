import { bodies, findBodyMentions } from '../checks/bodies.ts'
import type { Body } from '../checks/bodies-schema.ts'
import { findShortForces } from './short-forces.ts'

/** A body that may be the asker, where the text names it. */
export interface AskerMention {
	/** As `checks/bodies.json` names it, or as written where that list has only the kind. */
	name: string
	body: Body
	start: number
	end: number
}

/** Kinds that the list names only in general: the name on the paper is used instead. */
const generalKind = (body: Body) =>
	body.type === 'contractor' ||
	body.type === 'small-force' ||
	body.type === 'joint-unit' ||
	body.type === 'court' ||
	body.type === 'overseas-police' ||
	(body.type === 'non-police' &&
		!/^(?:Crown Prosecution|HM Revenue|Department for Work|NHS Counter|Serious Fraud|Criminal Injuries)/.test(
			body.name,
		))

/** One-word names of counties and the like that count only where police are meant. */
const needsPolice =
	/^(?:met|mps|kent|essex|surrey|sussex|dorset|cumbria|cheshire|cleveland|northumbria|humberside|bedfordshire|devon & cornwall|avon & somerset|dyfed powys|press|media|defence|guardian|hr|council|sar|city police|insurer|probation|coroner|county court|high court|crown court|family court|cafcass|met police)$/i

const policeName = (body: Body) => !generalKind(body) || body.type === 'small-force' || body.type === 'joint-unit'

const byName = (start: string) => bodies.find((body) => body.name.startsWith(start))!

/** Askers that are known by the form of their name and not by a list. */
const shapes: readonly (readonly [RegExp, Body])[] = [
	[
		/\b(?:[\p{Lu}][\p{L}&'-]+ ){0,5}(?:Port|Tunnels?|Parks?|Harbour|Docks?|Market|Airport) Police\b/gu,
		byName('Port, tunnel'),
	],
	[
		/\b(?:the |The )?(?:Family Court|Crown Court|High Court|County Court|Magistrates' Court|Central Criminal Court)(?: (?:sitting )?at [\p{Lu}][\p{L}'-]+(?:[ -](?:and |on |upon )?[\p{Lu}][\p{L}'-]+){0,3})?/gu,
		byName('Court (criminal'),
	],
	[
		/\b[\p{Lu}][\p{L}'-]+(?: and [\p{Lu}][\p{L}'-]+)? (?:Combined Court(?: Centre)?|Crown Court|County Court|Family Court|Magistrates' Court)\b/gu,
		byName('Court (criminal'),
	],
	[
		/\b(?:(?:HM |His Majesty's |H\.M\. )?(?:(?:Senior|Area|Assistant) )?Coroner(?:'s (?:Court|Office|Service))?(?: for (?:the )?(?:[\p{Lu}][\p{L}'-]+)(?:(?:,)?(?: and| of| the|,)? [\p{Lu}][\p{L}'-]+){0,5})|[\p{Lu}][\p{L}'-]+(?:(?: and| of| the)? [\p{Lu}][\p{L}'-]+){0,4} Coroner(?:'s (?:Court|Office|Service))|HM Coroner|(?:HM|His Majesty's) (?:Senior|Area|Assistant) Coroner)/gu,
		byName('Coroner'),
	],
	[
		/\b[\p{Lu}][\p{L}&'-]+(?:(?:,)? (?:and |& |& Co |of )?[\p{Lu}][\p{L}&'-]+){0,4} (?:LLP|Solicitors(?: (?:LLP|Ltd|Limited))?|Law(?: (?:LLP|Ltd|Limited|Group))?|Legal(?: (?:LLP|Ltd|Limited|Services))?|Advocates|Chambers|& Co\.?)/gu,
		byName('Defence solicitor'),
	],
	[
		/\b[\p{Lu}][\p{L}&'-]+(?: (?:and |& |of )?[\p{Lu}][\p{L}&'-]+){0,4} (?:Insurance|Assurance|Mutual|Underwriting|Insurers)(?: (?:plc|Ltd|Limited|Company|Group|Services|Society|Brokers|Company Limited)){0,2}/gu,
		byName('Insurer'),
	],
	[
		/\b(?:[\p{Lu}][\p{L}'-]+ (?:and |of |on |upon |the )?){1,4}(?:County |Borough |City |District |Metropolitan Borough |Unitary |London Borough )*Council(?:'s [\p{Lu}][\p{L}']+(?: (?:and )?[\p{Lu}]?[\p{L}']+){0,3})?|\b(?:London Borough|Royal Borough|City|County) of [\p{Lu}][\p{L}'-]+(?:(?: and| upon)? [\p{Lu}][\p{L}'-]+){0,2}|\bCyngor [\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+){0,2}/gu,
		byName('Local authority'),
	],
	[
		/\b(?:[\p{Lu}][\p{L}'-]+ (?:and |& )?){1,3}(?:Children's (?:Services|Social Care)|Social (?:Services|Care)|Adult (?:Social Care|Services)|Youth Justice Service)\b/gu,
		byName('Local authority'),
	],
	[
		/\b(?:[\p{Lu}][\p{L}'-]+ (?:and |of |for )?){1,6}(?:NHS (?:Foundation )?Trust|Ambulance (?:Service|Trust)|Hospital Trust)(?: NHS (?:Foundation )?Trust)?\b/gu,
		byName('Other government'),
	],
	[
		/\b(?:University of [\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+){0,2}|[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+){0,3} (?:University|College|School|Academy))\b/gu,
		byName('Employer'),
	],
	[
		/\b(?:[\p{Lu}][\p{L}&'-]+ ){1,5}(?:Investigations?|Investigative Services|Enquiry Services|Enquiries|Research|Review Services|Case Review|Evidence|Services|Inquiries|Consulting|Associates|Support)(?: (?:UK|Group|Services|Solutions))? (?:Ltd|Limited|plc|Partnership)\b\.?/gu,
		byName('Contractor'),
	],
]

/** Every body that a text names and that could be asking, in order of place. */
export function findAskers(text: string): AskerMention[] {
	const found: AskerMention[] = []
	for (const mention of findBodyMentions(text)) {
		const { body, start, end } = mention
		const words = text.slice(start, end)
		if (generalKind(body) && body.type !== 'small-force' && body.type !== 'joint-unit') continue
		if (
			/\bformerly\s*$/i.test(text.slice(Math.max(0, start - 12), start)) ||
			/^(?:chair|bury|ish|ington)/.test(text.slice(end))
		)
			continue
		if (needsPolice.test(words) && !policeNear(text, start, end)) continue
		if (/^(?:pcc|hse|fca|met)$/i.test(words) && words !== words.toUpperCase() && words !== 'Met') continue
		found.push({
			name: policeName(body) && body.type !== 'small-force' && body.type !== 'joint-unit' ? body.name : words,
			body,
			start,
			end,
		})
	}
	for (const each of findShortForces(text))
		if (!found.some((other) => each.start < other.end && other.start < each.end))
			found.push({ name: each.body.name, ...each })
	const cased = withoutCapitals(text)
	for (const [pattern, body] of shapes) {
		for (const match of cased.matchAll(pattern)) {
			const start = match.index
			const lead =
				/^(?:(?:The|the|For|To|From|At|And|Dear|Our|Your|We|On|In|By|Of|With) )+/.exec(match[0])?.[0].length ?? 0
			const name = match[0].slice(lead).trim()
			const end = start + match[0].length
			if (
				name === '' ||
				found.some((other) => start < other.end && other.start < end && other.end - other.start >= name.length)
			)
				continue
			found.push({ name, body, start: start + lead, end })
		}
	}
	return found.sort((a, b) => a.start - b.start)
}

const kept = /^(?:LLP|LTD|NHS|HM|PLC|CIC|UK|RN|RM|RAF|RMP|NCA|BTP|CPS|IOPC|PSNI|ICO|GMC|HMCTS|DWP|HMRC)$/
const small = /^(?:OF|AT|FOR|AND|THE|ON|UPON|IN|TO|BY|WITH|UNDER)$/

/** Headings in capitals as running text has them: "MARLSHIRE COUNTY COUNCIL" as "Marlshire County Council". */
export function withoutCapitals(text: string): string {
	return text.replace(/(?<![\p{L}'])\p{Lu}[\p{Lu}'-]+(?: (?:\p{Lu}[\p{Lu}'-]+|&))+(?![\p{L}'])/gu, (run) =>
		run
			.split(' ')
			.map((word) => {
				if (kept.test(word)) return word
				const lowered = word.toLowerCase()
				if (lowered.length !== word.length) return word
				return small.test(word) ? lowered : word.slice(0, 1) + lowered.slice(1)
			})
			.join(' '),
	)
}

function policeNear(text: string, start: number, end: number): boolean {
	const after = text.slice(end, end + 40)
	const before = text.slice(Math.max(0, start - 60), start)
	return (
		/^\W{0,3}(?:police|constabulary|cid|headquarters|hq|force|ppu|control room)/i.test(after) ||
		/\b(?:dc|ds|di|pc|ps|dci|det|sgt|insp|officer|police|constabulary|investigator|detective|constable)\b[^.]{0,50}(?:\bfrom|\bof|\bat|,|\() ?(?:the )?$/i.test(
			before,
		)
	)
}

const squeeze = (text: string) =>
	text
		.toLowerCase()
		.replace(/&/g, 'and')
		.replace(/[^a-z0-9]/g, '')

/** Parts of names that addresses leave out. */
const leftOut = /(?:police|constabulary|service|heddlu)/g

const byDomain = new Map<string, Body>()
for (const body of bodies) {
	if (generalKind(body)) continue
	for (const name of [body.name, ...body.aliases]) {
		const full = squeeze(name)
		const short = full.replace(leftOut, '')
		if (short.length >= 3 && !/^(?:city|press|media)$/.test(short)) byDomain.set(short, body)
		byDomain.set(full, body)
	}
}
for (const [word, name] of [
	['mod', 'Ministry of Defence Police'],
	['scotland', 'Police Scotland'],
	['hampshire', 'Hampshire and Isle of Wight Constabulary'],
	['devonandcornwall', 'Devon and Cornwall Police'],
	['policeconduct', 'Independent Office for Police Conduct'],
	['colp', 'City of London Police'],
	['cityoflondon', 'City of London Police'],
	['met', 'Metropolitan Police Service'],
] as const) {
	const body = bodies.find((each) => each.name === name)
	if (body) byDomain.set(word, body)
}

/** Ends of addresses behind which only police write: there the label before them names the force. */
const policeDomain = /(?:^|\.)police\.(?:example|uk)$|\.pnn\.police\.uk$/

/** The body that an address of electronic mail belongs to, where its domain names one. */
export function bodyOfAddress(address: string): Body | undefined {
	const domain = address.split('@')[1]?.toLowerCase() ?? ''
	const labels = domain.split('.')
	const own = policeDomain.test(domain) ? labels.slice(0, -2) : labels.slice(0, Math.max(1, labels.length - 2))
	for (const label of own.reverse()) {
		const found = byDomain.get(squeeze(label)) ?? byDomain.get(squeeze(label).replace(leftOut, ''))
		if (found && (policeDomain.test(domain) || found.type !== 'territorial' || /police/.test(label))) return found
	}
	return undefined
}

import { bodies, findBodyMentions } from '../checks/bodies.ts'
import type { Body } from '../checks/bodies-schema.ts'
import { type AskerMention, bodyOfAddress, findAskers } from './asker.ts'
import type { Candidate } from './candidate.ts'
import { findEmails } from './contacts.ts'
import { labelKind, labelWords } from './labels.ts'
import { fromService, type Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { findPeople, sameName } from './people.ts'
import { policeRank } from './ranks.ts'
import type { Found } from './requester.ts'
import { party } from './signature.ts'

/** Body, with how surely it is the asker. */
export interface Asker {
	name: string
	body: Body
	candidate: Candidate
}

const notAsking =
	/\b(?:rang|ring|call(?:ed)?|switchboard|101|copied|cc|via|passed to|shared with|send (?:it|them) to|instructions of|on behalf of|act(?:ing)? for|instructed by|engaged by|behalf|arrested by|reported to|referred (?:by|to)|v|against|trial at|listed|proceedings|case at|heard at|before the|attend(?:s|ed)?|studies|formerly|lawyer|(?:passed|disclosed|given|provided|sent) to|share)\b[^.]{0,30}$/i

/** The asker's own address, from the heading of the request; where it is quoted without one, from the message above it. */
export function senderAddress(paper: Paper): string {
	const sheet = paper.request.find(({ from }) => from !== undefined && from.address !== '')
	const quoted = paper.main.earlier && (paper.main.from?.address ?? '') === ''
	const used = quoted ? sheet : paper.main
	return used?.from && !fromService(used, paper) ? used.from.address : ''
}

/** Who goes to a court: the party's solicitors ask the service. */
const applicantLabel =
	/^(?:(?:the )?applicants?|application (?:made )?by|made on behalf of|solicitors?(?: (?:for|acting) .{0,40})?|(?:legal )?representatives?)$/

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
	const address = senderAddress(paper)
	const ofAddress = address === '' ? undefined : bodyOfAddress(address)
	for (const sheet of paper.request) {
		const share = sheet === main ? 0 : -1
		for (const box of sheet.boxes) {
			if (box.kind === 'recipient' || box.kind === 'takenBy') continue
			const asks = applicantLabel.test(labelWords(box.label.text))
			const score =
				box.kind === 'force'
					? 9
					: box.kind === 'requester'
						? 8
						: box.kind === 'contact'
							? 8
							: asks
								? 7
								: box.kind === 'email'
									? 3
									: 1
			for (const mention of findAskers(box.value.text)) add(mention, box.value, score + share)
			for (const each of findEmails(box.value.text)) {
				const body =
					box.kind === 'email' || box.kind === 'contact' || box.kind === 'requester'
						? bodyOfAddress(each.value)
						: undefined
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
	// An officer "from Cheshire": the name of a county alone, where somebody with a rank is from there.
	const officer =
		policeRank.test(requester?.rank ?? '') ||
		/\b(?:detectives?|constable|police officer|cid|(?:shoulder|collar|warrant) number)\b/i.test(main.body.text)
	if (ranked.length === 0 && officer) ranked.push(...fromCounty(paper))
	const unlisted = ranked.length === 0 || ranked[0]!.score < 4 ? unlistedAsker(paper, requester) : undefined
	return [
		...(unlisted ? [unlisted] : []),
		...ranked.map(({ asker, candidate }) => ({ name: asker.name, body: asker.body, candidate })),
	]
}

/** Forces that are named by their county alone behind "from", "at" or "with". */
function fromCounty(paper: Paper): { asker: { name: string; body: Body }; score: number; candidate: Candidate }[] {
	return paper.request.flatMap(({ blocks, tail }) =>
		[...blocks.map((block) => (block.type === 'box' ? block.box.value : block.passage)), tail].flatMap((passage) =>
			findBodyMentions(passage.text)
				.filter(
					({ body, start }) =>
						body.type === 'territorial' &&
						/(?:\b(?:from|of|at|with|in|for)|^|,|\n) (?:the )?$/i.test(
							` ${passage.text.slice(Math.max(0, start - 12), start)}`,
						),
				)
				.map(({ body, start, end }) => ({
					asker: { name: body.name, body },
					score: 1,
					candidate: {
						value: body.name,
						confidence: 'low' as const,
						passage,
						start,
						end,
						why: 'The name of the county, where an officer is named.',
					},
				})),
		),
	)
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

/** "I'm a reporter at the North Coast Echo". */
const worksAt =
	/\b(?:I am|I'm|I work|I write|we write) (?:as )?(?:an? |the )?(?:[\p{L}'-]+ ){0,5}?(?:at|for|from|with|of) (?:the )?(?<body>(?-i:\p{Lu})[\p{L}&'-]+(?: (?:(?:and|of|for|the|&) )?(?-i:\p{Lu})[\p{L}&'-]+){1,5})(?=[,.]| and | in )/iu

/** Lines of a paper that are no organisation's name: parts of a form, instructions, lines with a person in them. */
const notBody =
	/\b(?:use|only|notice|summons|slip|copy|copies|enclosed?|enc|encl|page|form|signed|signature|date|judge|hereof|name of|hold|records?|yes|no|please|return|cut here|served|dear|mr|mrs|ms|miss|sent from)\b|\[[ X]\]|[?_]/i

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
	for (const { passage } of main.sentences.slice(0, 8)) {
		const self = worksAt.exec(passage.text)
		const name = self?.groups?.body
		if (!self || !name || name.split(' ').length > 7) continue
		const start = self.index + self[0].lastIndexOf(name)
		return {
			name,
			body: listedBody(kind?.[1] ?? 'Other government'),
			candidate: { value: name, confidence: 'high', passage, start, end: start + name.length },
		}
	}
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
			party.test(line) ||
			/ -?v\.?-? /i.test(line) ||
			!/^(?:for (?:and on behalf of )?)?\p{Lu}/u.test(line) ||
			notBody.test(line) ||
			labelKind(line) !== undefined ||
			(requester !== undefined && sameName(line.replace(/[()]/g, ''), requester.name))
		)
			continue
		if (words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length / 2) continue
		const body = listedBody(kind?.[1] ?? 'Other government')
		const name = line.replace(/^(?:for(?: and on behalf of)?|on behalf of) /i, '').trim()
		return {
			name,
			body,
			candidate: { value: name, confidence: 'high', passage: main.tail, start: at, end: at + line.length },
		}
	}
	if (!kind) return undefined
	return { name: '', body: listedBody(kind[1]), candidate: { value: '', confidence: 'low' } }
}

/** The body of that name in the list, for kinds that the paper shows by what it is. */
export function listedBody(start: string): Body {
	return bodies.find((body) => body.name.startsWith(start))!
}

import { type Case, nameOf } from '../case.ts'
import type { Content, Profile } from '../compose/compose.ts'
import { type Day, mailDate } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { glyphTicks, plainTicks } from '../paper/blocks.ts'
import { asHtml } from '../paper/html.ts'
import { type Charset, type Encoding, type Envelope, message, multipart, type Part, textPart } from '../paper/mail.ts'
import { asText } from '../paper/text.ts'
import { headedProse, proseParagraphs, signature } from './prose.ts'

export interface Mailing {
	from: [string, string]
	to: [string, string]
	cc?: [string, string]
	subject: string
	sent: Day
	time?: string
	/** The sending server writes its dates in UTC, summer or not. */
	utc?: boolean
	extra?: string[]
	replyTo?: string
}

/** The way a requester's name stands in the From header. */
export function displayName(c: Case): string {
	const { requester, random } = c
	return random.pick([
		nameOf(requester),
		`${requester.last.toUpperCase()}, ${requester.first} ${requester.number}`,
		`${requester.last}, ${requester.first}`,
		nameOf(requester),
	])
}

export function timeOfDay(c: Case): string {
	const two = (n: number) => String(n).padStart(2, '0')
	return `${two(c.random.int(8, 17))}:${two(c.random.int(0, 59))}:${two(c.random.int(0, 59))}`
}

/** A message in one of the ways in which mail programs write it; `attachments` go behind the body. */
export function mail(
	c: Case,
	mailing: Mailing,
	blocks: Block[],
	attachments: Part[] = [],
	form: 'any' | 'plain' | 'html' = 'any',
): Uint8Array {
	const { random } = c
	const charset = random.pick<Charset>(['utf-8', 'utf-8', 'windows-1252', 'iso-8859-1'])
	const encoding = random.pick<Encoding>(['quoted-printable', 'base64', '8bit', '7bit'])
	const shape = form === 'any' ? random.pick(['plain', 'plain', 'html', 'both'] as const) : form
	const text = asText(blocks, {
		ticks: random.pick(plainTicks),
		width: random.pick([0, 0, 72, 76]),
		rows: random.pick(['colon', 'below', 'padded'] as const),
	})
	const html = asHtml(blocks, random.pick(glyphTicks), random.chance(0.4))
	const plain = textPart(text, 'plain', charset, encoding)
	const rich = textPart(html, 'html', 'utf-8', encoding === '7bit' ? 'quoted-printable' : encoding)
	const body = shape === 'plain' ? plain : shape === 'html' ? rich : multipart('alternative', [plain, rich])
	const time = mailing.time ?? timeOfDay(c)
	const date = mailDate(mailing.sent, time, random.chance(0.2), mailing.utc)
	const envelope: Envelope = {
		from: mailing.from,
		to: mailing.to,
		cc: mailing.cc,
		subject: mailing.subject,
		date,
		received: random.chance(0.5) ? date : undefined,
		id: `${random.digits(9)}.${random.digits(4)}@${mailing.from[1].split('@')[1]}`,
		replyTo: mailing.replyTo,
		extra: mailing.extra,
	}
	return message(envelope, attachments.length > 0 ? multipart('mixed', [body, ...attachments]) : body)
}

/** Marks and small print round a message. */
export function dressed(c: Case, blocks: Block[]): Block[] {
	const { random, pools } = c
	const out = [...blocks]
	if (random.chance(0.35)) out.unshift({ kind: 'marking', text: random.pick(pools.markings) })
	if (random.chance(0.35)) out.push({ kind: 'small', text: random.pick(pools.footers) })
	if (random.chance(0.6))
		out.push({ kind: 'lines', lines: ['_'.repeat(50)] }, { kind: 'small', text: random.pick(pools.disclaimers) })
	return out
}

/** A request written as a message, from greeting to signature. */
export function requestMessage(c: Case, p: Profile, content: Content): Block[] {
	const { random, pools } = c
	c.field('policeReference', c.reference)
	const look = random.pick(['paragraphs', 'paragraphs', 'headed', 'bullets', 'one'] as const)
	const body: Block[] =
		look === 'headed'
			? headedProse(c, p, content)
			: look === 'bullets'
				? proseParagraphs(c, p, content).map(
						(text, index): Block => (index === 0 ? { kind: 'para', text } : { kind: 'lines', lines: [`- ${text}`] }),
					)
				: look === 'one' && proseParagraphs(c, p, content).length < 6
					? [{ kind: 'para', text: proseParagraphs(c, p, content).join(' ') }]
					: proseParagraphs(c, p, content).map((text): Block => ({ kind: 'para', text }))
	return [
		{ kind: 'para', text: random.pick(pools.greeting) },
		...body,
		{ kind: 'para', text: random.pick(pools.closing) },
		{ kind: 'lines', lines: signature(c, { email: random.chance(0.3), headed: true }) },
	]
}

/** Sends a request message from the requester to the service and records date and channel. */
export function sendRequest(
	c: Case,
	blocks: Block[],
	attachments: Part[] = [],
	options: Partial<Mailing> = {},
): Uint8Array {
	const { random, pools } = c
	c.field('receivedOn', c.asked)
	c.field('channel', 'email')
	if (c.fields.requestDate === null) c.field('requestDate', c.asked)
	c.field('requesterEmail', c.requester.email)
	const cc: [string, string] | undefined = random.chance(0.2) ? ['Unit Admin', `admin@${c.asker.domain}`] : undefined
	return mail(
		c,
		{
			from: [displayName(c), c.requester.email],
			to: ['', c.service.email],
			cc,
			subject: c.say(random.pick(pools.subjects)),
			sent: c.asked,
			...options,
		},
		dressed(c, blocks),
		attachments,
	)
}

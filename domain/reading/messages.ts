import type { IncomingDocument } from '../document.ts'
import { withoutBars } from './box-bars.ts'
import { chatAt } from './chats.ts'
import { findDates, isoOf, ukDay } from './dates.ts'
import { withBoxes } from './dingbats.ts'
import { type Line, linesOf } from './lines.ts'
import { plain } from './passage.ts'
import { pastedAt } from './pasted.ts'

/** Where a line belongs: only `body` is read for what is asked and why. */
export type Zone = 'body' | 'signature' | 'disclaimer' | 'consent' | 'guidance' | 'header'

export interface ZonedLine extends Line {
	zone: Zone
}

/** Who sent a message, as its heading gives it. */
export interface Sender {
	name: string
	/** Lower case; empty where the heading gives none. */
	address: string
}

/** One message of a thread, or the whole of a document that is no thread. */
export interface Message {
	document: IncomingDocument
	/** Name for evidence, attachments as `outer.eml > form.pdf`. */
	name: string
	lines: ZonedLine[]
	/** Present for mail. */
	from?: Sender
	to?: string
	/** UK day on which it was sent, ISO. */
	sent?: string
	/** UK day on which the service's server took it in, ISO. */
	received?: string
	/** Time of day as the heading gives it, HH:MM; for the order of events on one day. */
	time?: string
	subject?: string
	/** It stands below another message, as a quotation or a forward. */
	earlier: boolean
	forwarded: boolean
	/** It came attached to another document, or was copied in below a message as a paper of its own. */
	attached: boolean
}

const separator =
	/^[-_=*\s]{0,40}(?:original (?:message|e-?mail|appointment)|forwarded (?:message|by|e-?mail)|begin forwarded message|neges wreiddiol|message d'origine|mail original)\b.{0,60}$/i
const forwardWord = /forward|\bfwd?\b/i
const wrote = /^(?:on|ar)\b.{6,160}\b(?:wrote|ysgrifennodd)\b.{0,60}:$/i
/** "2026-03-04 10:12 GMT Lena Ruddock <lena@…>:", "Lena Ruddock <lena@…> wrote on 4 March:". */
const wroteFrom = /^[^<>:]{0,60}(?:\d[:.]\d\d[^<>:]{0,40})?<\S+@[^<>\s]+>\)?(?: (?:wrote|ysgrifennodd)\b.{0,60})?:$/i
/** The line above what is quoted, in whichever of these forms, without the rules that some programs draw around it. */
function wroteLine(text: string): string | undefined {
	const bare = text.replace(/^[-_=*~]{2,40}\s{0,4}(?=on\b)/i, '').replace(/\bwrote\s{0,4}[-_=*~]{2,40}$/i, 'wrote:')
	return wrote.test(bare) || wroteFrom.test(bare) ? bare : undefined
}
const headerLine =
	/^\*{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|oddi wrth|anfonwyd|at|pwnc|dyddiad)\s?:\*{0,2}\s*(.*)$/i
const ruled = /^[-_=*~]{5,}$/

const headerKeys: Readonly<Record<string, string>> = {
	'oddi wrth': 'from',
	anfonwyd: 'sent',
	date: 'sent',
	dyddiad: 'sent',
	pwnc: 'subject',
	at: 'to',
}

/** Name and address in a heading: `Name <a@b>`, `"Surname, Forename 123" <a@b>`, `a@b`, `Name [mailto:a@b]`. */
function senderOf(text: string): Sender {
	const line = plain(text).slice(0, 300)
	const address = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/.exec(line)?.[0] ?? ''
	const name = line
		.replace(/<.{0,200}?>|\[.{0,200}?\]|\(.{0,200}?@.{0,200}?\)/g, ' ')
		.replace(address, ' ')
		.replace(/["*]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^'|'$/g, '')
	return { name, address: address.toLowerCase() }
}

interface Heading {
	from?: Sender
	sent?: string
	time?: string
	to?: string
	subject?: string
}

function timeIn(text: string): string | undefined {
	const match = /\b([01]?\d|2[0-3])[:.]([0-5]\d)\b ?(am|pm)?/i.exec(text)
	if (!match) return undefined
	const hour = Number(match[1])
	const shifted = /pm/i.test(match[3] ?? '') && hour < 12 ? hour + 12 : hour
	return `${String(shifted).padStart(2, '0')}:${match[2]}`
}

/** Reads a block of heading lines that begins at `at`; `undefined` when there is none. */
function headingAt(lines: readonly Line[], at: number): { heading: Heading; next: number } | undefined {
	const values: Record<string, string> = {}
	let last = ''
	let index = at
	for (; index < lines.length && index < at + 14; index++) {
		const line = lines[index]!
		const match = headerLine.exec(line.text)
		if (match) {
			const key = headerKeys[match[1]!.toLowerCase()] ?? match[1]!.toLowerCase()
			if (key in values) break
			values[key] = match[2]!
			last = key
		} else if (line.text === '' && values[last] !== '') break
		else if (last !== '' && (line.indent > 3 || values[last] === '' || values[last]!.endsWith(';')))
			values[last] += ` ${line.text}`
		else break
	}
	if (!('from' in values) || !('sent' in values) || !('to' in values || 'subject' in values)) return undefined
	const when = plain(values.sent!)
	const date = findDates(when)[0]
	return {
		heading: {
			from: senderOf(values.from!),
			sent: date && isoOf(date),
			time: timeIn(date ? when.slice(date.end) : when) ?? timeIn(when),
			...(values.to !== undefined && { to: senderOf(values.to).address }),
			...(values.subject !== undefined && { subject: plain(values.subject) }),
		},
		next: index,
	}
}

function headingFromWrote(text: string): Heading {
	const line = plain(text)
	const date = findDates(line)[0]
	const after = date ? line.slice(date.end) : line.slice(3)
	const time = timeIn(after)
	const name = after
		.replace(/^.{0,30}?\d{1,2}[:.]\d\d(?: ?[ap]m)?[, ]*/i, '')
		.replace(/\b(?:wrote|ysgrifennodd)\b.*$/, '')
	const address = /(?<name>[\p{L}][\p{L}.' -]{1,60}?)?\s{0,4}<(?<mail>\S+@[^<>\s]+)>/u.exec(line)
	if (wroteFrom.test(line) && address)
		return { from: senderOf(address[0]), sent: date && isoOf(date), time: timeIn(line) }
	return { from: senderOf(name.replace(/^,/, '')), sent: date && isoOf(date), time }
}

interface Part {
	heading?: Heading
	lines: Line[]
	forwarded: boolean
	/** A court's paper that was copied in. */
	pasted?: boolean
}

/** Cuts a text into the newest message, the ones it quotes or forwards, and the papers copied in below them. */
function split(lines: Line[], reference: string | undefined): Part[] {
	const parts: Part[] = [{ lines: [], forwarded: false }]
	const chats: Part[] = []
	let marker = false
	let forwarded = false
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!
		const current = parts.at(-1)!
		if (line.text.length < 120 && separator.test(line.text)) {
			marker = true
			forwarded = forwardWord.test(line.text)
			continue
		}
		const joined =
			wroteLine(line.text) ??
			(/^(?:on|ar)\b/i.test(line.text) && /\bwrote:$/.test(lines[index + 1]?.text ?? '')
				? `${line.text} ${lines[++index]!.text}`
				: undefined)
		if (joined && joined.length < 300 && /\d/.test(joined)) {
			parts.push({ heading: headingFromWrote(joined), lines: [], forwarded: false })
			marker = false
			continue
		}
		const heading = /^\*{0,2}(?:from|oddi wrth|subject|date|sent|to|pwnc|dyddiad|anfonwyd|at)\s?:/i.test(line.text)
			? headingAt(lines, index)
			: undefined
		if (heading) {
			const opening = current.lines.every(({ text }) => text === '') && !current.heading
			if (opening && parts.length === 1 && !marker) current.heading = heading.heading
			else parts.push({ heading: heading.heading, lines: [], forwarded })
			marker = false
			index = heading.next - 1
			continue
		}
		const chat = chatAt(lines, index, reference)
		if (chat) {
			const { name, sent, time } = chat
			const heading = { from: { name, address: '' }, ...(sent && { sent }), ...(time && { time }) }
			chats.push({ heading, lines: chat.lines, forwarded: true })
			index = chat.next - 1
			continue
		}
		if (pastedAt(lines, index, current.lines)) {
			parts.push({ lines: [line], forwarded: false, pasted: true })
			marker = false
			continue
		}
		if (marker && line.text !== '') {
			parts.push({ lines: [line], forwarded })
			marker = false
			continue
		}
		const deeper =
			line.quoted > 0 && line.text !== '' && current.lines.some((other) => other.quoted === 0 && other.text !== '')
		if (deeper && !current.heading && parts.length === 1) parts.push({ lines: [line], forwarded: false })
		else current.lines.push(line)
	}
	return [...parts, ...chats]
}

const signOff =
	/^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)|regards|rgds|kr|thanks?(?: you)?(?: (?:again|in advance|in anticipation|and regards|very much|for your (?:help|assistance|co-?operation|time)))*|many thanks(?: in advance)?|cheers|all the best|thanking you(?: .{0,25})?|with thanks(?: .{0,20})?|best|ta|yours(?: (?:faithfully|sincerely|truly|etc|ever|aye))?|gyda diolch(?: .{0,20})?|yn gywir|cofion(?: cynnes| gorau)?|diolch(?: yn fawr)?|respectfully|sent from my .{2,30})[ ,.!-]*$/i
const disclaimerStart =
	/^(?:this|the) (?:e-?mail|message|communication|fax|transmission|information contained)\b.{0,80}\b(?:confidential|intended|privileged|contain|sent|attach|transmitted|virus|monitored|scanned)|^(?:disclaimer|confidentiality notice|important notice|privileged and confidential|notice:|warning: this e-?mail)\b|\bif you (?:have received|are not the intended|receive) (?:this|recipient|it)|^(?:please )?consider the environment|^all (?:e-?mails?|communications) .{0,60}monitored|^internet (?:e-?mail|communications)|^(?:to )?report (?:non-emergency )?crime|^for more information (?:visit|about)|^(?:.{1,60} (?:police|solicitors|llp|limited|constabulary)) (?:accepts no|is not|does not accept|cannot accept|is authorised and regulated|is a limited)|^authorised and regulated by/i
const consentHeading =
	/^(?:form of |police |general |blanket |written |open )?(?:consent|mandate|medical consent|form of authority|authority)\b(?!.{0,60}\b(?:was|were|is|has|have|had|given|granted|been|by)\b).{0,20}\b(?:to|for|form|of|statement)\b(?:(?!:).){0,60}$|^(?:signed )?(?:consent|stafford) (?:form|statement)$/i
/** A short heading that ends in the word for a consent: "Medical and third party consent", "FORM OF AUTHORITY". */
const consentTitled =
	/^(?:[\p{L}\d/(),&.-]+ ){0,7}(?:consent|mandate|waiver|authority|authori[sz]ation|permission)(?: form| statement| declaration| \([^)]{1,30}\))?:?$/iu
/** What somebody signs about records of their own. */
const signsAway =
	/\b(?:I|my)\b[^.;]{0,80}\b(?:agree|consent|authori[sz]e|permit|allow|give|understand|been told|medical|counselling|therapy|personal)\b/
const ownRecords = /\bmy (?:[\p{L}/,-]+ ){0,6}(?:records?|notes?|files?|information|data|counsell\w+|therap\w+|gp)\b/iu

/** Whether a paper in which somebody agrees to the release of their own records begins at a line. */
function consentBegins(lines: readonly Line[], at: number): boolean {
	const { text } = lines[at]!
	if (text.length > 70 || !consentTitled.test(text)) return false
	const below = lines
		.slice(at + 1, at + 16)
		.map((line) => line.text)
		.join(' ')
	return signsAway.test(below) && ownRecords.test(below)
}

/** What the asker's own form goes on with below a consent that was copied in. */
const afterConsent =
	/^(?:this |the |our )?(?:(?:request|enquiry|application) (?:was |is |has been )?(?:approved|authori[sz]ed|sanctioned|made|sent)|(?:authoris|authoriz|approv|countersign)\w*(?: officer)?)(?: by| on)?\b.{0,3}:/i
const guidanceLine =
	/^\(?\*?(?:guidance|guidance notes?|notes? (?:for|to|on) (?:completion|completing|officers?|the officer|help)|notes?|help text|completion notes?|officer guidance|instructions?(?: for completion)?|for (?:police|office|officer) use(?: only)?)\b ?[:.\-–—(]|^\((?:please )?(?:explain|state|give|describe|include|set out|specify|tick|delete|provide|insert|enter|complete|e\.g\.|see|continue|attach|consider|list|use|outline|detail|mark)\b/i
const guidanceTail = /\)$|[.:]$/

/** Gives every line its zone. */
function zoned(lines: Line[], mail: boolean): ZonedLine[] {
	let zone: Zone = 'body'
	let since = 0
	let wroteSomething = false
	return lines.map((line, at) => {
		const text = line.text
		if (text !== '') since++
		const enter = (next: Zone) => {
			zone = next
			since = 0
		}
		if (
			zone !== 'consent' &&
			text.length < 90 &&
			consentHeading.test(text) &&
			!/\b(?:is|was|were|has|have|had|been|will|given|granted|obtained)\b/i.test(text) &&
			wroteSomething &&
			!/[.;,]$/.test(text) &&
			!/ {3}\S/.test(text)
		)
			enter('consent')
		else if (zone !== 'consent' && wroteSomething && consentBegins(lines, at)) enter('consent')
		else if (zone === 'body' && wroteSomething && signOff.test(text)) enter('signature')
		else if (zone !== 'consent' && zone !== 'disclaimer' && disclaimerStart.test(text)) enter('disclaimer')
		else if (zone === 'consent' && afterConsent.test(text)) enter('body')
		else if (zone === 'signature' && text.length > 110 && !/@|\|/.test(text)) enter('body')
		else if (zone === 'disclaimer' && line.leaf.text.length > 0 && since > 25) enter('body')
		if (text !== '' && !ruled.test(text)) wroteSomething = true
		if (
			zone === 'body' &&
			guidanceLine.test(text) &&
			(guidanceTail.test(text) || /^\(?\*?guidance|^notes? for/i.test(text))
		)
			return { ...line, zone: 'guidance' as const }
		if (ruled.test(text)) return { ...line, zone: mail ? ('disclaimer' as const) : zone }
		return { ...line, zone }
	})
}

function timeOfMoment(moment: string): string | undefined {
	return /T(\d\d:\d\d)/.exec(moment)?.[1]
}

/** Documents deep in others that are still read; a letter does not nest deeper. */
const deepest = 6

/** Every message in a document and its attachments, the document's own newest message first. */
export function messagesOf(document: IncomingDocument, outer?: string, depth = 0): Message[] {
	const name = outer === undefined ? document.name : `${outer} > ${document.name}`
	const mail = document.email
	const messages: Message[] = []
	const lines = document.pages.flatMap((page) =>
		linesOf({ document: name, number: page.number, text: withoutBars(withBoxes(page.text)), page: page.text }),
	)
	for (const [index, part] of split(lines, mail && ukDay(mail.date)).entries()) {
		const heading = part.heading ?? {}
		const base = index === 0 && mail ? envelope(mail) : heading
		if (index > 0 && !part.heading && part.lines.every(({ text }) => text === '')) continue
		messages.push({
			document,
			name,
			lines: zoned(part.lines, mail !== undefined || index > 0),
			...base,
			earlier: index > 0 && !part.pasted,
			forwarded: part.forwarded,
			attached: depth > 0 || part.pasted === true,
		})
	}
	if (depth < deepest)
		for (const attachment of document.attachments) messages.push(...messagesOf(attachment, name, depth + 1))
	return messages
}

function envelope(mail: NonNullable<IncomingDocument['email']>): Partial<Message> {
	return {
		from: senderOf(mail.from),
		to: senderOf(mail.to).address,
		sent: ukDay(mail.date),
		received: mail.received ? ukDay(mail.received) : undefined,
		time: timeOfMoment(mail.date),
		subject: plain(mail.subject),
	}
}

/** Whether two messages of a thread are by one and the same person. */
export function sameWriter(one: Message, other: Message): boolean {
	const [from, before] = [one.from, other.from]
	if (!from || !before) return false
	if (from.address !== '' && before.address !== '') return from.address === before.address
	return from.name !== '' && from.name.toLowerCase() === before.name.toLowerCase()
}

import type { IncomingDocument } from '../document.ts'
import { bodyOfAddress } from './asker.ts'
import { type Block, type Box, blocksOf } from './boxes.ts'
import { toldOfCall } from './call-notes.ts'
import { findDates, isoOf, ukDay } from './dates.ts'
import { type Message, messagesOf, sameWriter, type Zone } from './messages.ts'
import { approvalDatedApart, ownDatesOf } from './own-date.ts'
import { join, type Passage, passageAt } from './passage.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { stampsOf } from './stamps.ts'

/** A message with its body read as boxes and sentences. */
export interface Sheet extends Message {
	blocks: Block[]
	boxes: Box[]
	sentences: Sentence[]
	/** The body as one text, lines kept. */
	body: Passage
	/** The lines after the greeting at the end, or the last lines where there is none; lines kept. */
	tail: Passage
}

/** What a paper is: it decides what its dates and its people mean. */
export type PaperKind = 'request' | 'chaser' | 'withdrawal' | 'revised'

/** A document with the part that holds the request told from the rest. */
export interface Paper {
	document: IncomingDocument
	sheets: Sheet[]
	/** The newest message, or the document itself. */
	top: Sheet
	/** What holds the request: a form where one is attached, the quoted message where the newest only chases it. */
	main: Sheet
	/** `main` and whatever else the asker says about it, `main` first. */
	request: Sheet[]
	sentences: Sentence[]
	boxes: Box[]
	kind: PaperKind
	/** A note that the service itself made of a call or a visit. */
	note: 'phone' | 'visit' | undefined
	/** The client sent it on; the asker wrote to the client. */
	fromClient: boolean
	/** The day that relative dates in `main` count from, ISO. */
	dated?: string
}

const asked =
	/\b(?:please|kindly|could you|would you|can you|grateful|requests?|requesting|require|need|want|wants|seek|sought|ask(?:ing|s)?|obliged|provide|supply|send|disclose|release|produce|copy of|copies of|sight of|access to|let (?:me|us) have)\b/i
const records =
	/\b(?:notes|records?|counsell\w+|therapy|files?|sessions?|information|appointments?|attendance|contact details|address|documents|material|disclosure)\b/i

const chasing =
	/\bchas(?:er|ing|e|ed)\b|\b(?:second|third|fourth|last) time of asking\b|\bdid you (?:get|receive) (?:this|my|the|it)\b|\b(?:friendly|gentle|second|final|further|polite|as a) reminder\b|\bthis is a reminder\b|(?:^|\. )reminder\b|\bany (?:update|news|progress|joy)\b|\bwhere (?:you(?:'ve| have)|we(?:'ve| have)|this has) got(?: to)?\b|\bsince i (?:last )?(?:wrote|e-?mailed|sent)\b|\bno (?:reply|response|answer) (?:yet |so far )?to (?:my|our|the)\b|\bhow (?:this|that|it|my request) is (?:coming|getting) (?:on|along)\b|\bfollow(?:ing)?[- ]up\b|\b(?:not|\w+n't|yet to|never) (?:yet )?(?:had|have(?! to\b)|heard|received?|appear to have had|seem to have)\b[^.]{0,40}\b(?:anything|reply|response|back|from you|answer|heard)\b|\b(?:outstanding|overdue|still (?:waiting|awaiting|outstanding))\b|\b(?:were|was) due\b|\bawait(?:ing)? (?:a|your) (?:reply|response)\b|\bsecond request\b/i
const withdrawing =
	/\bforget (?:about )?(?:my|our|the) [^.;]{0,40}\b(?:request|form|letter|e-?mail|message)\b|\b(?:withdraw(?:n|ing|s)?|no longer (?:require|need|seek|want|pursu|wish|ask)|(?:please )?(?:disregard|ignore) (?:my|our|the|this)|cancel(?:led|ling)?) \b[^.]{0,60}\b(?:request|form|letter|e-?mail|message|enquiry|records|notes|material|information|it|this|anything(?: (?:further|else|more))? from you)\b|\b(?:request|form|letter|e-?mail|enquiry)\b[^.]{0,50}\b(?:is|has been|was|be|as) (?:now |hereby |therefore |having been )?(?:withdrawn|cancelled)\b|^(?:re: |fw: )?(?:request )?(?:withdrawn|withdrawal|cancelled|cancellation)\b/i
const revising =
	/\b(?:revised|amended|narrowed|fresh|replacement|new|updated|second) (?:victim information |counselling |information )?(?:request|version|form)\b|\bversion [2-9]\b|\b(?:replaces|supersedes|in place of|instead of) (?:my|our|the) (?:earlier|previous|first|original|last|request)\b|\btreat this (?:form |letter |email |message )?as (?:the|our|a new|my) request\b/i

const consentTitle =
	/^(?:(?:signed |form of |medical |police )?(?:consent|mandate|authority)\b.{0,60}|stafford statement)$/i

/** How much a sheet looks like the request itself. */
function weight(sheet: Sheet): number {
	const known = sheet.boxes.filter((box) => box.kind && box.value.text !== '').length
	const asks = sheet.sentences.filter(({ passage }) => asked.test(passage.text) && records.test(passage.text)).length
	const order =
		/\b(?:it is ordered|you are (?:hereby )?(?:ordered|commanded|summoned|required to (?:attend|produce))|witness summons|production order|warrant to|any constable is authori[sz]ed|hereby require|take notice|magistrates' court at|in the .{3,20} court|schedule 5)\b/i.test(
			sheet.body.text,
		)
			? 6
			: 0
	const consent = sheet.blocks
		.slice(0, 3)
		.some((block) => block.type !== 'box' && consentTitle.test(block.passage.text))
		? -20
		: 0
	const length = Math.min(4, sheet.body.text.length / 200)
	return known + 2 * asks + order + consent + length
}

function zoneText(sheet: Message, zones: readonly Zone[]): Passage {
	return join(
		sheet.lines.filter((line) => zones.includes(line.zone)).map((line) => passageAt(line.leaf, line.start, line.end)),
		'\n',
	)
}

function sheetOf(message: Message): Sheet {
	const blocks = blocksOf(message)
	const signature = zoneText(message, ['signature'])
	const body = zoneText(message, ['body'])
	const last = message.lines.filter((line) => line.zone === 'body' && line.text !== '').slice(-9)
	return {
		...message,
		blocks,
		boxes: blocks.flatMap((block) => (block.type === 'box' ? [block.box] : [])),
		sentences: sentencesIn(blocks),
		body,
		tail:
			signature.text.replace(/^[^\n]*\n?/, '') !== ''
				? signature
				: join(
						last.map((line) => passageAt(line.leaf, line.start, line.end)),
						'\n',
					),
	}
}

const domainOf = (address: string | undefined) => address?.split('@')[1] ?? ''
/** Domains that many people share: there the whole address tells who writes. */
const shared =
	/^(?:example\.(?:org|com|net)|(?:gmail|googlemail|hotmail|outlook|live|icloud|yahoo|btinternet|me|msn|aol|proton)\.\w+(?:\.\w+)?)$/

/** Whether a message was written by the service that was asked. */
function byService(message: Message, top: Message): boolean {
	const address = message.from?.address ?? ''
	const domain = domainOf(address)
	if (domain === '' || bodyOfAddress(address)) return false
	return shared.test(domain) ? address === top.to : domain === domainOf(top.to)
}

const callWords =
	/\b(?:tele?phone(?:d|s)?|phone[ds]?|call(?:er|ed|s)?|rang|ringing|rung|voice ?mail(?:s|ed)?|ring(?:ing)? (?:back|off)|out of hours call|answerphone|while you were out)\b/i
const visitWords =
	/\b(?:visit(?:or|ors|ed|s)?|came (?:to|in|into|by)|called (?:at|in at|in to)|attended|turned up|walked in|at (?:the )?(?:front )?(?:desk|door|reception)|in person|face to face)\b/i
/** The service's own voice: what staff said, and what the officer is said to want. */
const ownVoice =
	/\b(?:I|we) (?:said|told|asked|explained|confirmed|did not|didn't|took|advised|have not|neither|could not|would not|couldn't|do not)\b|\b(?:asked|told|advised) (?:him|her|them|for it|the officer|the caller)\b|\bsaid (?:I|we) (?:would|could|can)|\b(?:written up|taken|noted|logged) by\b|\bnothing (?:sent|given|was sent|was said)\b|(?:^|[.\n] ?)(?:he|she|officer|caller|police|they)?,? ?(?:wants?|wanted|asking|asked for|says?|said|needs)\b|\bput it in writing\b/gim

/** A message left by voice, as somebody or a machine typed it out. */
export const typedOut =
	/^\W{0,3}(?:voice ?mail|answer(?:phone|ing machine)|transcri(?:pt|bed|ption) of (?:a |the )?(?:voice|call|message))/i

/** A note of a call or a visit that the service's own people made. */
function noteKind(sheet: Sheet, top: Sheet, mail: boolean): Paper['note'] {
	if (mail && !byService(top, top)) return undefined
	const text = sheet.body.text
	const taken = sheet.boxes.some(({ kind }) => kind === 'takenBy')
	const letter = /^(?:dear|to whom)\b/im.test(text) && !mail
	const voices = [...text.matchAll(ownVoice)].length + (taken ? 2 : 0)
	if (letter || text.length > 6000) return undefined
	const head = text.slice(0, 260)
	if (typedOut.test(head)) return 'phone'
	if (voices < 2) return mail ? undefined : toldOfCall(text)
	const visit = visitWords.exec(head) ?? (taken ? visitWords.exec(text) : null)
	const call = callWords.exec(head.replace(/\bcalled (?:at|in)\b/gi, ' ')) ?? (taken ? callWords.exec(text) : null)
	if (visit && (!call || visit.index < call.index)) return 'visit'
	return call ? 'phone' : mail ? undefined : toldOfCall(text)
}

/** "BY 4 P.M. ON MONDAY": the line says by when something is wanted. */
const wantedBy =
	/\b(?:before|until|no later than|not later than|within|due|reply|response|return|hearing|trial|expir\w*|deadline)\b|\bby\b(?! (?:post|hand|e-?mail|fax|dx|first|recorded|special|courier))/i

/** "17 April would suit", "Can we say 17 April?": a day that is proposed. */
const offered =
	/\?|\b(?:would|will|could|can|shall|should|say|suits?|need(?:ed|s)?|want(?:ed|s)?|please|fine|good|ok|okay|ideal(?:ly)?|if|or|is|be|it|me|us|perhaps|maybe|thanks)\b/i
/** "Approved 25 March": the day of something else. */
const ofOther =
	/\b(?:approv\w*|authori[sz]\w*|sanction\w*|clear(?:ed|ance)|counter-?signed|signed off|print\w*|version|rev|valid|notice given|notified|served|interview\w*|incident|offence|previous|earlier|last)\b/i

/** What is left of a line that has a reference beside its date. */
const besideReference =
	/^[\s,;|]*(?:(?:our|your) )?(?:ref(?:erence)?\b[.:]? ?)?(?=\S*\d)[\p{Lu}\d][\p{Lu}\d/().*-]{3,30}[\s,;|]*$/u
/** The line above the greeting of a letter that is a date and nothing else. */
function letterDate(sheet: Sheet): Passage | undefined {
	const greeting = sheet.blocks.findIndex((block) => block.type !== 'box' && /^dear\b/i.test(block.passage.text))
	for (const block of greeting > 0 ? sheet.blocks.slice(0, Math.min(greeting, 20)) : []) {
		if (block.type === 'box') continue
		const { text } = block.passage
		const [date] = findDates(text)
		const rest = date ? text.slice(0, date.start) + text.slice(date.end) : ''
		if (date && (rest.length < 12 || besideReference.test(rest)) && !wantedBy.test(text) && !ofOther.test(text)) {
			const stamped = stampsOf(sheet.lines).some(({ passage }) => passage.text === text)
			if (!stamped && !/received|born/i.test(text)) return block.passage
		}
	}
	return undefined
}

/** The date that a letter or a form bears: a line of its own near the top, or a box. */
export function datesBorne(
	sheet: Sheet,
): { iso: string; passage: Passage; start: number; end: number; labelled: boolean }[] {
	const found: { iso: string; passage: Passage; start: number; end: number; labelled: boolean }[] = []
	const take = (passage: Passage, labelled: boolean) => {
		const mention = findDates(passage.text)[0]
		const iso = mention && isoOf(mention, sheet.sent)
		if (mention && iso) found.push({ iso, passage, start: mention.start, end: mention.end, labelled })
	}
	for (const box of sheet.boxes) if (box.kind === 'requestDate') take(box.value, true)
	const apart = approvalDatedApart(sheet.boxes)
	const boxed = sheet.boxes.filter(
		({ kind, section }) =>
			kind === 'date' && (section !== 'approver' || apart) && section !== 'person' && section !== 'notice',
	)
	// The head of a memorandum: To, From, Subject, Date.
	const memo = sheet.blocks
		.slice(0, 9)
		.flatMap((block) => (block.type === 'box' ? [block.box] : []))
		.find(
			({ kind, section, label }) => kind === 'date' && section === 'person' && /^dated?:?$/i.test(label.text.trim()),
		)
	if (memo) take(memo.value, true)
	// A letter is dated at its head: a box for a date below its greeting belongs to what is printed with it.
	const letter = letterDate(sheet)
	if (letter) take(letter, false)
	for (const box of boxed) take(box.value, true)
	const stamped = new Set(stampsOf(sheet.lines).map(({ passage }) => passage.text))
	for (const block of [...sheet.blocks.slice(0, 24), ...sheet.blocks.slice(24).slice(-4)]) {
		if (block.type === 'box') {
			const tail = findDates(block.box.value.text)
			if (block.box.kind === 'reference' && tail.length === 1) take(block.box.value, false)
			continue
		}
		const text = block.passage.text
		if (/\breceived\b|\bborn\b|\bdob\b|\bd\.o\.b/i.test(text) || stamped.has(text)) continue
		const date = findDates(text)[0]
		if (!date || wantedBy.test(text.slice(0, date.start)) || ofOther.test(text.slice(0, date.start))) continue
		const rest = (text.slice(0, date.start) + text.slice(date.end)).replace(
			/\b(?:dated?|on|the|day|mon|tues|wednes|thurs|fri|satur|sun|by|post|email|of|this|sent|issued)(?:day)?\b|[\s:,.()-]/gi,
			'',
		)
		if ((rest.length < 12 && !offered.test(text)) || /^(?:dated?|date of)\b/i.test(text)) take(block.passage, false)
	}
	return found
}

/** "He has not withdrawn it". */
const notEnded = /(?:\b(?:not|never)|n't)(?: \w+){0,2} $/i

function kindOf(top: Sheet, main: Sheet): PaperKind {
	const text = `${top.subject ?? ''}. ${top.body.text}`
	const title = main.blocks
		.slice(0, 8)
		.map((block) => (block.type === 'box' ? block.box.label.text : block.passage.text))
		.join(' ')
	if (
		revising.test(title) ||
		(revising.test(top.subject ?? '') && !chasing.test(top.body.text.slice(0, 1500))) ||
		main.boxes.some(({ kind }) => kind === 'superseded') ||
		(revising.test(text.slice(0, 1200)) && !chasing.test(top.subject ?? ''))
	)
		return 'revised'
	const ended = withdrawing.exec(text)
	if (
		ended &&
		!notEnded.test(text.slice(Math.max(0, ended.index - 30), ended.index)) &&
		!(
			/^withdr/i.test(ended[0]) &&
			/\b(?:can|may|free to|right to) (?:be )?$/i.test(text.slice(Math.max(0, ended.index - 30), ended.index))
		) &&
		!/\bif you (?:wish|want)|summons|consent (?:can|may) be withdrawn/i.test(text)
	)
		return 'withdrawal'
	if (chasing.test(text.slice(0, 1500))) return 'chaser'
	return 'request'
}

/** In a text that somebody copies in: an officer wrote it. */
const byPolice = /\b(?:D[CSI]|P[CS]|Sgt|Insp) \p{Lu}\p{Ll}|\b(?:police|constabulary|detective|officer)\b/u
/** In a message that somebody sends for whoever wrote what stands below it. */
const sendsOn =
	/\b(?:(?:send|forward|pass)(?:ing|ed)? (?:(?:you|on|over|across|this|the|an?) ){0,3}(?:below|(?:e-?mail|message|request|enquiry|letter)s? (?:below|from|for|on behalf))|asked me to (?:send|forward|pass|e-?mail|post)|(?:forward|send)(?:ing|ed)? (?:this )?on behalf of|(?:request|e-?mail|message) below (?:is )?(?:from|on behalf of)|(?:find|see|is|are) (?:below|the below|beneath) (?:an?|the) (?:\w+ ){0,3}?(?:request|e-?mail|message|enquiry|letter)|(?:request|enquiry|e-?mail|message)s? (?:below )?(?:submitted|made|written|received) (?:by|from) (?!me\b|us\b|you\b)|I (?:only|just) (?:do|send|forward|pass|post|handle) (?:the|these|them|it|on))\b/i

/** Reads a document into sheets and finds the request among them. */
export function paperOf(document: IncomingDocument): Paper {
	const sheets = messagesOf(document).map(sheetOf)
	const top = sheets[0]!
	const mail = document.email !== undefined || top.from !== undefined
	const attached = sheets.filter((sheet) => sheet.attached && !sheet.earlier && sheet.body.text.length > 120)
	const earlier = sheets.filter((sheet) => sheet.earlier && !byService(sheet, top))
	const note = document.attachments.length > 0 ? undefined : noteKind(top, top, mail)
	const best = [...attached].sort((a, b) => weight(b) - weight(a))[0]
	const topWeight = weight(top)
	let main = top
	// Whoever writes again above a request of their own is after an answer to it, in whatever words.
	let again = false
	if (best && (weight(best) >= 5 || (weight(best) >= 2 && byService(top, top)))) main = best
	else {
		const quoted = earlier.filter((sheet) => !sheet.attached || attached.length === 0)
		const heaviest = [...quoted].sort((a, b) => weight(b) - weight(a))[0]
		const passing =
			byService(top, top) ||
			(top.from !== undefined &&
				!bodyOfAddress(top.from.address) &&
				quoted.some((sheet) =>
					sheet.from?.address ? bodyOfAddress(sheet.from.address) : byPolice.test(sheet.body.text),
				)) ||
			(quoted.length > 0 && top.body.text.length < 900 && sendsOn.test(top.body.text))
		const kind = kindOf(top, top)
		again = heaviest !== undefined && kind === 'request' && sameWriter(top, heaviest) && topWeight < weight(heaviest)
		const follows = kind === 'chaser' || kind === 'withdrawal' || again
		const onlyPoints =
			!note && heaviest !== undefined && kind !== 'revised' && (passing || follows || topWeight < weight(heaviest) - 3)
		if (onlyPoints && (weight(heaviest!) >= 3 || passing || follows))
			main = passing ? (quoted.find((sheet) => weight(sheet) >= 3) ?? heaviest!) : heaviest!
	}
	const fromClient = mail && main !== top && !note && writtenByClient(top, main)
	const others = sheets.filter(
		(sheet) =>
			sheet !== main &&
			!byService(sheet, top) &&
			!(fromClient && sheet === top) &&
			(sheet === top ||
				(main.attached && !sheet.earlier && !sheet.attached) ||
				(main.attached && sheet.attached && main.name.startsWith(`${sheet.name} > `) && !sheet.earlier)),
	)
	const aside = passedOn(top, main) ? others.filter((sheet) => sheet !== top) : others
	const request = [main, ...aside]
	const borne = datesBorne(main)[0]?.iso
	const dated =
		borne ??
		main.sent ??
		ownDate(main) ??
		noteDate(main, note !== undefined) ??
		ownDatesOf(main).find(({ weight }) => weight >= 2)?.iso ??
		top.sent ??
		(document.email ? ukDay(document.email.date) : undefined)
	return {
		document,
		sheets,
		top,
		main,
		request,
		sentences: request.flatMap(({ sentences }) => sentences),
		boxes: request.flatMap(({ boxes }) => boxes),
		kind: again && main !== top ? 'chaser' : kindOf(top, main),
		note,
		fromClient,
		...(dated && { dated }),
	}
}

/** "This request is dated 20 May 2026": the paper says it of itself. */
const saysDated =
	/\b(?:this|the present) (?:\w+ ){0,3}(?:request|letter|form|notice|order|summons|application|e-?mail|message|enquiry)(?: is| was)?(?: dated| made| issued| written| sent)(?: on)?(?: the| this)?[: ]*$/i

function ownDate(sheet: Sheet): string | undefined {
	for (const { passage } of sheet.sentences) {
		const mention = findDates(passage.text)[0]
		if (mention && saysDated.test(passage.text.slice(0, mention.start))) return isoOf(mention)
	}
	return undefined
}

function noteDate(sheet: Sheet, note: boolean): string | undefined {
	for (const box of sheet.boxes) {
		if (box.kind !== 'date' && box.kind !== 'receivedDate') continue
		if (box.section === 'approver' || box.section === 'notice' || box.section === 'person') continue
		const mention = findDates(box.value.text)[0]
		if (mention) return isoOf(mention)
	}
	// A note begins with its date; later dates are what the caller spoke of.
	const first = note ? findDates(sheet.body.text.slice(0, 240).replace(/\n/g, ' '))[0] : undefined
	return first && isoOf(first)
}

/** The newest message comes from the service's own people, who pass on what reached them. */
function passedOn(top: Sheet, main: Sheet): boolean {
	return main !== top && byService(top, top)
}

function writtenByClient(top: Sheet, main: Sheet): boolean {
	if (!main.earlier || byService(top, top)) return false
	const topBody = top.from && bodyOfAddress(top.from.address)
	if (topBody) return false
	const topDomain = domainOf(top.from?.address)
	const mainDomain = domainOf(main.from?.address)
	if (topDomain !== '' && topDomain === mainDomain) return false
	const police = main.from !== undefined && bodyOfAddress(main.from.address) !== undefined
	const toOther = domainOf(main.to) !== domainOf(top.to)
	const written =
		domainOf(main.to) === topDomain ||
		main.to === top.from?.address ||
		(police && toOther && /\byou(?:r)?\b/i.test(main.body.text))
	return (
		written ||
		/\b(?:my (?:notes|counsellor|counselling|case|officer)|do i have to|sent me|asked me|got this|they want|what (?:should|do) i)\b/i.test(
			top.body.text,
		)
	)
}

/** The day that dates without a year count from in a sentence: that of the message in which it stands. */
export function datedAt(paper: Paper, passage: Passage): string | undefined {
	const sheet = paper.request.find(({ sentences }) => sentences.some((sentence) => sentence.passage === passage))
	return sheet && sheet !== paper.main ? (sheet.sent ?? paper.dated) : paper.dated
}

/** Whether a message was written by the service's own people. */
export function fromService(message: Message, paper: Pick<Paper, 'top'>): boolean {
	return byService(message, paper.top)
}

import { findAskers } from './asker.ts'
import type { Box } from './boxes.ts'
import type { Candidate } from './candidate.ts'
import { daysBetween, findDates, isoOf } from './dates.ts'
import { labelWords } from './labels.ts'
import { cellsOf } from './lines.ts'
import { looseChannelOf, ofNotice } from './loose-channel.ts'
import { ownDatesOf } from './own-date.ts'
import { datesBorne, fromService, type Paper, type Sheet } from './paper.ts'
import { passageAt } from './passage.ts'
import { stampsOf } from './stamps.ts'
import { optionsOf } from './ticks.ts'

/** A stamp of receipt: the word in a corner or at the foot, its date beside or under it. */
function stampOf(sheet: Sheet, dated: string | undefined): Candidate | undefined {
	for (const { passage, mention } of stampsOf(sheet.lines)) {
		const iso = isoOf(mention, dated)
		if (iso) return { value: iso, confidence: 'high', passage, start: mention.start, end: mention.end }
	}
	return undefined
}

/** The UK day on which it first reached the service. */
export function receivedOf(paper: Paper): Candidate | undefined {
	const { document, sheets, top, main } = paper
	for (const sheet of paper.request) {
		for (const box of sheet.boxes) {
			if (box.kind !== 'receivedDate') continue
			const mention = findDates(box.value.text)[0]
			const iso = mention && isoOf(mention, paper.dated)
			if (iso && mention)
				return { value: iso, confidence: 'high', passage: box.value, start: mention.start, end: mention.end }
		}
	}
	const arrived = document.email ? undefined : arrivalBox(paper)
	const at = arrived && findDates(arrived.value.text)[0]
	const day = at && isoOf(at, paper.dated)
	if (arrived && at && day)
		return { value: day, confidence: 'high', passage: arrived.value, start: at.start, end: at.end }
	if (paper.note) {
		const dated = [...datesBorne(main), ...datesBorne(top)][0]
		if (dated)
			return { value: dated.iso, confidence: 'high', passage: dated.passage, start: dated.start, end: dated.end }
		for (const { passage } of main.sentences.slice(0, 8)) {
			const mention = findDates(passage.text)[0]
			const iso = mention && isoOf(mention, top.sent)
			if (mention && iso && mention.start < 80)
				return { value: iso, confidence: 'low', passage, start: mention.start, end: mention.end }
		}
		return top.sent ? { value: top.sent, confidence: 'low', why: 'The date of the note.' } : undefined
	}
	if (document.email || top.from) {
		// What a colleague passes on first came with the newest message that is not the service's own.
		const chain = sheets.filter((sheet) => sheet.from && (sheet.sent || sheet.received))
		const first =
			chain.find(
				(sheet) =>
					!fromService(sheet, paper) &&
					(sheet === top || sheet.name === top.name || sheet.document.email !== undefined),
			) ?? chain[0]
		const value = first && (first.received && first === top ? first.received : (first.sent ?? first.received))
		if (value)
			return {
				value,
				confidence: 'high',
				why: first === top ? 'The date of the message.' : 'The date of the message that was passed on.',
			}
	}
	for (const sheet of [main, ...sheets]) {
		const stamp = stampOf(sheet, paper.dated)
		if (stamp) return stamp
	}
	for (const sheet of paper.request) {
		for (const block of [...sheet.blocks.slice(0, 14), ...sheet.blocks.slice(14).slice(-5)]) {
			const passage = block.type === 'box' ? block.box.value : block.passage
			const whole = block.type === 'box' ? `${block.box.label.text} ${passage.text}` : passage.text
			if (
				ofNotice(block, undefined) ||
				!/\b(?:sent|submitted|uploaded|delivered|received|transmitted|faxed|shared|posted|put|placed|loaded|lodged)\b[^.]{0,50}\b(?:via|by|through|to|on|onto|into)\b[^.]{0,40}\b(?:portal|fax|upload|secure|egress|file transfer|hand)\b/i.test(
					whole,
				)
			)
				continue
			const mention = findDates(passage.text)[0]
			const iso = mention && isoOf(mention, paper.dated)
			if (mention && iso) return { value: iso, confidence: 'high', passage, start: mention.start, end: mention.end }
		}
	}
	return cameOn(paper) ?? stampApart(paper)
}

/** A day in a cell of its own at the head of a letter, a little later than the letter's: a stamp without its word. */
function stampApart(paper: Paper): Candidate | undefined {
	const { dated, main } = paper
	const head = main.lines.filter(({ text }) => text !== '').slice(0, 20)
	const greeting = head.findIndex(({ text }) => /^dear\b/i.test(text))
	if (!dated) return undefined
	for (const line of head.slice(0, Math.max(0, greeting))) {
		for (const cell of cellsOf(line).slice(1)) {
			const passage = passageAt(line.leaf, cell.start, cell.end)
			const [date] = findDates(passage.text)
			const iso = date && passage.text.length - (date.end - date.start) < 3 ? isoOf(date, dated) : undefined
			if (date && iso && iso > dated && daysBetween(dated, iso) <= 14)
				return {
					value: iso,
					confidence: 'low',
					passage,
					start: date.start,
					end: date.end,
					why: 'It looks like a stamp.',
				}
		}
	}
	return undefined
}

/** Words of arriving just before a date: "Delivered to your inbox 02/02/2026". */
const arriving =
	/\b(?:delivered|received|rec'?d|arrived|reached (?:us|you|the \w+|our \w+)|came in|landed|posted|uploaded|dispatched|despatched|logged|booked in|scanned(?: in)?|opened|shared|made available|into?(?: (?:your|our|the))? (?:inbox|tray|queue))\b(?: (?:to|in|into|on|at|by|via|from|your|our|the|us|post|hand|e-?mail|portal|inbox|tray|queue|reception))*\W{0,3}(?:\w{3,9}day,? )?$/i

/** The day it came, from a word of arriving before a date at the head or the foot of a page; a guess. */
function cameOn(paper: Paper): Candidate | undefined {
	for (const sheet of [paper.top, paper.main]) {
		const edges = sheet.blocks.length > 30 ? [...sheet.blocks.slice(0, 20), ...sheet.blocks.slice(-8)] : sheet.blocks
		for (const block of edges) {
			if (block.type === 'box' && (block.box.kind !== undefined || block.box.section === 'notice')) continue
			const passage = block.type === 'box' ? block.box.value : block.passage
			const label = block.type === 'box' ? `${block.box.label.text} ` : ''
			for (const mention of findDates(passage.text)) {
				const lead = `${label}${passage.text.slice(Math.max(0, mention.start - 60), mention.start)}`
				if (!arriving.test(lead) || /\b(?:s?he|they|was|were|has been|had|notice|letter)\b[^.;]{0,40}$/i.test(lead))
					continue
				const iso = isoOf(mention, paper.dated)
				if (iso)
					return {
						value: iso,
						confidence: 'low',
						passage,
						start: mention.start,
						end: mention.end,
						why: 'By the words before it.',
					}
			}
		}
	}
	return undefined
}

const aboutDate =
	/\b(?:wrote|written|e-?mailed|contacted you|asked you)(?: to you)?(?: first)? (?:on|of)(?: the)? ?$|\b(?:request|letter|e-?mail|form|message|enquiry|application)\b[^.;]{0,30}?\b(?:of|dated|sent(?: to you)?(?: on)?|made(?: on)?|from|submitted(?: on)?|on)\b(?: the)? ?$/i

/** The date that the request itself bears; of a chaser or withdrawal, the date of the request it is about. */
export function requestDateOf(paper: Paper): Candidate[] {
	const { main, top } = paper
	const found: Candidate[] = []
	const push = (iso: string, candidate: Omit<Candidate, 'value'>) => found.push({ value: iso, ...candidate })
	if ((paper.kind === 'chaser' || paper.kind === 'withdrawal') && main === top) {
		for (const { passage } of main.sentences) {
			for (const mention of findDates(passage.text)) {
				const before = passage.text
					.slice(0, mention.start)
					.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?$/i, '')
				const iso = isoOf(mention, paper.dated, 'past')
				if (iso && aboutDate.test(before) && (!paper.dated || iso <= paper.dated))
					push(iso, { confidence: 'high', passage, start: mention.start, end: mention.end })
			}
		}
		for (const sheet of paper.sheets) {
			if (sheet === main || !sheet.earlier || !sheet.sent || fromService(sheet, paper)) continue
			push(sheet.sent, { confidence: 'high', why: 'The date of the request that it is about.' })
			break
		}
	}
	if (paper.note) {
		const received = receivedOf(paper)
		if (received) found.push(received)
		return found
	}
	// A message is dated by its heading, unless a box in it says otherwise.
	const mailed = main.sent !== undefined && !main.attached
	for (const each of datesBorne(main).filter(({ labelled }) => labelled || !mailed))
		push(each.iso, { confidence: 'high', passage: each.passage, start: each.start, end: each.end })
	if (main.sent) push(main.sent, { confidence: 'high', why: 'The date of the message.' })
	if (found.length === 0) {
		const dates = main.sentences.flatMap(({ passage }) =>
			findDates(passage.text).map((mention) => ({ passage, mention })),
		)
		for (const { passage, mention } of dates) {
			const lead = passage.text.slice(Math.max(0, mention.start - 40), mention.start)
			const iso = isoOf(mention)
			if (
				iso &&
				/\b(?:dated(?: this| the)?|issued(?: on)?|made (?:and authorised )?(?:by me,? )?(?:on)?|date of (?:this )?(?:request|order|notice)|signed(?: on)?|sealed|submitted(?: on)?|completed(?: on)?|sent(?: \w+){0,4} on)[: ,]*$/i.test(
					lead,
				)
			)
				push(iso, { confidence: 'high', passage, start: mention.start, end: mention.end })
		}
	}
	if (found.length === 0) {
		for (const { iso, passage, start, end, weight } of ownDatesOf(main))
			if (weight >= 2)
				push(iso, { confidence: 'low', passage, start, end, why: 'By the words and the place beside it.' })
	}
	if (found.length === 0) {
		const births = main.boxes.filter(({ kind }) => kind === 'dob').map(({ value }) => value.text)
		const tail = findDates(main.tail.text).find(
			({ start, end }) =>
				!births.some((birth) => birth.includes(main.tail.text.slice(start, end))) &&
				!/\b(?:born|d\.? ?o\.? ?b\.?|birth)\b[^\n]{0,12}$/i.test(main.tail.text.slice(0, start)),
		)
		const iso = tail && isoOf(tail, top.sent)
		if (tail && iso) push(iso, { confidence: 'low', passage: main.tail, start: tail.start, end: tail.end })
	}
	if (found.length === 0) {
		const form = main.boxes.find((box) => box.kind === 'date' && box.section !== 'approver' && box.section !== 'notice')
		const mention = form && findDates(form.value.text)[0]
		const iso = mention && isoOf(mention, top.sent)
		if (form && mention && iso)
			push(iso, { confidence: 'low', passage: form.value, start: mention.start, end: mention.end })
	}
	if (found.length === 0 && top.sent)
		push(top.sent, { confidence: 'low', why: 'The date of the message that brought it.' })
	return found
}

const sameSentence = (before: string) => before.slice(before.search(/[^.!?]*$/))

/** The head of a message that was saved from a secure mail service, or of an export from a portal. */
const savedFrom =
	/^(?:(?:opened|read|downloaded|saved|printed|exported|copied) )?(?:from )?(?:the )?(?:secure (?:e-?)?mail|egress|cjsm|nhs ?mail|outlook|inbox|webmail|mailbox)\b/i
/** "[Saved from the shared inbox as text]". */
const savedMail =
	/^\W{0,3}(?:saved|copied|pasted|printed|exported|downloaded|taken|text|print(?:-?out)?|copy)\b[^.;]{0,40}\b(?:inbox|mailbox|e-?mail|outlook|webmail|gmail)\b/i
const cameIn =
	/^(?:(?:date |time )?(?:arrived|posted|delivered|uploaded|came in|submitted|in(?:to)? (?:our )?(?:inbox|tray)|message date|sent))(?: to (?:you|us|recipient|provider|the service|mailbox|inbox))?(?: (?:on|at|date))?$/

/** The box that says when a saved message or an export reached the portal or the mailbox. */
function arrivalBox(paper: Paper): Box | undefined {
	const head = paper.top.blocks.slice(0, 12)
	const kept = head
		.slice(0, 8)
		.some((block) =>
			/\b(?:portal|export(?:ed)?|egress|inbox|mailbox|cjsm|thread|secure (?:e-?)?mail(?! address)|downloaded)\b/i.test(
				block.type === 'box' && block.box.kind === undefined
					? block.box.label.text
					: block.type === 'box'
						? ''
						: block.passage.text,
			),
		)
	if (!kept) return undefined
	return head
		.flatMap((block) => (block.type === 'box' ? [block.box] : []))
		.find((box) => cameIn.test(labelWords(box.label.text)) && findDates(box.value.text).length > 0)
}

/** How it arrived; nothing where the paper does not show it. */
export function channelOf(paper: Paper): Candidate | undefined {
	const { document, top, main } = paper
	if (paper.note)
		return {
			value: paper.note,
			confidence: 'high',
			why: paper.note === 'phone' ? 'It is a note of a call.' : 'It is a note of a visit.',
		}
	if (document.email || (top.from && top.sent)) return { value: 'email', confidence: 'high', why: 'It is an email.' }
	const shown = (pattern: RegExp, value: string): Candidate | undefined => {
		for (const sheet of [main, ...paper.sheets]) {
			for (const [place, block] of sheet.blocks.entries()) {
				if (ofNotice(block, sheet.blocks[place - 1])) continue
				const passage = block.type === 'box' ? block.box.value : block.passage
				const label = block.type === 'box' ? block.box.label.text : ''
				if (block.type === 'box' && block.box.kind === 'handling') continue
				const match =
					pattern.exec(passage.text) ??
					(label !== '' && pattern.test(`${label}: ${passage.text}`) ? { index: 0, 0: passage.text } : null)
				if (
					match &&
					!/\b(?:reply|respond|return|send (?:your|the|us|them|it)|please|notice|to her|to him|secure portal for|may be|can be|if|not|nor|never|rather than|instead of)\b/i.test(
						sameSentence(passage.text.slice(Math.max(0, match.index - 50), match.index)),
					)
				)
					return { value, confidence: 'high', passage, start: match.index, end: match.index + match[0].length }
			}
		}
		return undefined
	}
	const savedHead = top.blocks
		.slice(0, 6)
		.find((block) => block.type !== 'box' && (savedFrom.test(block.passage.text) || savedMail.test(block.passage.text)))
	if (savedHead && savedHead.type !== 'box')
		return { value: 'email', confidence: 'high', passage: savedHead.passage, why: 'It was saved from a mailbox.' }
	const byBox = main.boxes.find(({ kind }) => kind === 'sentBy')
	if (byBox) {
		const ticked = optionsOf(byBox.value)?.options.filter((option) => option.ticked)
		const text = ticked?.length === 1 ? ticked[0]!.passage.text : ticked ? '' : byBox.value.text
		const value = /\be-?mail|egress|cjsm/i.test(text)
			? 'email'
			: /\bpost|letter|dx\b|recorded|special delivery/i.test(text)
				? 'post'
				: /\bportal|upload/i.test(text)
					? 'portal'
					: /\bfax/i.test(text)
						? 'fax'
						: /\bhand\b|in person/i.test(text)
							? 'visit'
							: undefined
		if (value) return { value, confidence: 'high', passage: byBox.value }
	}
	return (
		shown(
			/\b(?:sent|submitted|uploaded|delivered|received|shared|posted|put|placed|loaded|lodged|dropped) (?:to you )?(?:via|by|through|on|onto|using|to|in|into) (?:the |our |a |this |your )?(?:[\w']+ ){0,4}portal\b|\bportal (?:request|submission|message|reference|ref|id)\b|\bsecure (?:file )?portal\b/i,
			'portal',
		) ??
		shown(
			/\b(?:by|via|sent by|transmitted by) fax\b|\bfax (?:transmission|message|cover|header)\b|\bfacsimile\b|^fax\b(?! ?(?:no|number|:? ?0))/i,
			'fax',
		) ??
		shown(
			/\b(?:sent|served|delivered|transmitted) (?:to you )?by (?:secure )?e-?mail\b|\bby (?:secure |encrypted |cjsm |criminal justice )?e-?mail(?: only| to)?\b(?! us)/i,
			'email',
		) ??
		shown(
			/\b(?:by|sent by|served by|via) (?:(?:first|second)[- ]class |1st class |2nd class |recorded |special |registered |royal mail |ordinary |tracked |pre-?paid |dx and )*(?:post|delivery|mail)\b|\b(?:first|second)[- ]class post\b|\b(?:recorded|special|signed[- ]for) delivery\b|\b(?:posted|mailed|sent) (?:to you )?(?:first|second)[- ]class\b|\b(?:posted|mailed) (?:out )?to (?:you|your|us|the service|the clinic|the centre)\b(?! (?:secure |online )?portal)|\breceived by post\b|\broyal mail (?:signed|special|tracked|1st|2nd|first)/i,
			'post',
		) ??
		shown(
			/\b(?:(?:delivered|received|brought(?: in)?|handed in|left|sent|dropped off) by hand|hand[- ]delivered|served (?:in person|personally))\b|^by hand\b.{0,30}$/i,
			'visit',
		) ??
		stamped(paper) ??
		looseChannelOf(paper) ??
		letter(paper)
	)
}

function stamped(paper: Paper): Candidate | undefined {
	if (paper.document.mediaType.startsWith('message')) return undefined
	const received = receivedOf(paper)
	if (!received?.passage || !isLetter(paper)) return undefined
	return { value: 'post', confidence: 'low', passage: received.passage, why: 'A letter with a stamp of receipt.' }
}

function isLetter(paper: Paper): boolean {
	return (
		paper.main.blocks.some((block) => block.type !== 'box' && /^dear\b/i.test(block.passage.text)) &&
		paper.main.lines.some(({ zone }) => zone === 'signature')
	)
}

function letter(paper: Paper): Candidate | undefined {
	if (
		!isLetter(paper) ||
		!paper.main.blocks.slice(0, 16).some((block) => block.type === 'line' && findAskers(block.passage.text).length > 0)
	)
		return undefined
	const address = paper.main.blocks
		.slice(0, 18)
		.some((block) => block.type !== 'box' && /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/.test(block.passage.text))
	return address ? { value: 'post', confidence: 'low', why: 'It is a letter with a postal address.' } : undefined
}

import type { Block } from './boxes.ts'
import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'

/* How a paper came, where it does not say so plainly: from what it looks like. Always a guess. */

/** What a page of a web service carries, printed. */
const pageParts: readonly RegExp[] = [
	/\blog ?out\b|\bsign(?:ed)? (?:out|in)\b|\bsigned in as\b|\blogged in\b/i,
	/\binbox\b/i,
	// The way to the page: "Exchange > Inbox > Request 2210".
	/^[^>\n]{2,40} > [^>\n]{2,40}(?: > |$)/m,
	/\bprint view\b|\bprinter[- ]friendly\b|\bdownload(?: as)? pdf\b|\bexport(?:ed)?\b/i,
	/\[ ?(?:accept|decline|reply|respond|ask a question|submit|approve|reject|download|open|close) ?\]/i,
	/\bhttps?:\/\/|\bwww\./i,
	/\bsecure (?:exchange|messag\w+|mailbox|inbox|transfer|share|link)\b/i,
	/\bportal\b|\bdashboard\b|\bworkspace\b|\bpartner ?(?:link|net|zone)\b/i,
	/\b(?:case message|message (?:id|no\.?|number)? ?\d{3,}|submission (?:id|ref)|ticket(?: no\.?| id| #)?)\b/i,
	/\bstatus[\s.:|-]{0,20}(?:unread|read|new|open|pending|in progress|awaiting|submitted)\b/i,
	/\b(?:delivered to you|submitted by (?:organisation|user)|submitter|awaiting your (?:response|reply)|auto-?clos(?:e|es|ed|ing))\b/i,
	/\bhelp ?desk\b|\bfilters\b|\bdrafts\b|\bnotifications\b|\bmy (?:requests|cases|tasks)\b/i,
]
/** The heading of a message that was saved or printed. */
const mailParts = [
	/^(?:from|oddi wrth)\b/i,
	/^(?:to|at)\b/i,
	/^(?:subject|re|pwnc)\b/i,
	/^(?:sent|received|date|dyddiad)\b/i,
]
const wayLabel = /\b(?:method|channel|means|transmission|transmitted|sent by|despatch\w*|dispatch\w*|delivery|via)\b/i
const ways: readonly (readonly [string, RegExp])[] = [
	['email', /\be-?mail\b|\begress\b|\bcjsm\b/i],
	['post', /\bpost\b|\broyal mail\b|\bletter\b|\bdx\b/i],
	['portal', /\bportal\b|\bupload/i],
	['fax', /\bfax\b/i],
]

const toVictim =
	/\b(?:notice|notif\w+|served on|victim|informed|told|views|her|him|his|their|she|he|they|home|client)\b/i

/** Whether a block tells how notice reached the person, which is not how the paper reached the service. */
export function ofNotice(block: Block, before: Block | undefined): boolean {
	if (block.type === 'box') {
		const { kind, section, label, value } = block.box
		if (kind === 'notice' || kind === 'noticeDate' || kind === 'views' || section === 'notice') return true
		return kind !== 'sentBy' && toVictim.test(`${label.text} ${value.text}`)
	}
	// In a grid the labels stand above; a short row without a verb is one of their values.
	const above = before === undefined ? '' : before.type === 'box' ? before.box.label.text : before.passage.text
	return (
		toVictim.test(block.passage.text) ||
		(block.passage.text.length < 140 && above.length < 140 && /\bnotice\b/i.test(above))
	)
}

export function looseChannelOf(paper: Paper): Candidate | undefined {
	const { top, main } = paper
	const head = top.blocks.slice(0, 10)
	const labels = head.flatMap((block) => (block.type === 'box' ? [block.box] : []))
	const sender = labels.find(({ label, value }) => mailParts[0]!.test(label.text) && /\S@[\w-]+\.\w/.test(value.text))
	if (sender && mailParts.filter((part) => labels.some(({ label }) => part.test(label.text))).length >= 3)
		return { value: 'email', confidence: 'low', passage: sender.value, why: 'It begins as an email does.' }
	const { text } = top.body
	const seen = pageParts.filter((part) => part.test(text)).length
	if (seen >= 4) return { value: 'portal', confidence: 'low', why: 'It looks like the print of a page of a portal.' }
	// The labels of a grid stand in one row, what belongs to them in the next.
	for (const [index, block] of main.blocks.slice(0, 14).entries()) {
		const words = block.type === 'box' ? `${block.box.label.text} ${block.box.value.text}` : block.passage.text
		const below = main.blocks[index + 1]
		if (
			!below ||
			below.type === 'box' ||
			words.length > 160 ||
			!wayLabel.test(words) ||
			below.passage.text.length > 160
		)
			continue
		const found = ways.filter(([, pattern]) => pattern.test(below.passage.text))
		if (found.length === 1)
			return { value: found[0]![0], confidence: 'low', passage: below.passage, why: 'By the row of labels above it.' }
	}
	return undefined
}

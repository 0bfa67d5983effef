import type { Box } from './boxes.ts'
import { datesBelow } from './columns.ts'
import { findDates, isoOf } from './dates.ts'
import { passageOfLine } from './lines.ts'
import type { Sheet } from './paper.ts'
import type { Passage } from './passage.ts'
import { stampsOf } from './stamps.ts'

/*
 * The day a paper bears, where no box or line of its own shows it plainly: weighed from the words just before a date,
 * the box or row it stands in, and whose other date it may be. Always a guess.
 */

/** Words just before a date that say when a paper was made. */
const made =
	/\b(?:request(?:ed)?(?: (?:date|made|on|form))*|date(?:d)?(?: of (?:this |the |our )?(?:request|application|form|enquiry|letter|notice|order|memo\w*|referral))?|made|raised|submitted|issued|created|completed|written|drawn up|drafted|prepared|compiled|filled in|filed|signed|sealed|given|sent(?: out| off)?|started|opened|asked|(?:^|[.?!] )(?:it(?: is|'s)|today(?: is|'s date(?: is)?)?|as (?:at|of)))(?: (?:on|at|by|this|the|today))*[^\w\n]{0,4}(?:\w{3,9}day,? (?:the )?)?$/i
/** Words before a date that make it another date: of an approval, a birth, a receipt, an event. */
const another =
	/\b(?:approv\w*|authori[sz]\w*|sanction\w*|sign(?:ed)? off|counter-?sign\w*|clear(?:ed|ance)|agreed|passed|endors\w*|noti(?:ce|fied|fication)\w*|told|serv(?:ed|ice)|inform(?:ed)?|handed|born|birth|d\.?o\.?b|received|rec'?d|deliver\w*|arriv\w*|reply|respon\w*|due|deadline|return|incident|offence|occurred|interview\w*|consent|mandate|statement|hearing|trial|sessions?|appointments?|review|destroy\w*|printed|version|rev|v\d|period|from|to|between|since|until|before|after|by (?!post|hand|e-?mail|dc|pc|ds|di)|earlier|previous|first request|replaces|instead of|in place of|last)\b[^.;]{0,24}$/i
/** A label of a box that holds another date. */
const otherLabel =
	/\b(?:arriv|landed|queue|inbox|posted|upload|logged|opened|reached|needed|wanted|back|approv|authori|sanction|clear|counter|passed|birth|dob|born|incident|offence|event|notice|notif|told|inform|served|received|deliver|reply|respon|due|deadline|return|answer|hearing|trial|review|retention|destroy|period|from|to|between|window|span|session|appointment|print|version|expir|consent)/i

/** The paper is itself a notice; what stands in it is not a notice to the person. */
const isNotice =
	/^(?:\w+ ){0,2}notice (?:to (?:produce|provide|attend|give)|under|requiring|pursuant|of (?:requirement|hearing))/i

export interface OwnDate {
	iso: string
	passage: Passage
	start: number
	end: number
	/** How sure; 2 and more is worth proposing before the day of the message that brought it. */
	weight: number
}

/** "(3rd version, 11 May 2026)", in the title of a request that was made anew. */
const ofVersion = /\b(?:version|issue|revision|edition|v\.?|rev\.?)(?: ?\w{1,3})?,? (?:of |dated )?$/i

/** Whether the approver's own box gives a date, so that a date elsewhere among the approver's boxes is the paper's. */
export const approvalDatedApart = (boxes: readonly Box[]): boolean =>
	boxes.some(({ kind, value }) => kind === 'approver' && findDates(value.text).length > 0)

/** Days that a paper may bear, the likeliest first. */
export function ownDatesOf(sheet: Sheet): OwnDate[] {
	const found: OwnDate[] = []
	const take = (passage: Passage, weight: (before: string, index: number) => number) => {
		for (const [index, mention] of findDates(passage.text).entries()) {
			const worth = weight(passage.text.slice(Math.max(0, mention.start - 60), mention.start), index)
			const iso = worth > 0 ? isoOf(mention, sheet.sent) : undefined
			if (iso) found.push({ iso, passage, start: mention.start, end: mention.end, weight: worth })
		}
	}
	for (const [place, block] of sheet.blocks.entries()) {
		const head = place < 14 ? 0.5 : 0
		if (block.type === 'box') {
			const { kind, label, value, section } = block.box
			const words = label.text
			// The labels of a grid stand in one row, what belongs to them in the next.
			if (kind === 'requestDate' && findDates(value.text).length === 0) {
				const below = sheet.blocks[place + 1]
				if (below && below.type !== 'box') take(below.passage, (_, index) => (index === 0 ? 4 : 0))
			}
			if (kind === 'date') {
				const apart =
					section === 'approver'
						? approvalDatedApart(sheet.boxes)
						: section === 'notice'
							? sheet.boxes.some((box) => box.kind === 'notice' && isNotice.test(box.label.text))
							: section === undefined || section === 'requester'
				take(value, (_, index) => (index === 0 ? (apart ? 4 : 1.2) + head : 0))
			} else if (kind === undefined && words.length < 32 && !otherLabel.test(words)) {
				take(value, (before, index) =>
					index > 0 || before.trim() !== ''
						? made.test(before) && !another.test(before.replace(made, ''))
							? 2 + head
							: 0
						: 2 + head,
				)
			} else if (kind === 'requester' || kind === 'reference' || kind === 'force' || kind === 'signed')
				take(value, (before) =>
					made.test(before) && !another.test(before.replace(made, '')) ? 2 : kind === 'signed' ? 1.5 : 0,
				)
			continue
		}
		const titled = place < 6 && block.passage.text.length < 90 && /\brequest|\benquiry/i.test(block.passage.text)
		take(block.passage, (before) => {
			if (titled && ofVersion.test(before) && !/\bform\b/i.test(block.passage.text)) return 2
			if (!made.test(before)) return 0
			return another.test(before.replace(made, '')) ? 0 : (/\brequest\w*(?: \w+)?\W*$/i.test(before) ? 2.5 : 2) + head
		})
	}
	for (const { label, passage, dates } of datesBelow(sheet)) {
		const words = label.trim()
		if (dates.length !== 1 || otherLabel.test(words) || !made.test(`${words} `)) continue
		take(passage, (_, index) => (index === 0 ? 3 : 0))
	}
	// A date alone on one of the last lines stands by a signature.
	const stamped = stampsOf(sheet.lines).map(({ passage }) => passage.text)
	for (const line of sheet.lines.filter(({ text, zone }) => text !== '' && zone !== 'disclaimer').slice(-12)) {
		if (line.text.length > 34) continue
		const passage = passageOfLine(line)
		if (stamped.includes(passage.text)) continue
		take(passage, (before, index) =>
			index === 0 && /^(?:dated?:? |on |the )*$/i.test(before) && passage.text.length - before.length < 22 ? 2 : 0,
		)
	}
	return found.sort((a, b) => b.weight - a.weight)
}

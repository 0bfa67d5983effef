import { senderAddress } from './asking-body.ts'
import { type Candidate, matched } from './candidate.ts'
import { findEmails, findPhones, findReferences } from './contacts.ts'
import { findDates } from './dates.ts'
import { labelWords } from './labels.ts'
import { findLikelyReferences } from './likely-references.ts'
import { fromService, type Paper } from './paper.ts'
import { join, type Passage } from './passage.ts'
import type { Found } from './requester.ts'
import { inFigures } from './spoken.ts'

const boxesOf = (paper: Paper, kinds: readonly string[]) =>
	paper.boxes.filter(
		(box) =>
			box.kind !== undefined && kinds.includes(box.kind) && box.section !== 'recipient' && box.section !== 'person',
	)

/** Addresses at which the asker can be reached, best first. */
export function emailsOf(paper: Paper, requester: Found | undefined): Candidate[] {
	const out: Candidate[] = []
	const surname =
		requester?.name
			.split(' ')
			.at(-1)
			?.toLowerCase()
			.replace(/[^a-z]/g, '') ?? ''
	const fits = (address: string) =>
		surname.length > 2 &&
		address
			.split('@')[0]!
			.replace(/[^a-z]/g, '')
			.includes(surname)
	const add = (passage: Passage, high: boolean) => {
		for (const each of findEmails(passage.text))
			out.push({
				value: each.value,
				confidence: high || fits(each.value) ? 'high' : 'low',
				passage,
				start: each.start,
				end: each.end,
			})
	}
	for (const box of boxesOf(paper, ['requester', 'contact', 'email', 'phone']))
		if (box.section !== 'approver' || box.kind === 'email') add(join(box.lines, '\n'), true)
	const address = senderAddress(paper)
	// Where somebody else chases, the address of the one quoted is not the asker's.
	const another = surname !== '' && !fits(address) && paper.request.some((sheet) => fits(sheet.from?.address ?? ''))
	const outside = address !== '' && !paper.main.attached
	for (const sheet of paper.request) add(sheet.tail, false)
	if (outside) out.push({ value: address, confidence: another ? 'low' : 'high', why: 'The sender’s address.' })
	for (const sheet of paper.request) {
		for (const block of sheet.blocks) if (block.type !== 'box') add(block.passage, false)
		for (const box of sheet.boxes) if (box.kind !== 'recipient') add(box.value, false)
		const from = sheet.from?.address ?? ''
		if (from !== '' && !fromService(sheet, paper)) out.push({ value: from, confidence: 'low' })
	}
	const own = out.filter(({ value }) => value !== paper.top.to && !/@.*(?:counsel|therap)/.test(value))
	return own.sort((a, b) => Number(fits(b.value)) - Number(fits(a.value)))
}

const switchboard =
	/\b(?:switchboard|main (?:line|number)|control room|101|front desk|general enquiries|out of hours)\b[^\d]{0,15}$/i

/** A number for other matters: complaints, crimes to report, the line that somebody rang. */
const otherLine =
	/\b(?:complain\w*|complaints?|feedback|report(?:ing)? (?:a |any )?(?:crime|concern)s?|non-emergency|help ?line|press office|recruitment|mailbox|dialled|called number|victim support|crimestoppers|witness care)\b[^\d\n]{0,50}$/i
/** Somebody else to speak to, before a number: "you can speak to PC Margaret Dunn on". */
const standIn =
	/\b(?:speak to|spoken to|contact|ring|call|ask for|reach|in my absence,?)(?: either| also)? (?!me\b|us\b)[^.;\n]{3,50}$/i
/** A line that rings for whoever is in. */
const shared = /^ ?[,(-]? ?(?:main (?:line|number|switchboard)|switchboard|reception|general enquiries|control room)\b/i
/** Words of a recorded call's heading before the number it came from. */
const callerLine = /^(?:from|caller(?: id)?|calling number|number|caller's number|incoming|cli)$/

/** Telephone numbers of the asker, best first: direct before switchboard, beside the asker's own name before others. */
export function phonesOf(paper: Paper, requester?: Found): Candidate[] {
	const out: (Candidate & { rank: number })[] = []
	const surname = requester?.name.split(' ').at(-1)?.toLowerCase() ?? ''
	const names = (text: string) => surname.length > 2 && text.toLowerCase().includes(surname)
	const add = (written: Passage, high: boolean, rank: number) => {
		const passage = inFigures(written)
		for (const each of findPhones(passage.text)) {
			const before = passage.text.slice(Math.max(0, each.start - 70), each.start)
			const mobile = /^(?:\+44 ?7|07)/.test(each.value)
			const other = otherLine.test(before) || (standIn.test(before) && !names(before))
			const general = switchboard.test(before.slice(-40)) || shared.test(passage.text.slice(each.end, each.end + 30))
			out.push({
				value: each.value,
				confidence: high && !other ? 'high' : 'low',
				passage,
				start: each.start,
				end: each.end,
				rank: rank + (other ? 6 : general ? 3 : 0) + (mobile ? 0.5 : 0),
			})
		}
	}
	for (const box of boxesOf(paper, ['requester', 'contact', 'phone']))
		if (!otherLine.test(`${box.label.text} `)) add(join(box.lines, '\n'), true, box.section === 'approver' ? 2 : 0)
	// Of several who sign, the asker's own line counts.
	const own = paper.request.length > 1 ? paper.request.find(({ tail }) => names(tail.text)) : undefined
	for (const sheet of paper.request) add(sheet.tail, true, sheet === (own ?? paper.main) ? 1 : 1.5)
	for (const sheet of paper.request) {
		for (const box of sheet.boxes)
			if (paper.note === 'phone' && callerLine.test(labelWords(box.label.text))) add(box.value, true, 0.2)
			else if (paper.note === 'phone' && /mailbox|dialled|\bto\b|line/i.test(box.label.text)) add(box.value, false, 8)
			else if (box.kind !== 'recipient' && box.section !== 'recipient') add(box.value, box.kind === 'email', 2)
		for (const block of sheet.blocks)
			if (block.type !== 'box') {
				const introduced =
					/\b(?:I am|I'm|my name is|this is|it's)\b/i.test(block.passage.text) && names(block.passage.text)
				add(block.passage, introduced || block.type === 'line' || block.passage.text.length < 160, introduced ? 0.7 : 3)
			}
	}
	return out.sort((a, b) => a.rank - b.rank)
}

const boxedReference = ['reference', 'operation']
/** A reference that the service itself gave. */
const yourReference = /\byour (?:ref(?:erence)?|file)(?: (?:no|number))?\.?[ :.]*$/i

/** The asker's reference, best first. */
export function referencesOf(paper: Paper, wanted: 'police' | 'court' = 'police'): Candidate[] {
	const out: (Candidate & { rank: number })[] = []
	const add = (written: Passage, high: boolean, rank: number) => {
		const passage = inFigures(written)
		for (const each of findReferences(passage.text)) {
			const before = passage.text.slice(Math.max(0, each.start - 40), each.start)
			const theirs = yourReference.test(before) ? 5 : 0
			const court = /^T20\d{2}/.test(each.value) || /\b(?:case|claim) (?:no|number)\.?[ :]*$/i.test(before)
			out.push({
				value: each.value,
				confidence: high && theirs === 0 ? 'high' : 'low',
				passage,
				start: each.start,
				end: each.end,
				rank: rank + theirs + (court && wanted === 'police' ? 2 : 0) - (court && wanted === 'court' ? 3 : 0),
			})
		}
	}
	for (const sheet of paper.request) {
		for (const box of sheet.boxes) {
			if (box.kind && boxedReference.includes(box.kind)) {
				if (/^your\b/i.test(box.label.text)) continue
				// "Our reference FAV/10882   25 February 2026": the date of the letter was taken for the value.
				if (findDates(box.value.text)[0]?.start === 0)
					for (const each of [...findReferences(`${box.label.text} `), ...findLikelyReferences(box.label.text)].slice(
						0,
						1,
					))
						out.push({
							value: each.value,
							confidence: 'low',
							passage: box.label,
							start: each.start,
							end: each.end,
							rank: 1,
						})
				// A letter's date may stand on the same line.
				const value = box.lines.find(({ text }) => findDates(text)[0]?.start !== 0)
				if (!value) continue
				const whole = value.text.replace(/\s*\(.*$/, '').trim()
				// "2877 2600145872": a court's code and number.
				const first = findReferences(value.text)[0]
				const token = first?.start === 0 && !/\s/.test(whole) && whole.length <= 30 && !/[.,;:]$/.test(whole)
				// "NWP C/26/04417", "MR/RW/ECHO 118": the letters of a force or a case are part of it.
				const coded =
					token ||
					/^\d{3,5} \d{6,12}$/.test(whole) ||
					(/^(?!(?:URN|REF|NO|OCC|CRIME|NICHE|OP|CASE|TEL)\b)[A-Z]{1,5}(?:[/-][A-Z]{1,6}){0,3} (?=[^ ]{0,12}\d)[A-Z0-9/.-]{3,20}$/.test(
						whole,
					) &&
						whole.length <= 30)
				const found = coded
					? [{ value: whole, start: 0, end: whole.length }]
					: findReferences(value.text).length > 0
						? findReferences(value.text)
						: findReferences(`ref: ${value.text}`).map((each) => ({
								...each,
								start: each.start - 5,
								end: each.end - 5,
							}))
				for (const each of found)
					out.push({
						value: each.value,
						confidence: 'high',
						passage: value,
						start: each.start,
						end: each.end,
						rank: (box.kind === 'reference' ? 0 : 2) + (wanted === 'court' && /^T20/.test(each.value) ? -3 : 0),
					})
				if (found.length > 0) continue
				if (/\d/.test(whole) && whole.length <= 40)
					out.push({
						value: whole.split(/ {2,}| \/ |, |; /)[0]!.trim(),
						confidence: 'high',
						passage: value,
						start: 0,
						end: whole.length,
						rank: 0.5,
					})
				else if (box.kind === 'operation' && whole !== '')
					out.push({ value: whole, confidence: 'low', passage: value, rank: 4 })
			}
		}
		for (const block of sheet.blocks) {
			const passage = block.type === 'box' ? block.box.value : block.passage
			if (
				block.type === 'box' &&
				(block.box.kind === 'recipient' ||
					block.box.kind === 'phone' ||
					block.box.kind === 'superseded' ||
					(block.box.kind && boxedReference.includes(block.box.kind)))
			)
				continue
			const headed =
				wanted === 'court' && sheet.blocks.indexOf(block) < 10
					? /^(?:(?:case|claim|order|application|inquest|court) )?(?:no|number|ref)\b[.: ]*(?=\S*\d{3})(\S{5,24})$/i.exec(
							passage.text,
						)
					: null
			if (headed) out.push({ ...matched(headed[1]!, 'high', passage, headed), rank: -1 })
			add(passage, /\bref|crime|case|claim|number|quot/i.test(passage.text), 2)
		}
		add(sheet.tail, true, 2.5)
		const subject = sheet.subject ?? ''
		const inSubject = findReferences(subject)[0]
		if (inSubject) {
			const theirs = yourReference.test(subject.slice(0, inSubject.start))
			out.push({
				value: inSubject.value,
				confidence: theirs ? 'low' : 'high',
				rank: theirs ? 6.5 : 1.5,
				why: 'From the subject of the message.',
			})
		}
	}
	// What only looks like one stands behind all that is known as one.
	for (const sheet of out.some(({ rank }) => rank < 5) ? [] : paper.request) {
		const subject = sheet.subject ?? ''
		for (const each of findLikelyReferences(subject))
			out.push({
				value: each.value,
				confidence: 'low',
				rank: 7,
				why: 'From the subject of the message; it looks like a reference.',
			})
		for (const passage of [
			...sheet.blocks.map((block) => (block.type === 'box' ? block.box.value : block.passage)),
			sheet.tail,
		])
			for (const { value, start, end, weight } of findLikelyReferences(passage.text))
				out.push({ value, confidence: 'low', passage, start, end, rank: 9 - weight, why: 'It looks like a reference.' })
	}
	return out.sort((a, b) => a.rank - b.rank)
}

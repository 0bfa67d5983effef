import { senderAddress } from './asking-body.ts'
import type { Candidate } from './candidate.ts'
import { findEmails, findPhones, findReferences } from './contacts.ts'
import { findDates } from './dates.ts'
import { fromService, type Paper } from './paper.ts'
import { join, type Passage } from './passage.ts'
import type { Found } from './requester.ts'

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
	const outside = address !== '' && !paper.main.attached
	for (const sheet of paper.request) add(sheet.tail, false)
	if (outside) out.push({ value: address, confidence: 'high', why: 'The sender’s address.' })
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

/** Telephone numbers of the asker, best first: direct before switchboard. */
export function phonesOf(paper: Paper): Candidate[] {
	const out: (Candidate & { rank: number })[] = []
	const add = (passage: Passage, high: boolean, rank: number) => {
		for (const each of findPhones(passage.text)) {
			const before = passage.text.slice(Math.max(0, each.start - 40), each.start)
			const mobile = /^(?:\+44 ?7|07)/.test(each.value)
			out.push({
				value: each.value,
				confidence: high ? 'high' : 'low',
				passage,
				start: each.start,
				end: each.end,
				rank: rank + (switchboard.test(before) ? 3 : 0) + (mobile ? 0.5 : 0),
			})
		}
	}
	for (const box of boxesOf(paper, ['requester', 'contact', 'phone']))
		add(join(box.lines, '\n'), true, box.section === 'approver' ? 2 : 0)
	for (const sheet of paper.request) add(sheet.tail, true, sheet === paper.main ? 1 : 1.5)
	for (const sheet of paper.request) {
		for (const box of sheet.boxes)
			if (box.kind !== 'recipient' && box.section !== 'recipient') add(box.value, box.kind === 'email', 2)
		for (const block of sheet.blocks)
			if (block.type !== 'box') add(block.passage, block.type === 'line' || block.passage.text.length < 160, 3)
	}
	return out.sort((a, b) => a.rank - b.rank)
}

const boxedReference = ['reference', 'operation']
/** A reference that the service itself gave. */
const yourReference = /\byour (?:ref(?:erence)?|file)(?: (?:no|number))?\.?[ :.]*$/i

/** The asker's reference, best first. */
export function referencesOf(paper: Paper, wanted: 'police' | 'court' = 'police'): Candidate[] {
	const out: (Candidate & { rank: number })[] = []
	const add = (passage: Passage, high: boolean, rank: number) => {
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
				// A letter's date may stand on the same line.
				const value = box.lines.find(({ text }) => findDates(text)[0]?.start !== 0)
				if (!value) continue
				const whole = value.text.replace(/\s*\(.*$/, '').trim()
				const found =
					findReferences(value.text).length > 0
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
	return out.sort((a, b) => a.rank - b.rank)
}

import type { Candidate } from './candidate.ts'
import { orderServed } from './order-served.ts'
import { applicationWeighed, orderWeighed } from './order-weighed.ts'
import {
	command,
	court,
	draftWord,
	elsewhere,
	firmCommand,
	forInformation,
	type Instrument,
	threat,
	titles,
	toOthers,
} from './order-words.ts'
import type { Paper, Sheet } from './paper.ts'
import { cut, type Passage } from './passage.ts'
import { statutoryOf } from './statutory.ts'

const coronerCommand = /\b(?:schedule 5|paragraph 1 of schedule 5|coroners and justice act 2009)\b/i
const noticeCommand =
	/\b(?:you (?:must|have to|are to) (?:give|provide|produce|send|supply)|require[sd]? you|you are (?:hereby )?required|requires? (?:the )?\w+ to (?:produce|provide)|under (?:section|paragraph|regulation) \d+)\b/i
const applying =
	/\b(?:(?:will|shall|intend(?:s)? to|is|are|proposes? to|about to) (?:be )?(?:apply|applying|making an application|make an application|seek(?:ing)? (?:an order|a witness summons|a production order))|(?:has|have) (?:made|issued|lodged|applied|filed|served)\b[^.]{0,40}\b(?:application|for)|application (?:will be|is to be|is listed|has been|was|is) (?:heard|listed|made|issued|lodged|filed)|take notice that|hearing of (?:the|this|an|our) application)\b/i
const appliedWord = /\b(?:witness summons|production order|order|warrant|disclosure|non-party|third[- ]party)\b/i

export interface Reading {
	instrument: Instrument
	candidate: Candidate
	sheet: Sheet
}

const clip = (passage: Passage) => cut(passage, 0, Math.min(passage.text.length, 160))

/** The line that gives a sheet its name, if it is a court's or a coroner's paper. */
function titled(sheet: Sheet): { instrument: Instrument; passage: Passage } | undefined {
	const body = sheet.body.text
	const opening = body.slice(0, 1400)
	if (isDraft(sheet)) return undefined
	for (const block of sheet.blocks.slice(0, 26)) {
		const passage = block.type === 'box' ? block.box.label : block.passage
		const text = passage.text.replace(/^["'*\s]+/, '')
		if (text.length > 130 || /[?]$/.test(text) || /^(?:re|subject|our ref)\b/i.test(text)) continue
		for (const [instrument, pattern] of titles) {
			if (!pattern.test(text)) continue
			const upper = text === text.toUpperCase() || /^[\p{Lu}][^.]*$/u.test(text)
			if (!upper) continue
			const commanded = command.test(body)
			if (
				instrument === 'coroner_notice' &&
				/coroner/i.test(body) &&
				(coronerCommand.test(body) || noticeCommand.test(body))
			)
				return { instrument, passage }
			if (instrument === 'coroner_notice' || instrument === 'statutory_duty') {
				if (/\bcoroner\b/i.test(opening) && coronerCommand.test(body)) return { instrument: 'coroner_notice', passage }
				if (
					noticeCommand.test(body) &&
					!/victim information|data protection|gdpr/i.test(text) &&
					/\b(?:offence|penalt|fine|conviction|must|required)\b/i.test(body) &&
					!/police, crime, sentencing/i.test(opening)
				)
					return { instrument: 'statutory_duty', passage }
				continue
			}
			if (instrument === 'application_notice') {
				if (court.test(body) && (applying.test(body) || /\b(?:applies|applicant|hearing|listed|apply)\b/i.test(body)))
					return { instrument, passage }
				continue
			}
			if (instrument === 'warrant' && /\b(?:enter|search|seize|premises)\b/i.test(body)) return { instrument, passage }
			if (instrument === 'witness_summons' && (court.test(body) || commanded)) return { instrument, passage }
			if (
				instrument === 'court_order' &&
				(court.test(body) || /\b(?:judge|justice)\b/i.test(body)) &&
				(commanded || /\b(?:ordered|order that|must|shall)\b/i.test(body))
			)
				return { instrument, passage }
		}
	}
	return undefined
}

/** What a command makes of the paper that it stands in. */
function commandKind(sheet: Sheet, text: string): Instrument {
	const opening = sheet.body.text.slice(0, 1000)
	if (/coroner/i.test(opening) && coronerCommand.test(sheet.body.text)) return 'coroner_notice'
	return /witness summons/i.test(opening) || /\bsummoned\b|\b(?:commanded|ordered) to attend\b/i.test(text)
		? 'witness_summons'
		: 'court_order'
}

/** A command without a title that was read: an OCR page, an order pasted into a mail, a page that has lost its head. */
function commanded(sheet: Sheet): { instrument: Instrument; passage: Passage } | undefined {
	const heading = sheet.body.text.slice(0, 700)
	if (isDraft(sheet)) return undefined
	const atHead = /\bin the (?:crown|family|county|high|magistrates|coroner)/i.test(heading) && court.test(heading)
	for (const { passage } of sheet.sentences) {
		const { text } = passage
		const firm = firmCommand.test(text) && !elsewhere.test(text) && !threat.test(text)
		if (!command.test(text) && !firm) continue
		const kind = commandKind(sheet, text)
		if (kind === 'coroner_notice' || atHead) return { instrument: kind, passage }
		if (firm && /\b(?:court|judge|justice|contempt|recorder|magistrate)\b/i.test(sheet.body.text))
			return { instrument: kind, passage }
	}
	return undefined
}

/** A draft says so at its head. */
function isDraft(sheet: Sheet): boolean {
	return sheet.blocks
		.slice(0, 8)
		.some((block) => block.type !== 'box' && block.passage.text.length < 80 && draftWord.test(block.passage.text))
}

const enclosedApplication =
	/\b(?:enclos\w+|attach\w+|serv(?:e|ed|ing|ice)|herewith|notice)\b[^.]{0,60}\bapplication for (?:an? |the )?(?:\w+ )?(?:order|witness summons|summons|warrant|disclosure)\b/i
const enclosing =
	/\b(?:(?:please find |we |i )?(?:(?:enclos|attach)\w*|serv(?:e|ed|es|ing)\b)|by way of service|herewith|accompanying)\b/i
const granted = /\b(?:granted|made|issued|ordered|sealed)\b/i
const kinds: readonly (readonly [Instrument, RegExp])[] = [
	['witness_summons', /\bwitness summons\b/i],
	[
		'court_order',
		/\b(?:production order|court order|disclosure order|sealed order|order of the (?:\w+ )?court|order (?:made|granted) (?:by|on|under)|(?:crown|family|county|high) court order|order dated)\b/i,
	],
	['coroner_notice', /\bschedule 5 notice|notice under (?:paragraph 1 of )?schedule 5\b/i],
	['warrant', /\b(?:search )?warrant\b/i],
]

/** An order that a letter or a mail serves, or an application that it gives notice of. */
function served(paper: Paper): Reading | undefined {
	for (const sheet of paper.request) {
		for (const { passage, box } of sheet.sentences) {
			const text = passage.text
			if (box?.kind === 'superseded' || box?.kind === 'consent') continue
			const notOurs =
				/\b(?:not|no|without|never)\b[^.]{0,30}\b(?:order|summons|warrant|notice)\b|\b(?:arrest|non-molestation|restraining|occupation|care|protection|bail|hospital|prevention|community) (?:warrant|order)/i
			if (notOurs.test(text) || toOthers.test(text) || forInformation.test(text)) continue
			if (
				!threat.test(text) &&
				applying.test(text) &&
				appliedWord.test(text) &&
				/\b(?:court|judge|hearing|listed|heard)\b/i.test(text) &&
				/\b(?:you|your|records?|notes|hearing|listed)\b/i.test(text)
			) {
				if (
					/\b(?:served|application) (?:notice|for)|notice of|has been (?:issued|made|lodged|listed)|is listed|have (?:applied|issued|made)|will be (?:heard|made)|take notice|by way of notice/i.test(
						text,
					)
				) {
					return {
						instrument: 'application_notice',
						candidate: { value: 'application_notice', confidence: 'high', passage: clip(passage) },
						sheet,
					}
				}
			}
			if (threat.test(text)) continue
			if (enclosedApplication.test(text) && appliedWord.test(text)) {
				return {
					instrument: 'application_notice',
					candidate: { value: 'application_notice', confidence: 'high', passage: clip(passage) },
					sheet,
				}
			}
			for (const [instrument, pattern] of kinds) {
				if (!pattern.test(text) || (elsewhere.test(text) && !enclosing.test(text))) continue
				if (
					enclosing.test(text) ||
					(granted.test(text) && /\b(?:you|your service|requir|produce|comply)\b/i.test(text))
				) {
					if (/\b(?:application|apply|applying|draft)\b/i.test(text)) continue
					return { instrument, candidate: { value: instrument, confidence: 'high', passage: clip(passage) }, sheet }
				}
			}
		}
	}
	return undefined
}

/**
 * What kind of paper it is. An order, summons, warrant or notice is told by its title together with a
 * court's or coroner's words of command; a letter that only threatens one is still a request.
 */
export function instrumentOf(paper: Paper): Reading {
	const sheets = [
		paper.main,
		...paper.sheets.filter((sheet) => sheet !== paper.main && sheet.attached),
		...paper.request.filter((sheet) => sheet !== paper.main),
	]
	if (!paper.note) {
		for (const sheet of sheets) {
			const found = titled(sheet) ?? commanded(sheet)
			if (found)
				return {
					instrument: found.instrument,
					candidate: { value: found.instrument, confidence: 'high', passage: clip(found.passage) },
					sheet,
				}
		}
	}
	const sent = served(paper)
	if (sent) return sent
	// A title or a command in other words than the known ones. An order may stand in any part of a paper.
	for (const sheet of paper.note ? [] : [...new Set([...sheets, ...paper.sheets])]) {
		const applied = applicationWeighed(sheet)
		if (applied) {
			const why = 'Somebody is said to have applied for it, and there is to be a hearing.'
			const candidate: Candidate = { value: 'application_notice', confidence: 'low', passage: clip(applied), why }
			return { instrument: 'application_notice', candidate, sheet }
		}
		const weighed = orderWeighed(sheet)
		if (!weighed) continue
		const { instrument, passage, confidence } = weighed
		const why = 'By the sum of what it says: a command, a court, what follows if it is not obeyed.'
		return { instrument, candidate: { value: instrument, confidence, passage: clip(passage), why }, sheet }
	}
	const told = orderServed(paper)
	if (told) return told
	if (!paper.note) {
		for (const sheet of sheets) {
			const passage = statutoryOf(sheet)
			if (!passage) continue
			const instrument = 'statutory_duty'
			return { instrument, candidate: { value: instrument, confidence: 'high', passage: clip(passage) }, sheet }
		}
	}
	return {
		instrument: 'request',
		candidate: {
			value: 'request',
			confidence: 'low',
			why: 'Nothing in it is an order, a summons, a warrant or a notice of a court or coroner.',
		},
		sheet: paper.main,
	}
}

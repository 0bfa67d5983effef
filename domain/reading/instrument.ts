import { type Candidate, matched } from './candidate.ts'
import type { Paper, Sheet } from './paper.ts'
import { cut, type Passage } from './passage.ts'

export type Instrument =
	| 'request'
	| 'court_order'
	| 'witness_summons'
	| 'warrant'
	| 'coroner_notice'
	| 'application_notice'
	| 'statutory_duty'

/** Words by which a paper is what it says it is: titles, and the words of command in its body. */
const titles: readonly (readonly [Instrument, RegExp])[] = [
	[
		'application_notice',
		/^(?:form \w{1,6}[:. -]*)?(?:draft )?(?:notice of (?:an? |the |intended |intention to )?(?:apply|application|hearing)|application (?:notice|to the (?:crown|family|county|high|magistrates)|for (?:an? )?(?:witness summons|production order|order|disclosure|warrant|third party|summons|non-party|directions)|under)|(?:copy )?application\b|n244\b|notice to (?:the )?(?:respondent|third party|holder)|request for a hearing)/i,
	],
	[
		'witness_summons',
		/^(?:form \w{1,6}[:. -]*)?(?:\w{1,12} )?(?:witness summons|witness order|summons to (?:a )?witness|summons\b|subpoena)/i,
	],
	[
		'coroner_notice',
		/^(?:form \w{1,6}[:. -]*)?(?:(?:coroner'?s? )?notice (?:under|pursuant to|to produce|requiring|of requirement)[^.]{0,60}|schedule 5 notice|coroner'?s notice|notice to (?:produce|provide) (?:evidence|documents?|a )?.{0,40})/i,
	],
	['warrant', /^(?:form \w{1,6}[:. -]*)?(?:search )?warrant\b/i],
	[
		'court_order',
		/^(?:form \w{1,6}[:. -]*)?(?:(?:sealed|interim|final|consent|draft|third party|non-party|case management|specific|family|production|disclosure|directions|special procedure|excluded material|general form of judgment or|penal) )*order\b(?! (?:of|no|number|by|form|to (?:assist|help|enable)|that))|^order (?:for|to|under|made|of the court)/i,
	],
	[
		'statutory_duty',
		/^(?:information notice|section \d{1,3}[a-z]? notice|notice (?:under|pursuant to) (?:section|paragraph|schedule|regulation)|statutory notice|notice requiring|requirement to (?:provide|produce)|schedule 36 notice|notice to provide information)/i,
	],
]

const court =
	/\b(?:in the (?:matter of .{0,60} )?(?:[\w' -]{0,24})?(?:crown|family|county|high|magistrates'?|youth|coroner'?s?|central criminal) court|crown court (?:at|sitting)|family court (?:at|sitting)|coroner(?:'?s court| for)|judicial review)\b/i
const command =
	/\b(?:it is (?:hereby )?ordered|you (?:are|must|shall) (?:hereby |therefore )?(?:ordered|commanded|summoned|directed|attend|produce|required (?:by (?:this|the) (?:order|summons|notice|court|coroner)|to (?:attend|produce|give evidence)))|the court (?:hereby )?(?:orders|directs|requires)|(?:must|shall) (?:produce|provide|give|deliver|file|disclose)\b[^.]{0,80}\b(?:to the (?:court|coroner)|by \d|within)|(?:hereby )?(?:authorises|empowers) (?:any constable|you|the applicant|officers) to enter|i (?:hereby )?(?:require|direct|order) you to|is (?:hereby )?ordered to|orders that)\b/i
const coronerCommand = /\b(?:schedule 5|paragraph 1 of schedule 5|coroners and justice act 2009)\b/i
const noticeCommand =
	/\b(?:require[sd]? you|you are (?:hereby )?required|requires? (?:the )?\w+ to (?:produce|provide)|under (?:section|paragraph|regulation) \d+)\b/i
const applying =
	/\b(?:(?:will|shall|intend(?:s)? to|is|are|proposes? to|about to) (?:be )?(?:apply|applying|making an application|make an application|seek(?:ing)? (?:an order|a witness summons|a production order))|(?:has|have) (?:made|issued|lodged|applied|filed|served)\b[^.]{0,40}\b(?:application|for)|application (?:will be|is to be|is listed|has been|was|is) (?:heard|listed|made|issued|lodged|filed)|take notice that|hearing of (?:the|this|an|our) application)\b/i
const appliedWord = /\b(?:witness summons|production order|order|warrant|disclosure|non-party|third[- ]party)\b/i
/** A threat: something the asker may do unless; and guidance on what might follow. */
const threat =
	/\b(?:if (?:you|we|i|the|this|no|there|your)|unless|failing (?:which|that)|should you|in default|otherwise|may (?:need|have|wish) to|might|could|would (?:then|have to)|will (?:have|need|be forced|be left) (?:no (?:choice|option|alternative)|to)|reserve the right|without further notice|consider)\b/i

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
					!/victim information/i.test(text) &&
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
				(commanded || /\b(?:ordered|order that|must)\b/i.test(body))
			)
				return { instrument, passage }
		}
	}
	return undefined
}

/** A command without a title that was read: an OCR page, an order pasted into a mail. */
function commanded(sheet: Sheet): { instrument: Instrument; passage: Passage } | undefined {
	const heading = sheet.body.text.slice(0, 700)
	if (!court.test(heading) && !/\bcoroner\b/i.test(heading)) return undefined
	for (const { passage } of sheet.sentences) {
		if (!command.test(passage.text)) continue
		if (/coroner/i.test(heading) && coronerCommand.test(sheet.body.text))
			return { instrument: 'coroner_notice', passage }
		if (!/^in the|\bin the (?:crown|family|county|high|magistrates)/i.test(heading)) continue
		if (/witness summons/i.test(sheet.body.text.slice(0, 1000))) return { instrument: 'witness_summons', passage }
		return { instrument: 'court_order', passage }
	}
	return undefined
}

const enclosedApplication =
	/\b(?:enclos\w+|attach\w+|serv(?:e|ed|ing|ice)|herewith|notice)\b[^.]{0,60}\bapplication for (?:an? |the )?(?:\w+ )?(?:order|witness summons|summons|warrant|disclosure)\b/i
const enclosing = /\b(?:(?:please find |we |i )?(?:enclos|attach|serv)\w*|by way of service|herewith|accompanying)\b/i
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
			if (notOurs.test(text)) continue
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
				if (!pattern.test(text)) continue
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

const courtName =
	/\b(?:the )?((?:crown|family|county|high|magistrates'?|youth|central criminal) court)(?: of justice)?(?:,? (?:sitting )?at ([\p{L}][\p{L}'-]+(?:[ -](?!\b(?:case|claim|no|number|between|in|on|before|and|under)\b)[\p{L}][\p{L}'-]+){0,3}))?/iu
const placeFirst = /\b([\p{Lu}][\p{L}'-]+(?:[ -][\p{Lu}][\p{L}'-]+){0,2}) (Crown|Family|County|Magistrates'?) Court\b/u
const coronerName =
	/\b((?:(?:HM |His Majesty's )?(?:Senior |Area |Assistant )?Coroner|Coroner's (?:Court|Office|Area))(?:,)? (?:for|of) (?:the (?:county|area|coroner area) of )?(?:the )?[\p{L}][\p{L}'-]+(?:,? (?:and |the )?(?!(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|requires|hereby|is|has|will|asks)\b)[\p{Lu}][\p{L}'-]+){0,4}?)(?=,? (?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|requires|hereby|is|has|will|asks)\b|[.;:()]|,? *$| -|\n|,? (?-i:\p{Ll})|, \d| \d)/iu

function proper(text: string): string {
	return text
		.toLowerCase()
		.replace(/(^|[ -])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
		.replace(/\b(And|Of|The|At|For|Upon|On)\b/g, (word) => word.toLowerCase())
		.replace(/^hm\b/i, 'HM')
}

/** The court or coroner that a paper comes from, as "Crown Court at Marlbury". */
export function courtOf(sheet: Sheet): { name: string; coroner: boolean; candidate: Candidate } | undefined {
	for (const block of sheet.blocks.slice(0, 30)) {
		const passages = block.type === 'box' ? [block.box.label, block.box.value] : [block.passage]
		for (const passage of passages) {
			const coroner = coronerName.exec(passage.text)
			if (coroner) {
				const name = coroner[1] === coroner[1]!.toUpperCase() ? proper(coroner[1]!) : coroner[1]!
				return {
					name,
					coroner: true,
					candidate: matched(name, 'high', passage, coroner),
				}
			}
			const at = courtName.exec(passage.text)
			const before = placeFirst.exec(passage.text)
			if (!at && !before) continue
			const place = at?.[2] ?? before?.[1] ?? ''
			const kind = proper(at?.[1] ?? `${before![2]} Court`).replace(/^Magistrates' court/i, "Magistrates' Court")
			if (place === '' && block.type !== 'line' && !/^in the/i.test(passage.text)) continue
			const name = place === '' || /^the$/i.test(place) ? kind : `${kind} at ${proper(place)}`
			const match = at ?? before!
			return {
				name,
				coroner: false,
				candidate: matched(name, 'high', passage, match),
			}
		}
	}
	return undefined
}

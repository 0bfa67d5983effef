import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import { findDates, isoOf } from './dates.ts'
import { conflictWeighed } from './notice-conflict.ts'
import { looseNoticeDate } from './notice-date.ts'
import { noticeWeighed } from './notice-weighed.ts'
import {
	about,
	byAnother,
	byWord,
	content,
	denied,
	future,
	given,
	ground,
	keptFrom,
	keptSo,
	noneGiven,
	notTold,
	promised,
	silence,
	stillToCome,
	unaware,
	whom,
	withheldWord,
	writing,
} from './notice-words.ts'
import { datedAt, type Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { findPastDays } from './past-days.ts'
import { optionsOf } from './ticks.ts'
import { notOfNotice, wideNotice } from './wide-notice.ts'

/** What police say about notice to the person. */
export interface Notice {
	/** Answer `victim_notice`; absent where nothing is said. */
	standing?: Candidate
	date?: Candidate
	/** Answer `notice_recipient_conflict`. */
	conflict?: Candidate
	/** Why notice came after the request. */
	lateReason?: Candidate
}

/** Somebody else whom an investigation is kept from. */
const suspected = /\b(?:suspects?|accused|defendants?|perpetrator|offender|man|men)\b/i

/** Notice to somebody else than the person. */
const otherRecipient =
	/\b(?:to|on|upon) (?:the |his |her |their |your )?(?:suspects?|accused|defendants?|defen[cs]e|service|organisation|provider|counsell\w+|solicitors?|court|employer|bank|school|hospital|husband|partner|landlord)\b/i

/** Notice that somebody suspected was given, or notice of something else. */
const toSuspect =
	/\b(?:suspects?|accused|defendants?|arrested man)\b[^.;,]{0,24}\b(?:was|were|has|have|had|got)\b|\bnotice of (?:his|her|their|the) (?:bail|charge|hearing|trial|release|caution|intended prosecution)\b/i

function choose(box: Box): { text: string; passage: Passage; tail: string } | undefined {
	const options = optionsOf(box.value)
	if (!options) return undefined
	const ticked = options.options.filter((option) => option.ticked)
	if (ticked.length !== 1) return { text: '', passage: box.value, tail: options.after.text }
	return { text: ticked[0]!.passage.text, passage: ticked[0]!.passage, tail: options.after.text }
}

function dateNear(passage: Passage, from: number, reference: string | undefined): Candidate | undefined {
	const dates = findDates(passage.text)
	const mention = dates.find((date) => date.start >= from) ?? dates.findLast((date) => date.end <= from)
	const iso = mention && isoOf(mention, reference, 'past')
	if (iso && mention) return { value: iso, confidence: 'high', passage, start: mention.start, end: mention.end }
	if (mention || !reference) return undefined
	const days = findPastDays(passage.text, reference)
	const day = days.find(({ start }) => start >= from) ?? days.at(-1)
	return day && { value: day.iso, confidence: 'high', passage, start: day.start, end: day.end, why: 'Counted back.' }
}

/** What a ticked option says, given the label of its box. */
function tickStanding(label: string, text: string): 'yes' | 'no' | 'withheld' | undefined {
	const both = `${label} ${text}`
	const written = /\b(?:written|writing|letter|44b|notice|notification)\b/i.test(both)
	// "May she be told of this? No".
	if (/\b(?:may|can|could|should)\b[^?]{0,40}\b(?:told|informed|notified|contacted|made aware|know)\b/i.test(label))
		return /^no\b/i.test(text) ? 'withheld' : undefined
	if (
		/\b(?:withheld|withhold|deferred|delayed|dispensed|44b ?\(5\)|do not (?:inform|tell|contact|notify)|not to be (?:told|informed)|exempt)/i.test(
			text,
		)
	)
		return 'withheld'
	if (
		/\b(?:to follow|will be|pending|later|in due course|not (?:yet )?(?:given|told|notified|served|informed|sent)|not yet|by (?:tele)?phone|verbal|oral|by word of mouth|in person)/i.test(
			text,
		)
	)
		return 'no'
	if (/^no\b/i.test(text)) return 'no'
	if (/\b(?:given|served|sent|posted|provided|notified|yes|done|issued)\b/i.test(text) && written) return 'yes'
	return undefined
}

/** What the paper says about notice to the person asked about. */
export function noticeOf(paper: Paper): Notice {
	const result: Notice = {}
	const reference = paper.dated
	const weigh: { standing: 'yes' | 'no' | 'withheld'; weight: number; candidate: Candidate; date?: Candidate }[] = []
	for (const box of paper.boxes) {
		const dateOfNotice = box.kind === 'noticeDate' || (box.kind === 'date' && box.section === 'notice')
		if (box.kind !== 'notice' && !dateOfNotice) continue
		if (dateOfNotice) {
			const date = dateNear(box.value, 0, reference)
			if (date) result.date ??= date
			continue
		}
		const choice = choose(box)
		if (/\bdelete as\b/i.test(box.label.text)) continue
		if (choice) {
			const standing = choice.text === '' ? undefined : tickStanding(box.label.text, choice.text)
			if (standing)
				weigh.push({
					standing,
					weight: 9,
					candidate: { value: standing, confidence: 'high', passage: choice.passage },
					date: dateNear(box.value, 0, reference),
				})
			continue
		}
		const value = box.value.text
		const label = box.label.text
		const itself = /^(?:(?:a |the )?(?:written|formal) )noti(?:ce|fication)\b/i.test(value)
		const written = itself || /\b(?:written|writing|44b|notice|notification)\b/i.test(label)
		if (value === '' || !written) continue
		if (
			/^(?:yes\b|given\b|served\b|sent\b|posted\b|handed\b|delivered\b|issued\b|e-?mailed\b|by (?:hand|post|letter|e-?mail)\b)/i.test(
				value,
			) &&
			!/\b(?:verbal|orally|phone|not|will)\b/i.test(value.split(/[.;]/)[0]!)
		) {
			weigh.push({
				standing: 'yes',
				weight: 8,
				candidate: { value: 'yes', confidence: 'high', passage: box.value },
				date: dateNear(box.value, 0, reference),
			})
		} else if (
			itself &&
			findDates(value).length > 0 &&
			!denied.test(value.split(/[.;]/)[0]!) &&
			!future.test(value.split(/[.;]/)[0]!)
		) {
			weigh.push({
				standing: 'yes',
				weight: 7,
				candidate: { value: 'yes', confidence: 'high', passage: box.value },
				date: dateNear(box.value, 0, reference),
			})
		} else if (findDates(value)[0]?.start === 0 && value.length < 60 && !denied.test(value) && !future.test(value)) {
			weigh.push({
				standing: 'yes',
				weight: 7,
				candidate: { value: 'yes', confidence: 'high', passage: box.value },
				date: dateNear(box.value, 0, reference),
			})
		} else if (/^(?:withheld|deferred|delayed|not given (?:because|as|under))/i.test(value))
			weigh.push({
				standing: 'withheld',
				weight: 9,
				candidate: { value: 'withheld', confidence: 'high', passage: box.value },
			})
		else if (
			/^(?:no\b|not (?:yet )?(?:given|sent|served|done)?|none|to follow|pending|will be|by (?:tele)?phone|verbal|told (?:by|on|over))/i.test(
				value,
			)
		) {
			weigh.push({
				standing: ground.test(value) && !/^(?:to follow|pending|will)/i.test(value) ? 'withheld' : 'no',
				weight: 7,
				candidate: { value: 'no', confidence: 'high', passage: box.value },
			})
		}
	}
	const sentences = paper.sentences
	for (const [index, { passage, box, ticked, paragraph }] of sentences.entries()) {
		const text = passage.text
		if (
			!about.test(text) ||
			box?.kind === 'superseded' ||
			box?.kind === 'consent' ||
			box?.kind === 'holds' ||
			text.length > 700 ||
			notOfNotice(text)
		)
			continue
		if (
			/\b(?:hearing|application|trial|statutory notice|information notice|schedule 5|produce)\b/i.test(text) &&
			!/44B/i.test(text)
		)
			continue
		const next = sentences[index + 1]
		const both = next && next.paragraph === paragraph ? `${text} ${next.passage.text}` : text
		const negativeOption = ticked && /^no objection/i.test(text)
		if (negativeOption) continue
		const before = sentences[index - 1]
		const lately = before && before.paragraph === paragraph ? `${before.passage.text} ${text}` : text
		const hidden = keptFrom.exec(text) ?? (unaware.test(lately) ? keptSo.exec(text) : null)
		if (hidden && !suspected.test(text)) {
			weigh.push({ standing: 'withheld', weight: 8, candidate: matched('withheld', 'high', passage, hidden) })
			continue
		}
		const hush = silence.exec(text)
		const aboutPerson =
			/\b(?:data subject|victim|person|her|him|them|complainant|client|subject|individual|ms|mrs|mr|this (?:request|enquiry))\b/i.test(
				text.slice(hush?.index ?? 0),
			) || !/\b(?:suspect|anyone)\b/i.test(text)
		if (
			hush &&
			aboutPerson &&
			!/\b(?:contact (?:me|us|the officer)|hesitate|notes?|records?|reply)\b/i.test(
				hush[0] + text.slice(hush.index + hush[0].length, hush.index + hush[0].length + 20),
			)
		) {
			weigh.push({
				standing: 'withheld',
				weight: 8,
				candidate: { value: 'withheld', confidence: 'high', passage, start: hush.index, end: text.length },
			})
			continue
		}
		const kept = withheldWord.exec(text)
		if (kept && !/\bnot (?:been )?(?:withheld|relying|deferred|rely)|\bno reason\b/i.test(text)) {
			weigh.push({ standing: 'withheld', weight: 8, candidate: { value: 'withheld', confidence: 'high', passage } })
			continue
		}
		const none = (about.test(text) ? noneGiven.exec(text) : null) ?? notTold.exec(text)
		if (none && !/\b(?:request(?:ed)? by|of your|that you have)\b/i.test(none[0])) {
			const put = ground.test(both)
			weigh.push({
				standing: put ? 'withheld' : 'no',
				weight: put ? 7 : 5,
				candidate: { value: put ? 'withheld' : 'no', confidence: 'high', passage },
			})
			continue
		}
		const match = given.map((pattern) => pattern.exec(text)).find((found) => found !== null)
		if (match) {
			const span = text.slice(Math.max(0, match.index - 14), match.index + match[0].length)
			const inWriting = new RegExp(writing, 'iu').test(text) || /\bnotice\b/i.test(match[0])
			const oral =
				/\b(?:verbal(?:ly)?|orally|by (?:tele)?phone|on the (?:tele)?phone)\b/i.test(text) && !/\bwrit/i.test(text)
			if (
				!denied.test(span) &&
				!(future.test(span.replace(content, ' ')) || /\b(?:will|shall|to) be\b/i.test(span)) &&
				inWriting &&
				!otherRecipient.test(text.slice(match.index)) &&
				!toSuspect.test(text.slice(0, match.index + match[0].length)) &&
				!byAnother.test(text.slice(0, match.index + match[0].length)) &&
				!oral &&
				!/\bif\b[^.;]{0,30}$/i.test(text.slice(0, match.index))
			) {
				weigh.push({
					standing: 'yes',
					weight: 6,
					candidate: matched('yes', 'high', passage, match),
					date: dateNear(passage, match.index + match[0].length - 10, datedAt(paper, passage)),
				})
				continue
			}
		}
		const mentionsPerson = new RegExp(`\\b${whom}\\b`, 'iu').test(text)
		if (
			(promised.test(text) || stillToCome.test(text)) &&
			mentionsPerson &&
			!/\b(?:we will tell you|let you know|inform you|notify you)\b/i.test(text) &&
			(box === undefined || box.kind === 'notice' || box.kind === undefined)
		) {
			// Not told yet because of something, and told later: put off.
			const put = ground.test(text) && (unaware.test(lately) || notTold.test(lately))
			weigh.push({
				standing: put ? 'withheld' : 'no',
				weight: put ? 6 : 4,
				candidate: { value: 'no', confidence: put ? 'low' : 'high', passage, why: 'Notice is only promised.' },
			})
			continue
		}
		if (
			byWord.test(text) &&
			(box === undefined || box.kind === 'notice') &&
			!/\b(?:told|said) (?:us|me|police|officers?|him that she|him she)\b/i.test(text)
		) {
			weigh.push({
				standing: 'no',
				weight: 2,
				candidate: {
					value: 'no',
					confidence: 'low',
					passage,
					why: 'Told by word of mouth; nothing about written notice was found.',
				},
			})
		}
	}
	weigh.sort((a, b) => b.weight - a.weight)
	const withheld = weigh.find(({ standing }) => standing === 'withheld')
	const best =
		withheld && (weigh[0]!.standing !== 'yes' || weigh[0]!.weight < 9)
			? weigh[0]!.standing === 'yes' && weigh[0]!.weight > withheld.weight
				? weigh[0]
				: withheld
			: weigh[0]
	if (best) {
		result.standing = { ...best.candidate, value: best.standing }
		const date =
			best.standing === 'yes'
				? (result.date ?? best.date ?? weigh.find((each) => each.standing === 'yes' && each.date)?.date)
				: undefined
		if (date) result.date = date
		else if (best.standing !== 'yes') delete result.date
	} else if (result.date) delete result.date
	if (!result.date && (!result.standing || result.standing.value === 'yes')) {
		const day = looseNoticeDate(paper)
		if (day) result.date = day
	}
	if (!result.standing) Object.assign(result, noticeWeighed(paper))
	if (!result.standing) Object.assign(result, wideNotice(paper))
	result.conflict = conflictOf(paper) ?? conflictWeighed(paper)
	if (result.standing?.value === 'yes' && result.date && paper.dated && result.date.value > paper.dated) {
		const reason = paper.sentences.find(
			({ passage, box }) =>
				(box?.kind === 'notice' || about.test(passage.text)) &&
				/\b(?:because|as she|as he|since|not (?:reasonably )?practicable|unable|could not|away|abroad|hospital)\b/i.test(
					passage.text,
				) &&
				/\b(?:notice|earlier|before|sooner|late|after)\b/i.test(passage.text),
		)
		if (reason) result.lateReason = { value: reason.passage.text, confidence: 'low', passage: reason.passage }
	}
	return result
}

const adult =
	/\b(?:mother|father|mum|dad|parents?|guardian|carer|foster|grandmother|grandfather|grandparent|aunt|uncle|social worker|local authority|appropriate adult|attorney|deputy|representative|step(?:mother|father))\b/i

const leftOut =
	/\b(?:has|have|had|was|were|is)(?: not|\w+n't| never)(?: yet)?(?: been| to be)? (?:told|informed|notified|served|given|sent)\b/i

function conflictOf(paper: Paper): Candidate | undefined {
	const { sentences } = paper
	for (const [index, { passage, paragraph, box }] of sentences.entries()) {
		const text = passage.text
		const recipientBox = box !== undefined && /\b(?:given|served|told|sent|addressed) (?:to|on)\b/i.test(box.label.text)
		if (!adult.test(text)) continue
		// Who has not been told is no recipient.
		if (leftOut.test(text)) continue
		if (!recipientBox && !/\bnotice|notified|informed|told|given to|letter\b/i.test(text)) continue
		const around = sentences.filter(
			(other, place) => other.paragraph === paragraph && place >= index && place <= index + 3,
		)
		for (const other of around) {
			if (leftOut.test(other.passage.text)) continue
			if (
				/\b(?:(?:is|are) (?:not|neither) (?:a |the )?(?:suspect|under (?:investigation|suspicion)|linked|connected|involved|implicated)|isn't a suspect|no (?:link|connection|involvement|contact) (?:with|to|in)|not (?:a suspect|under suspicion|linked|connected|believed to be involved)|neither (?:is|of whom is) (?:a )?suspect)\b/i.test(
					other.passage.text,
				)
			)
				return { value: 'no', confidence: 'high', passage: other.passage }
			if (
				/\b(?:(?:is|are) (?:also )?(?:the |a )?(?:suspect|accused|defendant)|lives? with (?:the |him|her|them)|still in (?:a )?relationship with|(?:partner|wife|husband) of the (?:suspect|accused|defendant)|under (?:investigation|suspicion)|supportive of the suspect)\b/i.test(
					other.passage.text,
				)
			)
				return { value: 'yes', confidence: 'high', passage: other.passage }
		}
	}
	return undefined
}

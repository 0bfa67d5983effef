import type { Candidate } from './candidate.ts'
import { datesBelow } from './columns.ts'
import { findDates, isoOf } from './dates.ts'
import { byAnother } from './notice-words.ts'
import { datedAt, type Paper } from './paper.ts'
import { findPastDays } from './past-days.ts'

/*
 * The day on which the person was given notice, where no plain rule finds it: a day that lies behind, in a sentence in
 * which somebody hands, posts or writes something to the person about the request. Always a guess.
 */

/** Something in writing. */
const written =
	/\b(?:letters?|lettered|notices?|notification|leaflet|in writing|written|wrote|writing|e-?mail(?:ed)?|texted|form|sheet|44b|paper(?:work)?|copy|posted|recorded delivery|by post|by hand)\b/i
/** It comes to somebody. */
const comes =
	/\b(?:gave|given|give|hand(?:ed)?|took|taken|sent|send|post(?:ed)?|serv(?:ed|ice)|deliver(?:ed)?|left|put through|dropped|had|has had|got|received|signed for|wrote|written|issued|provided|intimated?|intimation|put (?:it|this|that|the \w+|a \w+) (?:in|into|through)|e-?mailed|notified|informed|told|went (?:to|out|off)|reached|is with|was with)\b/i
/** The person asked about. */
const person =
	/\b(?:her|him|them|she|he|they|victim|complainant|person|client|data subject|individual|injured party|aggrieved|(?:Mr|Mrs|Ms|Miss|Mx|Dr) (?-i:\p{Lu})[\p{L}'-]+|(?-i:\p{Lu}\p{Ll}+)'s (?:hands?|door|letter ?box|house|home|address)|guardian|mother|father|parents?|attorney|deputy)\b/iu
/** It concerns the request. */
const ofRequest =
	/\b(?:request|asking|ask|you|this|notice|notif\w+|44b|what (?:we|i)|why|notes|records|information|counsell\w+|enquiry|your service)\b/i
/** Other papers and other events. */
const other =
	/\b(?:consent|statement|signed (?:a |the )?(?:consent|mandate|form)|mandate|authori[sz]\w+|approv\w+|sanction\w*|interview\w*|court|hearing|trial|summons|application|charged?|arrest\w*|card|receipt|referral|medical|appointment letter|text from you|letter of \d)\b/i
const unmet =
	/(?:\bnot|\w+n't|\b(?:never|no|will|shall|to be|yet to|going to|pending|to follow|later|if))\b[^.;]{0,30}$/i

const byLetterOf =
	/\b(?:by|in|with|through) (?:a |my |our |the |his |her )?(?:letter|notice|note|e-?mail|form)(?: (?:of|dated|sent on|on))+(?: the)? ?$/i
/** The label of a cell that says whether the person was told. */
const toldLabel =
	/\b(?:notice|notified|notification|told|informed|written to|letter (?:given|sent|handed)|made aware|44b)\b/i
const notTold = /\b(?:no|not|never|pending|withheld|delayed|to (?:follow|be))\b|n't\b/i

/** A day in the row below a label that asks whether the person was told. */
function dateBelowLabel(paper: Paper): Candidate | undefined {
	for (const { label, passage, dates } of datesBelow(paper.main)) {
		const [mention] = dates
		const iso = mention && isoOf(mention, paper.dated, 'past')
		if (!mention || !iso || !toldLabel.test(label) || /\bviews?\b|\bsay\b/i.test(label) || notTold.test(passage.text))
			continue
		if (paper.dated && iso > paper.dated) continue
		const at = { passage, start: mention.start, end: mention.end }
		return {
			value: iso,
			confidence: 'low',
			...at,
			why: 'It stands below a label that asks whether the person was told.',
		}
	}
	return undefined
}

/** The likeliest day of notice to the person; nothing where the paper says that none was given. */
export function looseNoticeDate(paper: Paper): Candidate | undefined {
	let best: (Candidate & { weight: number }) | undefined
	for (const { passage, box, ticked } of paper.sentences) {
		const { text } = passage
		const boxed = box?.kind === 'notice'
		if (text.length > 500 || (box?.kind !== undefined && !boxed) || (ticked && !boxed)) continue
		const reference = datedAt(paper, passage) ?? paper.dated
		const mentions = findDates(text).flatMap((mention) => {
			const iso = isoOf(mention, reference, 'past')
			return iso ? [{ iso, start: mention.start, end: mention.end }] : []
		})
		// In a note of a visit "that morning" is the day of the note.
		const thatDay =
			paper.note && reference ? /\b(?:earlier )?that (?:same )?(?:morning|afternoon|day)\b/i.exec(text) : null
		const days =
			mentions.length > 0 || !reference
				? mentions
				: [
						...findPastDays(text, reference),
						...(thatDay ? [{ iso: reference, start: thatDay.index, end: thatDay.index + thatDay[0].length }] : []),
					]
		for (const day of days) {
			if (reference && (day.iso > reference || day.iso.slice(0, 4) < String(Number(reference.slice(0, 4)) - 1)))
				continue
			const near = text.slice(Math.max(0, day.start - 110), day.end + 70)
			const lead = text.slice(Math.max(0, day.start - 110), day.start)
			if (!comes.test(near) || !written.test(near) || unmet.test(lead) || byAnother.test(lead)) continue
			// "By letter of 2 March": the paper that told them, not another one.
			const letterOf = byLetterOf.test(lead)
			if (!letterOf && other.test(lead.slice(-70)) && !boxed) continue
			let weight = boxed ? 3 : 0
			if (person.test(near)) weight += 2
			if (ofRequest.test(text)) weight += 1
			if (letterOf) weight += 1
			if (/\bnotices?\b|\bnotif|44b|\b(?:in writing|written)\b/i.test(near)) weight += 1.5
			if (weight >= 3 && (!best || weight > best.weight))
				best = {
					weight,
					value: day.iso,
					confidence: 'low',
					passage,
					start: day.start,
					end: day.end,
					why: 'It may be the day on which the person was told in writing.',
				}
		}
	}
	return best ?? dateBelowLabel(paper)
}

import type { Candidate } from './candidate.ts'
import { findDates, isoOf } from './dates.ts'
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
	/\b(?:gave|given|give|hand(?:ed)?|took|taken|sent|send|post(?:ed)?|serv(?:ed|ice)|deliver(?:ed)?|left|put through|dropped|had|has had|got|received|signed for|wrote|written|issued|provided|e-?mailed|notified|informed|told|went (?:to|out|off)|reached|is with|was with)\b/i
/** The person asked about. */
const person =
	/\b(?:her|him|them|she|he|they|victim|complainant|person|client|data subject|individual|injured party|aggrieved|(?:Mr|Mrs|Ms|Miss|Mx|Dr) (?-i:\p{Lu})[\p{L}'-]+|guardian|mother|father|parents?|attorney|deputy)\b/iu
/** It concerns the request. */
const ofRequest =
	/\b(?:request|asking|ask|you|this|notice|notif\w+|44b|what (?:we|i)|why|notes|records|information|counsell\w+|enquiry|your service)\b/i
/** Other papers and other events. */
const other =
	/\b(?:consent|statement|signed (?:a |the )?(?:consent|mandate|form)|mandate|authori[sz]\w+|approv\w+|sanction\w*|interview\w*|court|hearing|trial|summons|application|charged?|arrest\w*|card|receipt|referral|medical|appointment letter|text from you|letter of \d)\b/i
const unmet =
	/(?:\bnot|\w+n't|\b(?:never|no|will|shall|to be|yet to|going to|pending|to follow|later|if))\b[^.;]{0,30}$/i

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
		const days = mentions.length > 0 || !reference ? mentions : findPastDays(text, reference)
		for (const day of days) {
			if (reference && (day.iso > reference || day.iso.slice(0, 4) < String(Number(reference.slice(0, 4)) - 1)))
				continue
			const near = text.slice(Math.max(0, day.start - 110), day.end + 70)
			const lead = text.slice(Math.max(0, day.start - 110), day.start)
			if (!comes.test(near) || !written.test(near) || unmet.test(lead)) continue
			if (other.test(lead.slice(-70)) && !boxed) continue
			let weight = boxed ? 3 : 0
			if (person.test(near)) weight += 2
			if (ofRequest.test(text)) weight += 1
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
	return best
}

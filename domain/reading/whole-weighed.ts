import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'
import { everything, everythingHeld, furtherLimits, narrow, wanted } from './whole-words.ts'
import { barelyNamed, unwanted } from './wide-claims.ts'

/* Whether all records are wanted, where what is sought was not found as such or is told in pieces. */

const asks =
	/\b(?:needs?|needed|wants?|wanted|wish(?:es)?|requir\w+|request\w*|please|kindly|send|provide|supply|disclos\w*|releas\w*|produce|bring|cop(?:y|ies)|obtain\w*|sought|seek\w*|get|print|let (?:me|us|him|her) have|forward|look (?:through|at)|see|sight of|access to|summoned|ordered|hand(?:ed)? over|deliver\w*|file and serve)\b/i
const notNow =
	/\b(?:was|were|had|earlier|previous(?:ly)?|instead|withdrawn|before we|first letter|destroy\w*|kept|stored|retain\w*|returned|scanned|held by|would be|going through|read through|rather|no longer|not|never|\w+n't|four years|rest of)\b/i
const told = /\b(?:wanted|asked|asking for|told|said|did|signed off|demanded|requested by)\b/i
const topics: ReadonlySet<string | undefined> = new Set([
	'superseded',
	'consent',
	'handling',
	'notice',
	'views',
	'voluntary',
	'proportionality',
	'necessity',
	'necessityAndProportionality',
	'otherMeans',
	'presumption',
	'holds',
	'recipient',
	'spv',
	'essential',
])

/** A doubtful "yes" where a sentence or a box that asks names the whole. */
export function wholeWeighed(paper: Paper): Candidate | undefined {
	let before = ''
	for (const { passage, box, ticked } of paper.sentences) {
		const { text } = passage
		const lead = `${box?.label.text ?? ''} ${before}`
		before = text
		if (ticked || topics.has(box?.kind) || text.length > 900) continue
		const words = wanted(text)
		const match = everything.exec(words) ?? everythingHeld.exec(words)
		if (!match || narrow.test(match[0]) || furtherLimits.test(words.slice(match.index))) continue
		if (/^(?:all|any|every) (?:\w+ )?(?:correspondence|disclosure|information|material|data)$/i.test(match[0].trim()))
			continue
		const opening = words.slice(0, match.index)
		// What an earlier paper asked for, or what is quoted from it, is told and not asked; a note tells what was asked.
		if (!paper.note && (told.test(opening) || (opening.match(/["\u201c\u201d]/g) ?? []).length % 2 === 1)) continue
		if (notNow.test(words.slice(Math.max(0, match.index - 60), match.index))) continue
		if (unwanted(text)) continue
		if (!asks.test(words) && (!asks.test(lead) || (box?.kind === undefined && !barelyNamed(words, match)))) continue
		return { value: 'yes', confidence: 'low', passage, why: 'All of it seems to be wanted.' }
	}
	return undefined
}

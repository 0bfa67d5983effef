import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'
import type { Sought } from './sought.ts'
import { credibilityWords } from './statement-context.ts'
import { wholeWeighed } from './whole-weighed.ts'
import { askedBefore, chosenText, everything, everythingHeld, furtherLimits, narrow, wanted } from './whole-words.ts'
import { unwanted, wideWhole } from './wide-claims.ts'

/** What was named before is wanted whole. */
const backInFull =
	/\b(?:copied|copy|send|sent|provided?|supplied|supply|released?|disclosed?|have|receive)\b(?=[^.;]{0,60}\b(?:in full|in (?:their|its) entirety|unredacted|without redactions?|complete and unedited)\b)[^.;]{0,60}\b(?:them|they|these|those|it|me|us|full)\b/i

/** Whether all records, or the full notes, are wanted. */
export function wholeFileOf(paper: Paper, sought: readonly Sought[], compelled = false): Candidate | undefined {
	for (const { passage, boxed } of sought.slice(0, boxedFirst(sought) ? 3 : 5)) {
		if ((boxedFirst(sought) && !boxed) || unwanted(passage.text)) continue
		const text = wanted(chosenText(passage))
		const match = everything.exec(text) ?? everythingHeld.exec(text)
		if (
			!match ||
			askedBefore.test(text.slice(0, match.index)) ||
			(narrow.test(match[0]) && !everythingHeld.test(text)) ||
			(narrow.test(text.slice(Math.max(0, match.index - 2), match.index + 40)) && furtherLimits.test(text))
		)
			continue
		if (
			furtherLimits.test(text.slice(match.index, match.index + match[0].length + 60)) &&
			!/\b(?:relate|relating|concern)/i.test(text.slice(match.index, match.index + match[0].length + 40))
		)
			continue
		const at = passage.text.indexOf(match[0])
		return { value: 'yes', confidence: 'high', passage, ...(at >= 0 && { start: at, end: at + match[0].length }) }
	}
	// "I would ask that they be copied to me in full": the records were named before.
	const whole = paper.sentences.find(
		({ passage, box, ticked }) =>
			!ticked &&
			(box === undefined || box.kind === 'info') &&
			backInFull.test(passage.text) &&
			!/\b(?:not|\w+n't|never|no need|rather than|instead of)\b/i.test(passage.text),
	)
	if (whole) return { value: 'yes', confidence: 'low', passage: whole.passage }
	return boxedFirst(sought) && !compelled ? undefined : (wholeWeighed(paper) ?? wideWhole(paper))
}

function boxedFirst(sought: readonly Sought[]): boolean {
	return sought[0]?.boxed === true
}

const freeText =
	/\b(?:note(?:s|d)?|recorded|written down|mention(?:s|ed) (?:of|in)|passages?|lines about|wording|parts? of|records?|files?|entries|entry|correspondence|reports?|summar(?:y|ies)|extracts?|letters?|session content|documents?|documentation|material|assessments?|disclosures? (?:made|she|he)|what (?:she|he|they|(?:(?:Ms|Mrs|Miss|Mr|Mx)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:said|told|disclosed|described|mentioned)|account|anything (?:she|he|they)|everything|recordings?|diar(?:y|ies)|history)\b/i
const closed =
	/\b(?:(?:current |home |any current |last known |new )?address|phone numbers?|telephone numbers?|mobile numbers?|contact (?:details|numbers?)|next of kin|emergency contact|whereabouts|names?(?: only| or nicknames?)?|nicknames?|names? of|dates? (?:of|on which|only|she|he|they|when|and times?)|(?:appointment|attendance|session) (?:dates|times)|on (?:what|which) dates?|(?:first|last|next) (?:attend\w*|appointment|session|date|seen)|whether (?:or not )?(?:she|he|they|the person|(?-i:\p{Lu})\p{L}+) (?:is|was|has|have|attend\w*|first|ever|did|still|had)|yes or no|closed questions?|one-line|in (?:a|one) (?:single )?(?:line|sentence|word)|is (?:she|he|they|this person) (?:a |still )|(?:did|was|were) (?:she|he|they|(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(?-i:\p{Lu})[\p{L}'-]+(?: (?-i:\p{Lu})[\p{L}'-]+){0,2}) (?:attend|come|turn up|arrive|leave|keep|here|there|with you|see you|miss|cancel|present)|what times?|e-?mail address|postal address|(?:nick)?names? or (?:nick)?names?|when did|how many (?:\w+ )?(?:sessions|appointments|times|visits|occasions)|(?:a )?(?:number|date|name|yes or no) (?:only|and no more|and nothing more)|confirm(?:ation)? (?:of |that |whether |if |the dates? )?(?:attend|the date|she|he|they|dates?))\b/iu

/** Whether answering would mean taking something from the session notes. */
export function excessOf(sought: readonly Sought[], questionsBoxed: boolean): Candidate | undefined {
	const top = sought[0]
	if (!top) return undefined
	const text = wanted(top.passage.text)
	const whole = top.passage.text
	const closedMatch = closed.exec(text)
	const saysNoNotes =
		/\b(?:not|no|n't)\b[^.;]{0,40}\b(?:session |counselling |any |the )?(?:notes?|records|content)\b|\b(?:names?|dates?|contact details|address|number|times?|yes or no)(?:,| is| and nothing)? only\b|\bone[- ](?:line|word) answer\b|\byes or no\b/i.test(
			whole,
		)
	// "We would like to check whether she has made things up" says why, and is no closed question.
	const motive =
		credibilityWords.test(whole) ||
		/\b(?:check|establish|assess|find out|determine|see|learn) (?:whether|if)\b/i.test(whole)
	if (closedMatch && !motive && (!freeText.test(text) || saysNoNotes || (questionsBoxed && !freeText.test(text)))) {
		return {
			value: 'no',
			confidence: 'low',
			passage: top.passage,
			why: 'Only closed questions, names, dates or contact details are asked for.',
		}
	}
	return { value: 'yes', confidence: 'low', passage: top.passage, why: 'It would have to be taken from session notes.' }
}

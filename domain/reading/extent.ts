import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'
import type { Sought } from './sought.ts'
import { credibilityWords } from './statement-context.ts'

/** Words that limit or refuse; what they govern is not asked for. */
const leftOut =
	/(?:,? ?\b(?:and|but) )?\b(?:(?:do|does|did|are|is|am|will|would) not|don't|doesn't|isn't|aren't|not (?:asking|seeking|requesting|require|the|for|to|a|any|what)|no (?:other|session|need|notes|records|content|more)|nothing (?:else|more)|rather than|instead of|without|in place of|excluding|other than|except)\b[^.;,]*/gi
const everything =
	/\b(?:(?:any and )?all(?: of)?(?: the| her| his| their| your| such| available| relevant| of the| of her| of his| of their)?|any and all|(?:the |her |his |their |your )?(?:full|entire|complete|whole|total)|complete set of|everything|copies of all|every)(?: (?:and )?(?:\w+[ ,]){0,6}?)? ?(?:(?:counsell?ing|therapy|session|case|clinical|client) )?(?:notes?|records?|files?|history|correspondence|documents?|documentation|material|information|paperwork|data|copy|set|disclosure)\b|\b(?:the )?(?:whole|entirety|totality|full contents?|entire contents?) of (?:the |her |his |their |your )?(?:[\p{L}.'-]+ ){0,5}?(?:notes?|records?|file)\b|\b(?:full|complete|whole|entire) (?:set|copy|run|print-?out|copies) of (?:[\p{L}.'-]+ ){0,5}?(?:notes?|records?|file)\b/iu
const everythingHeld =
	/\beverything (?:you|that you|held|we|in the|on (?:her|his|their|file))|\b(?:whole|entire|complete|full) (?:thing|lot|file|record|set|counselling|therapy|notes|copy)|\ball (?:you|that you|of it) (?:hold|have)|\bin (?:full|their entirety|its entirety)\b|\bany (?:and all )?(?:notes|records|documents|material|information)(?:,? (?:and|or|notes|records|documents|correspondence|material))* (?:that )?(?:you (?:may |might )?(?:hold|have)|held|relating to (?:her|him|them)|(?:about|concerning|regarding) (?:her|him|them|the above))(?! (?:which|that) (?:mention|record|relate|refer))|\b(?:notes|records|file) from (?:the )?(?:start|beginning|first (?:contact|session|appointment)) (?:to|until)|\b(?:start|beginning) to (?:finish|end)\b|\bcover to cover\b|\ball of (?:them|it)\b|\bthe (?:whole |full )?lot\b|\bevery word\b|\bwhatever (?:you|the service)(?: (?:have|hold|keep|possess)|'ve)\b|\beverything (?:about|from|concerning|relating|on|in|regarding|since|written|recorded|s?he|they)\b|\bevery (?:single )?(?:session|page|note)\b(?! (?:that|which|where|in which|on which))|\b(?:notes|records?|file)\b[^.;]{0,30}\b(?:since|from) (?:the )?(?:very )?(?:start|beginning|outset) of (?:her |his |their )?(?:therapy|counselling|treatment)\b|\b(?:notes|records?|file)\b[^.;]{0,30}\bsince (?:therapy|counselling|s?he|they) (?:began|started|first)/i
/** "All" of something narrow is no whole file. */
const narrow =
	/\b(?:all|any|every|full) (?:the |of the |her |such )?(?:references?|mentions?|entries (?:that|which|mention|relat)|parts?|passages|dates|appointment (?:dates|times)|appointments|attendance|names?|notes? (?:that|which) (?:mention|refer|record)|contact details)\b/i
const furtherLimits =
	/\b(?:insofar as|so far as|in so far as|to the extent|only (?:where|those|the|so far|insofar)|limited to (?:the )?(?:entries|notes|parts|passages|references|sessions)|(?:that|which) (?:mention|record|refer|relate to|deal with|describe|concern)\w*)\b/i

/** The words that ask, without what is expressly left out. */
export function wanted(text: string): string {
	return text.replace(leftOut, ' ')
}

/** Whether all records, or the full notes, are wanted. */
export function wholeFileOf(paper: Paper, sought: readonly Sought[]): Candidate | undefined {
	for (const { passage, boxed } of sought.slice(0, boxedFirst(sought) ? 3 : 5)) {
		if (boxedFirst(sought) && !boxed) continue
		const text = wanted(passage.text)
		const match = everything.exec(text) ?? everythingHeld.exec(text)
		if (
			!match ||
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
	return paper.sentences.length > 0 ? undefined : undefined
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

import type { Passage } from './passage.ts'
import { optionsOf } from './ticks.ts'

/* The words by which all of the records are asked for, and by which less is. */

/** Words that limit or refuse; what they govern is not asked for. */
const leftOut =
	/(?:,? ?\b(?:and|but) )?\b(?:(?:do|does|did|are|is|am|will|would) not|don't|doesn't|isn't|aren't|not (?:asking|seeking|requesting|require|the|for|to|a|any|what)|no (?:other|session|need|notes|records|content|more)|nothing (?:else|more)|rather than|instead of|without|in place of|excluding|other than|except)\b[^.;,]*/gi
export const everything =
	/\b(?:(?:any and )?all(?: of)?(?: the| her| his| their| your| such| available| relevant| of the| of her| of his| of their)?|any and all|(?:the |her |his |their |your )?(?:full|entire|complete|whole|total)|complete set of|everything|copies of all|every)(?: (?:and )?(?:\w+[ ,]){0,6}?)? ?(?:(?:counsell?ing|therapy|session|case|clinical|client) )?(?:notes?|records?|files?|history|correspondence|documents?|documentation|material|information|paperwork|data|copy|set|disclosure)\b|\b(?:the )?(?:whole|entirety|totality|full contents?|entire contents?) of (?:the |her |his |their |your )?(?:[\p{L}.'-]+ ){0,5}?(?:notes?|records?|file)\b|\b(?:full|complete|whole|entire) (?:set|copy|run|print-?out|copies) of (?:[\p{L}.'-]+ ){0,5}?(?:notes?|records?|file)\b/iu
export const everythingHeld =
	/\beverything (?:you|that you|held|we|in the|on (?:her|his|their|file))|\b(?:whole|entire|complete|full) (?:thing|lot|file|record|set|counselling|therapy|notes|copy)|\ball (?:you|that you|of it) (?:hold|have)|\bin (?:full|their entirety|its entirety)\b|\bany (?:and all )?(?:notes|records|documents|material|information)(?:,? (?:and|or|notes|records|documents|correspondence|material))* (?:that )?(?:you (?:may |might )?(?:hold|have)|held|relating to (?:her|him|them)|(?:about|concerning|regarding) (?:her|him|them|the above))(?! (?:which|that) (?:mention|record|relate|refer))|\b(?:notes|records|file) from (?:the )?(?:start|beginning|first (?:contact|session|appointment)) (?:to|until)|\b(?:start|beginning) to (?:finish|end)\b|\bcover to cover\b|\ball of (?:them|it)\b|\bthe (?:whole |full )?lot\b|\bevery word\b|\bwhatever (?:you|the service)(?: (?:have|hold|keep|possess)|'ve)\b|\beverything (?:about|from|concerning|relating|on|in|regarding|since|written|recorded|s?he|they)\b|\bevery (?:single )?(?:session|page|note)\b(?! (?:that|which|where|in which|on which))|\b(?:notes|records?|file)\b[^.;]{0,30}\b(?:since|from) (?:the )?(?:very )?(?:start|beginning|outset) of (?:her |his |their )?(?:therapy|counselling|treatment)\b|\b(?:notes|records?|file)\b[^.;]{0,30}\bsince (?:therapy|counselling|s?he|they) (?:began|started|first)/i
/** "All" of something narrow is no whole file. */
export const narrow =
	/\b(?:all|any|every|full) (?:the |of the |her |such )?(?:references?|mentions?|entries (?:that|which|mention|relat)|parts?|passages|dates|appointment (?:dates|times)|appointments|attendance|names?|notes? (?:that|which) (?:mention|refer|record)|contact details)\b/i
export const furtherLimits =
	/\b(?:insofar as|so far as|in so far as|to the extent|only (?:where|those|the|so far|insofar)|limited to (?:the )?(?:entries|notes|parts|passages|references|sessions)|(?:that|which) (?:mention|record|refer|relate to|deal with|describe|concern)\w*)\b/i

/** The words that ask, without what is expressly left out. */
export function wanted(text: string): string {
	return text.replace(leftOut, ' ')
}

/** A passage with tick boxes without the wording of those that are not ticked. */
export function chosenText(passage: Passage): string {
	const options = optionsOf(passage)
	if (!options) return passage.text
	const ticked = options.options.filter((option) => option.ticked).map((option) => option.passage.text)
	return [options.before.text, ...ticked, options.after.text].filter(Boolean).join('. ')
}

/** "My first letter asked for": what stands behind it is wanted no more. */
export const askedBefore =
	/\b(?:earlier|previous|first|last|original|old) (?:request|letter|form|e-?mail|message|version|one)\b[^.;]{0,40}\b(?:asked|wanted|sought|requested|was for)\b/i

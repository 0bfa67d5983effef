import { type Context, negation, notAboutNeed, said } from './statement-context.ts'
import { substance } from './substance.ts'

/* Why police think that the service holds what they ask for. */

/** Says how the service came to be known, whatever else the sentence has. */
export const grounds =
	/\b(?:grounds? for (?:thinking|belie\w+)|(?:we|i) know (?:of|about) (?:you|your|the service|(?-i:\p{Lu}))|(?:reason|why) (?:we|i) (?:think|believe) (?:that )?you|where (?:she|he|they) (?:has|have) been (?:going|attending)|your (?:appointments?|service|name) (?:in|on) (?:it|her|his|their))\b/iu

/** Somebody who could know: the person, a relative, a worker with them. Not the police, not the suspect. */
const teller =
	/\b(?:she|he|they|(?:her|his|their|the|a|an|my|one of her|one of his) (?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+|(?:ms|mrs|miss|mr|mx)\.? (?-i:\p{Lu})[\p{L}'-]+(?: (?-i:\p{Lu})[\p{L}'-]+)?|(?-i:\p{Lu})[\p{L}'-]+(?: (?-i:\p{Lu})[\p{L}'-]+)?)(?:'s \w+(?: \w+)?)?(?:,? (?:Ms|Mr|Mrs|Miss|Mx) [^.;]{3,70}?[,)]| \([^)]{2,40}\))? ?(?:has |have |had |also |first |since |later |herself |himself |themselves )*(?:tells?|told|said|says|stated?|states|disclosed|discloses|mentioned|mentions|confirmed|confirms|explained|explains|informed|informs|gave|given|named|indicated|advised|reported|reports|referred to|provided|identified|describes|described|volunteered|spoke of|recalled|wrote|showed|shown|handed|produced|let us know)\b/iu
const noTeller =
	/^(?:(?:my |our )(?:own )?(?:sergeant|inspector|boss|supervisor|skipper|sarge|guv\w*|lawyer)|(?:the |a |an |my |her |his |their )?(?:police|officers?|we|i|dc|ds|pc|caller|suspects?|defendant|accused|man|defence|investigating|court|solicitors?|ex|ex-partner|husband|prosecutor|lawyer|cps|oic|detective|please|you|request|form|letter|notice|act|law|legislation|rules?|guidance|policy|gdpr|act|code|reviewing|counsel|sheriff|voicemail|message|relatives|company|manager|alleged)\b)/i
const document =
	/\b(?:your (?:appointment |business |visiting )?(?:cards?|leaflets?|letters?|e-?mails?|texts?)|(?:appointment|referral|reminder|welcome|discharge) (?:letter|card|text|slip|message|e-?mail)|(?:text|e-?mail|letter|card|leaflet|reminder|receipt|invoice|diary|calendar|bank statement|statement|referral|prescription|message)s?\b)/i
const shows =
	/\b(?:shows?|refers?|mentions?|records?|says?|names?|lists?|states?|contains?|indicates?|include[sd]?|bears?|found|seen|gave|given|was among|were among|from|to|with)\b/i
const according =
	/\baccording to (?:her|his|their|the|a) [\p{L}'-]+\b|\b(?:in|from|according to|during) (?:her|his|their|a|the) (?:(?:video|witness|police|recorded|first|\w+) )?(?:statement|interview|account|diary|phone|messages|sister|mother|father|partner|gp|isva|idva|social worker|doctor|school|victim personal statement|advis[eo]r|records|medical records)\b/iu
/** The name of a service like this one, as a paper writes it. */
const serviceName =
	/\b\p{Lu}[\p{L}'-]+(?: (?:and |of |for |the )?\p{Lu}[\p{L}'-]+){0,5} (?:Counsell\w+|Psychotherapy|Therap(?:y|ies)|Listening|Support|Wellbeing|Survivors|Centre|Service|Room|Clinic|Trust|CIC|Project)\b|\bThe \p{Lu}\p{L}+ Room\b/u
const linked =
	/\b(?:(?:on|in) your books|one of yours|on your books|one of yours|you(?! (?:can|may|should|will|must|are|could|would))|your|yours|yourselves|(?:comes?|came|goes|been|going) to (?:us|you|see)|with you|us on|client (?:of|here)|attend\w* (?:you|your|us|here|counsell|therap|sessions)|counsell\w+|therap(?:y|ist|ists)|comes here|coming here|been here|sees (?:a|someone|somebody|one)|seeing (?:a|someone|somebody|one))\b/i
const unsure =
	/\b(?:I|we) (?:could|can|did|do|would|said|told|asked|explained)(?:n't| not)? ?(?:not )?\b[^.;]{0,40}\b(?:confirm|say|know)|^(?:it is |I |we )?(?:believed?|understand|understood|think|assume)\b/i

/** "..., so I know that you saw her": what stands before is how. */
const knownFrom =
	/\b(?:so|hence|and so|which is how|that is how|this is how|which is why|that is why|this is why|hence why) (?:i|we|police) (?:know|believe|understand|think|expect|suppose)\b(?! this is)/i
/** "... a diary which says Dr Imrie, and that is why I think you may be able to help". */
const knownSo =
	/\b(?:which|that|this) is (?:why|how) (?:i|we|police) (?:know|believe|understand|think|expect|suppose|come to|am writing|are writing)\b[^.;]{0,40}\byou\b/i
/** "We understand from the ... that she had therapy with your organisation". */
const learntFrom =
	/\b(?:understand|learn(?:ed|t)?|know|see|saw|gather(?:ed)?|told|note[ds]?|aware) (?:this )?(?:from|by|through|via) (?:the|her|his|their|an?|our|my|papers|records|reports|medical|gp|social) ?[^.;]{2,60}? that (?:she|he|they|ms|mr|mrs|miss|mx|(?-i:\p{Lu}))/iu
/** A diary or a calendar with the appointment in it, in its own words. */
const inDiary =
	/\b(?:diary|calendar|planner|appointment book|phone)\b[^.;]{0,24}\b(?:has|have|shows?|says?|reads?|marks?|gives?|entr(?:y|ies))\b[^.;"]{0,24}"[^"]{3,50}"/i
/** What somebody of the family knows at first hand. */
const ownKin =
	/\bmy (?:own )?(?:daughter|son|child|wife|husband|partner|mother|mum|father|dad|sister|brother|step\w+|granddaughter|grandson|niece|nephew|foster \w+)\b[^.;]{0,60}\b(?:has been|have been|is|was|used to be|started|began)? ?(?:coming|going|seeing|attending|seen|comes?|goes|sees|attends?|visit\w*) (?:to )?(?:you|your|one of your|somebody (?:there|at yours)|with you)\b/i
/** A sentence without what stands in brackets or between commas behind the person: "The complainant, Ms X (born ...), has told me". */
const withoutAsides = (text: string): string =>
	text
		.replace(/ ?\([^()]{1,80}\)/g, '')
		.replace(/\b((?:[Tt]he|[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir) [\p{L}'-]+), \p{Lu}[^,.;]{2,50},(?= )/gu, '$1')

/** A title has none. */
const verb =
	/\b(?:is|are|was|were|has|have|had|told|tells|said|says|gave|gives|showed|shows|named|names|mention\w*|wrote|found|confirm\w*|disclosed|explained|informed|refers|referred|appears|sees|attend(?:s|ed)|informs|advises|goes|comes|came|went|drives|pays|knows?|understand|believe)\b/i

/** What somebody would not say, agrees to or allows; an own letter; what follows if the service does not answer. */
const aboutTelling =
	/\b(?:(?:couldn't|could not|can't|cannot|wouldn't|would not) (?:say|tell|confirm)|(?:happy|content|willing) for you to|(?:given|gave) (?:leave|permission)|(?:letter|e-?mail|form) (?:that )?(?:i|we) (?:sent|wrote|posted)|if you (?:haven't|have not|don't|do not)|(?:i|we) think it(?:'d| would|'ll| will))\b/i

/** How it is known that the service holds something: who said so, or what paper shows it. */
export function saysHowKnown({ text, kind }: Context): boolean {
	if (kind !== 'holds' && (!verb.test(text) || /\b(?:if you (?:ask|could|would|can)|ask your|get your)\b/i.test(text)))
		return false
	if (kind !== 'holds' && (notAboutNeed.has(kind) || kind === 'otherMeans' || kind === 'info')) return false
	if (aboutTelling.test(text)) return false
	if (/\?$/.test(text) || /\b(?:views|objections?|what she thought|what he thought|written notice)\b/i.test(text))
		return false
	if (knownFrom.test(text) && linked.test(text) && substance(text) >= 3) return true
	if (knownSo.test(text) && substance(text) >= 3) return true
	if (learntFrom.test(text) && linked.test(text) && substance(text) >= 3) return true
	if (ownKin.test(text) || inDiary.test(text)) return true
	const bare = withoutAsides(text)
	const told = teller.exec(bare)
	const rest = told ? bare.slice(told.index) : ''
	const named = serviceName.test(text)
	const asTopic =
		told !== null &&
		(/\b(?:what|whether|if|anything|how|about)\s*$/i.test(said(bare, told.index, 14)) ||
			/\b(?:told|said to) (?:her|his|their|the|a|your) (?:counsell?or|therapist)\b/i.test(rest.slice(0, 60)))
	if (
		told &&
		!asTopic &&
		!noTeller.test(told[0]) &&
		!negation.test(said(bare, told.index, 20)) &&
		!/\b(?:suspect|defendant|accused)(?: who)?$/i.test(said(bare, told.index + 10, 30))
	) {
		const toService =
			/\b(?:tell|told|informed|advised|explained to|given to) (?:you|the service)\b/i.test(rest) ||
			/\b(?:will|would) (?:tell|say)\b/i.test(rest)
		if (!toService && (linked.test(rest.slice(told[0].length)) || named || (kind === 'holds' && substance(rest) >= 2)))
			return true
	}
	const becauseOf = /\b(?:believe|think|understand|expect)\b[^.;]{0,60}\b(?:because|since|as|in that)\b/i.exec(text)
	if (
		becauseOf &&
		substance(text.slice(becauseOf.index + becauseOf[0].length)) >= 3 &&
		(linked.test(text.slice(becauseOf.index + becauseOf[0].length)) || named)
	)
		return true
	if (unsure.test(text)) return false
	if (
		document.test(text) &&
		shows.test(text) &&
		(named ||
			/\b(?:your (?:service|name|organisation|counsell\w+|centre|appointment|leaflet|card)|of your|from you|to you)\b/i.test(
				text,
			)) &&
		!/\b(?:send|provide|supply|asked|letter of|reply|this letter|our letter|your letter|notes)\b/i.test(text)
	)
		return true
	if (according.test(text) && linked.test(text) && !/\b(?:send|provide|supply|all (?:notes|records))\b/i.test(text))
		return true
	return (
		kind === 'holds' &&
		/\breferr(?:ed|al) (?:her|him|them|to you|by|was made|from)\b/i.test(text) &&
		!/^believed/i.test(text)
	)
}

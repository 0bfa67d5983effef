import type { AnswerName } from '../request.ts'
import { monthWords } from './dates.ts'
import type { LabelKind } from './labels.ts'
import {
	type Context,
	causal,
	credibilityWords,
	negation,
	notAboutNeed,
	offence,
	type Rule,
	said,
	specific,
} from './statement-context.ts'
import { substance } from './substance.ts'

/*
 * How a request says why: the reason, and the grounds of section 44A(3), (4) and (7)-(8), of 44D(2) and of
 * the code as reported. A rule asks for words about the case; a formula does not satisfy it (see `substance`).
 */

const purpose =
	/\b(?:(?:in order )?to (?:establish|see (?:if|whether|what)|find out|check|confirm|identify|corroborate|determine|assess|test|show|prove|rebut|ascertain|verify|understand|locate|trace|find (?:her|him|them)|look for|help (?:us )?(?:find|identify|establish|decide)|decide|consider whether|pinpoint|fix|rule (?:in|out)|clarify|work out|learn)|because|the reason|need to (?:know|go through|see|understand|establish|check)|want to (?:know|see|establish|check|find)|wants to (?:know|see|check|find)|so that (?:we|the|i)|will (?:show|help|assist|establish|confirm)|would (?:show|help|assist|establish|confirm)|whether (?:or not )?(?:she|he|they|the|her|his|their|there|it|anything|(?-i:\p{Lu})))\b/iu
const inquiring =
	/\b(?:investigat\w+|enquir(?:y|ies) into|inquir(?:y|ies) into|dealing with (?:a |an |the )?(?:report|allegation|complaint|case of)|looking into|conduct of an investigation|(?:allegation|complaint|report) (?:is|was) (?:one )?(?:of|that))\b/i
const forCase =
	/\bin the course of (?:a|an|my|our) (?:\w+ ){0,2}(?:enquiry|inquiry|investigation|review) into\b|\b(?:retained|instructed) by\b[^.;]{3,60}\bin (?:connection with|(?:her|his|their)|a|the)\b[^.;]{0,30}\b(?:claim|case|proceedings|application)\b|\b(?:(?:it|this|they|these) (?:is|are) (?:needed |wanted |required )?(?:for|about|to do with)|needed for|wanted for|required for|in connection with|is about|reason is) (?:a|an|the) (?:\w+ ){0,2}(?:case|investigation|allegation|report|enquiry|incident|complaint)\b/i
const otherBusiness =
	/\b(?:I am|we are|I'm|we're|is|are) (?:currently |now )?(?:making (?:enquiries|inquiries)|carrying out (?:an? )?(?:\w+ )?(?:assessment|enquir\w+|review|investigation)|claiming (?:for|under|against)|looking into the (?:death|conduct|care))\b|\b(?:I am|we are|I'm|we're) (?:\w+ )?(?:completing|carrying out|undertaking|checking|preparing|considering|assessing|reviewing|making enquiries|conducting|enquiring into|acting for|examining|writing an?|putting together|pulling together)\b/i
const notReason =
	/\b(?:to confirm (?:receipt|safe)|quick|speed|takes ages|let you know|to discuss|feel free|because (?:of )?(?:the delay|you)|will not look|by return|taken (?:this|the|over)|weekly update|rest days|acknowledg\w*|contact me|let me know|arrange|call me|ring me)\b/i
const ofRecords =
	/\b(?:notes|records|material|information|sessions?|counsell\w+|entries|disclos\w+|they|these|them|it|wants?|reason|need|account|contact details|address|attend\w*)\b/i

function givesReason(context: Context): boolean {
	const { text, kind, around, paragraph } = context
	if (kind === 'reason' || kind === 'reasonAndLine' || kind === 'line') {
		const named = offence.exec(paragraph)?.[0]
		return (
			(named !== undefined && (!/^offences?$/i.test(named) || substance(paragraph) >= 2)) ||
			(purpose.test(paragraph) && substance(paragraph) >= 3) ||
			substance(paragraph) >= 5
		)
	}
	// How it is known to be held here is no reason for asking.
	if (notAboutNeed.has(kind) || notReason.test(text) || grounds.test(text)) return false
	if (
		(forCase.test(text) || inquiring.test(text)) &&
		offence.test(text) &&
		!/^re:|\bcrime (?:ref|no)|\b(?:unit|team|department)\b[^.]{0,20}$/i.test(text)
	)
		return true
	if (otherBusiness.test(text) && substance(text) >= 4) return true
	return purpose.test(text) && substance(text) >= 3 && ofRecords.test(text) && ofRecords.test(around)
}

/** Says how the service came to be known, whatever else the sentence has. */
const grounds =
	/\b(?:grounds? for (?:thinking|belie\w+)|(?:we|i) know (?:of|about) (?:you|your|the service|(?-i:\p{Lu}))|(?:reason|why) (?:we|i) (?:think|believe) (?:that )?you|where (?:she|he|they) (?:has|have) been (?:going|attending)|your (?:appointments?|service|name) (?:in|on) (?:it|her|his|their))\b/iu

/** Somebody who could know: the person, a relative, a worker with them. Not the police, not the suspect. */
const teller =
	/\b(?:she|he|they|(?:her|his|their|the|a|an|my|one of her|one of his) (?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+|(?:ms|mrs|miss|mr|mx)\.? (?-i:\p{Lu})[\p{L}'-]+(?: (?-i:\p{Lu})[\p{L}'-]+)?|(?-i:\p{Lu})[\p{L}'-]+(?: (?-i:\p{Lu})[\p{L}'-]+)?)(?:'s \w+(?: \w+)?)?(?:,? (?:Ms|Mr|Mrs|Miss|Mx) [^.;]{3,70}?[,)]| \([^)]{2,40}\))? ?(?:has |have |had |also |first |since |later |herself |himself |themselves )*(?:tells?|told|said|says|stated?|states|disclosed|mentioned|mentions|confirmed|explained|informed|gave|given|named|indicated|advised|reported|reports|referred to|provided|identified|describes|described|volunteered|spoke of|recalled|wrote|showed|shown|handed|produced|let us know)\b/iu
const noTeller =
	/^(?:(?:the |a |an |my |her |his |their )?(?:police|officers?|we|i|dc|ds|pc|caller|suspects?|defendant|accused|man|defence|investigating|court|solicitors?|ex|ex-partner|husband|prosecutor|lawyer|cps|oic|detective|please|you|request|form|letter|notice|act|code|reviewing|relatives|company|manager|alleged)\b)/i
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
	/\b(?:so|hence|and so|which is how|that is how|this is how|which is why) (?:i|we|police) (?:know|believe|understand|think)\b(?! this is)/i
/** A sentence without what stands in brackets or between commas behind the person: "The complainant, Ms X (born ...), has told me". */
const withoutAsides = (text: string): string =>
	text
		.replace(/ ?\([^()]{1,80}\)/g, '')
		.replace(/\b((?:[Tt]he|[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir) [\p{L}'-]+), \p{Lu}[^,.;]{2,50},(?= )/gu, '$1')

/** A title has none. */
const verb =
	/\b(?:is|are|was|were|has|have|had|told|tells|said|says|gave|gives|showed|shows|named|names|mention\w*|wrote|found|confirm\w*|disclosed|explained|informed|refers|referred|appears|sees|attends|drives|pays|knows?|understand|believe)\b/i

function saysHowKnown({ text, kind }: Context): boolean {
	if (kind !== 'holds' && (!verb.test(text) || /\b(?:if you (?:ask|could|would|can)|ask your|get your)\b/i.test(text)))
		return false
	if (kind !== 'holds' && (notAboutNeed.has(kind) || kind === 'otherMeans' || kind === 'info')) return false
	if (/\?$/.test(text) || /\b(?:views|objections?|what she thought|what he thought|written notice)\b/i.test(text))
		return false
	if (knownFrom.test(text) && linked.test(text) && substance(text) >= 3) return true
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
			/\b(?:told|informed|advised|explained to) (?:you|the service)\b/i.test(rest) ||
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

const whetherFact =
	/\b(?:whether|if (?:she|he|they)|when (?:she|he|they)|what (?:she|he|they)|how (?:she|he|they)|who|where|any (?:note|record|mention|description|account)) (?:[^.;]{0,60}\b)?(?:said|told|tell|mention\w*|describ\w*|named?|disclos\w*|record\w*|report\w*|spoke|speak|gave|met|was|were|saw|knew|attend\w*|suffer\w*|contact\w*|threat\w*|match\w*|happen\w*|injur\w*|notic\w*|understood|thought|felt|explain\w*)\b|\bif (?:the|her|his|their|your|those|these|any|this|it) ?(?:notes?|records?|entr(?:y|ies)|file|sheets?|pages?|counsell?or|sessions?)? (?:for [^,;]{3,20} )?(?:do |does |did )?(?:records?|shows?|mentions?|says?|contains?|names?|refers?|includes?|has|have|was written|were written|notes)\b/i
/** What the case turns on, after both sides of it were told. */
const turnsOn =
	/\b(?:is|was|are|remains?) (?:the|a|one of the) (?:\w+ ){0,2}(?:issues?|questions?|disputes?|points?)\b(?! of)|\bis what the (?:\w+ )?(?:trial|case|dispute|defence) (?:is|will be|turns|comes)|\b(?:case|trial|it all) (?:turns|hangs|rests|depends) on\b|\bsettles? (?:who(?:'s| is)|which|whether|the point)/i
const accountOf =
	/\b(?:the |her |his |their |an? )(?:[\p{L}'-]+ ){1,3}(?:now |still |also |has |have |is |are |since )*(?:says?|saying|said|claims?|claiming|claimed|denies|deny|denying|denied|maintains?|states|stating|disputes?|disputed|insists?|alleges|suggests?|suggested|puts forward|replied)\b|\bhe (?:now |still |also )?(?:says|claims|denies|maintains|insists|disputes|alleges)\b|\b(?:suspect|accused|defendant|man|men|relatives|company|ex)(?:'s)? (?:account|case|explanation|story|version)\b|\b(?:suspects?|accused|defendants?) (?:says?|claims?|den(?:y|ies)|maintains?|disputes?|insists?)|\b(?:in (?:dispute|issue)|dispute (?:is|being) (?:over|about)|live issue|alibi|disputed|not disputed|unidentified|not been identified|to be identified|point in issue|never saved|cannot be traced)\b/iu
const lineNamed =
	/^(?:lines? of (?:en|in)quiry|(?:en|in)quiry)(?: (?:we are|being|in this case|that we|i am|which|here|now|under|to be|open)[^.:]{0,40})? ?(?:is|:|-|,? namely|to (?:establish|identify|find|confirm|determine)|concern\w*|being whether|whether|as to|about)/i
const toFindOut =
	/\b(?:(?:want|wants|need|needs|trying|seek|seeking|hope|hoping|wish|aim|looking) to (?:find out|establish|know|see|learn|confirm|identify|determine|discover|work out|pin down)|(?:to|will) (?:establish|find out|determine|identify)) (?:whether|when|who|what|how|where|if|which|the (?:name|date|identity|person|adult|place))\b/i

function namesLine({ text, kind, paragraph, around }: Context): boolean {
	if (notAboutNeed.has(kind)) return false
	if (credibilityWords.test(paragraph) && !specific.test(paragraph)) return false
	if (kind === 'line') return substance(paragraph) >= 4
	if (kind === 'reasonAndLine')
		return (
			substance(paragraph) >= 6 &&
			(whetherFact.test(paragraph) || accountOf.test(paragraph) || toFindOut.test(paragraph))
		)
	const named =
		/\blines? of (?:en|in)quiry\b|\b(?:our|the|this|one) (?:en|in)quiry (?:is|concerns|relates|turns|goes)\b|\b(?:the )?(?:point|question|issue) (?:being pursued|we are (?:pursuing|trying to (?:answer|resolve))|to be (?:answered|resolved))\b|\bpursuing the question\b/i.exec(
			text,
		)
	if (named && !negation.test(said(text, named.index, 30)) && !/\ball (?:other )?reasonable lines?\b/i.test(text)) {
		const rest = text.slice(named.index) + around.slice(text.length)
		if (
			(lineNamed.test(rest) ||
				/^(?:(?:our|the|this|one) (?:en|in)quiry (?:is|concerns|relates|turns|goes)|(?:the )?(?:point|question|issue)|pursuing the question)/i.test(
					rest,
				)) &&
			substance(rest) >= 3
		)
			return true
	}
	if (credibilityWords.test(text)) return false
	if (toFindOut.test(text) && whetherFact.test(text) && substance(text) >= 4 && accountOf.test(paragraph)) return true
	if (turnsOn.test(text) && accountOf.test(paragraph) && substance(paragraph) >= 6) return true
	return whetherFact.test(paragraph) && accountOf.test(paragraph) && whetherFact.test(text) && substance(text) >= 3
}

const unable =
	/\b(?:cannot|can't|can not|could not|couldn't|unable to|not be able|is not able|not (?:possible|enough|able)|impossible|no [^.;]{3,60}? can|insufficient|fails?|will fail|collapse)\b/i
const must = /\b(?:must|has to|have to|needs? to|ha[sd] got to)\b/i
const caseStep =
	/\b(?:charged?|charging|decided?|decision|proved?|proves|prove|shown|known|established|resolved?|tested?|answered|ruled|brought|dated|fixed|settled|excluded|finished|traced|prosecut\w+|identif\w+|tell (?:which|whether|who)|released?|concluded?|found|put to|element|trial|court|made out|safe)\b/i
const withoutIt =
	/\b(?:if (?:it|the|this|that|she|he|we) [^.;]{0,50}(?:is|are|cannot be|can't be|does|do) not|unless|until|without|before (?:anyone|anybody|a|the|we|any)|otherwise|on (?:it|that|this) alone|except)\b/i
const scarce =
	/\b(?:nothing (?:yet|else)|there is (?:no|nothing)|no (?:other )?(?:record|evidence|identification|account|witness)|the only|at (?:present|the moment)|as things stand|sole)\b/i
const explicitNeed =
	/\bnecessary\b[^.]{0,60}?(?:because|since|as (?:it|she|he|they|the|there|no|we|her|his)|:|in that|given|;|, (?:without|nothing|no)|to (?:establish|decide|prove|show|test|identify|fix|resolve))/i

function explainsNeed({ text, kind, paragraph, around }: Context): boolean {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'otherMeans') return false
	if (kind === 'necessity' || kind === 'necessityAndProportionality') {
		const at = kind === 'necessityAndProportionality' ? paragraph.search(/\bproportion\w*:/i) : -1
		return substance(at >= 0 ? paragraph.slice(0, at) : paragraph) >= 4
	}
	if (
		/\b(?:your (?:reply|help)|section \d|this form|if necessary|where necessary|consent|CCTV|camera)\b/i.test(text) ||
		(credibilityWords.test(text) && !specific.test(text))
	)
		return false
	const bareless = around.replace(/\bnecessary and proportionate\b/gi, 'necessary')
	if (
		explicitNeed.test(bareless) &&
		explicitNeed.test(text.replace(/\bnecessary and proportionate\b/gi, 'necessary')) &&
		substance(bareless) >= 5
	)
		return true
	if (substance(text) < 4 || ((value.test(text) || weighty.test(text)) && kind !== 'essential')) return false
	if (/\bno other way left\b/i.test(text)) return true
	const other = triedOthers({ text, kind, paragraph, around, label: '', ticked: false })
	if (other) return false
	if (
		/\bwithout (?:it|them|this|that|these|those|(?:the|that|this|her|such|an|a|one|early|dated|\w+)(?: \w+){0,3})\b/i.test(
			text,
		) &&
		unable.test(text)
	)
		return true
	if ((unable.test(text) || must.test(text)) && caseStep.test(text) && (withoutIt.test(text) || scarce.test(text)))
		return true
	if (unable.test(text) && caseStep.test(text) && /\b(?:so|and) (?:a|the|no|it|we)\b/i.test(text)) return true
	return (
		/\bno substitute\b|\b(?:reason (?:it|this|they|these) (?:is|are) (?:needed|necessary|required) is|(?:needed|necessary) because)\b/i.test(
			text,
		) ||
		/\b(?:nothing else (?:connects|fixes|shows|can|will|records|dates|links|establish\w*|would|exists)|nothing (?:yet|else) that (?:proves|shows|fixes|dates)|no other (?:record|source|evidence|document|account)[^.;]{0,30}\b(?:shows?|records?|tonight|of (?:the|what|when))|the only (?:record|contemporaneous|source|evidence|document|account|note)s?\b)/i.test(
			text,
		) ||
		/\bno other way left\b/i.test(text)
	)
}

/** What the material would be worth is not why it is needed. */
const weighty =
	/\b(?:weigh(?:s|ed|ty|t|tier)?\b|whichever way|either way|as telling|telling\b|conclusive|persuasive|could (?:not|hardly) have been (?:shaped|influenced|invented)|before (?:anyone|anybody|it|they) (?:knew|could))/i

const enough =
	/\b(?:content|satisfied|happy) with an? (?:\w+ )?(?:summary|extract|answer|line)\b|\b(?:extract|summary|answer|line|list|note|sentence|paragraph|yes or no)\b[^.;]{0,30}\b(?:would|will|would also) (?:do|suffice|be enough)\b|\b(?:extract|summary|answer)\b[^.;]{0,30}\bis (?:all|enough)\b/i
const restStays =
	/\b(?:do not|don't) (?:want|need|ask for|seek) (?:the rest|anything else|any more|more)\b|\bnothing (?:about|of|on) [^.;]{3,60} (?:need|should|is to|has to)\b|\b(?:rest|remainder|everything else|all else|other (?:entries|notes|material|pages))\b[^.;]{0,50}\b(?:stay|stays|remain|remains|left (?:out|with)|not (?:needed|wanted|sought|asked)|taken out|kept (?:by|with)|private|redact\w+|be redacted|with you|blacked|withheld|can be)\b/i
const small =
	/\b(?:all (?:that )?(?:is|we are|we|i am|i) (?:asked|asking|ask|want|wanted) for is|(?:only|just) (?:one|two|three|a (?:short|single|few)|the (?:date|dates|entries|lines|passage|answer))|a (?:short|single|brief|one-line|few) (?:passage|extract|answer|question|entry|note|summary|list|paragraph|lines|words|sentence)|one (?:topic|line|question|passage|date|fact|point|entry)|(?:two|three|four) (?:sessions|entries|dates|questions|lines)|everything (?:else |personal |irrelevant )?(?:is |being )?(?:taken|left|redacted|blacked|blanked) ?(?:out|off)?|no more than|nothing (?:else|more) is (?:asked|wanted|sought)|as little as|the (?:bare )?minimum|narrow(?:est|ed|ly)?|decided against)\b/i
const weighed =
	/\b(?:against that|weigh\w*|balanc\w*|intru\w+|interference|outweigh\w*|proportion\w*|privacy|private life|set against|invasive|minim\w*|on the other (?:side|hand)|in return|kept small|opened up|sensitiv\w+|dignity)\b/i
const kept =
	/\b(?:goes no (?:further|wider) than|nothing beyond|(?:cut|reduced|narrowed|brought) (?:down )?from [^.;]{3,40} to|only the [^.;]{3,30} (?:is|are) (?:wanted|sought|needed|asked for)|the gist|otherwise left alone|the least (?:that|we|intrusive)|(?:kept|keep|keeping|limited|confined|narrowed|restricted) (?:it|this|the request|our request|what we ask|ourselves|my request|the intrusion)\b[^.;]{0,40}\b(?:narrow|short|small|minimum|least|only|to)\b|as narrow as|limits what we would (?:see|get)|(?:in place of|rather than|instead of) (?:(?:the|her|his|their|all|any|six|\w+) )*(?:whole|full|entire|years of|all|complete|file|notes|pages)|no more than (?:is|we) need(?:ed)?|ask(?:ing)? (?:only )?for (?:the )?(?:minimum|least|bare)|one topic only|one subject only|considered asking for more)\b/i
const proportionateBecause =
	/^proportionate[^.]{0,30}?(?:because|since|as (?:it|we|the|only|i|this|no)|:|;|in that|given|, (?:limited|being|only|we|i)|- )/i
/** Weighing alone says nothing of what limits the request. */
const withoutWeighing = (words: string) =>
	words.replace(
		/\b(?:outweighs?|privacy|intrusion|interference|interfere\w*|rights?|balanc\w*|weigh\w*|level|degree|minimal|minimum|harm caused|private life)\b/gi,
		' ',
	)
const notOfLimits: ReadonlySet<LabelKind | undefined> = new Set<LabelKind | undefined>([
	'info',
	'questions',
	'period',
	'spv',
	'line',
	'reasonAndLine',
])

/** In a box of its own: words on what keeps the request small, or enough about this case. */
function limitsStated(words: string): boolean {
	const rest = substance(withoutWeighing(words))
	const limiting =
		small.test(words) ||
		enough.test(words) ||
		restStays.test(words) ||
		kept.test(words) ||
		weighed.test(words) ||
		causal.test(words)
	return rest >= 5 || (rest >= 2 && limiting)
}

function explainsProportion({ text, kind, paragraph, around }: Context): boolean {
	// What overcame the presumption answers another question.
	if (notAboutNeed.has(kind) || kind === 'presumption') return false
	if (kind === 'proportionality') return limitsStated(paragraph)
	if (kind === 'necessityAndProportionality' && /\bproportion\w*:?/i.test(paragraph)) {
		const at = paragraph.search(/\bproportion\w*:/i)
		if (at >= 0) return limitsStated(paragraph.slice(at))
		return (
			substance(withoutWeighing(paragraph)) >= 6 &&
			(small.test(paragraph) || enough.test(paragraph) || restStays.test(paragraph))
		)
	}
	const key = /\bproportionate\b/i.exec(text)
	if (key && !/\b(?:not|dis)\W*$/i.test(said(text, key.index, 12))) {
		const rest = around.slice(around.search(/\bproportionate\b/i))
		if (proportionateBecause.test(rest) && substance(withoutWeighing(rest)) >= 3) return true
	}
	if (notOfLimits.has(kind)) return kind === 'info' && kept.test(text) && /\b(?:least|narrow|minimum)\b/i.test(text)
	if (overcome.test(text)) return false
	if (kept.test(text)) return true
	if (
		enough.test(text) &&
		(restStays.test(around) || kept.test(paragraph) || small.test(paragraph) || restStays.test(paragraph))
	)
		return true
	return weighed.test(paragraph) && (small.test(text) || restStays.test(text)) && substance(text) >= 3
}

const value =
	/\b(?:its|the) (?:value|weight|importance|significance) (?:lies|is) in\b|\bmake or break\b|\bbears? directly on\b|\b(?:alibi|account|case|story|version) (?:falls away|fails|collapses|is (?:confirmed|disproved|supported))\b|\b(?:would|will|could|might|likely to|bound to|is of|are of|be of)\b[^.;]{0,80}?\b(?:decid\w*|decisive|determin\w*|conclusive|settle|resolve|rebut|disprove|proved?|contradict\w*|go (?:straight|directly|right) to|(?:great|real|substantial|considerable|much|significant) (?:and \w+ )?weight|powerful|strong|explain(?:ed)? away|make the difference|tie|link|lead to|identif\w+|support (?:him|her|one|either|the (?:suspect|defen)|repetition)|matter (?:a great deal|as much)|telling|compelling|point to|confirm or|show (?:whether|which|how|that|who)|carry)\b|\bvalue as evidence\b|\bevidential value is (?:high|great)\b/i

const monthNamed = new RegExp(`\\b(?:${monthWords})\\b`, 'i')
/**
 * "If the notes record a disclosure in October that would have probative value, as it would rebut that": a fact of
 * the case and what it would do to what one side says, which stands in the sentence before.
 */
function valueOfFact(text: string, at: number, paragraph: string): boolean {
	const rest = text.slice(at)
	const does =
		/\b(?:as|because|since|in that|given that)\b[^.;]{0,60}\b(?:rebuts?|disproves?|proves?|contradicts?|confirms?|refutes?|undermines?|supports?|bears? out|shows?)\b/i.test(
			rest,
		)
	const fact = whetherFact.test(text) || specific.test(text) || monthNamed.test(text)
	return does && fact && accountOf.test(paragraph) && substance(paragraph) >= 6
}

function explainsValue({ kind, text, paragraph }: Context): boolean {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'period') return false
	if (kind === 'spv') return substance(paragraph) >= 4
	if (credibilityWords.test(text) && !specific.test(text)) return false
	const probative = text.search(/\bprobative\b/i)
	if (probative >= 0)
		return (
			!negation.test(said(text, probative, 30)) && (substance(text) >= 5 || valueOfFact(text, probative, paragraph))
		)
	if (
		kind === 'otherMeans' ||
		kind === 'proportionality' ||
		kind === 'line' ||
		(kind === 'reason' && !/\bevidence|weight\b/i.test(text) && !value.test(text))
	)
		return false
	return (
		value.test(text) &&
		substance(text) >= 4 &&
		!/\b(?:we|i|us) (?:will|would|could|might|may|hope)\b|\bhelp (?:us|me)\b|\bif you\b/i.test(text)
	)
}

const overcome =
	/\b(?:persuaded|gives? way|gave way|concluded that|justif\w+|tips the|what changed|over(?:come|comes|came|turned|ridden)|rebut\w*|displac\w*|outweigh\w*|set aside|satisfied that it|met because|answered because|does not (?:hold|stand)|put aside|departed? from)\b/i
const start =
	/\bassum(?:ed|ing) (?:that )?(?:the|it|this|we|a)\b|\bposition that\b|\bour starting place\b|\bpresum\w*|\bstart(?:ed|ing|s)? (?:from|point|position|with|out)\b|\b(?:began|begin|begins) (?:from|with)\b|\bfirst assumed\b/i

function meetsPresumption({ kind, text, around, paragraph }: Context): boolean {
	if (notAboutNeed.has(kind)) return false
	if (kind === 'presumption') {
		return (
			substance(paragraph) >= 4 &&
			(overcome.test(paragraph) || causal.test(paragraph)) &&
			!/\b(?:not (?:been )?(?:considered|applied|addressed)|n\/a)\b/i.test(paragraph)
		)
	}
	if (
		!start.test(text) ||
		!/\b(?:presum\w*|unnecessary|ought not|not to ask|not be asked|should not be|not (?:be )?(?:justified|made|necessary|proportionate)|counselling request|against)\b/i.test(
			text,
		)
	)
		return false
	// "Presumption rebutted." is complete in itself: what follows speaks of something else.
	const affirmed = text.replace(/\b(?:not|nor|neither)\b[^.;,]{0,40}\bjustif\w+/gi, (words) => ' '.repeat(words.length))
	const own = overcome.exec(affirmed)
	const next = around.slice(text.length)
	const rest = own
		? `${text.slice(own.index)} ${/^\s*(?:because|for|as|the reason|this is because)\b/i.test(next) ? next : ''}`
		: overcome.test(next)
			? next.slice(next.search(overcome))
			: ''
	return (
		rest !== '' &&
		(causal.test(rest) || /\bby (?:the|reason|its|how)\b/i.test(rest)) &&
		substance(own ? `${text} ${rest}` : around) >= 5
	)
}

function saysEssential({ kind, text, paragraph }: Context): boolean {
	if (notAboutNeed.has(kind)) return false
	const key = /\b(?:essential|indispensable)\b/i.exec(text)
	if (kind === 'essential') {
		return (
			substance(paragraph) >= 3 &&
			(key !== null ||
				causal.test(paragraph) ||
				/\b(?:vital|crucial|decid\w+|fair|critical|depends|turns on|point|issue|charge\w*)\b/i.test(paragraph))
		)
	}
	if (
		!key ||
		negation.test(said(text, key.index, 14)) ||
		/\bessential (?:services?|workers?|that you|you)\b/i.test(text)
	)
		return false
	if (substance(text) >= 2) return true
	return (
		(kind === 'necessity' || kind === 'spv' || kind === 'necessityAndProportionality') &&
		/\bessential (?:to|for|because)\b/i.test(text) &&
		substance(paragraph) >= 5
	)
}

const sources =
	/\b(?:phones?|handset|messages?|texts?|whatsapp|cctv|gps?|doctors?|hospital|witness(?:es)?|friends?|family|sister|brother|mother|father|parents?|partner|employer|colleagues?|guard|driver|passengers?|school|tutor|teachers?|social work\w*|bank|neighbours?|social media|instagram|snapchat|facebook|laptop|computer|downloads?|isva|idva|medical records?|dashcam|body[- ]worn|diar(?:y|ies)|e-?mails?|address(?:es)?|forensic\w*|housing|college|university|gym|taxi|number ?plate|anpr|tablet|photographs?|recordings?|999 call|ambulance|nurse|midwife|health visitor|probation|landlord|call data|billing|statements?|fitness tracker|calendar|church|cloud|manager|agent|flatmates?|housemates?|cousin|aunt|uncle|daughter|son|ex-partner|club|surgery|paramedics?|bus|cameras?|footage|platform|provider|network|site|records|log|swipe|doorbell|appeal|group chat|handsets?|device|archives?|diocese|pupils?|stewards?|rota|registers?|doormen|door staff|council|charity|caretaker|tenants?|residents?|dvla|marshal|employers|lodger|solicitors?|adviser|sat(?:ellite )?nav(?:igation)?)\b/gi
const failing =
	/\b(?:no|none|nothing|neither|nor|not|cannot|can't|could not|couldn't|overwritten|overwrites|wiped|lost|replaced|unavailable|exhausted|unsuccessful|without success|does not|did not|do not|don't|didn't|doesn't|refus\w*|deleted|broken|destroyed|never|only|off|unable|drew a blank|gone|expired|damaged|declin\w+|smashed|silent|unhelpful|empty|blank|away|sold|disappear\w*|on leave)\b/i
const trying =
	/\b(?:tried|try|checked|examined|looked (?:at|through|into)|considered|exhausted|explored|spoken (?:to|with)|spoke (?:to|with)|interviewed|asked|seen|obtained|downloaded|reviewed|searched|viewed|approached|replied|answered|served|deleted|enquir(?:ies|ed)|recovered|visited|rung|traced|contacted|canvassed|requested|been (?:through|to|done)|gone through|taken statements|pursued|analysed|attempted|being replaced)\b/i
const noWay =
	/\bno (?:other|alternative|less intrusive|practicable|further) (?:way|means|source|route|record|practicable|reasonabl\w*|method|avenue|option|place|person|account)|\bother (?:means|ways|sources|routes) (?:are|is|were|would be|have been) (?:\w+ )?(?:not (?:reasonably )?practicable|exhausted|unavailable)|\bnot (?:reasonably )?practicable\b|\banother practicable way\b|\bno(?:where| one|body) else\b|\bonly (?:way|means|source)\b/i
const lastStep =
	/\b(?:last (?:step|resort)|gentler way|nowhere else|nobody else|no one else|know of no|already|first|tried|before (?:asking|coming to|approaching) you|no other|none of (?:them|these|those)|all (?:been|replied|drawn))\b/i

/** Sources that are named together with what came of them. */
const noneHas =
	/\bneither [^.;]{3,70} nor [^.;]{3,70}\b(?:holds?|shows?|has|have|could|can|remembers?|knows?|saw|recalls?|helps?)\b|\b(?:looked|asked|enquir\w+|checked|tried|searched|spoke|contacted|visited)\b[^.;]{3,120}\b(?:without (?:result|success)|to no avail|came to nothing|drew (?:a )?blanks?|produced nothing|found nothing|no result)\b/i
const notAboutSources = /\b(?:views?|objections?|written notice|notice of this|consent)\b/i

function distinct(text: string): number {
	return new Set([...text.matchAll(sources)].map((match) => match[0].toLowerCase().replace(/s$/, ''))).size
}

/** Other sources were tried, and did not have it: named ones, with what came of them. */
function triedOthers({ text, around, paragraph, kind }: Context): boolean {
	if (notAboutNeed.has(kind) || kind === 'line' || kind === 'info' || kind === 'presumption' || kind === 'spv')
		return false
	const undone =
		/\b(?:not (?:been )?(?:considered|tried|explored|attempted|yet)|have not (?:tried|considered|looked)|without (?:trying|considering))\b/i
	if (undone.test(paragraph) && !/\b(?:we|first|have) (?:tried|looked|checked)\b/i.test(paragraph)) return false
	if (kind === 'otherMeans') {
		const named = distinct(paragraph) >= 1 || (trying.test(paragraph) && /, .{2,60} and /.test(paragraph))
		return (
			(named && failing.test(paragraph) && substance(paragraph) >= 4) ||
			(noWay.test(paragraph) && causal.test(paragraph) && substance(paragraph) >= 6)
		)
	}
	// What cannot be done yet was not tried.
	if (
		/\b(?:unless|until|before) (?:the|a|an|it|she|he|we|this|that)\b|\b(?:can|could|cannot|to|must|should|nobody can|no one can) be (?:interviewed|asked|seen|traced|charged)\b/i.test(
			text,
		)
	)
		return false
	if (noneHas.test(text) && distinct(text) >= 1 && !notAboutSources.test(text)) return true
	if (
		/\b(?:views?|objections?|written notice|notice of this|consent)\b/i.test(text) ||
		!trying.test(text) ||
		!failing.test(around)
	)
		return false
	const several =
		distinct(text) >= 2 ||
		(distinct(text) >= 1 && distinct(around) >= 2) ||
		/[\p{L}]+, [^.;]{2,60} and [^.;]{2,50} (?:have|has|had|were|was|did)\b/u.test(text)
	return several && (noWay.test(around) || lastStep.test(around) || distinct(around) >= 3) && substance(around) >= 6
}

/** How each of these is told, in a sentence that stands anywhere in the request. */
export const whyRules: Partial<Record<AnswerName, Rule>> = {
	reason_stated: givesReason,
	holds_basis_stated: saysHowKnown,
	line_of_enquiry_stated: namesLine,
	necessity_stated: explainsNeed,
	proportionality_stated: explainsProportion,
	spv_stated: explainsValue,
	presumption_addressed: meetsPresumption,
	essential_stated: saysEssential,
	other_means_addressed: triedOthers,
	less_intrusive_stated: triedOthers,
}

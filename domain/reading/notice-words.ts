/*
 * How police tell of notice to the person: given in writing, promised, given by word of mouth only, left out or put off on a
 * ground, or not to be mentioned at all.
 */

export const whom =
	'(?:her|him|them|she|he|they|(?:the )?(?:victim|person|complainant|data subject|subject|individual|client|parents?|mother|father|guardian|carer|family)|ms|mrs|mr|miss|mx|your client|(?-i:\\p{Lu})\\p{L}+(?:[ -](?-i:\\p{Lu})\\p{L}+)*)'
const give =
	'(?:given|sent|posted|handed|served|delivered|e-?mailed|issued|provided|received|had|supplied|hand[- ]delivered|left|read and given)'
export const writing =
	'(?:written|in writing|letter|leaflet|posted|served|handed|e-?mailed|by (?:hand|post|e-?mail)|(?:section|s\\.?) ?44B|notice (?:letter|form)|copy of)'

/** A letter to tell her so: notice, whatever it is called. */
const letterTelling =
	/\b(?:put|pushed|dropped|posted|sent|gave|given|handed|left|took|wrote)\b[^.;]{0,50}\b(?:letters?|notes?|leaflet|in writing)\b[^.;]{0,60}\b(?:to (?:tell|inform|let)|telling|explaining|saying|setting out|that (?:tells|says|explains|told))\b[^.;]{0,60}\b(?:ask(?:ing|ed)?|request(?:ed|ing)?|contact(?:ing|ed)|writ(?:ing|ten)|approach\w*)\b/i

export const given: readonly RegExp[] = [
	new RegExp(
		`\\b(?:written|formal|section 44B|s\\.? ?44B|fresh|victim|this|the|a|new|proper|further|her|his|our|copy of the)\\s(?:written |44B |victim )?noti(?:ce|fication)\\b[^.;]{0,90}?\\b(?:was|were|has been|have been|had been)\\b[^.;]{0,12}\\b${give}\\b`,
		'iu',
	),
	new RegExp(`\\bnoti(?:ce|fication)\\b[^.;]{0,60}\\b(?:was|has been|have been) (?:\\w+ )?${give}\\b`, 'iu'),
	new RegExp(
		`\\b${whom}\\b[^.;]{0,30}\\b(?:was|were|has been|have been|has|have|had)\\b (?:\\w+ )?${give}\\b[^.;]{0,40}\\b(?:written notice|notice in writing|notice|letter)\\b`,
		'iu',
	),
	/\b(?:we|i|police|officers?|dc|ds|pc|the oic)\b[^.;]{0,30}\b(?:have |has )?(?:gave|given|sent|posted|handed|served|delivered|e-?mailed|issued|provided)\b[^.;]{0,50}\b(?:written notice|notice in writing|(?:(?:section|s\.?) ?)?44B(?: (?:letter|form|leaflet|paper))?|notice)\b/iu,
	/\bwritten noti(?:ce|fication)\b[^.;]{0,40}\b(?:given|sent|posted|handed|served|delivered|emailed|issued|dated)\b/iu,
	new RegExp(
		`\\b${whom}\\b[^.;]{0,30}\\b(?:was|were|has been|have been)\\b (?:\\w+ )?(?:notified|informed|told)\\b[^.;]{0,40}\\b(?:in writing|by (?:letter|post|e-?mail)|by written notice)\\b`,
		'iu',
	),
	/\b(?:informed|notified|told) (?:her|him|them|the victim) in writing\b/iu,
	/\b(?:wrote|written) to (?:her|him|them|the victim|ms|mr|mrs|miss)\b[^.;]{0,60}\b(?:notice|notif\w+|of this request|about this request|to tell|to inform)\b/iu,
	letterTelling,
	/\b(?:letter|leaflet|note)\b[^.;]{0,20}\b(?:telling|informing|explaining to|to tell|to let|to inform) (?:her|him|them)\b[^.;]{0,80}\b(?:was|were|has been|had been|went)\b[^.;]{0,20}\b(?:pushed|put|posted|handed|given|sent|left|delivered|dropped|e-?mailed|through|in the post|to (?:her|him|them)|out|off)\b/iu,
	// Gone, however it went: "the notice letter went in the post on Friday", "victim notice posted 3/5".
	/\bnoti(?:ce|fication)(?: letter| form| leaflet)?\b[^.;]{0,60}\b(?:went|gone|put|dropped|popped|pushed|sent off)\b[^.;]{0,20}\b(?:in(?:to)? the post|through (?:her|his|their|the) (?:door|letter ?box)|by (?:post|hand|courier|first class|recorded|special|e-?mail|registered)|(?:out )?to (?:her|him|them))/iu,
	/\b(?:put|dropped|popped|pushed)\b[^.;]{0,20}\bnotice\b[^.;]{0,40}\b(?:in the post|through (?:her|his|their|the) (?:door|letter ?box))/iu,
	/\b(?:written |victim |44B |VIR |formal )noti(?:ce|fication)(?: letter| form)? (?:sent|posted|served|handed|given|delivered|e-?mailed|issued)\b/iu,
	/\bnoti(?:ce|fication) (?:letter|form) (?:sent|posted|served|handed|given|delivered|e-?mailed|issued)\b/iu,
	/\b(?:has|had|holds|have)\b (?:now |already )?(?:(?:had|received|got|been sent) )?(?:my|our|the|a) (?:written )?(?:letter|notice|leaflet)\b[^.;]{0,20}\b(?:about (?:this|the) request|setting out|explaining|saying|telling)\b/iu,
	/\b(?:she|he|they|victim|complainant)\b[^.;]{0,20}\b(?:received|acknowledged|signed for)\b[^.;]{0,30}\b(?:written )?noti(?:ce|fication)\b/iu,
]
export const denied = /\b(?:not|\w+n't|never|yet to|no (?:written )?notice|without|nor|neither)\b/i
export const future =
	/\b(?:will|shall|going to|to be|to follow|in due course|going out|being (?:sent|prepared|posted|drafted|arranged)|intend(?:s|ed)?|plan(?:s|ned)?|arrang\w+ (?:for|to)|once|shortly|later (?:this|today)|next week|tomorrow|this week|when (?:we|i|she|he|they)|awaiting|pending|about to|due to|aim to|hope to|soon)\b/i
export const ground =
	/\b(?:prejudic\w+|interfer\w+|tip(?:s|ped|ping)?(?: (?:him|her|them|anyone|the \w+))?[- ]?off|alert (?:the|him|her)|jeopardis\w+|compromis\w+|undermin\w+ the|risk (?:of )?(?:serious )?(?:harm|to)|(?:put|place|placing|putting) (?:her|him|them|\w+) (?:at|in)|serious harm|safety|not reasonably practicable|not practicable|(?:cannot|can't) (?:reach|find|trace|locate|raise|contact|be (?:reached|found|contacted|traced))|could not be (?:reached|contacted|traced|found)|unable to (?:reach|contact|trace)|44B ?\(5\)|withh[eo]ld|on the ground|exception|suspect may|further offending|violence|retaliat\w+|(?:would|could|might|may|will) (?:hurt|attack|beat|kill|hit|punish|harm|go for) (?:her|him|them)|(?:reads?|opens?|checks?|sees?|monitors?) (?:her|his|their|all her|all his) (?:post|mail|letters|phone|messages|e-?mails?)|destroy|missing|whereabouts|in hospital|unconscious|too (?:unwell|distressed))\b/i
export const silence =
	/\b(?:(?:please )?(?:(?:do not|don't)(?! (?:have|need|want|wish|intend|ask|expect|propose)\b)|must not|should not|not to|you are (?:asked|requested) not to|refrain from|ask(?:ed)? (?:you|that you) (?:do )?not(?: to)?)(?: \w+){0,3}? (?:inform(?:ing)?|tell(?:ing)?|notify(?:ing)?|alert(?:ing)?|advis(?:e|ing)|disclos(?:e|ing) (?:this|the existence)|mention(?:ing)?|discuss(?:ing)?|say(?! (?:anything|a word) in court)|let on|make|contact(?:ing)?|speak(?:ing)? to|approach(?:ing)?|raise|reveal|let)\b)(?! (?:me|us|to (?:me|us)|the police|police|anything|any more|more|what)\b)(?![^.;]{0,30}\b(?:suspect|media|press|anyone else|other parties|colleagues)\b)/i
export const withheldWord =
	/\b(?:noti(?:ce|fication)\b[^.;]{0,60}\b(?:withheld|deferred|delayed|dispensed with|postponed|put off|not (?:be(?:en|ing)? )?given (?:because|as|under|on))|(?:withh(?:eld|olding|old)|not to give|not giving|defer(?:red|ring)?|delay(?:ed|ing)?|postpon\w+|put(?:ting)? off|dispens\w+ with) (?:the |written |any |giving |her |his |victim )*noti(?:ce|fication))\b|\bnot (?:been )?(?:reasonably )?practicable to (?:give|serve|send|notify|tell|inform)|\brely(?:ing)? on section 44B ?\(5\)|\bsection 44B ?\(5\)\(?[abc]?/i
export const notTold = new RegExp(
	`\\b(?:can(?:not|'t)|could(?: not|n't)|(?:un|not )able to) (?:yet |at present )?(?:let ${whom} know|(?:tell|inform|notify|warn) ${whom})\\b|\\b(?:hold(?:ing)? off|held off|put(?:ting)? off|delay(?:ing|ed)|postpon(?:ing|ed)) (?:on )?(?:telling|informing|notifying|writing to|giving)\\b|\\b${whom}\\b[^.;]{0,20}\\b(?:has|have|had|was|were|is|are)(?: not|n't)(?: yet| been)*\\b[^.;]{0,24}\\b(?:told|informed|notified|given|made aware|aware|contacted|spoken to|served|sent|had)\\b|\\bno (?:written )?notice (?:has|have|was|will)\\b|\\bnoti(?:ce|fication)\\b[^.;]{0,30}\\b(?:not (?:yet )?(?:been )?(?:given|sent|served|issued)|outstanding|to follow|pending|will follow)\\b|\\b(?:haven't|have not|not yet|hasn't|has not) (?:yet )?(?:managed|been able|had (?:a |the )?(?:chance|time)|got (?:round|around))\\b[^.;]{0,30}\\bnotice\\b|\\b(?:haven't|have not|not yet) (?:told|informed|notified|given|sent|served|written to)\\b`,
	'iu',
)
/** That nothing was sent is said of the notice itself: "none has been sent", "no need for a separate notice". */
export const noneGiven =
	/\b(?:none|nothing|no (?:separate |further |written |formal |other |new |fresh )?(?:noti(?:ce|fication)|letter)) (?:(?:at all|in writing|to (?:her|him|them)|of this kind) )?(?:has|have|had|was|were|is) (?:yet |therefore |so )?(?:been )?(?:sent|given|served|issued|posted|handed|made|thought necessary|needed|required|necessary)\b(?! (?:back|in reply|by you))|\bno need (?:for|of|to (?:give|send|serve|issue)) (?:a |an |any )?(?:separate |further |written |formal |new |fresh )?(?:victim )?(?:noti(?:ce|fication)|letter)\b|\b(?:in place|instead|in lieu) of (?:a |any |the )?(?:separate |written |formal )?notice\b/i
export const promised =
	/\b(?:letter|notice|notification|written (?:notice|confirmation))\b[^.;]{0,50}\b(?:will (?:be|follow|go|reach)|to follow|is (?:going|being|to be)|is in the post to be|shall be|going out|to be (?:sent|given|posted|served))\b|\b(?:will|shall|going to|intend to|about to|plan to|due to)\b[^.;]{0,40}\b(?:written notice|notice|notif(?:y|ied)|write to (?:her|him|them)|inform (?:her|him|them)|tell (?:her|him|them))\b/i
export const byWord =
	/\b(?:told|informed|notified|advised|spoken to|explained|aware|made aware)\b[^.;]{0,50}\b(?:verbally|orally|by (?:tele)?phone|on the (?:tele)?phone|over the (?:tele)?phone|in person|face to face|by word of mouth|on the doorstep|during (?:a|the|her|his) (?:call|interview|visit))\b|\b(?:verbally|orally) (?:told|informed|notified|advised|aware)\b|\b(?:rang|phoned|telephoned|called|spoke to) (?:her|him|them)\b[^.;]{0,30}\b(?:to (?:tell|inform|let)|about (?:this|the) request|and (?:told|informed|explained))/i

export const about =
	/\b(?:rather|either|noti(?:ce|fied|fication|fy)|told|tell(?:s|ing)?|paperwork|inform(?:ed|ing)?|aware|letter|44B|in writing|served|know(?:s|ing)?|find out|contact(?:ing)?|speak|discuss|mention|alert|let)\b/i

/** "She doesn't know I'm asking and I'd be grateful if you kept it that way": not to be told, in everyday words. */
export const keptFrom =
	/\b(?:(?:keep|kept|keeping) (?:this|it|my (?:request|message)) (?:from|quiet from) (?:her|him|them|the (?:client|victim|person|complainant))|(?:rather|prefer(?:red)?(?: it)?|better) (?:that |if )?(?:we|you) (?:did not|didn't|didnt|do not|don't|dont) either\b|(?:rather|prefer(?:red)?(?: it)?|better) (?:that |if )?(?:we|she|he|they|you)(?: did not|didn't| were not| wasn't| do not| don't)\b[^.;]{0,20}\b(?:know|knew|find out|told?|tell|hear)|without (?:her|him|them) (?:knowing|finding out|being told)|say nothing to (?:her|him|them|the (?:client|victim|person))|not (?:breathe )?a word to (?:her|him|them)|(?:does|do|did|would)(?: not|\w+n't|nt)(?: really)? (?:want|like|wish) (?:her|him|them|the (?:client|victim|person|complainant)) (?:to (?:know|be told|hear|find out|learn|be aware|yet)|told|informed|knowing|tipped|aware|contacted|warned|to)|not to (?:be told|know|hear) (?:yet|until|for now|about (?:this|it)))\b/iu
/** The same of what goes before: that the person does not know. */
export const keptSo =
	/\b(?:(?:keep|kept|leave|left|stay|stays|remain|remains) (?:it )?(?:that way|like that|so)|between (?:us|ourselves|you and me)|to yourselves?|keep (?:it|this) quiet|(?:must|should|can)(?: not|n't) (?:find out|know|learn|hear))\b/i
/** Somebody other than police gave or served it: a landlord, an employer, whoever is suspected. */
export const byAnother =
	/\b(?:he|landlord|landlady|employer|council|bank|husband|wife|partner|neighbour|tenant|suspect|accused|defendant|solicitors?|agent|school|college)s?(?:'d|'s)? (?:(?:had|has|then|also|first|since|only) ){0,2}(?:served|gave|given|sent|handed|posted|wrote|written|left)\b(?![^.;]{0,60}\b(?:request|enquiry|asking)\b)/i
/** What a letter says is no part of how it went. */
export const content =
	/\b(?:setting out|explaining|telling|saying|that (?:tells|says|explains|told)|about (?:what|why|this))\b.*$/i
export const unaware =
	/\b(?:she|he|they|(?-i:\p{Lu})\p{L}+|client|victim|person|complainant)\b[^.;]{0,24}\b(?:(?:does|do|did|has|have|is|are)(?: not|n't)(?: yet| been)* (?:know|told|aware|been told|informed|asked)|knows? nothing|unaware|in the dark)\b/iu
/** Notice that somebody still means to give. */
export const stillToCome =
	/\b(?:will|'ll|shall|going to)\b (?:be )?(?:giv(?:e|ing)|hand(?:ing)?|post(?:ing)?|send(?:ing)?) (?:her|him|them) (?:the|a|her|his|their) (?:paperwork|letter|leaflet|form|notice)\b|\b(?:will|'ll|shall)\b (?:also |then |be )?(?:get|getting|have|receive|hear)\b[^.;]{0,30}\b(?:letter|notice)\b[^.;]{0,30}\b(?:about (?:this|it|the)|telling|once|when|after|in due course|soon|shortly|next)\b|\b(?:will|'ll|shall|going to|intend(?:s)? to|about to|plan(?:s)? to|due to|hope(?:s)? to)\b (?:now |then |also |shortly )?(?:be )?(?:writ(?:e|ing)|send(?:ing)?|post(?:ing)?|serv(?:e|ing)|giv(?:e|ing)|tell(?:ing)?|let(?:ting)?|inform(?:ing)?|notify(?:ing)?|get(?:ting)?|drop(?:ping)?)\b[^.;]{0,70}\b(?:let (?:her|him|them) know|notice|noti(?:fy|fication)|about (?:this|the|my|our) (?:request|enquiry)|that (?:we|i|police) (?:have |are |am )?(?:ask|writ|contact|approach)\w*|in writing)\b|\b(?:notice|notification)(?: letter| form)?\b[^.;]{0,40}\b(?:is|are) (?:(?:currently|now|still) )?being (?:drafted|prepared|typed|written|sent|drawn up|arranged|got ready|printed|posted)\b|\b(?:notice|notification)(?: letter| form)?\b[^.;]{0,40}\b(?:still (?:to|needs to) (?:be|go)|has(?: not|n't) (?:yet )?gone|yet to (?:go|be (?:sent|given|served|posted)))\b/iu

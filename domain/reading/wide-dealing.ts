import type { Context, Rule } from './statement-context.ts'

/*
 * How the information is dealt with, what the person thinks, whether the service may refuse, and whether the defence may
 * see it, in wide families: who acts, on what, with which kind of verb, in which tense. All that is found so is in doubt.
 */

/** Printed for whoever fills a form in, asked, or only to be said later. */
export const unsaid =
	/\?["')\s]*$|^(?:state|explain|describe|give (?:details|reasons)|tick|delete as|enter|record (?:here|how|the|whether|any)|indicate|set out|complete|specify|detail)\b|\b(?:officers?|requesters?|applicants?|holders?|you) (?:must|should|are to|is to|need to) (?:now )?(?:explain|state|record|describe|say|set out|complete|specify|consider|indicate)\b|\b(?:delete as applicable|(?:box|section|page) below|tick (?:one|all|here|as))\b|\b(?:in error|by mistake|not the intended)\b/i
/** It is not known, or depends on what is still to be settled. */
const open =
	/\b(?:(?:can ?not|can't|could not|couldn't|unable to|not able to|too early to) (?:yet )?(?:say|tell|confirm|answer|predict)|(?:do not|don't|not yet) know|no idea|(?:yet|still|has|have) to be (?:decided|agreed|settled|confirmed)|not (?:yet )?(?:been )?(?:decided|considered|sought|asked|known|obtained)|t\.?b\.?c\.?|to be (?:confirmed|advised))\b/i

const readable = ({ text, ticked }: Context, kinds: readonly Context['kind'][], kind: Context['kind']): boolean =>
	!ticked && text.length < 450 && (kind === undefined || kinds.includes(kind)) && !unsaid.test(text)

const any = (patterns: readonly RegExp[], text: string): number =>
	patterns.reduce((count, pattern) => count + (pattern.test(text) ? 1 : 0), 0)

/* Afterwards. */

const stuff =
	/\b(?:it|they|them|this|these|those|material|information|info|notes?|records?|extracts?|entry|entries|pages?|(?:photo)?cop(?:y|ies)|documents?|papers?|bundle|answers?|repl(?:y|ies)|data|print-?outs?|originals?|scans?|lines?|passages?|items?|summary|sheets?|rest|remainder|anything|everything|whatever|what (?:you|is|comes|we)|all (?:that )?you|names?|addresses)\b/i
const toCome =
	/\b(?:will|would|shall|won't|shan't|is to|are to|going to|undertake|promise|propose|intend|guarantee)\b|'ll\b|'d (?:be|keep|store|pass|send|return|read|redact)\b/i
/** Told as what always happens, or in the short words of a form. */
const asRule =
	/\b(?:is|are|gets?|stays?|goes|go|comes?|remains?|sits?|lives?|passes|travels?|ends?|expires?|becomes?|holds?|keeps?|reads?|sees?|extracts?|blacks?|decides?)\b|\b(?:we|i) (?:\w+ )?(?:hold|keep|store|retain|lock|shred|destroy|delete|read|redact)\b|^(?:[\p{L} '/-]{2,40}[:-] ?)?(?:then |to be |only |not |securely |electronically |gets |goes )?(?:uploaded|two readers|via|held|kept|stored|retained|seen|read|viewed|shared|scanned|returned|destroyed|deleted|shredded|logged|filed|exhibited|encrypted|redacted|accessed|access|retention|storage|viewing|transfer|copied|locked|sealed|entered|receipt|mopi|restricted|hard copy|paper)\b/iu
const byThen =
	'(?:after|when|once|at the (?:end|close|conclusion)|within|inside|same day|next day|following|until|till|on (?:completion|conclusion|acquittal|conviction|closure)|if (?:not|there|no|the|it)|as soon as|\\d+ (?:days|weeks|months|years|yrs)|in (?:a|one|two|three|six) (?:week|month|year|day)s?|the minute|finished|done with|is over|from disposal|irrelevant|not (?:used|needed|required)|unused|surplus|afterwards|straight ?away)'
const gone =
	'(?:destroy(?:ed)?|shredder|destruction|delet(?:e|ed|ion)|eras(?:e|ed)|shred(?:ded)?|wiped?|bin(?:ned|s)?|dispose[ds]?|weeded|burn(?:t|ed)?|purged|beyond use|gone|incinerated|pulped|removed)'
const back =
	'(?:return(?:ed|s)?|give back|given back|com(?:es?|ing) back|sen[dt] (?:it |them )?back|hand(?:ed)? (?:it |them |\\w+ )?back|driven back|have (?:it|them|those) back|brought back|posted back|go(?:es)? back|back (?:to you|in your hands))'
const when = (words: string) =>
	new RegExp(`\\b${words}\\b[^;]{0,70}\\b${byThen}\\b|\\b${byThen}\\b[^;]{0,90}\\b${words}\\b`, 'i')
const reader =
	'(?:officers?|team|oic|sio|dc|ds|di|sergeant|inspector|supervis\\w+|cps|crown prosecut\\w+|crown|prosecutors?|lawyers?|counsel|judge|court|jury|me|us|myself|i|we|colleagues?|analysts?|staff|readers?|people|pairs? of eyes|individuals|fiscal|coroner|social (?:care|worker|services)|safeguarding|constabulary|police|force|agency|agencies|defence|expert|panel|unit|do|disclosure)'
const guarded =
	/\b(?:encrypt\w*|pass(?:word|code)[- ]?(?:protected)?|padlock\w*|audit(?: trail|ed)?|egress|cjsm|dems|stand-?alone|numbered cop(?:y|ies)|no (?:photo)?copies|(?:photo)?copies are not|not copied|locked|strong-?room|signed (?:out|for)|signature|log-?ins?|access[- ](?:limited|controlled|restricted)|official[- ]sensitive|restricted access|dip sample)\b/i
const afterwards: readonly RegExp[] = [
	when(gone),
	when(back),
	new RegExp(
		`\\b${back} (?:\\w+ )?(?:to (?:you|the (?:service|centre|counsell\\w+|owner))|unread|by (?:post|recorded|tracked|courier|hand|special))\\b`,
		'i',
	),
	// Kept for how long, or where.
	/\b(?:retain(?:ed)?|retention|kept|keep|held|hold|stored?|stays?|remains?|sits?|review(?:ed)?)\b[^.;]{0,50}\b(?:\d+ ?(?:days|weeks|months|years|yrs)|(?:a|one|two|three|five|six|seven|ten|hundred|twelve) (?:\w+ )?(?:weeks?|months?|years?)|until|till|for (?:as long as|the (?:life|length|duration))|no longer than|at least|while|end of|conclusion|every (?:ten|five|\w+) years)\b/i,
	/\b(?:kept|keep|held|hold|stored?|sits?|stays?|remains?|lives?|lock(?:ed)?|filed?|scanned|uploaded?|saved?|loaded|placed?|put|goes|go|entered|travel|logged|typed|reviewed|read)\b[^.;]{0,40}\b(?:in(?:to|side)?|on(?:to)?|at|within|under|behind|apart from|separate from|away from)\b[^.;]{0,40}\b(?:drawer|cabinet|safe|strong-?room|store|vault|cupboard|drive|server|system|folder|laptop|machine|sharepoint|niche|holmes|athena|connect|dems|inbox|log|file|case file|envelope|exhibits?|property|schedule|mg6\w*|lock and key|restrict\w+|platform|network|workspace|database|office|unit|station|record|register|paper)\b/i,
	/\b(?:unused|sensitive|disclosure|third[- ]party|mg6\w*|non-sensitive) (?:material )?(?:schedule|folder|file|material|entry)\b|\bMG6[A-E]\b/i,
	// Who may see it.
	new RegExp(
		`\\b(?:seen|sees?|read|access\\w*|view\\w*|open\\w*|shar\\w+|shown|copies|know|goes|kept|handle\\w*|reach\\w*)\\b[^.;]{0,30}\\b(?:only|solely|none but|nobody|no[ -]one|limited|restricted|confined|nowhere|none)\\b[^.;]{0,40}\\b${reader}\\b|\\b(?:only|solely|none but|nobody but|no[ -]one but|limited to|restricted to|confined to) (?:\\w+ ){0,4}?${reader}\\b[^.;]{0,30}\\b(?:see|read|access|open|view|look|have|know)|\\b${reader}\\b[^.;]{0,12}\\b(?:only|alone|and (?:nobody|no[ -]one) else)\\b`,
		'i',
	),
	new RegExp(
		`\\b(?:seen|see|read|viewed|viewing|sight|access(?:ed)?|log-?ins?|opened|accessible|examined|gone through|go through|go any further|travel any further|reviewed|assessed|considered)\\b[^.;]{0,30}\\b(?:by|of|than|is|to|for|with|:)[^.;]{0,30}\\b${reader}\\b`,
		'i',
	),
	new RegExp(
		`\\b(?:shar(?:e|ed|ing)|pass(?:ed|es)?|submitted|revealed|provided|shown|given|sent|cop(?:ied|ies|y)|handed|go(?:es)?|forwarded|disclosed|supplied)\\b[^.;]{0,20}\\b(?:to|with|by|beyond|outside|none)\\b[^.;]{0,40}\\b${reader}\\b|\\b(?:cps|prosecutor|lawyer|social care|counsel)\\b[^.;]{0,16}\\b(?:gets?|receives?|has|have|holds?)\\b[^.;]{0,16}\\bcop(?:y|ies)\\b`,
		'i',
	),
	/\b(?:read|look(?:ed)? at|view(?:ed)?|inspect(?:ed)?|go through|seen)\b[^.;]{0,24}\b(?:at|in|on) your (?:premises|office|building|place|rooms|centre)\b/i,
	// What is taken out, and how it is guarded.
	/\b(?:redact\w*|black(?:ed)? out|blank(?:ed)? out|mask(?:ed)?|anonymis\w+|pseudonymis\w+|obscured?|strip(?:ped)? out|taken out|cover(?:ed)? up|edit(?:ed)? out)\b[^.;]{0,60}\b(?:before|prior|names?|address\w*|other|anything|irrelevant|sensitive|staff|children)\b|\bnames?\b[^.;]{0,60}\b(?:redacted|blacked out|blanked out|masked|removed|obscured)\b/i,
	guarded,
]
/** What every form says, and no more. */
const formal =
	/\b(?:(?:in (?:line|accordance|compliance|keeping) with|under|as required by|subject to|per|pursuant to|according to) (?:the |our |force |all )*(?:mopi|gdpr|data protection|dpa|uk gdpr|cpia|(?:\w+ ){0,3}(?:polic(?:y|ies)|procedures?|legislation|guidance|code of practice|law|act))(?: (?:and|&) (?:the |our |force )*(?:\w+ ){0,2}(?:polic(?:y|ies)|procedures?|schedules?|legislation|guidance|act))?|(?:under|per|by) (?:the |our |force )*(?:\w+ )?(?:retention|review) (?:schedules?|polic(?:y|ies)|periods?))\b/gi
const elsewhere =
	/\b(?:you (?:hold|held|keep|kept|have (?:kept|stored|destroyed)|store)|your (?:own )?(?:files|system|records (?:are|were)|retention|archive)|phones?|handset|mobile|tablet|cctv|footage|car|vehicle|drugs|body[- ]worn|this form|policy book|interview under|notice|leaflet|consent|views?|objections?|wishes|hearing|presum\w+|this (?:e-?mail|letter|message)|rather than|without (?:sight|it|them|this)|(?:we|i)(?:'d| would| will|'ll)? (?:only )?(?:come|go) back|(?:i|we)(?:'ve| have) (?:locked|put|placed|filed|kept|stored|given|told|logged|shared)|told her|if you|(?:quicker|easier|better|best) if|yourself|(?:on |over )?to me\b|he (?:has |had )?(?:deleted|destroyed)|evidence (?:being|is|was) (?:destroyed|lost))\b|^(?:please|kindly|could|can|would|do not|don't|ensure|retain|keep|preserve)\b(?! be (?:assured|aware))|\byou (?:must|should|need to|are to|have to|can|could|may) (?:\w+ )?(?:keep|retain|store|destroy|delete|hold|send|return|preserve|read)\b|\b(?:whether|unless|in order to|need(?:s|ed)? to|necessary|proportionate|presum\w+|jury would|evidence of|evidence in|no evidence|lieu of|would (?:show|prove|tell|settle|be left))\b/i
const longAgo =
	/\b(?:was|were|has been|have been|had been|had|did) (?:\w+ )?(?:returned|destroyed|deleted|kept|stored|held|retained|seen|read|viewed|shared|scanned|uploaded|wiped|copied|exhibited|reviewed|shown|given|told)\b/i

/** Whether a sentence may say what will be done with the information once it is there. */
export const wideHandling: Rule = (context) => {
	const { text, kind } = context
	if (!readable(context, ['handling', 'defence'], kind) || open.test(text) || elsewhere.test(text)) return false
	const planned = toCome.test(text)
	if (!planned && (longAgo.test(text) || !asRule.test(text))) return false
	const words = text.replace(formal, ' ')
	const details = any(afterwards, words)
	const parted = afterwards.slice(0, 3).some((pattern) => pattern.test(words))
	if (details === 1 && guarded.test(words)) return false
	return (
		details >=
		((planned || parted) && stuff.test(text) ? 1 : 2) +
			(/\b(?:she|he|suspect|victim|complainant)\b(?! (?:said|says|told|promised|explained|added))/i.test(text) ? 1 : 0)
	)
}

/* What the person thinks of it. */

const thinker =
	/\b(?:she|he|her|his|him|victim|complainant|client|person|individual|subject|patient|complainer|lady|lad|boy|girl|young person|mother|mum|father|dad|parents?|carer|guardian|daughter|son|(?:Mr|Mrs|Ms|Miss|Mx)\b)/i
const thinking =
	/\b(?:(?:don't|doesn't|didn't|(?:do|does|did|would) not) (?:mind|want|like|object|care)|didn't like|(?:not|isn't|wasn't) (?:too )?(?:keen|happy|bothered|comfortable)|keen|content|happy|unhappy|fine (?:with|about)|easy (?:with|about)|ok(?:ay)? (?:with|about|to)|object(?:s|ed|ions?)?|oppos(?:es?|ed|ition)|reservations?|misgivings|qualms|worr(?:y|ies|ied)|concern(?:s|ed)?|anxi\w+|afraid of|fears?|frightened of|upset|sick at|hates?|hated|strong feelings|feels?|felt|feelings|thinks?|thought(?:s)?|(?:her|his|their) position|stance|neutral|preference|prefers?|preferred|rather|relieved|reluctan\w+|relaxed|nothing to hide|agree[sd]?|agreeable|no longer objects|changed (?:her|his|their) mind|wish(?:es|ed)?|wants?|wanted|would(?:'ve| have) liked|attitude|opinion|views?|said no|(?:did not|didn't|does not|doesn't) trouble|no quarrel|(?:i|we|police|you) could|recorded (?:her|him|them) saying|did (?:she|he) object|said yes|consulted|comments?|response|reaction|only if|as long as|so long as|provided (?:that )?|share and what|parts? (?:she|he|they) (?:did not|didn't)|positive|negative|say(?:s|ing)? (?:take|yes|no)|said "?(?:yes|no|whatever)|opposed|against|go along with|permit|fight|protest\w*|not against|easy about|let it be known|feared|sooner|declared|refused copies|fine with)\b/i
const putDown =
	/\b(?:noted|note made|made a note|in my notes|recorded|on record|record of what|words are in|a record|logged|log(?:book)?\b|minuted|minutes|written (?:up|down)|(?:said so|confirmed|put (?:it|this|that)) in writing|wr(?:ote|iting) (?:it |this |that )?down|writing down|writes|taken down|took down|put (?:it |this |that )?down|put that on|listed|list of|set out (?:in|at|on|overleaf|below)|(?:box|section|entry|page|para(?:graph)?) \d+\w?|verbatim|word for word|quote|in (?:her|his|their) (?:own (?:words|hand\w*)|statement|words)|in (?:my|a|the) statement|statement refers|mg11|vps|bwv|body[- ]worn|added to|entered (?:on|in)|typed|overleaf|attached|on file|kept with|pocket ?book|notebook|day ?book|on the (?:back|form|log|record|sheet)|in (?:his|her|my|the) book|policy (?:file|book|log)|annexed|oel\b|have entered|entered with|contact (?:record|sheet)|drew up|signed (?:it|that|the note))\b/i
const thoughtOf =
	/\b(?:it|this|that|them|these|those|notes?|records?|request|ask(?:ed|ing)?|enquiry|application|dates?|entr(?:y|ies)|pages?|extracts?|part|bit|lot|read(?:ing)?|see(?:s|n|ing)?|look(?:ed)?|shar(?:ed?|ing)|disclos\w*|hand(?:ed|ing) over|reading|approach|take|mention|gossip|emails|list)\b/i
/** Words that are used of nothing but what somebody thinks of being asked. */
const stance =
	/\b(?:(?:not|isn't|wasn't) (?:too |very )?keen|objections? (?:(?:was|were) )?(?:voiced|raised|expressed|made)|no objections?|opposition|neutral|reservations?|misgivings|(?:concerns?|worries|unease) (?:(?:was|were) )?(?:expressed|voiced|raised)|fine (?:with|about) it|(?:was|were|been|is|,|pr) consulted|dead (?:set )?against|against it|(?:didn't|doesn't|did not|does not) like it|recorded (?:her|him|them) saying|sought by|not against|easy about it|(?:objections?|opposition|wishes|reservations|response|protest|preference)\b[^.;]{0,90}\b(?:recorded|minuted|noted|annexed|logged|set out|written)|(?:recorded|minuted|noted|logged)\b[^.;]{0,20}\b(?:objections?|opposition|wishes|reservations|response|protest|preference)|(?:isn't|not) happy)\b/i
export const otherThinker =
	/\b(?:(?:views?|wishes|opinion|feelings|concerns|objections?) of (?:the |my |our )?(?:local authority|council|school|officers?|police|(?:\w+ )?(?:lawyers?|counsel|prosecut\w+|cps|court|judge|suspect|defendant|defence|supervisor))|(?:neighbour|landlord|employer|friend|colleague|witness)s? (?:was|is|were|has|had|said)|custody|(?:upset|unhappy|worried) in interview|can you put|your (?:own )?(?:views?|wishes|objections?|opinion|thoughts|comments|notes|records|counsell\w+)|(?:lawyer|prosecutor|counsel|cps|officer|inspector|superintendent|sergeant|dci|di|local authority|council|school|social worker|gp|doctor|judge|court|jury|suspect|defendant|accused|defence|team|police)(?:'s|s')? (?:own )?(?:views?|opinion|advice|position|case|account|story|stance|feels?|thinks?|objects?|agree[sd]|says?|said)|(?:suspect|defendant|accused|defence)\b[^.;]{0,30}\b(?:thinks?|says?|said|claims?|objects?|statement)|feelings diary|making it up|want(?:s|ed) (?:an answer|a reply|it by|to (?:know|see) (?:if|whether))|counsell\w+ (?:noted|wrote|recorded)|(?:her|his) counsell\w+ that|presum\w+|probative|allegation|lines? of (?:en|in)quiry|necessary|whether (?:she|he) (?:told|said|was)|phone (?:was|has)|suspected)\b/i
export const notAsked =
	/(?:\bnot|\w+n't|\bnever|\byet to|\bwithout|\bun(?:able|willing) to|\bnor|\bno (?:attempt|opportunity|time|chance)(?: \w+){0,3}) (?:\w+ ){0,3}?(?:ask(?:ed|ing)?|seek|sought|obtain(?:ed)?|consult(?:ed)?|spoke|spoken|record(?:ed)?|noted|approach(?:ed)?|canvass(?:ed)?|discuss(?:ed)?|known|taken|ascertain(?:ed)?)\b|\b(?:will|shall|going to|to) be (?:sought|asked|obtained|recorded|taken|consulted|spoken)\b|\b(?:will|shall|'ll|intend to|hope to|plan to) (?:\w+ )?(?:ask|seek|obtain|record|consult|speak|find out|get)\b|\bnot (?:asked|known|sought|obtained)\b|\bunknown\b|\bpending\b|\bif (?:she|he|they) (?:objects?|agrees?|does|is)\b/i
const relyingOn =
	/\b(?:hence (?:i|we|this|you)|therefore|no (?:bar|need|issue)|so (?:i|we|you|there|please)|which (?:means|allows|gives)|basis|ground|footing|rel(?:y|ying))\b/i

/** Whether a sentence may say what the person thinks of the request, put down somewhere. */
export const wideViews: Rule = (context) => {
	const { text, kind } = context
	if (!readable(context, ['notice', 'views', 'consent'], kind)) return false
	if (otherThinker.test(text) || notAsked.test(text) || relyingOn.test(text)) return false
	if (!putDown.test(context.around) || !thinking.test(text)) return false
	return stance.test(text) || (thinker.test(text) && thoughtOf.test(text.replace(putDown, ' ')))
}

/* Choice. */

const you =
	'(?:you|yours|yourselves|your (?:service|organisation|organization|centre|charity|practice|team|trustees|board|manager)|the (?:service|centre|charity|organisation|provider|practice|holder|recipient|trustees|counsell\\w+)|services?|holder|recipient|third part(?:y|ies)|a third party)'
const decline =
	'(?:refuse|refusal|refusing|declin(?:e|ing)|say(?:ing)? "?no"?|said no|turn (?:it|this|us|me|the request) down|turn down|withhold|hold (?:\\w+ )?back|keep (?:it|them|some)|withdraw|opt out|not (?:to )?(?:answer|help|reply|respond|take part|assist|share|agree|provide|supply|send|co-?operate|disclose)|rather not|disregard|ignore|strike|prefer not|answer all|walk away|leave it|pick and choose|give part|narrow)'
const free: readonly RegExp[] = [
	/\b(?:said|says|told (?:me|us)|admitted|accepted|agreed|explained|conceded)\b[^.;]{0,30}\b(?:we|they) (?:(?:could|can|may|might) (?:\w+ ){0,2}?(?:refuse|decline|say no|choose|turn)|(?:were|are|was) (?:\w+ )?(?:not (?:\w+ )?(?:bound|obliged|required)|free)|weren't|aren't|didn't have to|don't have to|needn't)\b|\bthey (?:weren't|were not|aren't|are not) (?:\w+ )?(?:bound|obliged|required)\b/i,
	new RegExp(
		`\\b${you}\\b[^.;]{0,30}\\b(?:can|could|may|might|are free|is free|free|entitled|welcome|at liberty|right|keeps? the right|retains? the right|reserves?|able|allowed|prefer)\\b[^.;]{0,24}\\b${decline}\\b`,
		'i',
	),
	new RegExp(
		`\\b(?:feel free|by all means|happy for you|please do|perfectly (?:proper|fine|ok\\w*|acceptable|open)|quite all right|open to ${you}|right) to ${decline}\\b|\\b(?:feel|be) free to ${decline}`,
		'i',
	),
	/\b(?:feel free to (?:give part|turn|say no|answer (?:some|one|only)|leave)|you can answer (?:one|some|part)|say no if|that is allowed)\b/i,
	new RegExp(
		`\\b(?:${you}|this|it|form|request|letter|act|law|statute|legislation|regime|dpa|gdpr|nothing)\\b[^.;]{0,40}(?:\\bnot|n't|\\bno|\\bnever|\\bnothing)\\b[^.;]{0,30}\\b(?:bound|oblig\\w*|compel\\w*|compuls\\w*|forc\\w*|requir(?:e|es|ed|ement)|mandat\\w*|duty|order|have to|need to|insist\\w*|demand\\w*|instruction|legal (?:weight|power))\\b|\\b(?:does not|doesn't|did not|didn't|do not|cannot|can't|could not) (?:make|force|oblige|compel|require|bind) (?:you|anyone|anybody|the (?:service|holder))\\b`,
		'i',
	),
	/\b(?:no|without|nor any|nothing of) (?:\w+ ){0,2}?(?:compulsion|obligation|statute that can|power to (?:compel|force|insist|demand|make|order)|order of the court behind|pressure|duty on you)\b/i,
	/\b(?:nothing|no (?:law|statute|act|power|section|rule))\b[^.;]{0,40}\b(?:forces?|compels?|obliges?|binds?|requires?|makes?)\b[^.;]{0,12}\b(?:you|anyone|anybody|a third party|third parties|the service|services|it)\b/i,
	/\b(?:needn't|need not|don't need to|do not need to|don't have to|do not have to)\b(?=\W*$|[^.;]{0,12}\b(?:answer|share|help|give|agree|comply|reply|provide|do so|take part|disclose|co-?operate)\b)/i,
	/\b(?:(?:your|the (?:service|trustees|manager|organisation|centre)'s) (?:own )?(?:choice|call|gift|decision|discretion|prerogative)|free (?:choice|will|decision)|own free will|choice (?:is|lies|rests|remains) (?:with )?(?:you|yours)|(?:matter|one|question|decision|thing) (?:purely |entirely |wholly |solely )?for (?:you|the (?:trustees|service|manager|board|centre)|your (?:\w+ )?(?:trustees|board|manager))|yours (?:alone )?to (?:give|make|decide|take|say|refuse|keep|withhold)|you (?:decide|choose) (?:whether|if|what|how)|whether (?:or not )?you (?:\w+ )?(?:help|answer|reply|share|send|assist|respond|agree|co-?operate|disclose|provide)\b[^.;]{0,40}\b(?:you|yours?|choice|call|respect\w*)|goodwill|good will|(?:that|this|it) is your right|within your rights|matter for (?:its|their|the) (?:own )?(?:trustees|board|manager)|(?:polite|simple|plain) "?no\b|only invite|an invitation|(?:given|help\w*) freely|freely or not|no binding|not binding|no must about|(?:a few|some),? or none|as a (?:favour|courtesy)|optional|discretionary|(?:is|be|are|remains?|entirely|purely|wholly|strictly|on an?) (?:\w+ )?voluntary|voluntary (?:basis|request|step|co-?operation|disclosure)|v - service)\b/i,
	/\b(?:asking,? (?:and )?(?:not|rather than) (?:telling|ordering|demanding|requiring|instructing)|(?:request|invitation|question|ask)(?: only)?,? (?:and )?(?:not|rather than) (?:an? )?(?:order|demand|instruction|requirement)|(?:don't|do not|not to) (?:read|take|treat|see|regard)\b[^.;]{0,40}\b(?:order|demand|instruction|command|requirement)|(?:is not|isn't|not) an? (?:order|demand|instruction|summons|command|court order))\b/i,
	/\b(?:refusal|saying no|declining|a no|"no"|no as an answer|refuse|decline|decides? against|say no|not wish to|rather not|answer is (?:no|that))\b[^.;]{0,60}\b(?:respect(?:ed)?|accept(?:ed)?|understood|understand|no (?:offence|consequence\w*|penalt\w+|criticism|comeback|repercussion\w*|hard feelings|sanction|harm|question)|end of (?:it|the matter)|without (?:comment|consequence\w*|criticism)|not be (?:criticised|held|penalised|taken)|won't be (?:criticised|held|penalised|chased)|nobody will|no one will|fine|perfectly)\b|\b(?:won't be|not be|nobody will|no[ -]one will|no)\b[^.;]{0,30}\b(?:criticised|penalised|chas(?:e|ed)|come knocking|offence|comeback|held against|consequences?)\b[^.;]{0,60}\b(?:if|whatever|should|for|is committed|against|by)\b/i,
]
export const bound =
	/(?:\b(?:can ?not|could not|may not|no longer|not (?:be )?(?:free|able|allowed|entitled)(?: to)?)|\w+n't) (?:\w+ ){0,2}?(?:say no|refuse|decline|withhold|hide|hold|turn)\b|\b(?:no (?:discretion|choice|option|right)|(?:not|isn't|is not|n't) (?:optional|voluntary|a choice|discretionary|your (?:choice|call|decision))|(?:don't|do not|doesn't|does not) (?:have|get|give)\b[^.;]{0,24}\b(?:choice|option|right)|you must (?:now )?(?:hand|give|provide|comply|send|supply|disclose|produce|release)|(?:not|n't) (?:be )?accept(?:ed|able)|mandatory (?:for|to)|(?<!not |n't )(?:you|we|they) (?:have|'ve got|need) to (?:hand|give|provide|send|release|comply|supply|disclose)|it is the law|offence (?:to|for you))\b/i
export const choosesElse =
	/\b(?:our form|(?:your|this|that) (?:client|form) (?:for|to) (?:your|fill)|tell (?:her|him|them),? or\b|telling (?:her|him|them) (?:or|about)|(?:suspect|defendant|accused|he|she|victim|complainant|witness|client) (?:is|was|were|may|can|could|might|has|had|need|needn't|attended|does|did|gave|went|isn't|wasn't)\b[^.;]{0,20}\b(?:free|oblig\w*|bound|requir\w*|voluntar\w*|decline\w*|refuse\w*|have to|compel\w*|right|withdraw|answer|attend)|voluntary (?:sector|organi[sz]ation|interview|attendance|service|bod|work|group|agency|one)|attended voluntarily|cookies|our (?:legal )?(?:advice|policy)|confidential(?:ity)? (?:is|matters)|police (?:are|is) not|officers? (?:are|is) not|i (?:am|was|'m) not (?:obliged|required|bound|free)|(?:do not|don't) have to use|we (?:are|were) not (?:obliged|required|bound)|will (?:then )?(?:apply|seek|ask the court|go to)|shall (?:apply|consider)|production order|witness summons|needn't (?:tell|worry|go back|trouble|take|mention|say)|(?:need not|don't have to|do not have to|don't need to|do not need to) (?:worry|go back|redact|trouble|print|use|send (?:the )?originals?|call|ring|travel|attend|acknowledge|fill|sign|mention))\b/i

/** Whether a sentence may say that the service may refuse. */
export const wideVoluntary: Rule = (context) => {
	const { text, kind } = context
	if (!readable(context, ['voluntary', 'handling', 'reason', 'info', 'reply'], kind)) return false
	return !bound.test(text) && !choosesElse.test(text) && any(free, text) > 0
}

/* The defence. */

const defender =
	/\b(?:defen[cs]e|defendants?|accused|other side|(?:his|her|their|either|man's|suspect's|[\p{L}-]+'s) (?:side|brief|solicitors?|lawyers?|barristers?|counsel|advocate|legal (?:team|advis[eo]rs?)|representatives?|team)|suspects?|person (?:on trial|complained about|accused|charged)|man (?:accused|charged|on trial|we suspect)|those (?:who )?(?:acting|act|defend\w*|representing|represent)|(?:acting|act|acts) for (?:him|the|mr)|(?:mr|ms|mrs) [\p{L}-]+'s? (?:legal|solicitors?|lawyers?|barrister|team)|all (?:the )?parties|both sides|his agents|the panel|the ex|other barrister|respondent\w*|(?:officer|soldier|airman|man|woman|person|worker) (?:she accuses|he accuses|complained of|under investigation|accused)|sheriff|open court|in court|at trial|jury|to him|(?:come|get|have) to know|he may|he'll|he will|him|out of (?:the )?court|exhibited|(?:find its way|end up with|go (?:across )?to|shown to|served on) (?:mr|ms|mrs|miss))\b/iu
const strong =
	/\b(?:defen[cs]e|defendants?|accused|other side|side|brief|solicitors?|lawyers?|barristers?|legal (?:team|advis[eo]rs?)|representatives?|suspects?|person (?:on trial|complained)|defend\w*|acting for|act for|all (?:the )?parties|both sides|agents|other barrister|respondent\w*|accuses|complained of|under investigation|the ex|open court|in court|at trial)\b/i
const arrives =
	/\b(?:end(?:s|ed)? up (?:with|in|before|reading)|in front of|find its way|go(?:es|ing)? (?:across|over|to (?!court|trial|prison|the pub))|across to|(?:be|is|are|been|was|gets?) (?:\w+ )?(?:shown|given|served|disclosed|passed|handed|supplied|revealed|sent|copied|provided|released|shared|read|seen|deployed|exhibited|opened|made available)|served? (?:up)?on|serv(?:e|ice) (?:up)?on|shown to|disclos\w+ to|provided to|handed to|shared with|pass(?:ed)? (?:\w+ ){0,3}?(?:on |over )?to|hand(?:ed)? (?:\w+ ){0,2}?(?:on |over )?to|show (?:it|them|this) to|sees?|see|reading it|reads? it|get(?:s|ting)? (?:it|them|an?|sight|to see|hold)|have (?:it|them|sight|a copy|access)|receive|learns?|know the contents|come to know|become known|hear(?:s)? (?:it|of)|read (?:out|aloud)|entitled|apply to see|ask (?:for|to see) (?:it|them|copies)|ask for it|told of its|revealed|kept from|canvassed|reach(?:es)?|given the list|disclosable|production|come to learn|go before|gets it|gets whatever|includes|exhibited|requires? us to disclose|keep from the|stay out of|out of (?:the |his )?(?:other side|hands|court)|open to|onward disclosure|obtain|inspect|demand|access)\b/i
const could =
	/\b(?:may|might|could|can|can't|cannot|will|would|'ll|shall|chance|possib\w+|potential\w*|likely|liable|risk|must|has to|have to|had to|duty|duties|obliged|obligations?|requires?|required|if|should|in the event|where|whatever|anything|any entry|before any|once|decides? whether|depending|unless|who'?(?:ve|s))\b/i
const inCourt =
	/\b(?:trial|court)\b[^.;]{0,60}\b(?:exhibited|read (?:out|aloud)|deployed)\b|\b(?:exhibited|read (?:out|aloud)|deployed)\b[^.;]{0,30}\b(?:trial|court)\b|\b(?:way|up with|across to|shown to|served on) (?:mr|ms|mrs|miss)\b|\bout of (?:the )?court\b/i
export const keptBack =
	/\b(?:will not|won't|would not|wouldn't|not|never|nothing|no)\b[^.;]{0,20}\b(?:be (?:shown|given|disclosed|passed|shared|served|handed|seen|revealed)|go(?:es)? to|shared|disclosed|see|reach|get)\b(?![^.;]{0,50}\b(?:unless|until|except|without|before|save)\b)|\b(?:post|mail|letters|phone|messages|cctv|footage|bail|notify|notice|tell(?:ing)? (?:her|him)|tip(?:ped|ping)?|alert\w*|warn(?:ed|ing)? (?:him|her)|interview(?:ed)?|(?:he|suspect|defendant|accused|she|defence) (?:says?|said|claims?|claimed)|denie[sd]|maintains?|alibi|letters?|may have (?:read|seen|had)|could see (?:her|the|his)|(?:trial|hearing) dates?|messages while|none of|story|saw|attacked|jury (?:would|will|could|might|need|cannot|can't)|(?:defence|defendant|accused|suspect)(?:'s)? (?:is|are|was|were|has (?:said|asked|denied|been|changed)|had|case|version|statement|will say|asked)|objects?|worr(?:y|ied)|afraid|without (?:it|the)|fair(?:ly)?|prove|probative|essential|dispensed with|denied|innocence|answer to the charge|would show|whether (?:he|she|the))\b/i
const whatArrives =
	/\b(?:it|its|they|this|these|them|material|notes?|records?|extracts?|entry|entries|pages?|cop(?:y|ies)|documents?|answers?|reply|passages?|parts?|portions?|lines?|what (?:you|is|we|she)|whatever|anything|something|exhibits?|contents?|reference|remark|disclosure|information|details?|gist|where the)\b/i

/** Whether a sentence may say that the defence may come to see it. */
export const wideDefence: Rule = (context) => {
	const { text, kind } = context
	if (!readable(context, ['handling', 'defence', 'views'], kind)) return false
	// "Where it may go: counsel, the court, the defendant."
	const words = `${context.label === '' ? '' : `${context.label}: `}${text}`.replace(
		/\b(?:whether or|or|if) not\b/gi,
		' ',
	)
	if (!defender.test(words) || !arrives.test(words) || !could.test(words)) return false
	if (!whatArrives.test(words) && !/^(?:could|may|might|possib\w+|potential|revealed|disclosed|once)\b/i.test(words))
		return false
	if (/\b(?:suspect|defendant|accused) (?:says|said|claims)\b/i.test(words)) return false
	return (
		!keptBack.test(words) &&
		!/\b(?:can ?not|can't|could not|couldn't) (?:yet )?(?:say|tell)\b/i.test(words) &&
		(strong.test(words) ||
			inCourt.test(words) ||
			/\b(?:to|with|by|before|from|of|on) him\b|\bhe(?:'ll| may| will| could| might)\b/i.test(words))
	)
}

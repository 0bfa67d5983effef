import { negation, notAboutNeed, type Rule } from './statement-context.ts'
import { isOfAfterwards, isUndone, mayState, onlyCredibility, particulars } from './wide-particulars.ts'

/*
 * Why something is needed, what hangs on it and how the rule against asking gave way, in wide families of words. What
 * makes a sentence more than a formula is always asked for: a fact of the case, a consequence that is named, a
 * comparison or a limit (see `particulars`). Everything found here is only proposed.
 */

/* What there is no other trace of. */

const thing =
	/\b(?:records?|accounts?|notes?|dates?|entr(?:y|ies)|evidence|words?|names?|sessions?|logs?|documents?|witness(?:es)?|sources?|timing|month|day|days|hour|week|period|chronology|proof|told|said|describ\w+|mention\w*|spoke|spoken|talked|knows?|written|wrote|memory|detail|description|identity|trace|conversation|disclosure|hear|heard|route)\b/i
const scarce =
	/\b(?:in one place|just the two of|only two people|told (?:only|nobody|no one|one person)|you alone|hers alone|his alone|only ever|irreplaceable|no substitute|can(?:not|'t) be (?:had|got|reconstructed|replaced|found)|not to be had|kept no|isn't (?:recorded|on any|in any)|never (?:wrote|written|recorded)|nobody with (?:her|him|them)|nothing else (?:can|will|that|shows?|records?|on|in|does|could|exists|to|left|we|fixes|made|written|which|has|is left|would|says|does)|no (?:other|second|third|further)|nowhere (?:else|but)|no(?:body| one) else (?:has|was|is|to|can|knows?|heard|saw|could|wrote|who|she|he|they|left|told)|none but|it's your \w+ or|the one (?:record|account|note|place|source|person|thing|witness|document)|the one source|isn't a (?:second|third)|only through|sole|nobody can|run out of|is a blank|survives?|(?:n't|not|never|nor|no)\b[^.;]{0,30}\bany(?:where|one|body|thing) else|(?:is|are|there's|was|were|have|has|had|'ve|got) (?:not |no |none |nothing )(?:such|else|at all|other|made|left|record|date|one)|no such|the only|only (?:the (?:words?|notes?|entry|session|one)|place|record|thing|source|something|your|you)|(?:the )?sole|alone (?:was|is|can|has|have|knows?|holds?|heard)|(?:the|that|one|only) (?:missing|remaining) \w+|is missing|are missing|gap|hole|lack(?:s|ing|ed)?|unexplained|what lies between|there is none|(?:have|'ve|has|with) nothing|nothing (?:at all|left|but|short of|on)|haven'?t (?:one|any|got one)|have none|all there (?:is|will)|none (?:other|of|that)|not (?:recorded|described|written|mentioned|held|known|found) (?:anywhere|elsewhere|by)|unknown|no one (?:knows|saw|heard)|neither \w+ can|no longer (?:remember|recall|exist)\w*|every other \w+|outside your|(?:anything|everywhere) (?:made|but)|your (?:service|office|counsell?or|\w+) alone|hasn'?t been described|what we hold|is no (?:other|record)|no means|no way of|no forensic)\b/i
/** What is said to follow from it. */
const follows =
	/\b(?:so|because|since|as (?:the|she|he|they|it|there|her|his|no)|why|hence|therefore|unless|until|till|if|without|leaving|cannot|can't|could not|couldn't|must|needs?|needed|required|has to|have to|got to|charge|jury|defence|suspect|trial)\b/i

/* What cannot be done. */

const cannot =
	/\b(?:no further (?:forward|on)|at a loss|hands are tied|dead end|stuck|stalled|held up|hit a wall|(?:don't|do not|can't|cannot) (?:know|tell|say) (?:which|who|whether|where|when)|will be (?:lost|gone|wiped)|would (?:not|never) be able|if (?:it|the \w+) (?:is|are) to be|(?:is|are) for want of|cannot|can't|can not|could not|couldn't|unable|not able|impossible|won't|will not|would have to|we'd have to|no (?:way|means|charge)|can be \w+ only|can only|only (?:be|something)|(?:has|have|had|'ve|'s) got to|have to|has to|must|needs to|need to|depends? on|turns? on|refused to|nothing (?:to|with) )\b/i
const step =
	/\b(?:which of|who it|go(?:ing)? anywhere|charg\w+|interview\w*|put (?:to|the|it|that|a|any)|decid\w+|decision|rul(?:e|ed|ing) (?:\w+ ){0,3}(?:in|out)|choos\w+|choice|identif\w+|dat(?:e|ed|ing)|prov(?:e|ed|ing)|rebut\w*|answer\w*|accept|appl(?:y|ied) for|bridge|opinion|trac(?:e|ed|ing)|find|found|locate|tell (?:which|who|whether|us)|tak(?:e|en) forward|taken further|clos(?:e|ed|ing)|go(?:ing)? (?:on|ahead|forward|any further)|proceed|plan|indictment|warrant|arrest\w*|prosecut\w+|know (?:if|whether|which|what|when|who|it)|settled?|resolv\w+|establish\w*|run to ground|follow|dealt with|undetected|jury|stand up|eliminat\w+|exonerat\w+|lost|gone|wiped|move|drawn|corroborat\w+|third account|reach|get to|put (?:\w+ ){1,3}between|stop(?:ped)?|warn|finish\w*|released?|bail|safeguard|protect)\b/i
const lacking =
	/\b(?:without|unless|until|till|before|otherwise|on (?:that|this|what|the \w+) alone|with what|on what|as things stand|at present|at the moment|right now|while it|if (?:it|the|that|this|nothing|nobody|i|we) [^.;]{0,40}(?:n't|not)|in the absence|missing|only by|apart from|short of|must be through|only from|only by|depends? on|turns? on|(?:have|got|needs?) to know [^.;]{3,60} before)\b/i

/** Others cannot tell it any more, and the service wrote it down. */
const lostElsewhere =
	/\b(?:memory|capacity|head injury|recall|remember|interview(?:ed)?|statement|diary|recordings?|records?|letters?|phone|witness(?:es)?)\b[^.;]{0,60}\b(?:gone|lost|burnt|burned|affected|faded|destroyed|wiped|kept (?:just|only)|stops?|stopped|cannot|can't|too upset|no longer|second time|again|died|dead|refus\w+|conferred|begins?|unable)\b/i
const withYou =
	/\b(?:your|you|sessions?|counsell\w+|therap\w+|play therapist|the (?:written )?(?:notes?|records?|entry)|contemporaneous|written down|wrote it down|made at the time|set down|beforehand|at the time)\b/i

const notNeed =
	/\b(?:(?:until|till|before|unless) (?:next|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|later|after|the \d|\d|(?:the |his |her )?(?:judge|court|solicitors?|lawyer|interpreter|trial|hearing|lab|results?|holidays?|weekend)|i'm|we're|i get|(?:he|she)(?:'s| is) (?:back|well|fit|out|home|sober))\w*|(?:only|no other|other|sole) (?:officers?|forces?|services?|agenc\w+|contacts?|detectives?|team|one (?:dealing|working|on))|other side|a soul|insulin|last the night|because:? (?:of )?(?:an? |the |our |this )?(?:ongoing )?(?:investigation|prevention|detection|prosecution|part)|by (?:the )?\d{1,2}(?:st|nd|rd|th)? |by (?:mon|tues|wednes|thurs|fri|satur|sun)day|if necessary|where necessary|as necessary|let me know|necessary and proportionate|not necessary|reply|cctv if|case file|need not|no need|routine\w*|policy|standard practice|(?:we|i|police|officers) (?:already|now) (?:have|hold|got)|(?:have|hold|got) (?:it |that |this )?already|in our (?:possession|hands)|not the only|isn't the only|n't (?:strictly |really )?need|can (?:manage|do|go on|charge|proceed) without|presum\w*|weight|probative|notice|views?|consent\w*|objection|(?:his|her|their) (?:curfew|bail conditions)|attend court|box|overleaf|report to|phone call|ring|call (?:me|back)|parking|holiday|leave)\b/i

/** It is needed, and why: the words of the case follow. */
const because =
	/\b(?:need(?:ed)? (?:it|this|them|these|that)?|it'?s (?:needed|required|necessary)|is (?:needed|required|necessary)|required|wanted) ?(?:because|since|as (?:the|she|he|they|it|there|her|his|hospital|no)|in that)\b/i
/** "No date, no charge": a consequence, in four words. */
const noNoCharge = /\bno \w+(?:,| means) no (?:charge|trial|case|arrest|conviction|prosecution|suspect)\b/i
/** A label that asks for the need, whatever the form calls it. */
const needLabel =
	/^(?:\(?\w{1,3}[.)] ?)?(?:necessity|need|why (?:\w+ ){0,4}(?:need(?:ed)?|necessary|required|can'?t)|reason (?:it|this) (?:is|can'?t|cannot))\b/i

export const wideNeed: Rule = ({ text, kind, label, paragraph, around }) => {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'period' || kind === 'otherMeans') return false
	if (text.endsWith('?') || !mayState(text) || isOfAfterwards(text) || notNeed.test(text) || onlyCredibility(text))
		return false
	if (kind === undefined && needLabel.test(label) && particulars(paragraph) >= 4) return true
	const facts = particulars(text)
	if (
		scarce.test(text) &&
		thing.test(text) &&
		(kind === 'necessity' || withYou.test(around) || follows.test(around)) &&
		(facts >= 3 || (facts >= 1 && particulars(around) >= 4)) &&
		!/^(?:we|i) (?:want|would like|need only|are only)\b/i.test(text)
	)
		return true
	if (noNoCharge.test(text) || (because.test(text) && facts >= 4)) return true
	if (lack.test(text) && downfall.test(text) && facts >= 2) return true
	if (cannot.test(text) && step.test(text) && lacking.test(text) && facts >= 2) return true
	return lostElsewhere.test(text) && (withYou.test(text) || withYou.test(around)) && facts >= 3 && !isUndone(text)
}

/* Essential. */

const lack =
	/\b(?:take (?:it|this|that) out|minus|not having|nothing (?:but|more than)|half (?:the|a) (?:story|picture)|in the dark|absent|in default of|but for|either|without|unless|until|lacking|missing|absent|absence|unseen|unread|unaware|unexplored|unresolved|blind|left out|kept back|withheld from (?:the|a) (?:jury|court|defence)|take (?:it|that|this|the \w+|\w+ \w+) away|no (?:note|record|entry|date|name|answer|extract) (?:means|,)|is (?:the|this) sole|is the only|if you haven'?t got|fails?, full stop|on what we have|does not come|doesn't come|(?:cannot|can't) be dispensed with|will be left to|is conditional on|upon a single source|there is no other|only here|if (?:it|this|that|the|we|they|he|nobody|she)\b[^.;]{0,60}(?:n't|not|never|missing|out)|(?:isn't|is not|not|never) (?:seen|looked at|resolved|produced|proved|dated|known|read|inspected|checked)|had(?:n't| not) (?:inspected|looked|seen|read|checked)|don't know|does not know|only (?:you|your|the|that)|nobody (?:checks|reads|looks|asks|sees)|never looked|known only|what there is|what's there now|what we have)\b/i
const downfall =
	/\b(?:thrown out|chucked out|kicked out|half-?time|directed acquittal|no case to answer|gets? off|get away with|bound to fail|doomed|hopeless|pull the plug|nfa|no further action|binned?|wrong (?:result|verdict)|travesty|one-sided|beaten|nothing left|it's over|all over|robbed of|deprived of|denied (?:a|the)|drop(?:s|ped)? (?:it|the|this|out)|have to drop|discontinu\w+|offer no evidence|no evidence offered|prosecution (?:ends|fails|is over|collapses|falls|stops|does not|has)|(?:lose|lost) the case|case (?:falls|collapses|fails|is lost|ends|is over|goes no further|is dead|goes nowhere)|falls (?:over|apart|to the ground|away)|file falls|unsafe|quash\w+|walk(?:s)? (?:free|away|out)?|goes free|stop(?:ped|s)? the trial|trial (?:would|will|must|should) be (?:stopped|stayed|halted)|abuse of process|as an abuse|no (?:case|suspect|trial|charge|prosecution)|will be closed|be closed|won't charge|not charge|wouldn't charge|wrong (?:man|person|woman|lad)|innocent|miscarriage|could not open|couldn't open|no (?:realistic )?prospect|unjust|unfair|injustice|excluded|appeal (?:would|will)|standstill|counts? (?:go|goes|fall|falls|fail|fails)|(?:nine|all|those|they|count|charges) go\b|hole in the|no way of proving|acquit\w*|not (?:be )?(?:made out|proved)|(?:that's|is|are|be|we're|we are) (?:us )?(?:finished|sunk|stuck|at an end|dead in the water)|(?:we|they|he|she|you|i|must|to|will|would|'ll|'d|have to) (?:drop|abandon|desert|withdraw|discontinue|shelve|close) |drop it|no further|collapses?|it fails|fails?, |left to guess|guess(?:ing)?\b|we lose|lose the|deserted|stay it|stayed|acquittal|inevitabl\w+|undetected|lawful basis|not (?:go ahead|proceed)|cannot (?:\w+ ){0,3}(?:go ahead|proceed|stand|be drawn)|can't (?:\w+ ){0,3}(?:go ahead|proceed|stand|be drawn)|nothing (?:left )?holding|the wrong (?:man|person|lad|fella|one)|back (?:living|out|on)|goes no further|stay(?:ed)? the (?:case|proceedings|prosecution))\b/i
const fairly = /\b(?:fair(?:ly|ness)?|just(?:ly)?|proper(?:ly)?|safe(?:ly)?)\b/i
const tribunal =
	/\b(?:trial|tried|try|jury|jurors?|court|judge|defend (?:himself|herself|themselves)|convict\w*|verdict|inquest|conclusion|hearing|charging decision|decided|decide|result|outcome|coroner|panel|tribunal)\b/i
/** It is denied that it would be fair, not that anything is lacking. */
const denied = /\b(?:not|\w+n't|cannot|never|no|nor|neither|nobody|unfair\w*|unjust\w*|unsafe\w*|injustice)\b/i
const helpless =
	/\b(?:cannot|can't|could not|couldn't|no (?:\w+ ){0,3}jury could|unable to|not able to)\b[^.;]{0,50}\b(?:defend|convict|decide|reach|tried|try|resolve|open (?:its|the|his|a) case)\b/i
const hinge =
	/\b(?:case|trial|charges?|prosecution|counts?|hearing|application|justice|identification|everything|investigation|matter|guilt|outcome|defence|verdict|file|offence|appeal|it all|enquiry|indictment)\b(?:(?!\b(?:not|never|hardly|little|no longer|doesn't|don't|didn't|does not)\b)[^.;]){0,50}\b(?:turns?|hangs?|hinges?|depends?|rests?|stands? or falls?|stand or fall|lives? or dies?|waits? on|pivots?|rises? (?:or|and) falls?|sinks? or swims?|stands? on|rides?|comes? down to|boils? down to|only exists)\b/i
const vital =
	/\b(?:essential|indispensable|make[- ]or[- ]break|sole or decisive|decisive|keystone|linchpin|lynchpin|crucial|vital|nothing can replace|no substitute|cannot be replaced|single (?:piece|most|thing)|cornerstone|crux|hinge of|all or nothing|be-?all and end-?all|bedrock|backbone|cannot be dispensed with|can't be dispensed with|can'?t be done without|cannot do without)\b/i
/** Another thing than the material is what it all depends on, or the weight is another's. */
const notEssential =
	/\b(?:(?:rather than|far from|less than|more than|not|anything but) (?:essential|vital|crucial|indispensable)|nothing (?:turns|hangs|hinges|depends|rests)|(?:would|could|can|will) (?:still )?be fair\b|(?:can|could|will|would) (?:still )?(?:go on|go ahead|proceed|charge|manage|cope|get by|do|convict) without|by (?:the )?\d{1,2}(?:st|nd|rd|th)? |by (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:we|i) can (?:show|prove)|may be closed|essential (?:reading|services?|workers?|that you|you|to (?:keep|note|attend|reply|protect))|not (?:strictly |absolutely )?(?:essential|vital|crucial|indispensable|make or break)|n't (?:strictly |absolutely )?(?:essential|vital|crucial|indispensable|make or break)|trial date|safe and well|depends? on (?:whether you|the (?:weather|listing|rota|traffic|court list)|your (?:answer|policy|reply|system)|who|how (?:busy|long|soon)|when (?:you|i|we))|turns? up|just (?:to|a|let|wanted|been|checking|print)|fair (?:enough|amount|point|while)|proper (?:form|channel)|let (?:me|us) know)\b/i

export const wideEssential: Rule = ({ text, kind, label, paragraph, around }) => {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'period') return false
	if (text.endsWith('?') || !mayState(text) || isOfAfterwards(text) || notEssential.test(text) || onlyCredibility(text))
		return false
	if (kind === undefined && /^why (?:\w+ ){0,4}essential\b/i.test(label) && particulars(paragraph) >= 3) return true
	const facts = particulars(text)
	const lacks = lack.test(text)
	if (lacks && downfall.test(text) && facts >= 1) return true
	if (lacks && fairly.test(text) && tribunal.test(text) && denied.test(text) && facts >= 1) return true
	if (lacks && helpless.test(text) && facts >= 2) return true
	if (hinge.test(text) && facts >= 2) return true
	const word = vital.exec(text)
	return (
		word !== null &&
		!negation.test(text.slice(Math.max(0, word.index - 14), word.index)) &&
		facts >= 2 &&
		particulars(around) >= 3 &&
		/\b(?:case|trial|prosecution|charge\w*|offence|proof|prove\w*|identity|defence|point|issue|count|jury|court|evidence|showing|because|since|as|only)\b/i.test(
			text,
		)
	)
}

/* The presumption. */

const against =
	/\b(?:wouldn't|would not|rarely|seldom|hardly ever|nine times|standpoint|by default|no-go|expect(?:ed|ing) to|meant to say|until|tilted|odds|told no|out of the question|instinct|reluctant|came to this|leave (?:therapy|counselling|counsellors)|presum\w*|default|as a rule|rule (?:that|is|against)|working rule|normally|ordinarily|usually|matter of course|start(?:ed|ing|s)?|beg[iau]n(?:s|ning)?|point of departure|outset|set out (?:with|from|on)|first instinct|first (?:thought|position|answer|look)|assum\w+|footing|taken? as read|took (?:it|that) as|treat(?:ed|ing)|protected|last resort|the (?:code|law) (?:tells|leans|says|asks)|have to assume|leans? against|bar against|hands off|off limits|out of bounds|burden|scales|access is the exception|reluctan\w+|my default|approached|acknowledg\w+|remind myself|taught|meant to|meant to be|told to (?:begin|start|work)|(?:begin|start|work) from|one begins|their rule|our rule|deemed|taken to be|not to be requested|answer is|reason for not asking|not assumed|came at it|as the code)\b/i
const shutDoor =
	/\b(?:shut|stay (?:out|away)|steer clear|hands|off the table|no-go|against us|privacy|rarely|seldom|hardly|wouldn't|no|not|\w+n't|never|presum\w*|starting point|refus\w*|decline\w*|against|alone|in peace|off limits|out of bounds|hands off|do without|protected|protection|leave (?:it|them)|unjustified|unnecessary|closed|last resort|exception|reluctance|private|manage with|away from|keep out|nobody|no one|refusal|unwarranted|unnecessary|ours to have|for us|well alone|stopped|alone)\b/i
const asking =
	/\b(?:ask\w*|requests?|requested|notes?|records?|counsell\w*|therap\w*|access|material|look\w*|go near|it|one|submit|presum\w*|scales|law)\b/i
const gaveWay =
	/\b(?:reason (?:i|we)(?:'m| am| are|'re) (?:writing|here|asking)|won (?:me|us|him|her) over|made (?:me|us|him|her) (?:think|change|look)|got (?:me|us|it) (?:over|past)|forced (?:my|our) hand|tilted|even so|nonetheless|nevertheless|all the same|turned (?:it|me|us)|made the case|earns?|earned|displac\w+|rebut\w*|overc[oa]me\w*|overrid\w+|overrul\w+|outweigh\w*|yield\w*|gives? way|gave way|persuade[ds]?|falls|mov(?:ed|es) (?:me|us|him|her|off|on|it)|chang(?:ed?|es) (?:my|our|his|her|that|it|this)|driven|drove|drawn|argued into|shift\w*|tip(?:s|ped)?|exception(?:al)? (?:is made|feature|because)|reason we're not|reason (?:i|we)(?:'m| am| are)? not|went past|go(?:ing)? past|contrary view|depart(?:ed|ing|s)?|stepp(?:ed|ing)|surfaced|won|alter(?:ed|s)? that|took (?:me|us|it|the)|what takes|i found that|found (?:on|that)|made out|isn'?t here|is not here|(?:does|did|do)(?: not|n't) (?:hold|apply|survive|stand)|can'?t stand|cannot stand|position is different|is different|this time|here (?:we|i|it|because|the|five|there)|in this (?:case|instance|one)|was left with|ended with|go ahead|came (?:round|off)|let it through|left that|beaten|past (?:it|that)|it is shown|answered|gets? to|got to yes|would(?:'ve| have)?,? only|unless exceptional|thing that moved|what moved|swung|what shifts|comes? (?:away|off)|won the day|what changed|one good reason|goes (?:to|past)|do(?:es)? so (?:here|because)|made the difference|persuasive|justifi\w+ (?:here|by)|lifted|satisfied (?:after|only|that)|agreed that|only (?:because|after|in so far|when)|reason (?:for|to) ask\w*|done by|over the line|set aside|put aside)\b/i
/** It was not overcome, or is another presumption. */
const stands =
	/\bpresumption of innocence\b|\b(?:no reason|nothing) to (?:depart|displace|rebut|move)|\b(?:not|n't|yet to|never) (?:yet |been |be |fully )*(?:displaced|overcome|rebutted|outweighed|overridden|made out|departed)\b(?! for)|\bnothing (?:has |that )?(?:displac|rebut|overc|outweigh)\w*/i
const reasoned =
	/\b(?:because|since|as|by|that|only|where|so|owing to|due to|on (?:the|account)|when|until|now that|by reason of|having|after|it was|which|who|for)\b|[:;+,–-]/i

/** What the law tells whoever asks is where the presumption begins. */
const codeSays =
	/\b(?:the |our )?(?:code|guidance|law|form|policy|training) (?:says?|tells|asks?|requires?|wants?|expects?)\b/gi

export const widePresumption: Rule = ({ text, kind, around }) => {
	if (notAboutNeed.has(kind) || kind === 'info' || text.endsWith('?') || !mayState(text.replace(codeSays, ' ')))
		return false
	const opening = against.exec(text)
	if (!opening || !shutDoor.test(text) || !asking.test(around) || stands.test(around)) return false
	const moved = gaveWay.exec(around.slice(opening.index + opening[0].length)) ?? gaveWay.exec(text)
	if (!moved) return false
	// Haste and a rank are no reason.
	return reasoned.test(around) && particulars(around) >= 4
}

import { credibilityWords, specific } from './statement-context.ts'
import { substance } from './substance.ts'

/*
 * What the wide rules for the grounds share: how much of a sentence is about the case in hand, and the kinds of
 * sentence that speak of a ground without stating it.
 */

/** Words of the trade that stand in any rationale, and so tell nothing of one case. */
const ofAnyCase =
	/\b(?:priva(?:cy|te)|life|lives|interfer\w*|intrus\w*|intrud\w*|rights?|human|article|balanc\w*|weigh(?:ed|ing|t)?|satisf\w*|just(?:ice|ified|ification|ify)?|crimes?|serious\w*|gravity|grave|severity|alleg\w*|value|strong\w*|weak\w*|significan\w*|substan\w*|thorough\w*|inevitab\w*|exhaust\w*|undertak\w*|method\w*|meets?|threshold\w*|statutory|requirement\w*|rational\w*|forms?|box(?:es)?|section|paragraph|annex|code|chapter|approach\w*|least|minim\w*|scope|narrow\w*|extent|nature|complex\w*|detail\w*|public|interests?|society|community|wider|fully|careful\w*|complet\w*|evidence|evidential|evidentially|proof|prove[dns]?|charg\w*|convict\w*|jury|juries|judge|outcome|decisions?|decid\w*|supervis\w*|approv\w*|authori\w*|manager|sergeant|inspector|taken|account|taking|into|because|since|therefore|otherwise|would|without|unless|whether|these|those|their|other|every|anything|something|everything|nothing|anyone|nobody|find|found|think|know|make|made|making|given|give|giving|sure|certain\w*|clear\w*|simply|really|absolute\w*|vital\w*|crucial\w*|critical\w*|pivotal|key|fundamental\w*|integral|importan\w*|indispensab\w*|support\w*|assist\w*|help\w*|strengthen\w*|undermin\w*|corroborat\w*|progress\w*|collaps\w*|fail\w*|avail\w*|appl(?:y|ies|ied)|sources?|avenues?|routes?|options?|steps?|enquir\w*|inquir\w*|explor\w*|pursu\w*|sensitiv\w*|confidential\w*|third[- ]party|tick\w*|yes|met|test\w*|standard\w*|rebut\w*|overc\w*|overrid\w*|displac\w*|outweigh\w*|presum\w*|start\w*|default|normal\w*|usual\w*|ordinar\w*|rule|exception\w*|we've|i've|it's|i'm|can't|don't|doesn't|isn't|haven't|won't|couldn't|wouldn't|didn't|there's|that's|he's|she's)\b/gi

/**
 * How many words of a text tell something of the case in hand: what `substance` counts, less the words that stand in
 * every rationale. "The intrusion was weighed and is justified by the gravity of the allegation" has none.
 */
export const particulars = (text: string): number => substance(text.replace(ofAnyCase, ' '))

/** Printed or said to whoever fills a form in, or of requests at large. */
const instruction =
	/^(?:\(?\w{1,3}[.)] )?(?:please )?(?:state|explain|describe|set out|say (?:why|what|how|here|which)|give (?:your|reasons|details|an? )|list|outline|specify|demonstrate|guidance|note(?: to|:)|reminder|tip|example|e\.g|consider (?:whether|if)|ensure|remember|do not|don't|never|think about|ask yourself(?! how little would)|use this|if (?:the|a|an) (?:answer|request|officer|service|holder))\b|\b(?:officers|requesters|investigators|applicants|requestors|colleagues|police forces|forces|staff|authorising officers?|requests|applications) (?:must|should|need to|are to|have to|ought|may|can|will|are (?:expected|required|reminded|asked|told))\b|\b(?:an?|the) (?:officer|request|applicant|requester|investigator|authorising officer) (?:must|should|ought|needs to|has to|is (?:to|expected|required))\b|\b(?:the )?(?:form|code|guidance|template|training|course|box|section|policy|manual) (?:asks?|says?|requires?|wants?|expects?|tells (?:officers|you))\b(?! (?:us|me|we|i)\b)|\byou (?:must|should|need to|are to|have to) (?:show|explain|consider|state|say|demonstrate|justify|set out|record|write)\b|\bexplain in full\b|\bdo not simply\b|\bmust explain\b|\bcomplete as (?:necessary|appropriate)\b|\bdelete as (?:applicable|appropriate)\b|\bin (?:your|their) own words\b/i

/** Owned to be not done, not known or not going to be said. */
const unsaid =
	/\b(?:(?:have|has|had|did|do|does|am|is|are|was|were|can|could|will|would|need)(?: not|n't|n’t)|cannot|never|nobody(?: has| had)?|no[ -]one(?: has| had)?|unable to|not able to|not in a position to|rather not|refuse to|without) (?:yet |really |actually |properly |even |been |be |able to |going to |about to |in a position to |free to |say that we (?:have )?|claim(?:ing)? (?:to have |that )?)*(?:consider\w*|explain\w*|weigh\w*|tr(?:y|ied|ying)|say|saying|said|state[ds]?|stating|tell(?:ing)? you|told you|set(?:ting)? out|disclos\w+|discuss\w*|go(?:ing)? into|explor\w*|check\w*|look(?:ed|ing)? (?:at|into|for|elsewhere|anywhere)|giv(?:e|en|ing) (?:it |this |that |any |you |much )*(?:thought|consideration|reasons?|details?)|thought|thinking|ask(?:ed|ing) (?:her|him|them|the|anyone|anybody|any|around)|interview\w*|spoken|approach(?:ed|ing)|reached|begun|started|addressed|pursued|attempt\w*|know (?:whether|if|why|how|what)|sure (?:whether|if|that|why|how|what|it)|certain|convinced|persuaded|saying|suggest\w*|pretend\w*|need(?:ed)?)\b|\b(?:yet to be|has yet to|have yet to|still to be|remains? to be|not (?:yet )?(?:been )?(?:considered|tried|explored|asked|checked|attempted|addressed|assessed|weighed|known whether)|no (?:thought|consideration|attempt|attempts|effort|steps?|enquiries|assessment|view|idea|decision) (?:has|have|had|was|were|is|are|yet|why|whether|how|what|if))\b|\b(?:i don'?t know|unclear|not clear|too early to say|hard to say|impossible to say|who knows|no idea|remains to be seen|not for me to say|can'?t promise|cannot promise|won't pretend|i doubt|unlikely to|probably not)\b/i

/** About another matter, another request, or what the writer does for a living. */
const otherMatter =
	/\b(?:another|other|previous|last|unrelated|different|separate|earlier|older|my first|a past) (?:case|matter|trial|job|enquiry|investigation|service|forces?|crime|fraud|murder|victim|client)\b|\bunconnected\b|\b(?:on|for|at) (?:my|our|the) (?:course|training|website|intranet)\b|\b(?:in general|generally speaking|as a matter of principle|in most cases|in many cases|cases like (?:this|these))\b/i

/** The words of the service, of its own steps and papers. */
const ofService =
	/\b(?:we asked police|told the caller|rang the officer|phoned the officer|asked the officer|the officer (?:said|rang|on|back|called|was|would|could|told)|our (?:clinical|insurer|manager|supervisor|trustees|policy|counsell?or|solicitor|dpo|safeguarding lead|client)|service note|nothing sent)\b/i

/** What the service is threatened with, or asked to weigh itself. */
const ifYou =
	/\b(?:if|should|unless) (?:you|it|this|that) (?:be|are|is|feel) (?:unable|unwilling|not able|refused|declined)\b|\b(?:witness )?summons\b|\b(?:if|should|unless|until|before) (?:you|your service|the service|yourselves)(?:'d|'ve| do| did| were| are| would| could)?(?: not|n't)? (?:refus\w*|declin\w*|agree\w*|help|reply|respond|send|feel|think|prefer|want|wish|can|need|have any|withhold|object|comply|co-?operate|provide|hand|release|disclose|give|supply|choose)\b/i

/**
 * Whether a sentence could state a ground at all: it is not printed for whoever fills a form in, does not own that the
 * thing is undone or unknown, and is about this case and this asking.
 */
export const mayState = (text: string): boolean =>
	!instruction.test(text) &&
	!dispensable.test(text) &&
	!routine.test(text) &&
	!otherMatter.test(text) &&
	!ofService.test(text) &&
	!ifYou.test(text)

/** Whether a sentence tells whoever fills a form in what to write, or is of the service itself. */
export const isInstruction = (text: string): boolean => instruction.test(text) || ofService.test(text)

export const isUndone = (text: string): boolean => unsaid.test(text)

/** It could be done without: there is enough, or nothing would change. */
const dispensable =
	/\b(?:plenty|ample|enough (?:evidence|to charge|without|as it is|already)|strong (?:enough|case already|already)|already (?:strong|enough|proved|proven|charged|admitted|agreed|settled|have it|know)|bonus|nice to have|belt and braces|just in case|off chance|for completeness|to be thorough|curious|curiosity|out of interest|background only|only background|merely background|either way we|regardless|whether or not|in any event|in any case|anyway|changes? nothing|makes? no difference|isn't going to change|won't change|will not change|not going to change|would not change|wouldn't change|doesn't matter|does not matter|no longer (?:need\w*|necessary|required|matters?|relevant)|not (?:dependent|reliant)|isn't in dispute|not in dispute|nobody disputes|pleaded guilty|admits it|(?:don't|do not|didn't|did not|won't|will not) (?:really |actually |strictly )?need|not needed|help(?:s|ful)? (?:but|rather)|useful (?:but|rather)|interesting (?:but|rather)|could (?:still )?(?:charge|proceed|go on|go ahead|manage)|would (?:still )?(?:charge|proceed|go on|go ahead|manage|be able)|has other|have other|other (?:evidence|ways|sources|records) (?:exist|is|are|of)|no (?:gap|hole|doubt)|n't (?:a|any) (?:gap|hole|doubt)|nothing is missing|fills? (?:the|that|any) gap|always (?:obtain|ask|request|get)|cases of this (?:type|kind)|the usual|in the ordinary way)\b/i

/** The running of an office and of a case: who is there, when a court sits, how to be reached. */
const routine =
	/\b(?:on duty|off duty|rota'd|rest days?|annual leave|sick leave|parking|reception|website|voicemail box|switchboard|phone book|signature|warrant card|letterhead|book (?:a|the|an)\b|(?:a|the|my|your) booking|meeting|diary is|appointment with you|room number|court (?:sits|date|list|listing|time)|custody (?:time|clock|sergeant)|fit for interview|await\w*|waiting (?:for|on)|pending (?:a|the|his|her) (?:reply|result|outcome)|no reply yet|when (?:she|he|they) (?:will|is|are) (?:be )?(?:well|back|fit|free)|not in (?:today|until)|my (?:sergeant|boss|inspector|di|ds)\b|this form|your form|the right form|old form|typo|spelling|no further than|incident room|turns? up|attends? court|come to court|give evidence|quorum|interpreter is|print-?out)\b/i

/** What becomes of the material, what the person says of it, and how she or he was told: other questions than a ground. */
const afterwards =
	/\b(?:padlock|log-?ins?|stand-?alone|encrypt\w*|restricted|server|drive|folder|upload\w*|retention|auto-delet\w*|shred\w*|destroyed (?:after|when|once|at the end)|sealed|exhibit(?:s|ed)?\b(?! disc)|digital case file|served on|shown to the|all parties|they'll have it|portions of|redact addresses|before the document leaves|view rights|access is limited|in the (?:safe|cabinet|store)|undertake to|obliges you|no letter has|said to (?:her|him|them)\b|through (?:her|his|the) door|will kill|retain for|pulped|returns? forthwith|read in the first instance|destroy what|personal statement|once i've read|give back|given back|returned to you|working copy|any further than)\b|\b(?:written|signed|given) (?:agreement|authority|permission|consent)\b|\bsay-so\b|\b(?:she|he|they|mother|father|mrs \w+|mr \w+|ms \w+) (?:says?|said|stated|told (?:me|us)|tells (?:me|us)|is|was|has)\b[^.;]{0,40}\b(?:take the|nothing to hide|agrees? to|happy (?:for|with|to)|content (?:for|with|to)|fine (?:for|with|about)|objects? to|minds?|no objection)\b|\b(?:own words|(?:my|the) log|vps|mg11 refers|verbal(?:ly)? only|leaflet|nothing left with (?:her|him|them))\b|\b(?:on the bridge|coming back alive|ligature|overdose)\b|\bwitness only\b|\bearly complaint witness\b/i

export const isOfAfterwards = (text: string): boolean => afterwards.test(text)

/** That a person is or is not to be believed is no ground, unless something of the case or of the other side goes with it. */
export const onlyCredibility = (text: string): boolean =>
	credibilityWords.test(text) &&
	!specific.test(text) &&
	!/\b(?:suspect|accused|defendant|defence|argument|motive|suggestion|other women|alibi|his (?:account|story|version|case)|he)\b/i.test(
		text,
	)

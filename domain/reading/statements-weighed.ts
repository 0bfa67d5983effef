import type { AnswerName } from '../request.ts'
import { credibilityWords, negation, notAboutNeed, type Rule, said } from './statement-context.ts'
import { substance } from './substance.ts'
import { distinct, failing, noWay } from './why-rules.ts'
import { notWhy, wideLine, wideReason } from './wide-case.ts'
import {
	bound,
	choosesElse,
	keptBack,
	notAsked,
	otherThinker,
	unsaid,
	wideDefence,
	wideHandling,
	wideViews,
	wideVoluntary,
} from './wide-dealing.ts'
import { wideEssential, wideNeed, widePresumption } from './wide-grounds.ts'
import { ofAsking, wideHolds } from './wide-holds.ts'
import { wideOthers, wideProportion, wideWeight } from './wide-limits.ts'

/*
 * What a request states, told from wide families of words where no rule for a particular way of saying it applies. What is
 * found so is proposed in doubt; it still has to say something of the case, and what it is about has to stand in it.
 */

const causal =
	/\b(?:because|since|as|so|given|in that|otherwise|unless|without|if|for (?:the reason|that reason)|that is why|which is why|due to|owing to|only|nothing|no (?:one|body|other)|there (?:is|was) no)\b|[:;-]/i

/* Choice. */

const mayDecline =
	/\b(?:you|we|service|provider|organisation|yours)\b[^.;]{0,24}\b(?:can|could|may|might|are (?:quite |entirely |perfectly |completely )?free|free|entitled|welcome|at liberty|have (?:a|the|every) right|yours|is)\b[^.;]{0,24}\b(?:refuse|declin(?:e|ing)|say no|say "?no"?|turn (?:it|this|me|us) down|ignore|leave it|choose|decide|not (?:to )?(?:answer|help|reply|respond|take part))\b/i
const notBound =
	/\b(?:you|service|form|letter|request|it|this|we)\b[^.;]{0,24}\b(?:not|\w+n't|never|no)\b[^.;]{0,24}\b(?:oblig\w*|compel\w*|duty|bound|require[ds]?|mandatory|compulsory|insist\w*|order(?:ed)?|compulsion|(?:have|need) to (?:answer|reply|help|respond|tell|give|send|take|do|agree|comply|say))\b|\b(?:nothing|nobody|no[ -]one)\b[^.;]{0,24}\b(?:oblig\w*|compels?|requires?|forces?|makes|duty|bound|insists?)\b|\bno (?:legal )?(?:obligation|duty|compulsion)\b/i
const yourCall =
	/\b(?:said|says|told (?:me|us)|admitted|accepted)\b[^.;]{0,40}\b(?:it'?s|its|it was|it is|that was|that is) (?:entirely |all |wholly )?(?:up to us|our (?:choice|decision|call)|for us to (?:say|decide))\b|\byou (?:decide|choose)\b|\b(?:you|yours|your)\b[^.;]{0,30}\b(?:to (?:decide|choose|say)|choice|decision|call|discretion|gift)\b|\bleave (?:it|that|this|the decision) (?:to|with) you\b|\bas you (?:wish|like|please|see fit)\b|\bshan't hold it against\b/i
const ofOthers =
	/\b(?:she|he|they|victim|client|complainant|suspect|patient|officers?|police|jury|court|notice|notify|this page|hearing|attend court)\b(?:(?! (?:we|you|us|service)\b)[^.;]){0,30}\b(?:oblig|compel|duty|bound|require|must|have to|free|may\b|can\b|decide|choose)\w*/i

const voluntary: Rule = ({ text, kind, ticked, label, paragraph }) => {
	if (ticked || kind === 'superseded' || kind === 'consent' || kind === 'views' || kind === 'notice') return false
	const oblige = /\b(?:must|obliged?|obligation|compulsory|mandatory|compelled|duty|required|have to|bound)\b/i
	if (
		label !== '' &&
		oblige.test(label) &&
		/^(?:no\b|none\b|not\b|nothing|there (?:is|are) (?:no\b|none\b|not\b|nothing))/i.test(paragraph)
	)
		return true
	if (ofOthers.test(text) || bound.test(text) || choosesElse.test(text) || text.endsWith('?')) return false
	return mayDecline.test(text) || notBound.test(text)
		? /\b(?:you|your|yours|we|us|anyone|anybody|nobody|no one|nothing|form|letter|request|reply|part)\b/i.test(text)
		: yourCall.test(text)
}

/* The person's views. */

const personSubject =
	/\b(?:she|he|they|(?:the )?(?:victim|complainant|client|injured party|person)|(?:all|both|each)(?: (?:of them|two|three|four))?|(?:her|his|their) (?:mother|father|parents?|guardian|carer)|(?-i:\p{Lu})[\p{L}'-]+)(?: (?-i:\p{Lu})[\p{L}'-]+){0,2}\b/iu
const attitude =
	/\b(?:content|(?:un)?happy|fine (?:about|with|by)|(?:don't|doesn't|didn't|does not|did not|not) mind|object(?:s|ed|ion|ions)?|prefer(?:s|red)?|would rather|want(?:s|ed)? (?:it|this|that|us|me|you|the|them|only|no|nothing|to help)|wish(?:es|ed)?|supports?|supported|agree[sd]?|in favour|understands? why|reluctan\w*|willing|oppos\w*|against it|worr(?:y|ied)|concern(?:ed|s)?|anxious|upset|uncomfortable|comfortable|no (?:objection|problem|difficulty)|on condition|as long as|provided (?:that )?(?:it|nothing|only|the)|just tell)\b/i
const writtenDown =
	/\b(?:noted|recorded|logged|written (?:that |this |it )?down|wrote (?:that |this |it )?down|made a (?:note|record)|(?:note|record) (?:was|has been) made|in (?:the|my|our) (?:log|record|notebook|pocket ?book|statement)|contact log|on (?:the )?(?:log|file|record)|took (?:that|it) down|in (?:his|her|their) (?:own )?words)\b/i
const ofRequest =
	/\b(?:this|it|request|ask(?:ing|ed)?|answer|notes?|line|dates?|entr(?:y|ies)|pages?|being (?:told|given|sent|asked)|them|you|yes or no|anything|information|disclos\w*|shar(?:ed|ing))\b/i
const rankBefore =
	/\b(?:inspector|superintendent|sergeant|constable|supt|insp|sgt|D[CSI]|DCI|DSU|P[CS]|commander)\b[^.;]{0,40}$/

const views: Rule = ({ text, kind, around, paragraph, ticked }) => {
	if (ticked || (kind !== undefined && kind !== 'notice' && kind !== 'views')) return false
	const subject = personSubject.exec(text)
	const feels = attitude.exec(text)
	if (!subject || !feels || subject.index > feels.index || !ofRequest.test(text)) return false
	if (notAsked.test(text) || otherThinker.test(text)) return false
	if (feels.index - subject.index > 90 || rankBefore.test(text.slice(0, feels.index))) return false
	if (
		/\byour (?:views?|wishes)\b|\b(?:will|shall|going to|yet to|not (?:yet )?(?:been )?)(?: be)? ?ask(?:ed)?\b|\bconsent\w*\b|\bsuspect|\bdefendant|\baccused/i.test(
			text,
		)
	)
		return false
	return writtenDown.test(around) || writtenDown.test(paragraph) || kind === 'notice'
}

/* The defence. */

const defenders =
	/\b(?:defen[cs]e|defendants?|accused|other side|(?:his|her|their|the (?:suspect|man|accused)'s|either (?:man|side)'s) (?:solicitors?|lawyers?|barristers?|legal (?:team|advisers?)|representatives?)|suspect)\b/i
const reaches =
	/\b(?:told|shown|given|disclos\w*|see|seen|serv(?:e|ed)|copy|copied|entitled|on request|pass(?:ed)?|sight|inspect|go(?:es)? to|made available|access|handed|supplied|sent|released|read|have it|get)\b/i
const mayOrWill =
	/\b(?:may|might|could|will|would|shall|can|if|must|have to|has to|on request|where|liable|subject to|possible|possibly|likely|cannot be ruled out)\b/i

const defence: Rule = ({ text, kind, ticked }) => {
	if (ticked || (kind !== undefined && kind !== 'handling' && kind !== 'defence')) return false
	const who = defenders.exec(text)
	if (
		!who ||
		!mayOrWill.test(text) ||
		unsaid.test(text) ||
		keptBack.test(text) ||
		/^I agree\b|\bmy (?:\w+ )?records\b/i.test(text)
	)
		return false
	const near = text.slice(Math.max(0, who.index - 70), who.index + 90)
	return (
		reaches.test(near) &&
		!/\b(?:not|never|\w+n't|no|without)\b/i.test(near.replace(/\b(?:whether or|or) not\b/gi, ' ')) &&
		!/\b(?:says?|said|claims?|den(?:y|ies)|maintains?|alibi|interview|assists? the|told (?:us|me|police|officers)|defen[cs]e (?:case|is|says|statement|will be that))\b/i.test(
			near,
		)
	)
}

/* Afterwards. */

const theMaterial =
	/\b(?:it|they|them|this|these|reply|answers?|statements?|reports?|material|information|list|summary|extracts?|notes?|records?|copies|pages?|documents?|whatever|anything|what (?:you|is|we) \w+)\b/i
const willBecome =
	/\b(?:will|would|shall|'ll|is to|are to|to be)\b[^.;]{0,30}\b(?:sit|live|go|be|stay|remain|form|end up|rest|pass)\b|\b(?:we|i) (?:will|would|shall|'ll)\b|\b(?:it|they|this|that|reply|answer|material|list|copy|everything)\b[^.;]{0,20}\b(?:goes|stays?|sits?|held|kept|stored|filed)\b/i
const whereKept =
	/\b(?:holmes|connect|niche|within (?:the|our|my) (?:enquiry|inquiry|investigation|team)|papers|folder|system|safe|cabinet|store|drive|server|file|log|record|envelope|exhibit|property|vault|room|account|restricted|locked|sealed|secure|database|bundle)\b/i
const whoReads =
	/\b(?:officers?|prosecutors?|cps|crown prosecut\w+|lawyers?|prosecution|fiscal|deputy|manager|family|assessors?|team|supervisor|judge|counsel|disclosure|myself|i and|only (?:i|me|we|us|the)|colleagues?|meeting|conference|social care|fiscal|coroner|nobody else|no one else|alone)\b/i
/** It is handed on to somebody who is named. */
const handedOn =
	/\b(?:forwarded|passed|sent|given|supplied|submitted|read|seen|viewed|reviewed|looked at|considered)\b[^.;]{0,30}\b(?:to|with|by)\b/i
const forHowLong =
	/\b(?:destroy\w*|eras\w*|delet\w*|shred\w*|return(?:ed)?|weeded|wiped?|given back|retain\w*|kept)\b[^.;]{0,50}\b(?:after|until|when|once|within|for|at|\d+|years?|days?|months?|over)\b/i

const handling: Rule = ({ text, kind, paragraph }) => {
	if (kind !== undefined && kind !== 'handling' && kind !== 'defence') return false
	if (
		/\b(?:you (?:hold|held|keep|have)|your (?:files|system|records)|this (?:form|page|e-?mail)|if you|to produce|data protection|gdpr|mopi)\b|\?$/i.test(
			text,
		)
	)
		return false
	const parts = (words: string) =>
		[whereKept, whoReads, forHowLong, handedOn].filter((pattern) => pattern.test(words)).length
	if (/\b(?:must|has to|have to|urgent|time critical|by (?:tonight|tomorrow))\b/i.test(text)) return false
	if (kind === 'handling')
		return [whereKept, whoReads, forHowLong].filter((pattern) => pattern.test(paragraph)).length >= 2
	return (
		theMaterial.test(text) &&
		willBecome.test(text) &&
		parts(text) >= 2 &&
		!negation.test(said(text, text.search(willBecome), 14))
	)
}

/* How it is known that the service has it. */

const source =
	/\b(?:she|he|they|(?:her|his|their|the|an?) (?:[\p{L}'-]+ ){0,3}(?:form|schedule|statement|records?|reports?|register|list|file|diary|letter|text|receipt|phone|mother|mum|father|dad|sister|brother|friend|gp|doctor|teacher|worker|partner|daughter|son|employer|victim|complainant|client)|you|(?-i:\p{Lu})[\p{L}'-]+)\b/iu
const makesKnown =
	/\b(?:says?|said|told|tells|telling|gives|gave|informs|informed|names|named|mentions?|mentioned|records? (?:that|she|he|her|his|an?)|recorded|shows?|lists|listed|refers|referred|confirms|confirmed|states|stated|explains|explained|spoke|disclosed|describes|described)\b/i
/** In the box for it: where the knowledge comes from, and not that it is believed. */
const fromSource =
	/\b(?:entry|entries|calendar|diary|phone|message|text|letter|card|leaflet|receipt|statement|bank|drove|took|walked|collected|brought|told|said|saw|seen|found|recovered|shows?|shown|names?|recorded|log|list|referral|referred)\b/i
const withService =
	/\b(?:under (?:your|our) care|(?:a|one of your|your|our) (?:clients?|patients?)|(?:comes?|came|coming) here|you (?:as|are|were)|(?:seen|seeing|saw|with|to|at|through|from|of) you(?:r \w+)?|your (?:service|counsell\w+|centre|address|name|organisation|project|team|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|sessions?|group)|attend\w*|appointments?|counsell\w+|therap\w+|comes? (?:here|to us)|(?:was|been|is) (?:here|with us))\b/i

const holds: Rule = ({ text, kind }) => {
	if (notAboutNeed.has(kind) && kind !== 'holds') return false
	if (kind === 'holds' && fromSource.test(text) && substance(text) >= 4 && !negation.test(text)) return true
	if (
		/\?$|^(?:please|could|would|can)\b|\b(?:if|whether) (?:she|he|they)\b|\b(?:suspect|defendant|accused|police|officers?|i|we) (?:says?|said|told|claims?|believes?|understands?)\b/i.test(
			text,
		)
	)
		return false
	if (ofAsking.test(text)) return false
	// Whoever was "given to understand" it does not say by whom.
	if (/\bgiven to understand\b(?! by\b)/i.test(text)) return false
	const tells = makesKnown.exec(text)
	const who = tells && source.test(text.slice(Math.max(0, tells.index - 70), tells.index))
	if (!tells || !who || negation.test(said(text, tells.index, 14))) return false
	if (/\b(?:told|said to) (?:her|his|their|the|your) (?:counsell?or|therapist)\b/i.test(text.slice(tells.index)))
		return false
	// What she said to the service of the events is no word on whether it is held there.
	return withService.test(text.slice(tells.index + tells[0].length)) && substance(text) >= 2
}

/* Why. */

const aim =
	/\b(?:so that|in order (?:to|that)|(?:our|my|the|whose|its) (?:only |sole |whole |real |one )?(?:purpose|aim|object|reason|concern|question)\b|is what (?:this|it|we|i) (?:is|are|am) (?:for|after|about)|what this is (?:for|about)|this is (?:for|about)|(?:wish(?:es)?|wants?|needs?|trying|hop(?:e|es|ing)|would like|keen|like) to (?:know|see|show|find|establish|learn|test|understand|be able|check|validate|confirm|identify)|i (?:am|'m) (?:asking|writing) (?:because|to)|(?:won'?t|will not|cannot|can'?t) [^.;]{3,40} (?:till|until|unless) (?:they|we|he|she)(?:'ve| have| has)? (?:seen|see|know|read|had))\b/i
const errand =
	/\b(?:let (?:me|us) know|contact (?:me|us)|call (?:me|us)|discuss|reply|by return|arrange|hear from|this (?:form|e-?mail)|opportunity|meet|thank|understand your|(?:so that|in order that|so) (?:you|i can (?:chase|plan|diary)))\b/i

const reason: Rule = ({ text, kind, paragraph }) => {
	if (notAboutNeed.has(kind) || /^(?:not (?:given|stated|disclosed)|withheld|none given)\b/i.test(paragraph))
		return false
	return (
		aim.test(text) &&
		!errand.test(text) &&
		!notWhy.test(text) &&
		substance(text) >= 3 &&
		!/\b(?:assist|help|support|progress|further) (?:the|our|my|with) (?:investigation|enquir\w+)\b/i.test(text)
	)
}

/* The line of enquiry. */

const opposed =
	/\b(?:suspect|accused|defendant|driver|landlord|nephew|uncle|brother|manager|man|men|boy|youth|colleague|husband|wife|partner|boyfriend|girlfriend|ex|neighbour|son|daughter|stepfather|cousin|friend|flatmate|housemate|lodger|tenant|seller|buyer|dealer|boss|employer|coach|teacher|carer|director|owner|father|mother|other side|defence)s?\b[^.;"?]{0,20}\b(?:says?|said|saying|claims?|claimed|denies|denied|maintains?|insists?|admits?|accepts?|alleges?|contends?|argues?|states?|stated|asserts?|relies|puts it)\b|\b(?:he|suspect|accused|defendant|man) (?:has |also |now )?(?:tells?|told) (?:me|us|police|officers?)\b|\b(?:he|they) (?:now |still |has |have |also )?(?:says?|claims?|claimed|denies|deny|denied|maintains?|insists?|admits?|accepts?|alleges?|contends?|argues?)\b|\b(?:his|her|their|the (?:suspect|man)'s) (?:account|story|version|defence|alibi|explanation)\b/i
const sought =
	/\b(?:whether|if|were|was|did|which of|who|shows?|show that|to find|find out|establish|enquiring into|cannot both|that cannot be|is wrong|is false|made up|described|told (?:her|his|their|the) (?:counsell?or|lady|therapist)|where this leads|(?:would|will|could|might) (?:show|tell|settle|say))\b|\?/i

const line: Rule = ({ text, kind, around, paragraph }) => {
	if (notAboutNeed.has(kind) || (credibilityWords.test(paragraph) && !opposed.test(paragraph))) return false
	if (kind === 'reasonAndLine' || kind === 'line')
		return opposed.test(paragraph) || (/\?/.test(paragraph) && substance(paragraph) >= 6)
	return opposed.test(text) && sought.test(around) && substance(around) >= 5
}

/* Need. */

const needWord =
	/\b(?:needed|(?:we|i) need (?:it|this|them|the \w+)|necess\w+|required|cannot (?:do|manage|leave|be left)|can(?:not|'t) go (?:on|forward)|run out of|no longer (?:recall|remember|bring|have)|(?:only|can only) be (?:stopped|found|settled|decided|answered|shown)|without (?:it|this|that|them|knowing|a)|stands or falls|(?:nothing else|no other \w+) (?:can|will|could|records?|shows?|remains|exists|says))\b/i
const atStake =
	/\b(?:because|as|since|so|if|unless|jury|court|fairly|decide[ds]?|charge\w*|stop(?:ped)?|find|found|reach|recorded?|made at the time|lost|gone|thrown|deleted|overwritten|falls?|proceed|know|settle[ds]?)\b/i
/** A formula, a habit, a need for another day or for the sake of a file. */
const notNeed =
	/\b(?:necessary and proportionate|if necessary|where necessary|as necessary|is necessary, to|if needed|deemed|consider(?:ed)? necessary|evidential purposes|consent|required by|you (?:are|were) (?:not )?required|(?:required|needed) to (?:attend|appear|produce|support|assist|help|progress|further)|cctv|camera|let me know|reply|other side would|case file|need not|no need|always|routine\w*|standard|policy|usual|cases? of this (?:type|kind)|(?:needed|required|need (?:this|it|them)) (?:for|by)\b|weight|probative|value|(?:required|necessary|needed) because:? (?:of |it is (?:part|for) |investigation|prevention|detection|prosecution|part of))/i

const need: Rule = ({ text, kind }) => {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'otherMeans' || kind === 'period') return false
	const word = needWord.exec(text)
	if (!word || notNeed.test(text) || credibilityWords.test(text)) return false
	return atStake.test(text.slice(word.index)) && substance(text) >= 3
}

/* Other means. */

/** Named sources that have nothing, and that there are no others. */
const others: Rule = ({ text, kind, around }) => {
	if (notAboutNeed.has(kind) || kind === 'line' || kind === 'info' || kind === 'spv') return false
	return (
		distinct(text) >= 2 &&
		failing.test(text) &&
		noWay.test(around) &&
		!/\b(?:views?|objections?|unless|until)\b/i.test(text)
	)
}

/* Proportion. */

const inScale =
	/\b(?:proportion\w*|(?:not|hardly|isn't|is not) (?:too much|a lot|much) to ask|to scale|in scale|measured|fair (?:amount|thing) to ask|modest|(?:the )?(?:small|least|narrow)(?:est)? (?:thing|amount|request|step|intrusi\w+)|least (?:that )?(?:we|i) can|as little as|intru\w+)\b/i
const limits =
	/\b(?:one|two|three|single|only|just|few|fortnight|no more|nothing (?:else|more|about|of|beyond)|rest|anything (?:beyond|wider|more)|smallest|least|extract|date|dates|name|names|time|words?|lines?|confined|limited|short|untouched|stay|against|cost of)\b/i

const proportion: Rule = ({ text, kind, around }) => {
	if (notAboutNeed.has(kind) || kind === 'info') return false
	const word = inScale.exec(text)
	if (
		!word ||
		/\bnecessary(?:,| and) proportionate\b/i.test(text) ||
		/\b(?:not|dis)\W*$/i.test(said(text, word.index, 12))
	)
		return false
	const rest = text.slice(word.index + word[0].length)
	return causal.test(rest) && limits.test(text.replace(word[0], ' ')) && substance(text) >= 2 && substance(around) >= 4
}

/* Weight as evidence. */

const likely = /\b(?:likel(?:y|ihood)|probabl[ey]|would|bound to|expect(?:ed)? to|will|sure to|certain to)\b/i
const effect =
	/\b(?:prove|settle|decide|determine|demolish|destroy|resolve|clinch|disprove|rebut|sink|tip the|make or break|conclusive|decisive|telling|compelling|powerful|strong(?:est)? evidence|show (?:that )?(?:he|she|they|the|his|which|who)|clear him|clear her|contradict|corroborate|end the)\b/i
const ofIssue =
	/\b(?:case|defence|story|account|version|he|him|lying|guilt|point|issue|heart|truth|which of|who|matter|trial|rota|alibi|argument|question)\b/i

const weight: Rule = ({ text, kind, paragraph }) => {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'period' || kind === 'otherMeans') return false
	if (credibilityWords.test(text) && !/\blying\b/i.test(text)) return false
	if (
		/\b(?:judge|court|coroner|counsel)\b[^.;]{0,40}\b(?:will|shall)\b|\b(?:judge|court|coroner) (?:would|must|may)\b|\b(?:we|i) (?:will|would|could|might|may|hope)\b|\b(?:help|assist)\b|\bif you\b|\byou (?:will|would|can|could|may)\b/i.test(
			text,
		)
	)
		return false
	const chance = likely.exec(text)
	const does = effect.exec(text)
	return (
		chance !== null &&
		does !== null &&
		does.index > chance.index &&
		does.index - chance.index < 70 &&
		!negation.test(text.slice(Math.max(0, chance.index - 10), does.index)) &&
		ofIssue.test(text) &&
		substance(text) >= 3 &&
		substance(paragraph) >= 5
	)
}

/* The presumption. */

const startsAgainst =
	/\b(?:presum\w+|start(?:s|ed|ing)?(?: point)?|beg[iau]n(?:s|ning)?|rule|normally|ordinarily|usually|default|by rights|(?:first|opening) (?:answer|thought|position)|expect us)\b[^;]{0,120}?\b(?:no|not|against|"no"|never|left alone|leave [^.;]{3,30} alone|should not|ought not|refus\w+|private)\b/i
const yields =
	/\b(?:yields?|gives? way|gave way|displac\w+|outweigh\w*|over(?:come|came|turned|ridden)|chang(?:ed?|es) (?:her|his|my|our|that|it)|only reason|exception|tips?|rebut\w*|set aside|put aside|justif\w+|departs?|met by|answered by|persuad\w+|satisf\w+ (?:that|because)|mov(?:ed|es) (?:me|us|it|him|her)|took (?:me|us) off|here (?:because|it is)|this (?:case|time|one) (?:is|differs)|(?:case|need) is strong)\b/i

const presumption: Rule = ({ text, kind, around }) => {
	if (notAboutNeed.has(kind)) return false
	if (
		!startsAgainst.test(text) ||
		!/\b(?:presum\w+|ask(?:ed|ing)?|notes|request|counsell\w+|records|alone|private|we do not)\b/i.test(text)
	)
		return false
	const moved = yields.exec(around)
	if (!moved || /\b(?:does|do)(?: not|n't) apply\b/i.test(text)) return false
	// From the beginning of the sentence in which it gives way: the reason may stand first.
	const why = around.slice(Math.max(0, around.lastIndexOf('. ', moved.index)))
	if (/\b(?:deadline|urgen\w+|trial starts|time critical|by (?:the end|friday|monday|tonight))\b/i.test(why))
		return false
	return causal.test(why) && substance(why) >= 4 && substance(text) + substance(why) >= 6
}

/* Essential. */

const vital = /\b(?:essential|indispensable)\b/i
const fairness =
	/\b(?:fair(?:ly)?|jury|court|trial)\b[^.;]{0,60}\b(?:without|unless|if (?:the|it|this))\b|\b(?:without|unless)\b[^.;]{0,80}\b(?:fair(?:ly)?|jury|trial)\b|\b(?:could|can)(?: not|not|n't)\b[^.;]{0,40}\b(?:fair(?:ly)?|jury)\b|\b(?:case|charge|prosecution) (?:stands or falls|turns|hangs|depends)\b/i

const essential: Rule = ({ text, kind, around, paragraph }) => {
	if (notAboutNeed.has(kind)) return false
	const word = vital.exec(text)
	if (word && !negation.test(said(text, word.index, 14))) {
		if (/\b(?:rather than|less than|far from) $/i.test(said(text, word.index, 14))) return false
		if (/\bessential (?:services?|workers?|that you|you)\b/i.test(text)) return false
		if (substance(text) >= 3 && causal.test(text.replace(word[0], ' '))) return true
		// "It is essential for that reason": the reason stands right before.
		const back = /\b(?:for (?:that|this) reason|therefore|that is why|this is why|which is why|makes it|so it is)\b/i
		const before = paragraph.slice(0, Math.max(0, paragraph.indexOf(text))).slice(-220)
		return back.test(text) && substance(before) >= 5
	}
	if (/\b(?:would|could|will|can) (?:still )?be fair\b/i.test(text)) return false
	return (
		fairness.test(text) && substance(text) + substance(around) >= 6 && /\b(?:without|not|unless|falls)\b/i.test(text)
	)
}

/** What an order says of itself is no asker's word on these; how the court will deal with what it gets is. */
export const alsoInOrders: ReadonlySet<AnswerName> = new Set<AnswerName>(['handling_stated', 'reason_stated'])

/** Either of two rules for the same thing. */
const either =
	(first: Rule, second: Rule): Rule =>
	(context) =>
		first(context) || second(context)

/** For each answer, whether a sentence states it in some way that the special rules do not know. */
export const weighedRules: Partial<Record<AnswerName, Rule>> = {
	other_means_addressed: either(others, wideOthers),
	less_intrusive_stated: either(others, wideOthers),
	voluntary_stated: either(voluntary, wideVoluntary),
	views_recorded: either(views, wideViews),
	defence_disclosure_stated: either(defence, wideDefence),
	handling_stated: either(handling, wideHandling),
	holds_basis_stated: either(holds, wideHolds),
	reason_stated: either(reason, wideReason),
	line_of_enquiry_stated: either(line, wideLine),
	necessity_stated: either(need, wideNeed),
	proportionality_stated: either(proportion, wideProportion),
	spv_stated: either(weight, wideWeight),
	presumption_addressed: either(presumption, widePresumption),
	essential_stated: either(essential, wideEssential),
}

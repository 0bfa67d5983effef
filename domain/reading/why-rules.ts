import type { AnswerName } from '../request.ts'
import { monthWords } from './dates.ts'
import { grounds, saysHowKnown } from './holds-rules.ts'
import type { LabelKind } from './labels.ts'
import { accountOf, namesLine, whetherFact } from './line-rules.ts'
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
import { notWhy } from './wide-case.ts'
import { isInstruction } from './wide-particulars.ts'

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
	/\b(?:notes|records|material|information|sessions?|counsell\w+|entries|disclos\w+|they|these|them|it|wants?|reason|need|account|contact details|address|attend\w*|files?|therapy|what (?:she|he|they) (?:said|told|says|has said))\b/i

function givesReason(context: Context): boolean {
	const { text, kind, around, paragraph } = context
	if (kind === 'reason' || kind === 'reasonAndLine' || kind === 'line') {
		if (/^(?:not (?:given|stated|disclosed)|withheld|none given)\b/i.test(paragraph)) return false
		const named = offence.exec(paragraph)?.[0]
		return (
			(named !== undefined && (!/^offences?$/i.test(named) || substance(paragraph) >= 2)) ||
			(purpose.test(paragraph) && substance(paragraph) >= 3) ||
			substance(paragraph) >= 5
		)
	}
	// How it is known to be held here is no reason for asking.
	if (notAboutNeed.has(kind) || notReason.test(text) || notWhy.test(text) || grounds.test(text)) return false
	if (
		(forCase.test(text) || inquiring.test(text)) &&
		offence.test(text) &&
		!/^re:|\bcrime (?:ref|no)|\b(?:unit|team|department)\b[^.]{0,20}$/i.test(text)
	)
		return true
	if (otherBusiness.test(text) && substance(text) >= 4) return true
	// A line of enquiry is the reason for asking, and more.
	if (namesLine(context)) return true
	return purpose.test(text) && substance(text) >= 3 && ofRecords.test(text) && ofRecords.test(around)
}

const unable =
	/\b(?:cannot|can't|can not|could not|couldn't|unable to|not be able|is not able|not (?:possible|enough|able)|impossible|no [^.;]{3,60}? can|insufficient|fails?|will fail|collapse|(?:have to|has to|must|will|would) (?:be )?(?:drop(?:ped)?|closed?|discontinued?|abandon(?:ed)?|fold|go nowhere|fall away)|nobody (?:can|will) be charged|no one (?:can|will) be charged|word against)\b/i
const must = /\b(?:must|has to|have to|needs? to|ha[sd] got to)\b/i
const caseStep =
	/\b(?:drop(?:ped)?|closed?|discontinued|cps|prosecutor|charged?|charging|decided?|decision|proved?|proves|prove|shown|known|established|resolved?|tested?|answered|ruled|brought|dated|fixed|settled|excluded|finished|traced|prosecut\w+|identif\w+|tell (?:which|whether|who)|released?|concluded?|found|put to|element|trial|court|made out|safe)\b/i
const withoutIt =
	/\b(?:if (?:it|the|this|that|she|he|we) [^.;]{0,50}(?:is|are|cannot be|can't be|does|do) not|if (?:nothing|nobody|no one|none|there is no|there was no)\b|unless|until|without|before (?:anyone|anybody|a|the|we|any)|otherwise|on (?:it|that|this) alone|except)\b/i
const scarce =
	/\b(?:nothing (?:yet|else)|there is (?:no|nothing)|no (?:other )?(?:record|evidence|identification|account|witness)|the only|at (?:present|the moment)|as things stand|sole)\b/i
const explicitNeed =
	/(?<!\bnot )\bnecessary\b[^.]{0,60}?(?:because|since|as (?:it|she|he|they|the|there|no|we|her|his)|:|in that|given|;|, (?:without|nothing|no)|to (?:establish|decide|prove|show|test|identify|fix|resolve))/i

/** "It is needed to fill the gap from January to March": what it is needed for, in words of the case. */
const neededFor =
	/\b(?:it|this|that|they|these|the (?:answer|date|dates|name|names|entries|extract|information)) (?:is|are) (?:needed|required|necessary) (?:to (?!(?:assist|help|support|progress|complete|establish the truth|ensure|comply|pursue|investigate|further)\b)|so that )/i

function explainsNeed({ text, kind, paragraph, around }: Context): boolean {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'otherMeans') return false
	if (kind === 'necessity' || kind === 'necessityAndProportionality') {
		const at = kind === 'necessityAndProportionality' ? paragraph.search(/\bproportion\w*:/i) : -1
		return substance(at >= 0 ? paragraph.slice(0, at) : paragraph) >= 4
	}
	if (
		/\b(?:your (?:reply|help)|section \d|this form|room number|book (?:a|the)|if necessary|where necessary|consent|CCTV|camera|case file|(?:cps|prosecutors?|other side|defence) (?:will|would|may|might) (?:see|get|read) (?:it|them|this|that|whatever))\b/i.test(
			text,
		) ||
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
	if (neededFor.test(text)) return true
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
	/\b(?:content|satisfied|happy) with an? (?:\w+ )?(?:summary|extract|answer|line)\b|\b(?:extract|summary|answer|line|list|note|sentence|paragraph|yes or no)\b[^.;]{0,30}\b(?:would|will|would also) (?:do|suffice|be enough)\b|\b(?:extract|summary|answer|lines?|dates?|entries|passages?|words|times?)\b[^.;]{0,30}\b(?:is|are) (?:all|enough|sufficient|plenty)\b/i
const restStays =
	/\b(?:never|not|\w+n't|need not|without) (?:need(?:ing)? to |have to |having to )?(?:see(?:ing)?|tak(?:e|ing)|hav(?:e|ing)|leav(?:e|ing)|look(?:ing)? at) (?:the|your|any|a single) (?:pages?|notes?|file|rest|building|therapy)\b|\b(?:touch(?:es)?|reveals?|discloses?|tells? us) nothing (?:private|personal|of|about|else|more)\b|\b(?:do not|don't) (?:want|need|ask for|seek) (?:the rest|anything else|any more|more)\b|\bnothing (?:about|of|on) [^.;]{3,60} (?:need|should|is to|has to)\b|\b(?:rest|remainder|everything else|all else|other (?:entries|notes|material|pages))\b[^.;]{0,50}\b(?:stay|stays|remain|remains|left (?:out|with)|not (?:needed|wanted|sought|asked)|taken out|kept (?:by|with)|private|redact\w+|be redacted|with you|blacked|withheld|can be)\b/i
const small =
	/\b(?:all (?:that )?(?:is|we are|we|i am|i) (?:asked|asking|ask|want|wanted) for is|(?:only|just) (?:one|two|three|a (?:short|single|few)|the (?:date|dates|entries|lines|passage|answer))|a (?:short|single|brief|one-line|few) (?:passage|extract|answer|question|entry|note|summary|list|paragraph|lines|words|sentence)|one (?:topic|line|question|passage|date|fact|point|entry)|(?:two|three|four) (?:sessions|entries|dates|questions|lines)|everything (?:else |personal |irrelevant )?(?:is |being )?(?:taken|left|redacted|blacked|blanked) ?(?:out|off)?|no more than|nothing (?:else|more) is (?:asked|wanted|sought)|as little as|the (?:bare )?minimum|narrow(?:est|ed|ly)?|decided against)\b/i
const weighed =
	/\b(?:against that|weigh\w*|balanc\w*|intru\w+|interference|outweigh\w*|proportion\w*|privacy|private life|set against|invasive|minim\w*|on the other (?:side|hand)|in return|kept small|opened up|sensitiv\w+|dignity)\b/i
const kept =
	/\b(?:goes no (?:further|wider) than|nothing beyond|(?:cut|reduced|narrowed|brought) (?:down )?from [^.;]{3,40} to|only the [^.;]{3,30} (?:is|are) (?:wanted|sought|needed|asked for)|(?:only|just) the gist|the gist (?:is|will|would)|otherwise left alone|the least (?:that|we)|the least intrusive(?! (?:approach|option|means|method|way|route|step)s? (?:has|have|had|is|was|were|available|possible))|(?:kept|keep|keeping|limited|confined|narrowed|restricted) (?:it|this|the request|our request|what we ask|ourselves|my request|the intrusion)\b[^.;]{0,40}\b(?:narrow|short|small|minimum|least|only|to)\b|as narrow as|limits what we would (?:see|get)|(?:in place of|rather than|instead of) (?:(?:the|her|his|their|all|any|six|\w+) )*(?:whole|full|entire|years of|all|complete|file|notes|pages)|no more than (?:is|we) need(?:ed)?|ask(?:ing)? (?:only )?for (?:the )?(?:minimum|least|bare)|one topic only|one subject only|considered asking for more)\b/i
const proportionateBecause =
	/^proportionate[^.]{0,30}?(?:because|since|as (?:it|we|the|only|i|this|no|you|she|he|they|there|an?|our|that|two|one)|:|;|in that|given|, (?:limited|being|only|we|i)|- )/i
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
		const own = text.slice(key.index)
		if (proportionateBecause.test(own) && substance(withoutWeighing(own)) >= 1 && substance(withoutWeighing(rest)) >= 3)
			return true
	}
	if (notOfLimits.has(kind)) return kind === 'info' && kept.test(text) && /\b(?:least|narrow|minimum)\b/i.test(text)
	if (overcome.test(text)) return false
	// Short for the writer's sake says nothing of the person's.
	if (
		kept.test(text) &&
		!/\b(?:statement|interview) (?:in place|instead|rather)|\blocked\b|\b(?:as|because|since) (?:i|we)(?:'m| am|'re| are|'ve| have)\b/i.test(
			text,
		)
	)
		return true
	if (
		enough.test(text) &&
		(restStays.test(around) || kept.test(paragraph) || small.test(paragraph) || restStays.test(paragraph))
	)
		return true
	if (enough.test(text) && restStays.test(text)) return true
	return weighed.test(paragraph) && (small.test(text) || restStays.test(text)) && substance(text) >= 3
}

const value =
	/\b(?:its|the) (?:value|weight|importance|significance) (?:lies|is) in\b|\bbears? directly on\b|\b(?:alibi|account|case|story|version) (?:falls away|fails|collapses|is (?:confirmed|disproved|supported))\b|\b(?:would|will|could|might|likely to|bound to|is of|are of|be of)\b[^.;]{0,80}?\b(?:decid\w*|decisive|determin\w*|conclusive|settle|resolve|rebut|disprove|proved?|contradict\w*|go (?:straight|directly|right) to|(?:great|real|substantial|considerable|much|significant) (?:and \w+ )?weight|powerful|strong(?!-?room)|explain(?:ed)? away|make the difference|tie|link|lead to|identif\w+|support (?:him|her|one|either|the (?:suspect|defen)|repetition)|matter (?:a great deal|as much)|telling|compelling|point to|confirm or|show (?:which|that|who)|carry)\b|\b(?:likely to|would|will|could|may|might|bound to) be (?:among |one of )?(?:the )?(?:best|strongest|clearest|most important|most reliable|only independent|key|crucial) (?:piece of |bit of |single )?evidence\b|\b(?:would|will|could|might)\b[^.;]{0,40}\b(?:end (?:the|that|this) (?:argument|dispute|question|doubt)|one way or the other|beyond (?:doubt|argument|dispute))|\bvalue as evidence\b|\bevidential value is (?:high|great)\b/i

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
	// What the answer decides may have been said before: "whether it began before then decides if there was an offence".
	const decides =
		/\b(?:decides?|settles?|determines?|answers?|turns? on|depends? on|would show|will show) (?:whether|if|which|who|that)\b/i
	if (fact && decides.test(paragraph) && accountOf.test(paragraph) && substance(paragraph) >= 10) return true
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
		!/\b(?:we|i) (?:will|would|could|might|may|hope)\b|\byou (?:might|may|could)\b|\bunless (?:we|i)\b|\bwould have been\b|\b(?:don't|do not) know (?:if|whether)\b|\b(?:judge|court|lawyer|prosecutor) (?:would|must|may|can) (?:have to )?(?:decide|rule|determine|settle|resolve)\b|\blet (?:us|me)\b|\bassist in\b|\bhelp (?:us|me)\b|\bif you\b|\b(?:judge|court)\b[^.;]{0,60}\bwill (?:look|decide|rule)\b/i.test(
			text,
		)
	)
}

const overcome =
	/\b(?:persuaded|gives? way|gave way|concluded that|justif\w+|tip(?:s|ped) (?:the|it)|what (?:changed|moved|persuaded)|(?:ask(?:ing)?|do(?:ing)? so|writ(?:e|ing)) (?:anyway|all the same|nonetheless|nevertheless)|(?:case|this one|here) is different|(?:make|making|made) an exception|changed (?:my|our|that|her|his) (?:mind|view|answer)|over(?:come|comes|came|turned|ridden)|rebut\w*|displac\w*|outweigh\w*|set aside|satisfied that it|met because|answered because|does not (?:hold|stand)|put aside|depart(?:ed|s|ing)? from|(?:moved|shifted|came) (?:off|away from|on from|from|because)|went (?:further|beyond))\b/i
const start =
	/\b(?:the |our |my )?(?:normal|usual|default|ordinary) (?:answer|position|rule|course|approach|practice) (?:is|was|would be)\b|\b(?:normally|ordinarily|usually|as a rule|by default),? (?:we|i|police|officers)\b|\bthe (?:rule|default) is\b|\bassum(?:ed|ing) (?:that )?(?:the|it|this|we|a)\b|\bposition that\b|\bour starting place\b|\bpresum\w*|\bstart(?:ed|ing|s)? (?:from|point|position|with|out)\b|\b(?:began|begin|begins|beginning) (?:from|with|on the (?:footing|basis)|by (?:assuming|thinking|supposing)|off (?:thinking|assuming))\b|\b(?:my|our) first (?:thought|answer|position|view) was\b|\bon the footing that\b|\bfirst assumed\b/i

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
		!/\b(?:presum\w*|unnecessary|ought not|should not|shouldn't|not to ask|not be asked|should not be|not (?:be )?(?:justified|made|necessary|proportionate)|counselling request|against|not (?:be )?asked|not (?:be )?sought|refus\w+|private|no\b|left alone|leave [^.;]{3,40} alone|would not|do not|don't|never)\b/i.test(
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
		(causal.test(rest) || /\bby (?:the|reason|its|how)\b|\b(?:is|was) that\b/i.test(rest)) &&
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
		/\b(?:rather than|less than|far from|anything but) $/i.test(said(text, key.index, 14)) ||
		/\bessential (?:services?|workers?|reading|that you|you|for (?:officers|staff|us to|me to))\b/i.test(text)
	)
		return false
	if (substance(text) >= 2) return true
	const fair = /\bessential (?:to|for|if) (?:there is to be )?(?:a |the )?fair\b/i.test(text)
	if (fair && substance(text) >= 1 && substance(paragraph) >= 8) return true
	// "Without a name the job stops. It is essential."
	const needBefore = paragraph.slice(0, Math.max(0, paragraph.indexOf(text)))
	if (
		/^(?:it|this|that|the (?:answer|date|name)) is (?:therefore |thus |plainly )?essential\b/i.test(text) &&
		withoutIt.test(needBefore) &&
		substance(needBefore) >= 4
	)
		return true
	return (
		(kind === 'necessity' || kind === 'spv' || kind === 'necessityAndProportionality') &&
		/\bessential (?:to|for|because)\b/i.test(text) &&
		substance(paragraph) >= 5
	)
}

const sources =
	/\b(?:garages?|insurers?|insurance|shops?|pubs?|bars?|hotels?|airlines?|royal mail|dwp|hmrc|cab|uber|door[- ]to[- ]door|house[- ]to[- ]house|mobiles?|mum|mam|dad|wife|husband|girlfriend|boyfriend|flats?|hous(?:e|es)|pals?|mates?|workmates?|intermediary|interviews?|staff|satnav|oyster|travel ?card|receipts?|pharmacy|hostel|operators?|phones?|handset|messages?|texts?|whatsapp|cctv|gps?|doctors?|hospital|witness(?:es)?|friends?|family|sister|brother|mother|father|parents?|partner|employer|colleagues?|guard|driver|passengers?|school|tutor|teachers?|social work\w*|bank|neighbours?|social media|instagram|snapchat|facebook|laptop|computer|downloads?|isva|idva|medical records?|dashcam|body[- ]worn|diar(?:y|ies)|e-?mails?|address(?:es)?|forensic\w*|housing|college|university|gym|taxi|number ?plate|anpr|tablet|photographs?|recordings?|999 call|ambulance|nurse|midwife|health visitor|probation|landlord|call data|billing|statements?|fitness tracker|calendar|church|cloud|manager|agent|flatmates?|housemates?|cousin|aunt|uncle|daughter|son|ex-partner|club|surgery|paramedics?|bus|cameras?|footage|platform|provider|network|site|records|log|swipe|doorbell|appeal|group chat|handsets?|device|archives?|diocese|pupils?|stewards?|rota|registers?|doormen|door staff|council|charity|caretaker|tenants?|residents?|dvla|marshal|employers|lodger|solicitors?|adviser|sat(?:ellite )?nav(?:igation)?)\b/gi
export const failing =
	/\b(?:no|none|nothing|neither|nor|not|cannot|can't|could not|couldn't|overwritten|overwrites|wiped|lost|replaced|unavailable|exhausted|unsuccessful|without success|does not|did not|do not|don't|didn't|doesn't|refus\w*|deleted|broken|destroyed|never|only|off|unable|drew a blank|gone|expired|damaged|declin\w+|smashed|silent|unhelpful|empty|blank|away|sold|disappear\w*|on leave|isn'?t|aren'?t|wasn'?t|too (?:much|little|late|far|drunk|unwell)|arrived late|from behind|hard|dead end|loop(?:ed)?|recorded over|taped over|blank|no joy|nothing doing|no good|no use)\b/i
const trying =
	/\b(?:went (?:to|through|round)|door[- ]to[- ]door|house[- ]to[- ]house|tried|try|checked|examined|looked (?:at|through|into)|considered|exhausted|explored|spoken (?:to|with)|spoke (?:to|with)|interviewed|asked|seen|obtained|downloaded|reviewed|searched|viewed|approached|replied|answered|served|deleted|enquir(?:ies|ed)|recovered|visited|rung|traced|contacted|canvassed|requested|been (?:through|to|done|round)|statements? (?:off|from|taken)|gone\b|attempts?|ruled out|drawn|gone through|taken statements|pursued|analysed|attempted|being replaced)\b/i
export const noWay =
	/\bno (?:other|alternative|less intrusive|practicable|further) (?:way|means|source|route|record|practicable|reasonabl\w*|method|avenue|option|place|person|account)|\bother (?:means|ways|sources|routes) (?:are|is|were|would be|have been) (?:\w+ )?(?:not (?:reasonably )?practicable|exhausted|unavailable)|\bnot (?:reasonably )?practicable\b|\banother practicable way\b|\bno(?:where| one|body) else\b|\bonly (?:way|means|source)\b|\b(?:do not|don't|cannot|can't) (?:see|think of|know of|find|identify) any(?:thing| other| further)?(?: practicable| possible| better| less intrusive)? (?:way|means|source|route|place|else|step)\b|\b(?:can )?think of nothing else\b|\bnothing else (?:is )?(?:open|left|available|remains|we can)\b|\bnowhere else\b|\bthere (?:are|is) no others?\b/i
const lastStep =
	/\b(?:last (?:step|resort)|gentler way|nowhere else|nobody else|no one else|know of no|already|first|tried|before (?:asking|coming to|approaching) you|no other|none of (?:them|these|those)|all (?:been|replied|drawn))\b/i

/** Sources that are named together with what came of them. */
const noneHas =
	/\bneither [^.;]{3,70} nor [^.;]{3,70}\b(?:holds?|shows?|has|have|could|can|remembers?|knows?|saw|recalls?|helps?)\b|\b(?:looked|asked|enquir\w+|checked|tried|searched|spoke|contacted|visited)\b[^.;]{3,120}\b(?:without (?:result|success)|to no avail|came to nothing|drew (?:a )?blanks?|produced nothing|found nothing|no result)\b/i
const notAboutSources = /\b(?:views?|objections?|written notice|notice of this|consent)\b/i

/** How many different sources a text names. */
export function distinct(text: string): number {
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
	// Whoever had the case before is no source, and what somebody was told or thinks of it is none.
	if (
		/\b(?:left in the dark|served in (?:her|his|their)|first person|fine with|nothing has been done to|my colleague|predecessor|mat(?:ernity)? leave|(?:took|taken|taking) over|picked (?:[\p{L}'-]+ ){1,4}up from|in touch before)\b/iu.test(
			text,
		)
	)
		return false
	// What cannot be done yet was not tried.
	if (
		/\b(?:unless|until|before) (?:the|a|an|it|she|he|we|this|that)\b|\b(?:can|could|cannot|to|must|should|nobody can|no one can) be (?:interviewed|asked|seen|traced|charged)\b/i.test(
			text,
		)
	)
		return false
	if (noneHas.test(text) && distinct(text) >= 1 && !notAboutSources.test(text)) return true
	// "We do not see any other practicable way", after what there was and why it does not show it.
	const listed = paragraph.slice(0, Math.max(0, paragraph.indexOf(text)))
	if (noWay.test(text) && distinct(text) >= 3 && failing.test(text) && !notAboutSources.test(text)) return true
	if (noWay.test(text) && distinct(listed) >= 2 && failing.test(listed) && !notAboutSources.test(listed)) return true
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

/** In running text, what is said to whoever fills forms in is no word on this case. */
const ofCase =
	(rule: Rule): Rule =>
	(context) =>
		(context.kind !== undefined || !isInstruction(context.text)) && rule(context)

/** How each of these is told, in a sentence that stands anywhere in the request. */
export const whyRules: Partial<Record<AnswerName, Rule>> = {
	reason_stated: givesReason,
	holds_basis_stated: saysHowKnown,
	line_of_enquiry_stated: namesLine,
	necessity_stated: ofCase(explainsNeed),
	proportionality_stated: ofCase(explainsProportion),
	spv_stated: ofCase(explainsValue),
	presumption_addressed: ofCase(meetsPresumption),
	essential_stated: ofCase(saysEssential),
	other_means_addressed: ofCase(triedOthers),
	less_intrusive_stated: ofCase(triedOthers),
}

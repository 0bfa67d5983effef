import type { AnswerName } from '../request.ts'
import type { Box } from './boxes.ts'
import type { Candidate } from './candidate.ts'
import type { LabelKind } from './labels.ts'
import type { Paper } from './paper.ts'
import { cut, join, type Passage } from './passage.ts'
import type { Sentence } from './sentences.ts'
import { emptyWords, substance } from './substance.ts'
import { optionsOf } from './ticks.ts'

/** A sentence with its neighbours, as the rules below read it. */
interface Context {
	text: string
	/** The sentence and what follows it in the same paragraph or box. */
	around: string
	/** The whole paragraph or box. */
	paragraph: string
	kind: LabelKind | undefined
	label: string
	ticked: boolean
}

type Rule = (context: Context) => boolean

const causal =
	/\b(?:because|since|without|otherwise|given that|in that|so that|as (?:it|she|he|they|the|this|there|we|no|her|his|that|an?|only|its)|would|cannot|could not|only|nothing|no other|if (?:she|he|they|it)|whether)\b|[:;]/i
const negation = /\b(?:not|n't|never|no|without|yet to|nor|neither)\b/i
const said = (text: string, at: number, width = 40) => text.slice(Math.max(0, at - width), at)

/** A phrase that is there and not denied just before. */
function affirmed(text: string, pattern: RegExp, width = 40): boolean {
	const match = pattern.exec(text)
	return match !== null && !negation.test(said(text, match.index, width).split(/[.;,]/).at(-1)!)
}

const sources =
	/\b(?:phones?|handset|messages?|texts?|whatsapp|cctv|gps?|doctors?|hospital|wit(?:ness|nesses)|friends?|family|sister|brother|mother|father|parents?|partner|employer|colleagues?|guard|passengers?|school|teachers?|social work\w*|bank|neighbours?|social media|instagram|snapchat|facebook|laptop|computer|downloads?|isva|idva|medical records?|dashcam|body[- ]worn|diar(?:y|ies)|e-?mails?|address(?:es)?|forensic\w*|housing|college|university|gym|taxi|number ?plate|anpr|tablet|photographs?|recordings?|999 call|ambulance|nurse|midwife|health visitor|probation|landlord|call data|billing|interview(?:ed)?|statements?|fitness tracker|calendar|church|cloud|manager|flatmates?|housemates?|cousin|aunt|uncle|daughter|son|ex-partner|line|club|surgery|paramedics?|bus|cameras?|footage)\b/gi
const failing =
	/\b(?:no|none|nothing|neither|nor|not|cannot|can't|could not|couldn't|overwritten|wiped|lost|replaced|unavailable|exhausted|unsuccessful|without success|does not|did not|do not|don't|didn't|doesn't|refus\w*|deleted|broken|destroyed|never|only|off|unable|drew a blank|gone|expired|damaged|declin\w+|smashed|silent|unhelpful|empty|blank)\b/i
const trying =
	/\b(?:tried|try|checked|examined|looked (?:at|through|into)|considered|exhausted|explored|spoken (?:to|with)|spoke (?:to|with)|interviewed|asked|seen|obtained|downloaded|reviewed|searched|viewed|approached|replied|answered|served|deleted|enquir(?:ies|ed)|recovered|visited|rung|traced|contacted|canvassed|requested|been (?:through|to)|gone through|taken statements|pursued|analysed|attempted)\b/i
const noWay =
	/\bno (?:other|alternative|less intrusive|practicable|further) (?:way|means|source|route|record|practicable|reasonabl\w*|method|avenue|option|place|person|account)|\bother (?:means|ways|sources|routes) (?:are|is|were|would be|have been) (?:\w+ )?(?:not (?:reasonably )?practicable|exhausted|unavailable)|\bnot (?:reasonably )?practicable\b|\banother practicable way\b|\bno(?:where| one) else\b|\bonly (?:way|means|source)\b/i

function distinct(text: string): number {
	return new Set([...text.matchAll(sources)].map((match) => match[0].toLowerCase().replace(/s$/, ''))).size
}

const lastStep =
	/\b(?:last (?:step|resort)|gentler way|nowhere else|nobody else|no one else|know of no|already|first|tried|before (?:asking|coming to|approaching) you|no other|none of (?:them|these|those)|all (?:been|replied|drawn))\b/i
const aboutHer = /\b(?:views?|objections?|written notice|notice of this|consent)\b/i

/** Other sources were tried, and did not have it: named ones, with what came of them. */
function triedOthers({ text, around, paragraph, kind }: Context): boolean {
	if (notAboutNeed.has(kind) || kind === 'line' || kind === 'info') return false
	if (/\b(?:not (?:been )?(?:considered|tried|explored|attempted|yet)|have not (?:tried|considered|looked)|without (?:trying|considering))\b/i.test(paragraph)) {
		if (!/\b(?:we|first|have) (?:tried|looked|checked)\b/i.test(paragraph)) return false
	}
	if (kind === 'otherMeans') {
		const count = distinct(paragraph)
		const named = count >= 1 || (trying.test(paragraph) && /, .{2,60} and /.test(paragraph))
		return (named && failing.test(paragraph) && substance(paragraph) >= 4) || (noWay.test(paragraph) && causal.test(paragraph) && substance(paragraph) >= 6)
	}
	if (aboutHer.test(text) || !trying.test(text) || !failing.test(around)) return false
	const several = distinct(text) >= 2 || (distinct(text) >= 1 && distinct(around) >= 2) || /[\p{L}]+, [^.;]{2,60} and [^.;]{2,50} (?:have|has|had|were|was)\b/u.test(text)
	return several && (noWay.test(around) || lastStep.test(around) || distinct(around) >= 3) && substance(around) >= 6
}

const offence =
	/\b(?:rape|assault\w*|abus\w+|stalking|harassment|murder|manslaughter|homicide|robbery|burglary|theft|fraud|wounding|gbh|abh|grievous|actual bodily|kidnap\w*|trafficking|exploitation|slavery|coercive|controlling|threats?|violence|sexual|indecen\w+|voyeurism|grooming|strangulation|arson|blackmail|domestic|offences?|county lines|death|suicide|neglect|cruelty|misconduct|fgm|forced marriage|honour|images|penetration|spiking|poisoning|false imprisonment|affray|criminal damage|attack|stabbing|shooting|incident)\b/i
const investigating =
	/\b(?:investigat\w+|enquir(?:y|ies) into|inquir(?:y|ies) into|dealing with (?:a |an |the )?(?:report|allegation|case|complaint)|conduct of an investigation|reported|allegations?|alleg(?:es|ed))\b/i
const purpose =
	/\b(?:(?:in order )?to (?:establish|see (?:if|whether|what)|find out|check|confirm|identify|corroborate|determine|assess|test|show|prove|rebut|ascertain|verify|understand|locate|trace|find (?:her|him|them)|look for|help (?:us )?(?:find|identify|establish|decide)|decide|consider whether|pinpoint|fix|rule (?:in|out)|clarify|work out|learn)|because|the reason|need to (?:know|go through|see|understand|establish|check)|want to (?:know|see|establish|check|find)|wants to (?:know|see|check|find)|so that (?:we|the|i)|will (?:show|help|assist|establish|confirm)|would (?:show|help|assist|establish|confirm)|whether (?:or not )?(?:she|he|they|the|her|his|their|there|it|anything|\p{Lu}))\b/iu
const forCase =
	/\b(?:(?:it|this|they|these) (?:is|are) (?:needed |wanted |required )?(?:for|about|to do with)|needed for|wanted for|required for|in connection with|looking into|is about|reason is) (?:a|an|the) (?:\w+ ){0,2}(?:case|investigation|allegation|report|enquiry|incident|complaint)\b/i
const reasonNoise =
	/\b(?:to confirm (?:receipt|safe)|quick|speed|takes ages|let you know|to discuss|feel free|because (?:of )?(?:the delay|you)|will not look|by return)\b/i

const credibilityWords =
	/\b(?:credib\w*|reliab\w*|truthful\w*|veracity|honest\w*|fabricat\w*|lying|liar|make (?:things )?up|made up|false (?:allegations?|complaints?)|similar allegations?|previous (?:allegations?|complaints?|accounts?)|other allegations?|past allegations?|allegations? (?:before|against others|in the past)|mental health|psychiatric|psychological|medication|diagnos\w*|propensity|motive|character|history of|background|attention[- ]seeking|state of mind|stability|unstable|consisten\w*|inconsisten\w*|account (?:has|have) changed|changed (?:her|his|their) account|memory|believab\w*|trustworth\w*|vulnerab\w*|sexual history|personality|how (?:a|the) jury)\b/i
const specific =
	/\b(?:on (?:the )?\d|\d{1,2} \p{Lu}\p{L}+|whether (?:she|he|they) (?:told|described|named|mentioned|said|spoke|met|was|were|received|sent|saw|gave|knew)|before the arrest|date of|injur\w+|messages|description|identif\w+|alibi|location|place|the (?:evening|night|morning|day) (?:of|in)|suspect (?:says|claims|denies|maintains)|first (?:spoke|told|mentioned|complaint)|who (?:she|he|they))\b/iu

const accountOf =
	/\b(?:the |her |his |their |an? )(?:[\p{L}'-]+ ){1,3}(?:now |still |also |has |have |is |are |since )*(?:says?|saying|said|claims?|claiming|claimed|denies|deny|denying|denied|maintains?|states|stating|disputes?|disputed|insists?|alleges|suggests?|suggested|puts forward|replied)\b|\b(?:suspect|accused|defendant|man|men|relatives|company|ex)(?:'s)? (?:account|case|explanation|story|version)\b|\b(?:suspects?|accused|defendants?) (?:says?|claims?|den(?:y|ies)|maintains?|disputes?|insists?)|\b(?:in (?:dispute|issue)|live issue|alibi|disputed|not disputed|unidentified|not been identified|to be identified|point in issue|never saved|cannot be traced)\b/iu
const whetherFact =
	/\b(?:whether|if (?:she|he|they)|when (?:she|he|they)|what (?:she|he|they)|how (?:she|he|they)|who|where|any (?:note|record|mention|description|account)) [^.;]{0,60}\b(?:said|told|tell|mention\w*|describ\w*|named?|disclos\w*|record\w*|report\w*|spoke|gave|met|was|were|saw|knew|attend\w*|suffer\w*|contact\w*|threat\w*|match\w*|happen\w*|injur\w*)\b/i

const teller =
	/\b(?:she|he|they|(?:her|his|their|the|a|an|my) (?:[\p{L}'-]+ ){1,3}?|(?:ms|mrs|miss|mr|mx)\.? [\p{Lu}][\p{L}'-]+|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?:'s \w+(?: \w+)?)? ?(?:has |have |had |also |first |since |herself |himself |themselves |himself )*(?:told|said|says|stated?|states|disclosed|mentioned|mentions|confirmed|explained|informed|gave|named|indicated|advised|reported|reports|referred to|provided|identified|describes|described|volunteered|spoke of|recalled|wrote)\b/iu
const noTeller =
	/^(?:(?:the |a |an |my |her |his )?(?:police|officers?|we|i|dc|ds|pc|caller|suspects?|defendant|accused|man|defence|investigating|court|solicitors?|ex|ex-partner|husband|prosecutor|lawyer|cps|oic|detective|please|you)\b)/i
const paperShows =
	/\b(?:statement|interview|diary|phone|messages?|letter|appointment card|referral|leaflet|bank (?:statement|records?)|(?:gp|medical|hospital|school|social care|health) (?:records?|notes|letter|file)|calendar|text|e-?mail|download|records?|card|receipts?|invoice|consent form|body[- ]worn)\b[^.;]{0,60}\b(?:shows?|refers?|mentions?|records?|says?|names?|lists?|states?|contains?|indicates?|include[sd]?|bears?|found|seen|gave|given)\b|\b(?:in|from|according to|during) (?:her|his|their|a|the) (?:(?:video|witness|police|recorded|\w+) )?(?:statement|interview|account|diary|phone|messages|sister|mother|father|partner|gp|isva|idva|social worker|doctor|school|victim personal statement)\b|\b(?:she|he|they) gave (?:me|us|officers) your (?:name|details)\b|\bappointment (?:card|letter|text|reminder)\b/i
const serviceWords =
	/\b(?:you|your|yours|yourselves|us|here|our service|counsell\w+|therap\w+|sessions?|appointments?|client|service|attend\w*|support worker|sees? (?:a|someone)|seeing (?:a|someone)|comes to|comes here|goes to)\b/i
const unsure =
	/\b(?:I|we) (?:could|can|did|do|would|said|told|asked|explained)(?:n't| not)? ?(?:not )?\b[^.;]{0,40}\b(?:confirm|say|know)/i

const material =
	/\b(?:notes?|records?|material|information|answers?|documents?|it|they|this|these|anything|what (?:you|we)|data|extracts?|reply|entries|dates?|names?|details|copies|summary|everything|file|disclosed|unused|irrelevant|relevant)\b/i
const dealing =
	/\b(?:stored?|kept|keep|held|hold|retain\w*|seen|viewed|read|review\w*|shar(?:e|ed|ing)|passed|disclos\w+|destroy\w*|delet\w*|return\w*|upload\w*|exhibit\w*|recorded|written|used only|lodged|saved|accessible|access|restrict\w*|given|provided|redact\w*|sealed|logged|scheduled|placed|entered|only (?:i|the)|used (?:only|solely)|confined)\b/i
const dealingDetail =
	/\b(?:by|on|in|to|with|at|until|after|within|for) (?:the |a |an |our |my |me\b|its |only |force |secure |restricted |investigating |reviewing )*(?:me|officers?|disclosure|prosecutors?|cps|crown prosecution|procurator|crown office|lawyers?|team|case|system|niche|athena|connect|holmes|account|area|drive|server|folder|store|log|file|days?|weeks?|months?|years?|\d+|two|three|six|seven|end of|conclusion|trial|judge|court|envelope|investigation team|schedule|property|exhibit|safe|supervisor|counsel|copfs|defence|operation|incident|solicitors?|expert|parties|bundle|review|panel|assessor|coroner|inquest|claim|network|evidence|evidential|locked|unit|database|platform|vault|retention|appeal|destroyed|deletion)\b|\bused only (?:to|for)\b|\b(?:find and protect)\b/i
const whoSees =
	/\b(?:seen|viewed|read|reviewed|shared|passed|given|accessible|access (?:is |will be )?(?:limited|restricted))\b[^.;]{0,30}\b(?:by|to|with)\b[^.;]{0,40}\b(?:me|officers?|prosecutors?|cps|crown prosecution|lawyers?|(?:investigation|case|disclosure) team|judge|fiscal|crown office|experts?|solicitors?)\b/i
const howLong =
	/\b(?:destroyed|deleted|returned|kept|retained)\b[^.;]{0,40}\b(?:after|until|within|at the (?:end|conclusion)|for (?:\w+|\d+) (?:years|months|weeks|days)|when|once)\b/i

function handles({ text, kind, paragraph }: Context): boolean {
	if (kind === 'handling')
		return (
			dealing.test(paragraph) &&
			((dealingDetail.test(paragraph) && substance(stripHandling(paragraph)) >= 2) ||
				whoSees.test(paragraph) ||
				howLong.test(paragraph))
		)
	if (kind && kind !== 'reason' && kind !== 'info' && kind !== 'defence' && kind !== 'consent') return false
	if (
		/\b(?:you (?:hold|held|keep|have)|by yourselves|your (?:files|system)|held by you|hearing|in contempt|e-?mail|costs)\b/i.test(
			text,
		) ||
		/\?$/.test(text)
	)
		return false
	const subject = material.exec(text)
	if (!subject) return false
	const rest = text.slice(subject.index)
	return (
		/\b(?:will|would|shall|(?:is|are) to) (?:\w+ ){0,3}?be\b|\b(?:goes|go) (?:in|into|on|onto|to)\b|\b(?:is|are) (?:then )?(?:kept|stored|held|logged|placed|entered|uploaded|destroyed|deleted|returned|shared|seen|read)\b|\b(?:only|nobody|no one) [^.]{0,20}\b(?:will|would) (?:see|read|have access)|\b(?:I|we) (?:will|shall|would) (?:\w+ )?(?:store|keep|hold|retain|share|pass|destroy|delete|return|read|restrict|upload|redact)/i.test(
			rest,
		) &&
		dealing.test(rest) &&
		((dealingDetail.test(rest) && substance(stripHandling(rest)) >= 2) || whoSees.test(rest) || howLong.test(rest)) &&
		!negation.test(rest.slice(0, rest.search(dealing)).slice(-20)) &&
		!/^[^.]{0,60}\bmay be (?:disclosed|shared)[^.]{0,30}\bdefen/i.test(rest)
	)
}

function stripHandling(text: string): string {
	return text.replace(
		/\b(?:stored|kept|held|retained|seen|shared|will|would|securely|sensitively|confidential\w*|treated|handled)\b/gi,
		' ',
	)
}

const defendant =
	/\b(?:disclos\w*|shar(?:ed|ing|e)|provid\w+|serv(?:ed|ing|e)|seen|see|pass\w*|given|reach\w*|made available|go(?:es)?|released|viewed|supplied|shown)\b[^.;]{0,70}?\b(?:to|with|by|reach|on) (?:the |his |her |their |any |a )?(?:suspect|defen[cs]e|defendant|accused|other side|(?:suspect|defendant|accused)'s|defen[cs]e (?:team|solicitor|lawyer)s?|legal (?:team|representatives?))\b|\b(?:defen[cs]e|defendant|accused|suspect)(?: or (?:his|her|their) (?:lawyers?|solicitors?))? (?:may|might|could|can|will|would) (?:\w+ )?(?:see|be (?:given|shown|provided|sent)|receive|have access|read|get)\b|\b(?:may|might|could|have to) (?:\w+ ){0,2}(?:disclos|share|serve)[^.;]{0,20}\bdefen/i

const voluntary =
	/\b(?:(?:this|it|(?:your |any )?(?:reply|response|compliance|help|co-?operation|answer|disclosure|participation|assistance)|request|complying|replying|responding|answering|providing [^.;]{0,30}) (?:is|would be|remains) (?:(?:entirely|wholly|purely|completely|a|only a) )*voluntary|voluntary (?:request|basis|disclosure)|you (?:do not|don't|need not|needn't) (?:have to|need to|agree|legally have to)\b|you do not (?:have|need) to|(?:you are|you're|service is|are|is) (?:not|under no|in no way) (?:(?:legally|obligated|being) )*(?:obliged|required|compelled|obligat\w+|legal (?:duty|obligation)|duty)|no (?:legal )?(?:obligation|duty|requirement|compulsion) (?:to|on you|for you)|you (?:may|can|are free to|are entitled to|have the right to|have a right to) (?:refuse|decline|say no|choose (?:whether|not))|free to (?:refuse|decline|say no|choose)|your (?:choice|decision)(?: whether| alone)?|up to you whether|is not (?:mandatory|compulsory|a (?:demand|requirement|court order))|entirely (?:up to you|a matter for you)|matter for you whether|cannot (?:compel|require|make) you|no power to compel|you may (?:say no|choose)|we can only ask)\b/i
const notVoluntary =
	/\bnot (?:a )?voluntary\b|\bvoluntary (?:sector|organi[sz]ation|interview|attendance|service|bod(?:y|ies)|work|group|agency)|\bno longer voluntary|\b(?:whether|if) (?:this|it|the request) is voluntary\b/i

const mustComply =
	/\b(?:you(?:r service| and your \w+)?|the service|yourselves|counsellors?|services|organisations?|providers?) (?:are|is|'re|will be|would be|have been|remain)(?: now| also| therefore| hereby| of course| both)?(?: legally| lawfully| statutorily)? (?:required|obliged|bound|compelled|mandated|under (?:a |an )?(?:legal |statutory |clear )?(?:duty|obligation))\b|\b(?:you|the service|your service|services|providers?) (?:must|has to|have to|shall)(?: now| therefore| legally)? (?:provide|supply|disclose|comply|release|send|hand|give|produce|let|answer|respond|reply|surrender|turn|forward|co-?operate)\b|(?<!\b(?:sections?|fields?|boxes|parts?|questions|items|all) )\b(?:is|are) (?:a )?(?:mandatory|compulsory|legal requirement|statutory requirement|not optional|not voluntary)\b|\b(?:obliges|requires|compels|mandates|binds|places a (?:legal |statutory )?(?:duty|obligation) on|puts a (?:legal |statutory )?duty on) (?:you|services|providers|organisations|the service|yourselves|counsell\w+)\b|\b(?:refusal|declining|refusing) is not (?:an option|open to you|possible|permitted)|\b(?:legal|statutory|lawful) (?:duty|obligation|requirement) (?:to (?:provide|supply|disclose|comply|release|assist|respond|answer)|on (?:you|your|services))|\b(?:the )?act (?:requires|obliges|compels|places a duty|makes it (?:a legal requirement|mandatory|compulsory)|says (?:that )?you must|gives (?:us|police|me) (?:the |a )?(?:power|right|authority))|\byou have no (?:choice|option|right to (?:refuse|withhold)|discretion|lawful reason|grounds)|\b(?:failure|failing|refusal|refusing|if you (?:fail|refuse)|non-compliance|delay|declining)\b[^.;]{0,60}\b(?:offence|contempt|obstruct\w*|arrest|prosecut(?:ed|ion of you)|liable|legal action|unlawful|breach)|\b(?:duty|obligation) to (?:comply|provide|disclose|hand over) [^.;]{0,30}\b(?:law|act|statute)|\b(?:entitled|empowered) (?:by law |under the act |by statute )?to (?:demand|require|have)\b|\bwe have (?:a |the )?(?:legal |statutory )(?:power|right) to/i
const notClaim =
	/\b(?:not|n't|no|never|nor) (?:\w+ ){0,3}$|\bif (?:you )?[^.;]{0,20}$|\bwhether (?:or not )?[^.;]{0,20}$/i
const otherDuty =
	/\b(?:received (?:it|this|the) in error|notify the sender|delete it|keep (?:it|this|the) confidential|data controller|acknowledge|verify|our (?:policy|officers)|redact)\b/i

const relies =
	/\b(?:on the (?:basis|strength) of|rel(?:y|ies|ying|iance) (?:up)?on|in (?:view|light) of|as (?:we|you|i) (?:now )?(?:have|can see)|given(?: that)?(?: we have)?|since (?:we|she|he|they) (?:have|has)|because (?:we|she|he|they) (?:have|has)|as (?:she|he|they) (?:has|have)|by virtue of|under|in accordance with|pursuant to|acting on|per) (?:\w+ ){0,5}?(?:consent\w*|authority(?= (?:signed|form|to release|attached|enclosed))|mandate|waiver|permission|signed (?:form|authority)|stafford statement)\b|\b(?:consent|mandate|signed (?:form|authority)|form|waiver|authority|stafford statement)(?: \w+){0,6}? (?:(?:which |that |and )?(?:authoris\w+|authoriz\w+|entitl\w+|allow\w*|permit\w*|cover\w*|empower\w*|gives? (?:us|you|me|police)|means|satisf\w+|is (?:all|sufficient|enough|our (?:basis|authority|legal basis|lawful basis|justification))|should be (?:all|sufficient|enough)|forms? the basis|provides? (?:the|our|your) (?:basis|authority|lawful)|suffices?|removes|waives))\b|\b(?:she|he|they|victim|complainant|\p{Lu}\p{L}+) (?:has|have) (?:given|signed|provided)?(?: \w+){0,3} ?(?:consent\w*|permission|authority)(?: \w+){0,4},? (?:so|therefore|and (?:so|therefore|we)|which means|meaning)\b|\bbasis (?:for|of) (?:this|the|our) (?:request|disclosure)(?: is|:) (?:the |her |his |their |signed |written |victim'?s? )*consent\b|\blawful basis[^.;]{0,20}\bconsent\b|\b(?:has|have) (?:now )?(?:consented|agreed) to (?:the |this |their |her |his )?(?:release|disclosure|police)[^.;]{0,60}\b(?:so|therefore|accordingly|no need|should be no)\b|\bwith (?:her|his|their|the victim's) (?:full |written |signed |explicit |informed )*consent,? (?:we|i|please|you)\b/iu
const noReliance =
	/\b(?:do not|don't|not|no longer|never|without|rather than|nor) (?:\w+ ){0,4}?(?:rel(?:y|ying|iance|ied)|on (?:the )?consent|consent)\b|\bconsent is not\b|\bnot (?:our|the) (?:legal |lawful )?(?:basis|reason|ground)|\bregardless of consent|\bdoes not (?:amount|replace)/i

const fetchYes =
	/\b(?:ask(?:ed|ing)?|g[eo]t(?:ting)?|request(?:ed|ing)?|obtain(?:ed|ing)?|collect(?:ed|ing)?|order(?:ed)?|appl(?:y|ied) for|fetch(?:ed)?|br(?:ing|ought)|pick(?:ed)? up|download(?:ed)?|chased?|have|had)\b[^.;]{0,50}\b(?:your (?:own )?(?:counsell?or|therapist|notes|records|file|counselling|therapy|service|full notes|session)|(?:a )?cop(?:y|ies) of (?:your|all your|the)|them (?:for|from) (?:you|your)|a subject access)\b/i
const fetchThen =
	/\b(?:subject access|sar\b|dsar|entitled to (?:them|your|a copy|see)|right of access|(?:drop(?:ped)?|br(?:ing|ought)|hand(?:ed)?|pass(?:ed)?|sen[dt]|forward(?:ed)?|e-?mail(?:ed)?|g[ia]ve|post(?:ed)?|upload(?:ed)?) (?:them|it|these|the|those|copies)|to (?:me|us|the (?:station|police|front desk|officer))|for (?:me|us|the police)|on to (?:me|us)|let (?:me|us) have)\b/i
const fetchThird =
	/\b(?:asked|told|want(?:s|ed)?|advis\w+|suggest\w+|request\w+|get|getting|had) (?:(?:the )?(?:client|victim|complainant|her|him|them|me|\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*))?(?: to)? (?:obtain|get|request|collect|ask (?:you|us|for|my|her|his|their)|fetch|bring|apply for|make a subject access|put in a subject access|submit a subject access)\b[^.;]{0,60}\b(?:notes|records|file|copy|subject access|them|counselling)\b/iu
const fetchNo =
	/\b(?:have|has|had|did|were|was|been)(?: not|n't)(?: \w+){0,2} (?:asked?|requested?|told|invited?|encouraged?)[^.;]{0,40}\b(?:to (?:obtain|get|request|fetch|ask|apply|collect|make)|for (?:her|his|their) (?:own )?(?:notes|records))/i

const viewsSaid =
	/\b(?:views?|wishes|objections?|opinion|feelings)\b[^.;]{0,60}\b(?:recorded|sought|obtained|noted|taken|asked|considered|weighed|logged|documented|are (?:that|:)|is that)\b|\b(?:asked|sought|recorded|noted|obtained|took|taken|logged|considered) (?:(?:for|and|down) )?(?:her|his|their|the (?:victim|complainant|person)'?s?|\p{Lu}\p{L}+'s) (?:own )?(?:views?|wishes|objections?|opinion|feelings)|\b(?:she|he|they|victim|complainant|mother|\p{Lu}\p{L}+) (?:does not|doesn't|did not|do not|has not|has no|had no|raised no|is content|are content|was content|objected|objects|does object|is happy|is unhappy|agreed|agrees|is willing|said (?:she|he|they) (?:did|does|do|was|is|would|had) (?:not )?(?:mind|object|content|happy|agree|want|prefer)|expressed (?:no )?|has (?:raised|expressed|voiced)) ?(?:to |any |no |with |for |about )*(?:object\w*|concern\w*|the (?:two|request|extract|questions?|answers?|information|notes|entries|police)|a |an |views?|limited|us|disclos\w*|being|provid\w*|releas\w*|this|it|that|mind)\b/iu
const viewsNot =
	/\b(?:(?:views?|objections?|wishes|opinion)\b[^.;]{0,40}\b(?:not (?:yet )?(?:been )?(?:sought|recorded|obtained|asked|known|taken)|unknown|will be|to be|yet to be|tbc)|(?:not|n't|yet to|will|without) (?:\w+ ){0,2}(?:ask(?:ed|ing)?|seek(?:ing)?|sought|obtain(?:ed|ing)?|record(?:ed|ing)?) (?:for )?(?:her|his|their|the victim'?s?) (?:views?|wishes|objections?))\b/i

/** Boxes in which words about need or limits are about something else. */
const notAboutNeed: ReadonlySet<LabelKind | undefined> = new Set<LabelKind | undefined>([
	'handling',
	'notice',
	'views',
	'consent',
	'defence',
	'reply',
	'approver',
	'superseded',
	'voluntary',
	'holds',
])
const small =
	/\b(?:all (?:that )?(?:is|we are|we|i am|i) (?:asked|asking|ask|want|wanted) for is|(?:only|just) (?:one|two|three|a (?:short|single|few)|the (?:date|dates|entries|lines|passage|answer))|a (?:short|single|brief|one-line) (?:passage|extract|answer|question|entry|note|summary|list|paragraph)|one (?:topic|line|question|passage|date|fact|point|entry)|(?:two|three|four) (?:sessions|entries|dates|questions|lines)|everything (?:else |personal |irrelevant )?(?:is |being )?(?:taken|left|redacted|blacked|blanked) ?(?:out|off)?|no more than|the rest (?:may|can|should|is to) be|nothing (?:else|more) is (?:asked|wanted|sought))\b/i
const weighed =
	/\b(?:against that|weigh\w*|balanc\w*|intrusion|intrusive|interference|outweigh\w*|proportion\w*|privacy|set against|invasive|minim\w*|on the other (?:side|hand)|in return)\b/i

/** How each statement is told, in a sentence that stands anywhere in the request. */
const rules: Partial<Record<AnswerName, Rule>> = {
	reason_stated: ({ text, kind, around, paragraph }) => {
		if (kind === 'reason' || kind === 'reasonAndLine' || kind === 'line')
			return (
				(offence.test(paragraph) || purpose.test(paragraph)) && (substance(paragraph) >= 3 || offence.test(paragraph)) || (/\binvestigat\w+|\ballegation\b|\barrested\b/i.test(paragraph) && substance(paragraph) >= 4)
			)
		if (kind && kind !== 'info' && kind !== 'necessity' && kind !== 'essential' && kind !== 'spv') return false
		if (reasonNoise.test(text) || /\b(?:taken (?:this|the|over)|handed|weekly update|rest days)\b/i.test(text)) return false
		if (forCase.test(text) && offence.test(text)) return true
		if (/\b(?:I am|we are|I'm|we're) (?:\w+ )?(?:checking|preparing|considering|assessing|reviewing|looking into|making enquiries|conducting|enquiring into|acting for|examining|writing an?)\b/i.test(text) && substance(text) >= 4) return true
		if (
			/\b(?:investigat\w+|enquir(?:y|ies) into|dealing with (?:a |an |the )?(?:report|allegation|complaint|case of))\b/i.test(
				text,
			) &&
			offence.test(text) &&
			!/^re:|\bcrime (?:ref|no)/i.test(text)
		)
			return true
		if (/\b(?:allegation|complaint|report) (?:is|was) (?:one )?(?:of|that)\b/i.test(text) && offence.test(text))
			return true
		return (
			purpose.test(text) &&
			substance(text) >= 3 &&
			/\b(?:notes|records|material|information|they|them|it|we|i|he|wants?|need|reason|purpose|these|this)\b/i.test(
				text,
			) &&
			!/\b(?:acknowledg|contact me|let me know|safe|arrange|discuss|call me|ring me)\b/i.test(text) &&
			purposeOfAsking(around)
		)
	},
	handling_stated: handles,
	holds_basis_stated: ({ text, kind, label }) => {
		if (kind === 'superseded' || kind === 'handling' || kind === 'notice' || kind === 'views' || kind === 'approver')
			return false
		if (unsure.test(text) || /\?$/.test(text)) return false
		const told = teller.exec(text)
		if (
			told &&
			!/^(?:police|officers?|we|i|dc|ds|pc|caller|he said he|suspect|defendant|the suspect)\b/i.test(told[0]) &&
			!/\b(?:suspect|defendant|accused|man|caller)$/i.test(said(text, told.index + 12, 30))
		) {
			const rest = text.slice(told.index)
			if (negation.test(said(text, told.index, 20))) return false
			if (
				/\b(?:you|your|yours|yourselves|us\b(?! that|,)|here|counsell?\w+|therap\w+|sessions? (?:with|at)|appointments?|client of|been a client|attend(?:s|ed|ing)? (?:your|a |the|counselling|sessions)|comes? (?:to|here)|goes? to|seeing|saw a|the drivers)\b/i.test(
					rest,
				) &&
				!/\b(?:told|said to|informed|advised|explained to) (?:you|the service)\b/i.test(rest)
			)
				return !/\b(?:will|would) (?:tell|say)\b/i.test(rest) && serviceLink(rest, kind)
		}
		if (
			paperShows.test(text) &&
			serviceLink(text, kind) &&
			(kind === 'holds' ||
				/\b(?:your service|your (?:name|organisation|leaflet|card|details)|counsell\w+|therap\w+|sessions? with you|attend\w* (?:you|your)|appointments? (?:with|at) (?:you|your))\b/i.test(
					text,
				)) &&
			!/\b(?:send|provide|supply|all (?:notes|records|counselling))\b/i.test(text)
		)
			return true
		return (
			kind === 'holds' &&
			/\breferr(?:ed|al) (?:her|him|them|to you|by|was made|from)\b/i.test(text) &&
			substance(`${text}`) >= 1 &&
			!/^believed/i.test(text) &&
			label !== ''
		)
	},
	line_of_enquiry_stated: ({ text, kind, paragraph, around }) => {
		if (kind === 'superseded' || kind === 'notice') return false
		const onlyCredibility = credibilityWords.test(paragraph) && !specific.test(paragraph)
		if (onlyCredibility) return false
		if (kind === 'line') return substance(paragraph) >= 4
		if (kind === 'reasonAndLine')
			return substance(paragraph) >= 6 && (whetherFact.test(paragraph) || accountOf.test(paragraph))
		const named = /\blines? of (?:en|in)quiry\b/i.exec(text)
		if (named && !negation.test(said(text, named.index, 30)) && !/\ball (?:other )?reasonable lines?\b/i.test(text)) {
			const rest = around.slice(around.search(/\blines? of (?:en|in)quiry\b/i))
			if (
				/^lines? of (?:en|in)quiry(?: (?:we are|being|in this case|that we|i am|which|here|now|under|to be)[^.:]{0,40})? ?(?:is|:|-|,? namely|to (?:establish|identify|find|confirm|determine)|concern\w*|being whether|whether|as to|about)/i.test(
					rest,
				) &&
				substance(rest) >= 4
			)
				return true
		}
		return whetherFact.test(paragraph) && accountOf.test(paragraph) && whetherFact.test(text) && substance(text) >= 3
	},
	necessity_stated: ({ text, kind, paragraph, around }) => {
		if (notAboutNeed.has(kind)) return false
		if (kind === 'necessity' || kind === 'necessityAndProportionality') {
			const part =
				kind === 'necessityAndProportionality' && /\bproportion\w*:/i.test(paragraph)
					? paragraph.slice(0, paragraph.search(/\bproportion\w*:/i))
					: paragraph
			return substance(part) >= 4
		}
		const without =
			/\bwithout (?:it|them|this|that|these|those|(?:the|that|this|her|such|an) (?:notes?|records?|entry|entries|information|answer|dates?|extract|account|material|names?))\b[^.;]*\b(?:cannot|can't|could not|no|rests?|unable|would|will|may|only|not)\b/i
		if (without.test(text) && substance(text) >= 3) return true
		const depends =
			/\b(?:cannot|can't|can not|could not|no [^.;]{3,60}? can|must|has to|have to|needs? to)\b[^.;]{0,60}\b(?:charged?|decided?|decision|proved?|shown|known|established|made|resolved|tested|answered|put|ruled|taken|reached|brought|dated|fixed|settled|excluded)\b[^.;]{0,60}\b(?:unless|until|without|before|on (?:it|that|this)|otherwise|alone)\b|\b(?:unless|until|without)\b[^.;]{4,80}\b(?:cannot|can't|no|not|unable|fails?)\b|\b(?:at present|as things stand|so far)\b[^.;]{0,40}\b(?:only|no|nothing)\b[^.;]{0,80}\b(?:cannot|can't|not enough|insufficient)\b|\b(?:only|sole) (?:evidence|record|account|proof)\b[^.;]{0,80}\b(?:cannot|can't|not enough)\b/i
		if (depends.test(text) && substance(text) >= 4 && !/\b(?:you|your|reply|form|section)\b/i.test(text)) return true
		const key = /\bnecessary\b|\bnecessity\b|\bneeded because\b/i.exec(text)
		if (
			key &&
			!/\b(?:if|where|as|when|not|than|than is|all|take the|deemed) (?:\w+ )?$/i.test(said(text, key.index, 16)) &&
			!/^necessary (?:arrangements|steps|forms?|paperwork)/i.test(text.slice(key.index))
		) {
			const rest = around.replace(/\bnecessary and proportionate\b/gi, 'necessary')
			if (
				/\bnecessary\b[^.]{0,60}?(?:because|since|as (?:it|she|he|they|the|there|no|we|her|his)|:|in that|given|;|, (?:without|nothing|no)|to (?:establish|decide|prove|show|test|identify|fix|resolve))/i.test(
					rest,
				) &&
				substance(rest) >= 5
			)
				return true
		}
		return (
			/\b(?:nothing else (?:connects|fixes|shows|can|will|records|dates|links|establish\w*|would|exists)|no other (?:record|source|evidence|document|account|way|means)[^.;]{0,30}\b(?:left|exists?|shows?|records?|tonight|of (?:the|what|when))|the only (?:record|contemporaneous|source|evidence|document|account|note)s?\b)/i.test(
				text,
			) &&
			substance(text) >= 3 &&
			(kind === undefined || kind === 'essential' || kind === 'spv' || kind === 'reason' || kind === 'line')
		)
	},
	proportionality_stated: ({ text, kind, paragraph, around }) => {
		if (kind === 'superseded') return false
		const seriousOnly = (words: string) =>
			words.replace(
				/\b(?:outweighs?|privacy|intrusion|interference|interfere\w*|rights?|balanc\w*|weigh\w*|level|degree|minimal|minimum|harm caused|private life)\b/gi,
				' ',
			)
		if (kind === 'proportionality') return substance(seriousOnly(paragraph)) >= 2
		if (kind === 'necessityAndProportionality' && /\bproportion\w*:?/i.test(paragraph)) {
			const at = paragraph.search(/\bproportion\w*:/i)
			if (at >= 0) return substance(seriousOnly(paragraph.slice(at))) >= 2
			return (
				substance(seriousOnly(paragraph)) >= 6 &&
				/\b(?:only|limited|one|two|three|short|narrow|extract|summary|rather than|instead|confined|specific|single)\b/i.test(
					paragraph,
				)
			)
		}
		const key = /\bproportionate\b/i.exec(text)
		if (key && !/\b(?:not|dis)\W*$/i.test(said(text, key.index, 12))) {
			const rest = around.slice(around.search(/\bproportionate\b/i))
			if (
				/^proportionate[^.]{0,30}?(?:because|since|as (?:it|we|the|only|i|this|no)|:|;|in that|given|, (?:limited|being|only|we|i)|- )/i.test(
					rest,
				) &&
				substance(seriousOnly(rest)) >= 3
			)
				return true
		}
		return (
			/\b(?:the least (?:that|we|intrusive)|(?:kept|keep|keeping|limited|confined|narrowed|restricted) (?:it|this|the request|our request|what we ask|ourselves|my request)\b[^.;]{0,40}\b(?:narrow|short|small|minimum|least|only|to)\b|as narrow as|limits what we would (?:see|get)|(?:in place of|rather than|instead of) (?:(?:the|her|his|their|all|any|six|\w+) )*(?:whole|full|entire|years of|all|complete|file|notes|pages)|no more than (?:is|we) need(?:ed)?|ask(?:ing)? (?:only )?for (?:the )?(?:minimum|least|bare))\b/i.test(
				text,
			) &&
			(kind === undefined ||
				kind === 'info' ||
				kind === 'otherMeans' ||
				kind === 'essential' ||
				kind === 'period' ||
				kind === 'excess')
		)
	},
	spv_stated: ({ kind, text, paragraph, around }) => {
		if (kind === 'superseded') return false
		if (kind === 'spv') return substance(paragraph) >= 4
		if (!/\bprobative\b/i.test(text) || negation.test(said(text, text.search(/\bprobative\b/i), 30))) return false
		return substance(around) >= 5 && (causal.test(around) || substance(text) >= 6)
	},
	presumption_addressed: ({ kind, text, paragraph }) => {
		if (kind === 'superseded') return false
		const overcome =
			/\b(?:overcome|overcame|rebut\w*|displac\w*|outweigh\w*|set aside|satisfied that it|met because|answered because|does not (?:hold|stand))\b/i
		const start = /\bpresum\w+|\bstart(?:ed|ing)? (?:from|point|position|with)|\bbegan (?:from|with)|\bfirst assumed/i
		if (kind === 'presumption')
			return (
				substance(paragraph) >= 4 &&
				(overcome.test(paragraph) || causal.test(paragraph)) &&
				!/\bnot (?:been )?(?:considered|applied|addressed)\b/i.test(paragraph)
			)
		return (
			start.test(text) &&
			/\b(?:presum|should not be made|not justified|not (?:be )?necessary|counselling request|not be made|not proportionate|against)\b/i.test(
				text,
			) &&
			overcome.test(paragraph) &&
			causal.test(paragraph.slice(paragraph.search(overcome))) &&
			substance(paragraph) >= 5
		)
	},
	essential_stated: ({ kind, text, paragraph }) => {
		if (kind === 'superseded') return false
		const key = /\b(?:essential|indispensable)\b/i.exec(text)
		if (
			key &&
			!negation.test(said(text, key.index, 14)) &&
			!/\bessential (?:services?|workers?|that you|you)\b/i.test(text)
		)
			return substance(paragraph) >= 5 && causal.test(paragraph)
		return (
			kind === 'essential' &&
			substance(paragraph) >= 5 &&
			/\b(?:vital|crucial|cannot|without|only|fair trial|decid\w+|fail|collapse|critical|depends|turns on)\b/i.test(
				paragraph,
			)
		)
	},
	other_means_addressed: triedOthers,
	less_intrusive_stated: triedOthers,
	views_recorded: ({ kind, text, paragraph, ticked }) => {
		if (viewsNot.test(text)) return false
		if (kind === 'views')
			return (
				!/^(?:n\/?a|none|no\b(?! objection)|not\b|tbc|unknown|to (?:be|follow)|will be|pending)/i.test(paragraph) &&
				!viewsNot.test(paragraph) &&
				(ticked
					? /\b(?:yes|sought|recorded|obtained|no objection|objects?|agrees?)\b/i.test(text)
					: substance(paragraph) >= 1 || /\brecorded|sought|object|content|agree/i.test(paragraph))
			)
		if (kind && kind !== 'notice' && kind !== 'consent') return false
		return (
			(viewsSaid.test(text) &&
				!/\bconsent(?:ed)?\b/i.test(text) &&
				!/\byour (?:views?|wishes|objections?)\b/i.test(text)) ||
			/\bwas (?:spoken to|asked)\b[^.;]{0,60}\bsaid\b[^.;]{0,120}\brecorded\b/i.test(text)
		)
	},
	defence_disclosure_stated: ({ text, kind }) => {
		if (kind === 'superseded') return false
		const match = defendant.exec(text)
		if (!match) return false
		if (/\b(?:undermin\w+|assist\w*) (?:the )?(?:prosecution|defence)\b/i.test(match[0])) return false
		const lead = `${said(text, match.index, 40)}${match[0]}`
		return (
			!/\b(?:will not|won't|not be|never be|cannot be|would not|no(?:t)? (?:be )?(?:shared|disclosed))\b/i.test(lead) &&
			/\b(?:may|might|could|will|would|shall|have to|has to|must|can|if|subject to|liable|likely|be|where)\b/i.test(
				text,
			) &&
			!/\b(?:says?|told|said|has disclosed|had disclosed)\b[^.;]{0,20}$/i.test(said(text, match.index, 30))
		)
	},
	voluntary_stated: ({ text, kind, ticked, label }) => {
		if (kind === 'superseded') return false
		if (ticked && kind === 'voluntary')
			return (
				(/\bvoluntary|\bno obligation|not (?:required|mandatory)|\bmay refuse/i.test(text) &&
					!/\bnot voluntary/i.test(text)) ||
				(/^yes$/i.test(text) && /\bvoluntary\b/i.test(label) && !/\bmandatory|compulsory/i.test(label)) ||
				(/^no$/i.test(text) &&
					/^(?:is (?:this|it|reply) )?(?:mandatory|compulsory)|must you|do you have to/i.test(label))
			)
		if (
			kind === 'voluntary' &&
			/^(?:voluntary|yes,? (?:this is )?voluntary|no,? (?:you|this)|voluntary request)/i.test(text)
		)
			return !notVoluntary.test(text)
		if (
			kind === 'voluntary' &&
			/^yes\b/i.test(text) &&
			/\bvoluntary\b/i.test(label) &&
			!/mandatory|compulsory/i.test(label)
		)
			return true
		return (
			affirmed(
				text.replace(/\bno (?=legal (?:obligation|duty)|obligation|duty|requirement|power)/gi, 'no '),
				voluntary,
				8,
			) && !notVoluntary.test(text)
		)
	},
}

/** A purpose clause that belongs to the asking and not to something else in the mail. */
function purposeOfAsking(text: string): boolean {
	return /\b(?:notes|records|material|information|sessions?|counsell\w+|entries|disclos\w+|they|these|them|wants?|reason|need|account|contact details|address|attend\w*)\b/i.test(
		text,
	)
}

/** The source of the belief speaks of this service, not only of the offence. */
function serviceLink(text: string, kind: LabelKind | undefined): boolean {
	return kind === 'holds'
		? serviceWords.test(text) || /\b(?:told|said|gave|referr)/i.test(text)
		: /\b(?:you(?! (?:can|may|should|will|must|are|could))|your (?:service|name|details|organisation|counsell\w+|therap\w+|team|centre|sessions|worker|staff)|yours|yourselves|comes? to (?:us|you)|at your service|seen by you|with you|us on|client (?:of|here)|attend\w* (?:you|your|us|here)|counsell\w+ (?:with|at|from) (?:you|your|us)|a counsellor at|told (?:him|her|them|me|us) (?:that )?(?:she|he|they) (?:comes|attends|sees|is seeing|has been)|comes here)\b/i.test(
				text,
			)
}

/** The answers that rest on what is stated, in the order of the checks. */
export const statedAnswers = Object.keys(rules) as AnswerName[]

/** What a reason for saying "no" is called in the sentence that goes with it. */
const subjects: Partial<Record<AnswerName, string>> = {
	reason_stated: 'the reason for asking',
	handling_stated: 'how the information will be dealt with',
	holds_basis_stated: 'why it is believed that the service holds the information',
	line_of_enquiry_stated: 'a particular line of enquiry',
	necessity_stated: 'why it is necessary',
	proportionality_stated: 'why it is proportionate',
	spv_stated: 'why it is likely to have substantial probative value',
	presumption_addressed: 'how the starting presumption was overcome',
	essential_stated: 'why access is essential',
	other_means_addressed: 'other means of obtaining the information',
	less_intrusive_stated: 'less intrusive ways that were tried first',
	views_recorded: 'the person’s views',
	defence_disclosure_stated: 'disclosure to the defence',
	voluntary_stated: 'whether complying is voluntary',
}

/** Formulas that speak of the thing without saying why or how: worth a word in the reason given for "no". */
const bare: Partial<Record<AnswerName, RegExp>> = {
	necessity_stated: /\bnecess(?:ary|ity)\b/i,
	proportionality_stated: /\bproportiona/i,
	spv_stated: /\bprobative\b/i,
	presumption_addressed: /\bpresumption\b/i,
	handling_stated: /\b(?:data protection|gdpr|mopi|securely|in confidence)\b/i,
	less_intrusive_stated: /\bless intrusive|other lines of (?:en|in)quiry\b/i,
	other_means_addressed: /\bother means|alternatives?\b/i,
	essential_stated: /\bessential\b/i,
}

interface Unit {
	sentence: Sentence
	context: Context
}

function unitsOf(paper: Paper): Unit[] {
	const units: Unit[] = []
	for (const sheet of paper.request) {
		const groups = new Map<number, Sentence[]>()
		for (const sentence of sheet.sentences)
			groups.set(sentence.paragraph, [...(groups.get(sentence.paragraph) ?? []), sentence])
		for (const group of groups.values()) {
			const written = group.filter(({ ticked }) => !ticked)
			const paragraph = written.map(({ passage }) => passage.text).join(' ')
			for (const [index, sentence] of group.entries()) {
				const { box, passage, ticked } = sentence
				if (box && emptyWords.test(passage.text) && !ticked && box.kind !== 'voluntary') continue
				if (paper.note && box?.kind === 'handling' && /^(?:afterwards|after|action|follow)/i.test(box.label.text))
					continue
				const following = group.slice(index, index + 3).filter((other) => !other.ticked)
				units.push({
					sentence,
					context: {
						text: passage.text,
						around: following.map((other) => other.passage.text).join(' '),
						paragraph,
						kind: box?.kind,
						label: box?.label.text ?? '',
						ticked,
					},
				})
			}
		}
	}
	return units
}

/** In a note of a call, what the service did itself is not what the caller said. */
const ownWords =
	/^(?:I |we |told (?:marian|the|our)|rang |afterwards|not confirmed|nothing sent|did not say|didn't (?:say|ask)|he did not say|she did not say|no mention|wouldn't say)/i

/** Yes or no for each thing that a request may state, with the sentence that states it. */
export function statementsOf(paper: Paper): Map<AnswerName, Candidate> {
	const answers = new Map<AnswerName, Candidate>()
	const units = unitsOf(paper)
	for (const [name, rule] of Object.entries(rules) as [AnswerName, Rule][]) {
		const mayTick = name === 'voluntary_stated' || name === 'views_recorded'
		const found = units.find(
			({ context }) => (!context.ticked || mayTick) && !(paper.note && ownWords.test(context.text)) && rule(context),
		)
		if (found) answers.set(name, { value: 'yes', confidence: 'high', passage: found.sentence.passage })
		else {
			const formula = bare[name] && units.find(({ context }) => bare[name]!.test(context.text))
			const why = formula
				? `Only a formula was found, and nothing about ${subjects[name]}.`
				: `Nothing about ${subjects[name]} was found.`
			answers.set(name, { value: 'no', confidence: 'low', why })
		}
	}
	return answers
}

/** Whether the request says the service must comply, without an order. */
export function mandatoryOf(paper: Paper): Candidate | undefined {
	for (const { passage, box, ticked } of paper.sentences) {
		if (ticked && box?.kind !== 'voluntary') continue
		if (box?.kind === 'superseded' || box?.kind === 'reply') continue
		const match = mustComply.exec(passage.text)
		if (!match) continue
		if (
			notClaim.test(said(passage.text, match.index, 30)) ||
			/\bnot (?:legally )?(?:required|obliged|bound|compelled|mandatory|compulsory)/i.test(match[0]) ||
			otherDuty.test(passage.text.slice(match.index, match.index + 120))
		)
			continue
		if (
			/^you (?:must|have to) (?:answer|respond|reply|send|give|let)\b/i.test(match[0]) &&
			!/\b(?:notes|records|information|material|file)\b/i.test(passage.text)
		)
			continue
		if (/\bmight be|would be\b/i.test(match[0]) && /\bif\b/i.test(passage.text)) continue
		return { value: 'yes', confidence: 'high', passage, start: match.index, end: match.index + match[0].length }
	}
	return undefined
}

/** Whether the asker relies on a consent form. */
export function consentOf(paper: Paper): Candidate {
	for (const { passage, box, ticked } of paper.sentences) {
		if (box?.kind === 'superseded') continue
		if (noReliance.test(passage.text)) continue
		const match = relies.exec(passage.text)
		if (match)
			return { value: 'yes', confidence: 'high', passage, start: match.index, end: match.index + match[0].length }
		if (
			ticked &&
			/\bconsent (?:of|obtained from|given by) (?:the )?(?:data subject|victim|individual)\b/i.test(passage.text) &&
			/\b(?:basis|ground|lawful)\b/i.test(box?.label.text ?? '')
		)
			return { value: 'yes', confidence: 'high', passage }
	}
	return { value: 'no', confidence: 'low', why: 'Nothing in it relies on a consent.' }
}

/** Whether the client has been asked to obtain the notes. */
export function fetchOf(paper: Paper): Candidate | undefined {
	const toClient = paper.fromClient
	for (const { passage, box } of paper.sentences) {
		const no = fetchNo.exec(passage.text)
		if (no) return { value: 'no', confidence: 'high', passage, start: no.index, end: no.index + no[0].length }
		if (box?.kind === 'fetched' && /^(?:no|none|not asked|n\/?a)\b/i.test(passage.text))
			return { value: 'no', confidence: 'high', passage }
	}
	if (toClient) {
		const units = paper.main.sentences
		for (const [index, { passage }] of units.entries()) {
			const match = fetchYes.exec(passage.text)
			const around = units
				.slice(Math.max(0, index - 1), index + 4)
				.map((unit) => unit.passage.text)
				.join(' ')
			if (match && fetchThen.test(around))
				return { value: 'yes', confidence: 'high', passage, start: match.index, end: match.index + match[0].length }
		}
	}
	const own =
		toClient || paper.note
			? [...paper.sheets.flatMap((sheet) => sheet.sentences)]
			: [...paper.sentences, ...paper.top.sentences]
	for (const { passage, box } of own) {
		if (box?.kind === 'superseded') continue
		const match = fetchThird.exec(passage.text)
		if (
			!match ||
			negation.test(said(passage.text, match.index, 16)) ||
			/\b(?:rather than|instead of)\b/i.test(said(passage.text, match.index, 24))
		)
			continue
		if (/\b(?:police|officer|dc|ds|pc|detective|oic|we|he|she|they|i)\b/i.test(passage.text))
			return { value: 'yes', confidence: 'high', passage, start: match.index, end: match.index + match[0].length }
	}
	return undefined
}

/** Whether the only reason given is the person's credibility or history. */
export function credibilityOf(paper: Paper, reasonStated: boolean, lineStated: boolean): Candidate | undefined {
	if (!reasonStated) return undefined
	if (lineStated) return { value: 'no', confidence: 'low', why: 'A particular line of enquiry is given.' }
	let credibility: Passage | undefined
	let other = false
	for (const { passage, box, ticked } of paper.sentences) {
		if (
			ticked ||
			(box &&
				box.kind !== 'reason' &&
				box.kind !== 'line' &&
				box.kind !== 'reasonAndLine' &&
				box.kind !== 'necessity' &&
				box.kind !== 'spv' &&
				box.kind !== 'essential' &&
				box.kind !== 'info' &&
				box.kind !== undefined)
		)
			continue
		const text = passage.text
		const reasoned =
			purpose.test(text) ||
			/\b(?:show|relevant|reason|believe they|go to|issue of|undermin\w+|assess|needed|required|question)\b/i.test(
				text,
			) ||
			(box !== undefined && box.kind !== 'info')
		if (!reasoned) continue
		if (credibilityWords.test(text) && !(specific.test(text) && /\bsuspect (?:says|claims|denies)|alibi\b/i.test(text)))
			credibility ??= passage
		else if (
			/\bundermin\w+ (?:the )?prosecution|assist\w* (?:the )?defence|\bwhether (?:she|he|they) (?:told|mentioned|described|disclosed|named)|injur\w+|identif\w+|evidential purposes|corroborat\w+|support (?:the|her|his) (?:prosecution|account)|first disclosure|timeline/i.test(
				text,
			)
		)
			other = true
	}
	if (credibility && !other) return { value: 'yes', confidence: 'high', passage: credibility }
	return { value: 'no', confidence: 'low', why: 'The reason given is not only the person’s credibility or history.' }
}

const danger =
	/\b(?:(?:immediate|imminent|real and (?:immediate|present)|serious and immediate|urgent|grave|significant|high|very real|substantial|credible) (?:and \w+ )?(?:risk|threat|danger) (?:to|of|that)|(?:threat|risk) to (?:her|his|their|the|a|\w+'s)? ?life\b|risk of (?:death|serious (?:harm|injury)|suicide)|in (?:immediate |imminent |grave |serious )?danger\b|(?:means|intends?|intending|threaten(?:ed|ing|s)|going|plans?|planning|wants|about|said (?:s?he|they) (?:will|would|is going to|was going to)|has said|vowed) (?:\w+ )?(?:to )?(?:kill|murder|stab|shoot|end (?:her|his|their) (?:own )?life|seriously harm|take (?:her|his|their) (?:own )?life|hurt|jump)|high[- ]risk missing|suicidal\b|suicide (?:note|attempt|threat|pact)|overdose|taken (?:her|his|their) own life|fear(?:s|ed)? for (?:her|his|their) (?:immediate )?(?:life|safety)|life (?:is|may be|could be) (?:at risk|in danger)|serious harm|may (?:already )?(?:be|come to) (?:dead|harm)|may not survive|with (?:a |the )?(?:knife|gun|machete|weapon|axe|petrol))\b/i
const now =
	/\b(?:now|tonight|immediate(?:ly)?|imminent(?:ly)?|right now|this (?:morning|afternoon|evening)|within (?:the )?(?:hour|next|minutes)|on (?:his|her|their) way|at large|missing|today|in the last (?:hour|few hours)|at once|straight away|minutes? ago|hours? ago|since (?:last night|this morning|yesterday)|last night|whereabouts|urgent(?:ly)?|currently|please ring|ring now|asap|released|cannot be (?:found|located)|trying to (?:find|locate|trace|reach)|emergency)\b/i
const noDanger =
	/\b(?:no|not|isn't|without|nor|neither|any|whether) (?:\w+ ){0,4}?(?:risk|threat|danger|imminent|immediate)\b|\bif (?:there is|you (?:believe|think|are)|it is|anyone)\b|\b(?:offence|charge[ds]?|allegations?|investigation|investigating|accused|suspected|convicted|report) (?:\w+ ){0,5}?(?:of|into|with|that|for) (?:\w+ ){0,3}?(?:threat|making threats)|\b(?:destroy|retention|storage|disclosure|notice)\b|\bthreats? to kill\b(?=[;,) ]*(?:;|,|\)|and|on|in|\.|$))|\brisk (?:assessment|of (?:obtaining|seeing|collateral|reoffending|losing|prejudice))|\bcall 999\b|\bif it is an emergency\b/i

/** Whether somebody is said to be at risk of death or serious harm now. */
export function riskOf(paper: Paper): Candidate | undefined {
	const all = paper.request.flatMap((sheet) => [
		...(sheet.subject
			? [
					{
						passage: { text: sheet.subject, at: [], leaves: [] } as Passage,
						box: undefined as Box | undefined,
						ticked: false,
					},
				]
			: []),
		...sheet.sentences,
	])
	const whole = all.map(({ passage }) => passage.text).join(' ')
	let subject = false
	for (const { passage, box, ticked } of all) {
		const text = passage.text
		if (
			box?.kind === 'superseded' ||
			box?.kind === 'notice' ||
			box?.kind === 'role' ||
			box?.kind === 'handling' ||
			(box?.kind === 'reason' && !now.test(text))
		)
			continue
		const match = danger.exec(text)
		if (!match || noDanger.test(text)) continue
		if (ticked && !/immediate|life|serious harm/i.test(text)) continue
		if (
			!now.test(text) &&
			!/\bimmediate|\bimminent/i.test(text) &&
			!(now.test(whole) && /\b(?:find|locate|trace|reach|whereabouts|missing|safe)\b/i.test(whole))
		)
			continue
		if (passage.at.length === 0) {
			subject = true
			continue
		}
		return { value: 'yes', confidence: 'high', passage, start: match.index, end: match.index + match[0].length }
	}
	return subject ? { value: 'yes', confidence: 'high', why: 'The subject of the message says so.' } : undefined
}

const formTitle =
	/\b(?:victim information request|third[- ]party material|(?:request|application) (?:to|for|from) (?:a )?third part(?:y|ies)|tpm\d?\b|vir\b(?! \d)|counselling information request|npcc|information about a victim|cais am wybodaeth)\b/i
const oldForm =
	/\b(?:dp ?\d{1,2}\b|section 29|schedule 2|data protection act|personal data to the police|exemption|crime and taxation|s\.? ?29\(3\))\b/i

/** Whether it is on a form of the police's own for these requests. */
export function formOf(paper: Paper): Candidate {
	for (const sheet of paper.request) {
		const known = sheet.boxes.filter(({ kind, value }) => kind !== undefined && value.text !== '').length
		if (known < 5 || paper.note) continue
		const heading = sheet.blocks.slice(0, 9)
		const text = heading
			.map((block) => (block.type === 'box' ? `${block.box.label.text} ${block.box.value.text}` : block.passage.text))
			.join(' | ')
		const old = oldForm.test(text.replace(/\bpolice, crime, sentencing and courts act\b/gi, ''))
		const title = heading.find((block) =>
			formTitle.test(block.type === 'box' ? block.box.label.text : block.passage.text),
		)
		if (title && !old)
			return {
				value: 'yes',
				confidence: 'high',
				passage: title.type === 'box' ? title.box.label : cut(title.passage, 0, 160),
			}
	}
	return { value: 'no', confidence: 'low', why: 'It is not on a standard request form.' }
}

export { join, optionsOf }

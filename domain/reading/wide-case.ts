import { credibilityWords, notAboutNeed, offence, type Rule, specific } from './statement-context.ts'
import { substance } from './substance.ts'

/*
 * What a case is about and which point of it the material goes to, out of families of words: what is asked for, what it is to
 * do, who says the opposite, what is to be found out. All of it is proposed in doubt.
 */

/** What the service holds, and the asking for it. */
const material =
	/\b(?:notes?|records?|entr(?:y|ies)|sessions?|appointments?|material|info(?:rmation)?|diary|chronology|disclosures?|mentions?|references?|counsell\w+|therap\w+|TPM|your (?:worker|file|service|staff)|what (?:she|he|they)(?:'d| had| has)? (?:said|told|say)|attendance(?: dates?)?|dates?|descriptions?|accounts?|names?|where you come in|request made|sought|wanted)\b/i
/** It is of a crime or another matter that is looked into, as officers name it in short or at length. */
const matter =
	/\b(?:investigat\w+|(?:en|in)quir(?:y|ies)|allegation|alleged|charged?|indictment|suspect(?:ed|s)?|accused|defendant|complain(?:t|ant)|report (?:that|of)|reported|case|trial|jury|inquest|hearing|prosecut\w+|RASSO|CSE|DA|NMO|IP|AP|victim|op(?:eration)? (?-i:\p{Lu})\p{L}+|s\.? ?\d+|mal comms|coroner|homicide|breach|revenge porn|\w+ job)\b/iu
/** A crime or a death that is looked into, told for itself. */
const told = new RegExp(
	`${offence.source}|\\b(?:investigation into|allegation of|(?:op|operation) (?-i:\\p{Lu})\\p{L}+|complaint of|mal comms|\\bDA\\b|death of|\\w+ case\\b)`,
	'iu',
)
/** What it is to do there. A verb of finding or of proof. */
const use =
	/\b(?:(?:to|would|could|may|might|will|can|let (?:us|me)|help(?:s|ed)? (?:us |me )?(?:to )?|in) (?:help |assist |us |me |also |then |well |in )*(?:show|see|evidenc\w+|prov(?:e|ing)|identify|date|narrow|corroborat\w+|describe|give|establish|find|understand|fix|clarify|decide|charge|explain|place|trace|tell|test|confirm|learn|know|check|clear|rebut|bear out|contradict|settle|reveal|back up|rule|put|demonstrate|apply for|say|point|build|advise|complete the picture|reconcile)|(?:be|as) evidence(?:d)?|so (?:that (?!is\b|was\b)|as to |we |i )|for the (?:\w+ ){0,2}(?:file|indictment|inquest|charging|trial)|goes to|because)\b/i
/** What somebody will do with a request is no use of the material. */
const otherUse =
	/\b(?:to (?:confirm receipt|discuss|let you|arrange|help you|understand your|give you|explain (?:this|the form|what i))|if you (?:would|could|can|want|need|have|are)|give (?:me|us) a (?:ring|call)|(?:sign|tick|initial|return) (?:the|this|and|below|here)|(?:she|he|they) (?:want(?:s|ed)?|asked|would like|needs?) to (?:know|see|be told)|we propose that you|(?:this|the) (?:form|slip|box|section)|(?:officers?|applicants?|investigators?|holders?) (?:must|should|to)\b)/i
/** Of the asking and the answering, not of the case. */
const dealings =
	/\b(?:notice|consent\w*|objection|views|voluntar\w*|optional|oblig\w+|presum\w+|(?:kept|stored|held|retained|destroyed|deleted|shredded|locked|redacted) (?:in|on|until|by|for|securely|within|after|and)|data protection|gdpr|retention|lawyers? (?:get|see|have)|his (?:solicitor|barrister|lawyer)s? (?:may|might|will|could|can)|to his (?:solicitors?|lawyers?|barrister)|less intrusive|intrusi(?:on|ve)|incursion|privacy|proportion\w+|too much|fair exchange|entitled to see|unused material|deployed|more weight|great weight|strongest|axe to grind|probative|destroy\w*|delet\w*|leave (?:all|everything|the rest|that|it)[^.;]{0,20} out)\b/i
export const notWhy =
	/\b(?:for obvious reasons|reason (?:for|why) (?:i |we )?(?:suppos\w+|think\w*|believ\w+)|(?:that is|that's) how (?:i|we)|(?:investigators?|officers?|applicants?|holders?) (?:are reminded|must|should|to (?:state|set|give|sign))|(?:is|are)(?:n't| not) (?:yet )?known|(?:come and|give a) (?:talk|speak)|order, because it is|leave it (?:with|to) you|(?:is|are) optional|sign the|(?:because|as) (?:he|she|they) (?:has )?(?:ticked|signed)|(?:cannot|can't|unable to|not able to|not at liberty to|not free to|won't|not going to) (?:go into|say|tell you|give you|disclose|go into|share|explain)|(?:no|without) (?:particular |specific |further )?(?:reason|details?)|reasons? (?:are|is|were|was|being) (?:withheld|not given)|speculative|generic|routine)\b/i

/** Why it is asked for: the matter, the material and what it is to do there. */
export const wideReason: Rule = ({ text, kind, around }) => {
	if (
		notAboutNeed.has(kind) ||
		kind === 'info' ||
		kind === 'questions' ||
		kind === 'otherMeans' ||
		notWhy.test(text) ||
		otherUse.test(text) ||
		dealings.test(text)
	)
		return false
	const of = (words: string) => offence.test(words) || matter.test(words)
	if (!use.test(text) || !material.test(text)) {
		// Said in two breaths: the crime in one, the use of the notes in the next.
		const next = around.slice(text.length)
		return (
			told.test(text) &&
			!/^(?:need|please|send|can|could)\b/i.test(text) &&
			substance(text) >= 2 &&
			material.test(next.slice(0, 200)) &&
			use.test(next.slice(0, 200)) &&
			!notWhy.test(next) &&
			!otherUse.test(next) &&
			!dealings.test(next)
		)
	}
	return of(text) && substance(text) >= 5
}

/* The point that the material goes to. */

/** A question or a point is named as the one that matters. */
const pointNamed =
	/\b(?:(?:fact|matter|point|question|thing|issue|dispute)s?(?: (?:in|at) issue| to (?:prove|be proved|settle|resolve|decide)| for us| for me| we have| here| on which| that matters| left)?(?: is| are| being| was|:| -| remains)|at issue|in issue|the issue|live issue|what matters|answer sought|(?:en|in)quir(?:y|ies) (?:is|are|now|here)? ?(?:confined|limited|turns?|goes|go|centres?|narrows?)|line of (?:en|in)quiry|that'?s the line|(?:goes|go|going) (?:straight |directly )?to (?:that|the|when|whether|who|one|sequence|timing|identity|knowledge|how|his|her|an?)|(?:stands or falls|turns?|hangs?|hinges?|rests?|depends?) on|conflict (?:over|about|as to|on)|dispute (?:is|over|about|as to)|(?:only|solely|just) interested in|one (?:narrow|specific|single|simple) (?:thing|point|matter|question)|specific point|action(?:,| is|:)|(?:is|are|remains?) (?:in dispute|unknown|disputed|denied|unexplained)|the crux|discrepanc\w+|(?:accounts|versions) differ|averred|averment|specifically,|order of events|sequence of|item \d+:|alibi|motive|ID is|(?:narrows?|fixes|pins?) (?:the |down )?(?:window|date|time|period)|capacity:)/i
/** Somebody wants to find something out. */
const seeking =
	/\b(?:(?:need|want|trying|try|seek|like|hope|hoping|wish|got|keen|require|required|sought|wanted|asked|looking|important|unable|able|have|to check|can'?t|cannot|until|till|unless) (?:(?:we|i|us|me) )?(?:to )?(?:know|learn|find out|see|check|confirm|establish|identify|pin down|bottom out|determine|ascertain|work out|place|tell|clarify|verify|hear|discover|trace)|(?:to|can|could|may|might|would|will) (?:find out|establish|identify|pin down|bottom out|determine|ascertain|work out|check|confirm|verify|settle|clarify|tell us|show|trace|rule|learn|reveal|decide)|(?:wants?|wanted|need(?:s|ed)?|hop(?:es|ing)) (?:to (?:know|find out|see|read)|something)|want to know did|ascertain|pursuing|purpose (?:of asking you )?is to|tasked to|sought to test|to date (?:her|his|the|their)|chasing|interested in|(?:look|looking|search|searching) for (?:any|a|the) (?:\w+ )?(?:mention|reference|entry|record|note)|any (?:entry|mention|reference|note|record|description|account)|if (?:noted|recorded|mentioned|anyone)|is (?:her|his) memory of|info req'?d|want to know)\b/i
/** What is asked is put as a question of fact. */
const factAsked =
	/\b(?:whether|if|when|who|what|where|which|how|that|the (?:date|time|day|month|hour|name|order|first|earliest|nickname|place|colour|number|make)|any (?:entry|mention|reference|note|record|description|account)|(?:reference|mention|description) (?:to|of))\b[^.;?]{0,140}\b(?:was|were|had|did|said|told|nam(?:ed|es?)|mention\w*|spoke\w*|talk\w*|describ\w*|refer\w*|happen\w*|came|come|went|met|knew|know|saw|seen|start\w*|stopp\w*|end\w*|began|begun|injur\w*|hurt|sent|received|paid|pay|used|us(?:es|ing)|attend\w*|absent|present|arriv\w*|left|drove|collect\w*|ha[sd]|on|before|after|between|from|prior|until|held|lived|gave|given|wore|wearing|signed|bought|took|taken|rais\w*|disclos\w*|show\w*|surfaced?|appear\w*)\b/i
/** Before or after some day or thing: what a line of enquiry mostly comes down to. */
const ordering =
	/\b(?:before|after|prior to|earlier than|later than|ahead of|on or (?:before|after|about)|by the time|already|at that (?:stage|time|hour|point)|the (?:very )?(?:hour|day|week|night|month|year|evening)|first (?:spoke\w*|mention\w*|told|named|said|disclos\w*|came|surfaced|noticed|raised)|that (?:month|week|day|night|hour)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:19|20)\d\d)\b|on (?:the )?\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}\/\d{1,2})\b/i
/** A question that is put outright of what happened. */
const outright =
	/(?:^|[.:;,] (?:so:? )?|\b(?:so|and|or)[,:]? |: )(?:did|was|were|had|has|who|what|which|when|where|how|is there|was there|were there)\b(?! (?:you|we|i|it (?:possible|ok|okay|all right)|this|your)\b)[^?]{10,200}\?/i
/** The other side's version, by whoever tells it. */
const version =
	/\b(?:he|she|they|suspect|accused|defendant|defence|AP|IP|man|husband|wife|partner|ex|boyfriend|father|mother|stepfather|uncle|aunt|brother|sister|nephew|neighbour|landlord|manager|coach|lodger|driver|parties|accounts|explanations|versions|GP)(?:'s)?(?: (?:case|statement|account|story|version|alibi|defence|evidence|interview|now|still|also|has|have|had))*(?: (?:is|was|served|raises?|raised|in PS))?[^.;?]{0,12} (?:says?|said|claims?|claimed|denies|denied|maintains?|insists?|states?|stated|has (?:her|him|it|them)|puts?|putting|places?|placing|reckons?|suggests?|suggested|disagrees?|differ|raises?|disputes?|argues?|alleges?)\b|\b(?:is|are|was) (?:denied|disputed|challenged)\b|\b(?:put(?:s|ting)|placing|has) (?:it|her|him|them) (?:at|in|on|down)\b|\balibi\b|\bwhen only\b|\bdefence (?:case|statement)\b|\bmotive\b/i
/** What the material would do to it. */
const settles =
	/\b(?:bears? out|contradict\w*|rebut\w*|answer (?:it|that|him)|settle\w*|fall(?:s|en)?|shows?|would (?:show|tell|put|remove|help|prove|fix|date|confirm)|might (?:show|say|tell|settle)|may (?:show|say|tell|help|have)|could (?:show|tell|settle|only)|goes (?:straight )?to|puts? him|put (?:them|him|her) (?:at|in|on)|remov\w+|corroborat\w*|undermin\w*|disprov\w*|confirm\w*|narrows?|sequence|need to know|rule (?:him|her|them|the)|cannot both|can't both|which of)\b/i
/** About the service, the way of asking or the person's mind on it, and no point of the case. */
const notOfCase =
	/\b(?:when asked|(?:don't|do not|needn't|need not|no need to|not|never) (?:\w+ )?(?:need|want|ask\w*|wish|interested|seek\w*|looking|know|concerned)\b|whether (?:she|he|they) (?:(?:still )?(?:attends?|comes?|sees?)|(?:is|are) (?:still )?(?:attending|coming|seeing|engag\w+))\b|wanted to know who|whether (?:or not )?(?:you|any(?:one|body) (?:is|was) (?:a client|known|with you|here)|(?:she|he) (?:is|was) (?:a client|known|with you|one of yours|content|happy|willing))|if you (?:hold|have|can|could|would|are|do|need|want|wish|feel|prefer|think|refuse|decline)|(?:let|tell) (?:me|us) know|(?:couldn't|could not|cannot|can't|unable to|won't|wouldn't) (?:say|tell you|confirm|discuss)|when (?:can|could|will|may) (?:we|i|you)|who (?:will|would|may|can) (?:see|read|have|look|open)|which (?:of you|form|officer)|no (?:particular|specific|single|one) (?:point|line|issue|question)|(?:officers?|applicants?|investigators?) (?:must|should|are to)|(?:state|explain|set out|give|enter|describe) (?:the|below|here|why|which|what|how|clearly|fully)|lines? of (?:en|in)quiry (?:will|to) (?:be|follow)|in due course|to follow|fishing|speculat\w*|all reasonable lines?|background (?:only|generally)|generally|trial date|court date|hearing date|show (?:the |a )?(?:judge|court|jury)|further to|what (?:she|he|they) (?:thinks?|thought|felt|feels?|wants?|wanted) (?:about|of) (?:us|this|it|the)|how (?:she|he|they) (?:felt|feels?) about (?:us|this|it|our|the request|the notes))\b/i

/** How far the person can be believed, in words that the list for credibility does not have. */
const doubtsPerson =
	/\b(?:unreliab\w+|allegations? (?:before|in the past)|claims? (?:before|like this|in the past)|exaggerat\w*|(?:false|untrue|made-up|invented) (?:\w+ ){0,2}(?:claims?|reports?|complaints?|stories)|(?:similar|earlier|other|past|previous) (?:claims?|reports?|stories|complainants?)|(?:ever|previously) (?:lied|made|claimed|complained|withdrawn|retracted)|(?:has|have|had) (?:ever |also |often )?(?:made|accused|reported|complained|alleged|said|told|behaved|done|acted|gone)\b[^.;]{0,80}\bbefore(?=[.,;)]|$)|another (?:man|person|complaint)|other (?:men|people|complaints)|state of (?:her|his|their)|drinking|drugs|sexual|past\b|honest\w*|truth(?:ful\w*)?|trust\w*|liar|lies|fantas\w+|what (?:sort|kind) of)\b/i
/** Before or after something that is named: where the answer would fall decides between two stories. */
const comparing =
	/\b(?:(?:before|after) (?=[\p{L}\d])(?!now\b|court|trial|sending|reply\w*|you\b|we\b|i\b)|prior to|earlier than|later than|ahead of|predates?|by the time|which came first|whichever)/iu
/** What an answer would do to one of the stories. */
const bearing =
	/\b(?:bears? out|contradict\w*|rebut\w*|rul(?:e|es|ing) (?:\w+ ){0,3}(?:in|out)\b|puts? (?:him|them|her) (?:at|in|on)|place (?:him|the suspect|them)|alibi|corroborat\w*|disprov\w*|put (?:it|the allegation|this) to him|narrows?|one element|suspects are|falls?)\b/i

/** Somebody wants to know a thing that happened or not. */
const soughtFact =
	/\b(?:find out|know|ascertain|establish|see|show|learn|determine|pin down|pursuing|test|check|resolve|specifically,)(?: for certain| simply)? (?:whether|if|which of|who|when|how many times|did (?:s?he|they)|was (?:s?he|the))\b(?! (?:you|we|i)\b)[^.;?]{0,80}\b(?:was|were|had|told|met|knew|made|threat\w*|paid|promised|ignored|visited|drinking|talked|locked|spoken|used|seen|there)\b/i

/** What the caller wants to be told, and no more. */
const asksFor =
	/\b(?:wants?|wanted|needs?|(?:he|she|they|caller)(?:'d| would) like) to (?:know|find out|see|hear)\b|\bwhat (?:we are|we're|i am|i'm|is) (?:asking|asked|sought|being asked)\b/i

/** What the service is asked to send or to say. */
const wanted =
	/^(?:please|could|can|would|kindly|i (?:ask|want|need|would like|request)|we (?:ask|want|need|would like|request)|need|send|provide)\b|\b(?:please (?:confirm|tell|say|send|provide|let)|can you|could you|attend(?:s|ed|ing)?\b[^.?]{0,60}\?|y\/n)/i

/** A point of the case that would be settled: named, asked outright, or sought with what stands against it. */
export const wideLine: Rule = ({ text, kind, around, paragraph }) => {
	if (notAboutNeed.has(kind) || notOfCase.test(text)) return false
	if (kind === 'info' || kind === 'questions' || kind === 'period') return false
	if (credibilityWords.test(text) || doubtsPerson.test(text)) return false
	if (credibilityWords.test(paragraph) && !(specific.test(text) && version.test(text))) return false
	// Asked for, and nothing that would hang on it: that is what is wanted, and no line of enquiry.
	if (
		(asksFor.test(text) || (wanted.test(text) && !soughtFact.test(text))) &&
		!pointNamed.test(text) &&
		!version.test(around)
	)
		return false
	if (
		!pointNamed.test(text) &&
		!version.test(around) &&
		!comparing.test(text) &&
		!bearing.test(text) &&
		!(soughtFact.test(text) && !asksFor.test(text))
	)
		return false
	return pointOf(text, around)
}

function pointOf(text: string, around: string): boolean {
	const words = substance(text)
	if (words < 2 || dealings.test(text)) return false
	const marks =
		Number(pointNamed.test(text)) * 2 +
		Number(seeking.test(text)) +
		Number(factAsked.test(text)) +
		Number(ordering.test(text)) +
		Number(outright.test(text)) * 2 +
		Number(version.test(text)) +
		Number(settles.test(text)) +
		Number(soughtFact.test(text)) * 2 +
		Number(/\bline of (?:en|in)quiry (?:is|:)/i.test(text)) * 3 +
		Number(/\b(?:is|was|on|remains|over) (?:whether|if|when|which|who|where)\b/i.test(text)) +
		Number(/^(?:[^:]{0,40}: ?)?(?:whether|what|who|how|where|which) (?!you\b)/i.test(text)) * 2
	if (marks >= 4) return words >= (marks >= 5 ? 2 : 3)
	// "Suspect says not since Christmas. Any mention of him in January goes to that."
	return marks === 3 && words >= 3 && version.test(around) && settles.test(around)
}

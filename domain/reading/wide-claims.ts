import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'
import type { Sentence } from './sentences.ts'
import { wanted } from './whole-words.ts'

/*
 * What an asker claims or wants beyond the rest (that the service must, that a consent is enough, that all of it is wanted)
 * in wide families of words. All that is found so is in doubt.
 */

const longest = 450
const printed =
	/\?["')\s]*$|\b(?:officers?|requesters?|applicants?) (?:must|should|are to) (?:explain|state|record|describe|set out|complete)\b|\b(?:delete as applicable|(?:box|section|page) below)\b/i

/** A sentence with the one that follows it in the same paragraph. */
const withNext = (sentences: readonly Sentence[], index: number): string => {
	const { passage, paragraph } = sentences[index]!
	const next = sentences[index + 1]
	return next && next.paragraph === paragraph && next.passage.text.length < 200
		? `${passage.text} ${next.passage.text}`
		: passage.text
}

/* A duty that no order stands behind. */

const holder =
	'(?:you|your (?:service|organi[sz]ation|centre|charity|practice)|(?:all |any |third |data |counselling |therapy )*(?:services|organi[sz]ations|providers|agencies|counsell\\w+|therapists|holders?|parties|charities|professionals)|(?:the|a|any) (?:data )?(?:service|centre|charity|practice|holder|recipient|organi[sz]ation|provider|professional|counsell\\w+|therapist|third party))'
const giveUp =
	'(?:produce|provide|furnish|hand|release|give|surrender|send|supply|forward|disclose|comply|co-?operate|let (?:us|me)|turn (?:it|them) over|pass|share|yield|open)'
const duties: readonly RegExp[] = [
	new RegExp(
		`\\b${holder}(?:'ll|'ve|'re)? (?:will |would |all |simply |now |just )*(?:must|have to|has to|(?:have |has )?got to|need to|needs to|shall|are to|is to|(?:are|is|be) (?:duty |legally |lawfully )?(?:bound|obliged|required|compelled|obligated) to) (?:\\w+ )?(?:${giveUp}|respond|assist|answer)\\b`,
		'i',
	),
	new RegExp(
		`^(?:as such,? |accordingly,? |therefore,? |by law,? )?${holder}(?: will|'ll) (?:now |therefore |please |have to )?(?:produce|provide|furnish|release|surrender|hand|supply|disclose|comply)\\b`,
		'i',
	),
	// No choice.
	new RegExp(
		`\\b${holder}\\b[^.;]{0,30}\\b(?:not|\\w+n't|no|without)\\b[^.;]{0,24}\\b(?:choice|option(?: of)?|discretion|say in|right to (?:refuse|object|withhold|decline)|alternative|entitle\\w*|allowed|ability to refuse|grounds? to)\\b|\\b(?:no|not any|n't any|n't (?:have|get|give)\\b[^.;]{0,24}(?:the|a|any)) (?:choice|option|discretion|right to (?:refuse|object|withhold|decline))\\b[^.;]{0,40}\\b(?:you|your|yours|side|behalf|about it|provider|service|client|matter|here)\\b|\\b(?:leaves?|gives?|left|allows?) ${holder}\\b[^.;]{0,12}\\b(?:no|little) (?:choice|option|discretion|alternative)`,
		'i',
	),
	new RegExp(
		`\\b${holder} (?:legally |lawfully |simply |just )?(?:can ?not|can't|may not|are not (?:able|allowed|permitted|entitled) to|aren't (?:able|allowed|permitted|entitled) to) (?:\\w+ )?(?:refuse|say no|withhold|hide|decline|sit on|keep|hold (?:it |them )?back|object|turn)\\b|(?:\\w+n't|\\bnot|\\bnever) (?:an? )?(?:option|optional|negotiable|voluntary|up for (?:debate|discussion)|a matter of choice|discretionary)\\b|\\bnon-negotiable\\b|\\bno (?:getting|way) (?:a)?round\\b|\\bno ifs\\b`,
		'i',
	),
	// The law is said to say so.
	/(?:\b(?:is|are|as|being|becomes|made|it)|:) (?:\w+ )?(?:compulsory|mandatory|obligatory|binding on)\b|\bcompelled to (?:release|hand|give|provide|disclose|produce|comply)\b|\byou've to \w+|\bentitled to (?:these|those|the|your|her|his) [^.;]{0,30}\bas of right\b|\b(?:ours|theirs) (?:by law|as of right)\b|\bdiscretion is (?:\w+ )?(?:extinguished|removed|gone)\b|\b(?:get|free|able) to pick and choose\b|\bnot subject to (?:the |your )?(?:wishes|consent|agreement|approval)\b|\b(?:directs?|directed|ruled|decreed) that (?:you|the (?:service|holder))\b|\bdirections? must be\b|\b(?:statutory|legal) (?:responsibility|duty|obligation) on\b|\bduty in law\b|\bbreak (?:\w+ )?confiden\w+ when\b/i,
	new RegExp(
		`\\b(?:act|law|legislation|section \\d+\\w*|s\\.? ?\\d+\\w*|code|regime|statute|regulations?|gdpr|cpia|parliament)\\b[^.;]{0,50}\\b(?:obliges?|requires?|compels?|obligations?|requirement|duty|means|demands?|says?|forces?|makes)\\b[^.;]{0,20}\\b(?:(?:up)?on |for |that |of )?${holder}\\b`,
		'i',
	),
	/\b(?:duty|obligation|requirement)s?\b[^.;]{0,24}\b(?:(?:up)?on|for) (?:you|your|the (?:service|holder|centre)|services|holders|third parties)\b|\b(?:up)?on you (?:an?|the) (?:\w+ )?(?:obligation|duty|requirement)\b|\byour (?:legal |statutory |lawful )?(?:duty|obligation) (?:to|is)\b|\b(?:it is|it's|that's|this is) the law\b|\bby law\b[^.;]{0,30}\b(?:you|service|must|have)|\b(?:legally|in law|by law),? (?:you|the service)\b|\bstatutory (?:request|demand|requirement|notice)\b[^.;]{0,40}\b(?:no|not|must|have to|so)\b/i,
	// Confidence is said to yield.
	/\bconfidential(?:ity)?\b[^.;]{0,24}\b(?:(?:does not|doesn't|do not|don't|cannot|can't|isn't|is not|will not|won't) (?:\w+ )?(?:apply|come into|arise|stop|protect|prevent|bar|an? (?:bar|excuse|reason|defence|obstacle|shield)|exist|cover)|no (?:bar|excuse|defence|answer|reason|shield)|is (?:over-?ridden|overruled|trumped|irrelevant|immaterial|set aside))\b|\b(?:trumps?|overrides?|overrules?|takes? precedence over|outranks?) (?:your|any|client|the) (?:\w+ ){0,2}?(?:policy|policies|confidential\w*|rules|procedures?|objections?)\b|\bhid(?:e|ing) behind\b|\b(?:agreement|consent|wishes|permission)\b[^.;]{0,24}\b(?:immaterial|irrelevant|neither here nor there|not needed from you)\b/i,
	// A refusal is turned away, or it is put as a command.
	/\b(?:refusal|declin\w+|"?no"?|objection|decision not to)\b[^.;]{0,40}\b(?:(?:was|is|are|were)(?: not|n't) (?:accept\w+|an option|open|good enough|valid)|unacceptable|(?:will|can)(?: not|not|n't) be (?:accept\w+|tolerat\w+|entertain\w+))|\b(?:won't|will not|cannot|can't|do not|don't) (?:take|accept) (?:no|a refusal|your refusal)\b/i,
	new RegExp(
		`\\b(?:i am|i'm|we are|we're|hereby|i|we) (?:instruct(?:ing)?|order(?:ing)?|command(?:ing)?|direct(?:ing)?|demand(?:ing)?|requir(?:e|ing)|insist(?:ing)?)(?: that)? ${holder}\\b|\\bhereby (?:instructed|ordered|directed|required)\\b|\\b(?:i|we) (?:demand|insist (?:on|that))\\b`,
		'i',
	),
	/\b(?:are|is|must) (?:to )?be (?:provided|released|handed over|surrendered|produced|delivered up|sent|returned)\b[^.;]{0,40}\b(?:forthwith|immediately|without (?:delay|exception|further)|no exceptions|at once)\b|\b(?:full compliance|time for compliance|compliance (?:is|with this) (?:expected|required))\b|\bnot asking (?:your |for |the )*permission\b|\bsimple as that\b|\bneeds actioning\b|\bno exceptions\b/i,
	/\b(?:offence|against the law|break(?:s|ing) the law|unlawful|illegal|obstruct\w*|pervert\w* the course|contempt|prosecuted|criminal liability)\b[^.;]{0,50}\b(?:keep(?:s|ing)? (?:it |them |this |that |these |anything )?back|withh\w+|refus\w+|sit(?:s|ting)? on|not (?:hand|provid|giv|disclos|comply|send)\w*|hold(?:s|ing)? (?:it |them )?back|fail\w*)|\b(?:keep(?:s|ing)? (?:it |them |this |that |these |anything )?back|withh\w+|refus\w+|sit(?:s|ting)? on|not (?:hand|provid|giv|disclos|comply|send)\w*|fail(?:ure|ing|s)?)\b[^.;]{0,60}\b(?:offence|against the law|break(?:s|ing) the law|unlawful|illegal|obstruct\w*|contempt|prosecuted|criminal liability)\b/i,
]
const noDuty =
	/\b(?:voluntar\w+|your (?:choice|decision|discretion)|up to you|free to|goodwill|(?:no|not|n't)\b[^.;]{0,16}\b(?:oblig\w*|compel\w*|compuls\w*|mandatory|bound|duty|required?)|(?:(?:does not|doesn't|cannot|can't|do not|don't)\b[^.;]{0,24}|nothing\b[^.;]{0,70})\b(?:force|oblige|compel|require|bind)s?\b|compulsory labour|compulsory (?:purchase|redundan\w+)|labour|need not|needn't|(?:don't|do not|doesn't|does not|didn't|did not) (?:have|need) to|court (?:order|could|may|would|might|can)|(?:production|court) order|summons|warrant|judge|^if\b|if (?:the|we|a|she|he|they)\b|unless|whether|would (?:have to|be (?:obliged|bound))|only (?:a|the) (?:court|judge)|not (?:tell|inform|contact|mention|discuss|speak|alert|let|copy|share|forward)|(?:keep|kept) (?:it|this|them) (?:confidential|private|secure)|(?:fields?|boxes|sections?|questions|parts|training|interview|reporting|reconsideration|registration|course)\b[^.;]{0,30}\b(?:mandatory|compulsory|required)|(?:mandatory|compulsory) (?:field|training|reconsideration|interview|report\w*|course|section|box|for (?:us|me|officers?|police))|policy requires (?:me|us)|(?:i|we) (?:will |shall |would )?have (?:had )?no (?:choice|option|alternative)|suspect|defendant|curfew|bail|hope|grateful|wonder|i (?:am|was|'m) (?:obliged|required|bound|told)|(?:obliges?|requires?|compels?) (?:me|us|officers?|police))\b/i

const claim = (value: Candidate['value'], passage: Candidate['passage'], why: string): Candidate => ({
	value,
	confidence: 'low',
	passage,
	why,
})

/** A doubtful "yes" where a sentence makes a duty of a request. */
export function wideMandatory(paper: Paper): Candidate | undefined {
	for (const { passage, box, ticked } of paper.sentences) {
		const { text } = passage
		if (ticked || text.length > longest || box?.kind === 'superseded' || box?.kind === 'consent' || printed.test(text))
			continue
		const words = box ? `${box.label.text}: ${text}` : text
		if (!noDuty.test(words) && duties.some((pattern) => pattern.test(words)))
			return claim('yes', passage, 'It sounds as if the service had to.')
	}
	return undefined
}

/* A consent that is leant on. */

const agreed =
	/\b(?:consent\w*|form of authority|waive[rds]{1,2}|mandate|stafford|(?:her|his|their|client's|victim's|own) (?:full )?(?:say-so|go[- ]ahead)|(?:she|he|they|client|victim)(?:'s|'ve| has| have)? (?:also |already )?(?:given|gave) (?:us |me |you )?(?:the |a |her |his |their )?(?:go[- ]ahead|say-so|okay|ok)|(?:agreement|permission) (?:of|from|by|obtained|in place|in hand|covers)|(?:her|his|their|client's|victim's|complainant's|patient's|subject's|signed|written|enclosed|attached|own|mum's|parental)\b[^.;]{0,16}\b(?:agreement|permission|authority|signature|e-signature|okay|release)|agreed in (?:writing|terms)|(?:authority|permission|agreement) (?:to (?:collect|release|obtain|share)|(?:is )?(?:signed|given|enclosed|attached))|(?:gave|given|gives|has|have) (?:us )?(?:her |his |their |full )?(?:permission|authority|agreement)|(?:has|have|had|'s|'ve) (?:\w+ )?(?:signed|agreed|authori[sz]ed|consented)|(?:she|he|they|mum|mother|father|parents?|client) signed|put (?:her|his|their) name|ticked (?:the|a) box|authori[sz]ed (?:by (?:the |your )?(?:client|victim|patient|complainant|her|him|person)|the release)|signature|attached release|form \w+ (?:she|he|they) (?:completed|signed)|told me i could|signed (?:for|to say)|consent slip|okayed|leave in writing|(?:victim|client|complainant|she|he) agrees|(?:said|says) yes|(?:records|patient|therapeutic) release|authori[sz]ation letter|(?:her|his) (?:name at the bottom|initials)|authority: (?:client|victim|her|his))/i
const leans =
	/\b(?:basis|grounds?|footing|strength|rel(?:y|ied|ies|ying|iance)|gateway|justif\w+|warrant for|(?:under|by|with) which|so (?:you|we|i|there|please|that you)|hence|therefore|thus|accordingly|cover(?:s|ed)?|lets? (?:you|us)|allow(?:s|ing)?|permits?|enough|sufficient|suffic\w+|should do|(?:kindly|please) (?:act|proceed|go)|act on|go(?:ing)? on\b|go(?:ing)? ahead and|you can (?:go ahead|release|send|share|hand|let)|falls away|discharg\w+|deals with|no (?:\w+ )?(?:bar|need|issue|problem|reason|further|basis)|needn't|need not|can (?:now |therefore )?(?:you |be )(?:now )?(?:release|send|sent|share|hand|let)\w*|can't see why|(?:request|application)\b[^.;]{0,20}\b(?:made|stands|rests|proceeds)|doing this by|we (?:now )?make (?:this|the|our) request|no impediment|hold-?up|act(?:ing)? (?:up)?on|treat it as|your authority|all the permission|suppl(?:y|ies) the|in force|i'm using|i am using|in favour of|take that as|fret|justification|why you would|authority we need|anything we need|opened|gives? us|entitl\w+|using it|i take it|made with|without breaching|to collect|we (?:ask|apply)|hers to waive|waived|by police|police accessing|for your purposes|any duty|satisf\w+|removes)\b/i
const notLeant =
	/\b(?:(?:not|\w+n't|never|nor|no longer|rather than|instead of|regardless of|irrespective of) (?:\w+ ){0,5}?(?:rel(?:y|ies|ying|ied|iance)|basis|ground|consent(?:ed)?|sign(?:ed)?|authori[sz]ed|agree(?:d)?|permission|footing|enough|sufficient|mean|oblige|amount|replace)|consent\b[^.;]{0,30}\b(?:is not|isn't|does not|doesn't|not (?:our|the|a|been))|without (?:her|his|their|any|the)?\s?(?:consent|permission|agreement|signature)|(?:no|lack of|absence of) (?:consent|authority|agreement|permission|signed)|(?:refus\w+|declin\w+|unwilling|not (?:yet )?willing) to (?:sign|agree|consent)|even (?:with|if|though|where)|although|despite|if (?:she|he|they|you|the client)|whether|unless|would (?:need|want|require)|your (?:own )?(?:consent|permission|agreement)|(?:withdr[ae]w\w*|revoked|refused|declined) (?:her |his |their )?(?:consent|permission|agreement)|consent (?:withdrawn|refused|not)|objects?|objection|unhappy|views)\b/i
const otherConsent =
	/\b(?:sex\w*|intercourse|rape[ds]?|kiss\w*|penetrat\w+|consensual|(?:issue|defence|question|point|case) (?:is|was|of|will be|here is) (?:one of |about )?consent|consent(?:ed)? to (?:it|what|the act|sex|treatment|counselling|interview|swabs|medical|surgery|search|being (?:filmed|recorded))|reasonable(?:ly)? belie\w+|capacity to consent|sarc|swabs?|phone|handset|download|interview|tenancy|contract|nda|bail|caution|suspect|defendant|accused|notice|superintendent|inspector|sergeant|supervisor|d[ci]i|d\/?supt|countersign\w*|approv\w+|boss|gaffer|guv\w*|skipper|manager|section 44|voluntary)\b/i

/** A doubtful "yes" where what the person agreed to is what the asking is said to rest on. */
export function wideConsent(paper: Paper): Candidate | undefined {
	for (const [index, { passage, box, ticked }] of paper.sentences.entries()) {
		if (
			ticked ||
			passage.text.length > longest ||
			box?.kind === 'superseded' ||
			box?.kind === 'views' ||
			box?.kind === 'notice'
		)
			continue
		const text = withNext(paper.sentences, index)
		if (
			printed.test(text) ||
			notLeant.test(text) ||
			otherConsent.test(text) ||
			/^I (?:agree|consent|give|authorise)\b/i.test(text)
		)
			continue
		const words = box && box.kind !== 'consent' ? `${box.label.text}: ${text}` : text
		if (agreed.test(passage.text) && leans.test(words.replace(agreed, ' ')))
			return claim('yes', passage, 'What is asked for is said to rest on an agreement of the person.')
	}
	return undefined
}

/* All of it. */

const allOf =
	/\b(?:nothing (?:should|is to|must|may|need) be (?:left out|omitted|removed|withheld|held back)|leav(?:e|ing) nothing out|nothing (?:left out|omitted|held back)|(?:unedited|unabridged|unexpurgated) (?:cop(?:y|ies)|file|record|notes|version|set)|(?:extracts?|summar(?:y|ies)|selection|excerpts?|part of it) (?:won't|will not|would not|wouldn't|isn't|is not|aren't) (?:do|enough|suffice|be (?:enough|sufficient)|what)|(?:totality|entirety|sum) of what|each and every|both volumes|the works\b(?! \w)|everything held|anything you(?:'ve| have) (?:ever )?|(?:totality|entirety|whole|sum) of (?:the|her|his|their|your) (?:papers?|paperwork|material|documents?|contents?|dealings|contact)|(?:complete|entire|full|whole) (?:set|run|bundle|folder|dossier|contents|series|picture of the file)|all (?:two|three|four|five|six|the) (?:folders|files|volumes|boxes|books|papers)|folders?\b[^.;]{0,40}\ball (?:of them|two|three|four|five)|(?:file|folder|records?|notes) (?:just )?as (?:it|they) stands?|(?:download|export|print|copy|burn) the (?:record|file|notes|folder) in full|any (?:scrap|piece|bit|shred) of (?:paper|information|material|writing)|every (?:last )?(?:scrap|page|sheet|word)|anything else (?:on|in) (?:the |her |his |your )?(?:file|system)|not be limited to|(?:warts|lock,? stock|top to bottom|soup to nuts|a to z)|in (?:its|their) entirety|(?:asking|ask|want|need|require|request\w*|seek\w*|like|send|have) (?:you |me |us |to have |to see )?(?:for )?(?:everything|the lot|all of it|all of them|the whole thing|it all|the entire|all there is)|whatever (?:there is|exists|you(?:'ve| have) got)|go through (?:it all|everything) ourselves|(?:decide|judge|sift|sort) (?:for ourselves|what (?:is|matters)))\b/i
/** In the few words of a form: "Therapy notes - all". */
const allNoted =
	/\b(?:notes|records?|file|files|documents|papers|material|sessions|correspondence)\b[^.;]{0,30}(?:[-:(,] ?)(?:all|complete|full|entire|everything|whole)\b(?! (?:of )?(?:references?|mentions?|entries|dates|parts|passages))|^(?:all|full|complete|entire|everything|the lot)\b[ (:,.-]*(?:\(|$|paper|electronic|held|on file|records?|notes|file)/i
const lessThanAll =
	/\b(?:not (?:asking|seeking|requesting|after|want\w*|need\w*|looking|interested)|(?:don't|doesn't|do not|does not|didn't|did not) (?:want|need|require|ask|seek|expect|intend)|(?:isn't|is not|aren't|are not|no longer) (?:requested|wanted|needed|sought|asked|required|necessary|suggesting)|no need|rather than|instead of|never|only (?:the|those|one|two|entries|pages|dates)|just (?:the|one|two)|limited to|(?<!not be )confined|nothing (?:more|else|beyond|wider)|except|apart from|was|were|had (?:asked|sought|been)|previous(?:ly)?|withdrawn|narrow\w*|destroy\w*|kept|stored|return\w*|shredded|objects?|consent\w*|waiver|proportion\w*|too (?:much|wide)|sledgehammer|com(?:es?|ing) back|instead|disproportionate|jury|trial|(?:that|which) (?:mention|refer|record|relate|deal))\b/i

const tells =
	/\b(?:is|are|isn't|aren't|was|were|will|would|shall|has|have been|depends?|runs?|ran|post-dates?|shows?|covers?|belongs?|contains?|suggests?|points?)\b/i

/** A doubtful "yes" where the whole of what is held is asked for in other words. */
export function wideWhole(paper: Paper): Candidate | undefined {
	for (const { passage, box, ticked } of paper.sentences) {
		const { text } = passage
		if (
			ticked ||
			text.length > longest ||
			printed.test(text) ||
			(box !== undefined &&
				box.kind !== undefined &&
				box.kind !== 'info' &&
				box.kind !== 'questions' &&
				box.kind !== 'period')
		)
			continue
		const words = wanted(text)
		if (lessThanAll.test(text)) continue
		if (
			allOf.test(words) ||
			(box !== undefined && allNoted.test(`${box.label.text}: ${words}`)) ||
			(allNoted.test(words) && !tells.test(words))
		)
			return claim('yes', passage, 'All of it seems to be wanted.')
	}
	return undefined
}

/** Whether what names the whole, where nothing but what stands before it asks, is a bare name and tells nothing. */
export const barelyNamed = (words: string, match: RegExpExecArray): boolean =>
	match.index < 25 &&
	!/\b(?:i|we|he|she|they|it)\b/i.test(words.slice(0, match.index)) &&
	!tells.test(words.slice(match.index + match[0].length))

/** Whether all of something is named and said not to be wanted. */
export const unwanted = (text: string): boolean =>
	/\b(?:wrong|excessive|improper|unfair|overkill|too much|intrusive) to (?:seek|ask|request|want|demand|have)\b|\bin full,? (?:or )?in part\b|\b(?:set|written|recorded|noted|put)\b[^.;]{0,40}\b(?:out|down|recorded|noted) in full\b|\b(?:authori[sz]ing )?officers? (?:must|should)\b|\b(?:all|full|whole|entire|complete|everything)\b[^.;]{0,40}(?:\b(?:is|are) not|\b(?:isn't|aren't)) (?:being )?(?:requested|wanted|sought|needed|required|asked)\b/i.test(
		text,
	)

import { negation, notAboutNeed, type Rule } from './statement-context.ts'
import { isOfAfterwards, isUndone, mayState, onlyCredibility, particulars } from './wide-particulars.ts'

/*
 * How the asking was kept small, what else was tried, and what difference the material would make, in wide families
 * of words. Like the other wide rules these only propose, and only where the sentence tells something of the case.
 */

/* Limits. */

const personal =
	/\b(?:therapy|therapist's|content|famil(?:y|ies)|kids?|child(?:ren|hood)|health|medication|medical|diagnos\w+|relationships?|feelings|reflections|background|assessments?|other people|others|members|matters|personal|private|privacy|intimate|dignity|remainder|rest|anything|everything else|nothing|copy|copies|pages?|session (?:content|notes)|the notes themselves|whole|bundle|emails|worker|irrelevant|addresses|history|document|further)\b/i
const keptOut =
	/\b(?:no (?:need|wish|interest|business|call) (?:to|in) (?:see|know|read|look)\w*|can live without|cover(?:ed)? (?:up )?the rest|stay(?:ing)? out of|keep(?:ing)? out of|steer(?:ing)? clear|go(?:ing)? near|spare[sd]? (?:her|him|them)|without ever|strip(?:ped)? out|dropped the (?:idea|request|part)|notes shut|book shut|no (?:opinions|diagnoses|feelings|content|background|history)|nothing out of|nowt leaves|(?:don't|do not) (?:even )?open|(?:do|does|did|have|has|would|will|need|is|are|was|were)(?: not|n't)[^.;]{0,30}\b(?:want|need|ask(?:ed|ing)?|seek|sought|request\w*|require\w*|wanted|touch\w*|see|relevant|interest\w*)|not (?:wanted|sought|needed|requested|asked|required|relevant|interested)|(?:never|no reader will|no one will|nobody will) (?:see|read)|no request for|nothing (?:from|about|after|before|of|on|beyond|private|else|more|wider|outside|to do with)|leave (?:out|(?:all )?(?:that|it|the rest|anything|everything)(?: \w+){0,3} (?:out|alone))|left (?:the rest|everything|it|out|alone)|please leave out|excluded?|excluding|carved out|struck (?:out|that)|taken out|took out|take out|removed|ruled out (?:session|the|content|asking|seeing|any)|redact\w*|black(?:ed)? out|obscur\w+|mask(?:ed)?|withheld|so i've not|we (?:stop|stopped) (?:at|short)|stays? (?:with you|private|where)|stop(?:s)? at|keeps? the (?:rest|remainder)|retain the original|without (?:reading|seeing|opening|the content))\b/i
const cutDown =
	/\b(?:cut|reduc\w+|trimm\w+|narrow(?:ed|est)|pared|shrunk|halved|shorten\w*|limit(?:ed|s)|confined|restrict\w*|scaled|whittled|boiled|brought down|cut back|drawn tight\w*|dropped|settled for|framed|instead|rather than|only|just|no more than|no further|and not an?|as far as it goes|outer limits?|at most|smallest|narrowest|least)\b/i
const measure =
	/\b(?:two-line|(?:name|date|time|street|place|month|year|day|address)s? only|only the (?:name|date|time|street|place|month|year|day|address)s?|couple of|half a dozen|handful|snippet|sliver|tick|nod|one-word|one-line|single-line|fragment|phrase|reference|(?:one|two|three|four|five|six|seven|eight|nine|ten|single|few|half|\d{1,3}) (?:x |or two |short |closed |particular |specific )?(?:lines?|paragraphs?|questions?|dates?|names?|entr(?:y|ies)|words?|sentences?|days?|weeks?|months?|hours?|pages?|sessions?|minutes?|initials|facts?|answers?)|fortnight|weeks? either side|yes or no|(?:one|a single|single|two|three|four|five) (?:subject|topic|word|name|point|vehicle|date|answer|question)s?|half a (?:page|sentence|line)|a (?:sentence|date|day|name|word|line) |nicknames?|a month|the month|sums|dates? only|initials|first (?:name|mention)|list of|appointment (?:log|times?|dates?)|booking diary|attendance (?:records?|dates?|log)|summary|extract|time (?:she|he|they)|start date|closed questions|period|request|scope|ask\b|draft|copy|entry|date|a name|outright|content)\b/i
const set =
	/\b(?:weigh\w*|balanc\w*|against|set against|intru\w+|incursion|privacy|private|article 8|art\.? 8|dignity|sensitiv\w+|delicate|collateral|harm to (?:her|him|them)|in (?:her|his|their) shoes|in (?:scale|proportion)|fair exchange|fair thing|small thing|too (?:much|far)|a lot to ask|much to ask|little to take|worth the|least exposure|sparing|set beside|sledgehammer|trawl\w*|fishing|modest|slight|minor|small|given in confidence|what it would feel like|proportion\w*|staged)\b/i
/** What is left out is left out for a reason, or for something smaller: a plan of what is wanted says nothing of why. */
const forThat =
	/\b(?:so (?:nothing|that|instead|i've|as|no|we)|since|because|as (?:it|they|that|these)|precisely|no bearing|irrelevant|(?:not|isn't|aren't|not) (?:relevant|my business)|private|privacy|intru\w+|sensitiv\w+|delicate|dignity|that way|in order|to avoid|to keep|to spare|sparing|no (?:copper|officer|stranger|one|police)|altogether|no business of ours|purely|about coping|nothing (?:on|about|of|from|out of) (?:his|her|their|the) (?:treatment|sessions?|therapy|counselling|feelings|content)|notes shut|(?:don't|do not) (?:even )?open|book shut|(?:only|just|rather) the|rather than|instead|the rest|remainder|collateral|weighed|the notes themselves|any further|an hour further|however|other members)\b/i
const slight =
	/\b(?:rather have|would rather|'d rather|prefer|slight|minor|modest|small|little|fair (?:price|exchange)|minimi[sz]ed|first the|can be answered from|propose that you|rather than|instead of|in place of)\b/i
/** What is asked is named as small beside what it is for. */
const inScale =
	/\b(?:small price|low price|cost (?:to|of)|set against|stacked against|for the sake of|little enough|hardly (?:a|an) (?:intrusion|imposition)|lightest|least (?:hurt|harm|distress|upset)|in (?:scale|proportion)|fair (?:price|exchange|thing)|small thing|little to (?:take|ask|give)|not (?:too much|a lot|much) to ask|set beside|is slight|least exposure)\b/i
/** The asking itself was made smaller, or stops at a named place. */
const cutBack =
	/\b(?:could have asked|could've asked|might have asked|tempt(?:ed|ing)|resisted|pulled back|backed off|no (?:wider|deeper|more|bigger|further) than|nothing more than|shaved|slimmed|a sliver|thin slice|snippet|handful|narrow window|by (?:phone|telephone) (?:will|would|is)|lighter touch|gentler|less (?:of|than)|(?:cut|reduced|trimmed|narrowed|pared|shrunk|halved|shortened|scaled|whittled|boiled|brought|kept) (?:it |this |that |the \w+ |the \w+ \w+ |my \w+ |our \w+ |things )?(?:down|back|to|from|by)|(?:limited|confined|restricted) (?:\w+ ){0,2}to|limited ourselves|struck (?:that|this|it|\w+) out|struck out|sent it back and now|now (?:it |we )?(?:covers?|ask)|settled for|as far as it goes|outer limits|(?:answer|note|dates?|word) (?:will|would) do\b|is enough|one would do|need not send|no more than|narrowest|smallest|least (?:that|we|i)|hence \w+ about|(?:we|i) limit (?:ourselves|myself|it|this)|reduced it to|kept small|answer is enough|(?:summary|extract|answer|list|line) (?:is|will be|would be) enough|out of (?:\w+ ){1,3}(?:years?|months?|sessions|weeks)|amounts to (?:perhaps |about |at most )?|left out altogether|thought better of|decided against|going too far|thought about asking for (?:the|more|all|every)|rather than the (?:lot|whole)|one would do|thereby sparing|accepted in place|in place of (?:records|notes|the)|only (?:\w+ )?requested|trimmed)\b/i
/** That nothing was kept small. */
const unlimited =
	/\b(?:my time|unredacted|(?:don't|do not|please don't|not be|n't been|not been|cannot be|can't be|can't|cannot|have not|haven't|no way (?:of|to)|not possible to|unable to|difficult to|impossible to) (?:yet |be |been |even )*(?:redact\w*|black\w* out|limit\w*|cut|narrow\w*|reduc\w*|trim\w*|restrict\w*|confin\w*|leave)|(?:don't|do not|not) (?:want|need|ask for|mean) (?:just|only|merely|an? (?:extract|summary)|dates|the dates)|nothing\b[^.;]{0,40}\b(?:left out|excluded|redacted|removed|held back|altered|taken out|blacked out|struck out|edited)|(?:want|need|after) (?:it all|all of it|everything|the lot|the whole)|more than (?:just )?(?:dates|a summary|an extract|one|the))\b|\b(?:phone|handset|laptop|download|search|interview|witness statement|cctv|trial|hearing|arrest|bail)\b[^.;]{0,40}\b(?:was|were|is|been|be) (?:limited|cut|reduced|kept|restricted|confined|redacted|shortened|trimmed)\b/i
/** The limits of another thing: of a day's plan, of what the police do later, of how long it is kept. */
const otherLimits =
	/\b(?:presum\w+|rebut\w*|displaced|overcome|departed from|gives? way|will be redacted|would redact|i(?:'ll| will| would| shall) (?:redact|black)|before (?:it|the document) leaves|deleted|destroy\w*|shredded|stored|retention|returned|restricted (?:folder|access|area|log)|access is|view rights|only (?:i|me|myself|three people|two people|the team|officers?)|number of (?:people|officers)|limited (?:to the team|time|availability|parking|resources)|statements? taken|bail(?:ed)?|conditions|curfew|remand|whole (?:file|record|lot)|full (?:file|records?)|the lot\b|everything you (?:have|hold)|nothing (?:should be|removed|left out)|be left out|won't do|no rush|phone line|work lates|my rest days|days? off|deadline|reply by|response|annual leave|nothing else (?:left|on the|in the|comes)|written notice|objection|her views|told (?:her|him) about|no one is safe)\b/i

export const wideProportion: Rule = ({ text, kind, around, paragraph, label }) => {
	if ((notAboutNeed.has(kind) && kind !== 'exception') || kind === 'otherMeans' || kind === 'spv' || kind === 'line')
		return false
	if (text.endsWith('?') || !mayState(text) || isOfAfterwards(text) || otherLimits.test(text) || unlimited.test(text))
		return false
	if (
		kind === undefined &&
		/^(?:\(?\w{1,3}[.)] ?)?(?:proportion\w*|collateral intrusion|weighing|extent|scope)\b/i.test(label) &&
		particulars(paragraph) >= 4 &&
		measure.test(paragraph)
	)
		return true
	const facts = particulars(text)
	const out = keptOut.test(text) && personal.test(text)
	if (out && forThat.test(text) && (facts >= 2 || particulars(around) >= 3)) return true
	if (!measure.test(text)) return cutBack.test(text) && measure.test(around) && facts >= 3
	if (inScale.test(text) && facts >= 2) return true
	if (set.test(text) && (cutDown.test(text) || cutBack.test(text) || slight.test(text)) && facts >= 1) return true
	return cutBack.test(text) && facts >= 2
}

/* Other means. */

const elsewhere =
	/\b(?:clinics?|librar(?:y|ies)|crew|nan|gran(?:dmother|dad)?|grandparents?|stepmother|stepdad|fianc\w+|girlfriend|boyfriend|exes|roommates?|carers?|nursery|playgroup|dentist|chemist|pharmacist|physio|opticians?|barber|hairdresser|salon|takeaway|supermarket|petrol station|toll|parking|satnav|smart ?watch|fitbit|console|xbox|snapchat|instagram|facebook|tiktok|apps?|cloud|server|hard drive|usb|sim|router|postman|postie|binmen|cabbie|boss|(?:surgeon|medical|pathology|sar|police surgeon)(?:'s)? report|(?:financial )?orders|notebook|photographs?|photos?|pictures|recollection|recordings?|accounts|bodies|decision letter|lads|mosque|parish|interpreter|guardroom|roster|rota|medical centre|walk-in centre|garage|factory|vet|mart|vouchers?|network|search(?:es)?|trawl|dog walkers?|passers-by|bystanders?|drivers?|guests|archive|archives|embassy|home office|immigration|customs|border|ship|crew|captain|chaplain|priest|imam|coach|club|youth|scouts?|lodger|tenant|caretaker|warden|best friend|friends?|workmates?|colleagues?|neighbours?|mother|mum|father|dad|sister|brother|aunt|uncle|cousin|partner|ex|wife|husband|daughter|son|parents?|family|gps?|doctors?|surgery|hospital|nurse|midwi\w+|health visitor|sarc|isva|idva|intermediary|social (?:services|work\w*|media)|local authority|council|housing|refuge|hostel|school|university|college|tutor|teachers?|employer|manager|bus|taxi|uber|train|airline|hotel|shop|pub|bank|gym|club|church|telecoms?|network|provider|operator|platform|cell[- ]?site|anpr|cctv|cameras?|footage|dashcam|doorbell|body[- ]worn|phones?|handsets?|mobiles?|laptop|tablet|device|downloads?|messages?|texts?|whatsapp|e-?mails?|letters?|diar(?:y|ies)|journal|calendar|receipts?|statements?|witnesses|(?:a|second|third|further) (?:interview|statement)|re-?interview\w*|vri|abe|transcript|999|ambulance|paramedics?|forensic\w*|fingerprints?|dna|swabs?|bedding|samples?|toxicology|open source|voters|pnc|pnd|niche|visor|registers?|logs?|records?|chronology|attendance data|swipe|door(?:s|-to-door| to door)?|house[- ]to[- ]house|addresses|(?:asked?|put it to) (?:the )?suspect|expert|psychological report|defence solicitors|companies|company|firm|supplier|production order|warrants?|support worker|key worker|youth worker|carer|landlord|solicitors?|probation|dvla|dwp|insurer|courier|wit \d|simple question|admission)\b/gi
const triedWord =
	/\b(?:combed|sifted|ploughed|dug|hunted|scoured|quizzed|sounded out|pressed|turned to|trail|attempts?|efforts|tested|swabbed|leafleted|door-?knock\w*|went (?:after|over)|put (?:it|this|that) to|had (?:her|his|their) \w+ (?:in|looked)|spoken to|spoke (?:to|with)|asked|tried|checked|searched|examin(?:ed|ation)|viewed|re-?watched|interviewed|re-?interview\w*|canvass\w*|knocked|traced|visited|obtained|seized|recovered|reviewed|been read|been through|went (?:to|through|round|back)|gone through|looked (?:at|into|through|for)|look(?:ed)? (?:elsewhere|first)|consider\w*|thought (?:about|of|was given)|gave thought|wonder(?:ed)?|weighed|explored|alternatives?|enquir\w+|inquir\w+|contacted|rang|wrote|written to|requested|applied|served|sought|commissioned|gave (?:a )?statements?|statements? (?:from|taken|off)|disclosed|provided|supplied|handed over|hand over|came back|come back|replied|put the same|proposed|suggested we|work has been done|named as|could have been|open source|asked first|tried first|results?|exhaust\w*|drew|been to|had a go|got hold of|produced|yielded|replied|had [^.;]{3,40} back|(?:'d|have|had|'ve|and|was) looked|we'd have been content|would have been the|photographs exist|was down|drew|tried so far|so far|gone to|before (?:coming|turning|asking|approaching)|rather than|instead|ruled out|already on file|pulled|trawled|downloaded|analysed|chased|approached|appealed)\b/i
const cameTo =
	/\b(?:(?:days?|weeks?|months?|years?) only|no wiser|none the wiser|cold|zilch|zero|nada|useless|not a (?:thing|word|peep|trace|soul)|shrugged|hazy|vague|fuzzy|sketchy|unsure|isn't sure|not sure|guess\w*|illegible|unreadable|grainy|pointing|facing|out of order|switched off|purged|recycled|in a coma|passed away|no longer (?:with|there|works|has|have)|short of|fell short|petered|fruitless|in vain|no luck|without luck|empty-handed|\d+ days|ran out|overwritten|wiped|delet\w+|destroy\w*|lost|flood\w*|burn[t]?|burned|shredded|smashed|emigrated|moved abroad|died|dead|dementia|swapped|reset|replaced|expired|corrupt\w*|disposed|unplayable|nil\b|neg\b|negative|inconclusive|blank|silent|without (?:result|success)|to no avail|no (?:trace|result|record|note|notes|mention|match|hits?|reply|comment|answer|closer|help|use|good|joy|memory|reference|fingerprints?|dna|physical|alternative|less intrusive|image|footage|contact|one)|nothing|none|neither|nor|stops? (?:in|on|at|short)|begins? in|starts? in|ends? in|joined in|too (?:late|early|dark|far|grainy|blurred|upset|young)|only (?:goes|keeps?|kept|say|says|held|covers?|the service)|doesn't (?:cover|help|answer|show|go|know|remember|record|say|give)|does(?: not|n't)|did(?: not|n't)|don't|do not|wasn't|weren't|hasn't|hadn't|couldn't|could not|cannot|can't|unable|never|refus\w+|declin\w+|won't|wouldn't|would not|any help|more harm|do harm|after the events|wrong (?:town|day|month|place|man|person)|left unasked|not (?:asked|recorded|mentioned|noted|kept|found|remember\w*|able|known|answered)|only what|drew a blank|dead end|unhelpful|(?:say|said|tell|told us|offer|recall) only|only that|no \w+ (?:of relevance|before|after|about|from|for)|(?:got|get|gets|getting) (?:us )?nowhere|all (?:they|we|i|he|she) got|(?:and|but|though|town|area|street|address|sums?|[,;]) not (?:the|what|which|when|why|who|how|her|his)\b|corrupted|was down|won't put|each names|hold nothing|holds nothing|too (?:general|vague|old)|put aside|set aside|nobody (?:to|else|left)|no one left|neither of|auto-deleted|recants?|working from memory|gone for|chosen instead|came to nothing)\b/i
const ofOurOwn =
	/\b(?:get to the bottom|reachable|address for (?:her|him|them)|an address|(?:tried|trying) to (?:ring|call|phone|reach|contact|get hold of) (?:you|her|him|them)|your (?:website|number|office|switchboard|reply|email|line)|e-?mail addresses for you|bounced|voicemail|rang (?:you|her|him)|(?:told|tell|telling|write to|writing to|wrote to) (?:her|him|them)|letter would|no comment in interview|to know what|objection|(?:un)?happy|content (?:for|with)|fine (?:with|about)|notice|leaflet|views?|wishes|consent\w*|charged a man|bailed until|arrested|returned to|gave evidence|appeal (?:and|hearing)|victim care|pleaded|sentenced|hit|punched|kicked|threw|thrown|grabbed|strangled|raped|assaulted|groom\w*|posted (?:pictures|images)|followed her|attacked|stabbed|robbed|trafficked|stole|took (?:her|his) (?:phone|money)|locked her|wouldn't let (?:her|him)|annual leave|rest days|off sick|case law|guidance|mg6|defence statement|file has been)\b/i

export const wideOthers: Rule = ({ text, kind, around }) => {
	if (
		notAboutNeed.has(kind) ||
		kind === 'line' ||
		kind === 'info' ||
		kind === 'spv' ||
		kind === 'period' ||
		kind === 'presumption'
	)
		return false
	if (text.endsWith('?') || !mayState(text) || isOfAfterwards(text) || isNotTried(text) || ofOurOwn.test(text))
		return false
	const named = new Set([...text.matchAll(elsewhere)].map((match) => match[0].toLowerCase().replace(/s$/, ''))).size
	if (named === 0 || !cameTo.test(around)) return false
	if (triedWord.test(text)) return particulars(text) >= 2 && particulars(around) >= 3
	return cameTo.test(text) && (named >= 3 || gone.test(text)) && particulars(text) >= 3
}

/** What a source had is no more, by nobody's hand. */
const gone =
	/\b(?:been|was|were|is|are|has|have) (?:already |since |now |long )?(?:overwritten|wiped|deleted|lost|destroyed|died|shredded|replaced|emigrated|closed|demolished)\b|\bonly keeps?\b|\boverwritten\b/i

const isNotTried = (text: string): boolean =>
	/\b(?:have|has|had|did|was|were)(?: not|n't) (?:yet |even |been )*(?:tried|asked|written|spoken|checked|considered|looked|approached|interviewed|examined|viewed|downloaded|reviewed|explored|contacted|obtained|searched)\b(?! her about| him about)|\b(?:will|shall|'ll|going to|to|need to|plan to|intend to|hope to|about to|could|may|might) (?:be )?(?:ask(?:ed)?|check(?:ed)?|try|speak|interview(?:ed)?|examin\w+|view(?:ed)?|approach(?:ed)?|look|review(?:ed)?|contact(?:ed)?)\b[^.;]{0,40}\b(?:next|later|tomorrow|week|once|when|if)\b|\b(?:neither|nobody|none|no one|no|not one)\b[^.;]{0,60}\b(?:has|have|had|was|were) (?:yet |ever |even )?(?:been )?(?:asked|tried|approached|spoken|checked|contacted|looked|interviewed|considered)\b|\b(?:yet to|still to|still with|awaiting|is being|are being|in due course|without (?:asking|trying|checking|speaking))\b/i.test(
		text,
	)

/* What it would prove. */

const proves =
	/\b(?:gives? the lie|puts? paid to|torpedo\w*|wrecks|scuppers|cuts the ground|all the difference|last piece|jigsaw|closes the (?:gap|circle)|no room for|beyond question|over the line|gets us home|tantamount|as near (?:to )?(?:proof|certain)|speaks louder|cuts both ways|whichever way|one way or the other|nowhere to go|hard to (?:argue|explain|get round)|at odds with|worth its weight|straight to the|only (?:someone|a person) who|couldn't have known|unrehearsed|untainted|no reason to (?:lie|invent)|before (?:anyone|anybody|she|he|they) had (?:any )?(?:reason|cause)|blows?|out of the water|provable|as good as prove|disprov\w+|rebuts?|refutes?|(?:alibi|defence|story|account|version|argument|case|suggestion|claim|footing|theory|prosecution|charge|timeline)\b[^.;]{0,40}\b(?:falls?|disappears?|at an end|impossible to argue|evaporates?|(?:gravely|badly|seriously|much) (?:weakened|damaged|strengthened)|sunk|holed|undone|ends|blown|fails?|is (?:finished|dead|gone|over)|collapses?|crumbles?|cannot stand|can't stand|impossible)|falls away|dent in|heart of|to the heart|on the head|rules out|removes the|settles|sinks|destroys?|demolish\w*|powerful|dynamite|nails|clinch(?:es)?|worth more|beyond (?:argument|doubt|dispute)|fixes (?:age|the|his|her)|bolsters?|gold dust|game[- ]changer|killer|strengthens?|compelling|strongest|strong evidence|solid reason|more weight|carr(?:y|ies)\b[^.;]{0,20}\bweight|weight is high|adds? a (?:good|great) deal|difference (?:it|between|is|would)|(?:take|lift|turn|move|change|transform)s? (?:us|this|it|things|the|an?|one)\b[^.;]{0,60}\b(?:from|into|to|picture|shape|entirely)\b|changes shape|becomes|safely convict|jur(?:y|ies)\b[^.;]{0,50}\b(?:reason|store|reject|believe|weight)|undermining|bring (?:the|this) case to|matters? (?:such|so)|clinch\w*|tips? the|conclusive(?! grounds)|decisive|direct evidence|guilt hangs|fixes the|proves|is explained|(?:independent|contemporaneous)\b[^.;]{0,40}\b(?:source|author|professional|unprompted|witness)|contradicts)\b|(?<!\b(?:i|we|you|he|she|they|who|officers?|lawyer|judge|court|team|counsel|witness|gp|isva|cps)[ ’']{0,1})\b(?:would|'d|could|will|'ll|should|likely|probabl[ey]|capable|expect\w*|bound to|can|may|might|if there|expected to|apt to|expect the \w+ to)\b[^.;]{0,60}\b(?:be (?:very |extremely |almost |next to )?(?:hard|difficult|impossible|unanswerable|devastating|telling|damning|fatal)|struggle|wreck|scupper|swing|sway|shore up|back (?:her|him|it) up|bear (?:her|him|it) out|square with|tally|match|unpick|undo|undercut|leave (?:him|her|them|the defence) (?:with|no|without)|far more|much more|far less|much less|more likely|less likely|untenable|implausible|unlikely|close the|complete the|join|end (?:the|this|any|that)|(?:be|make) (?:him|her|it) (?:sure|certain)|put (?:him|them) away|carry (?:\w+ )?weight|count for|(?:prov(?:e|ed|ing)|confirm(?:s|ing)?|establish(?:ing)?|show(?:ing)?|identif\w+)(?! (?:if|whether|how|when|what|who|which|where|to|her|his|the date)\b)|contradict(?:ing)?|rebut(?:ting)?|refut(?:e|ing)|settl(?:e|ing)|decid(?:e|ing) (?:whether|the|which|it)|decid(?:e|ing)$|support(?:s|ing)? (?:the suspect|his|her|the defence|one|either)|tells? us which|link|tie|place (?:him|her|them)|clear (?:him|her)|exonerat\w+|undermin\w+|corroborat\w+|destroy|bolster|strengthen|weaken|demolish|sink|clinch|nail|fix|put the (?:accused|suspect|defendant)|put (?:him|her) (?:alone|there|in|at)|make out|rule out|knock|supply the|bear out|tip (?:the|it)|apt to|blow|independent|points? (?:straight |squarely )?(?:at|to) (?:him|her|the|someone|a))\b/i
const issue =
	/\b(?:alibi|story|account|version|defence|fabricat\w+|collusion|motive|intent|knowledge|knew|identity|age|guilt|jury|juries|court|charge|case|offence|complaint|count|argument|interview|cause|element|lied|lying|propensity|prospects?|one-word-against-another|house|picture|weakness|breach|evidence|suspect|him|himself|he|dispute|claim|suggestion|explanation|theory|picked out|issue|identification|timeline|right man|contact|code test|convict\w*|robbery|gbh|assault|trial|denial|confession|point)\b/i
/** Little would come of it, or another thing proves it. */
const faint =
	/\bprov(?:e|ed|es|ing) (?:to be )?(?:useful|helpful|difficult|necessary|tricky|hard|popular|important|relevant|of |very|a\b|his identity|her identity|who)\b|\b(?:little|no|hardly(?: any)?|scarcely|barely|not much|nothing|limited|doubt\w*)\b[^.;]{0,12}\b(?:difference|weight|value|prove[sd]?|adds?|bearing|turns|evidence)\b|\b(?:cameras?|video|cctv|dna|forensic\w*|phone|handset|anpr|footage|fingerprints?|her statement|his statement|the statement|messages|bank)\b[^.;]{0,30}\b(?:already )?(?:prove[sd]?|shows?|places?|links?|ties|settle[sd]?|confirm(?:s|ed)?|contradict(?:s|ed)?|has|have|had)\b(?! (?:says|one))/i
/** Who is asked for help, what a court may do later, and plain purposes. */
const notProof =
	/\b(?:(?:to|will|would|could|may|might) (?:help|assist)|(?:judge|court|coroner|counsel)\b[^.;]{0,40}\b(?:will|shall) (?:rule|decide|look|consider|hear)|if you|you (?:will|would|can|could|may|might)|(?:see|know|establish|find out|check|learn|ask|asking|find) (?:if|whether)|let (?:us|me)|(?:we|i) hope|testing the|req'd to|(?:may|might|can|could) (?:show|identify|tell|help)|so (?:that )?(?:we|i|she|he|they|the \w+) can|asked me to|we (?:want|wish|would like|are trying|need|'re trying)|so that we|in order to|to (?:establish|see|check|find|decide|test|show|prove|confirm) (?:if|which|who|when|that)|unless|without|until|unable|no other|nothing else (?:will|can|shows)|nothing short|only by|disclos(?:e|ed|ure) to|duty to|please|unused|trial date|told of)\b/i

export const wideWeight: Rule = ({ text, kind, paragraph, label }) => {
	if (notAboutNeed.has(kind) || kind === 'info' || kind === 'period' || kind === 'otherMeans') return false
	if (text.endsWith('?') || !mayState(text) || isOfAfterwards(text) || isUndone(text) || onlyCredibility(text))
		return false
	if (
		/\b(?:probative|weight|pv|strength|difference|evidential (?:value|gain))\b/i.test(label) &&
		particulars(paragraph) >= 4
	)
		return true
	if (notProof.test(text)) return false
	const does = proves.exec(text)
	return (
		does !== null &&
		!faint.test(text) &&
		(issue.test(text) || particulars(text) >= 6) &&
		particulars(text) >= 3 &&
		!negation.test(text.slice(Math.max(0, does.index - 16), does.index))
	)
}

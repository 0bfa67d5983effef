import { plain } from './passage.ts'
import { firstLabels } from './plain-labels.ts'

/** What a label of a form asks for. */
export type LabelKind =
	| 'requestDate'
	| 'receivedDate'
	| 'force'
	| 'requester'
	| 'name'
	| 'rank'
	| 'number'
	| 'email'
	| 'phone'
	| 'contact'
	| 'reference'
	| 'operation'
	| 'person'
	| 'dob'
	| 'age'
	| 'role'
	| 'capacity'
	| 'holds'
	| 'info'
	| 'questions'
	| 'period'
	| 'from'
	| 'to'
	| 'reason'
	| 'line'
	| 'reasonAndLine'
	| 'necessity'
	| 'proportionality'
	| 'necessityAndProportionality'
	| 'spv'
	| 'presumption'
	| 'essential'
	| 'otherMeans'
	| 'excess'
	| 'handling'
	| 'defence'
	| 'consent'
	| 'notice'
	| 'noticeDate'
	| 'views'
	| 'voluntary'
	| 'fetched'
	| 'approver'
	| 'approverRank'
	| 'approverName'
	| 'approvalDate'
	| 'reply'
	| 'sentBy'
	| 'recipient'
	| 'signed'
	| 'date'
	| 'time'
	| 'grade'
	| 'risk'
	| 'superseded'
	| 'exception'
	| 'offence'
	| 'takenBy'
	| 'checkedBy'
	| 'heading'

/** Boxes in which the asker says why: what a request has to justify. */
export const groundKinds: readonly LabelKind[] = [
	'necessity',
	'proportionality',
	'necessityAndProportionality',
	'spv',
	'presumption',
	'essential',
	'otherMeans',
	'line',
	'reasonAndLine',
	'holds',
]

/** Parts of a form, for labels such as "Name" and "Date" that mean another thing in each. */
export type Section = 'requester' | 'person' | 'approver' | 'notice' | 'info' | 'recipient' | 'other'

/**
 * Labels by what they ask for, tried in order against the label in lower case without numbers,
 * brackets and closing marks. Questions count as labels too.
 */
const table: readonly (readonly [LabelKind, RegExp])[] = [
	[
		'superseded',
		/^(?:why this is revised|reasons? for (?:the )?(?:revision|resubmission|amendment)|(?:what|why) (?:has|we have|have we) (?:changed|revised)|previous requests?|earlier requests?|original request|background to (?:the )?revision|history of (?:the |this )?request|request (?:history|now withdrawn)|changes (?:from|since)|superseded|supersedes|replaces|withdrawn request)/,
	],
	[
		'takenBy',
		/^(?:(?:call|message|note|visit) )?(?:taken|noted|recorded|written|completed|logged|seen|answered) by|^(?:call )?taker|^message for|^member of staff|^staff (?:member|name)|^note by|^who took|^reception/,
	],
	[
		'receivedDate',
		/^(?:date |when )?(?:received|rec'?d|rcvd)(?: (?:on|at|date|by us))?$|^date (?:and time )?(?:of )?(?:receipt|call|visit|message)|^(?:call|visit) (?:date|received)|^date (?:received|rec'?d)/,
	],
	['risk', /(?:risk|threat) to life|risk of (?:death|serious harm)|immediate risk|urgency|emergency/],
	[
		'fetched',
		/(?:records?|notes|material) obtained by (?:the )?(?:person|victim|client)|(?:has|have|been) .*asked to (?:obtain|get|fetch|provide)|asked the (?:person|victim|client)|obtained .*(?:her|him|them)self|subject access/,
	],
	[
		'approvalDate',
		/^(?:date|time|date and time|when) (?:of )?(?:(?:the )?(?:authoris|authoriz|approv|countersign|counter-sign|sanction|endors|sign(?:ed)?[- ]?off)|(?:it was )?(?:authoris|approv))|^(?:authori[sz](?:ed|ation)|approv(?:ed|al)|counter-?signed|sign(?:ed)?[- ]?off) (?:on|date|dated|at)\b|^(?:time and )?date (?:and time )?of (?:the )?(?:authority|approval|sanction)|^authority dated?|^(?:sanction(?:ed)?|endorsed|cleared|countersigned|sign-?off)(?: (?:given|made))? (?:on|at|date)$|^approval (?:date|given on|granted)/,
	],
	[
		'approverRank',
		/^(?:(?:authoris|authoriz|approv|countersign|counter-sign|supervis)\w*(?:'s)? ?(?:officer|manager|person)?(?:'s)? ?[-,:]? ?(?:rank|grade|position|role)|(?:rank|grade|position|role)(?: ?(?:\/|and|or) ?(?:grade|number|no|rank))* of (?:the )?(?:authoris|authoriz|approv|countersign))/,
	],
	[
		'approverName',
		/^(?:name of (?:the )?(?:authoris|authoriz|approv|countersign|supervis)|(?:authoris|authoriz|approv|countersign)\w*(?: officer)?(?:'s)? name)/,
	],
	[
		'approver',
		/^(?:(?:this |the )?(?:request|form|enquiry|letter) (?:was |is |has been )?(?:authoris|authoriz|approv|countersign|sanctioned)\w*|who (?:has |have )?(?:agreed|signed|allowed|sanctioned|gave)\b.{0,40}|decision[- ]maker|authoris|authoriz|approv|counter-? ?sign|sanctioned|endors|ratif|sign(?:ed)?[- ]?off|senior (?:officer|manager)|supervis(?:or|ing|ory)|line manager|who (?:has )?(?:authoris|approv)|(?:chief )?inspector(?:'s)? (?:approval|authoris|authority)|authority(?: (?:given|granted) ?(?:by)?| level| for (?:the )?request| of)?$|level of authority|officer (?:authoris|approv)|ci (?:approval|authoris)|internal (?:authoris|approv)|has this (?:request )?been (?:authoris|approv)|(?:decision|authority) of (?:the )?(?:authoris|approv|senior)|rank of authoris|police approval|approved and|name and rank of (?:authoris|approv))/,
	],
	[
		'noticeDate',
		/^(?:date|when) (?:of |the |that )?(?:(?:written |victim )?noti(?:ce|fication|fied)|(?:victim|person|she|he|they|individual|subject)(?: was| were)? (?:noti|told|informed|given)|(?:given|served|told|informed))|^noti(?:ce|fication) (?:date|given on|sent on|dated|served on)/,
	],
	[
		'views',
		/\b(?:(?<!(?:message|print|page|case|screen|full) )views?|objections?|wishes|feelings|opinion|what (?:does|did|has|do) (?:the )?(?:person|victim|she|he|they|complainant) (?:say|says|said|think|thinks|want|wants|feel|feels)|^what (?:she|he|they) (?:says?|thinks?|wants?)|^(?:her|his|their) (?:response|reaction|answer))\b(?!.*\b(?:date|period)\b)/,
	],
	[
		'notice',
		/\bnoti(?:ce|fication|fied)\b(?! of (?:hearing|application|intended))|^(?:has|have|was|were|is) (?:the )?(?:person|victim|subject|individual|she|he|they|data subject|complainant)(?:\w|\s|\/)*\b(?:told|informed|aware|notified|given)|^(?:telling|informing|notifying|contact with) (?:the )?(?:person|data subject|subject|client|victim|her|him|them|complainant|individual)|(?:victim|person|complainant|data subject|individual) (?:aware|informed|told)|^(?:informed|aware)\??$|^does (?:she|he|the person|the victim) know|^section 44b/,
	],
	['fetched', /^(?:client|victim) asked/],
	[
		'defence',
		/\bdefen[cs]e\b|^(?:further )?disclosure$|(?:suspect|accused).*\bsee\b|disclosure to (?:the )?(?:suspect|accused|defendant|others|third)|^(?:onward|possible|further|potential|later) (?:disclosure|sharing)|who else may see|defendant/,
	],
	[
		'voluntary',
		/\bvoluntary\b|^compliance$|\bmandatory\b|\bcompulsory\b|^(?:your |the )?(?:choice|right to refuse|option to refuse|recipient's choice)|do (?:you|i|we) have to|obligation|must (?:you|we|i)|status of (?:the |this )?request|are you obliged|required to (?:comply|respond|reply)/,
	],
	[
		'consent',
		/^(?:is |has )?(?:the )?(?:victim'?s? |signed |written |her |his |person'?s? )?consent|^basis$|^stafford|consent (?:form|obtained|given|attached|held)|^authority signed/,
	],
	[
		'proportionality',
		/proportion|\bis (?:it|this) fair\b|\bfair (?:on|to) (?:her|him|them|the)|asking too much|limit (?:the )?intrusion|intrusion is|how (?:have|has|is|did) .*\blimit|(?:minimi[sz]e|minimis\w+|reduce|limit\w*) (?:the )?(?:intrusion|collateral|impact|interference)|privacy|^(?:how|why) (?:is|has|have) (?:the |this |it ).*(?:limited|narrow|kept)|^limits?(?: on| to|$)|how (?:is it|it is|we have) limited|^scope limits?|^kept to/,
	],
	['presumption', /presum|starting (?:point|position)|start(?:ing)? from|44d/],
	[
		'spv',
		/\bprobative\b|\bspv\b|\b(?:prove|disprove|proof)\b|evidential (?:value|weight)|^(?:what|how) (?:will|would|could|might) .*prove|value to (?:the )?(?:investigation|case|enquiry|inquiry)|how much (?:will|would|it)/,
	],
	['necessityAndProportionality', /necess\w+.*proportion|proportion\w+.*necess/],
	[
		'excess',
		/(?:risk|danger|chance) of (?:seeing|getting|obtaining|receiving|collecting|capturing|collateral|excess|taking|learning)|more than (?:we|is|you|what|they) (?:need|necess|require|ask)|collateral intrusion|excess(?:ive)? (?:information|material)|surplus/,
	],
	[
		'otherMeans',
		/other (?:means|ways?|sources?|options?|methods?|routes?|lines? of enquiry|enquiries|avenues)|alternativ|less intrusive|least intrusive|elsewhere|last resort|(?:already )?(?:tried|considered|attempted|exhausted)|what else|how else|(?:did|have) (?:you|we) (?:first )?(?:try|tried|look|ask)|try first|enquiries (?:already )?made|other enquiries|first tried|other steps|less invasive|steps (?:taken|tried)/,
	],
	['essential', /\bessential\b|why (?:it|this) matters?|importance/],
	[
		'necessity',
		/\bnecess|(?:can(?:not|'t)?|could(?: not|n't)?|unable to|why not) (?:\w+ ){0,3}?(?:do|manage|proceed|go on|decide|charge|carry on) without|without it\b|why (?:is|are) (?:the |this |these )(?:request|access)\b.{0,20}(?:needed|required)|^strictly necessary/,
	],
	['reasonAndLine', /\b(?:reasons?|purpose)\b.*(?:lines? of|enquir|inquir)|(?:lines? of) .*(?:reason|purpose)/],
	[
		'line',
		/\blines? of (?:en|in)quir|^(?:en|in)quiry (?:being|to be|pursued)|^relevance|\brelevant to\b|how .*\brelevant|issue (?:to be|in)|what (?:it|this) (?:will|would|may) (?:show|prove|establish|help)|what we want to (?:find|establish|know)|^(?:the )?issues?$|^what is (?:in|the) (?:issue|dispute)|(?:trying|hoping|wanting|want|hope|need) to (?:find out|establish|learn|know|show)|^what (?:are|is) (?:you|we|the (?:police|officer|team)) (?:looking for|investigating|trying)/,
	],
	[
		'holds',
		/\b(?:hold|holds|held|have|has)\b.*\b(?:information|it|this|material|records?|notes|them|that)\b.*$|believ|^why (?:us|you|your service|(?:this|your) (?:service|organisation|provider))\b|^why (?:are )?(?:we|you) asking (?:this|your) (?:service|organisation|provider)|grounds for (?:thinking|belie)|belief|source of (?:information|knowledge)|how (?:do )?(?:we|police|you) know|(?:is|are) (?:it|they) (?:held )?(?:there|here|with (?:us|you))\b|^basis (?:for|of) (?:belief|thinking)|^(?:reason|why) .*\b(?:hold|held|holds)\b|^held (?:by|because)|(?:known|attends?|attended) (?:to )?(?:the |your )?(?:service|provider|organisation)/,
	],
	[
		'handling',
		/\bhandl|\bstor(?:e|ed|age)\b|retention|\bretain|(?:what (?:will|would) )?happens? (?:to|with|next|after)|how (?:it|the (?:information|material|records?)|they|this|we|your \w+) (?:will|would|shall) |once (?:obtained|received|we have)|who (?:will|may|can|would)?\s?sees?\b|where (?:will|would) (?:it|this|they|the (?:material|information|answers?)) (?:be|go)|dealt with|use and|^use of|security|destruction|^after(?:wards)?$|sharing|disposal|^treatment|^after we|^when we (?:have|get|receive)|safeguards|what (?:we|you|police) (?:will )?do with|^what (?:will|would|do) (?:we|you|police|the police) (?:intend to |plan to )?do with/,
	],
	[
		'period',
		/^dates$|^between (?:which|what) dates|^limits? of time|\bperiod\b|^dates? from|^dates (?:wanted|sought|needed)|\btime ?(?:frame|span|limits?)\b|\bdate ?(?:range|s (?:required|needed)|s? (?:covered|requested|of (?:records?|notes|sessions?|material)))|^(?:between |relevant |specific )?dates?(?: (?:range|requested|covered|of interest|sought|from(?: and|\/| ?-) ?to))$|^(?:records?|notes|sessions?|material|information) (?:from|between|dated|covering)|^(?:relevant|specific|which|what) (?:dates|sessions|appointments|period)|parameters|^covering|^from ?(?:\/|-|and) ?to$|^sessions?$/,
	],
	[
		'questions',
		/^(?:the |our |your |specific |two |three |four |five |a |one |\d )*questions?(?: (?:to be answered|for you|asked|we ask|to answer|put))?$/,
	],
	[
		'reply',
		/^(?:when(?! was| is the person| are you (?:ask|writ)| (?:did|were) you)|(?:we|i) (?:hope|would like|need|want|ask|look) (?:to (?:hear|have|receive)|for|it|this|an answer|a reply)\b.{0,30}\b(?:by|before|on)\b|time for (?:reply|response)|wanted by|date (?:required|needed|wanted)|timescales?|reply|response|answer|return|deadline|respond(?!ent)|please (?:reply|respond|return|answer|let (?:me|us) have)|due|when (?:do )?(?:we|you) need|needed by|required by|date (?:required|needed|by which)|by when|timescale|reply (?:by|required|requested|wanted|needed|date)|target date|date (?:of )?(?:reply|response|return)|response (?:date|time|required|needed)|return (?:date|by)|urgen)/,
	],
	[
		'reason',
		/\breasons?\b|\bpurpose\b|^(?:why|what for)\b.*\b(?:need|needed|require|required|want|wanted|sought|asking|asked)\b|^need(?:ed)?(?: for| because)?$|^(?:the )?(?:information|data|material|records) (?:is|are) (?:needed|required|sought|requested) (?:for|because|as|to)\b|^because$|^why\b(?!.*(?:refus|you hold))|required because|needed because|justification|rationale|circumstances|(?:summary|details|nature|brief outline) of (?:the )?(?:investigation|case|offence|incident|allegation|crime|enquir)|^(?:the )?(?:investigation|allegation|grounds|case outline|what is it for|what for)$|case summary|investigation (?:details|summary)|background/,
	],
	['questions', /^what (?:is|are) the questions?/],
	[
		'person',
		/^(?:who(?:m)? (?:does (?:this|it|the request) concern|is it about)|subject of (?:the )?(?:material|records|notes|information)|who (?:is (?:this|the) request about|(?:this|it) concerns|does (?:this|it) concern)|(?:full )?name of (?:the )?person whose .*|(?:person|individual) whose .*|whose (?:information|records?|notes|material) (?:is|are) (?:it|they|these|this|sought|wanted).*|(?:person|individual)(?:\(s\))? (?:to|about|of) whom (?:the |this )?(?:information|material|request|records?|notes) .*|(?:information|request|records?) (?:is about|is|are|relates? to|concerns?)|(?:full )?name(?:s)?(?: and (?:date of birth|dob|age|d\.?o\.?b\.?|address))? of (?:the )?(?:data )?(?:subject|victim|person|individual|complainant|client|patient|witness|service user|child|young person)|(?:data )?subject(?:'s)?(?: (?:name|details))?|victim(?:'s)?(?: \/ witness)?(?: (?:name|details))?|(?:the )?(?:person|individual|complainant|complainer|client|patient|service user|child|young person|injured party|aggrieved|ip)(?:'s)?(?: (?:name|details|concerned|named|in question|this (?:request )?is about|whose records.*|about whom.*|this request (?:is about|concerns)))?|who(?: is it about| it is about| this is about| the request is about)?|name ?(?:\/|and|,) ?(?:age|dob|date of birth|d\.?o\.?b\.?)|person (?:asked|enquired) about|(?:asking|enquiring|ringing|calling) about|about(?: whom)?|re|regarding|concerning|subject of (?:the )?(?:request|enquiry)|claimant|applicant \(.*|applicant|deceased|details of (?:the )?(?:victim|person|subject|individual|client|complainant))$/,
	],
	[
		'role',
		/^(?:(?:the )?(?:data subject|person|individual|subject) is|how is (?:the |this )?(?:person|individual|she|he) involved|is (?:the |this )?(?:person|individual) (?:a|the) (?:victim|witness|suspect).*|(?:person|victim) status|victim ?\/ ?witness.*|capacity(?: in (?:the )?(?:case|investigation|matter))?|status|role|involvement|capacity in which .*|category|how (?:the person|she|he|they) (?:features?|is involved)|their role|person is|relationship to (?:the )?(?:case|investigation)|position|standing|part(?: played)?|in what (?:capacity|role|part)|how does .{0,30} feature|(?:s?he|they|(?:this|the) (?:person|individual)) (?:is|are)|is (?:this|the) (?:person|individual|subject)(?: an?| the)?|type of person|(?:subject|client|individual)(?:'s)? (?:status|role|capacity))(?: (?:in|of) .{0,40})?$/,
	],
	[
		'info',
		/^(?:(?:the|what|which|all|exact|precise|specific|full|any|details? of|description of|nature of|type of|category of) )*(?:information|material|records?|documents?|data|items?|notes|disclosure|counselling (?:notes|records))(?: ?(?:and|or|\/) ?(?:records?|documents?|material|notes|information|documentation))?(?: (?:now |being |to be )?(?:requested|required|sought|wanted|needed|asked for|requests?|we (?:need|want|ask for|seek|request|are asking for|would like)|i (?:need|want|am asking for)|do (?:you|we) (?:require|want|need|seek)|(?:is|are|being|to be) (?:being )?(?:requested|sought|required|needed|wanted|asked for|produced|disclosed|provided|supplied)|that (?:is|are) (?:needed|wanted|required|sought)))?(?: from you)?$|^(?:please )?(?:describe|specify|state|set out) (?:the |precise |exact )*(?:information|material|records?|documents?|data)(?: (?:required|requested|sought|needed|wanted|you (?:need|want)))?$|^(?:information|material|records) (?:you|we) (?:need|want|require|seek)$|^(?:describe|description of|specify|state|set out|please (?:describe|specify))? ?(?:exactly |precisely )?what (?:exactly )?(?:we|is|are|do we|do you|does|the police|he|she|they|i|you)(?: \w+)? ?(?:(?:being |to be )?(?:ask|need|want|require|request|sought|seek|asked|asking|required|requested|needed|wanted|would like|provided|disclosed|produced)(?:ing|ed|s|d)?)(?: for)?$|^what (?:we|i|he|she|they) (?:want|need|ask|seek)\b|^(?:request|requirement|request details|details of (?:the )?request|requested|wants?|wanted|wanting|asking for|asked for|what was asked(?: for)?|we (?:ask|request|seek)(?: for)?|scope(?: of (?:the )?request)?|what|what is wanted|needs?)$/,
	],
	[
		'dob',
		/^(?:(?:their|his|her|his\/her|victim's|person's|client's) )?(?:date of birth|d\.? ?o\.? ?b|born|birth ?date|birthday|dyddiad geni)(?: (?:and|\/) age)?$/,
	],
	['age', /^age(?: (?:and|\/|at).{0,20})?$|^(?:adult|child) ?(?:or|\/) ?(?:child|adult)/],
	[
		'capacity',
		/\bmental capacity|\bcapacity (?:concerns?|issues?|assessment)|(?:concerns?|issues?|doubts?) (?:about|over) (?:\w+ )?capacity|^vulnerab|^adult or child/,
	],
	[
		'requester',
		/^(?:(?:name of )?(?:the )?(?:person|officer|individual|member of staff) (?:who is )?(?:dealing|making|asking|requesting|submitting|completing)\b.{0,30}|(?:name (?:and|\/) ?(?:rank|collar|number).*|name of )?(?:the )?(?:requesting|investigating|enquiry|applicant|reporting|submitting|referring|lead|case|contact) ?(?:officer|investigator|person|member)(?:'s)?(?: (?:name|details|in (?:the )?case|and .{0,30}))?|officer(?:'s)?(?: ?(?:making|submitting|completing|requesting|in|in charge|in the) ?(?:the )?(?:request|case|form|enquir\w+|investigation)?)?(?: (?:name|details|in (?:the )?case))?|oic|o\.i\.c\.|request from|details of (?:the )?officer|requ?est(?:e|o)r(?:'s)?(?: (?:name|details))?|requested by|request (?:made )?by|submitted by|made by|made out by|completed by|caller(?:'s)?(?: name)?|who (?:called|rang|phoned|is asking|visited|asked)|called by|visitor|name of (?:the )?(?:caller|visitor|officer|investigator|requesting officer)|your (?:name|contact)|from \(officer\)|investigator|(?:person|who is) (?:asking|making the request|requesting)|asking officer|name and rank|name, rank.{0,40}|rank,? (?:and )?name.{0,30}|rank ?(?:\/|,|and) ?(?:no|number|collar).{0,20}(?:\/|,|and) ?name|details of (?:requesting|investigating) officer|officer in (?:the )?case|contact|contact (?:name|details|person)|about (?:this|the) request|section .{0,3} requesting officer|swyddog)$/,
	],
	['approver', /^(?:authority|authorisation|approval)$/],
	[
		'force',
		/^(?:police (?:service|area)|force or agency|organisation (?:requesting|asking)|your (?:organisation|force|agency)|force ?\/ ?bcu|(?:police )?force|(?:requesting |asking |police |name of )?(?:force|agency|organisation|authority|constabulary|body|department|police force)(?: ?(?:\/|and|,) ?(?:force|agency|unit|department|organisation|team|station|branch).{0,20})?(?: name| making (?:the )?request)?|from|unit ?\/ ?force|employer|company|firm|on behalf of|heddlu|station|unit|team|department|address|branch|sent from)$/,
	],
	[
		'email',
		/^(?:(?:officer|work|secure|direct|his|her|contact|official|police) )?e-?mail(?: address)?(?: ?(?:for|to) .{0,20})?$|^ebost$/,
	],
	[
		'phone',
		/^(?:(?:direct|contact|call|back|work|desk|office|mobile|his|her|officer|telephone|call ?back|switchboard|phone|tel) ?)*(?:tele?phone|phone|tel|numbers|(?<=contact |phone |tel |mobile |direct |office |desk |work |back )(?:number|no)|(?:ring|call) back on|mobile|mob|direct dial|ddi|dd|line|ffôn)s?(?: ?(?:number|no|nos|numbers|ext|dial))?(?: ?(?:for|to) .{0,20})?$/,
	],
	[
		'number',
		/^(?:(?:collar|warrant|shoulder|staff|badge|officer|id|pin|epaulette|payroll|service|force|police)?(?: ?(?:\/|or|and) ?(?:collar|warrant|staff|id))? ?(?:id|no|num|number)s?|collar|warrant|id|pnn|pin|employee (?:no|number)|rank no)$/,
	],
	[
		'rank',
		/^(?:rank|(?:officer )?rank|role or rank|post held|position|role ?\/ ?rank|rank ?(?:\/|and|or|,|&) ?(?:role|grade|position|title|no|number|collar|collar no|collar number|warrant|warrant no|id|staff no|position)s?|grade ?(?:\/|or|and) ?rank|job title|title|post|rank or grade|swydd|rheng)$/,
	],
	['grade', /^grade(?:.{0,20})?$/],
	[
		'reference',
		/(?:^|\b)(?:ref|reference|crime (?:no|number|ref)|urn|case (?:no|number)|incident (?:no|number|ref)|log (?:no|number)|niche|occurrence|cad|cris|claim (?:no|number)|investigation (?:no|number|ref)|crime ?\/ ?incident)\b|^crime$|^quote$|^crime report (?:no|number)|^(?:op|operation) ?\/ ?ref|^cyfeirnod/,
	],
	['operation', /^operation(?: name)?$|^op(?: name)?$/],
	[
		'requestDate',
		/^(?:when (?:are|were|did) you (?:ask|asking|make|making|writ(?:e|ing))\b.{0,20}|form dated|when was (?:the |this )?(?:request|form) (?:made|sent|completed)|(?:the )?date (?:of |on )?(?:this |the )?(?:request|form|application|letter|issue|submission|making|completed|completion|submitted|requested|sent|made|enquiry|asked)(?: (?:made|form|submitted|completed|sent))?|requested on|request (?:date|dated|made on)|date requested|completed on|submitted(?: on)?|date of request.{0,20}|when (?:was )?(?:the )?request(?:ed)?(?: made)?|sent on|dyddiad y cais)$/,
	],
	['date', /^(?:date|dated|date and time|date ?\/ ?time|dyddiad|date signed|signed on|on)$/],
	['time', /^time(?: of (?:call|visit))?$/],
	[
		'sentBy',
		/^(?:sent (?:by|via|how)|method|how (?:sent|received|delivered)|delivery|delivered by|by|transmission|served by|via|channel)$/,
	],
	[
		'recipient',
		/^(?:to the )?data controller(?: of)?$|^(?:to|recipient|sent to|addressee|for the attention of|fao|f\.a\.o|attention|third party|addressed to|provider|name of (?:the )?(?:provider|service|organisation|recipient|third party)|organisation (?:asked|holding.{0,30}|contacted)|service)(?: name)?$/,
	],
	['signed', /^(?:signed|signature|sign|llofnod)(?: .{0,20})?$/],
	['from', /^(?:date )?from(?: date)?$|^start(?: date)?$/],
	['to', /^(?:date )?(?:until|end)(?: date)?$|^to date$/],
	['exception', /exception|withheld|44c|reason (?:not|for not) (?:stat|giv)/],
	[
		'offence',
		/^(?:offences?|crime type|type of (?:crime|offence|investigation)|offence(?:\(s\))? (?:under|being).{0,30}|allegation|incident|crime)$/,
	],
	[
		'name',
		/^(?:(?:full |print |printed |your )?name(?: in (?:full|capitals|block capitals))?|surname|forename.?|enw)(?: \(.{0,20}\))?$/,
	],
]

const sections: Partial<Record<LabelKind, Section>> = {
	requester: 'requester',
	force: 'requester',
	person: 'person',
	role: 'person',
	dob: 'person',
	approver: 'approver',
	approverRank: 'approver',
	approverName: 'approver',
	approvalDate: 'approver',
	notice: 'notice',
	views: 'notice',
	info: 'info',
	questions: 'info',
	recipient: 'recipient',
	handling: 'other',
	reason: 'other',
	holds: 'other',
	necessity: 'other',
	otherMeans: 'other',
	takenBy: 'other',
	checkedBy: 'other',
}

/** A label in lower case, without its number, its brackets and the marks that close it. */
export function labelWords(label: string): string {
	return plain(label)
		.replace(/^["']+|["']+$/g, '')
		.replace(/^[*•·▪◦:>»›~+#=–-]{1,3}\s+/, '')
		.replace(/^(?:[A-Z]\d{1,2}|\d{1,2}[A-Z])[.):]? (?=\p{Lu}|\p{Ll}{3})|^[B-HJ-Z] (?=\p{Lu}\p{Ll})/u, '')
		.toLowerCase()
		.replace(/^[a-z]{2,}(?:[._][a-z]{2,})+$/, (key) => key.replace(/[._]/g, ' '))
		.replace(/^(?:section|part|box|item|question|q) ?\d{1,2}[a-z]?[ .:)-]+/, '')
		.replace(/^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?|[a-z](?=[.):]\s)|[ivx]{1,4}(?=[.):]\s))[.):]\s*/, '')
		.replace(/^\d{1,2}(?:\.\d)? /, '')
		.replace(/ ?\([^)]{0,80}\)/g, '')
		.replace(/- (?=\p{Ll})/gu, '')
		.replace(/ ?& ?/g, ' and ')
		.replace(/[\s.:?*_-]+$/, '')
		.replace(/^[*•·-]\s*/, '')
		.trim()
}

/** Guidance that is printed behind a label in the same cell. */
const guidanceTail =
	/(?<=\S{3}\??) (?:Explain|Refer to|Consider|Counselling requests|Is there a|Be specific|Describe (?:the|what)|Who will|Requests? (?:to|for)|The (?:victim|person)['’]s views|If (?:so|yes|no|not)|Say (?:how|why|what)|State (?:how|why|what)|Give (?:the|details|reasons)|Please (?:explain|state|give|describe)|Do not|There is no|Must be|Should be|Only complete|See (?:the )?guidance|Note:).{4,}$/

/** What a label asks for; `undefined` for a label that is not known. */
export function labelKind(label: string): LabelKind | undefined {
	const words = labelWords(label.replace(guidanceTail, ''))
	if (words === '' || words.length > 160) return undefined
	const known = kindOfWords(words)
	if (known || !words.includes(' / ')) return known
	// Labels in two languages: the English one is the one in the table.
	const parts = words.split(' / ')
	const kinds = parts.map((part) => kindOfWords(part))
	// "Officer in the case / Collar" asks for two things, the first of them first.
	if (kinds[0] && kinds[1] && kinds[0] !== kinds[1]) return kinds[0]
	return parts.map((_, index) => kindOfWords(parts.slice(index).join(' / '))).find(Boolean) ?? kindOfWords(parts[0]!)
}

function kindOfWords(words: string): LabelKind | undefined {
	return (firstLabels.find(([, pattern]) => pattern.test(words)) ??
		table.find(([, pattern]) => pattern.test(words)))?.[0]
}

/** The part of a form that a label opens or belongs to. */
export function sectionOf(kind: LabelKind): Section | undefined {
	return sections[kind]
}

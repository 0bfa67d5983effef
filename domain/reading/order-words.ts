/** The words by which papers of courts, coroners and other bodies with powers tell themselves from letters. */

export type Instrument =
	| 'request'
	| 'court_order'
	| 'witness_summons'
	| 'warrant'
	| 'coroner_notice'
	| 'application_notice'
	| 'statutory_duty'

/** Words by which a paper is what it says it is: the lines that give it its name. */
export const titles: readonly (readonly [Instrument, RegExp])[] = [
	[
		'application_notice',
		/^(?:form \w{1,6}[:. -]*)?(?:draft )?(?:notice of (?:an? |the |intended |intention to )?(?:apply|application|hearing)|application (?:notice|to the (?:crown|family|county|high|magistrates)|for (?:an? )?(?:witness summons|production order|order|disclosure|warrant|third party|summons|non-party|directions)|under)|(?:copy )?application\b|n244\b|notice to (?:the )?(?:respondent|third party|holder)|request for a hearing)/i,
	],
	[
		'witness_summons',
		/^(?:form \w{1,6}[:. -]*)?(?:\w{1,12} )?(?:witness summons|witness order|summons to (?:a )?witness|summons\b|subpoena)/i,
	],
	[
		'coroner_notice',
		/^(?:form \w{1,6}[:. -]*)?(?:(?:coroner'?s? )?notice (?:under|pursuant to|to produce|requiring|of requirement)[^.]{0,60}|schedule 5 notice|coroner'?s notice|notice to (?:produce|provide) (?:evidence|documents?|a )?.{0,40})/i,
	],
	['warrant', /^(?:form \w{1,6}[:. -]*)?(?:search )?warrant\b/i],
	[
		'court_order',
		/^(?:form \w{1,6}[:. -]*)?(?:(?:sealed|interim|final|consent|third party|third-party|non-party|case management|specific|family|production|disclosure|directions|special procedure|excluded material|norwich pharmacal|witness|general form of judgment or|penal) )*order\b(?! (?:of|no|number|by|form|to (?:assist|help|enable)|that))|^order (?:for|to|under|made|of the court)/i,
	],
	[
		'statutory_duty',
		/^(?:information notice|section \d{1,3}[a-z]? notice|notice (?:under|pursuant to) (?:section|paragraph|schedule|regulation)|statutory notice|notice requiring|requirement to (?:provide|produce)|schedule 36(?: to the finance act 2008)?\b.{0,6}notice|notice to provide information|(?:schedule|section|paragraph) \d{1,3}\w?\b[^.]{0,50}? - (?:notice|requirement)\b)/i,
	],
]

const courts = "(?:crown|family|county|high|magistrates'?|youth|coroner'?s?|central criminal) court"

/** A court named in running text or at its head. */
export const court = new RegExp(
	`\\b(?:in the (?:matter of .{0,60} )?(?:[\\w' -]{0,24})?${courts}|crown court (?:at|sitting)|(?:family|county) court (?:at|sitting)|magistrates'? court\\b|high court of justice|coroner(?:'?s court| for)|judicial review)\\b`,
	'i',
)

/** A line that is the head of a court's or coroner's paper and nothing else. */
export const courtLine = new RegExp(
	`^(?:(?:case|claim|application) (?:no|number)\\.?[: ]+\\S+ +)?(?:(?:sitting )?in the )?(?:the )?(?:[\\p{L}'-]+ ){0,4}?(?:${courts}|combined court(?: centre)?)(?: of justice)?(?:,? (?:sitting )?(?:at|in)\\b.{1,60})?$|^(?:(?:hm|his majesty's) )?(?:(?:senior|area|assistant) )?coroner(?:'s (?:court|area|service)| service)?(?: (?:for|of) .{3,50})?$|^in the matter of .{5,80}$`,
	'iu',
)

/** Words of command, as orders, summonses, warrants and notices have them. */
export const command =
	/\b(?:it is (?:hereby )?ordered|you (?:are|must|shall) (?:hereby |therefore )?(?:ordered|commanded|summoned|directed|attend|produce|required (?:by (?:this|the) (?:order|summons|notice|court|coroner)|to (?:attend|appear|produce|give evidence)))|the court (?:hereby )?(?:orders|directs|requires)|(?:must|shall|do)\b[^.;]{0,70}?\b(?:produce|provide|give|deliver|file|disclose|send|serve|lodge|supply)\b[^.]{0,120}\b(?:to the (?:court|coroner|child's|applicant|claimant|solicitors?|parties)|to both parties|to a constable|by \d|within)|(?:must|shall|do) (?:by|before|not later than|no later than|within)\b[^.;]{0,60}\b(?:produce|provide|give|deliver|file|disclose|send|serve|lodge|supply)|(?:hereby )?(?:authorises|empowers) (?:any constable|you|the applicant|officers) to enter|authority is (?:hereby )?given to any constable|i (?:hereby )?(?:require|direct|order) you to|is (?:hereby )?ordered to|orders that)\b/i

/** Commands that no letter gives: with one of them a paper is an order although nothing else at its head says so. */
export const firmCommand =
	/(?:^|[.:;] )(?:and )?(?:upon\b.{3,200} )?(?:it is (?:hereby )?ordered\b|(?:this|the) court (?:hereby )?orders\b|you are (?:hereby |therefore )?(?:commanded|summoned)\b|you are (?:hereby |therefore )?ordered (?:by the court )?to\b)/i

/** A draft binds nobody. */
export const draftWord = /\bdraft\b/i

/** A threat: something the asker may do unless; and guidance on what might follow. */
export const threat =
	/\b(?:if (?:you|we|i|the|this|it|no|there|your)|unless|failing (?:which|that)|should you|in default|otherwise|may (?:need|have|wish) to|might|could|would (?:then|have to)|will (?:have|need|be forced|be left) (?:no (?:choice|option|alternative)|to)|reserve the right|without further notice|consider|minded to|indicated that)\b/i

/** Said of an order that is not here: of another case, against somebody else, gone, or still to come. */
export const elsewhere =
	/\b(?:(?:an|the) ?other (?:case|matter|proceedings|time|service|organisation)|different (?:case|matter)|last (?:year|time|month)|(?:previous|earlier|unrelated) (?:case|order|summons|matter|proceedings)|against (?:the|her|his|their) (?:gp|hospital|school|doctor|surgery|council|trust|employer|bank|defendant|respondent)|ordered the \w+|(?:has|have|was|were|been) (?:since )?(?:discharged|set aside|refused|dismissed|revoked|withdrawn)|will follow|to follow|follows? (?:when|once|shortly|by post)|once (?:it (?:is|has been) )?(?:sealed|drawn|perfected|made|granted|signed)|when (?:it is )?(?:sealed|drawn|made|granted|signed)|draft|already complied)\b/i

/** Others than the service had it: "her school was served with a summons". */
export const toOthers =
	/\b(?:her|his|their|the) (?:[\p{L}-]+ ){0,2}(?:gp|hospital|school|doctor|surgery|employer|bank|college|trust|defendant|suspect|father|mother|husband|wife|council|witnesses)\b[^.;]{0,60}\b(?:was|were|has|have|had|been|is|are)\b/iu

/** Sent along so that the reader knows of it: of other things, and nothing that the reader is to do. */
export const forInformation =
	/\bso (?:that )?you (?:can see|know|are aware|have)\b|\b(?:for (?:your )?information|for background|for completeness|on (?:the |our )?file|separate matter|who has parental|about the children)\b/i

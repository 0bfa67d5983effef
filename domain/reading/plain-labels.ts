import type { LabelKind } from './labels.ts'

/**
 * Labels that a unit made up for its own form, in plain words: "Who is asking", "What is the ask?", "Who said yes". They are
 * tried before the usual ones, so each says its whole meaning in the words that it begins or ends with.
 */
export const firstLabels: readonly (readonly [LabelKind, RegExp])[] = [
	['force', /^(?:of|calling from)$/],
	[
		'checkedBy',
		/^supervisor (?:consulted|informed|aware|told)\b|^(?:(?:quality|initially|also|first|then|second) )?(?:checked|reviewed|vetted|quality[- ]assured|proof[- ]?read|processed|logged|typed|keyed|uploaded|forwarded|posted|scanned)(?: (?:and (?:sent|forwarded|logged|checked)))? (?:by|on)\b|^(?:reviewer|checker|typist|quality (?:check|assurance)|qa|gatekeeper|posted by|previous (?:oic|officer|owner|investigator)|former (?:oic|officer|investigator)|court date|(?:next )?hearing|trial(?: date)?|bail date)\b/,
	],
	[
		'approver',
		/^who (?:has |have |had |it was )?(?:\w+ )?(?:approved|authori[sz]ed|sanctioned|endorsed|counter-?signed|signed (?:it|this) off|permitted|cleared)\b|^(?:who (?:has )?(?:said (?:yes|ok|so)|gave (?:the )?(?:go[- ]ahead|ok|nod|permission)|cleared it|agreed (?:it|to (?:it|this)))|(?:the )?go[- ]ahead(?: (?:from|by|given by))?|(?:yes|permission|ok|clearance) (?:given )?(?:by|from)|cleared by|agreed by|passed by|allowed by|auth(?:d|'d)? by|signing officer)$/,
	],
	['approverName', /^(?:auth|authority|approval|authoriser|approver) (?:name|officer|by)$/],
	['approverRank', /^(?:auth|authority|approval|authoriser|approver) (?:grade|rank|level|post|role)$/],
	['approvalDate', /^(?:auth|authority|approval|authoriser|approver) (?:date|dated|on|when|given on)$/],
	[
		'noticeDate',
		/^(?:if (?:so|yes|served|given|sent|told|notified),? )(?:when|on what (?:date|day)|date)\b|^(?:when|date) (?:it was |was it )?(?:served|given|handed over)$/,
	],
	[
		'exception',
		/^(?:if (?:withheld|not served|not given|no|put off|deferred),? )?(?:the )?grounds?(?: for (?:withholding|not telling).*)?$|^notice grounds?$/,
	],
	[
		'notice',
		/^(?:has|have|was|were|is) (?:the |an? )?(?:\w+ )?(?:letter|leaflet|paper|sheet|form) (?:been )?(?:served|given|sent|handed|posted)\b|^(?:may|can|should|could) (?:[\w']+ ){1,4}(?:be )?(?:told|informed|notified|made aware|know)\b|^who (?:has|have|had|was|were|is) (?:been )?(?:told|informed|notified|given notice|served)\b|^(?:have|has) (?:you|we|they|anyone) (?:told|informed|served|notified|written to)\b|^(?:has|have) (?:he|she|they|he\/she|s\/he)(?:\/\w+)? been (?:told|served|informed|notified)|^(?:told|served) in writing$/,
	],
	[
		'views',
		/^what (?:did|does|do|has|have) (?:he|she|they|he\/she|s\/he|he or she)(?:\/they)? (?:say|said|think|want|feel|tell you)\b|^(?:his|her|their|his\/her) (?:words|answer|say)$/,
	],
	[
		'capacity',
		/^(?:any )?(?:issues?|concerns?|problems?|difficulty|doubts?) (?:with|about|over|as to) (?:\w+ )?(?:understanding|capacity|ability)|^(?:can|does) (?:he|she|they|he\/she|s\/he) (?:understand|decide)|^(?:subject|person|victim) capacity$/,
	],
	[
		'role',
		/^(?:what (?:is|are) (?:he|she|they|he\/she|s\/he|(?:this|the) (?:person|subject)) (?:in|to) (?:this|the|our) (?:job|case|matter|enquiry|investigation)|(?:the )?(?:subject|person|individual|he|she|he\/she|s\/he) is an?|(?:their|his|her|his\/her) (?:part|role|place|involvement)(?: in (?:it|this|the (?:case|matter|enquiry)))?|(?:how|where) (?:does|do) (?:he|she|they|he\/she) (?:come|fit) in(?:to (?:it|this))?)$/,
	],
	[
		'info',
		/^(?:(?:the )?(?:documents?|things?|items?|evidence|exhibits?)(?: (?:or|and) (?:documents?|things?|items?))? (?:sought|required|requested|wanted|asked for|to be produced)|the ask|what(?:'s| is) (?:the ask|asked(?: for)?|sought)|(?:our|the) ask|(?:info|information|data) (?:wanted|asked|sought|needed|required)|what (?:do|does|might|may) (?:you|they|the (?:service|provider)) (?:hold|have) that (?:we|i) (?:want|need)|what (?:do|would) (?:we|i) (?:want|like|need)(?: from (?:you|them))?)$/,
	],
	['from', /^(?:info|information|period|records?|data|search|date)(?: date)? (?:from|start)$/],
	['to', /^(?:info|information|period|records?|data|search|date)(?: date)? (?:to|until|end)$/],
	[
		'holds',
		/^(?:info )?(?:why (?:us|you|them|here|there|yours?)|why (?:would|should|might|do|does) (?:this|that|the|your|our) (?:place|service|provider|organisation) (?:have|hold)\b.*|who (?:are we|is being|we are) ask(?:ing|ed),? and why(?: them)?|why (?:are we|is it) (?:coming to|asking) (?:you|them)|why (?:would|should) (?:you|they) have (?:it|this|that))$/,
	],
	[
		'proportionality',
		/^(?:why|how) (?:is |are )?(?:it|this|that) (?:is )?(?:not (?:too much|excessive|over the top)|fair|reasonable|no more than .*)\b|^(?:test )?proportionate$/,
	],
	[
		'presumption',
		/^(?:starting (?:from|at|with) no|from no to yes|why not no|why (?:we )?(?:moved|move|depart) from no)$/,
	],
	[
		'otherMeans',
		/^what (?:have|has|did|else (?:have|has|did)) (?:you|we|been|the team) (?:tried|try|done|exhausted|looked at)\b/,
	],
	[
		'handling',
		/^where (?:will|would|does|do) (?:it|this|they) (?:go|end up|be kept)\b|^where it (?:goes|will go|is kept)/,
	],
	[
		'handling',
		/^(?:once|when|after) (?:we|it|they|you|the (?:material|information|notes?)) (?:have|has|get|gets|receive|is|are|arrives?)\b|^what (?:will|would|is to|does) (?:become of|happen to) /,
	],
	[
		'necessityAndProportionality',
		/\bneed\w* (?:and|\/) (?:scale|balance|fairness)|^necess\w*,? ?(?:and|\/|\+|or|\?) ?proportion\w*/,
	],
	['necessity', /^(?:the )?need$/],
	['reasonAndLine', /^(?:why|reason|purpose)\b.*\b(?:and|\/) (?:(?:reasonable|the|what) )*(?:line|issue)\b/],
	[
		'info',
		/^what (?:exactly |precisely |in particular )?(?:would|do|does|are|is it(?: that)?) (?:you|we|i|the officer)\b.*\b(?:like|want|wish|need|hope|ask\w*|seek\w*|told|know|have|see|sent|given|after)\b/,
	],
	[
		'person',
		/^(?:about )?whom? (?:do|are|is|would) (?:you|we|it|this)\b.*\b(?:know|ask\w*|about|concern\w*)\b|^about whom\b/,
	],
	['requestDate', /^(?:what is )?today(?:'s)? date\b/],
	['noticeDate', /^when was (?:the )?(?:\w+ )?noti(?:ce|fication)\b/],
	['reply', /^time limit for (?:a |the )?(?:reply|answer|response)/],
	[
		'views',
		/^what (?:the (?:victim|person|complainant|subject)|s?he|they) (?:said|says|wants?|thinks?|feels?|told us)$|^(?:victim|person|complainant|subject)(?:'s)? (?:response|reply|answer|reaction)$/,
	],
	[
		'defence',
		/^(?:the )?(?:accused|defendant)$|^shar(?:ing|ed) with (?:the )?(?:other side|accused|defen[cs]e|defendant)/,
	],
	['defence', /^who else (?:might|may|could|will|would|can) (?:see|get|have|read) (?:it|this|them)$/],
	[
		'voluntary',
		/^(?:can|may|could) (?:they|you|we|the (?:service|provider)) (?:say no|refuse|decline)|^(?:must|do|does) (?:they|you|the (?:service|provider)) (?:have to )?(?:answer|reply|comply|say yes)$/,
	],
	['consent', /^(?:relying|reliance|relied) (?:up)?on (?:the |her |his |their )?consent$|^consent relied (?:up)?on$/],
	[
		'line',
		/^(?:(?:the )?(?:enquiry|inquiry|question|issue|point) (?:this|it|that this|which this) (?:serves|answers|goes to|is for|settles)|what (?:it|this) goes to)$/,
	],
	[
		'reason',
		/^(?:(?:the )?case for (?:asking|this)|what(?:'s| is) (?:it|this) (?:for|about|all about)|(?:info|information|test) reason|the (?:job|story) in (?:brief|short)|what happened)$/,
	],
	[
		'requestDate',
		/^(?:raised(?: on)?|date (?:of |this was )?(?:(?:the |this )?ask|raised|raising|enquiry|asked)|asked on|enquiry (?:date|raised)|request date)$/,
	],
	[
		'requester',
		/^officer (?:handling|dealing|leading|concerned)$|^(?:(?:raised|asked|enquiry) by|who (?:is|are) (?:asking|raising (?:it|this)|the officer)|who(?: it)? wants (?:it|this|to know)|who asks|(?:the )?(?:enquirer|originator|originating officer|author|asker)|request officer|officer (?:asking|raising .*)|our officer|memo from)$/,
	],
	[
		'contact',
		/^(?:how (?:to|do you|can you|you can) (?:get hold of|reach|contact|find|get back to|get in touch with) (?:us|me|him|her|them|the officer)|(?:reach|find|contact) (?:us|me) (?:at|on)|contact details)$/,
	],
	['reference', /^(?:job|task|enquiry|matter|docket|our file|our case|ticket) ?(?:no|number|ref)$/],
	[
		'person',
		/^(?:who (?:is|are) (?:it|this|we asking|you asking|the ask) about|who(?: it| this|'s it)?(?: is)? about|subject of (?:the )?(?:enquiry|ask)|the subject)$/,
	],
	['dob', /^(?:subject|person|victim|client) (?:dob|d\.o\.b|date of birth|birth date)$/],
	['reply', /^(?:back to us(?: by)?|let us know by|(?:to be )?with us by|answer(?:s|ed)? by|reply by)$/],
	['info', /^(?:(?:what (?:is|was) )?sought|(?:what is )?asked|requested|(?:the )?request(?: itself)?)$/],
	['handling', /^(?:use|uses|use and (?:custody|care|keeping)|custody|safe ?keeping|fate of (?:it|the \w+))$/],
	['spv', /^(?:worth|weight|(?:evidential )?(?:value|worth))$/],
	[
		'reply',
		/^(?:suspense|target|latest|closing|cut[- ]?off|expiry|return)(?: (?:date|day|time))?$|^(?:time limit|deadline)$/,
	],
	['email', /^request e-?mail$/],
	['phone', /^request (?:tel|telephone|phone|mobile|contact)$/],
	['rank', /^request (?:grade|rank|role|post)$/],
	['number', /^request (?:id|no|number|collar|warrant|staff id)$/],
]

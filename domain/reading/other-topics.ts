import type { AnswerName } from '../request.ts'
import type { Context } from './statement-context.ts'

/*
 * A sentence answers the question that it is about and no other. What is said of storage, notice, views, consent,
 * choice or approval is no ground for asking; what is only promised is not yet said; haste is no reason. These
 * patterns are wide on purpose: a "yes" that is missed costs a person one question, a wrong one misleads the record.
 */

const topics = {
	/** What will become of the material. */
	handling:
		/\b(?:(?:will|would|shall)\b[^.;]{0,50}|(?:is|are) (?:then |to be )?)\b(?:keep|kept(?! (?:small|short|narrow|low|to|as|down))|stor(?:e|ed)|hold|held|retain(?:ed)?|destroy(?:ed)?(?! (?:the|his|her|their|any|that) (?:\w+ )?(?:claim|alibi|defence|case|story|suggestion|theory|argument|account|version|timeline)\b)|delet(?:e|ed)|return(?:ed)?|sen[dt] (?:it |them )?back|given back|erased?|wiped?|log(?:ged)?|upload(?:ed)?|seal(?:ed)?|lock(?:ed)?|scheduled|exhibited|shredded|go(?:es)? (?:in|into|on|onto))\b|\b(?:exhibit (?:bag|store)|restricted (?:part|folder|area|access)|secure(?:ly)? (?:folder|drive|server|system|store[d]?)|retention (?:period|schedule)|once (?:received|obtained))\b/i,
	notice:
		/\b(?:written notice|notice in writing|formal (?:letter of )?notice|letter of notice|44B|(?:has|have|had|was|were|been) (?:not )?(?:notified|told in writing|given notice)|notice (?:was|has|had|will|is)|(?:has|have|had|was|were|been|is|are|being) (?:not )?(?:been |being )?(?:told|informed|made aware)(?: \w+)? (?:that (?:we|i|police|officers)|about (?:this|the|my|our) (?:request|enquiry|letter))|(?:does not|doesn't|don't|do not|not) know (?:that )?(?:i|we)(?:'m| am|'re| are|'ve| have)\b|(?:keep|kept) it that way|not (?:to )?(?:mention|tell|say)\b[^.;]{0,20}\b(?:to (?:her|him|them)|her|him|them))\b/i,
	views:
		/\b(?:(?:her|his|their) (?:own )?(?:views?|wishes|objections?|feelings)|would rather|objects? to|objection|(?:is|was|are) (?:content|happy|willing|unhappy) (?:for|with|to|that)|what (?:she|he|they) (?:thinks?|thought|feels?|felt))\b/i,
	consent:
		/\b(?:consent(?:ed|s)?|form of authority|signed (?:a |the |an )?(?:form|authority|mandate|agreement)|(?:has|have) agreed|can therefore be released|mandate)\b/i,
	choice:
		/\b(?:voluntar\w+|no (?:legal )?(?:obligation|duty)|(?:not|you are|service is|legally) (?:\w+ )?(?:obliged|required|bound) to|obliges|may (?:refuse|decline|say no)|can (?:refuse|decline|say no)|entirely (?:up to you|your)|up to you|must (?:supply|provide|comply|disclose|hand)|required by law|mandatory|an offence (?:to|not))\b/i,
	approval:
		/\b(?:authori[sz]ed|approved|countersigned|endorsed|signed off|sanctioned|given authority|authority (?:for|was|given)) (?:this|the request|it|by|on|at|from)\b/i,
	/** That the service must, and what becomes of whoever does not. */
	force:
		/\b(?:it'?s|that'?s|this is|is) (?:simply |just )?the law\b|\bthe law (?:is|says|requires)\b|\b(?:withh[eo]ld\w*|(?:holding|keeping)\b[^.;]{0,20}\bback|refus\w+|fail(?:s|ed|ing|ure)?|obstruct\w*|hinder\w*|non-compliance|not (?:comply\w*|disclos\w*|co-?operat\w*|provid\w*|hand\w*))\b[^.;]{0,150}\b(?:offence|contempt|unlawful|illegal|arrest\w*|custody|fined?|court|police|prejudice)\b|\b(?:you|we|they) (?:have|has|had) (?:got )?to (?:give|hand|provide|disclose|release|comply|supply|let)\b|\b(?:ask(?:ing)?|apply(?:ing)?|go(?:ing)?) (?:to )?(?:the |a )?(?:court|judge) (?:for|to)\b|\b(?:for|seek|obtain) (?:a |an )?(?:witness summons|court order|production order)\b|\bobstruct(?:ing|ion of) (?:the )?(?:police|justice|an? )/i,
	/** What somebody senior to the asker knows or said: about authority, not about the case. */
	superior:
		/\b(?:his|her|my|our|their|the) (?:\w+ )?(?:sergeant|inspector|superintendent|sarge|skipper|guv'?nor|gaffer|boss|supervisor|line manager|d[ic]i?|ds|skip)\b[^.;]{0,60}\b(?:knew|knows|aware|told|sent|agreed|agrees|happy|content|fine|ok(?:ay)?|approved|authori[sz]ed|signed|asked|wants?|wanted|said|says|read|seen)\b/i,
	/** How little is asked and what it costs the person: an answer about proportion. */
	limits:
		/\b(?:proportionate|all (?:that )?(?:is|we are|I am) (?:asked|asking|ask) for|(?:short|single|brief) (?:passage|point|extract|line)|taken out|rest of (?:it|the (?:notes|file))|remainder|read by (?:one|two|nobody)|be satisfied with|loss of privacy|intrusion|privacy|private life|look at (?:only )?a few|opened up)\b/i,
	presumption:
		/\b(?:presum\w+|displaced|rebutted|rebuttal|starting (?:point|position)|(?:policy|decision) (?:book|log|file)|overc[oa]me)\b/i,
	essential: /^(?!.*\bno other way\b).*\b(?:essential|indispensable|fair (?:hearing|trial|outcome))\b/i,
	/** How it is known to be here. */
	knowledge:
		/\b(?:belief|believed?|(?:mentioned|told|said|confirmed|disclosed) (?:to )?(?:us|me|the officer|officers|police|DC|PC|DS)|gave (?:us|me) (?:the name|your name))\b/i,
	/** The form, the sender or the way to reply. */
	errand:
		/\b(?:my name is|I am the officer in (?:the )?case|taken (?:this|the) (?:case )?over|find (?:attached|enclosed)|do not hesitate|contact me|let me know|intended recipient|this e-?mail)\b/i,
	haste:
		/\b(?:urgen(?:t|cy|tly)|time[- ]critical|asap|as soon as possible|deadlines?|immediately|at once|running out of time|court (?:on|this|next)|hearing (?:is )?(?:on|this|next)|(?:file|papers) (?:has to|have to|must|needs? to|is due|are due)|by (?:the end of (?:the|this) (?:day|week|month)|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri)day)|trial (?:starts|begins|is) (?:on|this|next|in))\b/i,
	/** What another paper or another day is to say. */
	promise:
		/\b(?:will|shall|to) (?:be (?:\w+ ){0,2})?(?:set out|sets? out|explain(?:ed)?|provide[d]?|follow|supplied|supply|detailed?|given|give|complete[d]?|sent|send|forward(?:ed)?|addressed|justif(?:y|ied)|documented)\b[^.;]{0,60}\b(?:form|request|rationale|reasons?|justification|later|separate(?:ly)?|in due course|when|once|shortly|under separate cover|necess\w+|proportion\w+)\b|\b(?:rationale|justification|grounds|reasons?)\b[^.;]{0,120}\b(?:will|to) (?:be )?(?:set out|follow|explained|provided|given|sent|supplied|documented)\b|\b(?:to follow|in due course|yet to be (?:written|completed|decided)|will be completed|has yet to (?:see|approve|complete)|will be asked (?:to|for)|once (?:the|this|my|our) (?:form|request|rationale|paperwork))\b|\b(?:no time|not (?:had|have) time|unable|not possible) to (?:set out|give|explain|complete|provide) (?:the |a |our |my )?(?:usual |full )?(?:rationale|reasons?|justification|form|grounds|explanation)/i,
	/** Printed on forms for whoever fills them in. */
	question: /\?\s*$/,
} as const satisfies Record<string, RegExp>

type Topic = keyof typeof topics

const always: readonly Topic[] = [
	'notice',
	'views',
	'consent',
	'choice',
	'approval',
	'errand',
	'promise',
	'force',
	'superior',
]
const grounds: readonly Topic[] = [...always, 'handling', 'haste']

/** What is no word on other sources and less intrusive ways. */
const ofSources: readonly Topic[] = [
	'notice',
	'views',
	'consent',
	'choice',
	'approval',
	'promise',
	'haste',
	'limits',
	'force',
	'superior',
]

/** The topics that a sentence of running text must not be about if it is to answer. */
const shut: Partial<Record<AnswerName, readonly Topic[]>> = {
	reason_stated: [
		'notice',
		'consent',
		'choice',
		'promise',
		'errand',
		'haste',
		'limits',
		'presumption',
		'force',
		'superior',
	],
	holds_basis_stated: ['views', 'consent', 'choice', 'errand', 'promise', 'handling', 'approval', 'force'],
	line_of_enquiry_stated: [...grounds],
	necessity_stated: [...grounds, 'limits', 'presumption', 'essential'],
	proportionality_stated: grounds,
	spv_stated: [...grounds, 'limits', 'presumption'],
	presumption_addressed: ['notice', 'consent', 'choice', 'promise', 'haste', 'force'],
	essential_stated: [...grounds, 'limits'],
	other_means_addressed: ofSources,
	less_intrusive_stated: ofSources,
	handling_stated: ['haste', 'promise', 'notice', 'approval', 'choice', 'knowledge', 'force'],
	views_recorded: ['promise'],
}

/** What shuts an answer even in its own box; of the rest the box's label says what its words are about. */
const ownBox: readonly Topic[] = ['promise', 'haste', 'consent', 'approval', 'notice', 'views']

/** Whether words are the form's own, printed for whoever fills it in or files it. */
export const isPrinted = (text: string): boolean =>
	!/\bobliges? you\b|\byou are free\b|\bvoluntary\b|\bcompulsion\b|\b(?:forces?|compels?) (?:you|any|a third)/i.test(
		text,
	) &&
	/\b(?:this (?:form|page|section|box)|block capitals)\b|^.{0,40}\b(?:retain|file|place|attach|keep) .{0,20}\bcase papers\b|^case papers\b|^\(.*\)$|^(?:please )?tick (?:to|if|the|here|one)\b|^page \d+\b.{0,10}$/i.test(
		text,
	)

/** Whether a sentence is about something else than what an answer asks. */
export function isElsewhere(name: AnswerName, { text }: Context, own: boolean): boolean {
	const closed = shut[name] ?? []
	return closed.some((topic) => (!own || ownBox.includes(topic)) && topics[topic].test(text))
}

/** What no sentence that answers in doubt may be about: of several things that it says, one may still be the answer. */
const apart: readonly Topic[] = ['notice', 'consent', 'approval', 'errand', 'promise', 'haste', 'force', 'superior']
const apartFrom: Partial<Record<AnswerName, readonly Topic[]>> = {
	voluntary_stated: ['consent', 'promise'],
	views_recorded: ['promise', 'consent'],
	defence_disclosure_stated: ['consent'],
	handling_stated: ['promise', 'approval', 'consent', 'force', 'haste'],
	reason_stated: [...apart, 'choice'],
	necessity_stated: [...apart, 'choice', 'handling'],
	line_of_enquiry_stated: [...apart, 'choice'],
	essential_stated: [...apart, 'choice'],
	spv_stated: [...apart, 'choice', 'handling'],
}

/** Whether a sentence is about something that leaves no room even for a doubtful answer. */
export function isAside(name: AnswerName, { text }: Context): boolean {
	return (apartFrom[name] ?? apart).some((topic) => topics[topic].test(text))
}

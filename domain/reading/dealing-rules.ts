import type { AnswerName } from '../request.ts'
import { type Context, negation, type Rule, said } from './statement-context.ts'
import { substance } from './substance.ts'
import { choosesElse, notAsked, otherThinker, unsaid } from './wide-dealing.ts'

/*
 * What a request says of afterwards and of choice: how the information is dealt with (section 44C(1)(c)), whether
 * the defence may see it, whether complying is voluntary, and what the person thinks.
 */

const material =
	/\b(?:pages?|passages?|diary|notes?|records?|material|information|answers?|documents?|it|they|this|these|anything|what (?:you|we)|data|extracts?|reply|entries|dates?|names?|details|copies|summary|everything|whatever|papers|reports?|statements?|recordings?|lines?|list|file|disclosed|unused|irrelevant|relevant)\b/i
const dealing =
	/\b(?:stored?|placed|considered at|kept|keep|held|hold|retain\w*|seen|viewed|read|review\w*|shar(?:e|ed|ing)|passed|disclos\w+|destroy\w*|delet\w*|return\w*|upload\w*|exhibit\w*|recorded|written|used only|lodged|saved|accessible|access|restrict\w*|given|provided|redact\w*|sealed|logged|scheduled|placed|entered|only (?:i|the)|used (?:only|solely)|confined|shredded|wiped|erased|(?<!\bto )go(?:es)?|going|shown|copied|stays?|locked)\b/i
const dealingDetail =
	/\b(?:by|on|in|to|with|at|until|after|within|for) (?:the |a |an |our |my |me\b|its |only |force |secure |restricted |investigating |reviewing )*(?:me|officers?|disclosure|prosecutors?|cps|crown prosecution|procurator|crown office|lawyers?|team|case|system|records?|meeting|conference|niche|athena|connect|holmes|account|area|drive|server|folder|store|log|file|days?|weeks?|months?|years?|\d+|two|three|six|seven|end of|conclusion|trial|judge|court|envelope|investigation team|schedule|property|exhibit|safe|supervisor|counsel|copfs|operation|incident|solicitors?|expert|parties|bundle|review|panel|assessor|coroner|inquest|claim|network|evidence|evidential|locked|unit|database|platform|vault|retention|appeal|destroyed|deletion|room|strongroom|cabinet|office|drawer|register|bank's|incident)\b|\bused only (?:to|for)\b|\b(?:find and protect)\b/i
const whoSees =
	/\b(?:only|nobody (?:but|except|other than)|no one (?:but|except|other than)|none but)\b[^.;]{0,30}\b(?:case team|investigat\w+ (?:team|officer)|officers?|prosecutor|disclosure|me|lawyer)\b[^.;]{0,40}|\b(?:not|never|nor) (?:be )?(?:shown|given|disclosed|passed|released|seen|shared|copied) (?:to|by|with) (?:any(?:one|body)?(?: person| else)?|any other person|others?) (?:other than|except|but|save)\b|\b(?:goes?|go) (?:only )?(?:in|into|on|onto|to)\b[^.;]{3,60}\b(?:no ?one|nobody|nowhere) else\b|\b(?:seen|viewed|read|reviewed|shared|passed|given|accessible|access (?:is |will be )?(?:limited|restricted))\b[^.;]{0,30}\b(?:by|to|with)\b[^.;]{0,40}\b(?:me|officers?|prosecutors?|cps|crown prosecution|lawyers?|(?:investigation|case|disclosure) team|judge|fiscal|crown office|experts?|solicitors?)\b/i
const howLong =
	/\b(?:(?:destroy|delet|return|retain|shred|wip|eras)\w*|kept)\b[^.;]{0,40}\b(?:\d+ (?:days|weeks|months|years) after|after|until|within|at the (?:end|conclusion)|for (?:\w+|\d+) (?:years|months|weeks|days)|when|once)\b/i

/** "Only me and my sergeant will see it." */
const onlySees =
	/\b(?:only|nobody but|no one but|nobody except|no one except|nobody other than|no one other than) (?:me\b|i\b|myself|the |my |one |two |three |dc |ds |di |officers?|investigators?)[^.;]{0,50}\b(?:will|would|gets? to|can|is to|are to|has|have) (?:ever )?(?:see|read|have|look at|open|access|the key)\b/i
/** "Locked folder, Team 2. Two officers and the reader.": in a box of its own, where it is kept and who sees it. */
const place =
	/\b(?:locked|secure|sealed|restricted|encrypted)? ?(?:folder|safe|cabinet|drive|system|room|store|strongroom|server|vault|envelope|cupboard|area|account|exhibit)s?\b/i
const people =
	/\b(?:officers?|readers?|team|me|sio|oic|prosecutors?|cps|lawyers?|investigators?|nobody else|no one else)\b/i
const notTold = /^(?:not (?:stated|given|disclosed|described)|withheld|n\/a|none)\b/i

function handles({ text, kind, paragraph }: Context): boolean {
	if (kind === 'handling') {
		const rest = withoutDefence(paragraph)
		if (notTold.test(rest)) return false
		if (place.test(rest) && (people.test(rest) || howLong.test(rest))) return true
		return (
			dealing.test(rest) &&
			((dealingDetail.test(rest) && substance(stripHandling(rest)) >= 2) || whoSees.test(rest) || howLong.test(rest))
		)
	}
	if (kind && kind !== 'reason' && kind !== 'info' && kind !== 'defence' && kind !== 'consent') return false
	if (
		/\b(?:you (?:hold|held|keep|have)|by yourselves|your (?:files|system)|held by you|this (?:form|page)|printed copies|case papers|our notes|acquittal|(?:we|i)(?:'ve| have) (?:now |since )?(?:locked|put|placed|filed)|presum\w+|interviewed under|hearing|in contempt|e-?mail|costs)\b/i.test(
			text,
		) ||
		/\?$/.test(text)
	)
		return false
	const subject = material.exec(text)
	if (!subject) return false
	if (onlySees.test(text)) return true
	const rest = /^(?:I|we)\b/i.test(text) ? text : text.slice(subject.index)
	return (
		/\b(?:will|would|shall|(?:is|are) to) (?:\w+ ){0,3}?be\b|\b(?:goes|go) (?:in|into|on|onto|to)\b(?! (?:trial|court|prison)\b)|\b(?:is|are|gets?|stays?) (?:then |only )?(?:locked|filed|sealed|kept|stored|held|logged|placed|entered|uploaded|destroyed|deleted|returned|shared|seen|read)\b|\b(?:only|nobody|no one) [^.]{0,20}\b(?:will|would) (?:see|read|have access)|\b(?:I|we) (?:(?:will|shall|would) )?(?:\w+ )?(?:store|keep|hold|retain|share|show|pass|destroy|delete|return|read|restrict|upload|redact|place|put|lock)/i.test(
			rest,
		) &&
		dealing.test(rest) &&
		((dealingDetail.test(rest) && substance(stripHandling(rest)) >= 2) || whoSees.test(rest) || howLong.test(rest)) &&
		(whoSees.test(rest) || !negation.test(rest.slice(0, rest.search(dealing)).slice(-20))) &&
		!/^[^.]{0,60}\bmay be (?:disclosed|shared)[^.]{0,30}\bdefen/i.test(rest)
	)
}

/** What the defence may see is told elsewhere; it is no word on storage. */
function withoutDefence(text: string): string {
	return text.replace(/[^.;]*\b(?:defen[cs]e|defendant|accused|suspect)\b[^.;]*[.;]?/gi, (clause) =>
		/\b(?:kept|stored|held|retained|destroyed|deleted|passed|seen by)\b/i.test(clause) ? clause : ' ',
	)
}

function stripHandling(text: string): string {
	return withoutDefence(text).replace(
		/\b(?:stored|kept|held|retained|seen|shared|will|would|securely|sensitively|confidential\w*|treated|handled)\b/gi,
		' ',
	)
}

const defendant =
	/\b(?:defen[cs]e|other side|defendant|accused)\b[^.;]{0,16}\b(?:can|may|might|could|will|would) (?:then )?(?:ask|call|apply|request|insist|inspect)\b|\b(?:may|might|could|will|would|have to|has to|must)\b[^.;]{0,12}\b(?:hand|give|pass|disclose|show|send|serve|release)\b[^.;]{0,20}\bto (?:his|her|their) (?:barrister|counsel|solicitors?|lawyers?|legal team)\b|\b(?:his|her|their|the (?:suspect|defendant|accused)'s|(?:suspect|defendant|accused)'s) (?:solicitors?|lawyers?|legal (?:team|advis[eo]rs?)|barrister|representatives?) (?:may|might|could|will|would|can)\b[^.;]{0,20}\b(?:see|get|have|be (?:given|shown|sent)|receive|ask for|read)\b|\b(?:may|might|could|will|would|have to|can) (?:\w+ ){0,4}?(?:shown|given|disclosed|passed|served|seen|sent|go|provided)(?: up| on)? (?:to|on|by) (?:both|all|each|the|any|either)? ?(?:of the )?defen[cs]e\b|\bdefen[cs]e\b[^.;]{0,60}\b(?:have to|would|may|must|might|will)(?: have to| need to)? (?:disclose|share|serve|give|pass|show|hand)\b[^.;]{0,24}\b(?:them|it|this)\b|\b(?:defen[cs]e|defendant|accused|other side|suspect)\b[^.;]{0,40}\b(?:receive|be entitled to|get|have a right to|be given|obtain|be served)\b|\b(?:given|shown|disclosed|passed|provided|supplied) to (?:those|anyone|whoever|lawyers?|solicitors?) (?:representing|acting for|defending)\b|\b(?:disclos\w*|shar(?:ed|ing|e)|provid\w+|serv(?:ed|ing|e)|seen|see|pass\w*|given|reach\w*|made available|go(?:es)?|released|viewed|supplied|shown)\b[^.;]{0,70}?\b(?:to|with|by|reach|on) (?:the |his |her |their |any |a )?(?:suspect|defen[cs]e|defendant|accused|other side|(?:suspect|defendant|accused)'s|defen[cs]e (?:team|solicitor|lawyer)s?|legal (?:team|representatives?))\b|\b(?:defen[cs]e|defendant|accused|suspect)(?: (?:or|and) (?:his|her|their) (?:lawyers?|solicitors?|legal team|representatives?))? (?:may|might|could|can|will|would) (?:\w+ )?(?:see|be (?:given|shown|provided|sent)|receive|have access|read|get)\b|\b(?:may|might|could|have to) (?:\w+ ){0,2}(?:disclos|share|serve)[^.;]{0,20}\bdefen/i

const voluntary =
	/\b(?:(?:no|under no) (?:comeback|come-back|penalt(?:y|ies)|repercussions?|sanctions?|pressure|obligation) (?:if|to|for|on|whatever|at all)\b|(?:it|this|that|the answer|whether you (?:answer|help|reply))(?: is|'s) (?:\w+ ){0,3}?(?:up to you|your (?:choice|call|decision)|for you to (?:decide|say|choose))|(?:can ?not|can't|nobody can|no[- ]one can) (?:compel|require|make|force|oblige) you|(?:this|the|your|any|an|our) (?:\w+ )?(?:enquiry|inquiry|letter|form|step|question|invitation|answer|reply)s? (?:is|are|remains?|would be) (?:(?:entirely|wholly|purely|completely|only) )*voluntary|(?:this|it) is (?:only |simply |just )?an? invitation|(?:said|says|told (?:me|us)|explained|accepted)(?: that)? we (?:don't|do not|didn't|did not|needn't|need not)(?: have| need)?(?: to)? (?:answer|tell|say|help|give|reply|comply|agree)|(?:this|it|(?:your |any )?(?:reply|response|compliance|help|co-?operation|answer|disclosure|participation|assistance)|request|complying|replying|responding|answering|providing [^.;]{0,30}) (?:is|would be|remains) (?:(?:entirely|wholly|purely|completely|a|only a) )*voluntary|voluntary (?:request|basis|disclosure)|you (?:do not|don't|need not|needn't) (?:have to|need to|agree|legally have to)\b|you do not (?:have|need) to|(?:you are|you're|service is|are|is) (?:not|under no|in no way) (?:(?:legally|obligated|being) )*(?:obliged|required|compelled|obligat\w+|legal (?:duty|obligation)|duty)|no (?:legal )?(?:obligation|duty|requirement|compulsion) (?:to|on you|for you)|you (?:may|can|are free to|are entitled to|have the right to|have a right to) (?:refuse|decline|say no|choose (?:whether|not))|(?:is|are) (?:entirely |purely )?a matter for you\b|not bound to\b|asked,? (?:and )?not (?:required|obliged|told|ordered)|cannot insist|not a demand|nothing (?:follows|happens|will happen) if you|(?:decision|choice)[^.;]{0,30} is yours|no consequences? (?:if|for)|free to (?:refuse|decline|say no|choose)|your (?:choice|decision)(?: whether| alone)?|up to you whether|is not (?:mandatory|compulsory|a (?:demand|requirement|court order))|entirely (?:up to you|a matter for you)|matter for you whether|cannot (?:compel|require|make) you|no (?:legal )?power to (?:compel|make|require|force)|you may (?:say no|choose)|we can only ask)\b/i
const notVoluntary =
	/\bnot (?:obliged|required|bound) to (?:use|print|call|attend|travel|ring|visit|redact|sign|fill|write)\b|\b(?:notes?|cop(?:y|ies)|records?|details?|contents?|originals?|names?|reports?|payment|stamps?|material|files?|pages?|nothing(?: else| more)?) (?:[\w']+ ){0,4}?(?:is|are) not (?:required|needed)\b|\bnot (?:a )?voluntary\b|\bvoluntary (?:sector|organi[sz]ation|interview|attendance|service|bod(?:y|ies)|work|group|agency)|\bno longer voluntary|\b(?:whether|if) (?:this|it|the request) is voluntary\b/i

const viewsSaid =
	/\b(?:asked|recorded|noted)\b[^.;]{0,30}\b(?:how|what) (?:she|he|they) (?:felt|feels|thought|thinks|wanted|wants)\b|\b(?:recorded|noted|logged) (?:that|how) (?:she|he|they)\b|\b(?:her|his|their) (?:comments?|response|answer|reply) (?:was|were|is|:)|\b(?:views?|wishes|objections?|opinion|feelings)\b[^.;]{0,60}\b(?:recorded|sought|obtained|noted|taken|asked|considered|weighed|logged|documented|are (?:that|:)|is that)\b|\b(?:asked|sought|recorded|noted|obtained|took|taken|logged|considered) (?:(?:for|and|down) )?(?:her|his|their|the (?:victim|complainant|person)'?s?|(?-i:\p{Lu})\p{L}+'s) (?:own )?(?:views?|wishes|objections?|opinion|feelings)|\b(?:she|he|they|victim|complainant|mother|(?-i:\p{Lu})\p{L}+) (?:does not|doesn't|did not|do not|has not|has no|had no|raised no|is content|are content|was content|objected|objects|does object|is happy|is unhappy|agreed|agrees|is willing|said (?:she|he|they) (?:did|does|do|was|is|would|had) (?:not )?(?:mind|object|content|happy|agree|want|prefer)|expressed (?:no )?|has (?:raised|expressed|voiced)) ?(?:to |any |no |with |for |about )*(?:object\w*|concern\w*|the (?:two|request|extract|questions?|answers?|information|notes|entries|police)|a |an |views?|limited|us|disclos\w*|being|provid\w*|releas\w*|this|it|that|mind)\b/iu
/** What the person says of it, and that it was written down; or what the person agrees and objects to. */
const viewsTaken =
	/\b(?:she|he|they)\b[^.;]{0,50}\b(?:(?:does not|doesn't|did not|didn't) (?:mind|object)|would rather|prefers?)\b[^.;]{0,60}\b(?:dates?|notes|entries|answers?|going|being|told|sent|given)\b|\b(?:she|he|they|(?-i:\p{Lu})\p{L}+)\b[^.;]{0,60}\b(?:says?|said|thinks?|wants?|asked|agrees?|objects?|would like|told (?:me|us))\b[^;]{0,90}\b(?:(?:i|we) have (?:recorded|noted|logged|written)|(?:recorded|noted|logged|written) (?:that|it|this|down)|made a (?:record|note) of|on the (?:log|record)|in (?:my|our|the) (?:log|record|notebook|pocket ?book))\b|\b(?:she|he|they)\b (?:agrees?|agreed|is (?:willing|content|happy)|objects?|objected) (?:to|for|with)\b[^.;]{0,60}\b(?:being (?:given|shared|disclosed|sent|passed|told|released)|and (?:she |he |they )?objects?)\b/iu
/** An officer who agreed to the request is not the person whose views are asked. */
const officerAgrees =
	/\b(?:[Ss]arge|[Ss]kipper|[Bb]oss|[Gg]affer|[Gg]uv|[Ss]upervisor|[Mm]anager|[Ii]nspector|[Ss]uperintendent|[Ss]ergeant|[Ss]upt|[Ii]nsp|[Ss]gt|[Cc]ommander|DI|DCI|DSU|DS)\b\.?(?: [\p{Lu}][\p{L}'-]+){0,3}(?: has| have| had)? (?:agreed|agrees|is (?:content|happy|willing)|was content|did not object|raised no)\b/u
const viewsNot =
	/\b(?:(?:views?|objections?|wishes|opinion)\b[^.;]{0,40}\b(?:not (?:yet )?(?:been )?(?:sought|recorded|obtained|asked|known|taken)|unknown|will be|to be|yet to be|tbc)|(?:not|\w+n't|yet to|will|without) (?:\w+ ){0,2}(?:ask(?:ed|ing)?|seek(?:ing)?|sought|obtain(?:ed|ing)?|record(?:ed|ing)?) (?:for )?(?:her|his|their|the victim'?s?) (?:views?|wishes|objections?))\b/i

/** A phrase that is there and not denied just before. */
function affirmed(text: string, pattern: RegExp, width: number): boolean {
	const match = pattern.exec(text)
	return (
		match !== null &&
		!negation.test(
			said(text, match.index, width)
				.split(/[.;,]| - /)
				.at(-1)!,
		)
	)
}

/** How each of these is told, in a sentence that stands anywhere in the request. */
export const dealingRules: Partial<Record<AnswerName, Rule>> = {
	handling_stated: handles,
	views_recorded: ({ kind, text, paragraph, ticked, label }) => {
		if (viewsNot.test(text) || /\b(?:in )?my (?:own )?view\b|\bprint view\b|\bmessage view\b/i.test(text)) return false
		if (kind === 'views')
			return (
				!/\bnot (?:yet )?(?:been )?(?:obtained|sought|asked|known|recorded|taken|given)\b/i.test(text) &&
				!/^(?:n\/?a|none|no\b(?! objection)|not\b|tbc|unknown|to (?:be|follow)|will be|pending)/i.test(paragraph) &&
				!viewsNot.test(paragraph) &&
				(ticked
					? /\b(?:sought|recorded|obtained|no objection|objects?|agrees?)\b/i.test(text) ||
						(/^yes\b/i.test(text) && /\b(?:record|sought|obtain|ask|given|express|taken\b(?! into))/i.test(label))
					: substance(paragraph) >= 1 || /\brecorded|sought|object|content|agree/i.test(paragraph))
			)
		if (kind && kind !== 'notice' && kind !== 'consent') return false
		if (notAsked.test(text) || otherThinker.test(text)) return false
		return (
			(viewsTaken.test(text) && !/\byour (?:views?|wishes|objections?)\b/i.test(text)) ||
			(viewsSaid.test(text) &&
				!officerAgrees.test(text) &&
				!/\bconsent(?:ed)?\b/i.test(text) &&
				!/\byour (?:views?|wishes|objections?)\b/i.test(text)) ||
			/\bwas (?:spoken to|asked)\b[^.;]{0,60}\bsaid\b[^.;]{0,120}\brecorded\b/i.test(text)
		)
	},
	defence_disclosure_stated: ({ text, kind, ticked }) => {
		if (kind === 'superseded') return false
		if (kind === 'defence')
			return (
				/\b(?:yes|may|might|possibl[ey]|could|can|if|likely|would|will|subject to|only if|defen[cs]e)\b/i.test(text) &&
				!/^(?:no\b|not\b|none|n\/a|never|nil|unlikely)/i.test(text) &&
				!/\b(?:not be|never be|will not|won't)\b/i.test(text)
			)
		if (ticked || unsaid.test(text)) return false
		const match = defendant.exec(text)
		if (!match) return false
		if (/\b(?:undermin\w+|assist\w*) (?:the )?(?:prosecution|defence)\b/i.test(match[0])) return false
		const lead = `${said(text, match.index, 40)}${match[0]}${text.slice(match.index + match[0].length).slice(0, 12)}`
		return (
			!/\b(?:none of|(?:may|might|could) have (?:read|seen)|(?:could|can|would) see (?:her|his|into|out)|will not|won't|not be|never be|cannot be|would not|no(?:t)? (?:be )?(?:shared|disclosed))\b/i.test(
				lead,
			) &&
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
				(/^yes\b/i.test(text) &&
					/\bvoluntary\b|\b(?:refuse|decline|say no)\b/i.test(label) &&
					!/\bmandatory|compulsory/i.test(label)) ||
				(/^no?\b(?! (?:choice|option))/i.test(text) &&
					/^(?:\(?\d{1,2}[.)]? ?)?(?:is (?:this|it|reply) )?(?:mandatory|compulsory)|must you|do you have to/i.test(
						label,
					))
			)
		if (
			kind === 'voluntary' &&
			/^(?:voluntary|yes,? (?:this is )?voluntary|no,? (?:you|this)|voluntary request)/i.test(text)
		)
			return !notVoluntary.test(text)
		if (
			kind === 'voluntary' &&
			/^(?:yes|true)\b/i.test(text) &&
			/\bvoluntary\b|\b(?:refuse|decline|say no)\b/i.test(label) &&
			!/mandatory|compulsory/i.test(label)
		)
			return true
		if (choosesElse.test(text)) return false
		return (
			affirmed(
				text.replace(/\bno (?=legal (?:obligation|duty)|obligation|duty|requirement|power)/gi, 'no '),
				voluntary,
				8,
			) && !notVoluntary.test(text)
		)
	},
}

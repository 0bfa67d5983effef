import type { AnswerName } from '../request.ts'
import { type Context, negation, type Rule, said } from './statement-context.ts'
import { substance } from './substance.ts'

/*
 * What a request says of afterwards and of choice: how the information is dealt with (section 44C(1)(c)), whether
 * the defence may see it, whether complying is voluntary, and what the person thinks.
 */

const material =
	/\b(?:pages?|passages?|diary|notes?|records?|material|information|answers?|documents?|it|they|this|these|anything|what (?:you|we)|data|extracts?|reply|entries|dates?|names?|details|copies|summary|everything|file|disclosed|unused|irrelevant|relevant)\b/i
const dealing =
	/\b(?:stored?|placed|considered at|kept|keep|held|hold|retain\w*|seen|viewed|read|review\w*|shar(?:e|ed|ing)|passed|disclos\w+|destroy\w*|delet\w*|return\w*|upload\w*|exhibit\w*|recorded|written|used only|lodged|saved|accessible|access|restrict\w*|given|provided|redact\w*|sealed|logged|scheduled|placed|entered|only (?:i|the)|used (?:only|solely)|confined)\b/i
const dealingDetail =
	/\b(?:by|on|in|to|with|at|until|after|within|for) (?:the |a |an |our |my |me\b|its |only |force |secure |restricted |investigating |reviewing )*(?:me|officers?|disclosure|prosecutors?|cps|crown prosecution|procurator|crown office|lawyers?|team|case|system|records?|meeting|conference|niche|athena|connect|holmes|account|area|drive|server|folder|store|log|file|days?|weeks?|months?|years?|\d+|two|three|six|seven|end of|conclusion|trial|judge|court|envelope|investigation team|schedule|property|exhibit|safe|supervisor|counsel|copfs|operation|incident|solicitors?|expert|parties|bundle|review|panel|assessor|coroner|inquest|claim|network|evidence|evidential|locked|unit|database|platform|vault|retention|appeal|destroyed|deletion)\b|\bused only (?:to|for)\b|\b(?:find and protect)\b/i
const whoSees =
	/\b(?:only|nobody (?:but|except|other than)|no one (?:but|except|other than)|none but)\b[^.;]{0,30}\b(?:case team|investigat\w+ (?:team|officer)|officers?|prosecutor|disclosure|me|lawyer)\b[^.;]{0,40}|\b(?:seen|viewed|read|reviewed|shared|passed|given|accessible|access (?:is |will be )?(?:limited|restricted))\b[^.;]{0,30}\b(?:by|to|with)\b[^.;]{0,40}\b(?:me|officers?|prosecutors?|cps|crown prosecution|lawyers?|(?:investigation|case|disclosure) team|judge|fiscal|crown office|experts?|solicitors?)\b/i
const howLong =
	/\b(?:destroyed|deleted|returned|kept|retained)\b[^.;]{0,40}\b(?:after|until|within|at the (?:end|conclusion)|for (?:\w+|\d+) (?:years|months|weeks|days)|when|once)\b/i

function handles({ text, kind, paragraph }: Context): boolean {
	if (kind === 'handling') {
		const rest = withoutDefence(paragraph)
		return (
			dealing.test(rest) &&
			((dealingDetail.test(rest) && substance(stripHandling(rest)) >= 2) || whoSees.test(rest) || howLong.test(rest))
		)
	}
	if (kind && kind !== 'reason' && kind !== 'info' && kind !== 'defence' && kind !== 'consent') return false
	if (
		/\b(?:you (?:hold|held|keep|have)|by yourselves|your (?:files|system)|held by you|this (?:form|page)|printed copies|case papers|hearing|in contempt|e-?mail|costs)\b/i.test(
			text,
		) ||
		/\?$/.test(text)
	)
		return false
	const subject = material.exec(text)
	if (!subject) return false
	const rest = /^(?:I|we)\b/i.test(text) ? text : text.slice(subject.index)
	return (
		/\b(?:will|would|shall|(?:is|are) to) (?:\w+ ){0,3}?be\b|\b(?:goes|go) (?:in|into|on|onto|to)\b|\b(?:is|are) (?:then )?(?:kept|stored|held|logged|placed|entered|uploaded|destroyed|deleted|returned|shared|seen|read)\b|\b(?:only|nobody|no one) [^.]{0,20}\b(?:will|would) (?:see|read|have access)|\b(?:I|we) (?:(?:will|shall|would) )?(?:\w+ )?(?:store|keep|hold|retain|share|show|pass|destroy|delete|return|read|restrict|upload|redact|place|put|lock)/i.test(
			rest,
		) &&
		dealing.test(rest) &&
		((dealingDetail.test(rest) && substance(stripHandling(rest)) >= 2) || whoSees.test(rest) || howLong.test(rest)) &&
		!negation.test(rest.slice(0, rest.search(dealing)).slice(-20)) &&
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
	/\b(?:defen[cs]e|defendant|accused|other side|suspect)\b[^.;]{0,40}\b(?:receive|be entitled to|get|have a right to|be given|obtain|be served)\b|\b(?:given|shown|disclosed|passed|provided|supplied) to (?:those|anyone|whoever|lawyers?|solicitors?) (?:representing|acting for|defending)\b|\b(?:disclos\w*|shar(?:ed|ing|e)|provid\w+|serv(?:ed|ing|e)|seen|see|pass\w*|given|reach\w*|made available|go(?:es)?|released|viewed|supplied|shown)\b[^.;]{0,70}?\b(?:to|with|by|reach|on) (?:the |his |her |their |any |a )?(?:suspect|defen[cs]e|defendant|accused|other side|(?:suspect|defendant|accused)'s|defen[cs]e (?:team|solicitor|lawyer)s?|legal (?:team|representatives?))\b|\b(?:defen[cs]e|defendant|accused|suspect)(?: (?:or|and) (?:his|her|their) (?:lawyers?|solicitors?|legal team|representatives?))? (?:may|might|could|can|will|would) (?:\w+ )?(?:see|be (?:given|shown|provided|sent)|receive|have access|read|get)\b|\b(?:may|might|could|have to) (?:\w+ ){0,2}(?:disclos|share|serve)[^.;]{0,20}\bdefen/i

const voluntary =
	/\b(?:(?:this|it|(?:your |any )?(?:reply|response|compliance|help|co-?operation|answer|disclosure|participation|assistance)|request|complying|replying|responding|answering|providing [^.;]{0,30}) (?:is|would be|remains) (?:(?:entirely|wholly|purely|completely|a|only a) )*voluntary|voluntary (?:request|basis|disclosure)|you (?:do not|don't|need not|needn't) (?:have to|need to|agree|legally have to)\b|you do not (?:have|need) to|(?:you are|you're|service is|are|is) (?:not|under no|in no way) (?:(?:legally|obligated|being) )*(?:obliged|required|compelled|obligat\w+|legal (?:duty|obligation)|duty)|no (?:legal )?(?:obligation|duty|requirement|compulsion) (?:to|on you|for you)|you (?:may|can|are free to|are entitled to|have the right to|have a right to) (?:refuse|decline|say no|choose (?:whether|not))|(?:is|are) (?:entirely |purely )?a matter for you\b|not bound to\b|asked,? (?:and )?not (?:required|obliged|told|ordered)|cannot insist|not a demand|nothing (?:follows|happens|will happen) if you|(?:decision|choice)[^.;]{0,30} is yours|no consequences? (?:if|for)|free to (?:refuse|decline|say no|choose)|your (?:choice|decision)(?: whether| alone)?|up to you whether|is not (?:mandatory|compulsory|a (?:demand|requirement|court order))|entirely (?:up to you|a matter for you)|matter for you whether|cannot (?:compel|require|make) you|no (?:legal )?power to (?:compel|make|require|force)|you may (?:say no|choose)|we can only ask)\b/i
const notVoluntary =
	/\bnot (?:a )?voluntary\b|\bvoluntary (?:sector|organi[sz]ation|interview|attendance|service|bod(?:y|ies)|work|group|agency)|\bno longer voluntary|\b(?:whether|if) (?:this|it|the request) is voluntary\b/i

const viewsSaid =
	/\b(?:asked|recorded|noted)\b[^.;]{0,30}\b(?:how|what) (?:she|he|they) (?:felt|feels|thought|thinks|wanted|wants)\b|\b(?:recorded|noted|logged) (?:that|how) (?:she|he|they)\b|\b(?:her|his|their) (?:comments?|response|answer|reply) (?:was|were|is|:)|\b(?:views?|wishes|objections?|opinion|feelings)\b[^.;]{0,60}\b(?:recorded|sought|obtained|noted|taken|asked|considered|weighed|logged|documented|are (?:that|:)|is that)\b|\b(?:asked|sought|recorded|noted|obtained|took|taken|logged|considered) (?:(?:for|and|down) )?(?:her|his|their|the (?:victim|complainant|person)'?s?|(?-i:\p{Lu})\p{L}+'s) (?:own )?(?:views?|wishes|objections?|opinion|feelings)|\b(?:she|he|they|victim|complainant|mother|(?-i:\p{Lu})\p{L}+) (?:does not|doesn't|did not|do not|has not|has no|had no|raised no|is content|are content|was content|objected|objects|does object|is happy|is unhappy|agreed|agrees|is willing|said (?:she|he|they) (?:did|does|do|was|is|would|had) (?:not )?(?:mind|object|content|happy|agree|want|prefer)|expressed (?:no )?|has (?:raised|expressed|voiced)) ?(?:to |any |no |with |for |about )*(?:object\w*|concern\w*|the (?:two|request|extract|questions?|answers?|information|notes|entries|police)|a |an |views?|limited|us|disclos\w*|being|provid\w*|releas\w*|this|it|that|mind)\b/iu
const viewsNot =
	/\b(?:(?:views?|objections?|wishes|opinion)\b[^.;]{0,40}\b(?:not (?:yet )?(?:been )?(?:sought|recorded|obtained|asked|known|taken)|unknown|will be|to be|yet to be|tbc)|(?:not|n't|yet to|will|without) (?:\w+ ){0,2}(?:ask(?:ed|ing)?|seek(?:ing)?|sought|obtain(?:ed|ing)?|record(?:ed|ing)?) (?:for )?(?:her|his|their|the victim'?s?) (?:views?|wishes|objections?))\b/i

/** A phrase that is there and not denied just before. */
function affirmed(text: string, pattern: RegExp, width: number): boolean {
	const match = pattern.exec(text)
	return match !== null && !negation.test(said(text, match.index, width).split(/[.;,]/).at(-1)!)
}

/** How each of these is told, in a sentence that stands anywhere in the request. */
export const dealingRules: Partial<Record<AnswerName, Rule>> = {
	handling_stated: handles,
	views_recorded: ({ kind, text, paragraph, ticked }) => {
		if (viewsNot.test(text) || /\b(?:in )?my (?:own )?view\b|\bprint view\b|\bmessage view\b/i.test(text)) return false
		if (kind === 'views')
			return (
				!/\bnot (?:yet )?(?:been )?(?:obtained|sought|asked|known|recorded|taken|given)\b/i.test(text) &&
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

import { type Candidate, matched } from './candidate.ts'
import { consentWeighed, mandatoryWeighed } from './claims-weighed.ts'
import { fetchWeighed } from './fetch-weighed.ts'
import type { Paper } from './paper.ts'
import { negation, said } from './statement-context.ts'
import { wideConsent, wideMandatory } from './wide-claims.ts'

const mustComply =
	/\byou (?:will |'ll )?(?:need|have|are going|are bound|ought) to [^.;]{0,40}\bby law\b|\b(?:withholding|holding back|not (?:sending|replying|complying|providing|helping|answering))\b[^.;]{0,40}\b(?:offence|contempt|obstruct\w*|unlawful|illegal|against the law|breaking the law)\b|\b(?:you(?:r service| and your \w+)?|the service|yourselves|counsellors?|services|organisations?|providers?) (?:are|is|'re|will be|would be|have been|remain)(?: now| also| therefore| hereby| of course| both)?(?: legally| lawfully| statutorily)? (?:required|obliged|bound|compelled|mandated|under (?:a |an )?(?:legal |statutory |clear )?(?:duty|obligation))\b|\b(?:you|the service|your service|services|providers?) (?:must|has to|have to|shall)(?: now| therefore| legally)? (?:provide|supply|disclose|comply|release|send|hand|give|produce|let|answer|respond|reply|surrender|turn|forward|co-?operate)\b|(?<!\b(?:sections?|fields?|boxes|parts?|questions|items|all) )\b(?:is|are) (?:a )?(?:mandatory|compulsory|legal requirement|statutory requirement|not optional|not voluntary)\b|\b(?:obliges|requires|compels|mandates|binds|places a (?:legal |statutory )?(?:duty|obligation) on|puts a (?:legal |statutory )?duty on|places|puts) (?:you|services|providers|organisations|third parties|the service|yourselves|counsell\w+)\b|\b(?:refusal|declining|refusing) is not (?:an option|open to you|possible|permitted)|\b(?:legal|statutory|lawful) (?:duty|obligation|requirement) (?:to (?:provide|supply|disclose|comply|release|assist|respond|answer|hand|give|send|surrender|turn|furnish|pass|share|let|make|produce|tell|co-?operate)|on (?:you|your|services))|\b(?:the )?act (?:requires|obliges|compels|places a duty|makes it (?:a legal requirement|mandatory|compulsory)|says (?:that )?you must|gives (?:us|police|me) (?:the |a )?(?:power|right|authority))|\byou have no (?:choice|option|right to (?:refuse|withhold)|discretion|lawful reason|grounds)|\b(?:failure|failing|refusal|refusing|if you (?:fail|refuse)|non-compliance|delay|declining)\b[^.;]{0,60}\b(?:offence|contempt|obstruct\w*|arrest|prosecut(?:ed|ion of you)|liable|legal action|unlawful|breach)|\b(?:duty|obligation) to (?:comply|provide|disclose|hand over) [^.;]{0,30}\b(?:law|act|statute)|\b(?:entitled|empowered) (?:by law |under the act |by statute )?to (?:demand|require|have)\b|\bwe have (?:a |the )?(?:legal |statutory )(?:power|right) to/i
/** As a note of a call tells it: "he said we were obliged to". */
const weMust =
	/\b(?:said|says|told (?:me|us)|claim(?:ed|s)|insist(?:ed|s)|thinks?|thought|according to (?:him|her)) (?:that )?(?:(?:[\p{L} ]{3,40} )?(?:means|requires|says|obliges) (?:that )?)?(?:we|it|us) (?:are|were|is|was|had|have|must|would)\b[^.;]{0,20}\b(?:obliged|required|bound|no choice|to (?:comply|help|give|provide)|compulsory|mandatory|the law|breaking the law)\b|\b(?:means?|meant) (?:that )?we (?:have|had|must|need|are|were)\b[^.;]{0,20}\b(?:to|obliged|required|bound)\b|\b(?:it|this|that) (?:is not|isn't|was not|wasn't) (?:a|our|up for) (?:choice|option|debate|discussion)\b/iu
const notClaim =
	/\b(?:not|\w+n't|no|never|nor|nothing|nobody|neither|hardly|without) (?:\w+ ){0,3}$|\bif (?:you )?[^.;]{0,20}$|\bwhether (?:or not )?[^.;]{0,20}$/i
const otherDuty =
	/\b(?:by your (?:own )?(?:policy|policies|code|professional|contract|insurers?)|(?:mandatory|compulsory|required) for (?:us|me|officers?|police|the (?:force|officer))|tell (?:her|him|them)|received (?:it|this|the) in error|notify the sender|delete it|keep (?:it|this|the) confidential|data controller|acknowledge|verify|our (?:policy|officers)|redact)\b/i

const relies =
	/\b(?:as|since|because|given that|now that) (?:she|he|they) (?:has|have) (?:already |now )?(?:given|signed|provided|confirmed) (?:\w+ ){0,2}?(?:agreement|permission|go-ahead|okay|say-so)\b|\b(?:on the (?:basis|strength) of|rel(?:y|ies|ying|iance) (?:up)?on|in (?:view|light) of|as (?:we|you|i) (?:now )?(?:have|can see)|given(?: that)?(?: we have)?|since (?:we|she|he|they) (?:have|has)|because (?:we|she|he|they) (?:have|has)|as (?:she|he|they) (?:has|have)|by virtue of|under|in accordance with|pursuant to|acting on|per) (?:\w+ ){0,5}?(?:consent\w*|authority(?= (?:signed|form|to release|attached|enclosed))|mandate|waiver|permission|signed (?:form|authority)|stafford statement)\b|\b(?:consent|mandate|signed (?:form|authority)|form|waiver|authority|stafford statement)(?: \w+){0,6}? (?:(?:which |that |and )?(?:authoris\w+|authoriz\w+|entitl\w+|allow\w*|permit\w*|cover\w*|empower\w*|gives? (?:us|you|me|police)|means|satisf\w+|is (?:all|sufficient|enough|our (?:basis|authority|legal basis|lawful basis|justification))|should be (?:all|sufficient|enough)|forms? the basis|provides? (?:the|our|your) (?:basis|authority|lawful)|suffices?|removes|waives))\b|\b(?:she|he|they|victim|complainant|(?-i:\p{Lu})\p{L}+) (?:has|have) (?:given|signed|provided)?(?: \w+){0,3} ?(?:consent\w*|permission|authority|release|waiver|mandate)(?: \w+){0,4},? (?:so|therefore|and (?:so|therefore|we)|which means|meaning)\b|\bbasis (?:for|of) (?:this|the|our) (?:request|disclosure)(?: is|:) (?:the |her |his |their |signed |written |victim'?s? )*consent\b|\blawful basis[^.;]{0,20}\bconsent\b|\b(?:consent|authority|mandate|waiver)\b[^.;]{0,60}\bon the (?:strength|basis) of (?:it|that|this|the (?:enclosed|attached))|\b(?:has|have) (?:now )?(?:consented|agreed) to (?:the |this |their |her |his )?(?:release|disclosure|police)[^.;]{0,60}\b(?:so|therefore|accordingly|no need|should be no)\b|\bwith (?:her|his|their|the victim's) (?:full |written |signed |explicit |informed )*consent,? (?:we|i|please|you)\b/iu
/** "He has signed the authority, and the report is requested in reliance upon that". */
const leansOn =
	/\b(?:signed|given|completed|returned)\b[^.;]{0,80}\b(?:consent|authority|mandate|waiver|declaration|form)\b[^.;]{0,90}\b(?:in reliance (?:up)?on|on the (?:strength|basis|footing|authority) of|by virtue of|pursuant to|under) (?:it|that|this|the same|such)\b/i
const noReliance =
	/\b(?:not|\w+n't|never) (?:\w+ ){0,2}?(?:asking|requesting|proceeding|made|writing|relying) (?:\w+ )?(?:on|by|under)\b[^.;]{0,24}\bconsent\b|\b(?:do not|don't|not|no longer|never|without|rather than|nor) (?:\w+ ){0,4}?(?:rel(?:y|ying|iance|ied)|on (?:the )?consent|consent)\b|\bconsent is not\b|\bnot (?:our|the) (?:legal |lawful )?(?:basis|reason|ground)|\bregardless of consent|\bdoes not (?:amount|replace)/i

const fetchYes =
	/\b(?:ask(?:ed|ing)?|g[eo]t(?:ting)?|request(?:ed|ing)?|obtain(?:ed|ing)?|collect(?:ed|ing)?|order(?:ed)?|appl(?:y|ied) for|fetch(?:ed)?|br(?:ing|ought)|pick(?:ed)? up|download(?:ed)?|chased?|have|had|put in|pop in|pull together|dig out|g[eo]t hold of)\b[^.;]{0,60}\b(?:(?:your|ur|the|his|her) (?:counsell?or|therapist|service|centre|clinic) for (?:(?:all|copies|a copy|the lot) )?(?:of )?(?:them|it|your|ur|the)\b|(?:your|ur) (?:own )?(?:\w+ )?(?:counsell?or|therapist|notes|records|files?|counselling|therapy|service|full notes|sessions?|paperwork|print-?outs?|sar\b)|(?:a )?cop(?:y|ies) of (?:your|all your|the)|them (?:for|from) (?:you|your)|a subject access)\b/i
const fetchThen =
	/\b(?:subject access|sar\b|dsar|entitled to (?:them|your|a copy|see)|right of access|(?:drop(?:ped|ping)?|br(?:ing|ought)|hand(?:ed|ing)?|pass(?:ed|ing)?|sen[dt]|forward(?:ed|ing)?|ping(?:ed|ing)?|scan(?:ned|ning)?|text(?:ed|ing)?|whatsapp(?:ed|ing)?|e-?mail(?:ed|ing)?|g[ia]v(?:e|ing)|post(?:ed)?|upload(?:ed)?|photograph|screenshot|let me have) (?:them|it|these|the|those|copies|me|us|a copy|everything)|to (?:me|us|the (?:station|police|front desk|officer))|for (?:me|us|the police)|on to (?:me|us)|let (?:me|us) have)\b/i
const fetchThird =
	/\b(?:asked|told|want(?:s|ed)?|advis\w+|suggest\w+|request\w+|get|getting|had) (?:(?:the )?(?:client|victim|complainant|her|him|them|me|(?-i:\p{Lu})\p{L}+(?:[ -](?-i:\p{Lu})\p{L}+)*))?(?: to)? (?:obtain|get|request|collect|ask (?:you|us|for|my|her|his|their)|fetch|bring|apply for|make a subject access|put in a subject access|submit a subject access)\b[^.;]{0,60}\b(?:notes|records|file|copy|subject access|them|counselling)\b/iu
const fetchNo =
	/\b(?:have|has|had|did|were|was|been)(?: not|n't)(?: \w+){0,2} (?:asked?|requested?|told|invited?|encouraged?)[^.;]{0,40}\b(?:to (?:obtain|get|request|fetch|ask|apply|collect|make)|for (?:her|his|their) (?:own )?(?:notes|records))/i

/** Whether the request says the service must comply, without an order. */
export function mandatoryOf(paper: Paper): Candidate | undefined {
	for (const { passage, box, ticked } of paper.sentences) {
		if (ticked && box?.kind !== 'voluntary') continue
		if (box?.kind === 'superseded' || box?.kind === 'reply') continue
		const match = mustComply.exec(passage.text) ?? (paper.note ? weMust.exec(passage.text) : null)
		if (!match) continue
		if (
			notClaim.test(said(passage.text, match.index, 30)) ||
			/\bnot (?:legally )?(?:required|obliged|bound|compelled|mandatory|compulsory)/i.test(match[0]) ||
			otherDuty.test(passage.text.slice(match.index, match.index + 120))
		)
			continue
		if (
			/^you (?:must|have to) (?:answer|respond|reply|send|give|let)\b/i.test(match[0]) &&
			!/\b(?:notes|records|information|material|file|by law|in law|legally|the law)\b/i.test(passage.text)
		)
			continue
		if (/\b(?:fields?|boxes|sections?|questions)\b[^.;]{0,30}\b(?:mandatory|compulsory)\b/i.test(passage.text)) continue
		// What the other side may have is no claim on the service.
		if (
			/^(?:entitled|empowered)/i.test(match[0]) &&
			/\b(?:defen\w+|accused|suspect|soldier|under investigation|he|she)\b[^.;]{0,20}$/i.test(
				said(passage.text, match.index, 60),
			)
		)
			continue
		if (/\bmight be|would be\b/i.test(match[0]) && /\bif\b/i.test(passage.text)) continue
		return matched('yes', 'high', passage, match)
	}
	return mandatoryWeighed(paper) ?? wideMandatory(paper)
}

/** Whether the asker relies on a consent form. */
export function consentOf(paper: Paper): Candidate {
	for (const { passage, box, ticked } of paper.sentences) {
		if (box?.kind === 'superseded') continue
		if (noReliance.test(passage.text)) continue
		const match = relies.exec(passage.text)
		if (match) return matched('yes', 'high', passage, match)
		const leant = leansOn.exec(passage.text)
		if (leant) return matched('yes', 'high', passage, leant)
		if (
			ticked &&
			/\bconsent (?:of|obtained from|given by) (?:the )?(?:data subject|victim|individual)\b/i.test(passage.text) &&
			/\b(?:basis|ground|lawful)\b/i.test(box?.label.text ?? '')
		)
			return { value: 'yes', confidence: 'high', passage }
	}
	return (
		consentWeighed(paper) ??
		wideConsent(paper) ?? { value: 'no', confidence: 'low', why: 'Nothing in it relies on a consent.' }
	)
}

/** Whether the client has been asked to obtain the notes. */
export function fetchOf(paper: Paper): Candidate | undefined {
	const toClient = paper.fromClient
	for (const { passage, box } of paper.sentences) {
		const no = fetchNo.exec(passage.text)
		if (no) return matched('no', 'high', passage, no)
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
			if (match && fetchThen.test(around)) return matched('yes', 'high', passage, match)
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
			return matched('yes', 'high', passage, match)
	}
	return fetchWeighed(paper)
}

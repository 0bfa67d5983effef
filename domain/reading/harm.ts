import { type Candidate, matched } from './candidate.ts'
import type { Paper } from './paper.ts'

/**
 * What is done to people, by the stems of the verbs: whoever such a verb is about in the passive, and whoever stands behind
 * "against", "on" or "to" after the name of such a deed, is the one it was done to.
 */
const done =
	'(?:hurt|hit|struck|punched|kicked|beaten|slapped|bitten|stabbed|shot|raped|assaulted|attacked|abused|molested|threatened|harassed|stalked|followed|robbed|mugged|burgled|defrauded|scammed|conned|tricked|groomed|trafficked|exploited|coerced|controlled|strangled|choked|injured|wounded|harmed|burn(?:t|ed)|imprisoned|kidnapped|abducted|spiked|drugged|touched|blackmailed|targeted|bullied|pushed|knocked (?:down|over|off|unconscious)|run (?:over|down)|locked in|filmed|photographed|recorded|held (?:against|prisoner|down|captive)|made to (?:work|have|watch|do)|forced (?:to|into)|cornered|grabbed|dragged|spat at|messaged|doxed|sent (?:the |these |those |a (?:\\w+ )?)?(?:message|threat|picture|image)s?|treated (?:by us )?as (?:a |the )?(?:victim|complainant))'
const deeds =
	'(?:offences?|crimes?|assaults?|rapes?|attacks?|abuse|frauds?|thefts?|robber(?:y|ies)|burglar(?:y|ies)|stalking|harassment|threats?|(?:threatening|abusive|unwanted|malicious|obscene|menacing) (?:messages?|calls?|letters?|texts?|e-?mails?)|messages? of a (?:\\w+ )?kind|violence|exploitation|grooming|trafficking|blackmail|coercion|controlling behaviour|stabbing|shooting|injur(?:y|ies)|wounding|spiking|kidnap(?:ping)?|voyeurism|intimidation|bullying|conduct|behaviour|harm)'
const passive = new RegExp(
	`\\b(?:was|were|is|been|being|got|getting|gets) (?:(?:very|so|badly|seriously|repeatedly|allegedly|also|then|later|said to (?:have been|be)|believed to (?:have been|be)|alleged to (?:have been|be)|once|both|all|twice|being|apparently) ){0,2}${done}\\b|\\b(?:have|has|had) (?:each |all |both )?(?:reported|alleged|disclosed|complained|come forward|made a complaint)\\b|\\bsays? (?:that )?(?:he|she|they) (?:was|were|had been|has been) ${done}\\b`,
	'giu',
)
const against = new RegExp(
	`\\b${deeds}\\b[^.;]{0,60}?\\b(?:against|on|upon|of|to|towards?|from which|suffered by|reported by|experienced by|involving|sent to|made to|directed at|inflicted on)\\b`,
	'giu',
)
const ownWords =
	/\b(?:he|suspect|accused|defendant|man|husband|partner|ex)\b[^.;]{0,20}\b(?:says?|said|claims?|maintains?|insists?|alleges?)\b[^.;]{0,130}?\bs?he(?:'s| has| is|'d| had)? (?:made (?:it|this|that|everything|the (?:whole )?(?:thing|story|lot)) up|invented|making (?:it|this) up|lying|imagin\w+ (?:it|this))\b|\bthe injured (?:man|woman|person|boy|girl|lad|lady|one)\b|\b(?:his|her|their) (?:attackers?|assailants?|abusers?|rapist|stalker|injur(?:y|ies)|statement of complaint|ordeal|report of|complaint (?:of|about)|allegations?)\b|\b(?:happened|done|did|doing) (?:\w+ ){0,3}?to (?:him|her|them)\b|\b(?:arrested|charged|bail|suspected|accused|wanted|convicted|custody|denies|admits?|admitted)\b[^.;]{0,40}?\b(?:(?:for|of|with|after|to) )?(?:\w+ly )?[a-z]+ing (?:her|him|them)\b(?! (?:to|for)\b)|\b(?:nasty|threatening|abusive|unwanted|silent|horrible|constant|sexual|obscene|menacing|malicious) (?:phone )?(?:calls?|texts?|messages?|letters?|e-?mails?|comments?) from\b|\b(?:reported|told us|came to us) (?:that|about|what) [^.;]{0,30}\b(?:happened|did to)\b|\breported (?:it|this|the matter|him|her|them) to (?:us|the police|police)\b/giu
const notTheirs =
	/\b(?:suspect\w*|accused|defendant|arrested|charged|offender|perpetrator|witness(?:es|ed)?|bystander|saw (?:it|him|her|them)|not (?:hurt|injured|a victim|harmed)|brother|sister|mother|father|friend|colleague|neighbour|husband|wife|partner)\b/i
/** Words that say of the person that nothing was done to them. */
const denies =
	/\b(?:not|\w+n't|never|nor|no|nobody (?:says|suggests)|isn't|wasn't) (?:\w+ ){0,4}?(?:victims?|complainants?|injured|hurt|harmed)\b|\b(?:just|only|merely|purely|simply) (?:a |an |the )?(?:\w+ )?(?:parent|mother|father|mum|dad|witness\w*|bystander|friend|relative|colleague|neighbour|suspect)\b|\b(?:parent|mother|father|mum|dad|brother|sister|friend|partner|relative) of (?:the|a|our) (?:\w+ )?(?:victim|complainant|child|boy|girl)/i
/** "... a little boy who": somebody else comes before "who". */
const who = /\b(?:who|that|whom)(?: \w+)? ?$/i
const calledOne =
	/\b(?:is|was|being) (?:the|our|a|an|one of the|another of the) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+ (?:who|that)(?: \w+)? ?$/iu
const kin =
	/\b(?:brother|sister|mother|mum|father|dad|parent|partner|husband|wife|friend|carer|aunt|uncle|son|daughter|neighbour|colleague)\b/i
const pronoun = /\b(?:she|he|they|her|him|them|his|their)\b/i

/**
 * Whether what is asked about was done to the person, from the general ways of telling it; low, since who stands behind a
 * pronoun is not known for certain.
 */
export function harmedPerson(paper: Paper, surname: string, first = ''): Candidate | undefined {
	if (paper.sentences.some(({ passage }) => denies.test(passage.text))) return undefined
	let best: { candidate: Candidate; weight: number } | undefined
	for (const { passage, box, ticked } of paper.sentences) {
		if (ticked || box?.section === 'approver' || box?.section === 'recipient' || box?.kind === 'handling') continue
		const { text } = passage
		const lower = text.toLowerCase()
		const named = surname !== '' && lower.includes(surname)
		for (const [pattern, value] of [
			[passive, 3],
			[against, 2],
			[ownWords, 2],
		] as const)
			for (const match of text.matchAll(pattern)) {
				const lead = text.slice(Math.max(0, match.index - 60), match.index)
				const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 45)
				const at = surname === '' ? -1 : lower.indexOf(surname)
				// "Hannah's husband is on bail for strangling her": such words are about whoever is named before them.
				const owner = pattern === ownWords && first !== '' && lead.toLowerCase().includes(first)
				const near = (named && Math.abs(at - match.index) < 110) || owner
				const whose = pattern === against ? tail : lead.slice(-35)
				let weight =
					value + (near ? 3 : 0) + (pronoun.test(whose) ? 1 : 0) + (/\byour (?:client|patient)/i.test(whose) ? 2 : 0)
				if (
					pattern === against &&
					!near &&
					!/^ (?:(?:a |the )?(?:young )?(?:woman|man|girl|boy|person|child|client)|her|him|them|Mr|Mrs|Ms|Miss|your client)\b/i.test(
						tail,
					)
				)
					continue
				if (pattern === passive && !near && !pronoun.test(whose) && !/\bwho\b|\bone\b/i.test(whose)) continue
				if (pattern === passive && who.test(lead)) {
					const between = at >= 0 && at < match.index ? text.slice(at + surname.length, match.index) : undefined
					const straight = between !== undefined && /^[^\p{L}]{0,4}(?:[^.;]{0,40}, )?(?:who|that)\b/iu.test(between)
					if (!straight && !(between !== undefined && calledOne.test(lead) && !kin.test(between))) continue
				}
				if (notTheirs.test(`${lead.slice(-30)} ${tail.slice(0, 20)}`) && !near) weight -= 3
				if (/\b(?:if|whether|would|could|might|may be|not|never|nobody)\b[^.;]{0,20}$/i.test(lead)) weight -= 3
				if (weight < 2 || (best && best.weight >= weight)) continue
				const exec = Object.assign([match[0]], { index: match.index, input: text }) as unknown as RegExpExecArray
				best = {
					weight,
					candidate: {
						...matched('victim_or_at_risk', 'low', passage, exec),
						why: 'It tells what was done to somebody, who seems to be the person asked about.',
					},
				}
			}
	}
	return best?.candidate
}

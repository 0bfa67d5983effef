import type { Candidate } from './candidate.ts'
import { ground } from './notice-words.ts'
import type { Paper } from './paper.ts'
import { emptyWords } from './substance.ts'

/*
 * Notice to the person in wide families of words: something written that reached the person, word of mouth only, a promise,
 * nothing yet, a decision to leave it out, or a wish that the service say nothing. All that is found so is in doubt.
 */

/** Printed, asked, left to the service, or about another notice and another person. */
const otherMatter =
	/\b(?:delete as applicable|ha(?:ve|s) ?\/ ?ha(?:ve|s) not|(?:box|section) below|officers? (?:must|should)|(?:victim|complainant|person) in the other|other (?:victim|matter|case)|intended prosecution|i leave (?:that|it) (?:with|to) you|no objection on our part|(?:you|your service|the service) (?:can|may|are free to|are welcome to) (?:tell|let|inform)|(?:office|desk|number|line) (?:has|have) moved|notice (?:template|period|board)|old leaflet|thank you for your letter)\b|\b(?:tell|inform) (?:her|him|them) or (?:don't|do not)\b|^(?:if|where) (?:written )?(?:notice|notification|the person|the victim)\b|^(?!(?:can|could|would|will) you\b).*\?["')\s]*$|\by(?:es)? ?\/ ?no?\b|\b(?:letter (?:that )?i sent (?:to )?you|form asks|prompted this letter|goodbye|jury|inquest|(?:case|prosecution|trial|enquiry) (?:depends|turns|hangs)|until we know|notice to quit|letters? (?:that )?(?:he|she|they) (?:had |has |have )?(?:written|wrote|sent)|handed (?:us|me) the letter|(?:employer|landlord|school|bank|council)s? (?:was|were|had|gave|sent)|how we (?:come|came) to you|passed us|(?:did not|didn't|couldn't|could not|can't|cannot) (?:say|tell (?:him|her|them|me|us))\b[^.;]{0,16}\bwhether|seem to know|not keen|need not be given|privacy notice|clinical lead|(?:knew|knows) (?:she|he) (?:came|comes|went|goes)|you've had contact|a must or a may|asking,? (?:and )?not telling|as a rule|presum\w+|when (?:she|he|they) first|put (?:that|this|it) on the form|(?:employer|husband|wife|partner|boss|school|mum|dad|ex|landlord|neighbours?)(?: is| was|) ?(?:isn't|wasn't|not|never) (?:be )?told)\b|\b(?:told|wrote to|informed|texted) (?:his|her|their) (?:sister|brother|cousin|friend|boss|colleague|neighbour)\b|\b(?:mum|dad|mother|father|brother|sister|family|friends?|neighbours?) (?:wasn't|was not|weren't|were not) told\b/i

/** Whether a sentence is no word on notice to the person. */
export const notOfNotice = (text: string): boolean => otherMatter.test(text)

const who =
	'(?:she|he|they|her|him|them|victim|complainant|client|subject|individual|person|injured party|ip|ap|patient|complainer|lad|young (?:person|lady|woman|man)|lady|girl|witness|(?:mr|mrs|ms|miss|mx) [\\p{L}-]+|(?:her|his|their) (?:mum|mother|dad|father|parents?|carer|guardian|solicitor|advocate|support worker|social worker|attorney|deputy)|mum|mother|dad|father|parents?|carer|guardian)'
const someone = new RegExp(`\\b${who}\\b`, 'iu')
const leaf =
	'(?:letters?|leaflets?|booklets?|(?:notice|information|explanation|victim) (?:sheets?|forms?|cards?|packs?|papers?)|notices?|notification|paperwork|forms? 44\\w?|easy-read (?:version|copy|sheet)|large print|written (?:notice|explanation|version|account)|explanatory (?:note|sheet|letter)|paper copy|(?:required|statutory|44\\w?) \\w+|black and white|in writing|on paper|secure message|top copy|form \\w*-?\\w*\\d\\w*|form vir\\S*|(?:his|her|their) copy|braille\\w*|audio disc|what i sent|copy of (?:this|the) (?:request|letter))'
const arrived =
	'(?:posted|put|popped|dropped|pushed|slipped|handed|gave|given|sent|served|left|issued|delivered|couriered|e-?mailed|mailed|texted|received|accepted|signed|acknowledged|had|has (?:it|that|this|her|his|the)|got|went|gone|reached|written to|wrote to|informed|told|notified|opened|replied|read and kept|provided|supplied|translated|furnished|in (?:her|his|their) keeping)'
const reached = new RegExp(`\\b${arrived}\\b[^;]{0,80}\\b${leaf}\\b|\\b${leaf}\\b[^;]{0,90}\\b${arrived}\\b`, 'iu')
const byPost =
	/\b(?:through (?:her|his|their|the) (?:letter-?box|door)|by (?:letter|post|hand|e-?mail|recorded|courier|special)|first class|second class|recorded delivery|in an envelope|plain envelope|in writing|black and white|letter dated|letter of|on paper|was written to|has it in|by (?:that|which) e-?mail|portal)\b/i
const ofRequest =
	/\b(?:notice|notif\w+|leaflet|request|asking|intend|enquiry|told|inform\w*|tell|explain\w*|explanatory|what (?:we|i)|this (?:went|was sent|going)|paperwork|she knows|he knows|44\w|statutory|letter-?box|on paper|in writing|black and white|written to|required document|set it all out|easy-read)\b/i
const notThis =
	/\b(?:your (?:own )?(?:letters?|leaflets?|notes?|cards?|forms?)|from (?:you|your)\b|to (?:you|your service|the suspect|the accused|the defendant|his solicitors?|the court|the cps|his employer|your (?:service|office))|sent you|appointment|referr\w+|bail|hearing|trial date|court date|witness (?:summons|statement)|summons|charge[ds]?|mandate|consent\w*|arrest\w*|interview under|diary|suicide|goodbye|notes? (?:this|that) morning|suspect (?:was|has|had)|text(?:ed)? (?:him|her) (?:that|saying)|messages? (?:from|between|to)|counsell\w+ (?:that|she|he)|told (?:us|me|police|officers?|pc|dc|her (?:counsellor|friend|mother|sister)|your)|disclos\w+ (?:schedule|record)|lines? of (?:en|in)quiry|handwriting|presum\w+|witness,|bystander|dispute|whether|threat\w*|fraud\w*|i enclose|authori[sz]\w+|claim form|asked (?:him|her|them) to|our leaflet|requests are|enclosed (?:is|for)|attached for)\b/i
const denial = /\b(?:no|not|never|nothing|\w+n't|nor|without|yet to|neither|unable|un(?:signed|served|ticked))\b/i
/** What is not done with other means than this one is no denial of it. */
const aside =
	/\([^()]{0,60}\)|\b(?:isn't|is not|aren't|are not) (?:a |under (?:any )?)(?:suspect|suspicion)\b|\b(?:can ?not|can't) (?:read|see)\b/gi
const yetToCome =
	/\b(?:will|shall|'ll|going to|to follow|follows? (?:by|in|shortly)|in due course|shortly|intend(?:s|ed)? to|plan(?:s|ned)? to|mean to|hope(?:s)? to|about to|is being|being (?:translated|printed|drafted|typed|prepared|signed|posted)|waiting (?:for|to)|awaiting|pending|with (?:admin|typing|translat\w+|the printers?)|on my desk|once|as soon as|when (?:i|we|she|he) (?:next|get|gets|see|sees|can|am|are|is|return|returns|visit|feels?)|next week|tomorrow|on (?:mon|tues|wednes|thurs|fri)day i|later|soon|sort it|get something)\b/i

/* Nobody is to know, or it is left out on purpose. */

const hush = new RegExp(
	[
		`\\b(?:do not|don't|must not|mustn't|should not|shouldn't|not to|never|please avoid|avoid|refrain(?:ed|ing)? from|hold(?:ing)? off(?: on)?|stop short of|without|rather you (?:did not|didn't)|ask(?:ed)? (?:that )?you not to|grateful if you (?:did not|didn't|would not|wouldn't))\\b[^.;]{0,24}\\b(?:tell(?:ing)?|let(?:ting)? on|let(?:ting)? (?:her|him|them)|inform(?:ing)?|contact(?:ing)?|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|mention(?:ing)?|discuss(?:ing)?|say(?:ing)? anything|speak(?:ing)? (?:to|with)|alert(?:ed|ing)?|tip(?:ping)?|notif(?:y|ied|ying)|rais(?:e|ing)|writ(?:e|ing) to|approach(?:ing)?|reveal(?:ing)?|warn(?:ing)?|ask(?:ing)? (?:her|him|them)|be (?:told|alerted|informed|aware|contacted))\\b[^.;]{0,40}(?:\\b${who}\\b|\\bto (?-i:\\p{Lu})\\p{Ll}+)`,
		`\\b${who}\\b[^.;]{0,20}\\b(?:must not|mustn't|should not|shouldn't|is not to|are not to|isn't to|cannot|can't|ought not to|should never|must never)\\b[^.;]{0,16}\\b(?:be (?:told|alerted|informed|made aware|contacted|approached|notified|tipped)|know(?! (?:where|how|who)\\b)|find out(?! (?:where|how|who)\\b)|learn|hear|get wind)\\b`,
		"\\b(?:keep (?:this|it|our \\w+|my \\w+) (?:strictly )?(?:between (?:us|ourselves|you and me)|quiet|to yourself|to yourselves|under your hat|from)|between ourselves please|say nothing|not (?:a|one) word|mum's the word|tipping off|said nothing to|undesirable that|by your silence|until (?:i|we) (?:give|say)|till (?:i|we) (?:give|say))\\b",
	].join('|'),
	'iu',
)
const leftOut =
	/\b(?:notice|notification|notif(?:y|ying|ied)|informing|telling|serving|to serve|serve|written explanation|alerting)\b[^.;]{0,70}\b(?:withh[eo]ld\w*|defer\w*|delay\w*|dispens\w*|postpon\w*|put (?:off|back|on hold)|suspend\w*|not appropriate|inappropriate|not (?:reasonably )?practicable|impracticable|would (?:be likely to )?(?:prejudice|put|endanger|compromise|frustrate|jeopardi\w+|tip|alert)|could (?:prejudice|frustrate|compromise|endanger|put|cost)|exempt\w*|held (?:back|off)|on hold|waived|not (?:be(?:en)? )?given (?:as|because|on|in view)|unsafe|not safe)\b|\b(?:withh[eo]ld\w*|defer\w*|delay\w*|dispens\w*|postpon\w*|put(?:ting)? (?:off|back)|suspend\w*|not appropriate|inappropriate|not (?:reasonably )?practicable|impracticable|exempt\w*|hold(?:ing)? (?:back|off)|held (?:back|off)|waiv\w+|decid\w+|decision|decided|unsafe|not safe|agreed not)\b[^.;]{0,50}\b(?:notice|notification|not to (?:tell|notify|inform|serve|write)|notif(?:y|ying)|informing|telling (?:her|him|them|the)|serve|serving|tell (?:her|him|them))\b/i
const notLeftOut =
	/\b(?:not (?:been )?(?:withheld|deferred|delayed|dispensed|put off)|no (?:reason|ground|exemption)|nothing (?:has been )?withheld)\b/i

/* Not yet, or in words that nobody wrote. */

const notGone = new RegExp(
	[
		`\\b(?:no|not any) (?:written )?(?:letter|notice|notification|leaflet|paperwork|form|written \\w+)\\b[^.;]{0,30}\\b(?:has|have|was|were|sent|given|issued|served|gone|been|left|as yet|yet|so far)\\b`,
		`\\b${leaf}\\b[^.;]{0,40}\\b(?:not (?:yet |been )*(?:been )?(?:handed|given|sent|served|issued|gone|posted|done|completed|left)|\\w+n't (?:yet )?(?:been )?(?:handed|given|sent|served|issued|gone|posted|done|completed|left)|unticked|blank|outstanding|overdue|unsent|undelivered|unserved)\\b`,
		`\\b(?:nothing(?:'s| has| was)?|not(?:hing)? (?:yet|as yet|so far))\\b[^.;]{0,24}\\b(?:said|sent|given|served|told|left|handed|posted|written|mentioned)\\b[^.;]{0,24}\\b(?:to|with) ${who}\\b|\\bnothing (?:left|in writing)\\b`,
		`\\b(?:have not|haven't|has not|hasn't|did not|didn't|not yet|never|was not|wasn't|were not|weren't|wasn't time|no time|not had (?:time|chance))\\b[^.;]{0,30}\\b(?:bothered|troubled|told|informed|notified|written|posted|served|given|sent|do|done|got round|managed|got the)\\b[^.;]{0,30}\\b(?:${who}|notice|letter|leaflet|paperwork|notification)\\b`,
		`\\b(?:left|kept|is|are) in the dark\\b|\\bnobody(?:'s| has)? (?:wrote|written|told|been)\\b|\\bnot been able to get (?:a|the) (?:letter|notice|leaflet)\\b|\\b(?:notice|letter)\\b[^.;]{0,30}\\b(?:hasn't|has not|wouldn't|won't) (?:let|allow)|\\bnothing in writing\\b`,
		`\\b(?:wasn't|was not|isn't|has not been|hasn't been) (?:\\w+ )?time\\b[^.;]{0,30}\\b(?:notice|letter|leaflet|paperwork)\\b`,
	].join('|'),
	'iu',
)
const toldOf =
	/\b(?:told|aware|knows?|advised|mention(?:ed)?|explained|informed|notified|word (?:in|with)|had a word|chatted|spoke|spoken|discussed|let (?:her|him|them) know|voicemail|rang|phoned|telephoned|called|conversation)\b/i
const byMouth =
	/\b(?:verbal(?:ly)?|oral(?:ly)?|(?:tele)?phone(?:d)?(?! (?:was|is|has|download|records?|back in))|voicemail|rang|video ?call|call(?:ed)?|face to face|in person|corridor|doorstep|at court|at the (?:station|door)|word of mouth|interview|when i (?:saw|rang|dropped|visited|met|called|phoned)|chat(?:ted)?|in passing|over (?:coffee|the phone|teams)|on teams)\b/i
const askedOf =
	/\b(?:request|asking|ask(?:ed)? (?:you|for)|enquir\w+|writing|contact\w*|speaking to (?:her|his|you)|counsell\w+|notes|records|in touch|approach\w*|she's aware|he's aware|(?:she|he|they) knows?|mentioned it|nothing left|verbal only|paper ?work)\b/i

type Standing = 'yes' | 'no' | 'withheld'
interface Found {
	standing: Standing
	weight: number
	why: string
}

function standingOf(text: string, label: string): Found | undefined {
	const words = label === '' ? text : `${label}: ${text}`
	if (
		/\b(?:suspects?|accused|defendant)\b[^.;]{0,20}\b(?:must not|should not|not to) (?:be told|know|find)/i.test(words)
	)
		return undefined
	if (hush.test(words) && !/\b(?:suspect|media|press|email address|this e-?mail|hesitate)\b[^.;]{0,10}$/i.test(words))
		return { standing: 'withheld', weight: 6, why: 'The person is not to be told.' }
	if (leftOut.test(words) && !notLeftOut.test(words) && !/\b(?:trial|hearing|disclosure to the defence)\b/i.test(words))
		return { standing: 'withheld', weight: 6, why: 'Notice is left out or put off on purpose.' }
	if (notThis.test(words)) return undefined
	if (notGone.test(words))
		return ground.test(words)
			? { standing: 'withheld', weight: 5, why: 'The person has not been told, on a ground.' }
			: { standing: 'no', weight: 5, why: 'Nothing written has gone to the person.' }
	const asked = /\b(?:told|informed|notified|aware|notice|notification)\b/i.test(label)
	if (asked && /^(?:no\b|not\b|nope|none\b)/i.test(text))
		return { standing: 'no', weight: 5, why: 'The person has not been told.' }
	if (
		asked &&
		/^y(?:es)?\b[^.]{0,60}\b(?:form|letter|paper|leaflet|written|writing|post|by hand|personally)\b/i.test(text)
	)
		return { standing: 'yes', weight: 4, why: 'Something written seems to have reached the person.' }
	const paper = new RegExp(`\\b${leaf}\\b`, 'iu').test(words)
	if (
		paper &&
		yetToCome.test(words) &&
		(someone.test(words) || asked || /\b(?:notice|leaflet|written explanation)\b/i.test(words)) &&
		ofRequest.test(words)
	)
		return { standing: 'no', weight: 2, why: 'Something written is only promised.' }
	const spoken = byMouth.test(words)
	if (
		(someone.test(words) || asked) &&
		ofRequest.test(words) &&
		!denial.test(words.replace(aside, ' ')) &&
		!yetToCome.test(words) &&
		!/\b(?:verbal|oral)/i.test(words) &&
		// The label is the form's own: that something went has to stand in what was filled in.
		(reached.test(text) || (byPost.test(text) && new RegExp(`\\b${arrived}\\b`, 'i').test(text)))
	)
		return { standing: 'yes', weight: 4, why: 'Something written seems to have reached the person.' }
	if (/\bi intend to write to\b/i.test(words))
		return { standing: 'no', weight: 2, why: 'Something written is only promised.' }
	if (
		spoken &&
		toldOf.test(words) &&
		(someone.test(words) || asked) &&
		askedOf.test(words) &&
		!/\b(?:views?|objects?|content|happy)\b/i.test(words)
	)
		return { standing: 'no', weight: 1, why: 'Told by word of mouth; nothing about written notice was found.' }
	return undefined
}

/** What the whole of a paper best supports of notice to the person, in other words than the rules before it know. */
export function wideNotice(paper: Paper): { standing?: Candidate } {
	let best: (Found & { candidate: Candidate }) | undefined
	for (const { passage, box, ticked } of paper.sentences) {
		const { text } = passage
		const kind = box?.kind
		if (ticked || text.length > 450 || notOfNotice(text)) continue
		if (kind !== undefined && kind !== 'notice' && kind !== 'views') continue
		if (emptyWords.test(text) && !/^no\b/i.test(text)) continue
		const found = standingOf(text, box?.label.text ?? '')
		// In a note of a call "him" is whoever called, who was told what the service does.
		if (
			found?.standing === 'yes' &&
			paper.note &&
			!/\b(?:he|she|they|officer|caller|dc|pc|ds) (?:said|says|told)\b/i.test(text)
		)
			continue
		if (found && (!best || found.weight > best.weight))
			best = { ...found, candidate: { value: found.standing, confidence: 'low', passage, why: found.why } }
	}
	return best ? { standing: best.candidate } : {}
}

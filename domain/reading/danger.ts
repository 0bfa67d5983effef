import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import { riskWeighed } from './danger-weighed.ts'
import { monthWords } from './dates.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { riskAtHand } from './wide-danger.ts'

const danger =
	/\b(?:(?:going to|gonna|wants? to|will|would|about to|ready to) (?:just )?(?:end (?:it|things|everything)|finish (?:it|her|him|them))|end(?:ing)? it all|(?:do(?:es)?n't|does not|do not) want to (?:be here|live|wake up|carry on|go on)|(?:cannot|can't) go on(?! holiday)|wants? to die|better off (?:dead|without (?:her|him|them))|(?:note|letter|message|text|voicemail)\b[^.;]{0,30}\b(?:says?|saying|said|reads?)\b[^.;]{0,30}\b(?:goodbye|sorry and|end|die|had enough|no more)|on the (?:roof|bridge|ledge|parapet|railway|tracks|wrong side)|(?:a|the) (?:ligature|noose)|(?:armed|shotgun|rifle|handgun|pistol|firearm|crossbow)\b|held (?:hostage|against)|(?:taken|took|swallowed) (?:a lot of|too many|lots of|loads of|all (?:of )?(?:her|his|their|the)|a handful of|an unknown quantity of) (?:\w+ )?(?:tablets|pills|medication|paracetamol)|(?:grave|serious|immediate|real|significant|extreme|very) (?:and \w+ )?(?:concerns?|fears?|worr(?:y|ies|ied)) for (?:her|his|their|\p{L}+'s) (?:safety|welfare|life|wellbeing)|high[- ]risk misper|(?:cut|slit) (?:her|his|their) (?:throat|wrists)|(?:step|walk|throw (?:her|him)self|jump) (?:in front of|off|under)|hang (?:her|him|them)sel|risk to (?:her|his|their|the) life|life(?:-|\b)[^.]{0,20}\bat risk|threat-to-life|life and death|(?:immediate|imminent|real and (?:immediate|present)|serious and immediate|urgent|grave|significant|high|very real|substantial|credible) (?:and \w+ )?(?:risk|threat|danger) (?:to|of|that)|(?:threat|risk) to (?:her|his|their|the|a|\w+'s)? ?life\b|risk of (?:death|serious (?:harm|injury)|suicide)|in (?:immediate |imminent |grave |serious )?danger\b|(?:means|intends?|intending|threaten(?:ed|ing|s)|going|plans?|planning|wants|about|said (?:s?he|they) (?:will|would|is going to|was going to)|has said|vowed) (?:\w+ )?(?:to )?(?:kill|murder|stab|shoot|end (?:her|his|their) (?:own )?life|seriously harm|take (?:her|his|their) (?:own )?life|hurt|jump)|high[- ]risk missing|suicidal\b|suicide (?:note|attempt|threat|pact)|overdose|(?:pills|tablets|medication) (?:were|was|had been|have been)? ?(?:already )?taken|taken (?:the |her |his |their |some |all )?(?:\w+ )?(?:pills|tablets)|(?:saying|said) goodbye|goodbye (?:message|text|note|letter)|(?:not|never) (?:be|see|make it to|live (?:to|until)) (?:alive|morning|tomorrow|the night)|taken (?:her|his|their) own life|fear(?:s|ed)? for (?:her|his|their) (?:immediate )?(?:life|safety)|life (?:is|may be|could be) (?:at risk|in danger)|serious harm|may (?:already )?(?:be|come to) (?:dead|harm)|may not survive|with (?:a |the )?(?:knife|gun|machete|weapon|axe|petrol))\b/iu
const now =
	/\b(?:right away|straight back|any time|since (?:about |around )?\d|every (?:minute|second)|time is (?:short|critical)|(?:an|one|two|three|half an) hours? ago|without delay|cannot (?:reach|find)|now|tonight|immediate(?:ly)?|imminent(?:ly)?|right now|this (?:morning|afternoon|evening)|within (?:the )?(?:hour|next|minutes)|on (?:his|her|their) way|at large|missing|today|in the last (?:hour|few hours)|at once|straight away|minutes? ago|hours? ago|since (?:last night|this morning|yesterday)|last night|whereabouts|urgent(?:ly)?|currently|please ring|ring now|asap|released|cannot be (?:found|located)|trying to (?:find|locate|trace|reach)|(?:searching|looking) for (?:her|him|them|(?-i:\p{Lu})\p{L}+)|phone is (?:now |switched )?off|emergency)\b/iu
const noDanger =
	/\b(?:no|not|isn't|without|nor|neither|any|whether) (?:\w+ ){0,4}?(?:risk|threat|danger|imminent|immediate)\b|\bif (?:there is|you (?:believe|think|are)|it is|anyone)\b|\b(?:offence|charge[ds]?|allegations?|investigation|investigating|accused|suspected|convicted|report) (?:\w+ ){0,5}?(?:of|into|with|that|for) (?:\w+ ){0,3}?(?:threat|making threats)|\b(?:destroy|retention|storage|disclosure|notice)\b|\bthreats? to kill\b(?=[;,) ]*(?:;|,|\)|and|on|in|\.|$))|\brisk (?:assessment|of (?:obtaining|seeing|collateral|reoffending|losing|prejudice))|\b(?:call|ring|dial) 999\b|\b999 (?:if|in)\b|\b(?:101|999)[^.]{0,40}\bif (?:a )?life\b|\bif (?:a )?life is\b|\breport online\b|\bif it is an emergency\b/i

/** What can only be said of what is happening. */
const present =
	/\b(?:is|are|man|woman|male|female|person|lad|girl|boy|(?-i:\p{Lu})\p{L}+) (?:\w+ )?(?:on (?:the|a) (?:roof|bridge|ledge|parapet|railway|tracks)|threatening to (?:jump|kill|stab|shoot|end|hang|hurt|harm))|, threatening to\b|\bhas (?:just )?(?:taken|swallowed)\b|\b(?:not|n't) been (?:seen|heard from) since\b|\bhas(?: not|n't) been seen\b/iu
/** Long enough ago to be why the paper is written, and not what is happening. */
const past = new RegExp(
	`\\b(?:in|on|since|during|of|last) (?:(?:early|late|mid|the) )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${monthWords}) (?:19|20)\\d\\d\\b|\\blast (?:year|month|week|summer|winter|autumn|spring|christmas)\\b|\\b(?:weeks?|months?|years?) ago\\b|\\b(?:in|during|since) 20\\d\\d\\b|\\bhas (?:long|since) (?:been|recovered)\\b`,
	'i',
)

/** Whether somebody is said to be at risk of death or serious harm now. */
export function riskOf(paper: Paper): Candidate | undefined {
	const all = paper.request.flatMap((sheet) => [
		...(sheet.subject
			? [
					{
						passage: { text: sheet.subject, at: [], leaves: [] } as Passage,
						box: undefined as Box | undefined,
						ticked: false,
					},
				]
			: []),
		...sheet.sentences,
	])
	const whole = all.map(({ passage }) => passage.text).join(' ')
	let subject = false
	for (const { passage, box, ticked } of all) {
		const text = passage.text
		if (
			box?.kind === 'superseded' ||
			box?.kind === 'notice' ||
			box?.kind === 'role' ||
			box?.kind === 'handling' ||
			(box?.kind === 'reason' && !now.test(text))
		)
			continue
		const match = danger.exec(text)
		if (!match || noDanger.test(text) || past.test(text)) continue
		if (ticked && !/immediate|life|serious harm/i.test(text)) continue
		if (
			!now.test(text) &&
			!present.test(text) &&
			!/\bimmediate|\bimminent/i.test(text) &&
			!(
				now.test(whole) &&
				/\b(?:find|locate|trace|reach|search(?:ing)? for|looking for|whereabouts|missing|safe|address|next of kin|where (?:she|he|they) (?:is|are))\b/i.test(
					whole,
				)
			)
		)
			continue
		if (passage.at.length === 0) {
			subject = true
			continue
		}
		return matched('yes', 'high', passage, match)
	}
	return subject
		? { value: 'yes', confidence: 'high', why: 'The subject of the message says so.' }
		: (riskWeighed(paper) ?? riskAtHand(paper))
}
